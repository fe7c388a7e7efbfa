//! Referrals and the network that they are sealed in.

use api::log::{Cosignature, LogPage, Recipient};
use domain::code::{ContactFailedReason, ContactSafe, ContactWay, TransferBasis, WorkerRole};
use domain::content::{
    Acceptance, ContactAttempt, Content, Correction, Enquiry, FreeText, Handover, Identity, Links, Message,
    SafeContact, SafeWay, Story,
};
use domain::id::ReferralId;
use domain::policy::Priority;
use domain::referral::{Kind, State};
use ledger::{Head, Link, Purpose, SignedHead};

use super::kept::send_at;
use super::world::{START, ServedReferral, World, enquiry, step};
use crate::ClientProblem;
use crate::member::Member;
use crate::network::Network;
use crate::session::AcceptedHeads;
use crate::view::{DoubtWhy, Doubts, Readable};

fn text(text: &str) -> FreeText {
    FreeText { text: text.into(), language: "en".parse().unwrap() }
}

pub(super) fn telephone(value: &str) -> SafeWay {
    SafeWay {
        way: ContactWay::Telephone,
        value: value.into(),
        safe: ContactSafe::Yes,
        hours: None,
        answerer: None,
        message: None,
        say: None,
        code_word: None,
        watched: false,
    }
}

pub(super) fn handover(number: &str) -> Handover {
    Handover {
        contact: SafeContact { ways: vec![telephone(number)], never_use: Vec::new() },
        identity: Identity {
            name_used: "Layla".into(),
            legal_name: None,
            born: None,
            place: None,
            beside: None,
        },
        story: Story::default(),
        links: Links::default(),
        extra: Vec::new(),
        still_agrees_at: Some(START),
        transfer: TransferBasis::NoneNeededEea,
    }
}

fn send(world: &mut World, sender: &Member, receiver: &Member) -> (ReferralId, ServedReferral) {
    let new =
        sender.make_enquiry(receiver.own(), Priority::P3, None, enquiry(), START, &mut world.rng()).unwrap();
    (new.referral, ServedReferral::new(new.referral, new.entry))
}

/// One member takes a step, after reading what is there.
pub(super) fn act(world: &mut World, member: &mut Member, kept: &mut ServedReferral, content: Content) {
    member.take_referral(kept.0.clone()).unwrap();
    let entry = member.make_step(&kept.0.referral, &step(content), START, &mut world.rng()).unwrap();
    kept.append(entry);
}

pub(super) fn acceptance() -> Content {
    Content::Accepted(Acceptance {
        worker: WorkerRole::SupportWorker,
        first_contact_by: START.plus_days(3),
        note: None,
    })
}

/// A referral that was handed over.
pub(super) fn handed_over() -> (World, Member, Member, ServedReferral) {
    let (mut world, mut sender, mut receiver) = World::two();
    let (_, mut kept) = send(&mut world, &sender, &receiver);
    receiver.take_referral(kept.0.clone()).unwrap();
    let receipt = receiver.make_receipt(&kept.0.referral, START).unwrap().unwrap();
    kept.append(receipt);
    act(&mut world, &mut receiver, &mut kept, acceptance());
    act(&mut world, &mut sender, &mut kept, Content::Handover(handover("+999 20 5550 133")));
    (world, sender, receiver, kept)
}

pub(super) fn all_the_way() {
    let (_, mut sender, mut receiver, kept) = handed_over();
    let id = kept.0.referral;
    for member in [&mut sender, &mut receiver] {
        member.take_referral(kept.0.clone()).unwrap();
        let opened = member.open(&id, START).unwrap();
        assert_eq!(opened.row.state, State::HandedOver);
        assert!(matches!(&opened.enquiry, Some(Enquiry::Person(case)) if case.needs.len() == 1));
        let handed = opened.handed_over.unwrap();
        assert_eq!(handed.now.identity.name_used, "Layla");
        assert!(opened.history.iter().all(|entry| entry.readable != Readable::Unreadable));
        assert!(member.make_receipt(&id, START).unwrap().is_none());
    }
    let today = receiver.today(&[], START).unwrap();
    assert_eq!((today.needs_you.count, today.others_owe.count), (1, 0));
    assert_eq!(sender.today(&[], START).unwrap().others_owe.count, 1);
}

