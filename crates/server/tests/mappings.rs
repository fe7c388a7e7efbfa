//! National mappings, from the first mail to the second snapshot.

use crate::support::{NORTHLIGHT, SOLMAR, count, find_in_every_table, list_shared, mails, moment, start};
use api::mappings::AnswerState;
use api::problem::Code;
use axum::http::Method;
use domain::code::{
    CapacityUnit, FundingSource, ReaderCircle, SupportKind, TrainingTopic, VictimGroup, WorkerKind,
};
use domain::directory::{
    Capacity, Circle, Dimension, Disclosure, Phone, PlaceEntry, ServiceEntry, Workers, Worth,
};
use domain::moment::Moment;
use story::{Mapping, Person, Story, Visitor};

const DAY: u32 = 24;

/// A network with a member that maps and one that does not.
async fn network(db: db::Db) -> (Story, Person, Person) {
    let mut story = Story::found(db, start()).await.unwrap();
    let solmar = story.join(&SOLMAR).await.unwrap();
    let northlight = story.join(&NORTHLIGHT).await.unwrap();
    (story, solmar, northlight)
}

fn close() -> Moment {
    moment("2026-12-24T18:00:00Z")
}

async fn open(story: &Story, solmar: &Person) -> Mapping {
    Mapping::open(story, solmar, "PT", "Support in Portugal 2026", close()).await.unwrap()
}

/// Hours pass, and the keeper signs in anew.
async fn advance(story: &Story, solmar: &mut Person, mapping: &mut Mapping, hours: u32) {
    story.advance(hours).await.unwrap();
    solmar.sign_in().await.unwrap();
    mapping.go_on(solmar);
}

/// What the worker mails to services now.
async fn mapping_mails(story: &Story) -> Vec<String> {
    let mut mails = mails(story).await;
    mails.retain(|mail| mail.contains("/mapping/"));
    mails
}

fn link_in(mail: &str) -> String {
    let (_, rest) = mail.split_once("https://public.example").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

fn text(answer: &story::Answer) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

/// The text of an answer; of an archive, that of its files.
fn unpacked(body: &[u8]) -> String {
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(body)) else {
        return String::from_utf8(body.to_vec()).unwrap();
    };
    (0..archive.len()).map(|n| std::io::read_to_string(archive.by_index(n).unwrap()).unwrap()).collect()
}

/// The version that a form carries.
fn version(page: &str) -> &str {
    page.split_once("name=\"version\" value=\"").unwrap().1.split('"').next().unwrap()
}

const CASA: &str = "name=Casa+Clara&description=Somebody+to+talk+to.&written_in=en&countries=PT&kinds=emotional&kinds=shelter\
    &groups=women&routes=by_oneself&ways=telephone&languages=pt&phone-0-number=%2B999+20+5550+140&phone-0-circle=public\
    &capacity-beds-available=3&capacity_circle=members&funding=state&funding_circle=public&circle=public";

async fn send(visitor: &Visitor, link: &str, form: &str) -> story::Answer {
    let page = text(&visitor.get(&with(link, "edit=1")).await);
    visitor.post(link, &format!("{form}&version={}&do=send", version(&page))).await
}

fn with(link: &str, query: &str) -> String {
    format!("{link}{}{query}", if link.contains('?') { '&' } else { '?' })
}

/// The path by which an answer is taken out as it stands now.
async fn seen(mapping: &Mapping, answer: &str) -> String {
    format!("/answers/{answer}?version={}", mapping.read_answer(answer).await.unwrap().version)
}

fn typed_in() -> ServiceEntry {
    ServiceEntry {
        name: "Linden Line".into(),
        description: "A helpline.".into(),
        written_in: "pt".parse().ok(),
        circle: Circle(ReaderCircle::Public),
        kinds: vec![SupportKind::Helpline, SupportKind::Emotional],
        groups: vec![VictimGroup::Anyone],
        countries: vec!["PT".parse().unwrap()],
        phones: vec![Phone {
            number: "+999 20 5550 150".into(),
            circle: Some(Circle(ReaderCircle::Public)),
            ..Phone::default()
        }],
        ..ServiceEntry::default()
    }
}

const PAPER: &str = "0192f0c4-0000-7000-8000-0000000000aa";

