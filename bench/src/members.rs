//! What a member's device does, natively: seal, replay, unlock.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Context;
use api::keyrings::SealedKeyring;
use api::log::LogPage;
use api::organisations::OrganisationCalendar;
use api::referrals::{AskBodies, LastEntry, Referral as Sent};
use axum::http::Method;
use client::ClientProblem;
use client::kept::DeviceCache;
use client::keyring::Keyring;
use client::member::Member;
use client::referral::Referral;
use client::session::AcceptedHeads;
use client::store;
use client::unlock::Unlock;
use client::view::Outdated;
use domain::policy::Priority;
use getrandom::SysRng;
use ledger::{Membership, Purpose, SecretKey};
use rand_core::UnwrapErr;
use seal::Identity;
use story::Wire;

use crate::Scale;
use crate::figures::{Budget, Figure, Figures};
use crate::times::{Times, count, millis};
use crate::world::{World, make_enquiry};

/// Whole unlockings; the quickest of each part is kept, because other work on the machine only adds.
const REPEATS: usize = 5;

/// What one step of the cryptography takes, in milliseconds: nothing that is made of such steps can be faster.
struct Bare {
    seal: f64,
    verify: f64,
}

impl Bare {
    fn measure(rounds: usize) -> anyhow::Result<Self> {
        let rng = &mut UnwrapErr(SysRng);
        let recipients = [Identity::make(rng).recipient()];
        let body = [7; 1024];
        let key = SecretKey::from_seed(&[7; 32]);
        let signature = key.sign(Purpose::Entry, &body);
        let seal = Times::measure(rounds, || {
            black_box(seal::seal(&recipients, &body, rng));
            anyhow::Ok(())
        })?;
        let public = key.public();
        let verify = Times::measure(rounds, || ledger::verify(&public, Purpose::Entry, &body, &signature))?;
        let median = |times: Times| times.percentile(50);
        Ok(Self { seal: median(seal), verify: median(verify) })
    }
}

pub(crate) async fn measure(world: &mut World, scale: Scale, figures: &mut Figures) -> anyhow::Result<()> {
    let bare = Bare::measure(scale.rounds * 5)?;
    seal_enquiries(world, scale, &bare, figures)?;

    let wire = world.story.wire().clone();
    world.sender.sign_in().await?;
    let bearer = format!("Bearer {}", world.sender.token);
    let genesis = world.story.genesis();
    let unlock = Unlock::from_printed_text(&world.sender.printed_key, &genesis)?;
    let sealed: SealedKeyring = wire.get(&format!("/api/keyrings/{}", unlock.locator), None).await?;
    let page: LogPage = wire.get("/api/log", Some(&bearer)).await?;
    replay(&page, world, scale, &bare, figures)?;

    let list = wire.ask(Method::GET, "/api/referrals", None, Some(&bearer)).await;
    list.check()?;
    let lines: Vec<&[u8]> = list.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    let mut receivers = BTreeSet::new();
    for line in &lines {
        receivers.extend(Referral::receiver_named(&serde_json::from_slice(line)?));
    }
    let mut calendars: Vec<OrganisationCalendar> = Vec::new();
    for receiver in receivers {
        let path = format!("/api/organisations/{receiver}/calendar");
        calendars.push(wire.get(&path, Some(&bearer)).await?);
    }

    // A device that was never here: nothing is remembered, every log is verified from its beginning.
    let mut parts = [f64::INFINITY; 3];
    for _ in 0..REPEATS {
        let begun = Instant::now();
        let keyring = Keyring::open(&sealed, &unlock, &genesis)?;
        let mut member = Member::begin(keyring, &page, AcceptedHeads::default(), None)?;
        for calendar in &calendars {
            member.take_calendar(calendar.clone(), world.story.now());
        }
        let opened = begun.elapsed();
        for line in &lines {
            member.take_listed(serde_json::from_slice::<Sent>(line)?)?;
        }
        let verified = begun.elapsed();
        member.today(&[], world.story.now())?;
        let waited = take_wanted(&mut member, &wire, &bearer).await?;
        let today = member.today(&[], world.story.now())?;
        let shown = begun.elapsed().saturating_sub(waited);
        let rows = today.needs_you.count + today.others_owe.count + today.going_on.count;
        anyhow::ensure!(rows == scale.referrals && today.broken.is_empty(), "every referral is shown");
        let now = [opened, verified.saturating_sub(opened), shown.saturating_sub(verified)].map(millis);
        for (best, now) in parts.iter_mut().zip(now) {
            *best = best.min(now);
        }
    }
    let [opened, verified, shown] = parts;
    let (referrals, entries) = (scale.referrals, world.entries);
    // Of each entry its signature, of each referral the head that it names; of each record its three signatures.
    let least = bare.verify * count(entries + referrals + 3 * page.records.len());
    let of = format!("{referrals} referrals, {entries} entries, {} members' records", page.records.len());
    figures.add(
        Figure::new(format!("Unlock to Today natively, first visit: {of}"), opened + verified + shown, "ms")
            .beside("as many bare Ed25519 verifications", least)
            .within(Budget::AtMost(1_500.0)),
    );
    figures.add(Figure::new("— of it: keyring opened, members' log replayed", opened, "ms"));
    figures.add(Figure::new("— of it: every referral read and verified", verified, "ms"));
    figures.add(Figure::new("— of it: Today, with what its rows say", shown, "ms"));

    return_visit(world, &sealed, &unlock, &page, &calendars, &lines, figures).await?;

    let begun = Instant::now();
    world.sender.sign_in().await?;
    world.sender.today()?;
    let through = millis(begun.elapsed());
    figures.add(
        Figure::new("The same with the server's part, in one process", through, "ms")
            .beside("the device's part alone", opened + verified + shown),
    );
    Ok(())
}

