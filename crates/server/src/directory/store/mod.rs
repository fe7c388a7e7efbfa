//! All SQL of the directory: `kept` what keepers wrote, `listed` what circles of readers see, `changes` the history,
//! `office` settings, proposals and links, `sent_back` what it did not let through, `doubles` which of two is shown,
//! `held_back` of which too much would be said until that is decided.

pub(super) mod changes;
pub(super) mod doubles;
pub(super) mod held_back;
pub(super) mod kept;
pub(super) mod listed;
pub(super) mod office;
pub(super) mod sent_back;

use db::DbError;
use hsds::{Kind, Record};

/// A record out of its JSON form, as both tables keep it.
pub(super) fn read_body(kind: &str, body: &str, place: &str) -> Result<Record, DbError> {
    let kind = Kind::ALL.into_iter().find(|one| one.name() == kind).ok_or(DbError::inconsistent(place))?;
    Record::from_json(kind, body).map_err(|_| DbError::inconsistent(place))
}
