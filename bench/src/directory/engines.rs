//! Full-text search of two databases, on the same texts and with the same questions: the peers of the finder.
//!
//! Both look for services with all the words, as their users usually do, and answer with twenty, the best first, and
//! how many there are. Neither knows mistyped words; filters are left out.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::Context;
use db::testing::PostgresServer;
use db::{Db, Query, query_assembled};
use search::Document;

use super::documents::Describer;
use super::index::Measured;
use super::questions::A_PAGE;
use super::tongues::TONGUES;
use super::{CLIENTS, grouped};
use crate::figures::{Figure, Figures};
use crate::times::{Times, count};

/// Rows of one statement.
const ROWS: usize = 100;

/// PostgreSQL's rules for the languages of the texts; the last are for those it has none for.
const RULES: [&str; 7] = ["english", "french", "german", "spanish", "portuguese", "serbian", "simple"];

pub(crate) async fn measure(
    folder: &Path,
    describer: &Arc<Describer>,
    services: usize,
    rounds: usize,
    finder: &Measured,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let place = tempfile::tempdir_in(folder)?;
    let url = format!("sqlite://{}", place.path().join("peer.db").display());
    let db = Db::connect(&url).await?;
    db::write!(db, tx => {
        let table = "CREATE VIRTUAL TABLE service USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')";
        db::query(table).execute(tx).await
    })?;
    measure_engine(&db, &Fts5, describer, services, rounds, finder, figures).await?;
    db.close().await;
    let server = match PostgresServer::start(folder) {
        Ok(server) => server,
        Err(error) => {
            figures.miss(format!("full-text search of PostgreSQL: {error}"));
            return Ok(());
        }
    };
    let db = Db::connect(server.url()).await?;
    db::write!(db, tx => {
        db::query("CREATE TABLE service (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)").execute(tx).await
    })?;
    measure_engine(&db, &Tsvector, describer, services, rounds, finder, figures).await?;
    db.close().await;
    Ok(())
}

/// How an engine is told and asked.
trait Engine: Sync {
    fn name(&self) -> &'static str;
    fn insert(&self, documents: &[(usize, Document)]) -> Query;
    /// What is done when all is in.
    fn finish(&self) -> &'static [&'static str];
    fn ask(&self, words: &str, rules: &str) -> Query;
    /// Bytes of what is searched.
    fn size(&self) -> &'static str;
}

async fn measure_engine(
    db: &Db,
    engine: &dyn Engine,
    describer: &Arc<Describer>,
    services: usize,
    rounds: usize,
    finder: &Measured,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let mut filling = std::time::Duration::ZERO;
    let numbers: Vec<usize> = (0..services).collect();
    for batch in numbers.chunks(ROWS * 50) {
        let documents: Vec<_> =
            batch.iter().filter_map(|number| Some((*number, describer.document(*number)?))).collect();
        let begun = Instant::now();
        db::write!(db, tx => {
            for some in documents.chunks(ROWS) {
                engine.insert(some).execute(tx).await?;
            }
            Ok::<_, db::DbError>(())
        })?;
        filling += begun.elapsed();
    }
    let begun = Instant::now();
    for statement in engine.finish() {
        db::write!(db, tx => db::query(statement).execute(tx).await)?;
    }
    filling += begun.elapsed();
    let what = format!("{}: the same texts of {} services indexed", engine.name(), grouped(services));
    let index = "the finder's index";
    figures.add(Figure::new(what, filling.as_secs_f64(), "s").beside(index, finder.filled_s));
    let (size,): (i64,) = db::query(engine.size()).fetch_one(&mut db.read().await?).await?;
    figures.add(
        Figure::new("— on the disk", count(usize::try_from(size)?) / 1_048_576.0, "MiB")
            .beside(index, finder.mib),
    );
    let questions: Vec<(&str, &str)> = TONGUES
        .iter()
        .flat_map(|tongue| tongue.questions.iter().map(move |words| (*words, tongue.endings)))
        .collect();
    for (words, rules) in &questions {
        let _: Vec<(i64, i64)> = engine.ask(words, rules).fetch_all(&mut db.read().await?).await?;
    }
    let clients = (0..CLIENTS).map(|client| {
        let questions = &questions;
        async move {
            let mut times = Vec::new();
            for round in 0..rounds {
                let (words, rules) = questions.get((client + round) % questions.len()).context("one")?;
                let begun = Instant::now();
                let _: Vec<(i64, i64)> = engine.ask(words, rules).fetch_all(&mut db.read().await?).await?;
                times.push(begun.elapsed());
            }
            anyhow::Ok(times)
        }
    });
    let times = futures_util::future::try_join_all(clients).await?;
    let times = Times::new(times.into_iter().flatten().collect());
    let what = format!("{}: text, {CLIENTS} at once, median", engine.name());
    figures.add(Figure::new(what, times.percentile(50), "ms").beside(index, finder.text_median_ms));
    let slow = Figure::new("— 95 of 100 within", times.percentile(95), "ms");
    figures.add(slow.beside(index, finder.text_p95_ms));
    Ok(())
}

