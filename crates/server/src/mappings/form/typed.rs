//! What somebody typed into the form, field by field, as it is: so that nothing is lost, however it reads.

use std::collections::BTreeMap;

use domain::code::{Coded, PlaceDisclosure};
use domain::directory::PLACE_FIELDS;
use serde::{Deserialize, Serialize};

/// Rows of one kind (numbers, hours, places) that the form can hold.
pub(super) const MOST_ROWS: usize = 40;

/// The form's fields as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(in crate::mappings) struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// Reads an urlencoded form. What a place that is to be kept secret says of where it is goes no further than here.
    pub(super) fn read(form: &[u8]) -> Self {
        let mut typed = Self::default();
        for (name, value) in form_urlencoded::parse(form) {
            let is_name = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
            if name.len() <= 60 && name.chars().all(is_name) {
                typed.0.entry(name.into_owned()).or_default().push(value.replace("\r\n", "\n"));
            }
        }
        for row in typed.list_rows("place") {
            let disclosure = PlaceDisclosure::find(typed.get(&format!("place-{row}-disclosure")));
            typed.narrow_row(row, disclosure.unwrap_or(PlaceDisclosure::Exact));
        }
        typed
    }

    /// Takes out what is said of where a place is, and of those that might be it.
    pub(in crate::mappings) fn narrow_place(&mut self, id: &str, disclosure: PlaceDisclosure) {
        for row in self.list_rows("place") {
            let known = self.trimmed(&format!("place-{row}-id"));
            if known.is_empty() || known == id {
                self.narrow_row(row, disclosure);
            }
        }
    }

    fn narrow_row(&mut self, row: usize, disclosure: PlaceDisclosure) {
        for field in PLACE_FIELDS.iter().filter(|field| !field.is_told(disclosure)) {
            self.0.remove(&format!("place-{row}-{}", field.name));
        }
    }

    /// What a field says; nothing: the empty text.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// As [`Typed::get`], without the spaces around it.
    pub(super) fn trimmed(&self, name: &str) -> &str {
        self.get(name).trim()
    }

    /// Everything that was chosen in a field.
    pub(super) fn list(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether something was chosen in a field.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.list(name).iter().any(|chosen| chosen == value)
    }

    /// The codes that were chosen in a field, each once, in their order.
    pub(super) fn codes<C: Coded>(&self, name: &str) -> Vec<C> {
        let mut codes: Vec<C> = self.list(name).iter().filter_map(|code| C::find(code)).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// Writes into a field.
    pub(super) fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.entry(name.into()).or_default().push(value.into());
    }

    /// Takes out what is about the sending and no part of the answer.
    pub(super) fn without(mut self, names: &[&str]) -> Self {
        self.0.retain(|name, _| !names.contains(&name.as_str()));
        self
    }

    /// The numbers of the rows of a kind in which something stands.
    pub(super) fn list_rows(&self, kind: &str) -> Vec<usize> {
        (0..MOST_ROWS)
            .filter(|row| {
                let prefix = format!("{kind}-{row}-");
                let mut fields = self.0.range(prefix.clone()..);
                fields.by_ref().take_while(|(name, _)| name.starts_with(&prefix)).any(|(name, values)| {
                    // Where it may be read, and what the form itself wrote, is no reason to keep a row.
                    let own = ["circle", "id", "country", "latitude", "longitude"];
                    let counts = !own.iter().any(|field| name.strip_prefix(&prefix) == Some(field));
                    counts && values.iter().any(|value| !value.trim().is_empty())
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stays_as_it_is() {
        let typed = Typed::read(
            b"name=Casa+Clara+&kinds=legal&kinds=emotional&kinds=nonsense&x%00y=1&description=a%0D%0Ab",
        );
        assert_eq!((typed.get("name"), typed.trimmed("name")), ("Casa Clara ", "Casa Clara"));
        assert_eq!(typed.get("description"), "a\nb");
        assert_eq!(
            typed.codes::<domain::code::SupportKind>("kinds"),
            [domain::code::SupportKind::Emotional, domain::code::SupportKind::Legal]
        );
        assert!(typed.has("kinds", "nonsense"));
        assert_eq!(typed.get("x\0y"), "");
        let text = serde_json::to_string(&typed).unwrap();
        assert_eq!(serde_json::from_str::<Typed>(&text).unwrap(), typed);
    }

    #[test]
    fn rows_in_which_nothing_stands_are_none() {
        let typed =
            Typed::read(b"phone-0-number=+&phone-0-circle=public&phone-2-label=At+night&phone-11-number=1");
        assert_eq!(typed.list_rows("phone"), [2, 11]);
    }

    #[test]
    fn where_a_secret_place_is_goes_no_further() {
        let typed = Typed::read(
            b"place-0-disclosure=withheld&place-0-name=Refuge&place-0-street=Hidden+Lane+1&place-0-town=Port+Elva\
              &place-1-disclosure=exact&place-1-street=Open+Street+2",
        );
        let text = serde_json::to_string(&typed).unwrap();
        assert!(text.contains("Open Street"), "{text}");
        assert!(!["Refuge", "Hidden", "Elva"].iter().any(|told| text.contains(told)), "{text}");
    }
}
