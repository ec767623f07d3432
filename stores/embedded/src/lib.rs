//! The store on one disk: redb under the committer, over a file layer in which a power cut can be simulated.
//!
//! This crate owns the data directory (its lock, its format, the rows and the audit tail) and the file that keeps the root key.
//! It knows nothing of what the rows mean. Every byte that must outlive a crash goes through [`layer::Layer`]; nothing else
//! here opens a file of the data directory.

pub mod durability;
pub mod fault;
pub mod layer;
pub mod limits;
pub mod secrets;
pub mod tail;

mod backend;
mod data_dir;

pub use data_dir::{DataDir, DataDirError, Opened, installation_id};
pub use layer::{Layer, LayerFile, RealLayer};
pub use tail::{FileTail, Frame};
