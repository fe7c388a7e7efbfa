//! Services in a mapping, and what they say.

use api::mappings::AnswerState;
use db::{DbError, FromRow, ResultRow, Tx};
use domain::directory::{Dimension, ServiceEntry};
use domain::moment::Moment;
use uuid::Uuid;

use crate::mappings::form::Typed;

/// A service in a mapping as it is kept.
#[derive(Clone, Debug)]
pub(in crate::mappings) struct Answer {
    pub(in crate::mappings) id: Uuid,
    pub(in crate::mappings) mapping: Uuid,
    pub(in crate::mappings) name: String,
    /// Where mails go; none: typed in from paper, or forgotten.
    pub(in crate::mappings) mail: Option<String>,
    pub(in crate::mappings) language: String,
    pub(in crate::mappings) asked_at: Moment,
    pub(in crate::mappings) reminded_at: Option<Moment>,
    pub(in crate::mappings) opened_at: Option<Moment>,
    pub(in crate::mappings) declined_at: Option<Moment>,
    /// What was typed since the answer was last sent.
    pub(in crate::mappings) draft: Option<Typed>,
    /// The answer as it was sent.
    pub(in crate::mappings) entry: Option<ServiceEntry>,
    pub(in crate::mappings) filled: Vec<Dimension>,
    pub(in crate::mappings) sent_at: Option<Moment>,
    pub(in crate::mappings) taken_at: Option<Moment>,
    pub(in crate::mappings) version: i64,
}

impl Answer {
    /// A service that was asked, or whose answer is typed in, just now.
    pub(in crate::mappings) fn new(
        id: Uuid,
        mapping: Uuid,
        name: String,
        mail: Option<String>,
        language: String,
        now: Moment,
    ) -> Self {
        Self {
            id,
            mapping,
            name,
            mail,
            language,
            asked_at: now,
            reminded_at: None,
            opened_at: None,
            declined_at: None,
            draft: None,
            entry: None,
            filled: Vec::new(),
            sent_at: None,
            taken_at: None,
            version: 0,
        }
    }

    pub(in crate::mappings) fn state(&self) -> AnswerState {
        let [declined, opened] = [self.declined_at, self.opened_at].map(|at| at.is_some());
        state([declined, self.entry.is_some(), self.draft.is_some(), opened])
    }

    /// Whether it says the same, whenever it was said.
    pub(in crate::mappings) fn says_as(&self, other: &Self) -> bool {
        (self.declined_at.is_some(), &self.draft, &self.entry)
            == (other.declined_at.is_some(), &other.draft, &other.entry)
    }

    /// Without what it says.
    pub(in crate::mappings) fn outline(&self) -> Outline {
        Outline {
            id: self.id,
            name: self.name.clone(),
            mail: self.mail.clone(),
            language: self.language.clone(),
            state: self.state(),
            asked_at: self.asked_at,
            reminded_at: self.reminded_at,
            filled: self.filled.clone(),
            sent_at: self.sent_at,
            taken_at: self.taken_at,
        }
    }

    /// Whether the service has said neither what it does nor that it takes no part.
    pub(in crate::mappings) fn is_awaited(&self) -> bool {
        !matches!(self.state(), AnswerState::Answered | AnswerState::Declined)
    }
}

fn state([declined, answered, begun, opened]: [bool; 4]) -> AnswerState {
    match () {
        () if declined => AnswerState::Declined,
        () if answered => AnswerState::Answered,
        () if begun => AnswerState::Begun,
        () if opened => AnswerState::Opened,
        () => AnswerState::Invited,
    }
}

/// A service in a mapping, without what it says.
#[derive(Clone, Debug)]
pub(in crate::mappings) struct Outline {
    pub(in crate::mappings) id: Uuid,
    pub(in crate::mappings) name: String,
    pub(in crate::mappings) mail: Option<String>,
    pub(in crate::mappings) language: String,
    pub(in crate::mappings) state: AnswerState,
    pub(in crate::mappings) asked_at: Moment,
    pub(in crate::mappings) reminded_at: Option<Moment>,
    pub(in crate::mappings) filled: Vec<Dimension>,
    pub(in crate::mappings) sent_at: Option<Moment>,
    pub(in crate::mappings) taken_at: Option<Moment>,
}

