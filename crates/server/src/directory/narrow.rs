//! What of a change shows less to somebody holds at once, also where the rest of the change waits for the network's office: an
//! address is not left standing until somebody has time to look.

use db::Tx;
use domain::code::ReaderCircle;
use domain::directory::{Circle, ServiceEntry};
use hsds::Kind;
use uuid::Uuid;

use super::entry::read_entry;
use super::read::{find_own, gather};
use super::services::{Writer, to_text};
use super::store::office::{self, Proposal};
use super::store::{kept, sent_back};
use super::write::{self, Pen};
use crate::problem::Refused;

/// The narrowest of an entry that is to go: it is shown to nobody but the network's office.
pub(super) fn hidden(stands: &ServiceEntry) -> ServiceEntry {
    let to_nobody = ServiceEntry { circle: Circle(ReaderCircle::Coordinator), ..stands.clone() };
    stands.narrowed_by(&to_nobody)
}

/// Writes a service as it stands, narrowed. Nobody confirms it by that. Answers whether that changed anything.
pub(super) async fn narrow(
    tx: &mut Tx,
    writer: &Writer,
    id: Uuid,
    narrow: impl Fn(&ServiceEntry) -> ServiceEntry,
) -> Result<bool, Refused> {
    let Writer { hand, keeper, now } = *writer;
    let Some(kept) = find_own(tx, keeper, id).await? else { return Ok(false) };
    let version = kept.version;
    let before = gather(tx, kept).await?;
    let stands = read_entry(&before);
    let narrowed = narrow(&stands);
    let Some(organization) = before.service.organization_id.filter(|_| narrowed != stands) else {
        return Ok(false);
    };
    let pen = Pen { confirmed_at: None, ..Pen::of(hand, keeper, now) };
    write::put_entry(tx, hand.held, now, &pen, (id, organization), (version, before), &narrowed).await?;
    Ok(true)
}

/// Narrows a service to what whoever answered for it in a mapping says of it now, and with it a change that waits: what is told
/// less exactly is not told until somebody takes the answer over.
pub(crate) async fn narrow_to_answer(
    tx: &mut Tx,
    writer: &Writer,
    id: Uuid,
    entry: &ServiceEntry,
) -> Result<(), Refused> {
    let Writer { hand, keeper, .. } = *writer;
    let own = kept::find(tx, id)
        .await?
        .filter(|kept| kept.keeper == keeper && kept.feed.is_none() && kept.record.kind() == Kind::Service);
    let before = own.map_or(0, |kept| kept.version);
    let mut version = before;
    if before > 0 && narrow(tx, writer, id, |stands| stands.narrowed_by(entry)).await? {
        version += 1;
        sent_back::remove(tx, hand.held, id).await?;
    }
    let Some(waiting) = office::find_proposal(tx, id).await? else { return Ok(()) };
    let Some(waits) = waiting.read_entry()? else { return Ok(()) };
    let text = to_text(&waits.narrowed_by(entry))?;
    // One that was overtaken already stays so.
    let version = if waiting.version == before { version } else { waiting.version };
    office::propose(tx, hand.held, &Proposal { entry: Some(text), version, ..waiting }).await
}
