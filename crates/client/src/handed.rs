//! What was handed over, folded from the handovers and corrections that opened. What did not open is carried along,
//! part by part, until something newer takes its place: an old number must never look as if it were the newest.

use domain::content::{ContactAttempt, Content, Correction, Handover, SafeWay};
use domain::moment::Moment;
use domain::referral::{Kind, Progress};

use crate::Unreadable;
use crate::view::{Doubt, DoubtWhy, Doubts, FailedWay, HandedOver, Reaching, ReplacedWay};

/// An entry as the fold needs it.
pub(crate) struct HandedEntry<'a> {
    pub(crate) kind: Kind,
    pub(crate) at: Moment,
    /// Its content, or why there is none; none where its kind carries none.
    pub(crate) content: Option<&'a Result<Content, Unreadable>>,
}

/// What stands of stage B.
#[derive(Default)]
pub(crate) struct Fold {
    /// What opened.
    pub(crate) handed: Option<HandedOver>,
    /// The newest handover that did not open, where none opened at all.
    pub(crate) unopened: Option<Doubt>,
    /// What stood before the try that was told last, as long as that can be undone.
    before_try: Option<HandedOver>,
}

/// Folds a log in its order.
pub(crate) fn fold<'a>(entries: impl Iterator<Item = HandedEntry<'a>>) -> Fold {
    let mut fold = Fold::default();
    for said in entries {
        let at = said.at;
        let before_try = fold.before_try.take();
        match said.content {
            Some(Ok(Content::Handover(handover))) => fold.hand_over(handover, at),
            Some(Ok(Content::Correction(correction))) => fold.correct(correction, at),
            Some(Ok(Content::ContactFailed(attempt))) => fold.fail(attempt, at),
            Some(Err(_)) if said.kind == Kind::ContactFailed => fold.fail_unopened(at),
            Some(Err(why)) if said.kind.replaces_handed() => {
                let why = match why {
                    Unreadable::Withheld => DoubtWhy::Withheld,
                    _ => DoubtWhy::Unreadable,
                };
                fold.doubt(Doubt { why, at });
            }
            // A try is undone directly after it, or never.
            _ if said.kind == Kind::Undone && before_try.is_some() => fold.handed = before_try,
            // Whoever says so does not say which number: none is safe until the sender has asked.
            _ if said.kind == Kind::NumberUnsafe => {
                fold.doubt_contact(Doubt { why: DoubtWhy::NumberUnsafe, at });
            }
            _ => {}
        }
    }
    fold
}

impl Fold {
    fn hand_over(&mut self, handover: &Handover, at: Moment) {
        let before = self.handed.take();
        let ways = &handover.contact.ways;
        let replaced = before.as_ref().map_or_else(Vec::new, |before| replaced_ways(before, ways, at));
        let given_again = before.as_ref().map_or_else(Vec::new, |before| given_again(before, ways));
        let ruled_out = before.map_or_else(Vec::new, |before| before.ruled_out);
        self.unopened = None;
        let (doubts, failed) = (Doubts::default(), Vec::new());
        let now = handover.clone().away_from_offender();
        self.handed = Some(HandedOver {
            now,
            at,
            corrected_at: None,
            replaced,
            failed,
            given_again,
            ruled_out,
            doubts,
        });
    }

    /// A try failed. What it rules out is not used again; where it does not say which of the ways that is, none is.
    fn fail(&mut self, attempt: &ContactAttempt, at: Moment) {
        self.before_try.clone_from(&self.handed);
        let Some(handed) = &mut self.handed else { return };
        if !attempt.rules_something_out() {
            return;
        }
        let doubt = Doubt { why: DoubtWhy::NotReached, at };
        // A correction may have come while whoever tried was about to write it down.
        let stood = handed.failed.iter().map(|failed| &failed.way);
        let stood = stood.chain(handed.replaced.iter().map(|replaced| &replaced.way));
        let mut given = handed.now.contact.ways.iter().chain(stood);
        if !given.any(|way| attempt.rules_out(way)) {
            self.doubt_contact(doubt);
            return;
        }
        let ways = std::mem::take(&mut handed.now.contact.ways);
        for way in ways {
            if attempt.rules_out(&way) {
                let failed = FailedWay { way, reason: attempt.reason, at };
                handed.ruled_out.push(failed.clone());
                handed.failed.push(failed);
                handed.doubts.ways = Some(doubt);
            } else {
                handed.now.contact.ways.push(way);
            }
        }
    }

