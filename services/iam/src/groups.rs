//! Groups and who is in them.

use crate::counts::{self, Counted};
use crate::entity::{self, Found};
use crate::layout::{self, GROUPS, GROUPS_BY_ID, USERS, USERS_BY_GROUP};
use crate::limits::{GROUPS_MAX, GROUPS_PER_USER_MAX};
use crate::paging::{Paging, Rows};
use crate::records::{Carried, Group, User};
use crate::{failures, users};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    AddUserToGroup, CreateGroup, DeleteGroup, GetGroup, ListGroups, ListGroupsForUser, RemoveUserFromGroup, UpdateGroup,
};
use alcazar_base::account::{AccountId, unique_id};
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::{Prefix, Scan};

const COUNTED: Counted = Counted { quota: "GroupsPerAccount", max: GROUPS_MAX, of: |counts| &mut counts.groups };

/// Makes a group.
pub(crate) fn create_group(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateGroup, AccountId>,
) -> Result<Outcome<CreateGroup>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let name = input.group_name();
    if Found::<Group>::by_name(&mut cx.tx, account, name)?.is_some() {
        return Err(failures::exists("Group", name));
    }
    let group = Group {
        id: unique_id("AGPA", cx.random()),
        name: name.to_owned(),
        path: input.path().unwrap_or("/").to_owned(),
        created: cx.now(),
        carried: Carried::default(),
    };
    counts::add(cx, account, &group.id, &COUNTED)?;
    let group = cx.tx.put(&GROUPS, &entity::key::<Group>(account, name), group)?;
    Ok(Outcome::Commit(build::CreateGroupResponse::new().group(shown(account, &group))))
}

/// Tells about a group and who is in it.
pub(crate) fn get_group(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetGroup, Found<Group>>,
) -> Result<Outcome<GetGroup>, Failure> {
    let (input, found) = (call.input(), &call.subject);
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let rows = Rows { table: &USERS, index: Some(USERS_BY_GROUP), prefix: members(found) };
    let listed = paging.rows(cx, &rows, |_, _, user| Ok(Some(users::plain(found.account, user))))?;
    let response = build::GetGroupResponse::new().group(shown(found.account, &found.record)).users(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists groups by name.
pub(crate) fn list_groups(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListGroups, AccountId>,
) -> Result<Outcome<ListGroups>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let below = input.path_prefix().unwrap_or("/");
    let listed = paging.rows(cx, &Rows::of(&GROUPS, GROUPS.key(account, "").prefix()), |_, _, group| {
        Ok(group.path.starts_with(below).then(|| shown(account, group)))
    })?;
    let response = build::ListGroupsResponse::new().groups(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Gives a group another name or path; its members stay.
pub(crate) fn update_group(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateGroup, Found<Group>>,
) -> Result<Outcome<UpdateGroup>, Failure> {
    let (input, found) = (call.input(), &call.subject);
    let name = input.new_group_name().unwrap_or(&found.record.name);
    let key = entity::key::<Group>(found.account, name);
    if key != found.key && cx.tx.get(&GROUPS, &key)?.is_some() {
        return Err(failures::exists("Group", name));
    }
    let mut group = Group::clone(&found.record);
    name.clone_into(&mut group.name);
    if let Some(path) = input.new_path() {
        path.clone_into(&mut group.path);
    }
    cx.tx.delete(&GROUPS, &found.key)?;
    cx.tx.put(&GROUPS, &key, group)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes a group that has neither members nor policies.
pub(crate) fn delete_group(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteGroup, Found<Group>>,
) -> Result<Outcome<DeleteGroup>, Failure> {
    let found = &call.subject;
    let anyone = Scan::of(&members(found)).limit(1);
    if !cx.tx.scan_index(&USERS, &USERS_BY_GROUP, &anyone)?.rows.is_empty() {
        return Err(failures::delete_conflict("must remove users from group first"));
    }
    users::bare(&*found.record)?;
    cx.tx.delete(&GROUPS, &found.key)?;
    counts::remove(cx, found.account, &found.record.id, &COUNTED)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Puts a user into a group; one who is in it stays in it once.
pub(crate) fn add_user_to_group(
    cx: &mut Context<'_>,
    call: Authorized<'_, AddUserToGroup, Found<Group>>,
) -> Result<Outcome<AddUserToGroup>, Failure> {
    let (user, id) = (member(cx, &call.subject, call.input().user_name())?, &call.subject.record.id);
    if !user.record.groups.contains(id) {
        if user.record.groups.len() >= GROUPS_PER_USER_MAX {
            return Err(failures::quota("GroupsPerUser", GROUPS_PER_USER_MAX));
        }
        user.update(cx, |user| user.groups.push(id.clone()))?;
    }
    Ok(Outcome::Commit(Empty::new()))
}

/// Takes a user out of a group. AWS: it does not mind one who is not in it.
pub(crate) fn remove_user_from_group(
    cx: &mut Context<'_>,
    call: Authorized<'_, RemoveUserFromGroup, Found<Group>>,
) -> Result<Outcome<RemoveUserFromGroup>, Failure> {
    let (user, id) = (member(cx, &call.subject, call.input().user_name())?, &call.subject.record.id);
    if user.record.groups.contains(id) {
        user.update(cx, |user| user.groups.retain(|group| group != id))?;
    }
    Ok(Outcome::Commit(Empty::new()))
}

/// Lists the groups that a user is in.
pub(crate) fn list_groups_for_user(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListGroupsForUser, Found<User>>,
) -> Result<Outcome<ListGroupsForUser>, Failure> {
    let (input, found) = (call.input(), &call.subject);
    let mut groups = Vec::new();
    for id in &found.record.groups {
        let group = cx.tx.find(&GROUPS, &GROUPS_BY_ID, &layout::group_by_id(found.account, id))?;
        groups.extend(group.map(|(_, group)| shown(found.account, &group)));
    }
    let listed = Paging::of(cx, input.marker(), input.max_items())?.slice(cx, groups)?;
    let response = build::ListGroupsForUserResponse::new().groups(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

fn member(cx: &mut Context<'_>, group: &Found<Group>, name: &str) -> Result<Found<User>, Failure> {
    Found::<User>::by_name(&mut cx.tx, group.account, name)?.ok_or_else(|| entity::missing::<User>(name))
}

/// Where the index of a group's members lies.
fn members(group: &Found<Group>) -> Prefix {
    USERS_BY_GROUP.key(group.account, "").plain(&group.record.id).prefix()
}

fn shown(account: AccountId, group: &Group) -> build::Group {
    build::Group::new()
        .path(&group.path)
        .group_name(&group.name)
        .group_id(&group.id)
        .arn(entity::arn::<Group>(account, &group.path, &group.name))
        .create_date(group.created)
}
