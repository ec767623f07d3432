//! Temporary credentials: issued as sealed tokens, opened again by whoever resolves a caller. Nothing of them is stored.

use crate::call::Call;
use crate::context::Context;
use crate::failure::{Common, Failure};
use alcazar_authn::caller::{Session, SessionKind};
use alcazar_store::Sealer;

/// LIMIT: bytes of a session token; it travels in a header, whose request's head has 64 KiB in all.
pub const TOKEN_BYTES_MAX: usize = alcazar_store::limits::TOKEN_TEXT_BYTES_MAX;

/// What session tokens are sealed for.
const PURPOSE: &str = "session token";

/// Seals a session into the token that its holder sends along.
///
/// # Errors
/// A server fault when sealing fails.
pub fn issue(cx: &Context<'_>, session: &Session) -> Result<String, Failure> {
    seal(cx.tx.sealer(), session).map_err(|cause| Failure::internal(cx.service(), cause))
}

/// Seals a session outside of any call: for drivers that stand in for STS.
///
/// # Errors
/// A text for the log.
pub fn seal(sealer: &Sealer, session: &Session) -> Result<String, String> {
    let plain = rmp_serde::to_vec_named(session).map_err(|error| error.to_string())?;
    sealer.seal_token(PURPOSE, &plain).map_err(|error| error.to_string())
}

/// Opens a token; `None` for what this installation did not issue.
pub fn open(sealer: &Sealer, token: &str) -> Option<Session> {
    rmp_serde::from_slice(&sealer.open_token(PURPOSE, token)?).ok()
}

/// What a session may not call whatever its policies say.
///
/// AWS: STS API reference. Credentials of `GetSessionToken` call no IAM operation without a second factor, and of STS only
/// `AssumeRole` and `GetCallerIdentity`; those of `GetFederationToken` call no IAM operation, and of STS only `GetCallerIdentity`.
pub(crate) fn forbids(call: &Call) -> Option<Failure> {
    let session = call.caller.session.as_ref()?;
    let (service, operation) = (call.service.name, call.operation.name);
    let forbidden = match session.kind {
        SessionKind::AssumeRole => false,
        SessionKind::SessionToken => {
            service == "iam" && !session.mfa || service == "sts" && !matches!(operation, "AssumeRole" | "GetCallerIdentity")
        }
        SessionKind::FederationToken => service == "iam" || service == "sts" && operation != "GetCallerIdentity",
    };
    if !forbidden {
        return None;
    }
    if service == "iam" {
        return Some(Failure::wire("InvalidClientTokenId", "The security token included in the request is invalid"));
    }
    Some(Failure::common(call.service, Common::AccessDenied, format!("Cannot call {operation} with session credentials")))
}
