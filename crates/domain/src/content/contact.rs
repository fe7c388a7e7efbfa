//! How to contact a person safely, and whether that may be done now. One place says so, for every screen.

use serde::{Deserialize, Serialize};

use super::hours::{At, SafeHours, ZoneClock};
use super::{ContactAttempt, Missing, Problem};
use crate::code::{CodeWordMeaning, ContactAnswerer, ContactSafe, ContactWay, MessageAllowed, NeverUse};
use crate::digits::{MIN_DIGITS, is_same_number};
use crate::form::Form;
use crate::moment::Moment;

/// A word between the person and whoever calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CodeWord {
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: CodeWordMeaning,
}

/// One way to reach the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct SafeWay {
    /// Telephone, mail, …
    pub way: ContactWay,
    /// The number or address.
    pub value: String,
    /// Whether it is safe.
    pub safe: ContactSafe,
    /// When; none where no times were named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<SafeHours>,
    /// Who may answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answerer: Option<ContactAnswerer>,
    /// Whether a message may be left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageAllowed>,
    /// What to say first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    /// A word between the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_word: Option<CodeWord>,
    /// Others use this device, or may watch it.
    #[serde(default)]
    pub watched: bool,
}

/// How to contact the person safely: the first thing the receiver sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SafeContact {
    /// The ways, the best first.
    pub ways: Vec<SafeWay>,
    /// What must never be used.
    #[serde(default)]
    pub never_use: Vec<NeverUse>,
}

/// Whether a way may be used at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WayNow {
    /// The strictest of what is known.
    pub may: May,
    /// The next safe time, where it is not now.
    pub next: Option<Moment>,
}

/// Whether a way may be used, the strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum May {
    /// Not safe, or among what must never be used.
    Never,
    /// Its times cannot be understood here.
    NotUnderstood,
    /// Outside its safe times.
    NotNow,
    /// Nobody asked whether it is safe.
    NotAsked,
    /// Yes.
    Now,
}

/// Whether the person may be reached at a moment, by whichever way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "may", rename_all = "snake_case")]
pub enum Reach {
    /// By a way that is safe now.
    Now,
    /// By none before that.
    Later {
        /// The first safe time.
        next: Moment,
        /// The person's zone.
        zone: String,
    },
    /// By none that was asked about and whose times are understood: nobody is contacted before somebody was asked.
    AskFirst,
}

impl SafeWay {
    /// Whether it must not be used at all. What must never be used wins over what is called safe.
    fn is_never(&self, never_use: &[NeverUse]) -> bool {
        let forbidden = match self.way {
            ContactWay::Email => Some(NeverUse::Email),
            ContactWay::Letter => Some(NeverUse::Letters),
            ContactWay::TextMessage => Some(NeverUse::TextMessages),
            // Visits at home are one meeting of several; other numbers are none of those listed.
            ContactWay::Telephone | ContactWay::InPerson => None,
        };
        self.safe == ContactSafe::No || forbidden.is_some_and(|never| never_use.contains(&never))
    }

    fn at(&self, never_use: &[NeverUse], now: Moment, clocks: &[ZoneClock]) -> WayNow {
        if self.is_never(never_use) {
            return WayNow { may: May::Never, next: None };
        }
        let asked = if self.safe == ContactSafe::Yes { May::Now } else { May::NotAsked };
        match self.hours.as_ref().map(|hours| hours.at(now, clocks)) {
            None | Some(At::Safe) => WayNow { may: asked, next: None },
            Some(At::NotNow(next)) => WayNow { may: May::NotNow, next },
            Some(At::NotUnderstood) => WayNow { may: May::NotUnderstood, next: None },
        }
    }

    /// Whether it leads to the same place as what somebody wrote of a way, however each was written.
    #[must_use]
    pub fn leads_to(&self, way: ContactWay, value: &str) -> bool {
        let has_digits = |way| matches!(way, ContactWay::Telephone | ContactWay::TextMessage);
        let plain = |text: &str| text.trim().to_lowercase();
        if plain(&self.value) == plain(value) {
            return self.way == way || (has_digits(self.way) && has_digits(way));
        }
        has_digits(self.way) && has_digits(way) && is_same_number(&self.value, value)
    }

