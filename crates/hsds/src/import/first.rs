//! A first mapping of a table, to be edited: written from the names of its columns and a look at their cells.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;

use csv::StringRecord;

use super::ImportError;
use super::clean::{is_status, status_of};
use super::sheet::Sheet;
use super::text;

/// So many rows are looked at.
const LOOKED_AT: usize = 500;
/// So many different cells of a column are kept in mind.
const DIFFERENT: usize = 100;
/// A column with so few different cells may be one of ticks.
const TICKS: usize = 3;
/// Cells that are ticks.
const YES: [&str; 16] =
    ["x", "yes", "y", "1", "true", "ja", "oui", "si", "sí", "sim", "da", "так", "نعم", "✓", "✔", "•"];
/// Cells that say *no*.
const NO: [&str; 10] = ["no", "n", "0", "false", "nein", "non", "não", "ne", "ні", "لا"];
/// Cells that say how something stands, in a column that is no part of a country though it is called *State*.
const STANDS: [&str; 8] = ["open", "closed", "shut", "active", "inactive", "draft", "new", "old"];

/// Names of columns that say whether a service is offered; those that mean other things as well do where their cells say so.
const STATUS: [&str; 8] =
    ["status", "statut", "статус", "service_status", "current_status", "الحالة", "حالة", "status_usluge"];
const PERHAPS_STATUS: [&str; 10] =
    ["state", "estado", "stand", "zustand", "état", "situação", "situación", "stanje", "стан", "open"];
/// So many different cells of a column are written into the mapping, each with what it means.
const WORDS: usize = 12;
/// Names of columns that tell one row from another.
const IDS: [&str; 28] = [
    "id",
    "nr",
    "no",
    "num",
    "number",
    "code",
    "key",
    "ref",
    "reference",
    "service_id",
    "record_id",
    "service_no",
    "service_nr",
    "kennung",
    "kennziffer",
    "lfd_nr",
    "laufende_nummer",
    "n°",
    "nº",
    "№",
    "número",
    "numéro",
    "broj",
    "rbr",
    "номер",
    "ід",
    "المعرف",
    "رقم",
];

/// Words that a column's name begins with, or is (`=`), and the field that it then most likely is.
const FIELDS: [(&str, &str, &[&str]); 17] = [
    (
        "organization",
        "name",
        &[
            "organi",
            "provider",
            "träger",
            "traeger",
            "agency",
            "operator",
            "entidad",
            "entidade",
            "организа",
            "організа",
        ],
    ),
    ("address", "address_1", &["postal_addr", "post_addr", "postanschrift", "postadress", "postal_street"]),
    (
        "address",
        "state_province",
        &[
            "region",
            "región",
            "région",
            "state_prov",
            "=state",
            "provin",
            "county",
            "distrito",
            "district",
            "bundesland",
            "=kanton",
            "=canton",
            "département",
            "departamento",
            "oblast",
            "област",
            "регион",
            "регіон",
            "okrug",
            "pokrajina",
            "محافظة",
            "منطقة",
        ],
    ),
    (
        "service",
        "name",
        &[
            "name",
            "service",
            "title",
            "angebot",
            "nombre",
            "nom",
            "nome",
            "servicio",
            "naziv",
            "назва",
            "اسم",
        ],
    ),
    ("service", "description", &["descri", "beschreibung", "about", "details", "опис", "وصف"]),
    ("service", "url", &["url", "web", "site", "homepage", "internet"]),
    ("service", "email", &["email", "e_mail", "mail", "correo"]),
    ("service", "application_process", &["how_to", "referral", "access", "zugang", "next_step"]),
    ("service", "fees_description", &["fee", "cost", "price", "kosten"]),
    (
        "phone",
        "number",
        &["phone", "tel", "mobile", "landline", "festnetz", "hotline", "helpline", "тел", "هاتف"],
    ),
    (
        "address",
        "address_1",
        &[
            "address",
            "street",
            "adresse",
            "anschrift",
            "straße",
            "strasse",
            "dirección",
            "direccion",
            "calle",
            "morada",
            "=rua",
            "rue",
            "indirizzo",
            "ulica",
            "адрес",
            "вулиц",
            "улиц",
            "عنوان",
            "شارع",
        ],
    ),
    (
        "address",
        "city",
        &[
            "city",
            "town",
            "ort",
            "stadt",
            "ciudad",
            "localidad",
            "municip",
            "ville",
            "commune",
            "cidade",
            "=grad",
            "mesto",
            "місто",
            "город",
            "مدينة",
        ],
    ),
    (
        "address",
        "postal_code",
        &[
            "post",
            "zip",
            "plz",
            "code_postal",
            "código_postal",
            "codigo_postal",
            "=cp",
            "пошт",
            "індекс",
            "индекс",
        ],
    ),
    (
        "address",
        "country",
        &["country", "=land", "país", "pais", "pays", "država", "країна", "страна", "بلد", "دولة"],
    ),
    (
        "language",
        "name",
        &["langu", "sprach", "idioma", "lengua", "língua", "lingua", "jezi", "мов", "язык", "لغ"],
    ),
    ("location", "latitude", &["=lat", "latit", "breite", "широта"]),
    ("location", "longitude", &["=lon", "=lng", "=long", "longit", "länge", "долгота", "довгота"]),
];

