//! Who may use which route. The table below names every route of the interface's description; a route without a row,
//! or a row without a route, fails the test.

use std::collections::BTreeSet;

use crate::support::{robbed, two};
use api::problem::{Code, Problem};
use axum::body::Body;
use axum::http::{Method, Request, header};
use domain::id::{EntryId, ReferralId};
use domain::policy::Priority;
use serde_json::json;
use story::{Enrolling, Invited, Organisation, Person, Story};

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum May {
    /// Everybody: nobody is signed in yet.
    Everybody,
    /// Whoever is signed in.
    SignedIn,
    /// A contact of any member.
    Contact,
    /// A contact of a party; to others the referral does not exist.
    Party,
    /// A contact of any member, or a steward: whoever keeps entries of the directory.
    Keeper,
    /// Whoever keeps this entry; to others there is none.
    KeeperOf,
    /// A steward.
    Steward,
    /// Whoever enrolled under this invitation; to others there is none.
    Enrolling,
    /// Whoever holds the invitation's link.
    Link,
    /// Whoever keeps this mapping; to others there is none.
    Mapper,
}

const ROUTES: &[(&str, &str, May)] = &[
    ("POST", "/api/session/nonce", May::Everybody),
    ("POST", "/api/session", May::Everybody),
    ("DELETE", "/api/session", May::SignedIn),
    ("POST", "/api/session/renewal", May::SignedIn),
    ("GET", "/api/keyrings/{locator}", May::Everybody),
    ("PUT", "/api/keyring", May::SignedIn),
    ("GET", "/api/log", May::SignedIn),
    ("POST", "/api/log/cosignature", May::Contact),
    ("GET", "/api/organisations/{organisation}/calendar", May::Keeper),
    ("GET", "/api/directory/services", May::Keeper),
    ("PUT", "/api/directory/services/{service}", May::Keeper),
    ("GET", "/api/directory/services/{service}", May::KeeperOf),
    ("POST", "/api/directory/services/{service}/confirmation", May::KeeperOf),
    ("DELETE", "/api/directory/proposals/{service}", May::KeeperOf),
    ("DELETE", "/api/directory/services/{service}/confirmation", May::KeeperOf),
    ("DELETE", "/api/directory/services/{service}", May::KeeperOf),
    ("GET", "/api/directory/services/{service}/changes", May::KeeperOf),
    ("POST", "/api/directory/preview", May::Keeper),
    ("POST", "/api/directory/search", May::Keeper),
    ("GET", "/api/directory/figures", May::Keeper),
    ("GET", "/api/directory/organisation", May::Keeper),
    ("PUT", "/api/directory/organisation", May::Keeper),
    ("GET", "/api/directory/settings", May::Keeper),
    ("PUT", "/api/directory/settings", May::Steward),
    ("GET", "/api/directory/proposals", May::Steward),
    ("POST", "/api/directory/proposals/{service}", May::Steward),
    ("GET", "/api/directory/doubles", May::Steward),
    ("PUT", "/api/directory/doubles/{one}/{other}", May::Steward),
    ("DELETE", "/api/directory/doubles/{one}/{other}", May::Steward),
    ("GET", "/api/countries/{country}/facts", May::Keeper),
    ("PUT", "/api/countries/{country}/facts/{fact}", May::Contact),
    ("PUT", "/api/countries/{country}/facts/{fact}/decision", May::Steward),
    ("DELETE", "/api/countries/{country}/facts/{fact}/decisions/{number}", May::Steward),
    ("GET", "/api/countries/doubts", May::Steward),
    ("GET", "/api/referrals", May::Contact),
    ("GET", "/api/referrals/last-entries", May::Contact),
    ("POST", "/api/referrals/bodies", May::Contact),
    ("GET", "/api/events", May::Contact),
    ("PUT", "/api/referrals/{referral}", May::Contact),
    ("GET", "/api/referrals/{referral}", May::Party),
    ("POST", "/api/referrals/{referral}/entries", May::Party),
    ("GET", "/api/invitations", May::Steward),
    ("POST", "/api/invitations", May::Steward),
    ("DELETE", "/api/invitations/{invitation}", May::Steward),
    ("POST", "/api/invitations/{invitation}/signatures", May::Steward),
    ("GET", "/api/invitations/{invitation}/enrolment", May::Enrolling),
    ("DELETE", "/api/invitations/{invitation}/enrolment", May::Enrolling),
    ("GET", "/api/invitations/{invitation}", May::Link),
    ("PUT", "/api/invitations/{invitation}/enrolment", May::Link),
    ("GET", "/api/mappings", May::Keeper),
    ("POST", "/api/mappings", May::Keeper),
    ("GET", "/api/mappings/{mapping}", May::Mapper),
    ("PUT", "/api/mappings/{mapping}", May::Mapper),
    ("POST", "/api/mappings/{mapping}/invitations", May::Mapper),
    ("POST", "/api/mappings/{mapping}/reminders", May::Mapper),
    ("GET", "/api/mappings/{mapping}/snapshots", May::Mapper),
    ("POST", "/api/mappings/{mapping}/snapshots", May::Mapper),
    ("GET", "/api/mappings/{mapping}/comparison", May::Mapper),
    ("GET", "/api/mappings/{mapping}/answers/{answer}", May::Mapper),
    ("PUT", "/api/mappings/{mapping}/answers/{answer}", May::Mapper),
    ("POST", "/api/mappings/{mapping}/answers/{answer}/link", May::Mapper),
    ("DELETE", "/api/mappings/{mapping}/answers/{answer}/link", May::Mapper),
    ("POST", "/api/mappings/{mapping}/answers/{answer}/service", May::Mapper),
    ("DELETE", "/api/mappings/{mapping}/answers/{answer}", May::Mapper),
    ("DELETE", "/api/mappings/{mapping}", May::Mapper),
];

