//! Where principals and their policies come from.

use alcazar_authn::Fault;
use alcazar_authn::caller::Caller;
use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_policy::{NamedPolicy, Principal};
use alcazar_store::{Reads, Stop, Tx};
use std::sync::Arc;

/// An access key, found.
#[derive(Debug, Clone)]
pub struct Credential {
    /// What it signs with.
    pub secret: Secret,
    /// Whom it stands for.
    pub caller: Caller,
    /// The records that say so.
    pub reads: Arc<Reads>,
}

/// A caller as policies see it, and the policies that bind it, compiled.
#[derive(Debug)]
pub struct Policies {
    /// The caller, as policies name it.
    pub principal: Principal,
    /// Identity policies: inline, attached, of groups.
    pub identity: Vec<NamedPolicy>,
    /// Permissions boundary.
    pub boundary: Option<NamedPolicy>,
    /// Session policies.
    pub session: Vec<NamedPolicy>,
    /// The records that they were compiled from.
    pub reads: Arc<Reads>,
}

/// What `sts:AssumeRole` needs of a role.
#[derive(Debug, Clone)]
pub struct Assumable {
    /// Unique id: `AROA…`.
    pub id: String,
    /// Its path.
    pub path: String,
    /// Its name, in the case that it was given in.
    pub name: String,
    /// Its trust policy.
    pub trust: Arc<alcazar_policy::Policy>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// Longest session, in seconds.
    pub max_session_secs: i64,
}

/// Principals, their credentials and their policies. What it answers may come from a cache; the run is made to depend on the records
/// that it came from, so that a change of them is a conflict.
pub trait Directory: Send + Sync {
    /// The access key of that id, for a request that came at `now` with that session token.
    ///
    /// # Errors
    /// [`Stop`] when the store can't say; the inner [`Fault`] when there is no such key, or no longer.
    fn credential(
        &self,
        tx: &mut Tx,
        access_key_id: &str,
        session_token: Option<&str>,
        now: Timestamp,
    ) -> Result<Result<Credential, Fault>, Stop>;

    /// The policies that bind a caller.
    ///
    /// # Errors
    /// [`Stop`] when the store can't say.
    fn policies(&self, tx: &mut Tx, caller: &Caller) -> Result<Arc<Policies>, Stop>;

    /// The role of that name.
    ///
    /// # Errors
    /// [`Stop`] when the store can't say.
    fn role(&self, tx: &mut Tx, account: AccountId, name: &str) -> Result<Option<Assumable>, Stop>;

    /// Principals of a policy, rewritten for keeping: ARNs of users and roles of this installation become their unique ids. The
    /// inner error is the first principal that does not exist.
    ///
    /// # Errors
    /// [`Stop`] when the store can't say.
    fn principals_to_ids(&self, tx: &mut Tx, policy: &str) -> Result<Result<String, String>, Stop>;

    /// Back, for showing: unique ids become the ARNs of those that still exist.
    ///
    /// # Errors
    /// [`Stop`] when the store can't say.
    fn principals_to_arns(&self, tx: &mut Tx, policy: &str) -> Result<String, Stop>;
}
