//! The web application firewall's engine. Pure: no I/O, no clock, and no rule language by name.
//!
//! [`Transformation`] is what is done to a value before it is compared; [`detect_sqli`] tells SQL injection from text.

pub mod limits;
mod sqli;
mod transform;

pub use sqli::{Detection, Sensitivity, detect_sqli};
pub use transform::Transformation;
