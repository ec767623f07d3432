//! What users, groups, roles and managed policies have in common: a name, a path, an ARN, and policies that they carry.

use crate::failures;
use crate::layout::{GROUPS, POLICIES, ROLES, USERS};
use crate::limits::{GROUP_INLINE_CHARS_MAX, ROLE_INLINE_CHARS_MAX, USER_INLINE_CHARS_MAX};
use crate::records::{Carried, Group, ManagedPolicy, Role, User};
use alcazar_base::account::AccountId;
use alcazar_service::{Context, Failure};
use alcazar_store::table::Record;
use alcazar_store::{Key, Stop, Table, Tx};
use std::sync::Arc;

/// A record with a name that is unique in its account, whatever its case.
pub(crate) trait Named: Record + Clone {
    /// Its kind, as ARNs and messages spell it: `user`.
    const KIND: &'static str;
    /// Its type, as the trail finds it.
    const RESOURCE_TYPE: &'static str;

    fn table() -> &'static Table<Self>;
    fn name(&self) -> &str;
    fn path(&self) -> &str;
    fn tags(&self) -> &[(String, String)] {
        &[]
    }
    /// ARN of its permissions boundary.
    fn boundary(&self) -> Option<&str> {
        None
    }
}

/// A record that carries policies.
pub(crate) trait Entity: Named {
    /// Its kind as quotas spell it: `User`.
    const QUOTA: &'static str;
    /// Characters of all its inline policies together.
    const INLINE_CHARS_MAX: usize;

    /// Its unique id.
    fn id(&self) -> &str;
    fn carried(&self) -> &Carried;
    fn carried_mut(&mut self) -> &mut Carried;
}

/// A record, and where it was found.
pub(crate) struct Found<N> {
    pub(crate) account: AccountId,
    pub(crate) key: Key,
    pub(crate) record: Arc<N>,
}

impl<N: Named> Found<N> {
    pub(crate) fn by_name(tx: &mut Tx, account: AccountId, name: &str) -> Result<Option<Self>, Stop> {
        let key = key::<N>(account, name);
        Ok(tx.get(N::table(), &key)?.map(|record| Self { account, key, record }))
    }

    pub(crate) fn arn(&self) -> String {
        arn::<N>(self.account, self.record.path(), self.record.name())
    }

    /// Writes the record as `change` leaves it.
    pub(crate) fn update(&self, cx: &mut Context<'_>, change: impl FnOnce(&mut N)) -> Result<Arc<N>, Failure> {
        let mut record = N::clone(&self.record);
        change(&mut record);
        Ok(cx.tx.put(N::table(), &self.key, record)?)
    }
}

/// Where a record of that name is.
pub(crate) fn key<N: Named>(account: AccountId, name: &str) -> Key {
    N::table().key(account, "").plain(&name.to_ascii_lowercase()).key()
}

/// ARN of what has that path (with both slashes) and name.
pub(crate) fn arn<N: Named>(account: AccountId, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{}{path}{name}", N::KIND)
}

/// That there is nothing of that name.
pub(crate) fn missing<N: Named>(name: &str) -> Failure {
    failures::missing(N::KIND, name)
}

impl Named for User {
    const KIND: &'static str = "user";
    const RESOURCE_TYPE: &'static str = "AWS::IAM::User";

    fn table() -> &'static Table<Self> {
        &USERS
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
    fn tags(&self) -> &[(String, String)] {
        &self.tags
    }
    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    }
}

impl Entity for User {
    const QUOTA: &'static str = "User";
    const INLINE_CHARS_MAX: usize = USER_INLINE_CHARS_MAX;

    fn id(&self) -> &str {
        &self.id
    }
    fn carried(&self) -> &Carried {
        &self.carried
    }
    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

impl Named for Group {
    const KIND: &'static str = "group";
    const RESOURCE_TYPE: &'static str = "AWS::IAM::Group";

    fn table() -> &'static Table<Self> {
        &GROUPS
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
}

impl Entity for Group {
    const QUOTA: &'static str = "Group";
    const INLINE_CHARS_MAX: usize = GROUP_INLINE_CHARS_MAX;

    fn id(&self) -> &str {
        &self.id
    }
    fn carried(&self) -> &Carried {
        &self.carried
    }
    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

impl Named for Role {
    const KIND: &'static str = "role";
    const RESOURCE_TYPE: &'static str = "AWS::IAM::Role";

    fn table() -> &'static Table<Self> {
        &ROLES
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
    fn tags(&self) -> &[(String, String)] {
        &self.tags
    }
    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    }
}

impl Entity for Role {
    const QUOTA: &'static str = "Role";
    const INLINE_CHARS_MAX: usize = ROLE_INLINE_CHARS_MAX;

    fn id(&self) -> &str {
        &self.id
    }
    fn carried(&self) -> &Carried {
        &self.carried
    }
    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

impl Named for ManagedPolicy {
    const KIND: &'static str = "policy";
    const RESOURCE_TYPE: &'static str = "AWS::IAM::Policy";

    fn table() -> &'static Table<Self> {
        &POLICIES
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
    fn tags(&self) -> &[(String, String)] {
        &self.tags
    }
}
