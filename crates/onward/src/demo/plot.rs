//! How the demo's referrals are told: each in its own time, one step after the other, by the members themselves.

use client::Step;
use domain::code::{SupportKind, SupportUrgency};
use domain::content::{CaseEnquiry, Content, Enquiry, Note};
use domain::id::{OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::Kind;
use ledger::SecretKey;
use story::{Founding, Mapping, Person, Story, StoryError, content};

use super::cast::{CAST, Org};

/// Days before now on which the network was founded.
const FOUNDED_DAYS_AGO: i64 = 40;
const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;

/// What people need, one after the other, where a scene does not say otherwise.
const NEEDS: [&[(SupportKind, SupportUrgency)]; 6] = [
    &[(SupportKind::Emotional, SupportUrgency::ThisWeek), (SupportKind::Claims, SupportUrgency::Soon)],
    &[(SupportKind::Psychological, SupportUrgency::ThisWeek)],
    &[(SupportKind::Practical, SupportUrgency::ThisWeek), (SupportKind::Information, SupportUrgency::Soon)],
    &[(SupportKind::Legal, SupportUrgency::Soon), (SupportKind::Accompaniment, SupportUrgency::ByDate)],
    &[(SupportKind::SafetyPlan, SupportUrgency::Now), (SupportKind::Emotional, SupportUrgency::ThisWeek)],
    &[(SupportKind::Peer, SupportUrgency::Soon)],
];
/// A word about them.
const NOTES: [&str; 5] = [
    "Short calls are best, and the same voice each time.",
    "A letter from the claims office arrives this week; it should be read with someone.",
    "Sleeps badly and does not like to go out after dark.",
    "Works in the mornings. Afternoons are quiet.",
    "The family knows; the employer does not.",
];

/// Now, the network and its members.
pub(super) struct Plot {
    pub(super) story: Story,
    people: Vec<Person>,
    now: Moment,
    /// Enquiries about a person so far.
    sent: usize,
}

impl Plot {
    /// Founds the network and lets everybody join, a day after the other.
    pub(super) async fn begin(
        db: db::Db,
        log_key: SecretKey,
        now: Moment,
        seed: [u8; 32],
    ) -> Result<Self, StoryError> {
        let founding = Founding { log_key, seed, ..Founding::default() };
        let story = Story::found_as(db, day_before(now, FOUNDED_DAYS_AGO, 9, 0), founding).await?;
        let mut plot = Self { story, people: Vec::new(), now, sent: 0 };
        for (days_ago, (_, organisation)) in (0..FOUNDED_DAYS_AGO).rev().zip(&CAST) {
            plot.story.clock().set(plot.day(days_ago, 10, 30));
            let person = plot.story.join(organisation).await?;
            plot.people.push(person);
        }
        Ok(plot)
    }

    /// A time of a day before today, in UTC.
    pub(super) fn day(&self, days_ago: i64, hour: i64, minute: i64) -> Moment {
        day_before(self.now, days_ago, hour, minute)
    }

    /// So many minutes before now.
    pub(super) fn ago(&self, minutes: i64) -> Moment {
        self.now.plus_millis(-minutes * MINUTE)
    }

    /// Now, when the demo begins.
    pub(super) fn now(&self) -> Moment {
        self.now
    }

    fn person(&mut self, org: Org) -> Result<&mut Person, StoryError> {
        place_of(org).and_then(|place| self.people.get_mut(place)).ok_or(StoryError::Unknown)
    }

    /// An organisation's id.
    pub(super) fn id(&mut self, org: Org) -> Result<OrganisationId, StoryError> {
        Ok(self.person(org)?.organisation())
    }

    /// An organisation writes down a service.
    pub(super) async fn keep_service(
        &mut self,
        org: Org,
        id: &str,
        entry: domain::directory::ServiceEntry,
    ) -> Result<(), StoryError> {
        self.person(org)?.keep_service(id, entry).await
    }

    /// An organisation opens a mapping of its country.
    pub(super) async fn open_mapping(
        &mut self,
        org: Org,
        title: &str,
        closes_at: Moment,
    ) -> Result<Mapping, StoryError> {
        self.person(org)?.sign_in().await?;
        let person = place_of(org).and_then(|place| self.people.get(place)).ok_or(StoryError::Unknown)?;
        Mapping::open(&self.story, person, org.country(), title, closes_at).await
    }

    /// Sends an enquiry about a person: the usual one, changed by `change`.
    pub(super) async fn send(
        &mut self,
        (from, to): (Org, Org),
        at: Moment,
        priority: Priority,
        change: impl FnOnce(&mut CaseEnquiry) + Send,
    ) -> Result<ReferralId, StoryError> {
        self.story.clock().set(at);
        let receiver = self.id(to)?;
        let needs = NEEDS.iter().cycle().nth(self.sent).copied().unwrap_or_default();
        let note = NOTES.iter().cycle().nth(self.sent).copied().unwrap_or_default();
        self.sent += 1;
        let sender = self.person(from)?;
        sender.extend_log().await?;
        let bases = sender.member.bases(&receiver)?;
        let mut case = content::case(to.country(), from.country(), bases, at);
        case.needs = needs.iter().map(|(kind, urgency)| content::need(*kind, *urgency)).collect();
        case.note = Some(content::text(note, "en"));
        change(&mut case);
        sender.send(receiver, priority, Enquiry::Person(case)).await
    }

    /// Asks for information.
    pub(super) async fn ask(
        &mut self,
        (from, to): (Org, Org),
        at: Moment,
        question: Enquiry,
    ) -> Result<ReferralId, StoryError> {
        self.story.clock().set(at);
        let receiver = self.id(to)?;
        let sender = self.person(from)?;
        sender.extend_log().await?;
        sender.send(receiver, Priority::P4, question).await
    }

    /// Somebody opens a referral.
    pub(super) async fn open(
        &mut self,
        org: Org,
        referral: ReferralId,
        at: Moment,
    ) -> Result<(), StoryError> {
        self.story.clock().set(at);
        self.person(org)?.open(&referral).await?;
        Ok(())
    }

    /// Somebody opens a referral and takes a step.
    pub(super) async fn say(
        &mut self,
        org: Org,
        referral: ReferralId,
        at: Moment,
        content: Content,
    ) -> Result<(), StoryError> {
        self.act(org, referral, at, Step { content, answer_by: None, wake_month: None }).await
    }

    /// As [`Self::say`], with a date or a month.
    pub(super) async fn act(
        &mut self,
        org: Org,
        referral: ReferralId,
        at: Moment,
        step: Step,
    ) -> Result<(), StoryError> {
        self.open(org, referral, at).await?;
        self.person(org)?.act(&referral, step).await?;
        Ok(())
    }

    /// Somebody takes a step without content.
    pub(super) async fn plain(
        &mut self,
        org: Org,
        referral: ReferralId,
        at: Moment,
        kind: Kind,
    ) -> Result<(), StoryError> {
        self.open(org, referral, at).await?;
        self.person(org)?.plain(&referral, kind).await?;
        Ok(())
    }

    /// The receiver says yes, the sender hands over, three hours later.
    pub(super) async fn hand_over(
        &mut self,
        (from, to): (Org, Org),
        referral: ReferralId,
        at: Moment,
        (name, number): (&str, &str),
    ) -> Result<(), StoryError> {
        // Nobody waits longer in an emergency.
        self.say(to, referral, at, content::accepted_until(at.plus_days(1))).await?;
        let later = at.plus_hours(3);
        let receiver = self.id(to)?;
        let (_, transfer) = self.person(from)?.member.bases(&receiver)?;
        let handover = content::handover(name, number, transfer, later);
        self.say(from, referral, later, Content::Handover(handover)).await
    }

    /// The victim was reached, and is supported from then on.
    pub(super) async fn reach(
        &mut self,
        org: Org,
        referral: ReferralId,
        at: Moment,
    ) -> Result<(), StoryError> {
        self.say(org, referral, at, Content::Reached(Note { note: None })).await
    }

    /// It is now: the server signs its head, everybody unlocks once more and confirms what they see. Answers
    /// what unlocks, in the order of the cast.
    pub(super) async fn end(mut self) -> Result<(Story, Vec<String>), StoryError> {
        self.story.clock().set(self.now);
        self.story.sign_head().await?;
        for person in &mut self.people {
            person.sign_in().await?;
        }
        let keys = self.people.into_iter().map(|person| person.printed_key).collect();
        Ok((self.story, keys))
    }
}

fn place_of(org: Org) -> Option<usize> {
    CAST.iter().position(|(listed, _)| *listed == org)
}

fn day_before(now: Moment, days_ago: i64, hour: i64, minute: i64) -> Moment {
    let midnight = now.0 - now.0.rem_euclid(DAY);
    Moment((midnight - days_ago * DAY + (hour * 60 + minute) * MINUTE).min(now.0))
}
