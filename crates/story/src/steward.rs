//! A steward at work.

use api::invitations::{EnrolmentSigned, InvitationState, Invite, Joining, SignEnrolment};
use api::keyrings::SealedKeyring;
use api::log::LogPage;
use api::sessions::{Nonce, Session};
use axum::http::Method;
use client::keyring::Keyring;
use client::network::Network;
use client::unlock::Unlock;
use domain::id::{GenesisHash, InvitationId, Sha256};
use ledger::Principal;
use serde_json::json;

use crate::StoryError;
use crate::network::{ORIGIN, Organisation};
use crate::wire::{Wire, bearer};

/// A steward, unlocked and signed in.
pub struct Steward {
    /// What unlocks, as it is printed.
    pub printed_key: String,
    /// The session's token.
    pub token: String,
    /// The steward's keys.
    pub keyring: Keyring,
    /// The network, verified.
    pub network: Network,
    /// The line to the server.
    pub wire: Wire,
}

impl Steward {
    pub(crate) async fn unlock(
        wire: Wire,
        printed_key: String,
        genesis: &GenesisHash,
    ) -> Result<Self, StoryError> {
        let keyring = fetch_keyring(&wire, &printed_key, genesis).await?;
        let token = begin_session(&wire, &keyring, keyring.principal(None)).await?.token;
        let page: LogPage = wire.get("/api/log", Some(&bearer(&token))).await?;
        let network = Network::open(&page, genesis, None, None)?;
        keyring.check_listed(network.log())?;
        Ok(Self { printed_key, token, keyring, network, wire })
    }

    /// Signs in anew and reads the log.
    pub async fn sign_in(&mut self) -> Result<(), StoryError> {
        let genesis = self.keyring.genesis;
        *self = Self::unlock(self.wire.clone(), self.printed_key.clone(), &genesis).await?;
        Ok(())
    }

    /// Opens an invitation whose id and secret were made by chance.
    pub async fn invite(
        &self,
        organisation: &Organisation<'_>,
        invitation: InvitationId,
        secret_sha256: Sha256,
    ) -> Result<(), StoryError> {
        let invite = Invite {
            invitation,
            secret_sha256,
            name: organisation.name.to_owned(),
            country: crate::content::country(organisation.country),
            zone: organisation.zone.to_owned(),
            kind: organisation.kind,
            mail: organisation.mail.to_owned(),
        };
        self.wire.put(Method::POST, "/api/invitations", &invite, Some(&bearer(&self.token))).await?;
        Ok(())
    }

    /// Compares the words that the organisation reads out with those of the keys on the server, and signs.
    pub async fn admit(&self, invitation: InvitationId, words: &[String]) -> Result<(), StoryError> {
        let session = bearer(&self.token);
        let listed: Vec<Joining> = self.wire.get("/api/invitations", Some(&session)).await?;
        let joining = listed.into_iter().find(|joining| joining.invitation == invitation);
        let joining = joining.ok_or(StoryError::Unknown)?;
        let enrolment = joining.enrolment.clone().ok_or(StoryError::Unknown)?;
        let view = client::enrolment::joining_view(joining, self.network.log(), &self.keyring.public());
        if view.words.as_deref() != Some(words) {
            return Err(StoryError::WordsDiffer);
        }
        let shown = view.record.ok_or(StoryError::Unknown)?;
        let log = self.network.log();
        let signature =
            client::enrolment::sign_compared(&enrolment.record, &shown, words, log, &self.keyring)?;
        let signature = SignEnrolment { signature };
        let path = format!("/api/invitations/{invitation}/signatures");
        let answer = self.wire.put(Method::POST, &path, &signature, Some(&session)).await?;
        let signed: EnrolmentSigned = answer.read()?;
        if signed.state == InvitationState::Admitted { Ok(()) } else { Err(StoryError::Unknown) }
    }
}

/// Fetches and opens the keyring of a printed key.
pub(crate) async fn fetch_keyring(
    wire: &Wire,
    printed_key: &str,
    genesis: &GenesisHash,
) -> Result<Keyring, StoryError> {
    let unlock = Unlock::from_printed_text(printed_key, genesis)?;
    let sealed: SealedKeyring = wire.get(&format!("/api/keyrings/{}", unlock.locator), None).await?;
    Ok(Keyring::open(&sealed, &unlock, genesis)?)
}

/// Signs in.
pub(crate) async fn begin_session(
    wire: &Wire,
    keyring: &Keyring,
    principal: Principal,
) -> Result<Session, StoryError> {
    let nonce = wire.put(Method::POST, "/api/session/nonce", &json!(null), None).await?;
    let nonce: Nonce = nonce.read()?;
    let sign_in = client::session::sign_in(keyring, principal, ORIGIN, &nonce);
    wire.put(Method::POST, "/api/session", &sign_in, None).await?.read()
}
