//! From records to the nested form.

use std::any::Any;

use uuid::Uuid;

use super::Lookup;
use crate::model::{
    Address, Attribute, Disclosure, Location, Organization, Part, Service, ServiceAtLocation,
    ServiceCapacity, TaxonomyTerm,
};
use crate::{Kind, Record};

/// How much of an object is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// All of it, as under its own address or with `full=true`.
    Full,
    /// One-to-one values only, as in lists.
    List,
    /// Id and time of the last change, with what the schema of lists asks for beside them (`minimal=true`).
    Minimal,
}

/// Composes nested objects from the records of a [`Lookup`].
#[derive(Debug, Clone, Copy)]
pub struct Composer<'a, L> {
    lookup: &'a L,
    incomplete: bool,
}

impl<'a, L: Lookup> Composer<'a, L> {
    /// Composes what plain HSDS accepts: an address or capacity that lacks what it asks for is left out.
    pub fn new(lookup: &'a L) -> Self {
        Composer { lookup, incomplete: false }
    }

    /// Composes what the profile accepts: an address may have no street, a capacity no figure.
    pub fn with_incomplete(lookup: &'a L) -> Self {
        Composer { lookup, incomplete: true }
    }

    /// A service. In full it holds its organisation (with locations and programmes), its programme and its places.
    pub fn service(&self, service: Service, form: Form) -> Service {
        match form {
            Form::Full => {
                let (id, organization) = (service.id, service.organization_id);
                let mut service = self.service_alone(service);
                service.service_at_locations = self.places(id, organization);
                if let Some(organization) = organization.and_then(|id| self.find_organization(id)) {
                    service.organization = Some(Box::new(self.organization_alone(organization)));
                    service.organization_id = None;
                }
                service
            }
            Form::List => {
                let mut service = service;
                service.slim();
                if let Some(mut organization) =
                    service.organization_id.and_then(|id| self.find_organization(id))
                {
                    organization.slim();
                    self.check_parent(&mut organization);
                    service.organization = Some(Box::new(organization));
                    service.organization_id = None;
                }
                self.put_program(&mut service, true);
                service.organization_id = self.known(Kind::Organization, service.organization_id);
                service
            }
            Form::Minimal => Service {
                id: service.id,
                name: service.name,
                status: service.status,
                last_modified: service.last_modified,
                ..Service::default()
            },
        }
    }

    /// An organisation. In full it holds its locations and programmes; `services` says whether it holds its services,
    /// and in which form.
    pub fn organization(
        &self,
        organization: Organization,
        form: Form,
        services: Option<Form>,
    ) -> Organization {
        let id = organization.id;
        let mut organization = match form {
            Form::Full => self.organization_alone(organization),
            Form::List | Form::Minimal => {
                let mut organization = organization;
                organization.slim();
                self.check_parent(&mut organization);
                organization
            }
        };
        if let Some(form) = services {
            organization.services = self
                .lookup
                .services_of(id)
                .into_iter()
                .map(|service| self.service_within(service, form))
                .collect();
        }
        organization
    }

    /// A service at a location, with both; nothing if one of them is not there to be seen.
    pub fn service_at_location(&self, at: ServiceAtLocation, form: Form) -> Option<ServiceAtLocation> {
        let service = match at.service_id {
            Some(id) => Some(self.find_service(id)?),
            None => None,
        };
        let organization = service.as_ref().and_then(|service| service.organization_id);
        let mut at = match form {
            Form::Full => self.place(at, organization)?,
            Form::List | Form::Minimal => {
                let mut at = at;
                at.slim();
                if let Some(id) = at.location_id.take() {
                    let mut location = self.find_location(id)?;
                    if location.disclosure == Some(Disclosure::Withheld) {
                        at.withhold();
                    }
                    location.slim();
                    self.put_back(&mut location, organization);
                    at.location = Some(Box::new(location));
                }
                at
            }
        };
        if let Some(service) = service {
            at.service_id = None;
            at.service = Some(Box::new(match form {
                Form::Full => {
                    let mut service = self.service_alone(service);
                    if let Some(organization) = organization.and_then(|id| self.find_organization(id)) {
                        service.organization = Some(Box::new(self.organization_alone(organization)));
                        service.organization_id = None;
                    }
                    service
                }
                Form::List | Form::Minimal => self.service(service, Form::List),
            }));
        }
        Some(at)
    }

