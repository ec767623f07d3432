//! No body of a JSON service makes the codec panic, hang or blow the stack, every refusal is well-formed, and what was read is
//! written and read again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../platform/wire/tests/it/form.rs"]
mod form;
#[path = "../../platform/wire/tests/it/harness.rs"]
#[expect(dead_code, reason = "the other target's half")]
mod harness;

fuzz_target!(|data: &[u8]| harness::json(data));
