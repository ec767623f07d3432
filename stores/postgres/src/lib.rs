//! The store on PostgreSQL: rows that any number of equal nodes share.
//!
//! This crate owns the schema, the statements, and what a commit's fate is when its answer is lost. It knows nothing of what the rows
//! mean. Reads are statements that bring what several calls want at once; commits go down one lane a node, as one serializable
//! transaction for all that wait. No transaction of the database is open while a handler runs.

pub mod limits;

mod commit;
mod group;
mod lane;
mod read;
mod schema;
mod session;
mod statements;
mod store;

pub use session::{Database, DatabaseError};
pub use statements::all as statements;
pub use store::{OpenError, Opened, PostgresStore};
