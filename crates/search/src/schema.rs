//! How a document is laid out in the engine.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tantivy::schema::{BytesOptions, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{TantivyDocument, Term};

use crate::fold::fold;
use crate::meaning::{Lexicon, SeenWords};
use crate::place::Spot;
use crate::stem::Endings;
use crate::strength::WordPlace;
use crate::words::words;
use crate::{Document, Id, Text, hours};

/// The layout and the way texts become words: folders of another edition are rebuilt.
pub(crate) const EDITION: &str = env!("EDITION");

/// Names of the columns.
pub(crate) const KEY: &str = "key";
pub(crate) const FLAGS: &str = "flags";
pub(crate) const DUE: &str = "due";
pub(crate) const PLACE: &str = "place";
pub(crate) const HOURS: &str = "hours";

/// Bits of the column of flags.
pub(crate) const ACTIVE: u8 = 1;
pub(crate) const FROM_ABROAD: u8 = 2;
pub(crate) const ACCEPTING: u8 = 4;
pub(crate) const FREE: u8 = 8;
pub(crate) const ASSURED: u8 = 16;
pub(crate) const AT_ONCE: u8 = 32;
pub(crate) const BY_ONESELF: u8 = 64;
pub(crate) const AFTER_ABROAD: u8 = 128;

/// How many bytes of a sort name decide the order. Names that begin alike so far are ordered by id.
const SORT_NAME: usize = 120;
/// How many bytes of a code, country or language are kept.
const FACT: usize = 200;
/// How many analysed labels are remembered. They are the same few hundred for all documents.
const LABELS: usize = 20_000;

/// The fields of the engine.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    /// By which a document is replaced.
    pub(crate) id: Field,
    /// Folded words. Their frequency is their [`WordPlace`].
    pub(crate) words: Field,
    /// Stems, likewise.
    pub(crate) stems: Field,
    /// What filters ask for, see [`Fact`].
    pub(crate) facts: Field,
    key: Field,
    flags: Field,
    due: Field,
    place: Field,
    hours: Field,
}

/// What filters and counts are about, as one term.
pub(crate) enum Fact<'a> {
    Country(&'a str),
    Language(&'a str),
    Code(&'a str, &'a str),
    /// What its texts speak of, by its code.
    Spoken(&'a str, &'a str),
}

impl Fact<'_> {
    /// The term. All countries, all languages and all codes of a list begin alike, see [`Self::of`] with an empty
    /// value.
    pub(crate) fn term(&self) -> String {
        let term = match self {
            Self::Country(country) => format!("c{}", country.to_ascii_uppercase()),
            Self::Language(language) => format!("l{}", language.to_ascii_lowercase()),
            Self::Code(list, code) => format!("k{list}\0{code}"),
            Self::Spoken(list, code) => format!("s{list}\0{code}"),
        };
        cut(&term, FACT).to_owned()
    }
}

/// The beginning of a text, of at most so many bytes.
fn cut(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}

/// The layout.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let terms = |tokenizer, option| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(tokenizer)
            .set_fieldnorms(false)
            .set_index_option(option);
        TextOptions::default().set_indexing_options(indexing)
    };
    let fields = Fields {
        id: schema.add_bytes_field("id", BytesOptions::default().set_indexed()),
        words: schema.add_text_field("words", terms("whitespace", IndexRecordOption::WithFreqs)),
        stems: schema.add_text_field("stems", terms("whitespace", IndexRecordOption::WithFreqs)),
        facts: schema.add_text_field("facts", terms("raw", IndexRecordOption::Basic)),
        key: schema.add_bytes_field(KEY, tantivy::schema::FAST),
        flags: schema.add_u64_field(FLAGS, tantivy::schema::FAST),
        due: schema.add_i64_field(DUE, tantivy::schema::FAST),
        place: schema.add_u64_field(PLACE, tantivy::schema::FAST),
        hours: schema.add_bytes_field(HOURS, tantivy::schema::FAST),
    };
    (schema.build(), fields)
}

impl Fields {
    /// The term of a document's id.
    pub(crate) fn id_term(&self, id: &Id) -> Term {
        Term::from_field_bytes(self.id, id)
    }
}

/// Makes engine documents. It remembers the labels it has analysed.
pub(crate) struct Layout {
    labels: HashMap<Text, Terms>,
    lexicon: Arc<Lexicon>,
    seen: SeenWords,
}

/// The words and stems of a text.
#[derive(Clone, Default)]
struct Terms {
    words: Vec<String>,
    stems: Vec<String>,
}

impl Terms {
    fn of(language: Option<&str>, text: &str) -> Self {
        let endings = language.and_then(Endings::of);
        let mut terms = Self::default();
        for word in words(text) {
            if let Some(endings) = endings {
                terms.stems.push(endings.term(&word.lower));
            }
            terms.words.push(word.folded);
        }
        terms
    }
}

