//! The pieces of what somebody wrote: numbers, and what stands around them.

use crate::{Number, Part};

/// What may be one number.
pub(crate) struct Piece {
    /// Digits, and the signs that people put between them; `+` first, if at all.
    pub(crate) core: String,
    pub(crate) extension: Option<String>,
}

/// Words before a number that say nothing but that it is one, or that it always answers.
const LABELS: [&str; 28] = [
    "tel",
    "tel.",
    "telephone",
    "phone",
    "call",
    "ring",
    "mobile",
    "mob",
    "cell",
    "helpline",
    "hotline",
    "freephone",
    "telefon",
    "telefono",
    "teléfono",
    "téléphone",
    "telefone",
    "móvil",
    "handy",
    "hotline 24h",
    "тел",
    "тел.",
    "телефон",
    "هاتف",
    "24h",
    "24 h",
    "24/7",
    "24 hours",
];
/// Words between two numbers.
const BETWEEN: [&str; 20] = [
    "or", "and", "oder", "und", "ou", "et", "o", "y", "e", "или", "и", "або", "чи", "та", "ili", "i", "أو",
    "و", "/", "&",
];
/// What is written before an extension.
const EXTENSIONS: [&str; 16] = [
    "extension",
    "extn.",
    "extn",
    "ext.",
    "ext",
    "durchwahl",
    "poste",
    "anexo",
    "interno",
    "ramal",
    "int.",
    "доб.",
    "доб",
    "lok.",
    "x",
    "#",
];
/// Most digits of an extension, and most before a stroke that belongs to one number: an area.
const LONGEST_EXTENSION: usize = 6;
const LONGEST_AREA: usize = 6;
const SHORTEST_BEHIND_AREA: usize = 5;