pub(super) fn outsider() {
    let (mut world, _, _, kept) = handed_over();
    let mut third = world.join("Linden").member;
    assert!(
        matches!(third.take_referral(kept.0.clone()), Err(ClientProblem::NoCalendar)),
        "no dates are guessed"
    );
    world.calendars().for_each(|calendar| third.take_calendar(calendar, START));
    let taken = third.take_referral(kept.0);
    assert!(matches!(taken, Err(ClientProblem::Chain(ledger::ChainError::NotAParty))));
    assert_eq!(third.today(&[], START).unwrap().broken.len(), 1, "shown apart, nothing of it used");
}

pub(super) fn swapped_body() {
    let (mut world, mut sender, mut receiver, mut kept) = handed_over();
    for words in ["first", "second"] {
        act(&mut world, &mut sender, &mut kept, Content::Message(Message { text: text(words) }));
    }
    let places = kept.0.entries.len();
    let mut bent = kept.clone();
    let (one, other) = bent.0.entries.split_at_mut(places - 1);
    std::mem::swap(&mut one.last_mut().unwrap().body, &mut other[0].body);
    receiver.take_referral(bent.0).unwrap();
    let id = kept.0.referral;
    let opened = receiver.open(&id, START).unwrap();
    let unreadable = |entry: &&crate::view::Happened| entry.readable == Readable::Unreadable;
    assert_eq!(opened.history.iter().filter(unreadable).count(), 2);
    assert_eq!(opened.row.state, State::HandedOver, "the steps stand");
    let said = receiver.make_receipt(&id, START).unwrap().unwrap();
    let header = ledger::Header::parse(&said.entry.header).unwrap();
    assert_eq!(header.kind, Kind::Unreadable);
}

pub(super) fn withheld_body() {
    let (_, _, mut receiver, mut kept) = handed_over();
    kept.0.entries.last_mut().unwrap().body = None;
    receiver.take_referral(kept.0.clone()).unwrap();
    let opened = receiver.open(&kept.0.referral, START).unwrap();
    assert_eq!(opened.history.last().unwrap().readable, Readable::Withheld);
    assert!(opened.handed_over.is_none());
    assert_eq!(opened.handover_unopened.map(|doubt| doubt.why), Some(DoubtWhy::Withheld));
    let told = receiver.make_receipt(&kept.0.referral, START).unwrap().unwrap();
    let header = ledger::Header::parse(&told.entry.header).unwrap();
    assert_eq!((header.kind, header.about), (Kind::Unreadable, Some(opened.history.last().unwrap().entry)));

    // A message stands for itself: withheld, it accuses nobody.
    let (mut world, mut sender, mut receiver, mut kept) = handed_over();
    act(&mut world, &mut sender, &mut kept, Content::Message(Message { text: text("A word.") }));
    kept.0.entries.last_mut().unwrap().body = None;
    receiver.take_referral(kept.0.clone()).unwrap();
    assert!(receiver.make_receipt(&kept.0.referral, START).unwrap().is_none(), "not its author's fault");
}

/// What a server may do to the newest body.
const ATTACKS: [(&str, fn(&mut ServedReferral), DoubtWhy); 3] = [
    ("withheld", |kept| kept.0.entries.last_mut().unwrap().body = None, DoubtWhy::Withheld),
    (
        "bent",
        |kept| kept.0.entries.last_mut().unwrap().body.as_mut().unwrap().0[300] ^= 1,
        DoubtWhy::Unreadable,
    ),
    ("no key", |kept| kept.0.grants.clear(), DoubtWhy::Unreadable),
];

pub(super) fn new_number(number: &str) -> Content {
    let contact = SafeContact { ways: vec![telephone(number)], never_use: Vec::new() };
    Content::Correction(Correction { contact: Some(contact), ..Correction::default() })
}

pub(super) fn failed() -> Content {
    Content::ContactFailed(ContactAttempt {
        reason: ContactFailedReason::NoAnswer,
        way: ContactWay::Telephone,
        value: None,
        note: None,
    })
}