/// What stands in a column.
struct Column {
    name: String,
    /// The different cells, as far as they are few.
    cells: BTreeSet<String>,
    /// All that were looked at.
    all: HashSet<String>,
    /// Whether each row has one, and each another.
    tells_apart: bool,
}

impl Column {
    fn of(name: &str) -> Self {
        Self { name: name.to_owned(), cells: BTreeSet::new(), all: HashSet::new(), tells_apart: true }
    }

    fn has_ticks(&self) -> bool {
        let is = |list: &[&str], cell: &str| list.contains(&cell.to_lowercase().as_str());
        (1..=TICKS).contains(&self.cells.len())
            && self.cells.iter().all(|cell| is(&YES, cell) || is(&NO, cell))
            && self.cells.iter().any(|cell| is(&YES, cell))
    }

    /// Whether it tells one row from another.
    fn is_id(&self) -> bool {
        let name = super::dialect::folded(&self.name);
        self.tells_apart && !self.all.is_empty() && IDS.contains(&name.as_str())
    }

    /// Whether it says whether a service is offered.
    fn is_status(&self) -> bool {
        let name = super::dialect::folded(&self.name);
        let says = |cell: &String| is_status(cell) || STANDS.contains(&cell.to_lowercase().as_str());
        STATUS.contains(&name.as_str())
            || PERHAPS_STATUS.contains(&name.as_str())
                && self.cells.len() <= WORDS
                && self.cells.iter().any(says)
    }

    fn field(&self) -> Option<(&'static str, &'static str)> {
        let name = super::dialect::folded(&self.name);
        let is = |word: &&str| {
            word.strip_prefix('=').map_or_else(|| name.starts_with(*word), |whole| name == whole)
        };
        let known = FIELDS.iter().find(|(_, _, words)| words.iter().any(&is))?;
        let stands = known.1 == "state_province"
            && self.cells.iter().any(|cell| STANDS.contains(&cell.to_lowercase().as_str()));
        (!stands).then_some((known.0, known.1))
    }
}

/// A mapping that can be used as it is, of a table that somebody made for themselves. `country` knows the code of a country by
/// one of its names.
pub fn first_mapping(
    file: &str,
    bytes: Vec<u8>,
    country: &dyn Fn(&str) -> Option<String>,
) -> Result<String, ImportError> {
    let text = text::decode(bytes, None).text;
    let sheet = Sheet::open(&text, None).ok_or_else(|| ImportError::NothingKnown(file.to_owned()))?;
    let mut columns: Vec<Column> = sheet.header.iter().map(|name| Column::of(name)).collect();
    let mut rows = 0;
    sheet
        .each(|line| {
            rows += 1;
            look(&mut columns, line.cells);
            if rows < LOOKED_AT { Ok(()) } else { Err(()) }
        })
        .ok();
    columns.retain(|column| !column.name.is_empty());
    Ok(Draft::of(&columns, country).write(file))
}

fn look(columns: &mut [Column], cells: &StringRecord) {
    for (place, column) in columns.iter_mut().enumerate() {
        let cell = cells.get(place).unwrap_or_default().trim();
        column.tells_apart &= !cell.is_empty() && column.all.insert(cell.to_owned());
        if !cell.is_empty() && column.cells.len() < DIFFERENT {
            column.cells.insert(cell.to_owned());
        }
    }
}

