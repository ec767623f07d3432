//! Accounts and the identifiers that AWS derives from them.

use data_encoding::BASE32;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A 12-digit AWS account id. The default, zero, is nobody's: what belongs to the installation is kept under it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct AccountId(u64);

/// Greatest account id.
const ACCOUNT_MAX: u64 = 999_999_999_999;

/// The text is not twelve digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an account id is twelve digits")]
pub struct NotAnAccount;

impl AccountId {
    /// From its number.
    ///
    /// # Errors
    /// [`NotAnAccount`] above twelve digits.
    pub const fn new(number: u64) -> Result<Self, NotAnAccount> {
        if number <= ACCOUNT_MAX { Ok(Self(number)) } else { Err(NotAnAccount) }
    }

    /// The number.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl FromStr for AccountId {
    type Err = NotAnAccount;
    fn from_str(text: &str) -> Result<Self, NotAnAccount> {
        if text.len() != 12 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAnAccount);
        }
        text.parse().map(Self).map_err(|_| NotAnAccount)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012}", self.0)
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An access key id (`AKIA…` or `ASIA…`) that carries its account, made from ten random bytes.
///
/// AWS: the first six bytes after the prefix, as base32, hold the account in their bits 7 to 46 (measured by the community on
/// keys made since 2019; `sts:GetAccessKeyInfo` is the documented way to read it).
pub fn access_key_id(prefix: &str, account: AccountId, random: [u8; 10]) -> String {
    let mut bytes = random;
    let head = u64::from_be_bytes([0, 0, bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]]);
    let packed = (1 << 47) | (account.number() << 7) | (head & 0x7f);
    bytes[..6].copy_from_slice(&packed.to_be_bytes()[2..]);
    format!("{prefix}{}", BASE32.encode(&bytes))
}

/// The account that an access key id carries, if it is one of AWS's form.
pub fn account_of_access_key(id: &str) -> Option<AccountId> {
    if id.len() != 20 {
        return None;
    }
    let bytes = BASE32.decode(id.get(4..)?.as_bytes()).ok()?;
    let packed = bytes.get(..6)?.iter().fold(0, |packed, byte| (packed << 8) | u64::from(*byte));
    AccountId::new((packed & 0x7fff_ffff_ff80) >> 7).ok()
}

/// A unique id (`AIDA…`, `AROA…`, `AGPA…`, `ANPA…`): four letters of kind and seventeen of randomness, as AWS's look.
pub fn unique_id(prefix: &str, random: [u8; 11]) -> String {
    let mut text = BASE32.encode(&random);
    text.truncate(17);
    format!("{prefix}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_keys_carry_their_account() {
        for number in [0, 1, 123_456_789_012, ACCOUNT_MAX] {
            let account = AccountId::new(number).unwrap();
            for random in [[0; 10], [0xff; 10], [0x5a; 10]] {
                let id = access_key_id("AKIA", account, random);
                assert_eq!(id.len(), 20);
                assert_eq!(account_of_access_key(&id), Some(account));
            }
        }
    }

    #[test]
    fn published_key_decodes() {
        // AWS: the example of the article that first described the encoding, "ASIAQNZGKIQY56JQ7WML" of account 029608264753.
        assert_eq!(account_of_access_key("ASIAQNZGKIQY56JQ7WML").map(|a| a.to_string()), Some("029608264753".to_owned()));
    }

    #[test]
    fn other_text_is_no_account() {
        for text in ["", "1", "12345678901", "1234567890123", "12345678901a", "+12345678901"] {
            assert!(text.parse::<AccountId>().is_err(), "{text}");
        }
        for id in ["", "AKIA", "AKIA0000000000000000", "AKIAÄÄÄÄÄÄÄÄ"] {
            assert_eq!(account_of_access_key(id), None, "{id}");
        }
    }
}
