//! Rebuilds when a file of wording appears or goes: the embedding only sees changes of files it knows.

fn main() {
    println!("cargo::rerun-if-changed=../../wording");
}
