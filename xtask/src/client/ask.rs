//! What is asked, in each service's protocol.

use serde_json::Value as Json;

/// A request before it is signed.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    /// Signing name.
    pub(crate) service: &'static str,
    /// `X-Amz-Target`.
    pub(crate) target: Option<String>,
    pub(crate) content_type: &'static str,
    pub(crate) body: String,
}

impl Ask {
    /// A call of IAM.
    pub(crate) fn iam(action: &str, parameters: &[(&str, &str)]) -> Self {
        Self::query("iam", "2010-05-08", action, parameters)
    }

    /// A call of STS.
    pub(crate) fn sts(action: &str, parameters: &[(&str, &str)]) -> Self {
        Self::query("sts", "2011-06-15", action, parameters)
    }

    /// A call of KMS.
    pub(crate) fn kms(operation: &str, input: &Json) -> Self {
        Self::json("kms", format!("TrentService.{operation}"), input)
    }

    /// A call of Secrets Manager.
    pub(crate) fn secretsmanager(operation: &str, input: &Json) -> Self {
        Self::json("secretsmanager", format!("secretsmanager.{operation}"), input)
    }

    /// A call of CloudTrail.
    pub(crate) fn cloudtrail(operation: &str, input: &Json) -> Self {
        Self::json("cloudtrail", format!("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.{operation}"), input)
    }

    /// What it asks for: `TrentService.Encrypt`, `Action=GetUser`.
    pub(crate) fn name(&self) -> &str {
        self.target.as_deref().unwrap_or_else(|| self.body.split('&').next().unwrap_or_default())
    }

    fn query(service: &'static str, version: &str, action: &str, parameters: &[(&str, &str)]) -> Self {
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            body.extend(["&", name, "="]);
            body.extend(percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC));
        }
        Self { service, target: None, content_type: "application/x-www-form-urlencoded; charset=utf-8", body }
    }

    fn json(service: &'static str, target: String, input: &Json) -> Self {
        Self { service, target: Some(target), content_type: "application/x-amz-json-1.1", body: input.to_string() }
    }
}

/// The text between two tags of an XML answer.
pub(crate) fn element<'t>(text: &'t str, name: &str) -> Result<&'t str, String> {
    let found = text.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once(&format!("</{name}>")));
    found.map(|(inside, _)| inside).ok_or_else(|| format!("the answer has no {name}: {text}"))
}

/// The text at a pointer into a JSON answer.
pub(crate) fn member(text: &str, pointer: &str) -> Result<String, String> {
    let json: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
    json.pointer(pointer).and_then(Json::as_str).map(str::to_owned).ok_or_else(|| format!("the answer has no {pointer}: {text}"))
}

#[cfg(test)]
mod tests {
    use super::{Ask, element, member};

    #[test]
    fn forms_are_encoded_and_answers_read() {
        let ask = Ask::iam("CreateUser", &[("UserName", "a b&c")]);
        assert_eq!(ask.body, "Action=CreateUser&Version=2010-05-08&UserName=a%20b%26c");
        assert_eq!(ask.name(), "Action=CreateUser");
        assert_eq!(element("<A><B>x</B></A>", "B").unwrap(), "x");
        assert!(element("<A/>", "B").is_err());
        assert_eq!(member(r#"{"A":{"B":"x"}}"#, "/A/B").unwrap(), "x");
        assert!(member("{}", "/A").is_err() && member("<A/>", "/A").is_err());
    }
}
