//! Measures sealing and opening a 4 KiB body: `cargo run --release --example time_sealing`.

use seal::conformance::repeatable_random;
use seal::{Identity, Stanzas, open, seal};
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: u32 = 500;

fn main() {
    let mut rng = repeatable_random(0);
    let identity = Identity::make(&mut rng);
    let recipients = [identity.recipient()];
    let body = vec![7; 4096];
    let file = seal(&recipients, &body, &mut rng);
    println!("a body of {} bytes becomes a file of {} bytes", body.len(), file.len());
    measure("seal", || {
        black_box(seal(&recipients, &body, &mut rng));
    });
    measure("open", || {
        black_box(open(&identity, &file, Stanzas::One)).expect("the file opens");
    });
    measure("make an identity and its recipient", || {
        black_box(Identity::make(&mut repeatable_random(1)).recipient());
    });
}

/// Prints the median time of a step.
fn measure(name: &str, mut step: impl FnMut()) {
    let mut times: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            step();
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{name}: {:?}", times.get(times.len() / 2).expect("there are rounds"));
}
