//! The binary itself on the data that were made: its start, its memory, what it sends first, a list for many at once.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::figures::{Budget, Figure, Figures};
use crate::machine::{resident_mib, worked_seconds};
use crate::times::{count, millis};
use crate::world::Settled;
use crate::{Places, Scale, bytes};

/// Members who list at once.
const LISTING: usize = 16;
/// Starts; the quickest counts, because other work on the machine only adds.
const STARTS: usize = 5;
/// How many times the referrals stand in the database when memory with many is measured.
const COPIES: usize = 100;
/// How often memory is looked at under load.
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// A server that ends with this.
pub(crate) struct Served {
    child: Child,
    pub(crate) public: String,
    pub(crate) workspace: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        // As an operator ends it. It may have ended by itself.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

impl Served {
    /// Starts the binary and waits until it says that it is ready; answers how long that took.
    pub(crate) async fn start(places: &Places, settled: &Settled) -> anyhow::Result<(Self, Duration)> {
        let begun = Instant::now();
        let mut child = Command::new(&places.onward)
            .arg("serve")
            .arg("--data")
            .arg(&settled.data)
            .args(["--public-port", "0", "--workspace-port", "0"])
            .args(["--writes-a-minute", "1000000", "--sign-ins-a-minute", "1000000"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", places.onward.display()))?;
        let mut lines = BufReader::new(child.stdout.take().context("its output")?).lines();
        let mut find = |word: &str| -> anyhow::Result<String> {
            let line = lines.next().context("the server ended")??;
            let (_, address) = line.split_once(word).with_context(|| format!("{word} in {line:?}"))?;
            let (address, _) = address.split_once('/').context("an address")?;
            Ok(address.to_owned())
        };
        let public = find("Public pages: http://")?;
        let workspace = find("Workspace: http://")?;
        let served = Self { child, public, workspace };
        while fetch(&served.public, "/ready", "").await?.status != 200 {
            ensure!(begun.elapsed() < Duration::from_secs(20), "the server does not become ready");
        }
        Ok((served, begun.elapsed()))
    }

    /// MiB that it holds in memory now.
    pub(crate) fn resident(&self) -> Option<f64> {
        resident_mib(self.child.id())
    }

    /// Seconds that it has kept processors busy.
    pub(crate) fn worked(&self) -> Option<f64> {
        worked_seconds(&self.child.id().to_string())
    }
}

/// An answer.
pub(crate) struct Fetched {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// Asks for what stands at a path.
pub(crate) async fn fetch(address: &str, path: &str, headers: &str) -> anyhow::Result<Fetched> {
    read_answer(request(address, "GET", path, headers, "").await?).await
}

/// Sends a JSON text to a path.
pub(crate) async fn post(address: &str, path: &str, headers: &str, body: &str) -> anyhow::Result<Fetched> {
    let headers = format!("{headers}content-type: application/json\r\ncontent-length: {}\r\n", body.len());
    read_answer(request(address, "POST", path, &headers, body).await?).await
}

/// Asks in HTTP/1.0, in which the body is all that follows until the connection ends.
pub(crate) async fn request(
    address: &str,
    method: &str,
    path: &str,
    headers: &str,
    body: &str,
) -> anyhow::Result<TcpStream> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("{method} {path} HTTP/1.0\r\nhost: {address}\r\n{headers}\r\n{body}");
    stream.write_all(request.as_bytes()).await?;
    Ok(stream)
}

async fn read_answer(mut stream: TcpStream) -> anyhow::Result<Fetched> {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").context("an answer with headers")?;
    let body = answer.split_off(end + 4);
    let status = String::from_utf8_lossy(&answer).split(' ').nth(1).context("a status")?.parse()?;
    Ok(Fetched { status, body })
}

pub(crate) async fn measure(
    places: &Places,
    settled: &Settled,
    scale: Scale,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let mut quickest = Duration::MAX;
    for _ in 0..STARTS {
        quickest = quickest.min(Served::start(places, settled).await?.1);
    }
    let what =
        format!("Start with data ({} records, {} referrals) until `/ready`", scale.records, scale.referrals);
    figures.add(
        Figure::new(what, millis(quickest), "ms")
            .beside("the same binary printing its version", millis(print_version(places)?))
            .within(Budget::AtMost(50.0)),
    );
    let (served, _) = Served::start(places, settled).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let Some(idle) = served.resident() else {
        figures.miss("memory: this system does not tell");
        return bytes::measure(places, &served, figures).await;
    };
    figures.add(Figure::new("Memory, idle", idle, "MiB").within(Budget::AtMost(35.0)));
    list(&served, settled, scale, idle, figures).await?;
    bytes::measure(places, &served, figures).await
}

/// Memory with a hundred times as many referrals: the others' are copies, without bodies, between two other members.
pub(crate) async fn measure_many(
    places: &Places,
    settled: &Settled,
    scale: Scale,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let db = db::Db::connect(&format!("sqlite://{}", settled.data.join("onward.db").display())).await?;
    db::write!(db, tx => {
        db::query("CREATE TEMP TABLE copied (old BLOB PRIMARY KEY)").execute(tx).await?;
        db::query("INSERT INTO copied SELECT id FROM referral").execute(tx).await?;
        db::query("CREATE TEMP TABLE copy (old BLOB, new BLOB)").execute(tx).await?;
        for _ in 1..COPIES {
            db::query("DELETE FROM copy").execute(tx).await?;
            db::query("INSERT INTO copy SELECT old, randomblob(16) FROM copied").execute(tx).await?;
            db::query(
                "INSERT INTO referral (id, sender, receiver, priority, state, turn, due, due_at, sent_at, last_at, last_entry)
                 SELECT copy.new, $1, receiver, priority, state, turn, due, due_at, sent_at, last_at, last_entry
                 FROM copy JOIN referral ON referral.id = copy.old",
            )
            .bind(settled.partner.0)
            .execute(tx)
            .await?;
            db::query(
                "INSERT INTO entry (referral, place, id, header, signature, body, accepted_at)
                 SELECT copy.new, place, randomblob(32), header, signature, NULL, accepted_at
                 FROM copy JOIN entry ON entry.referral = copy.old",
            )
            .execute(tx)
            .await?;
        }
        db::query("DROP TABLE copied").execute(tx).await?;
        db::query("DROP TABLE copy").execute(tx).await
    })?;
    db.close().await;
    let (served, started) = Served::start(places, settled).await?;
    let many = scale.referrals * COPIES;
    figures.add(Figure::new(format!("Start with {many} referrals until `/ready`"), millis(started), "ms"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    let Some(idle) = served.resident() else { return Ok(()) };
    figures.add(
        Figure::new(format!("Memory with {many} referrals, idle"), idle, "MiB").within(Budget::AtMost(150.0)),
    );
    let session = format!("authorization: Bearer {}\r\n", settled.token);
    let peak = list_at_once(&served, &session).await?.0;
    let what = format!("— while {LISTING} list {} of them", scale.referrals);
    figures.add(Figure::new(what, peak, "MiB").beside("idle", idle).within(Budget::AtMost(150.0)));
    Ok(())
}

fn print_version(places: &Places) -> anyhow::Result<Duration> {
    let mut quickest = Duration::MAX;
    for _ in 0..STARTS {
        let begun = Instant::now();
        Command::new(&places.onward).arg("--version").output()?;
        quickest = quickest.min(begun.elapsed());
    }
    Ok(quickest)
}

/// Everybody lists everything at once: as programs ask, and as browsers do, which would take Brotli.
async fn list(
    served: &Served,
    settled: &Settled,
    scale: Scale,
    idle: f64,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let session = format!("authorization: Bearer {}\r\n", settled.token);
    let first = fetch(&served.workspace, "/api/referrals", &session).await?;
    ensure!(first.status == 200, "the list is refused with {}", first.status);
    let lines = first.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
    ensure!(lines == scale.referrals, "{lines} referrals are listed");
    for (way, more) in [("as programs ask", ""), ("as browsers ask", "accept-encoding: br\r\n")] {
        let headers = format!("{session}{more}");
        let one = Instant::now();
        let expected = fetch(&served.workspace, "/api/referrals", &headers).await?.body;
        let one = millis(one.elapsed());
        let before = served.resident().unwrap_or_default();
        let begun = Instant::now();
        let (peak, lists) = list_at_once(served, &headers).await?;
        let elapsed = millis(begun.elapsed());
        // What is listed is sealed and never compressed, whatever a client would take.
        ensure!(lists.iter().all(|list| *list == first.body), "everybody is listed the same");
        let kilobytes = expected.len() / 1_000;
        let what = format!(
            "Listing {} referrals, {way} ({kilobytes} kB), {LISTING} clients at once",
            scale.referrals
        );
        figures.add(
            Figure::new(what, elapsed, "ms")
                .beside(format!("1 client, times {LISTING}"), one * count(LISTING)),
        );
        figures.add(
            Figure::new("— memory grows by", peak - before, "MiB")
                .beside("what it sends, all at once", count(expected.len() * LISTING) / 1_048_576.0)
                .within(Budget::AtMost(20.0)),
        );
        figures.add(Figure::new("— memory at its peak", peak, "MiB").beside("idle", idle));
    }
    Ok(())
}

/// As many as [`LISTING`] list at once; the peak of the server's memory, and what they got.
async fn list_at_once(served: &Served, headers: &str) -> anyhow::Result<(f64, Vec<Vec<u8>>)> {
    let running: Vec<_> = (0..LISTING)
        .map(|_| {
            let (address, headers) = (served.workspace.clone(), headers.to_owned());
            tokio::spawn(async move { fetch(&address, "/api/referrals", &headers).await })
        })
        .collect();
    let mut peak = served.resident().unwrap_or_default();
    while running.iter().any(|client| !client.is_finished()) {
        peak = peak.max(served.resident().unwrap_or_default());
        tokio::time::sleep(LOOK_EVERY).await;
    }
    let mut lists = Vec::new();
    for client in running {
        lists.push(client.await??.body);
    }
    Ok((peak, lists))
}
