//! What is not of the form that a route takes is refused with a problem document that says why, and leaves nothing
//! behind.

use std::collections::BTreeSet;

use crate::support::{count, list_columns, next_header, robbed, signing_key, two};
use api::problem::{Code, Problem};
use api::referrals::{NewEntry, Sealed};
use axum::body::Body;
use axum::http::{Method, Request, header};
use domain::id::{EntryId, OrganisationId, Seat};
use domain::policy::Priority;
use domain::referral::Kind;
use ledger::{Author, BodyRef, Entry, Head, Header, Purpose, SecretKey, SignedHead};
use serde_json::Value;
use story::{Answer, Founding, Organisation, Person, Step, Story, content};

/// Tables in which a refused request may leave something: the members' list is signed anew, and what signs in is new.
const MAY_CHANGE: [&str; 3] = ["log_head", "migration", "nonce"];

/// How much stands in each table.
async fn counts(story: &Story) -> Vec<(String, i64)> {
    let columns = list_columns(&story.app().db).await;
    let tables: BTreeSet<String> = columns.into_iter().map(|column| column.table).collect();
    let mut counts = Vec::new();
    for table in tables.into_iter().filter(|table| !MAY_CHANGE.contains(&table.as_str())) {
        let rows = count(story, &table).await;
        counts.push((table, rows));
    }
    counts
}

fn check_problem(answer: &Answer, code: Code, what: &str) {
    let kind = answer.headers.get(header::CONTENT_TYPE).map(|kind| kind.to_str().unwrap());
    assert_eq!(kind, Some("application/problem+json"), "{what}: {}", answer.status);
    let problem: Problem = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!((problem.code, answer.status), (code, code.status()), "{what}: {:?}", problem.detail);
    assert_eq!((problem.status, problem.kind.as_str()), (answer.status, "about:blank"));
}

/// A request that would be taken as it is.
struct Good {
    method: Method,
    path: String,
    authorization: Option<String>,
    body: Vec<u8>,
}

impl Good {
    fn new(
        method: Method,
        path: impl Into<String>,
        authorization: Option<String>,
        body: &impl serde::Serialize,
    ) -> Self {
        Self { method, path: path.into(), authorization, body: serde_json::to_vec(body).unwrap() }
    }

    async fn send(&self, story: &Story, kind: Option<&str>, body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(&self.method).uri(&self.path);
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        story.wire().send(request.body(Body::from(body)).unwrap()).await
    }
}

