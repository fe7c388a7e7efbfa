//! What a mail says.

use std::time::{Duration, UNIX_EPOCH};

use data_encoding::HEXLOWER;
use domain::moment::Moment;
use lettre::Message;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, SinglePart};
use sha2::{Digest, Sha256};
use wording::{Direction, Value, Wording};

use super::MailError;
use crate::calendar::local_time;

/// Who gets a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receiver {
    /// The address.
    pub mail: String,
    /// The receiver's own organisation, by name.
    pub organisation: String,
    /// A language of the interface; in another one the mail is in English.
    pub language: String,
    /// The IANA zone that dates are shown in.
    pub zone: String,
}

/// What a mail is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something waits for the organisation.
    NeedsYou {
        /// The earliest date by which something does.
        by: Moment,
    },
    /// Something has waited too long.
    Late {
        /// Since when.
        since: Moment,
    },
    /// Setting up the seat can go on.
    GoOn {
        /// Where it goes on.
        link: String,
        /// Until when the link works.
        by: Moment,
    },
    /// Entries of the directory are to be confirmed again.
    Confirm {
        /// How many services the receiver keeps.
        count: u32,
        /// Where one click confirms them.
        link: String,
        /// Until when the link works.
        by: Moment,
    },
    /// Changes to entries of the directory were sent back.
    SentBack,
    /// A service is asked to describe itself in a national mapping.
    Mapping {
        /// Who asks.
        asker: String,
        /// What the mapping is called.
        title: String,
        /// Where it answers.
        link: String,
        /// Until when.
        by: Moment,
        /// Whether it was asked before.
        again: bool,
    },
}

/// A mail before it is worded.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// Whom it is from: the operator's mailbox.
    pub from: &'a Mailbox,
    /// Whom it is for.
    pub to: &'a Receiver,
    /// What it is about.
    pub notice: &'a Notice,
    /// The address of the workspace.
    pub workspace: &'a str,
    /// When it is sent.
    pub at: Moment,
    /// What it is sent for; the same event gives the same Message-ID, so a mail sent twice can be told.
    pub event: &'a str,
}

impl Letter<'_> {
    /// Words the mail in the receiver's language and zone.
    pub(super) fn write(&self, wording: &Wording) -> Result<Message, MailError> {
        let subject = self.notice.subject(self.to, wording)?;
        let body = self.write_body(wording)?;
        let at = u64::try_from(self.at.0).map_err(|_| MailError::Letter)?;
        let part = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(body);
        Message::builder()
            .from(self.from.clone())
            .to(self.to.mail.parse().map_err(|_| MailError::Letter)?)
            .subject(subject)
            .date(UNIX_EPOCH + Duration::from_millis(at))
            .message_id(Some(format!("<{}@{}>", self.derive_id(), self.from.email.domain())))
            .singlepart(part)
            .map_err(|_| MailError::Letter)
    }

    /// A name for the mail that says nothing about what it is for.
    pub(super) fn derive_id(&self) -> String {
        let hash = Sha256::new().chain_update(&self.to.mail).chain_update([0]).chain_update(self.event);
        HEXLOWER.encode(&hash.finalize()).chars().take(32).collect()
    }

    /// Greeting, body, the link on a line of its own, what comes after it, why, signature.
    fn write_body(&self, wording: &Wording) -> Result<String, MailError> {
        let language = self.to.language.as_str();
        let organisation = [("organisation", Value::from(&self.to.organisation))];
        let mut parts = vec![
            wording.text(language, "mail-greeting", &[]),
            self.notice.body(self.to, wording)?,
            match self.notice {
                Notice::GoOn { link, .. } | Notice::Mapping { link, .. } | Notice::Confirm { link, .. } => {
                    link.clone()
                }
                Notice::NeedsYou { .. } | Notice::Late { .. } | Notice::SentBack => self.workspace.to_owned(),
            },
        ];
        parts.extend(self.notice.after(self.to, wording)?);
        if !matches!(self.notice, Notice::GoOn { .. } | Notice::Mapping { .. }) {
            parts.push(wording.text(language, "mail-why", &organisation));
        }
        parts.push(wording.text(language, "mail-signature", &organisation));
        Ok(parts.join("\n\n") + "\n")
    }
}

