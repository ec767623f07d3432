//! Who carries a managed policy.

use crate::entity::Entity;
use crate::layout::{GROUPS_BY_POLICY, ROLES_BY_BOUNDARY, ROLES_BY_POLICY, USERS_BY_BOUNDARY, USERS_BY_POLICY};
use crate::paging::{Listed, Paging, Rows};
use crate::scope::Managed;
use alcazar_api_iam::ops::ListEntitiesForPolicy;
use alcazar_api_iam::{build, view};
use alcazar_base::account::AccountId;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::Index;

/// Lists the users, groups and roles that a policy is attached to or bounds.
pub(crate) fn list_entities_for_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListEntitiesForPolicy, Managed>,
) -> Result<Outcome<ListEntitiesForPolicy>, Failure> {
    let input = call.input();
    let account = match &call.subject {
        Managed::Own(found) => found.account,
        Managed::Aws(_) => cx.account()?,
    };
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let wanted = (GROUPS_ATTACHED..=ROLES_BOUNDED).filter(|part| is_wanted(*part, input));
    let listed = paging.parts(cx, wanted, |cx, part, paging| match part {
        GROUPS_ATTACHED => carriers(cx, paging, account, input, GROUPS_BY_POLICY, Carrier::Group, false),
        USERS_ATTACHED => carriers(cx, paging, account, input, USERS_BY_POLICY, Carrier::User, false),
        USERS_BOUNDED => carriers(cx, paging, account, input, USERS_BY_BOUNDARY, Carrier::User, true),
        ROLES_ATTACHED => carriers(cx, paging, account, input, ROLES_BY_POLICY, Carrier::Role, false),
        _ => carriers(cx, paging, account, input, ROLES_BY_BOUNDARY, Carrier::Role, true),
    })?;
    let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
    for carrier in listed.items {
        match carrier {
            Carrier::Group(name, id) => groups.push(build::PolicyGroup::new().group_name(name).group_id(id)),
            Carrier::User(name, id) => users.push(build::PolicyUser::new().user_name(name).user_id(id)),
            Carrier::Role(name, id) => roles.push(build::PolicyRole::new().role_name(name).role_id(id)),
        }
    }
    let response = build::ListEntitiesForPolicyResponse::new().policy_groups(groups).policy_users(users).policy_roles(roles);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Name and unique id of an entity.
enum Carrier {
    Group(String, String),
    User(String, String),
    Role(String, String),
}

// Parts of the list, in its order.
const GROUPS_ATTACHED: u8 = 0;
const USERS_ATTACHED: u8 = 1;
const USERS_BOUNDED: u8 = 2;
const ROLES_ATTACHED: u8 = 3;
const ROLES_BOUNDED: u8 = 4;

fn is_wanted(part: u8, input: view::ListEntitiesForPolicyRequest<'_>) -> bool {
    let kind = match part {
        GROUPS_ATTACHED => "Group",
        USERS_ATTACHED | USERS_BOUNDED => "User",
        _ => "Role",
    };
    let bounded = matches!(part, USERS_BOUNDED | ROLES_BOUNDED);
    let used = match input.policy_usage_filter() {
        Some("PermissionsPolicy") => !bounded,
        Some("PermissionsBoundary") => bounded,
        _ => true,
    };
    used && input.entity_filter().is_none_or(|filter| filter == kind)
}

fn carriers<E: Entity>(
    cx: &mut Context<'_>,
    paging: &Paging,
    account: AccountId,
    input: view::ListEntitiesForPolicyRequest<'_>,
    index: Index<E>,
    carrier: fn(String, String) -> Carrier,
    bounded: bool,
) -> Result<Listed<Carrier>, Failure> {
    let arn = input.policy_arn();
    let below = input.path_prefix().unwrap_or("/");
    let once = bounded && input.policy_usage_filter().is_none();
    let prefix = index.key(account, "").plain(arn).prefix();
    paging.rows(cx, &Rows { table: E::table(), index: Some(index), prefix }, |_, _, entity| {
        // Whoever both carries it and is bounded by it stands in the list once.
        let twice = once && entity.carried().attached.iter().any(|have| have == arn);
        let shown = entity.path().starts_with(below) && !twice;
        Ok(shown.then(|| carrier(entity.name().to_owned(), entity.id().to_owned())))
    })
}
