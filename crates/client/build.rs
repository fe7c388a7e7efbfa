//! Says by which rules rows are made that a device keeps.

fn main() -> std::io::Result<()> {
    edition::mark(&["src", "../api/src", "../domain/src", "../form/src", "../ledger/src"])
}
