//! Versions: listing them, and moving their staging labels.

use crate::failures;
use crate::limits::PAGE_RESULTS_DEFAULT;
use crate::records::{Secret, Version};
use crate::scope::Target;
use crate::stages;
use alcazar_api_secretsmanager::build;
use alcazar_api_secretsmanager::ops::{ListSecretVersionIds, UpdateSecretVersionStage};
use alcazar_service::{Authorized, Context, Failure, Outcome};

/// Lists the versions of a secret, the oldest first.
pub(crate) fn list_secret_version_ids(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListSecretVersionIds, Target>,
) -> Result<Outcome<ListSecretVersionIds>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let secret = &target.secret;
    let after = match input.next_token() {
        Some(token) => number(cx, token).ok_or_else(failures::invalid_next_token)?,
        None => 0,
    };
    let deprecated = input.include_deprecated() == Some(true);
    let wanted = |version: &&Version| version.number > after && (deprecated || !version.stages.is_empty());
    let mut versions: Vec<&Version> = secret.versions.iter().filter(wanted).collect();
    let max = usize::try_from(input.max_results().unwrap_or(PAGE_RESULTS_DEFAULT)).unwrap_or(0);
    let more = versions.len() > max;
    versions.truncate(max);
    let next = match versions.last().filter(|_| more) {
        Some(last) => Some(cx.seal_page(&last.number.to_be_bytes())?),
        None => None,
    };
    Ok(Outcome::Reply(
        build::ListSecretVersionIdsResponse::new()
            .arn(target.arn())
            .name(secret.name.as_str())
            .versions(versions.into_iter().map(entry))
            .maybe_next_token(next),
    ))
}

/// Moves, adds or removes a staging label.
pub(crate) fn update_secret_version_stage(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateSecretVersionStage, Target>,
) -> Result<Outcome<UpdateSecretVersionStage>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let mut secret = Secret::clone(target.usable()?);
    stages::update(&mut secret, input.version_stage(), input.remove_from_version_id(), input.move_to_version_id())?;
    secret.changed = cx.now();
    target.put(cx, secret)?;
    let output = build::UpdateSecretVersionStageResponse::new().arn(target.arn()).name(target.secret.name.as_str());
    Ok(Outcome::Commit(output))
}

fn entry(version: &Version) -> build::SecretVersionsListEntry {
    // The key of the beginning is among the further ones too when the secret came back to it.
    let mut keys = Vec::new();
    for key in version.keys().map(|key| key.unwrap_or(DEFAULT_KEY)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let stages = (!version.stages.is_empty()).then(|| version.labels());
    build::SecretVersionsListEntry::new()
        .version_id(version.id.as_str())
        .maybe_version_stages(stages)
        .maybe_last_accessed_date(version.accessed)
        .created_date(version.created)
        .kms_key_ids(keys)
}

fn number(cx: &Context<'_>, token: &str) -> Option<u64> {
    cx.open_page(token)?.try_into().ok().map(u64::from_be_bytes)
}

/// AWS: recorded: what stands for `aws/secretsmanager` in the list of a version's keys.
const DEFAULT_KEY: &str = "DefaultEncryptionKey";
