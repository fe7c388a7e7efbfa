//! Words that mean a whole code: whoever carries the code is found by them, though they stand in no document of it.

use std::collections::{BTreeSet, HashSet};
use std::ops::Bound;

use tantivy::query::DfaWrapper;
use tantivy_fst::Automaton;

use crate::schema::Fact;
use crate::stem::Endings;
use crate::strength::Way;
use crate::words::{Word, words};
use crate::{Code, Text};

/// From how many letters on a word is taken for the beginning of one that means a code.
const BEGINNING: usize = 4;

/// A code, and words by which all documents that carry it are found, below those that say them themselves.
///
/// What is there for everybody need not repeat in each document all that somebody may be looking for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The code.
    pub code: Code,
    /// The words, in every language there is.
    pub words: Vec<Text>,
}

/// A meaning, taken apart.
pub(crate) struct Lexicon {
    /// The term of the code.
    fact: String,
    words: BTreeSet<String>,
    stems: HashSet<String>,
    endings: Vec<Endings>,
}

impl Lexicon {
    pub(crate) fn of(meaning: &Meaning) -> Self {
        let fact = Fact::Code(&meaning.code.list, &meaning.code.code).term();
        let mut made = Self { fact, words: BTreeSet::new(), stems: HashSet::new(), endings: Vec::new() };
        for text in &meaning.words {
            let endings = text.language.as_deref().and_then(Endings::of);
            for word in words(&text.text) {
                made.stems.extend(endings.map(|endings| endings.term(&word.lower)));
                made.words.insert(word.folded);
            }
            made.endings.extend(endings.filter(|new| made.endings.iter().all(|known| !known.same(*new))));
        }
        made
    }

    /// The term of the code, and how well a word means it. `mistake`: what is like the word but for one.
    pub(crate) fn find(
        &self,
        word: &Word,
        own: Option<Endings>,
        mistake: Option<&DfaWrapper>,
    ) -> Option<(&str, Way)> {
        let folded = word.folded.as_str();
        let stem = || {
            let has = |rules: &&Endings| {
                self.stems.contains(&rules.term(&word.lower)) || self.stems.contains(&rules.term(folded))
            };
            let mut found = self.endings.iter().filter(has);
            let first = found.next()?;
            let is_own = |rules: &Endings| own.is_some_and(|own| own.same(*rules));
            Some(if is_own(first) || found.any(is_own) { Way::Stem } else { Way::OtherStem })
        };
        let beginning = || {
            let mut longer = self.words.range::<str, _>((Bound::Excluded(folded), Bound::Unbounded));
            let begins = longer.next().is_some_and(|longer| longer.starts_with(folded));
            (begins && folded.chars().count() >= BEGINNING).then_some(Way::Beginning)
        };
        let like = || {
            let mistake = mistake?;
            self.words.iter().any(|known| accepts(mistake, known)).then_some(Way::Mistake)
        };
        let typed = self.words.contains(folded).then_some(Way::Typed);
        let way = typed.or_else(stem).or_else(beginning).or_else(like)?;
        Some((&self.fact, way))
    }
}

fn accepts(automaton: &DfaWrapper, word: &str) -> bool {
    let end = word.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
    automaton.is_match(&end)
}
