// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The API of `secretsmanager`: 26 operations, 19 of which have a handler.

pub mod errors;
pub mod ops;
pub mod schema;
mod shapes;

pub use shapes::{build, view};
