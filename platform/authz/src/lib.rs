//! May they: gathers what a decision needs and asks the policy engine.
//!
//! Deliberately absent: where policies are stored (a [`Directory`] answers that; `services/iam` implements it and `bin` connects
//! it), what an operation touches (its service says), and any protocol's spelling of a denial.

mod actions;
mod directory;
mod facts;
mod gate;

pub use directory::{Assumable, Credential, Directory, Policies};
pub use facts::Facts;
pub use gate::{Denial, Question, decide};
