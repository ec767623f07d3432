//! No statement reads a table from end to end, on an empty table or a full one: that would lock it against every other transaction.

use crate::server::Server;
use alcazar_store::{Mode, Options, RootKey, Store};
use alcazar_store_postgres::{Database, PostgresStore, statements};

const PREPARE: &str = "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_bitmapscan = off; \
                       SET plan_cache_mode = force_generic_plan;";

#[test]
fn every_statement_finds_its_rows_by_an_index() {
    let server = Server::start();
    let url = server.fresh_database();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let options =
        Options::new(RootKey::from_bytes([7; 32]), alcazar_base::time::Timestamp::from_secs(1_800_000_000), Mode::Thread);
    let place = Database::parse(&url).unwrap();
    PostgresStore::open(&place, ("node", None), &options, runtime.handle(), |_, _| None).unwrap().store.close();
    let fill = "INSERT INTO alcazar.rows SELECT int8send(n), 1, 'v' FROM generate_series(1, 20000) n; ANALYZE alcazar.rows";
    for filling in ["DELETE FROM alcazar.rows; VACUUM ANALYZE alcazar.rows", fill] {
        for statement in filling.split("; ") {
            server.psql("test0", statement).unwrap();
        }
        for (name, text) in statements() {
            let nulls = (1..=9).rev().filter(|number| text.contains(&format!("${number}"))).count();
            let arguments = if nulls == 0 { String::new() } else { format!("({})", vec!["NULL"; nulls].join(", ")) };
            let plan = server.psql("test0", &format!("{PREPARE} PREPARE s AS {text}; EXPLAIN EXECUTE s{arguments}")).unwrap();
            assert!(!plan.contains("Seq Scan on rows") && !plan.contains("Seq Scan on lanes"), "{name}:\n{plan}");
        }
    }
}
