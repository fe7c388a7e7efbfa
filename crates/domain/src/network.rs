//! Organisations and networks, as far as rules speak of them.

use serde::{Deserialize, Serialize};

use crate::content::Problem;

/// What kind of body an organisation is. It decides which bases for passing data on it may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrganisationType {
    /// A private body.
    Association,
    /// A public body: explicit consent is no basis for its transfers (GDPR, Article 49(3)).
    PublicAuthority,
}

/// Characters of a name at most.
pub const MAX_NAME: usize = 120;

/// Why a name cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Empty, or only spaces.
    #[error("a name is needed")]
    Empty,
    /// Longer than [`MAX_NAME`] characters.
    #[error("a name has at most {MAX_NAME} characters")]
    TooLong,
    /// Characters that do not show, or that turn the direction of what follows.
    #[error("a name has no control characters and no space at its ends")]
    Control,
}

impl From<NameError> for Problem {
    fn from(error: NameError) -> Self {
        match error {
            NameError::Empty => Self::Needed,
            NameError::TooLong => Self::TooLong,
            NameError::Control => Self::Unfit,
        }
    }
}

/// Checks the name of an organisation, network or steward: it is read aloud and compared, so nothing in it may
/// hide.
pub fn check_name(name: &str) -> Result<(), NameError> {
    if name.trim().is_empty() {
        return Err(NameError::Empty);
    }
    if name.chars().count() > MAX_NAME {
        return Err(NameError::TooLong);
    }
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    if name.trim() != name || name.chars().any(hidden) {
        return Err(NameError::Control);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_shows_what_it_is() {
        assert_eq!(check_name("Casa Clara"), Ok(()));
        assert_eq!(check_name("Über uns e. V. دار النور"), Ok(()));
        assert_eq!(check_name("  "), Err(NameError::Empty));
        assert_eq!(check_name(&"a".repeat(121)), Err(NameError::TooLong));
        assert_eq!(check_name("Casa\u{202e}aralC"), Err(NameError::Control));
        assert_eq!(check_name("Casa "), Err(NameError::Control));
    }
}
