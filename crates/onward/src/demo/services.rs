//! What the invented organisations say of themselves in the directory. Names, towns and numbers are invented: +999 is
//! nobody's, and the points lie somewhere in the right country, at no door.

use domain::code::{
    Abroad, Country, Crime, Fee, Intake, Language, PlaceDisclosure, ReaderCircle, ReferralRoute, SupportKind,
    SupportMode, VictimGroup,
};
use domain::directory::{Circle, OpeningHours, Phone, Place, ServiceEntry, Weekday};
use story::StoryError;

use super::cast::Org;
use super::plot::Plot;

use SupportKind as Kind;
use SupportMode as Way;
use VictimGroup as Group;

const WORKDAYS: &[Weekday] = &[Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
const ALWAYS: &[(&[Weekday], &str, &str)] = &[(&Weekday::ALL, "00:00", "24:00")];
const OFFICE: &[(&[Weekday], &str, &str)] = &[(WORKDAYS, "09:00", "17:00")];
const LONG: &[(&[Weekday], &str, &str)] =
    &[(WORKDAYS, "08:00", "20:00"), (&[Weekday::Sat, Weekday::Sun], "10:00", "16:00")];

/// Where people go.
enum Where {
    /// Nowhere: they ring or write.
    Away,
    /// To a place that nobody may know.
    Secret,
    /// Town, street, degrees north and east.
    At(&'static str, &'static str, f64, f64),
}

/// A service in few words.
struct Invented {
    org: Org,
    zone: &'static str,
    name: &'static str,
    about: &'static str,
    step: &'static str,
    kinds: &'static [Kind],
    groups: &'static [Group],
    crimes: &'static [Crime],
    ways: &'static [Way],
    languages: &'static [&'static str],
    number: &'static str,
    from_abroad: bool,
    hours: &'static [(&'static [Weekday], &'static str, &'static str)],
    place: Where,
    fee: Fee,
    intake: Intake,
    abroad: &'static [Abroad],
    routes: &'static [ReferralRoute],
}

const USUAL: Invented = Invented {
    org: Org::Northlight,
    zone: "Europe/Dublin",
    name: "",
    about: "",
    step: "",
    kinds: &[Kind::Emotional],
    groups: &[],
    crimes: &[],
    ways: &[Way::Telephone],
    languages: &["en"],
    number: "",
    from_abroad: true,
    hours: OFFICE,
    place: Where::Away,
    fee: Fee::Free,
    intake: Intake::Open,
    abroad: &[],
    routes: &[ReferralRoute::ByOneself],
};

