use super::{
    EuropeanHelpline, Fact, FactName, Helpline, Languages, Source, Stated, Telephone, TimeLimit, Value,
};

/// A country.
#[derive(Debug)]
pub struct Country {
    /// What holds in all of it. Where rules differ within the country, its parts say them.
    pub national: Territory,
    /// Parts with helplines and compensation of their own, such as `GB-SCT`.
    pub jurisdictions: Vec<Territory>,
    /// Member of the European Economic Area, from `data/countries.json`.
    pub eea_member: bool,
}

impl Country {
    /// ISO 3166-1 alpha-2.
    pub fn iso2(&self) -> &'static str {
        self.national.code
    }

    /// The whole country, then its parts.
    pub fn places(&self) -> impl Iterator<Item = &Territory> {
        std::iter::once(&self.national).chain(&self.jurisdictions)
    }
}

/// What is known about a country, or about a part that has its own rules.
#[derive(Debug)]
pub struct Territory {
    /// ISO 3166-1 alpha-2, or for a part ISO 3166-2.
    pub code: &'static str,
    /// Emergency numbers.
    pub emergency: Emergency,
    /// The European helpline for victims of crime.
    pub helpline_116006: Option<Fact<EuropeanHelpline>>,
    /// General helplines for victims.
    pub national_helplines: Vec<Fact<Helpline>>,
    /// State compensation for violent crime.
    pub compensation: Compensation,
    /// Single contact point for victims of terrorism in the EU network.
    pub terrorism_contact_point: Option<Fact<&'static str>>,
    /// Official languages.
    pub official_languages: Option<Fact<Languages>>,
    /// Membership of the European Union.
    pub eu_member: Option<Fact<bool>>,
    /// What was found where a fact is missing: for those who look after the facts, not for a page.
    pub remarks: Vec<Remark>,
}

/// Numbers for help at once. Never empty where present.
#[derive(Debug)]
pub struct Emergency {
    /// For every emergency.
    pub general: Option<Fact<Vec<Telephone>>>,
    /// Police.
    pub police: Option<Fact<Vec<Telephone>>>,
    /// Ambulance.
    pub ambulance: Option<Fact<Vec<Telephone>>>,
    /// Fire brigade.
    pub fire: Option<Fact<Vec<Telephone>>>,
}

/// State compensation for violent crime.
#[derive(Debug)]
pub struct Compensation {
    /// Who pays.
    pub authority: Option<Fact<&'static str>>,
    /// The law.
    pub legal_basis: Option<Fact<&'static str>>,
    /// Until when it can be claimed.
    pub time_limit: Option<Fact<TimeLimit>>,
    /// Whether the crime must have been reported to the police.
    pub police_report_required: Option<Fact<bool>>,
    /// Who helps residents with a claim in another EU country (Directive 2004/80/EC).
    pub assisting_authority: Option<Fact<&'static str>>,
    /// Who decides claims that come from another EU country (Directive 2004/80/EC).
    pub deciding_authority: Option<Fact<&'static str>>,
}

/// What was found in place of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The fact that is missing.
    pub name: FactName,
    /// What was found, in English.
    pub text: &'static str,
    /// Where.
    pub source: Option<Source>,
}

impl Territory {
    /// Every fact of this place that is known, in the order of [`FactName`].
    pub fn facts<'a>(&'a self) -> Vec<Stated<'a>> {
        let Emergency { general, police, ambulance, fire } = &self.emergency;
        let of = &self.compensation;
        let mut facts = Vec::new();
        let mut put = |name, fact: Option<Fact<Value<'a>>>| {
            facts.extend(fact.map(|fact| Stated { place: self.code, name, fact }));
        };
        put(FactName::EmergencyGeneral, view(general.as_ref(), |numbers| Value::Telephones(numbers)));
        put(FactName::EmergencyPolice, view(police.as_ref(), |numbers| Value::Telephones(numbers)));
        put(FactName::EmergencyAmbulance, view(ambulance.as_ref(), |numbers| Value::Telephones(numbers)));
        put(FactName::EmergencyFire, view(fire.as_ref(), |numbers| Value::Telephones(numbers)));
        put(FactName::Helpline116006, view(self.helpline_116006.as_ref(), Value::EuropeanHelpline));
        for (number, fact) in (1..).zip(&self.national_helplines) {
            put(FactName::NationalHelpline(number), Some(fact.map(Value::Helpline)));
        }
        put(FactName::CompensationAuthority, view(of.authority.as_ref(), |text| Value::Text(text)));
        put(FactName::CompensationLegalBasis, view(of.legal_basis.as_ref(), |text| Value::Text(text)));
        put(FactName::CompensationTimeLimit, view(of.time_limit.as_ref(), Value::TimeLimit));
        put(
            FactName::CompensationPoliceReport,
            view(of.police_report_required.as_ref(), |yes| Value::YesNo(*yes)),
        );
        put(
            FactName::CompensationAssistingAuthority,
            view(of.assisting_authority.as_ref(), |text| Value::Text(text)),
        );
        put(
            FactName::CompensationDecidingAuthority,
            view(of.deciding_authority.as_ref(), |text| Value::Text(text)),
        );
        put(
            FactName::TerrorismContactPoint,
            view(self.terrorism_contact_point.as_ref(), |text| Value::Text(text)),
        );
        put(FactName::OfficialLanguages, view(self.official_languages.as_ref(), Value::Languages));
        put(FactName::EuMember, view(self.eu_member.as_ref(), |yes| Value::YesNo(*yes)));
        facts
    }

    /// The fact of this name, if it is known.
    pub fn fact(&self, name: FactName) -> Option<Stated<'_>> {
        self.facts().into_iter().find(|fact| fact.name == name)
    }
}

fn view<'a, T>(fact: Option<&'a Fact<T>>, value: impl FnOnce(&'a T) -> Value<'a>) -> Option<Fact<Value<'a>>> {
    fact.map(|fact| fact.map(value))
}
