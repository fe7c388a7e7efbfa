//! What the program tells its operator: sentences with fields. Never an address, a body, a token, or an id.

use std::str::FromStr;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use tracing::level_filters::LevelFilter;
use tracing::{Level, Subscriber};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt};

/// How lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs: one JSON object a line.
    Json,
}

/// A text that is not a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the log is written as text or json")]
pub struct UnknownFormat;

impl FromStr for Format {
    type Err = UnknownFormat;
    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(UnknownFormat),
        }
    }
}

/// Something in this program writes a log already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the log was started already")]
pub struct AlreadyStarted;

/// The crates of this program, whose lines are known to name nobody.
const OURS: [&str; 3] = ["server", "onward", "db"];

/// Starts the log, on standard error. Our own crates write from `level` on; libraries, which may write what they
/// handle, only warnings.
pub fn start(format: Format, level: Level) -> Result<(), AlreadyStarted> {
    let subscriber = make_subscriber(format, level, std::io::stderr);
    tracing::subscriber::set_global_default(subscriber).map_err(|_| AlreadyStarted)?;
    std::panic::set_hook(Box::new(|panic| log_panic(panic.location())));
    Ok(())
}

/// A panic by its place alone: its message may hold what was being worked on.
fn log_panic(place: Option<&std::panic::Location<'_>>) {
    let file = place.map(std::panic::Location::file);
    let line = place.map(std::panic::Location::line);
    tracing::error!(file, line, "The program failed unexpectedly.");
}

fn make_subscriber<W>(format: Format, level: Level, writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_targets(OURS.map(|ours| (ours, LevelFilter::from_level(level))));
    let lines = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(false);
    let layer = match format {
        Format::Text => lines.with_target(false).boxed(),
        Format::Json => {
            lines.json().flatten_event(true).with_current_span(false).with_span_list(false).boxed()
        }
    };
    tracing_subscriber::registry().with(layer.with_filter(filter))
}

/// The middleware that logs each request: its method, the route's template, the status, the time it took. Goes on with
/// `Router::layer(axum::middleware::from_fn(log_request))`, after the routes.
pub async fn log_request(request: Request, next: Next) -> Response {
    let method = name_method(request.method());
    let path = request.extensions().get::<MatchedPath>().cloned();
    let begun = Instant::now();
    let response = next.run(request).await;
    let route = path.as_ref().map_or("no route", MatchedPath::as_str);
    let status = response.status().as_u16();
    let millis = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    if response.status().is_server_error() {
        tracing::error!(method, route, status, millis, "A request failed.");
    } else {
        tracing::info!(method, route, status, millis, "A request was answered.");
    }
    response
}

/// A method is any word the client likes, so only the usual ones are named.
fn name_method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use axum::Router;
    use axum::body::Body;
    use axum::extract::Path;
    use axum::http::StatusCode;
    use axum::middleware::from_fn;
    use axum::routing::{get, post};
    use tower::ServiceExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Lines {
        fn read(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    fn app() -> Router {
        let inner =
            Router::new().route("/referrals/{id}", post(async |Path(_): Path<String>, body: String| body));
        Router::new()
            .nest("/api", inner)
            .route("/broken", get(async || StatusCode::INTERNAL_SERVER_ERROR))
            .layer(from_fn(log_request))
    }

    async fn log_of(format: Format, requests: Vec<Request>) -> String {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = make_subscriber(format, Level::TRACE, move || writer.clone());
        let guard = tracing::subscriber::set_default(subscriber);
        for request in requests {
            let _ = app().oneshot(request).await.unwrap();
        }
        drop(guard);
        lines.read()
    }

    #[tokio::test]
    async fn a_request_leaves_nothing_of_what_it_carries_in_the_log() {
        let planted = |method: &str, path: &str| {
            let uri = format!("{path}?token=PlantedQuery");
            let request =
                Request::builder().method(method).uri(uri).header("authorization", "Bearer PlantedToken");
            let request =
                request.header("x-forwarded-for", "203.0.113.77").header("cookie", "PlantedCookie=1");
            request.body(Body::from("PlantedBody")).unwrap()
        };
        for format in [Format::Text, Format::Json] {
            let log = log_of(
                format,
                vec![
                    planted("POST", "/api/referrals/PlantedId"),
                    planted("GET", "/PlantedPath/unknown"),
                    planted("PLANTEDMETHOD", "/api/referrals/PlantedId"),
                    planted("GET", "/broken"),
                ],
            )
            .await;
            assert_eq!(log.lines().count(), 4, "{log}");
            assert!(!log.to_lowercase().contains("planted"), "{log}");
            assert!(!log.contains("203.0.113.77"), "{log}");
            assert!(log.contains("/api/referrals/{id}"), "{log}");
            for told in ["POST", "no route", "other", "200", "404", "405", "500"] {
                assert!(log.contains(told), "{told}: {log}");
            }
        }
    }

    #[tokio::test]
    async fn json_lines_are_objects_with_a_sentence() {
        let request = Request::get("/broken").body(Body::empty()).unwrap();
        let log = log_of(Format::Json, vec![request]).await;
        let line: serde_json::Value = serde_json::from_str(log.trim_end()).unwrap();
        assert_eq!(line["message"], "A request failed.");
        assert_eq!(line["level"], "ERROR");
        assert_eq!((&line["status"], &line["route"]), (&500.into(), &"/broken".into()));
        assert!(line["millis"].is_u64() && line["timestamp"].is_string());
    }

    #[test]
    fn libraries_may_warn_and_nothing_more() {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = make_subscriber(Format::Text, Level::DEBUG, move || writer.clone());
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!(target: "hyper::proto", "PlantedLibraryInfo");
            tracing::warn!(target: "hyper::proto", "LibraryWarning");
            tracing::debug!(target: "server::jobs", "OwnDebug");
            tracing::trace!(target: "server::jobs", "OwnTrace");
        });
        let log = lines.read();
        assert!(log.contains("LibraryWarning") && log.contains("OwnDebug"), "{log}");
        assert!(!log.contains("PlantedLibraryInfo") && !log.contains("OwnTrace"), "{log}");
    }

    #[test]
    fn formats_are_read_by_name() {
        assert_eq!("json".parse(), Ok(Format::Json));
        assert_eq!("text".parse(), Ok(Format::Text));
        assert_eq!("xml".parse::<Format>(), Err(UnknownFormat));
    }
}
