//! What an operator can get wrong stops the program at once, with one sentence that says what to do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn onward(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onward"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ONWARD_")) {
        command.env_remove(name);
    }
    command.args(arguments).env_remove("RUST_BACKTRACE").stdin(Stdio::null());
    command
}

/// Runs the program, which must refuse; answers what it says.
fn refused(arguments: &[&str]) -> String {
    let begun = Instant::now();
    let output = onward(arguments).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{arguments:?} is refused");
    assert!(begun.elapsed() < Duration::from_secs(8), "{arguments:?} is refused at once: {said}");
    said
}

/// The one sentence that is all it says.
fn sentence(arguments: &[&str]) -> String {
    let said = refused(arguments);
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    said
}

fn init(data: &Path) {
    let data = data.to_str().unwrap();
    let done = onward(&["init", "--data", data, "--name", "Net", "--steward", "Sam"]).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

const ANY_PORT: [&str; 4] = ["--public-port", "0", "--workspace-port", "0"];

fn serve<'a>(data: &'a Path, more: &[&'a str]) -> Vec<&'a str> {
    [&["serve", "--data", data.to_str().unwrap()], &ANY_PORT[..], more].concat()
}

/// A server that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a server, and answers the addresses that it prints.
fn start(data: &Path) -> (Running, Vec<String>) {
    start_with(data, &[])
}

fn start_with(data: &Path, more: &[&str]) -> (Running, Vec<String>) {
    let mut child = onward(&serve(data, more)).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let running = Running(child);
    let addresses = lines.map(|line| line.unwrap().split_once(": ").unwrap().1.to_owned()).take(2).collect();
    (running, addresses)
}

/// Runs the program for somebody who stops listening at once, as `… | head` does; whether it succeeds, and what it says then.
fn unheard(arguments: &[&str]) -> (bool, String) {
    let piped = || Stdio::piped();
    let mut child = onward(arguments).stdout(piped()).stderr(piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn who_stops_listening_has_heard_enough_but_a_link_that_nobody_saw_founds_no_network() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let named = data.to_str().unwrap();
    let (done, said) = unheard(&["init", "--data", named, "--name", "Net", "--steward", "Sam"]);
    assert!(!done && said.contains("could not be shown") && !said.contains("panicked"), "{said}");
    assert_eq!(fs::read_dir(&data).unwrap().count(), 0, "nobody could ever open it");
    init(&data);
    let table = folder.path().join("table.csv");
    fs::write(&table, "Name,Phone\nLine,+353 1 555 0100\n").unwrap();
    let table = table.to_str().unwrap();
    let feed = folder.path().join("feed");
    fs::create_dir(&feed).unwrap();
    fs::write(feed.join("services.csv"), "id,organization_id,name,status\ns1,o1,Line,active\n").unwrap();
    fs::write(feed.join("organizations.csv"), "id,name,description\no1,House,Help\n").unwrap();
    let feed = feed.to_str().unwrap();
    for arguments in [
        &["migrate", "--data", named][..],
        &["directory", "doubles", "--data", named],
        &["directory", "mapping", table],
        &["directory", "import", feed, "--feed", "lines", "--dry-run", "--data", named],
        &["directory", "export", folder.path().join("all.zip").to_str().unwrap(), "--data", named],
    ] {
        assert_eq!(unheard(arguments), (true, String::new()), "{arguments:?}");
    }
}

#[test]
fn a_network_is_founded_in_an_empty_folder_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let named = data.to_str().unwrap();
    let init_here = ["init", "--data", named, "--name", "Net", "--steward", "Sam"];
    fs::create_dir(&data).unwrap();
    fs::write(data.join("letters.txt"), "Mine.").unwrap();
    let said = sentence(&init_here);
    assert!(said.contains("is not empty") && said.contains("--data"), "{said}");
    assert_eq!(fs::read_dir(&data).unwrap().count(), 1, "nothing was put there");
    fs::remove_file(data.join("letters.txt")).unwrap();
    init(&data);
    let key = fs::read(data.join("log.key")).unwrap();
    let said = sentence(&init_here);
    assert!(said.contains("there is a network in") && said.contains("onward serve"), "{said}");
    assert_eq!(fs::read(data.join("log.key")).unwrap(), key);
}

#[test]
fn a_demo_takes_the_place_of_no_network() {
    let within = tempfile::tempdir().unwrap();
    let data = within.path().join("net");
    init(&data);
    let before = (fs::read(data.join("log.key")).unwrap(), fs::read(data.join("onward.db")).unwrap());
    let folder = data.to_str().unwrap();
    for more in [&[][..], &["--fresh"]] {
        let said = sentence(&[&["demo", "--data", folder], &ANY_PORT[..], more].concat());
        assert!(said.contains("something else than a demo"), "{said}");
        let after = (fs::read(data.join("log.key")).unwrap(), fs::read(data.join("onward.db")).unwrap());
        assert!(before == after, "nothing of it was touched");
    }
    // The key alone, of a network whose database stands elsewhere.
    for gone in ["onward.db", "onward.db-wal", "onward.db-shm"] {
        let _ = fs::remove_file(data.join(gone));
    }
    assert!(sentence(&["demo", "--data", folder]).contains("something else than a demo"));
    assert_eq!(fs::read(data.join("log.key")).unwrap(), before.0);
}

#[test]
fn a_database_that_is_gone_is_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let nothing = sentence(&serve(&data, &[]));
    assert!(nothing.contains("onward init"), "{nothing}");
    init(&data);
    fs::remove_file(data.join("onward.db")).unwrap();
    let named = data.to_str().unwrap();
    for arguments in [serve(&data, &[]), vec!["migrate", "--data", named]] {
        let said = sentence(&arguments);
        assert!(said.contains("onward.db is gone") && said.contains("from its copy"), "{said}");
    }
    assert!(!data.join("onward.db").exists());
    let said = sentence(&["init", "--data", named, "--name", "Net", "--steward", "Sam"]);
    assert!(said.contains("a part of a network"), "{said}");
}

#[test]
fn a_key_that_is_gone_is_asked_for_and_no_network_is_founded_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    init(&data);
    fs::remove_file(data.join("log.key")).unwrap();
    let said = sentence(&serve(&data, &[]));
    assert!(said.contains("log.key is gone") && said.contains("from its copy"), "{said}");
}

