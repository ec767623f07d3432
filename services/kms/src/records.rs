//! What is stored of keys, aliases and grants.

use crate::policies;
use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_policy::Policy;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// A KMS key without its material.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Key {
    /// Its id: a UUID.
    pub id: String,
    /// When it was made.
    pub created: Timestamp,
    /// Description.
    pub description: String,
    /// What may be done with it.
    pub state: State,
    /// Who manages it.
    pub manager: Manager,
    /// Key policy; its principals are unique ids, so that a recreated user does not regain access.
    pub policy: String,
    /// Tags, in the order in which they were set.
    pub tags: Vec<(String, String)>,
    /// Names of its aliases, in order: every call on the key has them as `kms:ResourceAliases`.
    pub aliases: Vec<String>,
    /// Number of the material that encrypts.
    pub material: u32,
    /// Id of that material.
    pub material_id: String,
    /// Automatic rotation, if it is enabled.
    pub rotation: Option<Rotation>,
    /// Rotations on demand so far.
    pub on_demand_rotations: u32,
    /// Whether it ever had a grant: without one, no call looks for any.
    pub granted: bool,
    /// Which of the account's counters counts it; AWS managed keys are not counted.
    pub counter: Option<u32>,
    /// The policy, once it was compiled.
    #[serde(skip)]
    pub compiled: Compiled,
}

/// The state of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    /// It works.
    Enabled,
    /// It is not used.
    Disabled,
    /// It is not used, and at that time it is gone.
    PendingDeletion {
        /// The time.
        at: Timestamp,
    },
}

/// Who manages a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Manager {
    /// The account.
    Customer,
    /// AWS, for a service.
    Aws,
}

/// Automatic rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    /// Days from one to the next.
    pub period_days: i64,
    /// When the next one is due.
    pub next: Timestamp,
}

/// One version of a key's material: a hardware backing key, in AWS's words. It never changes, and goes when its key goes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Material {
    /// Number, from 1; ciphertexts carry it.
    pub number: u32,
    /// Its id: 64 hexadecimal digits.
    pub id: String,
    /// 32 random bytes, from which the key of each message is derived.
    pub secret: Secret,
    /// When it began to encrypt.
    pub since: Timestamp,
    /// What made it.
    pub origin: MaterialOrigin,
}

/// What made a key's material.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MaterialOrigin {
    /// The key's creation.
    Creation,
    /// Automatic rotation.
    Automatic,
    /// Rotation on demand.
    OnDemand,
}

/// An alias.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Alias {
    /// Its name: `alias/…`.
    pub name: String,
    /// Id of the key that it leads to.
    pub key_id: String,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last led to a key.
    pub updated: Timestamp,
}

/// A grant. Principals are unique ids of users and roles, and ARNs of accounts and sessions.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// Its id: 64 hexadecimal digits.
    pub id: String,
    /// Id of its key.
    pub key_id: String,
    /// Name, if it was given one.
    pub name: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Whom it allows something.
    pub grantee: String,
    /// Who may retire it.
    pub retirer: Option<String>,
    /// Account of the retiring principal.
    pub retirer_account: Option<AccountId>,
    /// Account in which it was issued.
    pub issuer: AccountId,
    /// What it allows: `Decrypt`, `ReEncryptFrom`, ….
    pub operations: Vec<String>,
    /// The encryption context that it wants.
    pub constraint: Option<Constraint>,
    /// Which of the key's counters counts it; those of AWS managed keys are not counted.
    pub counter: Option<u32>,
}

/// What a grant wants of the encryption context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Constraint {
    /// Exactly these pairs.
    Equals(BTreeMap<String, String>),
    /// These pairs, and perhaps others.
    Subset(BTreeMap<String, String>),
}

/// One of the rows over which a number is spread.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(crate) struct Counter {
    /// Its part of the number.
    pub count: u32,
}

/// What a new key begins with.
pub(crate) struct NewKey {
    /// Its id.
    pub id: String,
    /// When it is made.
    pub created: Timestamp,
    /// Description.
    pub description: String,
    /// Who manages it.
    pub manager: Manager,
    /// Key policy, with unique ids.
    pub policy: String,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// Id of its first material.
    pub material_id: String,
    /// Automatic rotation.
    pub rotation: Option<Rotation>,
    /// Which of the account's counters counts it.
    pub counter: Option<u32>,
}

impl Key {
    /// A new key, enabled, with its first material.
    pub(crate) fn new(new: NewKey) -> Self {
        let NewKey { id, created, description, manager, policy, tags, material_id, rotation, counter } = new;
        Self {
            id,
            created,
            description,
            state: State::Enabled,
            manager,
            policy,
            tags,
            aliases: Vec::new(),
            material: 1,
            material_id,
            rotation,
            on_demand_rotations: 0,
            granted: false,
            counter,
            compiled: Compiled::default(),
        }
    }

    /// The key policy, compiled at most once for each record that was read.
    pub(crate) fn compiled_policy(&self) -> Arc<Policy> {
        Arc::clone(self.compiled.0.get_or_init(|| Arc::new(policies::stored(&self.policy))))
    }

    /// Whether its deletion is due: then it is as good as gone, whether or not the job has been there.
    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        matches!(self.state, State::PendingDeletion { at } if at <= now)
    }
}

impl Grant {
    /// All that a retry of its creation has in common with it.
    ///
    /// AWS: API reference, `CreateGrant`, on `Name`.
    pub(crate) fn identity(&self) -> Vec<u8> {
        let mut operations = self.operations.clone();
        operations.sort();
        let parts = (&self.name, &self.grantee, &self.retirer, self.issuer, &operations, &self.constraint);
        // Texts, lists and maps of texts always serialize.
        serde_json::to_vec(&parts).unwrap_or_default()
    }
}

/// Holds what was made of a record's policy. A changed record is cloned first, and its clone holds nothing.
#[derive(Debug, Default)]
pub(crate) struct Compiled(OnceLock<Arc<Policy>>);

impl Clone for Compiled {
    fn clone(&self) -> Self {
        Self::default()
    }
}
