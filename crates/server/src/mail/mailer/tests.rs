use domain::moment::Moment;
use lettre::message::Mailbox;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::super::{Notice, Receiver};
use super::*;

/// 2026-11-26T17:00Z, a Thursday.
const BY: Moment = Moment(1_795_712_400_000);
const WORKSPACE: &str = "https://workspace.example/workspace/";

fn receiver(language: &str, zone: &str) -> Receiver {
    Receiver {
        mail: "contact@harbour.example".into(),
        organisation: "Harbour Victim Support".into(),
        language: language.into(),
        zone: zone.into(),
    }
}

fn sender() -> Mailbox {
    "Onward <notices@onward.example>".parse().unwrap()
}

/// The mail as it would be sent: subject, then body, decoded.
fn read(to: &Receiver, notice: &Notice, event: &str) -> (String, String, String) {
    let from = sender();
    let letter =
        Letter { from: &from, to, notice, workspace: WORKSPACE, at: Moment(1_795_500_000_000), event };
    let message = letter.write(&Wording::load().unwrap()).unwrap();
    let raw = String::from_utf8(message.formatted()).unwrap();
    let subject = message.headers().get::<lettre::message::header::Subject>().unwrap();
    (subject.as_ref().to_owned(), decode_body(&raw), raw)
}

