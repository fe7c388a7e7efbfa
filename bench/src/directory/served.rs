//! The binary itself with the directory: how soon its finder has followed, what it answers, what it streams.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use brotli::enc::BrotliEncoderParams;
use search::Query;
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;

use super::documents::Describer;
use super::questions::{A_PAGE, list_kinds};
use super::{CLIENTS, folder_mib, grouped};
use crate::figures::{Budget, Figure, Figures};
use crate::server::{Served, fetch, post, request};
use crate::times::{Times, count};
use crate::world::Settled;
use crate::{Places, Scale};

/// How often it is asked whether the finder has followed.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// When a finder that has not followed is given up.
const PATIENCE: Duration = Duration::from_mins(30);
/// Times that a page is asked for.
const PAGES: usize = 200;

pub(crate) async fn measure(
    places: &Places,
    settled: &Settled,
    describer: &Describer,
    scale: Scale,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let services = scale.services;
    let begun = Instant::now();
    let (served, ready) = Served::start(places, settled).await?;
    let what = format!("Start with {} services until `/ready`", grouped(services));
    figures.add(Figure::new(what, ready.as_secs_f64() * 1e3, "ms").within(Budget::AtMost(50.0)));
    let last = describer.invent(services - 1).context("the last service")?;
    let asked = json!({ "search": last.name, "per_page": 1 }).to_string();
    loop {
        let found = post(&served.public, "/hsds/services", "", &asked).await?;
        if String::from_utf8_lossy(&found.body).contains(&last.id.to_string()) {
            break;
        }
        ensure!(begun.elapsed() < PATIENCE, "the finder does not follow");
        tokio::time::sleep(LOOK_EVERY).await;
    }
    let what = format!("The finder follows {} new services: everybody's index", grouped(services));
    figures.add(Figure::new(what, begun.elapsed().as_secs_f64(), "s"));
    rest(&served).await;
    figures.add(Figure::new("— all three circles'", begun.elapsed().as_secs_f64(), "s"));
    figures.add(Figure::new("— on the disk, all three", folder_mib(&settled.data.join("search"))?, "MiB"));
    if let Some(resident) = served.resident() {
        figures.add(Figure::new("— memory after that", resident, "MiB"));
    }
    drop(served);
    let (served, _) = Served::start(places, settled).await?;
    rest(&served).await;
    if let Some(idle) = served.resident() {
        figures.add(Figure::new(format!("Memory with {} services, idle", grouped(services)), idle, "MiB"));
    }
    ask(&served, settled, scale, figures).await?;
    show(&served, figures).await?;
    export(&served, services, figures).await
}

/// Waits until it has done nothing for a while.
async fn rest(served: &Served) {
    let mut idle = 0;
    let mut before = served.worked();
    while idle < 3 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let now = served.worked();
        let worked = now.zip(before).map_or(0.0, |(now, before)| now - before);
        idle = if worked < 0.05 { idle + 1 } else { 0 };
        before = now;
    }
}

