//! No bytes make the detector of cross-site scripting panic, and what it names is an attack by itself.
#![no_main]

use alcazar_waf::detect_xss;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|value: &[u8]| {
    if let Some(found) = detect_xss(value) {
        assert!(detect_xss(&value[found.range]).is_some());
    }
});
