//! What an answer lacks, each at its field.

use domain::code::Coded;
use domain::directory::{Capacity, Lack, ServiceEntry, Workers, Worth, list_lacking};
use domain::moment::Moment;

use super::read::{Fault, Reading};

/// Everything that keeps an answer from being sent, in the order of the form.
pub(super) fn list_faults(reading: &Reading, now: Moment) -> Vec<Fault> {
    let mut faults = reading.faults.clone();
    for lack in list_lacking(&reading.entry, now) {
        let mut fields = locate(lack, reading, now);
        if fields.is_empty() {
            // Whatever is lacking, and wherever: an answer that lacks something is not sent.
            fields.push("name".into());
        }
        for field in fields {
            let known = faults.iter().any(|fault| fault.field == field);
            if !known {
                faults.push(Fault { field, what: name(lack) });
            }
        }
    }
    faults
}

fn name(lack: Lack) -> &'static str {
    match lack {
        Lack::Name => "name",
        Lack::Description => "description",
        Lack::Kinds => "kinds",
        Lack::Countries => "countries",
        Lack::Reach => "reach",
        Lack::StepRing => "step_ring",
        Lack::StepWrite => "step_write",
        Lack::StepCome => "step_come",
        Lack::StepBrowse => "step_browse",
        Lack::Phone => "phone",
        Lack::Email => "email",
        Lack::Website => "website",
        Lack::Hours => "hours",
        Lack::Zone => "zone",
        // The form asks for none.
        Lack::Translations => "written_in",
        Lack::Place => "place",
        Lack::Ages => "ages",
        Lack::Capacity => "capacity",
        Lack::Workers => "workers",
        Lack::AsOf | Lack::WorkersAsOf => "as_of",
        Lack::TooLong => "too_long",
    }
}

/// The fields at which something is lacking.
fn locate(lack: Lack, Reading { entry, rows, .. }: &Reading, now: Moment) -> Vec<String> {
    let alone = |part: ServiceEntry| list_lacking(&part, now).contains(&lack);
    let empty = ServiceEntry::default;
    let phones = || {
        let rows = rows.phones.iter().zip(&entry.phones);
        let wrong =
            rows.filter(|(_, phone)| alone(ServiceEntry { phones: vec![(*phone).clone()], ..empty() }));
        wrong.map(|(row, _)| row).collect::<Vec<_>>()
    };
    let places = || {
        let rows = rows.places.iter().zip(&entry.places);
        let wrong =
            rows.filter(|(_, place)| alone(ServiceEntry { places: vec![(*place).clone()], ..empty() }));
        wrong.map(|(row, _)| row).collect::<Vec<_>>()
    };
    match lack {
        Lack::Name => vec!["name".into()],
        Lack::Description => vec!["description".into()],
        Lack::Kinds => vec!["kinds".into()],
        Lack::Countries => vec!["countries".into()],
        Lack::Reach => vec!["phone-0-number".into()],
        Lack::StepRing | Lack::StepWrite | Lack::StepCome | Lack::StepBrowse => vec!["next_step".into()],
        Lack::Email => vec!["email".into()],
        Lack::Website => vec!["website".into()],
        Lack::Zone => vec!["zone".into()],
        Lack::Translations => vec!["written_in".into()],
        Lack::Ages => vec!["age_from".into()],
        Lack::Capacity | Lack::Workers | Lack::AsOf | Lack::WorkersAsOf => locate_figures(lack, entry, alone),
        Lack::Phone => phones().into_iter().map(|row| format!("phone-{row}-number")).collect(),
        Lack::Place => places().into_iter().map(|row| format!("place-{row}-town")).collect(),
        Lack::Hours => {
            let rows = rows.hours.iter().zip(&entry.hours);
            let wrong =
                rows.filter(|(_, hours)| alone(ServiceEntry { hours: vec![(*hours).clone()], ..empty() }));
            wrong.map(|(row, _)| format!("hours-{row}-opens")).collect()
        }
        Lack::TooLong => {
            let texts = [
                ("name", ServiceEntry { name: entry.name.clone(), ..empty() }),
                ("description", ServiceEntry { description: entry.description.clone(), ..empty() }),
                ("next_step", ServiceEntry { next_step: entry.next_step.clone(), ..empty() }),
                ("regions", ServiceEntry { regions: entry.regions.clone(), ..empty() }),
                ("website", ServiceEntry { website: entry.website.clone(), ..empty() }),
                ("zone", ServiceEntry { zone: entry.zone.clone(), ..empty() }),
            ];
            let mut fields: Vec<String> = texts
                .into_iter()
                .filter(|(_, part)| alone(part.clone()))
                .map(|(field, _)| field.into())
                .collect();
            fields.extend(phones().into_iter().map(|row| format!("phone-{row}-label")));
            fields.extend(places().into_iter().map(|row| format!("place-{row}-name")));
            fields
        }
    }
}

