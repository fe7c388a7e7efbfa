//! Mail: says that something waits, and nothing of what. The notices here have no room for a fact of a case.

mod letter;
mod mailer;

pub use letter::{Letter, Notice, Receiver};
pub use mailer::Mailer;

/// Why a mail was not sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MailError {
    /// The address of the mail server, or the folder, cannot be understood.
    #[error("the mail address must be like smtp://host, smtps://user:password@host or folder:/path")]
    Address(#[source] Option<lettre::transport::smtp::Error>),
    /// An address or a header is not valid. The text names no address: it goes to the log.
    #[error("a mail could not be written: its sender, receiver or zone is not valid")]
    Letter,
    /// The mail server cannot be reached, or refused.
    #[error("the mail server did not take a mail")]
    Smtp(#[source] lettre::transport::smtp::Error),
    /// The folder cannot be written to.
    #[error("a mail could not be put into its folder")]
    Folder(#[from] std::io::Error),
}
