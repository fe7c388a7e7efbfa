//! Says by which rules an index is laid out, and texts become words.

fn main() -> std::io::Result<()> {
    edition::mark(&["src"])
}
