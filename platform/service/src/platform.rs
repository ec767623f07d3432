//! What all calls share.

use crate::clock::Clock;
use crate::jobs::JobHandler;
use crate::table::ServiceTable;
use crate::trail::Trail;
use alcazar_authz::Directory;
use alcazar_store::Database;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The platform that services stand on; `bin` builds one.
pub struct Platform {
    /// State, and what opens it.
    pub database: Database,
    /// Memory of what happened.
    pub trail: Arc<Trail>,
    /// Principals and their policies.
    pub directory: Arc<dyn Directory>,
    /// Time.
    pub clock: Arc<Clock>,
    /// Every service.
    pub services: Services,
    /// Bytes that the history may take; beyond it the oldest records are dropped, counted and warned of.
    pub trail_bytes_max: u64,
    /// Regions that may sign; the first is where things go that name none.
    pub regions: Vec<Arc<str>>,
}

/// The list of services.
#[derive(Default)]
pub struct Services(BTreeMap<&'static str, ServiceTable>);

impl Services {
    /// From their tables.
    pub fn new(tables: impl IntoIterator<Item = ServiceTable>) -> Self {
        Self(tables.into_iter().map(|table| (table.schema.name, table)).collect())
    }

    /// The table of the service of that name.
    pub fn table(&self, name: &str) -> Option<&ServiceTable> {
        self.0.get(name)
    }

    /// The table of the service whose credential scopes name it so.
    pub fn signed_as(&self, signing_name: &str) -> Option<&ServiceTable> {
        self.0.values().find(|table| table.schema.signing_name == signing_name)
    }

    /// The table of the JSON service with that target prefix.
    pub fn targeted(&self, prefix: &str) -> Option<&ServiceTable> {
        self.0.values().find(|table| !prefix.is_empty() && table.schema.target_prefix == prefix)
    }

    /// What a job of that kind (`kms.delete_key`) does.
    pub fn job(&self, kind: &str) -> Option<JobHandler> {
        self.0.values().find_map(|table| table.job(kind))
    }

    /// Every table, by name.
    pub fn iter(&self) -> impl Iterator<Item = &ServiceTable> {
        self.0.values()
    }
}

impl Platform {
    /// The configured region of that name.
    pub fn region(&self, name: &str) -> Option<Arc<str>> {
        self.regions.iter().find(|region| &***region == name).cloned()
    }
}
