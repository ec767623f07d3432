//! No bytes make the detector of SQL injection panic, and what it names is an attack by itself, at either sensitivity or the
//! higher one.
#![no_main]

use alcazar_waf::{Sensitivity, detect_sqli};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|value: &[u8]| {
    let high = detect_sqli(value, Sensitivity::High);
    if let Some(found) = detect_sqli(value, Sensitivity::Low) {
        assert!(high.is_some());
        assert!(detect_sqli(&value[found.range], Sensitivity::Low).is_some());
    }
    if let Some(found) = high {
        assert!(detect_sqli(&value[found.range], Sensitivity::High).is_some());
    }
});
