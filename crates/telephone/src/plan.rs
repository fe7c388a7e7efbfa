//! The rules of each country, from `data/telephone.txt`: a line each.

const FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/telephone.txt"));

/// How numbers of a country are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Its code.
    pub(crate) code: &'static str,
    /// What numbers begin with inside the country alone: `-` nothing, `?` no plain rule.
    trunk: &'static str,
    /// What is dialled before another country's code.
    abroad: &'static str,
    /// Lengths, each with the first digits that it may have.
    numbers: &'static str,
    /// Lengths of which it is certain that no area is missing.
    complete: &'static str,
    /// Numbers that are written without the trunk's digits.
    bare: &'static str,
    /// Short numbers.
    short: &'static str,
}

fn all() -> impl Iterator<Item = (&'static str, Plan)> {
    FILE.lines().filter_map(|line| {
        let mut fields = line.split(' ');
        let mut next = || fields.next();
        let region = next()?;
        let (code, trunk, abroad) = (next()?, next()?, next()?);
        let (numbers, complete, bare, short) = (next()?, next()?, next()?, next()?);
        Some((region, Plan { code, trunk, abroad, numbers, complete, bare, short }))
    })
}

/// That of a country.
pub(crate) fn of(country: &str) -> Option<Plan> {
    all()
        .find(|(region, plan)| *region == country && *region != "001" && plan.code != "999")
        .map(|(_, plan)| plan)
}

/// Those of all countries that have a code.
fn with_code(code: &str) -> impl Iterator<Item = Plan> {
    all().map(|(_, plan)| plan).filter(move |plan| plan.code == code)
}

/// A number behind `+`, as code and the rest. No code begins another one.
pub(crate) fn split_code(digits: &str) -> Option<(&str, &str)> {
    (1..=3).find_map(|length| {
        let (code, rest) = digits.split_at_checked(length)?;
        with_code(code).next().map(|_| (code, rest))
    })
}

/// Whether numbers behind a code can be as long as this one.
pub(crate) fn has_length(code: &str, rest: &str) -> bool {
    with_code(code).any(|plan| rows(plan.numbers).any(|(lengths, _)| is_among(lengths, rest.len())))
}

/// Whether a number inside a country with this code begins with these digits everywhere.
pub(crate) fn has_trunk(code: &str, digits: &str) -> bool {
    with_code(code).next().is_some_and(|plan| plan.trunk == digits)
}

impl Plan {
    /// What is behind the trunk's digits, where those are a plain rule and it is a number.
    pub(crate) fn behind_trunk(&self, digits: &'_ str) -> Option<usize> {
        let rest = match self.trunk {
            "?" => return None,
            "-" => digits,
            trunk => digits.strip_prefix(trunk)?,
        };
        self.is_number(rest).then_some(digits.len() - rest.len())
    }

    /// Whether it can be nothing but a whole number, although nothing stands before it.
    pub(crate) fn is_complete(&self, digits: &str) -> bool {
        let begins_otherwise = matches!(self.trunk, "?" | "-") || !digits.starts_with(self.trunk);
        let complete = begins_otherwise && is_among(self.complete, digits.len()) && self.is_number(digits);
        complete || fits(self.bare, digits)
    }

    /// Whether it is one of the short numbers.
    pub(crate) fn is_short(&self, digits: &str) -> bool {
        fits(self.short, digits)
    }

    /// Whether this country's code is dialled behind these digits.
    pub(crate) fn behind_abroad(&self, digits: &str) -> Option<usize> {
        (self.abroad != "-" && digits.starts_with(self.abroad)).then_some(self.abroad.len())
    }

    /// Countries that share a code share their numbers.
    fn is_number(&self, digits: &str) -> bool {
        with_code(self.code).any(|plan| fits(plan.numbers, digits))
    }
}

/// `lengths:starts;lengths:starts`
fn rows(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.split(';').filter_map(|row| row.split_once(':'))
}

fn fits(list: &str, digits: &str) -> bool {
    rows(list).any(|(lengths, starts)| is_among(lengths, digits.len()) && has_start(starts, digits))
}

fn is_among(lengths: &str, length: usize) -> bool {
    lengths.split(',').any(|one| one.parse() == Ok(length))
}

/// `11,20-28`: the first digits, all of one width.
fn has_start(starts: &str, digits: &str) -> bool {
    starts.split(',').any(|range| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        digits.get(..first.len()).is_some_and(|start| (first..=last).contains(&start))
    })
}
