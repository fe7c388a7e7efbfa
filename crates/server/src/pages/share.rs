//! Passing a page on: its address to copy, or a mail that the reader's own program writes. Nobody hears of it.

use super::view::View;
use crate::state::App;

/// The address of a page.
pub(super) struct Share {
    /// In full.
    pub(super) address: String,
    /// A link that begins a mail.
    pub(super) mail: String,
    /// What stands at the foot of paper: when it was read, and where.
    pub(super) printed: String,
}

/// The address of the page at a path.
pub(super) fn share(app: &App, view: &View, path: &str) -> Share {
    let address = format!("{}{}", app.config.public_origin, view.to(path));
    let written: String = address
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    let day = view.date(&app.now().civil_date().to_string());
    let printed = view.told("page-printed", &[("date", day.into()), ("address", (&address).into())]);
    Share { mail: format!("mailto:?body={written}"), printed, address }
}
