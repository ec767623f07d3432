//! Encrypting, decrypting, re-encrypting.

use crate::context::EncryptionContext;
use crate::crypto::{self, ContextBytes, Head, Sealed};
use crate::failures;
use crate::keys::KEY_SPEC;
use crate::layout::{self, MATERIALS};
use crate::limits::PLAINTEXT_BYTES_MAX;
use crate::named::{Forms, Named, by_id, key_arn, named};
use crate::records::Material;
use crate::scope::{self, Subject};
use alcazar_api_kms::ops::{Decrypt, Encrypt, ReEncrypt};
use alcazar_api_kms::{build, view};
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome, Scope};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A ciphertext and the key that shall open it.
#[derive(Debug)]
pub(crate) struct Opening {
    /// The key.
    subject: Subject,
    /// What the ciphertext names; `None` if it is none of ours.
    sealed: Option<Sealed>,
}

/// What `ReEncrypt` works on.
#[derive(Debug)]
pub(crate) struct Transfer {
    from: Opening,
    to: Subject,
}

/// Encrypts up to 4,096 bytes.
pub(crate) fn encrypt(cx: &mut Context<'_>, call: Authorized<'_, Encrypt, Subject>) -> Result<Outcome<Encrypt>, Failure> {
    let (input, subject) = (call.input(), &call.subject);
    subject.check_enabled()?;
    let context = EncryptionContext::read(input.encryption_context())?;
    if input.plaintext().len() > PLAINTEXT_BYTES_MAX {
        // The wire checks this; a call in process has no wire.
        return Err(failures::validation(format!(
            "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or \
             equal to {PLAINTEXT_BYTES_MAX}"
        )));
    }
    check_dry_run(input.dry_run())?;
    let (blob, _) = seal(cx, subject, &context.bytes(), input.plaintext())?;
    let output = build::EncryptResponse::new().ciphertext_blob(blob).key_id(subject.arn.as_str()).encryption_algorithm(KEY_SPEC);
    Ok(if subject.made { Outcome::Commit(output) } else { Outcome::Reply(output) })
}

/// `Decrypt`: the key is the one that the caller names, else the one that the ciphertext does.
pub(crate) fn decrypt_scope(cx: &mut Context<'_>, input: view::DecryptRequest<'_>) -> Result<Scope<Opening>, Failure> {
    let context = EncryptionContext::read(input.encryption_context())?;
    let (named, sealed) = match opening(cx, input.ciphertext_blob(), input.key_id())? {
        Ok(found) => found,
        Err(failure) => return Ok(Scope { asks: Vec::new(), subject: Err(failure) }),
    };
    let ask = scope::use_of(cx, "kms:Decrypt", &named, &context, input.grant_tokens(), None)?;
    Ok(Scope { asks: vec![ask], subject: named.subject().map(|subject| Opening { subject, sealed }) })
}

/// Decrypts.
pub(crate) fn decrypt(cx: &mut Context<'_>, call: Authorized<'_, Decrypt, Opening>) -> Result<Outcome<Decrypt>, Failure> {
    let (input, opening) = (call.input(), call.subject);
    let context = EncryptionContext::read(input.encryption_context())?;
    let (plaintext, material) = open(cx, &opening, input.ciphertext_blob().unwrap_or_default(), &context.bytes())?;
    check_dry_run(input.dry_run())?;
    Ok(Outcome::Reply(
        build::DecryptResponse::new()
            .key_id(opening.subject.arn.as_str())
            .plaintext(plaintext.to_vec())
            .encryption_algorithm(KEY_SPEC)
            .key_material_id(material.id.as_str()),
    ))
}

/// `ReEncrypt`: the caller must be allowed to take the one key off and to put the other on.
pub(crate) fn re_encrypt_scope(cx: &mut Context<'_>, input: view::ReEncryptRequest<'_>) -> Result<Scope<Transfer>, Failure> {
    let source = EncryptionContext::read(input.source_encryption_context())?;
    let destination = EncryptionContext::read(input.destination_encryption_context())?;
    let to = named(cx, input.destination_key_id(), Forms::KeysAndAliases)?;
    let (from, sealed) = match opening(cx, input.ciphertext_blob(), input.source_key_id())? {
        Ok(found) => found,
        Err(failure) => return Ok(Scope { asks: Vec::new(), subject: Err(failure) }),
    };
    let same = (from.arn == to.arn).to_string();
    let facts = |ask: Ask| ask.key("kms:ReEncryptOnSameKey", same.as_str());
    let take_off = scope::use_of(cx, "kms:ReEncryptFrom", &from, &source, input.grant_tokens(), Some(&facts))?;
    let put_on = scope::use_of(cx, "kms:ReEncryptTo", &to, &destination, input.grant_tokens(), Some(&facts))?;
    let asks = [take_off, put_on];
    let subject = from.subject().and_then(|from| Ok(Transfer { from: Opening { subject: from, sealed }, to: to.subject()? }));
    Ok(Scope { asks: asks.into(), subject })
}

