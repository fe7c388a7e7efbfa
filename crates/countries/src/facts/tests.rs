use std::collections::HashSet;

use super::*;

fn find(iso2: &str) -> &'static Country {
    Countries::get().find(iso2).unwrap()
}

#[test]
fn the_file_is_read_whole() {
    let all = Countries::get().all();
    assert_eq!(all.len(), 48);
    assert!(all.is_sorted_by_key(Country::iso2));
    for country in all {
        assert!(crate::Continent::of(country.iso2()).is_some());
        for number in [&country.national.emergency.police, &country.national.emergency.ambulance] {
            assert!(!number.as_ref().unwrap().value.is_empty(), "{}", country.iso2());
        }
        let eu = country.national.eu_member.as_ref().unwrap().value;
        assert!(country.eea_member || !eu, "{}: every member of the EU is in the EEA", country.iso2());
    }
    let eu = all.iter().filter(|country| country.national.eu_member.as_ref().unwrap().value);
    assert_eq!(eu.count(), 27);
    assert!(Countries::get().find("AQ").is_none());
}

#[test]
fn what_is_not_known_is_absent_and_what_was_found_instead_is_a_remark() {
    let serbia = &find("RS").national;
    assert_eq!(serbia.emergency.general, None);
    assert_eq!(serbia.helpline_116006, None);
    assert_eq!(serbia.compensation.time_limit, None);
    assert!(serbia.remarks.iter().any(|remark| remark.name == FactName::EmergencyGeneral));
    let switzerland = &find("CH").national;
    assert_eq!(switzerland.national_helplines, []);
    let planned = switzerland.remarks.iter().find(|remark| remark.name == FactName::NationalHelpline(1));
    assert!(planned.unwrap().source.is_some());
    for country in Countries::get().all() {
        for fact in country.places().flat_map(Territory::facts) {
            assert_ne!(fact.value, Value::Text(""));
            assert!(fact.source.url.starts_with("http"), "{} {}", fact.place, fact.name);
        }
    }
}

#[test]
fn what_is_written_for_readers_speaks_of_no_research() {
    for fact in Countries::get().all().iter().flat_map(Country::places).flat_map(Territory::facts) {
        for said in fact.more.into_iter().chain([fact.source.title]) {
            let said = said.to_lowercase();
            for word in ["confirm", "metadata", "listed", "older", "check", "phonenumbers", "babel"] {
                assert!(!said.contains(word), "{} {}: {said}", fact.place, fact.name);
            }
        }
    }
}

#[test]
fn parts_of_a_country_have_their_own_rules() {
    let scotland = Countries::get().find_place("GB-SCT").unwrap();
    assert_eq!(scotland.compensation.time_limit.as_ref().unwrap().value.value, Some(2));
    assert_eq!(Countries::get().find_place("GB").unwrap().compensation.authority, None);
    assert!(Countries::get().find_place("GB-XXX").is_none());
    assert!(Countries::get().find_place("").is_none());
}

#[test]
fn telephone_numbers_are_links_and_text() {
    let czechia = &find("CZ").national.national_helplines.first().unwrap().value;
    assert_eq!(czechia.number.href(), "tel:116006");
    assert_eq!(czechia.number_from_abroad.unwrap().href(), "tel:+420116006");
    assert_eq!(czechia.number_from_abroad.unwrap().shown(), "+420\u{a0}116\u{a0}006");
    assert_eq!(czechia.short_number.unwrap().shown(), "116\u{a0}006");
    assert!(!czechia.number.is_international());
    let netherlands = &find("NL").national.national_helplines.first().unwrap().value;
    assert_eq!(
        (netherlands.number.href(), netherlands.number.shown()),
        ("tel:09000101".into(), "0900-0101".into())
    );
    // That a number has the country's code does not make it one from abroad.
    let hungary = &find("HU").national.national_helplines.first().unwrap().value;
    assert!(hungary.number.is_international());
    assert_eq!(hungary.number_from_abroad, None);
}

#[test]
fn every_fact_has_a_name_that_is_read_again_and_a_digest_of_its_own() {
    let mut digests = HashSet::new();
    for place in Countries::get().all().iter().flat_map(Country::places) {
        let facts = place.facts();
        assert!(facts.is_sorted_by_key(|fact| fact.name), "{}", place.code);
        for fact in facts {
            assert_eq!(fact.name.to_string().parse(), Ok(fact.name));
            assert!(digests.insert(fact.digest()), "{} {}", fact.place, fact.name);
            assert_eq!(place.fact(fact.name).unwrap().digest(), fact.digest());
        }
    }
    assert!(digests.len() > 400, "{}", digests.len());
    for wrong in ["", "emergency", "national_helpline", "national_helpline:0", "national_helpline:01"] {
        assert_eq!(wrong.parse::<FactName>(), Err(UnknownFactName(wrong.into())));
    }
}

#[test]
fn a_digest_changes_with_anything_that_is_said() {
    let ireland = find("IE").national.fact(FactName::CompensationTimeLimit).unwrap();
    let mut digests = HashSet::from([ireland.digest()]);
    let longer = TimeLimit { text: "whenever", value: None, unit: None };
    for changed in [
        Stated { place: "FR", ..ireland.clone() },
        Stated { name: FactName::CompensationLegalBasis, ..ireland.clone() },
        Stated { fact: Fact { value: Value::TimeLimit(&longer), ..ireland.fact.clone() }, ..ireland.clone() },
        Stated { fact: Fact { as_of: Some("1999"), ..ireland.fact.clone() }, ..ireland.clone() },
        Stated { fact: Fact { note: Some("other"), ..ireland.fact.clone() }, ..ireland.clone() },
        Stated { fact: Fact { more: Some("other"), ..ireland.fact.clone() }, ..ireland.clone() },
        Stated {
            fact: Fact {
                source: Source { url: "https://example.org", ..ireland.source },
                ..ireland.fact.clone()
            },
            ..ireland.clone()
        },
    ] {
        assert!(digests.insert(changed.digest()));
    }
}

/// Confirmations that are kept somewhere are bound to this: if it fails, raise the context and expect all to lapse.
#[test]
fn the_form_of_a_digest_does_not_change() {
    let numbers = [Telephone("112")];
    let source = Source { title: "A page", url: "https://example.org/a" };
    let confidence = Confidence::Stated;
    let fact =
        Fact { value: Value::Telephones(&numbers), source, as_of: None, confidence, note: None, more: None };
    let stated = Stated { place: "IE", name: FactName::EmergencyGeneral, fact };
    assert_eq!(
        serde_json::to_string(&stated).unwrap(),
        r#"{"place":"IE","name":"emergency_general","value":["112"],"source":{"title":"A page","url":"https://example.org/a"},"as_of":null,"confidence":"stated","note":null}"#
    );
    assert_eq!(
        stated.digest().to_string(),
        "1662c966e60c73f2382d2670205e24f6a421b0afe27812b4e5808b4e0d6f7aee"
    );
}
