//! A national mapping as whoever keeps it and the services live it: through the interface, and through links.

use api::mappings::{
    AnswerKept, AnswerLink, AnswerRead, AskService, AskServices, KeepAnswer, MappingOpened, MappingRead,
    OpenMapping, Reminded, ServicesAsked, SnapshotListed, TakenOver,
};
use axum::Router;
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, Request};
use domain::directory::ServiceEntry;
use domain::moment::Moment;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::network::{PUBLIC_ORIGIN, Story};
use crate::wire::{Answer, Wire, bearer};
use crate::{Person, Steward, StoryError};

/// Whoever keeps a mapping, at work on it.
pub struct Mapping {
    /// Its id.
    pub id: String,
    wire: Wire,
    session: String,
}

/// Everybody's browser.
#[derive(Clone)]
pub struct Visitor(Wire);

impl Mapping {
    /// A member's contact opens a mapping.
    pub async fn open(
        story: &Story,
        person: &Person,
        country: &str,
        title: &str,
        closes_at: Moment,
    ) -> Result<Self, StoryError> {
        Self::open_as(story, bearer(&person.token), country, title, closes_at).await
    }

    /// The network's office opens a mapping.
    pub async fn open_by_office(
        story: &Story,
        steward: &Steward,
        country: &str,
        title: &str,
        closes_at: Moment,
    ) -> Result<Self, StoryError> {
        Self::open_as(story, bearer(&steward.token), country, title, closes_at).await
    }

    async fn open_as(
        story: &Story,
        session: String,
        country: &str,
        title: &str,
        closes_at: Moment,
    ) -> Result<Self, StoryError> {
        let country = crate::content::country(country);
        let open = OpenMapping { country, title: title.to_owned(), closes_at };
        let wire = story.wire().clone();
        let opened: MappingOpened =
            wire.put(Method::POST, "/api/mappings", &open, Some(&session)).await?.read()?;
        Ok(Self { id: opened.id, wire, session })
    }

    /// The keeper has signed in anew.
    pub fn go_on(&mut self, person: &Person) {
        self.session = bearer(&person.token);
    }

    /// The address of something of the mapping in the interface.
    #[must_use]
    pub fn path(&self, rest: &str) -> String {
        format!("/api/mappings/{}{rest}", self.id)
    }

    async fn post<T: DeserializeOwned>(&self, rest: &str, body: &impl Serialize) -> Result<T, StoryError> {
        self.wire.put(Method::POST, &self.path(rest), body, Some(&self.session)).await?.read()
    }

    /// A request as it is, with the keeper's session.
    pub async fn ask(&self, method: Method, rest: &str, body: Option<Vec<u8>>) -> Answer {
        self.wire.ask(method, &self.path(rest), body, Some(&self.session)).await
    }

    /// How it stands.
    pub async fn read(&self) -> Result<MappingRead, StoryError> {
        self.wire.get(&self.path(""), Some(&self.session)).await
    }

    /// Asks a service by mail, in English; the answer's id.
    pub async fn invite(&self, name: &str, mail: &str) -> Result<String, StoryError> {
        let service = AskService { name: name.to_owned(), mail: mail.to_owned(), language: "en".into() };
        let asked: ServicesAsked =
            self.post("/invitations", &AskServices { services: vec![service] }).await?;
        asked.answers.into_iter().next().ok_or(StoryError::Unknown)
    }

    /// A link to the form of an answer: the path on the public origin.
    pub async fn link(&self, answer: &str) -> Result<String, StoryError> {
        let link: AnswerLink = self.post(&format!("/answers/{answer}/link"), &serde_json::json!({})).await?;
        link.link.strip_prefix(PUBLIC_ORIGIN).map(str::to_owned).ok_or(StoryError::Unknown)
    }

    /// Types an answer in from paper, or puts it right.
    pub async fn type_in(
        &self,
        answer: &str,
        version: i64,
        entry: ServiceEntry,
    ) -> Result<AnswerKept, StoryError> {
        let path = self.path(&format!("/answers/{answer}"));
        let keep = KeepAnswer { version, entry };
        self.wire.put(Method::PUT, &path, &keep, Some(&self.session)).await?.read()
    }

    /// Reads an answer.
    pub async fn read_answer(&self, answer: &str) -> Result<AnswerRead, StoryError> {
        self.wire.get(&self.path(&format!("/answers/{answer}")), Some(&self.session)).await
    }

    /// Reminds whoever is awaited; how many.
    pub async fn remind(&self) -> Result<u32, StoryError> {
        let reminded: Reminded = self.post("/reminders", &serde_json::json!({})).await?;
        Ok(reminded.services)
    }

    /// Takes an answer over into the directory.
    pub async fn take_over(&self, answer: &str) -> Result<TakenOver, StoryError> {
        self.post(&format!("/answers/{answer}/service"), &serde_json::json!({})).await
    }

    /// Publishes a snapshot.
    pub async fn publish(&self) -> Result<SnapshotListed, StoryError> {
        self.post("/snapshots", &serde_json::json!({})).await
    }
}

impl Visitor {
    /// Somebody at the public pages of this server.
    #[must_use]
    pub fn new(router: Router) -> Self {
        Self(Wire::new(router))
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.0.ask(Method::GET, path, None, None).await
    }

    /// Sends a form.
    ///
    /// # Panics
    /// If the path is none.
    pub async fn post(&self, path: &str, form: &str) -> Answer {
        let request = Request::builder().method(Method::POST).uri(path);
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.0.send(request.body(Body::from(form.to_owned())).expect("a request")).await
    }
}
