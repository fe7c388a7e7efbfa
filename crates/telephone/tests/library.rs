//! What is dialled, held against libphonenumber: its own example of each kind of number of each country, as it writes them. Made by
//! `data/make_telephone.py`.

use telephone::read_one;

#[test]
fn whatever_is_dialled_is_what_the_library_dials_and_most_is() {
    let (mut inside, mut with_code) = ((0, 0), (0, 0));
    for line in include_str!("data/library.tsv").lines() {
        let [country, written, right] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let counted = if written.starts_with('+') { &mut with_code } else { &mut inside };
        counted.1 += 1;
        for reader in [Some(country), Some("XX"), None] {
            let Some(number) = read_one(written, Some(country), reader) else { continue };
            // A short number may be both; in its own country it is dialled as it is written.
            let is_short = reader == Some(country) && !number.is_international();
            assert!(number.dialled == right || is_short, "{line}: {}", number.dialled);
            counted.0 += usize::from(reader.is_none());
        }
    }
    assert_eq!(with_code.0, with_code.1, "every number with its country's code");
    assert!(inside.0 * 100 >= inside.1 * 85, "{} of {} without", inside.0, inside.1);
}
