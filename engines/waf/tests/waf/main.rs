//! What the engine promises, as tables in `tests/tables` and as properties.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; the lints' exemption does not reach the helpers of an integration test"
)]

mod atlas;
mod cast;
mod connection;
mod corpus;
mod properties;
mod tables;
