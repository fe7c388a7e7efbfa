//! What is known about one country, without what a national member says is wrong.

use std::collections::HashMap;

use ::countries::{Countries, FactName, Helpline, Place, Stated, Value};
use domain::code::Country;

use super::store::{Decision, Statement, list_decisions, list_statements};
use crate::problem::Refused;
use crate::state::App;

/// A fact that may be shown.
#[derive(Debug)]
pub(crate) struct Judged {
    /// The fact.
    pub(crate) fact: Stated<'static>,
    /// Whether a national member confirmed it as it stands.
    pub(crate) confirmed: bool,
}

/// What is known about a country.
#[derive(Debug)]
pub(crate) struct Known {
    country: Country,
    facts: Option<&'static ::countries::Country>,
    statements: HashMap<(String, String), Statement>,
    decisions: HashMap<(String, String), Decision>,
}

impl Known {
    /// Reads it.
    pub(crate) async fn read(app: &App, country: Country) -> Result<Self, Refused> {
        let facts = Countries::get().find(country.as_str());
        let (statements, decisions) = match facts {
            Some(_) => {
                let tx = &mut app.db.read().await?;
                (list_statements(tx, country).await?, list_decisions(tx, country).await?)
            }
            None => Default::default(),
        };
        Ok(Self { country, facts, statements, decisions })
    }

    /// The country.
    pub(crate) fn country(&self) -> Country {
        self.country
    }

    /// Its places, the whole country first; none where nothing is known.
    pub(crate) fn places(&self) -> impl Iterator<Item = &'static Place> {
        self.facts.into_iter().flat_map(::countries::Country::places)
    }

    /// The facts of a place that may be shown.
    pub(crate) fn list(&self, place: &'static Place) -> Vec<Judged> {
        place.facts().into_iter().filter_map(|fact| self.judge(fact)).collect()
    }

    /// One fact of the whole country, or of the first part that has it.
    pub(crate) fn find(&self, name: FactName) -> Option<Judged> {
        self.places().find_map(|place| self.judge(place.fact(name)?))
    }

    /// Helplines for victims, all over the country.
    pub(crate) fn list_helplines(&self) -> impl Iterator<Item = &'static Helpline> {
        let facts = self.places().flat_map(|place| self.list(place));
        facts.filter_map(|judged| match judged.fact.fact.value {
            Value::Helpline(helpline) => Some(helpline),
            _ => None,
        })
    }

    /// What a national member says of a fact as it stands.
    pub(super) fn statement(&self, fact: &Stated<'_>) -> Option<&Statement> {
        self.statements.get(&key(fact)).filter(|statement| statement.digest == fact.digest().0)
    }

    /// What the network's office decided about a fact as it stands.
    pub(super) fn decision(&self, fact: &Stated<'_>) -> Option<&Decision> {
        self.decisions.get(&key(fact)).filter(|decision| decision.digest == fact.digest().0)
    }

    /// Whether a fact is shown to nobody. The office's word counts most. One member's is enough if it gives a reason, but for
    /// a number to ring in danger: a wrong one does harm, and none at all may do more.
    pub(super) fn is_hidden(&self, fact: &Stated<'_>) -> bool {
        match (self.decision(fact), self.statement(fact)) {
            (Some(decision), _) => decision.hide,
            (None, Some(said)) => !said.holds && said.is_reasoned() && !fact.name.is_emergency(),
            (None, None) => false,
        }
    }

    /// A fact, unless it is shown to nobody.
    pub(crate) fn judge(&self, fact: Stated<'static>) -> Option<Judged> {
        let confirmed = self.statement(&fact).is_some_and(|said| said.holds);
        (!self.is_hidden(&fact)).then_some(Judged { fact, confirmed })
    }
}

fn key(fact: &Stated<'_>) -> (String, String) {
    (fact.place.to_owned(), fact.name.to_string())
}
