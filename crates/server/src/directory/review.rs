//! The network's office lets a waiting change through, or not.

use api::directory::{Decision, Verdict};
use api::problem::Code;
use axum::extract::State;
use axum::http::StatusCode;
use domain::bounds::REASON;
use domain::content::Problem;

use super::held::{Hand, Held};
use super::history::{Author, Way};
use super::services::{Writer, let_through};
use super::store::office;
use super::store::sent_back::{self, SentBack};
use super::tell_sent_back;
use super::{Elsewhere, ServiceInPath};
use crate::access::Steward;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Decides about a change that waits. One that changed since it was read is another, and is refused.
#[utoipa::path(post, path = "/directory/proposals/{service}", request_body = Decision,
    params(("service" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn decide(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    steward: Steward,
    ServiceInPath(id): ServiceInPath,
    Body(decision): Body<Decision>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let Decision { since, verdict } = decision;
    let reason = match &verdict {
        Verdict::LetThrough => None,
        Verdict::SendBack(reason) => Some(check_reason(reason)?),
    };
    let now = app.now();
    let log = app.newest_membership(&mut app.db.read().await?).await?;
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let proposal = office::find_proposal(tx, id).await?.ok_or(Refused::new(Code::NotFound))?;
        if proposal.proposed_at != since {
            return Err(Refused::new(Code::EntryChanged));
        }
        office::settle(tx, held, id).await?;
        if let Some(reason) = reason {
            tell_sent_back::enqueue(tx, proposal.keeper, now).await?;
            let sent = SentBack { change: proposal, reason: reason.to_owned(), at: now };
            sent_back::write(tx, held, &sent).await?;
            return Ok(());
        }
        // What a member wrote is the member's change, whoever let it through.
        let hand = Hand { held, author: Author::Member(proposal.keeper), way: Way::Review, elsewhere };
        let member = log.find_organisation(&proposal.keeper).ok_or(Refused::new(Code::NotFound))?;
        let writer = Writer { hand, keeper: Some(proposal.keeper), now };
        let_through(tx, &writer, &member.admit.name, &proposal).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why a change goes back: whoever wrote it can do something with it only if that is said.
fn check_reason(reason: &str) -> Result<&str, Refused> {
    let reason = reason.trim();
    match reason.chars().count() {
        0 => Err(Refused::field("verdict.send_back", Problem::Needed)),
        length if length > REASON => Err(Refused::field("verdict.send_back", Problem::TooLong)),
        _ => Ok(reason),
    }
}
