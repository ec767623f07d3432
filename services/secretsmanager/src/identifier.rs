//! What `SecretId` names: a secret of the caller's by its name, or any by its ARN, whole or without the random end.
//!
//! AWS: user guide, "Finding a secret from a partial ARN": an ARN without its last seven characters finds the secret too, unless
//! the name itself ends in a hyphen and six characters, for then those are taken for the random ones.

use crate::failures;
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_service::Failure;

/// A secret's place, whether there is one or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identifier {
    /// Account that owns it.
    pub account: AccountId,
    /// Region that it is in.
    pub region: String,
    /// Its name.
    pub name: String,
    /// The random characters, if the request has them.
    pub suffix: Option<String>,
}

impl Identifier {
    /// Reads a `SecretId` that was sent in `region` by a caller of `account`.
    ///
    /// # Errors
    /// `ValidationException` for what can be no secret.
    pub(crate) fn parse(id: &str, account: AccountId, region: &str) -> Result<Self, Failure> {
        if !id.starts_with("arn:") {
            check_name(id)?;
            return Ok(Self { account, region: region.to_owned(), name: id.to_owned(), suffix: None });
        }
        let arn =
            Arn::parse(id).filter(|arn| arn.partition == "aws" && arn.service == "secretsmanager" && !arn.region.is_empty());
        let arn = arn.ok_or_else(failures::invalid_name)?;
        let account = arn.account_id().ok_or_else(failures::invalid_name)?;
        let rest = arn.resource.strip_prefix("secret:").ok_or_else(failures::invalid_name)?;
        let (name, suffix) = split_suffix(rest).map_or((rest, None), |(name, suffix)| (name, Some(suffix.to_owned())));
        check_name(name)?;
        Ok(Self { account, region: arn.region.to_owned(), name: name.to_owned(), suffix })
    }

    /// The ARN with these random characters.
    pub(crate) fn arn(&self, suffix: &str) -> String {
        arn(&self.region, self.account, &self.name, suffix)
    }

    /// The ARN that it would have: with the random characters of the request, or what policies write in their place.
    pub(crate) fn expected_arn(&self) -> String {
        self.arn(self.suffix.as_deref().unwrap_or(UNKNOWN_SUFFIX))
    }
}

/// Stands for the random characters of a secret that is not there.
///
/// AWS: user guide, "Example: Wildcards": policies for a secret that does not exist yet end in `-??????`.
const UNKNOWN_SUFFIX: &str = "??????";

/// Random characters at the end of an ARN.
pub(crate) const SUFFIX_CHARS: usize = 6;

/// The ARN of a secret.
pub(crate) fn arn(region: &str, account: AccountId, name: &str, suffix: &str) -> String {
    format!("arn:aws:secretsmanager:{region}:{account}:secret:{name}-{suffix}")
}

/// Whether a text can be a secret's name.
///
/// # Errors
/// `ValidationException` if not. The length was checked against the model.
pub(crate) fn check_name(name: &str) -> Result<(), Failure> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-/_+=.@!".contains(&byte);
    if !name.is_empty() && name.bytes().all(fits) { Ok(()) } else { Err(failures::invalid_name()) }
}

/// `name` and `a1b2c3` of `name-a1b2c3`.
fn split_suffix(rest: &str) -> Option<(&str, &str)> {
    let (name, suffix) = rest.rsplit_once('-')?;
    let random = suffix.len() == SUFFIX_CHARS && suffix.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (random && !name.is_empty()).then_some((name, suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(id: &str) -> Result<(String, Option<String>), &'static str> {
        let account = "111122223333".parse().unwrap();
        let found = Identifier::parse(id, account, "eu-west-1").map_err(|failure| failure.code().unwrap())?;
        Ok((format!("{} {} {}", found.account, found.region, found.name), found.suffix))
    }

    #[test]
    fn names_arns_and_partial_arns() {
        let arn = "arn:aws:secretsmanager:us-east-1:444455556666:secret:";
        let cases = [
            ("db", "111122223333 eu-west-1 db", None),
            ("db-a1b2c3", "111122223333 eu-west-1 db-a1b2c3", None),
            (&format!("{arn}db-a1b2c3"), "444455556666 us-east-1 db", Some("a1b2c3")),
            (&format!("{arn}db"), "444455556666 us-east-1 db", None),
            (&format!("{arn}db-a1b2"), "444455556666 us-east-1 db-a1b2", None),
            (&format!("{arn}db-a1b2c3-"), "444455556666 us-east-1 db-a1b2c3-", None),
            (&format!("{arn}db-a1b2c3-Xy12Zw"), "444455556666 us-east-1 db-a1b2c3", Some("Xy12Zw")),
            (&format!("{arn}a/b_+=.@!"), "444455556666 us-east-1 a/b_+=.@!", None),
            (&format!("{arn}-a1b2c3"), "444455556666 us-east-1 -a1b2c3", None),
        ];
        for (id, place, suffix) in cases {
            assert_eq!(parsed(id), Ok((place.to_owned(), suffix.map(str::to_owned))), "{id}");
        }
    }

    #[test]
    fn what_can_be_no_secret() {
        let ids = [
            " Inv *?!]Name\\-",
            "a:b",
            "näme",
            "arn:",
            "arn:aws:kms:us-east-1:111122223333:key/1",
            "arn:aws:secretsmanager:us-east-1:111122223333:key:x",
            "arn:aws:secretsmanager:us-east-1:1:secret:x",
            "arn:aws:secretsmanager:us-east-1:111122223333:secret:",
            "arn:aws:secretsmanager::111122223333:secret:x",
            "arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:x",
        ];
        for id in ids {
            assert_eq!(parsed(id), Err("ValidationException"), "{id}");
        }
    }
}
