//! The web application firewall's engine. Pure: no I/O, no clock, and no rule language by name.
//!
//! [`Transformation`] is what is done to a value before it is compared.

pub mod limits;
mod transform;

pub use transform::Transformation;
