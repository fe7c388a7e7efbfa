//! What jobs look up when they run.

use db::DbError;
use domain::id::{InvitationId, OrganisationId, ReferralId};
use domain::moment::Moment;
use uuid::Uuid;

use crate::assets::MOUNT;
use crate::directory::Asking;
use crate::jobs::{Asked, Confirm, Facts, GoOn, NeedsYou};
use crate::mail::Receiver;
use crate::state::App;
use crate::{directory, invitations, mappings, referrals, seats};

impl Facts for App {
    async fn needs_you(
        &self,
        organisation: OrganisationId,
        referral: ReferralId,
    ) -> Result<Option<NeedsYou>, DbError> {
        let tx = &mut self.db.read().await?;
        let Some((by, first_by)) = referrals::find_turn(tx, &organisation, &referral).await? else {
            return Ok(None);
        };
        let to = seats::find_receiver(self, tx, &organisation).await?;
        Ok(to.map(|to| NeedsYou { to, by, first_by }))
    }

    async fn go_on(&self, invitation: InvitationId) -> Result<Option<GoOn>, DbError> {
        let tx = &mut self.db.read().await?;
        let Some(admitted) = invitations::find_admitted(tx, &invitation).await? else { return Ok(None) };
        let link = format!("{}{MOUNT}", self.config.workspace_origin);
        Ok(Some(GoOn { to: admitted.to, link, by: admitted.open_until }))
    }

    async fn confirm(&self, keeper: OrganisationId) -> Result<Option<Confirm>, DbError> {
        let Some(to) = seats::find_receiver(self, &mut self.db.read().await?, &keeper).await? else {
            return Ok(None);
        };
        let asked = directory::make_link(self, keeper).await?;
        Ok(asked.map(|Asking { count, secret, by }| {
            let link = format!("{}/confirm/{secret}?lang={}", self.config.public_origin, to.language);
            Confirm { to, count, link, by }
        }))
    }

    async fn sent_back(&self, keeper: OrganisationId) -> Result<Option<Receiver>, DbError> {
        let tx = &mut self.db.read().await?;
        if !directory::has_sent_back(tx, keeper).await? {
            return Ok(None);
        }
        seats::find_receiver(self, tx, &keeper).await
    }

    async fn asked(&self, answer: Uuid) -> Result<Option<Asked>, DbError> {
        mappings::find_asked(self, answer).await
    }

    async fn remind_mapping(&self, mapping: Uuid, closes_at: Moment) -> Result<(), DbError> {
        mappings::remind_all(self, mapping, closes_at).await
    }
}
