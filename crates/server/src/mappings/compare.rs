//! Two snapshots side by side.

use std::collections::{HashMap, HashSet};

use api::mappings::{Comparison, FieldChanged, ServiceChanged, ServiceNamed};
use api::problem::Code;
use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;

use super::Own;
use super::snapshot::{Entry, Frozen, work_out};
use super::table::COLUMNS;
use crate::problem::Refused;
use crate::state::App;

/// Which two.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Which {
    /// The number of the earlier one.
    from: u32,
    /// The number of the later one.
    to: u32,
}

/// What differs between two snapshots of a mapping.
#[utoipa::path(get, path = "/mappings/{mapping}/comparison", params(("mapping" = String, Path), ("from" = u32, Query), ("to" = u32, Query)), responses(
    (status = 200, body = Comparison),
))]
pub(super) async fn compare(
    State(app): State<App>,
    own: Own,
    which: Result<Query<Which>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Comparison>, Refused> {
    let Query(Which { from, to }) = which?;
    let nothing = || Refused::new(Code::NotFound);
    let [before, after] = {
        let tx = &mut app.db.read().await?;
        let before = Frozen::find(tx, own.mapping.id, from).await?.ok_or_else(nothing)?;
        [before, Frozen::find(tx, own.mapping.id, to).await?.ok_or_else(nothing)?]
    };
    Ok(Json(work_out(move || lay_side_by_side(&before.into_entries(), &after.into_entries())).await?))
}

/// What differs, in the order of the services' ids.
pub(super) fn lay_side_by_side(before: &[Entry], after: &[Entry]) -> Comparison {
    let by_id = |entries: &[Entry]| -> HashSet<String> { entries.iter().map(|one| one.id.clone()).collect() };
    let missing_in = |these: &[Entry], those: &[Entry]| -> Vec<ServiceNamed> {
        let those = by_id(those);
        these.iter().filter(|one| !those.contains(&one.id)).map(name).collect()
    };
    let olds: HashMap<&str, &Entry> = before.iter().map(|old| (old.id.as_str(), old)).collect();
    let changed = after.iter().filter_map(|new| {
        let old = olds.get(new.id.as_str())?;
        let fields = list_differences(old, new);
        (!fields.is_empty()).then(|| ServiceChanged { service: name(new), fields })
    });
    Comparison {
        added: missing_in(after, before),
        gone: missing_in(before, after),
        changed: changed.collect(),
    }
}

fn name(entry: &Entry) -> ServiceNamed {
    ServiceNamed { id: entry.id.clone(), name: entry.entry.name.clone() }
}

fn list_differences(old: &Entry, new: &Entry) -> Vec<FieldChanged> {
    let columns = COLUMNS.iter().filter_map(|column| {
        let (before, after) = ((column.values)(&old.entry), (column.values)(&new.entry));
        let without = |these: &[String], those: &[String]| -> Vec<String> {
            these.iter().filter(|value| !those.contains(value)).cloned().collect()
        };
        let (gone, came) = (without(&before, &after), without(&after, &before));
        let differs = !gone.is_empty() || !came.is_empty();
        differs.then(|| FieldChanged { column: column.name.to_owned(), before: gone, after: came })
    });
    columns.collect()
}

#[cfg(test)]
mod tests {
    use domain::code::SupportKind;
    use domain::directory::ServiceEntry;

    use super::*;

    fn entry(id: &str, change: impl FnOnce(&mut ServiceEntry)) -> Entry {
        let mut entry = ServiceEntry { name: id.to_uppercase(), ..ServiceEntry::default() };
        change(&mut entry);
        Entry { id: id.into(), entry }
    }

    fn named(id: &str) -> ServiceNamed {
        ServiceNamed { id: id.into(), name: id.to_uppercase() }
    }

    #[test]
    fn services_come_go_and_change() {
        let before = [
            entry("a", |_| {}),
            entry("b", |b| b.kinds = vec![SupportKind::Legal, SupportKind::Emotional]),
            entry("c", |_| {}),
        ];
        let after = [
            entry("a", |_| {}),
            entry("b", |b| b.kinds = vec![SupportKind::Emotional, SupportKind::Shelter]),
            entry("d", |_| {}),
        ];
        let fields = vec![FieldChanged {
            column: "kinds".into(),
            before: vec!["legal".into()],
            after: vec!["shelter".into()],
        }];
        assert_eq!(
            lay_side_by_side(&before, &after),
            Comparison {
                added: vec![named("d")],
                gone: vec![named("c")],
                changed: vec![ServiceChanged { service: named("b"), fields }],
            }
        );
        assert_eq!(lay_side_by_side(&before, &before), Comparison::default());
    }
}
