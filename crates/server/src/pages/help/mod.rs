//! Who can help: at home, and where it happened. The two countries stand in the address; what somebody needs is sent in a
//! body, and stands in the address of the answer as something sealed: whoever goes back to it sends nothing again.

mod asked;
mod group;
mod sealed;

use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use domain::code::Country;

use super::card::Mark;
use super::claim::{Claim, list_claims};
use super::fact::{Section, list_first};
use super::files::MAP;
use super::map::pins::{Map, draw};
use super::share::{Share, share};
use super::strip::strip;
use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::countries::Known;
use crate::finder::Finder;
use crate::random;
use crate::state::App;

use asked::{Choices, HelpQuery};
use group::{Group, PAGE, find_number};
pub(crate) use sealed::Seal;

/// In the address: it happened on the net.
pub(super) const ONLINE: &str = "online";
/// In the form: it happened in the country somebody lives in.
pub(super) const SAME: &str = "same";

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    view: View,
    lead: String,
    /// Until when to claim, in the country of the case.
    claims: Vec<Claim>,
    /// The address without a search.
    plain: String,
    /// Whether a search was asked for that is not kept any more.
    ended: bool,
    /// How many services in all, and in which order.
    found: Vec<String>,
    /// The address of the two questions, with what was answered.
    change: String,
    groups: Vec<Group>,
    map: Option<Map>,
    /// Numbers of cards that are kept off the map.
    off_map: Vec<(String, usize)>,
    choices: Choices,
    /// About the country of the case.
    about: String,
    about_path: String,
    sections: Vec<Section>,
    is_online: bool,
    pages: Option<Pages>,
    share: Share,
}

/// Where in the list the reader is.
struct Pages {
    said: String,
    before: Option<usize>,
    after: Option<usize>,
}

/// The page as it is first seen.
pub(super) async fn read(State(finder): State<Finder>, view: View, path: Path<(String, String)>) -> Answer {
    page(&finder, view, path, None, Some(HelpQuery::default())).await
}

/// Where a search leads: to an address that says nothing of it.
pub(super) async fn narrow(
    State(app): State<App>,
    State(seal): State<Seal>,
    view: View,
    Path((home, there)): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let home = find_country(&home)?;
    if there != ONLINE {
        find_country(&there)?;
    }
    let asked = HelpQuery::read(form);
    let mut path = format!("/help/{}/{there}", home.as_str().to_ascii_lowercase());
    if asked.is_narrow() || asked.page() > 1 {
        let [nonce @ .., _, _, _, _, _, _, _, _] = random::make_32()?;
        let sealed = seal.seal(nonce, app.now(), &path, &asked).ok_or(Trouble::Later)?;
        path = format!("{path}/{sealed}");
    }
    Ok(Redirect::to(&format!("{}#results", view.to(&path))).into_response())
}

/// The page, narrowed.
pub(super) async fn read_narrowed(
    State(finder): State<Finder>,
    State(seal): State<Seal>,
    view: View,
    Path((home, there, sealed)): Path<(String, String, String)>,
) -> Answer {
    let plain = format!("/help/{}/{}", home.to_ascii_lowercase(), there.to_ascii_lowercase());
    let asked = seal.open(finder.app().now(), &plain, &sealed);
    page(&finder, view, Path((home, there)), Some(sealed), asked).await
}

