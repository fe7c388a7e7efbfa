//! Which language a reader gets.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use wording::Language;

/// The language with this code, if the interface has it.
pub(super) fn find(languages: &[&'static Language], code: &str) -> Option<&'static Language> {
    languages.iter().copied().find(|language| language.code.eq_ignore_ascii_case(code))
}

/// The language that the browser asks for most, or the first of all. Regions do not count: `ar-EG` reads Arabic.
///
/// # Panics
/// If there are no languages at all.
pub(super) fn choose(languages: &[&'static Language], headers: &HeaderMap) -> &'static Language {
    let asked = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let mut wanted: Option<(f32, &'static Language)> = None;
    for one in asked.flat_map(|value| value.split(',')) {
        let (range, weight) = one.split_once(';').unwrap_or((one, "q=1"));
        let weight =
            weight.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()).unwrap_or(0.0);
        let code = range.trim().split('-').next().unwrap_or_default();
        let better = weight > wanted.map_or(0.0, |(best, _)| best); // of equals, the first
        if let Some(language) = find(languages, code).filter(|_| better) {
            wanted = Some((weight, language));
        }
    }
    let first = || languages.first().copied().expect("the interface has at least one language");
    wanted.map_or_else(first, |(_, language)| language)
}