const SERVICES: &[Invented] = &[
    // Ireland
    Invented {
        name: "Northlight Victim Support",
        about: "Somebody who listens, and who knows the way: after any crime, for anybody. We also help people who were hurt in another country and are home again.",
        step: "Ring, or ask to be rung back. No papers needed.",
        kinds: &[Kind::Emotional, Kind::Practical, Kind::Information, Kind::OnwardReferral],
        groups: &[Group::Anyone, Group::HurtAbroad],
        ways: &[Way::Telephone, Way::InPerson, Way::Email],
        languages: &["en", "ga", "ar", "es", "pl"],
        number: "+999 20 5550 140",
        hours: LONG,
        place: Where::At("Port Elva", "4 Lantern Quay", 53.10, -6.60),
        abroad: &[Abroad::HelpsAfterAbroad, Abroad::WorksWithAbroad],
        ..USUAL
    },
    Invented {
        name: "Linden Talking Therapy",
        about: "Therapy with people who are trained in what a crime leaves behind, up to twenty hours.",
        step: "Ask Northlight or a doctor to send you.",
        kinds: &[Kind::Psychological],
        ways: &[Way::InPerson, Way::Video],
        languages: &["en", "ar"],
        number: "+999 20 5550 155",
        place: Where::At("Lindenbridge", "17 Mill Row", 52.60, -8.10),
        fee: Fee::FreeIfSent,
        intake: Intake::WaitingList,
        routes: &[ReferralRoute::OtherService, ReferralRoute::Hospital],
        ..USUAL
    },
    Invented {
        name: "Northlight Night Line",
        about: "A voice at night, for everybody after a crime.",
        step: "Ring at any hour. You need not say your name.",
        kinds: &[Kind::Helpline, Kind::Emotional],
        languages: &["en"],
        number: "+999 20 5550 116",
        hours: ALWAYS,
        ..USUAL
    },
    Invented {
        name: "A safe place to stay",
        about: "Rooms for people who cannot go home, with or without children.",
        step: "Ring first, day or night.",
        kinds: &[Kind::Shelter, Kind::SafetyPlan],
        groups: &[Group::Women, Group::Children],
        ways: &[Way::Telephone, Way::InPerson],
        number: "+999 20 5550 160",
        from_abroad: false,
        hours: ALWAYS,
        place: Where::Secret,
        ..USUAL
    },
    // Spain
    Invented {
        org: Org::Solmar,
        zone: "Europe/Madrid",
        name: "Solmar Victim Care",
        about: "We go with you to the police and to court, and write to you at home with news of your case.",
        step: "Ring, or let an organisation at home write to us for you.",
        kinds: &[Kind::Proceedings, Kind::Accompaniment, Kind::Information, Kind::Interpreting],
        groups: &[Group::Anyone, Group::Visitors],
        ways: &[Way::Telephone, Way::InPerson, Way::Email, Way::Letter],
        languages: &["es", "en", "fr", "ca"],
        number: "+998 30 5550 121",
        place: Where::At("Vela Bay", "Calle del Farol 9", 38.60, -2.10),
        abroad: &[Abroad::TakesFromAbroad, Abroad::WorksWithAbroad],
        ..USUAL
    },
    Invented {
        org: Org::Solmar,
        zone: "Europe/Madrid",
        name: "Solmar Claims Office",
        about: "Help with the claim to the state and to insurances, also when nobody was caught.",
        step: "Write or ring with the number of your case. You can do it from home, in English.",
        kinds: &[Kind::Claims, Kind::Legal, Kind::Financial],
        crimes: &[Crime::C02, Crime::C04],
        ways: &[Way::Telephone, Way::Email],
        languages: &["es", "en"],
        number: "+998 30 5550 170",
        place: Where::At("Orra", "Plaza del Molino 2", 41.30, -3.90),
        abroad: &[Abroad::TakesFromAbroad],
        ..USUAL
    },
    Invented {
        org: Org::Solmar,
        zone: "Europe/Madrid",
        name: "Casa Solmar",
        about: "A house for the first nights after a crime.",
        step: "Ring us. Somebody comes to meet you.",
        kinds: &[Kind::Shelter],
        ways: &[Way::InPerson],
        languages: &["es", "en"],
        number: "+998 30 5550 180",
        hours: ALWAYS,
        place: Where::Secret,
        ..USUAL
    },
    // Portugal
    Invented {
        org: Org::CasaClara,
        zone: "Europe/Lisbon",
        name: "Casa Clara",
        about: "Support in the first weeks, and company on the way to the police, to court and to doctors.",
        step: "Ring, or come by in the mornings.",
        kinds: &[Kind::Emotional, Kind::Accompaniment, Kind::Practical],
        ways: &[Way::Telephone, Way::InPerson],
        languages: &["pt", "en", "fr"],
        number: "+999 35 5550 110",
        place: Where::At("Vila Serrada", "Rua das Amoras 12", 39.40, -8.20),
        abroad: &[Abroad::TakesFromAbroad, Abroad::HelpsAfterAbroad],
        ..USUAL
    },
    Invented {
        org: Org::CasaClara,
        zone: "Europe/Lisbon",
        name: "Claims with Casa Clara",
        about: "Compensation from the state, step by step.",
        step: "Ring for a date. Bring the police report if you have one.",
        kinds: &[Kind::Claims, Kind::Legal],
        ways: &[Way::InPerson, Way::Email],
        languages: &["pt", "en"],
        number: "+999 35 5550 115",
        place: Where::At("Vila Serrada", "Rua das Amoras 14", 39.41, -8.19),
        ..USUAL
    },
    // France
    Invented {
        org: Org::Velora,
        zone: "Europe/Paris",
        name: "Velora Écoute",
        about: "A helpline for everybody after a crime.",
        step: "Ring, at no cost, seven days a week.",
        kinds: &[Kind::Helpline, Kind::Information],
        languages: &["fr", "en", "ar"],
        number: "+999 33 5550 060",
        hours: LONG,
        ..USUAL
    },
    Invented {
        org: Org::Velora,
        zone: "Europe/Paris",
        name: "Velora Aid to victims of attacks",
        about: "For people hurt or bereaved by an act of terrorism, from the first day to the trial.",
        step: "Ring, or write. Families can write for you.",
        kinds: &[Kind::CaseManagement, Kind::Claims, Kind::Psychological, Kind::Peer],
        groups: &[Group::Bereaved, Group::Visitors],
        ways: &[Way::Telephone, Way::Video, Way::InPerson],
        languages: &["fr", "en"],
        number: "+999 33 5550 070",
        place: Where::At("Velora", "3 rue des Tilleuls", 46.80, 2.40),
        abroad: &[Abroad::TakesFromAbroad, Abroad::WorksWithAbroad],
        ..USUAL
    },
    // Germany
    Invented {
        org: Org::Lindmark,
        zone: "Europe/Berlin",
        name: "Lindmark Support Line",
        about: "Telephone and chat after any crime, without a name.",
        step: "Ring or write; the chat is open in the evening.",
        kinds: &[Kind::Helpline, Kind::Emotional],
        ways: &[Way::Telephone, Way::Chat],
        languages: &["de", "en", "tr", "uk"],
        number: "+999 49 5550 006",
        hours: &[(&Weekday::ALL, "07:00", "22:00")],
        ..USUAL
    },
    Invented {
        org: Org::Lindmark,
        zone: "Europe/Berlin",
        name: "Lindmark Court Company",
        about: "Somebody who sits beside you in court and explains what happens.",
        step: "Write to us two weeks before the hearing.",
        kinds: &[Kind::Accompaniment, Kind::Proceedings],
        ways: &[Way::InPerson, Way::Email],
        languages: &["de", "en"],
        number: "+999 49 5550 030",
        place: Where::At("Lindmark", "Am Anger 8", 51.40, 10.10),
        ..USUAL
    },
    Invented {
        org: Org::Lindmark,
        zone: "Europe/Berlin",
        name: "Safe Phones",
        about: "If somebody watches your phone or your accounts.",
        step: "Ring from a phone that the other person cannot reach.",
        kinds: &[Kind::Digital, Kind::SafetyPlan],
        ways: &[Way::Telephone, Way::InPerson],
        languages: &["de", "en"],
        number: "+999 49 5550 044",
        fee: Fee::ByIncome,
        ..USUAL
    },
    // Serbia
    Invented {
        org: Org::Averra,
        zone: "Europe/Belgrade",
        name: "Averra Circle",
        about: "Talks, advice and a group for people after violence.",
        step: "Ring on a working day.",
        kinds: &[Kind::Emotional, Kind::Legal, Kind::Peer],
        groups: &[Group::Women],
        ways: &[Way::Telephone, Way::InPerson],
        languages: &["sr", "en", "hu"],
        number: "+999 38 5550 200",
        place: Where::At("Averra", "Ulica lipa 5", 44.10, 20.70),
        ..USUAL
    },
    Invented {
        org: Org::Averra,
        zone: "Europe/Belgrade",
        name: "Averra Chat",
        about: "Help for young people, in writing.",
        step: "Send a message. Somebody answers within an hour.",
        kinds: &[Kind::Emotional, Kind::Digital],
        groups: &[Group::YoungPeople],
        ways: &[Way::Chat],
        languages: &["sr"],
        number: "+999 38 5550 210",
        from_abroad: false,
        hours: &[(&Weekday::ALL, "16:00", "22:00")],
        ..USUAL
    },
    // Switzerland
    Invented {
        org: Org::Sonnwil,
        zone: "Europe/Zurich",
        name: "Victims’ Advice Office Sonnwil",
        about: "Advice by law, free and in confidence, and help with urgent costs.",
        step: "Ring or write. No report to the police is needed.",
        kinds: &[Kind::Information, Kind::Financial, Kind::Claims, Kind::Psychological],
        ways: &[Way::Telephone, Way::InPerson, Way::Email],
        languages: &["de", "fr", "it", "en"],
        number: "+999 41 5550 900",
        place: Where::At("Sonnwil", "Lindenplatz 1", 46.90, 8.10),
        abroad: &[Abroad::HelpsAfterAbroad],
        ..USUAL
    },
    Invented {
        org: Org::Sonnwil,
        zone: "Europe/Zurich",
        name: "House Sonnwil",
        about: "A protected house for women and their children.",
        step: "Ring at any hour.",
        kinds: &[Kind::Shelter],
        groups: &[Group::Women, Group::Children],
        ways: &[Way::InPerson],
        languages: &["de", "en"],
        number: "+999 41 5550 911",
        hours: ALWAYS,
        place: Where::Secret,
        intake: Intake::WaitingList,
        ..USUAL
    },
    // United Kingdom
    Invented {
        org: Org::Harbour,
        zone: "Europe/London",
        name: "Harbour House",
        about: "One person who stays with you from the first call to the last letter, also after a death abroad.",
        step: "Ring, or ask the police to send you.",
        kinds: &[Kind::CaseManagement, Kind::Practical, Kind::Travel],
        groups: &[Group::Bereaved, Group::HurtAbroad],
        ways: &[Way::Telephone, Way::HomeVisit],
        languages: &["en", "cy"],
        number: "+999 44 5550 300",
        place: Where::At("Harbourton", "2 Rope Walk", 52.40, -1.20),
        abroad: &[Abroad::HelpsAfterAbroad, Abroad::WorksWithAbroad],
        routes: &[ReferralRoute::ByOneself, ReferralRoute::Police],
        ..USUAL
    },
    Invented {
        org: Org::Harbour,
        zone: "Europe/London",
        name: "Harbour Children",
        about: "Play, talk and help for children who saw or lived through violence.",
        step: "A parent, a teacher or a doctor can ring.",
        kinds: &[Kind::Children, Kind::Psychological],
        groups: &[Group::Children],
        ways: &[Way::InPerson],
        number: "+999 44 5550 320",
        place: Where::At("Westmere", "11 Orchard Lane", 53.60, -2.30),
        fee: Fee::FreeIfSent,
        intake: Intake::Paused,
        routes: &[ReferralRoute::School, ReferralRoute::Hospital],
        ..USUAL
    },
    // Brazil
    Invented {
        org: Org::Serena,
        zone: "America/Sao_Paulo",
        name: "Casa da Ponte Serena",
        about: "A public office for victims of crime and their families.",
        step: "Come by or ring in office hours.",
        kinds: &[Kind::Information, Kind::Legal, Kind::Emotional],
        ways: &[Way::InPerson, Way::Telephone],
        languages: &["pt", "es"],
        number: "+999 55 5550 700",
        hours: &[(WORKDAYS, "08:00", "18:00")],
        place: Where::At("Serena", "Rua da Ponte 40", -21.20, -47.10),
        ..USUAL
    },
    Invented {
        org: Org::Serena,
        zone: "America/Sao_Paulo",
        name: "Serena on Video",
        about: "Advice by video for people who live abroad or far from the office.",
        step: "Write for a date.",
        kinds: &[Kind::Information, Kind::Proceedings],
        ways: &[Way::Video, Way::Email],
        languages: &["pt", "en"],
        number: "+999 55 5550 710",
        abroad: &[Abroad::TakesFromAbroad],
        ..USUAL
    },
    // Israel
    Invented {
        org: Org::Olive,
        zone: "Asia/Jerusalem",
        name: "Olive Gate",
        about: "Support after terrorism and other violence, in Hebrew, Arabic, Russian and English.",
        step: "Ring. Somebody rings back on the same day.",
        kinds: &[Kind::Emotional, Kind::Psychological, Kind::Practical],
        groups: &[Group::Bereaved, Group::Anyone],
        ways: &[Way::Telephone, Way::InPerson],
        languages: &["he", "ar", "ru", "en"],
        number: "+999 97 5550 800",
        hours: &[(&[Weekday::Sun, Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu], "09:00", "17:00")],
        place: Where::At("Gat Oren", "7 Carob Street", 31.60, 34.90),
        ..USUAL
    },
    Invented {
        org: Org::Olive,
        zone: "Asia/Jerusalem",
        name: "Olive Gate Rights",
        about: "Benefits and claims for people hurt in an attack, also for visitors.",
        step: "Write or ring with your hospital papers.",
        kinds: &[Kind::Claims, Kind::Legal],
        groups: &[Group::Visitors],
        ways: &[Way::Email, Way::Telephone],
        languages: &["he", "en"],
        number: "+999 97 5550 810",
        abroad: &[Abroad::TakesFromAbroad],
        ..USUAL
    },
];