#[test]
fn a_founding_that_fails_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let named = data.to_str().unwrap();
    for (name, steward) in [("", "Sam"), ("Net", " "), ("Net", "Sa\u{200b}m")] {
        let said = refused(&["init", "--data", named, "--name", name, "--steward", steward]);
        assert!(said.contains("a name"), "{said}");
        assert!(!data.exists());
    }
    let nowhere = "sqlite:///nowhere/at/all.db";
    sentence(&["init", "--data", named, "--database", nowhere, "--name", "Net", "--steward", "Sam"]);
    assert_eq!(fs::read_dir(&data).unwrap().count(), 0, "neither a key nor a database");
    init(&data);
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    init(&data);
    let key = data.join("log.key");
    for mode in [0o644, 0o640, 0o604] {
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
        let said = sentence(&serve(&data, &[]));
        assert!(said.contains("chmod 600"), "{said}");
    }
    fs::write(&key, "no key").unwrap();
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    assert!(sentence(&serve(&data, &[])).contains("does not hold a key"));
}

#[test]
fn a_second_server_on_a_folder_is_refused_and_addresses_answer_when_they_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    init(&data);
    let (running, addresses) = start(&data);
    for (address, path) in addresses.iter().zip(["/health", "/workspace/"]) {
        let port = address.split("localhost:").nth(1).unwrap().split('/').next().unwrap();
        let mut stream = TcpStream::connect(("127.0.0.1", port.parse().unwrap())).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        // Where the workspace was not built, its address says so; that is an answer too.
        let answered =
            answer.starts_with("HTTP/1.1 200") || answer.contains("The workspace is not built yet");
        assert!(answered, "{address}: {answer}");
    }
    let said = sentence(&serve(&data, &[]));
    assert!(said.contains("a server already runs on") && said.contains("--data"), "{said}");
    drop(running);
    let (_again, addresses) = start(&data);
    assert_eq!(addresses.len(), 2, "when the first has ended, another can begin");
}