/// Takes the bodies that rows were not read without; how long they were waited for.
async fn take_wanted(member: &mut Member, wire: &Wire, bearer: &str) -> anyhow::Result<Duration> {
    let mut waited = Duration::ZERO;
    loop {
        let entries = member.list_wanted();
        if entries.is_empty() {
            return Ok(waited);
        }
        let asked = serde_json::to_vec(&AskBodies { entries: entries.clone() })?;
        let begun = Instant::now();
        let given = wire.ask(Method::POST, "/api/referrals/bodies", Some(asked), Some(bearer)).await;
        waited += begun.elapsed();
        member.take_bodies(&entries, given.read()?);
    }
}

/// A device that was here before: only what changed is verified, and nothing did.
async fn return_visit(
    world: &World,
    sealed: &SealedKeyring,
    unlock: &Unlock,
    page: &LogPage,
    calendars: &[OrganisationCalendar],
    lines: &[&[u8]],
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let genesis = world.story.genesis();
    let now = world.story.now();
    let mut before =
        Member::begin(Keyring::open(sealed, unlock, &genesis)?, page, AcceptedHeads::default(), None)?;
    for calendar in calendars {
        before.take_calendar(calendar.clone(), now);
    }
    let mut last = Vec::new();
    for line in lines {
        let sent: Sent = serde_json::from_slice(line)?;
        let entry = sent.entries.last().context("an entry")?.entry.id();
        let receiver = Referral::receiver_named(&sent).context("a receiver")?;
        last.push(LastEntry { referral: sent.referral, entry, receiver });
        before.take_listed(sent)?;
    }
    let bearer = format!("Bearer {}", world.sender.token);
    while before.read_rows(100) > 0 {
        take_wanted(&mut before, world.story.wire(), &bearer).await?;
    }
    let rng = &mut UnwrapErr(SysRng);
    let note = store::seal_note(&before.keyring, "kept", &before.keep(now), rng);
    let nothing_new = LogPage { records: Vec::new(), recipients: Vec::new(), ..page.clone() };
    let mut best = f64::INFINITY;
    for _ in 0..REPEATS {
        let begun = Instant::now();
        let keyring = Keyring::open(sealed, unlock, &genesis)?;
        let bytes = store::open_note(&keyring, "kept", &note)?;
        let kept = DeviceCache::from_bytes(&bytes, &genesis);
        let mut member = Member::begin(keyring, &nothing_new, before.seen().clone(), kept)?;
        anyhow::ensure!(member.outdated(&last, now) == Outdated::default(), "nothing has changed");
        black_box(member.today(&[], now)?);
        best = best.min(millis(begun.elapsed()));
    }
    figures.add(Figure::new("— a later visit, natively", best, "ms").within(Budget::AtMost(300.0)));
    let kilobytes = count(note.len()) / 1_000.0;
    figures.add(Figure::new("— what the device keeps for it, sealed", kilobytes, "kB"));
    Ok(())
}

/// A member with a list of members at hand seals an enquiry and its grants.
fn seal_enquiries(world: &World, scale: Scale, bare: &Bare, figures: &mut Figures) -> anyhow::Result<()> {
    let now = world.story.now();
    let enquiry = make_enquiry(&world.sender, world.partner, now)?;
    let member = &world.sender.member;
    let rng = &mut UnwrapErr(SysRng);
    let times = Times::measure(scale.rounds, || {
        let new = member.make_enquiry(world.partner, Priority::P3, None, enquiry.clone(), now, rng)?;
        black_box(new.entry);
        Ok::<_, ClientProblem>(())
    })?;
    // Two grants, the victim's code, the body: four age files.
    figures.add(
        Figure::new(
            "Sealing an enquiry, its grants and the victim's code, natively, median",
            times.percentile(50),
            "ms",
        )
        .beside("four bare age files to one recipient", 4.0 * bare.seal)
        .within(Budget::AtMost(10.0)),
    );
    figures.add(Figure::new("— 99 of 100 within", times.percentile(99), "ms"));
    Ok(())
}

/// The members' log from the pinned genesis to the head.
fn replay(
    page: &LogPage,
    world: &World,
    scale: Scale,
    bare: &Bare,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let genesis = world.story.genesis();
    let times = Times::measure(scale.rounds.min(50), || {
        Membership::replay(&page.records, &page.head, &genesis).map(|log| drop(black_box(log)))
    })?;
    let mut signatures = 1;
    for record in &page.records {
        signatures += record.signatures.len();
    }
    let what = format!("Replay of a members' log of {} records, median", page.records.len());
    figures.add(
        Figure::new(what, times.percentile(50), "ms")
            .beside(format!("{signatures} bare Ed25519 verifications"), bare.verify * count(signatures)),
    );
    Ok(())
}
