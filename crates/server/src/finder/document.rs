//! What the index knows of a service.

use ::search::{Code, Document, Hours, Meaning, Meanings, Text};
use domain::code::{
    Abroad, Coded, Crime, CrimeTag, Fee, Intake, ReferralRoute, SupportKind, SupportMode, VictimGroup,
};
use domain::moment::CivilDate;
use hsds::model::{Disclosure, Service};
use hsds::opening::State;
use wording::Wording;

use crate::directory::{INTERPRETERS, ShownService, codes, countries, find_day, find_word, regions};

/// Stands for every crime: what a service says that names none.
pub(crate) const ANY: &str = "any";

/// A list of the index alone: until which day the entry counts as confirmed, `YYYY-MM-DD`, or [`NEVER`]. Every service has
/// one code of it, so counts by it tell at any time how many are confirmed, and add up to all.
pub(crate) const CONFIRMED_UNTIL: &str = "confirmed_until";

/// What [`CONFIRMED_UNTIL`] says of an entry that nobody ever confirmed.
pub(crate) const NEVER: &str = "never";

/// A list of the index alone: of what a service says nothing. Its codes are names of lists, and [`COUNTRY`], [`LANGUAGE`],
/// [`ANY_CRIME`].
pub(crate) const UNSAID: &str = "unsaid";

/// In [`UNSAID`]: the countries it works in.
pub(crate) const COUNTRY: &str = "country";

/// In [`UNSAID`]: the languages it is given in.
pub(crate) const LANGUAGE: &str = "language";

/// In [`UNSAID`]: neither a crime nor what surrounds it, so that it is there after any.
pub(crate) const ANY_CRIME: &str = "any_crime";

/// A service as the index keeps it. `labels` are in every language of the interface, so that whoever asks in French for a
/// lawyer finds what was written down in Polish.
pub(super) fn describe(shown: &ShownService, wording: &Wording, today: CivilDate) -> Document {
    let service = &shown.service;
    let language = service.content_language.as_deref().map(|code| primary(code).to_owned());
    let text = |text: &str| Text { language: language.clone(), text: text.to_owned() };
    let mut names = vec![text(&service.name)];
    let mut descriptions: Vec<Text> = [&service.description, &service.application_process]
        .into_iter()
        .flatten()
        .map(|one| text(one))
        .collect();
    for translation in &service.translations {
        let one = Text {
            language: Some(primary(&translation.language).to_owned()),
            text: translation.text.clone(),
        };
        if translation.field == "name" { names.push(one) } else { descriptions.push(one) }
    }
    match service.interpretation_services.as_deref() {
        Some(INTERPRETERS) => descriptions.extend(name_interpreters(wording)),
        said => descriptions.extend(said.map(text)),
    }
    let words: Vec<(&str, &str)> =
        service.attributes.iter().filter_map(|attribute| find_word(attribute.taxonomy_term_id?)).collect();
    let exact = |place: &&crate::directory::ShownPlace| {
        matches!(place.location.disclosure, None | Some(Disclosure::Exact))
    };
    let place = shown
        .places
        .iter()
        .filter(exact)
        .find_map(|place| Some((place.location.latitude?, place.location.longitude?)));
    let towns = shown.places.iter().flat_map(|place| &place.location.addresses);
    let towns = towns.flat_map(|address| [&address.city, &address.region, &address.state_province]).flatten();
    let intake = codes::<Intake>(service);
    let routes = codes::<ReferralRoute>(service);
    Document {
        id: service.id.into_bytes(),
        sort_name: service.name.clone(),
        names,
        alternate_names: service.alternate_name.iter().map(|name| text(name)).collect(),
        descriptions,
        organisation: shown.organization.as_ref().map(|organization| text(&organization.name)),
        labels: [label(&words, wording), name_languages(service, wording)].concat(),
        codes: list_codes(shown, &words),
        countries: countries(service).into_iter().map(|country| country.as_str().to_owned()).collect(),
        regions: regions(service).into_iter().chain(towns.cloned()).collect(),
        languages: service.languages.iter().filter_map(|language| language.code.clone()).collect(),
        place,
        hours: hours(shown, today),
        from_abroad: service.phones.iter().any(|phone| phone.from_abroad == Some(true)),
        accepting: intake.iter().all(|intake| *intake != Intake::Paused),
        at_once: intake.iter().all(|intake| *intake == Intake::Open),
        by_oneself: routes.is_empty() || routes.contains(&ReferralRoute::ByOneself),
        after_abroad: codes::<Abroad>(service).contains(&Abroad::HelpsAfterAbroad),
        free: codes::<Fee>(service).contains(&Fee::Free),
        active: shown.is_active(),
        assured_at: service.assured_date.as_deref().and_then(millis),
        due_at: service.assurance_due.as_deref().and_then(millis),
    }
}

