//! Services in one country, or what to do where there are none.

use ::countries::FactName;
use domain::code::{Coded, Country, SupportKind, VictimGroup};

use super::asked::HelpQuery;
use crate::countries::Known;
use crate::directory::Eyes;
use crate::finder::{self, ANY_CRIME, Answer, Finder, UNSAID, Wanted};
use crate::pages::card::{Card, Mark, list_numbers};
use crate::pages::dial::{Dial, is_rung};
use crate::pages::trouble::Trouble;
use crate::pages::view::View;

/// Services on one page, of each group.
pub(super) const PAGE: usize = 8;

/// What the country of the crime keeps: the case, claims, and knowing one's way about them.
const CASE: [SupportKind; 8] = [
    SupportKind::Claims,
    SupportKind::Legal,
    SupportKind::Proceedings,
    SupportKind::Accompaniment,
    SupportKind::Information,
    SupportKind::Financial,
    SupportKind::Interpreting,
    SupportKind::OnwardReferral,
];

/// What somebody may ring for at first, whatever happened to them.
const FIRST: [SupportKind; 4] =
    [SupportKind::Helpline, SupportKind::Emotional, SupportKind::Information, SupportKind::OnwardReferral];

/// Services that are shown where nothing fits.
const INSTEAD: usize = 4;

/// Services in one country.
pub(in crate::pages) struct Group {
    /// For links within the page.
    pub(in crate::pages) id: &'static str,
    pub(in crate::pages) heading: String,
    pub(in crate::pages) cards: Vec<Card>,
    pub(in crate::pages) total: u64,
    /// How many speak of what was asked for, and how many do not and are there after every crime.
    pub(in crate::pages) speaking: u64,
    pub(in crate::pages) every: u64,
    /// Whether a word stands nowhere as it was typed, and what is spelt nearly so was looked for.
    pub(in crate::pages) alike: bool,
    pub(in crate::pages) empty: Option<Empty>,
    /// Where all services of the country stand, if these are not all.
    pub(in crate::pages) rest: Option<(String, String)>,
}

/// A way on, where nothing was found.
pub(in crate::pages) struct Empty {
    pub(in crate::pages) why: String,
    /// Whether less was asked for would show more.
    pub(in crate::pages) narrowed: bool,
    /// Above the cards, which are then not what was asked for: whom else to ask.
    pub(in crate::pages) instead: Option<String>,
    pub(in crate::pages) helpline: Option<(String, Dial)>,
    /// The state's authority for claims; in English.
    pub(in crate::pages) authority: Option<(String, &'static str)>,
    pub(in crate::pages) consulate: Option<String>,
}

impl Group {
    /// Finds them. `alone`: home is also where it happened. Cards are numbered from one on in each group.
    pub(in crate::pages) async fn find(
        finder: &Finder,
        view: &View,
        asked: &HelpQuery,
        mark: Mark,
        known: &Known,
        alone: bool,
    ) -> Result<Self, Trouble> {
        let country = known.country();
        let language = view.language.code.as_str();
        let mut wanted = asked.wanted(language, country, PAGE);
        wanted.coming_home = mark == Mark::Home && !alone;
        let (mut answer, all) = if mark == Mark::There && !asked.names_kinds() && !asked.is_about() {
            find_case(finder, &wanted).await?
        } else {
            (finder::find(finder, Eyes::of_everybody(), &wanted).await?, true)
        };
        let now = finder.app().now();
        if asked.text().is_none() {
            answer.put_closed_last(now);
        }
        let mut empty = (answer.total == 0).then(|| Empty::of(view, asked, mark, known));
        let Answer { total, speaking, every, alike, .. } = answer;
        let mut services = answer.services;
        if let Some(empty) = empty.as_mut().filter(|empty| empty.narrowed) {
            services = find_instead(finder, asked, &wanted).await?;
            empty.instead = (!services.is_empty()).then(|| view.text("page-help-instead"));
        }
        let cards = (1..).zip(&services).map(|(number, hit)| {
            let card = Card::of(view, &hit.shown, mark, number, now);
            Card { every: asked.is_about() && total > 0 && hit.every, ..card }
        });
        let mut cards: Vec<Card> = cards.collect();
        head(view, &mut cards);
        let key = match (mark, alone) {
            (Mark::Home, false) => "page-help-home",
            (Mark::Home, true) => "page-help-alone",
            (Mark::There, _) => "page-help-there",
        };
        let inserted = [("country", view.country(country).into())];
        let path = format!("/country/{}#services", country.as_str().to_ascii_lowercase());
        Ok(Self {
            id: if mark == Mark::Home { "home" } else { "there" },
            heading: view.told(key, &inserted),
            empty,
            rest: (!all).then(|| (view.told("page-help-all-in", &inserted), path)),
            total,
            speaking,
            every,
            alike,
            cards,
        })
    }