/// Decrypts under one key and encrypts under another; the plaintext does not leave.
pub(crate) fn re_encrypt(cx: &mut Context<'_>, call: Authorized<'_, ReEncrypt, Transfer>) -> Result<Outcome<ReEncrypt>, Failure> {
    let (input, Transfer { from, to }) = (call.input(), call.subject);
    let source = EncryptionContext::read(input.source_encryption_context())?.bytes();
    let destination = EncryptionContext::read(input.destination_encryption_context())?.bytes();
    let (plaintext, material) = open(cx, &from, input.ciphertext_blob().unwrap_or_default(), &source)?;
    to.check_enabled()?;
    check_dry_run(input.dry_run())?;
    let (blob, material_id) = seal(cx, &to, &destination, &plaintext)?;
    let output = build::ReEncryptResponse::new()
        .ciphertext_blob(blob)
        .source_key_id(from.subject.arn.as_str())
        .key_id(to.arn.as_str())
        .source_encryption_algorithm(KEY_SPEC)
        .destination_encryption_algorithm(KEY_SPEC)
        .source_key_material_id(material.id.as_str())
        .destination_key_material_id(material_id);
    Ok(if to.made { Outcome::Commit(output) } else { Outcome::Reply(output) })
}

/// Encrypts under the key's current material; answers the ciphertext and the material's id.
///
/// # Errors
/// A server fault when the material is not there or the cryptographic library refuses.
pub(crate) fn seal(
    cx: &mut Context<'_>,
    subject: &Subject,
    context: &ContextBytes,
    plaintext: &[u8],
) -> Result<(Vec<u8>, String), Failure> {
    let Subject { account, key, .. } = subject;
    let at = layout::material(*account, cx.region(), &key.id, key.material);
    let material = cx.tx.get(&MATERIALS, &at)?.ok_or_else(|| failures::internal("an enabled key has no material"))?;
    let head = Head { account: *account, region: cx.region().to_owned(), key_id: key.id.clone(), material: key.material };
    let nonce = cx.random();
    let sealed = crypto::seal(cx.tx.hasher(), &head, material.secret.expose(), nonce, context, plaintext);
    let blob = sealed.map_err(|_| failures::internal("the cryptographic library refused to encrypt"))?;
    Ok((blob, material.id.clone()))
}

/// The key that shall open a ciphertext. The inner failure is for bytes that name no key, when the caller names none either.
fn opening(
    cx: &mut Context<'_>,
    blob: Option<&[u8]>,
    key_id: Option<&str>,
) -> Result<Result<(Named, Option<Sealed>), Failure>, Failure> {
    let blob = blob.ok_or_else(|| {
        failures::validation(
            "1 validation error detected: Value null at 'ciphertextBlob' failed to satisfy constraint: Member must not be null",
        )
    })?;
    let sealed = Sealed::read(cx.tx.hasher(), blob);
    let named = match (key_id, &sealed) {
        (Some(key_id), _) => named(cx, key_id, Forms::KeysAndAliases)?,
        (None, Some(sealed)) => named_by(cx, &sealed.head)?,
        (None, None) => return Ok(Err(failures::invalid_ciphertext())),
    };
    Ok(Ok((named, sealed)))
}

/// The key that a ciphertext names, which may be gone, or in another region.
fn named_by(cx: &mut Context<'_>, head: &Head) -> Result<Named, Failure> {
    let unknown = failures::unknown_key_of_ciphertext;
    if head.region != cx.region() {
        let arn = key_arn(&head.region, head.account, &head.key_id);
        return Ok(Named { account: head.account, arn, alias: None, key: Err(unknown()), made: false });
    }
    let named = by_id(cx, head.account, &head.key_id)?;
    Ok(Named { key: named.key.map_err(|_| unknown()), ..named })
}

/// Decrypts under the key that the call was authorized for, if the ciphertext is that key's.
fn open(
    cx: &mut Context<'_>,
    opening: &Opening,
    blob: &[u8],
    context: &ContextBytes,
) -> Result<(Zeroizing<Vec<u8>>, Arc<Material>), Failure> {
    let Opening { subject, sealed } = opening;
    subject.check_enabled()?;
    let sealed = sealed.as_ref().ok_or_else(failures::invalid_ciphertext)?;
    let head = &sealed.head;
    if head.account != subject.account || head.region != cx.region() || head.key_id != subject.key.id {
        return Err(failures::incorrect_key());
    }
    let at = layout::material(subject.account, cx.region(), &head.key_id, head.material);
    let material = cx.tx.get(&MATERIALS, &at)?.ok_or_else(failures::invalid_ciphertext)?;
    let plaintext = sealed.open(blob, material.secret.expose(), context).ok_or_else(failures::invalid_ciphertext)?;
    Ok((plaintext, material))
}

/// # Errors
/// `DryRunOperationException`, if the caller only asks whether it would go.
pub(crate) fn check_dry_run(asked: Option<bool>) -> Result<(), Failure> {
    if asked == Some(true) { Err(failures::dry_run()) } else { Ok(()) }
}