/// The main part of a language's code.
fn primary(code: &str) -> &str {
    code.split(['-', '_']).next().unwrap_or(code)
}

fn millis(date: &str) -> Option<i64> {
    Some(find_day(date)?.begins().0)
}

/// The codes that a service carries, the wider ones that contain them, and what it means to name none.
fn list_codes(shown: &ShownService, words: &[(&str, &str)]) -> Vec<Code> {
    let service = &shown.service;
    let mut found: Vec<Code> = words.iter().map(|(list, code)| Code::new(list, code)).collect();
    let crimes: Vec<Crime> = codes(service);
    found.extend(
        crimes
            .iter()
            .filter_map(|crime| crime.parent())
            .map(|wide| Code::new(Crime::VOCABULARY, wide.as_str())),
    );
    if crimes.is_empty() {
        found.push(Code::new(Crime::VOCABULARY, ANY));
    }
    let groups: Vec<VictimGroup> = codes(service);
    if groups.is_empty() {
        found.push(Code::new(VictimGroup::VOCABULARY, VictimGroup::Anyone.as_str()));
    }
    if codes::<Abroad>(service).is_empty()
        && service.phones.iter().any(|phone| phone.from_abroad == Some(true))
    {
        // Whoever can be rung from abroad takes calls from abroad.
        found.push(Code::new(Abroad::VOCABULARY, Abroad::TakesFromAbroad.as_str()));
    }
    found.push(Code::new(CONFIRMED_UNTIL, confirmed_until(service)));
    found.extend(list_unsaid(service, &crimes).map(|what| Code::new(UNSAID, what)));
    found.sort_unstable();
    found.dedup();
    found
}

/// An entry with the date of a confirmation and none of its end was never confirmed by its keeper.
fn confirmed_until(service: &Service) -> &str {
    let due = service.assured_date.as_ref().and(service.assurance_due.as_deref());
    due.and_then(|due| due.get(..10)).unwrap_or(NEVER)
}

fn list_unsaid(service: &Service, crimes: &[Crime]) -> impl Iterator<Item = &'static str> {
    let no_tag = codes::<CrimeTag>(service).is_empty();
    let unsaid = [
        (SupportKind::VOCABULARY, codes::<SupportKind>(service).is_empty()),
        (SupportMode::VOCABULARY, codes::<SupportMode>(service).is_empty()),
        (COUNTRY, countries(service).is_empty()),
        (LANGUAGE, service.languages.iter().all(|language| language.code.is_none())),
        (ANY_CRIME, crimes.is_empty() && no_tag),
    ];
    unsaid.into_iter().filter_map(|(what, is_unsaid)| is_unsaid.then_some(what))
}

fn label(words: &[(&str, &str)], wording: &Wording) -> Vec<Text> {
    let mut labels = Vec::new();
    for language in wording.languages() {
        for (list, code) in words {
            let label = wording.text(&language.code, &format!("code-{list}-{code}"), &[]);
            labels.push(Text::new(primary(&language.code), &label));
        }
    }
    for (list, code) in words {
        labels.extend(typed(list, code, wording));
        // Whoever helps after all of these crimes helps after each.
        if let Some(wide) = Crime::find(code).filter(|_| *list == Crime::VOCABULARY) {
            let within = Crime::ALL.iter().filter(|crime| crime.parent() == Some(wide));
            labels.extend(within.flat_map(|crime| typed(list, crime.as_str(), wording)));
        }
    }
    labels
}

