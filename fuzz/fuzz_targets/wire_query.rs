//! No form makes the query codec panic, hang or blow the stack, every answer is well-formed XML, and what a client writes for
//! the values that were read is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../platform/wire/tests/it/form.rs"]
mod form;
#[path = "../../platform/wire/tests/it/harness.rs"]
#[expect(dead_code, reason = "the other target's half")]
mod harness;

fuzz_target!(|data: &[u8]| harness::query(data));
