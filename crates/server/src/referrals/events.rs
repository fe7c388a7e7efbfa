//! Live events over `fetch`: that something changed, never what.

use std::convert::Infallible;
use std::time::Duration;

use api::referrals::Changed;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream, StreamExt};
use tokio::sync::broadcast::error::RecvError;

use super::Live;
use crate::access::{Anyone, Contact};
use crate::problem::Refused;
use crate::state::{App, Stopped};

/// How often a stream proves that its session is still good.
const CHECK_EVERY: Duration = Duration::from_secs(15);

/// A stream of server-sent events: `changed` with a referral's id, `missed` when some may have been lost. Of many
/// streams for one key, the oldest end.
#[utoipa::path(get, path = "/events", responses(
    (status = 200, body = Changed, content_type = "text/event-stream"),
))]
pub(super) async fn events(
    State(app): State<App>,
    State(live): State<Live>,
    State(Stopped(stopped)): State<Stopped>,
    contact: Contact,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refused> {
    let open = app.limits.open_stream(contact.key)?;
    let listening = live.listen();
    let check = tokio::time::interval_at(tokio::time::Instant::now() + CHECK_EVERY, CHECK_EVERY);
    let state = (app, contact, listening, check, stopped, open);
    let events = stream::unfold(
        state,
        |(app, contact, mut listening, mut check, mut stopped, mut open)| async move {
            loop {
                tokio::select! {
                    told = listening.recv() => match told {
                        Ok(told) if told.organisation == contact.organisation() => {
                            // The epoch and the session are checked before every word.
                            if !is_alive(&app, &contact).await {
                                return None;
                            }
                            let event = Event::default().event("changed");
                            let event = event.json_data(Changed { referral: told.referral, last: told.last }).ok()?;
                            return Some((Ok(event), (app, contact, listening, check, stopped, open)));
                        }
                        Ok(_) => {}
                        Err(RecvError::Lagged(_)) => {
                            let event = Event::default().event("missed").data("");
                            return Some((Ok(event), (app, contact, listening, check, stopped, open)));
                        }
                        Err(RecvError::Closed) => return None,
                    },
                    () = async { drop(stopped.wait_for(|stop| *stop).await) } => return None,
                    () = open.ended() => return None,
                    _ = check.tick() => {
                        if !is_alive(&app, &contact).await {
                            return None;
                        }
                    }
                }
            }
        },
    );
    Ok(Sse::new(events.fuse()).keep_alive(KeepAlive::new().interval(CHECK_EVERY)))
}

async fn is_alive(app: &App, contact: &Contact) -> bool {
    matches!(Anyone::find(app, contact.token).await, Ok(Some(_)))
}
