//! Who signed a request: Signature Version 4, in its header and its presigned-query form.
//!
//! Pure: the secret of an access key is handed in, as is the time. Deliberately absent: where keys are stored, what their
//! owners may do, and how an answer is written ([`Fault::spelling`] gives it its code).
//!
//! Source: AWS, "AWS Signature Version 4 for API requests" (IAM user guide).

pub mod caller;
mod canonical;
mod fault;
pub mod limits;
mod signature;
mod signing_keys;

pub use canonical::{Message, PathStyle};
pub use fault::Fault;
pub use signature::{Carrier, Signature, read};
pub use signing_keys::SigningKeys;
