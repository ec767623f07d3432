//! The fuzz corpora: what was ever found, and the seeds, run by the ordinary tests.

use super::harness;
use std::fs;
use std::path::Path;

fn replay(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        run(&fs::read(entry.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count > 0, "{} is empty", folder.display());
}

#[test]
fn wire_json() {
    replay("wire_json", harness::json);
}

#[test]
fn wire_query() {
    replay("wire_query", harness::query);
}
