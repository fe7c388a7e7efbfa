//! Rates: writes by seat, or by the link that a form stands behind; sign-ins by address. And how much
//! is read out, and stands open, at once.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Instant;

use domain::id::{PublicKey, Sha256};
use governor::clock::{Clock as _, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{NotUntil, Quota, RateLimiter};

use crate::config::Rates;
use crate::problem::Refused;
use crate::room::{Room, RoomPermit};
use crate::streams::{OpenStream, Streams};

/// Sealed bodies that are read out at once, in KiB: of all who ask, and of one of them. A referral is at most half as large.
const BODIES: u32 = 256 * 1024;
const BODIES_EACH: u32 = 128 * 1024;
/// Live streams that stand open at once: of all, and of one key; a member has some devices and tabs.
const STREAMS: usize = 4_096;
const STREAMS_EACH: usize = 16;
/// Counts by key. The system's clock: the library's own measures itself for up to 200 ms at the start.
type Limiter<K> = RateLimiter<K, DefaultKeyedStateStore<K>, MonotonicClock, NoOpMiddleware<Instant>>;

/// The limiters of one process.
pub struct Limits {
    writes: Limiter<PublicKey>,
    links: Limiter<Sha256>,
    sign_ins: Limiter<IpAddr>,
    bodies: Room<PublicKey>,
    streams: Streams<PublicKey>,
}

impl Limits {
    /// Limiters with these rates.
    #[must_use]
    pub fn new(rates: &Rates) -> Self {
        Self {
            writes: limiter(rates.writes_a_minute),
            links: limiter(rates.writes_a_minute),
            sign_ins: limiter(rates.sign_ins_a_minute),
            bodies: Room::new(BODIES, BODIES_EACH),
            streams: Streams::new(STREAMS, STREAMS_EACH),
        }
    }

    /// A write by this key.
    pub fn check_write(&self, key: &PublicKey) -> Result<(), Refused> {
        self.writes.check_key(key).map_err(|not_until| wait(&not_until))
    }

    /// A write through the link with this hash.
    pub fn check_link(&self, link: &Sha256) -> Result<(), Refused> {
        self.links.check_key(link).map_err(|not_until| wait(&not_until))
    }

    /// A sign-in, or a guess at an address, from this address.
    pub fn check_sign_in(&self, address: IpAddr) -> Result<(), Refused> {
        self.sign_ins.check_key(&address).map_err(|not_until| wait(&not_until))
    }

    /// Room for sealed bodies of so many bytes that are read out for this key.
    pub(crate) fn take_bodies(&self, key: PublicKey, bytes: u64) -> Result<RoomPermit, Refused> {
        // Nothing is too large to be read at all: it takes the whole part of whoever asks.
        let size = u32::try_from(bytes.div_ceil(1024).max(1)).unwrap_or(u32::MAX).min(BODIES_EACH);
        self.bodies.take(Some(key), size).ok_or_else(Refused::busy)
    }

    /// Opens a live stream to this key; where it has its part of them, its oldest ends.
    pub(crate) fn open_stream(&self, key: PublicKey) -> Result<OpenStream<PublicKey>, Refused> {
        self.streams.open(key).ok_or_else(Refused::busy)
    }

    /// Forgets keys that have been quiet.
    pub fn forget_quiet(&self) {
        self.writes.retain_recent();
        self.links.retain_recent();
        self.sign_ins.retain_recent();
    }
}

fn limiter<K: Clone + Hash + Eq>(a_minute: NonZeroU32) -> Limiter<K> {
    RateLimiter::new(Quota::per_minute(a_minute), DefaultKeyedStateStore::default(), MonotonicClock)
}

fn wait(not_until: &NotUntil<Instant>) -> Refused {
    let seconds = not_until.wait_time_from(MonotonicClock.now()).as_secs();
    Refused::too_many(seconds.saturating_add(1))
}
