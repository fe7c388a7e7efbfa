//! Prints the description of the interface. Run by `cargo xtask codegen`.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", server::router::description().to_pretty_json()?);
    Ok(())
}
