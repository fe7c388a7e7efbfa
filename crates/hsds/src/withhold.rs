//! Places that must not be found, and what else is put right before a record is stored.

use std::any::Any;

use crate::model::{
    Address, Attribute, Disclosure, Frequency, Language, Location, Part, Schedule, ServiceAtLocation,
};
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
        let shown = match self.disclosure {
            None | Some(Disclosure::Exact) => return Vec::new(),
            Some(shown @ (Disclosure::Area | Disclosure::Withheld)) => shown,
        };
        self.leave(shown, &mut taken);
        for address in &mut self.addresses {
            address.leave(shown, &mut taken);
        }
        for language in &mut self.languages {
            language.leave(shown, &mut taken);
        }
        leave_codes(shown, &mut self.schedules, &mut self.attributes, &mut taken);
        self.forget("", &mut taken.0);
        taken.finish()
    }
}

impl ServiceAtLocation {
    /// Takes out what could tell where a withheld location is, and names the fields that were taken out: descriptions,
    /// contacts, telephone numbers (a landline tells the town), change records and undeclared fields. Opening hours,
    /// areas and codes stay. [`Composer`](crate::compose::Composer) does it for each service at a location that says it
    /// is withheld; the record alone does not know.
    pub fn withhold(&mut self) -> Vec<String> {
        let mut taken = RemovedFields::default();
        self.leave(Disclosure::Withheld, &mut taken);
        leave_codes(Disclosure::Withheld, &mut self.schedules, &mut self.attributes, &mut taken);
        self.forget("", &mut taken.0);
        taken.finish()
    }
}

/// Of opening times and coded values of a place that is withheld, the times and the codes stay.
fn leave_codes(
    shown: Disclosure,
    schedules: &mut [Schedule],
    attributes: &mut [Attribute],
    taken: &mut RemovedFields,
) {
    for schedule in schedules {
        schedule.leave(shown, taken);
    }
    for attribute in attributes {
        attribute.leave(shown, taken);
    }
}

/// Judges every field of an object that can stand at a place: `always` it stays, `in_area` as long as the area is shown,
/// `exactly` where the place is shown exactly. Change records and undeclared fields are forgotten by themselves.
macro_rules! judge {
    ($object:ident, $prefix:literal, always: $($always:ident)*, in_area: $($area:ident)*, exactly: $($exactly:ident)*) => {
        impl $object {
            fn leave(&mut self, shown: Disclosure, taken: &mut RemovedFields) {
                // Every field stands here, so that a new one must say what it tells of where a place is.
                let Self { $($always: _,)* $($area,)* $($exactly,)* metadata: _, extra: _ } = self;
                if shown >= Disclosure::Withheld {
                    $(taken.take(concat!($prefix, stringify!($area)), $area);)*
                }
                if shown >= Disclosure::Area {
                    $(taken.take(concat!($prefix, stringify!($exactly)), $exactly);)*
                }
            }
        }
    };
}

judge!(
    Location, "",
    always: id location_type organization_id languages schedules attributes disclosure zone visibility,
    in_area: url name alternate_name description addresses contacts accessibility phones,
    exactly: transportation entrance latitude longitude external_identifier external_identifier_type
);
judge!(
    Address, "addresses/",
    always: id location_id address_type attributes visibility,
    in_area: city region state_province country,
    exactly: attention address_1 address_2 postal_code
);
judge!(
    ServiceAtLocation, "",
    always: id service_id location_id service_areas schedules location attributes service,
    in_area: description contacts phones,
    exactly:
);
judge!(
    Language, "languages/",
    always: id service_id location_id phone_id name code,
    in_area: note attributes,
    exactly:
);
judge!(
    Schedule, "schedules/",
    always: id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq
        interval byday byweekno bymonthday byyearday opens_at closes_at closed zone,
    in_area: description schedule_link attending_type notes attributes,
    exactly:
);
judge!(
    Attribute, "attributes/",
    always: id link_id taxonomy_term_id link_type link_entity taxonomy_term visibility,
    in_area: value label,
    exactly:
);

/// The fields that were taken out.
#[derive(Default)]
struct RemovedFields(Vec<String>);

impl RemovedFields {
    fn take<T: Default + PartialEq>(&mut self, field: &str, value: &mut T) {
        if std::mem::take(value) != T::default() {
            self.0.push(field.to_owned());
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.0.sort_unstable();
        self.0.dedup();
        self.0
    }
}
