//! Deleting secrets: after a recovery window in which they can be restored, or at once.

use crate::failures;
use crate::identifier::Identifier;
use crate::layout::{self, POLICIES, SECRETS, VALUES};
use crate::limits::{RECOVERY_DAYS_DEFAULT, RECOVERY_DAYS_MAX, RECOVERY_DAYS_MIN};
use crate::records::Secret;
use crate::scope::Target;
use alcazar_api_secretsmanager::ops::{DeleteSecret, RestoreSecret};
use alcazar_api_secretsmanager::{build, view};
use alcazar_base::time::Timestamp;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::{Job, Stop, Tx};
use std::sync::Arc;

/// Deletes a secret: marks it with the end of its recovery window, or clears it away. Where there is none, it changes nothing.
pub(crate) fn delete_secret(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteSecret, Result<Target, Identifier>>,
) -> Result<Outcome<DeleteSecret>, Failure> {
    let window = recovery_days(call.input())?;
    let now = cx.now();
    let target = match &call.subject {
        Ok(target) => target,
        // What else is under that name is not what the caller named, nor what the caller was authorized for.
        Err(place) => {
            let output = build::DeleteSecretResponse::new().arn(place.expected_arn()).name(place.name.as_str());
            return Ok(Outcome::Reply(output.deletion_date(now)));
        }
    };
    let place = &target.place;
    let output = build::DeleteSecretResponse::new().arn(target.arn()).name(place.name.as_str());
    let Some(days) = window else {
        if let Some(end) = target.secret.deletion {
            cx.tx.due_cancel(end, &job(place))?;
        }
        clear(&mut cx.tx, place)?;
        return Ok(Outcome::Commit(output.deletion_date(now)));
    };
    let end = now.plus_days(days);
    let secret = Secret { deletion: Some(end), changed: now, ..Secret::clone(target.usable()?) };
    target.put(cx, secret)?;
    cx.tx.due_at(end, job(place))?;
    Ok(Outcome::Commit(output.deletion_date(end)))
}

/// Takes a secret out of its recovery window; one that is in none stays as it is.
pub(crate) fn restore_secret(
    cx: &mut Context<'_>,
    call: Authorized<'_, RestoreSecret, Target>,
) -> Result<Outcome<RestoreSecret>, Failure> {
    let target = &call.subject;
    let output = build::RestoreSecretResponse::new().arn(target.arn()).name(target.secret.name.as_str());
    let Some(end) = target.secret.deletion else { return Ok(Outcome::Reply(output)) };
    cx.tx.due_cancel(end, &job(&target.place))?;
    let secret = Secret { deletion: None, changed: cx.now(), ..Secret::clone(&target.secret) };
    target.put(cx, secret)?;
    Ok(Outcome::Commit(output))
}

/// Clears away the secret of that name with its values and its policy, and answers it, if there is one.
///
/// # Errors
/// When the store can't.
pub(crate) fn clear(tx: &mut Tx, place: &Identifier) -> Result<Option<Arc<Secret>>, Stop> {
    let Identifier { account, region, name, .. } = place;
    let key = layout::secret(*account, region, name);
    let Some(secret) = tx.get(&SECRETS, &key)? else { return Ok(None) };
    for version in &secret.versions {
        tx.delete(&VALUES, &layout::value(*account, region, name, &version.id))?;
    }
    tx.delete(&POLICIES, &layout::policy(*account, region, name))?;
    tx.delete(&SECRETS, &key)?;
    Ok(Some(secret))
}

/// The job that clears away what is at a place when its recovery window ends.
fn job(place: &Identifier) -> Job {
    let Identifier { account, region, name, .. } = place;
    Job { kind: DELETE_SECRET.to_owned(), account: *account, region: region.clone(), subject: name.clone(), payload: Vec::new() }
}

/// Kind of that job.
pub(crate) const DELETE_SECRET: &str = "secretsmanager.delete_secret";

/// Whether a secret's recovery window is over.
pub(crate) fn is_over(secret: &Secret, now: Timestamp) -> bool {
    secret.deletion.is_some_and(|end| end <= now)
}

/// The days that a request wants to be able to restore the secret; `None`: it is to be deleted at once.
fn recovery_days(input: view::DeleteSecretRequest<'_>) -> Result<Option<i64>, Failure> {
    let days = input.recovery_window_in_days();
    if input.force_delete_without_recovery() == Some(true) {
        let both = "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.";
        return if days.is_some() { Err(failures::invalid_parameter(both)) } else { Ok(None) };
    }
    let days = days.unwrap_or(RECOVERY_DAYS_DEFAULT);
    if !(RECOVERY_DAYS_MIN..=RECOVERY_DAYS_MAX).contains(&days) {
        return Err(failures::invalid_parameter(format!(
            "The RecoveryWindowInDays value must be between {RECOVERY_DAYS_MIN} and {RECOVERY_DAYS_MAX} days (inclusive)."
        )));
    }
    Ok(Some(days))
}
