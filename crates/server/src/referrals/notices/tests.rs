use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Arc, Mutex};

use db::Db;

use super::*;
use crate::jobs::Jobs;
use crate::jobs::{Bench, HOUR, MINUTE, START, broken_mailer, list_mails, receiver};
use crate::mail::Mailer;

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

/// Turns that are open, by hand.
#[derive(Clone, Default)]
struct Hand(Arc<Mutex<Vec<Turn>>>);

impl KnowsTurns for Hand {
    async fn find_turn(
        &self,
        organisation: OrganisationId,
        referral: ReferralId,
    ) -> Result<Option<OpenTurn>, DbError> {
        let turns = self.0.lock().unwrap();
        let waiting = || turns.iter().filter(|turn| turn.organisation == organisation);
        let found = waiting().find(|turn| turn.referral == referral);
        Ok(found.map(|turn| OpenTurn {
            to: receiver(),
            by: turn.by,
            first_by: waiting().map(|turn| turn.by).min().unwrap(),
        }))
    }
}

fn list_jobs() -> Jobs<Hand> {
    Jobs::new().with::<NeedsYou>().with::<Remind>().with::<Late>()
}

/// A worker that is told whose turn it is.
struct NoticeBench {
    bench: Bench<Hand>,
    hand: Hand,
}

impl NoticeBench {
    async fn new(db: Db) -> Self {
        let hand = Hand::default();
        Self { bench: Bench::new(db, hand.clone(), list_jobs()).await, hand }
    }

    /// A new turn, with what it asks for.
    async fn begin(&self, turn: Turn) {
        self.hand.0.lock().unwrap().push(turn);
        let now = Moment(self.bench.now.load(SeqCst));
        db::write!(self.bench.db, tx => enqueue_turn(tx, turn, now).await).unwrap();
    }

    fn end(&self, referral: u8) {
        self.hand.0.lock().unwrap().retain(|turn| turn.referral != ReferralId([referral; 16]));
    }
}

