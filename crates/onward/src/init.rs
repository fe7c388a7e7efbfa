//! Founding a network.

use clap::Args;
use domain::id::GenesisHash;
use server::assets::MOUNT;

use crate::serve::parse_origin;
use crate::{Place, clock, data};

/// What a new network needs.
#[derive(Args)]
pub(crate) struct Init {
    #[command(flatten)]
    place: Place,
    /// The network's name, as members will read it.
    #[arg(long)]
    name: String,
    /// The first steward's name.
    #[arg(long)]
    steward: String,
    /// The origin of the workspace that the printed link leads to.
    #[arg(long, env = "ONWARD_WORKSPACE_ORIGIN", default_value = "http://localhost:4801", value_parser = parse_origin)]
    workspace_origin: String,
}

impl Init {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        data::check_empty(&self.place.data)?;
        data::make_folder(&self.place.data)?;
        let db = data::create(&self.place).await?;
        server::migrations::migrate(&db).await?;
        let log_key = data::make_log_key(&self.place.data)?;
        let key = client::unlock::make_printed_key(&mut data::rng());
        let founded = client::enrolment::found(
            self.name,
            self.steward,
            log_key.public(),
            &key,
            clock::now(),
            &mut data::rng(),
        )?;
        if let Err(error) = server::networks::found(&db, &founded.genesis, &founded.keyring, &log_key).await {
            data::remove_log_key(&self.place.data)?;
            return Err(error.into());
        }
        db.close().await;
        let key = seal::printed::print_key(&key);
        println!("The network is founded. Its fingerprint: {}", founded.genesis_hash);
        println!();
        println!(
            "The first steward unlocks with this link. Open it once the server runs, add a passkey, and keep the"
        );
        println!("link on paper: it is shown this once.");
        println!();
        println!("  {}", unlock_link(&self.workspace_origin, &key, &founded.genesis_hash));
        Ok(())
    }
}

/// The ordinary way in with a printed key: in the fragment, which browsers send to nobody.
pub(crate) fn unlock_link(workspace_origin: &str, key: &str, genesis: &GenesisHash) -> String {
    format!("{workspace_origin}{MOUNT}#/unlock/{key}.{genesis}")
}
