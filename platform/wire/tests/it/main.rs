//! The codecs from outside: identity on random values of random schemas, and the fuzz corpora replayed.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect, in its helpers too"
)]

mod form;
mod harness;
mod identity;
mod replay;
mod schemas;
