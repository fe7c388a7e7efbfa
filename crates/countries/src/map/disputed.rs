/// An outline that is disputed, for the note beside a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disputed {
    /// The area: a code where it has one, otherwise a name, which is also a key of wording.
    pub area: &'static str,
    /// How maps show it.
    pub drawn: Drawn,
    /// Countries on whose maps it is seen. That is no claim of any of them.
    pub near: &'static [&'static str],
}

/// How a disputed area is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// As a country, since it has a code.
    AsCountry,
    /// Apart, as land that counts to no country and is nobody's link.
    Apart,
    /// Inside the outlines of others as the source has it, with no line of its own.
    AsSource,
}

/// All that are noted, by name.
pub const fn disputed() -> &'static [Disputed] {
    use Drawn::{Apart, AsCountry, AsSource};
    const fn area(area: &'static str, drawn: Drawn, near: &'static [&'static str]) -> Disputed {
        Disputed { area, drawn, near }
    }
    const {
        &[
            area("EH", AsCountry, &["DZ", "EH", "MA", "MR"]),
            area("FK", AsCountry, &["AR", "FK", "GB"]),
            area("PS", AsCountry, &["EG", "IL", "JO", "PS"]),
            area("TW", AsCountry, &["CN", "TW"]),
            area("XK", AsCountry, &["AL", "ME", "MK", "RS", "XK"]),
            area("abkhazia-south-ossetia", AsSource, &["GE", "RU"]),
            area("akrotiri-dhekelia", Apart, &["CY", "GB"]),
            area("crimea", Apart, &["RU", "UA"]),
            area("cyprus-buffer-zone", Apart, &["CY"]),
            area("golan", Apart, &["IL", "LB", "SY"]),
            area("kashmir", AsSource, &["CN", "IN", "PK"]),
            area("northern-cyprus", Apart, &["CY", "TR"]),
            area("siachen", Apart, &["CN", "IN", "PK"]),
            area("somaliland", Apart, &["DJ", "ET", "SO"]),
        ]
    }
}
