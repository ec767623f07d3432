//! What every service stands on: the context of a call, its scope and outcome, the driver that carries it out, and the trail.
//!
//! Deliberately absent: HTTP, any protocol's spelling, any service's name but where AWS's own rules name one, and any thread,
//! timer or file.

pub mod call;
pub mod clock;
pub mod context;
mod denial;
pub mod driver;
pub mod failure;
pub mod intake;
pub mod jobs;
pub mod limits;
pub mod platform;
pub mod scope;
pub mod sessions;
pub mod table;
pub mod trail;

pub use alcazar_store as store;
pub use call::{Call, Origin, Signed, Tls};
pub use context::{Answered, As, Context};
pub use driver::{Answer, Run, Step, drive};
pub use failure::{Common, ErrorAnswer, Failure};
pub use platform::{Platform, Services};
pub use scope::{Ask, Scope};
pub use table::{Authorized, Outcome, ServiceTable};
