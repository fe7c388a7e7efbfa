//! The live streams that stand open. A key has some at most, and its newest takes the place of its oldest: a line that breaks
//! again and again leaves half of a stream behind each time, and those must not keep out whoever comes back.

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

/// The streams of one process, by the key that each is for.
pub(crate) struct Streams<K> {
    all: Arc<Semaphore>,
    each: usize,
    open: Arc<Mutex<Open<K>>>,
}

struct Open<K> {
    newest: u64,
    /// Of each key, oldest first.
    of: HashMap<K, VecDeque<Held>>,
}

/// What is dropped when a stream has to end: its place is free then, even if nobody takes anything from it any more.
struct Held {
    number: u64,
    _ends: oneshot::Sender<Infallible>,
    _place: OwnedSemaphorePermit,
}

/// A stream that stands open until it is dropped, or another took its place.
pub(crate) struct OpenStream<K: Copy + Eq + Hash> {
    key: K,
    number: u64,
    ended: oneshot::Receiver<Infallible>,
    open: Arc<Mutex<Open<K>>>,
}

impl<K: Copy + Eq + Hash> Streams<K> {
    /// Room for so many, and for so many of each key.
    pub(crate) fn new(all: usize, each: usize) -> Self {
        let open = Open { newest: 0, of: HashMap::new() };
        Self { all: Arc::new(Semaphore::new(all)), each, open: Arc::new(Mutex::new(open)) }
    }

    /// Opens one for a key; nothing if there is no room for anybody.
    pub(crate) fn open(&self, key: K) -> Option<OpenStream<K>> {
        let mut open = lock(&self.open);
        let Open { newest, of } = &mut *open;
        if let Some(held) = of.get_mut(&key)
            && held.len() >= self.each
        {
            held.pop_front();
        }
        let place = Arc::clone(&self.all).try_acquire_owned().ok()?;
        *newest += 1;
        let (ends, ended) = oneshot::channel();
        of.entry(key).or_default().push_back(Held { number: *newest, _ends: ends, _place: place });
        Some(OpenStream { key, number: *newest, ended, open: Arc::clone(&self.open) })
    }
}

impl<K: Copy + Eq + Hash> OpenStream<K> {
    /// Waits until another took its place.
    pub(crate) async fn ended(&mut self) {
        drop((&mut self.ended).await);
    }
}

impl<K: Copy + Eq + Hash> Drop for OpenStream<K> {
    fn drop(&mut self) {
        let mut open = lock(&self.open);
        if let Some(held) = open.of.get_mut(&self.key) {
            held.retain(|held| held.number != self.number);
            if held.is_empty() {
                open.of.remove(&self.key);
            }
        }
    }
}

fn lock<K>(open: &Mutex<Open<K>>) -> MutexGuard<'_, Open<K>> {
    // What is in it stays whole, whatever happened to who held it.
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]

    use futures_util::FutureExt;

    use super::*;

    fn has_ended<K: Copy + Eq + Hash>(stream: &mut OpenStream<K>) -> bool {
        stream.ended().now_or_never().is_some()
    }

    #[tokio::test]
    async fn the_newest_stream_of_a_key_takes_the_place_of_its_oldest_and_of_nobody_elses() {
        let streams = Streams::new(4, 2);
        let mut other = streams.open('b').unwrap();
        let [mut first, mut second, mut third] = [(); 3].map(|()| streams.open('a').unwrap());
        assert!(has_ended(&mut first));
        assert!(![&mut second, &mut third, &mut other].into_iter().any(has_ended));
        // Nobody has noticed yet that the first one ended: its place is free all the same.
        let mut fourth = streams.open('c').unwrap();
        assert!(streams.open('d').is_none(), "all of it is taken");
        assert!(streams.open('c').is_none());
        drop(first);
        assert!(streams.open('d').is_none(), "it gave its place back already");
        assert!(![&mut second, &mut third, &mut other, &mut fourth].into_iter().any(has_ended));
        drop(second);
        streams.open('d').unwrap();
    }

    #[test]
    fn where_all_is_taken_a_key_with_its_part_still_comes_back() {
        let streams = Streams::new(2, 2);
        let _open = [(); 2].map(|()| streams.open('a').unwrap());
        streams.open('a').unwrap();
    }

    #[test]
    fn who_has_none_open_is_forgotten() {
        let streams = Streams::new(1, 1);
        for key in 'a'..='z' {
            streams.open(key).unwrap();
        }
        assert!(lock(&streams.open).of.is_empty());
    }
}