/// All texts of a document, by the rules for their language.
fn list_texts(document: &Document) -> Vec<(&'static str, String)> {
    let texts = document
        .names
        .iter()
        .chain(&document.descriptions)
        .chain(&document.labels)
        .chain(&document.organisation)
        .map(|text| (text.language.as_deref(), text.text.as_str()))
        .chain(document.regions.iter().map(|region| (None, region.as_str())));
    let mut found: Vec<(&'static str, String)> = RULES.map(|rules| (rules, String::new())).to_vec();
    for (language, text) in texts {
        let rules = match language {
            Some("en") => "english",
            Some("fr") => "french",
            Some("de") => "german",
            Some("es") => "spanish",
            Some("pt") => "portuguese",
            Some("sr") => "serbian",
            _ => "simple",
        };
        for (_, words) in found.iter_mut().filter(|(one, _)| *one == rules) {
            words.push_str(text);
            words.push('\n');
        }
    }
    found
}

/// SQLite.
struct Fts5;

impl Engine for Fts5 {
    fn name(&self) -> &'static str {
        "SQLite, FTS5"
    }

    fn insert(&self, documents: &[(usize, Document)]) -> Query {
        let places: Vec<_> =
            (0..documents.len()).map(|n| format!("(${}, ${})", 2 * n + 1, 2 * n + 2)).collect();
        let text = format!("INSERT INTO service (rowid, text) VALUES {}", places.join(", "));
        documents.iter().fold(query_assembled(text), |query, (number, document)| {
            let all: String = list_texts(document).into_iter().map(|(_, text)| text).collect();
            query.bind(i64::try_from(*number).unwrap_or_default()).bind(all)
        })
    }

    fn finish(&self) -> &'static [&'static str] {
        &["INSERT INTO service (service) VALUES ('optimize')"]
    }

    fn ask(&self, words: &str, _: &str) -> Query {
        let all: Vec<String> = words.split(' ').map(|word| format!("\"{word}\"")).collect();
        query_assembled(format!(
            "SELECT rowid, (SELECT COUNT(*) FROM service WHERE service MATCH $1)
             FROM service WHERE service MATCH $1 ORDER BY rank LIMIT {A_PAGE}"
        ))
        .bind(all.join(" "))
    }

    fn size(&self) -> &'static str {
        "SELECT CAST(SUM(LENGTH(block)) AS BIGINT) FROM service_data"
    }
}

/// PostgreSQL.
struct Tsvector;

impl Engine for Tsvector {
    fn name(&self) -> &'static str {
        "PostgreSQL, tsvector with GIN"
    }

    fn insert(&self, documents: &[(usize, Document)]) -> Query {
        let each = RULES.len() + 1;
        let row = |n: usize| {
            let first = n * each + 1;
            let words: Vec<String> = RULES
                .iter()
                .zip(first + 1..)
                .map(|(rules, place)| format!("to_tsvector('{rules}', ${place})"))
                .collect();
            format!("(${first}, {})", words.join(" || "))
        };
        let rows: Vec<String> = (0..documents.len()).map(row).collect();
        let text = format!("INSERT INTO service (id, words) VALUES {}", rows.join(", "));
        documents.iter().fold(query_assembled(text), |query, (number, document)| {
            let query = query.bind(i64::try_from(*number).unwrap_or_default());
            list_texts(document).into_iter().fold(query, |query, (_, text)| query.bind(text))
        })
    }

    fn finish(&self) -> &'static [&'static str] {
        &["CREATE INDEX service_words ON service USING GIN (words)", "ANALYZE service"]
    }

    fn ask(&self, words: &str, rules: &str) -> Query {
        query_assembled(format!(
            "SELECT id, COUNT(*) OVER () FROM service, plainto_tsquery('{rules}', $1) AS asked
             WHERE words @@ asked ORDER BY ts_rank(words, asked) DESC, id LIMIT {A_PAGE}"
        ))
        .bind(words.to_owned())
    }

    fn size(&self) -> &'static str {
        "SELECT pg_total_relation_size('service')"
    }
}
