//! Values under lock: each version's value is sealed under a data key of its own, which KMS makes and opens on the caller's
//! behalf, so that whoever may not use the KMS key can neither read nor write the value.
//!
//! AWS: user guide, "Secret encryption and decryption": `GenerateDataKey` on writing, `Decrypt` on reading, the encryption context
//! `SecretARN` and `SecretVersionId`. The value itself is sealed with AES-256-GCM, bound to the same two.

use crate::failures;
use crate::records::Value;
use alcazar_api_kms::errors as kms_errors;
use alcazar_api_kms::ops::{Decrypt, Encrypt, GenerateDataKey};
use alcazar_api_secretsmanager::errors;
use alcazar_base::account::AccountId;
use alcazar_service::{As, Context, Failure};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use bytes::Bytes;
use zeroize::Zeroizing;

/// A value in plain text, as a request or an answer has it.
pub(crate) struct Plain {
    /// Its bytes.
    pub bytes: Zeroizing<Vec<u8>>,
    /// Whether it is `SecretBinary`.
    pub binary: bool,
}

/// Whose value it is: what the data key and the sealed value are bound to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound<'b> {
    /// ARN of the secret.
    pub arn: &'b str,
    /// Id of the version.
    pub version: &'b str,
}

/// Seals a new version's value under a new data key of `key` (a [`kms_key_arn`]).
///
/// # Errors
/// As [`new_data_key`].
pub(crate) fn seal(cx: &mut Context<'_>, key: &str, bound: Bound<'_>, plain: &Plain) -> Result<Value, Failure> {
    let (data_key, sealed_key) = new_data_key(cx, key, bound)?;
    let nonce = cx.random();
    let sealed = seal_value(&data_key, nonce, bound, &plain.bytes).ok_or_else(refused)?;
    Ok(Value { data_keys: vec![sealed_key], nonce, sealed, binary: plain.binary })
}

/// Opens a version's value.
///
/// # Errors
/// As [`open_data_key`]; `DecryptionFailure` for what was changed.
pub(crate) fn open(cx: &mut Context<'_>, bound: Bound<'_>, value: &Value) -> Result<Plain, Failure> {
    let data_key = open_data_key(cx, bound, &value.data_keys)?;
    let bytes = open_value(&data_key, bound, value).ok_or_else(|| failures::internal("a sealed value does not open"))?;
    Ok(Plain { bytes, binary: value.binary })
}