impl Outline {
    /// Whether it was sent again since it was taken over.
    pub(in crate::mappings) fn is_newer(&self) -> bool {
        self.taken_at.is_some() && self.sent_at > self.taken_at
    }
}

const OUTLINE: &str = "SELECT id, name, mail, language, asked_at, reminded_at, opened_at, declined_at, filled, sent_at, taken_at,
    CAST(CASE WHEN draft IS NULL THEN 0 ELSE 1 END AS BIGINT) AS begun,
    CAST(CASE WHEN entry IS NULL THEN 0 ELSE 1 END AS BIGINT) AS answered FROM mapping_answer";

impl FromRow for Outline {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let at = |column: &str| -> Result<Option<Moment>, DbError> {
            let at: Option<i64> = row.get(column)?;
            Ok(at.map(Moment))
        };
        let (begun, answered): (i64, i64) = (row.get("begun")?, row.get("answered")?);
        let filled: String = row.get("filled")?;
        Ok(Self {
            id: Uuid::from_bytes(row.get("id")?),
            name: row.get("name")?,
            mail: row.get("mail")?,
            language: row.get("language")?,
            state: state([at("declined_at")?.is_some(), answered > 0, begun > 0, at("opened_at")?.is_some()]),
            asked_at: Moment(row.get("asked_at")?),
            reminded_at: at("reminded_at")?,
            filled: read_json(Some(&filled), "mapping_answer.filled")?.unwrap_or_default(),
            sent_at: at("sent_at")?,
            taken_at: at("taken_at")?,
        })
    }
}

fn read_json<T: serde::de::DeserializeOwned>(text: Option<&str>, place: &str) -> Result<Option<T>, DbError> {
    text.map(serde_json::from_str).transpose().map_err(|_| DbError::inconsistent(place))
}

fn json_text<T: serde::Serialize>(value: &T) -> Result<String, DbError> {
    serde_json::to_string(value).map_err(|_| DbError::inconsistent("mapping_answer"))
}

impl FromRow for Answer {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let at = |column: &str| -> Result<Option<Moment>, DbError> {
            let at: Option<i64> = row.get(column)?;
            Ok(at.map(Moment))
        };
        let (draft, entry): (Option<String>, Option<String>) = (row.get("draft")?, row.get("entry")?);
        let filled: String = row.get("filled")?;
        Ok(Self {
            id: Uuid::from_bytes(row.get("id")?),
            mapping: Uuid::from_bytes(row.get("mapping")?),
            name: row.get("name")?,
            mail: row.get("mail")?,
            language: row.get("language")?,
            asked_at: Moment(row.get("asked_at")?),
            reminded_at: at("reminded_at")?,
            opened_at: at("opened_at")?,
            declined_at: at("declined_at")?,
            draft: read_json(draft.as_deref(), "mapping_answer.draft")?,
            entry: read_json(entry.as_deref(), "mapping_answer.entry")?,
            filled: read_json(Some(&filled), "mapping_answer.filled")?.unwrap_or_default(),
            sent_at: at("sent_at")?,
            taken_at: at("taken_at")?,
            version: row.get("version")?,
        })
    }
}

const COLUMNS: &str =
    "SELECT id, mapping, name, mail, language, asked_at, reminded_at, opened_at, declined_at, draft,
    entry, filled, sent_at, taken_at, version FROM mapping_answer";

pub(in crate::mappings) async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Answer>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE id = $1")).bind(id.into_bytes()).fetch_optional(tx).await
}

/// As [`find`], and nobody else writes it meanwhile.
pub(in crate::mappings) async fn find_locked(tx: &mut Tx, id: Uuid) -> Result<Option<Answer>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE id = $1"))
        .bind(id.into_bytes())
        .for_update()
        .fetch_optional(tx)
        .await
}

/// The services of a mapping, in the order in which they were asked. What they say stays where it is: it may be much.
pub(in crate::mappings) async fn list(tx: &mut Tx, mapping: Uuid) -> Result<Vec<Outline>, DbError> {
    db::query_assembled(format!("{OUTLINE} WHERE mapping = $1 ORDER BY asked_at, name, id"))
        .bind(mapping.into_bytes())
        .fetch_all(tx)
        .await
}

