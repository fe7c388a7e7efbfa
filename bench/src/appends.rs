//! Durable appends through the server's real interface, in one process: session, signatures, the state machine,
//! the replayed chain, the notices. What is appended is sealed beforehand, so that only the server works.

use std::time::Instant;

use anyhow::{Context, ensure};
use api::referrals::{Referral, StoredEntry};
use axum::http::Method;
use client::Step;
use db::testing::PostgresServer;
use db::{Db, Engine};
use domain::content::Content;
use domain::moment::Moment;
use domain::policy::Priority;
use story::{Organisation, Person, Story, Wire, content};

use crate::figures::{Budget, Figure, Figures};
use crate::times::{Times, count};
use crate::world::{make_enquiry, path};
use crate::{Places, Scale, machine, peers};

/// Clients at once, and how many referrals each of them writes to, times the scale.
const LOADS: [(usize, usize); 3] = [(1, 20), (16, 5), (64, 3)];
/// Messages in each referral, after its enquiry.
const MESSAGES: usize = 8;
/// Characters of a message that make a request of some 6 kB.
const LENGTH: usize = 2_300;
/// When it is in this story; what is appended is no older.
const START: Moment = Moment(1_795_922_400_000);

/// A client and the requests that it will send, in order.
struct Prepared {
    bearer: String,
    requests: Vec<(String, Vec<u8>)>,
}

/// The other side of the ratio.
struct Peer {
    what: String,
    rate: f64,
    /// The part of it that the budget asks for; without it the budget's number for SQLite.
    share: Option<f64>,
}

pub(crate) async fn measure(places: &Places, scale: Scale, figures: &mut Figures) -> anyhow::Result<()> {
    let [flushes, growing] = peers::measure_flushes(&places.folder, scale.peer_seconds)?;
    figures.add(Figure::new(
        "The disk: write of 6 kB in place and fdatasync, one after another",
        flushes,
        "/s",
    ));
    figures.add(
        Figure::new("The disk: the same at the end of a growing file", growing, "/s")
            .beside("in place", flushes),
    );
    let bare = peers::measure_sqlite(&places.folder, scale.peer_seconds).await?;
    figures.add(
        Figure::new("Bare SQLite (WAL, synchronous=FULL): single-row inserts of 6 kB, 1 client", bare, "/s")
            .beside("the disk, in place", flushes),
    );
    let place = tempfile::tempdir_in(&places.folder)?;
    let url = format!("sqlite://{}", place.path().join("appends.db").display());
    let peer = |_| Ok(Peer { what: "bare SQLite, 1 client".into(), rate: bare, share: None });
    measure_engine(Db::connect(&url).await?, scale, flushes, figures, peer).await?;

    let server = match PostgresServer::start(&places.folder) {
        Ok(server) => server,
        Err(error) => {
            figures.miss(format!("appends on PostgreSQL: {error}"));
            return Ok(());
        }
    };
    let db = Db::connect(server.url()).await?;
    db::write!(db, tx => {
        let table = "CREATE TABLE peer (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body BYTEA NOT NULL)";
        db::query(table).execute(tx).await?;
        // The peer's rows are alike; sealed ones cannot be made smaller, so these are not either.
        db::query("ALTER TABLE peer ALTER COLUMN body SET STORAGE EXTERNAL").execute(tx).await
    })?;
    let peer = |clients| {
        let rate = peers::measure_pgbench(&places.folder, server.url(), clients, scale.peer_seconds)?;
        Ok(Peer {
            what: format!("pgbench, single-row inserts of 6 kB, {clients} at once"),
            rate,
            share: Some(0.5),
        })
    };
    measure_engine(db, scale, flushes, figures, peer).await
}

