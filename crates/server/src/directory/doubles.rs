//! Services that two keepers describe: a feed and another, or a feed and a member. Nobody merges them by a guess; they are
//! named, and the office decides.

use std::collections::{BTreeSet, HashMap};

use db::{DbError, Tx};
use hsds::model::Service;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::store::kept::{self, Kept};

/// Two services that seem to be one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Double {
    /// The name of the first.
    pub name: String,
    /// The id of the first, and its feed; none: a member's or the office's own.
    pub one: (Uuid, Option<String>),
    /// The other.
    pub other: (Uuid, Option<String>),
    /// The name of the other.
    pub other_name: String,
}

/// Services of a feed that somebody else describes as well.
pub(super) async fn find(tx: &mut Tx, feed: &str, services: &[Record]) -> Result<Vec<Double>, DbError> {
    let own: Vec<(&Service, Option<String>)> =
        services.iter().filter_map(of).map(|service| (service, Some(feed.to_owned()))).collect();
    let kept = kept::list_of_kind(tx, Kind::Service).await?;
    let others = kept.iter().filter(|kept| kept.feed.as_deref() != Some(feed)).filter_map(described);
    Ok(pairs(own, others))
}

/// All services of the directory that two keepers seem to describe.
///
/// # Errors
/// If the database cannot be read.
pub async fn list(db: &db::Db) -> Result<Vec<Double>, DbError> {
    let kept = kept::list_of_kind(&mut db.read().await?, Kind::Service).await?;
    let all: Vec<(&Service, Option<String>)> = kept.iter().filter_map(described).collect();
    Ok(pairs(all.clone(), all.into_iter()))
}

fn of(record: &Record) -> Option<&Service> {
    if let Record::Service(service) = record { Some(service) } else { None }
}

fn described(kept: &Kept) -> Option<(&Service, Option<String>)> {
    of(&kept.record)
        .map(|service| (service, kept.feed.clone().or_else(|| kept.keeper.map(|_| String::new()))))
}

/// Pairs of one name and one way to reach them, kept by different hands.
fn pairs<'a>(
    ones: Vec<(&'a Service, Option<String>)>,
    others: impl Iterator<Item = (&'a Service, Option<String>)>,
) -> Vec<Double> {
    let mut by_name: HashMap<String, Vec<(&Service, Option<String>)>> = HashMap::new();
    for (service, feed) in ones {
        by_name.entry(plain(&service.name)).or_default().push((service, feed));
    }
    let mut found = BTreeSet::new();
    for (other, other_feed) in others {
        let ways = ways(other);
        for (one, feed) in by_name.get(&plain(&other.name)).into_iter().flatten() {
            if one.id != other.id && *feed != other_feed && !ways.is_disjoint(&self::ways(one)) {
                let named = |feed: &Option<String>| feed.clone().filter(|feed| !feed.is_empty());
                let mut pair = [(one, named(feed)), (&other, named(&other_feed))];
                pair.sort_by_key(|(service, _)| service.id);
                let [(one, feed), (other, other_feed)] = pair;
                found.insert(Double {
                    name: one.name.clone(),
                    one: (one.id, feed),
                    other: (other.id, other_feed),
                    other_name: other.name.clone(),
                });
            }
        }
    }
    found.into_iter().collect()
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