/// As [`list`], of those that have said neither what they do nor that they take no part.
pub(in crate::mappings) async fn list_awaited(tx: &mut Tx, mapping: Uuid) -> Result<Vec<Outline>, DbError> {
    db::query_assembled(format!(
        "{OUTLINE} WHERE mapping = $1 AND entry IS NULL AND declined_at IS NULL ORDER BY asked_at, name, id"
    ))
    .bind(mapping.into_bytes())
    .fetch_all(tx)
    .await
}

/// So many services of a mapping that are equally far.
#[derive(Clone, Debug)]
pub(in crate::mappings) struct Tally {
    pub(in crate::mappings) state: AnswerState,
    pub(in crate::mappings) filled: Vec<Dimension>,
    pub(in crate::mappings) is_taken: bool,
    pub(in crate::mappings) services: u32,
    /// How often something was written in their answers.
    pub(in crate::mappings) written: i64,
}

impl FromRow for Tally {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let (filled, services): (String, i64) = (row.get("filled")?, row.get("services")?);
        let is = |column: &str| -> Result<bool, DbError> { Ok(row.get::<i64>(column)? > 0) };
        Ok(Self {
            state: state([is("declined")?, is("answered")?, is("begun")?, is("opened")?]),
            filled: read_json(Some(&filled), "mapping_answer.filled")?.unwrap_or_default(),
            is_taken: is("taken")?,
            services: u32::try_from(services).map_err(|_| DbError::inconsistent("mapping_answer"))?,
            written: row.get("written")?,
        })
    }
}

/// How far the services of a mapping are, counted by the database.
pub(in crate::mappings) async fn tally(tx: &mut Tx, mapping: Uuid) -> Result<Vec<Tally>, DbError> {
    let one = |column: &str| format!("CAST(CASE WHEN {column} IS NULL THEN 0 ELSE 1 END AS BIGINT)");
    let [declined, answered, begun, opened, taken] =
        ["declined_at", "entry", "draft", "opened_at", "taken_at"].map(one);
    db::query_assembled(format!(
        "SELECT {declined} AS declined, {answered} AS answered, {begun} AS begun, {opened} AS opened, {taken} AS taken,
           filled, COUNT(*) AS services, CAST(SUM(version) AS BIGINT) AS written FROM mapping_answer WHERE mapping = $1
         GROUP BY {declined}, {answered}, {begun}, {opened}, {taken}, filled"
    ))
    .bind(mapping.into_bytes())
    .fetch_all(tx)
    .await
}

/// How many services a mapping has.
pub(in crate::mappings) async fn count(tx: &mut Tx, mapping: Uuid) -> Result<usize, DbError> {
    let (count,): (usize,) = db::query("SELECT COUNT(*) FROM mapping_answer WHERE mapping = $1")
        .bind(mapping.into_bytes())
        .fetch_one(tx)
        .await?;
    Ok(count)
}

/// The ids of the answers that were taken over.
pub(in crate::mappings) async fn list_taken(tx: &mut Tx, mapping: Uuid) -> Result<Vec<Uuid>, DbError> {
    let rows: Vec<([u8; 16],)> =
        db::query("SELECT id FROM mapping_answer WHERE mapping = $1 AND taken_at IS NOT NULL")
            .bind(mapping.into_bytes())
            .fetch_all(tx)
            .await?;
    Ok(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)).collect())
}

