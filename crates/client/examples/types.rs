//! Writes the TypeScript types of everything that crosses between the screens and the client into the folder
//! given as argument. Run by `cargo xtask codegen`.

use std::error::Error;

use client::view;
use domain::content::{Content, Missing, Reach, Urge, WayNow, ZoneClock};
use domain::policy::Policy;
use ts_rs::{Config, TS};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to write to")?;
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    view::Identity::export_all(&config)?;
    view::Outdated::export_all(&config)?;
    view::TodayPart::export_all(&config)?;
    view::Looking::export_all(&config)?;
    view::Today::export_all(&config)?;
    view::Opened::export_all(&config)?;
    view::Dates::export_all(&config)?;
    view::Kit::export_all(&config)?;
    view::Joining::export_all(&config)?;
    Content::export_all(&config)?;
    Missing::export_all(&config)?;
    WayNow::export_all(&config)?;
    Reach::export_all(&config)?;
    Urge::export_all(&config)?;
    ZoneClock::export_all(&config)?;
    Policy::export_all(&config)?;
    telephone::Part::export_all(&config)?;
    Ok(())
}
