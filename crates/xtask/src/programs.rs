//! The house's own programs, built with the features that its tests are built with: cargo would build whatever differs, and
//! all that depends on it, once more.

use std::path::PathBuf;

use crate::house::House;
use crate::run::{Failure, Run};

/// The server, visibly: where nothing was built yet, it takes minutes.
pub fn build_onward(house: &House) -> Result<PathBuf, Failure> {
    // With an example beside it, cargo takes the features of tests.
    Run::new(house, "cargo build --workspace --bin onward --example check").go()?;
    Ok(house.binary("onward"))
}

/// A program for developers.
pub fn build_tool(house: &House, name: &str) -> Result<PathBuf, Failure> {
    Run::new(house, &format!("cargo build --quiet --workspace --bin {name}")).go()?;
    Ok(house.binary(name))
}

/// An example: what some part of the house writes, serves or checks by itself.
pub fn build_example(house: &House, name: &str) -> Result<PathBuf, Failure> {
    Run::new(house, &format!("cargo build --quiet --workspace --example {name}")).go()?;
    Ok(house.binary(&format!("examples/{name}")))
}
