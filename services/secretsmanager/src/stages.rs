//! Staging labels: which version has which, and how they move. Nothing here reads or writes the store.
//!
//! AWS: user guide, "Secret versions"; API reference, `PutSecretValue` and `UpdateSecretVersionStage`. A label is on one version at
//! most. Whenever `AWSCURRENT` moves, `AWSPREVIOUS` follows to the version that had it.

use crate::failures;
use crate::limits::{STAGES_MAX, VERSIONS_MAX};
use crate::records::{Secret, Version};
use alcazar_service::Failure;
use std::collections::BTreeSet;

/// The label of the version that a secret has now.
pub(crate) const CURRENT: &str = "AWSCURRENT";
/// The label of the version that it had before.
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";
/// The label of the version that it is about to have.
pub(crate) const PENDING: &str = "AWSPENDING";

/// Adds a version with these labels, and drops the oldest deprecated ones beyond the quota; answers the ids of the dropped.
///
/// # Errors
/// `LimitExceededException` for more labels than a secret can have.
pub(crate) fn add_version(secret: &mut Secret, version: Version, stages: &BTreeSet<String>) -> Result<Vec<String>, Failure> {
    let id = version.id.clone();
    let first = secret.versions.is_empty();
    secret.versions.push(version);
    for stage in stages.iter().filter(|stage| *stage != CURRENT) {
        attach(secret, stage, &id);
    }
    // Last, so that AWSPREVIOUS is where it leads it, also when the request puts both on the new version.
    if first || stages.contains(CURRENT) {
        attach(secret, CURRENT, &id);
    }
    check_number(secret)?;
    Ok(drop_deprecated(secret, &id))
}

/// Moves, adds or removes a label as `UpdateSecretVersionStage` asks.
///
/// # Errors
/// `InvalidParameterException` where the label is elsewhere than the request says, `ResourceNotFoundException` for a version that
/// is not there, `LimitExceededException` for one label too many.
pub(crate) fn update(secret: &mut Secret, stage: &str, from: Option<&str>, to: Option<&str>) -> Result<(), Failure> {
    for id in [from, to].into_iter().flatten() {
        if secret.version(id).is_none() {
            return Err(failures::version_not_found(id));
        }
    }
    let holder = secret.staged(stage).map(|version| version.id.clone());
    match (from, to) {
        (None, None) => Err(failures::no_version_named()),
        (Some(from), _) if holder.as_deref() != Some(from) => Err(failures::stage_not_held(stage, from)),
        (Some(from), None) => {
            if stage == CURRENT {
                return Err(failures::current_stays());
            }
            detach(secret, stage, from);
            Ok(())
        }
        (from, Some(to)) => {
            // AWS: a label that is on another version is moved only by a request that names that version.
            if let (Some(holder), None) = (&holder, from)
                && holder != to
            {
                return Err(failures::stage_held_by(stage, holder));
            }
            attach(secret, stage, to);
            check_number(secret)
        }
    }
}

fn attach(secret: &mut Secret, stage: &str, to: &str) {
    let before = secret.staged(stage).map(|version| version.id.clone());
    if before.as_deref() == Some(to) {
        return;
    }
    if let Some(before) = &before {
        detach(secret, stage, before);
    }
    if let Some(version) = secret.versions.iter_mut().find(|version| version.id == to) {
        version.stages.insert(stage.to_owned());
    }
    if let (CURRENT, Some(before)) = (stage, before) {
        attach(secret, PREVIOUS, &before);
    }
}

fn detach(secret: &mut Secret, stage: &str, from: &str) {
    if let Some(version) = secret.versions.iter_mut().find(|version| version.id == from) {
        version.stages.remove(stage);
    }
}

fn check_number(secret: &Secret) -> Result<(), Failure> {
    let stages: usize = secret.versions.iter().map(|version| version.stages.len()).sum();
    if stages > STAGES_MAX { Err(failures::too_many_stages(STAGES_MAX)) } else { Ok(()) }
}

/// Drops the oldest versions without a label until the quota is kept, but never the one that was just made.
fn drop_deprecated(secret: &mut Secret, new: &str) -> Vec<String> {
    let mut dropped = Vec::new();
    while secret.versions.len() > VERSIONS_MAX {
        let oldest = secret.versions.iter().position(|version| version.stages.is_empty() && version.id != new);
        let Some(oldest) = oldest else { break };
        dropped.push(secret.versions.remove(oldest).id);
    }
    dropped
}

#[cfg(test)]
mod tests;
