//! An answer with everything in it.

use domain::code::{
    Abroad, AccessNeed, CapacityUnit, Crime, CrimeTag, Fee, FundingSource, Intake, PlaceDisclosure,
    ReaderCircle, ReferralRoute, SupportKind, SupportMode, TrainingTopic, VictimGroup, WorkerKind,
};
use domain::directory::{
    AgeRange, Capacity, Circle, OpeningHours, Phone, PlaceEntry, ServiceEntry, TextPart, Weekday, Workers,
    Worth, list_place_texts,
};

/// An answer in which every field says something.
pub(super) fn full() -> ServiceEntry {
    let mut place = PlaceEntry {
        id: Some("0192f0c4-0000-7000-8000-000000000001".into()),
        name: "House on the quay".into(),
        disclosure: PlaceDisclosure::Exact,
        street: "Quay 3".into(),
        town: "Port Elva".into(),
        region: "Elva".into(),
        postal_code: "1000-001".into(),
        country: Some("ES".parse().unwrap()),
        latitude: Some(38.5),
        longitude: Some(-9.25),
        access: vec![AccessNeed::StepFree],
        ..PlaceEntry::default()
    };
    for (name, text) in list_place_texts().filter(|(_, text)| text.part == TextPart::Beside) {
        name.clone_into((text.of_mut)(&mut place));
    }
    let secret = PlaceEntry { disclosure: PlaceDisclosure::Withheld, ..PlaceEntry::default() };
    let day = |text: &str| Some(text.parse().unwrap());
    ServiceEntry {
        name: "Casa Clara".into(),
        description: "Somebody to talk to,\nand a place to stay.".into(),
        written_in: Some("en".parse().unwrap()),
        next_step: "Ring. No papers needed.".into(),
        translations: Vec::new(),
        circle: Circle(ReaderCircle::Public),
        kinds: vec![SupportKind::Emotional, SupportKind::Shelter],
        crimes: vec![Crime::C02, Crime::C0301],
        crime_tags: vec![CrimeTag::IntimatePartner],
        groups: vec![VictimGroup::Women],
        ages: AgeRange { from: Some(16), to: Some(99) },
        routes: vec![ReferralRoute::Police, ReferralRoute::Helpline],
        ways: vec![SupportMode::Telephone, SupportMode::InPerson],
        languages: vec!["en".parse().unwrap(), "pt".parse().unwrap(), "wo".parse().unwrap()],
        interpreters: true,
        phones: vec![
            Phone {
                number: "+999 20 5550 140".into(),
                from_abroad: true,
                label: Some("Day and night".into()),
                circle: Some(Circle(ReaderCircle::Public)),
                way: None,
            },
            Phone { number: "20 5550 141".into(), ..Phone::default() },
        ],
        email: Some("casa@post.example".into()),
        website: Some("https://casa.example".into()),
        hours: vec![OpeningHours {
            days: vec![Weekday::Mon, Weekday::Sun],
            opens: "09:00".into(),
            closes: "24:00".into(),
        }],
        zone: Some("Europe/Lisbon".into()),
        places: vec![place, secret],
        countries: vec!["PT".parse().unwrap()],
        regions: vec!["Elva".into(), "Norte".into()],
        abroad: vec![Abroad::HelpsAfterAbroad],
        fee: Some(Fee::Free),
        intake: Some(Intake::WaitingList),
        capacity: Worth {
            circle: Circle(ReaderCircle::Members),
            value: vec![Capacity {
                unit: CapacityUnit::Beds,
                available: 3,
                maximum: Some(12),
                as_of: day("2026-11-20"),
            }],
        },
        workers: Worth {
            circle: Circle(ReaderCircle::Public),
            value: vec![Workers {
                kind: WorkerKind::Paid,
                people: Some(6),
                full_posts: Some(4.5),
                hours_before: Some(40),
                hours_a_year: Some(16),
                as_of: day("2026-11-01"),
            }],
        },
        training: vec![TrainingTopic::Trauma],
        funding: Worth {
            circle: Circle(ReaderCircle::Public),
            value: vec![FundingSource::State, FundingSource::Donations],
        },
    }
}