/// Nothing of what stood before may be used, the author is told, and its word sent again mends it.
fn check_replaced(
    what: &str,
    attack: fn(&mut ServedReferral),
    why: DoubtWhy,
    newer: Content,
    failed_before: bool,
) {
    let (mut world, mut sender, mut receiver, mut kept) = handed_over();
    let id = kept.0.referral;
    if failed_before {
        act(&mut world, &mut receiver, &mut kept, failed());
    }
    act(&mut world, &mut sender, &mut kept, newer);
    let replacing = kept.0.entries.len() - 1;
    let mut bent = kept.clone();
    attack(&mut bent);
    let first = bent.0.entries[replacing].clone();
    receiver.take_referral(bent.0).unwrap();
    let opened = receiver.open(&id, START).unwrap();
    match opened.handed_over {
        Some(handed) => {
            let Doubts { contact, ways: _, identity, story, links, extra } = handed.doubts;
            for part in [contact, identity, story, links, extra] {
                assert_eq!(part.map(|doubt| doubt.why), Some(why), "{what}");
            }
        }
        // Without the key nothing opened at all.
        None => assert_eq!(opened.handover_unopened.map(|doubt| doubt.why), Some(why), "{what}"),
    }
    for _ in 0..4 {
        let Some(told) = receiver.make_receipt(&id, START).unwrap() else { break };
        kept.append(told);
        receiver.take_referral(kept.0.clone()).unwrap();
        let mut bent = kept.clone();
        if bent.0.entries.len() > replacing {
            bent.0.entries[replacing] = first.clone();
        }
        receiver.take_referral(bent.0).unwrap();
    }
    sender.take_referral(kept.0.clone()).unwrap();
    let owed = sender.open(&id, START).unwrap().to_resend;
    let author_knows = owed.contains(&kept.0.entries[replacing].entry.id()) || why == DoubtWhy::Unreadable;
    assert!(author_knows && !owed.is_empty(), "{what}: its author learns");
    for about in owed {
        sender.take_referral(kept.0.clone()).unwrap();
        kept.append(sender.make_resent(&id, about, START, &mut world.rng()).unwrap());
    }
    kept.0.entries[replacing] = first;
    receiver.take_referral(kept.0).unwrap();
    let handed = receiver.open(&id, START).unwrap().handed_over.unwrap();
    assert_eq!(handed.doubts, Doubts::default(), "{what}: sent again, it counts");
    assert_eq!(handed.now.contact.ways[0].value, "+999 20 5550 187", "{what}");
}

pub(super) fn newer_unopened() {
    for (what, attack, why) in ATTACKS {
        check_replaced(&format!("correction, {what}"), attack, why, new_number("+999 20 5550 187"), false);
        let again = Content::Handover(handover("+999 20 5550 187"));
        check_replaced(&format!("second handover, {what}"), attack, why, again, true);
    }
}

pub(super) fn resent_unopened() {
    for (what, attack, _) in ATTACKS {
        let (mut world, mut sender, mut receiver, mut kept) = handed_over();
        let id = kept.0.referral;
        act(&mut world, &mut sender, &mut kept, new_number("+999 20 5550 187"));
        let place = kept.0.entries.len() - 1;
        let mut bent = kept.clone();
        bent.0.entries[place].body = None;
        let withheld = bent.0.entries[place].clone();
        receiver.take_referral(bent.0).unwrap();
        kept.append(receiver.make_receipt(&id, START).unwrap().unwrap());
        sender.take_referral(kept.0.clone()).unwrap();
        let about = sender.open(&id, START).unwrap().to_resend[0];
        kept.append(sender.make_resent(&id, about, START, &mut world.rng()).unwrap());
        kept.0.entries[place] = withheld;
        attack(&mut kept);
        receiver.take_referral(kept.0).unwrap();
        let opened = receiver.open(&id, START).unwrap();
        let doubt = opened.handed_over.map_or(opened.handover_unopened, |handed| handed.doubts.contact);
        assert!(doubt.is_some(), "{what}: the old number stays in doubt");
    }
}

