//! Founding a network.

use std::io;

use anyhow::Context;
use clap::Args;
use domain::id::GenesisHash;
use server::assets::MOUNT;
use server::membership::Signer;

use crate::serve::parse_origin;
use crate::{Storage, clock, data, told};

/// What a new network needs.
#[derive(Args)]
pub(crate) struct Init {
    #[command(flatten)]
    storage: Storage,
    /// The network's name, as members will read it.
    #[arg(long, value_parser = parse_name)]
    name: String,
    /// The first steward's name.
    #[arg(long, value_parser = parse_name)]
    steward: String,
    /// The origin of the workspace that the printed link leads to.
    #[arg(long, env = "ONWARD_WORKSPACE_ORIGIN", default_value = "http://localhost:4801", value_parser = parse_origin)]
    workspace_origin: String,
}

impl Init {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        data::check_empty(&self.storage.data)?;
        data::make_folder(&self.storage.data)?;
        let key = client::unlock::make_printed_key(&mut data::rng());
        let genesis_hash = match self.found(&key).await {
            Ok(genesis_hash) => genesis_hash,
            Err(error) => {
                // What it began would look like a network, and could be neither served nor founded again.
                data::clear(&self.storage.data)?;
                return Err(error);
            }
        };
        let link = unlock_link(&self.workspace_origin, &seal::printed::print_key(&key), &genesis_hash);
        // The link is shown this once: where that fails, also since nobody listens, what was founded is of no use to anybody.
        let shown = told::line(
            &mut io::stdout(),
            format_args!(
                "The network is founded. Its fingerprint: {genesis_hash}\n\n\
                 The first steward unlocks with this link. Open it once the server runs, add a passkey, and keep the\n\
                 link on paper: it is shown this once.\n\n  {link}"
            ),
        );
        if let Err(error) = shown {
            data::clear(&self.storage.data)?;
            let again =
                "nothing is kept in the folder, and a database elsewhere is to be emptied: found it again";
            return Err(error).context(format!("the first steward's link could not be shown; {again}"));
        }
        Ok(())
    }

    async fn found(&self, key: &[u8; 32]) -> anyhow::Result<GenesisHash> {
        let db = data::create(&self.storage).await?;
        server::migrations::migrate(&db).await?;
        let log_key = data::make_log_key(&self.storage.data)?;
        let founded = client::enrolment::found(
            self.name.clone(),
            self.steward.clone(),
            log_key.public(),
            key,
            clock::now(),
            &mut data::rng(),
        )?;
        let stored =
            server::networks::found(&db, &founded.genesis, &founded.keyring, &Signer::new(log_key)).await;
        db.close().await;
        stored?;
        Ok(founded.genesis_hash)
    }
}

/// A name as the members' list takes it.
fn parse_name(text: &str) -> Result<String, String> {
    let name = text.trim();
    domain::network::check_name(name).map_err(|error| error.to_string())?;
    Ok(name.to_owned())
}

/// The ordinary way in with a printed key: in the fragment, which browsers send to nobody.
pub(crate) fn unlock_link(workspace_origin: &str, key: &str, genesis: &GenesisHash) -> String {
    format!("{workspace_origin}{MOUNT}#/unlock/{key}.{genesis}")
}
