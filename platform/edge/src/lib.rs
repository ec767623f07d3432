//! Where bytes come in and answers go out: connections, limits, and the asynchronous driver.
//!
//! The only crate (with the program itself) that knows an async runtime. Deliberately absent: any service, any decision.

mod answer;
mod carry;
mod connection;
mod front;
pub mod limits;
mod server;
mod ticker;

pub use server::{Server, ServerError};
pub use ticker::run_due;