pub(super) fn doubt_by_part() {
    use crate::handed::{HandedEntry, fold};
    let at = |hours| START.plus_hours(hours);
    let first = Ok(Content::Handover(handover("+999 20 5550 133")));
    let lost = Err(crate::Unreadable::NotOpened);
    let number = Ok(new_number("+999 20 5550 187"));
    let said = |kind, hours, content| HandedEntry { kind, at: at(hours), content };
    let log = || {
        vec![
            said(Kind::Handover, 0, Some(&first)),
            said(Kind::Correction, 1, Some(&lost)),
            said(Kind::Correction, 2, Some(&number)),
        ]
    };
    let handed = fold(log().into_iter()).handed.unwrap();
    assert_eq!(handed.doubts.contact, None, "said anew, whole");
    assert_eq!(handed.doubts.identity, Some(crate::view::Doubt { why: DoubtWhy::Unreadable, at: at(1) }));

    let unsafe_since = said(Kind::NumberUnsafe, 3, None);
    let handed = fold(log().into_iter().chain([unsafe_since])).handed.unwrap();
    let doubt = crate::view::Doubt { why: DoubtWhy::NumberUnsafe, at: at(3) };
    assert_eq!(handed.doubts.contact, Some(doubt), "the victim's word stops the call");
    let again = [said(Kind::NumberUnsafe, 3, None), said(Kind::NumberUnsafe, 4, None)];
    let handed = fold(log().into_iter().chain(again)).handed.unwrap();
    assert_eq!(handed.doubts.contact.unwrap().at, at(4), "who asked after the first has to ask once more");
    let entries = log()
        .into_iter()
        .chain([said(Kind::NumberUnsafe, 3, None), said(Kind::Correction, 4, Some(&number))]);
    assert_eq!(fold(entries).handed.unwrap().doubts.contact, None, "until the sender has asked");

    // A correction without the handover that it corrects says nothing.
    let without = [said(Kind::Handover, 0, Some(&lost)), said(Kind::Correction, 1, Some(&number))];
    let folded = fold(without.into_iter());
    assert!(folded.handed.is_none());
    assert_eq!(folded.unopened.map(|doubt| doubt.at), Some(at(0)));
}

pub(super) fn given_again() {
    use crate::handed::{HandedEntry, fold};
    let at = |hours| START.plus_hours(hours);
    let said = |kind, hours, content| HandedEntry { kind, at: at(hours), content };
    let number = "+999 20 5550 133";
    let first = Ok(Content::Handover(handover(number)));
    let wrong = Ok(Content::ContactFailed(ContactAttempt {
        reason: ContactFailedReason::WrongNumber,
        way: ContactWay::Telephone,
        value: Some(number.to_owned()),
        note: None,
    }));
    let (other, same) = (Ok(new_number("+999 20 5550 187")), Ok(new_number("+999 20 5550-133")));
    let log = |correction| {
        let log = [
            said(Kind::Handover, 0, Some(&first)),
            said(Kind::ContactFailed, 1, Some(&wrong)),
            said(Kind::Correction, 2, Some(correction)),
        ];
        fold(log.into_iter()).handed.unwrap()
    };
    assert_eq!(log(&other).given_again, []);
    let handed = log(&same);
    assert_eq!((handed.doubts.contact, handed.failed.len()), (None, 0), "the sender has asked");
    assert_eq!(handed.given_again[0].at, at(1), "and the receiver still reads what they noted");
    assert_eq!(handed.given_again[0].way, handed.now.contact.ways[0], "of the way as it stands");
    assert_eq!(handed.replaced, [], "it is the same number, however it is written");
    // Another number stood in between: what was noted of this one is not forgotten.
    let twice = [
        said(Kind::Handover, 0, Some(&first)),
        said(Kind::ContactFailed, 1, Some(&wrong)),
        said(Kind::Correction, 2, Some(&other)),
        said(Kind::Correction, 3, Some(&same)),
    ];
    let handed = fold(twice.into_iter()).handed.unwrap();
    assert_eq!(handed.given_again.iter().map(|again| again.at).collect::<Vec<_>>(), [at(1)]);
    // A correction came while whoever tried was about to write it down: the number that stands now is not in doubt.
    let late = [
        said(Kind::Handover, 0, Some(&first)),
        said(Kind::Correction, 1, Some(&other)),
        said(Kind::ContactFailed, 2, Some(&wrong)),
    ];
    let handed = fold(late.into_iter()).handed.unwrap();
    assert_eq!((handed.doubts.contact, handed.now.contact.ways.len()), (None, 1));
}

