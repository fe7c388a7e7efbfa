//! One thing that an import found and did not take as it stood.

use std::fmt::{self, Display};

use serde::{Deserialize, Serialize};

macro_rules! what {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What was found: a code for programs, plain English for people who operate a feed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum What { $($(#[$doc])* $name,)* }

        impl What {
            /// Everything that can be found.
            pub const ALL: &[What] = &[$(What::$name),*];
        }

        impl Display for What {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(What::$name => $text,)* })
            }
        }
    };
}

what! {
    /// Who may see it is said in words that are not understood.
    Confidential = "who may see this is said in words that are not understood",
    /// The file is not UTF-8.
    Encoding = "the file is not UTF-8",
    /// Bytes that mean nothing in the encoding.
    Undecodable = "bytes that mean nothing in the encoding of the file",
    /// The file is none that an import reads.
    UnknownFile = "the file is no table that is known",
    /// A name that leads out of the archive.
    UnsafeName = "the name leads out of the archive",
    /// An archive in the archive.
    NestedArchive = "an archive in an archive",
    /// The file cannot be read.
    Unreadable = "the file cannot be read",
    /// A column without a name.
    HeaderMissing = "a column without a name",
    /// Two columns of one name.
    HeaderTwice = "a column of this name stands there before",
    /// A column that is no field of the table.
    UnknownColumn = "the column is no field of the table",
    /// A file that ends in the middle.
    CutOff = "the file ends in the middle",
    /// A spreadsheet's own file.
    Spreadsheet = "this is a spreadsheet: open it and save each of its sheets as CSV (UTF-8)",
    /// A quotation mark that is never closed.
    Quoting = "a quotation mark is not closed",
    /// More cells than columns.
    RowTooLong = "the row has more cells than there are columns",
    /// Fewer cells than columns.
    RowTooShort = "the row has fewer cells than there are columns",
    /// A cell of a size that nobody types.
    CellTooLong = "the cell is too long",
    /// Control characters in a text.
    ControlCharacters = "control characters in a text",
    /// A cell that a spreadsheet would run.
    Formula = "the cell would be run as a formula by a spreadsheet",
    /// Not JSON.
    NotJson = "this is not JSON",
    /// JSON of a form that is not known.
    UnknownForm = "JSON of a form that is not known",
    /// A value of another form than the field has.
    WrongForm = "the value is of another form than the field",
    /// No id.
    IdMissing = "there is no id",
    /// An id that is no UUID.
    IdNotUuid = "the id is no UUID",
    /// Two rows of one id that say different things.
    IdTwice = "another row has this id and says something else",
    /// Two rows that say the same.
    SameRow = "another row says the same",
    /// A key that leads to no row.
    DanglingKey = "the key leads to no row",
    /// A link to something that is not there.
    OwnerUnknown = "what it describes is not in the feed",
    /// A row that belongs to nothing.
    NoOwner = "it belongs to nothing",
    /// What it belongs to was left out.
    OwnerLeftOut = "what it belongs to was left out",
    /// A parent that is not in the feed.
    ParentUnknown = "the parent is not in the feed",
    /// Parents that form a circle.
    Cycle = "the parents form a circle",
    /// A required field that is empty.
    Missing = "a required field is empty",
    /// A word such as "n/a" where a value belongs.
    Nothing = "a word that says that nothing is said",
    /// Not a date.
    Date = "this is not written as a date",
    /// A date in which day and month might be exchanged.
    DateUnclear = "day and month cannot be told apart",
    /// Not a time of day.
    Time = "this is not written as a time of day",
    /// Not a date with a time.
    Moment = "this is not written as a date with a time",
    /// Not a number.
    Number = "this is not written as a number",
    /// Not yes or no.
    Flag = "this is neither true nor false",
    /// Not a mail address.
    Mail = "this is not written as a mail address",
    /// Not a web address.
    Url = "this is not written as a web address",
    /// Not a telephone number.
    Telephone = "the telephone number is written unusually",
    /// A word that the list of values does not have.
    Word = "the word is not in the list of values",
    /// Recurrence or times that leave open when something is open.
    HoursUnclear = "when it is open cannot be told for certain",
    /// A confirmation later than today.
    InTheFuture = "nobody confirmed anything in the future",
    /// Tags or entities in a text.
    Tags = "tags of a web page in a text",
    /// Not a coordinate.
    Coordinate = "this is not written as a coordinate",
    /// Coordinates that are nowhere on Earth.
    OffTheEarth = "the coordinates are nowhere on Earth",
    /// Coordinates that may be exchanged.
    Swapped = "latitude and longitude may be exchanged",
    /// One coordinate without the other.
    HalfAPoint = "one coordinate without the other",
    /// A place that is withheld came with its address.
    Withheld = "a withheld place came with where it is",
    /// Said in an older or later form of HSDS, or in that of another program.
    OtherForm = "said in another form of the standard",
    /// A word that the mapping does not know.
    Unmapped = "the mapping has no such word",
    /// A column that the mapping names and the file does not have.
    ColumnMissing = "the file has no such column",
    /// The record is not valid.
    Invalid = "the record is not valid",
}

