//! What a reader asks for: it travels in the body of a request and comes back sealed, so that no address, history or log
//! tells it.

use std::str::FromStr;

use ::countries::Countries;
use domain::code::{
    Abroad, Coded, Country, Crime, Language, ReferralRoute, SupportKind, SupportMode, VictimGroup,
};

use crate::finder::Wanted;
use crate::pages::find::sortable;
use crate::pages::view::View;

/// Longest question, in characters.
const LONGEST: usize = 200;
/// Most pages that a list is followed.
const MOST_PAGES: usize = 1_000;

/// What a reader asks for. Whatever cannot be read is left out.
#[expect(clippy::struct_excessive_bools, reason = "each is a box that is ticked or not")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::pages) struct HelpQuery {
    text: Option<String>,
    kinds: Vec<SupportKind>,
    ways: Vec<SupportMode>,
    crime: Option<Crime>,
    group: Option<VictimGroup>,
    language: Option<Language>,
    open_now: bool,
    free: bool,
    by_oneself: bool,
    from_abroad: bool,
    pub(in crate::pages) page: usize,
}

impl HelpQuery {
    /// Reads a form.
    pub(in crate::pages) fn read(form: Vec<(String, String)>) -> Self {
        let mut asked = Self { page: 1, ..Self::default() };
        for (name, value) in form {
            match name.as_str() {
                "text" => {
                    let text: String = value.trim().chars().take(LONGEST).collect();
                    asked.text = Some(text).filter(|text| !text.is_empty());
                }
                "kind" => add(&mut asked.kinds, SupportKind::find(&value)),
                "way" => add(&mut asked.ways, SupportMode::find(&value)),
                "crime" => asked.crime = Crime::find(&value),
                "group" => asked.group = VictimGroup::find(&value),
                "language" => asked.language = Language::from_str(&value).ok(),
                "open" => asked.open_now = true,
                "free" => asked.free = true,
                "direct" => asked.by_oneself = true,
                "abroad" => asked.from_abroad = true,
                "page" => asked.page = value.parse().unwrap_or(1).clamp(1, MOST_PAGES),
                _ => {}
            }
        }
        asked
    }

    /// The form that says the same.
    pub(in crate::pages) fn write(&self) -> Vec<(String, String)> {
        let mut form = Vec::new();
        let mut put = |name: &str, value: &str| form.push((name.to_owned(), value.to_owned()));
        self.text.iter().for_each(|text| put("text", text));
        self.kinds.iter().for_each(|kind| put("kind", kind.as_str()));
        self.ways.iter().for_each(|way| put("way", way.as_str()));
        self.crime.iter().for_each(|crime| put("crime", crime.as_str()));
        self.group.iter().for_each(|group| put("group", group.as_str()));
        self.language.iter().for_each(|language| put("language", language.as_str()));
        let boxes = [
            ("open", self.open_now),
            ("free", self.free),
            ("direct", self.by_oneself),
            ("abroad", self.from_abroad),
        ];
        boxes.into_iter().filter(|(_, ticked)| *ticked).for_each(|(name, _)| put(name, "on"));
        put("page", &self.page().to_string());
        form
    }

    /// The same without words.
    pub(in crate::pages) fn without_text(&self) -> Self {
        Self { text: None, page: 1, ..self.clone() }
    }

    /// What was typed.
    pub(in crate::pages) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Whether the list is narrowed at all.
    pub(in crate::pages) fn is_narrow(&self) -> bool {
        Self { page: 0, ..self.clone() } != Self::default()
    }

    /// Whether kinds of help were chosen.
    pub(in crate::pages) fn names_kinds(&self) -> bool {
        !self.kinds.is_empty()
    }

    /// Whether some services may speak of what was asked for, and others be there whatever it is.
    pub(in crate::pages) fn is_about(&self) -> bool {
        self.text.is_some() || self.crime.is_some()
    }

    /// Which page of the list, counted from 1.
    pub(in crate::pages) fn page(&self) -> usize {
        self.page.max(1)
    }

    /// What the finder is asked.
    pub(in crate::pages) fn wanted<'a>(
        &self,
        language: &'a str,
        country: Country,
        limit: usize,
    ) -> Wanted<'a> {
        Wanted {
            text: self.text.clone(),
            language,
            countries: vec![country],
            codes: vec![
                list(&self.kinds),
                list(&self.ways),
                list(self.crime.as_slice()),
                list(self.group.as_slice()),
                list(if self.by_oneself { &[ReferralRoute::ByOneself] } else { &[] }),
                list(if self.from_abroad { &[Abroad::TakesFromAbroad] } else { &[] }),
            ],
            languages: self.language.into_iter().collect(),
            open_now: self.open_now,
            free: self.free,
            offset: (self.page() - 1) * limit,
            limit,
            ..Wanted::default()
        }
    }

    /// What the form offers, with what was chosen.
    pub(in crate::pages) fn choices(&self, view: &View) -> Choices {
        let kinds = SupportKind::ALL.iter().map(|kind| choice(view, *kind, self.kinds.contains(kind)));
        let ways = SupportMode::ALL.iter().map(|way| choice(view, *way, self.ways.contains(way)));
        let crimes = Crime::ALL.iter().filter(|crime| crime.parent().is_none());
        let groups = VictimGroup::ALL.iter().filter(|group| **group != VictimGroup::Anyone);
        Choices {
            text: self.text.clone().unwrap_or_default(),
            said: self.say(view),
            kinds: kinds.collect(),
            ways: ways.collect(),
            crimes: crimes
                .map(|crime| Choice {
                    name: say_crime(view, *crime),
                    ..choice(view, *crime, self.crime == Some(*crime))
                })
                .collect(),
            groups: groups.map(|group| choice(view, *group, self.group == Some(*group))).collect(),
            languages: list_languages(view, self.language),
            open_now: self.open_now,
            free: self.free,
            by_oneself: self.by_oneself,
            from_abroad: self.from_abroad,
        }
    }

    /// All that was asked for, in words.
    fn say(&self, view: &View) -> Vec<String> {
        let boxes = [
            (self.open_now, "page-help-open"),
            (self.free, "page-help-free"),
            (self.by_oneself, "page-help-direct"),
            (self.from_abroad, "page-help-abroad"),
        ];
        let typed = self.text.iter().map(|text| view.told("page-help-quoted", &[("text", text.into())]));
        typed
            .chain(self.crime.map(|crime| say_crime(view, crime)))
            .chain(self.kinds.iter().map(|kind| view.code(*kind)))
            .chain(self.ways.iter().map(|way| view.code(*way)))
            .chain(self.group.map(|group| view.code(group)))
            .chain(self.language.map(|language| view.language_named(language.as_str()).to_owned()))
            .chain(boxes.into_iter().filter(|(ticked, _)| *ticked).map(|(_, key)| view.text(key)))
            .collect()
    }
}

