//! What other capabilities keep of places and services. They hear of a change in the transaction that makes it, so that
//! nothing is left anywhere of a place that is withheld from then on, nor of what is kept from everybody.

use std::fmt::Debug;

use db::{DbError, Tx};
use futures_util::future::BoxFuture;
use hsds::model::{Location, Service};
use uuid::Uuid;

/// A capability that keeps something of what stands in the directory.
pub(crate) trait KeepsCopies: Debug + Sync {
    /// What everybody sees of a place from now on; nothing if it is not seen any more.
    fn show_place<'t>(
        &self,
        tx: &'t mut Tx,
        place: Uuid,
        seen: Option<&'t Location>,
    ) -> BoxFuture<'t, Result<(), DbError>>;

    /// What everybody sees of a service that is kept so from now on; nothing if it is not seen any more.
    fn show_service<'t>(
        &self,
        tx: &'t mut Tx,
        kept: &'t Service,
        seen: Option<&'t Service>,
    ) -> BoxFuture<'t, Result<(), DbError>>;

    /// A place of these services is not shown exactly from now on.
    fn narrow_place<'t>(
        &self,
        tx: &'t mut Tx,
        place: &'t Location,
        services: &'t [Uuid],
    ) -> BoxFuture<'t, Result<(), DbError>>;

    /// The name of the organisation whose own words became a service.
    fn find_organisation<'t>(
        &self,
        tx: &'t mut Tx,
        service: Uuid,
    ) -> BoxFuture<'t, Result<Option<String>, DbError>>;
}

/// Whoever keeps something of the directory elsewhere. Nothing is written in the directory without it.
#[derive(Clone, Copy, Debug)]
pub struct Elsewhere(pub(crate) &'static dyn KeepsCopies);
