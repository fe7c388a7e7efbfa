//! Where mail goes.

use std::path::PathBuf;
use std::time::Duration;

use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use wording::Wording;

use super::{Letter, MailError};

/// How long a mail server may take for one mail.
const PATIENCE: Duration = Duration::from_mins(1);

/// Where mail goes.
pub enum Mailer {
    /// To a mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Into a folder, one `.eml` file each: for trying things out.
    Folder(PathBuf),
}

impl Mailer {
    /// Reads `smtps://user:password@host`, `smtp://host:25`, `smtp://host?tls=required` (STARTTLS) or `folder:/path`.
    pub fn from_address(address: &str) -> Result<Self, MailError> {
        if let Some(folder) = address.strip_prefix("folder:").filter(|folder| !folder.is_empty()) {
            return Ok(Self::Folder(folder.into()));
        }
        if !address.starts_with("smtp://") && !address.starts_with("smtps://") {
            return Err(MailError::Address(None));
        }
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address);
        Ok(Self::Smtp(transport.map_err(|error| MailError::Address(Some(error)))?.build()))
    }

    /// Sends a mail; answers once the server has taken it. In a folder, the same mail is there once.
    pub async fn send(&self, letter: Letter<'_>, wording: &Wording) -> Result<(), MailError> {
        let message = letter.write(wording)?;
        match self {
            Self::Smtp(transport) => {
                // The library bounds connecting alone: a server that takes the call and stays silent would keep the worker
                // for ever.
                let sending = tokio::time::timeout(PATIENCE, transport.send(message)).await;
                sending.map_err(|_| MailError::Silent)?.map_err(MailError::Smtp)?;
            }
            Self::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await?;
                let name = format!("{}.eml", letter.derive_id());
                tokio::fs::write(folder.join(name), message.formatted()).await?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
