//! What each circle of readers sees: the only rows that are ever shown.

use std::collections::HashSet;

use db::{Db, DbError, FromRow, ResultRow, Tx};
use domain::moment::Moment;
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

use super::read_body;
use crate::directory::circles::{self, Columns, Listed, place};
use crate::directory::held::Held;
use crate::directory::show::Changed;

/// What stands in the listings about one record, and of which kind it is or was.
pub(in crate::directory) async fn find_listed(
    tx: &mut Tx,
    id: Uuid,
) -> Result<(Option<Kind>, Vec<Listed>), DbError> {
    let rows: Vec<ListedRow> = db::query(
        "SELECT first, last, kind, body, organization, service, location, taxonomy, parent, postal_code, changed_at, number
         FROM directory_listing WHERE id = $1 ORDER BY first",
    )
    .bind(id.into_bytes())
    .fetch_all(tx)
    .await?;
    let kind = rows.first().map(|row| row.0);
    Ok((kind, rows.into_iter().map(|row| row.1).collect()))
}

struct ListedRow(Kind, Listed);

impl FromRow for ListedRow {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let name: String = row.get("kind")?;
        let kind = Kind::ALL.into_iter().find(|one| one.name() == name);
        let id = |name| row.get::<Option<[u8; 16]>>(name).map(|id| id.map(Uuid::from_bytes));
        let columns = Columns {
            organization: id("organization")?,
            service: id("service")?,
            location: id("location")?,
            taxonomy: id("taxonomy")?,
            parent: id("parent")?,
            postal_code: row.get("postal_code")?,
        };
        let listed = Listed {
            first: row.get("first")?,
            last: row.get("last")?,
            body: row.get("body")?,
            columns,
            changed_at: Moment(row.get("changed_at")?),
            number: Some(row.get("number")?),
        };
        Ok(Self(kind.ok_or(DbError::inconsistent("directory_listing.kind"))?, listed))
    }
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

/// The circles for which a service of an organisation, or one at a location, is listed.
pub(in crate::directory) async fn find_circles_served(
    tx: &mut Tx,
    record: &Record,
) -> Result<[bool; 3], DbError> {
    let text = match record {
        Record::Organization(_) => {
            "SELECT DISTINCT first, last FROM directory_listing
             WHERE organization = $1 AND kind = 'service' AND body IS NOT NULL"
        }
        // Not by the kind: what is named beside a location is little.
        _ => {
            "SELECT DISTINCT first, last FROM directory_listing
             WHERE id IN (SELECT target FROM directory_reference
                          WHERE source IN (SELECT source FROM directory_reference WHERE target = $1))
               AND kind || '' = 'service' AND body IS NOT NULL"
        }
    };
    let rows: Vec<(i64, i64)> = db::query(text).bind(record.id().into_bytes()).fetch_all(tx).await?;
    Ok(circles::spread(&rows))
}

