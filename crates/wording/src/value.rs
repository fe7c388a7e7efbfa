//! What can be inserted into a text.

use std::borrow::Cow;

use fixed_decimal::Decimal;
use jiff::ZonedDateTime;
use jiff::civil::DateTime;

/// A value that a text inserts, or chooses by.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Text; a code that the text chooses by is one too.
    Text(Cow<'a, str>),
    /// A number, with the digits it is to show.
    Number(Decimal),
    /// What calendar and clock show where the reader is.
    Moment(DateTime),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Value<'_> {
            fn from(number: $integer) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}
from_integer!(u8 u16 u32 u64 usize i32 i64);

impl From<Decimal> for Value<'_> {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<DateTime> for Value<'_> {
    fn from(moment: DateTime) -> Self {
        Self::Moment(moment)
    }
}

/// The moment as its zone shows it: choose the reader's zone.
impl From<&ZonedDateTime> for Value<'_> {
    fn from(moment: &ZonedDateTime) -> Self {
        Self::Moment(moment.datetime())
    }
}