pub(super) fn shorter_log() {
    let (_, _, mut receiver, mut kept) = handed_over();
    receiver.take_referral(kept.0.clone()).unwrap();
    kept.0.entries.pop();
    let refused = receiver.take_referral(kept.0);
    assert!(matches!(refused, Err(ClientProblem::ReferralShorter)));
}

pub(super) fn incomplete() {
    let (mut world, sender, receiver) = World::two();
    let Enquiry::Person(mut case) = enquiry() else { unreachable!("a person's enquiry") };
    case.needs.clear();
    case.agreements.secrecy = None;
    let refused = sender.make_enquiry(
        receiver.own(),
        Priority::P3,
        None,
        Enquiry::Person(case),
        START,
        &mut world.rng(),
    );
    assert!(matches!(refused, Err(ClientProblem::Incomplete(missing)) if missing.len() == 2));
    let refused = sender.make_enquiry(receiver.own(), Priority::P4, None, enquiry(), START, &mut world.rng());
    assert!(matches!(refused, Err(ClientProblem::Refused(_))), "no person in a request for information");
}

pub(super) fn promised_late() {
    for (priority, days, refused) in
        [(Priority::P1, 3, true), (Priority::P1, 1, false), (Priority::P2, 3, false)]
    {
        let (mut world, sender, mut receiver) = World::two();
        let stored = send_at(&mut world, &sender, &receiver, priority, START);
        receiver.take_referral(stored.0.clone()).unwrap();
        let yes = Acceptance {
            worker: WorkerRole::SupportWorker,
            first_contact_by: START.plus_days(days),
            note: None,
        };
        let id = stored.0.referral;
        let answer = receiver.make_step(&id, &step(Content::Accepted(yes)), START, &mut world.rng());
        match answer {
            Err(ClientProblem::Incomplete(missing)) => {
                assert!(refused && missing[0].field == "first_contact_by", "{priority:?}, {days} days");
            }
            other => assert!(other.is_ok() && !refused, "{priority:?}, {days} days"),
        }
        assert_eq!(
            receiver.open(&id, START).unwrap().first_contact_until.is_some(),
            priority == Priority::P1
        );
    }
}

pub(super) fn may_follow() {
    let (mut world, mut sender, receiver) = World::two();
    let (id, mut kept) = send(&mut world, &sender, &receiver);
    let mut at_work = receiver;
    at_work.take_referral(kept.0.clone()).unwrap();
    kept.append(at_work.make_receipt(&id, START).unwrap().unwrap());
    sender.take_referral(kept.0.clone()).unwrap();
    assert!(sender.may_follow(&id, Kind::Withdrawn, 1).unwrap(), "over a receipt");
    act(&mut world, &mut at_work, &mut kept, acceptance());
    sender.take_referral(kept.0).unwrap();
    assert!(!sender.may_follow(&id, Kind::Withdrawn, 1).unwrap(), "an answer is shown first");
    assert!(sender.may_follow(&id, Kind::Handover, 3).unwrap(), "all of it was shown");
}

pub(super) fn correction() {
    let (mut world, mut sender, mut receiver, mut kept) = handed_over();
    let contact = SafeContact { ways: vec![telephone("+999 20 5550 187")], never_use: Vec::new() };
    let correction = Correction { contact: Some(contact), ..Correction::default() };
    act(&mut world, &mut sender, &mut kept, Content::Correction(correction));
    receiver.take_referral(kept.0.clone()).unwrap();
    let handed = receiver.open(&kept.0.referral, START).unwrap().handed_over.unwrap();
    assert_eq!(handed.now.contact.ways[0].value, "+999 20 5550 187");
    assert_eq!(handed.replaced.len(), 1);
    assert_eq!(handed.replaced[0].way.value, "+999 20 5550 133");
    assert_eq!(handed.now.identity.name_used, "Layla", "what was not corrected stays");
}

