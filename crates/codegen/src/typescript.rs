//! Writes `web/src/codes/generated.ts`.

use std::fmt::{self, Write};

use crate::{Places, Vocabulary};

/// One constant list and union type a vocabulary, what forms offer first, parents, countries and languages.
pub fn typescript_text(vocabularies: &[Vocabulary], places: &Places) -> String {
    let mut text =
        String::from("// Generated from codes/ by `cargo run -p codegen`: change that, not this.\n");
    write_all(&mut text, vocabularies, places).expect("writing into a string cannot fail");
    text
}

fn write_all(text: &mut String, vocabularies: &[Vocabulary], places: &Places) -> fmt::Result {
    for vocabulary in vocabularies {
        let list: Vec<&str> = vocabulary.codes.iter().map(|code| code.id.as_str()).collect();
        write_list(text, &vocabulary.name, &constant_name(vocabulary), &vocabulary.type_name(), &list)?;
    }
    text.push_str("\n/** Every vocabulary under its id, which is also part of its wording keys. */\n");
    text.push_str("export const VOCABULARIES = {\n");
    for vocabulary in vocabularies {
        writeln!(text, "  {}: {},", vocabulary.id, constant_name(vocabulary))?;
    }
    text.push_str("} as const;\nexport type VocabularyName = keyof typeof VOCABULARIES;\n");
    text.push_str("export type CodeOf<V extends VocabularyName> = (typeof VOCABULARIES)[V][number];\n");

    text.push_str("\n/** The codes that a form offers before the others. */\n");
    text.push_str(
        "export const OFFER_FIRST: { readonly [V in VocabularyName]?: readonly CodeOf<V>[] } = {\n",
    );
    for vocabulary in vocabularies {
        let first: Vec<String> = vocabulary
            .codes
            .iter()
            .filter(|code| code.offer_first)
            .map(|code| format!("\"{}\"", code.id))
            .collect();
        if !first.is_empty() {
            writeln!(text, "  {}: [{}],", vocabulary.id, first.join(", "))?;
        }
    }
    text.push_str("};\n\n/** The wider code that contains a code. */\n");
    text.push_str(
        "export const PARENT: { readonly [V in VocabularyName]?: { readonly [C in CodeOf<V>]?: CodeOf<V> } } = {\n",
    );
    for vocabulary in vocabularies {
        let children: Vec<String> = vocabulary
            .codes
            .iter()
            .filter_map(|code| Some(format!("\"{}\": \"{}\"", code.id, code.parent.as_ref()?)))
            .collect();
        if !children.is_empty() {
            writeln!(text, "  {}: {{ {} }},", vocabulary.id, children.join(", "))?;
        }
    }
    text.push_str("};\n");

    let Places { source, countries, languages } = places;
    let countries: Vec<&str> = countries.iter().map(String::as_str).collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    write_list(text, &format!("Countries: {source}"), "COUNTRIES", "Country", &countries)?;
    write_list(text, &format!("Languages: {source}"), "LANGUAGES", "Language", &languages)
}

fn write_list(text: &mut String, name: &str, constant: &str, type_name: &str, list: &[&str]) -> fmt::Result {
    let list: Vec<String> = list.iter().map(|id| format!("\"{id}\"")).collect();
    writeln!(text, "\n/** {name}. */\nexport const {constant} = [{}] as const;", list.join(", "))?;
    writeln!(text, "export type {type_name} = (typeof {constant})[number];")
}

fn constant_name(vocabulary: &Vocabulary) -> String {
    vocabulary.id.to_ascii_uppercase()
}