/// Without marks that nobody sees, in digits and signs that every telephone has.
pub(crate) fn plain(written: &str) -> String {
    let seen = written.chars().filter(|c| {
        !matches!(*c, '\u{61c}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    });
    let usual: String = seen.map(usual).collect();
    let words: Vec<&str> = usual.split_whitespace().collect();
    let joined = words.join(" ");
    let bare = joined.trim_matches(['"', '\'', '“', '”', '„']).trim();
    let without =
        bare.get(..4).filter(|start| start.eq_ignore_ascii_case("tel:")).and_then(|_| bare.get(4..));
    without.unwrap_or(bare).trim().to_owned()
}

fn usual(c: char) -> char {
    let digit = |base: u32| char::from_digit(u32::from(c).saturating_sub(base), 10).unwrap_or(c);
    match c {
        '０'..='９' => digit(0xff10),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{966}'..='\u{96f}' => digit(0x966),
        '＋' | '﹢' | '⁺' => '+',
        '（' => '(',
        '）' => ')',
        '／' => '/',
        '：' => ':',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '－' | '﹣' => '-',
        _ => c,
    }
}

/// `4,41234E+11`
pub(crate) fn is_power_of_ten(plain: &str) -> bool {
    let Some((figure, power)) = plain.split_once(['E', 'e']) else { return false };
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    !figure.is_empty()
        && figure.chars().all(is_figure)
        && !power.is_empty()
        && power.chars().all(|c| c.is_ascii_digit())
}

/// The parts, if every number in it is certain; otherwise nothing: it is read as a whole.
pub(crate) fn split(plain: &str, number: &dyn Fn(&Piece) -> Option<Number>) -> Option<Vec<Part>> {
    let (label, rest) = split_label(plain);
    let mut parts = Vec::new();
    push_text(&mut parts, label);
    if let Some(found) = one(rest, number) {
        parts.extend(found);
        return Some(parts);
    }
    let (first, between, second) = halve(rest)?;
    parts.extend(one(first, number)?);
    push_text(&mut parts, between);
    parts.extend(split(second, number)?);
    Some(parts)
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Text { shown: text.to_owned() });
    }
}

/// A number, with what is said behind it in brackets.
fn one(text: &str, number: &dyn Fn(&Piece) -> Option<Number>) -> Option<Vec<Part>> {
    let (rest, note) = split_note(text);
    let piece = piece(rest)?;
    let mut parts = vec![Part::Number(number(&piece)?)];
    push_text(&mut parts, note);
    Some(parts)
}

/// `Tel: ` and the rest.
fn split_label(text: &str) -> (&str, &str) {
    let is_label = |label: &str| LABELS.contains(&label.trim().to_lowercase().as_str());
    let behind_colon = text.find(':').map(|at| at + 1);
    let behind_point = text.find(". ").map(|at| at + 1);
    let behind_word = text.find(' ');
    let ends = [behind_colon, behind_point, behind_word];
    let end = ends
        .into_iter()
        .flatten()
        .find(|at| text.get(..*at).is_some_and(|label| is_label(label.trim_end_matches(':'))));
    let at =
        end.map_or(0, |end| end + text.get(end..).map_or(0, |rest| rest.len() - rest.trim_start().len()));
    text.split_at_checked(at).unwrap_or(("", text))
}

/// What stands in brackets at the end, in words alone.
fn split_note(text: &str) -> (&str, &str) {
    let note = text.ends_with(')').then(|| text.rfind(" (")).flatten();
    let note = note.and_then(|at| text.split_at_checked(at)).filter(|(_, note)| {
        note.chars().any(char::is_alphabetic) && !note.chars().any(|c| c.is_ascii_digit())
    });
    note.unwrap_or((text, ""))
}

/// The first of several numbers, what stands between, and the others.
fn halve(text: &str) -> Option<(&str, &str, &str)> {
    let word = BETWEEN.iter().filter_map(|word| {
        let word = format!(" {word} ");
        text.find(&word).map(|at| (at, word.len()))
    });
    let sign = text.find([';', ',', '|', '/']).map(|at| {
        let spaces = text.get(at + 1..).map_or(0, |rest| rest.len() - rest.trim_start().len());
        (at, 1 + spaces)
    });
    let (at, length) = word.chain(sign).min()?;
    let (first, rest) = text.split_at_checked(at)?;
    let (between, second) = rest.split_at_checked(length)?;
    Some((first.trim_end(), between, second))
}

/// One number, if nothing but the signs of one stands there.
fn piece(text: &str) -> Option<Piece> {
    let (core, extension) = split_extension(text);
    let core = vanity(core).unwrap_or_else(|| core.to_owned());
    let core = core.trim();
    let behind_plus = core.strip_prefix('+').or_else(|| core.strip_prefix("(+")).unwrap_or(core);
    let signs = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/');
    if !behind_plus.chars().all(signs)
        || !has_one_area(behind_plus)
        || !behind_plus.contains(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let core = if core.starts_with("(+") {
        core.replacen("(+", "+", 1).replacen(')', "", 1)
    } else {
        core.to_owned()
    };
    Some(Piece { core, extension })
}

/// A stroke stands behind an area, or between two numbers.
fn has_one_area(core: &str) -> bool {
    let count = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    match core.split_once('/') {
        None => true,
        Some((area, rest)) => {
            !rest.contains('/') && count(area) <= LONGEST_AREA && count(rest) >= SHORTEST_BEHIND_AREA
        }
    }
}

/// `ext. 204` at the end.
fn split_extension(text: &str) -> (&str, Option<String>) {
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(head.len()..).unwrap_or_default();
    if digits.is_empty() || digits.len() > LONGEST_EXTENSION {
        return (text, None);
    }
    let head = head.trim_end_matches([' ', ':']);
    let word = EXTENSIONS.iter().find_map(|word| {
        let at = head.len().checked_sub(word.len())?;
        let (core, end) = head.split_at_checked(at)?;
        (end.to_lowercase() == *word).then_some(core)
    });
    match word.map(|core| core.trim_end_matches([' ', ',', ';', '('])) {
        Some(core) if core.ends_with(|c: char| c.is_ascii_digit()) => (core, Some(digits.to_owned())),
        _ => (text, None),
    }
}

/// Letters of a telephone's keys as digits, behind the code of North America, where people write them.
fn vanity(core: &str) -> Option<String> {
    let rest = core.strip_prefix("+1").or_else(|| core.strip_prefix('1'))?;
    let letters = rest.chars().filter(char::is_ascii_uppercase).count();
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let known =
        |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | ' ' | '(' | ')' | '.');
    (letters >= 3 && digits >= 3 && letters + digits == 10 && rest.chars().all(known))
        .then(|| core.chars().map(key).collect())
}

fn key(c: char) -> char {
    match c {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        _ => c,
    }
}
