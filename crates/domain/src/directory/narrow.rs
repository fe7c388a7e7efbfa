//! What of a change shows less to somebody. That holds at once, whoever has to look at the rest of the change.

use crate::code::PlaceDisclosure;
use crate::digits::{is_same_number, is_written_alike};

use super::{Circle, Phone, PlaceEntry, ServiceEntry};

impl ServiceEntry {
    /// This entry as it stands, shown to no more readers and no more exactly than `wanted` says. Nothing new is said, and nothing
    /// goes that `wanted` only does not mention.
    #[must_use]
    pub fn narrowed_by(&self, wanted: &Self) -> Self {
        let mut narrowed = self.clone();
        narrowed.circle = narrower(self.circle, wanted.circle);
        for phone in &mut narrowed.phones {
            let before = Circle(self.circle_of(phone));
            let circle = list_same(phone, self, wanted)
                .map(|other| Circle(wanted.circle_of(other)))
                .fold(before, narrower);
            // Where nothing was said and nothing is, it stays with the entry.
            if phone.circle.is_some() || circle != narrowed.circle {
                phone.circle = Some(circle);
            }
        }
        narrowed.capacity.circle = narrower(self.capacity.circle, wanted.capacity.circle);
        narrowed.workers.circle = narrower(self.workers.circle, wanted.workers.circle);
        narrowed.funding.circle = narrower(self.funding.circle, wanted.funding.circle);
        let unnamed = self.most_hidden_of_unnamed(wanted);
        for place in &mut narrowed.places {
            let meant = wanted.places.iter().find(|other| is_at(place, other)).map(|other| other.disclosure);
            // A new place may be this one, told anew.
            place.disclosure = place.disclosure.max(meant.or(unnamed).unwrap_or(place.disclosure));
        }
        narrowed.withhold();
        narrowed
    }

    /// The same, without the places that `wanted` has no longer, and without the numbers where it puts none in their place: a
    /// number that was put right stays until the right one stands.
    #[must_use]
    pub fn narrowed_and_cut_by(&self, wanted: &Self) -> Self {
        let mut narrowed = self.narrowed_by(wanted);
        let tells_new = wanted.phones.iter().any(|phone| list_same(phone, wanted, self).next().is_none());
        narrowed.phones.retain(|phone| tells_new || list_same(phone, self, wanted).next().is_some());
        let may_be_new = self.most_hidden_of_unnamed(wanted).is_some();
        narrowed.places.retain(|place| may_be_new || wanted.places.iter().any(|other| is_at(place, other)));
        narrowed
    }

    /// The least exact of the places of `wanted` that are none of these.
    fn most_hidden_of_unnamed(&self, wanted: &Self) -> Option<PlaceDisclosure> {
        let is_known = |place: &&PlaceEntry| self.places.iter().any(|known| is_at(known, place));
        wanted.places.iter().filter(|place| !is_known(place)).map(|place| place.disclosure).max()
    }
}

/// Of two circles the one that fewer are in.
fn narrower(one: Circle, other: Circle) -> Circle {
    Circle(one.0.max(other.0))
}

fn is_at(one: &PlaceEntry, other: &PlaceEntry) -> bool {
    one.id.is_some() && one.id == other.id
}

