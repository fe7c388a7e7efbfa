//! What the server's tests share.
#![allow(dead_code, reason = "each test file needs a part")]

use std::sync::Arc;

use api::keyrings::SealedKeyring;
use domain::id::{OrganisationId, ReferralId};
use domain::moment::Moment;
use ledger::{Chain, Entry, SecretKey};
use server::jobs::Post;
use server::mail::Mailer;
use story::{Organisation, Person, Story};
use wording::Wording;

/// Tuesday 24 November 2026, 08:00 in London, Dublin and Lisbon.
pub fn start() -> Moment {
    moment("2026-11-24T08:00:00Z")
}

pub fn moment(text: &str) -> Moment {
    Moment(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

pub const SOLMAR: Organisation<'static> = Organisation {
    name: "Solmar Victim Care",
    country: "PT",
    zone: "Europe/Lisbon",
    kind: domain::network::OrganisationType::Association,
    mail: "solmar@organisation.example",
};

pub const NORTHLIGHT: Organisation<'static> = Organisation {
    name: "Northlight",
    country: "IE",
    zone: "Europe/Dublin",
    kind: domain::network::OrganisationType::Association,
    mail: "northlight@organisation.example",
};

/// A network of two: who sends, who receives.
pub async fn two(db: db::Db) -> (Story, Person, Person) {
    let mut story = Story::found(db, start()).await.unwrap();
    let mut solmar = story.join(&SOLMAR).await.unwrap();
    let northlight = story.join(&NORTHLIGHT).await.unwrap();
    solmar.sign_in().await.unwrap();
    (story, solmar, northlight)
}

/// An enquiry from one to another about a person robbed in Portugal who is back in Ireland.
pub fn robbed(from: &Person, to: &OrganisationId) -> domain::content::Enquiry {
    let bases = from.member.bases(to).unwrap();
    story::content::enquiry(story::content::case("IE", "PT", bases, from.now()))
}

/// The signing key of whoever unlocks with a printed key: for those who forge.
pub async fn signing_key(story: &Story, printed_key: &str) -> SecretKey {
    let sealed = sealed_keyring(story, printed_key).await;
    let frame =
        seal::open(&unlock_identity(story, printed_key), &sealed.file, seal::Stanzas::UpTo(8)).unwrap();
    let (_, form) = seal::frame::unpack(&frame).unwrap();
    let form: serde_json::Value = serde_json::from_slice(form).unwrap();
    let seed = domain::bytes::decode_exact(form["signing"].as_str().unwrap()).unwrap();
    SecretKey::from_seed(&seed)
}

/// The age identity that a printed key unlocks with.
pub fn unlock_identity(story: &Story, printed_key: &str) -> seal::Identity {
    let key = seal::printed::read_key(printed_key).unwrap();
    let genesis = story.genesis();
    let seed = seal::derive::derive_32(key.as_ref(), genesis.as_bytes(), "onward/v1/unlock/identity");
    seal::Identity::from_seed(*seed)
}

/// The keyring of a printed key, as the server keeps it.
pub async fn sealed_keyring(story: &Story, printed_key: &str) -> SealedKeyring {
    let unlock = client::unlock::Unlock::from_printed_text(printed_key, &story.genesis()).unwrap();
    story.wire().get(&format!("/api/keyrings/{}", unlock.locator), None).await.unwrap()
}

/// Rows of a table.
pub async fn count(story: &Story, table: &str) -> i64 {
    let tx = &mut story.app().db.read().await.unwrap();
    let (rows,): (i64,) =
        db::query_assembled(format!("SELECT COUNT(*) FROM {table}")).fetch_one(tx).await.unwrap();
    rows
}

/// A column of the migrated schema.
pub struct Column {
    pub table: String,
    pub name: String,
    /// `text`, `blob`, `bytea`, …, as the engine calls it, in small letters.
    pub kind: String,
}

/// Every column that the migrations have made.
pub async fn list_columns(db: &db::Db) -> Vec<Column> {
    let query = match db.engine() {
        db::Engine::Sqlite => {
            "SELECT tables.name, columns.name, columns.type
             FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
             WHERE tables.type = 'table' ORDER BY tables.name, columns.name"
        }
        db::Engine::Postgres => {
            "SELECT table_name::text, column_name::text, udt_name::text FROM information_schema.columns
             WHERE table_schema = current_schema() ORDER BY 1, 2"
        }
    };
    let tx = &mut db.read().await.unwrap();
    let columns: Vec<(String, String, String)> = db::query(query).fetch_all(tx).await.unwrap();
    let column =
        |(table, name, kind): (String, String, String)| Column { table, name, kind: kind.to_lowercase() };
    columns.into_iter().map(column).collect()
}

