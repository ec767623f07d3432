//! Grant tokens: each names a grant, and is no secret: it allows nothing to whom the grant allows nothing.

use crate::failures;
use crate::named::models;
use alcazar_service::{Context, Failure};
use alcazar_store::Key;

/// A new token for the grant of that row; no two are alike.
///
/// # Errors
/// A server fault when sealing fails.
pub(crate) fn seal(cx: &Context<'_>, at: &Key) -> Result<String, Failure> {
    cx.seal_token(PURPOSE, at.bytes())
}

/// The row that a token names.
///
/// # Errors
/// `InvalidGrantTokenException` for what is no token of this installation's.
pub(crate) fn open(cx: &Context<'_>, token: &str) -> Result<Key, Failure> {
    let opened = cx.open_token(PURPOSE, token).map(Key::from_bytes);
    opened.ok_or_else(|| failures::invalid_grant_token(models(cx, "InvalidGrantTokenException")))
}

const PURPOSE: &str = "kms grant";