    /// What comes first: what has most of what was asked for.
    pub(in crate::pages) fn rank(&self) -> u8 {
        if self.total == 0 { 2 } else { u8::from(self.speaking == 0) }
    }
}

/// Says above the first card of each sort which it is: what speaks of what was asked for, what is there after every crime, and
/// what is only like it.
fn head(view: &View, cards: &mut [Card]) {
    if !cards.iter().any(|card| card.every) {
        return;
    }
    let mut last = "";
    for card in cards {
        let key = match (card.every, last) {
            (true, _) => "page-help-every",
            (false, "page-help-every" | "page-help-like") => "page-help-like",
            (false, _) => "page-help-speaks",
        };
        card.head = (last != key).then(|| view.text(key));
        last = key;
    }
}

/// Services for the case first; where there are none, any. The second value says whether these are all that there are.
async fn find_case(finder: &Finder, wanted: &Wanted<'_>) -> Result<(Answer, bool), Trouble> {
    let eyes = Eyes::of_everybody();
    let mut narrow = wanted.clone();
    narrow.codes.push(list(&CASE));
    let narrow = finder::find(finder, eyes, &narrow).await?;
    let wide = finder::find(finder, eyes, wanted).await?;
    let all = narrow.total == wide.total || narrow.total == 0;
    Ok((if narrow.total == 0 { wide } else { narrow }, all))
}

/// Services to ask where nothing fits: without the words that were typed, and then those for everybody.
async fn find_instead(
    finder: &Finder,
    asked: &HelpQuery,
    wanted: &Wanted<'_>,
) -> Result<Vec<finder::Hit>, Trouble> {
    let of = |asked: HelpQuery| {
        let country = wanted.countries.first().copied()?;
        let bare = asked.wanted(wanted.language, country, INSTEAD);
        Some(Wanted { coming_home: wanted.coming_home, ..bare })
    };
    let eyes = Eyes::of_everybody();
    let filtered = asked.text().is_some().then(|| asked.without_text()).filter(HelpQuery::is_narrow);
    let general = of(HelpQuery::default())
        .map(|wanted| Wanted { codes: vec![(UNSAID, vec![ANY_CRIME.to_owned()]), list(&FIRST)], ..wanted });
    for wanted in [filtered.and_then(of), general, of(HelpQuery::default())].into_iter().flatten() {
        let answer = finder::find(finder, eyes, &wanted).await?;
        if answer.total > 0 {
            return Ok(answer.services);
        }
    }
    Ok(Vec::new())
}

fn list(kinds: &[SupportKind]) -> (&'static str, Vec<String>) {
    (SupportKind::VOCABULARY, kinds.iter().map(|kind| kind.as_str().to_owned()).collect())
}

/// The number of a service in a country for anybody after any crime that can be rung from abroad at this hour, without
/// being sent.
pub(super) async fn find_number(
    finder: &Finder,
    view: &View,
    country: Country,
) -> Result<Option<Dial>, Trouble> {
    let wanted = Wanted {
        language: view.language.code.as_str(),
        countries: vec![country],
        codes: vec![
            (UNSAID, vec![ANY_CRIME.to_owned()]),
            (VictimGroup::VOCABULARY, vec![VictimGroup::Anyone.as_str().to_owned()]),
            list(&FIRST),
        ],
        open_now: true,
        from_abroad: true,
        at_once: true,
        limit: 1,
        ..Wanted::default()
    };
    let answer = finder::find(finder, Eyes::of_everybody(), &wanted).await?;
    let number = |hit: finder::Hit| {
        // Above every page there is no room for whom to ask for behind it.
        list_numbers(hit.shown.entry(), None).into_iter().find_map(|(dial, phone)| {
            (phone.from_abroad && is_rung(phone) && dial.extension.is_none()).then_some(dial)
        })
    };
    Ok(answer.services.into_iter().find_map(number))
}

impl Empty {
    fn of(view: &View, asked: &HelpQuery, mark: Mark, known: &Known) -> Self {
        let inserted = [("country", view.country(known.country()).into())];
        let key = if asked.is_narrow() { "page-help-nothing-narrow" } else { "page-help-nothing" };
        let helpline = known.list_helplines().next().and_then(|helpline| {
            let number =
                helpline.number_from_abroad.filter(|_| mark == Mark::There).unwrap_or(helpline.number);
            let dial = Dial::of_fact(number, known.country(), view.reader)?;
            Some((view.told("page-helpline-in", &inserted), dial))
        });
        let authority =
            known.find(FactName::CompensationAuthority).and_then(|judged| match judged.fact.fact.value {
                ::countries::Value::Text(name) => Some((view.told("page-help-authority", &inserted), name)),
                _ => None,
            });
        let consulate = (mark == Mark::There).then(|| view.told("page-help-consulate", &inserted));
        Self {
            why: view.told(key, &inserted),
            narrowed: asked.is_narrow(),
            instead: None,
            helpline,
            authority,
            consulate,
        }
    }
}