    /// A location with what it consists of.
    pub fn location(&self, location: Location) -> Location {
        let mut location = location;
        location.organization_id = self.known(Kind::Organization, location.organization_id);
        self.finish(&mut location);
        location
    }

    /// A term with its taxonomy.
    pub fn taxonomy_term(&self, term: TaxonomyTerm) -> TaxonomyTerm {
        let mut term = term;
        term.parent_id = self.known(Kind::TaxonomyTerm, term.parent_id);
        if let Some(Record::Taxonomy(taxonomy)) =
            term.taxonomy_id.and_then(|id| self.lookup.record(Kind::Taxonomy, id))
        {
            term.taxonomy_detail = Some(taxonomy);
            term.taxonomy_id = None;
        }
        term.taxonomy_id = self.known(Kind::Taxonomy, term.taxonomy_id);
        term
    }

    /// Any record in its full form; nothing if what it belongs to is not there to be seen.
    pub fn record(&self, record: Record) -> Option<Record> {
        Some(match record {
            Record::Organization(record) => self.organization(*record, Form::Full, Some(Form::Full)).into(),
            Record::Service(record) => self.service(*record, Form::Full).into(),
            Record::ServiceAtLocation(record) => self.service_at_location(*record, Form::Full)?.into(),
            Record::Location(record) => self.location(*record).into(),
            Record::TaxonomyTerm(record) => self.taxonomy_term(*record).into(),
            Record::Program(mut record) => {
                record.organization_id = self.known(Kind::Organization, record.organization_id);
                self.finish(&mut *record);
                Record::Program(record)
            }
            Record::Unit(mut record) => {
                self.finish(&mut *record);
                Record::Unit(record)
            }
            Record::MetaTableDescription(mut record) => {
                self.finish(&mut *record);
                Record::MetaTableDescription(record)
            }
            Record::Taxonomy(record) => Record::Taxonomy(record),
        })
    }

    /// A service as its organisation holds it.
    fn service_within(&self, service: Service, form: Form) -> Service {
        match form {
            Form::Full => {
                let (id, organization) = (service.id, service.organization_id);
                let mut service = self.service_alone(service);
                service.service_at_locations = self.places(id, organization);
                service.organization_id = None;
                service
            }
            Form::List | Form::Minimal => {
                let mut service = self.service(service, form);
                service.organization = None;
                service
            }
        }
    }

    /// A service with its parts and programme, without organisation and places.
    fn service_alone(&self, service: Service) -> Service {
        let mut service = service;
        self.put_program(&mut service, false);
        service.organization_id = self.known(Kind::Organization, service.organization_id);
        self.finish(&mut service);
        service
    }

    /// An organisation with its parts, locations and programmes, without services.
    fn organization_alone(&self, organization: Organization) -> Organization {
        let mut organization = organization;
        let id = organization.id;
        organization.locations = self.lookup.locations_of(id);
        for location in &mut organization.locations {
            location.organization_id = None;
        }
        organization.programs = self.lookup.programs_of(id);
        for program in &mut organization.programs {
            program.organization_id = None;
        }
        self.check_parent(&mut organization);
        self.finish(&mut organization);
        organization
    }

    fn places(&self, service: Uuid, organization: Option<Uuid>) -> Vec<ServiceAtLocation> {
        let place = |mut at: ServiceAtLocation| {
            at.service_id = None;
            self.place(at, organization)
        };
        self.lookup.places_of(service).into_iter().filter_map(place).collect()
    }

    /// A service at a location with its location, within what belongs to `organization`.
    fn place(&self, at: ServiceAtLocation, organization: Option<Uuid>) -> Option<ServiceAtLocation> {
        let mut at = at;
        if let Some(id) = at.location_id.take() {
            let mut location = self.find_location(id)?;
            if location.disclosure == Some(Disclosure::Withheld) {
                at.withhold();
            }
            self.put_back(&mut location, organization);
            at.location = Some(Box::new(location));
        }
        self.finish(&mut at);
        Some(at)
    }

