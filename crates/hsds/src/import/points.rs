//! Coordinates that lie in another country than their address, and those that may be exchanged: told by where the other
//! places of a feed are.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::assemble::Assembler;
use super::fates::RowPosition;
use super::store::Store;
use crate::report::{Done, What};
use crate::tabular::facts;

/// Places this near to each other are in one region, in degrees.
const NEAR: f64 = 5.0;
/// Places this far from each other are not.
const FAR: f64 = 15.0;

/// The middle of all places: the medians of their coordinates.
pub(super) fn middle(store: &Store) -> Option<(f64, f64)> {
    /// Fewer places tell nothing.
    const FEWEST: usize = 5;
    let rows = store.tables.get(facts::number("location")?)?;
    let mut by_column: HashMap<&str, Vec<f64>> = HashMap::new();
    for row in 0..rows.len() {
        for column in ["latitude", "longitude"] {
            let value = rows.cell(row, column).and_then(|given| given.text.trim().parse::<f64>().ok());
            by_column.entry(column).or_default().extend(value.filter(|value| value.is_finite()));
        }
    }
    let mut median = |column: &str| {
        let values = by_column.get_mut(column)?;
        values.sort_unstable_by(f64::total_cmp);
        values.get(values.len() / 2).copied().filter(|_| values.len() >= FEWEST)
    };
    Some((median("latitude")?, median("longitude")?))
}

/// The countries that the addresses of a place name.
pub(super) fn countries(place: &Map<String, Value>) -> Vec<String> {
    let addresses = place.get("addresses").and_then(Value::as_array).into_iter().flatten();
    let named = addresses.filter_map(|address| address.get("country")?.as_str());
    named.map(|country| country.trim().to_uppercase()).filter(|country| !country.is_empty()).collect()
}

impl Assembler<'_> {
    /// Leaves a point out that lies in none of the countries of its addresses; where none is named, nothing is judged. Somebody
    /// who looks for help nearby would be sent to the wrong place.
    pub(super) fn leave_out_elsewhere(&mut self, place: RowPosition, object: &mut Map<String, Value>) {
        let number = |field: &str| object.get(field).and_then(Value::as_f64);
        let Some((latitude, longitude)) = number("latitude").zip(number("longitude")) else { return };
        let Some(can_lie_in) = self.can_lie_in else { return };
        let countries = countries(object);
        let is_there =
            |latitude, longitude| countries.iter().any(|country| can_lie_in(country, latitude, longitude));
        if countries.is_empty() || is_there(latitude, longitude) {
            return;
        }
        let is_exchanged = longitude.abs() <= 90.0 && is_there(longitude, latitude);
        if is_exchanged {
            let was = format!("{latitude}, {longitude}");
            self.note(false, place, "latitude", What::Swapped, Some(&was), Done::ValueLeftOut);
        }
        for (field, was) in [("latitude", latitude), ("longitude", longitude)] {
            object.remove(field);
            self.note(false, place, field, What::Elsewhere, Some(&was.to_string()), Done::ValueLeftOut);
        }
    }

    /// Says where the coordinates of a place would fit in with the others the other way round.
    pub(super) fn doubt(
        &mut self,
        place: RowPosition,
        object: &Map<String, Value>,
        middle: Option<(f64, f64)>,
    ) {
        let number = |field: &str| object.get(field).and_then(Value::as_f64);
        let Some(((latitude, longitude), middle)) = number("latitude").zip(number("longitude")).zip(middle)
        else {
            return;
        };
        let (off, off_too) = ((latitude - middle.0).abs(), (longitude - middle.1).abs());
        let exchanged = ((longitude - middle.0).abs(), (latitude - middle.1).abs());
        if off > FAR && off_too > FAR && exchanged.0 < NEAR && exchanged.1 < NEAR {
            let was = format!("{latitude}, {longitude}");
            self.note(false, place, "latitude", What::Swapped, Some(&was), Done::Kept);
        }
    }
}