async fn measure_engine(
    db: Db,
    scale: Scale,
    flushes: f64,
    figures: &mut Figures,
    peer: impl Fn(usize) -> anyhow::Result<Peer>,
) -> anyhow::Result<()> {
    let engine = match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    let mut story = Story::found(db.clone(), START).await?;
    let most = LOADS.iter().map(|(clients, _)| *clients).max().unwrap_or_default();
    let mut people = Vec::new();
    for number in 0..2 * most {
        let name = format!("Lantern House {number}");
        people.push(story.join(&Organisation::association(&name, "IE", "Europe/Dublin")).await?);
    }
    for person in &mut people {
        person.extend_log().await?;
    }
    let receivers = people.split_off(most);
    for (clients, referrals) in LOADS {
        let mut prepared = Vec::new();
        for (sender, receiver) in people.iter_mut().zip(&receivers).take(clients) {
            prepared.push(prepare(story.wire(), sender, receiver, referrals * scale.appends).await?);
        }
        let bytes: usize = prepared.iter().flat_map(|one| &one.requests).map(|(_, body)| body.len()).sum();
        let sent: usize = prepared.iter().map(|one| one.requests.len()).sum();
        let peer = peer(clients);
        let before = db.stats();
        let worked = machine::worked_seconds("self");
        let begun = Instant::now();
        let running: Vec<_> =
            prepared.into_iter().map(|one| tokio::spawn(append(story.wire().clone(), one))).collect();
        let mut times = Vec::new();
        for client in running {
            times.extend(client.await??);
        }
        let rate = count(sent) / begun.elapsed().as_secs_f64();
        let worked = machine::worked_seconds("self").zip(worked).map(|(after, before)| after - before);
        let times = Times::new(times);
        let after = db.stats();
        let what =
            format!("{engine}: durable appends, {clients} at once, requests of {} bytes", bytes / sent);
        let figure = Figure::new(what, rate, "/s");
        let figure = match &peer {
            Ok(peer) => figure.beside(peer.what.as_str(), peer.rate),
            Err(error) => {
                figures.miss(format!("{engine}: the peer with {clients} at once: {error}"));
                figure
            }
        };
        let goal = match peer.as_ref().map(|peer| (peer.share, peer.rate)) {
            Ok((Some(share), rate)) => Some(share * rate),
            // The budget's number is for a disk of 5,000 flushes a second.
            Ok((None, _)) => Some(4_000.0 * (flushes / 5_000.0).min(1.0)),
            Err(_) => None,
        };
        figures.add(match goal {
            Some(goal) if clients == most => figure.within(Budget::AtLeast(goal)),
            _ => figure,
        });
        figures.add(Figure::new("— median", times.percentile(50), "ms"));
        let slow = Figure::new("— 99 of 100 within", times.percentile(99), "ms");
        figures.add(if clients == most { slow.within(Budget::AtMost(40.0)) } else { slow });
        if let Some(worked) = worked {
            figures.add(Figure::new(
                "— this process's processor time for each entry",
                worked * 1e3 / count(sent),
                "ms",
            ));
        }
        let commits = usize::try_from(after.commits - before.commits).context("commits")?;
        let writes = usize::try_from(after.writes - before.writes).context("writes")?;
        ensure!(writes == sent, "every append is one write");
        let each = Figure::new("— commits for each entry", count(commits) / count(sent), "");
        let grouped = clients == most && db.engine() == Engine::Sqlite;
        figures.add(if grouped { each.within(Budget::AtMost(0.1)) } else { each });
    }
    drop(story);
    db.close().await;
    Ok(())
}

/// Sends enquiries and seals the messages that will follow them.
async fn prepare(
    wire: &Wire,
    sender: &mut Person,
    receiver: &Person,
    referrals: usize,
) -> anyhow::Result<Prepared> {
    sender.sign_in().await?;
    let bearer = format!("Bearer {}", sender.token);
    let message = content::message(&"She can talk on Tuesday. ".repeat(LENGTH / 25), "en");
    let step = Step { content: message, answer_by: None, wake_month: None };
    ensure!(matches!(step.content, Content::Message(_)), "a message follows");
    let mut requests = Vec::new();
    for _ in 0..referrals {
        let enquiry = make_enquiry(sender, receiver.organisation(), START)?;
        let id = sender.send(receiver.organisation(), Priority::P3, enquiry).await?;
        let mut chain: Referral = wire.get(&path(&id), Some(&bearer)).await?;
        for _ in 0..MESSAGES {
            let new = sender.make(&id, &step)?;
            requests.push((format!("{}/entries", path(&id)), serde_json::to_vec(&new)?));
            // As if the server had taken it: the next one is signed on top of it.
            chain.entries.push(StoredEntry { entry: new.entry, accepted_at: START, body: None });
            sender.member.take_referral(chain.clone())?;
        }
    }
    Ok(Prepared { bearer, requests })
}

async fn append(wire: Wire, prepared: Prepared) -> anyhow::Result<Vec<std::time::Duration>> {
    let mut times = Vec::with_capacity(prepared.requests.len());
    for (path, body) in prepared.requests {
        let begun = Instant::now();
        let answer = wire.ask(Method::POST, &path, Some(body), Some(&prepared.bearer)).await;
        times.push(begun.elapsed());
        ensure!(answer.status == 201, "an append was refused: {}", answer.json());
    }
    Ok(times)
}
