//! What each operation touches: keys and aliases, the policies and grants that bear on them, and the facts that conditions look at.
//!
//! AWS: KMS developer guide, "Permissions reference" and "AWS KMS condition keys"; service authorization reference.

use crate::context::EncryptionContext;
use crate::failures;
use crate::grants::access::{self, Granted, Sought};
use crate::keys::{KEY_SPEC, KEY_USAGE, ORIGIN};
use crate::layout::{self, KEYS};
use crate::named::{Forms, Named, alias_arn, key_arn, named};
use crate::policies;
use crate::records::{Grant, Key, State};
use crate::tags;
use alcazar_api_kms::view;
use alcazar_base::account::AccountId;
use alcazar_base::view::List;
use alcazar_policy::ResourceRule;
use alcazar_service::{Ask, Context, Failure, Scope};
use std::sync::Arc;

/// A key that the caller may do the operation with.
#[derive(Debug)]
pub(crate) struct Subject {
    /// Its account.
    pub account: AccountId,
    /// Its ARN.
    pub arn: String,
    /// Its record.
    pub key: Arc<Key>,
    /// Whether this call made it.
    pub made: bool,
}

/// A key that is about to be made.
#[derive(Debug)]
pub(crate) struct Birth {
    /// The account.
    pub account: AccountId,
    /// Its id to be.
    pub id: String,
    /// Its ARN to be.
    pub arn: String,
    /// Its tags.
    pub tags: Vec<(String, String)>,
}

/// What an operation on a key is asked with, besides the key.
#[derive(Default)]
pub(crate) struct Asked<'a> {
    /// Whether principals of other accounts may be allowed.
    pub across_accounts: bool,
    /// Its encryption context, if it has that parameter.
    pub context: Option<&'a EncryptionContext<'a>>,
    /// What a grant must be like to allow it; `None` if grants don't.
    pub by_grant: Option<&'a dyn Fn(&Grant) -> bool>,
    /// Tokens of grants.
    pub tokens: Option<List<'a, &'a str>>,
    /// Further facts of the request. What is asked is asked with them from the start, for grants are looked for only if it is refused.
    pub facts: Option<&'a dyn Fn(Ask) -> Ask>,
}

impl Subject {
    /// Writes the key.
    ///
    /// # Errors
    /// When the store can't.
    pub(crate) fn put(&self, cx: &mut Context<'_>, key: Key) -> Result<Arc<Key>, Failure> {
        let at = layout::key(self.account, cx.region(), &key.id);
        Ok(cx.tx.put(&KEYS, &at, key)?)
    }

    /// AWS: key state table, footnote 3.
    ///
    /// # Errors
    /// `KMSInvalidStateException`.
    pub(crate) fn check_not_pending_deletion(&self) -> Result<(), Failure> {
        match self.key.state {
            State::PendingDeletion { .. } => Err(failures::pending_deletion(&self.arn)),
            State::Enabled | State::Disabled => Ok(()),
        }
    }

    /// AWS: key state table, footnotes 1 and 3.
    ///
    /// # Errors
    /// `DisabledException`, `KMSInvalidStateException`.
    pub(crate) fn check_enabled(&self) -> Result<(), Failure> {
        self.check_not_pending_deletion()?;
        if self.key.state == State::Disabled { Err(failures::disabled(&self.arn)) } else { Ok(()) }
    }
}

impl Named {
    /// The key, if it is there.
    ///
    /// # Errors
    /// What the allowed are told of one that is not.
    pub(crate) fn subject(self) -> Result<Subject, Failure> {
        let Self { account, arn, key, made, .. } = self;
        Ok(Subject { account, arn, key: key?, made })
    }
}

/// An operation on a key of the caller's account.
pub(crate) fn own_key(cx: &mut Context<'_>, key_id: &str) -> Result<Scope<Subject>, Failure> {
    key_with(cx, key_id, false, |ask| ask)
}

/// An operation on a key of any account whose policy allows it.
pub(crate) fn any_key(cx: &mut Context<'_>, key_id: &str) -> Result<Scope<Subject>, Failure> {
    key_with(cx, key_id, true, |ask| ask)
}

/// An operation on a key, asked with further facts of the request.
pub(crate) fn key_with(
    cx: &mut Context<'_>,
    key_id: &str,
    across_accounts: bool,
    facts: impl FnOnce(Ask) -> Ask,
) -> Result<Scope<Subject>, Failure> {
    let named = named(cx, key_id, Forms::Keys)?;
    let ask = facts(ask(cx, action(cx), &named, &Asked { across_accounts, ..Asked::default() })?);
    Ok(Scope { asks: vec![ask], subject: named.subject() })
}

