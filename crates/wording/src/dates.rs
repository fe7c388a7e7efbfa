//! How a language writes dates and times.

use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::options::{Length, TimePrecision, YearStyle};
use icu_locale_core::Locale;
use icu_time::{DateTime as IcuDateTime, Time};
use jiff::civil::DateTime;

/// Which parts of a moment a text shows, as the options of `DATETIME()` say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each part of a date is shown or not, in any combination")]
pub(crate) struct Parts {
    weekday: bool,
    year: bool,
    month: bool,
    day: bool,
    time: Option<Precision>,
    length: Option<PartsLength>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Precision {
    Minute,
    Second,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum PartsLength {
    Short,
    Medium,
    Long,
}

impl Parts {
    /// Applies an option of `DATETIME()`, or says that there is none of this name and value.
    pub(crate) fn set(&mut self, option: &str, value: &str) -> Result<(), String> {
        let length = match (option, value) {
            ("weekday", "short") => self.show(PartsLength::Medium, |parts| parts.weekday = true),
            ("weekday", "long") => self.show(PartsLength::Long, |parts| parts.weekday = true),
            ("month", "numeric" | "2-digit") => self.show(PartsLength::Short, |parts| parts.month = true),
            ("month", "short") => self.show(PartsLength::Medium, |parts| parts.month = true),
            ("month", "long") => self.show(PartsLength::Long, |parts| parts.month = true),
            ("year", "numeric") => self.show(PartsLength::Short, |parts| parts.year = true),
            ("day", "numeric" | "2-digit") => self.show(PartsLength::Short, |parts| parts.day = true),
            ("hour", "numeric" | "2-digit") => self.show(PartsLength::Short, |_| ()),
            ("minute", "2-digit") => {
                self.show(PartsLength::Short, |parts| parts.time = Some(Precision::Minute))
            }
            ("dateStyle", "full") => {
                self.weekday = true;
                self.show(PartsLength::Long, Self::show_date)
            }
            ("dateStyle", "long") => self.show(PartsLength::Long, Self::show_date),
            ("dateStyle", "medium") => self.show(PartsLength::Medium, Self::show_date),
            ("dateStyle", "short") => self.show(PartsLength::Short, Self::show_date),
            ("timeStyle", "short") => {
                self.show(PartsLength::Short, |parts| parts.time = Some(Precision::Minute))
            }
            ("timeStyle", "medium") => {
                self.show(PartsLength::Short, |parts| parts.time = Some(Precision::Second))
            }
            _ => return Err(format!("DATETIME has no option {option}: {value} here")),
        };
        self.length = self.length.max(Some(length));
        Ok(())
    }

    fn show(&mut self, length: PartsLength, part: impl FnOnce(&mut Self)) -> PartsLength {
        part(self);
        length
    }

    fn show_date(&mut self) {
        (self.year, self.month, self.day) = (true, true, true);
    }

    fn date_fields(&self) -> Result<Option<DateFields>, String> {
        Ok(Some(match (self.year, self.month, self.day, self.weekday) {
            (true, true, true, true) => DateFields::YMDE,
            (false, true, true, true) => DateFields::MDE,
            (false, true, true, false) => DateFields::MD,
            (false, false, true, true) => DateFields::DE,
            (false, false, true, false) => DateFields::D,
            (false, false, false, true) => DateFields::E,
            (true, true, false, false) => DateFields::YM,
            (false, true, false, false) => DateFields::M,
            (true, false, false, false) => DateFields::Y,
            (false, false, false, false) if self.time.is_some() => return Ok(None),
            (true, true, true, false) | (false, false, false, false) => DateFields::YMD,
            _ => return Err("DATETIME cannot show these parts of a date together".into()),
        }))
    }

    /// The set of fields that ICU4X knows for these parts.
    fn field_set(&self) -> Result<CompositeDateTimeFieldSet, String> {
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = self.date_fields()?;
        builder.time_precision = self.time.map(|precision| match precision {
            Precision::Minute => TimePrecision::Minute,
            Precision::Second => TimePrecision::Second,
        });
        builder.length = Some(match self.length {
            None | Some(PartsLength::Short) => Length::Short,
            Some(PartsLength::Medium) => Length::Medium,
            Some(PartsLength::Long) => Length::Long,
        });
        if self.year || builder.date_fields == Some(DateFields::YMD) {
            builder.year_style = Some(YearStyle::Full);
        }
        builder.build_composite_datetime().map_err(|error| error.to_string())
    }

    /// The moment as people write it.
    pub(crate) fn format(&self, locale: &Locale, moment: DateTime) -> Result<String, String> {
        let formatter = DateTimeFormatter::try_new(locale.into(), self.field_set()?)
            .map_err(|error| error.to_string())?;
        Ok(formatter.format(&icu_moment(moment)?).to_string())
    }
}

fn icu_moment(moment: DateTime) -> Result<IcuDateTime<icu_calendar::Iso>, String> {
    let part = |value: i8| u8::try_from(value).map_err(|error| error.to_string());
    let date = Date::try_new_iso(moment.year().into(), part(moment.month())?, part(moment.day())?)
        .map_err(|error| error.to_string())?;
    let time = Time::try_new(part(moment.hour())?, part(moment.minute())?, part(moment.second())?, 0)
        .map_err(|error| error.to_string())?;
    Ok(IcuDateTime { date, time })
}
