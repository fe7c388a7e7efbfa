//! Asking.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ::search::{Code, Facet, Near, Query, SearchError};
use domain::code::{Coded, Country, Crime, Language, VictimGroup};
use domain::moment::Moment;
use hsds::opening::State;
use uuid::Uuid;

use super::document::ANY;
use super::follow::catch_up;
use super::{CircleIndex, Finder, broken};
use crate::directory::{Eyes, ShownService, show};
use crate::problem::Refused;
use crate::remembered::measure;
use crate::state::App;

/// What somebody looks for. Everything that is given must hold.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a filter or a wish of its own")]
pub(crate) struct Wanted<'a> {
    /// Words, as they were typed.
    pub(crate) text: Option<String>,
    /// The reader's language.
    pub(crate) language: &'a str,
    /// Works in one of these.
    pub(crate) countries: Vec<Country>,
    /// Of each list, one of these codes.
    pub(crate) codes: Vec<(&'a str, Vec<String>)>,
    /// Given in one of these.
    pub(crate) languages: Vec<Language>,
    /// Open now.
    pub(crate) open_now: bool,
    /// Free.
    pub(crate) free: bool,
    /// With a number that can be called from abroad.
    pub(crate) from_abroad: bool,
    /// Takes people on at once, without being sent.
    pub(crate) at_once: bool,
    /// The reader comes home from another country, where it happened: services that are there for them come first.
    pub(crate) coming_home: bool,
    /// Within metres of a point: north, east, metres.
    pub(crate) near: Option<(f64, f64, u32)>,
    /// Where the list begins.
    pub(crate) offset: usize,
    /// How long it may be.
    pub(crate) limit: usize,
}

/// What was found.
#[derive(Debug)]
pub(crate) struct Answer {
    /// How many there are in all.
    pub(crate) total: u64,
    /// How many of them speak of what was asked for; all, where neither words nor a crime were.
    pub(crate) speaking: u64,
    /// How many do not, and are there after every crime.
    pub(crate) every: u64,
    /// Whether a word stands nowhere as it was typed, and what is spelt nearly so was looked for.
    pub(crate) alike: bool,
    /// Those that were asked for, best first.
    pub(crate) services: Vec<Hit>,
}

/// A service that was found.
#[derive(Debug)]
pub(crate) struct Hit {
    pub(crate) shown: Arc<ShownService>,
    /// Whether it does not speak of what was asked for, and is there after every crime.
    pub(crate) every: bool,
}

impl Answer {
    /// Puts what is closed behind what is open, within what fits as well. The index knows ordinary weeks alone; this knows of
    /// today, too.
    pub(crate) fn put_closed_last(&mut self, now: Moment) {
        let is_closed = |hit: &Hit| matches!(hit.shown.opening(now), State::Closed { .. });
        self.services.sort_by_key(|hit| (hit.every, is_closed(hit)));
    }
}

impl Wanted<'_> {
    pub(super) fn query(&self, app: &App) -> Query {
        let now = app.now().0;
        let near = self.near.map(|(lat, lon, metres)| Near { lat, lon, metres: f64::from(metres) });
        Query {
            text: self.text.clone(),
            language: Some(self.language.to_owned()),
            countries: self.countries.iter().map(|country| country.as_str().to_owned()).collect(),
            codes: self
                .codes
                .iter()
                .filter(|(_, codes)| !codes.is_empty())
                .map(|(list, codes)| widen(list, codes))
                .collect(),
            about: self.about(),
            languages: self.languages.iter().map(|language| language.as_str().to_owned()).collect(),
            free: self.free,
            from_abroad: self.from_abroad,
            open_at: self.open_now.then_some(now),
            at_once: self.at_once,
            coming_home: self.coming_home,
            nearest_first: near.is_some(),
            near,
            now,
            offset: self.offset,
            limit: self.limit,
            ..Query::default()
        }
    }

    /// The crimes that are asked for, and those within them.
    fn about(&self) -> Vec<Code> {
        let asked =
            self.codes.iter().filter(|(list, _)| *list == Crime::VOCABULARY).flat_map(|(_, codes)| codes);
        let asked: Vec<Crime> = asked.filter_map(|code| Crime::find(code)).collect();
        let all = Crime::ALL.iter().filter(|crime| {
            asked.contains(crime) || crime.parent().is_some_and(|parent| asked.contains(&parent))
        });
        all.map(|crime| Code::new(Crime::VOCABULARY, crime.as_str())).collect()
    }
}

/// The codes that answer a wish: those named, the wider ones that contain them, and what a service says that is for all.
fn widen(list: &str, codes: &[String]) -> Vec<Code> {
    let mut any: Vec<Code> = codes.iter().map(|code| Code::new(list, code)).collect();
    if list == Crime::VOCABULARY {
        let parents = codes.iter().filter_map(|code| Crime::find(code)?.parent());
        any.extend(parents.map(|parent| Code::new(list, parent.as_str())));
        any.push(Code::new(list, ANY));
    }
    if list == VictimGroup::VOCABULARY {
        any.push(Code::new(list, VictimGroup::Anyone.as_str()));
    }
    any
}