/// One good request for every route that takes a body. They do not get in each other's way.
async fn good_requests(story: &mut Story, a: &mut Person, b: &mut Person) -> Vec<Good> {
    let bearer = |token: &str| Some(format!("Bearer {token}"));
    let to = b.organisation();
    let enquiry = robbed(a, &to);
    let open = a.send(to, Priority::P3, enquiry.clone()).await.unwrap();
    b.open(&open).await.unwrap();
    let step = Step { content: content::message("A word.", "en"), answer_by: None, wake_month: None };
    let entry = b.make(&open, &step).unwrap();
    let new = a.make_enquiry(to, Priority::P3, enquiry).await.unwrap();

    let organisation = Organisation::association("Velora Aid", "FR", "Europe/Paris");
    let invited = story.invite(&organisation).await.unwrap();
    let link = Some(format!("Invitation {}", invited.secret));
    let path = format!("/api/invitations/{}", invited.invitation);
    let view = story.wire().get(&path, link.as_deref()).await.unwrap();
    let mut enrolling =
        client::enrolment::Enrolling::begin(invited.invitation, view, story.genesis()).unwrap();
    let mut chance = rand_core::UnwrapErr(getrandom::SysRng);
    let kit = enrolling.make_kit(&mut chance);
    assert!(enrolling.prove_kit(&kit.proof_code));
    let unlock = client::unlock::Unlock::from_printed(&[77; 32], &story.genesis());
    let printed = client::keyring::DeviceKind::Printed;
    let device = client::keyring::Device::new("Paper".into(), printed, &unlock, story.now());
    let (enrolment, _) = enrolling.finish(device, &mut chance).unwrap();
    let waiting = story.invite(&Organisation::association("Lindmark", "DE", "Europe/Berlin")).await.unwrap();
    let waiting = waiting.enrol().await.unwrap();
    let steward = bearer(&story.steward().token);
    let listed: Vec<api::invitations::Joining> =
        story.wire().get("/api/invitations", steward.as_deref()).await.unwrap();
    let listed = listed.into_iter().find(|joining| joining.invitation == waiting.invitation).unwrap();
    let record = listed.enrolment.unwrap().record;
    let words = client::enrolment::phrase(&record).unwrap();
    let (log, keyring) = (story.steward().network.log(), &story.steward().keyring);
    let shown = ledger::Record::id(&record);
    let signature = client::enrolment::sign_compared(&record, &shown, &words, log, keyring).unwrap();
    let signature = api::invitations::SignEnrolment { signature };
    let invite = api::invitations::Invite {
        invitation: domain::id::InvitationId([9; 16]),
        secret_sha256: domain::id::Sha256([9; 32]),
        name: "Harbour House".into(),
        country: content::country("GB"),
        zone: "Europe/London".into(),
        kind: domain::network::OrganisationType::PublicAuthority,
        mail: "harbour@organisation.example".into(),
    };

    let seat = Seat { organisation: a.organisation(), epoch: domain::id::Epoch::FIRST };
    let nonce: api::sessions::Nonce =
        story.wire().ask(Method::POST, "/api/session/nonce", None, None).await.read().unwrap();
    let sign_in =
        client::session::sign_in(&a.member.keyring, ledger::Principal::Seat(seat), story::ORIGIN, &nonce);
    let cosign = a.member.cosign();
    let wanted = api::referrals::AskBodies { entries: vec![entry.entry.id()] };
    let keyring = a.member.keyring.seal(ledger::Principal::Seat(seat), &mut chance).unwrap();
    let mut requests = of_the_directory(story, a).await;
    requests.extend(of_mappings(story, a).await);
    requests.extend([
        Good::new(Method::POST, "/api/session", None, &sign_in),
        Good::new(Method::POST, "/api/log/cosignature", bearer(&a.token), &cosign),
        Good::new(Method::PUT, "/api/keyring", bearer(&a.token), &keyring),
        Good::new(Method::PUT, format!("/api/referrals/{}", new.referral), bearer(&a.token), &new.entry),
        Good::new(Method::POST, format!("/api/referrals/{open}/entries"), bearer(&b.token), &entry),
        Good::new(Method::POST, "/api/referrals/bodies", bearer(&a.token), &wanted),
        Good::new(Method::PUT, format!("{path}/enrolment"), link, &enrolment),
        Good::new(Method::POST, "/api/invitations", steward.clone(), &invite),
        Good::new(
            Method::POST,
            format!("/api/invitations/{}/signatures", waiting.invitation),
            steward,
            &signature,
        ),
    ]);
    requests
}

