//! State: what a handler reads and writes, and how it becomes durable.
//!
//! This crate owns the one concrete [`Tx`], the key space, sealing, the committer, and the in-memory store; a further store
//! supplies a [`Backend`] (or, when it commits in a way of its own, a [`Store`]) and runs the [`conformance`] suite.
//! There is no clock, no async and no file here.

pub mod afar;
pub mod cache;
pub mod committer;
pub mod conformance;
pub mod database;
pub mod due;
pub mod key;
pub mod limits;
pub mod memory;
pub mod random;
pub mod remote;
pub mod ring;
pub mod seal;
pub mod store;
pub mod table;
pub mod tail;
pub mod token;
pub mod tx;
pub mod version;
mod window;

pub use committer::{Backend, BackendSnapshot, Committer, GroupHook, Mode, OpenError, Options};
pub use database::Database;
pub use due::{Due, Job};
pub use key::{Hasher, Key, KeyBuilder, Prefix};
pub use random::{Random, SeededRandom, SystemRandom};
pub use ring::RootKey;
pub use seal::Sealer;
pub use store::{
    Attachment, CommitError, Done, Fetched, Snapshot, Store, StoreError, Transaction, Write, commit_and_wait, fetch_and_wait,
};
pub use table::{Index, Place, Table};
pub use tail::{NoTail, Tail};
pub use tx::{Cursor, Page, Reads, Savepoint, Scan, Stop, Tx};
pub use version::Version;