/// Puts what each circle sees of a record in the place of what stood there. Rows that stay are left alone.
pub(in crate::directory) async fn write_listed(
    tx: &mut Tx,
    record: Uuid,
    kind: Kind,
    before: &[Listed],
    after: &[Listed],
) -> Result<(), DbError> {
    let id = record.into_bytes();
    for row in before.iter().filter(|row| !after.contains(row)) {
        for text in [
            "DELETE FROM directory_listing WHERE id = $1 AND first = $2",
            "DELETE FROM directory_listing_term WHERE id = $1 AND first = $2",
        ] {
            db::query(text).bind(id).bind(row.first).execute(tx).await?;
        }
    }
    for row in after.iter().filter(|row| !before.contains(row)) {
        // What was split off keeps its number: for its circles nothing changed.
        if row.number.is_none() {
            count_on(tx, row.first, row.last).await?;
        }
        db::query(
            "INSERT INTO directory_listing
               (id, first, last, kind, body, organization, service, location, taxonomy, parent, postal_code,
                changed_at, number)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
                     COALESCE($13, (SELECT number FROM directory_counter WHERE one = 1)))",
        )
        .bind(id)
        .bind(row.first)
        .bind(row.last)
        .bind(kind.name())
        .bind(row.body.clone())
        .bind(row.columns.organization.map(Uuid::into_bytes))
        .bind(row.columns.service.map(Uuid::into_bytes))
        .bind(row.columns.location.map(Uuid::into_bytes))
        .bind(row.columns.taxonomy.map(Uuid::into_bytes))
        .bind(row.columns.parent.map(Uuid::into_bytes))
        .bind(row.columns.postal_code.clone())
        .bind(row.changed_at.0)
        .bind(row.number)
        .execute(tx)
        .await?;
        for term in row.list_terms(kind)? {
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

/// Raises the number of the newest change that these circles see. It answers nothing: a statement that writes and answers makes SQLite open a savepoint of its own, which takes longer than the rest
/// of it.
async fn count_on(tx: &mut Tx, first: i64, last: i64) -> Result<(), DbError> {
    db::query(
        "UPDATE directory_counter SET number = number + 1,
           public = CASE WHEN $1 <= 0 AND $2 >= 0 THEN number + 1 ELSE public END,
           members = CASE WHEN $1 <= 1 AND $2 >= 1 THEN number + 1 ELSE members END,
           coordinator = CASE WHEN $1 <= 2 AND $2 >= 2 THEN number + 1 ELSE coordinator END
         WHERE one = 1",
    )
    .bind(first)
    .bind(last)
    .execute(tx)
    .await?;
    Ok(())
}

/// The number of the newest change that a circle sees.
pub(in crate::directory) async fn newest_number(db: &Db, circle: Circle) -> Result<i64, DbError> {
    let number: Option<(i64,)> = db::query(of_circle(circle)).fetch_alone(db).await?;
    number.map(|(number,)| number).ok_or(DbError::inconsistent("directory_counter"))
}

/// As [`newest_number`], for whoever holds the directory.
pub(in crate::directory) async fn held_number(tx: &mut Tx, _: Held, circle: Circle) -> Result<i64, DbError> {
    let (number,): (i64,) = db::query(of_circle(circle)).fetch_one(tx).await?;
    Ok(number)
}

fn of_circle(circle: Circle) -> &'static str {
    match circle {
        Circle::Public => "SELECT public FROM directory_counter WHERE one = 1",
        Circle::Members => "SELECT members FROM directory_counter WHERE one = 1",
        Circle::Coordinator => "SELECT coordinator FROM directory_counter WHERE one = 1",
    }
}

/// A record as one circle sees it.
pub(crate) struct CircleRecord {
    pub(crate) id: Uuid,
    pub(crate) kind: Kind,
    /// The record, or nothing if it was listed once and is no longer.
    pub(crate) record: Option<Record>,
    pub(crate) changed_at: Moment,
}

type SeenRow = ([u8; 16], String, Option<String>, i64);

fn seen(circle: Circle, (id, kind, body, changed_at): SeenRow) -> Result<CircleRecord, DbError> {
    let record = body.map(|body| read_body(&kind, &body, "directory_listing.body")).transpose()?;
    // To everybody it says nothing that all of it is for everybody.
    let record = if circle == Circle::Public { record.map(Record::unmarked) } else { record };
    let kind = Kind::ALL.into_iter().find(|one| one.name() == kind);
    let kind = kind.ok_or(DbError::inconsistent("directory_listing.kind"))?;
    Ok(CircleRecord { id: Uuid::from_bytes(id), kind, record, changed_at: Moment(changed_at) })
}

const SEEN: &str = "SELECT id, kind, body, changed_at FROM directory_listing";

/// The records with these ids, as a circle sees them; in no order, and without those it does not.
pub(in crate::directory) async fn list_by_id(
    tx: &mut Tx,
    circle: Circle,
    ids: &[Uuid],
) -> Result<Vec<CircleRecord>, DbError> {
    list_by(tx, circle, "id", None, ids).await
}

/// The records of a kind that name one of these in a column.
pub(in crate::directory) async fn list_by(
    tx: &mut Tx,
    circle: Circle,
    column: &'static str,
    kind: Option<Kind>,
    ids: &[Uuid],
) -> Result<Vec<CircleRecord>, DbError> {
    let mut found = Vec::new();
    for some in ids.chunks(500) {
        let places: Vec<String> = (3..some.len() + 3).map(|n| format!("${n}")).collect();
        // Not by the kind alone: without this, SQLite takes that index and looks at every record of the kind.
        let and = if kind.is_some() { "kind || '' = $2" } else { "$2 = ''" };
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
            found.push(seen(circle, row)?);
        }
    }
    Ok(found)
}

