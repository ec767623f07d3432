//! Between the bytes of HTTP and the value tree: which operation a request asks for, what its input is, and how its answer
//! or its error is written, in each protocol that AWS services speak.
//!
//! One [`Codec`] per protocol walks the schema of a service; no operation is known here by name. This crate is pure: no I/O,
//! no clock, no async, and no byte of a request makes it panic or take more than linear time.
//!
//! The order of a call: [`identify`] says what is asked, [`gzip::plain_body`] undoes a content encoding, [`Codec::decode`]
//! reads the input, [`validate()`] holds it against the model's constraints, [`check_honours`] against what the handler
//! honours; [`Codec::encode`] or [`Codec::encode_error`] writes the answer.

pub mod gzip;
pub mod limits;
pub mod trail;
pub mod validate;

mod codec;
mod error;
mod honours;
mod identify;
mod json;
mod message;
mod query;
mod scalar;
mod xml;

#[cfg(test)]
mod testing;

pub use codec::{Codec, Decoded, ErrorReply, codec};
pub use error::WireError;
pub use honours::{Dishonoured, check_honours};
pub use identify::{Asked, encode_unrouted, identify};
pub use message::{Headers, HttpReply, HttpRequest, NoHeaders, crc32_header};
pub use validate::{ValidationFailure, validate};
