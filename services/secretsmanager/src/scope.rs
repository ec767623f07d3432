//! What each operation touches, and under which conditions policies may look at it.
//!
//! AWS: service authorization reference, "Actions, resources, and condition keys for AWS Secrets Manager".

use crate::deletion;
use crate::failures;
use crate::identifier::{self, Identifier};
use crate::layout::{self, POLICIES, SECRETS};
use crate::records::Secret;
use crate::sealing;
use alcazar_api_secretsmanager::view;
use alcazar_base::account::AccountId;
use alcazar_policy::{Policy, ResourceRule};
use alcazar_service::{Ask, Context, Failure, Scope};
use std::sync::Arc;

/// A secret that is there, and where.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// Where it is.
    pub place: Identifier,
    /// What is stored of it.
    pub secret: Arc<Secret>,
}

impl Target {
    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn(&self.secret.suffix)
    }

    /// The secret, to be changed.
    ///
    /// # Errors
    /// `InvalidRequestException` if it is to be deleted.
    pub(crate) fn usable(&self) -> Result<&Arc<Secret>, Failure> {
        if self.secret.deletion.is_some() { Err(failures::marked_for_deletion()) } else { Ok(&self.secret) }
    }

    /// Writes the secret.
    ///
    /// # Errors
    /// When the store can't.
    pub(crate) fn put(&self, cx: &mut Context<'_>, secret: Secret) -> Result<(), Failure> {
        let Identifier { account, region, name, .. } = &self.place;
        cx.tx.put(&SECRETS, &layout::secret(*account, region, name), secret)?;
        Ok(())
    }
}

/// The secret at a place, unless its recovery window is over: then it is gone, whether it was cleared away already or not.
///
/// # Errors
/// When the store can't say.
pub(crate) fn find(cx: &mut Context<'_>, place: &Identifier) -> Result<Option<Arc<Secret>>, Failure> {
    if place.region != cx.region() {
        return Ok(None);
    }
    let found = cx.tx.get(&SECRETS, &layout::secret(place.account, &place.region, &place.name))?;
    let now = cx.now();
    Ok(found.filter(|secret| {
        let named = place.suffix.as_ref().is_none_or(|suffix| *suffix == secret.suffix);
        named && !deletion::is_over(secret, now)
    }))
}

/// Where a `SecretId` leads.
fn place(cx: &Context<'_>, secret_id: &str) -> Result<Identifier, Failure> {
    // A service has no account of its own: it finds secrets by ARN only.
    let account = cx.caller().principal.account().unwrap_or_default();
    Identifier::parse(secret_id, account, cx.region())
}

/// Finds what a `SecretId` names and asks one action on it.
///
/// A refusal does not tell whether there is a secret of that name, nor its random characters: who may not do it is asked as if there
/// were none.
///
/// # Errors
/// `ValidationException` for what can be no secret; otherwise when the store can't say.
pub(crate) fn on_secret(
    cx: &mut Context<'_>,
    action: &'static str,
    secret_id: &str,
    with: impl FnOnce(Ask) -> Ask,
) -> Result<Scope<Target>, Failure> {
    let place = place(cx, secret_id)?;
    let absent = ask(action, place.expected_arn(), place.account).key("secretsmanager:SecretId", secret_id);
    let absent = with(absent);
    let Some(secret) = find(cx, &place)? else { return Ok(Scope::absent(absent, failures::secret_not_found())) };
    let target = Target { place, secret };
    let ask = there(cx, absent.clone(), &target)?;
    // Whoever knew no more than the name, and may do it neither with the secret nor were there none, is not told which it is.
    let whole = target.place.suffix.is_some();
    if !whole && !cx.would_permit(&ask)? && !cx.would_permit(&absent)? {
        return Ok(Scope::absent(absent, failures::secret_not_found()));
    }
    Ok(Scope::one(ask, target))
}

/// A question about a secret that is there.
///
/// # Errors
/// When the store can't say.
pub(crate) fn about(cx: &mut Context<'_>, action: &'static str, target: &Target) -> Result<Ask, Failure> {
    there(cx, ask(action, target.arn(), target.place.account), target)
}

/// A question about a secret's place, asked of the secret that is there: with its whole ARN, its tags and its policy.
fn there(cx: &mut Context<'_>, ask: Ask, target: &Target) -> Result<Ask, Failure> {
    let ask = Ask { resource: target.arn(), ..ask }
        .key("secretsmanager:SecretPrimaryRegion", target.place.region.as_str())
        .resource_tags(Some("secretsmanager"), target.secret.tags());
    Ok(match policy(cx, target)? {
        Some(policy) => ask.with_policy(policy, ResourceRule::Standard),
        None => ask,
    })
}

