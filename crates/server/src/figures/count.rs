//! Counting.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::figures::{CountryFigures, Counts, DirectoryFigures, FreshnessCounts};
use api::problem::Code;
use domain::code::{Coded, Crime, CrimeTag, SupportKind, SupportMode, VictimGroup};
use domain::moment::CivilDate;
use tokio::sync::Mutex;

use crate::directory::Eyes;
use crate::finder::{
    ANY, ANY_CRIME, CONFIRMED_UNTIL, COUNTRY, CountQuery, Facet, Finder, LANGUAGE, NEVER, UNSAID, Wanted,
    count_by_each,
};
use crate::per_circle::PerCircle;
use crate::problem::Refused;
use crate::state::App;

/// What surrounds a crime and asks for help of its own. Whether it was attempted or reported does not.
pub(crate) const TAGS: [CrimeTag; 8] = [
    CrimeTag::Terrorism,
    CrimeTag::Hate,
    CrimeTag::IntimatePartner,
    CrimeTag::Family,
    CrimeTag::GenderBased,
    CrimeTag::Cyber,
    CrimeTag::Organised,
    CrimeTag::Road,
];

/// The kinds of crime: the first level of the classification.
pub(crate) fn list_crimes() -> impl Iterator<Item = Crime> {
    Crime::ALL.iter().copied().filter(|crime| crime.parent().is_none())
}

/// Figures that were counted not long ago, for each circle.
#[derive(Clone)]
pub struct Figures {
    app: App,
    finder: Finder,
    counted: Arc<PerCircle<Mutex<Option<CountedFigures>>>>,
}

/// Figures, and what they were counted from.
struct CountedFigures {
    /// The change up to which the index knew the directory; none while it was being filled.
    number: Option<i64>,
    /// How long the members' list was.
    log: u64,
    figures: Arc<DirectoryFigures>,
}

impl Figures {
    /// Figures of what this finder finds; none is counted yet.
    #[must_use]
    pub fn new(app: App, finder: Finder) -> Self {
        Self { app, finder, counted: Arc::default() }
    }

    /// The figures of what somebody with these eyes may see. They are counted again when the directory, the members'
    /// list or the day has changed, by one asker at a time.
    pub(crate) async fn of_directory(&self, eyes: Eyes) -> Result<Arc<DirectoryFigures>, Refused> {
        let mut kept = self.counted.of(eyes.circle()).lock().await;
        let day = self.app.now().civil_date();
        let membership = self.app.membership().await;
        let log = membership.size();
        let still = kept.as_ref().filter(|kept| kept.log == log && kept.figures.day == day);
        let known = still.and_then(|kept| kept.number);
        if let Some(counted) = count_by_each(&self.finder, eyes, known, &list_questions()).await? {
            let members = membership.organisations();
            let members = members.map(|(_, member)| member.admit.country.as_str().to_owned());
            let figures = Arc::new(read_figures(day, &members.collect(), counted.counts));
            *kept = Some(CountedFigures { number: counted.number, log, figures });
        }
        kept.as_ref().map(|kept| Arc::clone(&kept.figures)).ok_or(Refused::new(Code::Fault))
    }
}

/// What is asked. The answers are read in the same order by [`read_figures`].
fn list_questions() -> Vec<CountQuery<'static>> {
    let code = |list: &str| Facet::Code(list.to_owned());
    let carrying = |list: &'static str, code: &str| {
        (Wanted { codes: vec![(list, vec![code.to_owned()])], ..Wanted::default() }, vec![Facet::Country])
    };
    let all = vec![
        Facet::Country,
        code(SupportKind::VOCABULARY),
        code(VictimGroup::VOCABULARY),
        Facet::Language,
        code(SupportMode::VOCABULARY),
        code(CONFIRMED_UNTIL),
        code(UNSAID),
    ];
    let mut asked = vec![
        (Wanted::default(), all),
        (Wanted { from_abroad: true, ..Wanted::default() }, vec![Facet::Country]),
        carrying(Crime::VOCABULARY, ANY),
        carrying(UNSAID, ANY_CRIME),
    ];
    asked.extend(list_crimes().map(|crime| carrying(Crime::VOCABULARY, crime.as_str())));
    asked.extend(TAGS.map(|tag| carrying(CrimeTag::VOCABULARY, tag.as_str())));
    asked
}