async fn of_the_directory(story: &Story, a: &Person) -> Vec<Good> {
    let bearer = |token: &str| Some(format!("Bearer {token}"));
    let steward = bearer(&story.steward().token);
    let service = domain::directory::ServiceEntry {
        name: "Helpline".into(),
        description: "Somebody to talk to.".into(),
        kinds: vec![domain::code::SupportKind::Helpline],
        countries: vec![content::country("PT")],
        ..domain::directory::ServiceEntry::default()
    };
    let settings =
        api::directory::DirectorySettings { review: true, patience: domain::directory::Patience::default() };
    let entry = api::directory::OrganisationEntry {
        name: "Solmar".into(),
        description: "Support for victims of crime.".into(),
        ..api::directory::OrganisationEntry::default()
    };
    let organisation = api::directory::KeepOrganisation { version: 0, waiting: None, entry };
    let verdict = api::directory::Verdict::SendBack("The number is not theirs.".into());
    let decision = api::directory::Decision { since: story.now(), verdict };
    let facts: Vec<api::countries::CountryFact> =
        story.wire().get("/api/countries/PT/facts", bearer(&a.token).as_deref()).await.unwrap();
    let fact = facts.first().unwrap();
    let say = api::countries::SayFact {
        digest: fact.digest.clone(),
        holds: Some(false),
        reason: Some("Nobody answers.".into()),
        ..api::countries::SayFact::default()
    };
    let answers = vec![api::countries::DoubtRead { organisation: a.organisation(), at: story.now() }];
    let decide = api::countries::DecideFact { digest: fact.digest.clone(), hide: false, answers };
    let search = api::directory::Search::default();
    let (one, other) = two_feeds(story).await;
    let shown = api::directory::DecideDouble { shown: domain::directory::ShownOfTwo::One };
    let id = "5eed0000-0000-4000-8000-000000000001";
    let keep = api::directory::KeepService {
        version: 0,
        waiting: None,
        instead_of_removal: false,
        entry: service.clone(),
    };
    vec![
        Good::new(Method::PUT, "/api/directory/settings", steward.clone(), &settings),
        Good::new(Method::POST, "/api/directory/preview", bearer(&a.token), &service),
        Good::new(
            Method::PUT,
            format!("/api/countries/{}/facts/{}", fact.place, fact.fact),
            bearer(&a.token),
            &say,
        ),
        Good::new(
            Method::PUT,
            format!("/api/countries/{}/facts/{}/decision", fact.place, fact.fact),
            steward.clone(),
            &decide,
        ),
        Good::new(Method::POST, "/api/directory/search", bearer(&a.token), &search),
        Good::new(Method::PUT, "/api/directory/organisation", bearer(&a.token), &organisation),
        Good::new(Method::PUT, format!("/api/directory/services/{id}"), bearer(&a.token), &keep),
        Good::new(Method::POST, format!("/api/directory/proposals/{id}"), steward.clone(), &decision),
        Good::new(Method::PUT, format!("/api/directory/doubles/{one}/{other}"), steward.clone(), &shown),
    ]
}

/// One service that two feeds describe: the ids.
async fn two_feeds(story: &Story) -> (&'static str, &'static str) {
    let ids = ("5eed0000-0000-4000-8000-000000000011", "5eed0000-0000-4000-8000-000000000012");
    for (feed, id) in [("one", ids.0), ("two", ids.1)] {
        let service = serde_json::json!([{ "id": id, "name": "Night Line", "status": "active", "url": "https://night.example" }]);
        let source = move || {
            let bytes = service.to_string().into_bytes();
            hsds::import::Source::Reader("services.json".into(), Box::new(std::io::Cursor::new(bytes)))
        };
        let options = hsds::import::Options::new(feed);
        let how =
            server::directory::Import { options, dry_run: false, removal: server::directory::Removal::Never };
        server::directory::import(
            &story.app().db,
            story.now(),
            server::start::ELSEWHERE,
            source,
            how,
            |_| {},
        )
        .await
        .unwrap();
    }
    ids
}

async fn of_mappings(story: &Story, a: &Person) -> Vec<Good> {
    let bearer = |token: &str| Some(format!("Bearer {token}"));
    let ends = story.now().plus_days(30);
    let mapping = story::Mapping::open(story, a, "PT", "Support in Portugal", ends).await.unwrap();
    let open_mapping = api::mappings::OpenMapping {
        country: content::country("IE"),
        title: "Support in Ireland".into(),
        closes_at: ends,
    };
    let changed = api::mappings::ChangeMapping { title: "Help in Portugal".into(), closes_at: ends };
    let asked = api::mappings::AskService {
        name: "Casa Clara".into(),
        mail: "casa@post.example".into(),
        language: "en".into(),
    };
    let ask = api::mappings::AskServices { services: vec![asked] };
    let entry_typed = domain::directory::ServiceEntry { name: "Linden Line".into(), ..Default::default() };
    let typed = api::mappings::KeepAnswer { version: 0, entry: entry_typed };
    let answer_path = mapping.path("/answers/0192f0c4-0000-7000-8000-0000000000aa");
    vec![
        Good::new(Method::POST, "/api/mappings", bearer(&a.token), &open_mapping),
        Good::new(Method::PUT, mapping.path(""), bearer(&a.token), &changed),
        Good::new(Method::POST, mapping.path("/invitations"), bearer(&a.token), &ask),
        Good::new(Method::PUT, answer_path, bearer(&a.token), &typed),
    ]
}

