//! Writes `crates/domain/src/code/generated.rs`.

use std::fmt::{self, Write};

use crate::{Code, Places, Vocabulary};

/// One enum a vocabulary, and the sorted lists of countries and languages.
pub fn rust_text(vocabularies: &[Vocabulary], places: &Places) -> String {
    let mut text = String::from(
        "//! Generated from `codes/` by `cargo run -p codegen`: change that, not this.\n\nuse super::{Coded, as_its_name};\n",
    );
    for vocabulary in vocabularies {
        write_enum(&mut text, vocabulary).expect("writing into a string cannot fail");
    }
    for (name, what, list) in [
        ("COUNTRIES", "Countries: ISO 3166-1 alpha-2 codes and `XK`", &places.countries),
        ("LANGUAGES", "Languages: ISO 639-1 codes, or ISO 639-3 where there is none", &places.languages),
    ] {
        write_list(&mut text, name, what, &places.source, list).expect("writing into a string cannot fail");
    }
    text
}

fn write_enum(text: &mut String, vocabulary: &Vocabulary) -> fmt::Result {
    let Vocabulary { id, name, source, codes } = vocabulary;
    let type_name = vocabulary.type_name();
    writeln!(text, "\n/// {name}.")?;
    if let Some(source) = source {
        writeln!(text, "/// Source: {source}.")?;
    }
    text.push_str(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
         #[cfg_attr(feature = \"typescript\", derive(ts_rs::TS))]\n\
         #[cfg_attr(feature = \"openapi\", derive(utoipa::ToSchema))]\n",
    );
    writeln!(text, "pub enum {type_name} {{")?;
    for code in codes {
        let doc = code.doc.clone().unwrap_or_else(|| plain_words(&code.id));
        writeln!(
            text,
            "    /// {doc}.\n    \
             #[cfg_attr(feature = \"typescript\", ts(rename = \"{id}\"))]\n    \
             #[cfg_attr(feature = \"openapi\", schema(rename = \"{id}\"))]\n    {variant},",
            id = code.id,
            variant = code.variant_name()
        )?;
    }
    writeln!(text, "}}\n\nimpl Coded for {type_name} {{\n    const VOCABULARY: &'static str = \"{id}\";")?;
    text.push_str("    const ALL: &'static [Self] = &[\n");
    for code in codes {
        writeln!(text, "        Self::{},", code.variant_name())?;
    }
    text.push_str("    ];\n    const NAMES: &'static [&'static str] = &[\n");
    for code in codes {
        writeln!(text, "        \"{}\",", code.id)?;
    }
    text.push_str("    ];\n\n    fn as_str(self) -> &'static str {\n        match self {\n");
    for code in codes {
        writeln!(text, "            Self::{} => \"{}\",", code.variant_name(), code.id)?;
    }
    text.push_str("        }\n    }\n");
    if codes.iter().any(|code| code.parent.is_some()) {
        write_parents(text, codes)?;
    }
    writeln!(text, "}}\n\nas_its_name!({type_name});")?;
    Ok(())
}

fn write_parents(text: &mut String, codes: &[Code]) -> fmt::Result {
    text.push_str("\n    fn parent(self) -> Option<Self> {\n        match self {\n");
    for parent in codes {
        let children: Vec<String> = codes
            .iter()
            .filter(|code| code.parent.as_ref() == Some(&parent.id))
            .map(|code| format!("Self::{}", code.variant_name()))
            .collect();
        if !children.is_empty() {
            writeln!(text, "            {} => Some(Self::{}),", children.join(" | "), parent.variant_name())?;
        }
    }
    text.push_str("            _ => None,\n        }\n    }\n");
    Ok(())
}

fn write_list(text: &mut String, name: &str, what: &str, source: &str, list: &[String]) -> fmt::Result {
    write!(text, "\n/// {what}, sorted. Source: {source}.\npub(super) const {name}: &[&str] = &[")?;
    for (at, code) in list.iter().enumerate() {
        text.push_str(if at % 16 == 0 { "\n    " } else { " " });
        write!(text, "\"{code}\",")?;
    }
    text.push_str("\n];\n");
    Ok(())
}

/// `from_40_to_64` → `From 40 to 64`.
fn plain_words(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).map(|letter| if letter == '_' { ' ' } else { letter }).collect()
}
