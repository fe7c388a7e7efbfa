//! Services are asked to answer.

use std::collections::HashMap;

use api::mappings::{AskService, AskServices, ServicesAsked};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use domain::bounds::ASKED_AT_ONCE;
use domain::content::Problem;
use domain::moment::Moment;
use domain::network::check_name;
use uuid::Uuid;

use super::store::answers::{self, Answer};
use super::{Own, mails, make_id};
use crate::body::Body;
use crate::directory::Held;
use crate::pages;
use crate::problem::Refused;
use crate::state::App;

/// Services of one mapping.
pub(super) const MOST_OF_ALL: usize = 5_000;

/// Asks services: each gets a mail with a link of its own. An address gets one a day in each mapping; to another service behind
/// it, a link can be handed over by another way.
#[utoipa::path(post, path = "/mappings/{mapping}/invitations", request_body = AskServices,
    params(("mapping" = String, Path)), responses(
    (status = 201, body = ServicesAsked),
))]
pub(super) async fn ask(
    State(app): State<App>,
    own: Own,
    Body(AskServices { services }): Body<AskServices>,
) -> Result<(StatusCode, Json<ServicesAsked>), Refused> {
    app.limits.check_write(&own.keeper.key())?;
    if !(1..=ASKED_AT_ONCE).contains(&services.len()) {
        return Err(Refused::field("services", Problem::Unfit));
    }
    let now = app.now();
    let asked = services
        .into_iter()
        .enumerate()
        .map(|(at, service)| begin(&own, at, service, now))
        .collect::<Result<Vec<Answer>, Refused>>()?;
    let answers = db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let mapping = own.lock_open(tx, now).await?;
        // Whoever is asked already is not asked again: the answer to the first try may have been lost.
        let before = answers::list(tx, own.mapping.id).await?;
        let mut count = before.len();
        let mut known: HashMap<_, Uuid> = before
            .iter()
            .filter_map(|answer| Some((service_of(&answer.name, answer.mail.as_deref()?), answer.id)))
            .collect();
        let mut ids = Vec::new();
        for answer in &asked {
            let service = service_of(&answer.name, answer.mail.as_deref().unwrap_or_default());
            if let Some(id) = known.get(&service) {
                ids.push(id.to_string());
                continue;
            }
            if count >= MOST_OF_ALL {
                return Err(Refused::because(Code::AtMost, format!("a mapping has at most {MOST_OF_ALL} services")));
            }
            answers::insert(tx, answer).await?;
            mails::enqueue_invitation(tx, held, &mapping, answer, now).await?;
            count += 1;
            known.insert(service, answer.id);
            ids.push(answer.id.to_string());
        }
        Ok(ids)
    })?;
    app.wake.notify_one();
    Ok((StatusCode::CREATED, Json(ServicesAsked { answers })))
}

/// What tells a service from others in one mapping: behind one address there can be some, of different names.
fn service_of(name: &str, mail: &str) -> (String, String) {
    (name.trim().to_lowercase(), mail.to_lowercase())
}

fn begin(own: &Own, at: usize, service: AskService, now: Moment) -> Result<Answer, Refused> {
    let AskService { name, mail, language } = service;
    let refused = |field: &str, problem: Problem| Refused::field(format!("services.{at}.{field}"), problem);
    check_name(&name).map_err(|error| refused("name", error.into()))?;
    if !domain::directory::is_email(&mail) {
        return Err(refused("mail", Problem::NoAddress));
    }
    if !pages::has_language(&language) {
        return Err(refused("language", Problem::Unfit));
    }
    Ok(Answer::new(make_id()?, own.mapping.id, name, Some(mail), language, now))
}

#[cfg(test)]
mod tests {
    #[test]
    fn whatever_is_taken_as_an_address_can_be_written_to() {
        for mail in
            ["help@solmar.example", "a.b+c_d-e@mail.solmar.example", "o'brien@solmar.example", "1@2.example"]
        {
            assert!(domain::directory::is_email(mail) && mail.parse::<lettre::Address>().is_ok(), "{mail}");
        }
        for mail in [
            "a..b@solmar.example",
            "a.@solmar.example",
            "a@solmar..example",
            "a@-solmar.example",
            "=a@solmar.example",
            "a@solmar",
            "a b@solmar.example",
            "a@b@solmar.example",
            "a?cc=b@solmar.example",
            "a@solmar_.example",
            "help@solmar.example?bcc=x@evil.example",
            "a%0A@b.c",
            ".a@b.c",
            "@solmar.example",
        ] {
            assert!(!domain::directory::is_email(mail), "{mail}");
        }
    }
}
