//! What a call touches: named by the service before the gate decides.

use crate::failure::Failure;
use alcazar_base::account::AccountId;
use alcazar_policy::ResourceRule;
use std::sync::Arc;

/// What an operation needs permission for, and what it will work on.
#[derive(Debug)]
pub struct Scope<S> {
    /// Every one of them must be allowed.
    pub asks: Vec<Ask>,
    /// The records that were loaded to name them; a failure here is told only to callers that are allowed.
    pub subject: Result<S, Failure>,
}

impl<S> Scope<S> {
    /// One ask and its subject.
    pub fn one(ask: Ask, subject: S) -> Self {
        Self { asks: vec![ask], subject: Ok(subject) }
    }

    /// What is asked about is not there: authorized by the ARN that it would have.
    pub fn absent(ask: Ask, failure: Failure) -> Self {
        Self { asks: vec![ask], subject: Err(failure) }
    }

    /// Nothing to ask: an operation of the committed list of exemptions.
    pub fn exempt(subject: S) -> Self {
        Self { asks: Vec::new(), subject: Ok(subject) }
    }

    /// One more ask.
    #[must_use]
    pub fn and(mut self, ask: Ask) -> Self {
        self.asks.push(ask);
        self
    }
}

/// One question to the gate.
#[derive(Debug, Clone)]
pub struct Ask {
    /// `kms:Encrypt`.
    pub action: &'static str,
    /// ARN, or `*`.
    pub resource: String,
    /// How a refusal names it, where that must not tell more than the caller said.
    pub shown: Option<String>,
    /// Account that owns the resource.
    pub owner: AccountId,
    /// `AWS::KMS::Key`, as the trail names it.
    pub resource_type: Option<&'static str>,
    /// The resource's own policy.
    pub policy: Option<Arc<alcazar_policy::Policy>>,
    /// How that policy and the caller's combine.
    pub rule: ResourceRule,
    /// Whether a grant allows it already (KMS).
    pub granted: bool,
    /// Condition keys of this request and resource, lower case.
    pub keys: Vec<(String, Vec<String>)>,
}

impl Ask {
    /// A question about `resource`, owned by `owner`, that has no policy of its own.
    pub fn new(action: &'static str, resource: impl Into<String>, owner: AccountId) -> Self {
        Self {
            action,
            resource: resource.into(),
            shown: None,
            owner,
            resource_type: None,
            policy: None,
            rule: ResourceRule::Standard,
            granted: false,
            keys: Vec::new(),
        }
    }

    /// How a refusal names the resource: as the caller did.
    #[must_use]
    pub fn shown(mut self, name: impl Into<String>) -> Self {
        self.shown = Some(name.into());
        self
    }

    /// Names the type for the trail.
    #[must_use]
    pub fn of_type(mut self, resource_type: &'static str) -> Self {
        self.resource_type = Some(resource_type);
        self
    }

    /// The resource's policy and how it combines.
    #[must_use]
    pub fn with_policy(mut self, policy: Arc<alcazar_policy::Policy>, rule: ResourceRule) -> Self {
        self.policy = Some(policy);
        self.rule = rule;
        self
    }

    /// A condition key with one value.
    #[must_use]
    pub fn key(mut self, name: &str, value: impl Into<String>) -> Self {
        self.keys.push((name.to_ascii_lowercase(), vec![value.into()]));
        self
    }

    /// A condition key with one value, if there is one.
    #[must_use]
    pub fn maybe_key(self, name: &str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.key(name, value),
            None => self,
        }
    }

    /// A condition key with any number of values.
    #[must_use]
    pub fn key_set(mut self, name: &str, values: Vec<String>) -> Self {
        self.keys.push((name.to_ascii_lowercase(), values));
        self
    }

    /// The resource's tags: `aws:ResourceTag/…` and the service's own spelling of it, if it has one.
    #[must_use]
    pub fn resource_tags<'t>(mut self, prefix: Option<&str>, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        for (key, value) in tags {
            self.keys.push((format!("aws:resourcetag/{}", key.to_lowercase()), vec![value.to_owned()]));
            if let Some(prefix) = prefix {
                self.keys.push((format!("{prefix}:resourcetag/{}", key.to_lowercase()), vec![value.to_owned()]));
            }
        }
        self
    }

    /// The ways to read keys that are there several times: tags, say, whose names differ in their case only, which policies do not
    /// see. Each value stands in one of them, and each must be allowed. Empty if every key is there once.
    pub(crate) fn readings(&self) -> Vec<Vec<(String, Vec<String>)>> {
        let nth = |index: usize| {
            let (name, _) = self.keys.get(index)?;
            Some(self.keys.iter().take(index).filter(|(other, _)| other == name).count())
        };
        let most = (0..self.keys.len()).filter_map(nth).max().unwrap_or(0);
        if most == 0 {
            return Vec::new();
        }
        let reading = |number: usize| {
            let mut keys: Vec<(String, Vec<String>)> = Vec::new();
            for (index, entry) in self.keys.iter().enumerate() {
                // The last one stands for those that are there fewer times.
                match keys.iter_mut().find(|(name, _)| *name == entry.0) {
                    Some(kept) if nth(index).is_some_and(|nth| nth <= number) => *kept = entry.clone(),
                    Some(_) => {}
                    None => keys.push(entry.clone()),
                }
            }
            keys
        };
        (0..=most).map(reading).collect()
    }

    /// The tags of the request: `aws:RequestTag/…` and `aws:TagKeys`.
    #[must_use]
    pub fn request_tags<'t>(mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let mut keys = Vec::new();
        for (key, value) in tags {
            self.keys.push((format!("aws:requesttag/{}", key.to_lowercase()), vec![value.to_owned()]));
            keys.push(key.to_owned());
        }
        if keys.is_empty() { self } else { self.key_set("aws:tagkeys", keys) }
    }
}

#[cfg(test)]
mod tests {
    use super::Ask;
    use alcazar_base::account::AccountId;

    #[test]
    fn each_value_of_a_repeated_key_stands_in_a_reading() {
        let ask = || Ask::new("kms:CreateKey", "*", AccountId::default()).key("kms:KeySpec", "SYMMETRIC_DEFAULT");
        assert!(ask().request_tags([("team", "a"), ("stage", "x")]).readings().is_empty());
        let readings = ask().request_tags([("team", "a"), ("Team", "b"), ("TEAM", "c"), ("stage", "x")]).readings();
        let teams = readings.iter().map(|keys| {
            let of =
                |wanted: &str| keys.iter().filter(|(name, _)| name == wanted).flat_map(|(_, values)| values.clone()).collect();
            let (team, stage, spec): (Vec<_>, Vec<_>, Vec<_>) =
                (of("aws:requesttag/team"), of("aws:requesttag/stage"), of("kms:keyspec"));
            assert_eq!((stage.len(), spec.len()), (1, 1));
            team
        });
        assert_eq!(teams.collect::<Vec<_>>(), [["a"], ["b"], ["c"]]);
    }
}
