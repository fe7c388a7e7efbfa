//! The form as a page: the seven things that a mapping asks, each with what it means.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use domain::code::{
    AccessNeed, CapacityUnit, Coded, Country, Crime, Language, PlaceDisclosure, ReaderCircle, WorkerKind,
};
use domain::directory::{Dimension, ServiceEntry, TextPart, Weekday, list_place_texts};
use wording::Value;

use super::Behind;
use super::field::{Control, Field, More, Pick};
use super::fill::{day_name, fill};
use super::read::Fault;
use super::typed::{MOST_ROWS, Typed};
use crate::pages::{self, View};
use crate::texts::WORDING;

/// Rows that a new form shows.
const PHONES: usize = 2;
const HOURS: usize = 3;
const PLACES: usize = 1;
/// Languages that most services choose from; the others are folded away.
const FREQUENT: [&str; 36] = [
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "hr", "hu", "it", "lt",
    "lv", "mt", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "ti", "tr", "uk", "ur",
    "vi", "zh",
];

/// A part of the form.
struct Part {
    /// Where it stands in the page.
    id: &'static str,
    title: String,
    definition: String,
    fields: Vec<Field>,
}

#[derive(Template)]
#[template(path = "mapping.html")]
struct Form<'a> {
    view: View,
    /// Where it is sent.
    action: String,
    lead: String,
    until: String,
    title: &'a str,
    /// Whether something was sent before.
    again: bool,
    /// Whether something is kept that was not sent.
    kept: bool,
    version: i64,
    faults: Vec<(String, String)>,
    parts: Vec<Part>,
}

/// What a new form says by itself: the service as it was named, and the mapping's country.
pub(super) fn begin(behind: &Behind) -> Typed {
    let mut typed = fill(&ServiceEntry {
        name: behind.answer.name.clone(),
        countries: vec![behind.mapping.country],
        zone: behind.zone.clone(),
        ..ServiceEntry::default()
    });
    typed.put("written_in", behind.answer.language.as_str());
    typed
}

/// The form, filled in as it was typed, with what is wrong.
pub(super) fn show(
    status: StatusCode,
    view: &View,
    behind: &Behind,
    typed: &Typed,
    faults: &[Fault],
) -> Response {
    let asker = ("asker", Value::from(&behind.asker));
    let asks = Asks { view, typed, faults, country: behind.mapping.country };
    let parts = asks.list_parts();
    let about = |fault: &Fault| {
        let mut fields = parts.iter().flat_map(|part| &part.fields);
        let label = fields.find_map(|field| field.find_label(&fault.field));
        let says = asks.fault(fault);
        (fault.field.clone(), label.map_or_else(|| says.clone(), |label| format!("{label}: {says}")))
    };
    let form = Form {
        action: if view.chosen { view.query() } else { "?".to_owned() },
        lead: view.told("mapping-lead", std::slice::from_ref(&asker)),
        until: view.told("mapping-until", &[asker, ("end", behind.end())]),
        title: &behind.mapping.title,
        again: behind.answer.entry.is_some(),
        kept: behind.answer.draft.as_ref() == Some(typed) && faults.is_empty(),
        version: behind.answer.version,
        faults: faults.iter().map(about).collect(),
        parts,
        view: view.clone().with_form("survey"),
    };
    pages::send(status, &form.view, &form)
}

/// Asks the questions.
struct Asks<'a> {
    view: &'a View,
    typed: &'a Typed,
    faults: &'a [Fault],
    country: Country,
}

