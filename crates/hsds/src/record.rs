//! Records: the nine kinds of objects that are stored, each with its own parts.

use std::borrow::Borrow;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::model::{
    Location, MetaTableDescription, Object, Organization, Part, Program, Service, ServiceAtLocation,
    Taxonomy, TaxonomyTerm, Unit,
};
use crate::validate;

/// Something wrong in data.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fault {
    /// Where, as a JSON pointer (RFC 6901).
    pub path: String,
    /// What is wrong, in English, for whoever operates a feed.
    pub why: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        write!(f, "{path}: {}", self.why)
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident,)*) => {
        /// The kinds of records.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $kind,)* }

        impl Kind {
            /// All kinds.
            pub const ALL: [Kind; [$(Kind::$kind),*].len()] = [$(Kind::$kind),*];

            /// Its name in HSDS, such as `service_at_location`.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => <$kind as Object>::NAME,)* }
            }

            /// The kind of this name.
            pub fn named(name: &str) -> Option<Kind> {
                Kind::ALL.into_iter().find(|kind| kind.name() == name)
            }
        }

        /// A record: an object with its own parts that refers to other records by id only.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record { $($(#[$doc])* $kind(Box<$kind>),)* }

        impl Record {
            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self { $(Record::$kind(_) => Kind::$kind,)* }
            }

            /// Its id.
            pub fn id(&self) -> Uuid {
                match self { $(Record::$kind(record) => record.id,)* }
            }

            pub(crate) fn part(&self) -> &dyn Part {
                match self { $(Record::$kind(record) => &**record,)* }
            }

            pub(crate) fn part_mut(&mut self) -> &mut dyn Part {
                match self { $(Record::$kind(record) => &mut **record,)* }
            }

            /// Reads the JSON of a record of `kind` that this program wrote itself.
            ///
            /// # Errors
            /// If it is not one. What others wrote is read with [`Self::from_value`], which says all that is wrong.
            pub fn from_json(kind: Kind, json: &str) -> serde_json::Result<Record> {
                Ok(match kind { $(Kind::$kind => Record::$kind(serde_json::from_str(json)?),)* })
            }

            fn read(kind: Kind, value: &Value) -> Result<Record, serde_path_to_error::Error<serde_json::Error>> {
                Ok(match kind { $(Kind::$kind => Record::$kind(serde_path_to_error::deserialize(value)?),)* })
            }
        }

        impl Serialize for Record {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Record::$kind(record) => record.serialize(serializer),)* }
            }
        }

        $(
            impl From<$kind> for Record {
                fn from(record: $kind) -> Record {
                    Record::$kind(Box::new(record))
                }
            }
        )*
    };
}

kinds! {
    /// An organisation.
    Organization,
    /// A programme of an organisation.
    Program,
    /// A service.
    Service,
    /// A location.
    Location,
    /// A service as it is offered at one location.
    ServiceAtLocation,
    /// A unit in which capacity is counted.
    Unit,
    /// A list of codes.
    Taxonomy,
    /// One code of a taxonomy.
    TaxonomyTerm,
    /// What the data are written in.
    MetaTableDescription,
}

impl Record {
    /// The records that it refers to, each once, itself left out.
    pub fn references(&self) -> Vec<(Kind, Uuid)> {
        let mut found = Vec::new();
        self.part().gather("", &mut found);
        let itself = (self.kind(), self.id());
        found.retain(|reference| *reference != itself);
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The records that it belongs to: who may not see one of them may not see it either.
    pub fn belongs_to(&self) -> Vec<(Kind, Uuid)> {
        let organization = |id: Option<Uuid>| id.map(|id| (Kind::Organization, id));
        match self {
            Record::Service(service) => organization(service.organization_id).into_iter().collect(),
            Record::Location(location) => organization(location.organization_id).into_iter().collect(),
            Record::Program(program) => organization(program.organization_id).into_iter().collect(),
            Record::ServiceAtLocation(at) => {
                let service = at.service_id.map(|id| (Kind::Service, id));
                let location = at.location_id.map(|id| (Kind::Location, id));
                service.into_iter().chain(location).collect()
            }
            _ => Vec::new(),
        }
    }

    /// It as JSON, in the form of the official schema of its kind.
    ///
    /// # Panics
    /// Never: only a map with keys that are not text could fail, and there is none.
    pub fn to_value(&self) -> Value {
        serde_json::to_value(self).expect("every key of a record is text")
    }

    /// Reads the JSON of a record of `kind`. If that cannot be done, the faults name all that the schema of the
    /// profile finds wrong with it, undeclared fields aside.
    pub fn from_value(kind: Kind, value: impl Borrow<Value>) -> Result<Record, Vec<Fault>> {
        let value = value.borrow();
        Record::read(kind, value).map_err(|error| {
            let first = Fault::from(error);
            let mut faults = validate::all_but_undeclared(kind.name(), value);
            if faults.iter().all(|fault| fault.path != first.path) {
                faults.insert(0, first);
            }
            faults
        })
    }
}

/// So much of a message says what is wrong; the rest would repeat the data.
const LONGEST_REASON: usize = 160;

impl Fault {
    /// A fault at `path`, its reason cut to a readable length.
    pub fn new(path: impl Into<String>, why: impl std::fmt::Display) -> Fault {
        let mut why = why.to_string();
        if let Some((end, _)) = why.char_indices().nth(LONGEST_REASON) {
            why.truncate(end);
            why.push('…');
        }
        Fault { path: path.into(), why }
    }
}

impl From<serde_path_to_error::Error<serde_json::Error>> for Fault {
    fn from(error: serde_path_to_error::Error<serde_json::Error>) -> Fault {
        use serde_path_to_error::Segment;
        let step = |segment: &Segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { .. } | Segment::Unknown => String::new(),
        };
        let path: String = error.path().iter().map(step).collect();
        Fault::new(path, error.inner())
    }
}
