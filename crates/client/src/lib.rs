//! The member's side of Onward, without input or output: an unlocked keyring and verified logs in, sealed
//! entries out; sealed entries in, an opened referral out. The same code runs in the command line and,
//! compiled to WebAssembly, in the browser. Time and randomness are arguments.

pub mod view;