type ByValue = BTreeMap<String, u64>;

fn read_figures(day: CivilDate, members: &BTreeSet<String>, counts: Vec<Vec<ByValue>>) -> DirectoryFigures {
    let mut answers = counts.into_iter().map(Vec::into_iter);
    let mut all = answers.next().unwrap_or_default();
    let mut next = || all.next().unwrap_or_default();
    let [country, kinds, groups, language, ways, until, unsaid] = std::array::from_fn(|_| next());
    let mut by_country = || answers.next().and_then(|mut facets| facets.next()).unwrap_or_default();
    let [from_abroad, every_crime, everything] = std::array::from_fn(|_| by_country());
    let crimes: Vec<(Crime, ByValue)> = list_crimes().map(|crime| (crime, by_country())).collect();
    let tags: Vec<(CrimeTag, ByValue)> = TAGS.map(|tag| (tag, by_country())).into();

    let of = |counts: &ByValue, value: &str| counts.get(value).copied().unwrap_or(0);
    let network = members.iter().chain(country.keys()).map(|code| {
        let found = |crime: &ByValue| of(crime, code).saturating_sub(of(&every_crime, code));
        let figures = CountryFigures {
            member: members.contains(code),
            services: of(&country, code),
            from_abroad: of(&from_abroad, code),
            // Whoever asks for a crime finds those as well that name none.
            crime: crimes.iter().map(|(crime, by)| (crime.as_str().to_owned(), found(by))).collect(),
            every_crime: of(&every_crime, code),
            crime_tag: tags.iter().map(|(tag, by)| (tag.as_str().to_owned(), of(by, code))).collect(),
            everything: of(&everything, code),
        };
        (code.clone(), figures)
    });
    DirectoryFigures {
        services: until.values().sum(),
        network: network.collect(),
        freshness: judge(&day.to_string(), &until),
        support_kind: with_all::<SupportKind>(kinds, of(&unsaid, SupportKind::VOCABULARY)),
        victim_group: with_all::<VictimGroup>(groups, 0),
        support_mode: with_all::<SupportMode>(ways, of(&unsaid, SupportMode::VOCABULARY)),
        language: Counts { codes: language, unsaid: of(&unsaid, LANGUAGE) },
        country: Counts { codes: country, unsaid: of(&unsaid, COUNTRY) },
        day,
    }
}

/// Every code of a list, also those that none has: what is missing is to be seen.
fn with_all<C: Coded>(counts: ByValue, unsaid: u64) -> Counts {
    let mut codes: ByValue = C::ALL.iter().map(|code| (code.as_str().to_owned(), 0)).collect();
    codes.extend(counts);
    Counts { codes, unsaid }
}

/// Days that come before others stand before them in this spelling.
fn judge(day: &str, until: &ByValue) -> FreshnessCounts {
    let mut counts = FreshnessCounts::default();
    for (due, count) in until {
        let place = match due.as_str() {
            NEVER => &mut counts.never,
            due if due <= day => &mut counts.due,
            _ => &mut counts.fresh,
        };
        *place += count;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_to_be_confirmed_from_its_day_on() {
        let until = [("2026-11-23", 1), ("2026-11-24", 2), ("2026-11-25", 4), (NEVER, 8)];
        let until = until.map(|(due, count)| (due.to_owned(), count)).into();
        assert_eq!(judge("2026-11-24", &until), FreshnessCounts { fresh: 4, due: 3, never: 8 });
    }
}
