//! What the server works out for an organisation.

use domain::calendar::Calendar;
use domain::id::OrganisationId;
use serde::{Deserialize, Serialize};

/// The working calendar of an organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrganisationCalendar {
    /// Whose.
    pub organisation: OrganisationId,
    /// From 13 months before the moment asked for to 6 months after it.
    pub calendar: Calendar,
}
