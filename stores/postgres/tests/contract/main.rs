//! The contract of a store, on a real server.

#![expect(clippy::unwrap_used, reason = "a test stops where it must, in its helpers too")]

mod plans;
mod server;

use alcazar_base::time::Timestamp;
use alcazar_store::conformance::{self, Subject};
use alcazar_store::{Mode, Options, RootKey, Store};
use alcazar_store_postgres::{Database, PostgresStore};
use server::Server;
use std::sync::Arc;
use tokio::runtime::Runtime;

fn options() -> Options {
    Options::new(RootKey::from_bytes([7; 32]), Timestamp::from_secs(1_800_000_000), Mode::Thread)
}

fn open(database: &Database, node: &str, runtime: &Runtime) -> Arc<dyn Store> {
    PostgresStore::open(database, (node, None), &options(), runtime.handle(), |_, _| None).unwrap().store
}

#[test]
fn postgres_keeps_the_contract_of_remote_stores() {
    let server = Server::start();
    let runtime = Arc::new(Runtime::new().unwrap());
    let fresh = || {
        let database = Database::parse(&server.fresh_database()).unwrap();
        let again = (database.clone(), Arc::clone(&runtime));
        Subject {
            store: open(&database, "node", &runtime),
            reopen: Box::new(move || open(&again.0, "node", &again.1)),
            fail_next_sync: Box::new(|| ()),
            window_writes: 100,
        }
    };
    assert_eq!(conformance::run(conformance::remote_cases(), &fresh), Ok(()));
}

#[test]
fn two_nodes_neither_lose_nor_double_an_increment() {
    let server = Server::start();
    let runtime = Arc::new(Runtime::new().unwrap());
    let database = Database::parse(&server.fresh_database()).unwrap();
    let nodes = [open(&database, "a", &runtime), open(&database, "b", &runtime)];
    assert_eq!(conformance::increments_on(&nodes), Ok(()));
}

#[test]
fn another_root_key_and_another_installation_are_refused() {
    let server = Server::start();
    let runtime = Runtime::new().unwrap();
    let database = Database::parse(&server.fresh_database()).unwrap();
    open(&database, "a", &runtime).close();
    let other = Options::new(RootKey::from_bytes([8; 32]), Timestamp::from_secs(1_800_000_000), Mode::Thread);
    let refused = PostgresStore::open(&database, ("b", None), &other, runtime.handle(), |_, _| None).err().unwrap();
    assert!(refused.to_string().contains("another installation"), "{refused}");
    let refused = PostgresStore::open(&database, ("a", Some("0123")), &options(), runtime.handle(), |_, _| None).err().unwrap();
    assert!(refused.to_string().contains("belongs to the installation 0123"), "{refused}");
}
