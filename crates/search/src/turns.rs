//! Taking turns.

use std::collections::VecDeque;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

/// Lets only so many queries run at once, the others in the order in which they came.
///
/// A query takes about a millisecond of a processor. If more run than there are processors, each is set aside for
/// several slices of time of all the others, which takes many times as long as waiting for a turn.
pub(crate) struct Turns(Mutex<Waiting>);

struct Waiting {
    free: usize,
    queue: VecDeque<SyncSender<()>>,
}

/// A turn, until it is dropped.
pub(crate) struct Turn<'a>(&'a Turns);

impl Turns {
    pub(crate) fn new(at_once: usize) -> Self {
        Self(Mutex::new(Waiting { free: at_once.max(1), queue: VecDeque::new() }))
    }

    /// Waits for a turn.
    pub(crate) fn take(&self) -> Turn<'_> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.free > 0 {
            waiting.free -= 1;
        } else {
            let (call, called) = sync_channel(1);
            waiting.queue.push_back(call);
            drop(waiting);
            // The queue calls everybody in it. If it did not, a turn too many would do no harm.
            let _ = called.recv();
        }
        Turn(self)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut waiting = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(next) = waiting.queue.pop_front() {
            if next.send(()).is_ok() {
                return;
            }
        }
        waiting.free += 1;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn no_more_than_allowed_run_at_once_and_all_get_their_turn() {
        let turns = Turns::new(2);
        let (running, most, done) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let turn = turns.take();
                        most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        std::thread::yield_now();
                        running.fetch_sub(1, Ordering::SeqCst);
                        drop(turn);
                        done.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!((most.into_inner(), done.into_inner()), (2, 400));
        let _both = (turns.take(), turns.take());
    }
}
