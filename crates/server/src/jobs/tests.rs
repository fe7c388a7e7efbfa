use std::sync::atomic::Ordering::SeqCst;

use db::Db;

use super::bench::{Bench, MINUTE, START, WEEK, broken_mailer, count_jobs, list_mails, receiver};
use super::*;
use crate::mail::Notice;

/// A job of a test: it is needless but for number 7, and sends a link that works for a week.
#[derive(serde::Serialize, serde::Deserialize)]
struct Knock(u8);

impl Job for Knock {
    const KIND: &'static str = "knock";
}

impl RunJob<()> for Knock {
    async fn run(self, context: &JobContext<'_, ()>) -> Result<Outcome, JobError> {
        if self.0 != 7 {
            return Ok(Outcome::Done);
        }
        let link = "https://workspace.example/workspace/join#abc".to_owned();
        context.send(&receiver(), &Notice::GoOn { link, by: Moment(START + WEEK) }).await
    }
}

async fn make(db: Db) -> Bench<()> {
    Bench::new(db, (), Jobs::new().with::<Knock>()).await
}

db::on_both_engines! {
    async fn a_link_that_has_run_out_is_not_sent(db: Db) {
        let bench = make(db.clone()).await;
        let job = Knock(7);
        db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        assert_eq!(bench.mails_at(WEEK).await, 0, "it worked until then");
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn a_key_names_one_event(db: Db) {
        let bench = make(db.clone()).await;
        let job = Knock(7);
        for _ in 0..2 {
            db::write!(db, tx => enqueue(tx, &job, Moment(START), Some("admitted")).await).unwrap();
            db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        }
        assert_eq!(bench.count_jobs().await, 2);
        assert_eq!(bench.worker.run_due().await.unwrap(), 2);
    }

    async fn a_job_of_a_transaction_that_is_not_kept_does_not_exist(db: Db) {
        let bench = make(db.clone()).await;
        let refused: Result<(), DbError> = db::write!(db, tx => {
            enqueue(tx, &Knock(7), Moment(START), None).await?;
            Err(DbError::Missing)
        });
        assert!(refused.is_err());
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn what_has_become_needless_is_not_done(db: Db) {
        let bench = make(db.clone()).await;
        for number in [6, 7] {
            let job = Knock(number);
            db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        }
        assert_eq!(bench.mails_at(0).await, 1);
        assert!(list_mails(bench.folder.path())[0].contains("workspace/join#abc"));
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn a_failure_is_tried_again_after_longer_and_longer_pauses_and_never_lost(db: Db) {
        let bench = make(db.clone()).await;
        let broken = broken_mailer(bench.folder.path());
        let worker = bench.second(broken, (), Jobs::new().with::<Knock>());
        let job = Knock(7);
        db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        let mut pauses = Vec::new();
        let mut last = START;
        for _ in 0..store::ATTEMPTS {
            assert_eq!(worker.run_due().await.unwrap(), 1);
            let tx = &mut db.read().await.unwrap();
            let (next,): (i64,) = db::query("SELECT run_at FROM job").fetch_one(tx).await.unwrap();
            pauses.push((next - last) / 1000);
            last = next;
            bench.now.store(next, SeqCst);
        }
        assert_eq!(pauses[..4], [15, 30, 60, 120]);
        assert!(pauses.is_sorted() && *pauses.last().unwrap() == 3600, "{pauses:?}");
        assert!(pauses.iter().sum::<i64>() > 72 * 3600, "three days");
        assert_eq!(worker.run_due().await.unwrap(), 0, "given up");
        assert_eq!(bench.count_jobs().await, 1, "and still there");
        let given_up = count_given_up(&mut db.read().await.unwrap()).await.unwrap();
        assert_eq!(given_up, 1);
    }

    async fn a_job_whose_worker_died_comes_due_again(db: Db) {
        let bench = make(db.clone()).await;
        db::write!(db, tx => enqueue(tx, &Knock(7), Moment(START), None).await).unwrap();
        let first = db::write!(db, tx => store::take(tx, Moment(START)).await).unwrap().unwrap();
        assert_eq!(bench.mails_at(MINUTE).await, 0, "the first worker may still be at it");
        assert_eq!(bench.mails_at(6 * MINUTE).await, 1);
        assert_eq!(first.attempts, 1);
    }

    async fn a_worker_that_took_too_long_no_longer_owns_its_job(db: Db) {
        let bench = make(db.clone()).await;
        let job = Knock(7);
        db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        let late = Moment(START + 6 * MINUTE);
        let first = db::write!(db, tx => store::take(tx, Moment(START)).await).unwrap().unwrap();
        let second = db::write!(db, tx => store::take(tx, late).await).unwrap().unwrap();
        assert_eq!((first.attempts, second.attempts), (1, 2));
        db::write!(db, tx => store::remove(tx, &first).await).unwrap();
        db::write!(db, tx => store::put_off(tx, &first, late).await).unwrap();
        assert!(db::write!(db, tx => store::take(tx, late).await).unwrap().is_none(), "still with the second");
        assert_eq!(bench.count_jobs().await, 1);
        db::write!(db, tx => store::remove(tx, &second).await).unwrap();
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn a_job_of_a_newer_version_blocks_nothing(db: Db) {
        let bench = make(db.clone()).await;
        let insert = "INSERT INTO job (key, kind, payload, due_at, run_at) VALUES ('new', 'unheard_of', '{}', 0, 0)";
        db::write!(db, tx => db::query(insert).execute(tx).await).unwrap();
        db::write!(db, tx => enqueue(tx, &Knock(7), Moment(START), None).await).unwrap();
        assert_eq!(bench.mails_at(0).await, 1);
        assert_eq!(bench.count_jobs().await, 1, "the unknown one");
    }

    async fn a_worker_runs_until_it_is_stopped_and_wakes_when_told(db: Db) {
        let bench = make(db.clone()).await;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (wake, folder) = (bench.wake.clone(), bench.folder.path().to_owned());
        let worker = bench.worker;
        let running = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
        tokio::time::sleep(std::time::Duration::from_millis(50)).await; // idle by now
        db::write!(db, tx => enqueue(tx, &Knock(7), Moment(START), None).await).unwrap();
        wake.notify_one();
        let sent = async {
            while list_mails(&folder).is_empty() {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(3), sent).await.expect("sooner than the pause");
        stop.send(()).unwrap();
        tokio::time::timeout(std::time::Duration::from_secs(3), running).await.unwrap().unwrap();
        assert_eq!(count_jobs(&db).await, 0);
    }
}
