//! Imports a feed and says what became of it: `cargo run --release -p hsds --example import -- <feed> [mapping.toml]`.
//! With a third argument it writes the records as a package there.

use std::error::Error;
use std::fs::{File, read_to_string};
use std::io::{BufWriter, stderr, stdout};

use hsds::import::{Mapping, Options, Source, read};
use hsds::tabular::{Form, write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let feed = arguments.next().ok_or("which feed?")?;
    let mapping = arguments.next().filter(|file| file != "-");
    let package = arguments.next();
    let mapping =
        mapping.map(read_to_string).transpose()?.map(|text| Mapping::from_toml(&text)).transpose()?;
    let options = Options { mapping, ..Options::new("example") };
    let mut records = Vec::new();
    let report = read(Source::Path(feed.into()), &options, &mut |_| {}, &mut |record| {
        if package.is_some() {
            records.push(record);
        }
        Ok(())
    })?;
    report.write_text(stdout())?;
    if let Some(package) = package {
        let written = write(records, BufWriter::new(File::create(package)?), Form::Plain)?;
        for (table, rows) in written.omitted {
            std::io::Write::write_fmt(&mut stderr(), format_args!("{rows} rows of {table} were left out\n"))?;
        }
    }
    Ok(())
}
