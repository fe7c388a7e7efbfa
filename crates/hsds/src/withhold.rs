//! Places that must not be found, and what else is put right before a record is stored.

use std::any::Any;

use crate::model::{Address, Attribute, Disclosure, Frequency, Location, Part, Schedule, ServiceAtLocation};
use crate::{Fault, Record};

/// Every day of the week, as in RFC 5545.
const WHOLE_WEEK: &str = "MO,TU,WE,TH,FR,SA,SU";

impl Record {
    /// Puts it into the form in which records are stored, and reports what that changed: what would tell where a
    /// withheld place is goes (see [`Location::withhold`]), and daily opening times, which HSDS does not know, become
    /// weekly ones.
    pub fn normalise(&mut self) -> Vec<Fault> {
        let mut report = self.withhold();
        let mut rewritten = 0;
        self.part_mut().walk(&mut |part: &mut dyn Any| {
            if let Some(schedule) = part.downcast_mut::<Schedule>() {
                rewritten += usize::from(schedule.spell_out_daily());
            }
        });
        if rewritten > 0 {
            let why = format!("{rewritten} daily opening times were written as weekly ones");
            report.push(Fault::new("/schedules", why));
        }
        report
    }

    pub(crate) fn withhold(&mut self) -> Vec<Fault> {
        let mut report = Vec::new();
        self.part_mut().walk(&mut |part: &mut dyn Any| {
            if let Some(location) = part.downcast_mut::<Location>() {
                let taken = location.withhold().into_iter();
                report.extend(taken.map(|field| {
                    Fault::new(format!("/{field}"), "taken out: it could tell where the place is")
                }));
            }
        });
        report
    }
}

impl Schedule {
    /// Daily without a pause is weekly on every day.
    fn spell_out_daily(&mut self) -> bool {
        let every_day = self.interval.as_ref().is_none_or(|interval| interval.as_f64() == Some(1.0));
        let daily = self.freq == Some(Frequency::Daily) && every_day && self.count.is_none();
        if daily {
            self.freq = Some(Frequency::Weekly);
            self.byday.get_or_insert_with(|| WHOLE_WEEK.to_owned());
        }
        daily
    }
}

impl Location {
    /// Takes out what its disclosure does not allow, and names the fields that were taken out.
    ///
    /// *Withheld*: what is left is that it exists, whose it is, languages, opening hours and codes. Addresses, coordinates,
    /// directions, identifiers of registers (a UPRN is a door), names (one often is the address), web addresses, descriptions,
    /// accessibility, telephone numbers (a landline tells the town), contacts and undeclared fields could place it. The
    /// telephone that people should call belongs to the service. *Area*: town and region stay; street, postal code,
    /// coordinates, directions, identifiers and undeclared fields go. Change records go with both: they could tell what
    /// was taken out.
    pub fn withhold(&mut self) -> Vec<String> {
        let mut taken = RemovedFields::default();
        match self.disclosure {
            None | Some(Disclosure::Exact) => return Vec::new(),
            Some(Disclosure::Area) => self.keep_area(&mut taken),
            Some(Disclosure::Withheld) => self.keep_existence(&mut taken),
        }
        self.forget("", &mut taken.0);
        taken.finish()
    }

    fn keep_area(&mut self, taken: &mut RemovedFields) {
        taken.value("latitude", &mut self.latitude);
        taken.value("longitude", &mut self.longitude);
        taken.value("transportation", &mut self.transportation);
        taken.value("external_identifier", &mut self.external_identifier);
        taken.value("external_identifier_type", &mut self.external_identifier_type);
        for address in &mut self.addresses {
            address.keep_area(taken);
        }
    }

    fn keep_existence(&mut self, taken: &mut RemovedFields) {
        taken.value("url", &mut self.url);
        taken.value("name", &mut self.name);
        taken.value("alternate_name", &mut self.alternate_name);
        taken.value("description", &mut self.description);
        taken.value("transportation", &mut self.transportation);
        taken.value("latitude", &mut self.latitude);
        taken.value("longitude", &mut self.longitude);
        taken.value("external_identifier", &mut self.external_identifier);
        taken.value("external_identifier_type", &mut self.external_identifier_type);
        taken.list("addresses", &mut self.addresses);
        taken.list("contacts", &mut self.contacts);
        taken.list("accessibility", &mut self.accessibility);
        taken.list("phones", &mut self.phones);
        for language in &mut self.languages {
            taken.value("languages/note", &mut language.note);
            taken.list("languages/attributes", &mut language.attributes);
        }
        taken.codes_only(&mut self.schedules, &mut self.attributes);
    }
}

impl ServiceAtLocation {
    /// Takes out what could tell where a withheld location is, and names the fields that were taken out: descriptions,
    /// contacts, telephone numbers (a landline tells the town), change records and undeclared fields. Opening hours,
    /// areas and codes stay. [`Composer`](crate::compose::Composer) does it for each service at a location that says it
    /// is withheld; the record alone does not know.
    pub fn withhold(&mut self) -> Vec<String> {
        let mut taken = RemovedFields::default();
        taken.value("description", &mut self.description);
        taken.list("contacts", &mut self.contacts);
        taken.list("phones", &mut self.phones);
        taken.codes_only(&mut self.schedules, &mut self.attributes);
        self.forget("", &mut taken.0);
        taken.finish()
    }
}

impl Address {
    fn keep_area(&mut self, taken: &mut RemovedFields) {
        taken.value("addresses/attention", &mut self.attention);
        taken.value("addresses/address_1", &mut self.address_1);
        taken.value("addresses/address_2", &mut self.address_2);
        taken.value("addresses/postal_code", &mut self.postal_code);
    }
}

/// The fields that were taken out.
#[derive(Default)]
struct RemovedFields(Vec<String>);

impl RemovedFields {
    /// Leaves of opening times the times, and of coded values the codes.
    fn codes_only(&mut self, schedules: &mut [Schedule], attributes: &mut [Attribute]) {
        for schedule in schedules {
            self.value("schedules/description", &mut schedule.description);
            self.value("schedules/notes", &mut schedule.notes);
            self.value("schedules/schedule_link", &mut schedule.schedule_link);
            self.value("schedules/attending_type", &mut schedule.attending_type);
            self.list("schedules/attributes", &mut schedule.attributes);
        }
        for attribute in attributes {
            self.value("attributes/value", &mut attribute.value);
            self.value("attributes/label", &mut attribute.label);
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.0.sort_unstable();
        self.0.dedup();
        self.0
    }

    fn value<T>(&mut self, field: &str, value: &mut Option<T>) {
        if value.take().is_some() {
            self.0.push(field.to_owned());
        }
    }

    fn list<T>(&mut self, field: &str, list: &mut Vec<T>) {
        if !std::mem::take(list).is_empty() {
            self.0.push(field.to_owned());
        }
    }
}
