//! `AssumeRole`.

use crate::limits::{CHAINED_SECONDS_MAX, ROLE_SECONDS_DEFAULT};
use crate::session::{self, Passed, invalid};
use crate::tags;
use alcazar_api_sts::ops::AssumeRole;
use alcazar_api_sts::schema::SERVICE;
use alcazar_api_sts::{build, view};
use alcazar_authn::caller::{Principal, SessionKind};
use alcazar_authz::Assumable;
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_policy::ResourceRule;
use alcazar_service::{Ask, Authorized, Common, Context, Failure, Outcome, Scope};

/// The role and the session that is asked for.
pub(crate) struct Assumed {
    account: AccountId,
    role: Assumable,
    source_identity: Option<String>,
}

/// `sts:AssumeRole` by the role's trust policy; with tags also `sts:TagSession`, with a source identity `sts:SetSourceIdentity`.
pub(crate) fn scope(cx: &mut Context<'_>, input: view::AssumeRoleRequest<'_>) -> Result<Scope<Assumed>, Failure> {
    let arn = Arn::parse(input.role_arn()).filter(|arn| arn.service == "iam" && arn.resource.starts_with("role/"));
    let (arn, account) =
        arn.and_then(|arn| Some((arn, arn.account_id()?))).ok_or_else(|| invalid(format!("{} is invalid", input.role_arn())))?;
    if matches!(cx.caller().principal, Principal::Root { .. }) {
        return Err(Failure::common(&SERVICE, Common::AccessDenied, "Roles may not be assumed by root accounts."));
    }
    let path = arn.resource.strip_prefix("role").unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let role = cx.directory().role(&mut cx.tx, account, name)?.filter(|role| format!("{}{}", role.path, role.name) == path);
    let requested = tags::requested(input.tags().into_iter().flatten())?;
    let source_identity = source_identity(cx, input.source_identity())?;
    let ask = |action: &'static str| {
        let ask = Ask::new(action, input.role_arn(), account).of_type("AWS::IAM::Role");
        let ask = ask.key("sts:RoleSessionName", input.role_session_name()).maybe_key("sts:ExternalId", input.external_id());
        let ask = ask.maybe_key("sts:SourceIdentity", source_identity.as_deref());
        let transitive: Vec<String> = input.transitive_tag_keys().into_iter().flatten().map(str::to_owned).collect();
        let ask = if transitive.is_empty() { ask } else { ask.key_set("sts:TransitiveTagKeys", transitive) };
        let ask = ask.request_tags(requested.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        let Some(role) = &role else { return trusting_nobody(ask) };
        let tags = role.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        ask.resource_tags(Some("iam"), tags).with_policy(role.trust.clone(), ResourceRule::TrustPolicy)
    };
    let mut asks = vec![ask("sts:AssumeRole")];
    if !requested.is_empty() {
        asks.push(ask("sts:TagSession"));
    }
    if source_identity.is_some() {
        asks.push(ask("sts:SetSourceIdentity"));
    }
    // AWS never tells that a role does not exist: without a trust policy nobody is allowed, so this failure is not reached.
    let subject = role.ok_or_else(|| Failure::common(&SERVICE, Common::AccessDenied, "The role cannot be assumed."));
    Ok(Scope { asks, subject: subject.map(|role| Assumed { account, role, source_identity }) })
}

fn trusting_nobody(ask: Ask) -> Ask {
    Ask { rule: ResourceRule::TrustPolicy, ..ask }
}

/// The source identity of the new session: once set it stays for the whole chain.
fn source_identity(cx: &Context<'_>, requested: Option<&str>) -> Result<Option<String>, Failure> {
    let inherited = cx.caller().session.as_ref().and_then(|session| session.source_identity.clone());
    match (inherited, requested) {
        (Some(inherited), Some(requested)) if inherited != requested => {
            Err(Failure::common(&SERVICE, Common::AccessDenied, "Source identity cannot be changed once it is set."))
        }
        (Some(inherited), _) => Ok(Some(inherited)),
        (None, requested) => Ok(requested.map(str::to_owned)),
    }
}

/// Makes a session of the role.
pub(crate) fn assume_role(
    cx: &mut Context<'_>,
    call: Authorized<'_, AssumeRole, Assumed>,
) -> Result<Outcome<AssumeRole>, Failure> {
    let input = call.input();
    let Assumed { account, role, source_identity } = call.subject;
    let chained = matches!(cx.caller().principal, Principal::AssumedRole { .. });
    let seconds = input.duration_seconds().unwrap_or(ROLE_SECONDS_DEFAULT);
    if chained && seconds > CHAINED_SECONDS_MAX {
        return Err(invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    if seconds > role.max_session_secs {
        return Err(invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."));
    }
    let (policies, policy_arns) = session::policies(account, input.policy(), input.policy_arns().into_iter().flatten())?;
    let requested = tags::requested(input.tags().into_iter().flatten())?;
    let caller_session = cx.caller().session.clone().filter(|_| chained);
    let transitive = input.transitive_tag_keys().into_iter().flatten();
    let (tags, transitive_tag_keys) = tags::of_session(requested, transitive, caller_session.as_deref())?;
    let session_name = input.role_session_name().to_owned();
    let principal =
        Principal::AssumedRole { account, role_id: role.id, role_path: role.path, role_name: role.name, session_name };
    let user = build::AssumedRoleUser::new().assumed_role_id(principal.user_id()).arn(principal.arn());
    let passed = Passed { policies, policy_arns, tags, transitive_tag_keys, source_identity: source_identity.clone() };
    let packed = session::packed_percent(&passed);
    let credentials = session::issue(cx, principal, SessionKind::AssumeRole, seconds, passed)?;
    Ok(Outcome::Reply(
        build::AssumeRoleResponse::new()
            .credentials(credentials)
            .assumed_role_user(user)
            .maybe_packed_policy_size(packed)
            .maybe_source_identity(source_identity),
    ))
}
