//! The parts of the form that a person sees, as the template writes them.

use askama::Template;

/// Most choices of a list that opens, all of which stand on paper.
const FEW: usize = 8;

/// One question.
#[derive(Template)]
#[template(path = "mapping-field.html")]
pub(super) struct Field {
    /// Its name in the form, and its place in the page.
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) errors: Vec<String>,
    pub(super) control: Control,
}

/// How a question is answered.
pub(super) enum Control {
    /// One line.
    Line { value: String, kind: &'static str, mode: &'static str },
    /// Several lines.
    Text { value: String },
    /// Any of these; some of them folded away.
    Many { picks: Vec<Pick>, more: Option<More> },
    /// One of these.
    One { picks: Vec<Pick> },
    /// One of these, from a list that opens.
    Choose { picks: Vec<Pick> },
    /// Yes, or nothing.
    Tick { checked: bool },
    /// Nothing that a person sees.
    Hidden { value: String },
    /// Several questions about one thing. `close`: side by side where there is room.
    Group { fields: Vec<Field>, close: bool },
}

/// Something to choose.
pub(super) struct Pick {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
    /// What lies within it.
    pub(super) inner: Vec<Pick>,
}

impl Pick {
    fn is_open(&self) -> bool {
        self.inner.iter().any(|pick| pick.chosen)
    }
}

/// What is folded away.
pub(super) struct More {
    pub(super) summary: String,
    pub(super) picks: Vec<Pick>,
}

impl More {
    fn is_open(&self) -> bool {
        self.picks.iter().any(|pick| pick.chosen)
    }
}

impl Field {
    /// What describes the control, for those who do not see where it stands.
    fn described_by(&self) -> String {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = (!self.errors.is_empty()).then(|| format!("{}-error", self.name));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// What the question with this name is called, if it is this one or within it.
    pub(super) fn find_label(&self, name: &str) -> Option<String> {
        if self.name == name {
            return Some(self.label.clone());
        }
        let Control::Group { fields, .. } = &self.control else { return None };
        let found = fields.iter().find_map(|field| field.find_label(name))?;
        Some(format!("{}, {found}", self.label))
    }

    /// Whether a list that opens is short enough to stand on paper.
    fn is_few(&self) -> bool {
        matches!(&self.control, Control::Choose { picks } if picks.len() <= FEW)
    }

    fn is_wrong(&self) -> bool {
        !self.errors.is_empty()
    }
}
