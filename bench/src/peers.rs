//! What the same disk and the same engines do without this program: the limits beside its figures.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::Context;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};

/// Bytes of one row: an entry with its sealed body.
const ROW: usize = 6_000;

/// Rounds a second, for so many seconds.
struct Rate {
    begun: Instant,
    last: Duration,
    rounds: u32,
}

impl Rate {
    fn begin(seconds: u64) -> Self {
        Self { begun: Instant::now(), last: Duration::from_secs(seconds), rounds: 0 }
    }

    fn goes_on(&mut self) -> bool {
        let goes_on = self.begun.elapsed() < self.last;
        self.rounds += u32::from(goes_on);
        goes_on
    }

    fn a_second(&self) -> f64 {
        f64::from(self.rounds) / self.begun.elapsed().as_secs_f64()
    }
}

/// How often a second the disk makes an appended row durable: `write` and `fdatasync`.
pub(crate) fn measure_flushes(folder: &Path, seconds: u64) -> anyhow::Result<f64> {
    let path = folder.join("flushes");
    let mut file = File::create(&path)?;
    let mut rate = Rate::begin(seconds);
    while rate.goes_on() {
        file.write_all(&[7; ROW])?;
        file.sync_data()?;
    }
    fs::remove_file(path)?;
    Ok(rate.a_second())
}

/// Rows a second that one client inserts into bare SQLite, each durable before the next.
pub(crate) async fn measure_sqlite(folder: &Path, seconds: u64) -> anyhow::Result<f64> {
    let place = tempfile::tempdir_in(folder)?;
    let url = format!("sqlite://{}", place.path().join("peer.db").display());
    let options = SqliteConnectOptions::from_str(&url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .disable_statement_logging();
    let mut connection = options.connect().await?;
    sqlx::query("CREATE TABLE entry (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        .execute(&mut connection)
        .await?;
    let body = vec![7_u8; ROW];
    let mut rate = Rate::begin(seconds);
    while rate.goes_on() {
        sqlx::query("INSERT INTO entry (body) VALUES (?)")
            .bind(body.as_slice())
            .execute(&mut connection)
            .await?;
    }
    let rate = rate.a_second();
    connection.close().await?;
    Ok(rate)
}

/// Rows a second that `pgbench` inserts with so many clients, each transaction one row; an error if it is missing.
pub(crate) fn measure_pgbench(folder: &Path, url: &str, clients: usize, seconds: u64) -> anyhow::Result<f64> {
    let script = folder.join("insert.sql");
    fs::write(&script, format!("INSERT INTO peer (body) VALUES (decode(repeat('07', {ROW}), 'hex'));\n"))?;
    let output = Command::new("pgbench")
        .args(["--no-vacuum", "--protocol=prepared", "--jobs=2"])
        .arg(format!("--client={clients}"))
        .arg(format!("--time={seconds}"))
        .arg("--file")
        .arg(&script)
        .arg(url)
        .output()
        .context("pgbench is not on the path")?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let line = printed.lines().find(|line| line.starts_with("tps = "));
    let rate = line.and_then(|line| line.split(' ').nth(2)).and_then(|rate| rate.parse().ok());
    rate.with_context(|| format!("pgbench failed: {}", String::from_utf8_lossy(&output.stderr)))
}
