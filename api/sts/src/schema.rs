// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The tables of `sts`: operations, shapes and what each operation's authorization needs.

#![allow(
    clippy::wildcard_imports,
    clippy::needless_update,
    reason = "a table names what its rows need, and a row may fill every field"
)]

use alcazar_base::schema::*;

/// The service.
pub static SERVICE: Service<'static> = Service {
    name: "sts",
    signing_name: "sts",
    action_prefix: "sts",
    event_source: "sts.amazonaws.com",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    query_compatible: false,
    global: false,
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
pub static OPERATIONS: [Operation<'static>; 11] = [
    Operation {
        name: "AssumeRole",
        input: Some(ShapeId(0)),
        output: Some(ShapeId(1)),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[ShapeId(34), ShapeId(37), ShapeId(41), ShapeId(13)],
        read_only: true,
        actions: &[
            Action { name: "sts:AssumeRole", dependent: false, resources: RESOURCES_C2246C8E, condition_keys: KEYS_FE2F622B },
            Action {
                name: "sts:SetSourceIdentity",
                dependent: true,
                resources: RESOURCES_84DAC3ED,
                condition_keys: &["sts:SourceIdentity"],
            },
            Action {
                name: "sts:TagSession",
                dependent: true,
                resources: RESOURCES_84DAC3ED,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "saml:aud", "sts:TransitiveTagKeys"],
            },
        ],
        honours: Some(Honours {
            members: &[
                "RoleArn",
                "RoleSessionName",
                "PolicyArns",
                "Policy",
                "DurationSeconds",
                "Tags",
                "TransitiveTagKeys",
                "ExternalId",
                "SourceIdentity",
            ],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AssumeRoleWithSAML",
        input: Some(ShapeId(2)),
        output: Some(ShapeId(3)),
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[ShapeId(34), ShapeId(37), ShapeId(29), ShapeId(31), ShapeId(13), ShapeId(41)],
        unsigned: true,
        actions: &[Action {
            name: "sts:AssumeRoleWithSAML",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: KEYS_620DBB8A,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AssumeRoleWithWebIdentity",
        input: Some(ShapeId(4)),
        output: Some(ShapeId(5)),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[ShapeId(34), ShapeId(37), ShapeId(29), ShapeId(28), ShapeId(31), ShapeId(13), ShapeId(41)],
        unsigned: true,
        actions: &[Action {
            name: "sts:AssumeRoleWithWebIdentity",
            dependent: false,
            resources: RESOURCES_C2246C8E,
            condition_keys: KEYS_7FD45FE2,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "AssumeRoot",
        input: Some(ShapeId(6)),
        output: Some(ShapeId(7)),
        result_wrapper: Some("AssumeRootResult"),
        errors: &[ShapeId(41), ShapeId(13)],
        actions: &[Action {
            name: "sts:AssumeRoot",
            dependent: false,
            resources: RESOURCES_75868F85,
            condition_keys: &["sts:TaskPolicyArn"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DecodeAuthorizationMessage",
        input: Some(ShapeId(11)),
        output: Some(ShapeId(12)),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[ShapeId(30)],
        actions: &[Action { name: "sts:DecodeAuthorizationMessage", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &["EncodedMessage"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetAccessKeyInfo",
        input: Some(ShapeId(16)),
        output: Some(ShapeId(17)),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        read_only: true,
        actions: &[Action { name: "sts:GetAccessKeyInfo", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &["AccessKeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetCallerIdentity",
        output: Some(ShapeId(19)),
        result_wrapper: Some("GetCallerIdentityResult"),
        read_only: true,
        actions: &[Action { name: "sts:GetCallerIdentity", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &[], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetDelegatedAccessToken",
        input: Some(ShapeId(20)),
        output: Some(ShapeId(21)),
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[ShapeId(14), ShapeId(41), ShapeId(37)],
        actions: &[Action { name: "sts:GetDelegatedAccessToken", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetFederationToken",
        input: Some(ShapeId(22)),
        output: Some(ShapeId(23)),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[ShapeId(34), ShapeId(37), ShapeId(41)],
        actions: &[
            Action {
                name: "sts:GetFederationToken",
                dependent: false,
                resources: RESOURCES_59257E86,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "sts:TagSession",
                dependent: true,
                resources: RESOURCES_84DAC3ED,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "saml:aud", "sts:TransitiveTagKeys"],
            },
        ],
        honours: Some(Honours { members: &["Name", "Policy", "PolicyArns", "DurationSeconds", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetSessionToken",
        input: Some(ShapeId(24)),
        output: Some(ShapeId(25)),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[ShapeId(41)],
        read_only: true,
        actions: &[Action { name: "sts:GetSessionToken", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours { members: &["DurationSeconds"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetWebIdentityToken",
        input: Some(ShapeId(26)),
        output: Some(ShapeId(27)),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[ShapeId(44), ShapeId(36), ShapeId(33)],
        actions: &[Action { name: "sts:GetWebIdentityToken", dependent: false, resources: &[], condition_keys: KEYS_828D12BA }],
        ..PLAIN_OPERATION
    },
];

static KEYS_7FD45FE2: &[&str] = &[
    "accounts.google.com:aud",
    "accounts.google.com:google/organization_number",
    "accounts.google.com:oaud",
    "accounts.google.com:sub",
    "agent.${Domain}.buildkite.dev:build_branch",
    "agent.${Domain}.buildkite.dev:cluster_id",
    "agent.${Domain}.buildkite.dev:cluster_name",
    "agent.${Domain}.buildkite.dev:organization_id",
    "agent.${Domain}.buildkite.dev:organization_slug",
    "agent.${Domain}.buildkite.dev:pipeline_id",
    "agent.${Domain}.buildkite.dev:pipeline_slug",
    "agent.${Domain}.buildkite.site:build_branch",
    "agent.${Domain}.buildkite.site:cluster_id",
    "agent.${Domain}.buildkite.site:cluster_name",
    "agent.${Domain}.buildkite.site:organization_id",
    "agent.${Domain}.buildkite.site:organization_slug",
    "agent.${Domain}.buildkite.site:pipeline_id",
    "agent.${Domain}.buildkite.site:pipeline_slug",
    "agent.buildkite.com:build_branch",
    "agent.buildkite.com:cluster_id",
    "agent.buildkite.com:cluster_name",
    "agent.buildkite.com:organization_id",
    "agent.buildkite.com:organization_slug",
    "agent.buildkite.com:pipeline_id",
    "agent.buildkite.com:pipeline_slug",
    "aws:RequestTag/${TagKey}",
    "aws:TagKeys",
    "cognito-identity.amazonaws.com:amr",
    "cognito-identity.amazonaws.com:aud",
    "cognito-identity.amazonaws.com:sub",
    "github.com/enterprises/${EnterpriseName}:actor",
    "github.com/enterprises/${EnterpriseName}:actor_id",
    "github.com/enterprises/${EnterpriseName}:enterprise_id",
    "github.com/enterprises/${EnterpriseName}:environment",
    "github.com/enterprises/${EnterpriseName}:job_workflow_ref",
    "github.com/enterprises/${EnterpriseName}:ref",
    "github.com/enterprises/${EnterpriseName}:repository",
    "github.com/enterprises/${EnterpriseName}:repository_id",
    "github.com/enterprises/${EnterpriseName}:repository_owner_id",
    "github.com/enterprises/${EnterpriseName}:workflow",
    "gitlab.com:namespace_id",
    "gitlab.com:pipeline_source",
    "gitlab.com:project_id",
    "gitlab.com:ref_protected",
    "gitlab.com:runner_environment",
    "gitlab.com:user_access_level",
    "gitlab.com:user_email",
    "gitlab.com:user_id",
    "gitlab.com:user_login",
    "graph.facebook.com:app_id",
    "graph.facebook.com:id",
    "idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id",
    "oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id",
    "sts:RoleAuthorizedByIdp",
    "sts:RoleSessionName",
    "sts:SourceIdentity",
    "sts:TransitiveTagKeys",
    "token.actions.${Domain}.ghe.com:actor",
    "token.actions.${Domain}.ghe.com:actor_id",
    "token.actions.${Domain}.ghe.com:enterprise_id",
    "token.actions.${Domain}.ghe.com:environment",
    "token.actions.${Domain}.ghe.com:job_workflow_ref",
    "token.actions.${Domain}.ghe.com:ref",
    "token.actions.${Domain}.ghe.com:repository",
    "token.actions.${Domain}.ghe.com:repository_id",
    "token.actions.${Domain}.ghe.com:repository_owner_id",
    "token.actions.${Domain}.ghe.com:workflow",
    "token.actions.githubusercontent.com/${SubPath}:actor",
    "token.actions.githubusercontent.com/${SubPath}:actor_id",
    "token.actions.githubusercontent.com/${SubPath}:enterprise_id",
    "token.actions.githubusercontent.com/${SubPath}:environment",
    "token.actions.githubusercontent.com/${SubPath}:job_workflow_ref",
    "token.actions.githubusercontent.com/${SubPath}:ref",
    "token.actions.githubusercontent.com/${SubPath}:repository",
    "token.actions.githubusercontent.com/${SubPath}:repository_id",
    "token.actions.githubusercontent.com/${SubPath}:repository_owner_id",
    "token.actions.githubusercontent.com/${SubPath}:workflow",
    "token.actions.githubusercontent.com:actor",
    "token.actions.githubusercontent.com:actor_id",
    "token.actions.githubusercontent.com:enterprise_id",
    "token.actions.githubusercontent.com:environment",
    "token.actions.githubusercontent.com:job_workflow_ref",
    "token.actions.githubusercontent.com:ref",
    "token.actions.githubusercontent.com:repository",
    "token.actions.githubusercontent.com:repository_id",
    "token.actions.githubusercontent.com:repository_owner_id",
    "token.actions.githubusercontent.com:workflow",
    "www.amazon.com:app_id",
    "www.amazon.com:user_id",
];

static KEYS_FE2F622B: &[&str] = &[
    "accounts.google.com:aud",
    "accounts.google.com:sub",
    "aws:RequestTag/${TagKey}",
    "aws:TagKeys",
    "cognito-identity.amazonaws.com:amr",
    "cognito-identity.amazonaws.com:aud",
    "cognito-identity.amazonaws.com:sub",
    "graph.facebook.com:app_id",
    "graph.facebook.com:id",
    "iam:ResourceTag/${TagKey}",
    "saml:namequalifier",
    "saml:sub",
    "saml:sub_type",
    "sts:ExternalId",
    "sts:RoleSessionName",
    "sts:SourceIdentity",
    "sts:TransitiveTagKeys",
    "www.amazon.com:app_id",
    "www.amazon.com:user_id",
];

static KEYS_620DBB8A: &[&str] = &[
    "aws:RequestTag/${TagKey}",
    "aws:TagKeys",
    "saml:aud",
    "saml:cn",
    "saml:commonName",
    "saml:doc",
    "saml:eduorghomepageuri",
    "saml:eduorgidentityauthnpolicyuri",
    "saml:eduorglegalname",
    "saml:eduorgsuperioruri",
    "saml:eduorgwhitepagesuri",
    "saml:edupersonaffiliation",
    "saml:edupersonassurance",
    "saml:edupersonentitlement",
    "saml:edupersonnickname",
    "saml:edupersonorgdn",
    "saml:edupersonorgunitdn",
    "saml:edupersonprimaryaffiliation",
    "saml:edupersonprimaryorgunitdn",
    "saml:edupersonprincipalname",
    "saml:edupersonscopedaffiliation",
    "saml:edupersontargetedid",
    "saml:givenName",
    "saml:iss",
    "saml:mail",
    "saml:name",
    "saml:namequalifier",
    "saml:organizationStatus",
    "saml:primaryGroupSID",
    "saml:sub",
    "saml:sub_type",
    "saml:surname",
    "saml:uid",
    "saml:x500UniqueIdentifier",
    "sts:RoleSessionName",
    "sts:SourceIdentity",
    "sts:TransitiveTagKeys",
];

static KEYS_828D12BA: &[&str] =
    &["aws:RequestTag/${TagKey}", "aws:TagKeys", "sts:DurationSeconds", "sts:IdentityTokenAudience", "sts:SigningAlgorithm"];

static RESOURCES_59257E86: &[ResourceType<'static>] = &[ResourceType {
    name: "federated-user",
    arn_format: "arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}",
    required: false,
    condition_keys: &[],
}];

static RESOURCES_84DAC3ED: &[ResourceType<'static>] = &[ResourceType {
    name: "role",
    arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
    required: false,
    condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
}];

static RESOURCES_C2246C8E: &[ResourceType<'static>] = &[ResourceType {
    name: "role",
    arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
}];

static RESOURCES_75868F85: &[ResourceType<'static>] = &[ResourceType {
    name: "root-user",
    arn_format: "arn:${Partition}:iam::${Account}:root",
    required: true,
    condition_keys: &[],
}];

static SHAPES: [Shape<'static>; 101] = [
    Shape {
        name: "AssumeRoleRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleArn", shape: ShapeId(52), required: true, ..PLAIN_MEMBER },
                Member { name: "RoleSessionName", shape: ShapeId(78), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArns", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "Policy", shape: ShapeId(92), ..PLAIN_MEMBER },
                Member { name: "DurationSeconds", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(87), ..PLAIN_MEMBER },
                Member { name: "TransitiveTagKeys", shape: ShapeId(85), ..PLAIN_MEMBER },
                Member { name: "ExternalId", shape: ShapeId(62), ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(79), ..PLAIN_MEMBER },
                Member { name: "TokenCode", shape: ShapeId(89), ..PLAIN_MEMBER },
                Member { name: "SourceIdentity", shape: ShapeId(84), ..PLAIN_MEMBER },
                Member { name: "ProvidedContexts", shape: ShapeId(40), ..PLAIN_MEMBER },
                Member { name: "MinimumSessionTokenSize", shape: ShapeId(71), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRoleResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "AssumedRoleUser", shape: ShapeId(8), ..PLAIN_MEMBER },
                Member { name: "PackedPolicySize", shape: ShapeId(72), ..PLAIN_MEMBER },
                Member { name: "SourceIdentity", shape: ShapeId(84), ..PLAIN_MEMBER },
                Member { name: "SessionTokenUtilization", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SessionTokenSize", shape: ShapeId(82), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRoleWithSAMLRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleArn", shape: ShapeId(52), required: true, ..PLAIN_MEMBER },
                Member { name: "PrincipalArn", shape: ShapeId(52), required: true, ..PLAIN_MEMBER },
                Member { name: "SAMLAssertion", shape: ShapeId(43), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyArns", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "Policy", shape: ShapeId(81), ..PLAIN_MEMBER },
                Member { name: "DurationSeconds", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "MinimumSessionTokenSize", shape: ShapeId(71), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRoleWithSAMLResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "AssumedRoleUser", shape: ShapeId(8), ..PLAIN_MEMBER },
                Member { name: "PackedPolicySize", shape: ShapeId(72), ..PLAIN_MEMBER },
                Member { name: "Subject", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "SubjectType", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "Issuer", shape: ShapeId(32), ..PLAIN_MEMBER },
                Member { name: "Audience", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "NameQualifier", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "SourceIdentity", shape: ShapeId(84), ..PLAIN_MEMBER },
                Member { name: "SessionTokenUtilization", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SessionTokenSize", shape: ShapeId(82), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRoleWithWebIdentityRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "RoleArn", shape: ShapeId(52), required: true, ..PLAIN_MEMBER },
                Member { name: "RoleSessionName", shape: ShapeId(78), required: true, ..PLAIN_MEMBER },
                Member { name: "WebIdentityToken", shape: ShapeId(54), required: true, ..PLAIN_MEMBER },
                Member { name: "ProviderId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "PolicyArns", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "Policy", shape: ShapeId(81), ..PLAIN_MEMBER },
                Member { name: "DurationSeconds", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "MinimumSessionTokenSize", shape: ShapeId(71), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRoleWithWebIdentityResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "SubjectFromWebIdentityToken", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "AssumedRoleUser", shape: ShapeId(8), ..PLAIN_MEMBER },
                Member { name: "PackedPolicySize", shape: ShapeId(72), ..PLAIN_MEMBER },
                Member { name: "Provider", shape: ShapeId(32), ..PLAIN_MEMBER },
                Member { name: "Audience", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "SourceIdentity", shape: ShapeId(84), ..PLAIN_MEMBER },
                Member { name: "SessionTokenUtilization", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SessionTokenSize", shape: ShapeId(82), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRootRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TargetPrincipal", shape: ShapeId(48), required: true, ..PLAIN_MEMBER },
                Member { name: "TaskPolicyArn", shape: ShapeId(38), required: true, ..PLAIN_MEMBER },
                Member { name: "DurationSeconds", shape: ShapeId(42), ..PLAIN_MEMBER },
                Member { name: "MinimumSessionTokenSize", shape: ShapeId(71), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumeRootResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "SourceIdentity", shape: ShapeId(84), ..PLAIN_MEMBER },
                Member { name: "SessionTokenUtilization", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SessionTokenSize", shape: ShapeId(82), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssumedRoleUser",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AssumedRoleId", shape: ShapeId(53), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(52), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Audience", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "Credentials",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AccessKeyId", shape: ShapeId(49), required: true, ..PLAIN_MEMBER },
                Member { name: "SecretAccessKey", shape: ShapeId(50), required: true, ..PLAIN_MEMBER },
                Member { name: "SessionToken", shape: ShapeId(90), required: true, ..PLAIN_MEMBER },
                Member { name: "Expiration", shape: ShapeId(56), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DecodeAuthorizationMessageRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EncodedMessage", shape: ShapeId(59), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DecodeAuthorizationMessageResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DecodedMessage", shape: ShapeId(57), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ExpiredTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(60), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ExpiredTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ExpiredTradeInTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(61), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ExpiredTradeInTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FederatedUser",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "FederatedUserId", shape: ShapeId(63), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(52), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccessKeyInfoRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AccessKeyId", shape: ShapeId(49), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetAccessKeyInfoResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Account", shape: ShapeId(51), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetCallerIdentityRequest",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetCallerIdentityResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "UserId", shape: ShapeId(94), ..PLAIN_MEMBER },
                Member { name: "Account", shape: ShapeId(51), ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(52), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetDelegatedAccessTokenRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "TradeInToken", shape: ShapeId(91), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetDelegatedAccessTokenResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "PackedPolicySize", shape: ShapeId(72), ..PLAIN_MEMBER },
                Member { name: "AssumedPrincipal", shape: ShapeId(52), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetFederationTokenRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(95), required: true, ..PLAIN_MEMBER },
                Member { name: "Policy", shape: ShapeId(81), ..PLAIN_MEMBER },
                Member { name: "PolicyArns", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "DurationSeconds", shape: ShapeId(58), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(87), ..PLAIN_MEMBER },
                Member { name: "MinimumSessionTokenSize", shape: ShapeId(71), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetFederationTokenResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "FederatedUser", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "PackedPolicySize", shape: ShapeId(72), ..PLAIN_MEMBER },
                Member { name: "SessionTokenUtilization", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SessionTokenSize", shape: ShapeId(82), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSessionTokenRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DurationSeconds", shape: ShapeId(58), ..PLAIN_MEMBER },
                Member { name: "SerialNumber", shape: ShapeId(79), ..PLAIN_MEMBER },
                Member { name: "TokenCode", shape: ShapeId(89), ..PLAIN_MEMBER },
                Member { name: "MinimumSessionTokenSize", shape: ShapeId(71), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSessionTokenResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Credentials", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "SessionTokenUtilization", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SessionTokenSize", shape: ShapeId(82), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetWebIdentityTokenRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Audience", shape: ShapeId(97), required: true, ..PLAIN_MEMBER },
                Member { name: "DurationSeconds", shape: ShapeId(99), ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithm", shape: ShapeId(68), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(87), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetWebIdentityTokenResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "WebIdentityToken", shape: ShapeId(100), ..PLAIN_MEMBER },
                Member { name: "Expiration", shape: ShapeId(56), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "IDPCommunicationErrorException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(64), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "IDPCommunicationError", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "IDPRejectedClaimException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(65), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "IDPRejectedClaim", status: 403, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidAuthorizationMessageException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(66), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidAuthorizationMessageException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidIdentityTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(67), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidIdentityToken", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Issuer", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "JWTPayloadSizeExceededException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(69), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "JWTPayloadSizeExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(70), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "MalformedPolicyDocument", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "NameQualifier", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "OutboundWebIdentityFederationDisabledException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(73), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "OutboundWebIdentityFederationDisabledException", status: 403, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PackedPolicyTooLargeException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(74), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "PackedPolicyTooLarge", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyDescriptorType",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "arn", shape: ShapeId(52), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ProvidedContext",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ProviderArn", shape: ShapeId(52), ..PLAIN_MEMBER },
                Member { name: "ContextAssertion", shape: ShapeId(55), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ProvidedContextsListType",
        kind: Kind::List { element: ShapeId(39), element_name: None, flattened: false },
        min: Some(1),
        max: Some(5),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RegionDisabledException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(76), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "RegionDisabledException", status: 403, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RootDurationSecondsType", kind: Kind::Integer, min: Some(0), max: Some(900), ..PLAIN_SHAPE },
    Shape {
        name: "SAMLAssertionType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(4),
        max: Some(100_000),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SessionDurationEscalationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(80), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "SessionDurationEscalationException", status: 403, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Subject", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "SubjectType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "Tag",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(86), required: true, ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(88), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TargetPrincipalType", kind: Kind::String { values: &[] }, min: Some(12), max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "accessKeyIdType",
        kind: Kind::String { values: &[] },
        min: Some(16),
        max: Some(128),
        pattern: Some("[\\w]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "accessKeySecretType", kind: Kind::String { values: &[] }, sensitive: true, ..PLAIN_SHAPE },
    Shape { name: "accountType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "arnType",
        kind: Kind::String { values: &[] },
        min: Some(20),
        max: Some(2_048),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "assumedRoleIdType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(193),
        pattern: Some("[\\w+=,.@:-]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "clientTokenType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(4),
        max: Some(20_000),
        ..PLAIN_SHAPE
    },
    Shape { name: "contextAssertionType", kind: Kind::String { values: &[] }, min: Some(4), max: Some(2_048), ..PLAIN_SHAPE },
    Shape { name: "dateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape { name: "decodedMessageType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "durationSecondsType", kind: Kind::Integer, min: Some(900), max: Some(129_600), ..PLAIN_SHAPE },
    Shape { name: "encodedMessageType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(10_240), ..PLAIN_SHAPE },
    Shape { name: "expiredIdentityTokenMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "expiredTradeInTokenExceptionMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "externalIdType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(1_224),
        pattern: Some("[\\w+=,.@:\\/-]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "federatedIdType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(193),
        pattern: Some("[\\w+=,.@\\:-]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "idpCommunicationErrorMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "idpRejectedClaimMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "invalidAuthorizationMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "invalidIdentityTokenMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "jwtAlgorithmType", kind: Kind::String { values: &[] }, min: Some(5), max: Some(5), ..PLAIN_SHAPE },
    Shape { name: "jwtPayloadSizeExceededException", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "malformedPolicyDocumentMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "minimumSessionTokenSizeType", kind: Kind::Integer, min: Some(0), max: Some(4_096), ..PLAIN_SHAPE },
    Shape { name: "nonNegativeIntegerType", kind: Kind::Integer, min: Some(0), ..PLAIN_SHAPE },
    Shape { name: "outboundWebIdentityFederationDisabledException", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "packedPolicyTooLargeMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "policyDescriptorListType",
        kind: Kind::List { element: ShapeId(38), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "regionDisabledMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "roleDurationSecondsType", kind: Kind::Integer, min: Some(900), max: Some(43_200), ..PLAIN_SHAPE },
    Shape {
        name: "roleSessionNameType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(64),
        pattern: Some("[\\w+=,.@-]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "serialNumberType",
        kind: Kind::String { values: &[] },
        min: Some(9),
        max: Some(256),
        pattern: Some("[\\w+=/:,.@-]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "sessionDurationEscalationException", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "sessionPolicyDocumentType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(2_048),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "sessionTokenSizeType", kind: Kind::Integer, min: Some(0), ..PLAIN_SHAPE },
    Shape { name: "sessionTokenUtilizationType", kind: Kind::Integer, min: Some(0), ..PLAIN_SHAPE },
    Shape {
        name: "sourceIdentityType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(64),
        pattern: Some("[\\w+=,.@-]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "tagKeyListType",
        kind: Kind::List { element: ShapeId(86), element_name: None, flattened: false },
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
        kind: Kind::List { element: ShapeId(47), element_name: None, flattened: false },
        max: Some(50),
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
        name: "tokenCodeType",
        kind: Kind::String { values: &[] },
        min: Some(6),
        max: Some(6),
        pattern: Some("[\\d]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "tokenType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "tradeInTokenType", kind: Kind::String { values: &[] }, sensitive: true, ..PLAIN_SHAPE },
    Shape {
        name: "unrestrictedSessionPolicyDocumentType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "urlType", kind: Kind::String { values: &[] }, min: Some(4), max: Some(2_048), ..PLAIN_SHAPE },
    Shape { name: "userIdType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "userNameType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(32),
        pattern: Some("[\\w+=,.@-]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "webIdentitySubjectType", kind: Kind::String { values: &[] }, min: Some(6), max: Some(255), ..PLAIN_SHAPE },
    Shape {
        name: "webIdentityTokenAudienceListType",
        kind: Kind::List { element: ShapeId(98), element_name: None, flattened: false },
        min: Some(1),
        max: Some(10),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "webIdentityTokenAudienceStringType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(1_000),
        ..PLAIN_SHAPE
    },
    Shape { name: "webIdentityTokenDurationSecondsType", kind: Kind::Integer, min: Some(60), max: Some(3_600), ..PLAIN_SHAPE },
    Shape { name: "webIdentityTokenType", kind: Kind::String { values: &[] }, sensitive: true, ..PLAIN_SHAPE },
];
