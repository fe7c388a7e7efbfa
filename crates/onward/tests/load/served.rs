//! The program on a small network whose members are at hand, and what it holds: memory, open files.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response};
use db::Db;
use domain::moment::Moment;
use story::{Founding, ORIGIN, Organisation, Person, Story, ToldClock, Wire};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A server with a data folder of its own; it ends with this.
pub struct Served {
    child: Child,
    pub public: u16,
    pub workspace: u16,
    _data: TempDir,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    /// Whether it still runs.
    pub fn is_up(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// MiB that it holds in memory; nothing where the system does not tell.
    pub fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        Some(line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024)
    }

    /// Files and connections that it has open; nothing where the system does not tell.
    pub fn open_files(&self) -> Option<usize> {
        Some(fs::read_dir(format!("/proc/{}/fd", self.child.id())).ok()?.count())
    }
}

/// Two members at their desks.
pub struct Desks {
    pub clock: ToldClock,
    pub lisbon: Person,
    pub dublin: Person,
}

/// Founds a network of two, and lets the program take it over: from here on everybody talks to it, over connections. It believes
/// whom a request comes from, so that strangers come from everywhere.
pub async fn start(more: &[&str]) -> (Served, Desks) {
    let data = tempfile::tempdir().unwrap();
    let (clock, mut lisbon, mut dublin) = found(data.path()).await;
    let [public, workspace] = [free_port(), free_port()];
    let mut child = Command::new(env!("CARGO_BIN_EXE_onward"))
        .args(["serve", "--data", data.path().to_str().unwrap(), "--log-level", "error"])
        .args(["--public-port", &public.to_string(), "--workspace-port", &workspace.to_string()])
        .args(["--public-origin", "https://public.example", "--workspace-origin", ORIGIN])
        .args(["--trusted-proxy", "127.0.0.1"])
        .args(more)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It says where it listens once it does.
    let said = BufReader::new(child.stdout.take().unwrap()).lines().take(2).count();
    assert_eq!(said, 2, "the server starts");
    lisbon.set_wire(line_to(workspace, "192.0.2.1"));
    dublin.set_wire(line_to(workspace, "192.0.2.2"));
    (Served { child, public, workspace, _data: data }, Desks { clock, lisbon, dublin })
}

async fn found(data: &Path) -> (ToldClock, Person, Person) {
    let founding = Founding::default();
    let key = data.join("log.key");
    fs::write(&key, domain::bytes::encode(&founding.log_key.seed())).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let db = Db::connect(&format!("sqlite://{}", data.join("onward.db").display())).await.unwrap();
    let mut story = Story::found_as(db.clone(), now(), founding).await.unwrap();
    let mut lisbon =
        story.join(&Organisation::association("Casa Clara", "PT", "Europe/Lisbon")).await.unwrap();
    let mut dublin =
        story.join(&Organisation::association("Northlight", "IE", "Europe/Dublin")).await.unwrap();
    lisbon.sign_in().await.unwrap();
    dublin.sign_in().await.unwrap();
    let clock = story.clock().clone();
    drop(story);
    db.close().await;
    (clock, lisbon, dublin)
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[expect(clippy::disallowed_methods, reason = "this test stands for people at their clocks")]
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Moment(i64::try_from(since.as_millis()).unwrap())
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// Asks in HTTP/1.0, in which the body is all that follows until the connection ends.
pub async fn ask(
    port: u16,
    from: &str,
    method: &str,
    path: &str,
    more: &str,
    body: &[u8],
) -> std::io::Result<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.0\r\nhost: localhost\r\nx-forwarded-for: {from}\r\ncontent-length: {length}\r\n{more}\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let cut = || std::io::Error::other("the answer was cut");
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(cut)?;
    let body = answer.split_off(end + 4);
    let head = String::from_utf8(answer).unwrap();
    let mut lines = head.trim_end().lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or_else(cut)?.parse().unwrap();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap()));
    Ok(Answer { status, headers: headers.collect(), body })
}

/// A member's line to the program, from an address.
pub fn line_to(port: u16, from: &'static str) -> Wire {
    Wire::new(Router::new().fallback(async move |request: Request| {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let path = parts.uri.path_and_query().unwrap().as_str();
        let headers =
            parts.headers.iter().map(|(name, value)| format!("{name}: {}\r\n", value.to_str().unwrap()));
        let headers: String = headers.collect();
        let answer = ask(port, from, parts.method.as_str(), path, &headers, &body).await.unwrap();
        let mut response = Response::builder().status(answer.status).body(Body::from(answer.body)).unwrap();
        *response.headers_mut() = answer.headers;
        response
    }))
}
