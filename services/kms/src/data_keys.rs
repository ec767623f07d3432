//! Data keys, and random bytes.

use crate::context::EncryptionContext;
use crate::encryption::{check_dry_run, seal};
use crate::failures;
use crate::limits::RANDOM_BYTES;
use crate::scope::Subject;
use alcazar_api_kms::build;
use alcazar_api_kms::ops::{GenerateDataKey, GenerateDataKeyWithoutPlaintext, GenerateRandom};
use alcazar_base::account::AccountId;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use zeroize::Zeroizing;

/// Makes a data key, and gives it in the clear and encrypted.
pub(crate) fn generate_data_key(
    cx: &mut Context<'_>,
    call: Authorized<'_, GenerateDataKey, Subject>,
) -> Result<Outcome<GenerateDataKey>, Failure> {
    let (input, subject) = (call.input(), &call.subject);
    subject.check_enabled()?;
    let len = data_key_bytes(input.key_spec(), input.number_of_bytes())?;
    let context = EncryptionContext::read(input.encryption_context())?.bytes();
    check_dry_run(input.dry_run())?;
    let plaintext = random(cx, len);
    let (blob, material_id) = seal(cx, subject, &context, &plaintext)?;
    let output = build::GenerateDataKeyResponse::new()
        .ciphertext_blob(blob)
        .plaintext(plaintext.to_vec())
        .key_id(subject.arn.as_str())
        .key_material_id(material_id);
    Ok(if subject.made { Outcome::Commit(output) } else { Outcome::Reply(output) })
}

/// Makes a data key, and gives it encrypted only.
pub(crate) fn generate_data_key_without_plaintext(
    cx: &mut Context<'_>,
    call: Authorized<'_, GenerateDataKeyWithoutPlaintext, Subject>,
) -> Result<Outcome<GenerateDataKeyWithoutPlaintext>, Failure> {
    let (input, subject) = (call.input(), &call.subject);
    subject.check_enabled()?;
    let len = data_key_bytes(input.key_spec(), input.number_of_bytes())?;
    let context = EncryptionContext::read(input.encryption_context())?.bytes();
    check_dry_run(input.dry_run())?;
    let plaintext = random(cx, len);
    let (blob, material_id) = seal(cx, subject, &context, &plaintext)?;
    let output = build::GenerateDataKeyWithoutPlaintextResponse::new()
        .ciphertext_blob(blob)
        .key_id(subject.arn.as_str())
        .key_material_id(material_id);
    Ok(if subject.made { Outcome::Commit(output) } else { Outcome::Reply(output) })
}

/// Gives random bytes.
pub(crate) fn generate_random(
    cx: &mut Context<'_>,
    call: Authorized<'_, GenerateRandom, AccountId>,
) -> Result<Outcome<GenerateRandom>, Failure> {
    let asked = call.input().number_of_bytes();
    // AWS: recorded.
    let asked = asked.ok_or_else(|| failures::validation("NumberOfBytes is required."))?;
    let bytes = random(cx, number_of_bytes(asked)?);
    Ok(Outcome::Reply(build::GenerateRandomResponse::new().plaintext(bytes.to_vec())))
}

fn data_key_bytes(key_spec: Option<&str>, number: Option<i64>) -> Result<usize, Failure> {
    match (key_spec, number) {
        (Some("AES_128"), None) => Ok(16),
        (Some("AES_256"), None) => Ok(32),
        (None, Some(number)) => number_of_bytes(number),
        (Some(_), None) => Err(failures::validation("KeySpec must be AES_128 or AES_256.")),
        _ => Err(failures::validation("Please specify either number of bytes or key spec.")),
    }
}

/// The wire checks this; a call in process has no wire.
fn number_of_bytes(asked: i64) -> Result<usize, Failure> {
    let number = usize::try_from(asked).ok().filter(|_| RANDOM_BYTES.contains(&asked));
    number.ok_or_else(|| {
        failures::validation(format!("NumberOfBytes must be between {} and {}.", RANDOM_BYTES.start(), RANDOM_BYTES.end()))
    })
}

fn random(cx: &mut Context<'_>, len: usize) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(vec![0; len]);
    cx.fill_random(&mut bytes);
    bytes
}
