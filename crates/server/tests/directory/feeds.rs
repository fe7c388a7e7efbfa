//! Feeds: what they bring is kept as carefully as what is typed in, and nobody writes what another hand keeps.

use std::io::Cursor;

use ::hsds::Circle;
use ::hsds::import::{Options, Source};
use ::hsds::report::What;
use server::directory::{Doubt, FeedError, Import, Imported, Removal, import};
use server::start::ELSEWHERE;

use super::*;
use crate::support::{count, find_in_every_table, two};

pub(super) async fn take_in(story: &Story, feed: &str, services: &Value) -> Imported {
    take_in_if(story, feed, services, Removal::Anyway).await
}

async fn take_in_if(story: &Story, feed: &str, services: &Value, removal: Removal) -> Imported {
    let mut options = Options::new(feed);
    options.visibility = Circle::Public;
    let bytes = services.to_string().into_bytes();
    let how = Import { options, dry_run: false, removal };
    let source = move || Source::Reader("services.json".into(), Box::new(Cursor::new(bytes)));
    import(&story.app().db, story.now(), ELSEWHERE, source, how, |_| {}).await.unwrap()
}

/// A service with one place, and something said of it there.
fn sheltering(service: &str, disclosure: &str) -> Value {
    json!([{
        "id": service, "name": "Lantern Shelter", "status": "active", "description": "A safe bed.",
        "organization": { "id": id(90), "name": "Lantern House", "description": "Shelters." },
        "service_at_locations": [{
            "id": id(91), "description": "Behind the old mill",
            "phones": [{ "id": id(92), "number": "+999 20 5550 611" }],
            "contacts": [{ "id": id(93), "name": "Ring Maria at the mill" }],
            "schedules": [{ "id": id(94), "description": "Knock at the mill's door", "freq": "WEEKLY", "byday": "MO" }],
            "location": {
                "id": id(95), "location_type": "physical", "name": "The house", "disclosure": disclosure,
                "latitude": 53.015_625, "longitude": -6.078_125, "description": "Third gate in Millrace Lane",
                "addresses": [{
                    "id": id(96), "address_1": "3 Millrace Lane", "city": "Weirbridge", "state_province": "Munster",
                    "postal_code": "W44 4WW", "country": "IE", "address_type": "physical",
                }],
            },
        }],
    }])
}

/// Words that tell where it is.
const TELLING: [&str; 7] =
    ["the old mill", "5550 611", "Ring Maria", "Knock at", "Millrace", "Weirbridge", "53.015625"];

/// Everything that somebody without a seat can read of the directory.
async fn public_bytes(story: &Story) -> String {
    let mut seen: String = circles::everything(story).await.into_iter().map(|(.., text)| text).collect();
    let package = look(story, "/hsds/package.zip").await.body;
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    for place in 0..archive.len() {
        seen.push_str(&std::io::read_to_string(archive.by_index(place).unwrap()).unwrap());
    }
    seen
}

/// A file or folder of `hsds`'s cases, for everybody where it says nothing else.
async fn take_case(story: &Story, case: &str, feed: &str, removal: Removal) -> Imported {
    let mut options = Options::new(feed);
    options.visibility = Circle::Public;
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../hsds/tests/data/cases").join(case);
    let how = Import { options, dry_run: false, removal };
    import(&story.app().db, story.now(), ELSEWHERE, move || Source::Path(path), how, |_| {}).await.unwrap()
}