/// `asked`: none if it was sealed and cannot be opened any more.
async fn page(
    finder: &Finder,
    view: View,
    Path((home, there)): Path<(String, String)>,
    sealed: Option<String>,
    asked: Option<HelpQuery>,
) -> Answer {
    let ended = asked.is_none();
    let asked = asked.unwrap_or_default();
    let home = find_country(&home)?;
    let is_online = there == ONLINE;
    let there = if is_online { home } else { find_country(&there)? };
    let elsewhere = Some(there).filter(|there| *there != home);
    let known_home = Known::read(finder.app(), home).await?;
    let known_there = match elsewhere {
        Some(there) => Some(Known::read(finder.app(), there).await?),
        None => None,
    };
    let path = |country: Country| country.as_str().to_ascii_lowercase();
    let last = if is_online { ONLINE.to_owned() } else { path(there) };
    let plain = format!("/help/{}/{last}", path(home));
    // The menu of languages keeps the search.
    let is_searched = sealed.is_some();
    let own = sealed.filter(|_| !ended).map_or_else(|| plain.clone(), |sealed| format!("{plain}/{sealed}"));
    let view = view.at(own, "page-title-services").read_in(home);

    let mut groups =
        vec![Group::find(finder, &view, &asked, Mark::Home, &known_home, elsewhere.is_none()).await?];
    if let Some(known) = &known_there {
        groups.push(Group::find(finder, &view, &asked, Mark::There, known, false).await?);
    }
    groups.sort_by_key(Group::rank);
    (1..)
        .zip(groups.iter_mut().flat_map(|group| &mut group.cards))
        .for_each(|(number, card)| card.number = number);
    let there_now = match elsewhere {
        Some(there) => find_number(finder, &view, there).await?,
        None => None,
    };
    let lines = strip(&view, &known_home, known_there.as_ref(), there_now, finder.app().now());
    let mut view = view.with_lines(lines);
    view.unlisted = is_searched;
    view.more_script = Some(&MAP.path);
    let cards: Vec<_> = groups.iter().flat_map(|group| &group.cards).collect();
    let countries: Vec<&str> = std::iter::once(home).chain(elsewhere).map(Country::as_str).collect();
    // A map without any place says nothing that the list does not.
    let map = draw(&view, &countries, &cards).filter(|map| !map.pins.is_empty());
    let off_map =
        cards.iter().filter(|card| card.withheld).map(|card| (card.anchor(), card.number)).collect();
    let about = known_there.as_ref().unwrap_or(&known_home);
    let page = HelpPage {
        lead: say_lead(&view, home, elsewhere, is_online),
        found: say_found(&view, &groups, &asked),
        change: say_change(&view, home, &last),
        map,
        off_map,
        choices: asked.choices(&view),
        about: view.told("page-help-know", &[("country", view.country(about.country()).into())]),
        about_path: format!("/country/{}", path(about.country())),
        sections: list_first(&view, about),
        is_online,
        pages: list_pages(&view, &groups, asked.page()),
        share: share(finder.app(), &view, &plain),
        claims: list_claims(&view, about),
        ended,
        plain,
        groups,
        view,
    };
    Ok(send(StatusCode::OK, &page.view, &page))
}

fn find_country(code: &str) -> Result<Country, Trouble> {
    let is_lower = code.bytes().all(|byte| byte.is_ascii_lowercase());
    code.to_ascii_uppercase().parse().ok().filter(|_| is_lower).ok_or(Trouble::Missing)
}

fn say_lead(view: &View, home: Country, elsewhere: Option<Country>, is_online: bool) -> String {
    let home = ("home", view.country(home).into());
    match elsewhere {
        Some(there) => view.told("page-help-lead", &[home, ("there", view.country(there).into())]),
        None if is_online => view.told("page-help-lead-online", &[home]),
        None => view.told("page-help-lead-home", &[home]),
    }
}

/// How many there are, how many of them speak of what was asked for, and in which order they stand.
fn say_found(view: &View, groups: &[Group], asked: &HelpQuery) -> Vec<String> {
    let sum = |of: fn(&Group) -> u64| groups.iter().map(of).sum::<u64>();
    let (total, speaking, every) =
        (sum(|group| group.total), sum(|group| group.speaking), sum(|group| group.every));
    let count = |key: &str, count: u64| view.told(key, &[("count", count.into())]);
    let mut said = vec![count("page-help-found", total)];
    if asked.is_about() && total > 0 && speaking < total {
        said.push(count("page-help-count-speaking", speaking));
        said.extend((every > 0).then(|| count("page-help-count-every", every)));
        let like = total.saturating_sub(speaking + every);
        said.extend((like > 0).then(|| count("page-help-count-like", like)));
    }
    if groups.iter().any(|group| group.alike) {
        said.push(view.text("page-help-alike"));
    }
    if total > 1 {
        let key = if asked.text().is_some() { "page-help-order-words" } else { "page-help-order" };
        said.push(view.text(key));
    }
    said
}

/// The address of the two questions, with what was answered.
fn say_change(view: &View, home: Country, there: &str) -> String {
    let home = home.as_str().to_ascii_lowercase();
    let there = if there == home { SAME } else { there };
    let and = if view.query().is_empty() { "?" } else { "&" };
    format!("/{}{and}home={home}&there={there}", view.query())
}

fn list_pages(view: &View, groups: &[Group], page: usize) -> Option<Pages> {
    let longest = groups.iter().map(|group| group.total).max().unwrap_or(0);
    let pages = usize::try_from(longest).unwrap_or(usize::MAX).div_ceil(PAGE);
    (pages > 1).then(|| Pages {
        said: view.told("page-help-page", &[("page", page.into()), ("pages", pages.into())]),
        before: (page > 1).then(|| page - 1),
        after: (page < pages).then(|| page + 1),
    })
}
