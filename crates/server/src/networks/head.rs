//! Heads are signed anew each hour, so that a member can tell a quiet network from a server that hides records.

use ledger::{Head, SignedHead};

use super::{lock, store};
use crate::problem::Refused;
use crate::state::App;

/// Signs the newest head with the time.
pub async fn sign_anew(app: &App) -> Result<(), Refused> {
    db::write!(app.db, tx => {
        let log = lock(tx, app).await?;
        let head = Head::new(log.genesis_hash(), log.size(), log.link(), app.now());
        store::write_head(tx, log.size(), &SignedHead::sign(&head, &app.log_key)).await?;
        Ok::<_, Refused>(())
    })
}
