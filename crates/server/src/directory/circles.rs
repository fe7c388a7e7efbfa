//! What each circle of readers sees of a record, and how that is laid down in rows. Nothing here asks the database.

use db::DbError;
use domain::moment::Moment;
use hsds::model::{Disclosure, Status};
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

/// The circles, widest first; the place of each is its column's value.
pub(super) const CIRCLES: [Circle; 3] = [Circle::Public, Circle::Members, Circle::Coordinator];

/// A circle as columns keep it.
pub(super) fn place(circle: Circle) -> i64 {
    match circle {
        Circle::Public => 0,
        Circle::Members => 1,
        Circle::Coordinator => 2,
    }
}

/// Which circles these ranges cover.
pub(super) fn spread(ranges: &[(i64, i64)]) -> [bool; 3] {
    [0, 1, 2].map(|circle| ranges.iter().any(|(first, last)| (*first..=*last).contains(&circle)))
}

/// What the circles from `first` to `last` see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) first: i64,
    pub(super) last: i64,
    /// The record's JSON; nothing if it was listed once and is no longer.
    pub(super) body: Option<String>,
    /// Ids by which it is asked for: those that are in the body, or were in the last.
    pub(super) columns: Columns,
    pub(super) changed_at: Moment,
    /// The number of its last change; none: it has changed just now.
    pub(super) number: Option<i64>,
}

impl Listed {
    /// The terms that it carries; `kind` is the record's.
    pub(super) fn list_terms(&self, kind: Kind) -> Result<Vec<Uuid>, DbError> {
        let Some(body) = &self.body else { return Ok(Vec::new()) };
        let record = Record::from_json(kind, body);
        let record = record.map_err(|_| DbError::inconsistent("directory_listing.body"))?;
        Ok(list_terms(&record).collect())
    }
}

/// The rows after a change: what each circle sees now, compared with what it saw. A circle for which nothing changed
/// keeps its time and its number, so that nobody learns from them that something changed for others.
pub(super) fn lay_down(before: &[Listed], now: Moment, views: [Option<View>; 3]) -> Vec<Listed> {
    let mut rows: Vec<Listed> = Vec::new();
    for (circle, view) in (0i64..).zip(views) {
        let old = before.iter().find(|row| (row.first..=row.last).contains(&circle));
        let row = match (old, view) {
            (None, None) => continue, // it never was, and is not
            (Some(old), view) if old.body.as_deref() == view.as_ref().map(|view| view.body.as_str()) => {
                Listed { first: circle, last: circle, ..old.clone() }
            }
            (Some(old), None) => {
                let columns = Columns { postal_code: None, ..old.columns.clone() };
                Listed { first: circle, last: circle, body: None, columns, changed_at: now, number: None }
            }
            (_, Some(View { body, columns })) => Listed {
                first: circle,
                last: circle,
                body: Some(body),
                columns,
                changed_at: now,
                number: None,
            },
        };
        match rows.last_mut() {
            Some(last)
                if last.last + 1 == circle
                    && (&last.body, last.changed_at, last.number)
                        == (&row.body, row.changed_at, row.number) =>
            {
                last.last = circle;
            }
            _ => rows.push(row),
        }
    }
    rows
}

/// What a circle sees of a record.
#[derive(Clone, Debug)]
pub(super) struct View {
    body: String,
    columns: Columns,
}

impl View {
    pub(super) fn of(record: &Record) -> Option<Self> {
        Some(Self { body: serde_json::to_string(record).ok()?, columns: Columns::of(record) })
    }
}

/// What listings are asked for by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) organization: Option<Uuid>,
    pub(super) service: Option<Uuid>,
    pub(super) location: Option<Uuid>,
    pub(super) taxonomy: Option<Uuid>,
    pub(super) parent: Option<Uuid>,
    /// Of a location.
    pub(super) postal_code: Option<String>,
}

