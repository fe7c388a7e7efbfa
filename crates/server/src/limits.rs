//! Rates: writes by seat, or by the link that a form stands behind; sign-ins by address. And how many answers that cost much
//! are made for everybody at once.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use api::problem::Code;
use axum::error_handling::HandleErrorLayer;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::{BoxError, Router};
use domain::id::{PublicKey, Sha256};
use governor::clock::{Clock as _, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{NotUntil, Quota, RateLimiter};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;

use crate::config::Rates;
use crate::problem::Refused;

/// Answers to everybody that are made at once, of each group of routes that cost much.
const AT_ONCE: usize = 32;
/// How long one may take.
const LONGEST: Duration = Duration::from_secs(30);
/// How long a question may take until it has arrived, and how long it may be, in bytes.
const ARRIVES: Duration = Duration::from_secs(10);
const LARGEST: usize = 2 * 1024 * 1024;
/// When whoever found the server busy is to come again.
const AGAIN_SECONDS: u64 = 5;

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

/// Bounds answers to everybody that cost much: so many at once, each for so long. Whoever comes beyond that is asked to come
/// again, instead of waiting with all the others.
pub(crate) fn bound<S>(router: Router<S>) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let bounds = ServiceBuilder::new()
        .layer(from_fn(take_in))
        .layer(HandleErrorLayer::new(async |_: BoxError| busy()))
        .load_shed()
        .layer(GlobalConcurrencyLimitLayer::new(AT_ONCE))
        .timeout(LONGEST);
    router.layer(bounds)
}

/// Takes the question in before it counts among those that are answered: who sends it drop by drop keeps nobody out.
async fn take_in(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(ARRIVES, axum::body::to_bytes(body, LARGEST)).await {
        Ok(Ok(body)) => next.run(Request::from_parts(parts, body.into())).await,
        Ok(Err(_)) => Refused::new(Code::TooLarge).into_response(),
        Err(_) => busy().into_response(),
    }
}

fn busy() -> Refused {
    Refused::later(Code::Unavailable, AGAIN_SECONDS)
}

fn limiter<K: Clone + Hash + Eq>(a_minute: NonZeroU32) -> Limiter<K> {
    RateLimiter::new(Quota::per_minute(a_minute), DefaultKeyedStateStore::default(), MonotonicClock)
}

fn wait(not_until: &NotUntil<Instant>) -> Refused {
    let seconds = not_until.wait_time_from(MonotonicClock.now()).as_secs();
    Refused::too_many(seconds.saturating_add(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]

    use std::sync::Arc;

    use axum::body::{Body, Bytes};
    use axum::http::StatusCode;
    use axum::http::header::RETRY_AFTER;
    use axum::routing::post;
    use futures_util::stream;
    use tokio::sync::Semaphore;
    use tower::ServiceExt;

    use super::*;

    /// A body that goes on for ever, without a byte.
    fn dripping() -> Body {
        Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>())
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_comes_beyond_the_bound_is_asked_to_come_again_and_who_drips_keeps_nobody_out() {
        let open = Arc::new(Semaphore::new(0));
        let waits = Arc::clone(&open);
        let router = bound(Router::new().route(
            "/",
            post(async move || {
                waits.acquire().await.unwrap().forget();
                "answered"
            }),
        ));
        let ask = |body: Body| {
            let request = axum::http::Request::post("/").body(body).unwrap();
            tokio::spawn(router.clone().oneshot(request))
        };
        let dripping: Vec<_> = (0..2 * AT_ONCE).map(|_| ask(dripping())).collect();
        let inside: Vec<_> = (0..AT_ONCE).map(|_| ask(Body::empty())).collect();
        tokio::time::sleep(Duration::from_millis(1)).await;
        let refused = ask(Body::empty()).await.unwrap().unwrap();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()[RETRY_AFTER], AGAIN_SECONDS.to_string());
        open.add_permits(AT_ONCE + 1);
        for asked in inside {
            assert_eq!(asked.await.unwrap().unwrap().status(), StatusCode::OK);
        }
        assert_eq!(
            ask(Body::empty()).await.unwrap().unwrap().status(),
            StatusCode::OK,
            "there is room again"
        );
        for asked in dripping {
            assert_eq!(asked.await.unwrap().unwrap().status(), StatusCode::SERVICE_UNAVAILABLE);
        }
        let long = ask(Body::from(vec![b' '; LARGEST + 1])).await.unwrap().unwrap();
        assert_eq!(long.status(), StatusCode::PAYLOAD_TOO_LARGE);
        // What takes too long gives its place back.
        let slow = ask(Body::empty()).await.unwrap().unwrap();
        assert_eq!(slow.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}
