//! Answers to everybody that cost much: how many are made, and taken away, at once.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use api::problem::Code;
use axum::Router;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse;

use crate::access::Address;
use crate::problem::Refused;
use crate::room::{Room, keep_until_taken};
use crate::state::App;

/// Answers to everybody that are made at once, of each group of routes that cost much.
const AT_ONCE: u32 = 32;
/// Those that one address has of them.
const EACH: u32 = 12;
/// How long it may take to make one.
const LONGEST: Duration = Duration::from_secs(30);
/// How long a question may take until it has arrived, and how long it may be, in bytes.
const ARRIVES: Duration = Duration::from_secs(10);
const LARGEST: usize = 2 * 1024 * 1024;

/// Bounds answers that cost much: so many at once, of which one address has a part; each is made within a while, and counts
/// until it was taken away. Whoever comes beyond that is asked to come again, instead of waiting with all the others.
pub(crate) fn bound<S>(router: Router<S>, app: &App) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let app = app.clone();
    bound_by(router, move |parts| Address::known(parts, &app).map(|Address(address)| address))
}

fn bound_by<S>(
    router: Router<S>,
    asker: impl Fn(&Parts) -> Option<IpAddr> + Clone + Send + Sync + 'static,
) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let room = Arc::new(Room::new(AT_ONCE, EACH));
    router.layer(from_fn(move |request: Request, next: Next| {
        let (room, asker) = (Arc::clone(&room), asker.clone());
        async move {
            let request = match take_in(request).await {
                Ok(request) => request,
                Err(refused) => return refused.into_response(),
            };
            let (parts, body) = request.into_parts();
            let Some(place) = room.take(asker(&parts), 1) else { return Refused::busy().into_response() };
            match tokio::time::timeout(LONGEST, next.run(Request::from_parts(parts, body))).await {
                Ok(response) => keep_until_taken(response, place),
                Err(_) => Refused::busy().into_response(),
            }
        }
    }))
}

/// Takes the question in before it counts among those that are answered: who sends it drop by drop keeps nobody out.
async fn take_in(request: Request) -> Result<Request, Refused> {
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(ARRIVES, axum::body::to_bytes(body, LARGEST)).await {
        Ok(Ok(body)) => Ok(Request::from_parts(parts, body.into())),
        Ok(Err(_)) => Err(Refused::new(Code::TooLarge)),
        Err(_) => Err(Refused::busy()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]

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
        let router = bound_by(
            Router::new().route(
                "/",
                post(async move || {
                    waits.acquire().await.unwrap().forget();
                    "answered"
                }),
            ),
            |_| None,
        );
        let ask = |body: Body| {
            let request = axum::http::Request::post("/").body(body).unwrap();
            tokio::spawn(router.clone().oneshot(request))
        };
        let dripping: Vec<_> = (0..2 * AT_ONCE).map(|_| ask(dripping())).collect();
        let inside: Vec<_> = (0..AT_ONCE).map(|_| ask(Body::empty())).collect();
        tokio::time::sleep(Duration::from_millis(1)).await;
        let refused = ask(Body::empty()).await.unwrap().unwrap();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()[RETRY_AFTER], Refused::busy().retry_after().unwrap().to_string());
        open.add_permits(AT_ONCE as usize + 1);
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

    #[tokio::test]
    async fn a_list_that_is_read_out_counts_until_its_end_and_one_address_has_a_part_of_all() {
        let endless = || {
            Body::from_stream(stream::repeat_with(|| Ok::<_, std::io::Error>(Bytes::from(vec![b'a'; 1024]))))
        };
        let route = axum::routing::get(async move || endless());
        let router = bound_by(Router::new().route("/", route), |parts| {
            parts.headers.get("x-address").map(|value| value.to_str().unwrap().parse().unwrap())
        });
        let ask = async |address: &str| {
            let request =
                axum::http::Request::get("/").header("x-address", address).body(Body::empty()).unwrap();
            router.clone().oneshot(request).await.unwrap()
        };
        let mut reading = Vec::new();
        for _ in 0..EACH {
            reading.push(ask("192.0.2.1").await);
        }
        assert!(reading.iter().all(|response| response.status() == StatusCode::OK));
        assert_eq!(ask("192.0.2.1").await.status(), StatusCode::SERVICE_UNAVAILABLE, "its part is taken");
        for n in 0..AT_ONCE - EACH {
            let response = ask(&format!("198.51.100.{n}")).await;
            assert_eq!(response.status(), StatusCode::OK, "another still has room");
            reading.push(response);
        }
        assert_eq!(ask("203.0.113.1").await.status(), StatusCode::SERVICE_UNAVAILABLE, "all of it is taken");
        reading.truncate(5);
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(ask("192.0.2.1").await.status(), StatusCode::OK, "those who went away left room");
    }
}