/// Services that somebody with these eyes may see, best first.
pub(crate) async fn find(finder: &Finder, eyes: Eyes, wanted: &Wanted<'_>) -> Result<Answer, Refused> {
    let query = wanted.query(finder.app());
    let (number, hits) = ask(finder, eyes, move |copy| copy.index.search(&query)).await?;
    let ids: Vec<Uuid> = hits.hits.iter().map(|hit| Uuid::from_bytes(hit.id)).collect();
    let shown = look_up(finder, eyes, number, &ids).await?;
    let services = hits.hits.into_iter().filter_map(|hit| {
        let shown = shown.get(&Uuid::from_bytes(hit.id))?.clone();
        Some(Hit { shown, every: hit.every })
    });
    Ok(Answer {
        total: hits.total as u64,
        speaking: hits.speaking as u64,
        every: hits.every as u64,
        alike: hits.alike,
        services: services.collect(),
    })
}

/// The services with these ids, out of what was shown since the newest change, or out of the listings. What is read
/// now is at least as new as `number`.
async fn look_up(
    finder: &Finder,
    eyes: Eyes,
    number: i64,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Arc<ShownService>>, Refused> {
    let copy = finder.copy(eyes.circle()).await?;
    let mut found: HashMap<Uuid, Arc<ShownService>> =
        ids.iter().filter_map(|id| Some((*id, copy.shown.find(&(number, *id))?))).collect();
    let missing: Vec<Uuid> = ids.iter().filter(|id| !found.contains_key(id)).copied().collect();
    if !missing.is_empty() {
        for shown in show(&mut finder.app().db.read().await?, eyes, &missing).await? {
            let (id, shown) = (shown.service.id, Arc::new(shown));
            copy.shown.keep((number, id), Arc::clone(&shown), weigh(&shown));
            found.insert(id, shown);
        }
    }
    Ok(found)
}

/// How many bytes a service takes in memory: about twice what it takes as JSON, and as much as that again as a form.
fn weigh(shown: &ShownService) -> usize {
    let places: usize = shown.places.iter().map(|place| measure(&place.location) + measure(&place.at)).sum();
    3 * (measure(&shown.service) + places)
}

/// How many services there are in all that somebody with these eyes may see, and the ids of those that were asked
/// for, best first.
pub(crate) async fn list_ids(
    finder: &Finder,
    eyes: Eyes,
    wanted: &Wanted<'_>,
) -> Result<(u64, Vec<Uuid>), Refused> {
    let (_, total, ids) = list_ids_as_of(finder, eyes, wanted).await?;
    Ok((total, ids))
}

/// As [`list_ids`], with the number of the newest change that the circle sees: what is read for these ids from now on is at
/// least as new.
pub(crate) async fn list_ids_as_of(
    finder: &Finder,
    eyes: Eyes,
    wanted: &Wanted<'_>,
) -> Result<(i64, u64, Vec<Uuid>), Refused> {
    let query = wanted.query(finder.app());
    let (number, hits) = ask(finder, eyes, move |copy| copy.index.search(&query)).await?;
    Ok((number, hits.total as u64, hits.hits.into_iter().map(|hit| Uuid::from_bytes(hit.id)).collect()))
}

/// How many of them each value of a facet has.
async fn count_by(
    finder: &Finder,
    eyes: Eyes,
    wanted: &Wanted<'_>,
    facet: Facet,
) -> Result<BTreeMap<String, u64>, Refused> {
    let query = wanted.query(finder.app());
    let (_, counts) = ask(finder, eyes, move |copy| copy.index.count_by(&query, &facet)).await?;
    Ok(counts.into_iter().map(|(value, count)| (value, count as u64)).collect())
}

/// How many of them work in each country.
pub(crate) async fn count_by_country(
    finder: &Finder,
    eyes: Eyes,
    wanted: &Wanted<'_>,
) -> Result<BTreeMap<Country, u64>, Refused> {
    let counts = count_by(finder, eyes, wanted, Facet::Country).await?;
    Ok(counts.into_iter().filter_map(|(country, count)| Some((country.parse().ok()?, count))).collect())
}

/// Asks the circle's index, brought up to date before if that takes little; on a thread that may wait. With the answer
/// comes the number of the newest change that the circle sees.
async fn ask<T: Send + 'static>(
    finder: &Finder,
    eyes: Eyes,
    question: impl FnOnce(&CircleIndex) -> Result<T, SearchError> + Send + 'static,
) -> Result<(i64, T), Refused> {
    let copy: Arc<CircleIndex> = finder.copy(eyes.circle()).await?;
    let number = catch_up(finder, &copy, eyes, Some(SOON)).await?;
    let answered = tokio::task::spawn_blocking(move || question(&copy)).await;
    let answered = answered.map_err(|_| Refused::new(api::problem::Code::Fault))?;
    Ok((number, answered.map_err(|error| broken(&error))?))
}

/// Changes that a question waits for. More are left to whoever follows, and the answer is of a moment ago.
pub(super) const SOON: i64 = 2_000;