impl Asks<'_> {
    fn list_parts(&self) -> Vec<Part> {
        let mut parts = vec![self.part("about", self.about())];
        for dimension in Dimension::ALL {
            let fields = match dimension {
                Dimension::Assistance => self.assistance(),
                Dimension::Victims => self.victims(),
                Dimension::Finding => vec![self.many::<domain::code::ReferralRoute>("routes")],
                Dimension::Receiving => self.receiving(),
                Dimension::Capacity => self.capacity(),
                Dimension::Workers => self.workers(),
                Dimension::Funding => vec![
                    self.many::<domain::code::FundingSource>("funding"),
                    self.circle("funding_circle", "circle_of"),
                ],
            };
            parts.push(self.part(dimension.as_str(), fields));
        }
        parts.push(self.part("readers", vec![self.circle("circle", "circle")]));
        parts
    }

    fn part(&self, id: &'static str, fields: Vec<Field>) -> Part {
        let title = self.view.text(&format!("mapping-part-{id}"));
        let definition = self.view.text(&format!("mapping-define-{id}"));
        Part { id, title, definition, fields }
    }

    fn about(&self) -> Vec<Field> {
        vec![
            self.line("name", "name", "text", "text"),
            self.text("description"),
            self.text("next_step"),
            self.choose("written_in", "written_in", self.languages(|_| true)),
            self.countries(),
            self.line("regions", "regions", "text", "text"),
        ]
    }

    fn assistance(&self) -> Vec<Field> {
        vec![self.many::<domain::code::SupportKind>("kinds"), self.many::<domain::code::Abroad>("abroad")]
    }

    fn victims(&self) -> Vec<Field> {
        let crimes = Crime::ALL.iter().filter(|crime| crime.parent().is_none());
        let crimes = crimes.map(|crime| {
            let within = Crime::ALL.iter().filter(|inner| inner.parent() == Some(*crime));
            Pick {
                inner: within.map(|inner| self.code("crimes", *inner)).collect(),
                ..self.code("crimes", *crime)
            }
        });
        let crimes = Control::Many { picks: crimes.collect(), more: None };
        let ages = [
            self.line("age_from", "age_from", "text", "numeric"),
            self.line("age_to", "age_to", "text", "numeric"),
        ];
        vec![
            self.many::<domain::code::VictimGroup>("groups"),
            group("ages", self.view.text("mapping-ask-ages"), ages.into(), true),
            self.field("crimes", "crimes", crimes),
            self.many::<domain::code::CrimeTag>("crime_tags"),
        ]
    }

    fn receiving(&self) -> Vec<Field> {
        let mut fields = vec![
            self.many::<domain::code::SupportMode>("ways"),
            self.spoken(),
            self.tick("interpreters", "interpreters"),
        ];
        fields.extend(self.rows("phone", PHONES).map(|row| self.phone(row)));
        fields.push(self.line("email", "email", "email", "email"));
        fields.push(self.line("website", "website", "text", "url"));
        fields.extend(self.rows("hours", HOURS).map(|row| self.hours(row)));
        fields.push(self.line("zone", "zone", "text", "text"));
        fields.extend(self.rows("place", PLACES).map(|row| self.place(row)));
        fields.push(self.one::<domain::code::Fee>("fee"));
        fields.push(self.one::<domain::code::Intake>("intake"));
        fields
    }

    /// The rows of a kind: those in which something stands, one more, and as many as a new form has.
    fn rows(&self, kind: &str, at_least: usize) -> std::ops::Range<usize> {
        let last = self.typed.list_rows(kind).last().map_or(0, |last| last + 2);
        0..last.max(at_least).min(MOST_ROWS)
    }

    fn phone(&self, row: usize) -> Field {
        let name = |field: &str| format!("phone-{row}-{field}");
        let circle = name("circle");
        let mut picks: Vec<Pick> = ReaderCircle::ALL.iter().map(|one| self.code(&circle, *one)).collect();
        picks.insert(0, self.pick(&circle, "", self.view.text("mapping-phone-circle-same")));
        let fields = vec![
            self.line(&name("number"), "phone_number", "tel", "tel"),
            self.line(&name("label"), "phone_label", "text", "text"),
            self.choose(&name("circle"), "phone_circle", picks),
            self.tick(&name("abroad"), "phone_abroad"),
        ];
        group(&format!("phone-{row}"), self.numbered("mapping-ask-phone", row), fields, true)
    }

    fn hours(&self, row: usize) -> Field {
        let name = |field: &str| format!("hours-{row}-{field}");
        let days = name("days");
        let picks = Weekday::ALL.map(|day| {
            let label = self.view.text(&format!("mapping-day-{}", day_name(day)));
            self.pick(&days, day_name(day), label)
        });
        let fields = vec![
            self.field(&days, "hours_days", Control::Many { picks: picks.into(), more: None }),
            self.line(&name("opens"), "hours_opens", "text", "text"),
            self.line(&name("closes"), "hours_closes", "text", "text"),
        ];
        group(&format!("hours-{row}"), self.numbered("mapping-ask-hours", row), fields, true)
    }

    fn place(&self, row: usize) -> Field {
        let name = |field: &str| format!("place-{row}-{field}");
        let access = name("access");
        let needs = AccessNeed::ALL.iter().map(|need| self.code(&access, *need)).collect();
        let mut fields = vec![self.one_of::<PlaceDisclosure>(&name("disclosure"), "place_disclosure")];
        for (field, text) in list_place_texts() {
            let key = match text.part {
                // It stands on its page under this label, too.
                TextPart::Beside => format!("place-{field}"),
                TextPart::Name | TextPart::Address => format!("place_{field}"),
            };
            fields.push(self.line(&name(field), &key, "text", "text"));
        }
        let more = More { summary: self.view.text("mapping-more-access"), picks: needs };
        let control = Control::Many { picks: Vec::new(), more: Some(more) };
        fields.push(self.field(&access, "place_access", control));
        for field in ["id", "country", "latitude", "longitude"] {
            let value = self.typed.get(&name(field)).to_owned();
            if !value.is_empty() {
                fields.push(hidden_field(name(field), value));
            }
        }
        group(&format!("place-{row}"), self.numbered("mapping-ask-place", row), fields, false)
    }

    fn capacity(&self) -> Vec<Field> {
        let unit = |unit: &CapacityUnit| {
            let name = |field: &str| format!("capacity-{}-{field}", unit.as_str());
            let fields = vec![
                self.line(&name("available"), "capacity_available", "text", "numeric"),
                self.line(&name("maximum"), "capacity_maximum", "text", "numeric"),
                self.line(&name("as_of"), "as_of", "date", "text"),
            ];
            group(&format!("capacity-{}", unit.as_str()), self.view.text(&unit.wording_key()), fields, true)
        };
        let mut fields: Vec<Field> = CapacityUnit::ALL.iter().map(unit).collect();
        fields.push(self.circle("capacity_circle", "circle_of"));
        fields
    }

    fn workers(&self) -> Vec<Field> {
        let kind = |kind: &WorkerKind| {
            let name = |field: &str| format!("workers-{}-{field}", kind.as_str());
            let fields = vec![
                self.line(&name("people"), "workers_people", "text", "numeric"),
                self.line(&name("full_posts"), "workers_full_posts", "text", "decimal"),
                self.line(&name("hours_before"), "workers_hours_before", "text", "numeric"),
                self.line(&name("hours_a_year"), "workers_hours_a_year", "text", "numeric"),
                self.line(&name("as_of"), "as_of", "date", "text"),
            ];
            group(&format!("workers-{}", kind.as_str()), self.view.text(&kind.wording_key()), fields, true)
        };
        let mut fields: Vec<Field> = WorkerKind::ALL.iter().map(kind).collect();
        fields.push(self.many::<domain::code::TrainingTopic>("training"));
        fields.push(self.circle("workers_circle", "circle_of"));
        fields
    }

    /// The mapping's country, and all others folded away.
    fn countries(&self) -> Field {
        let name = |country: Country| {
            let found = WORDING.find_country_name(&self.view.language.code, country.as_str());
            found.unwrap_or(country.as_str()).to_owned()
        };
        let pick = |country: Country| self.pick("countries", country.as_str(), name(country));
        let mut others: Vec<Pick> =
            Country::list_all().filter(|country| *country != self.country).map(pick).collect();
        others.sort_by_key(|pick| pick.label.to_lowercase());
        let more = More { summary: self.view.text("mapping-more-countries"), picks: others };
        let control = Control::Many { picks: vec![pick(self.country)], more: Some(more) };
        self.field("countries", "countries", control)
    }

    /// The languages of the service: those that many choose, and all others folded away.
    fn spoken(&self) -> Field {
        let more = More {
            summary: self.view.text("mapping-more-languages"),
            picks: self.languages(|code| !FREQUENT.contains(&code)),
        };
        let picks = self.languages(|code| FREQUENT.contains(&code));
        let mut field = self.field("languages", "languages", Control::Many { picks, more: Some(more) });
        if let Control::Many { picks, more } = &mut field.control {
            let lists = picks.iter_mut().chain(more.iter_mut().flat_map(|more| &mut more.picks));
            for pick in lists {
                pick.chosen = self.typed.has("languages", &pick.value);
            }
        }
        field
    }

    /// Languages by name; chosen is the one in which the service writes.
    fn languages(&self, which: impl Fn(&str) -> bool) -> Vec<Pick> {
        let name = |code: &str| {
            let found = WORDING.find_language_name(&self.view.language.code, code);
            found.unwrap_or(code).to_owned()
        };
        let those = Language::list_all().map(Language::as_str).filter(|code| which(code));
        let mut picks: Vec<Pick> = those.map(|code| self.pick("written_in", code, name(code))).collect();
        picks.sort_by_key(|pick| pick.label.to_lowercase());
        picks
    }

    /// Who may read something.
    fn circle(&self, name: &str, key: &str) -> Field {
        self.field(name, key, Control::One { picks: self.circles(name) })
    }

    fn circles(&self, name: &str) -> Vec<Pick> {
        let mut picks: Vec<Pick> = ReaderCircle::ALL.iter().map(|circle| self.code(name, *circle)).collect();
        if !picks.iter().any(|pick| pick.chosen) {
            let narrowest = ReaderCircle::Coordinator.as_str();
            for pick in picks.iter_mut().filter(|pick| pick.value == narrowest) {
                pick.chosen = true;
            }
        }
        picks
    }

    fn many<C: Coded>(&self, name: &str) -> Field {
        let picks = C::ALL.iter().map(|code| self.code(name, *code)).collect();
        self.field(name, name, Control::Many { picks, more: None })
    }

    fn one<C: Coded>(&self, name: &str) -> Field {
        self.one_of::<C>(name, name)
    }

    fn one_of<C: Coded>(&self, name: &str, key: &str) -> Field {
        let picks = C::ALL.iter().map(|code| self.code(name, *code)).collect();
        self.field(name, key, Control::One { picks })
    }

    fn code<C: Coded>(&self, name: &str, code: C) -> Pick {
        self.pick(name, code.as_str(), self.view.text(&code.wording_key()))
    }

    fn pick(&self, name: &str, value: &str, label: String) -> Pick {
        Pick { value: value.to_owned(), label, chosen: self.typed.has(name, value), inner: Vec::new() }
    }

    fn line(&self, name: &str, key: &str, kind: &'static str, mode: &'static str) -> Field {
        self.field(name, key, Control::Line { value: self.typed.get(name).to_owned(), kind, mode })
    }

    fn text(&self, name: &str) -> Field {
        self.field(name, name, Control::Text { value: self.typed.get(name).to_owned() })
    }

    fn choose(&self, name: &str, key: &str, picks: Vec<Pick>) -> Field {
        self.field(name, key, Control::Choose { picks })
    }

    fn tick(&self, name: &str, key: &str) -> Field {
        self.field(name, key, Control::Tick { checked: self.typed.has(name, "yes") })
    }

    /// A question: its text, what it means where that is said, and what is wrong.
    fn field(&self, name: &str, key: &str, control: Control) -> Field {
        let wrong = self.faults.iter().filter(|fault| fault.field == name);
        // What is not asked in words of its own is called what it is called elsewhere.
        let asked = self.view.find(&format!("mapping-ask-{key}"));
        Field {
            name: name.to_owned(),
            label: asked.unwrap_or_else(|| self.view.text(key)),
            hint: self.view.find(&format!("mapping-hint-{key}")),
            errors: wrong.map(|fault| self.fault(fault)).collect(),
            control,
        }
    }

    fn fault(&self, fault: &Fault) -> String {
        let said = self.view.find(&format!("mapping-wrong-{}", fault.what));
        // What the directory says in the same words.
        said.unwrap_or_else(|| self.view.text(&format!("lack-{}", fault.what)))
    }

    fn numbered(&self, key: &str, row: usize) -> String {
        self.view.told(key, &[("number", Value::from(row + 1))])
    }
}

/// What the form carries along; nobody is asked for it.
fn hidden_field(name: String, value: String) -> Field {
    Field { name, label: String::new(), hint: None, errors: Vec::new(), control: Control::Hidden { value } }
}

/// Fields that belong together, under one heading.
fn group(name: &str, label: String, fields: Vec<Field>, close: bool) -> Field {
    Field {
        name: name.to_owned(),
        label,
        hint: None,
        errors: Vec::new(),
        control: Control::Group { fields, close },
    }
}