/// One request, many times from many at once.
async fn time(
    rounds: usize,
    bodies: &[String],
    address: &str,
    path: &str,
    headers: &str,
) -> anyhow::Result<Times> {
    for body in bodies {
        let answer = post(address, path, headers, body).await?;
        ensure!(answer.status == 200, "{path} is answered with {} to {body}", answer.status);
    }
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let (address, path, headers) = (address.to_owned(), path.to_owned(), headers.to_owned());
            let bodies = bodies.to_vec();
            tokio::spawn(async move {
                let mut times = Vec::new();
                for round in 0..rounds {
                    let body = bodies.get((client + round) % bodies.len()).context("a question")?;
                    let begun = Instant::now();
                    let answer = post(&address, &path, &headers, body).await?;
                    times.push(begun.elapsed());
                    ensure!(answer.status == 200, "{path} is answered with {}", answer.status);
                }
                anyhow::Ok(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for client in clients {
        times.extend(client.await??);
    }
    Ok(Times::new(times))
}

async fn ask(served: &Served, settled: &Settled, scale: Scale, figures: &mut Figures) -> anyhow::Result<()> {
    let session = format!("authorization: Bearer {}\r\n", settled.token);
    for kind in list_kinds() {
        let members: Vec<String> = kind.questions.iter().filter_map(member_asks).collect();
        let open: Vec<String> = kind.questions.iter().filter_map(anybody_asks).collect();
        let faces = [
            ("`POST /hsds/services`", &served.public, "/hsds/services", "", open),
            ("members' search", &served.workspace, "/api/directory/search", session.as_str(), members),
        ];
        for (face, address, path, headers, bodies) in faces {
            if bodies.is_empty() {
                continue;
            }
            let times = time(scale.rounds, &bodies, address, path, headers).await?;
            let services = grouped(scale.services);
            let what = format!(
                "Over HTTP, {services} services, {face}: {}, {A_PAGE} a page, {CLIENTS} at once, median",
                kind.name
            );
            figures.add(Figure::new(what, times.percentile(50), "ms"));
            figures.add(
                Figure::new("— 95 of 100 within", times.percentile(95), "ms").within(Budget::AtMost(20.0)),
            );
        }
    }
    Ok(())
}

/// The question as a member's workspace puts it; it does not ask for what is near.
fn member_asks(query: &Query) -> Option<String> {
    if query.near.is_some() {
        return None;
    }
    let mut codes = serde_json::Map::new();
    for group in &query.codes {
        for code in group {
            let list = codes.entry(code.list.clone()).or_insert_with(|| json!([]));
            list.as_array_mut()?.push(Value::from(code.code.clone()));
        }
    }
    let asked = json!({
        "text": query.text,
        "language": query.language,
        "countries": query.countries,
        "codes": codes,
        "open_now": query.open_at.is_some(),
        "free": query.free,
    });
    Some(asked.to_string())
}

/// The question as another program puts it: it knows words only.
fn anybody_asks(query: &Query) -> Option<String> {
    let text = query.text.as_ref().filter(|_| query.countries.is_empty())?;
    Some(json!({ "search": text, "per_page": A_PAGE }).to_string())
}

/// The first pages that somebody in need sees.
async fn show(served: &Served, figures: &mut Figures) -> anyhow::Result<()> {
    for (path, name) in [("/", "The first public page"), ("/help/ie/es", "A page of help, `/help/ie/es`")] {
        let language = "accept-language: en\r\n";
        let plain = fetch(&served.public, path, language).await?;
        if plain.status != 200 {
            figures.miss(format!("{path}: it is answered with {}", plain.status));
            continue;
        }
        let sent = fetch(&served.public, path, &format!("{language}accept-encoding: br\r\n")).await?;
        let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
        let mut compressed = Vec::new();
        brotli::BrotliCompress(&mut plain.body.as_slice(), &mut compressed, &best)?;
        let kilo = |bytes: usize| count(bytes) / 1_000.0;
        figures.add(
            Figure::new(format!("{name}: HTML as the server sends it, Brotli"), kilo(sent.body.len()), "kB")
                .beside("Brotli 11", kilo(compressed.len()))
                .within(Budget::AtMost(30.0)),
        );
        let mut times = Vec::new();
        for _ in 0..PAGES {
            let begun = Instant::now();
            fetch(&served.public, path, language).await?;
            times.push(begun.elapsed());
        }
        let times = Times::new(times);
        figures.add(
            Figure::new(
                "— made and sent uncompressed, one after another, median",
                times.percentile(50),
                "ms",
            )
            .within(Budget::AtMost(10.0)),
        );
        figures.add(Figure::new("— 95 of 100 within", times.percentile(95), "ms"));
    }
    Ok(())
}

/// Everything as lines, once over the connection.
async fn export(served: &Served, services: usize, figures: &mut Figures) -> anyhow::Result<()> {
    let before = served.resident().unwrap_or_default();
    let mut peak = before;
    let begun = Instant::now();
    let mut stream = request(&served.public, "GET", "/hsds/services?format=ndjson", "", "").await?;
    let mut piece = vec![0; 1 << 16];
    let (mut bytes, mut lines) = (0, 0);
    loop {
        let length = stream.read(&mut piece).await?;
        if length == 0 {
            break;
        }
        bytes += length;
        lines += piece.get(..length).unwrap_or_default().split(|byte| *byte == b'\n').count() - 1;
        peak = peak.max(served.resident().unwrap_or_default());
    }
    let seconds = begun.elapsed().as_secs_f64();
    // Those of the head end in line feeds too.
    ensure!(lines >= services && lines < services + 40, "{lines} lines for {services} services");
    let what = format!("All {} services as lines of JSON ({} MB)", grouped(services), bytes / 1_000_000);
    figures.add(Figure::new(what, count(services) / seconds, "services/s"));
    figures.add(Figure::new("— megabytes a second", count(bytes) / 1e6 / seconds, "MB/s"));
    figures.add(Figure::new("— memory grows by", peak - before, "MiB").within(Budget::AtMost(20.0)));
    Ok(())
}
