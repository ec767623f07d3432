// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The operations that have a handler.

use crate::schema;

alcazar_base::operations! {
    AddUserToGroup = 4, AddUserToGroupRequest, Empty;
    AttachGroupPolicy = 6, AttachGroupPolicyRequest, Empty;
    AttachRolePolicy = 7, AttachRolePolicyRequest, Empty;
    AttachUserPolicy = 8, AttachUserPolicyRequest, Empty;
    CreateAccessKey = 10, CreateAccessKeyRequest, CreateAccessKeyResponse;
    CreateAccountAlias = 11, CreateAccountAliasRequest, Empty;
    CreateGroup = 13, CreateGroupRequest, CreateGroupResponse;
    CreatePolicy = 17, CreatePolicyRequest, CreatePolicyResponse;
    CreatePolicyVersion = 18, CreatePolicyVersionRequest, CreatePolicyVersionResponse;
    CreateRole = 19, CreateRoleRequest, CreateRoleResponse;
    CreateUser = 23, CreateUserRequest, CreateUserResponse;
    DeleteAccessKey = 26, DeleteAccessKeyRequest, Empty;
    DeleteAccountAlias = 27, DeleteAccountAliasRequest, Empty;
    DeleteGroup = 29, DeleteGroupRequest, Empty;
    DeleteGroupPolicy = 30, DeleteGroupPolicyRequest, Empty;
    DeletePolicy = 34, DeletePolicyRequest, Empty;
    DeletePolicyVersion = 35, DeletePolicyVersionRequest, Empty;
    DeleteRole = 36, DeleteRoleRequest, Empty;
    DeleteRolePermissionsBoundary = 37, DeleteRolePermissionsBoundaryRequest, Empty;
    DeleteRolePolicy = 38, DeleteRolePolicyRequest, Empty;
    DeleteUser = 45, DeleteUserRequest, Empty;
    DeleteUserPermissionsBoundary = 46, DeleteUserPermissionsBoundaryRequest, Empty;
    DeleteUserPolicy = 47, DeleteUserPolicyRequest, Empty;
    DetachGroupPolicy = 49, DetachGroupPolicyRequest, Empty;
    DetachRolePolicy = 50, DetachRolePolicyRequest, Empty;
    DetachUserPolicy = 51, DetachUserPolicyRequest, Empty;
    GetAccessKeyLastUsed = 62, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse;
    GetAccountSummary = 66, Empty, GetAccountSummaryResponse;
    GetGroup = 71, GetGroupRequest, GetGroupResponse;
    GetGroupPolicy = 72, GetGroupPolicyRequest, GetGroupPolicyResponse;
    GetPolicy = 80, GetPolicyRequest, GetPolicyResponse;
    GetPolicyVersion = 81, GetPolicyVersionRequest, GetPolicyVersionResponse;
    GetRole = 82, GetRoleRequest, GetRoleResponse;
    GetRolePolicy = 83, GetRolePolicyRequest, GetRolePolicyResponse;
    GetUser = 91, GetUserRequest, GetUserResponse;
    GetUserPolicy = 92, GetUserPolicyRequest, GetUserPolicyResponse;
    ListAccessKeys = 93, ListAccessKeysRequest, ListAccessKeysResponse;
    ListAccountAliases = 94, ListAccountAliasesRequest, ListAccountAliasesResponse;
    ListAttachedGroupPolicies = 95, ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse;
    ListAttachedRolePolicies = 96, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse;
    ListAttachedUserPolicies = 97, ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse;
    ListEntitiesForPolicy = 99, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse;
    ListGroupPolicies = 100, ListGroupPoliciesRequest, ListGroupPoliciesResponse;
    ListGroups = 101, ListGroupsRequest, ListGroupsResponse;
    ListGroupsForUser = 102, ListGroupsForUserRequest, ListGroupsForUserResponse;
    ListPolicies = 111, ListPoliciesRequest, ListPoliciesResponse;
    ListPolicyTags = 113, ListPolicyTagsRequest, ListPolicyTagsResponse;
    ListPolicyVersions = 114, ListPolicyVersionsRequest, ListPolicyVersionsResponse;
    ListRolePolicies = 115, ListRolePoliciesRequest, ListRolePoliciesResponse;
    ListRoleTags = 116, ListRoleTagsRequest, ListRoleTagsResponse;
    ListRoles = 117, ListRolesRequest, ListRolesResponse;
    ListUserPolicies = 125, ListUserPoliciesRequest, ListUserPoliciesResponse;
    ListUserTags = 126, ListUserTagsRequest, ListUserTagsResponse;
    ListUsers = 127, ListUsersRequest, ListUsersResponse;
    PutGroupPolicy = 130, PutGroupPolicyRequest, Empty;
    PutRolePermissionsBoundary = 131, PutRolePermissionsBoundaryRequest, Empty;
    PutRolePolicy = 132, PutRolePolicyRequest, Empty;
    PutUserPermissionsBoundary = 133, PutUserPermissionsBoundaryRequest, Empty;
    PutUserPolicy = 134, PutUserPolicyRequest, Empty;
    RemoveUserFromGroup = 138, RemoveUserFromGroupRequest, Empty;
    SetDefaultPolicyVersion = 142, SetDefaultPolicyVersionRequest, Empty;
    TagPolicy = 149, TagPolicyRequest, Empty;
    TagRole = 150, TagRoleRequest, Empty;
    TagUser = 153, TagUserRequest, Empty;
    UntagPolicy = 157, UntagPolicyRequest, Empty;
    UntagRole = 158, UntagRoleRequest, Empty;
    UntagUser = 161, UntagUserRequest, Empty;
    UpdateAccessKey = 162, UpdateAccessKeyRequest, Empty;
    UpdateAssumeRolePolicy = 164, UpdateAssumeRolePolicyRequest, Empty;
    UpdateGroup = 166, UpdateGroupRequest, Empty;
    UpdateRole = 169, UpdateRoleRequest, UpdateRoleResponse;
    UpdateRoleDescription = 170, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse;
    UpdateUser = 176, UpdateUserRequest, Empty;
}

mod view {
    pub(super) use crate::view::*;
    pub(super) use alcazar_base::view::Empty;
}

mod build {
    pub(super) use crate::build::*;
    pub(super) use alcazar_base::build::Empty;
}
