//! What people say who mean a code: it is looked for in what they type, and in what services say of themselves.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Bound;

use tantivy::query::DfaWrapper;
use tantivy_fst::Automaton;

use crate::schema::Fact;
use crate::stem::Endings;
use crate::words::{Word, each_word, words};
use crate::{Code, Text};

/// From how many letters on a word is taken for the beginning of one that means a code.
const BEGINNING: usize = 4;
/// How many other words may stand between two of a row, in a text.
const BETWEEN: usize = 2;
/// From how many letters on a single word is believed in a text whose language nobody says; and an English one.
const LONG: usize = 6;
const LONG_ENGLISH: usize = 4;
/// How many words of texts without a language are remembered.
const REMEMBERED: usize = 50_000;

/// A code, and the words of people who mean it.
///
/// Who types some of them finds whoever carries the code, and whoever says any of them of themselves, in whatever language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The code.
    pub code: Code,
    /// Carried by whoever is there for every code of this sort: they are found as well, after those that speak of it.
    pub every: Option<Code>,
    /// In every language there is: single words and rows of words, parted by commas.
    pub words: Vec<Text>,
}

/// All that words mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meanings {
    /// The codes.
    pub codes: Vec<Meaning>,
    /// Single words that mean a code where somebody types them, and nothing in a text: `room`, `case`, `partner`.
    pub vague: Vec<Text>,
    /// Words that say nothing of what is looked for, as long as there are others: `I`, `the`, `need`.
    pub filler: Vec<Text>,
}

/// The terms of a meaning.
struct Terms {
    code: Code,
    own: String,
    spoken: String,
    every: Option<String>,
}

/// One way to say it.
struct Phrase {
    meaning: usize,
    /// Folded words, and their stems, as long as each other.
    words: Vec<String>,
    stems: Vec<String>,
    endings: Option<Endings>,
    /// Whether it counts in a text, and in one whose language nobody says.
    in_texts: bool,
    anywhere: bool,
}

/// All meanings, taken apart.
#[derive(Default)]
pub(crate) struct Lexicon {
    terms: Vec<Terms>,
    phrases: Vec<Phrase>,
    /// Phrases by their first word, and by its stem.
    words: BTreeMap<String, Vec<usize>>,
    stems: HashMap<String, Vec<usize>>,
    /// Stems of all their words.
    parts: HashSet<String>,
    endings: Vec<Endings>,
    /// Words that say nothing, and in which languages.
    filler: HashMap<String, Vec<String>>,
}

/// Words of a question that are looked for together.
pub(crate) struct Unit<'a> {
    pub(crate) words: &'a [Word],
    /// What they mean, each once.
    pub(crate) meant: Vec<Meant<'a>>,
    /// Whether they are words that we know, so that nothing like them need be looked for.
    pub(crate) known: bool,
    /// Whether they mean it but for a mistake.
    pub(crate) mistaken: bool,
}

/// The terms of something that is meant.
#[derive(Clone, Copy)]
pub(crate) struct Meant<'a> {
    /// Of the code.
    pub(crate) own: &'a str,
    /// Of texts that speak of it.
    pub(crate) spoken: &'a str,
    /// Of what is there for every code of this sort.
    pub(crate) every: Option<&'a str>,
}

/// Words of texts without a language that were seen, and the stems of the lexicon that they may be.
#[derive(Default)]
pub(crate) struct SeenWords(HashMap<String, Vec<String>>);

impl Lexicon {
    pub(crate) fn of(meanings: &Meanings) -> Self {
        let folded = |texts: &[Text]| -> HashSet<String> {
            texts.iter().flat_map(|text| words(&text.text)).map(|word| word.folded).collect()
        };
        let vague = folded(&meanings.vague);
        let mut made = Self::default();
        for text in &meanings.filler {
            for word in words(&text.text) {
                made.filler.entry(word.folded).or_default().extend(text.language.clone());
            }
        }
        for (number, meaning) in meanings.codes.iter().enumerate() {
            made.terms.push(Terms {
                code: meaning.code.clone(),
                own: Fact::Code(&meaning.code.list, &meaning.code.code).term(),
                spoken: Fact::Spoken(&meaning.code.list, &meaning.code.code).term(),
                every: meaning.every.as_ref().map(|every| Fact::Code(&every.list, &every.code).term()),
            });
            for text in &meaning.words {
                let endings = text.language.as_deref().and_then(Endings::of);
                let english = text.language.as_deref() == Some("en");
                for row in text.text.split([',', '،']) {
                    made.learn(number, row, endings, english, &vague);
                }
                made.endings.extend(endings.filter(|new| made.endings.iter().all(|known| !known.same(*new))));
            }
        }
        made
    }