pub(in crate::mappings) async fn insert(tx: &mut Tx, answer: &Answer) -> Result<(), DbError> {
    db::query(
        "INSERT INTO mapping_answer (id, mapping, name, mail, language, asked_at, filled, version)
         VALUES ($1, $2, $3, $4, $5, $6, '[]', 0)",
    )
    .bind(answer.id.into_bytes())
    .bind(answer.mapping.into_bytes())
    .bind(answer.name.as_str())
    .bind(answer.mail.as_deref())
    .bind(answer.language.as_str())
    .bind(answer.asked_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Writes all that can change of an answer, and counts the write.
pub(in crate::mappings) async fn write(tx: &mut Tx, answer: &Answer) -> Result<(), DbError> {
    db::query(
        "UPDATE mapping_answer SET name = $2, reminded_at = $3, opened_at = $4, declined_at = $5, draft = $6,
           entry = $7, filled = $8, sent_at = $9, taken_at = $10, version = version + 1 WHERE id = $1",
    )
    .bind(answer.id.into_bytes())
    .bind(answer.name.as_str())
    .bind(answer.reminded_at.map(|at| at.0))
    .bind(answer.opened_at.map(|at| at.0))
    .bind(answer.declined_at.map(|at| at.0))
    .bind(answer.draft.as_ref().map(json_text).transpose()?)
    .bind(answer.entry.as_ref().map(json_text).transpose()?)
    .bind(json_text(&answer.filled)?)
    .bind(answer.sent_at.map(|at| at.0))
    .bind(answer.taken_at.map(|at| at.0))
    .execute(tx)
    .await?;
    Ok(())
}

/// Notes one moment of an answer; what was written in it stays as it is, and so does its version.
pub(in crate::mappings) async fn note(
    tx: &mut Tx,
    id: Uuid,
    column: Noted,
    now: Moment,
) -> Result<(), DbError> {
    let text = match column {
        Noted::Opened => "UPDATE mapping_answer SET opened_at = $2 WHERE id = $1 AND opened_at IS NULL",
        Noted::Reminded => "UPDATE mapping_answer SET reminded_at = $2 WHERE id = $1",
        Noted::Taken => "UPDATE mapping_answer SET taken_at = $2 WHERE id = $1",
    };
    db::query(text).bind(id.into_bytes()).bind(now.0).execute(tx).await?;
    Ok(())
}

/// Notes which service in the directory an answer is, and with it the ids of its places there.
pub(in crate::mappings) async fn note_service(
    tx: &mut Tx,
    id: Uuid,
    service: Uuid,
    entry: &ServiceEntry,
) -> Result<(), DbError> {
    db::query("UPDATE mapping_answer SET service = $2, entry = $3 WHERE id = $1")
        .bind(id.into_bytes())
        .bind(service.into_bytes())
        .bind(json_text(entry)?)
        .execute(tx)
        .await?;
    Ok(())
}

/// The answers that a service in the directory was taken over from; nobody else writes them until the transaction ends.
pub(in crate::mappings) async fn list_of_service(tx: &mut Tx, service: Uuid) -> Result<Vec<Answer>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE service = $1 ORDER BY id"))
        .bind(service.into_bytes())
        .for_update()
        .fetch_all(tx)
        .await
}

/// Writes what an answer and what was typed since still say. A form that was open before does not write it back: it began
/// from an older version.
pub(in crate::mappings) async fn forget_places(tx: &mut Tx, answer: &Answer) -> Result<(), DbError> {
    db::query("UPDATE mapping_answer SET entry = $2, draft = $3, version = version + 1 WHERE id = $1")
        .bind(answer.id.into_bytes())
        .bind(answer.entry.as_ref().map(json_text).transpose()?)
        .bind(answer.draft.as_ref().map(json_text).transpose()?)
        .execute(tx)
        .await?;
    Ok(())
}

/// What can be noted of an answer.
#[derive(Clone, Copy, Debug)]
pub(in crate::mappings) enum Noted {
    /// Somebody opened the link.
    Opened,
    /// The service was reminded.
    Reminded,
    /// It was taken over into the directory.
    Taken,
}

pub(in crate::mappings) async fn remove(tx: &mut Tx, id: Uuid) -> Result<(), DbError> {
    for text in ["DELETE FROM mapping_link WHERE answer = $1", "DELETE FROM mapping_answer WHERE id = $1"] {
        db::query(text).bind(id.into_bytes()).execute(tx).await?;
    }
    Ok(())
}

/// Forgets the addresses and the unsent answers of mappings that closed before a moment.
pub(in crate::mappings) async fn forget(tx: &mut Tx, before: Moment) -> Result<(), DbError> {
    db::query(
        "UPDATE mapping_answer SET mail = NULL, draft = NULL
         WHERE (mail IS NOT NULL OR draft IS NOT NULL)
           AND mapping IN (SELECT id FROM mapping WHERE closes_at < $1)",
    )
    .bind(before.0)
    .execute(tx)
    .await?;
    Ok(())
}
