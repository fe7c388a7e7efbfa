//! Taxonomies, their terms, and the coded values that use them.

use uuid::Uuid;

use super::Metadata;
use super::object;
use crate::Circle;

object! {
    /// A list of codes.
    pub struct Taxonomy = "taxonomy" {
        /// Its id.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// What it is, in words.
        pub description: String,
        /// What names it on the web.
        pub uri: Option<String>,
        /// Its version.
        pub version: Option<String>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}

object! {
    /// One code of a taxonomy.
    pub struct TaxonomyTerm = "taxonomy_term" {
        /// Its id.
        pub id: Uuid,
        /// Its code in the taxonomy.
        pub code: Option<String>,
        /// Its name.
        pub name: String,
        /// What it is, in words.
        pub description: String,
        /// The wider term.
        pub parent_id: Option<Uuid>,
        /// The name of its taxonomy.
        pub taxonomy: Option<String>,
        /// Its taxonomy itself, in the nested form.
        pub taxonomy_detail: Option<Box<Taxonomy>>,
        /// Language of its name.
        pub language: Option<String>,
        /// Its taxonomy.
        pub taxonomy_id: Option<Uuid>,
        /// What names it on the web.
        pub term_uri: Option<String>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}

object! {
    /// A coded value of an object.
    pub struct Attribute = "attribute" {
        /// Its id.
        pub id: Uuid,
        /// The id of what it describes.
        pub link_id: Option<Uuid>,
        /// The coded value.
        pub taxonomy_term_id: Option<Uuid>,
        /// In what sense the value is meant.
        pub link_type: Option<String>,
        /// The kind of object it describes.
        pub link_entity: Option<String>,
        /// A value beside the code.
        pub value: Option<String>,
        /// The coded value itself, in the nested form.
        pub taxonomy_term: Option<Box<TaxonomyTerm>>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// A label in free text.
        pub label: Option<String>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}