/// Routes of the description that take a body.
fn bodied_routes() -> usize {
    let description = serde_json::to_value(server::router::description()).unwrap();
    let items = description["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter(|operation| operation.get("requestBody").is_some())
        .count()
}

/// The body with its first field once more.
fn with_repeated_field(body: &[u8]) -> Vec<u8> {
    let value: Value = serde_json::from_slice(body).unwrap();
    let (name, field) = value.as_object().unwrap().iter().next().unwrap();
    let text = std::str::from_utf8(body).unwrap();
    format!("{{{}:{field},{}", serde_json::to_string(name).unwrap(), text.strip_prefix('{').unwrap())
        .into_bytes()
}

fn with_unknown_field(body: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(body).unwrap();
    format!("{{\"unknown\":1,{}", text.strip_prefix('{').unwrap()).into_bytes()
}

db::on_both_engines! {
    async fn bodies_of_another_form_are_refused_by_every_route_and_leave_nothing(db: db::Db) {
        let (mut story, mut a, mut b) = two(db).await;
        let requests = good_requests(&mut story, &mut a, &mut b).await;
        assert_eq!(requests.len(), bodied_routes(), "a good request for every route that takes a body");
        let before = counts(&story).await;
        let json = Some("application/json");
        for good in &requests {
            let body = &good.body;
            let path = &good.path;
            for kind in [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("")] {
                check_problem(&good.send(&story, kind, body.clone()).await, Code::WrongType, path);
            }
            let mut not_utf8 = body.clone();
            let middle = body.len() / 2;
            not_utf8[middle] = 0xff;
            let mut twice = body.clone();
            twice.extend_from_slice(body);
            let malformed: Vec<(&str, Vec<u8>)> = vec![
                ("empty", Vec::new()),
                ("truncated", body[..body.len() - 1].to_vec()),
                ("half", body[..middle].to_vec()),
                ("not UTF-8", not_utf8),
                ("twice", twice),
                ("unknown field", with_unknown_field(body)),
                ("repeated field", with_repeated_field(body)),
                ("null", b"null".to_vec()),
                ("a number", b"1".to_vec()),
                ("deep", "[".repeat(20_000).into_bytes()),
                ("a byte order mark", [b"\xef\xbb\xbf".as_slice(), body].concat()),
            ];
            // Whoever asks for nothing in particular is shown all, and an empty draft is one.
            let may_be_empty = path.ends_with("/search") || path.ends_with("/preview");
            let empty = [("an empty object", b"{}".to_vec()), ("an array", b"[]".to_vec())];
            let empty = empty.into_iter().filter(|_| !may_be_empty);
            for (what, body) in malformed.into_iter().chain(empty) {
                let answer = good.send(&story, json, body).await;
                check_problem(&answer, Code::Malformed, &format!("{path}: {what}"));
            }
            let large = [body.as_slice(), " ".repeat(8 * 1024 * 1024).as_bytes()].concat();
            check_problem(&good.send(&story, json, large).await, Code::TooLarge, path);
        }
        assert_eq!(counts(&story).await, before, "nothing was stored");
        for good in &requests {
            let answer = good.send(&story, json, good.body.clone()).await;
            assert!((200..300).contains(&answer.status), "{}: {:?}", good.path, answer.json());
        }
    }

    async fn an_entry_that_is_not_right_in_every_part_is_refused(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
        b.open(&referral).await.unwrap();
        let key = signing_key(&story, &b.printed_key).await;
        let step = Step { content: content::message("A word.", "en"), answer_by: None, wake_month: None };
        let good = b.make(&referral, &step).unwrap();
        let header = Header::parse(&good.entry.header).unwrap();
        let before = counts(&story).await;

        let signed = |header: &Header| NewEntry { entry: Entry::sign(header, &key), ..good.clone() };
        let changed = |change: &dyn Fn(&mut Header)| {
            let mut header = header.clone();
            change(&mut header);
            signed(&header)
        };
        let spelt = |change: &dyn Fn(String) -> String| {
            let bytes = change(String::from_utf8(good.entry.header.clone()).unwrap()).into_bytes();
            let signature = key.sign(Purpose::Entry, &bytes);
            NewEntry { entry: Entry { header: bytes, signature }, ..good.clone() }
        };
        let day = 86_400_000;
        let sender = Seat { organisation: a.organisation(), epoch: domain::id::Epoch::FIRST };
        let log = story.app().membership().await;
        let other_key = SecretKey::from_seed(&[3; 32]);
        let head = |size, link, key: &SecretKey| {
            SignedHead::sign(&Head::new(story.genesis(), size, link, story.now()), key)
        };
        let (size, link) = (log.size(), log.link());
        let mut large_body = good.clone();
        large_body.body = Some(Sealed(vec![7; ledger::MAX_BODY + 1]));
        let mut other_body = good.clone();
        other_body.body.as_mut().unwrap().0[20] ^= 1;
        let mut with_grant = good.clone();
        let new = a.make_enquiry(b.organisation(), Priority::P3, robbed(&a, &b.organisation())).await.unwrap();
        with_grant.grants.clone_from(&new.entry.grants);
        let mut with_code = good.clone();
        with_code.victim_code.clone_from(&new.entry.victim_code);
        let mut other_signature = good.clone();
        other_signature.entry.signature.0[0] ^= 1;
        let other_purpose = NewEntry {
            entry: Entry {
                header: good.entry.header.clone(),
                signature: key.sign(Purpose::Record, &good.entry.header),
            },
            ..good.clone()
        };
        let wrong: Vec<(&str, NewEntry, Code)> = vec![
            ("version 2", spelt(&|text| text.replacen("\"v\":1", "\"v\":2", 1)), Code::UnknownVersion),
            ("an unknown field", spelt(&|text| text.replacen("\"v\":1", "\"v\":1,\"x\":1", 1)), Code::Malformed),
            ("a repeated field", spelt(&|text| text.replacen("\"v\":1", "\"v\":1,\"v\":1", 1)), Code::Malformed),
            ("a space", spelt(&|text| text.replacen("\"v\":1", "\"v\": 1", 1)), Code::Malformed),
            ("an unknown kind", spelt(&|text| text.replacen("\"message\"", "\"gossip\"", 1)), Code::Malformed),
            ("not JSON", spelt(&|_| "gossip".into()), Code::Malformed),
            ("nothing", spelt(&|_| String::new()), Code::Malformed),
            ("a large header", spelt(&|text| text + &" ".repeat(ledger::MAX_HEADER)), Code::TooLarge),
            ("a day late", changed(&|header| header.at = header.at.plus_millis(-day)), Code::ClockOff),
            ("a day early", changed(&|header| header.at = header.at.plus_millis(day)), Code::ClockOff),
            ("far in time", changed(&|header| header.at = domain::moment::Moment(253_402_207_199_999)), Code::ClockOff),
            ("beyond the calendar", changed(&|header| header.at = domain::moment::Moment(253_402_207_200_000)), Code::Malformed),
            ("beyond all time", changed(&|header| header.at = domain::moment::Moment(i64::MAX)), Code::Malformed),
            ("before time", changed(&|header| header.at = domain::moment::Moment(i64::MIN)), Code::Malformed),
            (
                "just too early",
                changed(&|header| header.at = header.at.plus_millis(5 * 60_000 + 1)),
                Code::ClockOff,
            ),
            ("a large body", large_body, Code::TooLarge),
            (
                "a large body said",
                changed(&|header| header.body = header.body.map(|body| BodyRef { size: u64::MAX, ..body })),
                Code::NotValid,
            ),
            ("another body", other_body, Code::NotValid),
            ("no body", NewEntry { body: None, ..good.clone() }, Code::NotValid),
            ("a body said to be none", changed(&|header| header.body = None), Code::NotValid),
            ("grants", with_grant, Code::NotValid),
            ("a code", with_code, Code::NotValid),
            ("another signature", other_signature, Code::NotValid),
            ("another purpose", other_purpose, Code::NotValid),
            (
                "another's key",
                NewEntry { entry: Entry::sign(&header, &other_key), ..good.clone() },
                Code::NotValid,
            ),
            ("another author", changed(&|header| header.author = Author::Seat(sender)), Code::NotYours),
            ("the victim", changed(&|header| header.author = Author::Victim), Code::NotYours),
            (
                "another epoch",
                changed(&|header| {
                    header.author =
                        Author::Seat(Seat { organisation: b.organisation(), epoch: domain::id::Epoch(2) });
                }),
                Code::NotYours,
            ),
            (
                "another referral",
                changed(&|header| header.referral = domain::id::ReferralId([1; 16])),
                Code::NotValid,
            ),
            (
                "another network",
                changed(&|header| header.network = domain::id::GenesisHash([1; 32])),
                Code::NotValid,
            ),
            (
                "an unknown entry before",
                changed(&|header| header.prev = Some(EntryId([1; 32]))),
                Code::NotValid,
            ),
            ("no entry before", changed(&|header| header.prev = None), Code::Malformed),
            (
                "another key of the referral",
                changed(&|header| header.key_epoch = domain::id::KeyEpoch(2)),
                Code::NotValid,
            ),
            (
                "a receiver",
                changed(&|header| header.to = Some(OrganisationId([1; 16]))),
                Code::Refused,
            ),
            (
                "a head of the future",
                changed(&|header| header.head = head(size + 1, link, story.log_key())),
                Code::ListChanged,
            ),
            (
                "a head that is not the log key's",
                changed(&|header| header.head = head(size, link, &other_key)),
                Code::NotValid,
            ),
            (
                "a head from before the author came",
                changed(&|header| header.head = head(0, ledger::Link::START, story.log_key())),
                Code::NotYours,
            ),
            ("another kind", changed(&|header| header.kind = Kind::Handover), Code::Refused),
        ];
        let path = format!("/api/referrals/{referral}/entries");
        for (what, entry, code) in wrong {
            let body = serde_json::to_vec(&entry).unwrap();
            let bearer = format!("Bearer {}", b.token);
            let answer = story.wire().ask(Method::POST, &path, Some(body), Some(&bearer)).await;
            check_problem(&answer, code, what);
        }
        assert_eq!(counts(&story).await, before, "nothing was stored");
        let five_minutes = changed(&|header| header.at = header.at.plus_millis(5 * 60_000));
        b.append(&referral, &five_minutes).await.unwrap();
        let stale = b.append(&referral, &good).await.unwrap_err();
        assert_eq!(stale.code(), Some(Code::Overtaken));
    }

    async fn an_enquiry_without_its_grants_is_refused(db: db::Db) {
        let (story, mut a, b) = two(db).await;
        let to = b.organisation();
        let enquiry = robbed(&a, &to);
        let new = a.make_enquiry(to, Priority::P2, enquiry.clone()).await.unwrap();
        let another = a.make_enquiry(to, Priority::P2, enquiry).await.unwrap();
        let key = signing_key(&story, &a.printed_key).await;
        let before = counts(&story).await;
        let change = |change: &dyn Fn(&mut NewEntry)| {
            let mut entry = new.entry.clone();
            change(&mut entry);
            entry
        };
        let to_itself = {
            let mut header = Header::parse(&new.entry.entry.header).unwrap();
            header.to = Some(a.organisation());
            NewEntry { entry: Entry::sign(&header, &key), ..new.entry.clone() }
        };
        let to_nobody = {
            let mut header = Header::parse(&new.entry.entry.header).unwrap();
            header.to = Some(OrganisationId([1; 16]));
            NewEntry { entry: Entry::sign(&header, &key), ..new.entry.clone() }
        };
        let wrong = [
            ("none", change(&|entry| entry.grants.clear()), Code::NotValid),
            ("one", change(&|entry| { entry.grants.pop(); }), Code::NotValid),
            ("one twice", change(&|entry| entry.grants[1] = entry.grants[0].clone()), Code::NotValid),
            ("of another", change(&|entry| entry.grants.clone_from(&another.entry.grants)), Code::NotValid),
            ("bent", change(&|entry| entry.grants[0].sealed[9] ^= 1), Code::NotValid),
            ("large", change(&|entry| entry.grants[0].sealed = vec![0; 4097]), Code::TooLarge),
            ("a large code", change(&|entry| entry.victim_code = Some(Sealed(vec![0; 4097]))), Code::TooLarge),
            ("to itself", to_itself, Code::NotValid),
            ("to nobody", to_nobody, Code::NotFound),
        ];
        for (what, entry, code) in wrong {
            let path = format!("/api/referrals/{}", new.referral);
            let bearer = format!("Bearer {}", a.token);
            let body = Some(serde_json::to_vec(&entry).unwrap());
            check_problem(&story.wire().ask(Method::PUT, &path, body, Some(&bearer)).await, code, what);
        }
        assert_eq!(counts(&story).await, before, "nothing was stored");
    }

    async fn addresses_and_methods_that_are_none_are_told_apart(db: db::Db) {
        let (story, mut a, b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
        let last = a.member.last_entry(&referral).unwrap();
        let description = serde_json::to_value(server::router::description()).unwrap();
        let bearer = format!("Bearer {}", a.token);
        for (template, item) in description["paths"].as_object().unwrap() {
            let path = template.replace(['{', '}'], "");
            for method in [Method::GET, Method::PUT, Method::POST, Method::DELETE, Method::PATCH] {
                if item.get(method.as_str().to_lowercase()).is_none() {
                    let answer = story.wire().ask(method.clone(), &path, None, Some(&bearer)).await;
                    check_problem(&answer, Code::WrongMethod, &format!("{method} {path}"));
                }
            }
        }
        let organisation = b.organisation();
        for (path, code) in [
            ("/api".to_owned(), Err(Code::NotFound)),
            ("/api/".to_owned(), Err(Code::NotFound)),
            ("/api/gossip".to_owned(), Err(Code::NotFound)),
            ("/api/log/".to_owned(), Err(Code::NotFound)),
            ("/api/referrals/gossip".to_owned(), Err(Code::NotFound)),
            ("/api/referrals/%ff%fe".to_owned(), Err(Code::NotFound)),
            ("/api/referrals/..%2f..%2fetc".to_owned(), Err(Code::NotFound)),
            (format!("/api/referrals/{}", "A".repeat(6000)), Err(Code::NotFound)),
            (format!("/api/referrals/{referral}?after={last}"), Ok(())),
            (format!("/api/referrals/{referral}?after={}", EntryId([1; 32])), Err(Code::NotFound)),
            (format!("/api/referrals/{referral}?after=gossip"), Err(Code::Malformed)),
            (format!("/api/referrals/{referral}?after=1"), Err(Code::Malformed)),
            (format!("/api/referrals/{referral}?after="), Err(Code::Malformed)),
            (format!("/api/referrals/{referral}?after={last}&after={last}"), Err(Code::Malformed)),
            (format!("/api/referrals/{referral}?before={last}"), Err(Code::Malformed)),
            ("/api/keyrings/%ff".to_owned(), Err(Code::NotFound)),
            ("/api/organisations/%ff/calendar".to_owned(), Err(Code::NotFound)),
            (format!("/api/organisations/{}/calendar", OrganisationId([1; 16])), Err(Code::NotFound)),
            (format!("/api/organisations/{organisation}/calendar?from=soon"), Err(Code::Malformed)),
            (format!("/api/organisations/{organisation}/calendar?to=1"), Err(Code::Malformed)),
            (format!("/api/organisations/{organisation}/calendar?from={}", i64::MAX), Ok(())),
            (format!("/api/organisations/{organisation}/calendar?from={}", i64::MIN), Ok(())),
            ("/api/log?after=-1".to_owned(), Err(Code::Malformed)),
            ("/api/log?after=1&after=2".to_owned(), Err(Code::Malformed)),
            ("/api/log?before=1".to_owned(), Err(Code::Malformed)),
            (format!("/api/log?after={}", u64::MAX), Ok(())),
        ] {
            let answer = story.wire().ask(Method::GET, &path, None, Some(&bearer)).await;
            match code {
                Err(code) => check_problem(&answer, code, &path),
                Ok(()) => assert_eq!(answer.status, 200, "{path}"),
            }
        }
        let mut request = Request::builder().uri("/api/log");
        request = request.header(header::AUTHORIZATION, [&b"Bearer \xff\xfe"[..]].concat().as_slice());
        let answer = story.wire().send(request.body(Body::empty()).unwrap()).await;
        check_problem(&answer, Code::SignInAgain, "a token that is no text");
    }

    async fn who_asks_too_often_waits(db: db::Db) {
        let rates = server::Rates {
            writes_a_minute: 20.try_into().unwrap(),
            sign_ins_a_minute: 40.try_into().unwrap(),
        };
        let founding = Founding { rates, ..Founding::default() };
        let mut story = Story::found_as(db, crate::support::start(), founding).await.unwrap();
        let mut a = story.join(&crate::support::SOLMAR).await.unwrap();
        let mut b = story.join(&crate::support::NORTHLIGHT).await.unwrap();
        let cosign = serde_json::to_vec(&a.member.cosign()).unwrap();
        let bearer = format!("Bearer {}", a.token);
        let mut refused = 0;
        for _ in 0..30 {
            let body = Some(cosign.clone());
            let answer =
                story.wire().ask(Method::POST, "/api/log/cosignature", body, Some(&bearer)).await;
            if answer.status != 204 {
                check_problem(&answer, Code::TooMany, "writes");
                let wait: u64 = answer.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
                assert!((1..=60).contains(&wait));
                assert_eq!(answer.json()["retry_after"], wait);
                refused += 1;
            }
        }
        // One write was made at sign-in; a slow machine may have earned one more.
        assert!((5..=11).contains(&refused), "{refused}");
        b.cosign().await.unwrap();
        a.extend_log().await.unwrap();

        let mut answers = Vec::new();
        for _ in 0..41 {
            answers.push(story.wire().ask(Method::POST, "/api/session/nonce", None, None).await);
        }
        let last = answers.last().unwrap();
        check_problem(last, Code::TooMany, "sign-ins");
        assert!(last.headers.contains_key(header::RETRY_AFTER));
        let path = format!("/api/keyrings/{}", domain::id::Locator([1; 32]));
        check_problem(&story.wire().ask(Method::GET, &path, None, None).await, Code::TooMany, "guesses");
    }

    async fn an_entry_of_a_kind_that_is_not_its_authors_is_refused(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
        b.open(&referral).await.unwrap();
        let key = signing_key(&story, &b.printed_key).await;
        for kind in [Kind::Recalled, Kind::Undone, Kind::NumberUnsafe, Kind::NotContacted, Kind::Enquiry] {
            let header = next_header(&story, &b, &referral, kind);
            let refused = b.append(&referral, &crate::support::unsealed(&header, &key)).await.unwrap_err();
            assert_eq!(refused.code(), Some(Code::Refused), "{kind:?}");
        }
        assert_eq!(b.open(&referral).await.unwrap().history.len(), 2, "nothing came of it");
    }
}