    /// What is wrong with it by itself.
    fn contradiction(&self, never_use: &[NeverUse]) -> Option<Problem> {
        if self.safe == ContactSafe::No {
            return None;
        }
        if self.is_never(never_use) {
            return Some(Problem::Contradicts);
        }
        match self.way {
            ContactWay::Email if !is_address(self.value.trim()) => Some(Problem::NoAddress),
            ContactWay::Telephone | ContactWay::TextMessage if !is_number(&self.value) => {
                Some(Problem::NoNumber)
            }
            _ => None,
        }
    }
}

/// Whether a mail could be sent there: one sign between two parts, and no space.
fn is_address(text: &str) -> bool {
    let plain =
        !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>'));
    let parts = text.split_once('@');
    plain
        && parts.is_some_and(|(local, domain)| {
            let labels_filled = domain.split('.').all(|label| !label.is_empty());
            !local.is_empty() && !domain.contains('@') && domain.contains('.') && labels_filled
        })
}

fn is_number(text: &str) -> bool {
    text.chars().filter(|c| c.is_numeric()).count() >= MIN_DIGITS
}

impl SafeContact {
    /// Whether each way may be used now, in their order.
    #[must_use]
    pub fn ways_at(&self, now: Moment, clocks: &[ZoneClock]) -> Vec<WayNow> {
        self.ways.iter().map(|way| way.at(&self.never_use, now, clocks)).collect()
    }

    /// Whether the person may be reached, by what is known of each way in their order.
    #[must_use]
    pub fn reach_by(&self, ways: &[WayNow]) -> Reach {
        if ways.iter().any(|way| way.may == May::Now) {
            return Reach::Now;
        }
        let later = self.first_later(ways, |way| way.hours.is_some());
        let hours = |place: usize| self.ways.get(place)?.hours.as_ref();
        match later.and_then(|(place, next)| Some((next, hours(place)?))) {
            Some((next, hours)) => Reach::Later { next, zone: hours.zone.clone() },
            None => Reach::AskFirst,
        }
    }

    /// What is left to try by after a try that failed: everything, or the other ways that may be used where the one that was
    /// tried leads to nobody. Nothing where there is none, or where nobody said which it is: no date is given for another
    /// try then, and the sender finds another way.
    #[must_use]
    pub fn left_after(&self, attempt: &ContactAttempt) -> Option<Self> {
        if !attempt.rules_something_out() {
            return Some(self.clone());
        }
        if !self.ways.iter().any(|way| attempt.rules_out(way)) {
            return None;
        }
        let ways = self.ways.iter().filter(|way| !attempt.rules_out(way)).cloned().collect();
        let left = Self { ways, never_use: self.never_use.clone() };
        left.ways.iter().any(|way| !way.is_never(&left.never_use)).then_some(left)
    }

    /// What is left of it where only times matter: no number, no address, no word. It says of every moment what the
    /// whole says.
    #[must_use]
    pub fn without_words(&self) -> Self {
        // A note without times says that there are some: an empty one still does.
        let hours = |hours: &SafeHours| SafeHours {
            note: hours.note.as_ref().map(|_| String::new()),
            ..hours.clone()
        };
        let ways = self.ways.iter().map(|way| SafeWay {
            way: way.way,
            value: String::new(),
            safe: way.safe,
            hours: way.hours.as_ref().map(hours),
            answerer: None,
            message: None,
            say: None,
            code_word: None,
            watched: false,
        });
        Self { ways: ways.collect(), never_use: self.never_use.clone() }
    }

    /// What a handover still needs: a way that may be used, and nothing that contradicts itself.
    pub(super) fn missing(&self, prefix: &str) -> Vec<Missing> {
        let usable = |way: &SafeWay| !way.value.trim().is_empty() && !way.is_never(&self.never_use);
        let mut missing = Vec::new();
        if !self.ways.iter().any(usable) {
            missing.push(Missing::needed(&format!("{prefix}ways")));
        }
        missing.extend(self.wrong(prefix));
        missing
    }

