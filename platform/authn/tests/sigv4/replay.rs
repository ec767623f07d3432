//! The fuzz corpus: what was ever found, and the seeds, run by the ordinary tests.

use super::harness;
use std::fs;
use std::path::Path;

#[test]
fn sigv4() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/sigv4");
    let (mut count, mut verified) = (0, 0);
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        verified += usize::from(harness::request(&fs::read(entry.unwrap().path()).unwrap()));
        count += 1;
    }
    // The seeds hold well-signed requests of every kind: were none accepted, what lies behind the signature would not be reached.
    assert!(count > 20 && verified >= 10, "{count} requests in {}, {verified} of them verify", folder.display());
}