#[test]
fn no_two_operations_are_called_alike_and_each_says_how_it_refuses() {
    let description = serde_json::to_value(server::router::description()).unwrap();
    let items = description["paths"].as_object().unwrap().values();
    let operations: Vec<_> = items.flat_map(|item| item.as_object().unwrap().values()).collect();
    let names: BTreeSet<_> =
        operations.iter().map(|operation| operation["operationId"].as_str().unwrap()).collect();
    assert!(names.len() > 50 && names.len() == operations.len(), "{} of {}", names.len(), operations.len());
    for operation in operations {
        let refused =
            &operation["responses"]["default"]["content"]["application/problem+json"]["schema"]["$ref"];
        assert_eq!(refused, "#/components/schemas/Problem", "{}", operation["operationId"]);
    }
}

#[test]
fn the_table_names_every_route_of_the_description() {
    let description = serde_json::to_value(server::router::description()).unwrap();
    let described: BTreeSet<(String, String)> = description["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().keys();
            methods
                .filter(|key| {
                    ["get", "put", "post", "delete", "patch", "head", "options", "trace"]
                        .contains(&key.as_str())
                })
                .map(|method| (method.to_uppercase(), path.clone()))
        })
        .collect();
    let listed: BTreeSet<_> =
        ROUTES.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert_eq!(listed.len(), ROUTES.len(), "a route is listed once");
    assert_eq!(listed, described);
}

/// The entry in the directory that the sender keeps.
const SERVICE: &str = "5eed0000-0000-4000-8000-000000000001";

