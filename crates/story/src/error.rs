//! What can go wrong in a story.

use api::problem::{Code, Problem};
use client::ClientProblem;

/// What can go wrong in a story.
#[derive(Debug, thiserror::Error)]
pub enum StoryError {
    /// The server refused.
    #[error("the server refused: {}", .0.code.as_str())]
    Refused(Box<Problem>),
    /// The client refused.
    #[error("the client refused")]
    Client(#[from] ClientProblem),
    /// The server answered with what is not of the form promised.
    #[error("server response does not match the schema")]
    Answer(#[from] serde_json::Error),
    /// The words on both sides differ: the server put other keys in between.
    #[error("the words of both sides differ")]
    WordsDiffer,
    /// The network could not be founded.
    #[error("the network was not founded")]
    Founding(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Nothing of that name.
    #[error("there is none of that name in this story")]
    Unknown,
}

impl StoryError {
    /// The server's code, if it was the server that refused.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::Refused(problem) => Some(problem.code),
            _ => None,
        }
    }

    /// The client's problem, if it was the client that refused.
    #[must_use]
    pub fn client(&self) -> Option<&ClientProblem> {
        match self {
            Self::Client(problem) => Some(problem),
            _ => None,
        }
    }
}