    /// Leaves out the organisation of a location where that of the service says it already.
    fn put_back(&self, location: &mut Location, organization: Option<Uuid>) {
        let other = location.organization_id.filter(|id| Some(*id) != organization);
        location.organization_id = self.known(Kind::Organization, other);
    }

    fn put_program(&self, service: &mut Service, slim: bool) {
        let found = service.program_id.and_then(|id| self.lookup.record(Kind::Program, id));
        if let Some(Record::Program(mut program)) = found {
            if slim {
                program.slim();
            }
            program.organization_id = None;
            service.program = Some(program);
            service.program_id = None;
        }
        service.program_id = self.known(Kind::Program, service.program_id);
    }

    fn check_parent(&self, organization: &mut Organization) {
        organization.parent_organization_id =
            self.known(Kind::Organization, organization.parent_organization_id);
    }

    fn known(&self, kind: Kind, id: Option<Uuid>) -> Option<Uuid> {
        id.filter(|id| self.lookup.is_known(kind, *id))
    }

    fn find_organization(&self, id: Uuid) -> Option<Organization> {
        match self.lookup.record(Kind::Organization, id)? {
            Record::Organization(found) => Some(*found),
            _ => None,
        }
    }

    fn find_service(&self, id: Uuid) -> Option<Service> {
        match self.lookup.record(Kind::Service, id)? {
            Record::Service(found) => Some(*found),
            _ => None,
        }
    }

    fn find_location(&self, id: Uuid) -> Option<Location> {
        match self.lookup.record(Kind::Location, id)? {
            Record::Location(found) => Some(*found),
            _ => None,
        }
    }

    /// Puts terms and units where they are referred to, and takes out what plain HSDS would refuse.
    fn finish<T: Part>(&self, object: &mut T) {
        object.walk(&mut |part: &mut dyn Any| {
            if let Some(attribute) = part.downcast_mut::<Attribute>() {
                self.put_term(attribute);
            } else if let Some(capacity) = part.downcast_mut::<ServiceCapacity>() {
                self.put_unit(capacity);
            }
        });
        if self.incomplete {
            return;
        }
        object.walk(&mut |part: &mut dyn Any| {
            if let Some(location) = part.downcast_mut::<Location>() {
                location.addresses.retain(is_complete);
                // Half of the world's addresses have no region. HSDS asks for a text, which may be empty.
                for address in &mut location.addresses {
                    address.state_province.get_or_insert_default();
                }
            } else if let Some(service) = part.downcast_mut::<Service>() {
                service.capacities.retain(|capacity| capacity.unit.is_some() && capacity.available.is_some());
            }
        });
    }

    fn put_term(&self, attribute: &mut Attribute) {
        let found = attribute.taxonomy_term_id.and_then(|id| self.lookup.record(Kind::TaxonomyTerm, id));
        if let Some(Record::TaxonomyTerm(term)) = found {
            attribute.taxonomy_term = Some(Box::new(self.taxonomy_term(*term)));
            attribute.taxonomy_term_id = None;
        }
        attribute.taxonomy_term_id = self.known(Kind::TaxonomyTerm, attribute.taxonomy_term_id);
    }

    fn put_unit(&self, capacity: &mut ServiceCapacity) {
        if let Some(Record::Unit(unit)) = capacity.unit_id.and_then(|id| self.lookup.record(Kind::Unit, id)) {
            capacity.unit = Some(unit);
            capacity.unit_id = None;
        }
        capacity.unit_id = self.known(Kind::Unit, capacity.unit_id);
    }
}

/// Whether an address has all that HSDS asks for, but for a region, which many places have none of.
fn is_complete(address: &Address) -> bool {
    let required = [&address.address_1, &address.city, &address.postal_code, &address.country];
    address.address_type.is_some()
        && required.iter().all(|text| text.as_deref().is_some_and(|text| !text.trim().is_empty()))
}