    /// What contradicts itself. A correction may say that no way is safe any more: it must not be kept back.
    pub(super) fn wrong(&self, prefix: &str) -> Vec<Missing> {
        let mut missing = Vec::new();
        for (place, way) in self.ways.iter().enumerate() {
            let field = format!("{prefix}ways.{place}");
            if way.value.trim().is_empty() {
                // “Not safe” of nothing warns of nothing.
                if way.safe != ContactSafe::NotAsked {
                    missing.push(Missing { field, problem: Problem::NoValue });
                }
                continue;
            }
            let unsafe_elsewhere = way.safe == ContactSafe::Yes
                && self.ways.iter().any(|other| {
                    (other.way, other.safe) == (way.way, ContactSafe::No)
                        && other.leads_to(way.way, &way.value)
                });
            let problem = way
                .contradiction(&self.never_use)
                .or_else(|| unsafe_elsewhere.then_some(Problem::Contradicts));
            if let Some(problem) = problem {
                missing.push(Missing { field: field.clone(), problem });
            }
            match &way.hours {
                // It is not used at any time.
                _ if way.safe == ContactSafe::No => {}
                // Whose clock is meant is asked for by itself: nobody guesses it.
                Some(hours) if hours.zone.trim().is_empty() => {
                    missing.push(Missing::needed(&format!("{field}.zone")));
                }
                Some(hours) if !hours.is_understood() => {
                    missing.push(Missing::impossible(&format!("{field}.hours")));
                }
                _ => {}
            }
        }
        missing
    }
}

