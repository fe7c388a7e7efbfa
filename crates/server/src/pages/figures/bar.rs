//! Bars: drawn beside numbers that say the same.

/// How wide a whole bar is, in the units of its drawing.
pub(super) const WHOLE: u64 = 600;

/// A bar of up to three parts, from the start edge on; what is left stays empty.
pub(super) struct Bar {
    /// Of each part: where it begins, and how wide it is.
    pub(super) parts: [(u64, u64); 3],
}

impl Bar {
    /// A bar whose parts are these counts out of a whole. What is not nothing is seen.
    pub(super) fn of(counts: [u64; 3], whole: u64) -> Self {
        let mut end = 0;
        let mut counted = 0;
        let parts = counts.map(|count| {
            let begin = end;
            counted += count;
            let exact = scale(counted, whole);
            let least = if count > 0 { begin + 4 } else { begin };
            end = exact.max(least).min(WHOLE);
            (begin, end - begin)
        });
        Self { parts }
    }
}

fn scale(count: u64, whole: u64) -> u64 {
    u64::try_from(u128::from(count) * u128::from(WHOLE) / u128::from(whole.max(1))).unwrap_or(WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_each_other_and_never_leave_the_bar() {
        assert_eq!(Bar::of([1, 2, 3], 6).parts, [(0, 100), (100, 200), (300, 300)]);
        assert_eq!(Bar::of([0, 0, 0], 0).parts, [(0, 0); 3]);
        assert_eq!(Bar::of([3, 0, 0], 6).parts, [(0, 300), (300, 0), (300, 0)]);
        for counts in [[1, 100_000, 1], [100_000, 0, 1], [0, 1, 100_000]] {
            let parts = Bar::of(counts, 100_002).parts;
            for ((begin, width), count) in parts.into_iter().zip(counts) {
                assert_eq!(width > 0, count > 0 && begin < WHOLE, "{counts:?}");
                assert!(begin + width <= WHOLE, "{counts:?}");
            }
        }
        assert_eq!(Bar::of([u64::MAX, 0, 0], u64::MAX).parts[0], (0, WHOLE));
    }
}
