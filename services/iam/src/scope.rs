//! What each operation touches. The action and its condition keys are those of the service authorization reference; the
//! resource is the stored record's ARN, or of what is not there the one that it would have.

use crate::entity::{self, Entity, Found, Named};
use crate::failures;
use crate::layout::{self, USERS, USERS_BY_ID};
use crate::managed::{self, AwsPolicy};
use crate::records::{ManagedPolicy, Owner, User};
use alcazar_api_iam::view;
use alcazar_authn::caller::Principal;
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_base::schema::Action;
use alcazar_base::view::List;
use alcazar_service::{Ask, Context, Failure, Scope};

/// Whom an operation acts on that names a user or nobody.
pub(crate) enum Holder {
    /// The account's root user.
    Root(AccountId),
    /// A user.
    User(Found<User>),
}

/// A managed policy.
pub(crate) enum Managed {
    /// One of AWS's.
    Aws(&'static AwsPolicy),
    /// One of the account's.
    Own(Found<ManagedPolicy>),
}

/// The account, without a resource.
pub(crate) fn account(cx: &mut Context<'_>) -> Result<Scope<AccountId>, Failure> {
    let account = cx.account()?;
    Ok(Scope::one(Ask::new(action(cx)?.name, "*", account), account))
}

/// Everything of a kind below a path. AWS: its messages name the path, and policies name `*`.
pub(crate) fn all(cx: &mut Context<'_>, kind: &str, path_prefix: Option<&str>) -> Result<Scope<AccountId>, Failure> {
    let account = cx.account()?;
    let path = path_prefix.unwrap_or("/");
    let resource = if kind == "policy" { format!("policy path {path}") } else { format!("arn:aws:iam::{account}:{kind}{path}") };
    Ok(Scope::one(Ask::new(action(cx)?.name, resource, account), account))
}

/// The user, group or role of that name.
pub(crate) fn entity<E: Entity>(cx: &mut Context<'_>, name: &str) -> Result<Scope<Found<E>>, Failure> {
    let account = cx.account()?;
    // AWS: its refusals name a user, group or role as the caller did, and so tell neither path nor whether it is there.
    let shown = format!("{} {name}", E::KIND);
    if let Some(found) = Found::<E>::by_name(&mut cx.tx, account, name)? {
        return Ok(Scope::one(about(cx, &found)?.shown(shown), found));
    }
    let ask = Ask::new(action(cx)?.name, entity::arn::<E>(account, "/", name), account).of_type(E::RESOURCE_TYPE).shown(shown);
    Ok(Scope::absent(ask, entity::missing::<E>(name)))
}

/// The same, to attach or detach a policy.
pub(crate) fn attachment<E: Entity>(cx: &mut Context<'_>, name: &str, policy: &str) -> Result<Scope<Found<E>>, Failure> {
    let scope = entity::<E>(cx, name)?;
    Ok(each(scope, |ask| ask.key("iam:PolicyARN", policy)))
}

/// The same, to set its permissions boundary: the condition looks at the new one.
pub(crate) fn new_boundary<E: Entity>(cx: &mut Context<'_>, name: &str, boundary: &str) -> Result<Scope<Found<E>>, Failure> {
    let mut scope = entity::<E>(cx, name)?;
    for ask in &mut scope.asks {
        ask.keys.retain(|(key, _)| key != BOUNDARY);
    }
    Ok(each(scope, |ask| ask.key(BOUNDARY, boundary)))
}

/// The same, to tag it.
pub(crate) fn tagging<E: Entity>(
    cx: &mut Context<'_>,
    name: &str,
    tags: List<'_, view::Tag<'_>>,
) -> Result<Scope<Found<E>>, Failure> {
    let scope = entity::<E>(cx, name)?;
    Ok(each(scope, |ask| ask.request_tags(pairs(tags.clone()))))
}

/// The same, to take tags off.
pub(crate) fn untagging<E: Entity>(cx: &mut Context<'_>, name: &str, keys: List<'_, &str>) -> Result<Scope<Found<E>>, Failure> {
    let scope = entity::<E>(cx, name)?;
    Ok(each(scope, |ask| ask.key_set("aws:tagkeys", keys.clone().map(str::to_owned).collect())))
}

/// A user, a role, a group or a policy that is to be made.
pub(crate) fn new<N: Named>(
    cx: &mut Context<'_>,
    path: Option<&str>,
    name: &str,
    boundary: Option<&str>,
    tags: Option<List<'_, view::Tag<'_>>>,
) -> Result<Scope<AccountId>, Failure> {
    let account = cx.account()?;
    let arn = entity::arn::<N>(account, path.unwrap_or("/"), name);
    let tags: Vec<(&str, &str)> = tags.map(|tags| pairs(tags).collect()).unwrap_or_default();
    let ask = Ask::new(action(cx)?.name, arn.clone(), account).of_type(N::RESOURCE_TYPE);
    let ask = ask.request_tags(tags.iter().copied()).maybe_key(BOUNDARY, boundary);
    let scope = Scope::one(ask, account);
    // AWS: whoever makes something with tags needs the permission to tag it, too.
    let tagging = cx.operation().actions.iter().find(|action| action.dependent && !tags.is_empty());
    Ok(match tagging {
        Some(tagging) => scope.and(Ask::new(tagging.name, arn, account).request_tags(tags)),
        None => scope,
    })
}

/// The user or group of that name and, where path or name change, what it will be. AWS: API reference, `UpdateUser`: "the
/// entity making the request must have permission on" both.
pub(crate) fn renamed<E: Entity>(
    cx: &mut Context<'_>,
    name: &str,
    new_path: Option<&str>,
    new_name: Option<&str>,
) -> Result<Scope<Found<E>>, Failure> {
    let scope = entity::<E>(cx, name)?;
    let Ok(found) = &scope.subject else { return Ok(scope) };
    let (path, name) = (new_path.unwrap_or(found.record.path()), new_name.unwrap_or(found.record.name()));
    let target = entity::arn::<E>(found.account, path, name);
    if target == found.arn() {
        return Ok(scope);
    }
    let ask = Ask { resource: target, ..about(cx, found)? };
    Ok(scope.and(ask))
}

/// The user of that name, or without a name the caller.
pub(crate) fn holder(cx: &mut Context<'_>, name: Option<&str>) -> Result<Scope<Holder>, Failure> {
    let account = cx.account()?;
    if let Some(name) = name {
        let Scope { asks, subject } = entity::<User>(cx, name)?;
        return Ok(Scope { asks, subject: subject.map(Holder::User) });
    }
    match cx.caller().principal.clone() {
        Principal::Root { account } => {
            let arn = format!("arn:aws:iam::{account}:root");
            Ok(Scope::one(Ask::new(action(cx)?.name, arn, account), Holder::Root(account)))
        }
        Principal::User { id, name, .. } => {
            let found = cx.tx.find(&USERS, &USERS_BY_ID, &layout::user_by_id(&id))?;
            let (key, record) = found.ok_or_else(|| entity::missing::<User>(&name))?;
            let found = Found { account, key, record };
            Ok(Scope::one(about(cx, &found)?, Holder::User(found)))
        }
        _ => Err(failures::no_user_calls()),
    }
}

/// The managed policy of that ARN.
pub(crate) fn policy(cx: &mut Context<'_>, arn: &str) -> Result<Scope<Managed>, Failure> {
    let caller = cx.account()?;
    let (owner, name) = policy_name(arn)?;
    // AWS's own are in every account.
    let ask = Ask::new(action(cx)?.name, arn, owner.unwrap_or(caller)).of_type(ManagedPolicy::RESOURCE_TYPE);
    let Some(owner) = owner else {
        let found = managed::find(arn).map(Managed::Aws);
        return Ok(Scope { asks: vec![ask], subject: found.ok_or_else(|| failures::no_policy(arn)) });
    };
    let found = Found::<ManagedPolicy>::by_name(&mut cx.tx, owner, name)?.filter(|found| found.arn() == arn);
    if let Some(found) = found {
        return Ok(Scope::one(about(cx, &found)?, Managed::Own(found)));
    }
    Ok(Scope::absent(ask, failures::no_policy(arn)))
}

/// The same, to change it: AWS's own are nobody's to change.
pub(crate) fn own_policy(cx: &mut Context<'_>, arn: &str) -> Result<Scope<Found<ManagedPolicy>>, Failure> {
    let caller = cx.account()?;
    let Scope { asks, subject } = policy(cx, arn)?;
    let subject = subject.and_then(|policy| match policy {
        Managed::Own(found) if found.account == caller => Ok(found),
        _ => Err(failures::outside_account()),
    });
    Ok(Scope { asks, subject })
}

/// The same, to tag it.
pub(crate) fn tagging_policy(
    cx: &mut Context<'_>,
    arn: &str,
    tags: List<'_, view::Tag<'_>>,
) -> Result<Scope<Found<ManagedPolicy>>, Failure> {
    let scope = own_policy(cx, arn)?;
    Ok(each(scope, |ask| ask.request_tags(pairs(tags.clone()))))
}

/// The same, to take tags off.
pub(crate) fn untagging_policy(
    cx: &mut Context<'_>,
    arn: &str,
    keys: List<'_, &str>,
) -> Result<Scope<Found<ManagedPolicy>>, Failure> {
    let scope = own_policy(cx, arn)?;
    Ok(each(scope, |ask| ask.key_set("aws:tagkeys", keys.clone().map(str::to_owned).collect())))
}

/// The holder of an access key of the caller's account. AWS answers that an unknown key is not the caller's to ask about.
pub(crate) fn key_holder(cx: &mut Context<'_>, id: &str) -> Result<Scope<Holder>, Failure> {
    let account = cx.account()?;
    let action = action(cx)?.name;
    let caller = cx.caller().principal.arn();
    let denied =
        || failures::access_denied(format!("User: {caller} is not authorized to perform: {action} on resource: access key {id}"));
    let key = cx.tx.get(&layout::ACCESS_KEYS, &layout::access_key(account, id))?;
    match key.as_ref().map(|key| &key.owner) {
        Some(Owner::Root) => {
            let arn = format!("arn:aws:iam::{account}:root");
            Ok(Scope::one(Ask::new(action, arn, account), Holder::Root(account)))
        }
        Some(Owner::User(user)) => {
            let found = cx.tx.find(&USERS, &USERS_BY_ID, &layout::user_by_id(user))?;
            let (key, record) = found.ok_or_else(denied)?;
            let found = Found { account, key, record };
            Ok(Scope::one(about(cx, &found)?, Holder::User(found)))
        }
        None => Err(denied()),
    }
}

/// Account (`None`: AWS itself) and name of a managed policy, from its ARN.
pub(crate) fn policy_name(arn: &str) -> Result<(Option<AccountId>, &str), Failure> {
    let invalid = || failures::invalid_arn(arn);
    let parsed =
        Arn::parse(arn).filter(|arn| (arn.partition, arn.service, arn.region) == ("aws", "iam", "")).ok_or_else(invalid)?;
    let path = parsed.resource.strip_prefix("policy/").ok_or_else(invalid)?;
    let name = path.rsplit('/').next().filter(|name| !name.is_empty()).ok_or_else(invalid)?;
    let owner = if parsed.account == "aws" { None } else { Some(parsed.account_id().ok_or_else(invalid)?) };
    Ok((owner, name))
}

const BOUNDARY: &str = "iam:permissionsboundary";

/// The question about a record: with its tags, and its boundary where the reference lists that key.
fn about<N: Named>(cx: &Context<'_>, found: &Found<N>) -> Result<Ask, Failure> {
    let action = action(cx)?;
    let own = (N::KIND != "policy").then_some("iam");
    let tags = found.record.tags().iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let ask = Ask::new(action.name, found.arn(), found.account).of_type(N::RESOURCE_TYPE).resource_tags(own, tags);
    let bounded = action.condition_keys.iter().any(|key| key.eq_ignore_ascii_case(BOUNDARY));
    Ok(ask.maybe_key(BOUNDARY, found.record.boundary().filter(|_| bounded)))
}

/// The action that an operation always needs.
fn action(cx: &Context<'_>) -> Result<&'static Action<'static>, Failure> {
    let action = cx.operation().actions.iter().find(|action| !action.dependent);
    action.ok_or_else(|| Failure::internal(cx.service(), "the reference lists no action for this operation"))
}

fn each<S>(scope: Scope<S>, change: impl Fn(Ask) -> Ask) -> Scope<S> {
    Scope { asks: scope.asks.into_iter().map(change).collect(), subject: scope.subject }
}

fn pairs<'v>(tags: List<'v, view::Tag<'v>>) -> impl Iterator<Item = (&'v str, &'v str)> {
    tags.map(|tag| (tag.key(), tag.value()))
}
