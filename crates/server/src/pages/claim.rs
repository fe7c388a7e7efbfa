//! Until when compensation can be claimed, in a line at the top: what nobody should have to look for.

use ::countries::{FactName, Value};

use super::fact::{name_place, say_limit};
use super::view::View;
use crate::countries::Known;

/// A time limit.
pub(super) struct Claim {
    /// The country, or the part of it.
    pub(super) place: String,
    /// None where it is a rule without a figure.
    pub(super) limit: Option<String>,
    pub(super) confirmed: bool,
}

/// The time limits of a country and its parts.
pub(super) fn list_claims(view: &View, known: &Known) -> Vec<Claim> {
    let claims = known.places().filter_map(|place| {
        let fact = place.fact(FactName::CompensationTimeLimit)?;
        // That there is one is not in doubt: whoever reads nothing of it may let it pass.
        let Some(judged) = known.judge(fact) else {
            let limit = Some(view.text("page-claim-doubted"));
            return Some(Claim { place: name_place(view, place), limit, confirmed: true });
        };
        let Value::TimeLimit(limit) = judged.fact.fact.value else { return None };
        let confirmed = judged.confirmed;
        Some(Claim { place: name_place(view, place), limit: say_limit(view, limit), confirmed })
    });
    claims.collect()
}