/// The policy of a secret, compiled.
fn policy(cx: &mut Context<'_>, target: &Target) -> Result<Option<Arc<Policy>>, Failure> {
    let Identifier { account, region, name, .. } = &target.place;
    let Some(record) = cx.tx.get(&POLICIES, &layout::policy(*account, region, name))? else { return Ok(None) };
    // It was parsed when it was written; one that no longer parses may hold a deny, so that nobody is let in without it.
    let compiled = record.compiled().ok_or_else(|| failures::internal("a stored resource policy no longer parses"))?;
    Ok(Some(compiled))
}

fn ask(action: &'static str, resource: String, owner: AccountId) -> Ask {
    Ask::new(action, resource, owner).of_type("AWS::SecretsManager::Secret")
}

/// The request's KMS key, as conditions see it.
///
/// An alias stands in `secretsmanager:KmsKeyArn` as the alias's own ARN: which key it means is for KMS to tell, by a call of its own.
fn kms_key(ask: Ask, given: Option<&str>, owner: AccountId, region: &str) -> Ask {
    let Some(given) = given.filter(|given| !given.is_empty()) else { return ask };
    ask.key("secretsmanager:KmsKeyId", given).key("secretsmanager:KmsKeyArn", sealing::kms_key_arn(Some(given), owner, region))
}

/// What `CreateSecret` finds under the name.
pub(crate) struct Creation {
    /// Where the secret is to be.
    pub place: Identifier,
    /// The secret that is there already.
    pub existing: Option<Arc<Secret>>,
}

pub(crate) fn create_secret(cx: &mut Context<'_>, input: view::CreateSecretRequest<'_>) -> Result<Scope<Creation>, Failure> {
    let account = cx.account()?;
    identifier::check_name(input.name())?;
    let place = Identifier { account, region: cx.region().to_owned(), name: input.name().to_owned(), suffix: None };
    let existing = find(cx, &place)?;
    let tags = || input.tags().into_iter().flatten().map(|tag| (tag.key().unwrap_or_default(), tag.value().unwrap_or_default()));
    let create = ask("secretsmanager:CreateSecret", place.expected_arn(), account)
        .key("secretsmanager:Name", input.name())
        .maybe_key("secretsmanager:Description", input.description())
        .maybe_key("secretsmanager:ForceOverwriteReplicaSecret", input.force_overwrite_replica_secret().map(truth))
        .request_tags(tags());
    let scope = Scope::one(kms_key(create, input.kms_key_id(), account, &place.region), ());
    let scope = match tags().next() {
        // AWS: API reference, `CreateSecret`: "If you include tags in the secret, you also need secretsmanager:TagResource."
        Some(_) => scope.and(Ask::new("secretsmanager:TagResource", place.expected_arn(), account).request_tags(tags())),
        None => scope,
    };
    Ok(Scope { asks: scope.asks, subject: Ok(Creation { place, existing }) })
}

pub(crate) fn update_secret(cx: &mut Context<'_>, input: view::UpdateSecretRequest<'_>) -> Result<Scope<Target>, Failure> {
    let place = place(cx, input.secret_id())?;
    on_secret(cx, "secretsmanager:UpdateSecret", input.secret_id(), |ask| {
        let ask = ask.maybe_key("secretsmanager:Description", input.description());
        kms_key(ask, input.kms_key_id(), place.account, &place.region)
    })
}

pub(crate) fn get_secret_value(cx: &mut Context<'_>, input: view::GetSecretValueRequest<'_>) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:GetSecretValue", input.secret_id(), |ask| {
        ask.maybe_key("secretsmanager:VersionId", input.version_id())
            .maybe_key("secretsmanager:VersionStage", input.version_stage())
    })
}

pub(crate) fn put_secret_value(cx: &mut Context<'_>, input: view::PutSecretValueRequest<'_>) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:PutSecretValue", input.secret_id(), |ask| ask)
}

pub(crate) fn update_secret_version_stage(
    cx: &mut Context<'_>,
    input: view::UpdateSecretVersionStageRequest<'_>,
) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:UpdateSecretVersionStage", input.secret_id(), |ask| {
        ask.key("secretsmanager:VersionStage", input.version_stage())
    })
}

pub(crate) fn list_secret_version_ids(
    cx: &mut Context<'_>,
    input: view::ListSecretVersionIdsRequest<'_>,
) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:ListSecretVersionIds", input.secret_id(), |ask| ask)
}

pub(crate) fn describe_secret(cx: &mut Context<'_>, input: view::DescribeSecretRequest<'_>) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:DescribeSecret", input.secret_id(), |ask| ask)
}

pub(crate) fn restore_secret(cx: &mut Context<'_>, input: view::RestoreSecretRequest<'_>) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:RestoreSecret", input.secret_id(), |ask| ask)
}

