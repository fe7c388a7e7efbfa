//! Requests to a server in the same process, and what somebody in between may make of the answers.

use std::sync::Arc;

use api::problem::Problem;
use axum::Router;
use axum::body::Body;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, Request, Response};
use http_body_util::BodyExt;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tower::ServiceExt;

use crate::StoryError;

/// What was asked.
#[derive(Clone, Debug)]
pub struct SentRequest {
    /// The method.
    pub method: Method,
    /// Path and query, as `/api/log?after=2`.
    pub path: String,
}

/// What was answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON, a document a line as an array of them; `null` if it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        let by_lines = self.headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "application/x-ndjson");
        if by_lines {
            let lines = self.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
            return lines.map(|line| serde_json::from_slice(line).unwrap_or(Value::Null)).collect();
        }
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The body as one type, or the server's problem.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, StoryError> {
        self.check()?;
        Ok(serde_json::from_slice(&self.body)?)
    }

    /// Nothing, or the server's problem.
    pub fn check(&self) -> Result<(), StoryError> {
        if (200..300).contains(&self.status) {
            return Ok(());
        }
        Err(StoryError::Refused(Box::new(serde_json::from_slice::<Problem>(&self.body)?)))
    }
}

/// Somebody in between who may change answers.
pub type Bend = Arc<dyn Fn(&SentRequest, Answer) -> Answer + Send + Sync>;

/// A line to a server.
#[derive(Clone)]
pub struct Wire {
    router: Router,
    bend: Option<Bend>,
}

impl Wire {
    /// An honest line.
    #[must_use]
    pub fn new(router: Router) -> Self {
        Self { router, bend: None }
    }

    /// Puts somebody in between, or nobody.
    pub fn set_bend(&mut self, bend: Option<Bend>) {
        self.bend = bend;
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let path = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
        let asked = SentRequest { method: request.method().clone(), path };
        let (parts, body) = self.begin(request).await.into_parts();
        let body = body.collect().await.map_or_else(|_| Vec::new(), |body| body.to_bytes().to_vec());
        let answer = Answer { status: parts.status.as_u16(), headers: parts.headers, body };
        self.bend.as_ref().map_or_else(|| answer.clone(), |bend| bend(&asked, answer.clone()))
    }

    /// Sends a request as it is, and gives the answer as soon as it begins: a live stream has no end. Nobody in
    /// between is asked.
    ///
    /// # Panics
    /// Never: a router answers every request.
    pub async fn begin(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.expect("a router answers")
    }

    /// Asks with a JSON body or none; `authorization` is the header's whole value.
    ///
    /// # Panics
    /// If the path or the header is none.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Option<Vec<u8>>,
        authorization: Option<&str>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(authorization) = authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let request = request.body(body.map_or_else(Body::empty, Body::from)).expect("a request");
        self.send(request).await
    }

    /// Asks for one type.
    pub async fn get<T: DeserializeOwned>(
        &self,
        path: &str,
        authorization: Option<&str>,
    ) -> Result<T, StoryError> {
        self.ask(Method::GET, path, None, authorization).await.read()
    }

    /// Sends one type; the answer is read by the caller.
    pub async fn put(
        &self,
        method: Method,
        path: &str,
        body: &impl Serialize,
        authorization: Option<&str>,
    ) -> Result<Answer, StoryError> {
        let answer = self.ask(method, path, Some(serde_json::to_vec(body)?), authorization).await;
        answer.check()?;
        Ok(answer)
    }
}

/// The header of a session.
pub(crate) fn bearer(token: &str) -> String {
    format!("Bearer {token}")
}
