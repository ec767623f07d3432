//! Users.

use crate::counts::{self, Counted};
use crate::entity::{self, Entity, Found};
use crate::layout::{ACCESS_KEYS, ACCESS_KEYS_OF, ACCOUNTS, USERS};
use crate::limits::USERS_MAX;
use crate::paging::{Paging, Rows};
use crate::records::{Carried, User};
use crate::scope::Holder;
use crate::{boundaries, failures, layout, tags};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{CreateUser, DeleteUser, GetUser, ListUsers, UpdateUser};
use alcazar_base::account::{AccountId, unique_id};
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::Scan;

const COUNTED: Counted = Counted { quota: "UsersPerAccount", max: USERS_MAX, of: |counts| &mut counts.users };

/// Makes a user.
pub(crate) fn create_user(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateUser, AccountId>,
) -> Result<Outcome<CreateUser>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let name = input.user_name();
    if Found::<User>::by_name(&mut cx.tx, account, name)?.is_some() {
        return Err(failures::exists("User", name));
    }
    boundaries::check(cx, account, input.permissions_boundary())?;
    let user = User {
        id: unique_id("AIDA", cx.random()),
        name: name.to_owned(),
        path: input.path().unwrap_or("/").to_owned(),
        created: cx.now(),
        tags: input.tags().map_or(Ok(Vec::new()), |given| tags::merged(&[], given))?,
        boundary: input.permissions_boundary().map(str::to_owned),
        carried: Carried::default(),
        groups: Vec::new(),
    };
    counts::add(cx, account, &user.id, &COUNTED)?;
    let user = cx.tx.put(&USERS, &entity::key::<User>(account, name), user)?;
    Ok(Outcome::Commit(build::CreateUserResponse::new().user(whole(account, &user))))
}

/// Tells about a user, or about the caller.
pub(crate) fn get_user(cx: &mut Context<'_>, call: Authorized<'_, GetUser, Holder>) -> Result<Outcome<GetUser>, Failure> {
    let user = match &call.subject {
        Holder::User(found) => whole(found.account, &found.record),
        Holder::Root(account) => root(cx, *account)?,
    };
    Ok(Outcome::Reply(build::GetUserResponse::new().user(user)))
}

/// Lists users by name.
pub(crate) fn list_users(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListUsers, AccountId>,
) -> Result<Outcome<ListUsers>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let below = input.path_prefix().unwrap_or("/");
    let listed = paging.rows(cx, &Rows::of(&USERS, USERS.key(account, "").prefix()), |_, _, user| {
        Ok(user.path.starts_with(below).then(|| plain(account, user)))
    })?;
    let response = build::ListUsersResponse::new().users(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Gives a user another name or path; what names the user by its unique id still does.
pub(crate) fn update_user(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateUser, Found<User>>,
) -> Result<Outcome<UpdateUser>, Failure> {
    let (input, found) = (call.input(), &call.subject);
    let name = input.new_user_name().unwrap_or(&found.record.name);
    let key = entity::key::<User>(found.account, name);
    if key != found.key && cx.tx.get(&USERS, &key)?.is_some() {
        return Err(failures::exists("User", name));
    }
    let mut user = User::clone(&found.record);
    name.clone_into(&mut user.name);
    if let Some(path) = input.new_path() {
        path.clone_into(&mut user.path);
    }
    cx.tx.delete(&USERS, &found.key)?;
    cx.tx.put(&USERS, &key, user)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes a user that has nothing left.
pub(crate) fn delete_user(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteUser, Found<User>>,
) -> Result<Outcome<DeleteUser>, Failure> {
    let Found { account, key, record } = &call.subject;
    if !record.groups.is_empty() {
        return Err(failures::delete_conflict("must remove users from group first"));
    }
    bare(&**record)?;
    let keys = Scan::of(&ACCESS_KEYS_OF.key(*account, "").plain(&record.id).prefix()).limit(1);
    if !cx.tx.scan_index(&ACCESS_KEYS, &ACCESS_KEYS_OF, &keys)?.rows.is_empty() {
        return Err(failures::delete_conflict("must delete access keys first"));
    }
    cx.tx.delete(&USERS, key)?;
    counts::remove(cx, *account, &record.id, &COUNTED)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// That an entity to be deleted carries no policies.
pub(crate) fn bare(entity: &impl Entity) -> Result<(), Failure> {
    let Carried { inline, attached } = entity.carried();
    if !attached.is_empty() {
        return Err(failures::delete_conflict("must detach all policies first"));
    }
    if !inline.is_empty() {
        return Err(failures::delete_conflict("must delete policies first"));
    }
    Ok(())
}

/// A user as lists show it. AWS: without tags and boundary.
pub(crate) fn plain(account: AccountId, user: &User) -> build::User {
    build::User::new()
        .path(&user.path)
        .user_name(&user.name)
        .user_id(&user.id)
        .arn(entity::arn::<User>(account, &user.path, &user.name))
        .create_date(user.created)
}

fn whole(account: AccountId, user: &User) -> build::User {
    let tags = (!user.tags.is_empty()).then(|| tags::shown(&user.tags));
    plain(account, user).maybe_permissions_boundary(user.boundary.as_deref().map(boundaries::shown)).maybe_tags(tags)
}

/// The root user, as `GetUser` tells of it. AWS: its name is the account's alias, if there is one.
fn root(cx: &mut Context<'_>, account: AccountId) -> Result<build::User, Failure> {
    let record = cx.tx.get(&ACCOUNTS, &layout::account(account))?;
    let user = build::User::new().path("/").user_id(account.to_string()).arn(format!("arn:aws:iam::{account}:root"));
    Ok(match record {
        Some(record) => user.create_date(record.created).maybe_user_name(record.alias.clone()),
        None => user,
    })
}
