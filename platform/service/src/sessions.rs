//! Temporary credentials: issued as sealed tokens, opened again by whoever resolves a caller. Nothing of them is stored.

use crate::context::Context;
use crate::failure::Failure;
use alcazar_authn::caller::Session;
use alcazar_store::Sealer;

/// What session tokens are sealed for.
const PURPOSE: &str = "session token";

/// Seals a session into the token that its holder sends along.
///
/// # Errors
/// A server fault when sealing fails.
pub fn issue(cx: &Context<'_>, session: &Session) -> Result<String, Failure> {
    let plain = rmp_serde::to_vec_named(session).map_err(|error| Failure::internal(cx.service(), error.to_string()))?;
    cx.seal_token(PURPOSE, &plain)
}

/// Opens a token; `None` for what this installation did not issue.
pub fn open(sealer: &Sealer, token: &str) -> Option<Session> {
    rmp_serde::from_slice(&sealer.open_token(PURPOSE, token)?).ok()
}