/// A version's data key, sealed under one KMS key more.
///
/// AWS: API reference, `UpdateSecret`, `KmsKeyId`: without `kms:Encrypt` on the new key (or `kms:Decrypt` on the old one) the version
/// stays as it is. `None` then, and also where no key opens it: a key that is lost must not keep the secret from getting another.
///
/// # Errors
/// Whatever else KMS answers.
pub(crate) fn seal_key_again(cx: &mut Context<'_>, key: &str, bound: Bound<'_>, value: &Value) -> Result<Option<Bytes>, Failure> {
    let data_key = match open_data_key(cx, bound, &value.data_keys) {
        Ok(data_key) => data_key,
        Err(failure) if UNOPENED.iter().any(|code| is(&failure, code)) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let request = alcazar_api_kms::build::EncryptRequest::new();
    let request = request.key_id(key).plaintext(data_key.to_vec()).encryption_context(context(bound));
    match cx.call::<Encrypt>(request, As::Caller) {
        Ok(answer) => {
            let blob = answer.reply().ciphertext_blob().unwrap_or_default();
            Ok(Some(Bytes::copy_from_slice(blob)))
        }
        Err(failure) if is(&failure, kms_errors::ACCESS_DENIED_EXCEPTION.0) => Ok(None),
        Err(failure) => Err(while_sealing(failure)),
    }
}

/// Asks whether the caller may make data keys under a KMS key and open them, as is asked when a secret gets a key.
///
/// AWS: user guide, "Secrets Manager encryption context": both calls carry a version id that no version has, and their answers
/// are thrown away.
///
/// # Errors
/// As [`new_data_key`].
pub(crate) fn check_key(cx: &mut Context<'_>, key: &str, arn: &str) -> Result<(), Failure> {
    let bound = Bound { arn, version: "RequestToValidateKeyAccess" };
    let (_, sealed_key) = new_data_key(cx, key, bound)?;
    open_data_key(cx, bound, &[sealed_key]).map(|_| ())
}

/// Whether a request's value is the one that a version has.
///
/// # Errors
/// As [`open`].
pub(crate) fn holds(cx: &mut Context<'_>, bound: Bound<'_>, value: &Value, plain: &Plain) -> Result<bool, Failure> {
    let have = open(cx, bound, value)?;
    let same = aws_lc_rs::constant_time::verify_slices_are_equal(&have.bytes, &plain.bytes).is_ok();
    Ok(same && have.binary == plain.binary)
}

/// The KMS key of a secret, as KMS finds it from any account: ids and aliases belong to the secret's owner.
pub(crate) fn kms_key_arn(key: Option<&str>, owner: AccountId, region: &str) -> String {
    match key {
        Some(arn) if arn.starts_with("arn:") => arn.to_owned(),
        Some(alias) if alias.starts_with("alias/") => format!("arn:aws:kms:{region}:{owner}:{alias}"),
        Some(id) => format!("arn:aws:kms:{region}:{owner}:key/{id}"),
        None => format!("arn:aws:kms:{region}:{owner}:{DEFAULT_KEY}"),
    }
}

/// The key that a request names, or `None` for `aws/secretsmanager` however it is written.
pub(crate) fn named_key(given: &str, owner: AccountId, region: &str) -> Option<String> {
    let default = given.is_empty() || given == DEFAULT_KEY || given == kms_key_arn(None, owner, region);
    (!default).then(|| given.to_owned())
}

/// The key that seals what names no other.
const DEFAULT_KEY: &str = "alias/aws/secretsmanager";

/// A data key in plain text, and sealed by KMS.
fn new_data_key(cx: &mut Context<'_>, key: &str, bound: Bound<'_>) -> Result<(Zeroizing<Vec<u8>>, Bytes), Failure> {
    let request = alcazar_api_kms::build::GenerateDataKeyRequest::new();
    let request = request.key_id(key).key_spec("AES_256").encryption_context(context(bound));
    let answer = cx.call::<GenerateDataKey>(request, As::Caller).map_err(while_sealing)?;
    let reply = answer.reply();
    let plain = Zeroizing::new(reply.plaintext().unwrap_or_default().to_vec());
    Ok((plain, Bytes::copy_from_slice(reply.ciphertext_blob().unwrap_or_default())))
}

/// The data key, opened by the newest KMS key that opens it for this caller.
fn open_data_key(cx: &mut Context<'_>, bound: Bound<'_>, sealed: &[Bytes]) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let mut refusal = None;
    for blob in sealed.iter().rev() {
        let request = alcazar_api_kms::build::DecryptRequest::new();
        let request = request.ciphertext_blob(blob.to_vec()).encryption_context(context(bound));
        match cx.call::<Decrypt>(request, As::Caller) {
            Ok(answer) => return Ok(Zeroizing::new(answer.reply().plaintext().unwrap_or_default().to_vec())),
            Err(failure) if failure.code().is_none() => return Err(failure),
            // The refusal by the newest key is told: it is the one that the secret has now.
            Err(failure) => {
                refusal.get_or_insert_with(|| while_opening(failure));
            }
        }
    }
    Err(refusal.unwrap_or_else(|| failures::internal("a version has no data key")))
}

fn context(bound: Bound<'_>) -> [(&'static str, &str); 2] {
    [("SecretARN", bound.arn), ("SecretVersionId", bound.version)]
}

fn seal_value(data_key: &[u8], nonce: [u8; 12], bound: Bound<'_>, plain: &[u8]) -> Option<Bytes> {
    let mut sealed = Zeroizing::new(plain.to_vec());
    // The nonce is random, and the data key seals nothing but this.
    let nonce = Nonce::assume_unique_for_key(nonce);
    let tag = aead_key(data_key)?.seal_in_place_separate_tag(nonce, associated(bound), &mut sealed).ok()?;
    let mut sealed = std::mem::take(&mut *sealed);
    sealed.extend_from_slice(tag.as_ref());
    Some(Bytes::from(sealed))
}

fn open_value(data_key: &[u8], bound: Bound<'_>, value: &Value) -> Option<Zeroizing<Vec<u8>>> {
    let mut plain = Zeroizing::new(value.sealed.to_vec());
    let nonce = Nonce::assume_unique_for_key(value.nonce);
    let len = aead_key(data_key)?.open_in_place(nonce, associated(bound), &mut plain).ok()?.len();
    plain.truncate(len);
    Some(plain)
}

fn aead_key(data_key: &[u8]) -> Option<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, data_key).ok().map(LessSafeKey::new)
}

fn associated(bound: Bound<'_>) -> Aad<Vec<u8>> {
    // An ARN has no zero byte, so that no two pairs give the same bytes.
    Aad::from([b"alcazar secret 1", bound.arn.as_bytes(), bound.version.as_bytes()].join(&0))
}

fn refused() -> Failure {
    failures::internal("the cryptographic library refused an operation")
}

fn is(failure: &Failure, code: &str) -> bool {
    failure.code() == Some(code)
}

