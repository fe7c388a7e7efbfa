//! A worker on a fresh schema, with its own clock and a folder for its mails: for tests of jobs.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};

use db::Db;
use domain::moment::Moment;
use tokio::sync::Notify;
use wording::Wording;

use super::{Jobs, Post, Worker};
use crate::Clock;
use crate::mail::{Mailer, Receiver};
use crate::migrations;

/// 2026-11-24T09:00Z
pub(crate) const START: i64 = 1_795_510_800_000;
pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const WEEK: i64 = 7 * 24 * HOUR;

pub(crate) fn receiver() -> Receiver {
    Receiver {
        mail: "contact@harbour.example".into(),
        organisation: "Harbour".into(),
        language: "en".into(),
        zone: "Europe/Lisbon".into(),
    }
}

pub(crate) struct Bench<A> {
    pub(crate) db: Db,
    pub(crate) worker: Worker<A>,
    pub(crate) now: Arc<AtomicI64>,
    pub(crate) wake: Arc<Notify>,
    pub(crate) folder: tempfile::TempDir,
}

impl<A: Sync + 'static> Bench<A> {
    pub(crate) async fn new(db: Db, app: A, jobs: Jobs<A>) -> Self {
        migrations::migrate(&db).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (now, wake) = (Arc::new(AtomicI64::new(START)), Arc::default());
        let worker = make_worker(&db, &now, &wake, Mailer::Folder(folder.path().into()), app, jobs);
        Self { db, worker, now, wake, folder }
    }

    /// Another worker on the same database.
    pub(crate) fn second(&self, mailer: Mailer, app: A, jobs: Jobs<A>) -> Worker<A> {
        make_worker(&self.db, &self.now, &self.wake, mailer, app, jobs)
    }

    /// The mails there are after everything due at `START` and this much was run.
    pub(crate) async fn mails_at(&self, after: i64) -> usize {
        self.now.store(START + after, SeqCst);
        self.worker.run_due().await.unwrap();
        list_mails(self.folder.path()).len()
    }

    pub(crate) async fn count_jobs(&self) -> i64 {
        count_jobs(&self.db).await
    }
}

pub(crate) async fn count_jobs(db: &Db) -> i64 {
    let tx = &mut db.read().await.unwrap();
    db::query("SELECT COUNT(*) FROM job").fetch_one::<(i64,)>(tx).await.unwrap().0
}

fn make_worker<A: Sync + 'static>(
    db: &Db,
    now: &Arc<AtomicI64>,
    wake: &Arc<Notify>,
    mailer: Mailer,
    app: A,
    jobs: Jobs<A>,
) -> Worker<A> {
    let clock = Arc::clone(now);
    let post = Post {
        mailer,
        wording: Arc::new(Wording::load().unwrap()),
        from: "notices@onward.example".parse().unwrap(),
        workspace: "https://workspace.example/workspace/".into(),
    };
    let clock: Clock = Arc::new(move || Moment(clock.load(SeqCst)));
    Worker::new(db.clone(), clock, app, jobs, post, Arc::clone(wake))
}

pub(crate) fn list_mails(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

/// A mailer that fails: its folder is a file.
pub(crate) fn broken_mailer(folder: &Path) -> Mailer {
    let file = folder.join("not-a-folder");
    std::fs::write(&file, "").unwrap();
    Mailer::Folder(file.join("mail"))
}