/// `DescribeKey`.
pub(crate) fn describe_key(cx: &mut Context<'_>, input: view::DescribeKeyRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let named = named(cx, input.key_id(), Forms::KeysAndAliases)?;
    // AWS: KMS developer guide, "Using grant constraints": the constraint is ignored for DescribeKey.
    let allows = |grant: &Grant| grant.allows("DescribeKey");
    let asked = Asked { across_accounts: true, by_grant: Some(&allows), tokens: input.grant_tokens(), ..Asked::default() };
    let ask = ask(cx, action(cx), &named, &asked)?;
    Ok(Scope { asks: vec![ask], subject: named.subject() })
}

/// A cryptographic operation with a key that the request names.
pub(crate) fn used_key(
    cx: &mut Context<'_>,
    key_id: &str,
    context: Option<alcazar_base::view::Map<'_, &str>>,
    tokens: Option<List<'_, &str>>,
) -> Result<Scope<Subject>, Failure> {
    let named = named(cx, key_id, Forms::KeysAndAliases)?;
    let context = EncryptionContext::read(context)?;
    let ask = use_of(cx, action(cx), &named, &context, tokens, None)?;
    Ok(Scope { asks: vec![ask], subject: named.subject() })
}

/// The question about a cryptographic operation.
///
/// # Errors
/// As [`ask`].
pub(crate) fn use_of(
    cx: &mut Context<'_>,
    action: &'static str,
    named: &Named,
    context: &EncryptionContext<'_>,
    tokens: Option<List<'_, &str>>,
    facts: Option<&dyn Fn(Ask) -> Ask>,
) -> Result<Ask, Failure> {
    let operation = action.strip_prefix("kms:").unwrap_or(action);
    let allows = |grant: &Grant| grant.allows(operation) && grant.admits(context);
    let asked = Asked { across_accounts: true, context: Some(context), by_grant: Some(&allows), tokens, facts };
    ask(cx, action, named, &asked)
}