/// The services at locations of these services, by id alone: of each the service, and itself.
pub(in crate::directory) async fn list_places_of(
    tx: &mut Tx,
    circle: Circle,
    services: &[Uuid],
) -> Result<Vec<(Uuid, Uuid)>, DbError> {
    let mut found = Vec::new();
    for some in services.chunks(500) {
        let places: Vec<String> = (2..some.len() + 2).map(|n| format!("${n}")).collect();
        let query = db::query_assembled(format!(
            "SELECT service, id FROM directory_listing
             WHERE service IN ({}) AND first <= $1 AND last >= $1 AND body IS NOT NULL",
            places.join(", ")
        ));
        let query = some.iter().fold(query.bind(place(circle)), |query, id| query.bind(id.into_bytes()));
        let rows: Vec<([u8; 16], [u8; 16])> = query.fetch_all(tx).await?;
        found.extend(rows.into_iter().map(|(of, at)| (Uuid::from_bytes(of), Uuid::from_bytes(at))));
    }
    Ok(found)
}

/// One record, also one that was listed once.
pub(in crate::directory) async fn find_seen(
    tx: &mut Tx,
    circle: Circle,
    id: Uuid,
) -> Result<Option<CircleRecord>, DbError> {
    let row: Option<SeenRow> =
        db::query_assembled(format!("{SEEN} WHERE id = $2 AND first <= $1 AND last >= $1"))
            .bind(place(circle))
            .bind(id.into_bytes())
            .fetch_optional(tx)
            .await?;
    row.map(|row| seen(circle, row)).transpose()
}

/// Changes after a number, oldest first; what is no longer listed among them.
pub(in crate::directory) async fn list_changed(
    tx: &mut Tx,
    circle: Circle,
    after: i64,
    limit: i64,
) -> Result<Vec<Changed>, DbError> {
    let rows: Vec<(i64, String, [u8; 16], Option<[u8; 16]>)> = db::query(
        "SELECT number, kind, id, service FROM directory_listing
         WHERE number > $2 AND first <= $1 AND last >= $1 ORDER BY number LIMIT $3",
    )
    .bind(place(circle))
    .bind(after)
    .bind(limit)
    .fetch_all(tx)
    .await?;
    let changed = rows.into_iter().map(|(number, kind, id, service)| Changed {
        number,
        kind,
        id: Uuid::from_bytes(id),
        service: service.map(Uuid::from_bytes),
    });
    Ok(changed.collect())
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
    /// Of a service at a location: that of its service.
    pub(crate) service_organization: Option<Uuid>,
    pub(crate) service_term: Option<Uuid>,
    pub(crate) service_taxonomy: Option<Uuid>,
}

impl Narrowed {
    /// Whether nothing is left out.
    pub(crate) fn holds_all(&self) -> bool {
        self.conditions(Circle::Public).0.is_empty()
    }