/// Everybody who asks.
struct Cast {
    story: Story,
    sender: Person,
    receiver: Person,
    /// A member that is no party.
    other: Person,
    /// Enrolled under the invitation in question.
    enrolling: Enrolling,
    /// Enrolled under another.
    enrolling_elsewhere: Enrolling,
    /// Holds the link of an invitation under which nobody enrolled.
    invited: Invited,
    referral: ReferralId,
    /// A mapping of the sender's, and a service in it.
    mapping: (String, String),
    /// Sessions that have ended, by time or at lock.
    dead: Vec<(&'static str, String)>,
}

async fn enrolling(story: &mut Story, name: &str) -> Enrolling {
    let organisation = Organisation::association(name, "ES", "Europe/Madrid");
    story.invite(&organisation).await.unwrap().enrol().await.unwrap()
}

async fn cast(db: db::Db) -> Cast {
    let (mut story, mut sender, mut receiver) = two(db).await;
    let mut other = story.join(&Organisation::association("Velora Aid", "FR", "Europe/Paris")).await.unwrap();
    let enquiry = robbed(&sender, &receiver.organisation());
    let referral = sender.send(receiver.organisation(), Priority::P3, enquiry).await.unwrap();
    let mut dead = vec![
        ("a session of the sender that has run out", sender.token.clone()),
        ("a session of the steward that has run out", story.steward().token.clone()),
        ("an enrolling session that has run out", enrolling(&mut story, "Harbour House").await.token),
    ];
    story.advance(1).await.unwrap();
    for (who, person) in [("sender", &mut sender), ("receiver", &mut receiver), ("other", &mut other)] {
        person.sign_in().await.unwrap();
        if who == "sender" {
            dead.push(("a session of the sender that was locked", person.token.clone()));
            assert_eq!(person.request(Method::DELETE, "/api/session", None).await.0, 204);
            person.sign_in().await.unwrap();
        }
    }
    let entry = json!({ "version": 0, "entry": {
        "name": "Helpline", "description": "Somebody to talk to.", "kinds": ["helpline"], "countries": ["PT"],
    } });
    let path = format!("/api/directory/services/{SERVICE}");
    assert_eq!(sender.request(Method::PUT, &path, Some(&entry)).await.0, 200);
    let elsewhere = enrolling(&mut story, "Linden Talking Therapy").await;
    let here = enrolling(&mut story, "Casa Clara").await;
    let closed = enrolling(&mut story, "Estuary Line").await;
    let path = format!("/api/invitations/{}?seen=enrolled", closed.invitation);
    let steward = format!("Bearer {}", story.steward().token);
    assert_eq!(story.wire().ask(Method::DELETE, &path, None, Some(&steward)).await.status, 204);
    dead.push(("the session of an enrolment that was destroyed", closed.token));
    let invited = story.invite(&Organisation::association("Lindmark", "DE", "Europe/Berlin")).await.unwrap();
    dead.push(("no session at all", domain::bytes::encode(&[7; 32])));
    let facts = story.wire().ask(Method::GET, "/api/countries/PT/facts", None, Some(&steward)).await.json();
    let named = |fact: &&serde_json::Value| fact["place"] == "PT" && fact["fact"] == "emergency_general";
    let fact = facts.as_array().unwrap().iter().find(named).unwrap();
    let doubt = json!({ "digest": fact["digest"], "holds": false, "reason": "Nobody answers." });
    let fact_path = "/api/countries/PT/facts/emergency_general";
    assert_eq!(sender.request(Method::PUT, fact_path, Some(&doubt)).await.0, 204);
    let answers = json!([{ "organisation": sender.organisation(), "at": story.now() }]);
    let decide =
        json!({ "digest": fact["digest"], "hide": false, "answers": answers }).to_string().into_bytes();
    let decision = &format!("{fact_path}/decision");
    let decided = story.wire().ask(Method::PUT, decision, Some(decide), Some(&steward)).await;
    assert_eq!(decided.status, 204);
    let ends = story.now().plus_days(30);
    let mapping = story::Mapping::open(&story, &sender, "PT", "Support in Portugal", ends).await.unwrap();
    let answer = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
    Cast {
        story,
        sender,
        receiver,
        other,
        enrolling: here,
        enrolling_elsewhere: elsewhere,
        invited,
        referral,
        mapping: (mapping.id, answer),
        dead,
    }
}

impl Cast {
    fn path(&self, template: &str, may: May) -> String {
        let invitation = if may == May::Link { self.invited.invitation } else { self.enrolling.invitation };
        template
            .replace("{locator}", &domain::id::Locator([9; 32]).to_string())
            .replace("{organisation}", &self.receiver.organisation().to_string())
            .replace("{service}", SERVICE)
            .replace("{one}", SERVICE)
            .replace("{other}", "5eed0000-0000-4000-8000-000000000002")
            .replace("{country}", "PT")
            .replace("{fact}", "emergency_general")
            .replace("{number}", "1")
            .replace("{referral}", &self.referral.to_string())
            .replace("{invitation}", &invitation.to_string())
            .replace("{mapping}", &self.mapping.0)
            .replace("{answer}", &self.mapping.1)
    }

