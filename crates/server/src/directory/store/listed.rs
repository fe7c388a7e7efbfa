//! What each circle of readers sees: the only rows that are ever shown.

use db::{DbError, Tx};
use domain::moment::Moment;
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

use super::read_body;
use crate::directory::circles::{self, Columns, Listed, place};

/// What stands in the listings about one record.
pub(in crate::directory) async fn find_listed(tx: &mut Tx, id: Uuid) -> Result<Vec<Listed>, DbError> {
    let rows: Vec<(i64, i64, Option<String>, i64)> =
        db::query("SELECT first, last, body, changed_at FROM directory_listing WHERE id = $1 ORDER BY first")
            .bind(id.into_bytes())
            .fetch_all(tx)
            .await?;
    Ok(rows
        .into_iter()
        .map(|(first, last, body, changed_at)| Listed { first, last, body, changed_at: Moment(changed_at) })
        .collect())
}

/// Whether a record is listed for each circle, as three bits.
pub(in crate::directory) async fn find_circles(tx: &mut Tx, id: Uuid) -> Result<[bool; 3], DbError> {
    let rows: Vec<(i64, i64)> =
        db::query("SELECT first, last FROM directory_listing WHERE id = $1 AND body IS NOT NULL")
            .bind(id.into_bytes())
            .fetch_all(tx)
            .await?;
    Ok(circles::spread(&rows))
}

/// The circles for which some listed record carries this term, or refers to this record.
pub(in crate::directory) async fn find_circles_of_term(
    tx: &mut Tx,
    term: Uuid,
) -> Result<[bool; 3], DbError> {
    let rows: Vec<(i64, i64)> =
        db::query("SELECT DISTINCT first, last FROM directory_listing_term WHERE term = $1")
            .bind(term.into_bytes())
            .fetch_all(tx)
            .await?;
    Ok(circles::spread(&rows))
}

/// The circles for which some term of a taxonomy, or below a term, is listed.
pub(in crate::directory) async fn find_circles_below(tx: &mut Tx, id: Uuid) -> Result<[bool; 3], DbError> {
    let rows: Vec<(i64, i64)> = db::query(
        "SELECT DISTINCT first, last FROM directory_listing
         WHERE (taxonomy = $1 OR parent = $1) AND kind = 'taxonomy_term' AND body IS NOT NULL",
    )
    .bind(id.into_bytes())
    .fetch_all(tx)
    .await?;
    Ok(circles::spread(&rows))
}

