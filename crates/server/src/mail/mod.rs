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
    #[error("the mail server did not take a mail: {}", why(.0))]
    Smtp(#[source] lettre::transport::smtp::Error),
    /// The mail server took the connection and did not answer.
    #[error(
        "the mail server did not answer in time: is it one, at this port, and with smtp:// or smtps:// as it wants it?"
    )]
    Silent,
    /// The folder cannot be written to.
    #[error("a mail could not be put into its folder")]
    Folder(#[from] std::io::Error),
}

/// Why, without a word of what the server said: it may repeat an address.
fn why(error: &lettre::transport::smtp::Error) -> String {
    if let Some(code) = error.status() {
        return match u16::from(code) {
            530 | 534 | 535 | 538 => {
                format!("it answered {code}: put user and password in the mail address right")
            }
            _ => format!("it answered {code}"),
        };
    }
    if error.is_tls() {
        return "no encrypted connection could be made: is it smtps:// or smtp://…?tls=required, and is its certificate valid?".to_owned();
    }
    match find_io(error) {
        Some(kind) => format!("it cannot be reached ({kind}): put host and port right"),
        None => "it cannot be reached, or speaks otherwise than a mail server".to_owned(),
    }
}

fn find_io(error: &lettre::transport::smtp::Error) -> Option<std::io::ErrorKind> {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            return Some(io.kind());
        }
        cause = error.source();
    }
    None
}
