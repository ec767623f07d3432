//! Accounts and their root credentials: what an operator does, outside of any API of AWS's.

use crate::layout::{self, ACCESS_KEYS, ACCESS_KEYS_OF, ACCOUNT_LIST, ACCOUNTS};
use crate::records::{AccessKey, Account, Owner};
use alcazar_base::account::{AccountId, access_key_id};
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_store::{Scan, Stop, Tx};
use data_encoding::BASE64;
use std::sync::Arc;

/// Root credentials, shown once.
#[derive(Debug, Clone)]
pub struct RootCredentials {
    /// Access key id.
    pub access_key_id: String,
    /// Secret access key.
    pub secret: Secret,
}

/// Why an operator's request about accounts is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// An account has that id already.
    #[error("account {0} exists already")]
    Exists(AccountId),
    /// No account has that id.
    #[error("there is no account {0}; `alcazar account list` shows those there are")]
    Unknown(AccountId),
    /// Another access key has that id.
    #[error("the access key id `{0}` is taken")]
    KeyTaken(String),
    /// Not an access key id.
    #[error(
        "an access key id has 16 to 128 letters and digits (or any 1 to 128 characters without blanks and slashes, when given)"
    )]
    BadKeyId,
    /// Not a secret.
    #[error("a secret access key has 1 to 128 visible characters")]
    BadSecret,
    /// The store can't say.
    #[error(transparent)]
    Stop(#[from] Stop),
}

/// Makes an account with root credentials: the given ones, or new ones from `random` (40 bytes).
///
/// # Errors
/// [`AccountError`].
pub fn create(
    tx: &mut Tx,
    id: AccountId,
    given: Option<RootCredentials>,
    random: &[u8; 40],
    now: Timestamp,
) -> Result<RootCredentials, AccountError> {
    if tx.get(&ACCOUNTS, &layout::account(id))?.is_some() {
        return Err(AccountError::Exists(id));
    }
    tx.put(
        &ACCOUNTS,
        &layout::account(id),
        Account { id, created: now, disabled: false, alias: None, root_sessions_from: None },
    )?;
    add_root_key(tx, id, given, random, now)
}

/// Replaces the root user's access keys by a new one, and voids the sessions that were made with the old ones.
///
/// # Errors
/// [`AccountError`].
pub fn reset_root(tx: &mut Tx, id: AccountId, random: &[u8; 40], now: Timestamp) -> Result<RootCredentials, AccountError> {
    let key = layout::account(id);
    let account = tx.get(&ACCOUNTS, &key)?.ok_or(AccountError::Unknown(id))?;
    tx.put(&ACCOUNTS, &key, Account { root_sessions_from: Some(now), ..Account::clone(&account) })?;
    let old = Scan::of(&ACCESS_KEYS_OF.key(id, "").plain("").prefix());
    for (key, _) in tx.scan_index(&ACCESS_KEYS, &ACCESS_KEYS_OF, &old)?.rows {
        tx.delete(&ACCESS_KEYS, &key)?;
    }
    add_root_key(tx, id, None, random, now)
}

/// Refuses (or accepts again) every credential of an account.
///
/// # Errors
/// [`AccountError`].
pub fn set_disabled(tx: &mut Tx, id: AccountId, disabled: bool) -> Result<(), AccountError> {
    let key = layout::account(id);
    let account = tx.get(&ACCOUNTS, &key)?.ok_or(AccountError::Unknown(id))?;
    tx.put(&ACCOUNTS, &key, Account { disabled, ..Account::clone(&account) })?;
    Ok(())
}

/// Every account, by id; a thousand at most.
///
/// # Errors
/// [`Stop`] when the store can't say.
pub fn list(tx: &mut Tx) -> Result<Vec<Arc<Account>>, Stop> {
    let all = Scan::of(&ACCOUNT_LIST.key(AccountId::default(), "").prefix()).limit(ACCOUNTS_LISTED_MAX);
    Ok(tx.scan_index(&ACCOUNTS, &ACCOUNT_LIST, &all)?.rows.into_iter().map(|(_, account)| account).collect())
}

/// LIMIT: a run examines a thousand rows, and an index row counts as well as its record.
const ACCOUNTS_LISTED_MAX: usize = 490;

fn add_root_key(
    tx: &mut Tx,
    account: AccountId,
    given: Option<RootCredentials>,
    random: &[u8; 40],
    now: Timestamp,
) -> Result<RootCredentials, AccountError> {
    let credentials = match given {
        Some(given) => checked(given)?,
        None => generated("AKIA", account, random),
    };
    let RootCredentials { access_key_id: id, secret } = credentials.clone();
    let key = layout::access_key(account, &id);
    let taken = tx.get(&ACCESS_KEYS, &key)?.is_some()
        || tx.find(&ACCESS_KEYS, &layout::GIVEN_ACCESS_KEYS, &layout::given_access_key(&id))?.is_some();
    if taken {
        return Err(AccountError::KeyTaken(id));
    }
    tx.put(&ACCESS_KEYS, &key, AccessKey { id, account, owner: Owner::Root, secret, active: true, created: now })?;
    Ok(credentials)
}

/// An access key id that carries its account, and a secret of 40 characters, from 40 random bytes.
pub fn generated(prefix: &str, account: AccountId, random: &[u8; 40]) -> RootCredentials {
    let mut id = [0; 10];
    let (for_id, for_secret) = random.split_at(10);
    id.copy_from_slice(for_id);
    RootCredentials { access_key_id: access_key_id(prefix, account, id), secret: Secret::from(BASE64.encode(for_secret)) }
}

/// Credentials that an operator gives, if they can be used.
///
/// # Errors
/// [`AccountError::BadKeyId`], [`AccountError::BadSecret`].
pub fn checked(given: RootCredentials) -> Result<RootCredentials, AccountError> {
    let id = &given.access_key_id;
    let visible = |text: &str| (1..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    if !visible(id) || id.contains(['/', ',', '=']) {
        return Err(AccountError::BadKeyId);
    }
    if !given.secret.expose_str().is_some_and(visible) {
        return Err(AccountError::BadSecret);
    }
    Ok(given)
}