/// Puts what each circle sees of a record in the place of what stood there.
pub(in crate::directory) async fn write_listed(
    tx: &mut Tx,
    record: Uuid,
    kind: Kind,
    columns: &Columns,
    rows: &[Listed],
) -> Result<(), DbError> {
    let id = record.into_bytes();
    db::query("DELETE FROM directory_listing WHERE id = $1").bind(id).execute(tx).await?;
    db::query("DELETE FROM directory_listing_term WHERE id = $1").bind(id).execute(tx).await?;
    for row in rows {
        let number = next_number(tx).await?;
        db::query(
            "INSERT INTO directory_listing
               (id, first, last, kind, body, organization, service, location, taxonomy, parent, changed_at, number)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(id)
        .bind(row.first)
        .bind(row.last)
        .bind(kind.name())
        .bind(row.body.clone())
        .bind(columns.organization.map(Uuid::into_bytes))
        .bind(columns.service.map(Uuid::into_bytes))
        .bind(columns.location.map(Uuid::into_bytes))
        .bind(columns.taxonomy.map(Uuid::into_bytes))
        .bind(columns.parent.map(Uuid::into_bytes))
        .bind(row.changed_at.0)
        .bind(number)
        .execute(tx)
        .await?;
        for term in row.list_terms() {
            db::query(
                "INSERT INTO directory_listing_term (term, id, first, last) VALUES ($1, $2, $3, $4)
                 ON CONFLICT DO NOTHING",
            )
            .bind(term.into_bytes())
            .bind(id)
            .bind(row.first)
            .bind(row.last)
            .execute(tx)
            .await?;
        }
    }
    Ok(())
}

/// Leaves only that a record was there once.
pub(in crate::directory) async fn leave(tx: &mut Tx, record: Uuid, rows: &[Listed]) -> Result<(), DbError> {
    let row: Option<LeftRow> = db::query(
        "SELECT kind, organization, service, location, taxonomy, parent FROM directory_listing WHERE id = $1",
    )
    .bind(record.into_bytes())
    .fetch_optional(tx)
    .await?;
    let Some((kind, organization, service, location, taxonomy, parent)) = row else { return Ok(()) };
    let kind = Kind::ALL.into_iter().find(|one| one.name() == kind);
    let kind = kind.ok_or(DbError::inconsistent("directory_listing.kind"))?;
    let [organization, service, location, taxonomy, parent] =
        [organization, service, location, taxonomy, parent].map(|id| id.map(Uuid::from_bytes));
    let columns = Columns { organization, service, location, taxonomy, parent };
    write_listed(tx, record, kind, &columns, rows).await
}

type OptionalId = Option<[u8; 16]>;
type LeftRow = (String, OptionalId, OptionalId, OptionalId, OptionalId, OptionalId);

async fn next_number(tx: &mut Tx) -> Result<i64, DbError> {
    let (number,): (i64,) =
        db::query("UPDATE directory_counter SET number = number + 1 WHERE one = 1 RETURNING number")
            .fetch_one(tx)
            .await?;
    Ok(number)
}

/// The number of the newest change.
pub(crate) async fn newest_number(tx: &mut Tx) -> Result<i64, DbError> {
    let (number,): (i64,) =
        db::query("SELECT number FROM directory_counter WHERE one = 1").fetch_one(tx).await?;
    Ok(number)
}

/// A record as one circle sees it.
pub(crate) struct Seen {
    pub(crate) id: Uuid,
    /// The record, or nothing if it was listed once and is no longer.
    pub(crate) record: Option<Record>,
    pub(crate) changed_at: Moment,
    pub(crate) number: i64,
}

type SeenRow = ([u8; 16], String, Option<String>, i64, i64);

fn seen((id, kind, body, changed_at, number): SeenRow) -> Result<Seen, DbError> {
    let record = body.map(|body| read_body(&kind, &body, "directory_listing.body")).transpose()?;
    Ok(Seen { id: Uuid::from_bytes(id), record, changed_at: Moment(changed_at), number })
}

const SEEN: &str = "SELECT id, kind, body, changed_at, number FROM directory_listing";

/// The records with these ids, as a circle sees them; in no order, and without those it does not.
pub(in crate::directory) async fn list_by_id(
    tx: &mut Tx,
    circle: Circle,
    ids: &[Uuid],
) -> Result<Vec<Seen>, DbError> {
    list_by(tx, circle, "id", None, ids).await
}

/// The records of a kind that name one of these in a column.
pub(in crate::directory) async fn list_by(
    tx: &mut Tx,
    circle: Circle,
    column: &'static str,
    kind: Option<Kind>,
    ids: &[Uuid],
) -> Result<Vec<Seen>, DbError> {
    let mut found = Vec::new();
    for some in ids.chunks(500) {
        let places: Vec<String> = (3..some.len() + 3).map(|n| format!("${n}")).collect();
        let and = if kind.is_some() { "kind = $2" } else { "$2 = ''" };
        let text = format!(
            "{SEEN} WHERE {column} IN ({}) AND {and} AND first <= $1 AND last >= $1 AND body IS NOT NULL",
            places.join(", ")
        );
        let mut query = db::query_assembled(text).bind(place(circle)).bind(kind.map_or("", Kind::name));
        for id in some {
            query = query.bind(id.into_bytes());
        }
        let rows: Vec<SeenRow> = query.fetch_all(tx).await?;
        for row in rows {
            found.push(seen(row)?);
        }
    }
    Ok(found)
}

/// One record, also one that was listed once.
pub(in crate::directory) async fn find_seen(
    tx: &mut Tx,
    circle: Circle,
    id: Uuid,
) -> Result<Option<Seen>, DbError> {
    let row: Option<SeenRow> =
        db::query_assembled(format!("{SEEN} WHERE id = $2 AND first <= $1 AND last >= $1"))
            .bind(place(circle))
            .bind(id.into_bytes())
            .fetch_optional(tx)
            .await?;
    row.map(seen).transpose()
}

/// Changes after a number, oldest first; what is no longer listed among them.
pub(in crate::directory) async fn list_changed(
    tx: &mut Tx,
    circle: Circle,
    after: i64,
    limit: i64,
) -> Result<Vec<(Seen, String, [Option<Uuid>; 3])>, DbError> {
    let rows: Vec<(
        [u8; 16],
        String,
        Option<String>,
        i64,
        Option<[u8; 16]>,
        Option<[u8; 16]>,
        Option<[u8; 16]>,
    )> = db::query(
        "SELECT id, kind, body, number, organization, service, location FROM directory_listing
             WHERE number > $2 AND first <= $1 AND last >= $1 ORDER BY number LIMIT $3",
    )
    .bind(place(circle))
    .bind(after)
    .bind(limit)
    .fetch_all(tx)
    .await?;
    rows.into_iter()
        .map(|(id, kind, body, number, organization, service, location)| {
            let columns = [organization, service, location].map(|id| id.map(Uuid::from_bytes));
            Ok((seen((id, kind.clone(), body, 0, number))?, kind, columns))
        })
        .collect()
}

/// What a list is narrowed to, as HSDS allows it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Narrowed {
    pub(crate) organization: Option<Uuid>,
    pub(crate) term: Option<Uuid>,
    pub(crate) taxonomy: Option<Uuid>,
    pub(crate) parent: Option<Uuid>,
    pub(crate) top_only: bool,
    pub(crate) changed_after: Option<Moment>,
}

