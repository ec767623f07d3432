//! What every driver asks of an input before it runs: that all of it is honoured, and that the model's constraints hold.

use crate::failure::{Common, Failure};
use alcazar_base::schema::{Operation, Service};
use alcazar_base::value::Fields;
use alcazar_wire::{Dishonoured, check_honours, validate};

/// Checks an input; `unknown` are the paths in the request that the model does not know.
///
/// # Errors
/// What is to be answered instead of a run.
pub fn check(
    service: &'static Service<'static>,
    operation: &'static Operation<'static>,
    input: &Fields,
    unknown: &[String],
) -> Result<(), Failure> {
    if let Err(error) = check_honours(service, operation, input, unknown) {
        let common = if matches!(error, Dishonoured::Unknown(_)) { Common::Validation } else { Common::NotImplemented };
        return Err(Failure::common(service, common, error.to_string()));
    }
    validate(service, operation, input).map_err(|failure| Failure::wire(failure.code(service.protocol), failure.to_string()))
}
