//! Free text: which documents match, and how well.

use std::sync::{Mutex, PoisonError};

use fixedbitset::FixedBitSet;
use tantivy::postings::TermInfo;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{InvertedIndexReader, Term};

use crate::SearchError;
use crate::postings;
use crate::snapshot::{Segment, Snapshot};
use crate::stem::Endings;
use crate::strength::{Way, is_sure, score, strength, weight};
use crate::words::{Word, typed};

/// How many different words of a query are looked for.
const WORDS: usize = 16;
/// From how many letters on a word is found as the beginning of a longer one, with a mistake, and with two.
const BEGINNING: usize = 3;
const MISTAKE: usize = 4;
const MISTAKES: usize = 8;

/// Scores by slot. All are zero between two queries, so that a room is used again: clearing what was touched is
/// cheaper than asking for more.
#[derive(Default)]
pub(crate) struct Room {
    /// Of the word at hand.
    strengths: Vec<u8>,
    /// Of all words so far.
    scores: Vec<u32>,
}

/// Rooms that no query is using.
#[derive(Default)]
pub(crate) struct Rooms(Mutex<Vec<Room>>);

impl Rooms {
    fn take(&self) -> Room {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn give_back(&self, room: Room) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(room);
    }
}

/// What a text found.
pub(crate) struct Found {
    /// The slots of the documents.
    pub(crate) slots: FixedBitSet,
    /// Their scores, in the order of the slots.
    pub(crate) scores: Vec<u32>,
}

/// The words to look for in a text. `None` if it has none.
pub(crate) fn words_of(text: Option<&str>) -> Option<Vec<Word>> {
    text.map(|text| typed(text, WORDS)).filter(|words| !words.is_empty())
}

/// Looks for words.
pub(crate) fn find(
    snapshot: &Snapshot,
    words: &[Word],
    language: Option<&str>,
) -> Result<Found, SearchError> {
    let mut room = snapshot.rooms.take();
    room.strengths.resize(snapshot.slots(), 0);
    room.scores.resize(snapshot.slots(), 0);
    // A room in which something failed is not clean, and is not given back.
    let found = room.find(snapshot, words, language.and_then(Endings::of))?;
    snapshot.rooms.give_back(room);
    Ok(found)
}

impl Room {
    fn find(
        &mut self,
        snapshot: &Snapshot,
        words: &[Word],
        own: Option<Endings>,
    ) -> Result<Found, SearchError> {
        let mut slots = FixedBitSet::with_capacity(snapshot.slots());
        let mut touched = Vec::new();
        for word in words {
            for segment in &snapshot.segments {
                self.look_up(snapshot, segment, word, own, &mut touched)?;
            }
            self.add_up(snapshot.live_count, &mut touched, &mut slots);
        }
        let scores = slots
            .ones()
            .map(|slot| self.scores.get_mut(slot).map(std::mem::take).unwrap_or_default())
            .collect();
        Ok(Found { slots, scores })
    }

    /// Adds what the word at hand found to the scores.
    fn add_up(&mut self, all: usize, touched: &mut Vec<usize>, slots: &mut FixedBitSet) {
        let strengths = &mut self.strengths;
        let sure =
            touched.iter().filter(|slot| strengths.get(**slot).is_some_and(|found| is_sure(*found))).count();
        let weight = weight(if sure > 0 { sure } else { touched.len() }, all);
        for slot in touched.drain(..) {
            if let (Some(strength), Some(sum)) = (strengths.get_mut(slot), self.scores.get_mut(slot)) {
                *sum += score(std::mem::take(strength), weight);
            }
            slots.insert(slot);
        }
    }

    /// Finds a word in a segment in all ways there are.
    fn look_up(
        &mut self,
        snapshot: &Snapshot,
        segment: &Segment,
        word: &Word,
        own: Option<Endings>,
        touched: &mut Vec<usize>,
    ) -> Result<(), SearchError> {
        let mut take = |index: &InvertedIndexReader, term: &TermInfo, way: Way| {
            let by_frequency = [strength(way, 1), strength(way, 1), strength(way, 2), strength(way, 3)];
            postings::each(index, term, IndexRecordOption::WithFreqs, |doc, frequency| {
                let slot = segment.base + doc;
                let Some(before) = self.strengths.get_mut(slot) else { return };
                let [.., most] = by_frequency;
                let now = by_frequency.get(frequency as usize).copied().unwrap_or(most);
                if now > *before {
                    if *before == 0 {
                        if !snapshot.live.contains(slot) {
                            return;
                        }
                        touched.push(slot);
                    }
                    *before = now;
                }
            })
        };

        let folded = word.folded.as_str();
        if let Some(term) = segment.words.terms().get(folded)? {
            take(&segment.words, &term, Way::Typed)?;
        }
        for rules in &snapshot.endings {
            let way = if own.is_some_and(|own| own.same(*rules)) { Way::Stem } else { Way::OtherStem };
            // Who types without marks means the same word, and its stem may come out in another form.
            let (stem, plain) = (rules.term(&word.lower), rules.term(folded));
            for term in std::iter::once(&stem).chain((plain != stem).then_some(&plain)) {
                if let Some(term) = segment.stems.terms().get(term)? {
                    take(&segment.stems, &term, way)?;
                }
            }
        }
        let letters = folded.chars().count();
        if letters >= BEGINNING || folded.chars().all(is_syllable) {
            let mut range = segment.words.terms().range().gt(folded);
            if let Some(end) = after(folded) {
                range = range.lt(end);
            }
            let mut longer = range.into_stream()?;
            while longer.advance() {
                take(&segment.words, longer.value(), Way::Beginning)?;
            }
        }
        // A number with another digit in it is another number.
        if letters < MISTAKE || folded.contains(|letter: char| letter.is_numeric()) {
            return Ok(());
        }
        let near = |mistakes| {
            let term = Term::from_field_text(snapshot.fields.words, folded);
            FuzzyTermQuery::new(term, mistakes, true).automaton()
        };
        let mut like = segment.words.terms().search(near(1)?).into_stream()?;
        while like.advance() {
            take(&segment.words, like.value(), Way::Mistake)?;
        }
        if letters >= MISTAKES {
            // With two mistakes, the first letter must be right: nearly everybody gets it right, and it spares
            // most of the dictionary.
            let first: String = folded.chars().take(1).collect();
            let mut range = segment.words.terms().search(near(2)?).ge(&first);
            if let Some(end) = after(&first) {
                range = range.lt(end);
            }
            let mut like = range.into_stream()?;
            while like.advance() {
                take(&segment.words, like.value(), Way::Mistakes)?;
            }
        }
        Ok(())
    }
}

/// The least text greater than all that begin with this one, as bytes.
fn after(beginning: &str) -> Option<Vec<u8>> {
    let mut bytes = beginning.as_bytes().to_vec();
    // No byte of UTF-8 is the greatest there is.
    *bytes.last_mut()? += 1;
    Some(bytes)
}

/// Hangul and kana: one character says as much as a beginning of three letters.
fn is_syllable(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}')
}