/// Which column is which field; the first of several is the one.
struct Draft<'a> {
    fields: Vec<(&'static str, &'static str, &'a Column)>,
    ticks: Vec<&'a Column>,
    rest: Vec<&'a Column>,
    id: Option<&'a Column>,
    status: Option<&'a Column>,
    country: &'a dyn Fn(&str) -> Option<String>,
}

/// Where the countries of a table come from.
enum Countries {
    /// The column, which has codes.
    Codes(String),
    /// The column with the codes of its words.
    Words(String),
    /// The same, to be completed by whoever knows them.
    Unknown(String),
}

impl<'a> Draft<'a> {
    fn of(columns: &'a [Column], country: &'a dyn Fn(&str) -> Option<String>) -> Self {
        let mut draft = Self {
            fields: Vec::new(),
            ticks: Vec::new(),
            rest: Vec::new(),
            id: columns.iter().find(|column| column.is_id()),
            status: columns.iter().find(|column| column.is_status()),
            country,
        };
        let is_taken = |column: &&'a Column| {
            [draft.id, draft.status].into_iter().flatten().all(|taken| !std::ptr::eq(taken, *column))
        };
        let others: Vec<&'a Column> = columns.iter().filter(is_taken).collect();
        for column in others.iter().copied() {
            let found = column.field();
            let taken = |(table, field): (&str, &str)| {
                table != "phone" && draft.fields.iter().any(|(t, f, _)| (*t, *f) == (table, field))
            };
            match found {
                Some((table, field)) if !taken((table, field)) => draft.fields.push((table, field, column)),
                _ if column.has_ticks() => draft.ticks.push(column),
                _ => draft.rest.push(column),
            }
        }
        // A region alone, or beside a country, is no place where people go.
        let goes = |field: &str| !matches!(field, "country" | "state_province");
        if !draft.fields.iter().any(|(table, field, _)| *table == "address" && goes(field)) {
            let (regions, others): (Vec<_>, Vec<_>) =
                draft.fields.into_iter().partition(|(_, field, _)| *field == "state_province");
            draft.fields = others;
            draft.rest.extend(regions.into_iter().map(|(_, _, column)| column));
        }
        if !draft.fields.iter().any(|(table, field, _)| (*table, *field) == ("service", "name"))
            && let Some(first) = others.first().copied().or(columns.first())
        {
            draft.fields.retain(|(_, _, column)| column.name != first.name);
            draft.rest.retain(|column| column.name != first.name);
            draft.ticks.retain(|column| column.name != first.name);
            draft.fields.push(("service", "name", first));
        }
        draft
    }

    fn list(&self, table: &str) -> Vec<(&'static str, &'a Column)> {
        let of = self.fields.iter().filter(|(name, _, _)| *name == table);
        of.map(|(_, field, column)| (*field, *column)).collect()
    }

    fn write(&self, file: &str) -> String {
        let mut out = String::new();
        let mut put = |line: &str| {
            out.push_str(line);
            out.push('\n');
        };
        put("# A first mapping, to be edited: docs/table-mappings.md says what can stand here.");
        put(&format!("file = {}", quoted(file)));
        put("# content_language = \"en\"     # the language of the texts");
        let names = self.list("service");
        let name = names.iter().find(|(field, _)| *field == "name").map(|(_, column)| *column);
        let owner = self.list("organization");
        put("\n[organization]");
        if let Some(column) = owner.first().map(|(_, column)| *column).or(name) {
            put(&format!("key = [{0}]\nname = {0}", quoted(&column.name)));
        }
        put("\n[service]");
        if let Some(id) = self.id {
            put(&format!(
                "key = [{}]     # what tells one service from another: it must stay the same",
                quoted(&id.name)
            ));
        } else {
            let key: Vec<String> = owner
                .iter()
                .map(|(_, column)| *column)
                .chain(name)
                .map(|column| quoted(&column.name))
                .collect();
            put(&format!(
                "key = [{}]     # what tells one service from another: better a number, where the table has one",
                key.join(", ")
            ));
        }
        for (field, column) in &names {
            put(&format!("{field} = {}", quoted(&column.name)));
        }
        self.write_status(&mut put);
        self.write_place(&mut put);
        self.write_area(&mut put);
        for (field, column) in self.list("language") {
            let name = quoted(&column.name);
            put(&format!(
                "\n[[language]]\nof = \"service\"\n{field} = {{ column = {name}, split = \",;/|\" }}     # one for each word"
            ));
        }
        for (field, column) in self.list("phone") {
            put(&format!("\n[[phone]]\nof = \"service\"\n{field} = {}", quoted(&column.name)));
        }
        self.write_ticks(&mut put);
        if !self.rest.is_empty() {
            put("\n# Not used yet:");
            for column in &self.rest {
                put(&format!("# {}", quoted(&column.name)));
            }
        }
        out
    }

    /// Whether each service is offered. A word that nobody understands shows it to nobody.
    fn write_status(&self, put: &mut impl FnMut(&str)) {
        let Some(column) = self.status else {
            put(
                "status = { value = \"active\" }     # where a column says whether it is offered, name that column here",
            );
            return;
        };
        let name = quoted(&column.name);
        put("# What is not \"active\" or \"temporarily closed\" is shown to nobody: look at each word.");
        if column.cells.is_empty() || column.cells.len() > WORDS {
            put(&format!("status = {name}"));
            return;
        }
        let words =
            column.cells.iter().map(|cell| format!("{} = {}", quoted(cell), quoted(&status_of(cell))));
        let words = words.collect::<Vec<_>>().join(", ");
        put(&format!("status = {{ column = {name}, words = {{ {words} }} }}"));
    }

    fn write_place(&self, put: &mut impl FnMut(&str)) {
        let (points, mut lines) = (self.list("location"), self.list("address"));
        // A country alone is no place where people go.
        if lines.iter().all(|(field, _)| *field == "country") {
            lines.clear();
        }
        if points.is_empty() && lines.is_empty() {
            return;
        }
        put(
            "\n# A place that must stay secret has no business in a public table: leave this out, or say who may know it.",
        );
        let key = lines.iter().filter(|(field, _)| *field != "country").chain(&points);
        let key: Vec<String> = key.map(|(_, column)| quoted(&column.name)).collect();
        put(&format!("[location]\nkey = [{}]", key.join(", ")));
        for (field, column) in &points {
            put(&format!("{field} = {}", quoted(&column.name)));
        }
        if !lines.is_empty() {
            put("\n[[address]]\nof = \"location\"\naddress_type = { value = \"physical\" }");
        }
        for (field, column) in lines.iter().filter(|(field, _)| *field != "country") {
            put(&format!("{field} = {}", quoted(&column.name)));
        }
        if lines.is_empty() {
            return;
        }
        match self.countries() {
            Some(Countries::Codes(from) | Countries::Words(from)) => put(&format!("country = {from}")),
            Some(Countries::Unknown(from)) => {
                put("# Write the code of each country for \"?\", such as IE, and take the sign away.");
                put(&format!("# country = {from}"));
            }
            None => {
                put(
                    "# Without a country, nobody finds the place: where all are in one, write its code for \"?\", and take the sign away.",
                );
                put("# country = { value = \"?\" }");
            }
        }
    }

    /// Where the countries come from, if a column has them.
    fn countries(&self) -> Option<Countries> {
        let (_, column) = self.list("address").into_iter().find(|(field, _)| *field == "country")?;
        let name = quoted(&column.name);
        let is_code = |cell: &String| cell.len() == 2 && cell.chars().all(|c| c.is_ascii_uppercase());
        if column.cells.iter().all(is_code) {
            return Some(Countries::Codes(name));
        }
        let code = |cell: &String| if is_code(cell) { Some(cell.clone()) } else { (self.country)(cell) };
        let codes: Vec<Option<String>> = column.cells.iter().map(code).collect();
        let words = column
            .cells
            .iter()
            .zip(&codes)
            .map(|(cell, code)| format!("{} = {}", quoted(cell), quoted(code.as_deref().unwrap_or("?"))));
        let from = format!("{{ column = {name}, words = {{ {} }} }}", words.collect::<Vec<_>>().join(", "));
        Some(if codes.iter().all(Option::is_some) {
            Countries::Words(from)
        } else {
            Countries::Unknown(from)
        })
    }

    /// The country that a service works in.
    fn write_area(&self, put: &mut impl FnMut(&str)) {
        let column = self.list("address").into_iter().find(|(field, _)| *field == "country");
        let Some((from, (_, column))) = self.countries().zip(column) else { return };
        let name = quoted(&column.name);
        put(
            "\n[[service_area]]     # the country it works in: without it, a service is found by words alone",
        );
        put(&format!("of = \"service\"\nname = {name}"));
        match from {
            Countries::Codes(from) | Countries::Words(from) => {
                put(&format!("extent = {from}\nextent_type = {{ value = \"country\" }}"));
            }
            Countries::Unknown(from) => {
                put("# Write the code of each country for \"?\", such as IE, and take the signs away.");
                put(&format!("# extent = {from}"));
                put("# extent_type = { value = \"country\" }");
            }
        }
    }

    /// Columns of ticks, as what they may be: one for each kind of help.
    fn write_ticks(&self, put: &mut impl FnMut(&str)) {
        if self.ticks.is_empty() {
            return;
        }
        put(
            "\n# Columns with a tick each. Where one is a kind of help, a crime or a group, take the signs away and write its code for \"?\".",
        );
        for column in &self.ticks {
            let yes = column.cells.iter().filter(|cell| !NO.contains(&cell.to_lowercase().as_str()));
            let words: Vec<String> = yes.map(|cell| format!("{} = \"?\"", quoted(cell))).collect();
            let name = quoted(&column.name);
            let words = words.join(", ");
            put(&format!(
                "# [[attribute]]\n# of = \"service\"\n# taxonomy_term_id = {{ column = {name}, taxonomy = \"support_kind\", words = {{ {words} }} }}"
            ));
        }
    }
}

