//! Lengths that say little: Padmé padding with a floor.
//!
//! Padmé ("Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", Nikitin et al., 2019)
//! rounds a length up so that its binary form has at most as many significant bits as the length of its
//! logarithm. Above the floor it costs a sixteenth at most, and less for large bodies; what a padded length still
//! reveals grows only with the logarithm of the logarithm of the length.

/// The length below which all bodies look the same, in bytes.
pub const FLOOR: usize = 1024;

/// The length to which `n` bytes are padded: at least `n`, at least [`FLOOR`].
pub fn padded_len(n: usize) -> usize {
    if n <= FLOOR {
        return FLOOR;
    }
    let exponent = n.ilog2();
    let significant = exponent.ilog2() + 1;
    let low_bits = (1_usize << (exponent - significant)) - 1;
    n.saturating_add(low_bits) & !low_bits
}
