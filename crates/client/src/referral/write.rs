//! Entries that this side writes, on what has come.

use api::referrals::{NewEntry, Sealed};
use domain::calendar::Calendar;
use domain::content::{Content, Missing};
use domain::id::EntryId;
use domain::moment::{Moment, Month};
use domain::referral::Kind;
use ledger::{Author, Entry, Header};
use seal::Random;

use super::{ReadingContact, Referral};
use crate::sealing::{self, Unreadable};
use crate::{ClientProblem, Step};

/// What a header carries beside its kind.
#[derive(Clone, Copy, Default)]
struct Extra {
    answer_by: Option<Moment>,
    wake_month: Option<Month>,
    about: Option<EntryId>,
}

impl Referral {
    /// An entry that this client writes by itself: the receipt once the enquiry has opened, and word of what did
    /// not open.
    pub fn make_receipt(
        &self,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        now: Moment,
    ) -> Result<Option<NewEntry>, ClientProblem> {
        let side = self.side(reader)?;
        let contents = self.open_all(reader);
        let open_kinds = self.chain.progress().open_kinds(side, now);
        let opened = self.items.first().is_some_and(|item| matches!(contents.get(&item.id), Some(Ok(_))));
        if opened && open_kinds.contains(&Kind::Delivered) {
            return self.make_plain(Kind::Delivered, None, reader, calendar, now).map(Some);
        }
        let is_live = self.chain.progress().at(now).state().is_live();
        for item in self.items.iter().filter(|item| item.side != side) {
            // What is withheld is not its author's fault; only where an older fact would stand, its author is told.
            let owed = match contents.get(&item.id) {
                Some(Err(Unreadable::Withheld)) => is_live && item.header.kind.replaces_handed(),
                Some(Err(_)) => true,
                _ => false,
            };
            if owed {
                match self.make_plain(Kind::Unreadable, Some(item.id), reader, calendar, now) {
                    // Said already: its author has yet to send it again.
                    Err(ClientProblem::Refused(_)) => {}
                    other => return other.map(Some),
                }
            }
        }
        Ok(None)
    }

    /// An entry without content.
    pub fn make_plain(
        &self,
        kind: Kind,
        about: Option<EntryId>,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        now: Moment,
    ) -> Result<NewEntry, ClientProblem> {
        let header = self.begin_header(kind, Extra { about, ..Extra::default() }, reader, now)?;
        self.sign(&header, None, reader, calendar)
    }

    /// An entry with content.
    pub fn make_step(
        &self,
        step: &Step,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEntry, ClientProblem> {
        let mut missing = self.lacking(&step.content, reader);
        missing.extend(self.promised_late(&step.content, calendar, now));
        missing.extend(self.lacks_way(&step.content));
        missing.extend(self.lacks_try(step, reader));
        if !missing.is_empty() {
            return Err(ClientProblem::Incomplete(missing));
        }
        let extra = Extra { answer_by: step.answer_by, wake_month: step.wake_month, ..Extra::default() };
        let mut header = self.begin_header(step.content.kind(), extra, reader, now)?;
        let body = self.seal_body(&mut header, &step.content, reader, rng)?;
        self.sign(&header, Some(body), reader, calendar)
    }

    /// What the content still needs: of a correction, over what it corrects.
    fn lacking(&self, content: &Content, reader: ReadingContact<'_>) -> Vec<Missing> {
        let Content::Correction(correction) = content else { return content.missing() };
        let handed = self.fold_handed(&self.open_all(reader)).handed;
        handed.map_or_else(|| content.missing(), |handed| correction.missing_over(&handed.now))
    }

    /// A first contact that is promised later than may be.
    fn promised_late(&self, content: &Content, calendar: &Calendar, now: Moment) -> Option<Missing> {
        let promised = match content {
            Content::Accepted(yes) => yes.first_contact_by,
            Content::PartAccepted(part) => part.first_contact_by,
            _ => return None,
        };
        let priority = self.chain.progress().priority();
        let until = self.chain.policy().first_contact_until(priority, now, calendar);
        until.is_some_and(|until| promised > until).then(|| Missing::impossible("first_contact_by"))
    }

    /// A correction that leaves what reached nobody as it is, while another way is waited for: it would send the other
    /// side back to the old number.
    fn lacks_way(&self, content: &Content) -> Option<Missing> {
        let Content::Correction(correction) = content else { return None };
        let lacks = self.chain.progress().waits_for_way() && correction.contact.is_none();
        lacks.then(|| Missing::needed("contact"))
    }

    /// A date for another try where no way is left: the one that was tried is wrong, and there is no other.
    fn lacks_try(&self, step: &Step, reader: ReadingContact<'_>) -> Option<Missing> {
        let Content::ContactFailed(attempt) = &step.content else { return None };
        step.answer_by?;
        let handed = self.fold_handed(&self.open_all(reader)).handed;
        let lacks = handed.is_some_and(|handed| handed.now.contact.left_after(attempt).is_none());
        lacks.then(|| Missing::contradicts("again"))
    }

    /// Sends the content of an own entry again, after the other side could not read it.
    pub fn make_resent(
        &self,
        about: EntryId,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEntry, ClientProblem> {
        let item = self.find_item(&about).ok_or(ClientProblem::NoReferralKey)?;
        let content = self.open_item(item, reader).map_err(|_| ClientProblem::NoReferralKey)?;
        let extra = Extra { about: Some(about), ..Extra::default() };
        let mut header = self.begin_header(Kind::Resent, extra, reader, now)?;
        let body = self.seal_body(&mut header, &content, reader, rng)?;
        self.sign(&header, Some(body), reader, calendar)
    }

    /// The header of the entry that follows the last one.
    fn begin_header(
        &self,
        kind: Kind,
        extra: Extra,
        reader: ReadingContact<'_>,
        now: Moment,
    ) -> Result<Header, ClientProblem> {
        let mut header = Header::new(
            reader.network.log().genesis_hash(),
            self.id(),
            kind,
            Author::Seat(reader.seat()?),
            now.max(self.chain.progress().last_at()),
            self.chain.key_epoch(),
            reader.network.head().clone(),
        );
        header.prev = Some(self.chain.last());
        header.answer_by = extra.answer_by;
        header.wake_month = extra.wake_month;
        header.about = extra.about;
        Ok(header)
    }

    fn seal_body(
        &self,
        header: &mut Header,
        content: &Content,
        reader: ReadingContact<'_>,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<Sealed, ClientProblem> {
        let key = self.key(header.key_epoch, reader).ok_or(ClientProblem::NoReferralKey)?;
        Ok(sealing::seal_body(header, content, key, rng))
    }

    /// Signs, and checks what everybody else will check before it leaves.
    fn sign(
        &self,
        header: &Header,
        body: Option<Sealed>,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
    ) -> Result<NewEntry, ClientProblem> {
        let entry = Entry::sign(header, &reader.keyring.signing);
        self.chain.clone().append(&entry, reader.network.log(), calendar)?;
        Ok(NewEntry { entry, body, grants: Vec::new(), victim_code: None })
    }
}
