//! Rates: writes by seat, sign-ins by address.

use std::net::IpAddr;

use domain::id::PublicKey;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::config::Rates;
use crate::problem::Refused;

/// The limiters of one process.
pub struct Limits {
    writes: DefaultKeyedRateLimiter<PublicKey>,
    sign_ins: DefaultKeyedRateLimiter<IpAddr>,
}

impl Limits {
    /// Limiters with these rates.
    #[must_use]
    pub fn new(rates: &Rates) -> Self {
        Self {
            writes: RateLimiter::keyed(Quota::per_minute(rates.writes_a_minute)),
            sign_ins: RateLimiter::keyed(Quota::per_minute(rates.sign_ins_a_minute)),
        }
    }

    /// A write by this key.
    pub fn check_write(&self, key: &PublicKey) -> Result<(), Refused> {
        self.writes.check_key(key).map_err(|not_until| wait(&not_until))
    }

    /// A sign-in, or a guess at an address, from this address.
    pub fn check_sign_in(&self, address: IpAddr) -> Result<(), Refused> {
        self.sign_ins.check_key(&address).map_err(|not_until| wait(&not_until))
    }

    /// Forgets keys that have been quiet.
    pub fn forget_quiet(&self) {
        self.writes.retain_recent();
        self.sign_ins.retain_recent();
    }
}

fn wait(not_until: &governor::NotUntil<governor::clock::QuantaInstant>) -> Refused {
    let seconds = not_until.wait_time_from(DefaultClock::default().now()).as_secs();
    Refused::too_many(seconds.saturating_add(1))
}
