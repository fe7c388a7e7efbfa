//! onward
fn main() {}
