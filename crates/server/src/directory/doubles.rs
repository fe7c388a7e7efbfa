//! Services that two keepers describe: a feed and another, or a feed and a member. Nobody merges them by a guess; they are
//! named, and the office decides.

use std::collections::{BTreeSet, HashMap};

use db::{DbError, Tx};
use domain::id::OrganisationId;
use hsds::model::Service;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::store::kept;
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

/// A service, as far as it is compared.
#[derive(Clone)]
pub(super) struct Described {
    id: Uuid,
    name: String,
    keeper: Keeper,
    ways: BTreeSet<String>,
}

/// Whose it is: a feed's, a member's, or the office's own.
#[derive(Clone, PartialEq, Eq)]
enum Keeper {
    Feed(String),
    Member(OrganisationId),
    Office,
}

/// Records that are read at once.
const BATCH: i64 = 500;

/// What is compared of a record, if it is a service.
pub(super) fn described(record: &Record, pen: Option<&Pen>) -> Option<Described> {
    let feed = pen.and_then(|pen| pen.feed.clone());
    of(record, feed.map_or(Keeper::Office, Keeper::Feed))
}

fn of(record: &Record, keeper: Keeper) -> Option<Described> {
    let Record::Service(service) = record else { return None };
    Some(Described { id: service.id, name: service.name.clone(), keeper, ways: ways(service) })
}

/// Services of a feed that somebody else describes as well.
pub(super) async fn find(tx: &mut Tx, feed: &str, services: Vec<Described>) -> Result<Vec<Double>, DbError> {
    let feed = Keeper::Feed(feed.to_owned());
    let mut others = read_all(tx).await?;
    others.retain(|other| other.keeper != feed);
    Ok(pairs(&services, &others))
}

/// All services of the directory that two keepers seem to describe.
///
/// # Errors
/// If the database cannot be read.
pub async fn list(db: &db::Db) -> Result<Vec<Double>, DbError> {
    let all = read_all(&mut db.read().await?).await?;
    Ok(pairs(&all, &all))
}

async fn read_all(tx: &mut Tx) -> Result<Vec<Described>, DbError> {
    let (mut all, mut after) = (Vec::new(), Uuid::nil());
    loop {
        let some = kept::list_after(tx, Kind::Service, after, BATCH).await?;
        let Some(last) = some.last() else { return Ok(all) };
        after = last.record.id();
        all.extend(some.into_iter().filter_map(|kept| {
            let keeper = match (kept.feed, kept.keeper) {
                (Some(feed), _) => Keeper::Feed(feed),
                (None, Some(member)) => Keeper::Member(member),
                (None, None) => Keeper::Office,
            };
            of(&kept.record, keeper)
        }));
    }
}

/// Pairs of one name and one way to reach them, kept by different hands.
fn pairs(ones: &[Described], others: &[Described]) -> Vec<Double> {
    let mut by_name: HashMap<String, Vec<&Described>> = HashMap::new();
    for one in ones {
        by_name.entry(plain(&one.name)).or_default().push(one);
    }
    let mut found = BTreeSet::new();
    for other in others {
        for one in by_name.get(&plain(&other.name)).into_iter().flatten() {
            if one.id != other.id && one.keeper != other.keeper && !one.ways.is_disjoint(&other.ways) {
                let mut pair = [*one, other];
                pair.sort_by_key(|described| described.id);
                let [first, _] = pair;
                let [one, other] = pair.map(|described| (described.id, described.keeper.feed()));
                found.insert(Double { name: first.name.clone(), one, other });
            }
        }
    }
    found.into_iter().collect()
}

impl Keeper {
    fn feed(&self) -> Option<String> {
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