/// The figures that are beyond their bounds, and the days that they are of.
fn locate_figures(
    lack: Lack,
    entry: &ServiceEntry,
    alone: impl Fn(ServiceEntry) -> bool + Copy,
) -> Vec<String> {
    let empty = ServiceEntry::default;
    match lack {
        Lack::Capacity => {
            let wrong = |change: fn(&mut Capacity)| {
                let of = move |one: &Capacity| {
                    let mut one = *one;
                    change(&mut one);
                    alone(ServiceEntry {
                        capacity: Worth { value: vec![one], ..Worth::default() },
                        ..empty()
                    })
                };
                entry.capacity.value.iter().filter(move |one| of(one))
            };
            // What is wrong also without a figure at most is wrong by itself.
            let available = wrong(|one| one.maximum = None);
            let mut fields: Vec<_> =
                available.map(|one| format!("capacity-{}-available", one.unit.as_str())).collect();
            if fields.is_empty() {
                fields = wrong(|_| ()).map(|one| format!("capacity-{}-maximum", one.unit.as_str())).collect();
            }
            fields
        }
        Lack::Workers => {
            let none = |kind| Workers {
                kind,
                people: None,
                full_posts: None,
                hours_before: None,
                hours_a_year: None,
                as_of: None,
            };
            let figures = entry.workers.value.iter().flat_map(|one| {
                let Workers { people, full_posts, hours_before, hours_a_year, .. } = *one;
                let none = none(one.kind);
                [
                    ("people", Workers { people, ..none }),
                    ("full_posts", Workers { full_posts, ..none }),
                    ("hours_before", Workers { hours_before, ..none }),
                    ("hours_a_year", Workers { hours_a_year, ..none }),
                ]
            });
            let wrong = figures.filter(|(_, one)| {
                alone(ServiceEntry { workers: Worth { value: vec![*one], ..Worth::default() }, ..empty() })
            });
            wrong.map(|(figure, one)| format!("workers-{}-{figure}", one.kind.as_str())).collect()
        }
        Lack::AsOf => {
            let wrong = entry.capacity.value.iter().filter(|one| {
                alone(ServiceEntry { capacity: Worth { value: vec![**one], ..Worth::default() }, ..empty() })
            });
            wrong.map(|one| format!("capacity-{}-as_of", one.unit.as_str())).collect()
        }
        Lack::WorkersAsOf => {
            let wrong = entry.workers.value.iter().filter(|one| {
                alone(ServiceEntry { workers: Worth { value: vec![**one], ..Worth::default() }, ..empty() })
            });
            wrong.map(|one| format!("workers-{}-as_of", one.kind.as_str())).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::super::typed::Typed;
    use super::*;

    /// 2026-11-24T10:00Z.
    const NOW: Moment = Moment(1_795_514_400_000);

    #[test]
    fn each_fault_stands_at_its_field() {
        let form = format!(
            "circle=public&description={}&kinds=legal&countries=PT&email=nobody&website=javascript:alert(1)&age_from=12&age_to=10\
             &phone-0-number=12345&phone-3-number=at+the+desk&hours-1-days=mon&hours-1-opens=noon&hours-1-closes=17\
             &place-2-disclosure=exact&place-2-name=House",
            "long+".repeat(1_000)
        );
        let faults = list_faults(&read(&Typed::read(form.as_bytes()), "PT".parse().unwrap()), NOW);
        let faults: Vec<_> = faults.iter().map(|fault| (fault.field.as_str(), fault.what)).collect();
        assert_eq!(
            faults,
            [
                ("name", "name"),
                ("phone-3-number", "phone"),
                ("email", "email"),
                ("website", "website"),
                ("hours-1-opens", "hours"),
                ("zone", "zone"),
                ("place-2-town", "place"),
                ("age_from", "ages"),
                ("description", "too_long"),
            ]
        );
    }

    #[test]
    fn what_is_too_long_anywhere_keeps_an_answer_from_being_sent() {
        let long = "x".repeat(3_000);
        let languages: String = (0..600).map(|_| "&languages=pt").collect();
        for (field, typed) in [("website", format!("&website=https://post.example/{long}")), ("", languages)]
        {
            let form = format!(
                "circle=public&name=Line&description=Talks&kinds=legal&countries=PT&phone-0-number=12345{typed}"
            );
            let read = read(&Typed::read(form.as_bytes()), "PT".parse().unwrap());
            let faults = list_faults(&read, NOW);
            assert_eq!(faults.is_empty(), list_lacking(&read.entry, NOW).is_empty(), "{field}");
            assert!(
                field.is_empty() || faults.iter().any(|fault| fault.field == field),
                "{field}: {faults:?}"
            );
        }
    }

    #[test]
    fn a_number_is_for_whoever_reads_the_answer_unless_it_says_less() {
        let form = |circle: &str| {
            let form = format!(
                "circle=public&name=Line&description=Talks&kinds=legal&countries=PT&next_step=Ring+us.&phone-0-number=12345{circle}"
            );
            let faults = list_faults(&read(&Typed::read(form.as_bytes()), "PT".parse().unwrap()), NOW);
            faults.into_iter().map(|fault| (fault.field, fault.what)).collect::<Vec<_>>()
        };
        assert_eq!(form(""), []);
        assert_eq!(form("&phone-0-circle="), []);
        assert_eq!(form("&phone-0-circle=public"), []);
        for narrower in ["members", "coordinator", "whoever"] {
            let faults = form(&format!("&phone-0-circle={narrower}"));
            assert_eq!(faults, [("next_step".to_owned(), "step_ring")], "{narrower}");
        }
    }

    #[test]
    fn a_complete_answer_lacks_nothing() {
        let typed = super::super::fill::fill(&super::super::tests::full());
        assert_eq!(list_faults(&read(&typed, "PT".parse().unwrap()), NOW), []);
    }

    #[test]
    fn a_figure_or_a_day_beyond_its_bound_is_told_at_its_field_and_on_it_taken() {
        let faults = |typed: &str| {
            let form = format!(
                "circle=public&name=Line&description=Talks&kinds=legal&countries=PT&phone-0-number=12345{typed}"
            );
            let faults = list_faults(&read(&Typed::read(form.as_bytes()), "PT".parse().unwrap()), NOW);
            faults.into_iter().map(|fault| (fault.field, fault.what)).collect::<Vec<_>>()
        };
        let beds = "capacity-beds-available";
        let cases = [
            (beds, "-1", Some("number")),
            (beds, "0", None),
            (beds, "100000", None),
            (beds, "100001", Some("capacity")),
            (beds, "99999999999", Some("number")),
            ("workers-paid-people", "100000", None),
            ("workers-paid-people", "100001", Some("workers")),
            ("workers-paid-full_posts", "-2,5", Some("number")),
            ("workers-paid-full_posts", "100000,5", Some("workers")),
            ("workers-volunteer-hours_before", "8784", None),
            ("workers-volunteer-hours_before", "8785", Some("workers")),
            ("workers-volunteer-hours_a_year", "8785", Some("workers")),
            ("age_to", "120", None),
            ("age_from", "121", Some("ages")),
        ];
        for (field, typed, what) in cases {
            let expected: Vec<_> = what.map(|what| (field.to_owned(), what)).into_iter().collect();
            assert_eq!(faults(&format!("&{field}={typed}")), expected, "{field} {typed}");
        }
        for (most, what) in [("40", None), ("39", Some("capacity")), ("100001", Some("capacity"))] {
            let expected: Vec<_> =
                what.map(|what| ("capacity-beds-maximum".to_owned(), what)).into_iter().collect();
            assert_eq!(faults(&format!("&{beds}=40&capacity-beds-maximum={most}")), expected, "{most}");
        }
        for (day, is_taken) in [
            ("1999-12-31", false),
            ("2000-01-01", true),
            ("2026-11-25", true),
            ("2026-11-26", false),
            ("9999-12-31", false),
        ] {
            for (field, figure) in
                [("capacity-beds-as_of", beds), ("workers-paid-as_of", "workers-paid-people")]
            {
                let expected = if is_taken { Vec::new() } else { vec![(field.to_owned(), "as_of")] };
                assert_eq!(faults(&format!("&{figure}=1&{field}={day}")), expected, "{field} {day}");
            }
        }
    }
}
