//! What the invented organisations say of themselves in the directory. Names, towns and numbers are invented: +999 is
//! nobody's, and the points lie somewhere in the right country, at no door.

mod list;
mod mapped;

use domain::code::{
    Abroad, Country, Crime, Fee, Intake, Language, PlaceDisclosure, ReaderCircle, ReferralRoute, SupportKind,
    SupportMode, VictimGroup,
};
use domain::directory::{Circle, OpeningHours, Phone, PlaceEntry, ServiceEntry, Weekday};
use story::StoryError;

use super::cast::Org;
use super::plot::Plot;
use list::SERVICES;
use mapped::MAPPED;

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
    kinds: &'static [SupportKind],
    groups: &'static [VictimGroup],
    crimes: &'static [Crime],
    ways: &'static [SupportMode],
    languages: &'static [&'static str],
    number: &'static str,
    email: &'static str,
    website: &'static str,
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
    kinds: &[SupportKind::Emotional],
    groups: &[],
    crimes: &[],
    ways: &[SupportMode::Telephone],
    languages: &["en"],
    number: "",
    email: "",
    website: "",
    from_abroad: true,
    hours: OFFICE,
    place: Where::Away,
    fee: Fee::Free,
    intake: Intake::Open,
    abroad: &[],
    routes: &[ReferralRoute::ByOneself],
};

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

/// Casa Clara maps its country: three services answered on paper, their answers stand in the directory, and a snapshot is
/// published. The mapping is still open.
pub(super) async fn map_portugal(plot: &mut Plot) -> Result<(), StoryError> {
    plot.story.clock().set(plot.day(6, 14, 0));
    let closes_at = plot.now().plus_days(30);
    let mapping = plot.open_mapping(Org::CasaClara, "Victim support in Portugal", closes_at).await?;
    for (number, service) in (1u32..).zip(MAPPED) {
        let id = format!("0e5c0000-0000-4000-8001-{number:012x}");
        mapping.type_in(&id, 0, service.entry()).await?;
        mapping.take_over(&id).await?;
    }
    mapping.publish().await?;
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
                circle: None,
                way: None,
            }],
            email: (!self.email.is_empty()).then(|| self.email.into()),
            website: (!self.website.is_empty()).then(|| self.website.into()),
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
    fn entry(&self, country: Option<Country>) -> Option<PlaceEntry> {
        let place = |disclosure| PlaceEntry { disclosure, ..PlaceEntry::default() };
        match self {
            Self::Away => None,
            Self::Secret => Some(place(PlaceDisclosure::Withheld)),
            Self::At(town, street, north, east) => Some(PlaceEntry {
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
