//! Typed tables and their secondary indexes.

use crate::key::{self, Hasher, Key, KeyBuilder};
use alcazar_base::account::AccountId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::marker::PhantomData;

/// What a table can hold: encoded as a MessagePack map with named members, so that a record can gain members
/// (with `#[serde(default)]`) and old rows still decode.
pub trait Record: Serialize + DeserializeOwned + Any + Send + Sync {}
impl<R: Serialize + DeserializeOwned + Any + Send + Sync> Record for R {}

/// A table: made once, as a `static`.
pub struct Table<R: 'static> {
    id: u16,
    name: &'static str,
    cached: bool,
    indexes: &'static [Index<R>],
    holds: PhantomData<fn() -> R>,
}

/// A secondary index of a table: a table of its own, whose keys come from the record, kept by `put` and `delete`.
pub struct Index<R: 'static> {
    id: u16,
    name: &'static str,
    unique: bool,
    keys: fn(&R, &Place<'_>) -> Vec<KeyBuilder>,
}

/// Where an index's keys are made: the index, and the account and region of the row.
pub struct Place<'a> {
    index: u16,
    /// Account of the row.
    pub account: AccountId,
    /// Region of the row; empty for what belongs to none.
    pub region: &'a str,
    /// For hashed parts.
    pub hasher: &'a Hasher,
}

impl<R: 'static> Table<R> {
    /// A table. Its `id`, unique in the program and never changed, begins each of its keys; ids below 16 are the store's own.
    pub const fn new(id: u16, name: &'static str) -> Self {
        Self { id, name, cached: false, indexes: &[], holds: PhantomData }
    }

    /// Marks what is read on nearly every call (policies, credentials, keys, grants): a write moves its account's epoch.
    #[must_use]
    pub const fn cached(self) -> Self {
        Self { cached: true, ..self }
    }

    /// Gives the table its indexes.
    #[must_use]
    pub const fn indexed_by(self, indexes: &'static [Index<R>]) -> Self {
        Self { indexes, ..self }
    }

    /// Begins a key of this table. `region` is empty for what belongs to none.
    pub fn key(&self, account: AccountId, region: &str) -> KeyBuilder {
        KeyBuilder::new(self.id, account, region)
    }

    /// Its id.
    pub const fn id(&self) -> u16 {
        self.id
    }

    /// Its name, for people.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether a write to it moves its account's epoch.
    pub const fn is_cached(&self) -> bool {
        self.cached
    }

    /// Its indexes.
    pub const fn indexes(&self) -> &'static [Index<R>] {
        self.indexes
    }
}

impl<R: 'static> Index<R> {
    /// An index of which each key leads to any number of rows.
    pub const fn new(id: u16, name: &'static str, keys: fn(&R, &Place<'_>) -> Vec<KeyBuilder>) -> Self {
        Self { id, name, unique: false, keys }
    }

    /// An index of which each key leads to one row; a second one is refused.
    pub const fn unique(id: u16, name: &'static str, keys: fn(&R, &Place<'_>) -> Vec<KeyBuilder>) -> Self {
        Self { id, name, unique: true, keys }
    }

    /// Begins a key of this index.
    pub fn key(&self, account: AccountId, region: &str) -> KeyBuilder {
        KeyBuilder::new(self.id, account, region)
    }

    /// Its id as a table.
    pub const fn id(&self) -> u16 {
        self.id
    }

    /// Its name, for people.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether a key leads to one row at most.
    pub const fn is_unique(&self) -> bool {
        self.unique
    }

    /// The index rows of a record: where several records may share a key, the record's own key is its end.
    pub(crate) fn rows(&self, record: &R, primary: &Key, hasher: &Hasher) -> Vec<Key> {
        let (Some(account), Some(region)) = (primary.account(), key::region_of(primary.bytes())) else { return Vec::new() };
        let place = Place { index: self.id, account, region: &region, hasher };
        let finish = |builder: KeyBuilder| if self.unique { builder } else { builder.append_raw(primary.bytes()) };
        (self.keys)(record, &place).into_iter().map(|builder| finish(builder).key()).collect()
    }
}

impl Place<'_> {
    /// Begins a key of the index in the row's own account and region.
    pub fn key(&self) -> KeyBuilder {
        self.key_in(self.account, self.region)
    }

    /// Begins a key of the index elsewhere, such as in account 0 for what is looked up before its account is known.
    pub fn key_in(&self, account: AccountId, region: &str) -> KeyBuilder {
        KeyBuilder::new(self.index, account, region)
    }
}
