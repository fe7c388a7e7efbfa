//! A network of a few hundred organisations, and one of them with a thousand referrals, made through the server's
//! real interface into a data folder that the binary can serve afterwards.

use std::fs;
use std::path::PathBuf;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use anyhow::Context;
use db::Db;
use domain::bytes::encode;
use domain::content::{Acknowledgement, Content, Enquiry};
use domain::id::{GenesisHash, OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::policy::Priority;
use story::{Founding, Organisation, Person, Story, content};

use crate::{Places, Scale};

/// The partners of the member who unlocks, each with as many referrals.
const PARTNERS: usize = 5;
const HOUR_MS: i64 = 3_600_000;

/// The network while its server runs in this process.
pub(crate) struct World {
    pub(crate) story: Story,
    /// Who unlocks.
    pub(crate) sender: Person,
    pub(crate) partner: OrganisationId,
    /// Entries in all of the sender's referrals.
    pub(crate) entries: usize,
    data: PathBuf,
}

/// The network as it lies in its data folder.
pub(crate) struct Settled {
    pub(crate) data: PathBuf,
    /// What unlocks.
    pub(crate) printed_key: String,
    pub(crate) genesis: GenesisHash,
    /// A session of the sender that has just begun.
    pub(crate) token: String,
    pub(crate) partner: OrganisationId,
    /// An enquiry to the partner.
    pub(crate) enquiry: Enquiry,
}

impl World {
    pub(crate) async fn make(places: &Places, scale: Scale) -> anyhow::Result<Self> {
        let begun = Instant::now();
        let data = places.folder.join("data");
        if data.exists() {
            fs::remove_dir_all(&data)?;
        }
        fs::create_dir_all(&data)?;
        let founding = Founding::default();
        fs::write(data.join("log.key"), encode(&founding.log_key.seed()))?;
        let db = Db::connect(&format!("sqlite://{}", data.join("onward.db").display())).await?;
        // A referral each hour, so that each names a head of its own, as it would be.
        let hours = i64::try_from(scale.referrals)?;
        let mut story = Story::found_as(db, now().plus_millis(-hours * HOUR_MS), founding).await?;
        let mut sender = story.join(&Organisation::association("Casa Clara", "PT", "Europe/Lisbon")).await?;
        let mut partners = Vec::new();
        for number in 1..scale.records.saturating_sub(1) {
            let name = format!("Lantern House {number}");
            let person = story.join(&Organisation::association(&name, "IE", "Europe/Dublin")).await?;
            if partners.len() < PARTNERS {
                partners.push(person);
            }
        }
        let partner = partners.first().context("a partner")?.organisation();
        sender.extend_log().await?;
        for person in &mut partners {
            person.extend_log().await?;
        }
        let mut entries = 0;
        for number in 0..scale.referrals {
            let place = number % PARTNERS;
            let receiver = partners.get_mut(place).context("a partner")?;
            story.clock().set(story.now().plus_millis(HOUR_MS));
            story.sign_head().await?;
            sender.extend_log().await?;
            receiver.extend_log().await?;
            entries += refer(&mut sender, receiver, number).await?;
        }
        println!(
            "{} organisations and {} referrals made in {:.1} s",
            sender.member.network().list_members().len(),
            scale.referrals,
            begun.elapsed().as_secs_f64()
        );
        Ok(Self { story, sender, partner, entries, data })
    }

    /// Ends the server in this process; what it wrote stays.
    pub(crate) async fn settle(mut self) -> anyhow::Result<Settled> {
        self.story.clock().set(now());
        self.story.sign_head().await?;
        self.sender.sign_in().await?;
        let enquiry = make_enquiry(&self.sender, self.partner, self.story.now())?;
        let Self { story, sender, partner, data, .. } = self;
        let settled = Settled {
            data,
            printed_key: sender.printed_key.clone(),
            genesis: story.genesis(),
            token: sender.token.clone(),
            partner,
            enquiry,
        };
        story.app().db.clone().close().await;
        Ok(settled)
    }
}

/// The time: the binary that serves these data afterwards reads the machine's clock.
#[expect(clippy::disallowed_methods, reason = "this program stands for people at their clocks")]
/// The time.
pub(crate) fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or_default())
}

/// An enquiry about a person, as forms make it.
pub(crate) fn make_enquiry(
    sender: &Person,
    to: OrganisationId,
    now: Moment,
) -> Result<Enquiry, client::ClientProblem> {
    Ok(content::enquiry(content::case("IE", "PT", sender.member.bases(&to)?, now)))
}

/// One referral of four to eight entries, six on average: enquiry, receipt, acknowledgement, messages, and of each
/// third one the yes.
async fn refer(sender: &mut Person, receiver: &mut Person, number: usize) -> anyhow::Result<usize> {
    let enquiry = make_enquiry(sender, receiver.organisation(), sender.now())?;
    let referral = sender.send(receiver.organisation(), Priority::P3, enquiry).await?;
    receiver.open(&referral).await?;
    receiver.say(&referral, Content::Acknowledged(Acknowledgement { note: None })).await?;
    let mut entries = 3;
    for message in 0..=number % 4 {
        let words = format!("She can talk on Tuesday, after {} o'clock.", 9 + message);
        if message % 2 == 0 {
            receiver.say(&referral, content::message(&words, "en")).await?;
        } else {
            sender.read(&referral).await?;
            sender.say(&referral, content::message(&words, "en")).await?;
            receiver.read(&referral).await?;
        }
        entries += 1;
    }
    if number.is_multiple_of(3) {
        receiver.say(&referral, content::accepted(receiver.now())).await?;
        entries += 1;
    }
    Ok(entries)
}

/// The address of one referral.
pub(crate) fn path(referral: &ReferralId) -> String {
    format!("/api/referrals/{referral}")
}
