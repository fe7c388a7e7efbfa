//! Texts for people, as other programs left them: with tags and entities, in the wrong encoding, with a number that a
//! spreadsheet made a decimal number.

use std::borrow::Cow;

use html_escape::decode_html_entities;

use crate::report::What;

/// Tags that are known for tags: anything else in angle brackets is text.
const TAGS: [&str; 38] = [
    "a",
    "abbr",
    "article",
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "html",
    "i",
    "img",
    "li",
    "meta",
    "o:p",
    "ol",
    "p",
    "pre",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "u",
    "ul",
];
/// Tags of tables.
const CELLS: [&str; 6] = ["table", "tbody", "td", "th", "thead", "tr"];
/// Tags after which a new line begins.
const LINES: [&str; 16] = [
    "article",
    "blockquote",
    "br",
    "center",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "p",
    "section",
    "tr",
];
/// Tags of which what is within goes as well.
const WHOLE: [&str; 2] = ["script", "style"];

/// Fields of numbers that are names: what a spreadsheet made of them is taken back.
const VERSIONS: [&str; 5] = ["version", "value", "previous_value", "replacement_value", "label"];

/// A text as a person may read it, and what was wrong with it.
pub(super) fn readable(field: &str, text: &str) -> (String, Option<What>) {
    let mut now = Cow::Borrowed(text);
    let mut what = None;
    if let Some(mended) = mended(&now) {
        (now, what) = (Cow::Owned(mended), Some(What::Encoding));
    }
    if let Some(plain) = without_tags(&now) {
        (now, what) = (Cow::Owned(plain), Some(What::Tags));
    }
    if now.contains(is_unseen) {
        (now, what) = (Cow::Owned(now.replace(is_unseen, "")), what.or(Some(What::ControlCharacters)));
    }
    let whole =
        now.trim().strip_suffix(".0").filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    if let Some(whole) = whole.filter(|whole| !whole.is_empty() && !VERSIONS.contains(&field)) {
        // Leading noughts are lost with it: of a short postal code nobody knows how many there were.
        let certain = field != "postal_code" || whole.len() >= 5;
        let whole = if certain { whole.to_owned() } else { String::new() };
        return (whole, Some(What::Number));
    }
    (now.into_owned(), what)
}

/// Characters that nobody sees and that stand within words: no space, no break, a mark of the byte order.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{ad}')
}

/// UTF-8 that was read as Windows-1252: `CafÃ©`. Undone where the bytes are UTF-8 from end to end, else left alone.
fn mended(text: &str) -> Option<String> {
    if !text.contains(['Ã', 'Â', 'â', 'Ð', 'Ñ', 'Ø', 'Ù']) {
        return None;
    }
    // Programs that trim took the last half of an `à` for a space.
    [text.to_owned(), text.replace("Ã ", "Ã\u{a0}"), text.replace("Ã ", "Ã\u{a0} ")].iter().find_map(|text| {
        let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
        if lost {
            return None;
        }
        let mended = String::from_utf8(bytes.into_owned()).ok()?;
        (mended.chars().count() < text.chars().count()).then_some(mended)
    })
}

/// A text without tags, its entities read; `None` where it has neither.
fn without_tags(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at_checked(start)?;
        plain.push_str(before);
        let Some((name, closes, length)) = tag(from) else {
            plain.push('<');
            rest = from.get(1..)?;
            continue;
        };
        found = true;
        rest = from.get(length..)?;
        if !closes && WHOLE.contains(&name.as_str()) {
            let end = rest.to_ascii_lowercase().find(&format!("</{name}"));
            rest = end.and_then(|end| rest.get(end..)).unwrap_or_default();
        } else if name == "td" || name == "th" {
            plain.push(' ');
        } else if LINES.contains(&name.as_str()) {
            plain.push('\n');
        }
    }
    plain.push_str(rest);
    let decoded = decode_html_entities(&plain);
    if !found && decoded == plain {
        return None;
    }
    let decoded = decoded.replace('\u{a0}', " ");
    let lines = decoded.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    Some(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
}

/// The tag at the beginning of a text: its name, whether it closes, how long it is.
fn tag(text: &str) -> Option<(String, bool, usize)> {
    if text.starts_with("<!--") {
        return Some((String::new(), false, text.find("-->")? + 3));
    }
    let inner = text.get(1..)?;
    let closes = inner.starts_with('/');
    let inner = inner.trim_start_matches('/');
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != ':').unwrap_or(inner.len());
    let name = inner.get(..end)?.to_ascii_lowercase();
    let known = [&TAGS[..], &CELLS[..], &WHOLE[..]].into_iter().any(|list| list.contains(&name.as_str()));
    let length = text.find('>')? + 1;
    (known && !text.get(1..length)?.contains('<')).then_some((name, closes, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_as_people_read_them() {
        for (text, now) in [
            ("<p>Help for <b>victims</b>&nbsp;&amp; families</p>", "Help for victims & families"),
            ("<p>Come &amp; talk.<br>Free</p>", "Come & talk.\nFree"),
            ("<ul><li>One</li><li>Two</li></ul>", "One\nTwo"),
            ("a<script>alert('<b>')</script>b", "ab"),
            ("CafÃ© â€“ soutien", "Café – soutien"),
            ("DÃ©jÃ  vu", "Déjà vu"),
            ("Ð”Ð¾Ð¼", "Дом"),
            ("help\u{200b}ful", "helpful"),
            ("5.0", "5"),
        ] {
            let (found, what) = readable("description", text);
            assert_eq!(found, now, "{text}");
            assert!(what.is_some(), "{text}");
        }
        for text in
            ["Age < 18 & > 12", "Ángel; São Paulo; Âge", "AT&T", "<Name of the court>", "5.05", "Déjà vu"]
        {
            assert_eq!(readable("description", text), (text.to_owned(), None), "{text}");
        }
        assert_eq!(readable("postal_code", "1067.0"), (String::new(), Some(What::Number)));
        assert_eq!(readable("postal_code", "90210.0").0, "90210");
        assert_eq!(readable("version", "3.0"), ("3.0".to_owned(), None));
    }
}
