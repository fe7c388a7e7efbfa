//! Rates: writes by seat, or by the link that a form stands behind; sign-ins by address.

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

/// Counts by key. The system's clock: the library's own measures itself for up to 200 ms at the start.
type Limiter<K> = RateLimiter<K, DefaultKeyedStateStore<K>, MonotonicClock, NoOpMiddleware<Instant>>;

/// The limiters of one process.
pub struct Limits {
    writes: Limiter<PublicKey>,
    links: Limiter<Sha256>,
    sign_ins: Limiter<IpAddr>,
}

impl Limits {
    /// Limiters with these rates.
    #[must_use]
    pub fn new(rates: &Rates) -> Self {
        Self {
            writes: limiter(rates.writes_a_minute),
            links: limiter(rates.writes_a_minute),
            sign_ins: limiter(rates.sign_ins_a_minute),
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