/// The best place of each term.
type Places<'a> = HashMap<&'a str, WordPlace>;

fn add<'a>(places: &mut Places<'a>, place: WordPlace, terms: &'a [String]) {
    for term in terms {
        let best = places.entry(term).or_insert(place);
        *best = place.max(*best);
    }
}

impl Layout {
    pub(crate) fn new(lexicon: Arc<Lexicon>) -> Self {
        Self { labels: HashMap::new(), lexicon, seen: SeenWords::default() }
    }

    /// The document as the engine takes it.
    pub(crate) fn document(&mut self, fields: &Fields, document: &Document) -> TantivyDocument {
        self.learn(&document.labels);
        let texts = texts(document);
        let labels =
            document.labels.iter().filter_map(|label| Some((WordPlace::Label, self.labels.get(label)?)));
        let (mut words, mut stems) = (Places::new(), Places::new());
        for (place, terms) in texts.iter().map(|(place, terms)| (*place, terms)).chain(labels) {
            add(&mut words, place, &terms.words);
            add(&mut stems, place, &terms.stems);
        }
        let mut made = TantivyDocument::default();
        made.add_bytes(fields.id, &document.id);
        made.add_text(fields.words, repeated(&words));
        made.add_text(fields.stems, repeated(&stems));
        for fact in facts(document) {
            made.add_text(fields.facts, fact);
        }
        let said = document.names.iter().chain(&document.alternate_names).chain(&document.descriptions);
        let mut spoken = BTreeSet::new();
        said.for_each(|text| self.lexicon.spoken(text, &mut self.seen, &mut spoken));
        for fact in spoken {
            made.add_text(fields.facts, fact);
        }
        made.add_bytes(fields.key, &key(document));
        made.add_u64(fields.flags, u64::from(flags(document)));
        if let Some(due) = document.due_at {
            made.add_i64(fields.due, due);
        }
        if let Some(spot) = document.place.and_then(|(lat, lon)| Spot::at(lat, lon)) {
            made.add_u64(fields.place, spot.packed());
        }
        if let Some(hours) = document.hours.as_ref().and_then(hours::packed) {
            made.add_bytes(fields.hours, &hours);
        }
        made
    }

    /// Analyses labels that were not seen before.
    fn learn(&mut self, labels: &[Text]) {
        if self.labels.len() > LABELS {
            self.labels.clear();
        }
        for label in labels {
            if !self.labels.contains_key(label) {
                self.labels.insert(label.clone(), Terms::of(label.language.as_deref(), &label.text));
            }
        }
    }
}

/// What is said of a service in words, except by labels.
fn texts(document: &Document) -> Vec<(WordPlace, Terms)> {
    let all = |place: WordPlace, texts: &mut dyn Iterator<Item = &Text>| {
        texts.map(|text| (place, Terms::of(text.language.as_deref(), &text.text))).collect::<Vec<_>>()
    };
    let mut found = all(WordPlace::Name, &mut document.names.iter());
    found.extend(all(WordPlace::Label, &mut document.alternate_names.iter().chain(&document.organisation)));
    found.extend(all(WordPlace::Description, &mut document.descriptions.iter()));
    found.extend(document.regions.iter().map(|region| (WordPlace::Label, Terms::of(None, region))));
    found
}

/// Each term as often as its place says. No term has a space in it.
fn repeated(terms: &Places<'_>) -> String {
    let mut text = String::new();
    for (term, place) in terms {
        for _ in 0..*place as u8 {
            text.push_str(term);
            text.push(' ');
        }
    }
    text
}

fn facts(document: &Document) -> Vec<String> {
    let countries = document.countries.iter().map(|country| Fact::Country(country).term());
    let languages = document.languages.iter().map(|language| Fact::Language(language).term());
    let codes = document.codes.iter().map(|code| Fact::Code(&code.list, &code.code).term());
    let mut facts: Vec<_> = countries.chain(languages).chain(codes).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// By which equals are ordered: the folded name, a zero byte, the id. No two documents have the same.
fn key(document: &Document) -> Vec<u8> {
    let name = fold(cut(&document.sort_name, SORT_NAME * 4)).replace('\0', "");
    let mut key = cut(name.trim(), SORT_NAME).as_bytes().to_vec();
    key.push(0);
    key.extend(document.id);
    key
}

fn flags(document: &Document) -> u8 {
    [
        (document.active, ACTIVE),
        (document.from_abroad, FROM_ABROAD),
        (document.accepting, ACCEPTING),
        (document.free, FREE),
        (document.assured_at.is_some(), ASSURED),
        (document.at_once, AT_ONCE),
        (document.by_oneself, BY_ONESELF),
        (document.after_abroad, AFTER_ABROAD),
    ]
    .into_iter()
    .filter_map(|(holds, flag)| holds.then_some(flag))
    .fold(0, |flags, flag| flags | flag)
}
