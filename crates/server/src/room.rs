//! Room for what costs much: so much of it in all, and of that a part for each asker, so that nobody takes it from everybody
//! else. A place in it is kept until an answer has been taken away to its last byte; who does not take it away loses it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use futures_util::{StreamExt, stream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::{Instant, timeout, timeout_at};

/// How long a reader may take for one piece of an answer.
const STALLS: Duration = Duration::from_secs(30);
/// How long for the whole of it.
const LONGEST: Duration = Duration::from_mins(15);
/// The largest piece.
const PIECE: usize = 64 * 1024;
/// Askers that are remembered before those who ask for nothing any more are forgotten.
const REMEMBERED: usize = 1_024;

/// Room, for askers who go by a key.
pub(crate) struct Room<K> {
    all: Arc<Semaphore>,
    each: u32,
    askers: Mutex<HashMap<K, Arc<Semaphore>>>,
}

/// A place in it, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct RoomPermit {
    _in_all: OwnedSemaphorePermit,
    _of_asker: Option<OwnedSemaphorePermit>,
}

impl<K: Eq + Hash> Room<K> {
    /// Room for so much, and for each asker for so much of it.
    pub(crate) fn new(all: u32, each: u32) -> Self {
        Self { all: Arc::new(Semaphore::new(all as usize)), each, askers: Mutex::default() }
    }

    /// A place of a size, if there is room; who asks without a key has a part of the whole.
    pub(crate) fn take(&self, asker: Option<K>, size: u32) -> Option<RoomPermit> {
        let of_asker = match asker {
            Some(asker) => Some(self.part_of(asker).try_acquire_many_owned(size).ok()?),
            None => None,
        };
        let in_all = Arc::clone(&self.all).try_acquire_many_owned(size).ok()?;
        Some(RoomPermit { _in_all: in_all, _of_asker: of_asker })
    }

    fn part_of(&self, asker: K) -> Arc<Semaphore> {
        // What is in it stays whole, whatever happened to who held it.
        let mut askers = self.askers.lock().unwrap_or_else(PoisonError::into_inner);
        if askers.len() >= REMEMBERED {
            let each = self.each as usize;
            askers.retain(|_, part| part.available_permits() < each || Arc::strong_count(part) > 1);
        }
        Arc::clone(askers.entry(asker).or_insert_with(|| Arc::new(Semaphore::new(self.each as usize))))
    }
}

/// An answer that keeps a place until it has been taken away. Who takes too long is cut off: the place goes to others.
pub(crate) fn keep_until_taken(response: Response, place: RoomPermit) -> Response {
    let (parts, body) = response.into_parts();
    // What is small and made already costs nothing more.
    let rest = HttpBody::size_hint(&body).exact();
    if HttpBody::is_end_stream(&body) || rest.is_some_and(|rest| rest <= PIECE as u64) {
        return Response::from_parts(parts, body);
    }
    let (send, receive) = mpsc::channel::<Piece>(1);
    tokio::spawn(async move {
        let _place = place;
        let mut pieces = body.into_data_stream().boxed();
        let end = Instant::now() + LONGEST;
        loop {
            let read = match timeout_at(end, pieces.next()).await {
                Ok(None) => Piece::End,
                Ok(Some(Ok(bytes))) => Piece::Bytes(bytes),
                // The reader sees that it was cut.
                Err(_) | Ok(Some(Err(_))) => return,
            };
            let is_end = matches!(read, Piece::End);
            for piece in read.split() {
                match timeout(STALLS, send.send(piece)).await {
                    Ok(Ok(())) if Instant::now() < end => {}
                    _ => return,
                }
            }
            if is_end {
                return;
            }
        }
    });
    let taken = stream::unfold(Some(receive), |receive| async move {
        let mut receive = receive?;
        match receive.recv().await {
            Some(Piece::Bytes(bytes)) => Some((Ok(bytes), Some(receive))),
            Some(Piece::End) => None,
            None => Some((Err(std::io::Error::other("the answer was cut")), None)),
        }
    });
    // Who compresses asks once more after the end.
    Response::from_parts(parts, Body::from_stream(taken.fuse()))
}