fn decode_body(raw: &str) -> String {
    let (head, body) = raw.split_once("\r\n\r\n").unwrap();
    let head = head.to_lowercase();
    let bytes = if head.contains("content-transfer-encoding: base64") {
        data_encoding::BASE64.decode(body.replace("\r\n", "").as_bytes()).unwrap()
    } else if head.contains("content-transfer-encoding: quoted-printable") {
        decode_quoted_printable(body)
    } else {
        body.as_bytes().to_vec()
    };
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

fn decode_quoted_printable(body: &str) -> Vec<u8> {
    let joined = body.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let pair = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.extend(data_encoding::HEXUPPER.decode(&pair).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    bytes
}

#[test]
fn a_mail_gives_the_date_in_the_receivers_zone_and_language() {
    let notice = Notice::NeedsYou { by: BY };
    let (subject, body, raw) = read(&receiver("en", "Europe/Lisbon"), &notice, "a");
    assert_eq!(subject, "Something needs you by Thu 26 Nov, 17:00");
    assert!(body.contains("17:00"), "{body}");
    assert!(raw.contains("Date: Tue, 24 Nov 2026 "), "the date is the one given: {raw}");
    assert!(raw.contains("text/plain; charset=utf-8"), "{raw}");
    let (subject, body, _) = read(&receiver("en", "Asia/Kathmandu"), &notice, "a");
    assert!(subject.ends_with("Thu 26 Nov, 22:45") && body.contains("22:45"), "{subject} {body}");
    let (subject, body, _) = read(&receiver("ar", "Europe/Lisbon"), &notice, "a");
    assert!(subject.starts_with("أمر يحتاج إليكم قبل"), "{subject}");
    assert!(body.starts_with("مرحبًا،\n") && body.contains("17:00"), "{body}");
    let (subject, ..) = read(&receiver("xx", "Europe/Lisbon"), &notice, "a");
    assert!(subject.starts_with("Something needs you"), "English stands in");
}

#[test]
fn the_link_stands_alone_on_its_line() {
    let link = "https://workspace.example/workspace/join#abc";
    let go_on = Notice::GoOn { link: link.into(), by: BY };
    let late = Notice::Late { since: BY };
    let needs_you = Notice::NeedsYou { by: BY };
    for language in ["en", "ar"] {
        for (notice, address) in
            [(&go_on, link), (&late, WORKSPACE), (&needs_you, WORKSPACE), (&Notice::SentBack, WORKSPACE)]
        {
            let (_, body, _) = read(&receiver(language, "Europe/Lisbon"), notice, "a");
            let lines: Vec<&str> = body.lines().collect();
            let at = lines.iter().position(|line| *line == address).expect("a line with the link alone");
            assert!(lines[at - 1].is_empty() && lines[at + 1].is_empty(), "{body}");
            assert_eq!(body.matches("https://").count(), 1, "{body}");
        }
    }
}

#[test]
fn a_mail_says_nothing_of_what_it_is_for() {
    let event = "needs_you 4TQ8-K2 Maria Lindmark robbery";
    for notice in [Notice::NeedsYou { by: BY }, Notice::Late { since: BY }, Notice::SentBack] {
        let (subject, body, raw) = read(&receiver("en", "Europe/Lisbon"), &notice, event);
        for planted in ["4TQ8-K2", "Maria", "Lindmark", "robbery", "needs_you"] {
            for text in [&subject, &body, &raw] {
                assert!(!text.contains(planted), "{planted} in {text}");
            }
        }
    }
    // Nothing but these headers: none that names the program, the machine or the event.
    let (.., raw) = read(&receiver("en", "Europe/Lisbon"), &Notice::NeedsYou { by: BY }, event);
    let (head, _) = raw.split_once("\r\n\r\n").unwrap();
    let mut names: Vec<&str> = head
        .lines()
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| Some(line.split_once(':')?.0))
        .collect();
    names.sort_unstable();
    let expected = [
        "Content-Transfer-Encoding",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "To",
    ];
    assert_eq!(names, expected);
}

#[test]
fn one_event_has_one_message_id_and_each_event_another() {
    let notice = Notice::NeedsYou { by: BY };
    let id = |event| {
        let (.., raw) = read(&receiver("en", "Europe/Lisbon"), &notice, event);
        raw.lines().find(|line| line.starts_with("Message-ID: ")).unwrap().to_owned()
    };
    assert_eq!(id("a"), id("a"));
    assert_ne!(id("a"), id("b"));
    assert!(id("a").ends_with("@onward.example>"));
}

#[test]
fn an_address_that_could_carry_headers_is_refused() {
    let from = sender();
    for mail in ["no address", "a@b.example\r\nBcc: c@d.example", ""] {
        let to = Receiver { mail: mail.into(), ..receiver("en", "Europe/Lisbon") };
        let notice = Notice::Late { since: BY };
        let letter =
            Letter { from: &from, to: &to, notice: &notice, workspace: WORKSPACE, at: BY, event: "a" };
        let error = letter.write(&Wording::load().unwrap()).unwrap_err();
        assert!(matches!(error, MailError::Letter));
        assert!(!format!("{error} {error:?}").contains('@'), "the log learns no address");
    }
}

#[test]
fn mail_addresses_are_read_or_refused() {
    assert!(
        matches!(Mailer::from_address("folder:/var/mail"), Ok(Mailer::Folder(path)) if path == *"/var/mail")
    );
    for good in ["smtp://localhost", "smtps://user:pass@mail.example", "smtp://mail.example:587?tls=required"]
    {
        assert!(matches!(Mailer::from_address(good), Ok(Mailer::Smtp(_))), "{good}");
    }
    for wrong in ["", "folder:", "mail.example", "https://mail.example"] {
        assert!(Mailer::from_address(wrong).is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_folder_holds_each_mail_once() {
    let folder = tempfile::tempdir().unwrap();
    let mailer = Mailer::Folder(folder.path().join("mail"));
    let (from, to) = (sender(), receiver("en", "Europe/Lisbon"));
    let notice = Notice::NeedsYou { by: BY };
    let wording = Wording::load().unwrap();
    let letter = Letter { from: &from, to: &to, notice: &notice, workspace: WORKSPACE, at: BY, event: "a" };
    for event in ["a", "a", "b"] {
        mailer.send(Letter { event, ..letter }, &wording).await.unwrap();
    }
    let files: Vec<_> = std::fs::read_dir(folder.path().join("mail")).unwrap().map(Result::unwrap).collect();
    assert_eq!(files.len(), 2);
    for file in files {
        assert!(file.path().extension().is_some_and(|extension| extension == "eml"));
        let raw = std::fs::read_to_string(file.path()).unwrap();
        assert!(decode_body(&raw).contains(WORKSPACE));
    }
}

/// A mail server for one mail: answers the envelope and the content, or refuses the receiver.
async fn serve_one_mail(listener: TcpListener, refuse: bool) -> (Vec<String>, String) {
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    let (mut envelope, mut content) = (Vec::new(), String::new());
    say(&mut stream, "220 test ESMTP").await;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap() == 0 {
            return (envelope, content);
        }
        let command = line.trim_end().to_owned();
        let answer = match command.split([' ', ':']).next().unwrap() {
            "EHLO" => "250-test\r\n250 8BITMIME",
            "RCPT" if refuse => "550 no such mailbox",
            "DATA" => {
                say(&mut stream, "354 go on").await;
                content = read_content(&mut stream).await;
                "250 taken"
            }
            "QUIT" => {
                say(&mut stream, "221 bye").await;
                return (envelope, content);
            }
            _ => "250 ok",
        };
        envelope.push(command);
        say(&mut stream, answer).await;
    }
}

async fn say(stream: &mut BufReader<TcpStream>, answer: &str) {
    stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
}

async fn read_content(stream: &mut BufReader<TcpStream>) -> String {
    let mut content = Vec::new();
    while !content.ends_with(b"\r\n.\r\n") {
        content.push(stream.read_u8().await.unwrap());
    }
    content.truncate(content.len() - 3);
    String::from_utf8(content).unwrap()
}

async fn start_server(refuse: bool) -> (Mailer, JoinHandle<(Vec<String>, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(serve_one_mail(listener, refuse));
    (Mailer::from_address(&address).unwrap(), server)
}

#[tokio::test]
async fn a_mail_server_gets_the_mail_with_its_envelope() {
    let (mailer, server) = start_server(false).await;
    let (from, to) = (sender(), receiver("ar", "Asia/Jerusalem"));
    let notice = Notice::NeedsYou { by: BY };
    let letter = Letter { from: &from, to: &to, notice: &notice, workspace: WORKSPACE, at: BY, event: "a" };
    mailer.send(letter, &Wording::load().unwrap()).await.unwrap();
    drop(mailer);
    let (envelope, content) = server.await.unwrap();
    assert!(
        envelope.iter().any(|line| line.starts_with("MAIL FROM:<notices@onward.example>")),
        "{envelope:?}"
    );
    assert!(envelope.iter().any(|line| line == "RCPT TO:<contact@harbour.example>"), "{envelope:?}");
    let body = decode_body(&content);
    assert!(body.contains("19:00") && body.contains(WORKSPACE), "{body}");
}

#[tokio::test]
async fn a_refusal_is_an_error_and_so_is_a_server_that_is_away() {
    let (mailer, _server) = start_server(true).await;
    let (from, to) = (sender(), receiver("en", "Europe/Lisbon"));
    let notice = Notice::NeedsYou { by: BY };
    let letter = Letter { from: &from, to: &to, notice: &notice, workspace: WORKSPACE, at: BY, event: "a" };
    let wording = Wording::load().unwrap();
    let error = mailer.send(letter, &wording).await.unwrap_err();
    assert_eq!(error.to_string(), "the mail server did not take a mail: it answered 550", "and no address");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let away = format!("smtp://{}", listener.local_addr().unwrap());
    drop(listener);
    let mailer = Mailer::from_address(&away).unwrap();
    let error = mailer.send(letter, &wording).await.unwrap_err();
    assert!(
        error.to_string().ends_with("it cannot be reached (connection refused): put host and port right"),
        "{error}"
    );
}

#[tokio::test]
async fn a_server_that_stays_silent_keeps_nobody_waiting_for_ever() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    let silent = tokio::spawn(async move { listener.accept().await });
    let mailer = Mailer::from_address(&address).unwrap();
    let (from, to) = (sender(), receiver("en", "Europe/Lisbon"));
    let notice = Notice::NeedsYou { by: BY };
    let letter = Letter { from: &from, to: &to, notice: &notice, workspace: WORKSPACE, at: BY, event: "a" };
    let wording = Wording::load().unwrap();
    let mut sending = std::pin::pin!(mailer.send(letter, &wording));
    let accepted = tokio::select! {
        accepted = silent => accepted.unwrap().unwrap(),
        sent = &mut sending => panic!("{sent:?}"),
    };
    tokio::time::pause();
    assert!(matches!(sending.await, Err(MailError::Silent)));
    drop(accepted);
}
