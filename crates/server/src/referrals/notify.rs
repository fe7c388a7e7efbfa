//! What follows an entry: word to the live streams of both, and a notice to whose turn it is.

use db::Tx;
use domain::id::OrganisationId;
use domain::moment::Moment;
use domain::referral::{Side, Turn};
use ledger::Chain;

use super::live::ChangeNotice;
use super::{notices, store};
use crate::problem::Refused;
use crate::random::make_32;

/// Puts word and notices of an entry into its own transaction; answers what to tell live streams once it is
/// kept. `before` is whose turn it was.
pub(super) async fn after(
    tx: &mut Tx,
    chain: &Chain,
    before: Option<Turn>,
    author: OrganisationId,
    now: Moment,
) -> Result<[ChangeNotice; 2], Refused> {
    let parties = chain.parties();
    let (referral, last) = (chain.referral(), chain.last());
    let tell = |organisation| make_32().map(|id| ChangeNotice { id, organisation, referral, last });
    let told = [tell(parties.sender)?, tell(parties.receiver)?];
    store::insert_outbox(tx, &told, now).await?;
    if let Some(turn) = chain.progress().turn().filter(|turn| Some(*turn) != before) {
        let organisation = if turn.side == Side::Receiver { parties.receiver } else { parties.sender };
        let turn = notices::Turn { organisation, referral, by: turn.by };
        if organisation == author {
            // Whoever has just acted knows; later they may forget.
            notices::enqueue_reminders(tx, turn, now).await?;
        } else {
            notices::enqueue_turn(tx, turn, now).await?;
        }
    }
    Ok(told)
}