/// What an entry says of a number of another one: of the very same where it has it, otherwise of those that may be the same
/// written otherwise. One that the other entry has too is none of these: it stands for itself there.
fn list_same<'e>(
    phone: &'e Phone,
    of: &'e ServiceEntry,
    entry: &'e ServiceEntry,
) -> impl Iterator<Item = &'e Phone> {
    let has = |entry: &ServiceEntry, number: &str| {
        entry.phones.iter().any(|one| is_written_alike(&one.number, number))
    };
    let has_it = has(entry, &phone.number);
    entry.phones.iter().filter(move |other| {
        let (number, other) = (&phone.number, &other.number);
        if has_it {
            is_written_alike(other, number)
        } else {
            is_same_number(other, number) && !has(of, other)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::ReaderCircle::{self, Coordinator, Members, Public};

    fn phone(number: &str, circle: Option<ReaderCircle>) -> Phone {
        Phone { number: number.into(), circle: circle.map(Circle), ..Phone::default() }
    }

    fn place(id: Option<&str>, disclosure: PlaceDisclosure) -> PlaceEntry {
        PlaceEntry {
            id: id.map(Into::into),
            name: "House".into(),
            disclosure,
            street: "Quay 3".into(),
            town: "Port Elva".into(),
            ..PlaceEntry::default()
        }
    }

    fn entry() -> ServiceEntry {
        ServiceEntry {
            name: "Line".into(),
            circle: Circle(Public),
            phones: vec![phone("+999 1", None), phone("+999 2", Some(Members))],
            places: vec![place(Some("a"), PlaceDisclosure::Exact), place(Some("b"), PlaceDisclosure::Area)],
            ..ServiceEntry::default()
        }
    }

    #[test]
    fn what_says_the_same_or_shows_more_narrows_nothing() {
        let stands = entry();
        let mut wider = entry();
        wider.name = "Another".into();
        wider.phones[1].circle = Some(Circle(Public));
        wider.phones.push(phone("+999 3", None));
        wider.places[1].disclosure = PlaceDisclosure::Exact;
        for wanted in [&stands, &wider] {
            let mut stands = stands.clone();
            stands.withhold();
            assert_eq!(stands.narrowed_and_cut_by(wanted), stands);
        }
    }

    #[test]
    fn circles_and_places_are_narrowed_and_no_word_changes() {
        let mut wanted = entry();
        wanted.name = "Another".into();
        wanted.circle = Circle(Members);
        wanted.phones[0] = phone("+9991", Some(Coordinator));
        wanted.places[0].disclosure = PlaceDisclosure::Withheld;
        let narrowed = entry().narrowed_by(&wanted);
        assert_eq!((narrowed.name.as_str(), narrowed.circle), ("Line", Circle(Members)));
        assert_eq!(narrowed.phones[0], phone("+999 1", Some(Coordinator)));
        assert_eq!(narrowed.circle_of(&narrowed.phones[1]), Members);
        let first = &narrowed.places[0];
        assert_eq!(
            (first.disclosure, first.street.as_str(), first.name.as_str()),
            (PlaceDisclosure::Withheld, "", "")
        );
        assert_eq!(narrowed.places[1].disclosure, PlaceDisclosure::Area);
    }

    #[test]
    fn a_number_that_is_written_otherwise_as_it_is_hidden_is_hidden_and_no_other_one() {
        let numbers = |number: &str, circle| vec![phone("116", None), phone(number, circle)];
        let stands = ServiceEntry { phones: numbers("+999 20 5550 116", None), ..entry() };
        for written in ["00999 20 5550116", "(020) 5550 116"] {
            let wanted = ServiceEntry { phones: numbers(written, Some(Members)), ..entry() };
            let circles =
                stands.narrowed_by(&wanted).phones.iter().map(|phone| phone.circle).collect::<Vec<_>>();
            assert_eq!(circles, [None, Some(Circle(Members))], "{written}");
        }
    }

    #[test]
    fn a_place_that_may_be_the_one_told_anew_is_shown_no_more_exactly_than_that() {
        let wanted = ServiceEntry { places: vec![place(None, PlaceDisclosure::Withheld)], ..entry() };
        let disclosures =
            |entry: &ServiceEntry| entry.places.iter().map(|place| place.disclosure).collect::<Vec<_>>();
        assert_eq!(disclosures(&entry().narrowed_and_cut_by(&wanted)), [PlaceDisclosure::Withheld; 2]);
    }

    #[test]
    fn what_is_taken_away_goes_and_what_is_put_right_stays_until_then() {
        let mut wanted = entry();
        wanted.places.truncate(1);
        wanted.phones.truncate(1);
        let cut = entry().narrowed_and_cut_by(&wanted);
        assert_eq!((cut.places.len(), cut.phones.len()), (1, 1));
        let uncut = entry().narrowed_by(&wanted);
        assert_eq!((uncut.places.len(), uncut.phones.len()), (2, 2));
        wanted.phones.push(phone("+999 22", Some(Members)));
        assert_eq!(entry().narrowed_and_cut_by(&wanted).phones.len(), 2);
        // Where letters are dialled, or a number is none, it is itself alone.
        let named = |numbers: &[&str]| ServiceEntry {
            phones: numbers.iter().map(|number| phone(number, None)).collect(),
            ..entry()
        };
        for (taken, stays) in [("1-800-HELP", "1-800-CALL"), ("+353 1 855 0112", "Ask for the desk")] {
            let left = named(&[taken, stays]).narrowed_and_cut_by(&named(&[stays])).phones;
            assert_eq!(left.iter().map(|phone| phone.number.as_str()).collect::<Vec<_>>(), [stays]);
        }
        // A short number that ends as the one that is taken away is no other way to write that one.
        let stands =
            ServiceEntry { phones: vec![phone("+353 1 855 0112", None), phone("112", None)], ..entry() };
        let wanted = ServiceEntry { phones: vec![phone("112", None)], ..entry() };
        let left = stands.narrowed_and_cut_by(&wanted).phones;
        assert_eq!(left.iter().map(|phone| phone.number.as_str()).collect::<Vec<_>>(), ["112"]);
    }
}
