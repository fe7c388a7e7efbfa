//! Where the values of a JSON text begin and end, found without reading them: a broken one spoils itself alone.

/// What stands in a list or an object: a value, as text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// Its name, in an object.
    pub(super) key: Option<&'t str>,
    pub(super) text: &'t str,
    /// Where it begins, in bytes of the whole text.
    pub(super) start: usize,
}

/// The values of a list or an object, one after the other.
pub(super) struct Pieces<'t> {
    text: &'t str,
    base: usize,
    at: usize,
    named: bool,
    /// Whether it ended as it should.
    pub(super) ended: bool,
}

impl<'t> Pieces<'t> {
    /// What stands in a list or object. `base` is where that begins in the whole text.
    pub(super) fn of(text: &'t str, base: usize) -> Pieces<'t> {
        Pieces { text, base, at: 1, named: text.starts_with('{'), ended: false }
    }

    fn skip(&mut self, also: &[u8]) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let skipped = rest.iter().take_while(|byte| byte.is_ascii_whitespace() || also.contains(byte));
        self.at += skipped.count();
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        // A bracket too many within a list closes nothing.
        self.skip(if self.named { b"," } else { b",}" });
        match self.byte() {
            None => return None,
            Some(b']' | b'}') => {
                self.ended = true;
                return None;
            }
            Some(_) => {}
        }
        let mut key = None;
        if self.named {
            let start = self.at;
            self.at = start + value_length(self.text.get(start..)?).0;
            key = self.text.get(start..self.at).map(|text| text.trim_matches('"'));
            self.skip(b":");
        }
        let start = self.at;
        let rest = self.text.get(start..)?;
        let (mut length, whole) = value_length(rest);
        if !whole {
            length = next_line_like(self.text, start).map_or(length, |next| next - start);
        }
        // What is no value at all is passed over by one character, so that this ends.
        let length = length.max(rest.chars().next().map_or(1, char::len_utf8));
        self.at = start + length;
        Some(Piece { key, text: self.text.get(start..self.at)?.trim_end(), start: self.base + start })
    }
}

/// How long the value at the beginning of a text is, and whether it is whole.
pub(super) fn value_length(text: &str) -> (usize, bool) {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(b'"') => string_length(bytes).map_or((bytes.len(), false), |length| (length, true)),
        Some(b'[' | b'{') => nested_length(bytes),
        _ => {
            let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b':') || byte.is_ascii_whitespace();
            (bytes.iter().position(ends).unwrap_or(bytes.len()), true)
        }
    }
}

fn nested_length(bytes: &[u8]) -> (usize, bool) {
    let mut open: Vec<u8> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => match string_length(bytes.get(at..).unwrap_or_default()) {
                Some(length) => {
                    at += length;
                    continue;
                }
                None => return (bytes.len(), false),
            },
            b'[' => open.push(b']'),
            b'{' => open.push(b'}'),
            b']' | b'}' => {
                if open.pop() != Some(*byte) {
                    return (at, false);
                }
                if open.is_empty() {
                    return (at + 1, true);
                }
            }
            _ => {}
        }
        at += 1;
    }
    (bytes.len(), false)
}

/// The length of a text in quotation marks; a line break within one means that it was never closed.
fn string_length(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            b'\n' => return None,
            _ => at += 1,
        }
    }
}

/// The next line that begins as the line of `start` does: with as much space and an object. What is nested stands deeper.
fn next_line_like(text: &str, start: usize) -> Option<usize> {
    let line = text.get(..start)?.rfind('\n').map_or(0, |end| end + 1);
    let indent = text.get(line..start)?;
    if line == 0 || !indent.trim().is_empty() || !text.get(start..)?.starts_with('{') {
        return None;
    }
    let begins = format!("\n{indent}{{");
    text.get(start..)?.find(&begins).map(|found| start + found + 1 + indent.len())
}

