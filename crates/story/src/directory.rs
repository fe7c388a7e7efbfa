//! A contact who keeps the organisation's entries in the directory.

use api::directory::{KeepService, OrganisationEntry};
use axum::http::Method;
use domain::directory::ServiceEntry;

use crate::StoryError;
use crate::person::Person;

impl Person {
    /// Writes a new service under an id, a UUID.
    pub async fn keep_service(&mut self, id: &str, entry: ServiceEntry) -> Result<(), StoryError> {
        let new = serde_json::to_vec(&KeepService { version: 0, entry })?;
        self.ask(Method::PUT, &format!("/api/directory/services/{id}"), Some(new)).await?.check()
    }

    /// Writes how the organisation stands in the directory.
    pub async fn keep_organisation(&mut self, entry: &OrganisationEntry) -> Result<(), StoryError> {
        let entry = serde_json::to_vec(entry)?;
        self.ask(Method::PUT, "/api/directory/organisation", Some(entry)).await?.check()
    }
}