/// What people type who look for a code, in every language.
fn typed<'a>(list: &str, code: &str, wording: &'a Wording) -> impl Iterator<Item = Text> + use<'a> {
    let key = format!("word-{list}-{code}");
    wording.languages().filter_map(move |language| {
        let words = wording.find_text(&language.code, &key, &[])?;
        Some(Text::new(primary(&language.code), &words))
    })
}

/// What people type who mean a code, so that it is looked for in what services write in other languages. Services that name
/// neither a crime nor what surrounds it are there after each.
pub(super) fn list_meanings(wording: &Wording) -> Meanings {
    let every = Code::new(UNSAID, ANY_CRIME);
    // Care after sexual violence is asked for in the words of the crime: what is there after every crime is there for it, too.
    let after_a_crime = |kind: SupportKind| (kind == SupportKind::SexualViolence).then_some(&every);
    let kinds = SupportKind::ALL.iter().map(|kind| mean(*kind, after_a_crime(*kind), wording));
    let crimes = Crime::ALL.iter().map(|crime| mean(*crime, Some(&every), wording));
    let tags = CrimeTag::ALL.iter().map(|tag| mean(*tag, Some(&every), wording));
    let all = |key: &str| {
        let of = |language: &wording::Language| {
            Text::new(primary(&language.code), &wording.text(&language.code, key, &[]))
        };
        wording.languages().map(of).collect()
    };
    Meanings {
        codes: kinds.chain(crimes).chain(tags).collect(),
        vague: all("word-vague"),
        filler: all("word-filler"),
    }
}

fn mean<C: Coded>(code: C, every: Option<&Code>, wording: &Wording) -> Meaning {
    let names = wording.languages().map(|language| {
        Text::new(primary(&language.code), &wording.text(&language.code, &code.wording_key(), &[]))
    });
    Meaning {
        code: Code::new(C::VOCABULARY, code.as_str()),
        every: every.cloned(),
        words: names.chain(typed(C::VOCABULARY, code.as_str(), wording)).collect(),
    }
}

/// What the languages that a service is given in are called, in every language.
fn name_languages(service: &Service, wording: &Wording) -> Vec<Text> {
    let given = service.languages.iter().filter_map(|language| language.code.as_deref());
    let names = given.flat_map(|code| {
        wording.languages().filter_map(move |language| {
            let name = wording.find_language_name(&language.code, code)?;
            Some(Text::new(primary(&language.code), name))
        })
    });
    names.collect()
}

/// That there are interpreters, in every language: what services say that say no more of them.
fn name_interpreters(wording: &Wording) -> impl Iterator<Item = Text> {
    wording.languages().map(|language| {
        Text::new(primary(&language.code), &wording.text(&language.code, "page-card-interpreters", &[]))
    })
}

/// When it is open. What is known to be closed and never opens in an ordinary week has no spans, and is closed at every hour.
fn hours(shown: &ShownService, today: CivilDate) -> Option<Hours> {
    if !shown.is_active() {
        return Some(Hours { zone: "UTC".to_owned(), spans: Vec::new() });
    }
    let schedules = &shown.service.schedules;
    let zone = shown.zone()?.to_owned();
    let spans = hsds::opening::weekly_spans(schedules, today.date());
    let spans: Vec<(u16, u16)> = spans.into_iter().map(|span| (span.from_minute, span.to_minute)).collect();
    let is_closed = || matches!(shown.opening(today.begins().plus_hours(12)), State::Closed { .. });
    (!spans.is_empty() || is_closed()).then_some(Hours { zone, spans })
}
