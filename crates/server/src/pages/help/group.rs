//! Services in one country, or what to do where there are none.

use ::countries::FactName;
use domain::code::{Abroad, Coded, Intake, ReferralRoute, SupportKind};

use super::asked::Asked;
use crate::countries::Known;
use crate::directory::{Eyes, codes};
use crate::finder::{self, Answer, Hit, Wanted};
use crate::pages::card::{Card, Mark};
use crate::pages::dial::Dial;
use crate::pages::trouble::Trouble;
use crate::pages::view::View;
use crate::state::App;

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

/// Services in one country.
pub(in crate::pages) struct Group {
    /// For links within the page.
    pub(in crate::pages) id: &'static str,
    pub(in crate::pages) heading: String,
    pub(in crate::pages) cards: Vec<Card>,
    pub(in crate::pages) total: u64,
    pub(in crate::pages) empty: Option<Empty>,
    /// Where all services of the country stand, if these are not all.
    pub(in crate::pages) rest: Option<(String, String)>,
}

/// A way on, where nothing was found.
pub(in crate::pages) struct Empty {
    pub(in crate::pages) why: String,
    /// Whether less was asked for would show more.
    pub(in crate::pages) narrowed: bool,
    pub(in crate::pages) helpline: Option<(String, Dial)>,
    /// The state's authority for claims; in English.
    pub(in crate::pages) authority: Option<(String, &'static str)>,
    pub(in crate::pages) consulate: Option<String>,
}

impl Group {
    /// Finds them. `alone`: home is also where it happened.
    pub(in crate::pages) async fn find(
        app: &App,
        view: &View,
        asked: &Asked,
        mark: Mark,
        known: &Known,
        alone: bool,
        first: usize,
    ) -> Result<Self, Trouble> {
        let country = known.country();
        let language = view.language.code.as_str();
        let wanted = asked.wanted(language, country, PAGE);
        let (answer, all) = if mark == Mark::There && !asked.names_kinds() {
            find_case(app, &wanted).await?
        } else {
            (finder::find(app, Eyes::of_everybody(), &wanted).await?, true)
        };
        let now = app.now();
        let mut hits: Vec<&Hit> = answer.services.iter().collect();
        hits.sort_by_cached_key(|hit| unready(hit, mark == Mark::Home && !alone));
        let cards: Vec<Card> =
            (first..).zip(hits).map(|(number, hit)| Card::of(view, &hit.shown, mark, number, now)).collect();
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
            empty: (answer.total == 0).then(|| Empty::of(view, asked, mark, known)),
            rest: (!all).then(|| (view.told("page-help-all-in", &inserted), path)),
            total: answer.total,
            cards,
        })
    }
}

/// How much stands between somebody and a service at this moment; of equals the finder's order counts. `from_abroad`: they
/// come home from another country.
fn unready(hit: &Hit, from_abroad: bool) -> (bool, bool, bool, bool) {
    let service = &hit.shown.service;
    let routes: Vec<ReferralRoute> = codes(service);
    let waits = codes::<Intake>(service).iter().any(|intake| *intake != Intake::Open);
    let is_sent = !routes.is_empty() && !routes.contains(&ReferralRoute::ByOneself);
    let misses_abroad = from_abroad && !codes::<Abroad>(service).contains(&Abroad::HelpsAfterAbroad);
    (waits, is_sent, hit.open == Some(false), misses_abroad)
}

/// Services for the case first; where there are none, any. The second value says whether these are all that there are.
async fn find_case(app: &App, wanted: &Wanted<'_>) -> Result<(Answer, bool), Trouble> {
    let eyes = Eyes::of_everybody();
    let mut narrow = wanted.clone();
    narrow.codes.push((SupportKind::VOCABULARY, CASE.iter().map(|kind| kind.as_str().to_owned()).collect()));
    let narrow = finder::find(app, eyes, &narrow).await?;
    let wide = finder::find(app, eyes, wanted).await?;
    let all = narrow.total == wide.total || narrow.total == 0;
    Ok((if narrow.total == 0 { wide } else { narrow }, all))
}

impl Empty {
    fn of(view: &View, asked: &Asked, mark: Mark, known: &Known) -> Self {
        let inserted = [("country", view.country(known.country()).into())];
        let key = if asked.is_narrow() { "page-help-nothing-narrow" } else { "page-help-nothing" };
        let helpline = known.list_helplines().next().map(|helpline| {
            let number =
                helpline.number_from_abroad.filter(|_| mark == Mark::There).unwrap_or(helpline.number);
            (view.told("page-helpline-in", &inserted), Dial::from(number))
        });
        let authority =
            known.find(FactName::CompensationAuthority).and_then(|judged| match judged.fact.fact.value {
                ::countries::Value::Text(name) => Some((view.told("page-help-authority", &inserted), name)),
                _ => None,
            });
        let consulate = (mark == Mark::There).then(|| view.told("page-help-consulate", &inserted));
        Self { why: view.told(key, &inserted), narrowed: asked.is_narrow(), helpline, authority, consulate }
    }
}
