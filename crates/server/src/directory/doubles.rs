//! Services that two keepers describe: a feed and another, or a feed and a member. Nobody merges them by a guess; they are
//! named, and the office decides (`decide_doubles.rs`). Until then a feed tells nobody but the office more of where a service
//! is than the other of the two does (`hold_back.rs`).

use std::collections::{BTreeSet, HashMap, HashSet};

use db::{DbError, Tx};
use domain::directory::KeptBy;
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::model::Service;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::publish::look_before;
use super::store;
use super::store::doubles::Decided;
use super::store::held_back;
use super::store::kept::{self, KeptRecord};
use super::write::Pen;

/// Two services that seem to be one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Double {
    /// The name of the first.
    pub name: String,
    /// The id of the first, and its feed; none: a member's or the office's own.
    pub one: (Uuid, Option<String>),
    /// The other.
    pub other: (Uuid, Option<String>),
}

/// Two services about which the office decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecidedDouble {
    /// The two.
    pub double: Double,
    /// The one that is not shown where the other is; none: they are two services.
    pub yields: Option<Uuid>,
    /// When it was decided.
    pub at: Moment,
    /// Whether they still have one name and a way to be reached in common.
    pub alike: bool,
}

/// A service of a feed that is kept from readers because of another, which does not account for it any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftHidden {
    /// The service.
    pub service: Uuid,
    /// Its name.
    pub name: String,
    /// The other: gone, shown to fewer than it was, or no longer alike.
    pub other: Uuid,
    /// Whether the service is shown, and only where it is is not.
    pub place_only: bool,
    /// Whether the office said that it stays so.
    pub stays: bool,
}

/// The services of the directory that two keepers seem to describe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubles {
    /// Those about which nothing is decided.
    pub open: Vec<Double>,
    /// Those about which something is, newest first, as long as both are there.
    pub decided: Vec<DecidedDouble>,
    /// Those of which one is kept from readers though the other is shown to them no longer.
    pub left: Vec<LeftHidden>,
}

/// A service, as far as it is compared.
#[derive(Clone)]
pub(super) struct Described {
    pub(super) id: Uuid,
    name: String,
    pub(super) keeper: Keeper,
    ways: BTreeSet<String>,
}

/// Whose it is: a feed's, a member's, or the office's own.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Keeper {
    Feed(String),
    Member(OrganisationId),
    Office,
}

/// Records that are read at once.
const BATCH: i64 = 500;

/// What is compared of a record, if it is a service.
pub(super) fn described(record: &Record, pen: Option<&Pen>) -> Option<Described> {
    let (feed, member) = pen.map_or((None, None), |pen| (pen.feed.clone(), pen.keeper));
    of(record, Keeper::of(feed, member))
}

fn of(record: &Record, keeper: Keeper) -> Option<Described> {
    let Record::Service(service) = record else { return None };
    Some(Described { id: service.id, name: service.name.clone(), keeper, ways: ways(service) })
}

/// Services of a feed that somebody else describes as well, and about which nothing is decided.
pub(super) async fn find(tx: &mut Tx, feed: &str, services: Vec<Described>) -> Result<Vec<Double>, DbError> {
    let feed = Keeper::Feed(feed.to_owned());
    let mut others = read_all(tx).await?;
    others.retain(|other| other.keeper != feed);
    Ok(open(pairs(&services, &others), &store::doubles::list(tx).await?))
}

/// All services of the directory that two keepers seem to describe.
///
/// # Errors
/// If the database cannot be read.
pub async fn list(db: &db::Db) -> Result<Doubles, DbError> {
    let (doubles, _) = read(&mut db.read().await?).await?;
    Ok(doubles)
}

/// The same, and whose each of them is.
pub(super) async fn read(tx: &mut Tx) -> Result<(Doubles, HashMap<Uuid, Keeper>), DbError> {
    let all = read_all(tx).await?;
    let decisions = store::doubles::list(tx).await?;
    let open = open(pairs(&all, &all), &decisions);
    let left = list_left(tx, &all, &open, &decisions).await?;
    let mut by_id: HashMap<Uuid, Described> = all.into_iter().map(|one| (one.id, one)).collect();
    let decided = decisions.iter().filter_map(|decided| {
        let (one, other) = (by_id.get(&decided.one)?, by_id.get(&decided.other)?);
        let alike = one.is_like(other);
        Some(DecidedDouble { double: double(one, other), yields: decided.yields, at: decided.at, alike })
    });
    let decided: Vec<DecidedDouble> = decided.collect();
    let keepers = by_id.drain().map(|(id, one)| (id, one.keeper)).collect();
    Ok((Doubles { open, decided, left }, keepers))
}

