//! One thing that an import found and did not take as it stood.

use std::fmt::{self, Display};

use serde::{Deserialize, Serialize};

macro_rules! what {
    ($($(#[$doc:meta])* $name:ident = $text:literal, to_do $to_do:literal,)*) => {
        /// What was found: a code for programs, plain English for people who operate a feed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum What { $($(#[$doc])* $name,)* }

        impl What {
            /// Everything that can be found.
            pub const ALL: &[What] = &[$(What::$name),*];

            /// What whoever looks after the feed can do about it.
            #[must_use]
            pub const fn to_do(self) -> &'static str {
                match self { $(What::$name => $to_do,)* }
            }
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
        to_do "ask the feed's publisher who may see it; if everybody may, say so in `visibility` or `disclosure`, or list the word in the mapping",
    /// The file is not UTF-8.
    Encoding = "the file is not UTF-8",
        to_do "save the file as UTF-8 and take the feed in again; look first whether letters with accents came out right",
    /// Bytes that mean nothing in the encoding.
    Undecodable = "bytes that mean nothing in the encoding of the file",
        to_do "mend the characters at the place, or save the file as UTF-8 anew",
    /// The file is none that an import reads.
    UnknownFile = "the file is no table that is known",
        to_do "name the file as its table is called in HSDS, such as services.csv, or give a mapping; leave it if it holds nothing of the directory",
    /// A name that leads out of the archive.
    UnsafeName = "the name leads out of the archive",
        to_do "pack the archive anew, with the files beside one another",
    /// An archive in the archive.
    NestedArchive = "an archive in an archive",
        to_do "unpack the inner archive and take in what is in it",
    /// The file cannot be read.
    Unreadable = "the file cannot be read",
        to_do "look whether the file opens elsewhere, fetch or pack it anew, and take the feed in again",
    /// Something in the folder that is no file.
    Link = "a link, not a file: what it points to was not given",
        to_do "put the file itself in the place of the link, and take the feed in again",
    /// A record under an id that is somebody else's.
    Foreign = "somebody else keeps what stands under this id",
        to_do "nothing, if it is the same: what stands is their keeper's; otherwise give the record an id of its own",
    /// Parts that stood with a record and of which nobody can tell whether they are gone.
    NotBelievedGone = "what stood there is not in the feed, and nobody can tell whether it is gone",
        to_do "look whether the table is in the feed and can be read, and take the feed in again; if it is really gone, say --remove-missing=anyway",
    /// A column without a name.
    HeaderMissing = "a column without a name",
        to_do "give the column a name in the first row, or take it out",
    /// Two columns of one name.
    HeaderTwice = "a column of this name stands there before",
        to_do "give each column a name of its own; only the first is read",
    /// A column that is no field of the table.
    UnknownColumn = "the column is no field of the table",
        to_do "name it as HSDS does, or map it with --mapping, if what it says is wanted: where it was kept it stands beside the record, where it was left out it is nowhere",
    /// A file that ends in the middle.
    CutOff = "the file ends in the middle",
        to_do "fetch the feed anew; nothing that is missing is taken out until it is whole",
    /// A spreadsheet's own file.
    Spreadsheet = "this is a spreadsheet",
        to_do "open it and save each of its sheets as CSV (UTF-8), then take those in",
    /// A quotation mark that is never closed.
    Quoting = "a quotation mark is not closed",
        to_do "close the quotation mark in that row, or double it if it belongs to the text",
    /// More cells than columns.
    RowTooLong = "the row has more cells than there are columns",
        to_do "look for a comma in a text without quotation marks, and put the text into them",
    /// Fewer cells than columns.
    RowTooShort = "the row has fewer cells than there are columns",
        to_do "look for a line break in a text without quotation marks, or fill in the missing cells",
    /// A cell of a size that nobody types.
    CellTooLong = "the cell is too long",
        to_do "shorten the text, or look for a quotation mark before it that is not closed",
    /// Control characters in a text.
    ControlCharacters = "control characters in a text",
        to_do "nothing, if the text reads well; they mostly come from copying, so mend them in the source",
    /// A cell that a spreadsheet would run.
    Formula = "the cell would be run as a formula by a spreadsheet",
        to_do "nothing, if it is text; look at the cell, and take the sign at its beginning away in the source",
    /// Not JSON.
    NotJson = "this is not JSON",
        to_do "mend the JSON at that place (a comma, a quotation mark, NaN) and take the feed in again",
    /// JSON of a form that is not known.
    UnknownForm = "JSON of a form that is not known",
        to_do "give a list of services or organisations as in HSDS, or a table with a mapping",
    /// A value of another form than the field has.
    WrongForm = "the value is of another form than the field",
        to_do "write the value as its field wants it: a text, a number, a list",
    /// No id.
    IdMissing = "there is no id",
        to_do "give each row an id of its own that stays the same; until then a row that changes counts as a new one",
    /// An id that is no UUID.
    IdNotUuid = "the id is no UUID",
        to_do "nothing, as long as the id stays the same in the feed: the one that is used follows from it",
    /// Two rows of one id that say different things.
    IdTwice = "another row has this id and says something else",
        to_do "give each row an id of its own, or take out the one that is wrong",
    /// Two rows that say the same.
    SameRow = "another row says the same",
        to_do "nothing; take one of the two out when you can",
    /// A key that leads to no row.
    DanglingKey = "the key leads to no row",
        to_do "add the row that the key names, or mend the key",
    /// A link to something that is not there.
    OwnerUnknown = "what it describes is not in the feed",
        to_do "add what it describes to the feed, or mend its id",
    /// A row that belongs to nothing.
    NoOwner = "it belongs to nothing",
        to_do "fill in the id of the service, organisation or location that it belongs to",
    /// What it belongs to was left out.
    OwnerLeftOut = "what it belongs to was left out",
        to_do "mend what it belongs to, named elsewhere in this report; it follows",
    /// A parent that is not in the feed.
    ParentUnknown = "the parent is not in the feed",
        to_do "add the parent to the feed, or empty the key",
    /// Parents that form a circle.
    Cycle = "the parents form a circle",
        to_do "take one of the parents in the circle out",
    /// A required field that is empty.
    Missing = "a required field is empty",
        to_do "fill in the field",
    /// A word such as "n/a" where a value belongs.
    Nothing = "a word that says that nothing is said",
        to_do "leave the cell empty in the source",
    /// Not a date.
    Date = "this is not written as a date",
        to_do "write it as 2026-11-30",
    /// A date in which day and month might be exchanged.
    DateUnclear = "day and month cannot be told apart",
        to_do "write it as 2026-11-30: the year first, then month and day",
    /// Not a time of day.
    Time = "this is not written as a time of day",
        to_do "write it as 09:30, up to 24:00",
    /// Not a date with a time.
    Moment = "this is not written as a date with a time",
        to_do "write it as 2026-11-30T09:30:00Z",
    /// Not a number.
    Number = "this is not written as a number",
        to_do "write figures alone, with a point before decimals",
    /// Not yes or no.
    Flag = "this is neither true nor false",
        to_do "write true or false",
    /// Not a mail address.
    Mail = "this is not written as a mail address",
        to_do "write one address a field, such as help@post.example",
    /// Not a web address.
    Url = "this is not written as a web address",
        to_do "write the whole address of the page, beginning with https://",
    /// Not a telephone number.
    Telephone = "the telephone number is written unusually",
        to_do "write one number a field with its country's code, such as +353 1 555 0100; put hours and words into its description",
    /// A word that the list of values does not have.
    Word = "the word is not in the list of values",
        to_do "use a word of the field's list, or map it with --mapping",
    /// Recurrence or times that leave open when something is open.
    HoursUnclear = "when it is open cannot be told for certain",
        to_do "say the days and times in the fields for them; until then the hours are shown as nobody knows them",
    /// Hours without a time zone.
    ZoneUnknown = "the hours name no time zone, and no place tells it",
        to_do "name it in `zone` of the hours, such as Europe/Dublin (in a mapping: zone = { value = \"Europe/Dublin\" }), or give the place an address with its country (and a point, where territories with other clocks share it); until then nobody is told whether it is open",
    /// A confirmation, a figure or a change later than today.
    InTheFuture = "the day is yet to come, and what it says has been",
        to_do "write the day on which it really was",
    /// A figure below nought or beyond all measure, or a day that nobody means.
    OutOfBounds = "no such figure or day can be meant",
        to_do "look at the figure or the day in the source: the field may hold something else, or a digit too many",
    /// Tags or entities in a text.
    Tags = "tags of a web page in a text",
        to_do "export the text without tags",
    /// Not a coordinate.
    Coordinate = "this is not written as a coordinate",
        to_do "write degrees as a decimal number with a point, such as 53.3498",
    /// Coordinates that are nowhere on Earth.
    OffTheEarth = "the coordinates are nowhere on Earth",
        to_do "look the place up and mend both coordinates, or empty them",
    /// Coordinates outside the country of the address.
    Elsewhere = "the coordinates lie outside the country of the address",
        to_do "look the place up and mend its coordinates (a lost minus, the two exchanged), or the country of its address",
    /// Coordinates that may be exchanged.
    Swapped = "latitude and longitude may be exchanged",
        to_do "look at the place on a map, and exchange the two if it is so",
    /// One coordinate without the other.
    HalfAPoint = "one coordinate without the other",
        to_do "fill in the other coordinate, or empty both",
    /// A place that is withheld came with its address.
    Withheld = "a withheld place came with where it is",
        to_do "nothing here: where it is was not kept; take the address out of the feed, so that it travels no further",
    /// Said in an older or later form of HSDS, or in that of another program.
    OtherForm = "said in another form of the standard",
        to_do "nothing: it was read; ask for a feed in HSDS 3 when you can",
    /// A word that the mapping does not know.
    Unmapped = "the mapping has no such word",
        to_do "add the word to the mapping",
    /// A column that the mapping names and the file does not have.
    ColumnMissing = "the file has no such column",
        to_do "mend the column's name in the mapping, or add the column to the file",
    /// The record is not valid.
    Invalid = "the record is not valid",
        to_do "mend the field that is named, as HSDS wants it",
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
    /// What stands was left as it is.
    LeftStanding,
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
            Done::LeftStanding => f.write_str("what stands was left as it is"),
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
        let is_data = ["csv", "tsv", "tab", "txt", "json", "ndjson", "jsonl", "geojson", "zip"]
            .contains(&ending.to_lowercase().as_str());
        match self.what {
            What::Link => is_data,
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

    #[test]
    fn every_kind_says_what_to_do() {
        for what in What::ALL {
            let to_do = what.to_do();
            assert!(to_do.len() > 10 && to_do != what.to_string(), "{what}: {to_do}");
            assert!(to_do.starts_with(|c: char| c.is_lowercase()) && !to_do.ends_with('.'), "{to_do}");
        }
    }
}