/// What KMS refuses while a value is sealed, as Secrets Manager tells it.
fn while_sealing(failure: Failure) -> Failure {
    let Some(code) = failure.code() else { return failure };
    if code == kms_errors::ACCESS_DENIED_EXCEPTION.0 {
        return failures::no_access_to_kms();
    }
    if code == kms_errors::NOT_FOUND_EXCEPTION.0 {
        // AWS: of what `CreateSecret` names, only the key can be one that is not found.
        let message = "Secrets Manager can't find the specified KMS key.";
        return Failure::new(errors::RESOURCE_NOT_FOUND_EXCEPTION, message);
    }
    if KEY_STATES.contains(&code) {
        let message = "Secrets Manager can't encrypt the protected secret text using the provided KMS key. Check that the KMS \
                       key is available, enabled, and not in an invalid state.";
        return Failure::new(errors::ENCRYPTION_FAILURE, message);
    }
    match failure {
        Failure::Answer(answer) if !FAULTS.contains(&code) => failures::invalid_parameter(answer.message),
        failure => fault(failure),
    }
}

/// What KMS refuses while a value is opened.
fn while_opening(failure: Failure) -> Failure {
    let Some(code) = failure.code() else { return failure };
    if code == kms_errors::ACCESS_DENIED_EXCEPTION.0 {
        return failures::no_access_to_kms();
    }
    if KEY_STATES.contains(&code) || code == kms_errors::NOT_FOUND_EXCEPTION.0 {
        let message = "Secrets Manager can't decrypt the protected secret text using the provided KMS key.";
        return Failure::new(errors::DECRYPTION_FAILURE, message);
    }
    fault(failure)
}

fn fault(failure: Failure) -> Failure {
    match failure {
        Failure::Answer(answer) => failures::internal(format!("kms answered {}: {}", answer.code, answer.message)),
        stop => stop,
    }
}

/// What leaves a version under the keys that it has.
const UNOPENED: [&str; 2] = [errors::ACCESS_DENIED_EXCEPTION.0, errors::DECRYPTION_FAILURE.0];

/// What no caller can help.
const FAULTS: [&str; 4] = [
    kms_errors::INTERNAL_FAILURE.0,
    kms_errors::KMS_INTERNAL_EXCEPTION.0,
    kms_errors::NOT_IMPLEMENTED_EXCEPTION.0,
    kms_errors::SERVICE_UNAVAILABLE_EXCEPTION.0,
];

/// States of a key in which it does nothing.
const KEY_STATES: [&str; 4] = [
    kms_errors::DISABLED_EXCEPTION.0,
    kms_errors::KMS_INVALID_STATE_EXCEPTION.0,
    kms_errors::KEY_UNAVAILABLE_EXCEPTION.0,
    kms_errors::INVALID_KEY_USAGE_EXCEPTION.0,
];

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const BOUND: Bound<'_> = Bound { arn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:n-a1b2c3", version: "v" };

    fn value(plain: &[u8]) -> Value {
        let sealed = seal_value(&KEY, [1; 12], BOUND, plain).unwrap();
        Value { data_keys: Vec::new(), nonce: [1; 12], sealed, binary: false }
    }

    #[test]
    fn a_value_opens_whole_and_in_its_place_only() {
        let sealed = value(b"hunter2");
        assert_eq!(open_value(&KEY, BOUND, &sealed).unwrap().as_slice(), b"hunter2");
        assert!(!sealed.sealed.windows(6).any(|window| window == b"hunter"));
        assert!(open_value(&[8; 32], BOUND, &sealed).is_none());
        assert!(open_value(&KEY[1..], BOUND, &sealed).is_none());
        assert!(open_value(&KEY, Bound { version: "w", ..BOUND }, &sealed).is_none());
        assert!(open_value(&KEY, Bound { arn: "arn", ..BOUND }, &sealed).is_none());
        assert!(open_value(&KEY, BOUND, &Value { nonce: [2; 12], ..sealed.clone() }).is_none());
        for at in 0..sealed.sealed.len() {
            let mut changed = sealed.sealed.to_vec();
            changed[at] ^= 1;
            assert!(open_value(&KEY, BOUND, &Value { sealed: changed.into(), ..sealed.clone() }).is_none(), "byte {at}");
            assert!(
                open_value(&KEY, BOUND, &Value { sealed: sealed.sealed.slice(..at), ..sealed.clone() }).is_none(),
                "cut at {at}"
            );
        }
    }

    #[test]
    fn keys_belong_to_the_owner_of_the_secret() {
        let owner = "111122223333".parse().unwrap();
        let arn = |key| kms_key_arn(key, owner, "eu-west-1");
        assert_eq!(arn(None), "arn:aws:kms:eu-west-1:111122223333:alias/aws/secretsmanager");
        assert_eq!(arn(Some("alias/a")), "arn:aws:kms:eu-west-1:111122223333:alias/a");
        assert_eq!(arn(Some("1234")), "arn:aws:kms:eu-west-1:111122223333:key/1234");
        assert_eq!(arn(Some("arn:aws:kms:eu-west-1:444455556666:key/1")), "arn:aws:kms:eu-west-1:444455556666:key/1");
        for default in ["", "alias/aws/secretsmanager", &arn(None)] {
            assert_eq!(named_key(default, owner, "eu-west-1"), None, "{default}");
        }
        assert_eq!(named_key("alias/a", owner, "eu-west-1").as_deref(), Some("alias/a"));
    }
}
