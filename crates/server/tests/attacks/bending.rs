//! Somebody in between.

use crate::support::robbed;
use api::keyrings::SealedKeyring;
use api::log::LogPage;
use api::referrals::Referral;
use domain::content::Content;
use domain::id::ReferralId;
use domain::policy::Priority;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use story::{Answer, Bend, Person, SentRequest, Story, StoryError, content};

/// What is done to a referral on its way.
pub type Change = Box<dyn Fn(&mut Referral) + Send + Sync>;
/// What is done to the members' list on its way.
pub type ChangeLog = Box<dyn Fn(&mut LogPage) + Send + Sync>;

/// Bends one kind of answer.
pub fn bend<T: Serialize + DeserializeOwned>(
    concerns: impl Fn(&SentRequest) -> bool + Send + Sync + 'static,
    change: impl Fn(&mut T) + Send + Sync + 'static,
) -> Bend {
    Arc::new(move |asked: &SentRequest, answer: Answer| {
        if answer.status != 200 || !concerns(asked) {
            return answer;
        }
        let mut value: T = serde_json::from_slice(&answer.body).unwrap();
        change(&mut value);
        Answer { body: serde_json::to_vec(&value).unwrap(), ..answer }
    })
}

pub fn bend_referral(change: impl Fn(&mut Referral) + Send + Sync + 'static) -> Bend {
    let one = |asked: &SentRequest| {
        asked.method == "GET" && asked.path.starts_with("/api/referrals/") && !asked.path.contains("entries")
    };
    bend(one, change)
}

pub fn bend_log(change: impl Fn(&mut LogPage) + Send + Sync + 'static) -> Bend {
    bend(|asked: &SentRequest| asked.path.starts_with("/api/log") && asked.method == "GET", change)
}

pub fn bend_keyring(change: impl Fn(&mut SealedKeyring) + Send + Sync + 'static) -> Bend {
    bend(|asked: &SentRequest| asked.path.starts_with("/api/keyrings/"), change)
}

pub fn client_code<T>(result: Result<T, StoryError>) -> &'static str {
    match result {
        Err(StoryError::Client(problem)) => problem.code(),
        Err(other) => panic!("the client refuses, not {other:?}"),
        Ok(_) => "nothing was noticed",
    }
}

/// A referral with five entries that both have read: enquiry, delivered, acknowledged, message, message.
pub async fn talked(a: &mut Person, b: &mut Person) -> ReferralId {
    let enquiry = robbed(a, &b.organisation());
    let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    b.open(&referral).await.unwrap();
    let seen = Content::Acknowledged(domain::content::Acknowledgement { note: None });
    b.say(&referral, seen).await.unwrap();
    a.open(&referral).await.unwrap();
    a.say(&referral, content::message("She can take calls from Wednesday.", "en")).await.unwrap();
    a.say(&referral, content::message("The letter has come.", "en")).await.unwrap();
    b.open(&referral).await.unwrap();
    referral
}

pub async fn wire_of(person: &Person, referral: &ReferralId) -> Referral {
    let (status, sent) =
        person.request(axum::http::Method::GET, &format!("/api/referrals/{referral}"), None).await;
    assert_eq!(status, 200);
    serde_json::from_value(sent).unwrap()
}

pub async fn wire_log(story: &Story, person: &Person) -> LogPage {
    story.wire().get("/api/log", Some(&format!("Bearer {}", person.token))).await.unwrap()
}