enum Piece {
    Bytes(Bytes),
    End,
}

impl Piece {
    /// Itself, in parts that are small: they share the memory, and the last one that waits holds it.
    fn split(self) -> Vec<Self> {
        match self {
            Self::End => vec![Self::End],
            Self::Bytes(mut bytes) => {
                let mut parts = Vec::new();
                while bytes.len() > PIECE {
                    parts.push(Self::Bytes(bytes.split_to(PIECE)));
                }
                parts.push(Self::Bytes(bytes));
                parts
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn streaming(pieces: usize) -> Response {
        let pieces =
            stream::iter((0..pieces).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b'a'; PIECE]))));
        Response::new(Body::from_stream(pieces))
    }

    #[tokio::test]
    async fn one_asker_takes_a_part_and_leaves_the_rest_to_others() {
        let room = Room::new(3, 2);
        let first = room.take(Some(1), 1).unwrap();
        let _second = room.take(Some(1), 1).unwrap();
        assert!(room.take(Some(1), 1).is_none(), "its part is taken");
        let _other = room.take(Some(2), 1).unwrap();
        assert!(room.take(Some(3), 1).is_none(), "all of it is");
        assert!(room.take(None, 1).is_none());
        drop(first);
        assert!(room.take(Some(3), 1).is_some());
        assert!(room.take(Some(4), 4).is_none(), "more than there is");
    }

    #[tokio::test]
    async fn who_asks_for_nothing_any_more_is_forgotten() {
        let room = Room::new(2, 1);
        let _kept = room.take(Some(0), 1).unwrap();
        for asker in 1..3 * REMEMBERED {
            drop(room.take(Some(asker), 1).unwrap());
        }
        assert!(room.askers.lock().unwrap().len() <= REMEMBERED);
        assert!(room.take(Some(0), 1).is_none(), "who holds a place is not");
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_is_kept_until_the_last_byte_is_taken() {
        let room = Room::new(1, 1);
        let response = keep_until_taken(streaming(5), room.take(Some(1), 1).unwrap());
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(room.take(Some(2), 1).is_none(), "nobody has read it yet");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert_eq!(body.len(), 5 * PIECE);
        tokio::task::yield_now().await;
        assert!(room.take(Some(2), 1).is_some());
    }

    #[tokio::test]
    async fn an_answer_that_has_ended_can_be_asked_once_more() {
        let room = Room::new(1, 1);
        let response = keep_until_taken(streaming(2), room.take(Some(1), 1).unwrap());
        let mut body = response.into_body().into_data_stream();
        while let Some(piece) = body.next().await {
            assert!(piece.is_ok());
        }
        assert!(body.next().await.is_none(), "as compression does");
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_read_on_gives_the_place_back_and_sees_that_it_was_cut() {
        let room = Room::new(1, 1);
        let whole = Response::new(Body::from(vec![b'a'; 10 * PIECE]));
        for response in [streaming(5), whole] {
            let response = keep_until_taken(response, room.take(Some(1), 1).unwrap());
            let mut body = response.into_body().into_data_stream();
            assert!(body.next().await.unwrap().is_ok());
            tokio::time::sleep(STALLS + Duration::from_secs(1)).await;
            assert!(room.take(Some(2), 1).is_some(), "others have it");
            let rest: Vec<_> = body.collect().await;
            assert!(rest.last().unwrap().is_err(), "what is missing does not look like an end");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_reads_drop_by_drop_is_cut_off_in_the_end() {
        let room = Room::new(1, 1);
        let response = keep_until_taken(streaming(1_000), room.take(Some(1), 1).unwrap());
        let mut body = response.into_body().into_data_stream();
        let mut cut = false;
        while let Some(piece) = body.next().await {
            cut = piece.is_err();
            tokio::time::sleep(STALLS / 2).await;
        }
        assert!(cut);
        assert!(room.take(Some(2), 1).is_some());
    }

    #[tokio::test]
    async fn who_goes_away_gives_the_place_back() {
        let room = Room::new(1, 1);
        drop(keep_until_taken(streaming(5), room.take(Some(1), 1).unwrap()));
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(room.take(Some(2), 1).is_some());
    }
}
