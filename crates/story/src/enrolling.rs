//! An organisation on its way in.

use api::invitations::Invitation;
use axum::http::Method;
use client::enrolment;
use client::keyring::{Device, DeviceKind};
use client::unlock::{Unlock, make_printed_key};
use domain::id::{GenesisHash, InvitationId};
use ledger::Accepted;

use crate::StoryError;
use crate::network::Chance;
use crate::steward::{begin_session, fetch_keyring};
use crate::told::ToldClock;
use crate::wire::{Wire, bearer};

/// An organisation that holds the link of an invitation.
pub struct Invited {
    /// The invitation.
    pub invitation: InvitationId,
    /// The secret of its link.
    pub secret: String,
    pub(crate) genesis: GenesisHash,
    pub(crate) wire: Wire,
    pub(crate) clock: ToldClock,
    pub(crate) chance: Chance,
}

/// An organisation that has enrolled, signed in under its invitation, and waits to be admitted.
pub struct Enrolling {
    /// The invitation.
    pub invitation: InvitationId,
    /// What unlocks, as it is printed.
    pub printed_key: String,
    /// The session's token, until the organisation is admitted.
    pub token: String,
    /// What is read out on the telephone.
    pub words: Vec<String>,
    pub(crate) genesis: GenesisHash,
    pub(crate) wire: Wire,
    pub(crate) clock: ToldClock,
    pub(crate) chance: Chance,
}

impl Invited {
    /// Puts somebody between this person and the server.
    pub fn wire_mut(&mut self) -> &mut Wire {
        &mut self.wire
    }

    /// Reads the invitation, makes and proves a kit, enrols with a printed key, unlocks with it, and reads the
    /// words of what was enrolled.
    pub async fn enrol(mut self) -> Result<Enrolling, StoryError> {
        let Self { invitation, genesis, .. } = self;
        let link = format!("Invitation {}", self.secret);
        let path = format!("/api/invitations/{invitation}");
        let view: Invitation = self.wire.get(&path, Some(&link)).await?;
        let mut enrolling = enrolment::Enrolling::begin(invitation, view, genesis)?;
        let kit = enrolling.make_kit(&mut self.chance);
        enrolling.prove_kit(&kit.proof_code);
        let key = make_printed_key(&mut self.chance);
        let unlock = Unlock::from_printed(&key, &genesis);
        let device = Device::new("Paper".into(), DeviceKind::Printed, &unlock, self.clock.now());
        let (enrolment, _) = enrolling.finish(device, &mut self.chance)?;
        let path = format!("{path}/enrolment");
        self.wire.put(Method::PUT, &path, &enrolment, Some(&link)).await?;

        let printed_key = seal::printed::print_key(&key);
        let keyring = fetch_keyring(&self.wire, &printed_key, &genesis).await?;
        let session = begin_session(&self.wire, &keyring, keyring.principal(None)).await?;
        let own: Accepted = self.wire.get(&path, Some(&bearer(&session.token))).await?;
        let record = enrolment::check_own(&own, &keyring)?;
        Ok(Enrolling {
            invitation,
            printed_key,
            token: session.token,
            words: enrolment::phrase(&record)?,
            genesis,
            wire: self.wire,
            clock: self.clock,
            chance: self.chance,
        })
    }
}
