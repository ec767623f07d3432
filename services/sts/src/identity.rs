//! Who calls, and whose an access key is.

use alcazar_api_sts::ops::{GetAccessKeyInfo, GetCallerIdentity};
use alcazar_api_sts::schema::SERVICE;
use alcazar_api_sts::{build, view};
use alcazar_base::account::account_of_access_key;
use alcazar_base::view::Empty;
use alcazar_service::{Ask, Authorized, Common, Context, Failure, Outcome, Scope};

/// AWS: "No permissions are required to perform this operation. If an administrator attaches a policy to your identity that
/// explicitly denies access to the sts:GetCallerIdentity action, you can still perform this operation."
pub(crate) fn anyone(_: &mut Context<'_>, _: Empty<'_>) -> Result<Scope<()>, Failure> {
    Ok(Scope::exempt(()))
}

/// Tells the caller who they are.
pub(crate) fn get_caller_identity(
    cx: &mut Context<'_>,
    _: Authorized<'_, GetCallerIdentity>,
) -> Result<Outcome<GetCallerIdentity>, Failure> {
    let account = cx.account()?;
    let principal = &cx.caller().principal;
    Ok(Outcome::Reply(
        build::GetCallerIdentityResponse::new().user_id(principal.user_id()).account(account.to_string()).arn(principal.arn()),
    ))
}

/// `sts:GetAccessKeyInfo` names no resource.
pub(crate) fn own_account(cx: &mut Context<'_>, _: view::GetAccessKeyInfoRequest<'_>) -> Result<Scope<()>, Failure> {
    let account = cx.account()?;
    Ok(Scope::one(Ask::new("sts:GetAccessKeyInfo", "*", account), ()))
}

/// Tells the account that an access key id carries.
pub(crate) fn get_access_key_info(
    _: &mut Context<'_>,
    call: Authorized<'_, GetAccessKeyInfo>,
) -> Result<Outcome<GetAccessKeyInfo>, Failure> {
    let account = account_of_access_key(call.input().access_key_id()).ok_or_else(|| {
        Failure::common(&SERVICE, Common::Validation, "The access key id does not carry an account; it was not made here.")
    })?;
    Ok(Outcome::Reply(build::GetAccessKeyInfoResponse::new().account(account.to_string())))
}
