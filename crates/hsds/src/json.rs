//! Many objects in one stream of JSON, however long, without holding more than one of them.

use std::cell::Cell;
use std::fmt;
use std::io::{self, BufReader, Read, Write};
use std::rc::Rc;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// So many bytes one object may have when it is read.
pub const LONGEST_OBJECT: usize = 16 * 1024 * 1024;

/// Writes objects one after the other.
#[derive(Debug)]
pub struct Writer<W> {
    out: W,
    lines: bool,
    written: u64,
}

impl<W: Write> Writer<W> {
    /// Writes one object a line (NDJSON).
    pub fn lines(out: W) -> Self {
        Writer { out, lines: true, written: 0 }
    }

    /// Writes one array, one object a line.
    pub fn array(out: W) -> Self {
        Writer { out, lines: false, written: 0 }
    }

    /// Writes one more object.
    pub fn write(&mut self, object: &impl Serialize) -> io::Result<()> {
        let before: &[u8] = match (self.lines, self.written) {
            (true, _) => b"",
            (false, 0) => b"[\n",
            (false, _) => b",\n",
        };
        self.out.write_all(before)?;
        serde_json::to_writer(&mut self.out, object)?;
        if self.lines {
            self.out.write_all(b"\n")?;
        }
        self.written += 1;
        Ok(())
    }

    /// Ends the stream and gives back what was written to.
    pub fn finish(mut self) -> io::Result<W> {
        let end: &[u8] = match (self.lines, self.written) {
            (true, _) => b"",
            (false, 0) => b"[]\n",
            (false, _) => b"\n]\n",
        };
        self.out.write_all(end)?;
        self.out.flush()?;
        Ok(self.out)
    }
}

/// Why a stream could not be read to its end.
#[derive(Debug)]
pub enum ReadError<E> {
    /// It is not JSON from here on, holds an object longer than [`LONGEST_OBJECT`], or the reading itself failed.
    Json(serde_json::Error),
    /// Whoever took the objects wanted no more.
    Taker(E),
}

impl<E: fmt::Display> fmt::Display for ReadError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Json(error) => error.fmt(f),
            ReadError::Taker(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for ReadError<E> {}

/// Reads a stream of objects and hands over each: lines of JSON, an array, a page of a list, a single object, or
/// several of these one after the other. Returns how many there were.
pub fn read<E>(from: impl Read, take: impl FnMut(Value) -> Result<(), E>) -> Result<u64, ReadError<E>> {
    read_within(LONGEST_OBJECT, from, take)
}

fn read_within<E>(
    longest: usize,
    from: impl Read,
    mut take: impl FnMut(Value) -> Result<(), E>,
) -> Result<u64, ReadError<E>> {
    let since = Rc::new(Cell::new(0));
    let counted = Counted { from: BufReader::new(from), since: Rc::clone(&since), longest };
    let mut deserializer = serde_json::Deserializer::from_reader(counted);
    let mut refused = None;
    let mut taken = 0;
    let mut hand_over = |value| {
        since.set(0);
        taken += 1;
        take(value).map_err(|error| refused = Some(error)).is_ok()
    };
    while deserializer.end().is_err() {
        if let Err(error) = (Items { take: &mut hand_over, contents: true }).deserialize(&mut deserializer) {
            return Err(refused.map_or(ReadError::Json(error), ReadError::Taker));
        }
    }
    Ok(taken)
}

/// Counts the bytes since the last object.
struct Counted<R> {
    from: R,
    since: Rc<Cell<usize>>,
    longest: usize,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.since.set(self.since.get() + read);
        if self.since.get() > self.longest {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "an object is too long"));
        }
        Ok(read)
    }
}

/// Hands over the objects of one JSON value.
struct Items<'a> {
    take: &'a mut dyn FnMut(Value) -> bool,
    contents: bool,
}

impl Items<'_> {
    fn give<E: serde::de::Error>(&mut self, value: Value) -> Result<(), E> {
        if (self.take)(value) { Ok(()) } else { Err(E::custom("not taken")) }
    }
}

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, an array of objects or a page of a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            self.give(item)?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<(), A::Error> {
        let mut object = Map::new();
        while let Some(field) = fields.next_key::<String>()? {
            if self.contents && field == "contents" {
                fields.next_value_seed(Items { take: &mut *self.take, contents: false })?;
                while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                return Ok(());
            }
            object.insert(field, fields.next_value()?);
        }
        self.give(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

    use std::convert::Infallible;

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn all(text: &str) -> Result<Vec<Value>, ReadError<Infallible>> {
        let mut found = Vec::new();
        let count = read(text.as_bytes(), |value| {
            found.push(value);
            Ok(())
        })?;
        assert_eq!(count, found.len() as u64);
        Ok(found)
    }

    #[test]
    fn every_form_of_a_list_is_read() {
        let expected = vec![json!({ "id": 1 }), json!({ "id": 2 })];
        for text in [
            "{\"id\":1}\n{\"id\":2}\n",
            "[{\"id\":1},{\"id\":2}]",
            "{\"total_items\":2,\"contents\":[{\"id\":1},{\"id\":2}],\"empty\":false}",
            "{\"contents\":[{\"id\":1}]}{\"contents\":[{\"id\":2}]}",
        ] {
            assert_eq!(all(text).unwrap(), expected, "{text}");
        }
        for empty in ["", "  \n", "[]", "{\"empty\":true,\"contents\":[]}"] {
            assert_eq!(all(empty).unwrap(), Vec::<Value>::new(), "{empty}");
        }
        assert_eq!(all("{\"id\":1}").unwrap(), [json!({ "id": 1 })]);
    }

    #[test]
    fn what_is_cut_short_or_no_json_is_an_error() {
        for text in ["[{\"id\":1}", "{\"id\":", "<html>", "12", "{\"id\":1}\n}"] {
            assert!(matches!(all(text), Err(ReadError::Json(_))), "{text}");
        }
    }

    #[test]
    fn a_taker_that_refuses_is_heard() {
        let mut seen = 0;
        let result = read("[1,2,3]".as_bytes(), |_| {
            seen += 1;
            if seen == 2 { Err("enough") } else { Ok(()) }
        });
        assert!(matches!(result, Err(ReadError::Taker("enough"))));
        assert_eq!(seen, 2);
    }

    #[test]
    fn an_endless_object_is_given_up() {
        let endless = "[\"".as_bytes().chain(io::repeat(b'a'));
        let result = read_within(1000, endless, |_| Ok::<(), Infallible>(()));
        assert!(matches!(result, Err(ReadError::Json(_))));
    }

    #[test]
    fn many_objects_may_be_longer_together_than_one_may_be() {
        let object = format!("\"{}\"", "a".repeat(800));
        let many = format!("[{}]", vec![object; 20].join(","));
        let result = read_within(1000, many.as_bytes(), |_| Ok::<(), Infallible>(()));
        assert_eq!(result.unwrap(), 20);
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(numbers in prop::collection::vec(any::<u32>(), 0..6), lines: bool) {
            let objects: Vec<Value> = numbers.iter().map(|number| json!({ "id": number })).collect();
            let mut writer = if lines { Writer::lines(Vec::new()) } else { Writer::array(Vec::new()) };
            for object in &objects {
                writer.write(object).unwrap();
            }
            let text = String::from_utf8(writer.finish().unwrap()).unwrap();
            prop_assert_eq!(all(&text).unwrap(), objects);
        }
    }
}