impl Notice {
    /// Until when it asks for something.
    pub(crate) fn asks_by(&self) -> Option<Moment> {
        match self {
            Self::NeedsYou { by }
            | Self::GoOn { by, .. }
            | Self::Confirm { by, .. }
            | Self::Mapping { by, .. } => Some(*by),
            Self::Late { .. } | Self::SentBack => None,
        }
    }

    fn subject(&self, to: &Receiver, wording: &Wording) -> Result<String, MailError> {
        let language = to.language.as_str();
        let subject = match self {
            Self::NeedsYou { by } => {
                wording.text(language, "mail-needs_you-subject", &[date("by", to, *by)?])
            }
            Self::Late { .. } => wording.text(language, "mail-late-subject", &[]),
            Self::GoOn { .. } => wording.text(language, "mail-enrol-subject", &[]),
            Self::Confirm { .. } => wording.text(language, "mail-confirm-subject", &[]),
            Self::SentBack => wording.text(language, "mail-sent_back-subject", &[]),
            Self::Mapping { by, again: false, .. } => {
                wording.text(language, "mail-mapping-subject", &[date("by", to, *by)?])
            }
            Self::Mapping { by, again: true, .. } => {
                wording.text(language, "mail-mapping_again-subject", &[date("by", to, *by)?])
            }
        };
        let found = wording.languages().find(|found| found.code == language);
        Ok(match found.map(|found| found.dir) {
            Some(Direction::Rtl) => subject,
            // Left to right needs no isolation marks here, and without them the header stays readable.
            _ => subject.replace(['\u{2068}', '\u{2069}'], ""),
        })
    }

    fn body(&self, to: &Receiver, wording: &Wording) -> Result<String, MailError> {
        let language = to.language.as_str();
        Ok(match self {
            Self::NeedsYou { by } => wording.text(language, "mail-needs_you-body", &[date("by", to, *by)?]),
            Self::Late { since } => wording.text(language, "mail-late-body", &[date("since", to, *since)?]),
            Self::GoOn { .. } => {
                let organisation = ("organisation", Value::from(&to.organisation));
                wording.text(language, "mail-enrol-body", &[organisation])
            }
            Self::Confirm { count, .. } => {
                let organisation = ("organisation", Value::from(&to.organisation));
                wording.text(language, "mail-confirm-body", &[organisation, ("count", (*count).into())])
            }
            Self::SentBack => wording.text(language, "mail-sent_back-body", &[]),
            Self::Mapping { asker, title, by, again, .. } => {
                let about = [("asker", asker.into()), ("title", title.into()), date("by", to, *by)?];
                let key = if *again { "mail-mapping_again-body" } else { "mail-mapping-body" };
                wording.text(language, key, &about)
            }
        })
    }

    fn after(&self, to: &Receiver, wording: &Wording) -> Result<Option<String>, MailError> {
        let language = to.language.as_str();
        Ok(match self {
            Self::NeedsYou { .. } | Self::SentBack => None,
            Self::Late { .. } => Some(wording.text(language, "mail-late-after", &[])),
            Self::GoOn { by, .. } => {
                Some(wording.text(language, "mail-enrol-after", &[date("by", to, *by)?]))
            }
            Self::Confirm { by, .. } => {
                Some(wording.text(language, "mail-confirm-after", &[date("by", to, *by)?]))
            }
            Self::Mapping { asker, .. } => {
                let organisation = ("organisation", Value::from(&to.organisation));
                Some(wording.text(language, "mail-mapping-after", &[organisation, ("asker", asker.into())]))
            }
        })
    }
}

fn date<'a>(name: &'a str, to: &Receiver, at: Moment) -> Result<(&'a str, Value<'static>), MailError> {
    Ok((name, Value::from(local_time(&to.zone, at).map_err(|_| MailError::Letter)?)))
}