/// As TOML quotes a text.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Mapping;

    fn first(file: &str, table: &str) -> Result<String, ImportError> {
        let code = |name: &str| (name == "Ireland").then(|| "IE".to_owned());
        first_mapping(file, table.into(), &code)
    }

    #[test]
    fn the_first_mapping_of_a_table_can_be_used_as_it_is() {
        let table = "Service name;Provider;Phone;Town;Legal advice;Shelter;Notes \"old\"\n\
                     Linden Line;Linden;+999 20 5550 100;Quayford;x;;first remark of some length\n\
                     Estuary Line;Linden;+999 20 5550 101;Quayford;;x;another remark\n";
        let text = first("services.csv", table).unwrap();
        let mapping = Mapping::from_toml(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert!(mapping.is_for("services.csv"));
        for used in ["Service name", "Provider", "Phone", "Town"] {
            assert!(mapping.uses(used), "{used}: {text}");
        }
        assert!(text.contains("# taxonomy_term_id = { column = \"Legal advice\""), "{text}");
        assert!(text.contains("# \"Notes \\\"old\\\"\""), "{text}");
    }

    #[test]
    fn a_country_alone_is_no_place_and_languages_are_no_ticks() {
        let table = "Name,Country,Languages,State,Shelter\nLinden Line,IE,\"en, ga\",open,x\nEstuary Line,ES,es,shut,no\n";
        let text = first("services.csv", table).unwrap();
        let mapping = Mapping::from_toml(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert!(mapping.uses("Country") && mapping.uses("Languages"), "{text}");
        assert!(!text.contains("[location]") && !text.contains("[[address]]"), "{text}");
        assert!(text.contains("extent = \"Country\"\nextent_type = { value = \"country\" }"), "{text}");
        assert!(
            text.contains(
                "[[language]]\nof = \"service\"\nname = { column = \"Languages\", split = \",;/|\" }"
            ),
            "{text}"
        );
        assert_eq!(text.matches("support_kind").count(), 1, "{text}");
        let status =
            "status = { column = \"State\", words = { \"open\" = \"active\", \"shut\" = \"inactive\" } }";
        assert!(text.contains(status), "what says whether it is offered is no tick and no region: {text}");

        let named = "Name;Country;Town\nLinden Line;Ireland;Quayford\n";
        let text = first("services.csv", named).unwrap();
        assert!(Mapping::from_toml(&text).is_ok(), "{text}");
        assert!(text.contains("[location]\nkey = [\"Town\"]"), "{text}");
        let words = "{ column = \"Country\", words = { \"Ireland\" = \"IE\" } }";
        for line in [format!("\ncountry = {words}"), format!("\nextent = {words}")] {
            assert!(text.contains(&line), "{line}: {text}");
        }
        let unknown = "Name;Country;Town\nLinden Line;Ruritania;Quayford\n";
        let text = first("services.csv", unknown).unwrap();
        assert!(Mapping::from_toml(&text).is_ok(), "{text}");
        for field in ["country", "extent"] {
            let line = format!("# {field} = {{ column = \"Country\", words = {{ \"Ruritania\" = \"?\" }} }}");
            assert!(text.contains(&line), "{line}: {text}");
        }
    }

    #[test]
    fn an_address_has_its_parts_and_says_that_it_lacks_a_country() {
        let table =
            "Name;Street;Postcode;Town;County;Phone\nLinden Line;Quay 3;X12;Quayford;Elva;+353 1 555 0100\n";
        let text = first("services.csv", table).unwrap();
        assert!(Mapping::from_toml(&text).is_ok(), "{text}");
        for line in [
            "address_1 = \"Street\"",
            "postal_code = \"Postcode\"",
            "city = \"Town\"",
            "state_province = \"County\"",
            "# country = { value = \"?\" }",
        ] {
            assert!(text.contains(&format!("\n{line}\n")), "{line}: {text}");
        }
        // In other languages; what only begins like a coordinate or a country is none.
        let tables = [
            "Nombre,Calle,Código postal,Ciudad,Provincia,País\nA,B,C,D,E,ES\n",
            "Angebot,Postanschrift,PLZ,Ort,Bundesland,Land,Landline,Latest change,Long description\nA,B,C,D,E,DE,F,G,H\n",
            "Назва,Вулиця,Поштовий індекс,Місто,Область,Країна\nА,Б,В,Г,Д,UA\n",
        ];
        for table in tables {
            let text = first("services.csv", table).unwrap();
            assert!(Mapping::from_toml(&text).is_ok(), "{text}");
            for field in ["address_1", "postal_code", "city", "state_province", "country"] {
                assert!(text.contains(&format!("\n{field} = \"")), "{field}: {text}");
            }
            assert!(!text.contains("latitude") && !text.contains("longitude"), "{text}");
        }
        // How something stands is no part of a country, and a region without a town no place.
        let text = first("t.csv", "Name,Town,State\nA,B,open\nC,D,closed\n").unwrap();
        assert!(text.contains("column = \"State\"") && !text.contains("state_province"), "{text}");
        let text = first("t.csv", "Name,Region,Country\nA,B,IE\n").unwrap();
        assert!(text.contains("# \"Region\"") && !text.contains("[location]"), "{text}");
    }

    #[test]
    fn what_a_table_says_of_what_is_offered_is_mapped_and_its_own_numbers_are_the_ids() {
        let table =
            "Nr;Angebot;Träger;Status\n1;Linden Line;Linden;offen\n2;Estuary Line;Linden;eingestellt\n";
        let text = first("t.csv", table).unwrap();
        let mapping = Mapping::from_toml(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert!(mapping.check_codes(&std::collections::BTreeMap::new()).is_ok(), "{text}");
        let status = "status = { column = \"Status\", words = { \"eingestellt\" = \"inactive\", \"offen\" = \"active\" } }";
        assert!(text.contains(status) && text.contains("[service]\nkey = [\"Nr\"] "), "{text}");
        // What comes twice, or is not always there, is no id.
        for rows in ["1;A;B;offen\n1;C;D;offen\n", "1;A;B;offen\n;C;D;offen\n"] {
            let text = first("t.csv", &format!("Nr;Angebot;Träger;Status\n{rows}")).unwrap();
            assert!(text.contains("[service]\nkey = [\"Träger\", \"Angebot\"]"), "{text}");
        }
    }

    #[test]
    fn any_heading_gives_a_mapping() {
        for table in ["a\n", "a,a,a\n1,2,3\n", "\u{feff}Ä\t\"b\\\"\n", "phone,tel\n1,2\n", ",x\n"] {
            let text = first("t.csv", table).unwrap();
            assert!(Mapping::from_toml(&text).is_ok(), "{table:?}: {text}");
        }
        assert!(first("t.csv", "").is_err());
    }
}
