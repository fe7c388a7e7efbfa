//! What the same disk and the same engines do without this program: the limits beside its figures.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::process::Command;
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::Context;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};

/// Bytes of one row: an entry with its sealed body.
const ROW: usize = 6_000;
/// Rows in the file that is written in place.
const IN_PLACE: usize = 2_000;

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

/// How often a second the disk makes a row durable, by `write` and `fdatasync`: in place, as in a log file whose
/// blocks are used again, which is the most that a disk can do; and at the end of a file that grows.
pub(crate) fn measure_flushes(folder: &Path, seconds: u64) -> anyhow::Result<[f64; 2]> {
    let path = folder.join("flushes");
    let mut rates = [0.0; 2];
    for (result, grows) in rates.iter_mut().zip([false, true]) {
        let mut file = File::create(&path)?;
        if !grows {
            file.write_all(&vec![0; ROW * IN_PLACE])?;
            file.sync_all()?;
        }
        let mut rate = Rate::begin(seconds);
        let mut places = 0..0;
        while rate.goes_on() {
            if !grows && places.next().is_none() {
                places = 1..IN_PLACE;
                file.seek(SeekFrom::Start(0))?;
            }
            file.write_all(&[7; ROW])?;
            file.sync_data()?;
        }
        *result = rate.a_second();
    }
    fs::remove_file(path)?;
    Ok(rates)
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