/// The question about an action on a key: its policy, the grants that allow it, the facts.
///
/// # Errors
/// `InvalidGrantTokenException`, or when the store can't say.
pub(crate) fn ask(cx: &mut Context<'_>, action: &'static str, named: &Named, asked: &Asked<'_>) -> Result<Ask, Failure> {
    // What is not there has no policy: its account's IAM policies decide who learns that.
    let Ok(key) = &named.key else { return Ok(absent(cx, action, named, asked)) };
    let ask = request_facts(cx, Ask::new(action, named.arn.as_str(), named.account).of_type(KEY_TYPE), named, asked);
    let mut ask = ask.resource_tags(None, key.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    if !key.aliases.is_empty() {
        ask = ask.key_set("kms:ResourceAliases", key.aliases.clone());
    }
    let own = cx.caller().principal.account() == Some(named.account);
    if !asked.across_accounts && !own {
        // AWS: "Cross-account use: No". Whatever the policy says, it allows nobody else.
        ask.rule = ResourceRule::KeyPolicy;
        return Ok(ask);
    }
    let mut ask = ask.with_policy(key.compiled_policy(), ResourceRule::KeyPolicy);
    let mut permitted = None;
    if let Some(allows) = asked.by_grant {
        let named_by_tokens = access::named_by_tokens(cx, asked.tokens.clone())?;
        // Most calls need no grant: it is the policies' word that spares them the search.
        if (key.granted || !named_by_tokens.is_empty()) && !*permitted.insert(cx.would_permit(&ask)?) {
            let sought = Sought { allows, context: asked.context, named_by_tokens };
            match (access::granted(cx, named.account, key, &sought)?, cx.caller().principal.account()) {
                (Granted::ToAccount, Some(account)) => {
                    ask.policy = Some(Arc::new(policies::delegating(&key.policy, action, account)));
                    permitted = None;
                }
                (Granted::ToCaller, _) => {
                    ask.granted = true;
                    permitted = None;
                }
                (Granted::No | Granted::ToAccount, _) => {}
            }
        }
    }
    // Who may not use it learns neither that another account has an alias, nor what it leads to.
    if named.alias.is_none() || own || permitted.map_or_else(|| cx.would_permit(&ask), Ok)? {
        return Ok(ask);
    }
    Ok(absent(cx, action, named, asked))
}

/// The question about a key, or an alias, that is not there.
fn absent(cx: &Context<'_>, action: &'static str, named: &Named, asked: &Asked<'_>) -> Ask {
    let ask = match &named.alias {
        Some(alias) => Ask::new(action, alias_arn(cx.region(), named.account, alias), named.account).of_type(ALIAS_TYPE),
        None => Ask::new(action, named.arn.as_str(), named.account).of_type(KEY_TYPE),
    };
    request_facts(cx, ask, named, asked)
}

/// What conditions may ask of a request for a key.
fn request_facts(cx: &Context<'_>, ask: Ask, named: &Named, asked: &Asked<'_>) -> Ask {
    let ask = key_facts(cx, ask).maybe_key("kms:RequestAlias", named.alias.as_deref());
    let ask = match asked.context {
        Some(context) => context_facts(ask, context).key("kms:EncryptionAlgorithm", KEY_SPEC),
        None => ask,
    };
    match asked.facts {
        Some(facts) => facts(ask),
        None => ask,
    }
}

/// The question about an alias itself.
pub(crate) fn alias_ask(cx: &Context<'_>, action: &'static str, account: AccountId, name: &str) -> Ask {
    let ask = Ask::new(action, alias_arn(cx.region(), account, name), account).of_type(ALIAS_TYPE);
    caller_facts(cx, ask)
}

/// Facts of every request about a key. All keys here are alike in spec, usage and origin.
pub(crate) fn key_facts(cx: &Context<'_>, ask: Ask) -> Ask {
    caller_facts(cx, ask)
        .key("kms:KeySpec", KEY_SPEC)
        .key("kms:CustomerMasterKeySpec", KEY_SPEC)
        .key("kms:KeyUsage", KEY_USAGE)
        .key("kms:CustomerMasterKeyUsage", KEY_USAGE)
        .key("kms:KeyOrigin", ORIGIN)
        .key("kms:MultiRegion", "false")
}

/// Who calls, and through which service.
pub(crate) fn caller_facts(cx: &Context<'_>, ask: Ask) -> Ask {
    let account = cx.caller().principal.account().map(|account| account.to_string());
    let via = cx.called_via().last().and_then(|via| via.strip_suffix(".amazonaws.com"));
    ask.maybe_key("kms:CallerAccount", account)
        .maybe_key("kms:ViaService", via.map(|service| format!("{service}.{}.amazonaws.com", cx.region())))
}

/// `kms:EncryptionContext:…` and `kms:EncryptionContextKeys`.
pub(crate) fn context_facts(mut ask: Ask, context: &EncryptionContext<'_>) -> Ask {
    for (key, value) in context.pairs() {
        ask = ask.key(&format!("kms:EncryptionContext:{key}"), value);
    }
    let keys: Vec<String> = context.pairs().map(|(key, _)| key.to_owned()).collect();
    if keys.is_empty() { ask } else { ask.key_set("kms:EncryptionContextKeys", keys) }
}

/// `CreateKey`; with tags the caller must be allowed to tag keys as well.
pub(crate) fn create_key(cx: &mut Context<'_>, input: view::CreateKeyRequest<'_>) -> Result<Scope<Birth>, Failure> {
    let account = cx.account()?;
    let id = cx.uuid();
    let arn = key_arn(cx.region(), account, &id);
    let tags = tags::of_request(input.tags());
    let pairs = || tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let bypass = input.bypass_policy_lockout_safety_check().unwrap_or(false);
    let create = key_facts(cx, Ask::new(action(cx), "*", account))
        .key("kms:BypassPolicyLockoutSafetyCheck", bypass.to_string())
        .request_tags(pairs());
    let tag = key_facts(cx, Ask::new("kms:TagResource", arn.as_str(), account).of_type(KEY_TYPE)).request_tags(pairs());
    let asks = if tags.is_empty() { vec![create] } else { vec![create, tag] };
    Ok(Scope { asks, subject: Ok(Birth { account, id, arn, tags }) })
}

/// An operation that names no key, in the caller's account.
pub(crate) fn account_wide(cx: &mut Context<'_>) -> Result<Scope<AccountId>, Failure> {
    let account = cx.account()?;
    let ask = caller_facts(cx, Ask::new(action(cx), "*", account));
    Ok(Scope::one(ask, account))
}

/// The action of an operation: the first that is no mere candidate.
pub(crate) fn action(cx: &Context<'_>) -> &'static str {
    cx.operation().actions.iter().find(|action| !action.dependent).map_or("", |action| action.name)
}

/// As the trail names keys.
pub(crate) const KEY_TYPE: &str = "AWS::KMS::Key";
/// As the trail names aliases.
const ALIAS_TYPE: &str = "AWS::KMS::Alias";
