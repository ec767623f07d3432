//! Deletion: scheduled, taken back, or done when its time has come.

use crate::failures;
use crate::jobs::DELETE_KEY;
use crate::limits::DELETION_WINDOW_DAYS;
use crate::records::{Key, State};
use crate::scope::{self, Subject};
use alcazar_api_kms::ops::{CancelKeyDeletion, ScheduleKeyDeletion};
use alcazar_api_kms::{build, view};
use alcazar_base::account::AccountId;
use alcazar_service::{Authorized, Context, Failure, Outcome, Scope};
use alcazar_store::Job;

/// The job for a key.
fn job(account: AccountId, region: &str, key_id: &str) -> Job {
    Job { kind: DELETE_KEY.to_owned(), account, region: region.to_owned(), subject: key_id.to_owned(), payload: Vec::new() }
}

/// `ScheduleKeyDeletion`.
pub(crate) fn schedule_scope(
    cx: &mut Context<'_>,
    input: view::ScheduleKeyDeletionRequest<'_>,
) -> Result<Scope<Subject>, Failure> {
    let days = window_days(input.pending_window_in_days())?.to_string();
    scope::key_with(cx, input.key_id(), false, |ask| ask.key("kms:ScheduleKeyDeletionPendingWindowInDays", days))
}

/// Has a key deleted after 7 to 30 days; from now on it is not used.
pub(crate) fn schedule_key_deletion(
    cx: &mut Context<'_>,
    call: Authorized<'_, ScheduleKeyDeletion, Subject>,
) -> Result<Outcome<ScheduleKeyDeletion>, Failure> {
    let days = window_days(call.input().pending_window_in_days())?;
    let subject = call.subject;
    subject.check_not_pending_deletion()?;
    let at = cx.now().plus_days(days);
    subject.put(cx, Key { state: State::PendingDeletion { at }, ..Key::clone(&subject.key) })?;
    let job = job(subject.account, cx.region(), &subject.key.id);
    cx.tx.due_at(at, job)?;
    Ok(Outcome::Commit(
        build::ScheduleKeyDeletionResponse::new()
            .key_id(subject.arn)
            .deletion_date(at)
            .key_state("PendingDeletion")
            .pending_window_in_days(days),
    ))
}

/// Takes a deletion back; the key is disabled then.
pub(crate) fn cancel_key_deletion(
    cx: &mut Context<'_>,
    call: Authorized<'_, CancelKeyDeletion, Subject>,
) -> Result<Outcome<CancelKeyDeletion>, Failure> {
    let subject = call.subject;
    let State::PendingDeletion { at } = subject.key.state else { return Err(failures::not_pending_deletion(&subject.arn)) };
    subject.put(cx, Key { state: State::Disabled, ..Key::clone(&subject.key) })?;
    let job = job(subject.account, cx.region(), &subject.key.id);
    cx.tx.due_cancel(at, &job)?;
    Ok(Outcome::Commit(build::CancelKeyDeletionResponse::new().key_id(subject.arn)))
}

/// The days until a deletion.
fn window_days(asked: Option<i64>) -> Result<i64, Failure> {
    let days = asked.unwrap_or(*DELETION_WINDOW_DAYS.end());
    if DELETION_WINDOW_DAYS.contains(&days) {
        return Ok(days);
    }
    Err(failures::validation(format!("PendingWindowInDays must be between 7 and 30, but it is {days}.")))
}
