//! The documents that the finder's index would be given of the invented services.

use std::collections::HashMap;

use domain::moment::Moment;
use search::{Code, Document, Hours, Text};
use wording::Wording;

use super::invent::{Invented, Inventor};

/// Makes documents; knows what every code is called in every language of the interface.
pub(crate) struct Describer {
    pub(crate) inventor: Inventor,
    labels: HashMap<(String, String), Vec<Text>>,
}

impl Describer {
    pub(crate) fn new(now: Moment) -> anyhow::Result<Self> {
        let wording = Wording::load().map_err(|error| anyhow::anyhow!("the texts: {error}"))?;
        let mut labels: HashMap<(String, String), Vec<Text>> = HashMap::new();
        for (list, code) in server::directory::list_terms().into_keys() {
            let mut named = Vec::new();
            for language in wording.languages() {
                let text =
                    |kind: &str| wording.find_text(&language.code, &format!("{kind}-{list}-{code}"), &[]);
                named.extend(
                    [text("code"), text("word")]
                        .into_iter()
                        .flatten()
                        .map(|text| Text::new(&language.code, &text)),
                );
            }
            labels.insert((list, code), named);
        }
        Ok(Self { inventor: Inventor::new(now), labels })
    }

    /// The service with this number.
    pub(crate) fn invent(&self, number: usize) -> Option<Invented> {
        self.inventor.invent(number)
    }

    /// The document with this number.
    pub(crate) fn document(&self, number: usize) -> Option<Document> {
        let made = self.invent(number)?;
        let text = |text: &str| Text::new(made.tongue.code, text);
        let mut names = vec![text(&made.name)];
        let mut descriptions = vec![text(&made.description), text(made.next_step)];
        for (field, language, words) in &made.translations {
            let one = Text::new(language, words);
            if *field == "name" { names.push(one) } else { descriptions.push(one) }
        }
        let labels = made.codes.iter().filter_map(|code| self.labels.get(code)).flatten().cloned();
        Some(Document {
            id: made.id.into_bytes(),
            sort_name: made.name.clone(),
            names,
            descriptions,
            organisation: Some(text(&made.organisation_name())),
            labels: labels.collect(),
            codes: list_codes(&made),
            countries: vec![made.country.to_owned()],
            regions: vec![made.town.clone(), made.region.clone()],
            languages: made.languages.iter().map(|code| (*code).to_owned()).collect(),
            place: (!made.withheld).then_some(made.at),
            hours: made.hours.and_then(|hours| spans(made.zone, hours)),
            from_abroad: made.from_abroad,
            accepting: !made.codes.iter().any(|(list, code)| list == "intake" && code == "paused"),
            free: made.codes.iter().any(|(list, code)| list == "fee" && code == "free"),
            active: true,
            assured_at: Some(0),
            ..Document::default()
        })
    }
}

/// The codes that a service carries, with the wider ones that contain them and what it means to name none.
fn list_codes(made: &Invented) -> Vec<Code> {
    let mut codes: Vec<Code> = made.codes.iter().map(|(list, code)| Code::new(list, code)).collect();
    let has = |list: &str| made.codes.iter().any(|(one, _)| one == list);
    let wider = made.codes.iter().filter(|(list, code)| list == "crime" && code.len() > 2);
    codes.extend(wider.filter_map(|(list, code)| Some(Code::new(list, code.get(..2)?))));
    for (list, code) in [("crime", "any"), ("victim_group", "anyone")] {
        if !has(list) {
            codes.push(Code::new(list, code));
        }
    }
    codes
}

/// Opening hours in minutes of the week.
fn spans(zone: &str, (days, opens, closes): (&str, &str, &str)) -> Option<Hours> {
    let minute = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        Some(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
    };
    let (from, to) = (minute(opens)?, minute(closes)?);
    let week = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let spans = (0..).zip(week).filter(|(_, day)| days.split(',').any(|one| one == *day));
    let spans = spans.map(|(number, _)| (number * 1_440 + from, number * 1_440 + to));
    Some(Hours { zone: zone.to_owned(), spans: spans.collect() })
}