    /// The conditions as text with their places from `$3` on, and their values.
    fn conditions(&self, circle: Circle) -> (String, Vec<db::Value>) {
        let at = place(circle);
        let here = format!("first <= {at} AND last >= {at}");
        let carries = format!("SELECT id FROM directory_listing_term WHERE {here}");
        let terms = format!(
            "SELECT id FROM directory_listing WHERE kind = 'taxonomy_term' AND taxonomy = {{}} AND {here}
             AND body IS NOT NULL"
        );
        let of_service = format!(
            "service IN (SELECT id FROM directory_listing WHERE kind = 'service' AND {here} AND body IS NOT NULL"
        );
        let bytes = |id: Option<Uuid>| id.map(|id| db::Value::from(id.into_bytes()));
        let conditions = [
            ("organization = {}".to_owned(), bytes(self.organization)),
            ("parent = {}".to_owned(), bytes(self.parent)),
            ("changed_at > {}".to_owned(), self.changed_after.map(|at| at.0.into())),
            (format!("id IN ({carries} AND term = {{}})"), bytes(self.term)),
            (format!("(taxonomy = {{}} OR id IN ({carries} AND term IN ({terms})))"), bytes(self.taxonomy)),
            (format!("{of_service} AND organization = {{}})"), bytes(self.service_organization)),
            (format!("{of_service} AND id IN ({carries} AND term = {{}}))"), bytes(self.service_term)),
            (
                format!("{of_service} AND id IN ({carries} AND term IN ({terms})))"),
                bytes(self.service_taxonomy),
            ),
        ];
        let mut text = String::new();
        let mut values: Vec<db::Value> = Vec::new();
        for (condition, value) in conditions {
            if let Some(value) = value {
                values.push(value);
                text.push_str(" AND ");
                text.push_str(&condition.replace("{}", &format!("${}", values.len() + 2)));
            }
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
) -> Result<Vec<CircleRecord>, DbError> {
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
    rows.into_iter().map(|row| seen(circle, row)).collect()
}

/// Ids of records of a kind that a circle sees, of an organisation or of all, in their order.
pub(in crate::directory) async fn list_ids(
    tx: &mut Tx,
    circle: Circle,
    kind: Kind,
    organization: Option<Uuid>,
    limit: u32,
) -> Result<Vec<Uuid>, DbError> {
    let of = if organization.is_some() { " AND organization = $3" } else { "" };
    let query = db::query_assembled(format!(
        "SELECT id FROM directory_listing
         WHERE kind = $2 AND first <= $1 AND last >= $1 AND body IS NOT NULL{of} ORDER BY id LIMIT {limit}"
    ));
    let query = query.bind(place(circle)).bind(kind.name());
    let query = organization.into_iter().fold(query, |query, id| query.bind(id.into_bytes()));
    let rows: Vec<([u8; 16],)> = query.fetch_all(tx).await?;
    Ok(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)).collect())
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

/// Those of these ids that a list narrowed in this way holds, in their order. They are ids of what this circle sees, of
/// this kind: if nothing narrows the list, it holds them all.
pub(in crate::directory) async fn keep(
    tx: &mut Tx,
    circle: Circle,
    kind: Kind,
    narrowed: &Narrowed,
    ids: Vec<Uuid>,
) -> Result<Vec<Uuid>, DbError> {
    if narrowed.holds_all() {
        return Ok(ids);
    }
    let mut kept = HashSet::new();
    for some in ids.chunks(500) {
        let (conditions, values) = narrowed.conditions(circle);
        let first = values.len() + 3;
        let places: Vec<String> = (first..first + some.len()).map(|n| format!("${n}")).collect();
        let text = format!(
            "SELECT id FROM directory_listing WHERE kind = $2 AND first <= $1 AND last >= $1 AND body IS NOT NULL
             AND id IN ({}){conditions}",
            places.join(", ")
        );
        let query = db::query_assembled(text).bind(place(circle)).bind(kind.name());
        let query = values.into_iter().fold(query, db::Query::bind);
        let query = some.iter().fold(query, |query, id| query.bind(id.into_bytes()));
        let rows: Vec<([u8; 16],)> = query.fetch_all(tx).await?;
        kept.extend(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)));
    }
    Ok(ids.into_iter().filter(|id| kept.contains(id)).collect())
}

/// The locations of a postal code.
pub(in crate::directory) async fn list_at_postal_code(
    tx: &mut Tx,
    circle: Circle,
    postal_code: &str,
) -> Result<Vec<CircleRecord>, DbError> {
    let rows: Vec<SeenRow> = db::query_assembled(format!(
        "{SEEN} WHERE postal_code = $2 AND first <= $1 AND last >= $1 AND body IS NOT NULL ORDER BY id"
    ))
    .bind(place(circle))
    .bind(postal_code)
    .fetch_all(tx)
    .await?;
    rows.into_iter().map(|row| seen(circle, row)).collect()
}
