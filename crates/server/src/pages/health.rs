//! What watches over the server asks.

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::App;

/// The program runs; whether its database answers is another question.
pub(super) async fn health() -> &'static str {
    "ok: the program runs; /ready says whether its database answers\n"
}

/// The program can do its work: the database answers.
pub(super) async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    if app.db.read().await.is_ok() {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
    }
}
