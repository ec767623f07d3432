//! The key space. Every key begins with its table, account and region; the parts that follow are *plain* or *hashed*.
//!
//! Keys are not sealed: whoever holds the disk reads the plain parts. So no secret, token, e-mail address or customer content
//! is ever a plain part. A hashed part is an HMAC that depends on all that stands before it: it can be looked up, and
//! nothing else. A service's `layout.rs` builds its keys with this vocabulary and with nothing else.

use crate::version::Version;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use aws_lc_rs::hmac;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;

/// The whole key of a row.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Bytes);

/// The beginning of keys: what a scan runs over.
#[derive(Clone, PartialEq, Eq)]
pub struct Prefix(Bytes);

/// A key that is being built, part by part.
#[derive(Clone)]
pub struct KeyBuilder(Vec<u8>);

/// The key of the HMAC of hashed parts, derived from the ring.
#[derive(Clone)]
pub struct Hasher(Arc<hmac::Key>);

/// What can be a plain part: its bytes order as its values do.
pub trait Part {
    /// Appends the part's bytes.
    fn append(&self, to: &mut Vec<u8>);
}

impl KeyBuilder {
    /// Begins a key. `region` is empty for what belongs to none.
    pub fn new(table: u16, account: AccountId, region: &str) -> Self {
        let mut bytes = Vec::with_capacity(96);
        bytes.extend_from_slice(&table.to_be_bytes());
        // An account id has 12 digits, which fit into five bytes.
        bytes.extend(account.number().to_be_bytes().into_iter().skip(3));
        region.append(&mut bytes);
        Self(bytes)
    }

    /// Adds a part that whoever holds the disk can read, and that orders.
    #[must_use]
    pub fn plain(mut self, part: impl Part) -> Self {
        part.append(&mut self.0);
        self
    }

    /// Adds a part that can only be compared with itself.
    #[must_use]
    pub fn hashed(mut self, hasher: &Hasher, part: impl AsRef<[u8]>) -> Self {
        let digest = hasher.digest(&self.0, part.as_ref());
        self.0.extend_from_slice(&digest);
        self
    }

    /// The key of one row.
    pub fn key(self) -> Key {
        Key(Bytes::from(self.0))
    }

    /// The beginning of every key with these parts.
    pub fn prefix(self) -> Prefix {
        Prefix(Bytes::from(self.0))
    }

    /// The beginning of every key with these parts whose next one is a text that starts with `text`.
    pub fn starting(mut self, text: &str) -> Prefix {
        escape(text.as_bytes(), &mut self.0);
        Prefix(Bytes::from(self.0))
    }

    pub(crate) fn append_raw(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }
}

impl Key {
    /// A key that was stored or travelled as bytes.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// Its bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.0
    }

    /// The table that it is in; `None` for bytes that are no key.
    pub fn table(&self) -> Option<u16> {
        table_of(&self.0)
    }

    /// The account that it belongs to; `None` for bytes that are no key.
    pub fn account(&self) -> Option<AccountId> {
        account_of(&self.0)
    }
}

impl Prefix {
    /// Its bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.0
    }

    /// The first bytes after every key that begins so; empty when there are none, which no key is.
    pub(crate) fn end(&self) -> Bytes {
        let mut end = self.0.to_vec();
        while let Some(last) = end.pop() {
            if let Some(next) = last.checked_add(1) {
                end.push(next);
                break;
            }
        }
        Bytes::from(end)
    }
}

impl Hasher {
    pub(crate) fn new(key: &[u8]) -> Self {
        Self(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, key)))
    }

    /// A tag over bytes that leave this installation and come back, by which it knows them again. `purpose` is a text of ours, which
    /// no key of a row begins with.
    pub fn tag(&self, purpose: &str, bytes: &[u8]) -> [u8; HASHED_BYTES] {
        self.digest(purpose.as_bytes(), bytes)
    }

    /// Half of an HMAC-SHA-256 over the length of what stands before, that itself, and the part. 128 bits: two parts
    /// collide by chance after 2^64 of them.
    fn digest(&self, before: &[u8], part: &[u8]) -> [u8; HASHED_BYTES] {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(&(before.len() as u64).to_be_bytes());
        context.update(before);
        context.update(part);
        let tag = context.sign();
        let mut digest = [0; HASHED_BYTES];
        for (to, from) in digest.iter_mut().zip(tag.as_ref()) {
            *to = *from;
        }
        digest
    }
}

impl Part for &str {
    fn append(&self, to: &mut Vec<u8>) {
        self.as_bytes().append(to);
    }
}

impl Part for &String {
    fn append(&self, to: &mut Vec<u8>) {
        self.as_bytes().append(to);
    }
}

impl Part for &[u8] {
    fn append(&self, to: &mut Vec<u8>) {
        escape(self, to);
        to.extend_from_slice(&TERMINATOR);
    }
}

impl Part for u64 {
    fn append(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(&self.to_be_bytes());
    }
}

impl Part for Timestamp {
    fn append(&self, to: &mut Vec<u8>) {
        // With the sign flipped, times before 1970 order before those after it.
        to.extend_from_slice(&(self.millis().cast_unsigned() ^ (1 << 63)).to_be_bytes());
    }
}

impl Part for Version {
    fn append(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(&self.to_bytes());
    }
}

impl Part for AccountId {
    fn append(&self, to: &mut Vec<u8>) {
        self.number().append(to);
    }
}

/// Debug shows bytes as hex: a key has no secret in it.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", data_encoding::HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Prefix({})", data_encoding::HEXLOWER.encode(&self.0))
    }
}

pub(crate) fn table_of(key: &[u8]) -> Option<u16> {
    Some(u16::from_be_bytes(*key.first_chunk()?))
}

pub(crate) fn account_of(key: &[u8]) -> Option<AccountId> {
    let head = u64::from_be_bytes(*key.first_chunk()?);
    // After the table's two bytes and before the eighth, which is the region's first.
    AccountId::new((head >> 8) & 0xff_ffff_ffff).ok()
}

/// The region of a key, unescaped.
pub(crate) fn region_of(key: &[u8]) -> Option<String> {
    let mut region = Vec::new();
    let mut bytes = key.get(7..)?.iter();
    loop {
        match *bytes.next()? {
            0 if *bytes.next()? == 1 => return String::from_utf8(region).ok(),
            byte => region.push(byte),
        }
    }
}

/// A zero byte becomes two, so that the terminator, which begins with a zero and goes on with less, orders a text before
/// every longer one.
fn escape(bytes: &[u8], to: &mut Vec<u8>) {
    for byte in bytes {
        to.push(*byte);
        if *byte == 0 {
            to.push(0xff);
        }
    }
}

const TERMINATOR: [u8; 2] = [0, 1];
const HASHED_BYTES: usize = 16;

#[cfg(test)]
mod tests;
