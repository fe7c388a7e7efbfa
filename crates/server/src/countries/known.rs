//! What is known about one country, without what a national member says is wrong.

use std::collections::HashMap;

use ::countries::{Countries, FactName, Helpline, Stated, Territory, Value};
use domain::code::Country;
use domain::moment::Moment;

use super::store::{Decision, Statement, list_decisions, list_statements};
use crate::problem::Refused;
use crate::state::App;

/// A fact that may be shown.
#[derive(Debug)]
pub(crate) struct Judged {
    /// The fact.
    pub(crate) fact: Stated<'static>,
    /// Whether a national member confirmed it as it stands, and no other's doubt waits for the network's office.
    pub(crate) confirmed: bool,
}

/// What is known about a country.
#[derive(Debug)]
pub(crate) struct Known {
    country: Country,
    facts: Option<&'static ::countries::Country>,
    statements: HashMap<(String, String), Vec<Statement>>,
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
    pub(crate) fn places(&self) -> impl Iterator<Item = &'static Territory> {
        self.facts.into_iter().flat_map(::countries::Country::places)
    }

    /// The facts of a place that may be shown.
    pub(crate) fn list(&self, place: &'static Territory) -> Vec<Judged> {
        place.facts().into_iter().filter_map(|fact| self.judge(fact)).collect()
    }

    /// One fact of the whole country, or of the first part that has it.
    pub(crate) fn find(&self, name: FactName) -> Option<Judged> {
        self.places().find_map(|place| self.judge(place.fact(name)?))
    }

    /// Helplines for victims, all over the country.
    pub(crate) fn list_helplines(&self) -> impl Iterator<Item = &'static Helpline> {
        self.list_judged_helplines().map(|(helpline, _)| helpline)
    }

    /// The same, each with whether a member confirmed it.
    pub(crate) fn list_judged_helplines(&self) -> impl Iterator<Item = (&'static Helpline, bool)> {
        let facts = self.places().flat_map(|place| self.list(place));
        facts.filter_map(|judged| match judged.fact.fact.value {
            Value::Helpline(helpline) => Some((helpline, judged.confirmed)),
            _ => None,
        })
    }

    /// What national members say of a fact as it stands, oldest first; each has one word.
    pub(super) fn list_statements(&self, fact: &Stated<'_>) -> impl DoubleEndedIterator<Item = &Statement> {
        let statements = self.statements.get(&key(fact)).map(Vec::as_slice).unwrap_or_default();
        // Of most facts nobody says anything: they need no digest.
        let digest = (!statements.is_empty()).then(|| fact.digest().0);
        statements.iter().filter(move |said| Some(said.digest) == digest)
    }

    /// Doubts about a fact as it stands that the network's office had not read when it decided, oldest first.
    pub(super) fn list_open_doubts(&self, fact: &Stated<'_>) -> impl Iterator<Item = &Statement> {
        let decided = self.decision(fact).map(|decision| decision.until);
        self.list_statements(fact).filter(move |said| !said.holds && decided < Some(said.at))
    }

    /// When a national member last confirmed a fact as it stands. While another's doubt with a reason waits for the network's
    /// office, that counts for nothing: readers would take one member's word for that of all.
    pub(super) fn confirmed_at(&self, fact: &Stated<'_>) -> Option<Moment> {
        if self.list_open_doubts(fact).any(Statement::is_reasoned) {
            return None;
        }
        self.list_statements(fact).filter(|said| said.holds).map(|said| said.at).max()
    }

    /// What the network's office decided about a fact as it stands.
    pub(super) fn decision(&self, fact: &Stated<'_>) -> Option<&Decision> {
        self.decisions.get(&key(fact)).filter(|decision| decision.digest == fact.digest().0)
    }

    /// Whether a fact is shown to nobody. The office's word counts most. One member's is enough if it gives a reason, but for
    /// a number to ring in danger: a wrong one does harm, and none at all may do more.
    pub(super) fn is_hidden(&self, fact: &Stated<'_>) -> bool {
        match self.decision(fact) {
            Some(decision) => decision.hide,
            None => !fact.name.is_emergency() && self.list_open_doubts(fact).any(Statement::is_reasoned),
        }
    }

    /// A fact, unless it is shown to nobody.
    pub(crate) fn judge(&self, fact: Stated<'static>) -> Option<Judged> {
        let confirmed = self.confirmed_at(&fact).is_some();
        (!self.is_hidden(&fact)).then_some(Judged { fact, confirmed })
    }
}

fn key(fact: &Stated<'_>) -> (String, String) {
    (fact.place.to_owned(), fact.name.to_string())
}
