//! Heads are signed anew each hour, so that a member can tell a quiet network from a server that hides records.

use crate::membership::{self, Signer};
use crate::problem::Refused;
use crate::state::App;

/// Signs the newest head with the time.
pub async fn sign_anew(app: &App, signer: &Signer) -> Result<(), Refused> {
    db::write!(app.db, tx => {
        let log = app.lock_membership(tx).await?;
        membership::write_head(tx, log.size(), &signer.sign(&log, app.now())).await?;
        Ok::<_, Refused>(())
    })
}
