//! Replays the fuzzer's corpora, so that what it once found stays found.

use alcazar_waf::aws::{Acl, Entities, Knowledge};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Rates, RawRequest, Setting, explain};
use std::path::Path;

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    let files = std::fs::read_dir(&folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    let files: Vec<_> = files.collect();
    assert!(files.len() > 5, "{}", folder.display());
    files
}

/// Every ACL of one corpus judges every request of the other.
#[test]
fn corpora_replay() {
    let requests: Vec<RawRequest> =
        corpus("waf_request").into_iter().filter_map(|bytes| RawRequest::read(bytes, [192, 0, 2, 1].into()).ok()).collect();
    let mut read = 0;
    for text in corpus("waf_acl") {
        let text = String::from_utf8_lossy(&text);
        let knowledge = Knowledge { places: true, systems: true };
        let Ok(acl) = Acl::read("acl.json", &text, &Entities::default(), knowledge) else { continue };
        read += 1;
        let program = acl.compile();
        let rates = Rates::new(&program);
        let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
        for request in &requests {
            explain(&program, request, setting);
        }
    }
    assert!(read > 5 && requests.len() > 5);
}