/// Everybody writes down what they do, over some weeks.
pub(super) async fn write_down(plot: &mut Plot) -> Result<(), StoryError> {
    for (number, service) in (1u32..).zip(SERVICES) {
        let days_ago = i64::from(number * 7 % 29) + 1;
        plot.story.clock().set(plot.day(days_ago, 11, i64::from(number)));
        let id = format!("0e5c0000-0000-4000-8000-{number:012x}");
        let entry = service.entry();
        plot.keep_service(service.org, &id, entry).await?;
    }
    Ok(())
}

impl Invented {
    fn entry(&self) -> ServiceEntry {
        let public = Circle(ReaderCircle::Public);
        let country: Option<Country> = self.org.country().parse().ok();
        let languages = self.languages.iter().filter_map(|code| code.parse::<Language>().ok());
        ServiceEntry {
            name: self.name.into(),
            description: self.about.into(),
            written_in: "en".parse().ok(),
            next_step: self.step.into(),
            circle: public,
            kinds: self.kinds.to_vec(),
            crimes: self.crimes.to_vec(),
            groups: self.groups.to_vec(),
            routes: self.routes.to_vec(),
            ways: self.ways.to_vec(),
            languages: languages.collect(),
            interpreters: self.languages.len() > 2,
            phones: vec![Phone {
                number: self.number.into(),
                from_abroad: self.from_abroad,
                label: None,
                circle: public,
            }],
            hours: self.hours.iter().map(hours).collect(),
            zone: Some(self.zone.into()),
            places: self.place.entry(country).into_iter().collect(),
            countries: country.into_iter().collect(),
            abroad: self.abroad.to_vec(),
            fee: Some(self.fee),
            intake: Some(self.intake),
            ..ServiceEntry::default()
        }
    }
}

fn hours((days, opens, closes): &(&[Weekday], &str, &str)) -> OpeningHours {
    OpeningHours { days: days.to_vec(), opens: (*opens).into(), closes: (*closes).into() }
}

impl Where {
    fn entry(&self, country: Option<Country>) -> Option<Place> {
        let place = |disclosure| Place {
            id: None,
            name: String::new(),
            disclosure,
            street: String::new(),
            town: String::new(),
            region: String::new(),
            postal_code: String::new(),
            country: None,
            latitude: None,
            longitude: None,
            access: Vec::new(),
        };
        match self {
            Self::Away => None,
            Self::Secret => Some(place(PlaceDisclosure::Withheld)),
            Self::At(town, street, north, east) => Some(Place {
                street: (*street).into(),
                town: (*town).into(),
                country,
                latitude: Some(*north),
                longitude: Some(*east),
                ..place(PlaceDisclosure::Exact)
            }),
        }
    }
}
