//! Tables as Rust source.

mod handled;
mod schema;

use alcazar_base::schema::Service;
use std::collections::BTreeMap;

/// The source files of a service's api crate, by path under `src/`, before formatting.
pub(crate) fn crate_files(service: &Service<'_>) -> Result<BTreeMap<&'static str, String>, String> {
    let handled = handled::Handled::of(service)?;
    Ok(BTreeMap::from([
        ("lib.rs", handled::library(service, &handled)),
        ("schema.rs", schema::print(service)),
        ("shapes.rs", handled::shapes(service, &handled)?),
        ("ops.rs", handled::operations(service, &handled)),
        ("errors.rs", handled::errors(service)?),
    ]))
}

const HEADER: &str = "// Written by `cargo xtask codegen` from models/; edits are overwritten.\n\n";
