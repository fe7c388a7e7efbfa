//! A contact who keeps the organisation's entries in the directory.

use api::directory::KeepService;
use axum::http::Method;
use domain::directory::ServiceEntry;

use crate::StoryError;
use crate::person::Person;

impl Person {
    /// Writes a new service under an id, a UUID.
    pub async fn keep_service(&mut self, id: &str, entry: ServiceEntry) -> Result<(), StoryError> {
        let new =
            serde_json::to_vec(&KeepService { version: 0, waiting: None, instead_of_removal: false, entry })?;
        self.ask(Method::PUT, &format!("/api/directory/services/{id}"), Some(new)).await?.check()
    }
}
