//! Tabular data packages: what their tables are, and how they are written. Reading them is an [import](crate::import).
//!
//! A package is a zip archive of one CSV for each table that has rows, and a `datapackage.json` that describes them.
//! Written in UTF-8 with commas; dates as `2024-12-31`, times as `09:00:00`, a list of plain values within a cell with
//! commas; a part that belongs to several objects is one row. What a spreadsheet would run is [guarded](cell).

pub mod cell;
pub mod facts;
mod package;
mod rows;
mod sheet;
mod write;

pub use sheet::Sheet;
pub use write::{Form, WriteError, WrittenPackage, write};
