//! The texts that the program speaks.

use std::sync::LazyLock;

use wording::Wording;

/// The texts of every language, read once.
pub(crate) static WORDING: LazyLock<Wording> =
    LazyLock::new(|| Wording::load().expect("the built-in texts are valid"));
