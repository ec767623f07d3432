//! The ring of data keys, and the root key that it is wrapped by.

use crate::key::Hasher;
use crate::limits::RING_KEYS_MAX;
use crate::random::Random;
use crate::store::StoreError;
use alcazar_base::secret::Secret;
use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The key that opens everything else; it lies outside the data directory.
pub struct RootKey(Zeroizing<[u8; KEY_BYTES]>);

/// The ring, opened: every data key, and the keys derived from its base.
pub(crate) struct Ring {
    record: RingRecord,
    keys: BTreeMap<u32, LessSafeKey>,
    current: u32,
}

/// The ring as it is stored, wrapped.
#[derive(Clone, Serialize, Deserialize)]
struct RingRecord {
    /// What hashes of key parts and tokens are derived from; it never changes, since stored keys depend on it.
    base: Secret,
    /// Data keys by number; the highest seals.
    keys: BTreeMap<u32, Secret>,
}

/// The wrapped ring doesn't open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the root key does not open this data: it belongs to another installation, or the data was changed")]
pub struct WrongRootKey;

impl RootKey {
    /// From its 32 bytes.
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A new one.
    ///
    /// # Errors
    /// [`StoreError::Random`].
    pub fn generate(random: &dyn Random) -> Result<Self, StoreError> {
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        random.fill(key.as_mut())?;
        Ok(Self(key))
    }

    /// Its bytes, for the file that keeps it.
    pub fn expose(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    fn wrapping_key(&self) -> Result<LessSafeKey, StoreError> {
        aead_key(&*derive(self.0.as_ref(), b"alcazar ring wrap 1")?)
    }
}

impl Ring {
    pub(crate) fn generate(random: &dyn Random) -> Result<Self, StoreError> {
        let record = RingRecord { base: new_key(random)?, keys: BTreeMap::from([(1, new_key(random)?)]) };
        Self::from_record(record).ok_or_else(refused)
    }

    /// This ring with one more data key, which seals from now on.
    pub(crate) fn rotated(&self, random: &dyn Random) -> Result<Self, StoreError> {
        let mut record = self.record.clone();
        let next = self.current.checked_add(1).ok_or_else(refused)?;
        record.keys.insert(next, new_key(random)?);
        Self::from_record(record).ok_or_else(refused)
    }

    /// Format, nonce, and the record sealed under a key derived from the root key.
    pub(crate) fn wrap(&self, root: &RootKey, random: &dyn Random) -> Result<Vec<u8>, StoreError> {
        let mut plain = Zeroizing::new(rmp_serde::to_vec_named(&self.record).map_err(|_| refused())?);
        let mut nonce = [0; NONCE_BYTES];
        random.fill(&mut nonce)?;
        let tag = root
            .wrapping_key()?
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(RING_AAD), plain.as_mut_slice())
            .map_err(|_| refused())?;
        let mut wrapped = vec![RING_FORMAT];
        wrapped.extend_from_slice(&nonce);
        wrapped.extend_from_slice(&plain);
        wrapped.extend_from_slice(tag.as_ref());
        Ok(wrapped)
    }

    pub(crate) fn unwrap(wrapped: &[u8], root: &RootKey) -> Result<Self, WrongRootKey> {
        let (format, rest) = wrapped.split_first().ok_or(WrongRootKey)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(WrongRootKey)?;
        if *format != RING_FORMAT {
            return Err(WrongRootKey);
        }
        let mut sealed = Zeroizing::new(sealed.to_vec());
        let key = root.wrapping_key().map_err(|_| WrongRootKey)?;
        let plain = key
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(RING_AAD), sealed.as_mut_slice())
            .map_err(|_| WrongRootKey)?;
        let record = rmp_serde::from_slice(plain).map_err(|_| WrongRootKey)?;
        Self::from_record(record).ok_or(WrongRootKey)
    }

    fn from_record(record: RingRecord) -> Option<Self> {
        if record.keys.len() > RING_KEYS_MAX {
            return None;
        }
        let keys: BTreeMap<_, _> =
            record.keys.iter().map(|(n, key)| Some((*n, aead_key(key.expose()).ok()?))).collect::<Option<_>>()?;
        let current = *keys.last_key_value()?.0;
        Some(Self { record, keys, current })
    }

    /// The data key that seals, with its number.
    pub(crate) fn current(&self) -> Option<(u32, &LessSafeKey)> {
        Some((self.current, self.keys.get(&self.current)?))
    }

    pub(crate) fn key(&self, number: u32) -> Option<&LessSafeKey> {
        self.keys.get(&number)
    }

    pub(crate) fn hasher(&self) -> Result<Hasher, StoreError> {
        Ok(Hasher::new(&*derive(self.record.base.expose(), b"alcazar key parts 1")?))
    }

    /// A 32-byte key for that purpose, the same as long as the ring lives.
    pub(crate) fn derived(&self, purpose: &[u8]) -> Result<Zeroizing<[u8; KEY_BYTES]>, StoreError> {
        derive(self.record.base.expose(), purpose)
    }
}

/// HKDF-SHA-256 (RFC 5869) with an empty salt: the input is a uniformly random key.
fn derive(from: &[u8], purpose: &[u8]) -> Result<Zeroizing<[u8; KEY_BYTES]>, StoreError> {
    struct Length;
    impl KeyType for Length {
        fn len(&self) -> usize {
            KEY_BYTES
        }
    }
    let prk: Prk = Salt::new(HKDF_SHA256, &[]).extract(from);
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    prk.expand(&[purpose], Length).and_then(|okm| okm.fill(key.as_mut())).map_err(|_| refused())?;
    Ok(key)
}

pub(crate) fn aead_key(bytes: &[u8]) -> Result<LessSafeKey, StoreError> {
    Ok(LessSafeKey::new(UnboundKey::new(&AES_256_GCM_SIV, bytes).map_err(|_| refused())?))
}

fn new_key(random: &dyn Random) -> Result<Secret, StoreError> {
    let mut key = vec![0; KEY_BYTES];
    random.fill(&mut key)?;
    Ok(Secret::new(key))
}

fn refused() -> StoreError {
    StoreError::Io("the cryptographic library refused an operation".to_owned())
}

const KEY_BYTES: usize = 32;
pub(crate) const NONCE_BYTES: usize = 12;
pub(crate) const TAG_BYTES: usize = 16;
const RING_FORMAT: u8 = 1;
const RING_AAD: &[u8] = b"alcazar ring 1";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandom;

    #[test]
    fn only_its_root_key_opens_a_ring() {
        let random = SeededRandom::new(1);
        let (root, other) = (RootKey::generate(&random).unwrap(), RootKey::generate(&random).unwrap());
        let ring = Ring::generate(&random).unwrap().rotated(&random).unwrap();
        let wrapped = ring.wrap(&root, &random).unwrap();
        let opened = Ring::unwrap(&wrapped, &root).unwrap();
        assert_eq!(opened.current, 2);
        assert_eq!(opened.record.base.expose(), ring.record.base.expose());
        assert!(Ring::unwrap(&wrapped, &other).is_err());
        for at in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[at] ^= 1;
            assert!(Ring::unwrap(&changed, &root).is_err(), "byte {at}");
            assert!(Ring::unwrap(&wrapped[..at], &root).is_err(), "cut at {at}");
        }
    }
}