db::on_both_engines! {
    async fn a_turn_brings_a_notice_a_reminder_and_a_last_one(db: Db) {
        let told = NoticeBench::new(db).await;
        told.begin(turn(1)).await;
        assert_eq!(told.bench.mails_at(0).await, 1, "now");
        assert_eq!(told.bench.mails_at(12 * HOUR - 1).await, 1);
        assert_eq!(told.bench.mails_at(12 * HOUR).await, 2, "at half of the time");
        assert_eq!(told.bench.mails_at(24 * HOUR - 1).await, 2);
        assert_eq!(told.bench.mails_at(24 * HOUR).await, 3, "at its end");
        assert_eq!(told.bench.count_jobs().await, 0);
        let mails = list_mails(told.bench.folder.path());
        assert_eq!(mails.iter().filter(|mail| mail.contains("still waiting")).count(), 1, "{mails:?}");
    }

    async fn nothing_is_sent_once_it_is_no_longer_the_organisations_turn(db: Db) {
        let told = NoticeBench::new(db).await;
        told.begin(turn(1)).await;
        told.end(1);
        assert_eq!(told.bench.mails_at(24 * HOUR).await, 0);
        assert_eq!(told.bench.count_jobs().await, 0, "needless jobs are gone");
    }

    async fn the_reminders_of_an_earlier_turn_are_silent_in_a_later_one(db: Db) {
        let told = NoticeBench::new(db).await;
        told.begin(turn(1)).await;
        assert_eq!(told.bench.mails_at(0).await, 1);
        told.end(1);
        told.bench.now.store(START + HOUR, SeqCst);
        told.begin(Turn { by: Moment(START + 73 * HOUR), ..turn(1) }).await;
        assert_eq!(told.bench.mails_at(HOUR).await, 2);
        assert_eq!(told.bench.mails_at(30 * HOUR).await, 2, "past both times of the first turn");
        assert_eq!(told.bench.mails_at(37 * HOUR).await, 3, "half of the second");
    }

    async fn many_referrals_at_once_are_one_notice_and_then_one_more(db: Db) {
        let told = NoticeBench::new(db).await;
        for referral in 1..=5 {
            told.begin(turn(referral)).await;
        }
        assert_eq!(told.bench.mails_at(0).await, 1);
        assert_eq!(told.bench.mails_at(10 * MINUTE - 1).await, 1);
        assert_eq!(told.bench.mails_at(10 * MINUTE).await, 2, "what came with the first is told once more, together");
        assert_eq!(told.bench.mails_at(HOUR).await, 2);
        let other = Turn { organisation: organisation(2), ..turn(9) };
        told.begin(other).await;
        assert_eq!(told.bench.mails_at(HOUR).await, 3, "another organisation does not wait");
    }

    async fn what_arrives_after_a_notice_is_told_ten_minutes_later_if_it_still_waits(db: Db) {
        let told = NoticeBench::new(db).await;
        told.begin(turn(1)).await;
        assert_eq!(told.bench.mails_at(0).await, 1);
        told.bench.now.store(START + 3 * MINUTE, SeqCst);
        told.begin(turn(2)).await;
        told.begin(turn(3)).await;
        assert_eq!(told.bench.mails_at(3 * MINUTE).await, 1);
        told.end(2);
        assert_eq!(told.bench.mails_at(10 * MINUTE).await, 2, "for the third");
        told.bench.now.store(START + 12 * MINUTE, SeqCst);
        told.begin(turn(4)).await;
        told.end(4);
        assert_eq!(told.bench.mails_at(HOUR).await, 2);
    }

    async fn one_mail_names_the_earliest_date_of_all_that_waits(db: Db) {
        let told = NoticeBench::new(db).await;
        told.begin(turn(1)).await;
        let soon = Turn { by: Moment(START + 4 * HOUR), ..turn(2) };
        told.hand.0.lock().unwrap().push(soon);
        assert_eq!(told.bench.mails_at(0).await, 1);
        let mail = list_mails(told.bench.folder.path()).remove(0);
        assert!(mail.contains("Tue 24 Nov, 13:00"), "{mail}");
    }

    async fn a_mail_never_asks_for_a_time_that_has_passed(db: Db) {
        let told = NoticeBench::new(db).await;
        let late = Turn { by: Moment(START - HOUR), ..turn(2) };
        told.hand.0.lock().unwrap().push(late);
        told.begin(turn(1)).await;
        assert_eq!(told.bench.mails_at(0).await, 1);
        let mail = list_mails(told.bench.folder.path()).remove(0);
        assert!(mail.contains("Wed 25 Nov, 09:00"), "the date that can still be kept: {mail}");
        std::fs::remove_dir_all(told.bench.folder.path()).unwrap();
        std::fs::create_dir(told.bench.folder.path()).unwrap();
        // The server stood still until all of the time had passed: what is late is said once, and nothing else.
        assert_eq!(told.bench.mails_at(25 * HOUR).await, 1);
        let mail = list_mails(told.bench.folder.path()).remove(0);
        assert!(mail.contains("still waiting") && !mail.contains("needs you by"), "{mail}");
        assert_eq!(told.bench.count_jobs().await, 0);
    }

    async fn a_notice_that_failed_does_not_count_as_sent(db: Db) {
        let told = NoticeBench::new(db.clone()).await;
        let broken = broken_mailer(told.bench.folder.path());
        let worker = told.bench.second(broken, told.hand.clone(), list_jobs());
        told.begin(turn(1)).await;
        assert_eq!(worker.run_due().await.unwrap(), 1);
        std::fs::remove_file(told.bench.folder.path().join("not-a-folder")).unwrap();
        assert_eq!(told.bench.mails_at(MINUTE).await, 1, "the next attempt sends it");
    }

    async fn workers_share_the_jobs_and_none_runs_twice(db: Db) {
        let told = NoticeBench::new(db.clone()).await;
        for number in 1..=20 {
            told.begin(Turn { organisation: organisation(number), ..turn(number) }).await;
        }
        told.begin(turn(40)).await;
        let second = told.bench.second(Mailer::Folder(told.bench.folder.path().into()), told.hand.clone(), list_jobs());
        let (first, second) = tokio::join!(told.bench.worker.run_due(), second.run_due());
        assert!(first.unwrap() + second.unwrap() >= 21);
        assert_eq!(list_mails(told.bench.folder.path()).len(), 20, "one for each organisation");
        assert_eq!(told.bench.count_jobs().await, 43, "two reminders each, and one notice that waits");
    }
}
