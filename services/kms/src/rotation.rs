//! Rotation: new material for a key, whose old ones stay and open what they encrypted.
//!
//! AWS: KMS developer guide, "Rotate AWS KMS keys"; API reference of the operations.

use crate::failures;
use crate::jobs::ROTATE_KEY;
use crate::keys::new_material;
use crate::layout::{self, MATERIALS};
use crate::limits::{ON_DEMAND_ROTATIONS_MAX, PAGE_ROWS_MAX, ROTATION_PERIOD_DAYS, ROTATION_PERIOD_DAYS_DEFAULT};
use crate::pages;
use crate::records::{Key, MaterialOrigin, Rotation, State};
use crate::scope::{self, Subject};
use alcazar_api_kms::ops::{DisableKeyRotation, EnableKeyRotation, GetKeyRotationStatus, ListKeyRotations, RotateKeyOnDemand};
use alcazar_api_kms::{build, view};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_base::time::Timestamp;
use alcazar_service::{Authorized, Context, Failure, Outcome, Scope};
use alcazar_store::{Job, Scan, Stop, Tx};

/// The job for a key.
pub(crate) fn job(account: AccountId, region: &str, key_id: &str) -> Job {
    Job { kind: ROTATE_KEY.to_owned(), account, region: region.to_owned(), subject: key_id.to_owned(), payload: Vec::new() }
}

/// `EnableKeyRotation`.
pub(crate) fn enable_scope(cx: &mut Context<'_>, input: view::EnableKeyRotationRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let period = input.rotation_period_in_days().unwrap_or(ROTATION_PERIOD_DAYS_DEFAULT).to_string();
    scope::key_with(cx, input.key_id(), false, |ask| ask.key("kms:RotationPeriodInDays", period))
}

/// Enables automatic rotation, or gives it another period, which begins now.
pub(crate) fn enable_key_rotation(
    cx: &mut Context<'_>,
    call: Authorized<'_, EnableKeyRotation, Subject>,
) -> Result<Outcome<EnableKeyRotation>, Failure> {
    let period_days = call.input().rotation_period_in_days().unwrap_or(ROTATION_PERIOD_DAYS_DEFAULT);
    if !ROTATION_PERIOD_DAYS.contains(&period_days) {
        // The wire checks this; a call in process has no wire.
        return Err(failures::validation("RotationPeriodInDays is not between 90 and 2560."));
    }
    let subject = call.subject;
    subject.check_enabled()?;
    let next = cx.now().plus_days(period_days);
    schedule(cx, &subject, Some(Rotation { period_days, next }))?;
    Ok(Outcome::Commit(Empty))
}

/// Disables automatic rotation.
pub(crate) fn disable_key_rotation(
    cx: &mut Context<'_>,
    call: Authorized<'_, DisableKeyRotation, Subject>,
) -> Result<Outcome<DisableKeyRotation>, Failure> {
    let subject = call.subject;
    subject.check_enabled()?;
    schedule(cx, &subject, None)?;
    Ok(Outcome::Commit(Empty))
}

/// Tells whether and when a key rotates. AWS: while its deletion is pending, the answer is no.
#[expect(clippy::unnecessary_wraps, reason = "handlers share one signature")]
pub(crate) fn get_key_rotation_status(
    _: &mut Context<'_>,
    call: Authorized<'_, GetKeyRotationStatus, Subject>,
) -> Result<Outcome<GetKeyRotationStatus>, Failure> {
    let Subject { arn, key, .. } = call.subject;
    let rotation = key.rotation.filter(|_| !matches!(key.state, State::PendingDeletion { .. }));
    Ok(Outcome::Reply(
        build::GetKeyRotationStatusResponse::new()
            .key_rotation_enabled(rotation.is_some())
            .key_id(arn)
            .maybe_rotation_period_in_days(rotation.map(|rotation| rotation.period_days))
            .maybe_next_rotation_date(rotation.map(|rotation| rotation.next)),
    ))
}

/// Rotates a key now; its schedule stays.
pub(crate) fn rotate_key_on_demand(
    cx: &mut Context<'_>,
    call: Authorized<'_, RotateKeyOnDemand, Subject>,
) -> Result<Outcome<RotateKeyOnDemand>, Failure> {
    let subject = call.subject;
    subject.check_enabled()?;
    let mut key = Key::clone(&subject.key);
    if key.on_demand_rotations >= ON_DEMAND_ROTATIONS_MAX {
        return Err(failures::limit_exceeded(format!(
            "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed for \
             this key: {}",
            subject.arn
        )));
    }
    key.on_demand_rotations += 1;
    let (now, region, random) = (cx.now(), cx.region().to_owned(), cx.random());
    rotate(&mut cx.tx, subject.account, &region, &mut key, MaterialOrigin::OnDemand, now, random)?;
    subject.put(cx, key)?;
    Ok(Outcome::Commit(build::RotateKeyOnDemandResponse::new().key_id(subject.arn)))
}

