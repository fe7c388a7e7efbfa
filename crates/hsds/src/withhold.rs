//! Places that must not be found, and what else is put right before a record is stored.

use serde_json::Value;

use crate::Record;
use crate::model::{Address, Disclosure, Frequency, Location, Object, Part, Schedule};

impl Location {
    /// Takes out what its disclosure does not allow, and names the fields that were taken out.
    ///
    /// *Withheld*: what is left is that it exists, its name, whose it is, languages, opening hours and codes. Addresses,
    /// coordinates, directions, identifiers of registers (a UPRN is a door), other names, web addresses, descriptions,
    /// accessibility, telephone numbers (a landline tells the town), contacts and undeclared fields could place it. The
    /// telephone that people should call belongs to the service. *Area*: town and region stay; street, postal code,
    /// coordinates, directions, identifiers and undeclared fields go. Change records go with both: they could tell what
    /// was taken out.
    pub fn withhold(&mut self) -> Vec<String> {
        let mut taken = Taken(Vec::new());
        match self.disclosure {
            None | Some(Disclosure::Exact) => {}
            Some(Disclosure::Area) => self.keep_area(&mut taken),
            Some(Disclosure::Withheld) => self.keep_existence(&mut taken),
        }
        taken.0
    }

    fn keep_area(&mut self, taken: &mut Taken) {
        taken.value("latitude", &mut self.latitude);
        taken.value("longitude", &mut self.longitude);
        taken.value("transportation", &mut self.transportation);
        taken.value("external_identifier", &mut self.external_identifier);
        taken.value("external_identifier_type", &mut self.external_identifier_type);
        for address in &mut self.addresses {
            address.keep_area(taken);
        }
        self.forget(taken);
    }

    fn keep_existence(&mut self, taken: &mut Taken) {
        taken.value("url", &mut self.url);
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
        for schedule in &mut self.schedules {
            taken.value("schedules/description", &mut schedule.description);
            taken.value("schedules/notes", &mut schedule.notes);
            taken.value("schedules/schedule_link", &mut schedule.schedule_link);
            taken.value("schedules/attending_type", &mut schedule.attending_type);
            taken.list("schedules/attributes", &mut schedule.attributes);
        }
        for attribute in &mut self.attributes {
            taken.value("attributes/value", &mut attribute.value);
            taken.value("attributes/label", &mut attribute.label);
        }
        self.forget(taken);
    }

    /// Takes out change records and undeclared fields, wherever they stand in it.
    fn forget(&mut self, taken: &mut Taken) {
        let whole = std::mem::take(self);
        let seen = serde_json::to_value(&whole).unwrap_or_default();
        *self = whole;
        taken.undeclared(&seen, self);
    }
}

impl Address {
    fn keep_area(&mut self, taken: &mut Taken) {
        taken.value("addresses/attention", &mut self.attention);
        taken.value("addresses/address_1", &mut self.address_1);
        taken.value("addresses/address_2", &mut self.address_2);
        taken.value("addresses/postal_code", &mut self.postal_code);
    }
}
