//! Sessions of users: `GetSessionToken` and `GetFederationToken`. Both want long-term credentials.

use crate::limits::{ROOT_SECONDS_MAX, USER_SECONDS_DEFAULT};
use crate::session::{self, Passed, invalid};
use crate::tags;
use alcazar_api_sts::ops::{GetFederationToken, GetSessionToken};
use alcazar_api_sts::schema::SERVICE;
use alcazar_api_sts::{build, view};
use alcazar_authn::caller::{Principal, SessionKind};
use alcazar_service::{Ask, Authorized, Common, Context, Failure, Outcome, Scope};

/// AWS: "No permissions are required for users to perform this operation. The purpose of the sts:GetSessionToken operation is to
/// authenticate the user using MFA. You cannot use policies to control authentication operations."
pub(crate) fn session_scope(cx: &mut Context<'_>, _: view::GetSessionTokenRequest<'_>) -> Result<Scope<()>, Failure> {
    long_term(cx, "GetSessionToken")?;
    Ok(Scope::exempt(()))
}

/// `sts:GetFederationToken` on the federated user.
pub(crate) fn federation_scope(cx: &mut Context<'_>, input: view::GetFederationTokenRequest<'_>) -> Result<Scope<()>, Failure> {
    long_term(cx, "GetFederationToken")?;
    let account = cx.account()?;
    let arn = format!("arn:aws:sts::{account}:federated-user/{}", input.name());
    let requested = tags::requested(input.tags().into_iter().flatten())?;
    let ask = |action| {
        let tags = requested.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        Ask::new(action, arn.clone(), account).request_tags(tags)
    };
    let scope = Scope::one(ask("sts:GetFederationToken"), ());
    Ok(if requested.is_empty() { scope } else { scope.and(ask("sts:TagSession")) })
}

/// AWS: neither operation takes temporary credentials.
fn long_term(cx: &Context<'_>, operation: &str) -> Result<(), Failure> {
    if cx.caller().session.is_none() {
        return Ok(());
    }
    Err(Failure::common(&SERVICE, Common::AccessDenied, format!("Cannot call {operation} with session credentials")))
}

/// Makes a session of the caller themself.
pub(crate) fn get_session_token(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetSessionToken>,
) -> Result<Outcome<GetSessionToken>, Failure> {
    let principal = cx.caller().principal.clone();
    let seconds = seconds(&principal, call.input().duration_seconds())?;
    let credentials = session::issue(cx, principal, SessionKind::SessionToken, seconds, Passed::default())?;
    Ok(Outcome::Reply(build::GetSessionTokenResponse::new().credentials(credentials)))
}

/// Makes a session of a federated user, within the caller's permissions.
pub(crate) fn get_federation_token(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetFederationToken>,
) -> Result<Outcome<GetFederationToken>, Failure> {
    let input = call.input();
    let account = cx.account()?;
    let issuer = cx.caller().principal.clone();
    let seconds = seconds(&issuer, input.duration_seconds())?;
    let (policies, policy_arns) = session::policies(account, input.policy(), input.policy_arns().into_iter().flatten())?;
    let tags = tags::requested(input.tags().into_iter().flatten())?;
    let principal = Principal::FederatedUser { account, name: input.name().to_owned(), issuer: Box::new(issuer) };
    let user = build::FederatedUser::new().federated_user_id(principal.user_id()).arn(principal.arn());
    let passed = Passed { policies, policy_arns, tags, ..Passed::default() };
    let packed = session::packed_percent(&passed);
    let credentials = session::issue(cx, principal, SessionKind::FederationToken, seconds, passed)?;
    let response = build::GetFederationTokenResponse::new().credentials(credentials).federated_user(user);
    Ok(Outcome::Reply(response.maybe_packed_policy_size(packed)))
}

/// The life of a session: a root user's is an hour at most, and by default.
fn seconds(principal: &Principal, requested: Option<i64>) -> Result<i64, Failure> {
    let root = matches!(principal, Principal::Root { .. });
    match requested {
        None if root => Ok(ROOT_SECONDS_MAX),
        None => Ok(USER_SECONDS_DEFAULT),
        Some(seconds) if root && seconds > ROOT_SECONDS_MAX => {
            // AWS: the reference says that such sessions default to an hour.
            Ok(ROOT_SECONDS_MAX)
        }
        Some(seconds) if seconds > 0 => Ok(seconds),
        Some(_) => Err(invalid("DurationSeconds must be positive.")),
    }
}
