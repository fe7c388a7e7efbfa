//! The file's form: a fact without a value is a remark, and a source that several facts share is named by its key.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Compensation, Confidence, Country, Emergency, EuropeanHelpline, Fact, FactName, Helpline, Languages,
    Remark, Source, Telephone, Territory, TimeLimit,
};

const FACTS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/country-facts.json"));
/// What law says of countries, and their zones.
pub(crate) const LAW: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/countries.json"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(borrow)]
    sources: BTreeMap<&'static str, Source>,
    countries: BTreeMap<&'static str, FilePlace>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePlace {
    emergency_general: Option<FileFact<Vec<Telephone>>>,
    emergency_police: Option<FileFact<Vec<Telephone>>>,
    emergency_ambulance: Option<FileFact<Vec<Telephone>>>,
    emergency_fire: Option<FileFact<Vec<Telephone>>>,
    helpline_116006: Option<FileFact<EuropeanHelpline>>,
    #[serde(default)]
    national_helplines: Vec<FileFact<Helpline>>,
    compensation_authority: Option<FileFact<&'static str>>,
    compensation_legal_basis: Option<FileFact<&'static str>>,
    compensation_time_limit: Option<FileFact<TimeLimit>>,
    compensation_police_report_required: Option<FileFact<bool>>,
    compensation_assisting_authority: Option<FileFact<&'static str>>,
    compensation_deciding_authority: Option<FileFact<&'static str>>,
    terrorism_contact_point: Option<FileFact<&'static str>>,
    official_languages: Option<FileFact<Languages>>,
    eu_member: Option<FileFact<bool>>,
    #[serde(default, borrow)]
    jurisdictions: BTreeMap<&'static str, FilePlace>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileFact<T> {
    value: Option<T>,
    source: Option<FileSource>,
    as_of: Option<&'static str>,
    confidence: Option<Confidence>,
    note: Option<&'static str>,
    more: Option<&'static str>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum FileSource {
    Key(&'static str),
    Whole(Source),
}

/// What `data/countries.json` says and is shown beside the facts.
#[derive(Deserialize)]
struct Law {
    eea: bool,
}

/// Why the file is not as it must be.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    #[error("{place}: {name} has a value and lacks source or confidence, or a remark lacks its text")]
    Incomplete { place: &'static str, name: FactName },
    #[error("{0}: not in data/countries.json")]
    Law(&'static str),
}

pub(super) fn read() -> Result<Vec<Country>, Error> {
    let file: File = serde_json::from_str(FACTS)?;
    let mut law: BTreeMap<&str, Law> = serde_json::from_str(LAW)?;
    let countries = file.countries.into_iter().map(|(code, mut place)| {
        let parts = std::mem::take(&mut place.jurisdictions);
        let read =
            |(code, place): (&'static str, FilePlace)| FactsReader::new(code, &file.sources).place(place);
        Ok(Country {
            national: read((code, place))?,
            jurisdictions: parts.into_iter().map(read).collect::<Result<_, _>>()?,
            eea_member: law.remove(code).ok_or(Error::Law(code))?.eea,
        })
    });
    countries.collect()
}

struct FactsReader<'a> {
    code: &'static str,
    sources: &'a BTreeMap<&'static str, Source>,
    remarks: Vec<Remark>,
}

impl<'a> FactsReader<'a> {
    fn new(code: &'static str, sources: &'a BTreeMap<&'static str, Source>) -> Self {
        Self { code, sources, remarks: Vec::new() }
    }

    fn place(mut self, from: FilePlace) -> Result<Territory, Error> {
        let emergency = Emergency {
            general: self.fact(FactName::EmergencyGeneral, from.emergency_general)?,
            police: self.fact(FactName::EmergencyPolice, from.emergency_police)?,
            ambulance: self.fact(FactName::EmergencyAmbulance, from.emergency_ambulance)?,
            fire: self.fact(FactName::EmergencyFire, from.emergency_fire)?,
        };
        let helpline_116006 = self.fact(FactName::Helpline116006, from.helpline_116006)?;
        let mut national_helplines = Vec::new();
        for (number, fact) in (1..).zip(from.national_helplines) {
            national_helplines.extend(self.fact(FactName::NationalHelpline(number), Some(fact))?);
        }
        let compensation = Compensation {
            authority: self.fact(FactName::CompensationAuthority, from.compensation_authority)?,
            legal_basis: self.fact(FactName::CompensationLegalBasis, from.compensation_legal_basis)?,
            time_limit: self.fact(FactName::CompensationTimeLimit, from.compensation_time_limit)?,
            police_report_required: self
                .fact(FactName::CompensationPoliceReport, from.compensation_police_report_required)?,
            assisting_authority: self
                .fact(FactName::CompensationAssistingAuthority, from.compensation_assisting_authority)?,
            deciding_authority: self
                .fact(FactName::CompensationDecidingAuthority, from.compensation_deciding_authority)?,
        };
        Ok(Territory {
            code: self.code,
            emergency,
            helpline_116006,
            national_helplines,
            compensation,
            terrorism_contact_point: self
                .fact(FactName::TerrorismContactPoint, from.terrorism_contact_point)?,
            official_languages: self.fact(FactName::OfficialLanguages, from.official_languages)?,
            eu_member: self.fact(FactName::EuMember, from.eu_member)?,
            remarks: self.remarks,
        })
    }

    /// The fact; what has no value is kept as a remark.
    fn fact<T>(&mut self, name: FactName, from: Option<FileFact<T>>) -> Result<Option<Fact<T>>, Error> {
        let Some(FileFact { value, source, as_of, confidence, note, more }) = from else { return Ok(None) };
        let source = match source {
            Some(FileSource::Key(key)) => self.sources.get(key).copied(),
            Some(FileSource::Whole(source)) => Some(source),
            None => None,
        };
        match (value, source, confidence, note) {
            (Some(value), Some(source), Some(confidence), note) => {
                Ok(Some(Fact { value, source, as_of, confidence, note, more }))
            }
            (None, source, None, Some(text)) => {
                self.remarks.push(Remark { name, text, source });
                Ok(None)
            }
            _ => Err(Error::Incomplete { place: self.code, name }),
        }
    }
}