/// Files in an archive, as they stand.
fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in files {
        zip.start_file(*name, stored).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

async fn take_zip(story: &Story, bytes: Vec<u8>, removal: Removal) -> Imported {
    let mut options = Options::new("lantern");
    options.visibility = Circle::Public;
    let how = Import { options, dry_run: false, removal };
    let source = move || Source::Reader("feed.zip".into(), Box::new(Cursor::new(bytes)));
    import(&story.app().db, story.now(), ELSEWHERE, source, how, |_| {}).await.unwrap()
}

db::on_both_engines! {
    async fn what_a_feed_keeps_secret_in_words_of_its_own_is_in_no_public_byte(db: db::Db) {
        let (story, _, _) = two(db).await;
        take_case(&story, "c01-confidential", "harbour", Removal::Never).await;
        let seen = public_bytes(&story).await;
        for word in ["Open advice", "2 Open Street", "Harbour Rooms"] {
            assert!(seen.contains(word), "{word}");
        }
        for word in [
            "Refuge intake", "Night refuge", "Refuge A", "Refuge B", "Quiet Lane", "Hidden Row", "D01 X001", "D03 X003", "53.35001",
            "-6.26001", "53.36001", "fled", "staff only", "do not publish",
        ] {
            assert!(!seen.contains(word), "{word}");
        }
        for (list, count) in [("services", 1), ("service_at_locations", 1)] {
            assert_eq!(read(&story, &format!("/hsds/{list}")).await["total_items"], count, "{list}");
        }
        for word in ["Quiet Lane", "Hidden Row", "53.35001", "D03 X003"] {
            assert_eq!(find_in_every_table(&story, word).await, Vec::<String>::new(), "{word}");
        }
    }

    async fn a_number_of_a_feed_is_pressed_only_where_it_is_certain_whom_it_reaches(db: db::Db) {
        let (story, _, _) = two(db).await;
        take_case(&story, "c03-phones", "lines", Removal::Never).await;
        let listed = read(&story, "/hsds/services").await;
        let listed = listed["contents"].as_array().unwrap();
        assert_eq!(listed.len(), 9);
        for service in listed {
            // Nothing says for which country they were written: only what begins with its code is certain.
            let right = match service["name"].as_str().unwrap() {
                "Line one" => vec!["+442079460000"],
                "Line six" => vec!["+442079460006"],
                "Line eight" => vec!["+442079460008"],
                "Line nine" => vec!["+442079460009"],
                _ => vec![],
            };
            let page = look(&story, &format!("/service/{}", service["id"].as_str().unwrap())).await.body;
            let page = String::from_utf8(page).unwrap();
            let main = page.split("<main").nth(1).unwrap();
            let pressed: Vec<_> = main.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            assert_eq!(pressed, right, "{}", service["name"]);
        }
    }

    async fn what_is_odd_in_a_feed_is_shown_to_nobody_as_it_is(db: db::Db) {
        let (story, _, _) = two(db).await;
        for case in ["c04-schedules", "c05-coordinates", "c08-excel-cells", "c15-repeated-ids"] {
            take_case(&story, case, case, Removal::Never).await;
        }
        let seen = public_bytes(&story).await;
        for word in ["NULL", ">nan<", "\"nan\"", "N/A", "1234567.0", "45292", "31/12/99", "1067.0", "&nbsp;", "CafÃ©", "(at)", "\"33.8688", ":33.8688"] {
            assert!(!seen.contains(word), "{word}");
        }
        for word in ["Café – soutien", "Haitian Creole", "+1 305 555 0141", "+1 305 555 0142"] {
            assert!(seen.contains(word), "{word}");
        }
        let listed = read(&story, "/hsds/services?per_page=100").await;
        let listed = listed["contents"].as_array().unwrap();
        assert_eq!(listed.len(), 9 + 3 + 2);
        for service in listed {
            let page = look(&story, &format!("/service/{}", service["id"].as_str().unwrap())).await.body;
            let page = String::from_utf8(page).unwrap();
            let main = page.split("<main").nth(1).unwrap();
            // These feeds name no zone: nobody knows what is open.
            for word in ["Now, ", "Closed now", "at the moment"] {
                assert!(!main.contains(word), "{}: {word}", service["name"]);
            }
        }
    }

    async fn nothing_is_removed_after_a_reading_error_nor_most_of_a_feed(db: db::Db) {
        let (story, _, _) = two(db).await;
        let stands = async || read(&story, "/hsds/services").await["total_items"].clone();
        take_case(&story, "c06-complete.json", "three", Removal::WhenSure).await;
        assert_eq!(stands().await, 3);
        let nan = take_case(&story, "c06-nan.json", "three", Removal::WhenSure).await;
        assert_eq!((nan.missing, nan.doubt, stands().await), (0, None, json!(3)));
        let cut = take_case(&story, "c06-truncated.json", "three", Removal::WhenSure).await;
        assert_eq!((cut.missing, cut.removed, stands().await), (2, false, json!(3)));
        assert!(matches!(cut.doubt, Some(Doubt::Unread(_))));

        let one = |n: u8| json!({ "id": format!("0b5a3c1e-0000-4000-8000-00000000000{n}"), "name": "Left", "status": "active" });
        let most = take_in_if(&story, "three", &json!([one(1)]), Removal::WhenSure).await;
        assert_eq!((most.removed, most.doubt), (false, Some(Doubt::Most(2, 3))));
        assert_eq!(stands().await, 3);
        let some = take_in_if(&story, "three", &json!([one(1), one(2)]), Removal::WhenSure).await;
        assert_eq!((some.removed, some.doubt, stands().await), (true, None, json!(2)), "one of three, and the organisation");
        let anyway = take_case(&story, "c06-truncated.json", "three", Removal::Anyway).await;
        assert_eq!((anyway.removed, anyway.doubt, stands().await), (true, None, json!(1)), "said explicitly");
    }

    async fn a_table_that_is_lost_on_the_way_takes_no_number_from_anybody(db: db::Db) {
        let (story, _, _) = two(db).await;
        let organizations = ("organizations.csv", "id,name,description\no1,Lantern House,Shelters\n");
        let services = |what: &str| ("services.csv", format!("id,organization_id,name,status,description\ns1,o1,Night Line,active,{what}\n"));
        let phones = ("phones.csv", "id,service_id,number\np1,s1,+353 1 555 0100\n");
        let zip = |what: &str, more: &[(&str, &str)]| {
            let services = services(what);
            zipped(&[&[organizations, (services.0, services.1.as_str())], more].concat())
        };
        let line = async || read(&story, "/hsds/services").await["contents"][0].clone();
        let service = async || {
            let id = line().await["id"].as_str().unwrap().to_owned();
            read(&story, &format!("/hsds/services/{id}")).await
        };
        take_zip(&story, zip("one", &[phones]), Removal::Never).await;
        assert_eq!(service().await["phones"][0]["number"], "+353 1 555 0100");

        let garbage = "\u{1}\u{2}\u{3}gÿ%\u{7},ö\u{6}\n\u{5}x,\u{4}y\n";
        let mut broken = zip("three", &[phones]);
        let at = broken.windows(4).position(|bytes| bytes == b"0100").unwrap();
        broken[at] = b'9';
        for (what, bytes) in [
            ("two", zip("two", &[])),
            ("four", zip("four", &[("phones.csv", garbage)])),
            ("five", zip("five", &[("phones.csv", "id,service_id,number\n,,\n")])),
            ("three", broken),
            ("six", zip("six", &[("phones.csv", "id,service_id,number\np1,,+353 1 555 0100\n")])),
        ] {
            for removal in [Removal::Never, Removal::WhenSure] {
                let taken = take_zip(&story, bytes.clone(), removal).await;
                let seen = service().await;
                assert_eq!(seen["phones"][0]["number"], "+353 1 555 0100", "{what}");
                assert_eq!(seen["description"], what, "what can be read is taken in");
                assert_eq!(taken.doubted.get("phone"), Some(&1), "{what}: {:?}", taken.doubted);
                let told: Vec<_> = taken.report.examples(What::NotBelievedGone).collect();
                assert_eq!((told[0].file.as_str(), told[0].row, told[0].field.as_deref()), ("services.csv", Some(2), Some("phone")));
            }
        }
        // Without the organisations nothing says whose it is: it stays theirs.
        let services = services("seven");
        let alone = zipped(&[(services.0, services.1.as_str()), phones]);
        let taken = take_zip(&story, alone, Removal::WhenSure).await;
        assert!(taken.doubted.contains_key("organization"), "{:?}", taken.doubted);
        assert_eq!(service().await["organization"]["name"], "Lantern House");

        let taken = take_zip(&story, zip("eight", &[]), Removal::Anyway).await;
        assert!(taken.doubted.is_empty());
        assert_eq!(service().await.get("phones"), None, "said explicitly");
    }

    async fn what_is_kept_of_a_lost_table_closes_with_the_rest(db: db::Db) {
        let (story, _, _) = two(db).await;
        take_in(&story, "lantern", &sheltering(&id(1), "exact")).await;
        assert!(public_bytes(&story).await.contains("Millrace"));
        let mut closed = sheltering(&id(1), "withheld");
        let location = &mut closed[0]["service_at_locations"][0]["location"];
        location.as_object_mut().unwrap().remove("addresses");
        take_in_if(&story, "lantern", &closed, Removal::Never).await;
        for word in TELLING {
            assert_eq!(find_in_every_table(&story, word).await, Vec::<String>::new(), "{word}");
        }
    }

    async fn what_is_not_offered_is_shown_to_nobody_and_what_is_closed_says_so(db: db::Db) {
        let (story, _, _) = two(db).await;
        let always = json!([{ "id": id(50), "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00:00", "closes_at": "23:59:00", "zone": "Europe/Dublin" }]);
        let words = ["active", "inactive", "defunct", "temporarily closed", "gone fishing"];
        let services: Vec<Value> = (1..)
            .zip(words)
            .map(|(n, status)| json!({ "id": id(n), "name": format!("Is {status}"), "status": status, "schedules": always,
                "service_areas": [{ "id": id(60 + n), "name": "Ireland", "extent": "IE", "extent_type": "country" }] }))
            .collect();
        take_in(&story, "lantern", &json!(services)).await;
        let listed = read(&story, "/hsds/services").await;
        let names: Vec<_> = listed["contents"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["Is active", "Is temporarily closed"]);
        let page = async |n| String::from_utf8(look(&story, &format!("/service/{}", id(n))).await.body).unwrap();
        assert!(page(1).await.contains("Now, "));
        let closed = page(4).await;
        assert!(closed.contains("Closed for the time being") && !closed.contains("Now, "), "{closed}");
        let list = String::from_utf8(look(&story, "/country/ie").await.body).unwrap();
        let (open, shut) = (list.find("Is active").unwrap(), list.find("Is temporarily closed").unwrap());
        assert!(open < shut && !list.contains("Is defunct") && !list.contains("Is gone fishing"));
    }

    async fn what_somebody_else_keeps_is_named_row_by_row(db: db::Db) {
        let (story, _, _) = two(db).await;
        let line = json!([{ "id": id(1), "name": "Night Line", "status": "active" }]);
        take_in(&story, "one", &line).await;
        let other = take_in(&story, "two", &line).await;
        assert_eq!(other.foreign, 1);
        let told: Vec<_> = other.report.examples(What::Foreign).collect();
        let [told] = told[..] else { panic!("{told:?}") };
        assert_eq!(
            (told.file.as_str(), told.row, told.field.as_deref(), told.was.as_deref()),
            ("services.json", Some(1), Some("service.id"), Some(id(1).as_str()))
        );
    }

    async fn a_number_is_a_link_for_what_it_is_and_its_extension_is_seen(db: db::Db) {
        let (story, _, _) = two(db).await;
        let phones: Vec<Value> = (10..)
            .zip([("voice", json!(12)), ("sms", Value::Null), ("fax", Value::Null), ("tty", Value::Null), ("smoke", Value::Null)])
            .map(|(n, (kind, extension))| json!({ "id": id(n), "number": format!("+353 1 555 01{n}"), "type": kind, "extension": extension }))
            .collect();
        take_in(&story, "one", &json!([{ "id": id(1), "name": "Night Line", "status": "active", "phones": phones }])).await;
        let page = String::from_utf8(look(&story, &format!("/service/{}", id(1))).await.body).unwrap();
        let main = page.split("<main").nth(1).unwrap();
        let links = |scheme: &str| {
            main.split(&format!("href=\"{scheme}:")).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!((links("tel"), links("sms")), (vec!["+35315550110".to_owned()], vec!["+35315550111".to_owned()]));
        for said in ["extension \u{2068}12\u{2069}", "Text&nbsp;", "Fax", "Text telephone", "Not for calls"] {
            assert!(main.contains(said), "{said}: {main}");
        }
    }

    async fn what_a_feed_holds_in_a_damaged_form_is_not_missing(db: db::Db) {
        let (story, _, _) = two(db).await;
        let good = json!([1, 2, 3].map(|n| json!({ "id": id(n), "name": format!("House {n}"), "status": "active" })));
        take_in_if(&story, "lantern", &good, Removal::Never).await;
        let mut damaged = good.clone();
        damaged[2]["name"] = json!("");
        let taken = take_in_if(&story, "lantern", &damaged, Removal::WhenSure).await;
        assert_eq!((taken.missing, taken.doubt), (0, None));
        assert_eq!(read(&story, "/hsds/services").await["total_items"], 3);
    }

    async fn a_database_that_takes_no_more_says_how_far_it_came(db: db::Db) {
        let (story, _, _) = two(db).await;
        let services: Vec<Value> = (0..1200).map(|n| json!({ "id": id(1000 + n), "name": format!("House {n}"), "status": "active" })).collect();
        // The last of them cannot be written, as a disk that is full refuses.
        db::write!(story.app().db, tx => {
            db::query("CREATE UNIQUE INDEX full_disk ON directory_record (feed, kind, (CASE WHEN body LIKE '%\"House 11_9\"%' THEN 1 END))")
                .execute(tx).await.map(|_| ())
        }).unwrap();
        let bytes = json!(services).to_string().into_bytes();
        let source = move || Source::Reader("services.json".into(), Box::new(Cursor::new(bytes)));
        let how = Import { options: Options::new("lantern"), dry_run: false, removal: Removal::WhenSure };
        let error = import(&story.app().db, story.now(), ELSEWHERE, source, how, |_| {}).await.unwrap_err();
        let FeedError::Stopped { written, .. } = error else { panic!("{error}") };
        assert!((500..1200).contains(&written), "{written}");
        assert!(error.to_string().contains(&format!("after {written} records")), "{error}");
        assert_eq!(count(&story, "directory_record WHERE feed = 'lantern'").await, i64::try_from(written).unwrap());
    }

    async fn the_same_service_from_two_feeds_is_noticed_and_both_stay(db: db::Db) {
        let (story, _, _) = two(db).await;
        let line = |service: &str, phone: &str, number: &str| json!([{
            "id": service, "name": "Night Line", "status": "active", "phones": [{ "id": phone, "number": number }],
        }]);
        take_in(&story, "one", &line(&id(1), &id(2), "+353 1 555 0001")).await;
        let other = take_in(&story, "two", &line(&id(3), &id(4), "01 555 0001")).await;
        assert_eq!(other.doubles.len(), 1);
        assert_eq!(other.doubles[0].one.1.as_deref(), Some("one"));
        assert_eq!(server::directory::list_doubles(&story.app().db).await.unwrap().open, other.doubles);
        let third = take_in(&story, "three", &line(&id(5), &id(6), "+353 1 777 0002")).await;
        assert_eq!(third.doubles, [], "another number, another line");
        assert_eq!(read(&story, "/hsds/services").await["total_items"], 3);
    }

    async fn a_point_outside_the_country_of_its_address_is_left_out_and_told(db: db::Db) {
        let (story, _, _) = two(db).await;
        let mut house = sheltering(&id(1), "exact");
        let longitude = "/0/service_at_locations/0/location/longitude";
        let take = async |house: &Value| {
            let taken = take_in(&story, "lantern", house).await;
            let told = taken.report.findings.iter().filter(|one| one.what == What::Elsewhere).count();
            let service = read(&story, &format!("/hsds/services/{}", id(1))).await;
            let place = &service["service_at_locations"][0]["location"];
            (told, place["latitude"].as_f64(), place["addresses"][0]["city"].clone())
        };
        assert_eq!(take(&house).await, (0, Some(53.015_625), json!("Weirbridge")));
        // The minus is lost.
        *house.pointer_mut(longitude).unwrap() = json!(6.078_125);
        assert_eq!(take(&house).await, (2, None, json!("Weirbridge")));
    }

    async fn nobody_confirmed_anything_in_the_future(db: db::Db) {
        let (story, _, _) = two(db).await;
        let service = |assured: &str| json!([{ "id": id(1), "name": "Line", "status": "active", "assured_date": assured }]);
        for later in ["2094-01-01", "31/12/99"] {
            take_in(&story, "one", &service(later)).await;
            let confirmed = "directory_record WHERE kind = 'service' AND confirmed_at IS NOT NULL";
            assert_eq!(count(&story, confirmed).await, 0, "{later}");
            assert!(!look(&story, &format!("/hsds/services/{}", id(1))).await.body.windows(4).any(|some| some == b"2094"));
        }
    }

    async fn figures_and_days_that_nobody_means_are_shown_to_nobody(db: db::Db) {
        let (story, _, _) = two(db).await;
        let table = take_case(&story, "c16-absurd", "table", Removal::Never).await;
        let capacity = |number: u32, available: i64, maximum: i64, updated: &str| json!({
            "id": id(number), "available": available, "maximum": maximum, "updated": updated, "unit": { "id": id(70), "name": "beds" },
        });
        let nested = json!([{
            "id": id(1), "name": "Nested line", "status": "active", "minimum_age": -3, "maximum_age": 999,
            "assured_date": "1899-12-30", "assurance_due": "9999-12-31",
            "organization": { "id": id(80), "name": "Ferry House", "description": "Shelters.", "year_incorporated": 2999 },
            "capacities": [
                capacity(71, -5, 11, "2026-11-01T00:00:00Z"), capacity(72, 40, 10, "2026-11-01T00:00:00Z"),
                capacity(73, 7, 17, "2094-01-01T00:00:00Z"), capacity(74, 3, 13, "2026-11-01T00:00:00Z"),
            ],
        }]);
        let nested = take_in(&story, "nested", &nested).await;
        for report in [&table.report, &nested.report] {
            assert!(report.count(What::OutOfBounds) > 5 && report.count(What::InTheFuture) > 0);
            let mut all = report.findings.iter().filter(|one| one.what == What::OutOfBounds);
            assert!(all.all(|one| one.row.is_some() && one.was.is_some()));
        }
        let mut free = Vec::new();
        for service in read(&story, "/hsds/services?per_page=100").await["contents"].as_array().unwrap() {
            let path = format!("/hsds/services/{}", service["id"].as_str().unwrap());
            let read = read(&story, &path).await;
            for capacity in read["capacities"].as_array().into_iter().flatten() {
                free.push((capacity["available"].clone(), capacity["maximum"].clone()));
            }
        }
        assert_eq!(free, [(json!(3), json!(13)), (json!(3), json!(13))]);
        let seen = public_bytes(&story).await;
        for word in ["9999-", "2094-01", "1899-12", "4123456", ":99999", ":2999", ":999,", ":-5", ":-3"] {
            assert!(!seen.contains(word), "{word}");
        }
    }

    async fn what_a_feed_says_of_a_withheld_place_stands_in_no_table(db: db::Db) {
        let (story, _, _) = two(db).await;
        take_in(&story, "lantern", &sheltering(&id(1), "withheld")).await;
        for word in TELLING {
            assert_eq!(find_in_every_table(&story, word).await, Vec::<String>::new(), "{word}");
        }
        let again = take_in(&story, "lantern", &sheltering(&id(1), "withheld")).await;
        assert_eq!((again.added, again.changed), (0, 0), "the same feed again changes nothing");

        // Exact first, with a history, and withheld then.
        take_in(&story, "lantern", &sheltering(&id(1), "exact")).await;
        let mut moved = sheltering(&id(1), "exact");
        moved[0]["service_at_locations"][0]["description"] = json!("Beside the old mill");
        take_in(&story, "lantern", &moved).await;
        assert!(find_in_every_table(&story, "the old mill").await.contains(&"directory_change.before".to_owned()));
        take_in(&story, "lantern", &sheltering(&id(1), "withheld")).await;
        for word in TELLING {
            assert_eq!(find_in_every_table(&story, word).await, Vec::<String>::new(), "{word}");
        }
        let seen = read(&story, &format!("/hsds/services/{}", id(1))).await;
        let house = &seen["service_at_locations"][0]["location"];
        assert_eq!((&house["disclosure"], &house["name"]), (&json!("withheld"), &json!(null)), "that there is one is known");
    }

    async fn a_place_that_another_hand_keeps_is_neither_changed_nor_removed(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        // The feed says something of a member's service: the service stays as it is, the place is the feed's.
        let taken = take_in(&story, "lantern", &sheltering(&id(1), "exact")).await;
        assert_eq!(taken.foreign, 1);
        let path = format!("/api/directory/services/{}", id(1));
        let (_, mut kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!(kept["entry"]["places"].as_array().unwrap().len(), 1);
        assert_eq!(kept["entry"]["places"][0]["town"], "Port Elva");
        let version = kept["version"].as_i64().unwrap();
        // Naming the id of the other place makes a new one.
        kept["entry"]["places"][0]["id"] = json!(id(95));
        keep_well(&solmar, &id(1), version, &kept["entry"]).await;
        let place = async || {
            let tx = &mut story.app().db.read().await.unwrap();
            let row: Option<(String, Option<String>)> =
                db::query("SELECT body, feed FROM directory_record WHERE id = $1")
                    .bind(id(95).parse::<uuid::Uuid>().unwrap().into_bytes()).fetch_optional(tx).await.unwrap();
            row.unwrap()
        };
        let (body, feed) = place().await;
        assert!(body.contains("Weirbridge") && feed.as_deref() == Some("lantern"));
        assert_eq!(solmar.request(Method::DELETE, &path, None).await.0, 200);
        assert!(place().await.0.contains("Weirbridge"), "removing the service does not take it along");
        // A feed's own places go with what it no longer holds.
        let other = json!([{ "id": id(2), "name": "Something else", "status": "active" }]);
        take_in(&story, "lantern", &other).await;
        assert_eq!(find_in_every_table(&story, "Weirbridge").await, Vec::<String>::new());
    }

    async fn places_and_organisations_go_with_the_services_that_they_are_shown_for(db: db::Db) {
        let (story, mut solmar, northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let itself = json!({ "version": 0, "entry": {
            "name": "Northlight", "description": "We listen.", "email": null, "website": null,
        } });
        let described = northlight.request(Method::PUT, "/api/directory/organisation", Some(&itself)).await;
        assert!(described.0 < 300);
        let seen = async |word: &str| {
            let package = look(&story, "/hsds/package.zip").await.body;
            let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
            let text: String = (0..archive.len())
                .map(|n| std::io::read_to_string(archive.by_index(n).unwrap()).unwrap()).collect();
            let list = read(&story, "/hsds/organizations?full=true").await.to_string();
            (text.contains(word), list.contains(word))
        };
        assert_eq!(seen("Port Elva").await, (true, true));
        story.advance(367 * 24).await.unwrap();
        server::upkeep::purge(story.app()).await.unwrap();
        for word in ["Port Elva", "Main office", "Solmar Victim Care"] {
            assert_eq!(seen(word).await, (false, false), "{word}: shown for a service that has expired");
        }
        assert_eq!(seen("We listen.").await, (true, true), "who describes itself stands for itself");
        solmar.sign_in().await.unwrap();
        let confirm = format!("/api/directory/services/{}/confirmation?version=1", id(1));
        assert_eq!(solmar.request(Method::POST, &confirm, None).await.0, 204);
        for word in ["Port Elva", "Solmar Victim Care"] {
            assert_eq!(seen(word).await, (true, true), "{word}");
        }
        // Hidden, and removed.
        let path = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let mut entry = kept["entry"].clone();
        entry["circle"] = json!("members");
        keep_well(&solmar, &id(1), kept["version"].as_i64().unwrap(), &entry).await;
        assert_eq!(seen("Solmar Victim Care").await, (false, false));
        assert_eq!(solmar.request(Method::DELETE, &path, None).await.0, 200);
        let (_, members) = solmar.request(Method::GET, "/api/hsds/organizations", None).await;
        assert_eq!(members["total_items"], 1);
        assert_eq!(count(&story, "directory_proposal").await, 0);
    }

    async fn an_organisation_comes_with_some_of_its_services_and_the_list_has_all(db: db::Db) {
        let (story, _, _) = two(db).await;
        let organization = json!({ "id": id(90), "name": "Lantern House", "description": "Shelters." });
        let services: Vec<Value> = (1..=130).map(|n| json!({
            "id": id(1000 + n), "name": format!("House {n}"), "status": "active", "organization": organization,
        })).collect();
        take_in(&story, "lantern", &json!(services)).await;
        for query in ["?full=true", "?full_service=true"] {
            let listed = read(&story, &format!("/hsds/organizations{query}")).await;
            assert_eq!(listed["contents"][0]["services"].as_array().unwrap().len(), 100, "{query}");
        }
        let all = read(&story, &format!("/hsds/services?organization_id={}", id(90))).await;
        assert_eq!(all["total_items"], 130);
        let description = read(&story, "/hsds/openapi.json").await;
        assert!(description["info"]["description"].as_str().unwrap().contains("at most 100"));
    }
}
