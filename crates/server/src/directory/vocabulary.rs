//! The program's own words as HSDS knows them: each list of codes is a taxonomy, each code a term, each unit of capacity a
//! unit. Their ids come from their names, so they are the same everywhere and for ever.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use domain::code::{
    Abroad, AccessNeed, CapacityUnit, Coded, Crime, CrimeTag, Fee, FundingSource, Intake, ReferralRoute,
    SupportKind, SupportMode, TrainingTopic, VictimGroup,
};
use hsds::Record;
use hsds::model::{Taxonomy, TaxonomyTerm, Unit};
use uuid::Uuid;
use wording::{FALLBACK, Wording};

/// Where the names of ids come from; chosen once.
pub(crate) const NAMESPACE: Uuid = Uuid::from_u128(0x6f6e_7761_7264_4d5e_8a1c_5f0e_2b7d_9c41);

/// The feed's name under which the vocabulary is kept.
pub(crate) const FEED: &str = "onward";

/// A list of codes, as text.
struct List {
    name: &'static str,
    codes: Vec<(&'static str, Option<&'static str>)>,
}

fn list<C: Coded>() -> List {
    let codes = C::ALL.iter().map(|code| (code.as_str(), code.parent().map(Coded::as_str)));
    List { name: C::VOCABULARY, codes: codes.collect() }
}

static LISTS: LazyLock<[List; 13]> = LazyLock::new(|| {
    [
        list::<SupportKind>(),
        list::<Crime>(),
        list::<CrimeTag>(),
        list::<VictimGroup>(),
        list::<ReferralRoute>(),
        list::<SupportMode>(),
        list::<AccessNeed>(),
        list::<Fee>(),
        list::<Intake>(),
        list::<Abroad>(),
        list::<TrainingTopic>(),
        list::<FundingSource>(),
        list::<CapacityUnit>(),
    ]
});

/// What an id of the vocabulary stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    List(&'static str),
    Code(&'static str, &'static str),
}

static WORDS: LazyLock<HashMap<Uuid, Word>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for list in LISTS.iter() {
        words.insert(taxonomy_id(list.name), Word::List(list.name));
        for (code, _) in &list.codes {
            words.insert(id_of(list.name, code), Word::Code(list.name, code));
        }
    }
    words
});

/// The id of the taxonomy that a list of codes is.
pub(crate) fn taxonomy_id(list: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, list.as_bytes())
}

fn id_of(list: &str, code: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{list}/{code}").as_bytes())
}

/// The id of a code: of its term, or of its unit.
pub(crate) fn term_id<C: Coded>(code: C) -> Uuid {
    id_of(C::VOCABULARY, code.as_str())
}

/// The code that a term stands for, if it is one of this list.
pub(crate) fn find_code<C: Coded>(term: Uuid) -> Option<C> {
    match WORDS.get(&term) {
        Some(Word::Code(list, code)) if *list == C::VOCABULARY => C::find(code),
        _ => None,
    }
}

/// List and code that a term stands for, if it is one of the vocabulary.
pub(crate) fn find_word(term: Uuid) -> Option<(&'static str, &'static str)> {
    match WORDS.get(&term) {
        Some(Word::Code(list, code)) => Some((list, code)),
        _ => None,
    }
}

/// Every code with the id of its term: for feeds whose words are mapped to ours.
#[must_use]
pub fn list_terms() -> BTreeMap<(String, String), Uuid> {
    let codes = WORDS.iter().filter_map(|(id, word)| match word {
        Word::Code(list, code) => Some((((*list).to_owned(), (*code).to_owned()), *id)),
        Word::List(_) => None,
    });
    codes.collect()
}

/// Whether an id belongs to the vocabulary.
pub(crate) fn is_own(id: Uuid) -> bool {
    WORDS.contains_key(&id)
}

/// The whole vocabulary as records, named in every language of the interface.
pub(super) fn list_records(wording: &Wording) -> Vec<Record> {
    let mut records = Vec::new();
    for list in LISTS.iter() {
        let taxonomy = taxonomy_id(list.name);
        let is_units = list.name == CapacityUnit::VOCABULARY;
        if !is_units {
            let name = wording.text(FALLBACK, &format!("directory-list-{}", list.name), &[]);
            let description = name.clone();
            records.push(Record::from(Taxonomy { id: taxonomy, name, description, ..Taxonomy::default() }));
        }
        for (code, parent) in &list.codes {
            let key = format!("code-{}-{code}", list.name);
            let id = id_of(list.name, code);
            let name = wording.text(FALLBACK, &key, &[]);
            if is_units {
                let identifier = Some((*code).to_owned());
                records.push(
                    Unit { id, name, scheme: Some(list.name.into()), identifier, ..Unit::default() }.into(),
                );
                continue;
            }
            let description = name.clone();
            records.push(Record::from(TaxonomyTerm {
                id,
                code: Some((*code).to_owned()),
                name,
                description,
                parent_id: parent.map(|parent| id_of(list.name, parent)),
                taxonomy_id: Some(taxonomy),
                language: Some(FALLBACK.into()),
                ..TaxonomyTerm::default()
            }));
        }
    }
    records
}