/// The columns of any table in which a text stands, as text or as bytes.
pub async fn find_in_every_table(story: &Story, text: &str) -> Vec<String> {
    let columns = list_columns(&story.app().db).await;
    let tx = &mut story.app().db.read().await.unwrap();
    assert!(columns.len() > 100, "every table");
    let mut found = Vec::new();
    for Column { table, name: column, kind } in columns {
        let query = match kind.as_str() {
            "text" => format!("SELECT COUNT(*) FROM {table} WHERE {column} LIKE $1"),
            "blob" => format!("SELECT COUNT(*) FROM {table} WHERE CAST({column} AS TEXT) LIKE $1"),
            "bytea" => format!("SELECT COUNT(*) FROM {table} WHERE encode({column}, 'escape') LIKE $1"),
            _ => continue,
        };
        let (rows,): (i64,) =
            db::query_assembled(query).bind(format!("%{text}%")).fetch_one(tx).await.unwrap();
        if rows > 0 {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// The columns of a referral must be what its log folds to, verified anew from the first entry.
pub async fn check_projection(story: &Story, referral: &ReferralId) {
    let tx = &mut story.app().db.read().await.unwrap();
    let rows: Vec<(Vec<u8>, Vec<u8>)> =
        db::query("SELECT header, signature FROM entry WHERE referral = $1 ORDER BY place")
            .bind(referral.0)
            .fetch_all(tx)
            .await
            .unwrap();
    let entries: Vec<Entry> = rows
        .into_iter()
        .map(|(header, signature)| Entry {
            header,
            signature: domain::id::Signature::from_slice(&signature).unwrap(),
        })
        .collect();
    let receiver = ledger::Header::parse(&entries[0].header).unwrap().to.unwrap();
    let calendar = story.app().calendar_of(&receiver, story.now()).await.unwrap();
    let log = story.app().membership().await;
    let mut chain = Chain::begin(&entries[0], *referral, &log, &calendar).unwrap();
    for entry in &entries[1..] {
        chain.append(entry, &log, &calendar).unwrap();
    }
    let progress = chain.progress();
    let turn = progress.turn();
    let row: (String, String, Option<String>, Option<String>, Option<i64>, i64, i64) =
        db::query("SELECT priority, state, turn, due, due_at, sent_at, last_at FROM referral WHERE id = $1")
            .bind(referral.0)
            .fetch_one(tx)
            .await
            .unwrap();
    let side = |side| match side {
        domain::referral::Side::Sender => "sender".to_owned(),
        domain::referral::Side::Receiver => "receiver".to_owned(),
        domain::referral::Side::Victim => "victim".to_owned(),
    };
    let folded = (
        progress.priority().as_str().to_owned(),
        progress.state().as_str().to_owned(),
        turn.map(|turn| side(turn.side)),
        turn.map(|turn| turn.due.as_str().to_owned()),
        turn.map(|turn| turn.by.0),
        progress.sent_at().0,
        progress.last_at().0,
    );
    assert_eq!(row, folded);
    let (last,): ([u8; 32],) = db::query("SELECT last_entry FROM referral WHERE id = $1")
        .bind(referral.0)
        .fetch_one(tx)
        .await
        .unwrap();
    assert_eq!(last, chain.last().0);
}

/// The header of an entry that a person could write next, whatever its kind.
pub fn next_header(
    story: &Story,
    person: &Person,
    referral: &ReferralId,
    kind: domain::referral::Kind,
) -> ledger::Header {
    let last = person.view(referral).unwrap().history.last().unwrap().entry;
    let seat = domain::id::Seat { organisation: person.organisation(), epoch: domain::id::Epoch::FIRST };
    let mut header = ledger::Header::new(
        story.genesis(),
        *referral,
        kind,
        ledger::Author::Seat(seat),
        story.now(),
        domain::id::KeyEpoch::FIRST,
        person.member.network().head().clone(),
    );
    header.prev = Some(last);
    header
}

/// An entry of a header as it is, without a body.
pub fn unsealed(header: &ledger::Header, key: &SecretKey) -> api::referrals::NewEntry {
    let entry = Entry::sign(header, key);
    api::referrals::NewEntry { entry, body: None, grants: Vec::new(), victim_code: None }
}

/// What the worker mails now; each mail with soft line breaks undone.
pub async fn mails(story: &Story) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let post = Post {
        mailer: Mailer::Folder(folder.path().into()),
        wording: Arc::new(Wording::load().unwrap()),
        from: "Onward <onward@organisation.example>".parse().unwrap(),
        workspace: "https://workspace.example/workspace/".into(),
    };
    story.server().worker(post).run_due().await.unwrap();
    let mut mails: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| {
            std::fs::read_to_string(file.unwrap().path()).unwrap().replace("=\r\n", "").replace("=3D", "=")
        })
        .collect();
    mails.sort();
    mails
}

/// The fields of a page with what a browser may still do with them: check, complete, correct or rewrite what
/// somebody types, or offer it to whoever uses the device next.
pub fn list_shared(page: &str) -> Vec<String> {
    let tags = page.split('<').skip(1).filter_map(|rest| rest.split('>').next());
    let open = tags.filter(|tag| {
        let mut wanted = vec!["autocomplete=\"off\""];
        match tag.split_whitespace().next() {
            Some("select") => {}
            Some("input")
                if ["hidden", "checkbox", "radio", "submit"]
                    .iter()
                    .any(|kind| tag.contains(&format!(" type=\"{kind}\""))) =>
            {
                return false;
            }
            Some("input" | "textarea") => {
                wanted.extend([
                    "autocorrect=\"off\"",
                    "spellcheck=\"false\"",
                    "writingsuggestions=\"false\"",
                ]);
            }
            _ => return tag.contains("contenteditable"),
        }
        wanted.iter().any(|attribute| !tag.contains(&format!(" {attribute}")))
    });
    open.map(str::to_owned).collect()
}
