// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The tables of `iam`: operations, shapes and what each operation's authorization needs.

#![allow(
    clippy::wildcard_imports,
    clippy::needless_update,
    reason = "a table names what its rows need, and a row may fill every field"
)]

use alcazar_base::schema::*;

/// The service.
pub static SERVICE: Service<'static> = Service {
    name: "iam",
    signing_name: "iam",
    action_prefix: "iam",
    event_source: "iam.amazonaws.com",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "2010-05-08",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    query_compatible: false,
    global: true,
    operations: &OPERATIONS,
    shapes: &SHAPES,
    common_errors: &[
        CommonError { code: "AccessDenied", status: 403 },
        CommonError { code: "ExpiredToken", status: 403 },
        CommonError { code: "IncompleteSignature", status: 400 },
        CommonError { code: "InternalFailure", status: 500 },
        CommonError { code: "InvalidAction", status: 400 },
        CommonError { code: "InvalidClientTokenId", status: 403 },
        CommonError { code: "InvalidParameterCombination", status: 400 },
        CommonError { code: "InvalidParameterValue", status: 400 },
        CommonError { code: "InvalidQueryParameter", status: 400 },
        CommonError { code: "MalformedInput", status: 400 },
        CommonError { code: "MalformedQueryString", status: 404 },
        CommonError { code: "MissingAction", status: 400 },
        CommonError { code: "MissingAuthenticationToken", status: 403 },
        CommonError { code: "MissingParameter", status: 400 },
        CommonError { code: "NotImplemented", status: 501 },
        CommonError { code: "OptInRequired", status: 403 },
        CommonError { code: "RequestEntityTooLarge", status: 413 },
        CommonError { code: "RequestExpired", status: 400 },
        CommonError { code: "ServiceUnavailable", status: 503 },
        CommonError { code: "SignatureDoesNotMatch", status: 403 },
        CommonError { code: "Throttling", status: 400 },
        CommonError { code: "ValidationError", status: 400 },
    ],
};

