//! Plain types that every room shares: time, accounts and ARNs, secrets, and the types that API schemas are made of.
//!
//! This crate does no I/O, knows no clock and no service.

pub mod account;
pub mod arn;
pub mod build;
pub mod op;
pub mod pattern;
pub mod schema;
pub mod secret;
mod shapes;
pub mod time;
pub mod value;
pub mod view;
