// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! Every structure that an operation with a handler reaches; `alcazar_base::shapes!` says how to read a row.

alcazar_base::shapes! {
    AccessKey = 4, 5 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "AccessKeyId" access_key_id maybe_access_key_id required text;
        2 "Status" status maybe_status required text;
        3 "SecretAccessKey" secret_access_key maybe_secret_access_key required text;
        4 "CreateDate" create_date maybe_create_date optional time;
    }
    AccessKeyLastUsed = 5, 3 members {
        0 "LastUsedDate" last_used_date maybe_last_used_date optional time;
        1 "ServiceName" service_name maybe_service_name required text;
        2 "Region" region maybe_region required text;
    }
    AccessKeyMetadata = 6, 4 members {
        0 "UserName" user_name maybe_user_name optional text;
        1 "AccessKeyId" access_key_id maybe_access_key_id optional text;
        2 "Status" status maybe_status optional text;
        3 "CreateDate" create_date maybe_create_date optional time;
    }
    AddUserToGroupRequest = 14, 2 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "UserName" user_name maybe_user_name required text;
    }
    AttachGroupPolicyRequest = 17, 2 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    AttachRolePolicyRequest = 18, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    AttachUserPolicyRequest = 19, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    AttachedPermissionsBoundary = 20, 2 members {
        0 "PermissionsBoundaryType" permissions_boundary_type maybe_permissions_boundary_type optional text;
        1 "PermissionsBoundaryArn" permissions_boundary_arn maybe_permissions_boundary_arn optional text;
    }
    AttachedPolicy = 21, 2 members {
        0 "PolicyName" policy_name maybe_policy_name optional text;
        1 "PolicyArn" policy_arn maybe_policy_arn optional text;
    }
    CreateAccessKeyRequest = 40, 1 members {
        0 "UserName" user_name maybe_user_name optional text;
    }
    CreateAccessKeyResponse = 41, 1 members {
        0 "AccessKey" access_key maybe_access_key required AccessKey;
    }
    CreateAccountAliasRequest = 42, 1 members {
        0 "AccountAlias" account_alias maybe_account_alias required text;
    }
    CreateGroupRequest = 45, 2 members {
        0 "Path" path maybe_path optional text;
        1 "GroupName" group_name maybe_group_name required text;
    }
    CreateGroupResponse = 46, 1 members {
        0 "Group" group maybe_group required Group;
    }
    CreatePolicyRequest = 53, 5 members {
        0 "PolicyName" policy_name maybe_policy_name required text;
        1 "Path" path maybe_path optional text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
        3 "Description" description maybe_description optional text;
        4 "Tags" tags maybe_tags optional [Tag];
    }
    CreatePolicyResponse = 54, 1 members {
        0 "Policy" policy maybe_policy optional Policy;
    }
    CreatePolicyVersionRequest = 55, 3 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "PolicyDocument" policy_document maybe_policy_document required text;
        2 "SetAsDefault" set_as_default maybe_set_as_default optional bool;
    }
    CreatePolicyVersionResponse = 56, 1 members {
        0 "PolicyVersion" policy_version maybe_policy_version optional PolicyVersion;
    }
    CreateRoleRequest = 57, 7 members {
        0 "Path" path maybe_path optional text;
        1 "RoleName" role_name maybe_role_name required text;
        2 "AssumeRolePolicyDocument" assume_role_policy_document maybe_assume_role_policy_document required text;
        3 "Description" description maybe_description optional text;
        4 "MaxSessionDuration" max_session_duration maybe_max_session_duration optional int;
        5 "PermissionsBoundary" permissions_boundary maybe_permissions_boundary optional text;
        6 "Tags" tags maybe_tags optional [Tag];
    }
    CreateRoleResponse = 58, 1 members {
        0 "Role" role maybe_role required Role;
    }
    CreateUserRequest = 65, 4 members {
        0 "Path" path maybe_path optional text;
        1 "UserName" user_name maybe_user_name required text;
        2 "PermissionsBoundary" permissions_boundary maybe_permissions_boundary optional text;
        3 "Tags" tags maybe_tags optional [Tag];
    }
    CreateUserResponse = 66, 1 members {
        0 "User" user maybe_user optional User;
    }
    DeleteAccessKeyRequest = 75, 2 members {
        0 "UserName" user_name maybe_user_name optional text;
        1 "AccessKeyId" access_key_id maybe_access_key_id required text;
    }
    DeleteAccountAliasRequest = 76, 1 members {
        0 "AccountAlias" account_alias maybe_account_alias required text;
    }
    DeleteGroupPolicyRequest = 78, 2 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
    }
    DeleteGroupRequest = 79, 1 members {
        0 "GroupName" group_name maybe_group_name required text;
    }
    DeletePolicyRequest = 83, 1 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    DeletePolicyVersionRequest = 84, 2 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "VersionId" version_id maybe_version_id required text;
    }
    DeleteRolePermissionsBoundaryRequest = 85, 1 members {
        0 "RoleName" role_name maybe_role_name required text;
    }
    DeleteRolePolicyRequest = 86, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
    }
    DeleteRoleRequest = 87, 1 members {
        0 "RoleName" role_name maybe_role_name required text;
    }
    DeleteUserPermissionsBoundaryRequest = 95, 1 members {
        0 "UserName" user_name maybe_user_name required text;
    }
    DeleteUserPolicyRequest = 96, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
    }
    DeleteUserRequest = 97, 1 members {
        0 "UserName" user_name maybe_user_name required text;
    }
    DetachGroupPolicyRequest = 102, 2 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    DetachRolePolicyRequest = 103, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    DetachUserPolicyRequest = 104, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    GetAccessKeyLastUsedRequest = 138, 1 members {
        0 "AccessKeyId" access_key_id maybe_access_key_id required text;
    }
    GetAccessKeyLastUsedResponse = 139, 2 members {
        0 "UserName" user_name maybe_user_name optional text;
        1 "AccessKeyLastUsed" access_key_last_used maybe_access_key_last_used optional AccessKeyLastUsed;
    }
    GetAccountSummaryResponse = 145, 1 members {
        0 "SummaryMap" summary_map maybe_summary_map optional {int};
    }
    GetGroupPolicyRequest = 152, 2 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
    }
    GetGroupPolicyResponse = 153, 3 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    GetGroupRequest = 154, 3 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    GetGroupResponse = 155, 4 members {
        0 "Group" group maybe_group required Group;
        1 "Users" users maybe_users required [User];
        2 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        3 "Marker" marker maybe_marker optional text;
    }
    GetPolicyRequest = 169, 1 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
    }
    GetPolicyResponse = 170, 1 members {
        0 "Policy" policy maybe_policy optional Policy;
    }
    GetPolicyVersionRequest = 171, 2 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "VersionId" version_id maybe_version_id required text;
    }
    GetPolicyVersionResponse = 172, 1 members {
        0 "PolicyVersion" policy_version maybe_policy_version optional PolicyVersion;
    }
    GetRolePolicyRequest = 173, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
    }
    GetRolePolicyResponse = 174, 3 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    GetRoleRequest = 175, 1 members {
        0 "RoleName" role_name maybe_role_name required text;
    }
    GetRoleResponse = 176, 1 members {
        0 "Role" role maybe_role required Role;
    }
    GetUserPolicyRequest = 191, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
    }
    GetUserPolicyResponse = 192, 3 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    GetUserRequest = 193, 1 members {
        0 "UserName" user_name maybe_user_name optional text;
    }
    GetUserResponse = 194, 1 members {
        0 "User" user maybe_user required User;
    }
    Group = 195, 5 members {
        0 "Path" path maybe_path required text;
        1 "GroupName" group_name maybe_group_name required text;
        2 "GroupId" group_id maybe_group_id required text;
        3 "Arn" arn maybe_arn required text;
        4 "CreateDate" create_date maybe_create_date required time;
    }
    ListAccessKeysRequest = 208, 3 members {
        0 "UserName" user_name maybe_user_name optional text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListAccessKeysResponse = 209, 3 members {
        0 "AccessKeyMetadata" access_key_metadata maybe_access_key_metadata required [AccessKeyMetadata];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListAccountAliasesRequest = 210, 2 members {
        0 "Marker" marker maybe_marker optional text;
        1 "MaxItems" max_items maybe_max_items optional int;
    }
    ListAccountAliasesResponse = 211, 3 members {
        0 "AccountAliases" account_aliases maybe_account_aliases required [text];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListAttachedGroupPoliciesRequest = 212, 4 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PathPrefix" path_prefix maybe_path_prefix optional text;
        2 "Marker" marker maybe_marker optional text;
        3 "MaxItems" max_items maybe_max_items optional int;
    }
    ListAttachedGroupPoliciesResponse = 213, 3 members {
        0 "AttachedPolicies" attached_policies maybe_attached_policies optional [AttachedPolicy];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListAttachedRolePoliciesRequest = 214, 4 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PathPrefix" path_prefix maybe_path_prefix optional text;
        2 "Marker" marker maybe_marker optional text;
        3 "MaxItems" max_items maybe_max_items optional int;
    }
    ListAttachedRolePoliciesResponse = 215, 3 members {
        0 "AttachedPolicies" attached_policies maybe_attached_policies optional [AttachedPolicy];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListAttachedUserPoliciesRequest = 216, 4 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PathPrefix" path_prefix maybe_path_prefix optional text;
        2 "Marker" marker maybe_marker optional text;
        3 "MaxItems" max_items maybe_max_items optional int;
    }
    ListAttachedUserPoliciesResponse = 217, 3 members {
        0 "AttachedPolicies" attached_policies maybe_attached_policies optional [AttachedPolicy];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListEntitiesForPolicyRequest = 220, 6 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "EntityFilter" entity_filter maybe_entity_filter optional text;
        2 "PathPrefix" path_prefix maybe_path_prefix optional text;
        3 "PolicyUsageFilter" policy_usage_filter maybe_policy_usage_filter optional text;
        4 "Marker" marker maybe_marker optional text;
        5 "MaxItems" max_items maybe_max_items optional int;
    }
    ListEntitiesForPolicyResponse = 221, 5 members {
        0 "PolicyGroups" policy_groups maybe_policy_groups optional [PolicyGroup];
        1 "PolicyUsers" policy_users maybe_policy_users optional [PolicyUser];
        2 "PolicyRoles" policy_roles maybe_policy_roles optional [PolicyRole];
        3 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        4 "Marker" marker maybe_marker optional text;
    }
    ListGroupPoliciesRequest = 222, 3 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListGroupPoliciesResponse = 223, 3 members {
        0 "PolicyNames" policy_names maybe_policy_names required [text];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListGroupsForUserRequest = 224, 3 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListGroupsForUserResponse = 225, 3 members {
        0 "Groups" groups maybe_groups required [Group];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListGroupsRequest = 226, 3 members {
        0 "PathPrefix" path_prefix maybe_path_prefix optional text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListGroupsResponse = 227, 3 members {
        0 "Groups" groups maybe_groups required [Group];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListPoliciesRequest = 247, 6 members {
        0 "Scope" scope maybe_scope optional text;
        1 "OnlyAttached" only_attached maybe_only_attached optional bool;
        2 "PathPrefix" path_prefix maybe_path_prefix optional text;
        3 "PolicyUsageFilter" policy_usage_filter maybe_policy_usage_filter optional text;
        4 "Marker" marker maybe_marker optional text;
        5 "MaxItems" max_items maybe_max_items optional int;
    }
    ListPoliciesResponse = 248, 3 members {
        0 "Policies" policies maybe_policies optional [Policy];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListPolicyTagsRequest = 249, 3 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListPolicyTagsResponse = 250, 3 members {
        0 "Tags" tags maybe_tags required [Tag];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListPolicyVersionsRequest = 251, 3 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListPolicyVersionsResponse = 252, 3 members {
        0 "Versions" versions maybe_versions optional [PolicyVersion];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListRolePoliciesRequest = 253, 3 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListRolePoliciesResponse = 254, 3 members {
        0 "PolicyNames" policy_names maybe_policy_names required [text];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListRoleTagsRequest = 255, 3 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListRoleTagsResponse = 256, 3 members {
        0 "Tags" tags maybe_tags required [Tag];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListRolesRequest = 257, 3 members {
        0 "PathPrefix" path_prefix maybe_path_prefix optional text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListRolesResponse = 258, 3 members {
        0 "Roles" roles maybe_roles required [Role];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListUserPoliciesRequest = 273, 3 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListUserPoliciesResponse = 274, 3 members {
        0 "PolicyNames" policy_names maybe_policy_names required [text];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListUserTagsRequest = 275, 3 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListUserTagsResponse = 276, 3 members {
        0 "Tags" tags maybe_tags required [Tag];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    ListUsersRequest = 277, 3 members {
        0 "PathPrefix" path_prefix maybe_path_prefix optional text;
        1 "Marker" marker maybe_marker optional text;
        2 "MaxItems" max_items maybe_max_items optional int;
    }
    ListUsersResponse = 278, 3 members {
        0 "Users" users maybe_users required [User];
        1 "IsTruncated" is_truncated maybe_is_truncated optional bool;
        2 "Marker" marker maybe_marker optional text;
    }
    Policy = 304, 12 members {
        0 "PolicyName" policy_name maybe_policy_name optional text;
        1 "PolicyId" policy_id maybe_policy_id optional text;
        2 "Arn" arn maybe_arn optional text;
        3 "Path" path maybe_path optional text;
        4 "DefaultVersionId" default_version_id maybe_default_version_id optional text;
        5 "AttachmentCount" attachment_count maybe_attachment_count optional int;
        6 "PermissionsBoundaryUsageCount" permissions_boundary_usage_count maybe_permissions_boundary_usage_count optional int;
        7 "IsAttachable" is_attachable maybe_is_attachable optional bool;
        8 "Description" description maybe_description optional text;
        9 "CreateDate" create_date maybe_create_date optional time;
        10 "UpdateDate" update_date maybe_update_date optional time;
        11 "Tags" tags maybe_tags optional [Tag];
    }
    PolicyGroup = 310, 2 members {
        0 "GroupName" group_name maybe_group_name optional text;
        1 "GroupId" group_id maybe_group_id optional text;
    }
    PolicyRole = 318, 2 members {
        0 "RoleName" role_name maybe_role_name optional text;
        1 "RoleId" role_id maybe_role_id optional text;
    }
    PolicyUser = 322, 2 members {
        0 "UserName" user_name maybe_user_name optional text;
        1 "UserId" user_id maybe_user_id optional text;
    }
    PolicyVersion = 324, 4 members {
        0 "Document" document maybe_document optional text;
        1 "VersionId" version_id maybe_version_id optional text;
        2 "IsDefaultVersion" is_default_version maybe_is_default_version optional bool;
        3 "CreateDate" create_date maybe_create_date optional time;
    }
    PutGroupPolicyRequest = 328, 3 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    PutRolePermissionsBoundaryRequest = 329, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PermissionsBoundary" permissions_boundary maybe_permissions_boundary required text;
    }
    PutRolePolicyRequest = 330, 3 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    PutUserPermissionsBoundaryRequest = 331, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PermissionsBoundary" permissions_boundary maybe_permissions_boundary required text;
    }
    PutUserPolicyRequest = 332, 3 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "PolicyName" policy_name maybe_policy_name required text;
        2 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    RemoveUserFromGroupRequest = 338, 2 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "UserName" user_name maybe_user_name required text;
    }
    Role = 353, 12 members {
        0 "Path" path maybe_path required text;
        1 "RoleName" role_name maybe_role_name required text;
        2 "RoleId" role_id maybe_role_id required text;
        3 "Arn" arn maybe_arn required text;
        4 "CreateDate" create_date maybe_create_date required time;
        5 "AssumeRolePolicyDocument" assume_role_policy_document maybe_assume_role_policy_document optional text;
        6 "Description" description maybe_description optional text;
        7 "MaxSessionDuration" max_session_duration maybe_max_session_duration optional int;
        8 "PermissionsBoundary" permissions_boundary maybe_permissions_boundary optional AttachedPermissionsBoundary;
        9 "Tags" tags maybe_tags optional [Tag];
        10 "RoleLastUsed" role_last_used maybe_role_last_used optional RoleLastUsed;
        11 "SourceRoleTemplate" source_role_template maybe_source_role_template optional SourceRoleTemplate;
    }
    RoleLastUsed = 355, 2 members {
        0 "LastUsedDate" last_used_date maybe_last_used_date optional time;
        1 "Region" region maybe_region optional text;
    }
    SetDefaultPolicyVersionRequest = 380, 2 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "VersionId" version_id maybe_version_id required text;
    }
    SourceRoleTemplate = 387, 2 members {
        0 "TemplateArn" template_arn maybe_template_arn required text;
        1 "TemplateMinorVersion" template_minor_version maybe_template_minor_version required int;
    }
    Tag = 390, 2 members {
        0 "Key" key maybe_key required text;
        1 "Value" value maybe_value required text;
    }
    TagPolicyRequest = 394, 2 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "Tags" tags maybe_tags required [Tag];
    }
    TagRoleRequest = 395, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "Tags" tags maybe_tags required [Tag];
    }
    TagUserRequest = 399, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "Tags" tags maybe_tags required [Tag];
    }
    UntagPolicyRequest = 407, 2 members {
        0 "PolicyArn" policy_arn maybe_policy_arn required text;
        1 "TagKeys" tag_keys maybe_tag_keys required [text];
    }
    UntagRoleRequest = 408, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "TagKeys" tag_keys maybe_tag_keys required [text];
    }
    UntagUserRequest = 411, 2 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "TagKeys" tag_keys maybe_tag_keys required [text];
    }
    UpdateAccessKeyRequest = 412, 3 members {
        0 "UserName" user_name maybe_user_name optional text;
        1 "AccessKeyId" access_key_id maybe_access_key_id required text;
        2 "Status" status maybe_status required text;
    }
    UpdateAssumeRolePolicyRequest = 414, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "PolicyDocument" policy_document maybe_policy_document required text;
    }
    UpdateGroupRequest = 416, 3 members {
        0 "GroupName" group_name maybe_group_name required text;
        1 "NewPath" new_path maybe_new_path optional text;
        2 "NewGroupName" new_group_name maybe_new_group_name optional text;
    }
    UpdateRoleDescriptionRequest = 419, 2 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "Description" description maybe_description required text;
    }
    UpdateRoleDescriptionResponse = 420, 1 members {
        0 "Role" role maybe_role optional Role;
    }
    UpdateRoleRequest = 421, 3 members {
        0 "RoleName" role_name maybe_role_name required text;
        1 "Description" description maybe_description optional text;
        2 "MaxSessionDuration" max_session_duration maybe_max_session_duration optional int;
    }
    UpdateRoleResponse = 422, 0 members {
    }
    UpdateUserRequest = 429, 3 members {
        0 "UserName" user_name maybe_user_name required text;
        1 "NewPath" new_path maybe_new_path optional text;
        2 "NewUserName" new_user_name maybe_new_user_name optional text;
    }
    User = 436, 8 members {
        0 "Path" path maybe_path required text;
        1 "UserName" user_name maybe_user_name required text;
        2 "UserId" user_id maybe_user_id required text;
        3 "Arn" arn maybe_arn required text;
        4 "CreateDate" create_date maybe_create_date required time;
        5 "PasswordLastUsed" password_last_used maybe_password_last_used optional time;
        6 "PermissionsBoundary" permissions_boundary maybe_permissions_boundary optional AttachedPermissionsBoundary;
        7 "Tags" tags maybe_tags optional [Tag];
    }
}
