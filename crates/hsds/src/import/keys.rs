//! How tables belong together: facts that reading and writing share.

use crate::tabular::facts::Table;

/// Whether rows of the table are records of their own.
pub(crate) fn is_record(table: &Table) -> bool {
    crate::Kind::ALL.iter().any(|kind| kind.name() == table.name)
}

/// The field in which rows of `of` name a row of `owner`.
pub(crate) fn back_to(of: &'static Table, owner: &Table) -> Option<&'static str> {
    match () {
        () if of.name == "metadata" => Some("resource_id"),
        () if of.is_linked() => Some("link_id"),
        () => of.key_to(&owner.name),
    }
}
