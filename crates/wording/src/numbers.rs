//! How a language writes numbers, and which plural form they take.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::Error;

/// Formatters for one locale.
pub(crate) struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    plurals: PluralRules,
}

/// A number and how it is to be read.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    pub(crate) value: Decimal,
    /// Separates thousands.
    pub(crate) grouped: bool,
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        Self { value, grouped: true }
    }
}

impl Number {
    /// Applies an option of `NUMBER()`, or says that there is none of this name and value. First, second, third is not
    /// among them: the browser's formatter does not take `type`.
    pub(crate) fn set(&mut self, option: &str, value: &str) -> Result<(), String> {
        match (option, value) {
            // The text "false" would group in a browser.
            ("useGrouping", "0") => self.grouped = false,
            ("minimumFractionDigits", digits) => {
                self.value.absolute.pad_end(-parse_digits(digits)?);
            }
            ("maximumFractionDigits", digits) => {
                self.value.round(-parse_digits(digits)?);
                self.value.absolute.trim_end();
            }
            _ => return Err(format!("NUMBER has no option {option}: {value} here")),
        }
        Ok(())
    }

    /// Whether it is this number, however many zeros are shown.
    pub(crate) fn equals(&self, literal: &str) -> bool {
        let trimmed = |mut number: Decimal| {
            number.absolute.trim_end();
            number
        };
        literal.parse().is_ok_and(|other: Decimal| trimmed(other) == trimmed(self.value.clone()))
    }
}

fn parse_digits(text: &str) -> Result<i16, String> {
    text.parse::<u8>().map(i16::from).map_err(|_| format!("{text} is not a count of digits"))
}

impl Numbers {
    pub(crate) fn new(locale: &Locale) -> Result<Self, Error> {
        let wrong =
            |error: icu_provider::DataError| Error { file: locale.to_string(), why: error.to_string() };
        let digits = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale.into(), options).map_err(wrong)
        };
        Ok(Self {
            grouped: digits(GroupingStrategy::Auto)?,
            plain: digits(GroupingStrategy::Never)?,
            plurals: PluralRules::try_new(locale.into(), PluralRulesOptions::default()).map_err(wrong)?,
        })
    }

    /// The number as people write it.
    pub(crate) fn format(&self, number: &Number) -> String {
        let formatter = if number.grouped { &self.grouped } else { &self.plain };
        formatter.format(&number.value).to_string()
    }

    /// The plural form, as Fluent names it.
    pub(crate) fn category(&self, number: &Number) -> &'static str {
        category_name(self.plurals.category_for(&number.value))
    }

    /// The plural forms that the language has.
    #[cfg(feature = "check")]
    pub(crate) fn list_categories(&self) -> Vec<&'static str> {
        self.plurals.categories().map(category_name).collect()
    }
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