/// A way of which nothing else was said: for tests.
#[cfg(test)]
pub(super) fn way(way: ContactWay, value: &str, safe: ContactSafe) -> SafeWay {
    SafeWay {
        way,
        value: value.into(),
        safe,
        hours: None,
        answerer: None,
        message: None,
        say: None,
        code_word: None,
        watched: false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::hours::SafeTimes;
    use super::*;
    use crate::code::ContactFailedReason;

    fn problems(ways: Vec<SafeWay>, never_use: &[NeverUse]) -> Vec<(String, Problem)> {
        let contact = SafeContact { ways, never_use: never_use.to_vec() };
        contact.missing("contact.").into_iter().map(|missing| (missing.field, missing.problem)).collect()
    }

    #[test]
    fn what_contradicts_itself_is_said_before_it_is_sent() {
        use ContactSafe::{No, NotAsked, Yes};
        let mail = |value, safe| vec![way(ContactWay::Email, value, safe)];
        let first = |problem| ("contact.ways.0".to_owned(), problem);
        assert_eq!(problems(mail("her.name@post.example", Yes), &[]), []);
        for none in [
            "her.name",
            "a@b",
            "@post.example",
            "a@post.",
            "a b@post.example",
            "a@@post.example",
            "a@b.c, d@e.f",
        ] {
            assert_eq!(problems(mail(none, Yes), &[]), [first(Problem::NoAddress)], "{none}");
        }
        let needed = ("contact.ways".to_owned(), Problem::Needed);
        let contradicts = [needed.clone(), first(Problem::Contradicts)];
        assert_eq!(problems(mail("her.name@post.example", Yes), &[NeverUse::Email]), contradicts);
        assert_eq!(problems(mail("her.name@post.example", NotAsked), &[NeverUse::Email]), contradicts);
        assert_eq!(problems(mail("her.name@post.example", No), &[NeverUse::Email]), [needed]);
        let ring = way(ContactWay::Telephone, "the neighbour", Yes);
        assert_eq!(problems(vec![ring], &[]), [first(Problem::NoNumber)]);
        let ring = way(ContactWay::Telephone, "٠٥٠ ٥٥٥ ٠١", Yes);
        assert_eq!(problems(vec![ring.clone()], &[]), []);
        let both = vec![ring.clone(), SafeWay { safe: No, ..ring }];
        assert_eq!(problems(both, &[]), [first(Problem::Contradicts)]);
        for other in
            ["00353855550001", "085 555 0001", "+353-85-5550001", "+353 (0) 85 555 0001", "٠٨٥ ٥٥٥ ٠٠٠١"]
        {
            let written = |value: &str, safe| way(ContactWay::Telephone, value, safe);
            let both = vec![written(other, Yes), written("+353 85 555 0001", No)];
            assert_eq!(problems(both, &[]), [first(Problem::Contradicts)], "{other}");
        }
    }

    #[test]
    fn a_correction_may_say_that_no_way_is_safe_any_more() {
        let unsafe_now = vec![way(ContactWay::Telephone, "+999 20 5550 187", ContactSafe::No)];
        let contact = SafeContact { ways: unsafe_now, never_use: Vec::new() };
        assert_eq!(contact.missing("contact."), [Missing::needed("contact.ways")], "a handover names one");
        assert_eq!(contact.wrong("contact."), []);
        let wrong = SafeContact {
            ways: vec![way(ContactWay::Email, "her.name", ContactSafe::Yes)],
            never_use: Vec::new(),
        };
        assert_eq!(wrong.wrong("contact.").len(), 1);
    }

    #[test]
    fn a_wrong_number_rules_out_that_way_alone_and_every_way_where_nobody_said_which() {
        use ContactSafe::{No, Yes};
        use ContactWay::{Email, InPerson, Telephone, TextMessage};
        let contact = |second: SafeWay| SafeContact {
            ways: vec![way(Telephone, "+999 20 5550 187", Yes), second],
            never_use: vec![NeverUse::Email],
        };
        let tried = |reason, value: Option<&str>| ContactAttempt {
            reason,
            way: Telephone,
            value: value.map(Into::into),
            note: None,
        };
        let wrong = |value| tried(ContactFailedReason::WrongNumber, value);
        let first = wrong(Some("020 5550 187"));
        for (second, left) in [
            (way(Telephone, "+999 20 5550 204", Yes), true),
            (way(TextMessage, "+999 20 5550 204", Yes), true),
            (way(InPerson, "+999 20 5550 187", Yes), true),
            (way(TextMessage, "020 5550187", Yes), false),
            (way(Telephone, "+999 20 5550 204", No), false),
            (way(Email, "her.name@post.example", Yes), false), // never to be used
        ] {
            let contact = contact(second.clone());
            assert_eq!(contact.left_after(&first).is_some(), left, "{second:?}");
            assert!(first.rules_out(&contact.ways[0]));
            assert_eq!(contact.left_after(&wrong(None)), None, "nobody said which");
            for none in ["", "  ", "+999 20 5550 000", "her"] {
                assert_eq!(contact.left_after(&wrong(Some(none))), None, "{none:?} is none that was given");
            }
            let blank =
                SafeContact { ways: vec![way(Telephone, "", Yes), second.clone()], never_use: Vec::new() };
            assert_eq!(
                blank.left_after(&wrong(Some(""))),
                None,
                "nothing was said, and a way is not filled in"
            );
            let no_answer = tried(ContactFailedReason::NoAnswer, None);
            assert_eq!(contact.left_after(&no_answer), Some(contact.clone()));
        }
        assert!(!tried(ContactFailedReason::SomeoneElse, None).rules_out(&way(Telephone, "5550 187", Yes)));
    }

    #[test]
    fn hours_that_nobody_understands_are_not_sent() {
        let times = vec![SafeTimes { days: vec![2], opens: "15:00".into(), closes: "10:00".into() }];
        let hours = SafeHours { zone: "Europe/Lisbon".into(), times, note: None };
        let ring = SafeWay {
            hours: Some(hours),
            ..way(ContactWay::Telephone, "+999 20 5550 187", ContactSafe::Yes)
        };
        assert_eq!(
            problems(vec![ring.clone()], &[]),
            [("contact.ways.0.hours".to_owned(), Problem::Impossible)]
        );
        let hours = ring.hours.clone().map(|hours| SafeHours { zone: String::new(), ..hours });
        let nowhere = SafeWay { hours, ..ring };
        assert_eq!(problems(vec![nowhere], &[]), [("contact.ways.0.zone".to_owned(), Problem::Needed)]);
        let safe = way(ContactWay::Telephone, "+999 20 5550 204", ContactSafe::Yes);
        let blank = way(ContactWay::Email, " ", ContactSafe::No);
        let no_value = ("contact.ways.1".to_owned(), Problem::NoValue);
        assert_eq!(problems(vec![safe, blank], &[]), [no_value], "a warning of no address is not lost");
    }

    #[test]
    fn never_wins_over_safe_and_what_was_not_asked_is_not_safe() {
        let ways = vec![
            way(ContactWay::Telephone, "+999 20 5550 187", ContactSafe::Yes),
            way(ContactWay::Telephone, "+999 20 5550 133", ContactSafe::NotAsked),
            way(ContactWay::Telephone, "+999 20 5550 144", ContactSafe::No),
            way(ContactWay::Email, "her.name@post.example", ContactSafe::Yes),
            SafeWay {
                hours: Some(SafeHours { zone: "Mars/Base".into(), times: Vec::new(), note: None }),
                ..way(ContactWay::Telephone, "+999 20 5550 155", ContactSafe::Yes)
            },
        ];
        let contact = SafeContact { ways, never_use: vec![NeverUse::Email] };
        let may: Vec<_> = contact.ways_at(Moment(0), &[]).into_iter().map(|now| now.may).collect();
        assert_eq!(may, [May::Now, May::NotAsked, May::Never, May::Never, May::NotUnderstood]);
    }

    fn at(text: &str) -> Moment {
        Moment(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    fn ring(safe: ContactSafe, days: &[u32], opens: &str, note: Option<&str>) -> SafeWay {
        let times = SafeTimes { days: days.to_vec(), opens: opens.into(), closes: "15:00".into() };
        let times = if days.is_empty() { Vec::new() } else { vec![times] };
        let hours = SafeHours { zone: "Europe/Lisbon".into(), times, note: note.map(str::to_owned) };
        SafeWay { hours: Some(hours), ..way(ContactWay::Telephone, "+999 20 5550 187", safe) }
    }

    #[test]
    fn a_person_is_reached_at_the_first_safe_time_of_any_way_and_by_none_that_is_not_understood() {
        use ContactSafe::{No, NotAsked, Yes};
        let offsets = vec![super::super::hours::Offset { from: at("2026-11-01T00:00:00Z"), minutes: 0 }];
        let lisbon = [ZoneClock { zone: "Europe/Lisbon".into(), offsets }];
        let sunday = at("2026-11-29T19:14:00Z");
        let reach =
            |contact: &SafeContact, clocks: &[ZoneClock]| contact.reach_by(&contact.ways_at(sunday, clocks));
        let later = |next| Reach::Later { next: at(next), zone: "Europe/Lisbon".into() };
        let tuesday = ring(Yes, &[2], "10:00", None);
        let wednesday = ring(Yes, &[3], "10:00", None);
        let words = ring(Yes, &[], "", Some("when he is at work"));
        for (ways, expected) in [
            (vec![tuesday.clone()], later("2026-12-01T10:00:00Z")),
            (vec![wednesday.clone(), tuesday.clone()], later("2026-12-01T10:00:00Z")),
            (vec![words.clone(), wednesday], later("2026-12-02T10:00:00Z")),
            (vec![tuesday.clone(), way(ContactWay::Telephone, "5550 144", Yes)], Reach::Now),
            (
                vec![tuesday.clone(), way(ContactWay::Telephone, "5550 144", NotAsked)],
                later("2026-12-01T10:00:00Z"),
            ),
            (vec![tuesday.clone(), ring(NotAsked, &[1], "10:00", None)], later("2026-12-01T10:00:00Z")),
            (vec![ring(NotAsked, &[1], "10:00", None)], later("2026-11-30T10:00:00Z")),
            (vec![way(ContactWay::Telephone, "5550 144", NotAsked)], Reach::AskFirst),
            (
                vec![tuesday.clone(), way(ContactWay::Telephone, "5550 144", No)],
                later("2026-12-01T10:00:00Z"),
            ),
            (vec![words], Reach::AskFirst),
            (vec![ring(Yes, &[9], "10:00", None)], Reach::AskFirst),
            (vec![SafeWay { safe: No, ..tuesday.clone() }], Reach::AskFirst),
            (vec![], Reach::AskFirst),
        ] {
            let contact = SafeContact { ways, never_use: Vec::new() };
            assert_eq!(reach(&contact, &lisbon), expected, "{contact:?}");
            assert_eq!(reach(&contact.without_words(), &lisbon), expected, "without words: {contact:?}");
        }
        let never = SafeContact {
            ways: vec![SafeWay { way: ContactWay::Email, ..tuesday }],
            never_use: vec![NeverUse::Email],
        };
        assert_eq!(reach(&never.without_words(), &lisbon), Reach::AskFirst);
        assert_eq!(reach(&never.without_words(), &[]), Reach::AskFirst, "no clock of that zone");
    }

    #[test]
    fn where_only_times_matter_nothing_of_the_person_is_left() {
        let words = SafeWay {
            say: Some("planted".into()),
            code_word: Some(CodeWord { word: "planted".into(), meaning: CodeWordMeaning::NotNow }),
            ..ring(ContactSafe::Yes, &[2], "10:00", Some("planted"))
        };
        let left = SafeContact { ways: vec![words], never_use: Vec::new() }.without_words();
        let text = serde_json::to_string(&left).unwrap();
        assert!(!text.contains("planted") && !text.contains("5550"), "{text}");
    }
}
