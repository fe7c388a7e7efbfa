//! Prints `docs/referral-table.md`: the table of kinds as the rules have it.

use std::fmt::Write;

use domain::referral::{Leads, RuleRow, Side, State, table};

fn main() {
    print!("{}", render());
}

/// The page.
pub fn render() -> String {
    let mut page = String::from(HEAD);
    for row in table() {
        let RuleRow { kind, sides, from, to, has_body } = &row;
        let sides: Vec<&str> = sides.iter().map(|side| letter(*side)).collect();
        let to = match to {
            Leads::Stays => "stays".to_owned(),
            Leads::To(state) => code(state.as_str()),
            Leads::Back => "the state before".to_owned(),
        };
        let body = if *has_body { "yes" } else { "no" };
        let line =
            format!("| {} | {} | {} | {to} | {body} |", code(kind.as_str()), sides.join(", "), states(from));
        writeln!(page, "{line}").expect("a string takes every line");
    }
    page
}

const HEAD: &str = "\
# The table of the referral log

Worked out from the rules in `crates/domain/src/referral` by `cargo run -p domain --example table`; a test compares
it with this page. S is the sender, R the receiver, V whoever holds the victim's code. Some steps depend on more than
state and side: the priority, a date that was proposed, the entry that is named, how often and how long ago. The
reasons for which a step is refused are in `Refusal`.

| Kind | By | From | To | Sealed body |
|---|---|---|---|---|
";

fn letter(side: Side) -> &'static str {
    match side {
        Side::Sender => "S",
        Side::Receiver => "R",
        Side::Victim => "V",
    }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn states(from: &[State]) -> String {
    let live = State::ALL.iter().filter(|state| state.is_live());
    if from.is_empty() {
        "nothing".to_owned()
    } else if from.len() == State::ALL.len() {
        "any".to_owned()
    } else if live.clone().all(|state| from.contains(state)) {
        "live".to_owned()
    } else if live.filter(|state| **state != State::Stopping).all(|state| from.contains(state)) {
        let ended = if from.contains(&State::Ended) { ", `ended`" } else { "" };
        format!("live but `stopping`{ended}")
    } else {
        from.iter().map(|state| code(state.as_str())).collect::<Vec<_>>().join(" ")
    }
}
