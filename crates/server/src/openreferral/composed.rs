//! What this process composed not long ago, each as of a change: once the circle sees a newer one, none of it is used. What
//! was asked for by words is kept service by service, so that nothing of what was asked is kept with it.

use std::sync::Arc;

use hsds::Kind;
use serde_json::Value;
use uuid::Uuid;

use super::list::Depth;
use crate::directory::Eyes;
use crate::per_circle::PerCircle;
use crate::remembered::{Remembered, measure};

/// Services of each circle, about, and what they take at most.
const SERVICES: usize = 4_096;
const SERVICE_BYTES: u64 = 16 * 1024 * 1024;
/// Pages of each circle, about, and what they take at most.
const PAGES: usize = 64;
const PAGE_BYTES: u64 = 8 * 1024 * 1024;

/// What one process has composed.
#[derive(Clone, Default)]
pub(crate) struct Composed(Arc<PerCircle<OfCircle>>);

struct OfCircle {
    services: Remembered<(i64, Uuid, Depth), Value>,
    pages: Remembered<(i64, PageKey), Vec<u8>>,
}

/// Which page of a list from which nothing is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct PageKey {
    pub(super) kind: Kind,
    pub(super) page: u64,
    pub(super) per_page: u32,
    pub(super) depth: Depth,
}

impl Default for OfCircle {
    fn default() -> Self {
        Self { services: Remembered::new(SERVICES, SERVICE_BYTES), pages: Remembered::new(PAGES, PAGE_BYTES) }
    }
}

impl Composed {
    /// A service as it was composed since the change `number`.
    pub(super) fn find(&self, eyes: Eyes, number: i64, id: Uuid, depth: Depth) -> Option<Arc<Value>> {
        self.0.of(eyes.circle()).services.find(&(number, id, depth))
    }

    /// Remembers a service that was composed of what is at least as new as `number`.
    pub(super) fn keep(&self, eyes: Eyes, number: i64, id: Uuid, depth: Depth, composed: &Arc<Value>) {
        // About twice what it takes as JSON.
        let bytes = 2 * measure(&**composed);
        self.0.of(eyes.circle()).services.keep((number, id, depth), Arc::clone(composed), bytes);
    }

    /// A page as it was written since the change `number`.
    pub(super) fn find_page(&self, eyes: Eyes, number: i64, key: PageKey) -> Option<Arc<Vec<u8>>> {
        self.0.of(eyes.circle()).pages.find(&(number, key))
    }

    /// Remembers a page that was written of what is at least as new as `number`.
    pub(super) fn keep_page(&self, eyes: Eyes, number: i64, key: PageKey, page: &Arc<Vec<u8>>) {
        self.0.of(eyes.circle()).pages.keep((number, key), Arc::clone(page), page.len());
    }
}