/// Lists the rotations of a key, the oldest first; on request the material that it began with as well.
pub(crate) fn list_key_rotations(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListKeyRotations, Subject>,
) -> Result<Outcome<ListKeyRotations>, Failure> {
    let (input, Subject { account, key, .. }) = (call.input(), &call.subject);
    let limit = pages::limit(input.limit(), 100, 1_000)?.min(PAGE_ROWS_MAX);
    let all = layout::materials(*account, cx.region(), &key.id);
    let scan = if input.include_key_material() == Some("ALL_KEY_MATERIAL") {
        Scan::of(&all)
    } else {
        Scan::through(&layout::materials_from(*account, cx.region(), &key.id, 2), &all)
    };
    let page = cx.tx.scan(&MATERIALS, &pages::resumed(cx, scan.limit(limit), input.marker())?)?;
    let next = pages::marker(cx, page.next.as_ref())?;
    let rotations = page.rows.iter().map(|(_, material)| {
        let rotation_type = match material.origin {
            MaterialOrigin::Creation => None,
            MaterialOrigin::Automatic => Some("AUTOMATIC"),
            MaterialOrigin::OnDemand => Some("ON_DEMAND"),
        };
        build::RotationsListEntry::new()
            .key_id(key.id.as_str())
            .key_material_id(material.id.as_str())
            .key_material_state(if material.number == key.material { "CURRENT" } else { "NON_CURRENT" })
            .maybe_rotation_date(rotation_type.map(|_| material.since))
            .maybe_rotation_type(rotation_type)
    });
    let output = build::ListKeyRotationsResponse::new().rotations(rotations);
    Ok(Outcome::Reply(output.truncated(next.is_some()).maybe_next_marker(next)))
}

/// Does the rotation of a key that was due while it could not be done: a disabled key does not rotate.
///
/// AWS: API reference, `GetKeyRotationStatus`, on disabled keys.
///
/// # Errors
/// When the store can't.
pub(crate) fn catch_up(cx: &mut Context<'_>, account: AccountId, key: &mut Key) -> Result<(), Failure> {
    let (now, region, random) = (cx.now(), cx.region().to_owned(), cx.random());
    if_due(&mut cx.tx, account, &region, key, now, random)?;
    Ok(())
}

/// Rotates an enabled key whose time has come, and asks for the next time; answers whether it did.
///
/// # Errors
/// When the store can't.
pub(crate) fn if_due(
    tx: &mut Tx,
    account: AccountId,
    region: &str,
    key: &mut Key,
    now: Timestamp,
    random: [u8; 64],
) -> Result<bool, Stop> {
    let due = |rotation: &Rotation| rotation.next <= now && key.state == State::Enabled;
    let Some(rotation) = key.rotation.filter(due) else { return Ok(false) };
    rotate(tx, account, region, key, MaterialOrigin::Automatic, now, random)?;
    let next = now.plus_days(rotation.period_days);
    key.rotation = Some(Rotation { next, ..rotation });
    tx.due_at(next, job(account, region, &key.id))?;
    Ok(true)
}

/// Gives a key new material, from random bytes.
fn rotate(
    tx: &mut Tx,
    account: AccountId,
    region: &str,
    key: &mut Key,
    origin: MaterialOrigin,
    now: Timestamp,
    random: [u8; 64],
) -> Result<(), Stop> {
    key.material += 1;
    let material = new_material(key.material, &random, now, origin);
    key.material_id.clone_from(&material.id);
    tx.put(&MATERIALS, &layout::material(account, region, &key.id, key.material), material)?;
    Ok(())
}

/// Replaces a key's schedule.
fn schedule(cx: &mut Context<'_>, subject: &Subject, rotation: Option<Rotation>) -> Result<(), Failure> {
    let key = Key { rotation, ..Key::clone(&subject.key) };
    let job = job(subject.account, cx.region(), &key.id);
    if let Some(before) = subject.key.rotation {
        cx.tx.due_cancel(before.next, &job)?;
    }
    if let Some(rotation) = rotation {
        cx.tx.due_at(rotation.next, job)?;
    }
    subject.put(cx, key)?;
    Ok(())
}
