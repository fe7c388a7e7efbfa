//! What jobs look up when they run.

use db::DbError;
use domain::id::{InvitationId, OrganisationId, ReferralId};
use domain::moment::Moment;
use uuid::Uuid;

use crate::assets::MOUNT;
use crate::jobs::{Asked, Facts, GoOn, NeedsYou};
use crate::mail::Receiver;
use crate::state::App;
use crate::{invitations, mappings, networks, referrals};

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
        let Some((mail, language)) = networks::find_notice_address(tx, &organisation).await? else {
            return Ok(None);
        };
        let log = self.membership().await;
        let Some(member) = log.find_organisation(&organisation) else { return Ok(None) };
        let to = Receiver {
            mail,
            organisation: member.admit.name.clone(),
            language,
            zone: member.admit.zone.clone(),
        };
        Ok(Some(NeedsYou { to, by, first_by }))
    }

    async fn go_on(&self, invitation: InvitationId) -> Result<Option<GoOn>, DbError> {
        let tx = &mut self.db.read().await?;
        let Some(admitted) = invitations::find_admitted(tx, &invitation).await? else { return Ok(None) };
        let link = format!("{}{MOUNT}", self.config.workspace_origin);
        Ok(Some(GoOn { to: admitted.to, link, by: admitted.open_until }))
    }

    async fn asked(&self, answer: Uuid) -> Result<Option<Asked>, DbError> {
        mappings::find_asked(self, answer).await
    }

    async fn remind_mapping(&self, mapping: Uuid, closes_at: Moment) -> Result<(), DbError> {
        mappings::remind_all(self, mapping, closes_at).await
    }
}
