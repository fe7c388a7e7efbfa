//! The order of what was found.

use fixedbitset::FixedBitSet;

use crate::columns::Columns;
use crate::place::Circle;
use crate::schema::{ACCEPTING, ACTIVE, AFTER_ABROAD, ASSURED, AT_ONCE, BY_ONESELF, FROM_ABROAD};
use crate::snapshot::{Segment, Snapshot};
use crate::strength::IS_EVERY;
use crate::{Hit, Query};

/// The page of hits that the query asks for, out of the slots that were found. `scores` are those of all slots; where
/// there are none, all are equal.
pub(crate) fn rank(
    snapshot: &Snapshot,
    query: &Query,
    circle: Option<&Circle>,
    found: &FixedBitSet,
    scores: &[u32],
) -> Vec<Hit> {
    let wanted = query.offset.saturating_add(query.limit);
    if query.limit == 0 || query.offset >= snapshot.live_count {
        return Vec::new();
    }
    // Within a segment, names are compared by their number in it; between segments, the best of each as they are.
    let mut tops: Vec<(&Segment, Top)> = Vec::new();
    // Many documents share a schedule: each is looked at once.
    let mut open: Vec<Option<bool>> = Vec::new();
    let circle_first = circle.filter(|_| query.nearest_first);
    for (segment, doc, slot) in snapshot.located(found.ones().map(|slot| (slot, slot))) {
        if tops.last().is_none_or(|(last, _)| last.base != segment.base) {
            tops.push((segment, Top::new(wanted)));
            open = segment.columns.open_schedules(query.open_at.unwrap_or(query.now));
        }
        let Some((_, top)) = tops.last_mut() else { continue };
        let first = match circle_first {
            Some(_) => distance(circle_first, &segment.columns, doc).map_or(u32::MAX, whole),
            None => u32::MAX - scores.get(slot).copied().unwrap_or(0),
        };
        if top.admits(first) {
            let place = u64::from(first) << 32 | u64::from(class(&segment.columns, doc, query, &open));
            top.push((place, segment.columns.order.get(doc).copied().unwrap_or(u32::MAX), doc));
        }
    }
    let mut best = Vec::new();
    for (segment, top) in tops {
        let columns = &segment.columns;
        let base = segment.base;
        best.extend(
            top.sorted()
                .into_iter()
                .map(|(place, _, doc)| (place, columns.key(doc), columns, doc, base + doc)),
        );
    }
    best.sort_unstable_by_key(|(place, key, ..)| (*place, *key));
    let page = best.into_iter().skip(query.offset).take(query.limit);
    let is_every = |slot: usize| scores.get(slot).is_some_and(|score| score & IS_EVERY != 0);
    page.filter_map(|(.., columns, doc, slot)| {
        Some(Hit { every: is_every(slot), ..hit(query, circle, columns, doc)? })
    })
    .collect()
}

fn hit(query: &Query, circle: Option<&Circle>, columns: &Columns, doc: usize) -> Option<Hit> {
    Some(Hit {
        id: columns.id(doc)?,
        distance_m: distance(circle, columns, doc),
        open: columns.is_open(doc, query.open_at.unwrap_or(query.now)),
        every: false,
    })
}

fn distance(circle: Option<&Circle>, columns: &Columns, doc: usize) -> Option<f64> {
    circle?.distance(columns.place(doc)?)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "half the way round the earth fits"
)]
fn whole(metres: f64) -> u32 {
    metres as u32
}

/// What a reader should see first: what they can use now. Smaller is better. In this order count: active services; those that
/// take people on; that are not closed at this hour; entries that are kept; that take people on at once; to which people come
/// by themselves; that help people who come home from another country, if they do; that were confirmed at all; that can be rung from
/// abroad.
fn class(columns: &Columns, doc: usize, query: &Query, open: &[Option<bool>]) -> u32 {
    let flags = columns.flags.get(doc).copied().unwrap_or(0);
    let lacks = |flag| flags & flag == 0;
    let overdue = columns.due.get(doc).is_some_and(|due| *due <= query.now);
    let closed = columns.schedule(doc).and_then(|number| *open.get(number)?) == Some(false);
    [
        lacks(ACTIVE),
        lacks(ACCEPTING),
        closed,
        overdue,
        lacks(AT_ONCE),
        lacks(BY_ONESELF),
        query.coming_home && lacks(AFTER_ABROAD),
        lacks(ASSURED),
        lacks(FROM_ABROAD),
    ]
    .into_iter()
    .fold(0, |class, lacks| class << 1 | u32::from(lacks))
}

/// A document's place: smaller is better, and the last number is not compared in effect, as no two orders are equal.
type Ranked = (u64, u32, usize);

/// The smallest of many.
struct Top {
    most: usize,
    kept: Vec<Ranked>,
    /// What is not smaller than this is not among them.
    bar: Ranked,
}

impl Top {
    fn new(most: usize) -> Self {
        Self { most, kept: Vec::new(), bar: (u64::MAX, u32::MAX, usize::MAX) }
    }

    /// Whether a place that begins so can be among them.
    fn admits(&self, first: u32) -> bool {
        u64::from(first) <= self.bar.0 >> 32
    }

    fn push(&mut self, ranked: Ranked) {
        if ranked < self.bar {
            self.kept.push(ranked);
            if self.kept.len() >= self.most.saturating_mul(2).max(64) {
                self.shrink();
            }
        }
    }

    fn shrink(&mut self) {
        if self.kept.len() > self.most && self.most > 0 {
            let (_, last, _) = self.kept.select_nth_unstable(self.most - 1);
            self.bar = *last;
            self.kept.truncate(self.most);
        }
    }

    fn sorted(mut self) -> Vec<Ranked> {
        self.shrink();
        self.kept.sort_unstable();
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_are_kept() {
        for most in [1, 3, 64, 5_000] {
            let mut top = Top::new(most);
            let all: Vec<Ranked> = (0..1_000).map(|n: u64| ((n * 7_919) % 1_009, 0, 0)).collect();
            for ranked in &all {
                top.push(*ranked);
            }
            let mut sorted = all;
            sorted.sort_unstable();
            sorted.truncate(most);
            assert_eq!(top.sorted(), sorted);
        }
    }
}
