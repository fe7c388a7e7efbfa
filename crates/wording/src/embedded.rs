//! The files that are built into the program.

use include_dir::{Dir, include_dir};

use crate::Error;

static WORDING: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../wording");
static NAMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// The list of languages.
pub(crate) fn get_languages() -> Result<&'static str, Error> {
    get_text(&WORDING, "languages.toml")
}

/// The names of countries and languages in one language.
pub(crate) fn get_names(lang: &str) -> Result<&'static str, Error> {
    get_text(&NAMES, &format!("{lang}.json"))
}

/// The files of one language: each with its name.
pub(crate) fn list_files(lang: &str) -> impl Iterator<Item = (String, &'static str)> {
    let files = WORDING.get_dir(lang).into_iter().flat_map(Dir::files);
    files
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .filter_map(|file| Some((file.path().display().to_string(), file.contents_utf8()?)))
}

fn get_text(folder: &'static Dir<'_>, path: &str) -> Result<&'static str, Error> {
    let text = folder.get_file(path).and_then(include_dir::File::contents_utf8);
    text.ok_or_else(|| Error { file: path.into(), why: "missing".into() })
}
