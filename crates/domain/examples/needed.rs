//! Prints `web/src/codes/needed.ts`: what each form needs to be one, as the rules have it.

use domain::content::{About, Content};
use domain::form::Field;
use domain::referral::Kind;

fn main() {
    println!("// Generated from crates/domain by `cargo xtask codegen`: change that, not this.\n");
    println!(
        "/** The fields without which there is no form: of each kind of entry, and of an enquiry about information. */"
    );
    println!("export const NEEDED = {{");
    for &kind in Kind::ALL {
        let fields = Content::fields(kind, About::Person);
        if !fields.is_empty() {
            print(kind.as_str(), fields);
        }
    }
    print("information", Content::fields(Kind::Enquiry, About::Information));
    println!("}} as const;");
}

fn print(name: &str, fields: &[Field]) {
    let needed = fields.iter().filter(|field| field.is_needed).map(|field| format!("{:?}", field.name));
    println!("  {name}: [{}],", needed.collect::<Vec<_>>().join(", "));
}
