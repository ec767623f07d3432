//! Signature Version 4, as a client makes it. Source: AWS, "Create a signed AWS API request" (IAM user guide).

use super::ask::{Ask, element};
use super::http::Request;
use alcazar_base::time::Timestamp;
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign};
use bytes::Bytes;
use http_body_util::Full;
use std::time::{Duration, UNIX_EPOCH};

/// What a client signs with.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl Credentials {
    /// From the answer of IAM or STS that shows them.
    pub(crate) fn of_xml(text: &str, token: Option<String>) -> Result<Self, String> {
        Ok(Self { id: element(text, "AccessKeyId")?.to_owned(), secret: element(text, "SecretAccessKey")?.to_owned(), token })
    }
}

/// Region that everything is signed for.
pub(crate) const REGION: &str = "us-east-1";

/// Signs requests to one server; derived keys are kept, so that a signature costs little.
pub(crate) struct Signer {
    credentials: Credentials,
    host: String,
    derived: Option<(String, &'static str, Key)>,
}

impl Signer {
    pub(crate) fn new(credentials: Credentials, host: String) -> Self {
        Self { credentials, host, derived: None }
    }

    /// The request of an ask, signed now.
    pub(crate) fn request(&mut self, ask: &Ask) -> Result<Request, String> {
        let date = now()?.basic();
        let day = date.get(..8).unwrap_or_default();
        let token = self.credentials.token.as_deref();
        let mut headers = vec![("content-type", ask.content_type), ("host", &self.host), ("x-amz-date", &date)];
        headers.extend(token.map(|token| ("x-amz-security-token", token)));
        headers.extend(ask.target.as_deref().map(|target| ("x-amz-target", target)));
        let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let mut canonical = String::from("POST\n/\n\n");
        for (name, value) in &headers {
            canonical.extend([name, ":", value, "\n"]);
        }
        let body = hex::encode(digest(&SHA256, ask.body.as_bytes()));
        canonical.extend(["\n", &names, "\n", &body]);
        let scope = format!("{day}/{REGION}/{}/aws4_request", ask.service);
        let hash = hex::encode(digest(&SHA256, canonical.as_bytes()));
        let text = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{hash}");
        let fresh = self.derived.as_ref().filter(|(of, service, _)| of == day && *service == ask.service);
        let key = match fresh {
            Some((.., key)) => key.clone(),
            None => derive(&self.credentials.secret, &scope),
        };
        let signature = hex::encode(sign(&key, text.as_bytes()));
        let id = &self.credentials.id;
        let authorization = format!("AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}");
        let mut request = http::Request::post("/").header("authorization", authorization);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        self.derived = Some((day.to_owned(), ask.service, key));
        request.body(Full::new(Bytes::from(ask.body.clone()))).map_err(|error| error.to_string())
    }
}

fn derive(secret: &str, scope: &str) -> Key {
    let first = Key::new(HMAC_SHA256, format!("AWS4{secret}").as_bytes());
    scope.split('/').fold(first, |key, part| Key::new(HMAC_SHA256, sign(&key, part.as_bytes()).as_ref()))
}

fn now() -> Result<Timestamp, String> {
    #[expect(clippy::disallowed_methods, reason = "a client signs by the machine's clock")]
    let now = std::time::SystemTime::now();
    let since = now.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_secs()).map(Timestamp::from_secs).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::{Credentials, Signer, now};
    use crate::client::ask::Ask;
    use alcazar_authn::{Message, PathStyle, SigningKeys, read};
    use alcazar_base::secret::Secret;
    use aws_lc_rs::digest::{SHA256, digest};

    #[test]
    fn the_server_verifies_what_the_client_signs() {
        let credentials = Credentials { id: "AKIA".to_owned(), secret: "s".to_owned(), token: Some("t".to_owned()) };
        let mut signer = Signer::new(credentials, "127.0.0.1:1".to_owned());
        // The second is signed with the kept key, the third with another service's.
        for ask in [Ask::iam("GetUser", &[]), Ask::iam("GetUser", &[]), Ask::kms("ListKeys", &serde_json::json!({}))] {
            let request = signer.request(&ask).unwrap();
            let hash = hex::encode(digest(&SHA256, ask.body.as_bytes()));
            let message = Message { method: "POST", path: "/", query: "", headers: request.headers(), body_sha256: &hash };
            let signature = read(&message).unwrap().unwrap();
            let secret = Secret::from("s".to_owned());
            signature.verify(&message, &secret, &SigningKeys::default(), PathStyle::Normalized, now().unwrap()).unwrap();
            assert_eq!((signature.service.as_str(), signature.session_token.as_deref()), (ask.service, Some("t")));
        }
    }
}
