//! The engine: what ciphertexts look like, and how they are made and opened.
//!
//! A ciphertext is: format (1 byte); account of the key (5), its id (16), number of its material (4), length of its region (1) and the
//! region; a tag over all that by the installation (16); a random nonce (16); the encrypted bytes, and the cipher's tag (16).
//!
//! *One key per message.* The nonce is not the cipher's: with it a key is derived from the material (NIST SP 800-108r1, counter mode with
//! HMAC-SHA-256), which encrypts that one message with AES-256-GCM under the zero nonce. Two messages meet in one key by chance
//! after 2^64 of them, where 96-bit random nonces would do after 2^48, and must stop at 2^32. AWS: "AWS KMS Cryptographic
//! Details", on derived keys.
//!
//! The cipher binds the head and the encryption context. The installation's tag lets a changed head be told from a key that is gone,
//! before any key is looked up.

use alcazar_base::account::AccountId;
use alcazar_store::Hasher;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::kdf::{KbkdfCtrHmacAlgorithmId, get_kbkdf_ctr_hmac_algorithm, kbkdf_ctr_hmac};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// What a ciphertext names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// Account of the key.
    pub account: AccountId,
    /// Region of the key.
    pub region: String,
    /// Id of the key.
    pub key_id: String,
    /// Number of its material.
    pub material: u32,
}

/// A ciphertext that this installation made; whether it is whole only [`Sealed::open`] tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sealed {
    /// What it names.
    pub head: Head,
    /// Bytes of the head and its tag.
    head_bytes: usize,
}

/// An encryption context in its one form: pairs in order of their keys, each part after its length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ContextBytes(Vec<u8>);

impl ContextBytes {
    /// From pairs in any order.
    pub(crate) fn of(pairs: &BTreeMap<&str, &str>) -> Self {
        let mut bytes = Vec::new();
        for part in pairs.iter().flat_map(|(key, value)| [key, value]) {
            bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
            bytes.extend_from_slice(part.as_bytes());
        }
        Self(bytes)
    }

    /// The bytes.
    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.0
    }
}

/// Encrypts under a material.
///
/// # Errors
/// [`Unspecified`] if the cryptographic library refuses, or the head names no key.
pub(crate) fn seal(
    hasher: &Hasher,
    head: &Head,
    material: &[u8],
    nonce: [u8; NONCE_BYTES],
    context: &ContextBytes,
    plaintext: &[u8],
) -> Result<Vec<u8>, Unspecified> {
    let mut blob = head.bytes().ok_or(Unspecified)?;
    blob.extend_from_slice(&hasher.tag(TAG_PURPOSE, &blob));
    let bound = bound(&blob, context);
    blob.extend_from_slice(&nonce);
    let start = blob.len();
    blob.extend_from_slice(plaintext);
    let body = blob.get_mut(start..).ok_or(Unspecified)?;
    let tag = message_key(material, &nonce)?.seal_in_place_separate_tag(zero_nonce(), Aad::from(bound), body)?;
    blob.extend_from_slice(tag.as_ref());
    Ok(blob)
}

impl Sealed {
    /// Reads what a ciphertext names; `None` for what this installation did not make.
    pub(crate) fn read(hasher: &Hasher, blob: &[u8]) -> Option<Self> {
        let (head, named) = Head::read(blob)?;
        let head_bytes = named + TAG_BYTES;
        let (named, tag) = blob.get(..head_bytes)?.split_at_checked(named)?;
        verify_slices_are_equal(&hasher.tag(TAG_PURPOSE, named), tag).ok()?;
        Some(Self { head, head_bytes })
    }

    /// Decrypts the ciphertext that this was read from; `None` for anything but the whole of it under that material and context.
    pub(crate) fn open(&self, blob: &[u8], material: &[u8], context: &ContextBytes) -> Option<Zeroizing<Vec<u8>>> {
        let (head, rest) = blob.split_at_checked(self.head_bytes)?;
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>()?;
        let mut plain = Zeroizing::new(body.to_vec());
        let key = message_key(material, nonce).ok()?;
        let len = key.open_in_place(zero_nonce(), Aad::from(bound(head, context)), plain.as_mut_slice()).ok()?.len();
        plain.truncate(len);
        Some(plain)
    }
}

impl Head {
    fn bytes(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::with_capacity(128);
        bytes.push(FORMAT);
        bytes.extend(self.account.number().to_be_bytes().into_iter().skip(8 - ACCOUNT_BYTES));
        bytes.extend_from_slice(&key_id_bytes(&self.key_id)?);
        bytes.extend_from_slice(&self.material.to_be_bytes());
        bytes.push(u8::try_from(self.region.len()).ok()?);
        bytes.extend_from_slice(self.region.as_bytes());
        Some(bytes)
    }

    /// The head that bytes begin with, and its length.
    fn read(blob: &[u8]) -> Option<(Self, usize)> {
        let (format, rest) = blob.split_first()?;
        let (account, rest) = rest.split_first_chunk::<ACCOUNT_BYTES>()?;
        let (id, rest) = rest.split_first_chunk::<16>()?;
        let (material, rest) = rest.split_first_chunk::<4>()?;
        let (len, rest) = rest.split_first()?;
        let region = std::str::from_utf8(rest.get(..usize::from(*len))?).ok()?;
        if *format != FORMAT {
            return None;
        }
        let account = account.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
        let head = Self {
            account: AccountId::new(account).ok()?,
            region: region.to_owned(),
            key_id: key_id(*id),
            material: u32::from_be_bytes(*material),
        };
        Some((head, 1 + ACCOUNT_BYTES + 16 + 4 + 1 + region.len()))
    }
}

/// The id of those bytes.
fn key_id(bytes: [u8; 16]) -> String {
    let digits = hex::encode(bytes);
    let part = |from, to| digits.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

/// The bytes of a key's id; `None` for text that is none: lower-case hexadecimal digits in AWS's grouping.
pub(crate) fn key_id_bytes(id: &str) -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    hex::decode_to_slice(id.replace('-', ""), &mut bytes).ok()?;
    (key_id(bytes) == id).then_some(bytes)
}

/// What the cipher binds: the head with its tag, then the context.
fn bound(head: &[u8], context: &ContextBytes) -> Vec<u8> {
    let mut bound = Vec::with_capacity(head.len() + context.0.len());
    bound.extend_from_slice(head);
    bound.extend_from_slice(&context.0);
    bound
}

fn message_key(material: &[u8], nonce: &[u8; NONCE_BYTES]) -> Result<LessSafeKey, Unspecified> {
    let algorithm = get_kbkdf_ctr_hmac_algorithm(KbkdfCtrHmacAlgorithmId::Sha256).ok_or(Unspecified)?;
    let info = [KDF_LABEL, nonce.as_slice()].concat();
    let mut key = Zeroizing::new([0; 32]);
    kbkdf_ctr_hmac(algorithm, material, &info, key.as_mut())?;
    Ok(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.as_ref())?))
}

/// A message's key encrypts nothing else, so its nonce need not vary.
fn zero_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}

/// Bytes of a material.
pub(crate) const MATERIAL_BYTES: usize = 32;
/// Bytes of the random value from which a message's key is derived.
pub(crate) const NONCE_BYTES: usize = 16;
const FORMAT: u8 = 1;
const ACCOUNT_BYTES: usize = 5;
const TAG_BYTES: usize = 16;
const TAG_PURPOSE: &str = "kms ciphertext head 1";
/// Label and the zero byte that ends it (SP 800-108r1, 4.1); the nonce is the context.
const KDF_LABEL: &[u8] = b"alcazar kms message 1\0";

#[cfg(test)]
mod tests;