db::on_both_engines! {
    async fn a_mapping_from_the_first_mail_to_the_second_snapshot(db: db::Db) {
        let (story, mut solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mut mapping = open(&story, &solmar).await;
        let casa = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let estuary = mapping.invite("Estuary Line", "estuary@post.example").await.unwrap();
        let _quiet = mapping.invite("Quiet House", "quiet@post.example").await.unwrap();

        let sent = mapping_mails(&story).await;
        assert_eq!(sent.len(), 3);
        let mail = sent.iter().find(|mail| mail.contains("casa@post.example")).unwrap();
        assert!(mail.contains("Solmar Victim Care") && mail.contains("Support in Portugal 2026"), "{mail}");
        let link = link_in(mail);
        assert!(link.starts_with("/mapping/") && link.len() > "/mapping/".len() + 40);
        let secret = link.strip_prefix("/mapping/").unwrap().split('?').next().unwrap();
        let (kept,): (i64,) = {
            let tx = &mut story.app().db.read().await.unwrap();
            db::query("SELECT COUNT(*) FROM job WHERE payload LIKE $1").bind(format!("%{secret}%"))
                .fetch_one(tx).await.unwrap()
        };
        assert_eq!(kept, 0, "the secret stands in the mail alone");

        // Casa Clara opens, begins, goes on later, sends.
        let page = visitor.get(&link).await;
        assert_eq!(page.status, 200);
        assert!(text(&page).matches("<textarea").count() > 1 && text(&page).matches("<select").count() > 1);
        assert_eq!(list_shared(&text(&page)), Vec::<String>::new(), "what a browser may do with what is typed");
        assert_eq!(page.headers["x-robots-tag"], "noindex, nofollow, noarchive");
        assert_eq!(page.headers["cache-control"], "no-store");
        assert_eq!(page.headers["referrer-policy"], "no-referrer");
        let state = async |mapping: &Mapping, id: &str| mapping.read_answer(id).await.unwrap().answer.state;
        assert_eq!(state(&mapping, &casa).await, AnswerState::Opened);
        let saved = visitor.post(&link, "version=0&do=save&name=Casa+Clara&age_from=twelve&kinds=legal").await;
        assert_eq!(saved.status, 303);
        assert_eq!(saved.headers["location"], format!("{link}#saved").as_str());
        assert_eq!(state(&mapping, &casa).await, AnswerState::Begun);
        assert!(mapping.read_answer(&casa).await.unwrap().entry.is_none(), "what is not sent is the service's own");
        let again = text(&visitor.get(&link).await);
        assert!(again.contains("value=\"twelve\""), "nothing typed is lost");
        let lacking = visitor.post(&link, "version=1&do=send&name=Casa+Clara&age_from=twelve").await;
        assert_eq!(lacking.status, 422);
        let page = text(&lacking);
        for field in ["age_from", "description", "kinds", "countries"] {
            assert!(page.contains(&format!("<a href=\"#{field}\">")), "{field} in the list of faults");
            assert!(page.contains(&format!("id=\"{field}-error\"")), "{field} at its place");
        }
        assert!(page.contains("value=\"twelve\"") && page.contains("value=\"Casa Clara\""));
        let done = visitor.post(&link, &format!("{CASA}&version={}&do=send", version(&page))).await;
        assert_eq!(done.status, 303);
        assert!(text(&visitor.get(&link).await).contains("Your answer is sent"));
        let casa_read = mapping.read_answer(&casa).await.unwrap();
        assert_eq!(casa_read.answer.state, AnswerState::Answered);
        assert_eq!(casa_read.lacking, []);
        assert_eq!(casa_read.entry.unwrap().phones[0].number, "+999 20 5550 140");

        // Quiet House takes no part.
        let quiet_link = link_in(sent.iter().find(|mail| mail.contains("quiet@post.example")).unwrap());
        assert_eq!(visitor.post(&quiet_link, "version=0&do=decline").await.status, 303);
        assert!(text(&visitor.get(&quiet_link).await).contains("You do not take part"));

        // Reminders: none at once, then only to who is awaited; by itself at half of the time.
        assert_eq!(mapping.remind().await.unwrap(), 0, "a mail went out a moment ago");
        advance(&story, &mut solmar, &mut mapping, 3 * DAY).await;
        assert_eq!(mapping.remind().await.unwrap(), 1);
        assert_eq!(mapping.remind().await.unwrap(), 0);
        let reminders = mapping_mails(&story).await;
        assert_eq!(reminders.len(), 1);
        assert!(reminders[0].contains("estuary@post.example") && reminders[0].contains("A reminder"));
        advance(&story, &mut solmar, &mut mapping, 13 * DAY).await;
        let half = mapping_mails(&story).await;
        assert_eq!(half.len(), 1, "half of the time has passed");
        assert!(half[0].contains("estuary@post.example"));
        assert!(mapping_mails(&story).await.is_empty(), "once");
        assert_eq!(state(&mapping, &estuary).await, AnswerState::Invited);

        // One comes on paper. Both are taken over.
        mapping.type_in(PAPER, 0, typed_in()).await.unwrap();
        let refused = mapping.take_over(&estuary).await.unwrap_err();
        assert_eq!(refused.code(), Some(Code::EntryLacking), "nothing was answered");
        assert!(!mapping.take_over(&casa).await.unwrap().waits);
        mapping.take_over(PAPER).await.unwrap();
        let read = mapping.read().await.unwrap();
        let completion = read.mapping.completion;
        assert_eq!(
            (completion.invited, completion.opened, completion.begun, completion.answered, completion.declined),
            (1, 0, 0, 2, 1)
        );
        assert_eq!(completion.taken_over, 2);
        let filled: Vec<u32> = completion.filled.iter().map(|filled| filled.answers).collect();
        assert_eq!(filled, [2, 2, 1, 2, 1, 0, 1]);
        assert_eq!(completion.filled[0].dimension, Dimension::Assistance);

        let first = mapping.publish().await.unwrap();
        assert_eq!((first.number, first.services), (1, 2));

        // One changes, one goes, one comes.
        let changed = CASA.replace("kinds=shelter", "kinds=legal");
        assert_eq!(send(&visitor, &link, &changed).await.status, 303);
        let newer = mapping.read_answer(&casa).await.unwrap().answer;
        assert!(!newer.newer, "at the same moment");
        advance(&story, &mut solmar, &mut mapping, DAY).await;
        assert_eq!(send(&visitor, &link, &changed).await.status, 303);
        assert!(mapping.read_answer(&casa).await.unwrap().answer.newer);
        let service = mapping.take_over(&casa).await.unwrap().service;
        assert!(!mapping.read_answer(&casa).await.unwrap().answer.newer);
        let (_, changes) = solmar
            .request(Method::GET, &format!("/api/directory/services/{service}/changes"), None).await;
        assert!(changes.as_array().unwrap().iter().all(|change| change["way"] == "mapping"), "{changes}");
        let paper = mapping.take_over(PAPER).await.unwrap().service;
        let (status, _) = solmar
            .request(Method::DELETE, &format!("/api/directory/services/{paper}"), None).await;
        assert_eq!(status, 200);
        let estuary_link = mapping.link(&estuary).await.unwrap();
        let form = CASA.replace("Casa+Clara", "Estuary+Line").replace("140", "160");
        assert_eq!(send(&visitor, &estuary_link, &form).await.status, 303);
        mapping.take_over(&estuary).await.unwrap();
        assert_eq!(mapping.publish().await.unwrap().number, 2);

        let compared = mapping.ask(Method::GET, "/comparison?from=1&to=2", None).await.json();
        assert_eq!(compared["added"][0]["name"], "Estuary Line");
        assert_eq!(compared["gone"][0]["name"], "Linden Line");
        assert_eq!(compared["changed"][0]["service"]["name"], "Casa Clara");
        let fields = compared["changed"][0]["fields"].as_array().unwrap();
        assert_eq!(fields.len(), 1, "{fields:?}");
        assert_eq!(fields[0]["column"], "kinds");
        assert_eq!((&fields[0]["before"][0], &fields[0]["after"][0]), (&"shelter".into(), &"legal".into()));

        // The public reads it.
        let list = text(&visitor.get("/mappings").await);
        assert!(list.contains("Support in Portugal 2026") && list.contains("Portugal"));
        let map = text(&visitor.get(&format!("/mappings/{}", mapping.id)).await);
        assert!(map.contains("Estuary Line") && map.contains("Someone to talk to") && !map.contains("Linden"), "{map}");
        assert!(!map.contains("Beds"), "capacity is for members alone");
        let old = text(&visitor.get(&format!("/mappings/{}/1", mapping.id)).await);
        assert!(old.contains("Linden Line") && !old.contains("Estuary"), "a snapshot stays as it was");
        for (page, tag) in [(&old, "<h1 lang=\"\""), (&list, "<bdi lang=\"\">Support")] {
            assert!(page.contains(tag), "of a title nobody says in which language it is");
        }
        let linden = "<bdi lang=\"pt\">Linden Line</bdi></a> <small class=\"meta\">Portuguese</small>";
        assert!(old.contains(linden) && old.contains("<bdi lang=\"en\">Casa Clara</bdi></a></li>"), "{old}");
        let words = text(&visitor.get(&format!("/mappings/{}/compare/1/2", mapping.id)).await);
        assert!(words.contains("A safe place") && words.contains("Legal advice") && words.contains("Linden Line"));
        assert!(words.contains("<bdi lang=\"pt\">Linden Line</bdi>"), "{words}");
        let csv = visitor.get(&format!("/mappings/{}/1/services.csv", mapping.id)).await;
        assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
        assert_eq!(text(&csv).lines().count(), 3);
        assert!(csv.body.starts_with("\u{feff}".as_bytes()), "a spreadsheet reads it as UTF-8");
        let package = visitor.get(&format!("/mappings/{}/2/package.zip", mapping.id)).await;
        assert_eq!(package.headers["content-type"], "application/zip");
        assert!(package.body.starts_with(b"PK"));
        let hsds = visitor.get(&format!("/mappings/{}/2/services.ndjson", mapping.id)).await;
        assert_eq!(hsds.headers["content-type"], "application/x-ndjson");
        let services = hsds.json();
        assert_eq!(services.as_array().unwrap().len(), 2);
        for service in services.as_array().unwrap() {
            let faults = hsds::validate::check("service", service, hsds::validate::Mode::Profile);
            assert!(faults.is_empty(), "{faults:?}");
            assert_eq!(service["organization"]["name"], service["name"], "each stands under its own name");
            assert!(service["service_capacity"].is_null() && !service.to_string().contains("visibility"));
        }
    }

    async fn a_snapshot_with_hidden_parts_is_the_same_to_the_byte_without_them(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mapping = open(&story, &solmar).await;
        let hidden = Circle(ReaderCircle::Members);
        let rich = ServiceEntry {
            phones: vec![
                typed_in().phones[0].clone(),
                Phone { number: "20 5550 199".into(), circle: Some(hidden), ..Phone::default() },
            ],
            capacity: Worth {
                circle: hidden,
                value: vec![Capacity { unit: CapacityUnit::Beds, available: 7, maximum: None, as_of: None }],
            },
            workers: Worth {
                circle: Circle(ReaderCircle::Coordinator),
                value: vec![Workers {
                    kind: WorkerKind::Volunteer,
                    people: Some(31),
                    full_posts: None,
                    hours_before: None,
                    hours_a_year: None,
                    as_of: None,
                }],
            },
            training: vec![TrainingTopic::Trauma],
            funding: Worth { circle: hidden, value: vec![FundingSource::Offenders] },
            ..typed_in()
        };
        let secret = ServiceEntry { name: "Refuge".into(), circle: hidden, ..typed_in() };
        let other = "0192f0c4-0000-7000-8000-000000000001";
        mapping.type_in(other, 0, secret).await.unwrap();
        mapping.type_in(PAPER, 0, rich).await.unwrap();
        mapping.take_over(other).await.unwrap();
        mapping.take_over(PAPER).await.unwrap();
        let with = mapping.publish().await.unwrap();

        story.clock().advance_millis(60_000);
        mapping.type_in(PAPER, 1, typed_in()).await.unwrap();
        mapping.take_over(PAPER).await.unwrap();
        let gone = mapping.ask(Method::DELETE, &seen(&mapping, other).await, None).await;
        assert_eq!(gone.status, 204);
        // Without them the next snapshot would say the same to the byte: there is none.
        let same = mapping.publish().await.unwrap_err();
        assert_eq!((with.services, same.code()), (1, Some(Code::NotValid)));
        assert_eq!(count(&story, "mapping_snapshot").await, 1);
        for file in ["", "/services.ndjson", "/services.csv", "/package.zip"] {
            let answer = visitor.get(&format!("/mappings/{}/1{file}", mapping.id)).await;
            assert_eq!(answer.status, 200);
            let text = unpacked(&answer.body);
            for part in ["7 of", "Refuge", "199", "volunteer", "trauma", "offenders"] {
                assert!(!text.contains(part), "{part} in {file}");
            }
            assert!(text.contains("Linden Line"), "what is public is in {file}");
        }
    }

    async fn a_place_that_is_withheld_later_is_gone_from_snapshots_and_answers(db: db::Db) {
        let (story, mut solmar, _) = network(db).await;
        solmar.sign_in().await.unwrap();
        let mut mapping = open(&story, &solmar).await;
        let place = |street: &str, latitude| PlaceEntry {
            name: "House".into(),
            disclosure: Disclosure::Exact,
            street: street.into(),
            town: "Quietport".into(),
            postal_code: "Q7 1QQ".into(),
            country: Some("PT".parse().unwrap()),
            latitude: Some(latitude),
            longitude: Some(-8.625),
            ..PlaceEntry::default()
        };
        let two = ServiceEntry {
            places: vec![place("17 Hidden Lane", 41.15625), place("4 Open Square", 41.25)],
            ..typed_in()
        };
        mapping.type_in(PAPER, 0, two).await.unwrap();
        let service = mapping.take_over(PAPER).await.unwrap().service;
        mapping.publish().await.unwrap();
        let path = format!("/api/directory/services/{service}");
        let (_, mut kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!(kept["entry"]["places"].as_array().unwrap().len(), 2);
        let hidden = kept["entry"]["places"].as_array().unwrap().iter()
            .position(|place| place["street"] == "17 Hidden Lane").unwrap();
        let id = kept["entry"]["places"][hidden]["id"].as_str().unwrap().to_owned();
        let everything = async || {
            let mut all = String::new();
            for file in ["", "/services.ndjson", "/services.csv", "/package.zip"] {
                let answer = story.visitor().get(&format!("/mappings/{}/1{file}", mapping.id)).await;
                assert_eq!(answer.status, 200);
                all += &unpacked(&answer.body);
            }
            all
        };
        let secrets = ["17 Hidden Lane", "41.15625", id.as_str()];
        let before = everything().await;
        assert!(secrets.iter().all(|secret| before.contains(secret)));

        kept["entry"]["places"][hidden]["disclosure"] = "withheld".into();
        let body = serde_json::json!({ "version": kept["version"], "entry": kept["entry"] });
        assert_eq!(solmar.request(Method::PUT, &path, Some(&body)).await.0, 200);
        let after = everything().await;
        let answer = serde_json::to_string(&mapping.read_answer(PAPER).await.unwrap()).unwrap();
        for secret in secrets {
            assert!(!after.contains(secret), "{secret} in what was published");
        }
        for secret in ["17 Hidden Lane", "41.15625"] {
            assert!(!answer.contains(secret), "{secret} in the answer");
            assert_eq!(find_in_every_table(&story, secret).await, Vec::<String>::new());
        }
        assert!(after.contains("4 Open Square") && answer.contains("4 Open Square"), "the other stays");
        assert!(after.contains("Linden Line"));

        // Taken over again, nothing comes back, and the places are the same ones.
        mapping.take_over(PAPER).await.unwrap();
        let (_, again) = solmar.request(Method::GET, &path, None).await;
        assert_eq!(again["entry"]["places"][hidden]["id"], id.as_str());
        assert_eq!(again["entry"]["places"][hidden]["street"], "");
        // Shown as an area: the town stays. Hidden with its service: nothing does.
        let open = 1 - hidden;
        let mut entry = again["entry"].clone();
        entry["places"][open]["disclosure"] = "area".into();
        let body = serde_json::json!({ "version": again["version"], "entry": entry });
        assert_eq!(solmar.request(Method::PUT, &path, Some(&body)).await.0, 200);
        let area = everything().await;
        assert!(!area.contains("4 Open Square") && area.contains("Quietport"));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        entry["circle"] = "members".into();
        let body = serde_json::json!({ "version": kept["version"], "entry": entry });
        assert_eq!(solmar.request(Method::PUT, &path, Some(&body)).await.0, 200);
        let hidden = everything().await;
        assert!(!hidden.contains("Quietport") && !hidden.contains("Linden Line"));
        advance(&story, &mut solmar, &mut mapping, 1).await;
    }

    async fn what_is_kept_from_everybody_later_is_gone_from_snapshots(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let mapping = open(&story, &solmar).await;
        let second = Phone { number: "+999 20 5550 151".into(), circle: Some(Circle(ReaderCircle::Public)), ..Phone::default() };
        let mut one = typed_in();
        one.phones.push(second);
        mapping.type_in(PAPER, 0, one).await.unwrap();
        let service = mapping.take_over(PAPER).await.unwrap().service;
        let other = "0192f0c4-0000-7000-8000-0000000000ab";
        mapping.type_in(other, 0, ServiceEntry { name: "Estuary House".into(), ..typed_in() }).await.unwrap();
        mapping.take_over(other).await.unwrap();
        mapping.publish().await.unwrap();
        let path = format!("/api/directory/services/{service}");
        let everything = async || {
            let mut all = String::new();
            for file in ["", "/services.ndjson", "/services.csv", "/package.zip"] {
                let answer = story.visitor().get(&format!("/mappings/{}/1{file}", mapping.id)).await;
                assert_eq!(answer.status, 200);
                all += &unpacked(&answer.body);
            }
            all
        };
        let narrow = async |narrowed: &dyn Fn(&mut serde_json::Value)| {
            let (_, mut kept) = solmar.request(Method::GET, &path, None).await;
            narrowed(&mut kept["entry"]);
            let body = serde_json::json!({ "version": kept["version"], "entry": kept["entry"] });
            assert_eq!(solmar.request(Method::PUT, &path, Some(&body)).await.0, 200);
        };
        assert!(everything().await.contains("5550 151"));
        narrow(&|entry| {
            entry["phones"][1]["circle"] = "members".into();
            entry["description"] = "Told anew.".into();
        }).await;
        let after = everything().await;
        assert!(!after.contains("5550 151") && after.contains("5550 150") && !after.contains("Told anew"));
        mapping.publish().await.unwrap();
        let compared = format!("/api/mappings/{}/comparison?from=1&to=2", mapping.id);
        let (_, compared) = solmar.request(Method::GET, &compared, None).await;
        assert!(compared.to_string().contains("Told anew") && !compared.to_string().contains("5550 151"), "{compared}");
        narrow(&|entry| entry["circle"] = "members".into()).await;
        let after = everything().await;
        assert!(!after.contains("Linden Line") && after.contains("Estuary House"));
        let (_, listed) = solmar.request(Method::GET, &format!("/api/mappings/{}/snapshots", mapping.id), None).await;
        assert_eq!((&listed[1]["services"], &listed[0]["services"]), (&1.into(), &1.into()));
    }

    async fn an_answer_that_is_sent_again_as_secret_hides_at_once_what_it_became(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let mapping = open(&story, &solmar).await;
        let answer = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = link_in(&mapping_mails(&story).await[0]);
        let visitor = story.visitor();
        let at = |disclosure: &str| format!(
            "{CASA}&place-0-disclosure={disclosure}&place-0-name=Mill&place-0-street=17+Hidden+Lane&place-0-town=Quietport&place-0-country=PT"
        );
        assert_eq!(send(&visitor, &link, &at("exact")).await.status, 303);
        let service = mapping.take_over(&answer).await.unwrap().service;
        let seen = async || text(&visitor.get(&format!("/service/{service}")).await);
        assert!(seen().await.contains("17 Hidden Lane"));
        assert_eq!(send(&visitor, &link, &at("withheld")).await.status, 303);
        assert!(seen().await.contains("Casa Clara"));
        for secret in ["17 Hidden Lane", "Quietport"] {
            assert!(!seen().await.contains(secret));
            assert_eq!(find_in_every_table(&story, secret).await, Vec::<String>::new(), "{secret}");
        }
    }

    async fn an_inbox_gets_a_few_mails_a_day_whoever_maps(db: db::Db) {
        let (story, mut solmar, mut northlight) = network(db).await;
        northlight.sign_in().await.unwrap();
        let mut mapping = open(&story, &solmar).await;
        let other = Mapping::open(&story, &solmar, "PT", "Another", close()).await.unwrap();
        let third = Mapping::open(&story, &northlight, "IE", "Support in Ireland", close()).await.unwrap();
        let last = Mapping::open(&story, &northlight, "IE", "Support in Ireland, again", close()).await.unwrap();
        let ask = async |mapping: &Mapping, mail: &str| {
            let services = [serde_json::json!({ "name": "House", "mail": mail, "language": "en" })];
            let body = serde_json::json!({ "services": services }).to_string().into_bytes();
            let answer = mapping.ask(Method::POST, "/invitations", Some(body)).await;
            (answer.status, answer.json()["code"].as_str().map(str::to_owned))
        };
        // At once, too.
        let asked = tokio::join!(
            ask(&mapping, "casa@post.example"),
            ask(&other, "Casa@post.example"),
            ask(&third, "casa+mapping@post.example"),
            ask(&last, "casa+again@post.example"),
        );
        let asked = [asked.0, asked.1, asked.2, asked.3];
        assert_eq!(asked.iter().filter(|asked| asked.0 == 201).count(), 3, "{asked:?}");
        assert!(asked.contains(&(429, Some("mails_today".into()))), "{asked:?}");
        assert_eq!(ask(&mapping, "casa+more@post.example").await.0, 429, "nor under another name");
        assert_eq!(ask(&mapping, "house@post.example").await.0, 201, "another inbox is another");
        assert_eq!(find_in_every_table(&story, "casa+again").await, ["mapping_answer.mail"].map(String::from)
            [..usize::from(asked[3].0 == 201)], "no address is kept to count by");
        advance(&story, &mut solmar, &mut mapping, DAY).await;
        assert_eq!(ask(&mapping, "casa+more@post.example").await.0, 201, "the next day");
    }

    async fn a_mapping_that_is_full_takes_no_more(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let mapping = open(&story, &solmar).await;
        let id: uuid::Uuid = mapping.id.parse().unwrap();
        let app = story.app();
        db::write!(app.db, tx => {
            for n in 0..5_000_u64 {
                db::query(
                    "INSERT INTO mapping_answer (id, mapping, name, mail, language, asked_at, filled, version)
                     VALUES ($1, $2, 'House', NULL, 'en', 0, '[]', 0)",
                )
                .bind(uuid::Uuid::from_u64_pair(7, n).into_bytes())
                .bind(id.into_bytes())
                .execute(tx)
                .await?;
            }
            Ok::<_, db::DbError>(())
        }).unwrap();
        let refused = mapping.invite("Casa Clara", "casa@post.example").await.unwrap_err();
        assert_eq!(refused.code(), Some(Code::AtMost));
        let refused = mapping.type_in(PAPER, 0, typed_in()).await.unwrap_err();
        assert_eq!(refused.code(), Some(Code::AtMost));
        let (_, listed) = solmar.request(Method::GET, "/api/mappings", None).await;
        assert_eq!(listed[0]["completion"]["invited"], 5_000);
    }

    async fn an_answer_with_a_secret_place_can_be_changed_after_it_was_taken_over(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mapping = open(&story, &solmar).await;
        let casa = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = link_in(&mapping_mails(&story).await[0]);
        let form = format!("{CASA}&place-0-disclosure=withheld&place-0-name=Refuge&regions=Lisboa%2C+Set%C3%BAbal");
        assert_eq!(send(&visitor, &link, &form).await.status, 303);
        mapping.take_over(&casa).await.unwrap();
        for query in ["", "edit=1"] {
            let page = visitor.get(&with(&link, query)).await;
            assert_eq!(page.status, 200, "{query}: {}", text(&page));
        }
        assert!(text(&visitor.get(&with(&link, "edit=1")).await).contains("Lisboa, Setúbal"));
    }

    async fn what_is_sent_twice_is_kept_once(db: db::Db) {
        let (story, mut solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mut mapping = open(&story, &solmar).await;
        // Two presses at once, and one again.
        let (one, other) = tokio::join!(open(&story, &solmar), open(&story, &solmar));
        assert_eq!([&one.id, &other.id], [&mapping.id, &mapping.id]);
        let (_, listed) = solmar.request(Method::GET, "/api/mappings", None).await;
        assert_eq!(listed.as_array().unwrap().len(), 1);
        let another = Mapping::open(&story, &solmar, "PT", "Another", close()).await.unwrap();
        assert_ne!(another.id, mapping.id);

        // The form behind the link: what stands already is kept, what is something else is not lost.
        mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = link_in(&mapping_mails(&story).await[0]);
        let page = text(&visitor.get(&link).await);
        let form = |what: &str, deed: &str| format!("{what}&version={}&do={deed}", version(&page));
        for (what, deed, status) in [
            (CASA, "send", 303),
            (CASA, "send", 303),
            ("name=Other&description=Else&written_in=en", "save", 409),
            (CASA, "send", 303),
        ] {
            assert_eq!(visitor.post(&link, &form(what, deed)).await.status, status, "{deed}");
        }

        // Services that were asked, in whatever letters, also a day later.
        let ask = async |mapping: &Mapping, services: &[(&str, &str)]| {
            let services: Vec<_> = services.iter()
                .map(|(name, mail)| serde_json::json!({ "name": name, "mail": mail, "language": "en" })).collect();
            let body = serde_json::json!({ "services": services }).to_string().into_bytes();
            let answer = mapping.ask(Method::POST, "/invitations", Some(body)).await;
            (answer.status, answer.json()["answers"].clone())
        };
        let first = ask(&mapping, &[("House", "house@post.example"), ("Home", "home@post.example")]).await;
        assert_eq!(first.0, 201);
        let again = [("House", "House@post.example"), ("Home", "home@post.example")];
        assert_eq!(ask(&mapping, &again).await, first, "at once");
        advance(&story, &mut solmar, &mut mapping, DAY).await;
        let mails = count(&story, "mapping_mail").await;
        assert_eq!(ask(&mapping, &again).await, first, "the next day");
        assert_eq!((count(&story, "mapping_answer").await, count(&story, "mapping_mail").await), (3, mails));
        let (status, other) = ask(&mapping, &[("Another house", "house@post.example")]).await;
        assert!(status == 201 && other[0] != first.1[0], "another service behind the address is another");

        // An answer typed in from paper.
        mapping.type_in(PAPER, 0, typed_in()).await.unwrap();
        mapping.type_in(PAPER, 0, typed_in()).await.unwrap();
        let other = ServiceEntry { name: "Another line".into(), ..typed_in() };
        let refused = mapping.type_in(PAPER, 0, other).await.unwrap_err();
        assert_eq!(refused.code(), Some(Code::EntryChanged));
        assert_eq!(mapping.read_answer(PAPER).await.unwrap().version, 1);
    }

    async fn another_language_brings_back_what_was_typed_and_keeps_nothing(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mapping = open(&story, &solmar).await;
        let casa = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = link_in(&mapping_mails(&story).await[0]);
        let path = link.split('?').next().unwrap();
        let first = text(&visitor.get(&link).await);
        assert!(first.contains("formaction=\"") && first.contains("value=\"language\" lang=\"ar\""), "{first}");
        let (_, default) = first.split_once("<button ").unwrap();
        assert!(default.starts_with("class=\"hide\" form=\"survey\" name=\"do\" value=\"save\""), "what the return key presses");
        let typed = "name=Half+a+na&description=Written+%26+unsaved&age_from=twelve&kinds=legal";
        let ask = async |language: &str, form: &str| visitor.post(&format!("{path}?lang={language}"), form).await;
        let page = ask("ar", &format!("{typed}&version=0&do=language")).await;
        assert_eq!(page.status, 200);
        let page = text(&page);
        for kept in ["dir=\"rtl\"", "Half a na", "Written &#38; unsaved", "twelve", "value=\"legal\" checked"] {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        assert!(!page.contains("id=\"saved\"") && !page.contains("id=\"faults\""), "nothing is kept, nothing is asked for yet");
        assert_eq!(mapping.read_answer(&casa).await.unwrap().answer.state, AnswerState::Opened);
        assert_eq!(visitor.post(path, &format!("{typed}&version=0&do=send")).await.status, 422);
        // What was said to be wrong is said in the other language too, and what another wrote since is not written over.
        let page = text(&ask("de", &format!("{typed}&version=0&told=yes&do=language")).await);
        assert!(page.contains("id=\"faults\"") && page.contains("Half a na"), "{page}");
        assert_eq!(version(&page), "0");
        assert_eq!(ask("de", &format!("{typed}+me&version={}&do=save", version(&page))).await.status, 409);
        let large = ask("de", &format!("name={}&do=language", "a".repeat(300 * 1024))).await;
        assert_eq!(large.status, 413);
    }

    async fn what_a_service_said_meanwhile_is_not_taken_away_unseen(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mapping = open(&story, &solmar).await;
        let casa = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = link_in(&mapping_mails(&story).await[0]);
        let stale = seen(&mapping, &casa).await;
        let page = text(&visitor.get(&with(&link, "edit=1")).await);
        let begun = visitor.post(&link, &format!("{CASA}&version={}&do=save", version(&page))).await;
        assert!(begun.status < 400, "{}", begun.status);
        let half = format!("?written={}", mapping.read().await.unwrap().mapping.written);
        assert_ne!(half, "?written=0", "what is half written is something");
        assert_eq!(send(&visitor, &link, CASA).await.status, 303);
        for path in [stale.as_str(), "?written=0", half.as_str()] {
            let refused = mapping.ask(Method::DELETE, path, None).await;
            assert_eq!((refused.status, &refused.json()["code"]), (409, &serde_json::json!("entry_changed")), "{path}");
        }
        assert_eq!(mapping.read_answer(&casa).await.unwrap().answer.state, AnswerState::Answered);
        for path in [format!("/answers/{casa}").as_str(), ""] {
            assert_eq!(mapping.ask(Method::DELETE, path, None).await.status, 400, "{path}: as what it was read is not said");
        }
        assert_eq!(mapping.ask(Method::DELETE, &seen(&mapping, &casa).await, None).await.status, 204);
        assert_eq!(mapping.ask(Method::DELETE, "?written=0", None).await.status, 204);
    }

    async fn nobody_is_sent_many_mails(db: db::Db) {
        let (story, mut solmar, _) = network(db).await;
        let mut mapping = open(&story, &solmar).await;
        let casa = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let ask = async |mapping: &Mapping, mails: &[String]| {
            let services: Vec<_> = mails.iter()
                .map(|mail| serde_json::json!({ "name": "House", "mail": mail, "language": "en" })).collect();
            let body = serde_json::json!({ "services": services }).to_string().into_bytes();
            mapping.ask(Method::POST, "/invitations", Some(body)).await
        };
        let same = ["Casa@post.example".to_owned()];
        let refused = ask(&mapping, &same).await;
        assert_eq!((refused.status, refused.json()["code"].as_str()), (429, Some("mails_today")));
        assert_eq!(refused.json()["retry_after"], 24 * 3600, "it says when a mail can go out");
        // Nor by taking it out and asking anew.
        assert_eq!(mapping.ask(Method::DELETE, &seen(&mapping, &casa).await, None).await.status, 204);
        assert_eq!(ask(&mapping, &same).await.status, 429);
        for some in 0..5 {
            let mails: Vec<String> = (0..200).map(|n| format!("house{}@post.example", some * 200 + n)).collect();
            let answer = ask(&mapping, &mails).await;
            // With the one above they are a mail more than go out in a day.
            assert_eq!(answer.status, if some < 4 { 201 } else { 429 }, "{}", answer.json());
        }
        assert_eq!(count(&story, "mapping_answer").await, 800, "who cannot be written to is not asked");
        let another = Mapping::open(&story, &solmar, "PT", "Another", close()).await.unwrap();
        let rest: Vec<String> = (0..200).map(|n| format!("rest{n}@post.example")).collect();
        assert_eq!(ask(&another, &rest).await.status, 429, "the keeper's limit is one for all mappings");
        advance(&story, &mut solmar, &mut mapping, DAY).await;
        assert_eq!(ask(&mapping, &same).await.status, 201);
        server::upkeep::purge(story.app()).await.unwrap();
        assert_eq!(count(&story, "mapping_mail").await, 1);
    }

    async fn the_thanks_say_who_will_read_an_answer(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let mapping = open(&story, &solmar).await;
        let visitor = story.visitor();
        let answer = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = mapping.link(&answer).await.unwrap();
        for (circle, says) in [
            ("public", "then people find it as you wrote it"),
            ("members", "then the members of the network find it, and nobody else"),
            ("coordinator", "nobody else finds it"),
            ("", "nobody else finds it"),
        ] {
            let form = CASA.replace("circle=public", &format!("circle={circle}"));
            assert_eq!(send(&visitor, &link, &form).await.status, 303, "{circle}");
            let page = text(&visitor.get(&link).await);
            assert!(page.contains(says), "{circle}: {page}");
        }
    }

    async fn a_link_that_was_made_is_counted_and_taken_back_at_once(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let mapping = open(&story, &solmar).await;
        let visitor = story.visitor();
        let answer = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let by_mail = link_in(&mapping_mails(&story).await[0]);
        let by_hand = mapping.link(&answer).await.unwrap();
        let links = mapping.read_answer(&answer).await.unwrap().links;
        assert_eq!((links.count, links.newest), (2, Some(story.now())));
        for link in [&by_mail, &by_hand] {
            assert_eq!(visitor.get(link).await.status, 200);
        }
        let rest = format!("/answers/{answer}/link");
        assert_eq!(mapping.ask(Method::DELETE, &rest, None).await.status, 204);
        for link in [&by_mail, &by_hand] {
            assert_eq!(visitor.get(link).await.status, 404, "dead at once");
            assert_eq!(visitor.post(link, &format!("{CASA}&version=0&do=send")).await.status, 404);
        }
        assert_eq!(mapping.read_answer(&answer).await.unwrap().links.count, 0);
        assert_eq!(mapping.ask(Method::DELETE, &rest, None).await.status, 204, "again is the same");
        // The answer stays, and another link can be made.
        let again = mapping.link(&answer).await.unwrap();
        assert_eq!(visitor.get(&again).await.status, 200);
    }

    async fn a_link_works_while_its_service_is_asked_and_the_mapping_is_open(db: db::Db) {
        let (story, mut solmar, _) = network(db).await;
        let visitor = story.visitor();
        let mut mapping = open(&story, &solmar).await;
        let casa = mapping.invite("Casa Clara", "casa@post.example").await.unwrap();
        let estuary = mapping.invite("Estuary Line", "estuary@post.example").await.unwrap();
        let link = mapping.link(&casa).await.unwrap();
        let second = mapping.link(&casa).await.unwrap();
        assert_ne!(link, second);
        let former = mapping.link(&estuary).await.unwrap();
        for works in [&link, &second, &former] {
            assert_eq!(visitor.get(works).await.status, 200);
        }
        let other = format!("/mapping/{}", domain::bytes::encode(&[7; 32]));
        let removed = mapping.ask(Method::DELETE, &seen(&mapping, &estuary).await, None).await;
        assert_eq!(removed.status, 204);
        for nowhere in [former.as_str(), other.as_str(), "/mapping/x", "/mapping/%ff"] {
            assert_eq!(visitor.get(nowhere).await.status, 404, "{nowhere}");
            assert_eq!(visitor.post(nowhere, "do=send").await.status, 404, "{nowhere}");
        }
        // Whoever reads the database finds no way in.
        assert_eq!(count(&story, "mapping_link").await, 2);

        let stale = visitor.post(&link, "version=0&do=save&name=A").await;
        assert_eq!(stale.status, 303);
        let stale = visitor.post(&second, "version=0&do=send&name=Typed+by+another").await;
        assert_eq!(stale.status, 409);
        let page = text(&stale);
        assert!(page.contains("Somebody else has changed this answer") && page.contains("Typed by another"));
        assert_eq!(version(&page), "1");

        let ends = serde_json::json!({"title": "Support in Portugal 2026", "closes_at": story.now()});
        let closed = mapping.ask(Method::PUT, "", Some(ends.to_string().into_bytes())).await;
        assert_eq!(closed.status, 204);
        let page = visitor.get(&link).await;
        assert_eq!(page.status, 410);
        assert!(text(&page).contains("The mapping is closed"));
        assert_eq!(visitor.post(&link, &format!("{CASA}&version=1&do=send")).await.status, 410);
        assert_eq!(mapping.read_answer(&casa).await.unwrap().answer.state, AnswerState::Begun);
        for (path, body) in [
            ("/invitations", r#"{"services":[{"name":"A","mail":"a@post.example","language":"en"}]}"#.to_owned()),
            ("/reminders", "{}".to_owned()),
            (&format!("/answers/{casa}/link") as &str, "{}".to_owned()),
        ] {
            let answer = mapping.ask(Method::POST, path, Some(body.into_bytes())).await;
            assert_eq!(answer.json()["code"], "mapping_closed", "{path}");
        }
        assert!(mapping_mails(&story).await.is_empty(), "nobody is asked any more");
        mapping.type_in(PAPER, 0, typed_in()).await.unwrap();

        let later = serde_json::json!({"title": "Support in Portugal", "closes_at": close()});
        assert_eq!(mapping.ask(Method::PUT, "", Some(later.to_string().into_bytes())).await.status, 204);
        assert_eq!(visitor.get(&link).await.status, 200, "moved, it works again");

        // A month after its end addresses, links and what was not sent are forgotten; what was typed in stays.
        advance(&story, &mut solmar, &mut mapping, 62 * DAY).await;
        server::upkeep::purge(story.app()).await.unwrap();
        assert_eq!(count(&story, "mapping_link").await, 0);
        let read = mapping.read().await.unwrap();
        assert!(read.answers.iter().all(|answer| answer.mail.is_none()));
        assert_eq!(read.mapping.completion.answered, 1);
        assert_eq!(read.mapping.completion.begun, 0);
    }

    async fn what_cannot_be_is_refused_and_leaves_nothing(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let mapping = open(&story, &solmar).await;
        let start = story.now();
        for (body, field) in [
            (r#"{"country":"PT","title":"","closes_at":0}"#.to_owned(), "title"),
            (format!(r#"{{"country":"PT","title":"A","closes_at":{}}}"#, start.plus_hours(0).0), "closes_at"),
            (format!(r#"{{"country":"PT","title":"A","closes_at":{}}}"#, start.plus_days(800).0), "closes_at"),
        ] {
            let bearer = format!("Bearer {}", solmar.token);
            let answer =
                story.wire().ask(Method::POST, "/api/mappings", Some(body.into_bytes()), Some(&bearer)).await;
            let problem = answer.json();
            assert_eq!((&problem["code"], &problem["missing"][0]["field"]), (&"incomplete".into(), &field.into()));
        }
        for (services, field) in [
            ("[]", "services"),
            (r#"[{"name":"A","mail":"nobody","language":"en"}]"#, "services.0.mail"),
            (r#"[{"name":" ","mail":"a@post.example","language":"en"}]"#, "services.0.name"),
            (r#"[{"name":"A","mail":"a@post.example","language":"xx"}]"#, "services.0.language"),
        ] {
            let body = format!(r#"{{"services":{services}}}"#).into_bytes();
            let answer = mapping.ask(Method::POST, "/invitations", Some(body)).await;
            let problem = answer.json();
            assert_eq!((&problem["code"], &problem["missing"][0]["field"]), (&"incomplete".into(), &field.into()));
        }
        assert_eq!((count(&story, "mapping").await, count(&story, "mapping_answer").await), (1, 0));
        let refused = mapping.publish().await.unwrap_err();
        assert_eq!(refused.code(), Some(Code::NotValid), "nothing to publish");
        let page = story.visitor().get(&format!("/mappings/{}", mapping.id)).await;
        assert_eq!(page.status, 404, "what is not published is not there");

        mapping.type_in(PAPER, 0, typed_in()).await.unwrap();
        let stale = mapping.type_in(PAPER, 0, ServiceEntry { name: "Another".into(), ..typed_in() }).await.unwrap_err();
        assert_eq!(stale.code(), Some(Code::EntryChanged));
        let incomplete = ServiceEntry { kinds: Vec::new(), ..typed_in() };
        mapping.type_in(PAPER, 1, incomplete).await.unwrap();
        assert_eq!(mapping.take_over(PAPER).await.unwrap_err().code(), Some(Code::EntryLacking));
        mapping.type_in(PAPER, 2, typed_in()).await.unwrap();
        mapping.take_over(PAPER).await.unwrap();
        mapping.publish().await.unwrap();
        let kept = mapping.ask(Method::DELETE, "?written=1", None).await;
        assert_eq!(kept.json()["code"], "not_valid", "what was published stays");
    }

    async fn what_was_answered_stands_under_the_name_of_whoever_answered(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let office = Mapping::open_by_office(&story, story.steward(), "PT", "By the office", close()).await.unwrap();
        office.type_in(PAPER, 0, typed_in()).await.unwrap();
        let by_office = office.take_over(PAPER).await.unwrap().service;
        let member = open(&story, &solmar).await;
        let casa = member.invite("Casa Clara", "casa@post.example").await.unwrap();
        let link = member.link(&casa).await.unwrap();
        assert_eq!(send(&story.visitor(), &link, CASA).await.status, 303);
        let by_member = member.take_over(&casa).await.unwrap().service;

        let stands_under = async |service: &str| {
            let read = story.visitor().get(&format!("/hsds/services/{service}")).await.json();
            let name = read["organization"]["name"].as_str().unwrap().to_owned();
            let page = text(&story.visitor().get(&format!("/service/{service}")).await);
            assert!(page.contains(&name) && !page.contains("Victim Care"), "{name}");
            name
        };
        assert_eq!(stands_under(&by_office).await, "Linden Line");
        assert_eq!(stands_under(&by_member).await, "Casa Clara");

        // Whoever keeps it changes it later, and when the mapping forgot the answer: it stays theirs.
        let keep = async |description: &str| {
            let path = format!("/api/directory/services/{by_member}");
            let (_, mut kept) = solmar.request(Method::GET, &path, None).await;
            kept["entry"]["description"] = description.into();
            let body = serde_json::json!({ "version": kept["version"], "entry": kept["entry"] });
            assert_eq!(solmar.request(Method::PUT, &path, Some(&body)).await.0, 200);
        };
        keep("Somebody to talk to, every day.").await;
        assert_eq!(stands_under(&by_member).await, "Casa Clara");
        assert_eq!(member.ask(Method::DELETE, &seen(&member, &casa).await, None).await.status, 204);
        keep("Somebody to talk to, at night.").await;
        assert_eq!(stands_under(&by_member).await, "Casa Clara");

        let (status, _) = solmar.request(Method::DELETE, &format!("/api/directory/services/{by_member}"), None).await;
        assert_eq!(status, 200);
        let listed = text(&story.visitor().get("/hsds/organizations").await);
        assert!(listed.contains("Linden Line") && !listed.contains("Casa Clara"), "{listed}");
    }

    async fn where_the_office_reviews_an_answer_taken_over_waits(db: db::Db) {
        let (story, solmar, _) = network(db).await;
        let steward = format!("Bearer {}", story.steward().token);
        let settings = r#"{"review":true,"patience":{"confirm_after_days":183,"expire_after_days":183}}"#;
        let set = story
            .wire()
            .ask(Method::PUT, "/api/directory/settings", Some(settings.into()), Some(&steward))
            .await;
        assert_eq!(set.status, 204);
        let mapping = open(&story, &solmar).await;
        mapping.type_in(PAPER, 0, typed_in()).await.unwrap();
        let none = count(&story, "directory_record").await;
        assert!(mapping.take_over(PAPER).await.unwrap().waits);
        assert_eq!(count(&story, "directory_record").await, none, "no organisation either");
        assert_eq!(mapping.publish().await.unwrap_err().code(), Some(Code::NotValid), "nobody sees it yet");
        let office = Mapping::open_by_office(&story, story.steward(), "PT", "By the office", close()).await.unwrap();
        let another = "0192f0c4-0000-7000-8000-0000000000bb";
        office.type_in(another, 0, typed_in()).await.unwrap();
        assert!(!office.take_over(another).await.unwrap().waits, "the office's own");
        assert_eq!(office.publish().await.unwrap().services, 1);
    }
}
