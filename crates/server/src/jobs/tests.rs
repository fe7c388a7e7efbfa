use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use db::{Db, Migration};
use tokio::sync::Notify;
use wording::Wording;

use super::*;
use crate::Clock;
use crate::mail::Mailer;

/// 2026-11-24T09:00Z
const START: i64 = 1_795_510_800_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const WEEK: i64 = 7 * 24 * HOUR;

fn organisation(number: u8) -> OrganisationId {
    OrganisationId([number; 16])
}

/// A turn of organisation 1 in a referral, 24 hours long.
fn turn(referral: u8) -> Turn {
    Turn {
        organisation: organisation(1),
        referral: ReferralId([referral; 16]),
        by: Moment(START + 24 * HOUR),
    }
}

fn receiver() -> Receiver {
    Receiver {
        mail: "contact@harbour.example".into(),
        organisation: "Harbour".into(),
        language: "en".into(),
        zone: "Europe/Lisbon".into(),
    }
}

/// Turns that are open, by hand; and whether the database is to fail.
#[derive(Clone, Default)]
struct Hand(Arc<Mutex<Vec<Turn>>>);

impl Facts for Hand {
    async fn needs_you(
        &self,
        organisation: OrganisationId,
        referral: ReferralId,
    ) -> Result<Option<NeedsYou>, DbError> {
        let turns = self.0.lock().unwrap();
        let waiting = || turns.iter().filter(|turn| turn.organisation == organisation);
        let found = waiting().find(|turn| turn.referral == referral);
        Ok(found.map(|turn| NeedsYou {
            to: receiver(),
            by: turn.by,
            first_by: waiting().map(|turn| turn.by).min().unwrap(),
        }))
    }

    async fn go_on(&self, invitation: InvitationId) -> Result<Option<GoOn>, DbError> {
        let usable = invitation == InvitationId([7; 16]);
        let link = "https://workspace.example/workspace/join#abc".to_owned();
        Ok(usable.then(|| GoOn { to: receiver(), link, by: Moment(START + WEEK) }))
    }

    async fn confirm(&self, _: OrganisationId) -> Result<Option<Confirm>, DbError> {
        Ok(None)
    }

    async fn sent_back(&self, _: OrganisationId) -> Result<Option<Receiver>, DbError> {
        Ok(None)
    }

    async fn asked(&self, _: Uuid) -> Result<Option<Asked>, DbError> {
        Ok(None)
    }

    async fn remind_mapping(&self, _: Uuid, _: Moment) -> Result<(), DbError> {
        Ok(())
    }
}

/// A worker on a fresh schema, with its own clock and a folder for its mails.
struct Bench {
    db: Db,
    worker: Worker<Hand>,
    now: Arc<AtomicI64>,
    hand: Hand,
    wake: Arc<Notify>,
    folder: tempfile::TempDir,
}

impl Bench {
    async fn new(db: Db) -> Self {
        let sql = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations/0002_jobs.sql"));
        db.migrate(&[Migration { number: 1, name: "jobs", sql }]).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (now, hand, wake) = (Arc::new(AtomicI64::new(START)), Hand::default(), Arc::default());
        let worker = make_worker(&db, &now, &hand, &wake, Mailer::Folder(folder.path().into()));
        Self { db, worker, now, hand, wake, folder }
    }

    /// A new turn, with what it asks for.
    async fn begin(&self, turn: Turn) {
        self.hand.0.lock().unwrap().push(turn);
        let now = Moment(self.now.load(SeqCst));
        db::write!(self.db, tx => enqueue_turn(tx, turn, now).await).unwrap();
    }

    fn end(&self, referral: u8) {
        self.hand.0.lock().unwrap().retain(|turn| turn.referral != ReferralId([referral; 16]));
    }

    /// The mails there are after everything due at `START` and this much was run.
    async fn mails_at(&self, after: i64) -> usize {
        self.now.store(START + after, SeqCst);
        self.worker.run_due().await.unwrap();
        list_mails(self.folder.path()).len()
    }

    async fn count_jobs(&self) -> i64 {
        count_jobs(&self.db).await
    }
}

async fn count_jobs(db: &Db) -> i64 {
    let tx = &mut db.read().await.unwrap();
    db::query("SELECT COUNT(*) FROM job").fetch_one::<(i64,)>(tx).await.unwrap().0
}

fn make_worker(
    db: &Db,
    now: &Arc<AtomicI64>,
    hand: &Hand,
    wake: &Arc<Notify>,
    mailer: Mailer,
) -> Worker<Hand> {
    let clock = Arc::clone(now);
    let post = Post {
        mailer,
        wording: Arc::new(Wording::load().unwrap()),
        from: "notices@onward.example".parse().unwrap(),
        workspace: "https://workspace.example/workspace/".into(),
    };
    let clock: Clock = Arc::new(move || Moment(clock.load(SeqCst)));
    Worker::new(db.clone(), clock, hand.clone(), post, Arc::clone(wake))
}

