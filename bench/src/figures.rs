//! What was measured, for programs and for people.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde::Serialize;

use crate::machine::Machine;

/// One thing measured.
#[derive(Serialize)]
pub(crate) struct Figure {
    what: String,
    value: f64,
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
    #[serde(skip_serializing_if = "Option::is_none")]
    budget: Option<Budget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    met: Option<bool>,
}

/// A peer or a limit, measured in the same run and in the same unit.
#[derive(Serialize)]
struct Beside {
    what: String,
    value: f64,
    /// The figure divided by this.
    ratio: f64,
}

/// What the design allows, in the figure's unit.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Budget {
    AtMost(f64),
    AtLeast(f64),
}

impl Budget {
    fn is_met(self, value: f64) -> bool {
        match self {
            Self::AtMost(most) => value <= most,
            Self::AtLeast(least) => value >= least,
        }
    }
}

impl Figure {
    pub(crate) fn new(what: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { what: what.into(), value, unit, beside: None, budget: None, met: None }
    }

    pub(crate) fn beside(mut self, what: impl Into<String>, value: f64) -> Self {
        self.beside = Some(Beside { what: what.into(), value, ratio: self.value / value });
        self
    }

    pub(crate) fn within(mut self, budget: Budget) -> Self {
        self.budget = Some(budget);
        self.met = Some(budget.is_met(self.value));
        self
    }

    fn row(&self) -> String {
        let unit = self.unit;
        let beside = self.beside.as_ref().map_or_else(String::new, |beside| {
            format!("{}: {} {unit}; ratio {}", beside.what, show(beside.value), show(beside.ratio))
        });
        let budget = match self.budget {
            Some(Budget::AtMost(most)) => format!("≤ {} {unit}", show(most)),
            Some(Budget::AtLeast(least)) => format!("≥ {} {unit}", show(least)),
            None => String::new(),
        };
        let met = match self.met {
            Some(true) => "met",
            Some(false) => "**missed**",
            None => "",
        };
        format!("| {} | {} {unit} | {beside} | {budget} | {met} |", self.what, show(self.value))
    }
}

/// Three digits that count, or all whole ones.
fn show(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// A run.
#[derive(Serialize)]
pub(crate) struct Figures {
    machine: Machine,
    #[expect(clippy::struct_field_names, reason = "the file's own name for them")]
    figures: Vec<Figure>,
    not_measured: Vec<String>,
}

impl Figures {
    pub(crate) fn begin() -> Self {
        Self { machine: Machine::describe(), figures: Vec::new(), not_measured: Vec::new() }
    }

    /// Keeps a figure, and shows it at once.
    pub(crate) fn add(&mut self, figure: Figure) {
        println!("{}", figure.row());
        self.figures.push(figure);
    }

    /// Something could not be measured here.
    pub(crate) fn miss(&mut self, what: impl Into<String>) {
        let what = what.into();
        println!("not measured: {what}");
        self.not_measured.push(what);
    }

    /// Writes both forms.
    pub(crate) fn end(mut self, folder: &Path) -> anyhow::Result<()> {
        self.machine.note_end();
        let json = folder.join("figures.json");
        fs::write(&json, serde_json::to_vec_pretty(&self)?).context("figures.json")?;
        let mut table = format!("{}\n\n", self.machine);
        table += "| What | Measured | Beside it, in the same run | Budget | |\n|---|---|---|---|---|\n";
        for figure in &self.figures {
            writeln!(table, "{}", figure.row())?;
        }
        for what in &self.not_measured {
            writeln!(table, "\nNot measured: {what}.")?;
        }
        fs::write(folder.join("table.md"), table).context("table.md")?;
        println!("{}", json.display());
        Ok(())
    }
}
