//! What the server can check of an entry beside its log: the clock, the body's hash, the grants.

use api::problem::Code;
use api::referrals::{Grant, MAX_GRANT, NewEntry};
use domain::id::{KeyEpoch, OrganisationId, Seat};
use domain::moment::Moment;
use domain::referral::Kind;
use ledger::{Author, BodyRef, GrantStatement, Header, MAX_BODY, Membership, Purpose, verify};

use crate::access::{Contact, sha256};
use crate::problem::Refused;

/// Minutes that a client's clock may differ.
const CLOCK_MINUTES: u64 = 5;

/// A grant that fits its entry.
pub(super) struct CheckedGrant<'a> {
    pub(super) to: Seat,
    pub(super) key_epoch: KeyEpoch,
    pub(super) grant: &'a Grant,
}

fn not_valid(what: &str) -> Refused {
    Refused::because(Code::NotValid, what)
}

/// An entry is of the organisation that sends it, by whichever of its seats: true whenever it is asked.
pub(super) fn check_writer(new: &NewEntry, contact: &Contact) -> Result<(), Refused> {
    match Header::parse(&new.entry.header)?.author {
        Author::Seat(seat) if seat.organisation == contact.organisation() => Ok(()),
        _ => Err(Refused::because(Code::NotYours, "an entry is written by the seat that is signed in")),
    }
}

/// The header of an entry that this contact may write, with its body as the header says.
pub(super) fn check_entry(new: &NewEntry, contact: &Contact, now: Moment) -> Result<Header, Refused> {
    let header = Header::parse(&new.entry.header)?;
    if header.author != Author::Seat(contact.seat) {
        return Err(Refused::because(Code::NotYours, "an entry is written by the seat that is signed in"));
    }
    if header.at.millis_since(now).unsigned_abs() > CLOCK_MINUTES * 60_000 {
        return Err(Refused::new(Code::ClockOff));
    }
    match (&new.body, header.body) {
        (None, None) => {}
        (Some(body), Some(_)) if body.0.len() > MAX_BODY => return Err(Refused::new(Code::TooLarge)),
        (Some(body), Some(reference)) if BodyRef::of(&body.0) == reference => {}
        _ => return Err(not_valid("the body is not the one the header names")),
    }
    let may_carry_code =
        matches!(header.kind, Kind::Enquiry | Kind::CodeChanged) && header.victim_key.is_some();
    match &new.victim_code {
        Some(_) if !may_carry_code => Err(not_valid("no code belongs to this entry")),
        Some(code) if code.0.len() > MAX_GRANT => Err(Refused::new(Code::TooLarge)),
        _ => Ok(header),
    }
}

/// The current seats of the parties.
pub(super) fn current_seats(parties: [OrganisationId; 2], log: &Membership) -> Result<[Seat; 2], Refused> {
    let [one, other] = parties.map(|party| log.current_seat(&party).ok_or(not_valid("a party is no member")));
    Ok([one?, other?])
}

/// Who writes still holds the seat: an entry that names an older head would be valid by itself.
pub(super) fn check_current(contact: &Contact, seats: [Seat; 2]) -> Result<(), Refused> {
    if seats.contains(&contact.seat) { Ok(()) } else { Err(Refused::new(Code::SignInAgain)) }
}

/// Grants stand exactly where a key is introduced: one for the current seat of each party, by the author.
pub(super) fn check_grants<'a>(
    new: &'a NewEntry,
    header: &Header,
    contact: &Contact,
    seats: [Seat; 2],
) -> Result<Vec<CheckedGrant<'a>>, Refused> {
    if header.key_sha256.is_none() {
        return if new.grants.is_empty() { Ok(Vec::new()) } else { Err(not_valid("no key is introduced")) };
    }
    let mut wanted = seats.to_vec();
    let mut checked = Vec::with_capacity(wanted.len());
    for grant in &new.grants {
        if grant.sealed.len() > MAX_GRANT {
            return Err(Refused::new(Code::TooLarge));
        }
        let statement = GrantStatement::parse(&grant.statement)?;
        let fits = statement.network == header.network
            && statement.referral == header.referral
            && statement.key_epoch == header.key_epoch
            && statement.granter == contact.seat
            && statement.sealed == sha256(&grant.sealed);
        verify(&contact.key, Purpose::Grant, &grant.statement, &grant.signature)
            .map_err(|error| not_valid(&error.to_string()))?;
        let place = wanted.iter().position(|seat| *seat == statement.to);
        match place {
            Some(place) if fits => wanted.swap_remove(place),
            _ => return Err(not_valid("a grant goes to the current seat of each party")),
        };
        checked.push(CheckedGrant { to: statement.to, key_epoch: statement.key_epoch, grant });
    }
    if wanted.is_empty() { Ok(checked) } else { Err(not_valid("a party's grant is missing")) }
}