fn add<C: PartialEq>(to: &mut Vec<C>, code: Option<C>) {
    to.extend(code.filter(|code| !to.contains(code)));
}

/// What happened, as people say it; of what the form does not offer, as the vocabulary does.
fn say_crime(view: &View, crime: Crime) -> String {
    view.find(&format!("page-help-crime-{}", crime.as_str())).unwrap_or_else(|| view.code(crime))
}

fn list<C: Coded>(codes: &[C]) -> (&'static str, Vec<String>) {
    (C::VOCABULARY, codes.iter().map(|code| code.as_str().to_owned()).collect())
}

/// What the form offers.
#[expect(clippy::struct_excessive_bools, reason = "each is a box that is ticked or not")]
pub(in crate::pages) struct Choices {
    pub(in crate::pages) text: String,
    /// What was asked for, in words.
    pub(in crate::pages) said: Vec<String>,
    pub(in crate::pages) kinds: Vec<Choice>,
    pub(in crate::pages) ways: Vec<Choice>,
    pub(in crate::pages) crimes: Vec<Choice>,
    pub(in crate::pages) groups: Vec<Choice>,
    pub(in crate::pages) languages: Vec<Choice>,
    pub(in crate::pages) open_now: bool,
    pub(in crate::pages) free: bool,
    pub(in crate::pages) by_oneself: bool,
    pub(in crate::pages) from_abroad: bool,
}

/// One that can be chosen.
pub(in crate::pages) struct Choice {
    pub(in crate::pages) code: &'static str,
    pub(in crate::pages) name: String,
    pub(in crate::pages) chosen: bool,
}

fn choice<C: Coded>(view: &View, code: C, chosen: bool) -> Choice {
    Choice { code: code.as_str(), name: view.code(code), chosen }
}

/// Languages that are official somewhere we know of, or that the interface speaks.
fn list_languages(view: &View, chosen: Option<Language>) -> Vec<Choice> {
    let official =
        Countries::get().all().iter().filter_map(|country| country.national.official_languages.as_ref());
    let official = official.flat_map(|fact| fact.value.official.iter().copied());
    let spoken = view.list_languages().map(|language| language.code.as_str());
    let mut codes: Vec<&'static str> = official.chain(spoken).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut choices: Vec<Choice> = codes
        .into_iter()
        .map(|code| Choice {
            code,
            name: view.language_named(code).to_owned(),
            chosen: chosen.is_some_and(|chosen| chosen.as_str() == code),
        })
        .collect();
    choices.sort_by_cached_key(|choice| sortable(&choice.name));
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> HelpQuery {
        HelpQuery::read(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        let asked =
            read(&[("kind", "legal"), ("kind", "magic"), ("crime", "99"), ("page", "-3"), ("x", "y")]);
        assert_eq!((asked.kinds.as_slice(), asked.crime, asked.page()), (&[SupportKind::Legal][..], None, 1));
        assert!(asked.is_narrow() && !read(&[("page", "4")]).is_narrow());
        assert_eq!(read(&[("page", "99999999")]).page(), MOST_PAGES);
    }

    #[test]
    fn a_question_is_cut_and_a_blank_one_is_none() {
        assert_eq!(read(&[("text", "   ")]).text, None);
        assert_eq!(read(&[("text", &"ж".repeat(900))]).text.unwrap().chars().count(), LONGEST);
    }

    #[test]
    fn the_finder_is_asked_for_all_that_was_chosen() {
        let asked =
            read(&[("way", "chat"), ("way", "email"), ("way", "chat"), ("direct", "on"), ("page", "3")]);
        assert_eq!(HelpQuery::read(asked.write()), asked);
        let wanted = asked.wanted("en", "IE".parse().unwrap(), 8);
        assert_eq!(wanted.offset, 16);
        let chosen: Vec<_> = wanted.codes.iter().filter(|(_, codes)| !codes.is_empty()).collect();
        assert_eq!(chosen.len(), 2);
        assert_eq!(chosen[0].1, ["chat", "email"]);
        assert_eq!(*chosen[1], ("referral_route", vec!["by_oneself".to_owned()]));
    }
}