/// What is hidden though nothing is shown in its place any more, and what is held back though nothing is to be decided.
async fn list_left(
    tx: &mut Tx,
    all: &[Described],
    open: &[Double],
    decisions: &[Decided],
) -> Result<Vec<LeftHidden>, DbError> {
    let names: HashMap<Uuid, &str> = all.iter().map(|one| (one.id, one.name.as_str())).collect();
    let mut left = Vec::new();
    for decided in decisions {
        let Some((service, other)) = decided.yields.zip(decided.stays()) else { continue };
        let Some(name) = names.get(&service) else { continue };
        if look_before(tx, service).await?.is_left() {
            let (name, stays) = ((*name).to_owned(), decided.stays_hidden);
            left.push(LeftHidden { service, name, other, place_only: false, stays });
        }
    }
    let open: HashSet<(Uuid, Uuid)> = open.iter().map(|double| (double.one.0, double.other.0)).collect();
    for (service, other) in held_back::list(tx).await? {
        let Some(name) = names.get(&service) else { continue };
        if !open.contains(&(service.min(other), service.max(other))) {
            left.push(LeftHidden {
                service,
                name: (*name).to_owned(),
                other,
                place_only: true,
                stays: false,
            });
        }
    }
    Ok(left)
}

/// One service, as it is compared with others.
pub(super) async fn find_described(tx: &mut Tx, id: Uuid) -> Result<Option<Described>, DbError> {
    Ok(kept::find(tx, id).await?.and_then(of_kept))
}

/// The pairs about which nothing is decided. One that yields already is not asked about again.
fn open(pairs: BTreeSet<Double>, decisions: &[Decided]) -> Vec<Double> {
    let decided: HashSet<(Uuid, Uuid)> =
        decisions.iter().map(|decided| (decided.one, decided.other)).collect();
    let yielding: HashSet<Uuid> = decisions.iter().filter_map(|decided| decided.yields).collect();
    let is_open = |Double { one, other, .. }: &Double| {
        !decided.contains(&(one.0, other.0)) && !yielding.contains(&one.0) && !yielding.contains(&other.0)
    };
    pairs.into_iter().filter(is_open).collect()
}

async fn read_all(tx: &mut Tx) -> Result<Vec<Described>, DbError> {
    let (mut all, mut after) = (Vec::new(), Uuid::nil());
    loop {
        let some = kept::list_after(tx, Kind::Service, after, BATCH).await?;
        let Some(last) = some.last() else { return Ok(all) };
        after = last.record.id();
        all.extend(some.into_iter().filter_map(of_kept));
    }
}

pub(super) fn of_kept(kept: KeptRecord) -> Option<Described> {
    of(&kept.record, Keeper::of(kept.feed, kept.keeper))
}

/// Pairs of one name and one way to reach them, kept by different hands.
fn pairs(ones: &[Described], others: &[Described]) -> BTreeSet<Double> {
    let mut by_name: HashMap<String, Vec<&Described>> = HashMap::new();
    for one in ones {
        by_name.entry(plain(&one.name)).or_default().push(one);
    }
    let mut found = BTreeSet::new();
    for other in others {
        for one in by_name.get(&plain(&other.name)).into_iter().flatten() {
            if one.is_like(other) {
                let mut pair = [*one, other];
                pair.sort_by_key(|described| described.id);
                let [one, other] = pair;
                found.insert(double(one, other));
            }
        }
    }
    found
}

/// Two, the lesser id first.
fn double(one: &Described, other: &Described) -> Double {
    let [first, second] = [one, other].map(|described| (described.id, described.keeper.feed()));
    Double { name: one.name.clone(), one: first, other: second }
}

impl Described {
    /// Whether it seems to be the same, from another hand.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let of_two_hands = self.id != other.id && self.keeper != other.keeper;
        of_two_hands && plain(&self.name) == plain(&other.name) && !self.ways.is_disjoint(&other.ways)
    }
}

impl Keeper {
    fn of(feed: Option<String>, member: Option<OrganisationId>) -> Self {
        match (feed, member) {
            (Some(feed), _) => Self::Feed(feed),
            (None, Some(member)) => Self::Member(member),
            (None, None) => Self::Office,
        }
    }

    /// Whose it is, as far as it matters for what may yield.
    pub(super) fn kept_by(&self) -> KeptBy {
        if matches!(self, Self::Feed(_)) { KeptBy::Feed } else { KeptBy::Hand }
    }

    /// The member that keeps it.
    pub(super) fn member(&self) -> Option<OrganisationId> {
        if let Self::Member(member) = self { Some(*member) } else { None }
    }

    pub(super) fn feed(&self) -> Option<String> {
        if let Keeper::Feed(feed) = self { Some(feed.clone()) } else { None }
    }
}

/// A text as it is compared.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The ways in which a service is reached: two of one name with none in common are two.
fn ways(service: &Service) -> BTreeSet<String> {
    /// The last figures of a number: what stands before them may be written in many ways.
    const FIGURES: usize = 8;
    let phones = service.phones.iter().map(|phone| {
        let figures: Vec<char> = phone.number.chars().filter(char::is_ascii_digit).collect();
        figures.get(figures.len().saturating_sub(FIGURES)..).unwrap_or_default().iter().collect::<String>()
    });
    let host = service.url.as_deref().and_then(|url| url.split("//").nth(1));
    let host = host.map(|rest| rest.trim_start_matches("www.").trim_end_matches('/').to_lowercase());
    let mail = service.email.as_deref().map(str::to_lowercase);
    phones.chain(host).chain(mail).filter(|way| way.len() >= 5).collect()
}