impl What {
    /// Its code, such as `dangling_key`.
    #[must_use]
    pub fn code(self) -> String {
        serde_json::to_value(self).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// What was done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "done", content = "into")]
pub enum Done {
    /// The value was repaired; what it is now.
    Repaired(String),
    /// It was moved to another field or table.
    Moved(String),
    /// It was kept as it was.
    Kept,
    /// It was kept beside the declared fields.
    KeptAsExtra,
    /// It is for the network's office alone, and where it is is withheld.
    Closed,
    /// The value was left out, the row was not.
    ValueLeftOut,
    /// The row was left out.
    RowLeftOut,
    /// The file was left out.
    FileLeftOut,
}

impl Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Done::Repaired(now) => write!(f, "repaired to {now}"),
            Done::Moved(place) => write!(f, "moved to {place}"),
            Done::Kept => f.write_str("kept"),
            Done::KeptAsExtra => f.write_str("kept as extra"),
            Done::Closed => f.write_str("for the network's office alone, its place withheld"),
            Done::ValueLeftOut => f.write_str("value left out"),
            Done::RowLeftOut => f.write_str("row left out"),
            Done::FileLeftOut => f.write_str("file left out"),
        }
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The file, as it is named in the feed.
    pub file: String,
    /// The line in the file on which the row begins, or the number of the JSON item; from 1.
    pub row: Option<u64>,
    /// The field or column.
    pub field: Option<String>,
    /// What was found.
    pub what: What,
    /// What stood there, shortened, control characters shown.
    pub was: Option<String>,
    /// What was done.
    #[serde(flatten)]
    pub done: Done,
}

impl Finding {
    /// Whether something could not be read, so that nobody knows what it was.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        let ending = self.file.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_data =
            ["csv", "tsv", "tab", "json", "ndjson", "jsonl"].contains(&ending.to_lowercase().as_str());
        match self.what {
            What::CutOff | What::Unreadable | What::Quoting | What::Spreadsheet => true,
            What::NotJson => matches!(self.done, Done::RowLeftOut | Done::FileLeftOut),
            What::UnknownForm => self.done == Done::RowLeftOut,
            What::UnknownFile => is_data && self.done == Done::FileLeftOut,
            _ => false,
        }
    }
}

/// So much of a value is shown.
const SHOWN: usize = 120;

/// A value as a report may show it: one line, no control characters, not long.
#[must_use]
pub(crate) fn shown(value: &str) -> String {
    let mut text = String::new();
    for (count, c) in value.chars().enumerate() {
        if count == SHOWN {
            text.push('…');
            break;
        }
        match c {
            '\n' => text.push('␊'),
            '\r' => text.push('␍'),
            '\t' => text.push('␉'),
            '\0' => text.push('␀'),
            c if c.is_control() || is_direction(c) => {
                text.extend(format!("\\u{{{:x}}}", u32::from(c)).chars());
            }
            c => text.push(c),
        }
    }
    text
}

/// Characters that turn the direction of a line, and could make a report say something else than it does.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_value_is_one_short_line_without_control_characters() {
        assert_eq!(shown("a\0b\nc\u{202e}d\u{1b}"), "a␀b␊c\\u{202e}d\\u{1b}");
        assert_eq!(shown(&"é".repeat(2 * SHOWN)).chars().count(), SHOWN + 1);
    }

    #[test]
    fn every_code_is_one_word_and_every_text_differs() {
        let mut texts: Vec<String> = What::ALL.iter().map(ToString::to_string).collect();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), What::ALL.len());
        assert_eq!(What::DanglingKey.code(), "dangling_key");
    }
}