/// Mends what other programs write into JSON and it does not know: `NaN` and `None` say nothing, `True` is true; a comma
/// before a bracket, and control characters in a text. Says what was mended.
pub(super) fn mend(text: &str) -> (String, Vec<String>) {
    let (mut now, mut said) = (String::with_capacity(text.len()), Vec::new());
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => {
                now.push(c);
                while let Some((_, c)) = chars.next() {
                    let unknown = c.is_control();
                    now.push(if unknown { ' ' } else { c });
                    match c {
                        '"' => break,
                        '\\' => now.extend(chars.next().map(|(_, c)| c)),
                        _ => {}
                    }
                }
            }
            ',' => {
                let rest = text.get(at + 1..).unwrap_or_default().trim_start();
                if !rest.starts_with([']', '}']) {
                    now.push(c);
                }
            }
            c if c.is_alphanumeric() || c == '-' => {
                let rest = text.get(at..).unwrap_or_default();
                let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '+' | '.' | '_');
                let word = rest.find(|c| !is_word(c)).and_then(|end| rest.get(..end)).unwrap_or(rest);
                let meant = match word {
                    "NaN" | "nan" | "NAN" | "Infinity" | "-Infinity" | "inf" | "-inf" | "None"
                    | "undefined" | "NULL" | "Null" => "null",
                    "True" | "TRUE" => "true",
                    "False" | "FALSE" => "false",
                    other => other,
                };
                if meant != word {
                    said.push(word.to_owned());
                }
                now.push_str(meant);
                while chars.next_if(|(place, _)| *place < at + word.len()).is_some() {}
            }
            c => now.push(c),
        }
    }
    (now, said)
}

/// The value that a text has under a key, as far as it can be read: to name what is lost.
pub(super) fn stated(text: &str, key: &str) -> Option<String> {
    let found = text.find(&format!("\"{key}\""))?;
    let rest = text.get(found + key.len() + 2..)?.trim_start().strip_prefix(':')?.trim_start();
    let (length, whole) = value_length(rest);
    let value = rest.get(..length).filter(|_| whole && !rest.starts_with(['{', '[']))?;
    Some(value.trim_matches('"').to_owned()).filter(|value| !value.is_empty() && value != "null")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> (Vec<&str>, bool) {
        let mut pieces = Pieces::of(text, 0);
        let found = pieces.by_ref().map(|piece| piece.text).collect();
        (found, pieces.ended)
    }

    #[test]
    fn values_are_told_apart_and_a_broken_one_ends_where_the_next_line_begins() {
        assert_eq!(
            texts(r#"[1, "a,b]", {"a": [1, 2]}, null]"#),
            (vec!["1", r#""a,b]""#, r#"{"a": [1, 2]}"#, "null"], true)
        );
        assert_eq!(
            texts("[\n{\"a\":1},\n{\"b\":{\"c\":2},\n{\"d\":3}\n]"),
            (vec!["{\"a\":1}", "{\"b\":{\"c\":2},", "{\"d\":3}"], true)
        );
        assert_eq!(texts("[\n{\"a\":1},\n{\"b\":\"two"), (vec!["{\"a\":1}", "{\"b\":\"two"], false));
        assert_eq!(texts("[{\"a\":1}},{\"b\":2}]"), (vec!["{\"a\":1}", "{\"b\":2}"], true));
        let keys: Vec<_> =
            Pieces::of(r#"{"a": 1, "b": [2]}"#, 0).map(|piece| (piece.key.unwrap(), piece.text)).collect();
        assert_eq!(keys, [("a", "1"), ("b", "[2]")]);
    }

    #[test]
    fn what_other_programs_write_is_mended() {
        let (mended, said) = mend(r#"{"a": NaN, "b": [-Infinity, 1e5, -2.5,], "c": "NaN, ", "d": True,}"#);
        assert_eq!(mended, r#"{"a": null, "b": [null, 1e5, -2.5], "c": "NaN, ", "d": true}"#);
        assert_eq!(said, ["NaN", "-Infinity", "True"]);
        assert_eq!(stated(r#"{"id":"7","name":"Sec"#, "id").as_deref(), Some("7"));
        assert_eq!(stated(r#"{"id":"7","name":"Sec"#, "name"), None);
    }
}