    fn learn(
        &mut self,
        meaning: usize,
        row: &str,
        endings: Option<Endings>,
        english: bool,
        vague: &HashSet<String>,
    ) {
        let (mut words, mut stems) = (Vec::new(), Vec::new());
        for word in each_word(row) {
            stems.push(endings.map_or_else(|| word.folded.clone(), |rules| rules.term(&word.lower)));
            words.push(word.folded);
        }
        let (Some(first), Some(stem)) = (words.first().cloned(), stems.first().cloned()) else { return };
        let number = self.phrases.len();
        self.parts.extend(stems.iter().cloned());
        let is_row = words.len() > 1;
        let least = if english { LONG_ENGLISH } else { LONG };
        let in_texts = is_row || !vague.contains(&first);
        let anywhere = in_texts && (is_row || first.chars().count() >= least);
        self.phrases.push(Phrase { meaning, words, stems, endings, in_texts, anywhere });
        self.words.entry(first).or_default().push(number);
        self.stems.entry(stem).or_default().push(number);
    }

    /// What a question asks for, word by word, where rows that mean something stay together. `mistake` makes what is like a
    /// word but for one mistake.
    pub(crate) fn units<'a>(
        &'a self,
        typed: &'a [Word],
        language: Option<&str>,
        mut mistake: impl FnMut(&Word) -> Option<DfaWrapper>,
    ) -> Vec<Unit<'a>> {
        let mut units = Vec::new();
        let mut rest = typed;
        while let Some(first) = rest.first() {
            let found = self.longest(rest);
            let long = found.first().map_or(1, |phrase| phrase.words.len());
            let Some((words, after)) = rest.split_at_checked(long) else { break };
            rest = after;
            if self.is_filler(&first.folded, !found.is_empty(), language) && long == 1 {
                continue;
            }
            if found.is_empty() {
                let begun = self.begun_by(&first.folded);
                let mistaken = begun.is_empty();
                let found = if mistaken { mistake(first).map(|like| self.like(&like)) } else { Some(begun) };
                let meant = self.mean(found.unwrap_or_default());
                let mistaken = mistaken && !meant.is_empty();
                units.push(Unit { words, meant, known: false, mistaken });
            } else {
                units.push(Unit { words, meant: self.mean(found), known: true, mistaken: false });
            }
        }
        if units.is_empty() {
            let plain = |word: &'a Word| Unit {
                words: std::slice::from_ref(word),
                meant: Vec::new(),
                known: false,
                mistaken: false,
            };
            return typed.iter().map(plain).collect();
        }
        units
    }

    /// Whether a word says nothing of what is looked for; one that means something in another language does, unless it is the
    /// reader's own that says so: `war` in German.
    fn is_filler(&self, word: &str, is_known: bool, language: Option<&str>) -> bool {
        let of = self.filler.get(word);
        of.is_some_and(|languages| !is_known || languages.iter().any(|one| Some(one.as_str()) == language))
    }

    /// The terms of these codes.
    pub(crate) fn about<'a>(&'a self, codes: &'a [Code]) -> impl Iterator<Item = Meant<'a>> {
        self.terms.iter().filter(|terms| codes.contains(&terms.code)).map(Terms::meant)
    }

    /// The longest phrases with which these words begin.
    fn longest(&self, typed: &[Word]) -> Vec<&Phrase> {
        let Some(first) = typed.first() else { return Vec::new() };
        let mut numbers: Vec<usize> = self.words.get(&first.folded).into_iter().flatten().copied().collect();
        for rules in &self.endings {
            for stem in [rules.term(&first.lower), rules.term(&first.folded)] {
                numbers.extend(self.stems.get(&stem).into_iter().flatten());
            }
        }
        numbers.extend(self.stems.get(&first.folded).into_iter().flatten());
        let fits = |phrase: &&Phrase| {
            typed.len() >= phrase.words.len()
                && typed.iter().zip(&phrase.words).zip(&phrase.stems).all(|((typed, word), stem)| {
                    typed.folded == *word
                        || phrase.endings.is_some_and(|rules| {
                            rules.term(&typed.lower) == *stem || rules.term(&typed.folded) == *stem
                        })
                })
        };
        let mut found: Vec<&Phrase> =
            numbers.into_iter().filter_map(|number| self.phrases.get(number)).filter(fits).collect();
        let long = found.iter().map(|phrase| phrase.words.len()).max().unwrap_or(0);
        found.retain(|phrase| phrase.words.len() == long);
        found
    }

    /// Single words that begin so.
    fn begun_by(&self, beginning: &str) -> Vec<&Phrase> {
        if beginning.chars().count() < BEGINNING {
            return Vec::new();
        }
        let longer = self.words.range::<str, _>((Bound::Excluded(beginning), Bound::Unbounded));
        let longer = longer.take_while(|(word, _)| word.starts_with(beginning));
        self.singles(longer.flat_map(|(_, numbers)| numbers)).collect()
    }

    /// Single words that an automaton takes.
    fn like(&self, automaton: &DfaWrapper) -> Vec<&Phrase> {
        let like = |word: &str| word.chars().count() >= BEGINNING && accepts(automaton, word);
        let like = self.words.iter().filter(|(word, _)| like(word));
        self.singles(like.flat_map(|(_, numbers)| numbers)).collect()
    }

    fn singles<'a>(&'a self, numbers: impl Iterator<Item = &'a usize>) -> impl Iterator<Item = &'a Phrase> {
        numbers.filter_map(|number| self.phrases.get(*number)).filter(|phrase| phrase.words.len() == 1)
    }

    fn mean(&self, phrases: Vec<&Phrase>) -> Vec<Meant<'_>> {
        let numbers: BTreeSet<usize> = phrases.into_iter().map(|phrase| phrase.meaning).collect();
        numbers.into_iter().filter_map(|number| self.terms.get(number)).map(Terms::meant).collect()
    }

    /// The terms of all that a text speaks of.
    pub(crate) fn spoken<'a>(&'a self, text: &Text, seen: &mut SeenWords, found: &mut BTreeSet<&'a str>) {
        let rules = text.language.as_deref().map(Endings::of);
        let said: Vec<Word> = each_word(&text.text).collect();
        let stems: Vec<Vec<String>> = said
            .iter()
            .map(|word| match rules {
                Some(Some(rules)) => vec![rules.term(&word.lower)],
                Some(None) => vec![word.folded.clone()],
                None => seen.stems(self, word),
            })
            .collect();
        for (at, firsts) in stems.iter().enumerate() {
            let phrases = firsts.iter().filter_map(|stem| self.stems.get(stem)).flatten();
            for phrase in phrases.filter_map(|number| self.phrases.get(*number)) {
                let counts = if rules.is_none() { phrase.anywhere } else { phrase.in_texts };
                if counts && follows(phrase.stems.get(1..).unwrap_or_default(), stems.get(at + 1..)) {
                    found.extend(self.terms.get(phrase.meaning).map(|terms| terms.spoken.as_str()));
                }
            }
        }
    }
}

impl Terms {
    fn meant(&self) -> Meant<'_> {
        Meant { own: &self.own, spoken: &self.spoken, every: self.every.as_deref() }
    }
}

impl SeenWords {
    fn stems(&mut self, lexicon: &Lexicon, word: &Word) -> Vec<String> {
        if let Some(known) = self.0.get(&word.lower) {
            return known.clone();
        }
        let stems = lexicon.endings.iter().map(|rules| rules.term(&word.lower));
        let stems: Vec<String> = stems.filter(|stem| lexicon.parts.contains(stem)).collect();
        if self.0.len() >= REMEMBERED {
            self.0.clear();
        }
        self.0.insert(word.lower.clone(), stems.clone());
        stems
    }
}

/// Whether the rest of a row comes soon.
fn follows(rest: &[String], said: Option<&[Vec<String>]>) -> bool {
    let mut said = said.unwrap_or_default();
    rest.iter().all(|stem| {
        let at = said.iter().take(BETWEEN + 1).position(|stems| stems.contains(stem));
        said = at.and_then(|at| said.get(at + 1..)).unwrap_or_default();
        at.is_some()
    })
}

fn accepts(automaton: &DfaWrapper, word: &str) -> bool {
    let end = word.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
    automaton.is_match(&end)
}
