//! Reading the values of several secrets at once: each is a `GetSecretValue` of its own, authorized and recorded like any other.
//!
//! AWS: API reference, `BatchGetSecretValue`.

use crate::failures;
use crate::filters::Filters;
use crate::identifier;
use crate::limits::{BATCH_RESULTS_MAX, BATCH_ROWS_MAX};
use crate::listing::{Order, Search};
use alcazar_api_secretsmanager::ops::{BatchGetSecretValue, GetSecretValue};
use alcazar_api_secretsmanager::{build, errors, view};
use alcazar_service::{As, Authorized, Context, Failure, Outcome};

/// Answers the current values of the secrets that are named, or of those that the filters admit.
pub(crate) fn batch_get_secret_value(
    cx: &mut Context<'_>,
    call: Authorized<'_, BatchGetSecretValue>,
) -> Result<Outcome<BatchGetSecretValue>, Failure> {
    let (ids, next) = asked(cx, call.input())?;
    let (mut values, mut errors) = (Vec::new(), Vec::new());
    for id in ids {
        let request = build::GetSecretValueRequest::new().secret_id(id.as_str());
        match cx.call::<GetSecretValue>(request, As::Caller) {
            Ok(answer) => values.push(entry(answer.reply())),
            Err(Failure::Answer(answer)) if !FAULTS.contains(&answer.code) => {
                errors.push(build::APIErrorType::new().secret_id(id).error_code(answer.code).message(answer.message));
            }
            Err(failure) => return Err(failure),
        }
    }
    let output = build::BatchGetSecretValueResponse::new().secret_values(values).maybe_next_token(next).errors(errors);
    Ok(if cx.tx.is_read_only() { Outcome::Reply(output) } else { Outcome::Commit(output) })
}

/// The secrets that a request asks for, and the token of those that follow.
fn asked(cx: &mut Context<'_>, input: view::BatchGetSecretValueRequest<'_>) -> Result<(Vec<String>, Option<String>), Failure> {
    match (input.secret_id_list(), input.filters()) {
        (Some(ids), None) => {
            if input.max_results().is_some() || input.next_token().is_some() {
                return Err(failures::invalid_parameter("You can't use MaxResults or NextToken without Filters."));
            }
            Ok((ids.map(str::to_owned).collect(), None))
        }
        (None, Some(filters)) => {
            let search = Search {
                filters: Filters::read(Some(filters))?,
                planned_deletion: false,
                order: Order::Created,
                reverse: true,
                results_max: usize::try_from(input.max_results().unwrap_or(BATCH_RESULTS_MAX)).unwrap_or(0),
                rows_max: BATCH_ROWS_MAX,
            };
            let account = cx.account()?;
            let found = search.page(cx, account, input.next_token())?;
            let region = cx.region().to_owned();
            let arns = found.secrets.iter().map(|secret| identifier::arn(&region, account, &secret.name, &secret.suffix));
            Ok((arns.collect(), found.next))
        }
        _ => Err(failures::invalid_parameter("You must include either SecretIdList or Filters, but not both.")),
    }
}

fn entry(reply: view::GetSecretValueResponse<'_>) -> build::SecretValueEntry {
    build::SecretValueEntry::new()
        .maybe_arn(reply.arn())
        .maybe_name(reply.name())
        .maybe_version_id(reply.version_id())
        .maybe_secret_binary(reply.secret_binary())
        .maybe_secret_string(reply.secret_string())
        .maybe_version_stages(reply.version_stages())
        .maybe_created_date(reply.created_date())
}

/// What fails the whole batch: faults of ours, whose cause belongs in the log.
const FAULTS: [&str; 2] = [errors::INTERNAL_FAILURE.0, errors::SERVICE_UNAVAILABLE_EXCEPTION.0];