/// Every operation, by name.
pub static OPERATIONS: [Operation<'static>; 180] = [
    Operation {
        name: "AcceptDelegationRequest",
        input: Some(ShapeId(0)),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(31)],
        actions: &[Action {
            name: "iam:AcceptDelegationRequest",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AcquireRole",
        input: Some(ShapeId(8)),
        output: Some(ShapeId(9)),
        result_wrapper: Some("AcquireRoleResult"),
        errors: &[
            ShapeId(206),
            ShapeId(202),
            ShapeId(117),
            ShapeId(356),
            ShapeId(287),
            ShapeId(284),
            ShapeId(31),
            ShapeId(373),
            ShapeId(288),
            ShapeId(357),
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AddClientIDToOpenIDConnectProvider",
        input: Some(ShapeId(12)),
        errors: &[ShapeId(31), ShapeId(202), ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:AddClientIDToOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AddRoleToInstanceProfile",
        input: Some(ShapeId(13)),
        errors: &[ShapeId(288), ShapeId(117), ShapeId(206), ShapeId(402), ShapeId(373)],
        actions: &[
            Action { name: "iam:AddRoleToInstanceProfile", dependent: false, resources: RESOURCES_C2C5D53D, condition_keys: &[] },
            Action {
                name: "iam:PassRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AssociatedResourceArn", "iam:PassedToService"],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AddUserToGroup",
        input: Some(ShapeId(14)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:AddUserToGroup", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        honours: Some(Honours { members: &["GroupName", "UserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AssociateDelegationRequest",
        input: Some(ShapeId(16)),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(31), ShapeId(202)],
        actions: &[Action {
            name: "iam:AssociateDelegationRequest",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AttachGroupPolicy",
        input: Some(ShapeId(17)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(315), ShapeId(373)],
        actions: &[Action {
            name: "iam:AttachGroupPolicy",
            dependent: false,
            resources: RESOURCES_93547523,
            condition_keys: &["iam:PolicyARN"],
        }],
        honours: Some(Honours { members: &["GroupName", "PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AttachRolePolicy",
        input: Some(ShapeId(18)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(402), ShapeId(315), ShapeId(373)],
        actions: &[Action {
            name: "iam:AttachRolePolicy",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary", "iam:PolicyARN", "iam:RoleTemplateARN"],
        }],
        honours: Some(Honours { members: &["RoleName", "PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AttachUserPolicy",
        input: Some(ShapeId(19)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(315), ShapeId(373)],
        actions: &[Action {
            name: "iam:AttachUserPolicy",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:PermissionsBoundary", "iam:PolicyARN"],
        }],
        honours: Some(Honours { members: &["UserName", "PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ChangePassword",
        input: Some(ShapeId(29)),
        errors: &[ShapeId(288), ShapeId(204), ShapeId(206), ShapeId(120), ShapeId(301), ShapeId(373)],
        actions: &[Action { name: "iam:ChangePassword", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateAccessKey",
        input: Some(ShapeId(40)),
        output: Some(ShapeId(41)),
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:CreateAccessKey", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateAccountAlias",
        input: Some(ShapeId(42)),
        errors: &[ShapeId(31), ShapeId(117), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:CreateAccountAlias", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &["AccountAlias"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateDelegationRequest",
        input: Some(ShapeId(43)),
        output: Some(ShapeId(44)),
        result_wrapper: Some("CreateDelegationRequestResult"),
        errors: &[ShapeId(117), ShapeId(373), ShapeId(202), ShapeId(206), ShapeId(31)],
        actions: &[Action {
            name: "iam:CreateDelegationRequest",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &["iam:DelegationDuration", "iam:NotificationChannel", "iam:TemplateArn"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateGroup",
        input: Some(ShapeId(45)),
        output: Some(ShapeId(46)),
        result_wrapper: Some("CreateGroupResult"),
        errors: &[ShapeId(206), ShapeId(117), ShapeId(288), ShapeId(373)],
        actions: &[Action { name: "iam:CreateGroup", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        honours: Some(Honours { members: &["Path", "GroupName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateInstanceProfile",
        input: Some(ShapeId(47)),
        output: Some(ShapeId(48)),
        result_wrapper: Some("CreateInstanceProfileResult"),
        errors: &[ShapeId(117), ShapeId(202), ShapeId(206), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:CreateInstanceProfile",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateLoginProfile",
        input: Some(ShapeId(49)),
        output: Some(ShapeId(50)),
        result_wrapper: Some("CreateLoginProfileResult"),
        errors: &[ShapeId(117), ShapeId(288), ShapeId(301), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:CreateLoginProfile",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateOpenIDConnectProvider",
        input: Some(ShapeId(51)),
        output: Some(ShapeId(52)),
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[ShapeId(202), ShapeId(117), ShapeId(206), ShapeId(31), ShapeId(373), ShapeId(292)],
        actions: &[Action {
            name: "iam:CreateOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreatePolicy",
        input: Some(ShapeId(53)),
        output: Some(ShapeId(54)),
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[ShapeId(202), ShapeId(206), ShapeId(117), ShapeId(284), ShapeId(31), ShapeId(373)],
        actions: &[
            Action {
                name: "iam:CreatePolicy",
                dependent: false,
                resources: RESOURCES_33D93E8B,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "iam:TagPolicy",
                dependent: true,
                resources: RESOURCES_33D93E8B,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
        ],
        honours: Some(Honours { members: &["PolicyName", "Path", "PolicyDocument", "Description", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreatePolicyVersion",
        input: Some(ShapeId(55)),
        output: Some(ShapeId(56)),
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[ShapeId(288), ShapeId(284), ShapeId(202), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:CreatePolicyVersion",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &[],
        }],
        honours: Some(Honours { members: &["PolicyArn", "PolicyDocument", "SetAsDefault"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateRole",
        input: Some(ShapeId(57)),
        output: Some(ShapeId(58)),
        result_wrapper: Some("CreateRoleResult"),
        errors: &[ShapeId(206), ShapeId(202), ShapeId(117), ShapeId(284), ShapeId(31), ShapeId(373)],
        actions: &[
            Action { name: "iam:CreateRole", dependent: false, resources: RESOURCES_C2246C8E, condition_keys: KEYS_CD4202E9 },
            Action {
                name: "iam:TagRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "iam:RoleTemplateARN"],
            },
        ],
        honours: Some(Honours {
            members: &[
                "Path",
                "RoleName",
                "AssumeRolePolicyDocument",
                "Description",
                "MaxSessionDuration",
                "PermissionsBoundary",
                "Tags",
            ],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateSAMLProvider",
        input: Some(ShapeId(59)),
        output: Some(ShapeId(60)),
        result_wrapper: Some("CreateSAMLProviderResult"),
        errors: &[ShapeId(202), ShapeId(117), ShapeId(206), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:CreateSAMLProvider",
            dependent: false,
            resources: RESOURCES_F73422FA,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateServiceLinkedRole",
        input: Some(ShapeId(61)),
        output: Some(ShapeId(62)),
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &[ShapeId(202), ShapeId(206), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:CreateServiceLinkedRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:AWSServiceName"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateServiceSpecificCredential",
        input: Some(ShapeId(63)),
        output: Some(ShapeId(64)),
        result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        errors: &[ShapeId(206), ShapeId(288), ShapeId(375)],
        actions: &[Action {
            name: "iam:CreateServiceSpecificCredential",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: KEYS_6DA334A9,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateUser",
        input: Some(ShapeId(65)),
        output: Some(ShapeId(66)),
        result_wrapper: Some("CreateUserResult"),
        errors: &[ShapeId(206), ShapeId(117), ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[
            Action {
                name: "iam:CreateUser",
                dependent: false,
                resources: RESOURCES_1EE948AD,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary"],
            },
            Action {
                name: "iam:TagUser",
                dependent: true,
                resources: RESOURCES_1EE948AD,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
        ],
        honours: Some(Honours { members: &["Path", "UserName", "PermissionsBoundary", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateVirtualMFADevice",
        input: Some(ShapeId(67)),
        output: Some(ShapeId(68)),
        result_wrapper: Some("CreateVirtualMFADeviceResult"),
        errors: &[ShapeId(206), ShapeId(202), ShapeId(117), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:CreateVirtualMFADevice",
            dependent: false,
            resources: RESOURCES_6AAB8478,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeactivateMFADevice",
        input: Some(ShapeId(72)),
        errors: &[ShapeId(120), ShapeId(288), ShapeId(206), ShapeId(373), ShapeId(31)],
        actions: &[Action {
            name: "iam:DeactivateMFADevice",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteAccessKey",
        input: Some(ShapeId(75)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:DeleteAccessKey", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName", "AccessKeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteAccountAlias",
        input: Some(ShapeId(76)),
        errors: &[ShapeId(31), ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:DeleteAccountAlias", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &["AccountAlias"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteAccountPasswordPolicy",
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:DeleteAccountPasswordPolicy", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteGroup",
        input: Some(ShapeId(79)),
        errors: &[ShapeId(288), ShapeId(77), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:DeleteGroup", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        honours: Some(Honours { members: &["GroupName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteGroupPolicy",
        input: Some(ShapeId(78)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteGroupPolicy",
            dependent: false,
            resources: RESOURCES_93547523,
            condition_keys: &[],
        }],
        honours: Some(Honours { members: &["GroupName", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteInstanceProfile",
        input: Some(ShapeId(80)),
        errors: &[ShapeId(288), ShapeId(77), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteInstanceProfile",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteLoginProfile",
        input: Some(ShapeId(81)),
        errors: &[ShapeId(120), ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteLoginProfile",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteOpenIDConnectProvider",
        input: Some(ShapeId(82)),
        errors: &[ShapeId(202), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeletePolicy",
        input: Some(ShapeId(83)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(77), ShapeId(373)],
        actions: &[Action { name: "iam:DeletePolicy", dependent: false, resources: RESOURCES_33D93E8B, condition_keys: &[] }],
        honours: Some(Honours { members: &["PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeletePolicyVersion",
        input: Some(ShapeId(84)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(77), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeletePolicyVersion",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &[],
        }],
        honours: Some(Honours { members: &["PolicyArn", "VersionId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteRole",
        input: Some(ShapeId(87)),
        errors: &[ShapeId(288), ShapeId(77), ShapeId(206), ShapeId(402), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["RoleName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteRolePermissionsBoundary",
        input: Some(ShapeId(85)),
        errors: &[ShapeId(288), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteRolePermissionsBoundary",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["RoleName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteRolePolicy",
        input: Some(ShapeId(86)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteRolePolicy",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["RoleName", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteSAMLProvider",
        input: Some(ShapeId(88)),
        errors: &[ShapeId(202), ShapeId(206), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteSAMLProvider",
            dependent: false,
            resources: RESOURCES_F73422FA,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteSSHPublicKey",
        input: Some(ShapeId(89)),
        errors: &[ShapeId(288)],
        actions: &[Action {
            name: "iam:DeleteSSHPublicKey",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteServerCertificate",
        input: Some(ShapeId(90)),
        errors: &[ShapeId(288), ShapeId(77), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteServerCertificate",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteServiceLinkedRole",
        input: Some(ShapeId(91)),
        output: Some(ShapeId(92)),
        result_wrapper: Some("DeleteServiceLinkedRoleResult"),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteServiceLinkedRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteServiceSpecificCredential",
        input: Some(ShapeId(93)),
        errors: &[ShapeId(288)],
        actions: &[Action {
            name: "iam:DeleteServiceSpecificCredential",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:ServiceSpecificCredentialServiceName"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteSigningCertificate",
        input: Some(ShapeId(94)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteSigningCertificate",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteUser",
        input: Some(ShapeId(97)),
        errors: &[ShapeId(206), ShapeId(288), ShapeId(77), ShapeId(31), ShapeId(373)],
        actions: &[Action { name: "iam:DeleteUser", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteUserPermissionsBoundary",
        input: Some(ShapeId(95)),
        errors: &[ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteUserPermissionsBoundary",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["UserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteUserPolicy",
        input: Some(ShapeId(96)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:DeleteUserPolicy",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["UserName", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteVirtualMFADevice",
        input: Some(ShapeId(98)),
        errors: &[ShapeId(288), ShapeId(77), ShapeId(206), ShapeId(373), ShapeId(31)],
        actions: &[Action {
            name: "iam:DeleteVirtualMFADevice",
            dependent: false,
            resources: RESOURCES_27605776,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DetachGroupPolicy",
        input: Some(ShapeId(102)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(373)],
        actions: &[Action {
            name: "iam:DetachGroupPolicy",
            dependent: false,
            resources: RESOURCES_93547523,
            condition_keys: &["iam:PolicyARN"],
        }],
        honours: Some(Honours { members: &["GroupName", "PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DetachRolePolicy",
        input: Some(ShapeId(103)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:DetachRolePolicy",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary", "iam:PolicyARN"],
        }],
        honours: Some(Honours { members: &["RoleName", "PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DetachUserPolicy",
        input: Some(ShapeId(104)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(373)],
        actions: &[Action {
            name: "iam:DetachUserPolicy",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:PermissionsBoundary", "iam:PolicyARN"],
        }],
        honours: Some(Honours { members: &["UserName", "PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisableOrganizationsRootCredentialsManagement",
        output: Some(ShapeId(106)),
        result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
        errors: &[ShapeId(372), ShapeId(7), ShapeId(295), ShapeId(296)],
        actions: &[Action {
            name: "iam:DisableOrganizationsRootCredentialsManagement",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisableOrganizationsRootSessions",
        output: Some(ShapeId(108)),
        result_wrapper: Some("DisableOrganizationsRootSessionsResult"),
        errors: &[ShapeId(372), ShapeId(7), ShapeId(295), ShapeId(296)],
        actions: &[Action {
            name: "iam:DisableOrganizationsRootSessions",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisableOutboundWebIdentityFederation",
        errors: &[ShapeId(127)],
        actions: &[Action {
            name: "iam:DisableOutboundWebIdentityFederation",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableMFADevice",
        input: Some(ShapeId(111)),
        errors: &[ShapeId(117), ShapeId(120), ShapeId(200), ShapeId(206), ShapeId(288), ShapeId(373), ShapeId(31)],
        actions: &[Action {
            name: "iam:EnableMFADevice",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: KEYS_0E4B59DD,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableOrganizationsRootCredentialsManagement",
        output: Some(ShapeId(113)),
        result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
        errors: &[ShapeId(372), ShapeId(7), ShapeId(295), ShapeId(296), ShapeId(25)],
        actions: &[Action {
            name: "iam:EnableOrganizationsRootCredentialsManagement",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableOrganizationsRootSessions",
        output: Some(ShapeId(115)),
        result_wrapper: Some("EnableOrganizationsRootSessionsResult"),
        errors: &[ShapeId(372), ShapeId(7), ShapeId(295), ShapeId(296), ShapeId(25)],
        actions: &[Action { name: "iam:EnableOrganizationsRootSessions", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableOutboundWebIdentityFederation",
        output: Some(ShapeId(116)),
        result_wrapper: Some("EnableOutboundWebIdentityFederationResult"),
        errors: &[ShapeId(129)],
        actions: &[Action {
            name: "iam:EnableOutboundWebIdentityFederation",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateCredentialReport",
        output: Some(ShapeId(133)),
        result_wrapper: Some("GenerateCredentialReportResult"),
        errors: &[ShapeId(206), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GenerateCredentialReport", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateOrganizationsAccessReport",
        input: Some(ShapeId(134)),
        output: Some(ShapeId(135)),
        result_wrapper: Some("GenerateOrganizationsAccessReportResult"),
        errors: &[ShapeId(342)],
        read_only: true,
        actions: &[
            Action {
                name: "iam:GenerateOrganizationsAccessReport",
                dependent: false,
                resources: RESOURCES_A62FAAF4,
                condition_keys: &["iam:OrganizationsPolicyId"],
            },
            Action { name: "organizations:DescribePolicy", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "organizations:ListChildren", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "organizations:ListParents", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "organizations:ListPoliciesForTarget", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "organizations:ListRoots", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "organizations:ListTargetsForPolicy", dependent: true, resources: &[], condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateServiceLastAccessedDetails",
        input: Some(ShapeId(136)),
        output: Some(ShapeId(137)),
        result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
        errors: &[ShapeId(288), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:GenerateServiceLastAccessedDetails",
            dependent: false,
            resources: RESOURCES_FCC3B2B4,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetAccessKeyLastUsed",
        input: Some(ShapeId(138)),
        output: Some(ShapeId(139)),
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        read_only: true,
        actions: &[Action {
            name: "iam:GetAccessKeyLastUsed",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        honours: Some(Honours { members: &["AccessKeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetAccountAuthorizationDetails",
        input: Some(ShapeId(140)),
        output: Some(ShapeId(141)),
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetAccountAuthorizationDetails", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetAccountPasswordPolicy",
        output: Some(ShapeId(142)),
        result_wrapper: Some("GetAccountPasswordPolicyResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetAccountPasswordPolicy", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetAccountProperties",
        output: Some(ShapeId(144)),
        result_wrapper: Some("GetAccountPropertiesResult"),
        errors: &[ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetAccountProperties",
            dependent: false,
            resources: &[],
            condition_keys: &["iam:AccountPropertyNamespaces"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetAccountSummary",
        output: Some(ShapeId(145)),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetAccountSummary", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &[], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetContextKeysForCustomPolicy",
        input: Some(ShapeId(146)),
        output: Some(ShapeId(147)),
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &[ShapeId(202)],
        read_only: true,
        actions: &[Action { name: "iam:GetContextKeysForCustomPolicy", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetContextKeysForPrincipalPolicy",
        input: Some(ShapeId(148)),
        output: Some(ShapeId(147)),
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &[ShapeId(288), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetContextKeysForPrincipalPolicy",
            dependent: false,
            resources: RESOURCES_1EC80FC3,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetCredentialReport",
        output: Some(ShapeId(149)),
        result_wrapper: Some("GetCredentialReportResult"),
        errors: &[ShapeId(70), ShapeId(69), ShapeId(71), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetCredentialReport", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetDelegationRequest",
        input: Some(ShapeId(150)),
        output: Some(ShapeId(151)),
        result_wrapper: Some("GetDelegationRequestResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetDelegationRequest",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetGroup",
        input: Some(ShapeId(154)),
        output: Some(ShapeId(155)),
        result_wrapper: Some("GetGroupResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetGroup", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Users"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["GroupName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetGroupPolicy",
        input: Some(ShapeId(152)),
        output: Some(ShapeId(153)),
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetGroupPolicy", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        honours: Some(Honours { members: &["GroupName", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetHumanReadableSummary",
        input: Some(ShapeId(156)),
        output: Some(ShapeId(157)),
        result_wrapper: Some("GetHumanReadableSummaryResult"),
        errors: &[ShapeId(202), ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetHumanReadableSummary",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetInstanceProfile",
        input: Some(ShapeId(158)),
        output: Some(ShapeId(159)),
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetInstanceProfile",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetLoginProfile",
        input: Some(ShapeId(160)),
        output: Some(ShapeId(161)),
        result_wrapper: Some("GetLoginProfileResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetLoginProfile", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetMFADevice",
        input: Some(ShapeId(162)),
        output: Some(ShapeId(163)),
        result_wrapper: Some("GetMFADeviceResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetMFADevice", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetOpenIDConnectProvider",
        input: Some(ShapeId(164)),
        output: Some(ShapeId(165)),
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &[ShapeId(202), ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetOrganizationsAccessReport",
        input: Some(ShapeId(166)),
        output: Some(ShapeId(167)),
        result_wrapper: Some("GetOrganizationsAccessReportResult"),
        errors: &[ShapeId(288)],
        read_only: true,
        actions: &[Action { name: "iam:GetOrganizationsAccessReport", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetOutboundWebIdentityFederationInfo",
        output: Some(ShapeId(168)),
        result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
        errors: &[ShapeId(127)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetOutboundWebIdentityFederationInfo",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetPolicy",
        input: Some(ShapeId(169)),
        output: Some(ShapeId(170)),
        result_wrapper: Some("GetPolicyResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetPolicy", dependent: false, resources: RESOURCES_33D93E8B, condition_keys: &[] }],
        honours: Some(Honours { members: &["PolicyArn"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetPolicyVersion",
        input: Some(ShapeId(171)),
        output: Some(ShapeId(172)),
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetPolicyVersion", dependent: false, resources: RESOURCES_33D93E8B, condition_keys: &[] }],
        honours: Some(Honours { members: &["PolicyArn", "VersionId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetRole",
        input: Some(ShapeId(175)),
        output: Some(ShapeId(176)),
        result_wrapper: Some("GetRoleResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
        }],
        honours: Some(Honours { members: &["RoleName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetRolePolicy",
        input: Some(ShapeId(173)),
        output: Some(ShapeId(174)),
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetRolePolicy", dependent: false, resources: RESOURCES_C2246C8E, condition_keys: &[] }],
        honours: Some(Honours { members: &["RoleName", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetRoleTemplateVersion",
        input: Some(ShapeId(177)),
        output: Some(ShapeId(178)),
        result_wrapper: Some("GetRoleTemplateVersionResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetRoleTemplateVersion",
            dependent: false,
            resources: RESOURCES_75648D69,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetSAMLProvider",
        input: Some(ShapeId(179)),
        output: Some(ShapeId(180)),
        result_wrapper: Some("GetSAMLProviderResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetSAMLProvider", dependent: false, resources: RESOURCES_F73422FA, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetSSHPublicKey",
        input: Some(ShapeId(181)),
        output: Some(ShapeId(182)),
        result_wrapper: Some("GetSSHPublicKeyResult"),
        errors: &[ShapeId(288), ShapeId(403)],
        read_only: true,
        actions: &[Action { name: "iam:GetSSHPublicKey", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetServerCertificate",
        input: Some(ShapeId(183)),
        output: Some(ShapeId(184)),
        result_wrapper: Some("GetServerCertificateResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetServerCertificate",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetServiceLastAccessedDetails",
        input: Some(ShapeId(185)),
        output: Some(ShapeId(186)),
        result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
        errors: &[ShapeId(288), ShapeId(202)],
        read_only: true,
        actions: &[Action { name: "iam:GetServiceLastAccessedDetails", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetServiceLastAccessedDetailsWithEntities",
        input: Some(ShapeId(187)),
        output: Some(ShapeId(188)),
        result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
        errors: &[ShapeId(288), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetServiceLastAccessedDetailsWithEntities",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetServiceLinkedRoleDeletionStatus",
        input: Some(ShapeId(189)),
        output: Some(ShapeId(190)),
        result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:GetServiceLinkedRoleDeletionStatus",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetUser",
        input: Some(ShapeId(193)),
        output: Some(ShapeId(194)),
        result_wrapper: Some("GetUserResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetUser", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetUserPolicy",
        input: Some(ShapeId(191)),
        output: Some(ShapeId(192)),
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:GetUserPolicy", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListAccessKeys",
        input: Some(ShapeId(208)),
        output: Some(ShapeId(209)),
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListAccessKeys", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["AccessKeyMetadata"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["UserName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListAccountAliases",
        input: Some(ShapeId(210)),
        output: Some(ShapeId(211)),
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListAccountAliases", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["AccountAliases"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListAttachedGroupPolicies",
        input: Some(ShapeId(212)),
        output: Some(ShapeId(213)),
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListAttachedGroupPolicies",
            dependent: false,
            resources: RESOURCES_93547523,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["AttachedPolicies"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["GroupName", "PathPrefix", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListAttachedRolePolicies",
        input: Some(ShapeId(214)),
        output: Some(ShapeId(215)),
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListAttachedRolePolicies",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["AttachedPolicies"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["RoleName", "PathPrefix", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListAttachedUserPolicies",
        input: Some(ShapeId(216)),
        output: Some(ShapeId(217)),
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListAttachedUserPolicies",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["AttachedPolicies"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["UserName", "PathPrefix", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListDelegationRequests",
        input: Some(ShapeId(218)),
        output: Some(ShapeId(219)),
        result_wrapper: Some("ListDelegationRequestsResult"),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListDelegationRequests",
            dependent: false,
            resources: &[],
            condition_keys: &["iam:DelegationRequestOwner"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListEntitiesForPolicy",
        input: Some(ShapeId(220)),
        output: Some(ShapeId(221)),
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListEntitiesForPolicy",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["PolicyGroups", "PolicyUsers", "PolicyRoles"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours {
            members: &["PolicyArn", "EntityFilter", "PathPrefix", "PolicyUsageFilter", "Marker", "MaxItems"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListGroupPolicies",
        input: Some(ShapeId(222)),
        output: Some(ShapeId(223)),
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListGroupPolicies",
            dependent: false,
            resources: RESOURCES_93547523,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["PolicyNames"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["GroupName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListGroups",
        input: Some(ShapeId(226)),
        output: Some(ShapeId(227)),
        result_wrapper: Some("ListGroupsResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListGroups", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Groups"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["PathPrefix", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListGroupsForUser",
        input: Some(ShapeId(224)),
        output: Some(ShapeId(225)),
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListGroupsForUser",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Groups"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["UserName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListInstanceProfileTags",
        input: Some(ShapeId(228)),
        output: Some(ShapeId(229)),
        result_wrapper: Some("ListInstanceProfileTagsResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListInstanceProfileTags",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListInstanceProfiles",
        input: Some(ShapeId(232)),
        output: Some(ShapeId(233)),
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListInstanceProfiles", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["InstanceProfiles"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListInstanceProfilesForRole",
        input: Some(ShapeId(230)),
        output: Some(ShapeId(231)),
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListInstanceProfilesForRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["InstanceProfiles"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListMFADeviceTags",
        input: Some(ShapeId(234)),
        output: Some(ShapeId(235)),
        result_wrapper: Some("ListMFADeviceTagsResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListMFADeviceTags",
            dependent: false,
            resources: RESOURCES_6AAB8478,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListMFADevices",
        input: Some(ShapeId(236)),
        output: Some(ShapeId(237)),
        result_wrapper: Some("ListMFADevicesResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListMFADevices", dependent: false, resources: RESOURCES_1729DAEC, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["MFADevices"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListOpenIDConnectProviderTags",
        input: Some(ShapeId(238)),
        output: Some(ShapeId(239)),
        result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListOpenIDConnectProviderTags",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListOpenIDConnectProviders",
        output: Some(ShapeId(241)),
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListOpenIDConnectProviders", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListOrganizationsFeatures",
        output: Some(ShapeId(243)),
        result_wrapper: Some("ListOrganizationsFeaturesResult"),
        errors: &[ShapeId(372), ShapeId(7), ShapeId(295), ShapeId(296)],
        read_only: true,
        actions: &[Action { name: "iam:ListOrganizationsFeatures", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListPolicies",
        input: Some(ShapeId(247)),
        output: Some(ShapeId(248)),
        result_wrapper: Some("ListPoliciesResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListPolicies", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Policies"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours {
            members: &["Scope", "OnlyAttached", "PathPrefix", "PolicyUsageFilter", "Marker", "MaxItems"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListPoliciesGrantingServiceAccess",
        input: Some(ShapeId(245)),
        output: Some(ShapeId(246)),
        result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
        errors: &[ShapeId(288), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListPoliciesGrantingServiceAccess",
            dependent: false,
            resources: RESOURCES_0D81FED4,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListPolicyTags",
        input: Some(ShapeId(249)),
        output: Some(ShapeId(250)),
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(202)],
        read_only: true,
        actions: &[Action { name: "iam:ListPolicyTags", dependent: false, resources: RESOURCES_33D93E8B, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["PolicyArn", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListPolicyVersions",
        input: Some(ShapeId(251)),
        output: Some(ShapeId(252)),
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListPolicyVersions",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Versions"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["PolicyArn", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListRolePolicies",
        input: Some(ShapeId(253)),
        output: Some(ShapeId(254)),
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListRolePolicies", dependent: false, resources: RESOURCES_C2246C8E, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["PolicyNames"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["RoleName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListRoleTags",
        input: Some(ShapeId(255)),
        output: Some(ShapeId(256)),
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListRoleTags", dependent: false, resources: RESOURCES_C2246C8E, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["RoleName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListRoles",
        input: Some(ShapeId(257)),
        output: Some(ShapeId(258)),
        result_wrapper: Some("ListRolesResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListRoles", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Roles"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["PathPrefix", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListSAMLProviderTags",
        input: Some(ShapeId(259)),
        output: Some(ShapeId(260)),
        result_wrapper: Some("ListSAMLProviderTagsResult"),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(202)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListSAMLProviderTags",
            dependent: false,
            resources: RESOURCES_F73422FA,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListSAMLProviders",
        output: Some(ShapeId(262)),
        result_wrapper: Some("ListSAMLProvidersResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListSAMLProviders", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListSSHPublicKeys",
        input: Some(ShapeId(263)),
        output: Some(ShapeId(264)),
        result_wrapper: Some("ListSSHPublicKeysResult"),
        errors: &[ShapeId(288)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListSSHPublicKeys",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["SSHPublicKeys"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListServerCertificateTags",
        input: Some(ShapeId(265)),
        output: Some(ShapeId(266)),
        result_wrapper: Some("ListServerCertificateTagsResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListServerCertificateTags",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListServerCertificates",
        input: Some(ShapeId(267)),
        output: Some(ShapeId(268)),
        result_wrapper: Some("ListServerCertificatesResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListServerCertificates", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["ServerCertificateMetadataList"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListServiceSpecificCredentials",
        input: Some(ShapeId(269)),
        output: Some(ShapeId(270)),
        result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        errors: &[ShapeId(288), ShapeId(375)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListServiceSpecificCredentials",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListSigningCertificates",
        input: Some(ShapeId(271)),
        output: Some(ShapeId(272)),
        result_wrapper: Some("ListSigningCertificatesResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action {
            name: "iam:ListSigningCertificates",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Certificates"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListUserPolicies",
        input: Some(ShapeId(273)),
        output: Some(ShapeId(274)),
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListUserPolicies", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["PolicyNames"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["UserName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListUserTags",
        input: Some(ShapeId(275)),
        output: Some(ShapeId(276)),
        result_wrapper: Some("ListUserTagsResult"),
        errors: &[ShapeId(288), ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListUserTags", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Tags"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["UserName", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListUsers",
        input: Some(ShapeId(277)),
        output: Some(ShapeId(278)),
        result_wrapper: Some("ListUsersResult"),
        errors: &[ShapeId(373)],
        read_only: true,
        actions: &[Action { name: "iam:ListUsers", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["Users"],
            more_results: Some("IsTruncated"),
        }),
        honours: Some(Honours { members: &["PathPrefix", "Marker", "MaxItems"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListVirtualMFADevices",
        input: Some(ShapeId(279)),
        output: Some(ShapeId(280)),
        result_wrapper: Some("ListVirtualMFADevicesResult"),
        read_only: true,
        actions: &[Action { name: "iam:ListVirtualMFADevices", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["VirtualMFADevices"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutAccountProperties",
        input: Some(ShapeId(326)),
        output: Some(ShapeId(327)),
        result_wrapper: Some("PutAccountPropertiesResult"),
        errors: &[ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:PutAccountProperties",
            dependent: false,
            resources: &[],
            condition_keys: &["iam:AccountPropertyNamespaces"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutGroupPolicy",
        input: Some(ShapeId(328)),
        errors: &[ShapeId(206), ShapeId(284), ShapeId(288), ShapeId(373)],
        actions: &[Action { name: "iam:PutGroupPolicy", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        honours: Some(Honours { members: &["GroupName", "PolicyName", "PolicyDocument"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutRolePermissionsBoundary",
        input: Some(ShapeId(329)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(402), ShapeId(315), ShapeId(373)],
        actions: &[Action {
            name: "iam:PutRolePermissionsBoundary",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
        }],
        honours: Some(Honours { members: &["RoleName", "PermissionsBoundary"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutRolePolicy",
        input: Some(ShapeId(330)),
        errors: &[ShapeId(206), ShapeId(284), ShapeId(288), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:PutRolePolicy",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
        }],
        honours: Some(Honours { members: &["RoleName", "PolicyName", "PolicyDocument"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutUserPermissionsBoundary",
        input: Some(ShapeId(331)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(315), ShapeId(373)],
        actions: &[Action {
            name: "iam:PutUserPermissionsBoundary",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["UserName", "PermissionsBoundary"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutUserPolicy",
        input: Some(ShapeId(332)),
        errors: &[ShapeId(206), ShapeId(284), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:PutUserPolicy",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["UserName", "PolicyName", "PolicyDocument"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RejectDelegationRequest",
        input: Some(ShapeId(335)),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(31), ShapeId(202)],
        actions: &[Action {
            name: "iam:RejectDelegationRequest",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        input: Some(ShapeId(336)),
        errors: &[ShapeId(31), ShapeId(202), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:RemoveClientIDFromOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RemoveRoleFromInstanceProfile",
        input: Some(ShapeId(337)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:RemoveRoleFromInstanceProfile",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RemoveUserFromGroup",
        input: Some(ShapeId(338)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:RemoveUserFromGroup",
            dependent: false,
            resources: RESOURCES_93547523,
            condition_keys: &[],
        }],
        honours: Some(Honours { members: &["GroupName", "UserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ResetServiceSpecificCredential",
        input: Some(ShapeId(345)),
        output: Some(ShapeId(346)),
        result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        errors: &[ShapeId(288)],
        actions: &[Action {
            name: "iam:ResetServiceSpecificCredential",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:ServiceSpecificCredentialServiceName"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ResyncMFADevice",
        input: Some(ShapeId(352)),
        errors: &[ShapeId(200), ShapeId(288), ShapeId(206), ShapeId(373), ShapeId(31)],
        actions: &[Action { name: "iam:ResyncMFADevice", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "SendDelegationToken",
        input: Some(ShapeId(369)),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(31), ShapeId(202)],
        actions: &[Action {
            name: "iam:SendDelegationToken",
            dependent: false,
            resources: RESOURCES_1803929B,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "SetDefaultPolicyVersion",
        input: Some(ShapeId(380)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:SetDefaultPolicyVersion",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &[],
        }],
        honours: Some(Honours { members: &["PolicyArn", "VersionId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "SetSecurityTokenServicePreferences",
        input: Some(ShapeId(381)),
        errors: &[ShapeId(373)],
        actions: &[Action {
            name: "iam:SetSecurityTokenServicePreferences",
            dependent: false,
            resources: &[],
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "SimulateCustomPolicy",
        input: Some(ShapeId(383)),
        output: Some(ShapeId(384)),
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &[ShapeId(202), ShapeId(307)],
        read_only: true,
        actions: &[Action { name: "iam:SimulateCustomPolicy", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["EvaluationResults"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "SimulatePrincipalPolicy",
        input: Some(ShapeId(385)),
        output: Some(ShapeId(384)),
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(307)],
        read_only: true,
        actions: &[Action {
            name: "iam:SimulatePrincipalPolicy",
            dependent: false,
            resources: RESOURCES_1EC80FC3,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["Marker"],
            limit: Some("MaxItems"),
            results: &["EvaluationResults"],
            more_results: Some("IsTruncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagInstanceProfile",
        input: Some(ShapeId(391)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(206), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagInstanceProfile",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagMFADevice",
        input: Some(ShapeId(392)),
        errors: &[ShapeId(202), ShapeId(288), ShapeId(206), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagMFADevice",
            dependent: false,
            resources: RESOURCES_6AAB8478,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagOpenIDConnectProvider",
        input: Some(ShapeId(393)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagPolicy",
        input: Some(ShapeId(394)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagPolicy",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        honours: Some(Honours { members: &["PolicyArn", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagRole",
        input: Some(ShapeId(395)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "iam:RoleTemplateARN"],
        }],
        honours: Some(Honours { members: &["RoleName", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagSAMLProvider",
        input: Some(ShapeId(396)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagSAMLProvider",
            dependent: false,
            resources: RESOURCES_F73422FA,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagServerCertificate",
        input: Some(ShapeId(397)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(206), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagServerCertificate",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagUser",
        input: Some(ShapeId(399)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:TagUser",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        honours: Some(Honours { members: &["UserName", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagInstanceProfile",
        input: Some(ShapeId(404)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagInstanceProfile",
            dependent: false,
            resources: RESOURCES_C2C5D53D,
            condition_keys: &["aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagMFADevice",
        input: Some(ShapeId(405)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagMFADevice",
            dependent: false,
            resources: RESOURCES_6AAB8478,
            condition_keys: &["aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagOpenIDConnectProvider",
        input: Some(ShapeId(406)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagOpenIDConnectProvider",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &["aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagPolicy",
        input: Some(ShapeId(407)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagPolicy",
            dependent: false,
            resources: RESOURCES_33D93E8B,
            condition_keys: &["aws:TagKeys"],
        }],
        honours: Some(Honours { members: &["PolicyArn", "TagKeys"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagRole",
        input: Some(ShapeId(408)),
        errors: &[ShapeId(288), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["aws:TagKeys"],
        }],
        honours: Some(Honours { members: &["RoleName", "TagKeys"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagSAMLProvider",
        input: Some(ShapeId(409)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagSAMLProvider",
            dependent: false,
            resources: RESOURCES_F73422FA,
            condition_keys: &["aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagServerCertificate",
        input: Some(ShapeId(410)),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagServerCertificate",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &["aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagUser",
        input: Some(ShapeId(411)),
        errors: &[ShapeId(288), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UntagUser",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["aws:TagKeys"],
        }],
        honours: Some(Honours { members: &["UserName", "TagKeys"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateAccessKey",
        input: Some(ShapeId(412)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373), ShapeId(202)],
        actions: &[Action { name: "iam:UpdateAccessKey", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName", "AccessKeyId", "Status"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateAccountPasswordPolicy",
        input: Some(ShapeId(413)),
        errors: &[ShapeId(288), ShapeId(284), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:UpdateAccountPasswordPolicy", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateAssumeRolePolicy",
        input: Some(ShapeId(414)),
        errors: &[ShapeId(288), ShapeId(284), ShapeId(206), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:UpdateAssumeRolePolicy",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["RoleName", "PolicyDocument"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateDelegationRequest",
        input: Some(ShapeId(415)),
        errors: &[ShapeId(288), ShapeId(373), ShapeId(31), ShapeId(202)],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateGroup",
        input: Some(ShapeId(416)),
        errors: &[ShapeId(288), ShapeId(117), ShapeId(206), ShapeId(373)],
        actions: &[Action { name: "iam:UpdateGroup", dependent: false, resources: RESOURCES_93547523, condition_keys: &[] }],
        honours: Some(Honours { members: &["GroupName", "NewPath", "NewGroupName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateLoginProfile",
        input: Some(ShapeId(417)),
        errors: &[ShapeId(120), ShapeId(288), ShapeId(301), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:UpdateLoginProfile",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateOpenIDConnectProviderThumbprint",
        input: Some(ShapeId(418)),
        errors: &[ShapeId(31), ShapeId(202), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:UpdateOpenIDConnectProviderThumbprint",
            dependent: false,
            resources: RESOURCES_FDC34ED6,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateRole",
        input: Some(ShapeId(421)),
        output: Some(ShapeId(422)),
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[ShapeId(402), ShapeId(288), ShapeId(373)],
        actions: &[Action {
            name: "iam:UpdateRole",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["RoleName", "Description", "MaxSessionDuration"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateRoleDescription",
        input: Some(ShapeId(419)),
        output: Some(ShapeId(420)),
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &[ShapeId(288), ShapeId(402), ShapeId(373)],
        actions: &[Action {
            name: "iam:UpdateRoleDescription",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: &["iam:PermissionsBoundary"],
        }],
        honours: Some(Honours { members: &["RoleName", "Description"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateSAMLProvider",
        input: Some(ShapeId(423)),
        output: Some(ShapeId(424)),
        result_wrapper: Some("UpdateSAMLProviderResult"),
        errors: &[ShapeId(288), ShapeId(202), ShapeId(206), ShapeId(373), ShapeId(31)],
        actions: &[Action {
            name: "iam:UpdateSAMLProvider",
            dependent: false,
            resources: RESOURCES_F73422FA,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateSSHPublicKey",
        input: Some(ShapeId(425)),
        errors: &[ShapeId(288), ShapeId(202)],
        actions: &[Action {
            name: "iam:UpdateSSHPublicKey",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateServerCertificate",
        input: Some(ShapeId(426)),
        errors: &[ShapeId(288), ShapeId(117), ShapeId(206), ShapeId(373)],
        actions: &[Action {
            name: "iam:UpdateServerCertificate",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateServiceSpecificCredential",
        input: Some(ShapeId(427)),
        errors: &[ShapeId(288)],
        actions: &[Action {
            name: "iam:UpdateServiceSpecificCredential",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &["iam:ServiceSpecificCredentialServiceName"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateSigningCertificate",
        input: Some(ShapeId(428)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(373), ShapeId(202)],
        actions: &[Action {
            name: "iam:UpdateSigningCertificate",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateUser",
        input: Some(ShapeId(429)),
        errors: &[ShapeId(288), ShapeId(206), ShapeId(117), ShapeId(120), ShapeId(31), ShapeId(373)],
        actions: &[Action { name: "iam:UpdateUser", dependent: false, resources: RESOURCES_1EE948AD, condition_keys: &[] }],
        honours: Some(Honours { members: &["UserName", "NewPath", "NewUserName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UploadSSHPublicKey",
        input: Some(ShapeId(430)),
        output: Some(ShapeId(431)),
        result_wrapper: Some("UploadSSHPublicKeyResult"),
        errors: &[ShapeId(206), ShapeId(288), ShapeId(203), ShapeId(110), ShapeId(403)],
        actions: &[Action {
            name: "iam:UploadSSHPublicKey",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UploadServerCertificate",
        input: Some(ShapeId(432)),
        output: Some(ShapeId(433)),
        result_wrapper: Some("UploadServerCertificateResult"),
        errors: &[ShapeId(206), ShapeId(202), ShapeId(117), ShapeId(283), ShapeId(205), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UploadServerCertificate",
            dependent: false,
            resources: RESOURCES_FFE54252,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UploadSigningCertificate",
        input: Some(ShapeId(434)),
        output: Some(ShapeId(435)),
        result_wrapper: Some("UploadSigningCertificateResult"),
        errors: &[ShapeId(206), ShapeId(117), ShapeId(283), ShapeId(201), ShapeId(109), ShapeId(288), ShapeId(31), ShapeId(373)],
        actions: &[Action {
            name: "iam:UploadSigningCertificate",
            dependent: false,
            resources: RESOURCES_1EE948AD,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
];

static KEYS_CD4202E9: &[&str] = &["aws:RequestTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:RoleTemplateARN"];

static KEYS_0E4B59DD: &[&str] = &[
    "iam:FIDO-FIPS-140-2-certification",
    "iam:FIDO-FIPS-140-3-certification",
    "iam:FIDO-certification",
    "iam:RegisterSecurityKey",
];

static KEYS_6DA334A9: &[&str] = &["iam:ServiceSpecificCredentialAgeDays", "iam:ServiceSpecificCredentialServiceName"];

static RESOURCES_A62FAAF4: &[ResourceType<'static>] = &[ResourceType {
    name: "access-report",
    arn_format: "arn:${Partition}:iam::${Account}:access-report/${EntityPath}",
    required: true,
    condition_keys: &[],
}];

static RESOURCES_1803929B: &[ResourceType<'static>] = &[ResourceType {
    name: "delegation-request",
    arn_format: "arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}",
    required: true,
    condition_keys: &["iam:DelegationRequestOwner"],
}];

static RESOURCES_1EC80FC3: &[ResourceType<'static>] = &[
    ResourceType {
        name: "group",
        arn_format: "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        required: false,
        condition_keys: &[],
    },
    ResourceType {
        name: "role",
        arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "user",
        arn_format: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_93547523: &[ResourceType<'static>] = &[ResourceType {
    name: "group",
    arn_format: "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
    required: true,
    condition_keys: &[],
}];

static RESOURCES_FCC3B2B4: &[ResourceType<'static>] = &[
    ResourceType {
        name: "group",
        arn_format: "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        required: true,
        condition_keys: &[],
    },
    ResourceType {
        name: "policy",
        arn_format: "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "role",
        arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "user",
        arn_format: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_0D81FED4: &[ResourceType<'static>] = &[
    ResourceType {
        name: "group",
        arn_format: "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        required: true,
        condition_keys: &[],
    },
    ResourceType {
        name: "role",
        arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "user",
        arn_format: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_C2C5D53D: &[ResourceType<'static>] = &[ResourceType {
    name: "instance-profile",
    arn_format: "arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_27605776: &[ResourceType<'static>] = &[
    ResourceType {
        name: "mfa",
        arn_format: "arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "sms-mfa",
        arn_format: "arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}",
        required: false,
        condition_keys: &[],
    },
];

static RESOURCES_6AAB8478: &[ResourceType<'static>] = &[ResourceType {
    name: "mfa",
    arn_format: "arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_FDC34ED6: &[ResourceType<'static>] = &[ResourceType {
    name: "oidc-provider",
    arn_format: "arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_33D93E8B: &[ResourceType<'static>] = &[ResourceType {
    name: "policy",
    arn_format: "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_C2246C8E: &[ResourceType<'static>] = &[ResourceType {
    name: "role",
    arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
}];

static RESOURCES_75648D69: &[ResourceType<'static>] = &[ResourceType {
    name: "role-template",
    arn_format: "arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}",
    required: true,
    condition_keys: &[],
}];

static RESOURCES_F73422FA: &[ResourceType<'static>] = &[ResourceType {
    name: "saml-provider",
    arn_format: "arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_FFE54252: &[ResourceType<'static>] = &[ResourceType {
    name: "server-certificate",
    arn_format: "arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_1729DAEC: &[ResourceType<'static>] = &[ResourceType {
    name: "user",
    arn_format: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
    required: false,
    condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
}];

static RESOURCES_1EE948AD: &[ResourceType<'static>] = &[ResourceType {
    name: "user",
    arn_format: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
}];

static SHAPES: [Shape<'static>; 623] = [
    Shape {
        name: "AcceptDelegationRequestRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DelegationRequestId", shape: ShapeId(471), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccessAdvisorUsageGranularityType",
        kind: Kind::String { values: &["SERVICE_LEVEL", "ACTION_LEVEL"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccessDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServiceName", shape: ShapeId(590), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceNamespace", shape: ShapeId(592), required: true, ..PLAIN_MEMBER },
                Member { name: "Region", shape: ShapeId(601), ..PLAIN_MEMBER },
                Member { name: "EntityPath", shape: ShapeId(521), ..PLAIN_MEMBER },
                Member { name: "LastAuthenticatedTime", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "TotalAuthenticatedEntities", shape: ShapeId(492), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccessDetails",
        kind: Kind::List { element: ShapeId(2), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccessKey",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "AccessKeyId", shape: ShapeId(439), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
                Member { name: "SecretAccessKey", shape: ShapeId(441), required: true, ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccessKeyLastUsed",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "LastUsedDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "ServiceName", shape: ShapeId(601), required: true, ..PLAIN_MEMBER },
                Member { name: "Region", shape: ShapeId(601), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccessKeyMetadata",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "AccessKeyId", shape: ShapeId(439), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccountNotManagementOrDelegatedAdministratorException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait {
                code: "AccountNotManagementOrDelegatedAdministratorException",
                status: 400,
                sender_fault: true,
            }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AcquireRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TemplateArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "TemplateMinorVersion", shape: ShapeId(492), ..PLAIN_MEMBER },
                Member { name: "ReplacementValues", shape: ShapeId(509), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AcquireRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Role", shape: ShapeId(353), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ActionNameListType",
        kind: Kind::List { element: ShapeId(11), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "ActionNameType", kind: Kind::String { values: &[] }, min: Some(3), max: Some(128), ..PLAIN_SHAPE },
    Shape {
        name: "AddClientIDToOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientID", shape: ShapeId(462), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AddRoleToInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AddUserToGroupRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ArnListType",
        kind: Kind::List { element: ShapeId(449), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssociateDelegationRequestRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DelegationRequestId", shape: ShapeId(471), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AttachGroupPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AttachRolePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AttachUserPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AttachedPermissionsBoundary",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PermissionsBoundaryType", shape: ShapeId(302), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryArn", shape: ShapeId(449), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AttachedPolicy",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AttachmentName",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "AttachmentType", kind: Kind::String { values: &["user", "group", "role"] }, ..PLAIN_SHAPE },
    Shape { name: "BootstrapDatum", kind: Kind::Blob, sensitive: true, ..PLAIN_SHAPE },
    Shape {
        name: "CallerIsNotManagementAccountException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "CallerIsNotManagementAccountException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CertificationKeyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CertificationMapType",
        kind: Kind::Map { key: ShapeId(26), value: ShapeId(28), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CertificationValueType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(32),
        pattern: Some("[\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChangePasswordRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OldPassword", shape: ShapeId(532), required: true, ..PLAIN_MEMBER },
                Member { name: "NewPassword", shape: ShapeId(532), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ColumnNumber", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape {
        name: "ConcurrentModificationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(32), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ConcurrentModification", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ConcurrentModificationMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "ContextEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ContextKeyName", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "ContextKeyValues", shape: ShapeId(38), ..PLAIN_MEMBER },
                Member { name: "ContextKeyType", shape: ShapeId(37), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ContextEntryListType",
        kind: Kind::List { element: ShapeId(33), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "ContextKeyNameType", kind: Kind::String { values: &[] }, min: Some(5), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "ContextKeyNamesResultListType",
        kind: Kind::List { element: ShapeId(35), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ContextKeyTypeEnum",
        kind: Kind::String {
            values: &[
                "string",
                "stringList",
                "numeric",
                "numericList",
                "boolean",
                "booleanList",
                "ip",
                "ipList",
                "binary",
                "binaryList",
                "date",
                "dateList",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ContextKeyValueListType",
        kind: Kind::List { element: ShapeId(39), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "ContextKeyValueType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "CreateAccessKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateAccessKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AccessKey", shape: ShapeId(4), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateAccountAliasRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AccountAlias", shape: ShapeId(443), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateDelegationRequestRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OwnerAccountId", shape: ShapeId(444), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(470), required: true, ..PLAIN_MEMBER },
                Member { name: "Permissions", shape: ShapeId(73), required: true, ..PLAIN_MEMBER },
                Member { name: "RequestMessage", shape: ShapeId(566), ..PLAIN_MEMBER },
                Member { name: "RequestorWorkflowId", shape: ShapeId(568), required: true, ..PLAIN_MEMBER },
                Member { name: "RedirectUrl", shape: ShapeId(563), ..PLAIN_MEMBER },
                Member { name: "NotificationChannel", shape: ShapeId(519), required: true, ..PLAIN_MEMBER },
                Member { name: "SessionDuration", shape: ShapeId(597), required: true, ..PLAIN_MEMBER },
                Member { name: "OnlySendByOwner", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateDelegationRequestResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ConsoleDeepLink", shape: ShapeId(463), ..PLAIN_MEMBER },
                Member { name: "DelegationRequestId", shape: ShapeId(471), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateGroupRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateGroupResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Group", shape: ShapeId(195), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateInstanceProfileResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "InstanceProfile", shape: ShapeId(199), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateLoginProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "Password", shape: ShapeId(532), ..PLAIN_MEMBER },
                Member { name: "PasswordResetRequired", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateLoginProfileResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "LoginProfile", shape: ShapeId(281), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Url", shape: ShapeId(291), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientIDList", shape: ShapeId(461), ..PLAIN_MEMBER },
                Member { name: "ThumbprintList", shape: ShapeId(614), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateOpenIDConnectProviderResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreatePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "Path", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(538), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreatePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Policy", shape: ShapeId(304), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreatePolicyVersionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
                Member { name: "SetAsDefault", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreatePolicyVersionResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PolicyVersion", shape: ShapeId(324), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "AssumeRolePolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(571), ..PLAIN_MEMBER },
                Member { name: "MaxSessionDuration", shape: ShapeId(574), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Role", shape: ShapeId(353), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateSAMLProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLMetadataDocument", shape: ShapeId(361), required: true, ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(365), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
                Member { name: "AssertionEncryptionMode", shape: ShapeId(450), ..PLAIN_MEMBER },
                Member { name: "AddPrivateKey", shape: ShapeId(559), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateSAMLProviderResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLProviderArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateServiceLinkedRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AWSServiceName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(571), ..PLAIN_MEMBER },
                Member { name: "CustomSuffix", shape: ShapeId(468), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateServiceLinkedRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Role", shape: ShapeId(353), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateServiceSpecificCredentialRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceName", shape: ShapeId(589), required: true, ..PLAIN_MEMBER },
                Member { name: "CredentialAgeDays", shape: ShapeId(464), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateServiceSpecificCredentialResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ServiceSpecificCredential", shape: ShapeId(376), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateUserRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateUserResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "User", shape: ShapeId(436), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateVirtualMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "VirtualMFADeviceName", shape: ShapeId(622), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateVirtualMFADeviceResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "VirtualMFADevice", shape: ShapeId(438), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CredentialReportExpiredException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(465), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ReportExpired", status: 410, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CredentialReportNotPresentException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(466), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ReportNotPresent", status: 410, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CredentialReportNotReadyException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(467), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ReportInProgress", status: 404, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeactivateMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DelegationPermission",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyTemplateArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Parameters", shape: ShapeId(549), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DelegationRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DelegationRequestId", shape: ShapeId(471), ..PLAIN_MEMBER },
                Member { name: "OwnerAccountId", shape: ShapeId(444), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(470), ..PLAIN_MEMBER },
                Member { name: "RequestMessage", shape: ShapeId(566), ..PLAIN_MEMBER },
                Member { name: "Permissions", shape: ShapeId(73), ..PLAIN_MEMBER },
                Member { name: "PermissionPolicy", shape: ShapeId(537), ..PLAIN_MEMBER },
                Member { name: "RolePermissionRestrictionArns", shape: ShapeId(579), ..PLAIN_MEMBER },
                Member { name: "OwnerId", shape: ShapeId(523), ..PLAIN_MEMBER },
                Member { name: "ApproverId", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "State", shape: ShapeId(599), ..PLAIN_MEMBER },
                Member { name: "ExpirationTime", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "RequestorId", shape: ShapeId(444), ..PLAIN_MEMBER },
                Member { name: "RequestorName", shape: ShapeId(567), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "SessionDuration", shape: ShapeId(597), ..PLAIN_MEMBER },
                Member { name: "RedirectUrl", shape: ShapeId(563), ..PLAIN_MEMBER },
                Member { name: "Notes", shape: ShapeId(518), ..PLAIN_MEMBER },
                Member { name: "RejectionReason", shape: ShapeId(518), ..PLAIN_MEMBER },
                Member { name: "OnlySendByOwner", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "UpdatedTime", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteAccessKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "AccessKeyId", shape: ShapeId(439), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteAccountAliasRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AccountAlias", shape: ShapeId(443), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteConflictException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(473), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DeleteConflict", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteGroupPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteGroupRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteLoginProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeletePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeletePolicyVersionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(556), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteRolePermissionsBoundaryRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteRolePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteSAMLProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SAMLProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteSSHPublicKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyId", shape: ShapeId(561), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteServerCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteServiceLinkedRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteServiceLinkedRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DeletionTaskId", shape: ShapeId(100), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteServiceSpecificCredentialRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "ServiceSpecificCredentialId", shape: ShapeId(595), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteSigningCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "CertificateId", shape: ShapeId(459), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteUserPermissionsBoundaryRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteUserPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteUserRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteVirtualMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeletionTaskFailureReasonType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Reason", shape: ShapeId(333), ..PLAIN_MEMBER },
                Member { name: "RoleUsageList", shape: ShapeId(359), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DeletionTaskIdType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "DeletionTaskStatusType",
        kind: Kind::String { values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DetachGroupPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DetachRolePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DetachUserPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableOrganizationsRootCredentialsManagementRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableOrganizationsRootCredentialsManagementResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OrganizationId", shape: ShapeId(294), ..PLAIN_MEMBER },
                Member { name: "EnabledFeatures", shape: ShapeId(132), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableOrganizationsRootSessionsRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableOrganizationsRootSessionsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OrganizationId", shape: ShapeId(294), ..PLAIN_MEMBER },
                Member { name: "EnabledFeatures", shape: ShapeId(132), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DuplicateCertificateException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(474), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DuplicateCertificate", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DuplicateSSHPublicKeyException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(475), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DuplicateSSHPublicKey", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "AuthenticationCode1", shape: ShapeId(454), required: true, ..PLAIN_MEMBER },
                Member { name: "AuthenticationCode2", shape: ShapeId(454), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableOrganizationsRootCredentialsManagementRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableOrganizationsRootCredentialsManagementResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OrganizationId", shape: ShapeId(294), ..PLAIN_MEMBER },
                Member { name: "EnabledFeatures", shape: ShapeId(132), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableOrganizationsRootSessionsRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableOrganizationsRootSessionsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OrganizationId", shape: ShapeId(294), ..PLAIN_MEMBER },
                Member { name: "EnabledFeatures", shape: ShapeId(132), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableOutboundWebIdentityFederationResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "IssuerIdentifier", shape: ShapeId(601), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EntityAlreadyExistsException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(477), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "EntityAlreadyExists", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EntityDetails",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EntityInfo", shape: ShapeId(119), required: true, ..PLAIN_MEMBER },
                Member { name: "LastAuthenticated", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EntityInfo",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(548), required: true, ..PLAIN_MEMBER },
                Member { name: "Id", shape: ShapeId(488), required: true, ..PLAIN_MEMBER },
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EntityTemporarilyUnmodifiableException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(481), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "EntityTemporarilyUnmodifiable", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EntityType",
        kind: Kind::String { values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ErrorDetails",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Message", shape: ShapeId(601), required: true, ..PLAIN_MEMBER },
                Member { name: "Code", shape: ShapeId(601), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EvalDecisionDetailsType",
        kind: Kind::Map { key: ShapeId(124), value: ShapeId(306), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "EvalDecisionSourceType", kind: Kind::String { values: &[] }, min: Some(3), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "EvaluationResult",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EvalActionName", shape: ShapeId(11), required: true, ..PLAIN_MEMBER },
                Member { name: "EvalResourceName", shape: ShapeId(349), ..PLAIN_MEMBER },
                Member { name: "EvalDecision", shape: ShapeId(306), required: true, ..PLAIN_MEMBER },
                Member { name: "MatchedStatements", shape: ShapeId(389), ..PLAIN_MEMBER },
                Member { name: "MissingContextValues", shape: ShapeId(36), ..PLAIN_MEMBER },
                Member { name: "OrganizationsDecisionDetail", shape: ShapeId(298), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryDecisionDetail", shape: ShapeId(303), ..PLAIN_MEMBER },
                Member { name: "EvalDecisionDetails", shape: ShapeId(123), ..PLAIN_MEMBER },
                Member { name: "ResourceSpecificResults", shape: ShapeId(351), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EvaluationResultsListType",
        kind: Kind::List { element: ShapeId(125), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FeatureDisabledException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(128), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "FeatureDisabled", status: 404, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "FeatureDisabledMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "FeatureEnabledException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(130), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "FeatureEnabled", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "FeatureEnabledMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "FeatureType", kind: Kind::String { values: &["RootCredentialsManagement", "RootSessions"] }, ..PLAIN_SHAPE },
    Shape {
        name: "FeaturesListType",
        kind: Kind::List { element: ShapeId(131), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateCredentialReportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "State", shape: ShapeId(344), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(343), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateOrganizationsAccessReportRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EntityPath", shape: ShapeId(521), required: true, ..PLAIN_MEMBER },
                Member { name: "OrganizationsPolicyId", shape: ShapeId(522), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateOrganizationsAccessReportResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "JobId", shape: ShapeId(498), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateServiceLastAccessedDetailsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Granularity", shape: ShapeId(1), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateServiceLastAccessedDetailsResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "JobId", shape: ShapeId(498), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccessKeyLastUsedRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AccessKeyId", shape: ShapeId(439), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccessKeyLastUsedResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "AccessKeyLastUsed", shape: ShapeId(5), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccountAuthorizationDetailsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Filter", shape: ShapeId(479), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccountAuthorizationDetailsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserDetailList", shape: ShapeId(618), ..PLAIN_MEMBER },
                Member { name: "GroupDetailList", shape: ShapeId(484), ..PLAIN_MEMBER },
                Member { name: "RoleDetailList", shape: ShapeId(572), ..PLAIN_MEMBER },
                Member { name: "Policies", shape: ShapeId(286), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccountPasswordPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PasswordPolicy", shape: ShapeId(300), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccountPropertiesRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccountPropertiesResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Properties", shape: ShapeId(445), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccountSummaryResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SummaryMap", shape: ShapeId(604), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetContextKeysForCustomPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PolicyInputList", shape: ShapeId(386), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetContextKeysForPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ContextKeyNames", shape: ShapeId(36), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetContextKeysForPrincipalPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicySourceArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyInputList", shape: ShapeId(386), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetCredentialReportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Content", shape: ShapeId(340), ..PLAIN_MEMBER },
                Member { name: "ReportFormat", shape: ShapeId(341), ..PLAIN_MEMBER },
                Member { name: "GeneratedTime", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetDelegationRequestRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DelegationRequestId", shape: ShapeId(471), required: true, ..PLAIN_MEMBER },
                Member { name: "DelegationPermissionCheck", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetDelegationRequestResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DelegationRequest", shape: ShapeId(74), ..PLAIN_MEMBER },
                Member { name: "PermissionCheckStatus", shape: ShapeId(536), ..PLAIN_MEMBER },
                Member { name: "PermissionCheckResult", shape: ShapeId(535), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetGroupPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetGroupPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetGroupRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetGroupResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Group", shape: ShapeId(195), required: true, ..PLAIN_MEMBER },
                Member { name: "Users", shape: ShapeId(619), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetHumanReadableSummaryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EntityArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Locale", shape: ShapeId(503), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetHumanReadableSummaryResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SummaryContent", shape: ShapeId(602), ..PLAIN_MEMBER },
                Member { name: "Locale", shape: ShapeId(503), ..PLAIN_MEMBER },
                Member { name: "SummaryState", shape: ShapeId(605), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetInstanceProfileResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "InstanceProfile", shape: ShapeId(199), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetLoginProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetLoginProfileResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "LoginProfile", shape: ShapeId(281), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetMFADeviceResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "EnableDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Certifications", shape: ShapeId(27), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetOpenIDConnectProviderResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Url", shape: ShapeId(291), ..PLAIN_MEMBER },
                Member { name: "ClientIDList", shape: ShapeId(461), ..PLAIN_MEMBER },
                Member { name: "ThumbprintList", shape: ShapeId(614), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetOrganizationsAccessReportRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "JobId", shape: ShapeId(498), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "SortKey", shape: ShapeId(598), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetOrganizationsAccessReportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "JobStatus", shape: ShapeId(499), required: true, ..PLAIN_MEMBER },
                Member { name: "JobCreationDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "JobCompletionDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "NumberOfServicesAccessible", shape: ShapeId(492), ..PLAIN_MEMBER },
                Member { name: "NumberOfServicesNotAccessed", shape: ShapeId(492), ..PLAIN_MEMBER },
                Member { name: "AccessDetails", shape: ShapeId(3), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "ErrorDetails", shape: ShapeId(122), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetOutboundWebIdentityFederationInfoResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "IssuerIdentifier", shape: ShapeId(601), ..PLAIN_MEMBER },
                Member { name: "JwtVendingEnabled", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Policy", shape: ShapeId(304), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetPolicyVersionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(556), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetPolicyVersionResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PolicyVersion", shape: ShapeId(324), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRolePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRolePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Role", shape: ShapeId(353), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRoleTemplateVersionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TemplateArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "MinorVersion", shape: ShapeId(515), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRoleTemplateVersionResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RoleTemplateVersion", shape: ShapeId(358), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSAMLProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SAMLProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSAMLProviderResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLProviderUUID", shape: ShapeId(557), ..PLAIN_MEMBER },
                Member { name: "SAMLMetadataDocument", shape: ShapeId(361), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "ValidUntil", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
                Member { name: "AssertionEncryptionMode", shape: ShapeId(450), ..PLAIN_MEMBER },
                Member { name: "PrivateKeyList", shape: ShapeId(558), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSSHPublicKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyId", shape: ShapeId(561), required: true, ..PLAIN_MEMBER },
                Member { name: "Encoding", shape: ShapeId(476), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSSHPublicKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SSHPublicKey", shape: ShapeId(366), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServerCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServerCertificateResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ServerCertificate", shape: ShapeId(370), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServiceLastAccessedDetailsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "JobId", shape: ShapeId(498), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServiceLastAccessedDetailsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "JobStatus", shape: ShapeId(499), required: true, ..PLAIN_MEMBER },
                Member { name: "JobType", shape: ShapeId(1), ..PLAIN_MEMBER },
                Member { name: "JobCreationDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "ServicesLastAccessed", shape: ShapeId(379), required: true, ..PLAIN_MEMBER },
                Member { name: "JobCompletionDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
                Member { name: "Error", shape: ShapeId(122), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServiceLastAccessedDetailsWithEntitiesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "JobId", shape: ShapeId(498), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceNamespace", shape: ShapeId(592), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServiceLastAccessedDetailsWithEntitiesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "JobStatus", shape: ShapeId(499), required: true, ..PLAIN_MEMBER },
                Member { name: "JobCreationDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "JobCompletionDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "EntityDetailsList", shape: ShapeId(478), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
                Member { name: "Error", shape: ShapeId(122), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServiceLinkedRoleDeletionStatusRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DeletionTaskId", shape: ShapeId(100), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetServiceLinkedRoleDeletionStatusResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Status", shape: ShapeId(101), required: true, ..PLAIN_MEMBER },
                Member { name: "Reason", shape: ShapeId(99), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetUserPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetUserPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetUserRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetUserResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "User", shape: ShapeId(436), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Group",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), required: true, ..PLAIN_MEMBER },
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "GroupId", shape: ShapeId(488), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GroupDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "GroupName", shape: ShapeId(487), ..PLAIN_MEMBER },
                Member { name: "GroupId", shape: ShapeId(488), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "GroupPolicyList", shape: ShapeId(539), ..PLAIN_MEMBER },
                Member { name: "AttachedManagedPolicies", shape: ShapeId(452), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InlinePolicy",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InlinePolicyIdentifierType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "AttachmentType", shape: ShapeId(23), required: true, ..PLAIN_MEMBER },
                Member { name: "AttachmentName", shape: ShapeId(22), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InstanceProfile",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), required: true, ..PLAIN_MEMBER },
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "InstanceProfileId", shape: ShapeId(488), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "Roles", shape: ShapeId(573), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidAuthenticationCodeException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(493), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidAuthenticationCode", status: 403, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidCertificateException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(494), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidCertificate", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidInputException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(495), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidInput", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidPublicKeyException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(496), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidPublicKey", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidUserTypeException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(497), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidUserType", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyPairMismatchException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(500), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "KeyPairMismatch", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "LimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(501), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "LimitExceeded", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "LineNumber", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape {
        name: "ListAccessKeysRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAccessKeysResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AccessKeyMetadata", shape: ShapeId(440), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAccountAliasesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAccountAliasesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AccountAliases", shape: ShapeId(442), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAttachedGroupPoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PathPrefix", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAttachedGroupPoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AttachedPolicies", shape: ShapeId(452), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAttachedRolePoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PathPrefix", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAttachedRolePoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AttachedPolicies", shape: ShapeId(452), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAttachedUserPoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "PathPrefix", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAttachedUserPoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AttachedPolicies", shape: ShapeId(452), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListDelegationRequestsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OwnerId", shape: ShapeId(523), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListDelegationRequestsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DelegationRequests", shape: ShapeId(472), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "isTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListEntitiesForPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "EntityFilter", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "PathPrefix", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "PolicyUsageFilter", shape: ShapeId(321), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListEntitiesForPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyGroups", shape: ShapeId(311), ..PLAIN_MEMBER },
                Member { name: "PolicyUsers", shape: ShapeId(323), ..PLAIN_MEMBER },
                Member { name: "PolicyRoles", shape: ShapeId(319), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGroupPoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGroupPoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyNames", shape: ShapeId(545), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGroupsForUserRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGroupsForUserResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Groups", shape: ShapeId(485), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGroupsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PathPrefix", shape: ShapeId(533), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGroupsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Groups", shape: ShapeId(485), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInstanceProfileTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInstanceProfileTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInstanceProfilesForRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInstanceProfilesForRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfiles", shape: ShapeId(490), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInstanceProfilesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PathPrefix", shape: ShapeId(533), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInstanceProfilesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfiles", shape: ShapeId(490), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListMFADeviceTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListMFADeviceTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListMFADevicesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListMFADevicesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "MFADevices", shape: ShapeId(513), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListOpenIDConnectProviderTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListOpenIDConnectProviderTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListOpenIDConnectProvidersRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListOpenIDConnectProvidersResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "OpenIDConnectProviderList", shape: ShapeId(290), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListOrganizationsFeaturesRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListOrganizationsFeaturesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OrganizationId", shape: ShapeId(294), ..PLAIN_MEMBER },
                Member { name: "EnabledFeatures", shape: ShapeId(132), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPoliciesGrantingServiceAccessEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServiceNamespace", shape: ShapeId(592), ..PLAIN_MEMBER },
                Member { name: "Policies", shape: ShapeId(543), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPoliciesGrantingServiceAccessRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceNamespaces", shape: ShapeId(591), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPoliciesGrantingServiceAccessResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PoliciesGrantingServiceAccess", shape: ShapeId(502), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Scope", shape: ShapeId(554), ..PLAIN_MEMBER },
                Member { name: "OnlyAttached", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "PathPrefix", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "PolicyUsageFilter", shape: ShapeId(321), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Policies", shape: ShapeId(544), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPolicyTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPolicyTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPolicyVersionsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPolicyVersionsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Versions", shape: ShapeId(541), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRolePoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRolePoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyNames", shape: ShapeId(545), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRoleTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRoleTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRolesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PathPrefix", shape: ShapeId(533), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRolesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Roles", shape: ShapeId(573), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSAMLProviderTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSAMLProviderTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSAMLProvidersRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSAMLProvidersResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SAMLProviderList", shape: ShapeId(364), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSSHPublicKeysRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSSHPublicKeysResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SSHPublicKeys", shape: ShapeId(367), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListServerCertificateTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListServerCertificateTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListServerCertificatesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PathPrefix", shape: ShapeId(533), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListServerCertificatesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateMetadataList", shape: ShapeId(584), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListServiceSpecificCredentialsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "ServiceName", shape: ShapeId(589), ..PLAIN_MEMBER },
                Member { name: "AllUsers", shape: ShapeId(448), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListServiceSpecificCredentialsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServiceSpecificCredentials", shape: ShapeId(378), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSigningCertificatesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSigningCertificatesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Certificates", shape: ShapeId(460), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListUserPoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListUserPoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyNames", shape: ShapeId(545), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListUserTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListUserTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListUsersRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PathPrefix", shape: ShapeId(533), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListUsersResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Users", shape: ShapeId(619), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListVirtualMFADevicesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AssignmentStatus", shape: ShapeId(451), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListVirtualMFADevicesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "VirtualMFADevices", shape: ShapeId(621), required: true, ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "LoginProfile",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "PasswordResetRequired", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MFADevice",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "EnableDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MalformedCertificateException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(504), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "MalformedCertificate", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(505), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "MalformedPolicyDocument", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ManagedPolicyDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), ..PLAIN_MEMBER },
                Member { name: "PolicyId", shape: ShapeId(488), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Path", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "DefaultVersionId", shape: ShapeId(556), ..PLAIN_MEMBER },
                Member { name: "AttachmentCount", shape: ShapeId(453), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryUsageCount", shape: ShapeId(453), ..PLAIN_MEMBER },
                Member { name: "IsAttachable", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(538), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "UpdateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "PolicyVersionList", shape: ShapeId(541), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ManagedPolicyDetailListType",
        kind: Kind::List { element: ShapeId(285), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "NameConflictException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(516), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "NameConflict", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "NoSuchEntityException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(517), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "NoSuchEntity", status: 404, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OpenIDConnectProviderListEntry",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OpenIDConnectProviderListType",
        kind: Kind::List { element: ShapeId(289), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OpenIDConnectProviderUrlType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(255),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OpenIdIdpCommunicationErrorException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(520), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "OpenIdIdpCommunicationError", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OrderedOrganizationPolicyType",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ServiceControlPolicyInputList", shape: ShapeId(386), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OrganizationIdType",
        kind: Kind::String { values: &[] },
        max: Some(34),
        pattern: Some("^o-[a-z0-9]{10,32}$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OrganizationNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "OrganizationNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OrganizationNotInAllFeaturesModeException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "OrganizationNotInAllFeaturesModeException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OrganizationPolicyListType",
        kind: Kind::List { element: ShapeId(293), element_name: None, flattened: false },
        max: Some(7),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OrganizationsDecisionDetail",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AllowedByOrganizations", shape: ShapeId(456), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ParameterDefinition",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(526), required: true, ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(528), required: true, ..PLAIN_MEMBER },
                Member { name: "SubType", shape: ShapeId(527), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(525), ..PLAIN_MEMBER },
                Member { name: "IsRequired", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "DefaultValue", shape: ShapeId(524), ..PLAIN_MEMBER },
                Member { name: "Immutable", shape: ShapeId(456), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PasswordPolicy",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "MinimumPasswordLength", shape: ShapeId(514), ..PLAIN_MEMBER },
                Member { name: "RequireSymbols", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "RequireNumbers", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "RequireUppercaseCharacters", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "RequireLowercaseCharacters", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "AllowUsersToChangePassword", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "ExpirePasswords", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "MaxPasswordAge", shape: ShapeId(512), ..PLAIN_MEMBER },
                Member { name: "PasswordReusePrevention", shape: ShapeId(531), ..PLAIN_MEMBER },
                Member { name: "HardExpiry", shape: ShapeId(455), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PasswordPolicyViolationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(530), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "PasswordPolicyViolation", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PermissionsBoundaryAttachmentType",
        kind: Kind::String { values: &["PermissionsBoundaryPolicy"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PermissionsBoundaryDecisionDetail",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AllowedByPermissionsBoundary", shape: ShapeId(456), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Policy",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), ..PLAIN_MEMBER },
                Member { name: "PolicyId", shape: ShapeId(488), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "Path", shape: ShapeId(553), ..PLAIN_MEMBER },
                Member { name: "DefaultVersionId", shape: ShapeId(556), ..PLAIN_MEMBER },
                Member { name: "AttachmentCount", shape: ShapeId(453), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryUsageCount", shape: ShapeId(453), ..PLAIN_MEMBER },
                Member { name: "IsAttachable", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(538), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "UpdateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyEvaluationDecisionType",
        kind: Kind::String { values: &["allowed", "explicitDeny", "implicitDeny"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyEvaluationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(542), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "PolicyEvaluation", status: 500, sender_fault: false }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyExclusionsListType",
        kind: Kind::List { element: ShapeId(312), element_name: None, flattened: false },
        max: Some(256),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyGrantingServiceAccess",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyType", shape: ShapeId(555), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "EntityType", shape: ShapeId(548), ..PLAIN_MEMBER },
                Member { name: "EntityName", shape: ShapeId(480), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyGroup",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), ..PLAIN_MEMBER },
                Member { name: "GroupId", shape: ShapeId(488), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyGroupListType",
        kind: Kind::List { element: ShapeId(310), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyIdentifier",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyType", shape: ShapeId(313), ..PLAIN_MEMBER },
                Member { name: "PolicyArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "InlinePolicyIdentifier", shape: ShapeId(198), ..PLAIN_MEMBER },
            ],
            union: true,
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyIdentifierPolicyType",
        kind: Kind::String { values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "PolicyIdentifierType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "PolicyNotAttachableException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(547), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "PolicyNotAttachable", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyParameter",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(550), ..PLAIN_MEMBER },
                Member { name: "Values", shape: ShapeId(552), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(317), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "PolicyParameterTypeEnum", kind: Kind::String { values: &["string", "stringList"] }, ..PLAIN_SHAPE },
    Shape {
        name: "PolicyRole",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), ..PLAIN_MEMBER },
                Member { name: "RoleId", shape: ShapeId(488), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyRoleListType",
        kind: Kind::List { element: ShapeId(318), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicySourceType",
        kind: Kind::String { values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyUsageType",
        kind: Kind::String { values: &["PermissionsPolicy", "PermissionsBoundary"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyUser",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "UserId", shape: ShapeId(488), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyUserListType",
        kind: Kind::List { element: ShapeId(322), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyVersion",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Document", shape: ShapeId(540), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(556), ..PLAIN_MEMBER },
                Member { name: "IsDefaultVersion", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Position",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Line", shape: ShapeId(207), ..PLAIN_MEMBER },
                Member { name: "Column", shape: ShapeId(30), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutAccountPropertiesRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Properties", shape: ShapeId(445), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutAccountPropertiesResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutGroupPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutRolePermissionsBoundaryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutRolePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutUserPermissionsBoundaryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutUserPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(546), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ReasonType", kind: Kind::String { values: &[] }, max: Some(1_000), ..PLAIN_SHAPE },
    Shape { name: "RegionNameType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(100), ..PLAIN_SHAPE },
    Shape {
        name: "RejectDelegationRequestRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DelegationRequestId", shape: ShapeId(471), required: true, ..PLAIN_MEMBER },
                Member { name: "Notes", shape: ShapeId(518), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveClientIDFromOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientID", shape: ShapeId(462), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveRoleFromInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveUserFromGroupRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplacementValueEntry",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Values", shape: ShapeId(564), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ReportContentType", kind: Kind::Blob, ..PLAIN_SHAPE },
    Shape { name: "ReportFormatType", kind: Kind::String { values: &["text/csv"] }, ..PLAIN_SHAPE },
    Shape {
        name: "ReportGenerationLimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(565), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ReportGenerationLimitExceeded", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ReportStateDescriptionType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "ReportStateType", kind: Kind::String { values: &["STARTED", "INPROGRESS", "COMPLETE"] }, ..PLAIN_SHAPE },
    Shape {
        name: "ResetServiceSpecificCredentialRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "ServiceSpecificCredentialId", shape: ShapeId(595), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResetServiceSpecificCredentialResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ServiceSpecificCredential", shape: ShapeId(376), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ResourceHandlingOptionType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(64), ..PLAIN_SHAPE },
    Shape {
        name: "ResourceNameListType",
        kind: Kind::List { element: ShapeId(349), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "ResourceNameType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "ResourceSpecificResult",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EvalResourceName", shape: ShapeId(349), required: true, ..PLAIN_MEMBER },
                Member { name: "EvalResourceDecision", shape: ShapeId(306), required: true, ..PLAIN_MEMBER },
                Member { name: "MatchedStatements", shape: ShapeId(389), ..PLAIN_MEMBER },
                Member { name: "MissingContextValues", shape: ShapeId(36), ..PLAIN_MEMBER },
                Member { name: "EvalDecisionDetails", shape: ShapeId(123), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryDecisionDetail", shape: ShapeId(303), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceSpecificResultListType",
        kind: Kind::List { element: ShapeId(350), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResyncMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "AuthenticationCode1", shape: ShapeId(454), required: true, ..PLAIN_MEMBER },
                Member { name: "AuthenticationCode2", shape: ShapeId(454), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Role",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), required: true, ..PLAIN_MEMBER },
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "RoleId", shape: ShapeId(488), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "AssumeRolePolicyDocument", shape: ShapeId(540), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(571), ..PLAIN_MEMBER },
                Member { name: "MaxSessionDuration", shape: ShapeId(574), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(20), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
                Member { name: "RoleLastUsed", shape: ShapeId(355), ..PLAIN_MEMBER },
                Member { name: "SourceRoleTemplate", shape: ShapeId(387), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "RoleName", shape: ShapeId(577), ..PLAIN_MEMBER },
                Member { name: "RoleId", shape: ShapeId(488), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "AssumeRolePolicyDocument", shape: ShapeId(540), ..PLAIN_MEMBER },
                Member { name: "InstanceProfileList", shape: ShapeId(490), ..PLAIN_MEMBER },
                Member { name: "RolePolicyList", shape: ShapeId(539), ..PLAIN_MEMBER },
                Member { name: "AttachedManagedPolicies", shape: ShapeId(452), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(20), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
                Member { name: "RoleLastUsed", shape: ShapeId(355), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleLastUsed",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "LastUsedDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Region", shape: ShapeId(601), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleModifiedException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(575), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "RoleModified", status: 409, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleTemplateDisabledException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(581), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "RoleTemplateDisabled", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleTemplateVersion",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TemplateArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "TemplateName", shape: ShapeId(582), ..PLAIN_MEMBER },
                Member { name: "TemplateVersionId", shape: ShapeId(488), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(580), ..PLAIN_MEMBER },
                Member { name: "MajorVersion", shape: ShapeId(492), ..PLAIN_MEMBER },
                Member { name: "DefaultMinorVersion", shape: ShapeId(515), ..PLAIN_MEMBER },
                Member { name: "ManagedByType", shape: ShapeId(506), ..PLAIN_MEMBER },
                Member { name: "ManagedByValue", shape: ShapeId(507), ..PLAIN_MEMBER },
                Member { name: "Enabled", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "MinorVersion", shape: ShapeId(515), ..PLAIN_MEMBER },
                Member { name: "RoleNamePattern", shape: ShapeId(576), ..PLAIN_MEMBER },
                Member { name: "RolePathPattern", shape: ShapeId(578), ..PLAIN_MEMBER },
                Member { name: "RoleDescriptionPattern", shape: ShapeId(570), ..PLAIN_MEMBER },
                Member { name: "AssumeRolePolicyDocumentTemplate", shape: ShapeId(540), ..PLAIN_MEMBER },
                Member { name: "InlinePolicyTemplates", shape: ShapeId(489), ..PLAIN_MEMBER },
                Member { name: "ManagedPolicyArns", shape: ShapeId(508), ..PLAIN_MEMBER },
                Member { name: "PermissionBoundaryArn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "ParametersDefinition", shape: ShapeId(529), ..PLAIN_MEMBER },
                Member { name: "RoleTagsTemplate", shape: ShapeId(611), ..PLAIN_MEMBER },
                Member { name: "MaxSessionDuration", shape: ShapeId(574), ..PLAIN_MEMBER },
                Member { name: "VersionEnabled", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "CreateTimestamp", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "UpdateTimestamp", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleUsageListType",
        kind: Kind::List { element: ShapeId(360), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RoleUsageType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Region", shape: ShapeId(334), ..PLAIN_MEMBER },
                Member { name: "Resources", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SAMLMetadataDocumentType",
        kind: Kind::String { values: &[] },
        min: Some(1_000),
        max: Some(10_000_000),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SAMLPrivateKey",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(557), ..PLAIN_MEMBER },
                Member { name: "Timestamp", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SAMLProviderListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "ValidUntil", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SAMLProviderListType",
        kind: Kind::List { element: ShapeId(363), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SAMLProviderNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w._-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SSHPublicKey",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyId", shape: ShapeId(561), required: true, ..PLAIN_MEMBER },
                Member { name: "Fingerprint", shape: ShapeId(560), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyBody", shape: ShapeId(562), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
                Member { name: "UploadDate", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SSHPublicKeyListType",
        kind: Kind::List { element: ShapeId(368), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SSHPublicKeyMetadata",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyId", shape: ShapeId(561), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
                Member { name: "UploadDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SendDelegationTokenRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DelegationRequestId", shape: ShapeId(471), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServerCertificate",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateMetadata", shape: ShapeId(371), required: true, ..PLAIN_MEMBER },
                Member { name: "CertificateBody", shape: ShapeId(457), required: true, ..PLAIN_MEMBER },
                Member { name: "CertificateChain", shape: ShapeId(458), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServerCertificateMetadata",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), required: true, ..PLAIN_MEMBER },
                Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER },
                Member { name: "ServerCertificateId", shape: ShapeId(488), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "UploadDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Expiration", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceAccessNotEnabledException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ServiceAccessNotEnabledException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceFailureException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(588), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ServiceFailure", status: 500, sender_fault: false }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceLastAccessed",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServiceName", shape: ShapeId(590), required: true, ..PLAIN_MEMBER },
                Member { name: "LastAuthenticated", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "ServiceNamespace", shape: ShapeId(592), required: true, ..PLAIN_MEMBER },
                Member { name: "LastAuthenticatedEntity", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "LastAuthenticatedRegion", shape: ShapeId(601), ..PLAIN_MEMBER },
                Member { name: "TotalAuthenticatedEntities", shape: ShapeId(492), ..PLAIN_MEMBER },
                Member { name: "TrackedActionsLastAccessed", shape: ShapeId(401), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceNotSupportedException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(593), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "NotSupportedService", status: 404, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceSpecificCredential",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "ExpirationDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "ServiceName", shape: ShapeId(589), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceUserName", shape: ShapeId(596), ..PLAIN_MEMBER },
                Member { name: "ServicePassword", shape: ShapeId(594), ..PLAIN_MEMBER },
                Member { name: "ServiceCredentialAlias", shape: ShapeId(586), ..PLAIN_MEMBER },
                Member { name: "ServiceCredentialSecret", shape: ShapeId(587), ..PLAIN_MEMBER },
                Member { name: "ServiceSpecificCredentialId", shape: ShapeId(595), required: true, ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceSpecificCredentialMetadata",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceUserName", shape: ShapeId(596), ..PLAIN_MEMBER },
                Member { name: "ServiceCredentialAlias", shape: ShapeId(586), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "ExpirationDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "ServiceSpecificCredentialId", shape: ShapeId(595), required: true, ..PLAIN_MEMBER },
                Member { name: "ServiceName", shape: ShapeId(589), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceSpecificCredentialsListType",
        kind: Kind::List { element: ShapeId(377), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServicesLastAccessed",
        kind: Kind::List { element: ShapeId(374), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SetDefaultPolicyVersionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(556), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SetSecurityTokenServicePreferencesRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "GlobalEndpointTokenVersion", shape: ShapeId(483), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SigningCertificate",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "CertificateId", shape: ShapeId(459), required: true, ..PLAIN_MEMBER },
                Member { name: "CertificateBody", shape: ShapeId(457), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
                Member { name: "UploadDate", shape: ShapeId(469), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SimulateCustomPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyInputList", shape: ShapeId(386), required: true, ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryPolicyInputList", shape: ShapeId(386), ..PLAIN_MEMBER },
                Member { name: "OrderedOrganizationPolicyInputList", shape: ShapeId(297), ..PLAIN_MEMBER },
                Member { name: "ActionNames", shape: ShapeId(10), required: true, ..PLAIN_MEMBER },
                Member { name: "ResourceArns", shape: ShapeId(348), ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(540), ..PLAIN_MEMBER },
                Member { name: "ResourceOwner", shape: ShapeId(349), ..PLAIN_MEMBER },
                Member { name: "CallerArn", shape: ShapeId(349), ..PLAIN_MEMBER },
                Member { name: "ContextEntries", shape: ShapeId(34), ..PLAIN_MEMBER },
                Member { name: "ResourceHandlingOption", shape: ShapeId(347), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SimulatePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EvaluationResults", shape: ShapeId(126), ..PLAIN_MEMBER },
                Member { name: "IsTruncated", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(569), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SimulatePrincipalPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicySourceArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyInputList", shape: ShapeId(386), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundaryPolicyInputList", shape: ShapeId(386), ..PLAIN_MEMBER },
                Member { name: "PolicyExclusionList", shape: ShapeId(308), ..PLAIN_MEMBER },
                Member { name: "ActionNames", shape: ShapeId(10), required: true, ..PLAIN_MEMBER },
                Member { name: "ResourceArns", shape: ShapeId(348), ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(540), ..PLAIN_MEMBER },
                Member { name: "ResourceOwner", shape: ShapeId(349), ..PLAIN_MEMBER },
                Member { name: "CallerArn", shape: ShapeId(349), ..PLAIN_MEMBER },
                Member { name: "ContextEntries", shape: ShapeId(34), ..PLAIN_MEMBER },
                Member { name: "ResourceHandlingOption", shape: ShapeId(347), ..PLAIN_MEMBER },
                Member { name: "MaxItems", shape: ShapeId(511), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(510), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SimulationPolicyListType",
        kind: Kind::List { element: ShapeId(540), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SourceRoleTemplate",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TemplateArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "TemplateMinorVersion", shape: ShapeId(492), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Statement",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SourcePolicyId", shape: ShapeId(314), ..PLAIN_MEMBER },
                Member { name: "SourcePolicyType", shape: ShapeId(320), ..PLAIN_MEMBER },
                Member { name: "StartPosition", shape: ShapeId(325), ..PLAIN_MEMBER },
                Member { name: "EndPosition", shape: ShapeId(325), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StatementListType",
        kind: Kind::List { element: ShapeId(388), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Tag",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(608), required: true, ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(613), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagSAMLProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagServerCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagTemplate",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(610), required: true, ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(612), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagUserRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TrackedActionLastAccessed",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ActionName", shape: ShapeId(601), ..PLAIN_MEMBER },
                Member { name: "LastAccessedEntity", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "LastAccessedTime", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "LastAccessedRegion", shape: ShapeId(601), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TrackedActionsLastAccessed",
        kind: Kind::List { element: ShapeId(400), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UnmodifiableEntityException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(616), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "UnmodifiableEntity", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UnrecognizedPublicKeyEncodingException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(617), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "UnrecognizedPublicKeyEncoding", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagInstanceProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InstanceProfileName", shape: ShapeId(491), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagMFADeviceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagOpenIDConnectProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagSAMLProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagServerCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagUserRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(607), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateAccessKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "AccessKeyId", shape: ShapeId(439), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateAccountPasswordPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "MinimumPasswordLength", shape: ShapeId(514), ..PLAIN_MEMBER },
                Member { name: "RequireSymbols", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "RequireNumbers", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "RequireUppercaseCharacters", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "RequireLowercaseCharacters", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "AllowUsersToChangePassword", shape: ShapeId(456), ..PLAIN_MEMBER },
                Member { name: "MaxPasswordAge", shape: ShapeId(512), ..PLAIN_MEMBER },
                Member { name: "PasswordReusePrevention", shape: ShapeId(531), ..PLAIN_MEMBER },
                Member { name: "HardExpiry", shape: ShapeId(455), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateAssumeRolePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyDocument", shape: ShapeId(540), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateDelegationRequestRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DelegationRequestId", shape: ShapeId(471), required: true, ..PLAIN_MEMBER },
                Member { name: "Notes", shape: ShapeId(518), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateGroupRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GroupName", shape: ShapeId(487), required: true, ..PLAIN_MEMBER },
                Member { name: "NewPath", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "NewGroupName", shape: ShapeId(487), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateLoginProfileRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "Password", shape: ShapeId(532), ..PLAIN_MEMBER },
                Member { name: "PasswordResetRequired", shape: ShapeId(455), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateOpenIDConnectProviderThumbprintRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "OpenIDConnectProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "ThumbprintList", shape: ShapeId(614), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateRoleDescriptionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(571), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateRoleDescriptionResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Role", shape: ShapeId(353), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleName", shape: ShapeId(577), required: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(571), ..PLAIN_MEMBER },
                Member { name: "MaxSessionDuration", shape: ShapeId(574), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "UpdateRoleResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape {
        name: "UpdateSAMLProviderRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SAMLMetadataDocument", shape: ShapeId(361), ..PLAIN_MEMBER },
                Member { name: "SAMLProviderArn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "AssertionEncryptionMode", shape: ShapeId(450), ..PLAIN_MEMBER },
                Member { name: "AddPrivateKey", shape: ShapeId(559), ..PLAIN_MEMBER },
                Member { name: "RemovePrivateKey", shape: ShapeId(557), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSAMLProviderResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SAMLProviderArn", shape: ShapeId(449), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSSHPublicKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyId", shape: ShapeId(561), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateServerCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER },
                Member { name: "NewPath", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "NewServerCertificateName", shape: ShapeId(585), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateServiceSpecificCredentialRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "ServiceSpecificCredentialId", shape: ShapeId(595), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSigningCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "CertificateId", shape: ShapeId(459), required: true, ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(600), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateUserRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), required: true, ..PLAIN_MEMBER },
                Member { name: "NewPath", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "NewUserName", shape: ShapeId(620), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UploadSSHPublicKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "SSHPublicKeyBody", shape: ShapeId(562), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UploadSSHPublicKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SSHPublicKey", shape: ShapeId(366), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UploadServerCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "ServerCertificateName", shape: ShapeId(585), required: true, ..PLAIN_MEMBER },
                Member { name: "CertificateBody", shape: ShapeId(457), required: true, ..PLAIN_MEMBER },
                Member { name: "PrivateKey", shape: ShapeId(559), required: true, ..PLAIN_MEMBER },
                Member { name: "CertificateChain", shape: ShapeId(458), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UploadServerCertificateResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ServerCertificateMetadata", shape: ShapeId(371), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UploadSigningCertificateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserName", shape: ShapeId(482), ..PLAIN_MEMBER },
                Member { name: "CertificateBody", shape: ShapeId(457), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UploadSigningCertificateResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Certificate", shape: ShapeId(382), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "User",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), required: true, ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(620), required: true, ..PLAIN_MEMBER },
                Member { name: "UserId", shape: ShapeId(488), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), required: true, ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), required: true, ..PLAIN_MEMBER },
                Member { name: "PasswordLastUsed", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(20), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UserDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Path", shape: ShapeId(534), ..PLAIN_MEMBER },
                Member { name: "UserName", shape: ShapeId(620), ..PLAIN_MEMBER },
                Member { name: "UserId", shape: ShapeId(488), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(449), ..PLAIN_MEMBER },
                Member { name: "CreateDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "UserPolicyList", shape: ShapeId(539), ..PLAIN_MEMBER },
                Member { name: "GroupList", shape: ShapeId(486), ..PLAIN_MEMBER },
                Member { name: "AttachedManagedPolicies", shape: ShapeId(452), ..PLAIN_MEMBER },
                Member { name: "PermissionsBoundary", shape: ShapeId(20), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "VirtualMFADevice",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SerialNumber", shape: ShapeId(583), required: true, ..PLAIN_MEMBER },
                Member { name: "Base32StringSeed", shape: ShapeId(24), ..PLAIN_MEMBER },
                Member { name: "QRCodePNG", shape: ShapeId(24), ..PLAIN_MEMBER },
                Member { name: "User", shape: ShapeId(436), ..PLAIN_MEMBER },
                Member { name: "EnableDate", shape: ShapeId(469), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(609), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "accessKeyIdType",
        kind: Kind::String { values: &[] },
        min: Some(16),
        max: Some(128),
        pattern: Some("[\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "accessKeyMetadataListType",
        kind: Kind::List { element: ShapeId(6), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "accessKeySecretType", kind: Kind::String { values: &[] }, sensitive: true, ..PLAIN_SHAPE },
    Shape {
        name: "accountAliasListType",
        kind: Kind::List { element: ShapeId(443), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "accountAliasType",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(63),
        pattern: Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "accountIdType", kind: Kind::String { values: &[] }, pattern: Some("\\d{12}"), ..PLAIN_SHAPE },
    Shape {
        name: "accountPropertiesMapType",
        kind: Kind::Map { key: ShapeId(446), value: ShapeId(447), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "accountPropertyKeyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(50),
        pattern: Some("^[A-Za-z][A-Za-z0-9/_-]*$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "accountPropertyValueType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(1_024), ..PLAIN_SHAPE },
    Shape { name: "allUsers", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "arnType", kind: Kind::String { values: &[] }, min: Some(20), max: Some(2_048), ..PLAIN_SHAPE },
    Shape { name: "assertionEncryptionModeType", kind: Kind::String { values: &["Required", "Allowed"] }, ..PLAIN_SHAPE },
    Shape { name: "assignmentStatusType", kind: Kind::String { values: &["Assigned", "Unassigned", "Any"] }, ..PLAIN_SHAPE },
    Shape {
        name: "attachedPoliciesListType",
        kind: Kind::List { element: ShapeId(21), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "attachmentCountType", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape {
        name: "authenticationCodeType",
        kind: Kind::String { values: &[] },
        min: Some(6),
        max: Some(6),
        pattern: Some("[\\d]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "booleanObjectType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "booleanType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "certificateBodyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(16_384),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "certificateChainType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(2_097_152),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "certificateIdType",
        kind: Kind::String { values: &[] },
        min: Some(24),
        max: Some(128),
        pattern: Some("[\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "certificateListType",
        kind: Kind::List { element: ShapeId(382), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "clientIDListType",
        kind: Kind::List { element: ShapeId(462), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "clientIDType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(255), ..PLAIN_SHAPE },
    Shape { name: "consoleDeepLinkType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(255), ..PLAIN_SHAPE },
    Shape { name: "credentialAgeDays", kind: Kind::Integer, min: Some(1), max: Some(36_600), ..PLAIN_SHAPE },
    Shape { name: "credentialReportExpiredExceptionMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "credentialReportNotPresentExceptionMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "credentialReportNotReadyExceptionMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "customSuffixType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(64),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "dateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "delegationRequestDescriptionType",
        kind: Kind::String { values: &[] },
        max: Some(1_000),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "delegationRequestIdType",
        kind: Kind::String { values: &[] },
        min: Some(16),
        max: Some(128),
        pattern: Some("[\\w-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "delegationRequestsListType",
        kind: Kind::List { element: ShapeId(74), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "deleteConflictMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "duplicateCertificateMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "duplicateSSHPublicKeyMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "encodingType", kind: Kind::String { values: &["SSH", "PEM"] }, ..PLAIN_SHAPE },
    Shape { name: "entityAlreadyExistsMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "entityDetailsListType",
        kind: Kind::List { element: ShapeId(118), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "entityListType",
        kind: Kind::List { element: ShapeId(121), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "entityNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "entityTemporarilyUnmodifiableMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "existingUserNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "globalEndpointTokenVersion", kind: Kind::String { values: &["v1Token", "v2Token"] }, ..PLAIN_SHAPE },
    Shape {
        name: "groupDetailListType",
        kind: Kind::List { element: ShapeId(196), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "groupListType",
        kind: Kind::List { element: ShapeId(195), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "groupNameListType",
        kind: Kind::List { element: ShapeId(487), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "groupNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "idType",
        kind: Kind::String { values: &[] },
        min: Some(16),
        max: Some(128),
        pattern: Some("[\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "inlinePolicyTemplateListType",
        kind: Kind::List { element: ShapeId(197), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "instanceProfileListType",
        kind: Kind::List { element: ShapeId(199), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "instanceProfileNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "integerType", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape { name: "invalidAuthenticationCodeMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "invalidCertificateMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "invalidInputMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "invalidPublicKeyMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "invalidUserTypeMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "jobIDType", kind: Kind::String { values: &[] }, min: Some(36), max: Some(36), ..PLAIN_SHAPE },
    Shape { name: "jobStatusType", kind: Kind::String { values: &["IN_PROGRESS", "COMPLETED", "FAILED"] }, ..PLAIN_SHAPE },
    Shape { name: "keyPairMismatchMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "limitExceededMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "listPolicyGrantingServiceAccessResponseListType",
        kind: Kind::List { element: ShapeId(244), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "localeType", kind: Kind::String { values: &[] }, min: Some(2), max: Some(12), ..PLAIN_SHAPE },
    Shape { name: "malformedCertificateMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "malformedPolicyDocumentMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "managedByTypeType", kind: Kind::String { values: &["Service"] }, ..PLAIN_SHAPE },
    Shape { name: "managedByValueType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape {
        name: "managedPolicyArnListType",
        kind: Kind::List { element: ShapeId(449), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "mapStringReplacementValueEntry",
        kind: Kind::Map { key: ShapeId(601), value: ShapeId(339), key_name: None, value_name: None, flattened: false },
        max: Some(30),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "markerType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(320),
        pattern: Some("[\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "maxItemsType", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape { name: "maxPasswordAgeType", kind: Kind::Integer, min: Some(1), max: Some(1_095), ..PLAIN_SHAPE },
    Shape {
        name: "mfaDeviceListType",
        kind: Kind::List { element: ShapeId(282), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "minimumPasswordLengthType", kind: Kind::Integer, min: Some(6), max: Some(128), ..PLAIN_SHAPE },
    Shape { name: "minorVersionType", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape { name: "nameConflictMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "noSuchEntityMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "notesType",
        kind: Kind::String { values: &[] },
        max: Some(500),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "notificationChannelType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(400),
        pattern: Some("^[a-zA-Z0-9:_.-]+$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "openIdIdpCommunicationErrorExceptionMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "organizationsEntityPathType",
        kind: Kind::String { values: &[] },
        min: Some(19),
        max: Some(427),
        pattern: Some("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "organizationsPolicyIdType",
        kind: Kind::String { values: &[] },
        pattern: Some("^p-[0-9a-zA-Z_]{8,128}$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ownerIdType",
        kind: Kind::String { values: &[] },
        min: Some(20),
        max: Some(2_048),
        pattern: Some("^[a-zA-Z0-9:/+=,.@_-]+$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "parameterDefaultValueType", kind: Kind::String { values: &[] }, max: Some(1_024), ..PLAIN_SHAPE },
    Shape { name: "parameterDescriptionType", kind: Kind::String { values: &[] }, max: Some(1_000), ..PLAIN_SHAPE },
    Shape { name: "parameterNameType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape { name: "parameterSubTypeType", kind: Kind::String { values: &[] }, max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "parameterTypeType",
        kind: Kind::String { values: &["String", "StringList", "Number", "NumberList", "Arn", "ArnList"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "parametersDefinitionListType",
        kind: Kind::List { element: ShapeId(299), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "passwordPolicyViolationMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "passwordReusePreventionType", kind: Kind::Integer, min: Some(1), max: Some(24), ..PLAIN_SHAPE },
    Shape {
        name: "passwordType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "pathPrefixType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(512),
        pattern: Some("\\u002F[\\u0021-\\u007F]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "pathType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(512),
        pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
        ..PLAIN_SHAPE
    },
    Shape { name: "permissionCheckResultType", kind: Kind::String { values: &["ALLOWED", "DENIED", "UNSURE"] }, ..PLAIN_SHAPE },
    Shape {
        name: "permissionCheckStatusType",
        kind: Kind::String { values: &["COMPLETE", "IN_PROGRESS", "FAILED"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "permissionType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "policyDescriptionType", kind: Kind::String { values: &[] }, max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "policyDetailListType",
        kind: Kind::List { element: ShapeId(305), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyDocumentType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(131_072),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyDocumentVersionListType",
        kind: Kind::List { element: ShapeId(324), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "policyEvaluationErrorMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "policyGrantingServiceAccessListType",
        kind: Kind::List { element: ShapeId(309), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyListType",
        kind: Kind::List { element: ShapeId(304), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyNameListType",
        kind: Kind::List { element: ShapeId(546), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "policyNotAttachableMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "policyOwnerEntityType", kind: Kind::String { values: &["USER", "ROLE", "GROUP"] }, ..PLAIN_SHAPE },
    Shape {
        name: "policyParameterListType",
        kind: Kind::List { element: ShapeId(316), element_name: None, flattened: false },
        max: Some(50),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyParameterNameType",
        kind: Kind::String { values: &[] },
        min: Some(5),
        max: Some(256),
        pattern: Some("[ -~]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "policyParameterValueType", kind: Kind::String { values: &[] }, pattern: Some("[ -~]+"), ..PLAIN_SHAPE },
    Shape {
        name: "policyParameterValuesListType",
        kind: Kind::List { element: ShapeId(551), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "policyPathType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(512),
        pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"),
        ..PLAIN_SHAPE
    },
    Shape { name: "policyScopeType", kind: Kind::String { values: &["All", "AWS", "Local"] }, ..PLAIN_SHAPE },
    Shape { name: "policyType", kind: Kind::String { values: &["INLINE", "MANAGED"] }, ..PLAIN_SHAPE },
    Shape {
        name: "policyVersionIdType",
        kind: Kind::String { values: &[] },
        pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "privateKeyIdType",
        kind: Kind::String { values: &[] },
        min: Some(22),
        max: Some(64),
        pattern: Some("[A-Z0-9]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "privateKeyList",
        kind: Kind::List { element: ShapeId(362), element_name: None, flattened: false },
        max: Some(2),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "privateKeyType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(1),
        max: Some(16_384),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "publicKeyFingerprintType",
        kind: Kind::String { values: &[] },
        min: Some(48),
        max: Some(48),
        pattern: Some("[:\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "publicKeyIdType",
        kind: Kind::String { values: &[] },
        min: Some(20),
        max: Some(128),
        pattern: Some("[\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "publicKeyMaterialType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(16_384),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "redirectUrlType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(255),
        pattern: Some("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "replacementValueListType",
        kind: Kind::List { element: ShapeId(601), element_name: None, flattened: false },
        min: Some(1),
        max: Some(20),
        ..PLAIN_SHAPE
    },
    Shape { name: "reportGenerationLimitExceededMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "requestMessageType",
        kind: Kind::String { values: &[] },
        max: Some(200),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "requestorNameType",
        kind: Kind::String { values: &[] },
        max: Some(30),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "requestorWorkflowIdType",
        kind: Kind::String { values: &[] },
        min: Some(5),
        max: Some(400),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "responseMarkerType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "roleDescriptionPatternType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(512), ..PLAIN_SHAPE },
    Shape {
        name: "roleDescriptionType",
        kind: Kind::String { values: &[] },
        max: Some(1_000),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "roleDetailListType",
        kind: Kind::List { element: ShapeId(354), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "roleListType",
        kind: Kind::List { element: ShapeId(353), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "roleMaxSessionDurationType", kind: Kind::Integer, min: Some(3_600), max: Some(43_200), ..PLAIN_SHAPE },
    Shape { name: "roleModifiedMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "roleNamePatternType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "roleNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(64),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "rolePathPatternType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "rolePermissionRestrictionArnListType",
        kind: Kind::List { element: ShapeId(449), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "roleTemplateDescriptionType",
        kind: Kind::String { values: &[] },
        max: Some(512),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "roleTemplateDisabledMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "roleTemplateNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.\\-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serialNumberType",
        kind: Kind::String { values: &[] },
        min: Some(9),
        max: Some(256),
        pattern: Some("[\\w+=/:,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serverCertificateMetadataListType",
        kind: Kind::List { element: ShapeId(371), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serverCertificateNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serviceCredentialAlias",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(200),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "serviceCredentialSecret", kind: Kind::String { values: &[] }, sensitive: true, ..PLAIN_SHAPE },
    Shape { name: "serviceFailureExceptionMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "serviceName", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "serviceNameType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "serviceNamespaceListType",
        kind: Kind::List { element: ShapeId(592), element_name: None, flattened: false },
        min: Some(1),
        max: Some(200),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serviceNamespaceType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(64),
        pattern: Some("[\\w-]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "serviceNotSupportedMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "servicePassword", kind: Kind::String { values: &[] }, sensitive: true, ..PLAIN_SHAPE },
    Shape {
        name: "serviceSpecificCredentialId",
        kind: Kind::String { values: &[] },
        min: Some(20),
        max: Some(128),
        pattern: Some("[\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serviceUserName",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(200),
        pattern: Some("[\\w+=,.@-]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "sessionDurationType", kind: Kind::Integer, min: Some(300), max: Some(43_200), ..PLAIN_SHAPE },
    Shape {
        name: "sortKeyType",
        kind: Kind::String {
            values: &[
                "SERVICE_NAMESPACE_ASCENDING",
                "SERVICE_NAMESPACE_DESCENDING",
                "LAST_AUTHENTICATED_TIME_ASCENDING",
                "LAST_AUTHENTICATED_TIME_DESCENDING",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "stateType",
        kind: Kind::String {
            values: &["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"],
        },
        ..PLAIN_SHAPE
    },
    Shape { name: "statusType", kind: Kind::String { values: &["Active", "Inactive", "Expired"] }, ..PLAIN_SHAPE },
    Shape { name: "stringType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "summaryContentType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(10_000), ..PLAIN_SHAPE },
    Shape {
        name: "summaryKeyType",
        kind: Kind::String {
            values: &[
                "Users",
                "UsersQuota",
                "Groups",
                "GroupsQuota",
                "ServerCertificates",
                "ServerCertificatesQuota",
                "UserPolicySizeQuota",
                "GroupPolicySizeQuota",
                "GroupsPerUserQuota",
                "SigningCertificatesPerUserQuota",
                "AccessKeysPerUserQuota",
                "MFADevices",
                "MFADevicesInUse",
                "AccountMFAEnabled",
                "AccountAccessKeysPresent",
                "AccountPasswordPresent",
                "AccountSigningCertificatesPresent",
                "AttachedPoliciesPerGroupQuota",
                "AttachedPoliciesPerRoleQuota",
                "AttachedPoliciesPerUserQuota",
                "Policies",
                "PoliciesQuota",
                "PolicySizeQuota",
                "PolicyVersionsInUse",
                "PolicyVersionsInUseQuota",
                "VersionsPerPolicyQuota",
                "GlobalEndpointTokenVersion",
                "AssumeRolePolicySizeQuota",
                "InstanceProfiles",
                "InstanceProfilesQuota",
                "Providers",
                "RolePolicySizeQuota",
                "Roles",
                "RolesQuota",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "summaryMapType",
        kind: Kind::Map { key: ShapeId(603), value: ShapeId(606), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "summaryStateType",
        kind: Kind::String { values: &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "summaryValueType", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape {
        name: "tagKeyListType",
        kind: Kind::List { element: ShapeId(608), element_name: None, flattened: false },
        max: Some(50),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagKeyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagListType",
        kind: Kind::List { element: ShapeId(390), element_name: None, flattened: false },
        max: Some(50),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagTemplateKeyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagTemplateListType",
        kind: Kind::List { element: ShapeId(398), element_name: None, flattened: false },
        max: Some(50),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagTemplateValueType",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(256),
        pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagValueType",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(256),
        pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "thumbprintListType",
        kind: Kind::List { element: ShapeId(615), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "thumbprintType", kind: Kind::String { values: &[] }, min: Some(40), max: Some(40), ..PLAIN_SHAPE },
    Shape { name: "unmodifiableEntityMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "unrecognizedPublicKeyEncodingMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "userDetailListType",
        kind: Kind::List { element: ShapeId(437), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "userListType",
        kind: Kind::List { element: ShapeId(436), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "userNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(64),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "virtualMFADeviceListType",
        kind: Kind::List { element: ShapeId(438), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "virtualMFADeviceName",
        kind: Kind::String { values: &[] },
        min: Some(1),
        pattern: Some("[\\w+=,.@-]+"),
        ..PLAIN_SHAPE
    },
];
