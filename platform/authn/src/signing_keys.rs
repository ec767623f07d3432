//! Derived signing keys, cached: four HMACs a request become one.

use crate::limits::SIGNING_KEYS_MAX;
use alcazar_base::secret::Secret;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac::{self, HMAC_SHA256};
use quick_cache::sync::Cache;
use std::sync::Arc;

/// A bounded cache of signing keys.
pub struct SigningKeys {
    cache: Cache<Box<str>, Arc<Entry>>,
}

struct Entry {
    /// The secret that the key was derived from: a key id whose secret was replaced must not sign with the old one.
    secret: Secret,
    key: hmac::Key,
}

impl Default for SigningKeys {
    fn default() -> Self {
        Self { cache: Cache::new(SIGNING_KEYS_MAX) }
    }
}

impl SigningKeys {
    /// Whether `mac` is what the signing key of `secret` for a scope makes of `text`. A key is kept only once it has verified a
    /// signature: strangers who know a key's id neither fill the cache nor push others out of it.
    pub(crate) fn verify(&self, id: &str, secret: &Secret, scope: &Scope<'_>, text: &[u8], mac: &[u8]) -> bool {
        let name = format!("{id}/{}/{}/{}", scope.date, scope.region, scope.service);
        if let Some(entry) = self.cache.get(name.as_str())
            && verify_slices_are_equal(entry.secret.expose(), secret.expose()).is_ok()
        {
            return hmac::verify(&entry.key, text, mac).is_ok();
        }
        let key = derive(secret, scope);
        let verified = hmac::verify(&key, text, mac).is_ok();
        if verified {
            self.cache.insert(name.into(), Arc::new(Entry { secret: secret.clone(), key }));
        }
        verified
    }
}

/// What a signing key is derived for.
pub(crate) struct Scope<'a> {
    pub(crate) date: &'a str,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
}

/// HMAC chain over date, region, service and `aws4_request`.
fn derive(secret: &Secret, scope: &Scope<'_>) -> hmac::Key {
    let first = Secret::new([b"AWS4", secret.expose()].concat());
    let mut key = hmac::Key::new(HMAC_SHA256, first.expose());
    for part in [scope.date, scope.region, scope.service, "aws4_request"] {
        let tag = hmac::sign(&key, part.as_bytes());
        key = hmac::Key::new(HMAC_SHA256, tag.as_ref());
    }
    key
}
