//! Prints `web/src/codes/limits.ts`: the bounds of texts, figures and days, as the rules have them.

use domain::bounds::{
    AGE, ASKED_AT_ONCE, COUNT, FACT, FIRST_DAY, HOURS, LAST_DAY, LEAST_PATIENCE, LINK, MAPPING_DAYS,
    MOST_PATIENCE, NAME, REASON, TEXT,
};
use domain::code::Coded;
use domain::content::{MAX_NOTE, MAX_REGION};
use domain::directory::PLACE_FIELDS;
use domain::network::MAX_NAME;

fn main() {
    println!("// Generated from crates/domain by `cargo xtask codegen`: change that, not this.\n");
    let figures = [
        ("NAME", "Longest name, in characters.", NAME),
        (
            "TITLE",
            "Longest title of a mapping, and longest name of an organisation, in characters.",
            MAX_NAME,
        ),
        ("TEXT", "Longest text of a service or an organisation, in characters.", TEXT),
        ("LINK", "Longest address of a website, in characters.", LINK),
        ("FACT", "Longest text about a fact that is wrong, in characters.", FACT),
        ("REASON", "Longest reason for which a change is sent back, in characters.", REASON),
        ("NOTE", "Longest note of an enquiry, in characters.", MAX_NOTE),
        ("REGION", "Longest part of a country in an enquiry, in characters.", MAX_REGION),
        ("ASKED_AT_ONCE", "Most services that a mapping asks at once.", ASKED_AT_ONCE),
        ("MAPPING_DAYS", "Days that a mapping is open at most.", MAPPING_DAYS as usize),
        ("AGE", "The highest age.", AGE.into()),
        ("COUNT", "Most people, places or posts that are counted.", COUNT as usize),
        ("HOURS", "Most hours of training.", HOURS as usize),
        ("LEAST_PATIENCE", "Fewest days for which an entry is believed.", LEAST_PATIENCE as usize),
        ("MOST_PATIENCE", "Most days for which an entry is believed.", MOST_PATIENCE as usize),
    ];
    for (name, what, figure) in figures {
        println!("/** {what} */\nexport const {name} = {figure};");
    }
    println!("/** The first day that a form takes. */\nexport const FIRST_DAY = \"{FIRST_DAY}\";");
    println!("/** The last day that a form takes. */\nexport const LAST_DAY = \"{LAST_DAY}\";");
    println!(
        "/** Every field of a place, in the order of forms: the least exact way of showing it in which it is told, and of a text where it stands and its longest. */"
    );
    println!("export const PLACE_FIELDS = {{");
    for field in PLACE_FIELDS {
        let text = field.text.map_or_else(
            || "part: null, most: null".to_owned(),
            |text| format!("part: \"{}\", most: {}", text.part.as_str(), text.most),
        );
        println!("  {}: {{ told: \"{}\", {text} }},", field.name, field.told.as_str());
    }
    println!("}} as const;");
}
