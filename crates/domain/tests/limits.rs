//! How much one side can write into a referral.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod log;

use domain::id::EntryId;
use domain::moment::Moment;
use domain::policy::Priority::P3;
use domain::referral::{Kind, MAX_BODIES, MAX_ENTRIES, MAX_SEAT_CHANGES, Progress, Refusal, Side, Step};
use log::{R, S, V, enquiry, entry, on, rules, step};

/// A log in which entries are numbered, since many are written in the same moment.
struct Long {
    now: Progress,
    entries: u64,
}

impl Long {
    fn begin() -> Self {
        let first = Step { entry: entry(0), ..enquiry(P3, on(1, 10)) };
        Self { now: Progress::begin(&first, &rules()).unwrap(), entries: 1 }
    }

    fn step(&self, kind: Kind, side: Side) -> Step {
        Step { entry: self.next(), ..step(kind, side, self.at()) }
    }

    fn next(&self) -> EntryId {
        entry(self.entries)
    }

    fn at(&self) -> Moment {
        self.now.last_at()
    }

    fn take(&mut self, step: &Step) -> Result<(), Refusal> {
        self.now = self.now.after(step, &rules())?;
        self.entries += 1;
        Ok(())
    }

    fn write(&mut self, kind: Kind, side: Side) -> Result<(), Refusal> {
        let step = self.step(kind, side);
        self.take(&step)
    }

    /// Messages of a side until it is full; answers how many.
    fn fill(&mut self, side: Side) -> u32 {
        let mut written = 0;
        while self.write(Kind::Message, side).is_ok() {
            written += 1;
        }
        written
    }
}

#[test]
fn a_side_writes_so_many_entries_and_then_can_only_end_it() {
    let mut long = Long::begin();
    long.write(Kind::Delivered, R).unwrap();
    assert_eq!(long.fill(R), MAX_ENTRIES - 1, "the receipt is one of them");
    assert_eq!(long.write(Kind::Message, R), Err(Refusal::Full));
    assert_eq!(long.write(Kind::Accepted, R), Err(Refusal::Full));
    assert_eq!(long.now.open_kinds(R, long.at()), [Kind::Declined, Kind::SeatChanged]);
    // The other side goes on, until it is full as well.
    long.write(Kind::Message, S).unwrap();
    assert_eq!(long.fill(S), MAX_ENTRIES - 2, "the enquiry is one of them");
    assert_eq!(long.now.open_kinds(S, long.at()), [Kind::Withdrawn, Kind::SeatChanged]);
    for (kind, side) in
        [(Kind::Declined, R), (Kind::Withdrawn, S), (Kind::NumberUnsafe, V), (Kind::Withdrawn, V)]
    {
        assert!(long.now.after(&long.step(kind, side), &rules()).is_ok(), "{kind:?} of {side:?}");
    }
}

#[test]
fn a_side_writes_half_of_the_bytes_and_not_one_more() {
    let mut long = Long::begin();
    long.write(Kind::Delivered, R).unwrap();
    let size = 256 * 1024;
    let message = |long: &Long, side, body_size| Step { body_size, ..long.step(Kind::Message, side) };
    for _ in 0..MAX_BODIES / size - 1 {
        let step = message(&long, R, size);
        long.take(&step).unwrap();
    }
    assert_eq!(long.now.after(&message(&long, R, size + 1), &rules()).err(), Some(Refusal::Full));
    let last = message(&long, R, size);
    long.take(&last).unwrap();
    assert_eq!(long.write(Kind::Message, R), Err(Refusal::Full));
    assert!(!long.now.open_kinds(R, long.at()).contains(&Kind::Message));
    assert!(long.now.open_kinds(R, long.at()).contains(&Kind::Declined), "what ends it has room");
    // A receipt that nothing could be opened has no body, and a place.
    let about = Step { about: Some(entry(0)), ..long.step(Kind::Unreadable, R) };
    assert!(long.now.after(&about, &rules()).is_ok());
    let other = message(&long, S, size);
    long.take(&other).unwrap();
}

#[test]
fn changes_of_seat_count_by_themselves() {
    let mut long = Long::begin();
    for _ in 0..MAX_SEAT_CHANGES {
        long.write(Kind::SeatChanged, R).unwrap();
    }
    assert_eq!(long.write(Kind::SeatChanged, R), Err(Refusal::Full));
    long.write(Kind::SeatChanged, S).unwrap();
    long.write(Kind::Message, R).unwrap();
}

#[test]
fn what_is_kept_between_visits_knows_what_was_written() {
    let mut long = Long::begin();
    long.fill(S);
    let kept = serde_json::to_string(&long.now).unwrap();
    let read: Progress = serde_json::from_str(&kept).unwrap();
    assert_eq!(read.after(&long.step(Kind::Message, S), &rules()).err(), Some(Refusal::Full));
}

#[test]
fn what_ends_a_referral_is_never_refused_and_its_bytes_count() {
    let mut long = Long::begin();
    long.write(Kind::Delivered, R).unwrap();
    let largest = 256 * 1024;
    for _ in 1..MAX_BODIES / largest {
        let end = Step { body_size: largest, ..long.step(Kind::Withdrawn, S) };
        long.take(&end).unwrap();
        long.write(Kind::Undone, S).unwrap();
    }
    let end = Step { body_size: largest, ..long.step(Kind::Withdrawn, S) };
    long.take(&end).unwrap();
    assert_eq!(
        long.write(Kind::Undone, S),
        Err(Refusal::Full),
        "taking ends back is no way to write without bound"
    );
}
