//! `DecodeAuthorizationMessage`: what the gate encoded when it refused.

use alcazar_api_sts::errors::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION;
use alcazar_api_sts::ops::DecodeAuthorizationMessage;
use alcazar_api_sts::{build, view};
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome, Scope};

/// `sts:DecodeAuthorizationMessage` names no resource.
pub(crate) fn scope(cx: &mut Context<'_>, _: view::DecodeAuthorizationMessageRequest<'_>) -> Result<Scope<()>, Failure> {
    let account = cx.account()?;
    Ok(Scope::one(Ask::new("sts:DecodeAuthorizationMessage", "*", account), ()))
}

/// Decodes a message that was encoded for the caller's account.
pub(crate) fn decode_authorization_message(
    cx: &mut Context<'_>,
    call: Authorized<'_, DecodeAuthorizationMessage>,
) -> Result<Outcome<DecodeAuthorizationMessage>, Failure> {
    let decoded = cx.open_denial(call.input().encoded_message())?.ok_or_else(|| {
        Failure::new(INVALID_AUTHORIZATION_MESSAGE_EXCEPTION, "The authorization message is not valid, or is another account's.")
    })?;
    Ok(Outcome::Reply(build::DecodeAuthorizationMessageResponse::new().decoded_message(decoded)))
}
