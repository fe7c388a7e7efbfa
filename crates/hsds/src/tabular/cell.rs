//! Cells that a spreadsheet would run, and how they are kept from it.
//!
//! A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return may be run as a formula when a person opens
//! the file. Such a cell gets an apostrophe in front, which spreadsheets take as "this is text". So that reading
//! undoes exactly what writing did, a cell that begins with apostrophes before such a character gets one more.
//!
//! Telephone numbers and negative numbers stay as they are: a cell of nothing but digits, spaces and `+ - ( ) . / ;`
//! has no letter and so calls nothing, and other programs must be able to dial what stands there.

use std::borrow::Cow;

/// The cell as it is written.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    if runs(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The cell as it was before it was written, and whether anything was taken off.
#[must_use]
pub fn unguard(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| runs(rest) || is_number(rest)).unwrap_or(text)
}

/// Whether a spreadsheet might run it, were it not for the apostrophes in front.
#[must_use]
pub fn runs(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(['=', '+', '-', '@', '\t', '\r']) && !(bare.len() == text.len() && is_number(text))
}

/// A telephone number or a number with a sign: nothing in it can call anything.
fn is_number(text: &str) -> bool {
    text.starts_with(['+', '-'])
        && text.chars().any(|c| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/' | ';'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_run_is_guarded_and_telephone_numbers_stay() {
        assert_eq!(guard("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(guard("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(guard("-2+3+cmd|' /C calc'!A0"), "'-2+3+cmd|' /C calc'!A0");
        assert_eq!(guard("\t=1"), "'\t=1");
        assert_eq!(guard("+44 1234 234-567"), "+44 1234 234-567");
        assert_eq!(guard("-73.5"), "-73.5");
        assert_eq!(guard("'tis"), "'tis");
    }

    #[test]
    fn numbers_that_others_guarded_are_read() {
        assert_eq!(unguard("'+44 1234"), "+44 1234");
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(text in "['=+@a1 \t-]{0,6}") {
            let written = guard(&text);
            prop_assert_eq!(unguard(&written), text.as_str());
            prop_assert!(!written.starts_with(['=', '@', '\t', '\r']));
        }
    }
}
