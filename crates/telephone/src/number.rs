//! What one piece of writing dials.

use crate::Number;
use crate::plan;
use crate::written::Piece;

/// Most digits of a number with its country's code (E.164), and fewest of one that has a form with it.
const LONGEST: usize = 15;
const SHORTEST: usize = 7;

/// For whom a number was written, and where it is read.
pub(crate) struct Of<'a> {
    pub(crate) country: Option<&'a str>,
    pub(crate) reader: Option<&'a str>,
}

impl Of<'_> {
    /// The number, where it is certain.
    pub(crate) fn number(&self, piece: &Piece) -> Option<Number> {
        let core = piece.core.as_str();
        let (shown, dialled) = match core.strip_prefix('+') {
            Some(rest) => international(rest)?,
            None => self.without_code(core)?,
        };
        Some(Number { shown, dialled, extension: piece.extension.clone() })
    }

    fn without_code(&self, core: &str) -> Option<(String, String)> {
        let digits = digits(core);
        let plan = self.country.and_then(plan::of);
        // 00 is dialled before a country's code almost everywhere; where it is not, such a number means something else.
        // Behind 001 stands the United States, or, as some parts of Asia dial, any country.
        let abroad = match (self.country, &plan) {
            (None, _) => (digits.starts_with("00") && !digits.starts_with("001")).then_some(2),
            (_, plan) => plan.and_then(|plan| plan.behind_abroad(&digits)),
        };
        if let Some(length) = abroad {
            return international(behind(core, length));
        }
        let plan = plan?;
        let trunk = if digits.len() < SHORTEST { None } else { plan.behind_trunk(&digits) };
        let at_home = self.country == self.reader;
        match trunk.or_else(|| plan.is_complete(&digits).then_some(0)) {
            Some(length) => {
                let rest = behind(core, length);
                let dialled = whole(plan.code, &self::digits(rest))?;
                let shown = if at_home { unbroken(core) } else { group(plan.code, rest) };
                Some((shown, dialled))
            }
            None if at_home && plan.is_short(&digits) => {
                let shown = if digits == "116006" { "116\u{a0}006".to_owned() } else { unbroken(core) };
                Some((shown, digits))
            }
            None => None,
        }
    }
}

/// A number whose country's code stands first. `(0)` behind it, which many write, is not dialled from abroad.
fn international(written: &str) -> Option<(String, String)> {
    let all = digits(written);
    let (code, _) = plan::split_code(&all)?;
    let rest = behind(written, code.len());
    let rest = match rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((inside, after)) if plan::has_trunk(code, inside.trim()) => after,
        Some((inside, _)) if inside.trim().starts_with('0') && inside.trim().len() <= 2 => return None,
        _ => rest,
    };
    let national = digits(rest);
    let trunk = (1..=2).find(|length| {
        national
            .get(..*length)
            .is_some_and(|start| start.starts_with(['0', '8']) && plan::has_trunk(code, start))
    });
    let without = trunk.map(|length| behind(rest, length));
    let rest = match without {
        // The prefix stayed behind the code: too long with it, right without.
        Some(without) if !plan::has_length(code, &national) && plan::has_length(code, &digits(without)) => {
            without
        }
        // No number of a country where 0 comes first at home begins with it behind the code.
        Some(without) if national.starts_with('0') && plan::has_length(code, &digits(without)) => without,
        _ => rest,
    };
    let national = digits(rest);
    plan::has_length(code, &national).then_some(())?;
    Some((group(code, rest), whole(code, &national)?))
}

fn whole(code: &str, national: &str) -> Option<String> {
    (code.len() + national.len() <= LONGEST).then(|| format!("+{code}{national}"))
}

fn digits(written: &str) -> String {
    written.chars().filter(char::is_ascii_digit).collect()
}

/// What stands behind so many digits.
fn behind(written: &str, digits: usize) -> &str {
    let at = written.char_indices().filter(|(_, c)| c.is_ascii_digit()).nth(digits).map(|(at, _)| at);
    // A bracket before the next digit belongs to it.
    let at =
        at.map(|at| written.get(..at).map_or(at, |before| if before.ends_with('(') { at - 1 } else { at }));
    at.and_then(|at| written.get(at..)).unwrap_or_default()
}

/// Code and groups as somebody grouped them.
fn group(code: &str, rest: &str) -> String {
    let groups = rest.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    std::iter::once(format!("+{code}")).chain(groups.map(str::to_owned)).collect::<Vec<_>>().join("\u{a0}")
}

fn unbroken(core: &str) -> String {
    core.replace(' ', "\u{a0}")
}
