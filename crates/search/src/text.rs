//! Free text: which documents match, and how well.

use std::sync::{Mutex, PoisonError};

use fixedbitset::FixedBitSet;
use tantivy::postings::TermInfo;
use tantivy::query::{DfaWrapper, FuzzyTermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{InvertedIndexReader, Term};

use crate::SearchError;
use crate::meaning::Lexicon;
use crate::postings;
use crate::snapshot::{Segment, Snapshot};
use crate::stem::Endings;
use crate::strength::{STRENGTHS, Way, is_sure, meant, score, strength, weight};
use crate::words::{Word, typed};

/// How many different words of a query are looked for.
const WORDS: usize = 16;
/// From how many letters on a word is found as the beginning of a longer one, with a mistake, and with two.
const BEGINNING: usize = 3;
const MISTAKE: usize = 4;
const MISTAKES: usize = 8;

/// What a text found: scores by slot, zero where it found nothing.
///
/// The room is kept from query to query, as clearing it is cheaper than asking for more.
#[derive(Default)]
pub(crate) struct Scores {
    /// Of the word at hand. All zero between two words.
    strengths: Vec<u8>,
    /// Of all words so far.
    pub(crate) scores: Vec<u32>,
}

/// Room that no query is using.
#[derive(Default)]
pub(crate) struct Rooms(Mutex<Vec<Scores>>);

impl Rooms {
    fn take(&self) -> Scores {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    /// Lets another query have the room.
    pub(crate) fn give_back(&self, mut room: Scores) {
        room.scores.fill(0);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(room);
    }
}

/// The words to look for in a text. `None` if it has none.
pub(crate) fn words_of(text: Option<&str>) -> Option<Vec<Word>> {
    text.map(|text| typed(text, WORDS)).filter(|words| !words.is_empty())
}

/// Looks for words.
pub(crate) fn find(
    snapshot: &Snapshot,
    lexicons: &[Lexicon],
    words: &[Word],
    language: Option<&str>,
) -> Result<Scores, SearchError> {
    let mut room = snapshot.rooms.take();
    room.strengths.resize(snapshot.slots(), 0);
    room.scores.resize(snapshot.slots(), 0);
    let own = language.and_then(Endings::of);
    for word in words {
        let sought = Sought::new(snapshot, lexicons, word, own)?;
        for segment in &snapshot.segments {
            let slots = room.strengths.get_mut(segment.base..segment.end()).unwrap_or_default();
            sought.look_up(segment, slots)?;
        }
        room.add_up(snapshot);
    }
    // A room in which something failed is not clean, and does not get here.
    Ok(room)
}

impl Scores {
    /// The slots that were found.
    pub(crate) fn slots(&self) -> FixedBitSet {
        let bits = |scores: &[u32]| {
            scores.iter().rev().fold(0, |bits: usize, score| bits << 1 | usize::from(*score != 0))
        };
        FixedBitSet::with_capacity_and_blocks(
            self.scores.len(),
            self.scores.chunks(usize::BITS as usize).map(bits),
        )
    }

    /// Adds what the word at hand found to the scores.
    fn add_up(&mut self, snapshot: &Snapshot) {
        for slot in &snapshot.dead {
            if let Some(strength) = self.strengths.get_mut(*slot) {
                *strength = 0;
            }
        }
        let sure = self.strengths.iter().filter(|found| is_sure(**found)).count();
        let some = if sure > 0 { sure } else { self.strengths.iter().filter(|found| **found > 0).count() };
        if some == 0 {
            return;
        }
        let weight = weight(some, snapshot.live_count);
        let mut worth = [0; STRENGTHS];
        for (strength, worth) in (0..).zip(&mut worth).skip(1) {
            *worth = score(strength, weight);
        }
        let mut strengths = self.strengths.chunks_mut(32);
        let mut scores = self.scores.chunks_mut(32);
        while let (Some(strengths), Some(scores)) = (strengths.next(), scores.next()) {
            // Most words are in few documents.
            if strengths.iter().fold(0, |any, strength| any | strength) == 0 {
                continue;
            }
            for (strength, sum) in strengths.iter_mut().zip(scores) {
                *sum += worth.get(usize::from(std::mem::take(strength))).copied().unwrap_or(0);
            }
        }
    }
}

/// A word that is looked for.
struct Sought<'a> {
    word: &'a Word,
    /// Its stems by the rules of all languages in the index.
    stems: Vec<(String, Way)>,
    /// Whether it is looked for as the beginning of longer words.
    begins: bool,
    /// What is like it but for one mistake, or two.
    mistake: Option<DfaWrapper>,
    mistakes: Option<DfaWrapper>,
    /// Codes that it means.
    meant: Vec<(&'a str, Way)>,
}

impl<'a> Sought<'a> {
    fn new(
        snapshot: &Snapshot,
        lexicons: &'a [Lexicon],
        word: &'a Word,
        own: Option<Endings>,
    ) -> Result<Self, SearchError> {
        let folded = word.folded.as_str();
        let mut stems = Vec::new();
        for rules in &snapshot.endings {
            let way = if own.is_some_and(|own| own.same(*rules)) { Way::Stem } else { Way::OtherStem };
            stems.push((rules.term(&word.lower), way));
            // Who types without marks means the same word, and its stem may come out in another form.
            if word.lower != folded {
                stems.push((rules.term(folded), way));
            }
        }
        let letters = folded.chars().count();
        // A number with another digit in it is another number.
        let is_number = folded.contains(|letter: char| letter.is_numeric());
        let near = |mistakes: u8, least: usize| {
            let term = Term::from_field_text(snapshot.fields.words, folded);
            let asked = letters >= least && !is_number;
            asked.then(|| FuzzyTermQuery::new(term, mistakes, true).automaton()).transpose()
        };
        let mistake = near(1, MISTAKE)?;
        let meant = lexicons.iter().filter_map(|lexicon| lexicon.find(word, own, mistake.as_ref()));
        Ok(Self {
            meant: meant.collect(),
            word,
            stems,
            begins: letters >= BEGINNING || folded.chars().all(is_syllable),
            mistake,
            mistakes: near(2, MISTAKES)?,
        })
    }

    /// Finds the word in a segment in all ways there are, and raises the strengths of its documents.
    fn look_up(&self, segment: &Segment, strengths: &mut [u8]) -> Result<(), SearchError> {
        let folded = self.word.folded.as_str();
        let words = segment.words.terms();
        if let Some(term) = words.get(folded)? {
            raise(&segment.words, &term, Way::Typed, strengths)?;
        }
        for (fact, way) in &self.meant {
            if let Some(term) = segment.facts.terms().get(fact)? {
                let strength = meant(*way);
                postings::each(&segment.facts, &term, IndexRecordOption::Basic, |doc, _| {
                    if let Some(before) = strengths.get_mut(doc) {
                        *before = strength.max(*before);
                    }
                })?;
            }
        }
        for (stem, way) in &self.stems {
            if let Some(term) = segment.stems.terms().get(stem)? {
                raise(&segment.stems, &term, *way, strengths)?;
            }
        }
        if self.begins {
            let mut longer = words.range().gt(folded).lt(after(folded)).into_stream()?;
            while longer.advance() {
                raise(&segment.words, longer.value(), Way::Beginning, strengths)?;
            }
        }
        if let Some(mistake) = &self.mistake {
            let mut like = words.search(mistake).into_stream()?;
            while like.advance() {
                raise(&segment.words, like.value(), Way::Mistake, strengths)?;
            }
        }
        if let Some(mistakes) = &self.mistakes {
            // With two mistakes, the first letter must be right: nearly everybody gets it right, and it spares
            // most of the dictionary.
            let first: String = folded.chars().take(1).collect();
            let mut like = words.search(mistakes).ge(&first).lt(after(&first)).into_stream()?;
            while like.advance() {
                raise(&segment.words, like.value(), Way::Mistakes, strengths)?;
            }
        }
        Ok(())
    }
}

/// Raises the strengths of a term's documents to what the way is worth.
fn raise(
    index: &InvertedIndexReader,
    term: &TermInfo,
    way: Way,
    strengths: &mut [u8],
) -> Result<(), SearchError> {
    let [low, middle, high] = [strength(way, 1), strength(way, 2), strength(way, 3)];
    postings::each(index, term, IndexRecordOption::WithFreqs, |doc, frequency| {
        if let Some(before) = strengths.get_mut(doc) {
            let now = match frequency {
                ..=1 => low,
                2 => middle,
                _ => high,
            };
            *before = now.max(*before);
        }
    })
}

/// The least bytes greater than all that begin with this text.
fn after(beginning: &str) -> Vec<u8> {
    let mut bytes = beginning.as_bytes().to_vec();
    if let Some(last) = bytes.last_mut() {
        // No byte of UTF-8 is the greatest there is.
        *last = last.saturating_add(1);
    }
    bytes
}

/// Hangul and kana: one character says as much as a beginning of three letters.
fn is_syllable(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}')
}
