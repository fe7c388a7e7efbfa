//! What a reader asks for: it travels in the body of a request, so that it stands in no address, history or log.

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
pub(in crate::pages) struct Asked {
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

impl Asked {
    /// Reads a form.
    pub(in crate::pages) fn read(form: Vec<(String, String)>) -> Self {
        let mut asked = Self { page: 1, ..Self::default() };
        for (name, value) in form {
            match name.as_str() {
                "text" => {
                    let text: String = value.trim().chars().take(LONGEST).collect();
                    asked.text = Some(text).filter(|text| !text.is_empty());
                }
                "kind" => asked.kinds.extend(SupportKind::find(&value)),
                "way" => asked.ways.extend(SupportMode::find(&value)),
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

    /// Whether the list is narrowed at all.
    pub(in crate::pages) fn is_narrow(&self) -> bool {
        Self { page: 0, ..self.clone() } != Self::default()
    }

    /// Whether kinds of help were chosen.
    pub(in crate::pages) fn names_kinds(&self) -> bool {
        !self.kinds.is_empty()
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
            narrow: self.is_narrow(),
            kinds: kinds.collect(),
            ways: ways.collect(),
            crimes: crimes.map(|crime| choice(view, *crime, self.crime == Some(*crime))).collect(),
            groups: groups.map(|group| choice(view, *group, self.group == Some(*group))).collect(),
            languages: list_languages(view, self.language),
            open_now: self.open_now,
            free: self.free,
            by_oneself: self.by_oneself,
            from_abroad: self.from_abroad,
        }
    }
}

fn list<C: Coded>(codes: &[C]) -> (&'static str, Vec<String>) {
    (C::VOCABULARY, codes.iter().map(|code| code.as_str().to_owned()).collect())
}

/// What the form offers.
#[expect(clippy::struct_excessive_bools, reason = "each is a box that is ticked or not")]
pub(in crate::pages) struct Choices {
    pub(in crate::pages) text: String,
    pub(in crate::pages) narrow: bool,
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

    fn read(pairs: &[(&str, &str)]) -> Asked {
        Asked::read(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
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
        let asked = read(&[("way", "chat"), ("way", "email"), ("direct", "on"), ("page", "3")]);
        let wanted = asked.wanted("en", "IE".parse().unwrap(), 8);
        assert_eq!(wanted.offset, 16);
        let chosen: Vec<_> = wanted.codes.iter().filter(|(_, codes)| !codes.is_empty()).collect();
        assert_eq!(chosen.len(), 2);
        assert_eq!(chosen[0].1, ["chat", "email"]);
        assert_eq!(*chosen[1], ("referral_route", vec!["by_oneself".to_owned()]));
    }
}
