//! Free text: which documents match, and how well.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use fixedbitset::FixedBitSet;
use tantivy::postings::TermInfo;
use tantivy::query::{DfaWrapper, FuzzyTermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{InvertedIndexReader, Term};

use crate::meaning::{Lexicon, Unit};
use crate::postings;
use crate::schema::Fact;
use crate::snapshot::{Segment, Snapshot};
use crate::stem::Endings;
use crate::strength::{
    CARRIED, CARRIED_MISTAKEN, EVERY, IS_EVERY, SPEAKS, SPOKEN, SPOKEN_MISTAKEN, STRENGTHS, Way, is_sure,
    score, strength, weight,
};
use crate::words::{Word, typed};
use crate::{Code, SearchError};

/// How many different words of a query are looked for.
const WORDS: usize = 16;
/// From how many letters on a word is found as the beginning of a longer one, also one that is known, with a mistake, and with
/// two.
const BEGINNING: usize = 3;
const KNOWN_BEGINNING: usize = 5;
const MISTAKE: usize = 4;
const MISTAKES: usize = 8;

/// What a text found: scores by slot, zero where it found nothing.
///
/// The room is kept from query to query, as clearing it is cheaper than asking for more.
#[derive(Default)]
pub(crate) struct Room {
    /// Of the word at hand. All zero between two words.
    strengths: Vec<u8>,
    /// How many words of the unit at hand are surely there. All zero between two units.
    sure: Vec<u8>,
    /// Of all words so far; while they are looked for, what the score will be marked with stands in `marks`.
    pub(crate) scores: Vec<u32>,
    marks: Vec<u32>,
    /// Whether what speaks of it comes before all else.
    apart: bool,
    /// Whether a word stands nowhere as it was typed, and what is spelt nearly so was found for it.
    pub(crate) alike: bool,
}

/// Room that no query is using.
#[derive(Default)]
pub(crate) struct Rooms(Mutex<Vec<Room>>);

impl Rooms {
    fn take(&self) -> Room {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    /// Lets another query have the room.
    pub(crate) fn give_back(&self, mut room: Room) {
        room.scores.fill(0);
        room.alike = false;
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
    lexicon: &Lexicon,
    words: &[Word],
    language: Option<&str>,
) -> Result<Room, SearchError> {
    let mut room = take_room(snapshot);
    let own = language.and_then(Endings::of);
    // A word for which no automaton can be made is looked for without.
    let units =
        lexicon.units(words, language, |word| near(snapshot, &word.folded, 1, MISTAKE).ok().flatten());
    // Where nothing is meant that we know, nothing speaks of it more than another.
    room.apart = units.iter().any(|unit| !unit.meant.is_empty());
    for unit in units {
        for word in unit.words {
            let sought = Sought::new(snapshot, &unit, word, own)?;
            for segment in &snapshot.segments {
                let slots = room.strengths.get_mut(segment.base..segment.end()).unwrap_or_default();
                sought.look_up(segment, slots)?;
            }
            room.add_up(snapshot, &unit);
        }
        room.close(unit.words.len());
    }
    room.mark();
    // A room in which something failed is not clean, and does not get here.
    Ok(room)
}

/// Finds all, and marks what carries one of these codes, speaks of it, or is there for all of the sort.
pub(crate) fn find_about(
    snapshot: &Snapshot,
    lexicon: &Lexicon,
    codes: &[Code],
) -> Result<Room, SearchError> {
    let mut room = take_room(snapshot);
    room.apart = true;
    snapshot.live.ones().for_each(|slot| {
        if let Some(score) = room.scores.get_mut(slot) {
            *score = 1;
        }
    });
    let carried = codes.iter().map(|code| (Fact::Code(&code.list, &code.code).term(), SPEAKS));
    let meant = lexicon.about(codes).flat_map(|meant| {
        let every = meant.every.map(|every| (every.to_owned(), IS_EVERY));
        std::iter::once((meant.spoken.to_owned(), SPEAKS)).chain(every)
    });
    for (fact, mark) in carried.chain(meant) {
        for segment in &snapshot.segments {
            let marks = room.marks.get_mut(segment.base..segment.end()).unwrap_or_default();
            each_of(segment, &fact, marks, |marks| *marks |= mark)?;
        }
    }
    room.mark();
    Ok(room)
}

fn take_room(snapshot: &Snapshot) -> Room {
    let mut room = snapshot.rooms.take();
    room.strengths.resize(snapshot.slots(), 0);
    room.sure.resize(snapshot.slots(), 0);
    room.scores.resize(snapshot.slots(), 0);
    room.marks.resize(snapshot.slots(), 0);
    room
}

/// How many of these slots speak of what was asked for, and how many are there for everything of the sort.
pub(crate) fn count(found: &FixedBitSet, room: &Room) -> (usize, usize) {
    if !room.apart {
        return (found.count_ones(..), 0);
    }
    found.ones().filter_map(|slot| room.scores.get(slot)).fold((0, 0), |(speaking, every), score| {
        (speaking + usize::from(score & SPEAKS != 0), every + usize::from(score & IS_EVERY != 0))
    })
}

impl Room {
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
    fn add_up(&mut self, snapshot: &Snapshot, unit: &Unit<'_>) {
        for slot in &snapshot.dead {
            if let Some(strength) = self.strengths.get_mut(*slot) {
                *strength = 0;
            }
        }
        let count = |least: u8| self.strengths.iter().filter(|found| **found >= least).count();
        let sure = self.strengths.iter().filter(|found| is_sure(**found)).count();
        let some = if sure > 0 { sure } else { count(EVERY + 1) };
        let some = if some > 0 { some } else { count(EVERY) };
        if some == 0 {
            return;
        }
        self.alike |= sure == 0 && count(EVERY + 1) > 0;
        // Where a word stands nowhere as it was typed, it is what is like it.
        let least = if sure == 0 && unit.words.len() == 1 { EVERY + 1 } else { 9 };
        let weight = weight(some, snapshot.live_count);
        let mut worth = [0; STRENGTHS];
        for (strength, worth) in (0..).zip(&mut worth).skip(1) {
            *worth = score(strength, weight);
        }
        let mut strengths = self.strengths.chunks_mut(32);
        let mut scores =
            self.scores.chunks_mut(32).zip(self.sure.chunks_mut(32)).zip(self.marks.chunks_mut(32));
        while let (Some(strengths), Some(((scores, sure), marks))) = (strengths.next(), scores.next()) {
            // Most words are in few documents.
            if strengths.iter().fold(0, |any, strength| any | strength) == 0 {
                continue;
            }
            for (((strength, sum), sure), mark) in strengths.iter_mut().zip(scores).zip(sure).zip(marks) {
                let found = std::mem::take(strength);
                *sum += worth.get(usize::from(found)).copied().unwrap_or(0);
                *sure += u8::from(found >= least);
                *mark |= if found == EVERY { IS_EVERY } else { 0 };
            }
        }
    }

    /// Notes what has all words of a unit.
    fn close(&mut self, words: usize) {
        let all = u8::try_from(words).unwrap_or(u8::MAX);
        for (sure, marks) in self.sure.chunks_mut(32).zip(self.marks.chunks_mut(32)) {
            if sure.iter().fold(0, |any, sure| any | sure) == 0 {
                continue;
            }
            for (sure, mark) in sure.iter_mut().zip(marks) {
                *mark |= if std::mem::take(sure) == all { SPEAKS } else { 0 };
            }
        }
    }

    /// Puts the marks into the scores: what speaks of it does, whatever else it is.
    fn mark(&mut self) {
        let apart = self.apart;
        for (score, mark) in self.scores.iter_mut().zip(&mut self.marks) {
            let mark = if apart {
                std::mem::take(mark)
            } else {
                *mark = 0;
                0
            };
            *score |= if *score == 0 {
                0
            } else if mark & SPEAKS != 0 {
                SPEAKS
            } else {
                mark
            };
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
    unit: &'a Unit<'a>,
}

/// What is like a word of so many letters at least, but for mistakes.
fn near(
    snapshot: &Snapshot,
    folded: &str,
    mistakes: u8,
    least: usize,
) -> Result<Option<DfaWrapper>, SearchError> {
    // A number with another digit in it is another number.
    let is_number = folded.contains(|letter: char| letter.is_numeric());
    let term = Term::from_field_text(snapshot.fields.words, folded);
    let asked = folded.chars().count() >= least && !is_number;
    Ok(asked.then(|| FuzzyTermQuery::new(term, mistakes, true).automaton()).transpose()?)
}

impl<'a> Sought<'a> {
    fn new(
        snapshot: &Snapshot,
        unit: &'a Unit<'a>,
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
        let near = |mistakes, least| {
            if unit.known { Ok(None) } else { near(snapshot, folded, mistakes, least) }
        };
        Ok(Self {
            word,
            stems,
            // A short word that is known is no beginning of others: `viol` none of `violon`.
            begins: letters >= if unit.known { KNOWN_BEGINNING } else { BEGINNING }
                || folded.chars().all(is_syllable),
            mistake: near(1, MISTAKE)?,
            mistakes: near(2, MISTAKES)?,
            unit,
        })
    }

    /// Finds the word in a segment in all ways there are, and raises the strengths of its documents.
    fn look_up(&self, segment: &Segment, strengths: &mut [u8]) -> Result<(), SearchError> {
        let folded = self.word.folded.as_str();
        let words = segment.words.terms();
        if let Some(term) = words.get(folded)? {
            raise(&segment.words, &term, Way::Typed, strengths)?;
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
                // A word of three letters is like too many.
                if letters(like.key()) >= MISTAKE {
                    raise(&segment.words, like.value(), Way::Mistake, strengths)?;
                }
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
        // What is there for everything of the sort is that, and not what is spelt nearly so.
        let all: BTreeSet<&str> = self.unit.meant.iter().filter_map(|meant| meant.every).collect();
        for every in all {
            each_of(segment, every, strengths, |before| {
                if !is_sure(*before) {
                    *before = EVERY;
                }
            })?;
        }
        let (carried, spoken) =
            if self.unit.mistaken { (CARRIED_MISTAKEN, SPOKEN_MISTAKEN) } else { (CARRIED, SPOKEN) };
        for meant in &self.unit.meant {
            each_of(segment, meant.own, strengths, |before| *before = carried.max(*before))?;
            each_of(segment, meant.spoken, strengths, |before| *before = spoken.max(*before))?;
        }
        Ok(())
    }
}

/// How many letters a term has.
fn letters(term: &[u8]) -> usize {
    std::str::from_utf8(term).map_or(0, |term| term.chars().count())
}

/// Does something with the slot of each document that has a fact.
fn each_of<T>(
    segment: &Segment,
    fact: &str,
    slots: &mut [T],
    mut each: impl FnMut(&mut T),
) -> Result<(), SearchError> {
    if let Some(term) = segment.facts.terms().get(fact)? {
        postings::each(&segment.facts, &term, IndexRecordOption::Basic, |doc, _| {
            if let Some(slot) = slots.get_mut(doc) {
                each(slot);
            }
        })?;
    }
    Ok(())
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
