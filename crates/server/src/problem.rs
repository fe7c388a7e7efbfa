//! The one error body: every refusal becomes a problem document.

use api::problem::{Code, Problem};
use axum::Json;
use axum::extract::rejection::{BytesRejection, JsonRejection, PathRejection, QueryRejection};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use db::DbError;
use domain::content::{Missing, Problem as FieldProblem};
use serde_path_to_error::Segment;

use ledger::{ChainError, StatementError};

use crate::outage;

/// When whoever found the server busy is to come again.
const AGAIN_SECONDS: u64 = 5;

/// A refusal on its way out.
#[derive(Debug)]
pub struct Refused(Box<Problem>);

impl Refused {
    /// A refusal that its code explains.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self(Box::new(Problem::new(code, None)))
    }

    /// A refusal with a sentence for developers; never a fact of a case.
    #[must_use]
    pub fn because(code: Code, detail: impl Into<String>) -> Self {
        Self(Box::new(Problem::new(code, Some(detail.into()))))
    }

    /// A refusal of what was filled in.
    #[must_use]
    pub fn incomplete(missing: Vec<Missing>) -> Self {
        let mut problem = Problem::new(Code::Incomplete, None);
        problem.missing = missing;
        Self::with(problem)
    }

    /// A refusal of one field, as the request calls it.
    #[must_use]
    pub fn field(field: impl Into<String>, problem: impl Into<FieldProblem>) -> Self {
        Self::incomplete(vec![Missing::new(field, problem.into())])
    }

    /// A refusal with its whole document.
    #[must_use]
    pub fn with(problem: Problem) -> Self {
        Self(Box::new(problem))
    }

    /// Too many requests; seconds to wait.
    #[must_use]
    pub fn too_many(seconds: u64) -> Self {
        Self::later(Code::TooMany, seconds)
    }

    /// Others are served first: to be tried again soon.
    #[must_use]
    pub fn busy() -> Self {
        Self::later(Code::Unavailable, AGAIN_SECONDS)
    }

    /// It cannot be done now; seconds to wait.
    #[must_use]
    pub fn later(code: Code, seconds: u64) -> Self {
        let mut problem = Problem::new(code, None);
        problem.retry_after = Some(seconds);
        Self(Box::new(problem))
    }

    /// Seconds to wait, if there are too many requests.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        self.0.retry_after
    }

    /// What went wrong.
    #[must_use]
    pub fn code(&self) -> Code {
        self.0.code
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry_after = self.0.retry_after;
        let mut response = (status, Json(*self.0)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<DbError> for Refused {
    /// Logged here, and not again and again: people hear that it is the server's fault, and nothing of the data.
    fn from(error: DbError) -> Self {
        outage::tell(&error);
        Self::new(match error {
            DbError::Full(_) => Code::Full,
            DbError::Unavailable(_) | DbError::Contended(_) => Code::Unavailable,
            DbError::Conflict { .. } => Code::Taken,
            _ => Code::Fault,
        })
    }
}

impl From<StatementError> for Refused {
    fn from(error: StatementError) -> Self {
        let code = match error {
            StatementError::TooLarge { .. } => Code::TooLarge,
            StatementError::UnknownVersion(_) => Code::UnknownVersion,
            StatementError::Form(_) => Code::Malformed,
        };
        Self::because(code, error.to_string())
    }
}

impl From<ChainError> for Refused {
    fn from(error: ChainError) -> Self {
        match error {
            ChainError::Form(form) => form.into(),
            ChainError::Refused(refusal) => {
                let mut problem = Problem::new(Code::Refused, Some(refusal.to_string()));
                problem.refusal = Some(refusal);
                Self::with(problem)
            }
            ChainError::HeadAhead | ChainError::HeadFalls => {
                Self::because(Code::ListChanged, error.to_string())
            }
            ChainError::NotAParty | ChainError::EpochNotCurrent => {
                Self::because(Code::NotYours, error.to_string())
            }
            other => Self::because(Code::NotValid, other.to_string()),
        }
    }
}

impl From<JsonRejection> for Refused {
    fn from(rejection: JsonRejection) -> Self {
        match rejection.status() {
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::new(Code::WrongType),
            StatusCode::PAYLOAD_TOO_LARGE => Self::new(Code::TooLarge),
            _ => Self::because(
                Code::Malformed,
                match find_field(&rejection) {
                    Some(field) => format!("{field}: not of the form this route takes"),
                    None => "the body is not of the form this route takes".to_owned(),
                },
            ),
        }
    }
}

/// The field that is not as its type wants it: names of ours alone, never what was sent.
fn find_field(rejection: &JsonRejection) -> Option<String> {
    let mut cause = std::error::Error::source(rejection);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref::<serde_path_to_error::Error<serde_json::Error>>() {
            let is_ours = |part: &Segment| match part {
                Segment::Seq { .. } => true,
                Segment::Map { key } => {
                    key.chars().all(|c| c.is_ascii_lowercase() || c == '_') && key.len() <= 30
                }
                Segment::Enum { .. } | Segment::Unknown => false,
            };
            // A field that is not known was named by whoever sent it.
            let is_known = !found.inner().to_string().starts_with("unknown field");
            let named = is_known && found.path().iter().len() > 0 && found.path().iter().all(is_ours);
            return named.then(|| found.path().to_string());
        }
        cause = error.source();
    }
    None
}

impl From<BytesRejection> for Refused {
    fn from(rejection: BytesRejection) -> Self {
        match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Self::new(Code::TooLarge),
            _ => Self::new(Code::Malformed),
        }
    }
}

impl From<PathRejection> for Refused {
    fn from(_: PathRejection) -> Self {
        Self::because(Code::NotFound, "the address names nothing")
    }
}

impl From<QueryRejection> for Refused {
    fn from(_: QueryRejection) -> Self {
        Self::because(Code::Malformed, "the query is not of the form this route takes")
    }
}