#[test]
fn an_origin_is_a_scheme_and_a_host() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    init(&data);
    for (origin, hint) in [
        ("help.example", "https://help.example"),
        ("ftp://help.example", "begins with https://"),
        ("https://help.example/pages", "nothing behind"),
        ("https://", "a scheme and a host"),
        ("http://help.example", "needs https://"),
        ("http://localhost.example:4800", "needs https://"),
        ("https://me@help.example", "a scheme and a host"),
    ] {
        for name in ["--public-origin", "--workspace-origin"] {
            let said = refused(&serve(&data, &[name, origin]));
            assert!(said.contains(hint) && said.contains(name), "{origin}: {said}");
        }
    }
    let said = sentence(&serve(&data, &["--public-origin", "https://help.example"]));
    assert!(said.contains("--workspace-origin"), "a proxy stands before one alone: {said}");
    let said = sentence(&serve(&data, &["--address", "192.0.2.1"]));
    assert!(said.contains("no address 192.0.2.1") && said.contains("--address"), "{said}");
    let one = "https://help.example";
    let said = sentence(&serve(&data, &["--public-origin", one, "--workspace-origin", one]));
    assert!(said.contains("two origins"), "{said}");
}

#[test]
fn a_database_that_refuses_is_told_by_what_to_do_and_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut cases = vec![
        ("postgres://onward:s3cret@127.0.0.1:9/onward".to_owned(), "no PostgreSQL server answers"),
        ("postgres//onward:s3cret@127.0.0.1/onward".to_owned(), "is not the address of a database"),
        ("mysql://onward:s3cret@127.0.0.1/onward".to_owned(), "is not the address of a database"),
    ];
    let server = db::testing::PostgresServer::start(&std::env::temp_dir());
    if let Ok(server) = &server {
        let url = server.url();
        let (_, socket) = url.split_once('?').unwrap();
        cases.push((
            format!("postgres://nobody-known:s3cret@localhost/postgres?{socket}"),
            "refuses the user or the password",
        ));
        let user = url.split("://").nth(1).unwrap().split('@').next().unwrap();
        cases.push((format!("postgres://{user}@localhost/not_made?{socket}"), "no database of the name"));
    }
    for (url, hint) in cases {
        let named = data.to_str().unwrap();
        let said = sentence(&["init", "--data", named, "--name", "N", "--steward", "S", "--database", &url]);
        assert!(said.contains(hint), "{hint}: {said}");
        assert!(!said.contains("s3cret"), "{said}");
        assert!(!data.join("log.key").exists(), "{hint}: no key without a database");
    }
}

/// Two servers with data folders of their own would both write to one database.
#[test]
fn a_second_server_on_a_postgresql_database_is_refused_until_the_first_has_ended() {
    let Ok(server) = db::testing::PostgresServer::start(&std::env::temp_dir()) else {
        eprintln!("NOT TESTED: there is no PostgreSQL");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let database = ["--database", server.url()];
    let named = data.to_str().unwrap();
    let found = [&["init", "--data", named, "--name", "Net", "--steward", "Sam"], &database[..]].concat();
    assert!(onward(&found).output().unwrap().status.success());
    // The same network from another folder, as after a move to another machine.
    assert!(Command::new("cp").arg("-a").args([&data, &copy]).status().unwrap().success());
    let (running, addresses) = start_with(&data, &database);
    assert_eq!(addresses.len(), 2);
    let said = sentence(&serve(&copy, &database));
    assert!(said.contains("another server already runs on this PostgreSQL database"), "{said}");
    drop(running);
    let (_again, addresses) = start_with(&copy, &database);
    assert_eq!(addresses.len(), 2, "when the first has ended, another can begin");
}

/// A database that goes away while a server runs is told, and not again every second.
#[test]
fn a_database_that_goes_away_is_told_once() {
    let Ok(server) = db::testing::PostgresServer::start(&std::env::temp_dir()) else {
        eprintln!("NOT TESTED: there is no PostgreSQL");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let database = ["--database", server.url()];
    let named = data.to_str().unwrap();
    let found = [&["init", "--data", named, "--name", "Net", "--steward", "Sam"], &database[..]].concat();
    assert!(onward(&found).output().unwrap().status.success());
    let log = folder.path().join("log");
    let mut command = onward(&serve(&data, &database));
    command.stdout(Stdio::piped()).stderr(fs::File::create(&log).unwrap());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let _running = Running(child);
    assert!(lines.by_ref().take(2).all(|line| line.is_ok()));
    let before = fs::read_to_string(&log).unwrap().lines().count();
    drop(server);
    std::thread::sleep(Duration::from_secs(15));
    let said = fs::read_to_string(&log).unwrap();
    let since: Vec<&str> = said.lines().skip(before).collect();
    assert!(since.iter().any(|line| line.contains("The database cannot answer.")), "{said}");
    assert!(since.len() <= 3, "{said}");
}