impl Columns {
    pub(super) fn of(record: &Record) -> Self {
        let none = Self::default();
        match record {
            Record::Organization(record) => Self { parent: record.parent_organization_id, ..none },
            Record::Program(record) => Self { organization: record.organization_id, ..none },
            Record::Service(record) => Self { organization: record.organization_id, ..none },
            Record::Location(record) => Self {
                organization: record.organization_id,
                postal_code: record.addresses.iter().find_map(|address| address.postal_code.clone()),
                ..none
            },
            Record::ServiceAtLocation(record) => {
                Self { service: record.service_id, location: record.location_id, ..none }
            }
            Record::TaxonomyTerm(record) => {
                Self { taxonomy: record.taxonomy_id, parent: record.parent_id, ..none }
            }
            Record::Unit(_) | Record::Taxonomy(_) | Record::MetaTableDescription(_) => none,
        }
    }
}

/// The records that a record names: those it belongs to, and every term and unit anywhere in it.
pub(super) fn list_references(record: &Record) -> Vec<Uuid> {
    let Columns { organization, service, location, taxonomy, parent, .. } = Columns::of(record);
    let mut ids: Vec<Uuid> =
        [organization, service, location, taxonomy, parent].into_iter().flatten().collect();
    if let Record::Service(service) = record {
        ids.extend(service.program_id);
    }
    ids.extend(list_terms(record));
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Terms and units that are named anywhere in a record; of a word, none: it does not carry those around it.
fn list_terms(record: &Record) -> impl Iterator<Item = Uuid> {
    let references = if is_word(record.kind()) { Vec::new() } else { record.references() };
    let carried = |kind| matches!(kind, Kind::TaxonomyTerm | Kind::Unit);
    references.into_iter().filter(move |(kind, _)| carried(*kind)).map(|(_, id)| id)
}

/// What is known about the records that one depends on.
pub(super) struct Around {
    /// For which circles each record that it names is listed; of a service's organisation: may be listed.
    pub(super) listed: Vec<(Uuid, [bool; 3])>,
    /// For a term, a taxonomy or a unit: for which circles something listed carries it.
    pub(super) carried: [bool; 3],
    /// Whether nobody confirmed it in time.
    pub(super) expired: bool,
    /// Of a service: for which circles another is shown in its place.
    pub(super) yields: [bool; 3],
    /// Of a service at a location: whether the location is withheld.
    pub(super) withheld: bool,
    /// Of a location, or a service at one: how exactly the place is shown at most to all but the network's office, until that
    /// has decided whether it is that of another service.
    pub(super) held_back: Option<Disclosure>,
    /// Of an organisation or a location that is here for its services alone: for which circles one of them is listed. Of
    /// everything else: all.
    pub(super) served: [bool; 3],
    /// When its keeper last confirmed it, and until when they are to do so again, as civil dates.
    pub(super) confirmed: Option<[String; 2]>,
}

impl Around {
    fn is_listed(&self, id: Option<Uuid>, circle: Circle) -> bool {
        let Some(id) = id else { return true };
        self.listed.iter().any(|(listed, circles)| *listed == id && on(*circles, circle))
    }

    fn held_back(&self, circle: Circle) -> Option<Disclosure> {
        self.held_back.filter(|_| circle != Circle::Coordinator)
    }

    fn is_carried(&self, circle: Circle) -> bool {
        on(self.carried, circle)
    }
}

fn on(circles: [bool; 3], circle: Circle) -> bool {
    let [public, members, coordinator] = circles;
    match circle {
        Circle::Public => public,
        Circle::Members => members,
        Circle::Coordinator => coordinator,
    }
}

/// What a circle sees of a record among the others: nothing, if what it belongs to is not seen.
pub(super) fn view(record: &Record, circle: Circle, around: &Around) -> Option<Record> {
    let mut seen = record.seen_by(circle)?;
    let shown = match &mut seen {
        Record::Service(service) => {
            if !around.is_listed(service.program_id, circle) {
                service.program_id = None;
            }
            let [assured, due] = around.confirmed.clone().map_or([None, None], |dates| dates.map(Some));
            service.assured_date = assured;
            service.assurance_due = due;
            let too_old = around.expired && circle == Circle::Public;
            // Nobody is sent to what is not offered, nor to what nobody knows whether it is.
            let offered = matches!(service.status, Status::Active | Status::TemporarilyClosed)
                || circle == Circle::Coordinator;
            offered
                && !too_old
                && !on(around.yields, circle)
                && around.is_listed(service.organization_id, circle)
        }
        Record::ServiceAtLocation(record) => {
            if around.withheld || around.held_back(circle) == Some(Disclosure::Withheld) {
                record.withhold();
            }
            let both = record.service_id.is_some() && record.location_id.is_some();
            both && around.is_listed(record.service_id, circle)
                && around.is_listed(record.location_id, circle)
        }
        Record::Location(location) => {
            if let Some(most) = around.held_back(circle) {
                location.disclosure = Some(location.disclosure.unwrap_or(Disclosure::Exact).max(most));
                location.withhold();
            }
            if !around.is_listed(location.organization_id, circle) {
                location.organization_id = None;
            }
            on(around.served, circle)
        }
        Record::Organization(organization) => {
            if !around.is_listed(organization.parent_organization_id, circle) {
                organization.parent_organization_id = None;
            }
            on(around.served, circle)
        }
        Record::Program(program) => {
            program.organization_id.is_some() && around.is_listed(program.organization_id, circle)
        }
        // A word is shown to whoever sees something that it is said of: a foreign vocabulary tells what is hidden.
        Record::Taxonomy(_) | Record::TaxonomyTerm(_) | Record::Unit(_) => around.is_carried(circle),
        Record::MetaTableDescription(_) => circle == Circle::Coordinator,
    };
    shown.then_some(seen)
}

/// For which circles a record may be listed, if it were for itself alone.
pub(super) fn allowed(record: &Record) -> [bool; 3] {
    CIRCLES.map(|circle| record.seen_by(circle).is_some())
}

/// Whether a record says something for itself, without the services that are offered there or by it: what a feed brings, and
/// an organisation that describes itself. What the record alone says decides, nothing that a circle may not see.
pub(super) fn stands_alone(record: &Record, feed: Option<&str>) -> bool {
    match record {
        Record::Organization(organization) => {
            feed.is_some() || organization.description.trim() != organization.name.trim()
        }
        Record::Location(location) => feed.is_some() && location.organization_id.is_some(),
        _ => true,
    }
}

/// Whether a record of this kind is shown only where something shown carries it.
pub(super) fn is_word(kind: Kind) -> bool {
    matches!(kind, Kind::Taxonomy | Kind::TaxonomyTerm | Kind::Unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(first: i64, last: i64, body: Option<&str>, at: i64) -> Listed {
        let columns = Columns::default();
        Listed { first, last, body: body.map(Into::into), columns, changed_at: Moment(at), number: Some(at) }
    }

    fn new(row: Listed) -> Listed {
        Listed { number: None, ..row }
    }

    fn views(bodies: [Option<&str>; 3]) -> [Option<View>; 3] {
        bodies.map(|body| body.map(|body| View { body: body.into(), columns: Columns::default() }))
    }

    #[test]
    fn circles_that_see_the_same_share_a_row() {
        let rows = lay_down(&[], Moment(1), views([Some("a"), Some("a"), Some("a")]));
        assert_eq!(rows, [new(row(0, 2, Some("a"), 1))]);
        let rows = lay_down(&[], Moment(1), views([None, Some("a"), Some("b")]));
        assert_eq!(rows, [new(row(1, 1, Some("a"), 1)), new(row(2, 2, Some("b"), 1))]);
    }

    #[test]
    fn what_changes_for_some_changes_nothing_for_others() {
        let before = [row(0, 2, Some("a"), 1)];
        let rows = lay_down(&before, Moment(2), views([Some("a"), Some("a"), Some("b")]));
        assert_eq!(rows, [row(0, 1, Some("a"), 1), new(row(2, 2, Some("b"), 2))]);
        let back = lay_down(&rows, Moment(3), views([Some("a"), Some("a"), Some("a")]));
        assert_eq!(back, [row(0, 1, Some("a"), 1), new(row(2, 2, Some("a"), 3))], "its time is its own");
    }

    #[test]
    fn what_was_listed_and_is_no_longer_leaves_its_time_where_it_was_listed() {
        let before = [row(0, 0, Some("a"), 1), row(1, 2, Some("b"), 1)];
        let rows = lay_down(&before, Moment(2), views([None, Some("b"), Some("b")]));
        assert_eq!(rows, [new(row(0, 0, None, 2)), row(1, 2, Some("b"), 1)]);
        let never = lay_down(&[row(2, 2, Some("b"), 1)], Moment(2), views([None, None, Some("c")]));
        assert_eq!(never, [new(row(2, 2, Some("c"), 2))], "no trace where it never was");
    }
}