fn list_mails(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

/// A mailer that fails: its folder is a file.
fn broken_mailer(folder: &Path) -> Mailer {
    let file = folder.join("not-a-folder");
    std::fs::write(&file, "").unwrap();
    Mailer::Folder(file.join("mail"))
}

db::on_both_engines! {
    async fn a_turn_brings_a_notice_a_reminder_and_a_last_one(db: Db) {
        let bench = Bench::new(db).await;
        bench.begin(turn(1)).await;
        assert_eq!(bench.mails_at(0).await, 1, "now");
        assert_eq!(bench.mails_at(12 * HOUR - 1).await, 1);
        assert_eq!(bench.mails_at(12 * HOUR).await, 2, "at half of the time");
        assert_eq!(bench.mails_at(24 * HOUR - 1).await, 2);
        assert_eq!(bench.mails_at(24 * HOUR).await, 3, "at its end");
        assert_eq!(bench.count_jobs().await, 0);
        let mails = list_mails(bench.folder.path());
        assert_eq!(mails.iter().filter(|mail| mail.contains("still waiting")).count(), 1, "{mails:?}");
    }

    async fn nothing_is_sent_once_it_is_no_longer_the_organisations_turn(db: Db) {
        let bench = Bench::new(db).await;
        bench.begin(turn(1)).await;
        bench.end(1);
        assert_eq!(bench.mails_at(24 * HOUR).await, 0);
        assert_eq!(bench.count_jobs().await, 0, "needless jobs are gone");
    }

    async fn the_reminders_of_an_earlier_turn_are_silent_in_a_later_one(db: Db) {
        let bench = Bench::new(db).await;
        bench.begin(turn(1)).await;
        assert_eq!(bench.mails_at(0).await, 1);
        bench.end(1);
        bench.now.store(START + HOUR, SeqCst);
        bench.begin(Turn { by: Moment(START + 73 * HOUR), ..turn(1) }).await;
        assert_eq!(bench.mails_at(HOUR).await, 2);
        assert_eq!(bench.mails_at(30 * HOUR).await, 2, "past both times of the first turn");
        assert_eq!(bench.mails_at(37 * HOUR).await, 3, "half of the second");
    }

    async fn many_referrals_at_once_are_one_notice_and_then_one_more(db: Db) {
        let bench = Bench::new(db).await;
        for referral in 1..=5 {
            bench.begin(turn(referral)).await;
        }
        assert_eq!(bench.mails_at(0).await, 1);
        assert_eq!(bench.mails_at(10 * MINUTE - 1).await, 1);
        assert_eq!(bench.mails_at(10 * MINUTE).await, 2, "what came with the first is told once more, together");
        assert_eq!(bench.mails_at(HOUR).await, 2);
        let other = Turn { organisation: organisation(2), ..turn(9) };
        bench.begin(other).await;
        assert_eq!(bench.mails_at(HOUR).await, 3, "another organisation does not wait");
    }

    async fn what_arrives_after_a_notice_is_told_ten_minutes_later_if_it_still_waits(db: Db) {
        let bench = Bench::new(db).await;
        bench.begin(turn(1)).await;
        assert_eq!(bench.mails_at(0).await, 1);
        bench.now.store(START + 3 * MINUTE, SeqCst);
        bench.begin(turn(2)).await;
        bench.begin(turn(3)).await;
        assert_eq!(bench.mails_at(3 * MINUTE).await, 1);
        bench.end(2);
        assert_eq!(bench.mails_at(10 * MINUTE).await, 2, "for the third");
        bench.now.store(START + 12 * MINUTE, SeqCst);
        bench.begin(turn(4)).await;
        bench.end(4);
        assert_eq!(bench.mails_at(HOUR).await, 2);
    }

    async fn one_mail_names_the_earliest_date_of_all_that_waits(db: Db) {
        let bench = Bench::new(db).await;
        bench.begin(turn(1)).await;
        let soon = Turn { by: Moment(START + 4 * HOUR), ..turn(2) };
        bench.hand.0.lock().unwrap().push(soon);
        assert_eq!(bench.mails_at(0).await, 1);
        let mail = list_mails(bench.folder.path()).remove(0);
        assert!(mail.contains("Tue 24 Nov, 13:00"), "{mail}");
    }

    async fn a_mail_never_asks_for_a_time_that_has_passed(db: Db) {
        let bench = Bench::new(db).await;
        let late = Turn { by: Moment(START - HOUR), ..turn(2) };
        bench.hand.0.lock().unwrap().push(late);
        bench.begin(turn(1)).await;
        assert_eq!(bench.mails_at(0).await, 1);
        let mail = list_mails(bench.folder.path()).remove(0);
        assert!(mail.contains("Wed 25 Nov, 09:00"), "the date that can still be kept: {mail}");
        std::fs::remove_dir_all(bench.folder.path()).unwrap();
        std::fs::create_dir(bench.folder.path()).unwrap();
        // The server stood still until all of the time had passed: what is late is said once, and nothing else.
        assert_eq!(bench.mails_at(25 * HOUR).await, 1);
        let mail = list_mails(bench.folder.path()).remove(0);
        assert!(mail.contains("still waiting") && !mail.contains("needs you by"), "{mail}");
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn a_link_that_has_run_out_is_not_sent(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let job = Job::GoOn { invitation: InvitationId([7; 16]) };
        db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        assert_eq!(bench.mails_at(WEEK).await, 0, "it worked until then");
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn a_key_names_one_event(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let job = Job::GoOn { invitation: InvitationId([7; 16]) };
        for _ in 0..2 {
            db::write!(db, tx => enqueue(tx, &job, Moment(START), Some("admitted")).await).unwrap();
            db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        }
        assert_eq!(bench.count_jobs().await, 2);
        assert_eq!(bench.worker.run_due().await.unwrap(), 2);
    }

    async fn a_job_of_a_transaction_that_is_not_kept_does_not_exist(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let refused: Result<(), DbError> = db::write!(db, tx => {
            enqueue_turn(tx, turn(1), Moment(START)).await?;
            Err(DbError::Missing)
        });
        assert!(refused.is_err());
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn enrolment_goes_on_by_mail_while_the_invitation_is_usable(db: Db) {
        let bench = Bench::new(db.clone()).await;
        for number in [6, 7] {
            let job = Job::GoOn { invitation: InvitationId([number; 16]) };
            db::write!(db, tx => enqueue(tx, &job, Moment(START), None).await).unwrap();
        }
        assert_eq!(bench.mails_at(0).await, 1);
        assert!(list_mails(bench.folder.path())[0].contains("workspace/join#abc"));
        assert_eq!(bench.count_jobs().await, 0);
    }

    async fn a_failure_is_tried_again_after_longer_and_longer_pauses_and_never_lost(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let broken = broken_mailer(bench.folder.path());
        let worker = make_worker(&db, &bench.now, &bench.hand, &bench.wake, broken);
        let job = Job::GoOn { invitation: InvitationId([7; 16]) };
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

    async fn a_notice_that_failed_does_not_count_as_sent(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let broken = broken_mailer(bench.folder.path());
        let worker = make_worker(&db, &bench.now, &bench.hand, &bench.wake, broken);
        bench.begin(turn(1)).await;
        assert_eq!(worker.run_due().await.unwrap(), 1);
        std::fs::remove_file(bench.folder.path().join("not-a-folder")).unwrap();
        assert_eq!(bench.mails_at(MINUTE).await, 1, "the next attempt sends it");
    }

    async fn a_job_whose_worker_died_comes_due_again(db: Db) {
        let bench = Bench::new(db.clone()).await;
        bench.begin(turn(1)).await;
        let first = db::write!(db, tx => store::take(tx, Moment(START)).await).unwrap().unwrap();
        assert_eq!(bench.mails_at(MINUTE).await, 0, "the first worker may still be at it");
        assert_eq!(bench.mails_at(6 * MINUTE).await, 1);
        assert_eq!(first.attempts, 1);
    }

    async fn a_worker_that_took_too_long_no_longer_owns_its_job(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let job = Job::GoOn { invitation: InvitationId([7; 16]) };
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
        let bench = Bench::new(db.clone()).await;
        let insert = "INSERT INTO job (key, kind, payload, due_at, run_at) VALUES ('new', 'unheard_of', '{}', 0, 0)";
        db::write!(db, tx => db::query(insert).execute(tx).await).unwrap();
        bench.begin(turn(1)).await;
        assert_eq!(bench.mails_at(0).await, 1);
        assert_eq!(bench.count_jobs().await, 3, "the unknown one, and two reminders");
    }

    async fn workers_share_the_jobs_and_none_runs_twice(db: Db) {
        let bench = Bench::new(db.clone()).await;
        for number in 1..=20 {
            bench.begin(Turn { organisation: organisation(number), ..turn(number) }).await;
        }
        bench.begin(turn(40)).await;
        let second = make_worker(&db, &bench.now, &bench.hand, &bench.wake,
            Mailer::Folder(bench.folder.path().into()));
        let (first, second) = tokio::join!(bench.worker.run_due(), second.run_due());
        assert!(first.unwrap() + second.unwrap() >= 21);
        assert_eq!(list_mails(bench.folder.path()).len(), 20, "one for each organisation");
        assert_eq!(bench.count_jobs().await, 43, "two reminders each, and one notice that waits");
    }

    async fn a_worker_runs_until_it_is_stopped_and_wakes_when_told(db: Db) {
        let bench = Bench::new(db.clone()).await;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (wake, folder, hand) = (bench.wake.clone(), bench.folder.path().to_owned(), bench.hand.clone());
        let worker = bench.worker;
        let running = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
        tokio::time::sleep(std::time::Duration::from_millis(50)).await; // idle by now
        hand.0.lock().unwrap().push(turn(1));
        db::write!(db, tx => enqueue_turn(tx, turn(1), Moment(START)).await).unwrap();
        wake.notify_one();
        let sent = async {
            while list_mails(&folder).is_empty() {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(3), sent).await.expect("sooner than the pause");
        stop.send(()).unwrap();
        tokio::time::timeout(std::time::Duration::from_secs(3), running).await.unwrap().unwrap();
        assert_eq!(count_jobs(&db).await, 2);
    }
}
