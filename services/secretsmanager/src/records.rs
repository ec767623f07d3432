//! What is stored of a secret. Its values are stored apart from it, so that a listing opens none of them.

use crate::limits::FURTHER_KEYS_MAX;
use alcazar_base::time::Timestamp;
use alcazar_policy::{Kind, Policy};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// A secret without its values.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Secret {
    /// Its name; part of its key, and here again so that it is read without taking keys apart.
    pub name: String,
    /// The six random characters at the end of its ARN.
    pub suffix: String,
    /// Its description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The KMS key that its values are sealed under, as it was given; `None`: `aws/secretsmanager`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Its tags in the order of tagging; `None` until it was first tagged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<(String, String)>>,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed in any way.
    pub changed: Timestamp,
    /// The day on which a value of it was last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed: Option<Timestamp>,
    /// When its recovery window ends, if it is to be deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletion: Option<Timestamp>,
    /// Its versions, the oldest first.
    #[serde(default)]
    pub versions: Vec<Version>,
    /// Number of the next version; numbers are not used twice.
    #[serde(default)]
    pub next_version: u64,
}

/// A version of a secret without its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    /// The `ClientRequestToken` that it was made with.
    pub id: String,
    /// Its place in the order of making.
    pub number: u64,
    /// When it was made.
    pub created: Timestamp,
    /// The day on which it was last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed: Option<Timestamp>,
    /// Its staging labels; a version without any is deprecated.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub stages: BTreeSet<String>,
    /// The KMS key that it was made under; `None`: `aws/secretsmanager`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The KMS keys that its data key was sealed under since, besides that one, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_keys: Vec<Option<String>>,
}

/// A version's value, sealed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Value {
    /// Its data key, sealed by KMS under each of the version's keys in their order, the newest last.
    pub data_keys: Vec<Bytes>,
    /// Nonce of the value under the data key.
    pub nonce: [u8; 12],
    /// The value under the data key, with its tag.
    pub sealed: Bytes,
    /// Whether it was given as `SecretBinary`.
    pub binary: bool,
}

/// The policy that is attached to a secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ResourcePolicy {
    /// Its text; users and roles stand in it by their unique ids.
    pub document: String,
    /// Its compiled form: the store keeps decoded records by version, and this with them.
    #[serde(skip)]
    compiled: OnceLock<Option<Arc<Policy>>>,
}

impl ResourcePolicy {
    /// From its text.
    pub(crate) fn new(document: String) -> Self {
        Self { document, compiled: OnceLock::new() }
    }

    /// Its compiled form; `None` if it no longer parses, in which case nobody may be let in.
    pub(crate) fn compiled(&self) -> Option<Arc<Policy>> {
        let compile = || Policy::parse(&self.document, Kind::Resource).ok().map(Arc::new);
        self.compiled.get_or_init(compile).clone()
    }
}

impl Secret {
    /// The version of that id.
    pub(crate) fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// The version that has that staging label.
    pub(crate) fn staged(&self, stage: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.stages.contains(stage))
    }

    /// Each version that has staging labels, and which.
    pub(crate) fn stages(&self) -> impl Iterator<Item = (&str, Vec<String>)> {
        let staged = self.versions.iter().filter(|version| !version.stages.is_empty());
        staged.map(|version| (version.id.as_str(), version.labels()))
    }

    /// Its tags, none if it was never tagged.
    pub(crate) fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tags.iter().flatten().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

impl Version {
    /// The KMS keys that its data key is sealed under, the newest last.
    pub(crate) fn keys(&self) -> impl DoubleEndedIterator<Item = Option<&str>> {
        std::iter::once(self.key.as_deref()).chain(self.further_keys.iter().map(Option::as_deref))
    }

    /// Adds the data key as KMS sealed it under another key. What it was sealed under the same key before gives way, and so does the
    /// oldest beyond [`FURTHER_KEYS_MAX`]; the key that the version was made under stays.
    pub(crate) fn add_key(&mut self, value: &mut Value, key: Option<String>, data_key: Bytes) {
        let data_keys = value.data_keys.drain(1.min(value.data_keys.len())..);
        let mut further: Vec<_> = self.further_keys.drain(..).zip(data_keys).filter(|(have, _)| *have != key).collect();
        further.push((key, data_key));
        let beyond = further.len().saturating_sub(FURTHER_KEYS_MAX);
        for (key, data_key) in further.into_iter().skip(beyond) {
            self.further_keys.push(key);
            value.data_keys.push(data_key);
        }
    }

    /// Its staging labels, in order.
    pub(crate) fn labels(&self) -> Vec<String> {
        self.stages.iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The keys of a version that was made under `a`, and its sealed data keys, after it got these keys in turn.
    fn after(keys: &[&str]) -> (String, String) {
        let mut version = Version {
            id: "v".to_owned(),
            number: 1,
            created: Timestamp::from_millis(0),
            accessed: None,
            stages: BTreeSet::new(),
            key: Some("a".to_owned()),
            further_keys: Vec::new(),
        };
        let mut value = Value { data_keys: vec!["a0".into()], nonce: [0; 12], sealed: Bytes::new(), binary: false };
        for (at, key) in (1..).zip(keys) {
            let key = (*key != "default").then(|| (*key).to_owned());
            let data_key = format!("{}{at}", key.as_deref().unwrap_or("-"));
            version.add_key(&mut value, key, data_key.into());
        }
        let keys: Vec<_> = version.keys().map(|key| key.unwrap_or("-")).collect();
        let data_keys: Vec<_> = value.data_keys.iter().map(|key| std::str::from_utf8(key).unwrap()).collect();
        (keys.join(" "), data_keys.join(" "))
    }

    #[test]
    fn keys_are_replaced_and_bounded() {
        let cases: &[(&[&str], &str, &str)] = &[
            (&[], "a", "a0"),
            (&["b"], "a b", "a0 b1"),
            (&["b", "a"], "a b a", "a0 b1 a2"),
            (&["b", "a", "b", "a", "b"], "a a b", "a0 a4 b5"),
            (&["default", "b", "default"], "a b -", "a0 b2 -3"),
            (&["b", "c", "d", "e", "f", "g"], "a d e f g", "a0 d3 e4 f5 g6"),
            (&["b", "c", "d", "e", "c"], "a b d e c", "a0 b1 d3 e4 c5"),
        ];
        for (keys, expected, data_keys) in cases {
            assert_eq!(after(keys), ((*expected).to_owned(), (*data_keys).to_owned()), "{keys:?}");
        }
    }
}