    /// What was noted of a try does not open: any way may be the one that it ruled out.
    fn fail_unopened(&mut self, at: Moment) {
        self.before_try.clone_from(&self.handed);
        self.doubt_contact(Doubt { why: DoubtWhy::TryUnopened, at });
    }

    /// No way may be used before the sender has asked. The newest word stands: who asked before it has not asked about it.
    fn doubt_contact(&mut self, doubt: Doubt) {
        if let Some(handed) = &mut self.handed {
            handed.doubts.contact = Some(doubt);
        }
    }

    fn correct(&mut self, correction: &Correction, at: Moment) {
        let Some(mut before) = self.handed.take() else { return };
        let doubts = &mut before.doubts;
        let parts = [
            (&mut doubts.contact, correction.contact.is_some()),
            (&mut doubts.ways, correction.contact.is_some()),
            (&mut doubts.identity, correction.identity.is_some()),
            (&mut doubts.story, correction.story.is_some()),
            (&mut doubts.links, correction.links.is_some()),
            (&mut doubts.extra, correction.extra.is_some()),
        ];
        for (doubt, said_anew) in parts {
            if said_anew {
                *doubt = None;
            }
        }
        if let Some(contact) = &correction.contact {
            before.replaced = replaced_ways(&before, &contact.ways, at);
            before.given_again = given_again(&before, &contact.ways);
            before.failed.clear();
        }
        before.now = before.now.corrected(correction.clone()).away_from_offender();
        before.corrected_at = Some(at);
        self.handed = Some(before);
    }

    /// Something newer did not open: it may have said any part anew.
    fn doubt(&mut self, doubt: Doubt) {
        match &mut self.handed {
            Some(HandedOver { doubts, .. }) => {
                let Doubts { contact, ways: _, identity, story, links, extra } = doubts;
                for part in [contact, identity, story, links, extra] {
                    *part = Some(doubt);
                }
            }
            None => self.unopened = Some(doubt),
        }
    }

    /// What says when the person may be reached.
    pub(crate) fn reaching(&self) -> Reaching {
        match &self.handed {
            Some(handed) if handed.doubts.contact.is_none() => {
                Reaching::Times(handed.now.contact.without_words())
            }
            _ => Reaching::InDoubt,
        }
    }

    /// What stands of the referral says that nobody is to be contacted by what was handed over: it reaches nobody, or it was
    /// stopped.
    pub(crate) fn hold(&mut self, progress: &Progress, stopped: Option<DoubtWhy>) {
        if let (true, Some(handed)) = (progress.waits_for_way(), &mut self.handed) {
            let not_reached = Doubt { why: DoubtWhy::NotReached, at: progress.since() };
            handed.doubts.contact.get_or_insert(not_reached);
        }
        if let (Some(why), Some(handed)) = (stopped, &mut self.handed) {
            handed.doubts.contact = Some(Doubt { why, at: progress.since() });
        }
    }
}

impl HandedOver {
    /// What a correction would make of it, as the other side will see it.
    #[must_use]
    pub fn corrected(self, correction: &Correction, at: Moment) -> Self {
        let mut fold = Fold { handed: Some(self.clone()), ..Fold::default() };
        fold.correct(correction, at);
        fold.handed.unwrap_or(self)
    }
}

fn replaced_ways(before: &HandedOver, ways: &[SafeWay], since: Moment) -> Vec<ReplacedWay> {
    let is_same = |way: &SafeWay, old: &SafeWay| way.way == old.way && way.leads_to(old.way, &old.value);
    let is_gone = |old: &&SafeWay| !ways.iter().any(|way| is_same(way, old));
    let stood = before.now.contact.ways.iter().chain(before.failed.iter().map(|failed| &failed.way));
    let mut replaced: Vec<_> =
        stood.filter(is_gone).map(|way| ReplacedWay { way: way.clone(), since }).collect();
    replaced.extend(before.replaced.iter().filter(|old| is_gone(&&old.way)).cloned());
    replaced
}

/// What stands among these ways again though a try had ruled it out, however it was written then.
fn given_again(before: &HandedOver, ways: &[SafeWay]) -> Vec<FailedWay> {
    // What was noted last of it.
    let noted = || before.ruled_out.iter().rev();
    let ruled_out =
        |way: &SafeWay| noted().find(|noted| way.leads_to(noted.way.way, &noted.way.value)).cloned();
    ways.iter().filter_map(|way| Some(FailedWay { way: way.clone(), ..ruled_out(way)? })).collect()
}