/// `DeleteSecret` with force succeeds also where there is no secret, so that its subject may be only a place.
pub(crate) fn delete_secret(
    cx: &mut Context<'_>,
    input: view::DeleteSecretRequest<'_>,
) -> Result<Scope<Result<Target, Identifier>>, Failure> {
    let place = place(cx, input.secret_id())?;
    let scope = on_secret(cx, "secretsmanager:DeleteSecret", input.secret_id(), |ask| {
        ask.maybe_key("secretsmanager:RecoveryWindowInDays", input.recovery_window_in_days().map(|days| days.to_string()))
            .maybe_key("secretsmanager:ForceDeleteWithoutRecovery", input.force_delete_without_recovery().map(truth))
    })?;
    let subject = match scope.subject {
        Ok(target) => Ok(Ok(target)),
        Err(_) if input.force_delete_without_recovery() == Some(true) => Ok(Err(place)),
        Err(failure) => Err(failure),
    };
    Ok(Scope { asks: scope.asks, subject })
}

pub(crate) fn tag_resource(cx: &mut Context<'_>, input: view::TagResourceRequest<'_>) -> Result<Scope<Target>, Failure> {
    let tags = input.tags().map(|tag| (tag.key().unwrap_or_default(), tag.value().unwrap_or_default()));
    on_secret(cx, "secretsmanager:TagResource", input.secret_id(), |ask| ask.request_tags(tags))
}

pub(crate) fn untag_resource(cx: &mut Context<'_>, input: view::UntagResourceRequest<'_>) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:UntagResource", input.secret_id(), |ask| {
        ask.key_set("aws:TagKeys", input.tag_keys().map(str::to_owned).collect())
    })
}

pub(crate) fn put_resource_policy(
    cx: &mut Context<'_>,
    input: view::PutResourcePolicyRequest<'_>,
) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:PutResourcePolicy", input.secret_id(), |ask| {
        ask.maybe_key("secretsmanager:BlockPublicPolicy", input.block_public_policy().map(truth))
    })
}

pub(crate) fn get_resource_policy(
    cx: &mut Context<'_>,
    input: view::GetResourcePolicyRequest<'_>,
) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:GetResourcePolicy", input.secret_id(), |ask| ask)
}

pub(crate) fn list_resource_policies(
    cx: &mut Context<'_>,
    input: view::ListResourcePoliciesRequest<'_>,
) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:ListResourcePolicies", input.secret_id(), |ask| ask)
}

pub(crate) fn delete_resource_policy(
    cx: &mut Context<'_>,
    input: view::DeleteResourcePolicyRequest<'_>,
) -> Result<Scope<Target>, Failure> {
    on_secret(cx, "secretsmanager:DeleteResourcePolicy", input.secret_id(), |ask| ask)
}

/// AWS: API reference: "Required permissions: secretsmanager:ValidateResourcePolicy and secretsmanager:PutResourcePolicy."
pub(crate) fn validate_resource_policy(
    cx: &mut Context<'_>,
    input: view::ValidateResourcePolicyRequest<'_>,
) -> Result<Scope<Option<Target>>, Failure> {
    let (validate, put) = ("secretsmanager:ValidateResourcePolicy", "secretsmanager:PutResourcePolicy");
    let Some(secret_id) = input.secret_id() else {
        let account = cx.account()?;
        return Ok(Scope::one(Ask::new(validate, "*", account), None).and(Ask::new(put, "*", account)));
    };
    let scope = on_secret(cx, validate, secret_id, |ask| ask)?;
    let puts: Vec<Ask> = scope.asks.iter().map(|ask| Ask { action: put, resource_type: None, ..ask.clone() }).collect();
    let asks = scope.asks.into_iter().chain(puts).collect();
    Ok(Scope { asks, subject: scope.subject.map(Some) })
}

pub(crate) fn list_secrets(cx: &mut Context<'_>, _: view::ListSecretsRequest<'_>) -> Result<Scope<()>, Failure> {
    Ok(Scope::one(Ask::new("secretsmanager:ListSecrets", "*", cx.account()?), ()))
}

pub(crate) fn batch_get_secret_value(
    cx: &mut Context<'_>,
    input: view::BatchGetSecretValueRequest<'_>,
) -> Result<Scope<()>, Failure> {
    let account = cx.account()?;
    let scope = Scope::one(Ask::new("secretsmanager:BatchGetSecretValue", "*", account), ());
    // AWS: API reference: "If you use filters, you must also have secretsmanager:ListSecrets."
    Ok(match input.filters() {
        Some(_) => scope.and(Ask::new("secretsmanager:ListSecrets", "*", account)),
        None => scope,
    })
}

pub(crate) fn get_random_password(cx: &mut Context<'_>, _: view::GetRandomPasswordRequest<'_>) -> Result<Scope<()>, Failure> {
    Ok(Scope::one(Ask::new("secretsmanager:GetRandomPassword", "*", cx.account()?), ()))
}

fn truth(value: bool) -> String {
    value.to_string()
}
