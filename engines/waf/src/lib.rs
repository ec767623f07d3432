//! The web application firewall's engine. Pure: no I/O, no clock, and outside of the front ends no rule language by name.
//!
//! A front end reads rules and makes a [`Program`]; [`judge`] runs it on a [`Request`] and says what becomes of it, by which
//! rule. What rules ask of bytes stands by itself, too: [`Transformation`], [`detect_sqli`], [`detect_xss`].

mod address;
pub mod aws;
mod body;
mod decode;
mod evaluate;
mod explain;
mod field;
mod har;
mod kept;
mod labels;
pub mod limits;
mod mmdb;
mod operator;
mod pattern;
mod prefilter;
mod prefixes;
mod program;
mod rate;
mod raw;
mod request;
mod search;
pub mod seclang;
mod sqli;
mod table;
mod transform;
mod variable;
mod xss;

pub use address::{AddressSource, AddressTest, Atlas, Place, Position};
pub use decode::Decoded;
pub use evaluate::{Evaluation, Outcome, Reason, Setting, judge, judge_exchange};
pub use explain::{Evidence, Explained, explain, explain_exchange};
pub use field::{Field, Part, Pointers, Which};
pub use har::{HarError, HarRequest};
pub use labels::LabelPattern;
pub use mmdb::{Mmdb, MmdbError};
pub use operator::{
    ByteSet, Check, Comparison, Operator, Phrases, Place as BytesPlace, Written, checksum, leading_number,
    percent_encoding_fault, utf8_fault,
};
pub use pattern::{Pattern, PatternError};
pub use prefixes::{Prefix, Prefixes};
pub use program::{
    Action, Builder, Condition, Effect, Fallback, FiredRule, Header, LabelId, Mark, Next, Phase, Program, Response, ResponseBody,
    Rule, RuleId, Verdict,
};
pub use rate::{RateKey, RateLimit, Rates};
pub use raw::{RawError, RawRequest};
pub use request::{Fingerprint, Reply, Request};
pub use search::{Asked, Assignment, Change, ExclusionId, Maker, Mode, Processor, RuleIndex, Search, Template, TemplatePart};
pub use sqli::{Detection, Sensitivity, detect_sqli};
pub use transform::Transformation;
pub use variable::{Collection, Select, Target as VariableTarget, Variable};
pub use xss::detect_xss;
