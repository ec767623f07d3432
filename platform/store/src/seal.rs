//! Sealing of values: AES-256-GCM-SIV (RFC 8452) with a random nonce, bound to table, key and format version.
//!
//! A sealed value is: format (1 byte), number of the data key (4), nonce (12), ciphertext, tag (16). A value that was changed,
//! or copied to another row, does not open. What is *not* prevented: an older value of the same row put back in its place by
//! someone who can write to the disk.

use crate::key::{self, Hasher};
use crate::random::Random;
use crate::ring::{NONCE_BYTES, Ring, TAG_BYTES};
use crate::store::StoreError;
use arc_swap::ArcSwap;
use aws_lc_rs::aead::{Aad, LessSafeKey, Nonce};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Seals and opens values under the ring.
pub struct Sealer {
    ring: ArcSwap<Ring>,
    hasher: Hasher,
    pub(crate) token_key: LessSafeKey,
    pub(crate) random: Arc<dyn Random>,
}

impl Sealer {
    pub(crate) fn new(ring: Ring, random: Arc<dyn Random>) -> Result<Self, StoreError> {
        let hasher = ring.hasher()?;
        let token_key = crate::ring::aead_key(&*ring.derived(b"alcazar tokens 1")?)?;
        Ok(Self { ring: ArcSwap::from_pointee(ring), hasher, token_key, random })
    }

    /// A sealer with a ring of its own that is kept nowhere: for tests and for stores that are gone with the process.
    ///
    /// # Errors
    /// [`StoreError::Random`].
    pub fn ephemeral(random: Arc<dyn Random>) -> Result<Self, StoreError> {
        Self::new(Ring::generate(&*random)?, random)
    }

    /// The HMAC of hashed key parts.
    pub fn hasher(&self) -> &Hasher {
        &self.hasher
    }

    /// The randomness that nonces come from.
    pub fn random(&self) -> &dyn Random {
        &*self.random
    }

    /// A 32-byte key for that purpose, derived from the ring and the same as long as the installation lives.
    ///
    /// # Errors
    /// [`StoreError::Io`] if the cryptographic library refuses.
    pub fn derived_key(&self, purpose: &str) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        self.ring.load().derived(purpose.as_bytes())
    }

    /// Seals a value for the row under `key`.
    ///
    /// # Errors
    /// [`StoreError::Random`], or [`StoreError::Io`] if the cryptographic library refuses.
    pub fn seal(&self, key: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let ring = self.ring.load();
        let refused = || StoreError::Io("sealing failed".to_owned());
        let (number, data_key) = ring.current().ok_or_else(refused)?;
        let mut sealed = Vec::with_capacity(HEADER_BYTES + plain.len() + TAG_BYTES);
        sealed.push(FORMAT);
        sealed.extend_from_slice(&number.to_be_bytes());
        let mut nonce = [0; NONCE_BYTES];
        self.random.fill(&mut nonce)?;
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let body = sealed.get_mut(HEADER_BYTES..).ok_or_else(refused)?;
        let tag = data_key
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), associated(key), body)
            .map_err(|_| refused())?;
        sealed.extend_from_slice(tag.as_ref());
        Ok(sealed)
    }

    /// Opens the value of the row under `key`. The answer is wiped when dropped.
    ///
    /// # Errors
    /// [`StoreError::Unsealed`] for what was not sealed for that key under this ring.
    pub fn open(&self, key: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        self.try_open(key, sealed).ok_or_else(|| StoreError::Unsealed { table: key::table_of(key).unwrap_or(0) })
    }

    fn try_open(&self, key: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (format, rest) = sealed.split_first()?;
        let (number, rest) = rest.split_first_chunk::<4>()?;
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>()?;
        if *format != FORMAT {
            return None;
        }
        let ring = self.ring.load();
        let data_key = ring.key(u32::from_be_bytes(*number))?;
        let mut plain = Zeroizing::new(body.to_vec());
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let len = data_key.open_in_place(nonce, associated(key), plain.as_mut_slice()).ok()?.len();
        plain.truncate(len);
        Some(plain)
    }

    #[cfg(test)]
    pub(crate) fn ring(&self) -> Arc<Ring> {
        self.ring.load_full()
    }

    pub(crate) fn replace_ring(&self, ring: Ring) {
        self.ring.store(Arc::new(ring));
    }
}

/// Table and key (a key's first two bytes are its table), after the format.
fn associated(key: &[u8]) -> Aad<Vec<u8>> {
    let mut bytes = Vec::with_capacity(ROW_DOMAIN.len() + 1 + key.len());
    bytes.extend_from_slice(ROW_DOMAIN);
    bytes.push(FORMAT);
    bytes.extend_from_slice(key);
    Aad::from(bytes)
}

const FORMAT: u8 = 1;
const ROW_DOMAIN: &[u8] = b"alcazar row";
const HEADER_BYTES: usize = 1 + 4 + NONCE_BYTES;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandom;

    #[test]
    fn a_value_opens_only_whole_and_in_its_row() {
        let sealer = Sealer::ephemeral(Arc::new(SeededRandom::new(1))).unwrap();
        let value = sealer.seal(b"\0\x07row", b"a secret").unwrap();
        assert!(!value.windows(6).any(|w| w == b"secret"));
        assert_eq!(sealer.open(b"\0\x07row", &value).unwrap().as_slice(), b"a secret");
        assert_eq!(sealer.open(b"\0\x07rov", &value).unwrap_err(), StoreError::Unsealed { table: 7 });
        assert_eq!(sealer.open(b"\0\x08row", &value).unwrap_err(), StoreError::Unsealed { table: 8 });
        for at in 0..value.len() {
            let mut changed = value.clone();
            changed[at] ^= 0x10;
            assert!(sealer.open(b"\0\x07row", &changed).is_err(), "byte {at}");
            assert!(sealer.open(b"\0\x07row", &value[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn values_outlive_a_rotation_and_no_two_are_equal() {
        let random = Arc::new(SeededRandom::new(2));
        let sealer = Sealer::ephemeral(random.clone()).unwrap();
        let before = sealer.seal(b"k", b"v").unwrap();
        assert_ne!(before, sealer.seal(b"k", b"v").unwrap());
        sealer.replace_ring(sealer.ring().rotated(&*random).unwrap());
        let after = sealer.seal(b"k", b"v").unwrap();
        assert_eq!((before[4], after[4]), (1, 2));
        assert_eq!(sealer.open(b"k", &before).unwrap().as_slice(), b"v");
        assert_eq!(sealer.open(b"k", &after).unwrap().as_slice(), b"v");
    }
}
