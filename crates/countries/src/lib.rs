//! What a person in need has to know about a country, and the maps on which countries are found.
//!
//! - [`Countries`]: emergency numbers, victims' helplines, state compensation. Each fact says where it comes from and
//!   how old it is, and has a digest, so that a confirmation counts for exactly what was confirmed. What is not
//!   known is absent.
//! - [`Continent`]: where a country belongs.
//! - [`map`]: outlines as data for SVG: the world, a continent, one or more countries.
//! - [`can_lie_in`]: whether a point can lie in the country of its address.
//!
//! Countries are codes here (ISO 3166-1 alpha-2, and `XK` for Kosovo); their names stand with the wording.
//!
//! # Borders that are disputed
//!
//! Outlines are those of Natural Earth, which follow who controls the ground, and are no statement of ours. Where that
//! is disputed, three rules keep the maps as neutral as a small map can be:
//!
//! 1. An area that has a code of its own (Kosovo, Palestine, Taiwan, Western Sahara, the Falkland Islands) is a country
//!    like any other. Western Sahara reaches to 27°40′ north, as on maps of the United Nations, with no line inside.
//! 2. An area without a code (the north of Cyprus, the buffer zone and the British bases there, Crimea, the Golan,
//!    Somaliland, the Siachen glacier) is drawn apart, in the tone of land that is nobody's link. It counts to no
//!    country. The line beside the Golan is sketched by hand.
//! 3. Other lines are left as they come (Kashmir and its neighbours, Abkhazia and South Ossetia within Georgia).
//!
//! All of these areas are in [`map::disputed`], so that a page can say that its map settles nothing.

mod continent;
mod facts;
pub mod map;
mod outline;
mod within;
mod zones;

pub use continent::{Continent, UnknownContinent};
pub use facts::{
    Compensation, Confidence, Countries, Country, Digest, Emergency, EuropeanHelpline, Fact, FactName,
    Helpline, Languages, Remark, Source, Stated, Telephone, Territory, TimeLimit, TimeUnit, UnknownFactName,
    Value,
};
pub use within::can_lie_in;
pub use zones::only_zone;