    /// The status, and the problem if it is one. Bodies are empty objects: none of the routes takes one, so
    /// whoever may use the route hears that it is malformed, and nothing is done.
    async fn ask(&self, method: &str, path: &str, authorization: Option<&str>) -> (u16, Option<Code>) {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(authorization) = authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let writes = ["POST", "PUT"].contains(&method);
        if writes {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        let body = if writes { Body::from("{}") } else { Body::empty() };
        let response = self.story.wire().begin(request.body(body).unwrap()).await;
        let status = response.status().as_u16();
        if status < 400 {
            return (status, None);
        }
        let kind = response.headers().get(header::CONTENT_TYPE).unwrap();
        assert_eq!(kind, "application/problem+json", "{method} {path}");
        let bytes = axum::body::to_bytes(response.into_body(), 64 * 1024).await.unwrap();
        let problem: Problem = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(problem.status, status);
        (status, Some(problem.code))
    }

    /// Each who asks, their `Authorization`, and what they are.
    fn askers(&self) -> Vec<(&'static str, Option<String>)> {
        let bearer = |token: &str| Some(format!("Bearer {token}"));
        let link = |secret: &str| Some(format!("Invitation {secret}"));
        let mut askers = vec![
            ("a stranger", None),
            ("sender", bearer(&self.sender.token)),
            ("receiver", bearer(&self.receiver.token)),
            ("other", bearer(&self.other.token)),
            ("steward", bearer(&self.story.steward().token)),
            ("enrolling", bearer(&self.enrolling.token)),
            ("enrolling elsewhere", bearer(&self.enrolling_elsewhere.token)),
            ("link", link(&self.invited.secret)),
            ("another link", link(&domain::bytes::encode(&[5; 32]))),
            ("a token as a link", link(&self.sender.token)),
            ("a link as a token", bearer(&self.invited.secret)),
            ("an unknown scheme", Some(format!("Basic {}", self.sender.token))),
        ];
        askers.extend(self.dead.iter().map(|(who, token)| (*who, bearer(token))));
        askers
    }
}

/// What an asker must hear; nothing if they may use the route.
fn refusal(may: May, who: &str) -> Option<Code> {
    let contact = ["sender", "receiver", "other"].contains(&who);
    let signed_in = contact || ["steward", "enrolling", "enrolling elsewhere"].contains(&who);
    match may {
        May::Everybody => None,
        May::Link => match who {
            "link" => None,
            "another link" | "a token as a link" => Some(Code::NotFound),
            _ => Some(Code::SignInAgain),
        },
        _ if !signed_in => Some(Code::SignInAgain),
        May::SignedIn => None,
        May::Keeper if who == "steward" => None,
        May::KeeperOf if ["receiver", "other", "steward"].contains(&who) => Some(Code::NotFound),
        May::Party if who == "other" => Some(Code::NotFound),
        May::Contact | May::Party | May::Keeper | May::KeeperOf => (!contact).then_some(Code::NotYours),
        May::Steward => (who != "steward").then_some(Code::NotYours),
        May::Mapper => match who {
            "sender" => None,
            "receiver" | "other" | "steward" => Some(Code::NotFound),
            _ => Some(Code::NotYours),
        },
        May::Enrolling => match who {
            "enrolling" => None,
            "enrolling elsewhere" => Some(Code::NotFound),
            _ => Some(Code::NotYours),
        },
    }
}

/// What is done to something that others may have changed meanwhile says what was read of it.
fn as_read(template: &str, path: String) -> String {
    match template {
        "/api/directory/proposals/{service}" => format!("{path}?at=0&version=1"),
        "/api/mappings/{mapping}/answers/{answer}" => format!("{path}?version=0"),
        "/api/directory/services/{service}/confirmation" => format!("{path}?version=1"),
        "/api/mappings/{mapping}" => format!("{path}?written=0"),
        _ => path,
    }
}

db::on_both_engines! {
    async fn every_route_refuses_everybody_whom_it_does_not_serve(db: db::Db) {
        let cast = Box::pin(cast(db)).await;
        let mut served = 0;
        // What ends something comes last.
        let (ending, lasting): (Vec<_>, Vec<_>) = ROUTES.iter().copied().partition(|route| route.0 == "DELETE");
        for (method, template, may) in lasting.into_iter().chain(ending.clone()) {
            let path = as_read(template, cast.path(template, may));
            for (who, authorization) in cast.askers() {
                let expected = refusal(may, who);
                if expected.is_none() && method == "DELETE" {
                    continue;
                }
                let (status, code) = cast.ask(method, &path, authorization.as_deref()).await;
                if let Some(expected) = expected {
                    assert_eq!((status, code), (expected.status(), Some(expected)), "{method} {path}: {who}");
                } else {
                    served += 1;
                    let let_in = match code {
                        None => method == "GET" || may == May::Mapper || ["preview", "search", "confirmation"].iter().any(|end| template.ends_with(end)) || path.ends_with("nonce") || path.ends_with("renewal"),
                        // Nothing was answered, so there is nothing to take over, to publish or to compare.
                        Some(Code::EntryLacking) => path.ends_with("/service"),
                        Some(Code::NotValid) => path.ends_with("/snapshots"),
                        Some(Code::Malformed) if path.ends_with("/comparison") => true,
                        Some(Code::Malformed) => ["POST", "PUT"].contains(&method),
                        Some(Code::NotFound) => path.starts_with("/api/keyrings/"),
                        Some(_) => false,
                    };
                    assert!(let_in, "{method} {path}: {who} hears {status} {code:?}");
                }
            }
        }
        assert!(served > 90, "whoever may is served");
        for (method, template, may) in ending {
            let path = as_read(template, cast.path(template, may));
            let who = match may {
                May::SignedIn => "other",
                May::Steward => "steward",
                May::KeeperOf | May::Mapper => "sender",
                _ => "enrolling",
            };
            let path = match template {
                // The steward closes what the enrolling organisation has not abandoned.
                "/api/invitations/{invitation}" => format!("/api/invitations/{}?seen=invited", cast.invited.invitation),
                _ => path,
            };
            let askers = cast.askers();
            let (_, authorization) = askers.iter().find(|(name, _)| *name == who).unwrap();
            // What may wait for somebody else says whether it does.
            let may_wait = may == May::KeeperOf && path.starts_with("/api/directory/services") && !template.ends_with("/confirmation");
            let status = if may_wait { 200 } else { 204 };
            assert_eq!(cast.ask(method, &path, authorization.as_deref()).await, (status, None), "{method} {path}");
        }
        let link = format!("Invitation {}", cast.invited.secret);
        let path = format!("/api/invitations/{}", cast.invited.invitation);
        assert_eq!(cast.ask("GET", &path, Some(&link)).await, (410, Some(Code::InvitationWithdrawn)));
    }

    async fn the_open_interface_of_members_serves_members_and_the_office_alone(db: db::Db) {
        let cast = Box::pin(cast(db)).await;
        for path in ["", "/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms", "/removed",
            "/package.zip", "/services/5eed0000-0000-4000-8000-000000000009", "/taxonomies/nothing"]
        {
            let path = format!("/api/hsds{path}");
            for (who, authorization) in cast.askers() {
                for method in ["GET", "POST"] {
                    let (status, code) = cast.ask(method, &path, authorization.as_deref()).await;
                    match refusal(May::Keeper, who) {
                        _ if status == 405 => assert_eq!(method, "POST"),
                        Some(expected) => {
                            assert_eq!((status, code), (expected.status(), Some(expected)), "{method} {path}: {who}");
                        }
                        None => assert!([200, 404].contains(&status), "{method} {path}: {who} hears {status}"),
                    }
                }
            }
        }
    }

    async fn a_referral_of_others_looks_like_one_that_does_not_exist(db: db::Db) {
        let cast = Box::pin(cast(db)).await;
        let there = cast.path("/api/referrals/{referral}", May::Party);
        let nowhere = format!("/api/referrals/{}", ReferralId([1; 16]));
        let hidden = cast.other.request(Method::GET, &there, None).await;
        assert_eq!(hidden, cast.other.request(Method::GET, &nowhere, None).await);
        // Nor does an entry that stands there tell that it does.
        let last = cast.sender.member.last_entry(&cast.referral).unwrap();
        let after = |path: &str| format!("{path}?after={last}");
        assert_eq!(cast.sender.request(Method::GET, &after(&there), None).await.0, 200, "of a party");
        let hidden = cast.other.request(Method::GET, &after(&there), None).await;
        assert_eq!(hidden, cast.other.request(Method::GET, &after(&nowhere), None).await);
        let entries = |path: &str| format!("{path}/entries");
        let body = json!({});
        let hidden = cast.other.request(Method::POST, &entries(&there), Some(&body)).await;
        assert_eq!(hidden, cast.other.request(Method::POST, &entries(&nowhere), Some(&body)).await);
        for list in ["/api/referrals", "/api/referrals/last-entries"] {
            assert_eq!(cast.other.request(Method::GET, list, None).await, (200, json!([])), "{list} of theirs");
            let (_, own) = cast.sender.request(Method::GET, list, None).await;
            assert_eq!(own.as_array().map(Vec::len), Some(1), "{list} of a party");
        }
        let (_, read) = cast.sender.request(Method::GET, &there, None).await;
        let wanted = json!({ "entries": [cast.sender.member.last_entry(&cast.referral).unwrap(), EntryId([1; 32])] });
        let bodies = "/api/referrals/bodies";
        assert_eq!(cast.other.request(Method::POST, bodies, Some(&wanted)).await, (200, json!([])), "of theirs");
        for party in [&cast.sender, &cast.receiver] {
            let (_, given) = party.request(Method::POST, bodies, Some(&wanted)).await;
            assert_eq!(given.as_array().map(Vec::len), Some(1), "one of the two is there");
            assert_eq!(given[0]["body"], read["entries"][0]["body"]);
        }
    }
}