impl Narrowed {
    /// The conditions as text with their places from `$3` on, and their values.
    fn conditions(&self, circle: Circle) -> (String, Vec<db::Value>) {
        let mut text = String::new();
        let mut values: Vec<db::Value> = Vec::new();
        let mut add = |condition: &str, value: db::Value| {
            values.push(value);
            text.push_str(&condition.replace("{}", &format!("${}", values.len() + 2)));
        };
        if let Some(id) = self.organization {
            add(" AND organization = {}", id.into_bytes().into());
        }
        if let Some(id) = self.parent {
            add(" AND parent = {}", id.into_bytes().into());
        }
        if let Some(at) = self.changed_after {
            add(" AND changed_at > {}", at.0.into());
        }
        let carries = format!(
            "SELECT id FROM directory_listing_term WHERE first <= {0} AND last >= {0}",
            place(circle)
        );
        if let Some(id) = self.term {
            add(&format!(" AND id IN ({carries} AND term = {{}})"), id.into_bytes().into());
        }
        if let Some(id) = self.taxonomy {
            let terms = format!(
                "SELECT id FROM directory_listing WHERE kind = 'taxonomy_term' AND taxonomy = {{}}                  AND first <= {0} AND last >= {0} AND body IS NOT NULL",
                place(circle)
            );
            add(
                &format!(" AND (taxonomy = {{}} OR id IN ({carries} AND term IN ({terms})))"),
                id.into_bytes().into(),
            );
        }
        if self.top_only {
            text.push_str(" AND parent IS NULL");
        }
        (text, values)
    }
}

/// How many records of a kind a circle sees.
pub(in crate::directory) async fn count(
    tx: &mut Tx,
    circle: Circle,
    kind: Kind,
    narrowed: &Narrowed,
) -> Result<u64, DbError> {
    let (conditions, values) = narrowed.conditions(circle);
    let text = format!(
        "SELECT COUNT(*) FROM directory_listing
         WHERE kind = $2 AND first <= $1 AND last >= $1 AND body IS NOT NULL{conditions}"
    );
    let query = db::query_assembled(text).bind(place(circle)).bind(kind.name());
    let (count,): (i64,) = values.into_iter().fold(query, db::Query::bind).fetch_one(tx).await?;
    Ok(count.unsigned_abs())
}

/// Where a list begins.
#[derive(Clone, Copy, Debug)]
pub(crate) enum From {
    /// After so many.
    Place(u64),
    /// After this id.
    Id(Uuid),
}

/// Records of a kind that a circle sees, by id.
pub(in crate::directory) async fn list(
    tx: &mut Tx,
    circle: Circle,
    kind: Kind,
    narrowed: &Narrowed,
    from: From,
    limit: u32,
) -> Result<Vec<Seen>, DbError> {
    let (conditions, mut values) = narrowed.conditions(circle);
    let (after, from) = match from {
        From::Place(skip) => ("", format!(" OFFSET {skip}")),
        From::Id(id) => {
            values.push(id.into_bytes().into());
            ("AND id > ", format!("${}", values.len() + 2))
        }
    };
    let text = if after.is_empty() {
        format!(
            "{SEEN} WHERE kind = $2 AND first <= $1 AND last >= $1 AND body IS NOT NULL{conditions}
             ORDER BY id LIMIT {limit}{from}"
        )
    } else {
        format!(
            "{SEEN} WHERE kind = $2 AND first <= $1 AND last >= $1 AND body IS NOT NULL{conditions} {after}{from}
             ORDER BY id LIMIT {limit}"
        )
    };
    let query = db::query_assembled(text).bind(place(circle)).bind(kind.name());
    let rows: Vec<SeenRow> = values.into_iter().fold(query, db::Query::bind).fetch_all(tx).await?;
    rows.into_iter().map(seen).collect()
}

/// What was listed once and is no longer: id, kind, when; by id.
pub(in crate::directory) async fn list_gone(
    tx: &mut Tx,
    circle: Circle,
    after: Option<Uuid>,
    limit: u32,
) -> Result<Vec<(Uuid, String, Moment)>, DbError> {
    let rows: Vec<([u8; 16], String, i64)> = db::query_assembled(format!(
        "SELECT id, kind, changed_at FROM directory_listing
         WHERE body IS NULL AND first <= $1 AND last >= $1 AND id > $2 ORDER BY id LIMIT {limit}"
    ))
    .bind(place(circle))
    .bind(after.map_or([0; 16], Uuid::into_bytes))
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id, kind, at)| (Uuid::from_bytes(id), kind, Moment(at))).collect())
}
