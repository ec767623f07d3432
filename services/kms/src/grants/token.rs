//! Grant tokens: each names a grant, and is no secret: it allows nothing to whom the grant allows nothing.

use alcazar_service::{Context, Failure};
use alcazar_store::Key;

/// A new token for the grant of that row; no two are alike.
///
/// # Errors
/// A server fault when sealing fails.
pub(crate) fn seal(cx: &Context<'_>, at: &Key) -> Result<String, Failure> {
    cx.seal_token(PURPOSE, at.bytes())
}

/// The row that a token names; `None` for what is none of this installation's.
pub(crate) fn open(cx: &Context<'_>, token: &str) -> Option<Key> {
    cx.open_token(PURPOSE, token).map(Key::from_bytes)
}

const PURPOSE: &str = "kms grant";
