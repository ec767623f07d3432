// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The operations that have a handler.

use crate::schema;
use crate::{build, view};

alcazar_base::operations! {
    LookupEvents = 39, LookupEventsRequest, LookupEventsResponse;
}