pub(super) fn resent() {
    let (mut world, mut sender, mut receiver, mut kept) = handed_over();
    let id = kept.0.referral;
    // The receiver gets garbage for the handover, and says so.
    let mut bent = kept.clone();
    bent.0.entries.last_mut().unwrap().body = Some(api::referrals::Sealed(vec![0; 2048]));
    let garbage = bent.0.entries.last().unwrap().clone();
    receiver.take_referral(bent.0).unwrap();
    kept.append(receiver.make_receipt(&id, START).unwrap().unwrap());
    sender.take_referral(kept.0.clone()).unwrap();
    let to_resend = sender.open(&id, START).unwrap().to_resend;
    assert_eq!(to_resend.len(), 1);
    kept.append(sender.make_resent(&id, to_resend[0], START, &mut world.rng()).unwrap());
    // Even if the first place still holds garbage, the content is there now.
    let place = kept.0.entries.len() - 3;
    kept.0.entries[place] = garbage;
    receiver.take_referral(kept.0).unwrap();
    let opened = receiver.open(&id, START).unwrap();
    assert_eq!(opened.handed_over.unwrap().now.identity.name_used, "Layla");
    assert_eq!(opened.history[place].readable, Readable::Opened);
}

pub(super) fn recipients_are_checked() {
    let (mut world, mut sender, receiver) = World::two();
    let (_, foreign, _) = world.enrol("Harbour House");
    let recipient = foreign.identities[0].recipient();
    // A server lays another recipient beside the log: it has another hash, and nothing is sealed to it.
    let mut page = world.page();
    page.recipients = vec![Recipient(recipient.as_bytes().to_vec())];
    let network = Network::open(&page, &world.genesis, None, None).unwrap();
    assert!(matches!(network.recipient_of(&receiver.own()), Err(ClientProblem::NoKeys)));
    sender.extend_log(&world.page_after(&sender)).unwrap();
    assert!(sender.network().recipient_of(&receiver.own()).is_ok());
}

pub(super) fn split_view() {
    let (world, sender, receiver) = World::two();
    // The log key signed another history for somebody else, who cosigned it.
    let other = Head::new(world.genesis, world.log.size(), Link([1; 32]), START);
    let head = SignedHead::sign(&other, &world.log_key);
    let seat = world.log.current_seat(&receiver.own()).unwrap();
    let signature = receiver.keyring.signing.sign(Purpose::Cosign, &head.bytes);
    let mut page = world.page();
    page.cosignatures = vec![Cosignature { seat, head, signature }];
    let own = sender.own();
    let refused = Network::open(&page, &world.genesis, None, Some(&own));
    assert!(matches!(refused, Err(ClientProblem::SplitView)));
    // The alarm lasts for the visit, whatever the server shows next.
    let mut at_work = sender;
    let nothing_new = LogPage { records: Vec::new(), ..page.clone() };
    assert!(matches!(at_work.extend_log(&nothing_new), Err(ClientProblem::SplitView)));
    let quiet = LogPage { cosignatures: Vec::new(), ..nothing_new };
    assert!(matches!(at_work.extend_log(&quiet), Err(ClientProblem::SplitView)));
    assert!(matches!(at_work.today(&[], START), Err(ClientProblem::SplitView)));
    // Without the log key's signature it is merely invalid: a counterpart cannot raise a false alarm.
    let forged = SignedHead::sign(&other, &ledger::SecretKey::from_seed(&[1; 32]));
    let signature = receiver.keyring.signing.sign(Purpose::Cosign, &forged.bytes);
    page.cosignatures = vec![Cosignature { seat, head: forged, signature }];
    assert!(Network::open(&page, &world.genesis, None, Some(&own)).is_ok());
}

pub(super) fn shorter_list() {
    let mut world = World::new();
    let joined = world.join("Casa Clara");
    let before = world.page();
    world.join("Northlight");
    let seen = AcceptedHeads { head: Some(world.head()), ..AcceptedHeads::default() };
    let keyring = joined.member.keyring;
    let refused = Member::begin(keyring, &before, seen, None);
    assert!(matches!(refused, Err(ClientProblem::ListShorter)));
}
