//! Encryption contexts: pairs that are bound to a ciphertext, case-sensitive, in any order.

use crate::crypto::ContextBytes;
use crate::failures;
use crate::limits::ENCRYPTION_CONTEXT_BYTES_MAX;
use alcazar_base::view::Map;
use alcazar_service::Failure;
use std::collections::BTreeMap;

/// The encryption context of a request; without pairs if it has none.
#[derive(Debug, Clone, Default)]
pub(crate) struct EncryptionContext<'v>(BTreeMap<&'v str, &'v str>);

impl<'v> EncryptionContext<'v> {
    /// From the request's member.
    ///
    /// # Errors
    /// `ValidationException` for more than [`ENCRYPTION_CONTEXT_BYTES_MAX`].
    pub(crate) fn read(member: Option<Map<'v, &'v str>>) -> Result<Self, Failure> {
        let pairs: BTreeMap<&str, &str> = member.into_iter().flatten().collect();
        let bytes: usize = pairs.iter().map(|(key, value)| key.len() + value.len()).sum();
        if bytes > ENCRYPTION_CONTEXT_BYTES_MAX {
            let message = format!("The encryption context has more than {ENCRYPTION_CONTEXT_BYTES_MAX} bytes.");
            return Err(failures::validation(message));
        }
        Ok(Self(pairs))
    }

    /// From pairs that are kept.
    pub(crate) fn from_pairs(pairs: BTreeMap<&'v str, &'v str>) -> Self {
        Self(pairs)
    }

    /// Its pairs, in order of their keys.
    pub(crate) fn pairs(&self) -> impl ExactSizeIterator<Item = (&'v str, &'v str)> {
        self.0.iter().map(|(key, value)| (*key, *value))
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'v str> {
        self.0.get(key).copied()
    }

    /// Its first `most` pairs, each as an encryption context of its own.
    pub(crate) fn singles(&self, most: usize) -> impl Iterator<Item = Self> {
        self.0.iter().take(most).map(|(key, value)| Self(BTreeMap::from([(*key, *value)])))
    }

    /// As ciphertexts bind it.
    pub(crate) fn bytes(&self) -> ContextBytes {
        ContextBytes::of(&self.0)
    }
}
