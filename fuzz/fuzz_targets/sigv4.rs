//! No request makes the signature reader panic or hang; every refusal is a client's fault with a text; and what verifies does not
//! verify for another secret, another body or another day.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../platform/authn/tests/sigv4/harness.rs"]
mod harness;

fuzz_target!(|data: &[u8]| {
    harness::request(data);
});
