//! The finder's index by itself.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use search::{Config, Index, Query};

use super::documents::Describer;
use super::questions::{TEXT, list_kinds};
use super::{CLIENTS, folder_mib, grouped};
use crate::figures::{Budget, Figure, Figures};
use crate::machine::resident_mib;
use crate::times::{Times, count};

/// Of how many services the budget speaks.
const BUDGETED: usize = 100_000;

/// What full-text search of databases is held against.
pub(crate) struct Measured {
    pub(crate) filled_s: f64,
    pub(crate) mib: f64,
    pub(crate) text_median_ms: f64,
    pub(crate) text_p95_ms: f64,
}

/// Fills an index with so many services, and asks it.
pub(crate) async fn measure(
    folder: &Path,
    describer: &Arc<Describer>,
    services: usize,
    rounds: usize,
    figures: &mut Figures,
) -> anyhow::Result<Measured> {
    let place = tempfile::tempdir_in(folder)?;
    let own = || resident_mib(std::process::id()).unwrap_or_default();
    let (index, _) = Index::open(place.path(), Config::default())?;
    // Making the documents is not what is measured: they are made a thousand at a time, beside the clock.
    let mut rebuild = index.rebuild()?;
    let mut filling = Duration::ZERO;
    let numbers: Vec<usize> = (0..services).collect();
    for some in numbers.chunks(1_000) {
        let documents: Vec<_> = some.iter().filter_map(|number| describer.document(*number)).collect();
        let begun = Instant::now();
        for document in &documents {
            rebuild.put(document)?;
        }
        filling += begun.elapsed();
    }
    let begun = Instant::now();
    rebuild.finish(1)?;
    filling += begun.elapsed();
    let what = format!("Index of {} services: filled anew", grouped(services));
    figures.add(Figure::new(what, filling.as_secs_f64(), "s"));
    figures.add(Figure::new("— services a second", count(services) / filling.as_secs_f64(), "/s"));
    let mib = folder_mib(place.path())?;
    figures.add(Figure::new("— on the disk", mib, "MiB"));
    let filled_s = filling.as_secs_f64();
    let mut measured = Measured { filled_s, mib, text_median_ms: 0.0, text_p95_ms: 0.0 };
    // Opened again, it holds what a server that starts holds.
    drop(index);
    let before = own();
    let begun = Instant::now();
    let (index, opened) = Index::open(place.path(), Config::default())?;
    anyhow::ensure!(!opened.rebuild, "what was filled is whole");
    figures.add(Figure::new("— opened again", begun.elapsed().as_secs_f64() * 1e3, "ms"));
    let index = Arc::new(index);
    for kind in list_kinds() {
        let asked = SearchLoad { index: Arc::clone(&index), questions: Arc::new(kind.questions) };
        let times = asked.measure(rounds).await?;
        if kind.name == TEXT {
            measured.text_median_ms = times.percentile(50);
            measured.text_p95_ms = times.percentile(95);
        }
        let what =
            format!("Index of {} services: {}, {CLIENTS} at once, median", grouped(services), kind.name);
        figures.add(Figure::new(what, times.percentile(50), "ms"));
        let slow = Figure::new("— 95 of 100 within", times.percentile(95), "ms");
        figures.add(if services > BUDGETED { slow } else { slow.within(Budget::AtMost(20.0)) });
    }
    figures.add(Figure::new("— memory that it took, files looked at included", own() - before, "MiB"));
    Ok(measured)
}

struct SearchLoad {
    index: Arc<Index>,
    questions: Arc<Vec<Query>>,
}

impl SearchLoad {
    async fn measure(&self, rounds: usize) -> anyhow::Result<Times> {
        for question in self.questions.iter() {
            self.index.search(question)?;
        }
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| {
                let (index, questions) = (Arc::clone(&self.index), Arc::clone(&self.questions));
                tokio::task::spawn_blocking(move || {
                    let mut times = Vec::new();
                    for round in 0..rounds {
                        let question = questions.get((client + round) % questions.len()).context("one")?;
                        let begun = Instant::now();
                        index.search(question)?;
                        times.push(begun.elapsed());
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
}
