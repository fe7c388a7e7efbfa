//! What services in Portugal answered when their country was mapped.

use domain::code::{Intake, SupportKind as Kind, SupportMode as Way, VictimGroup as Group};

use super::{ALWAYS, Invented, USUAL, Where};
use crate::demo::cast::Org;

const ANSWERED: Invented = Invented { org: Org::CasaClara, zone: "Europe/Lisbon", ..USUAL };

/// Their answers.
pub(super) const MAPPED: &[Invented] = &[
    Invented {
        name: "Ribeira Talking Line",
        about: "Somebody to talk to, in the evening and at night, for anybody whom a crime has hurt.",
        step: "Ring at any hour. You need not say your name.",
        kinds: &[Kind::Helpline, Kind::Emotional],
        groups: &[Group::Anyone],
        languages: &["pt", "en", "uk"],
        number: "+999 21 5550 171",
        hours: ALWAYS,
        ..ANSWERED
    },
    Invented {
        name: "House of the Two Doors",
        about: "Rooms for women who cannot go home, with or without children. Where it is, nobody is told.",
        step: "Ring first, day or night.",
        kinds: &[Kind::Shelter, Kind::SafetyPlan],
        groups: &[Group::Women, Group::Children],
        ways: &[Way::Telephone, Way::InPerson],
        languages: &["pt"],
        number: "+999 21 5550 172",
        from_abroad: false,
        hours: ALWAYS,
        place: Where::Secret,
        ..ANSWERED
    },
    Invented {
        name: "Lantern Legal Advice",
        about: "Lawyers who explain the proceedings, and help to ask for compensation.",
        step: "Ring, or write. The first talk is free.",
        kinds: &[Kind::Legal, Kind::Claims],
        groups: &[Group::Anyone, Group::Visitors],
        ways: &[Way::InPerson, Way::Email],
        languages: &["pt", "en", "fr"],
        number: "+999 21 5550 173",
        email: "advice@lantern.example",
        place: Where::At("Vila do Farol", "Rua da Lanterna 5", 39.40, -8.20),
        intake: Intake::WaitingList,
        ..ANSWERED
    },
];
