//! What is said about the data themselves.

use uuid::Uuid;

use super::Attribute;
use super::object;

object! {
    /// A record of one change. It never leaves to the public: it could tell a former address.
    pub struct Metadata = "metadata", history for Coordinator {
        /// Its id.
        pub id: Uuid,
        /// The id of what changed.
        pub resource_id: Option<Uuid>,
        /// The kind of object that changed.
        pub resource_type: Option<String>,
        /// When it changed.
        pub last_action_date: String,
        /// What was done.
        pub last_action_type: String,
        /// Which field changed.
        pub field_name: String,
        /// The value before.
        pub previous_value: String,
        /// The value since.
        pub replacement_value: String,
        /// Who changed it.
        pub updated_by: String,
    }
}

object! {
    /// What the data are written in.
    pub struct MetaTableDescription = "meta_table_description" {
        /// Its id.
        pub id: Uuid,
        /// Its name.
        pub name: Option<String>,
        /// Language of the data.
        pub language: Option<String>,
        /// Character set of the data.
        pub character_set: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}
