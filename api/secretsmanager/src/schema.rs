// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The tables of `secretsmanager`: operations, shapes and what each operation's authorization needs.

#![allow(
    clippy::wildcard_imports,
    clippy::needless_update,
    reason = "a table names what its rows need, and a row may fill every field"
)]

use alcazar_base::schema::*;

/// The service.
pub static SERVICE: Service<'static> = Service {
    name: "secretsmanager",
    signing_name: "secretsmanager",
    action_prefix: "secretsmanager",
    event_source: "secretsmanager.amazonaws.com",
    protocol: Protocol::Json11,
    target_prefix: "secretsmanager",
    api_version: "2017-10-17",
    xml_namespace: "",
    query_compatible: false,
    global: false,
    operations: &OPERATIONS,
    shapes: &SHAPES,
    common_errors: &[
        CommonError { code: "AccessDeniedException", status: 400 },
        CommonError { code: "ExpiredTokenException", status: 400 },
        CommonError { code: "IncompleteSignatureException", status: 400 },
        CommonError { code: "InternalFailure", status: 500 },
        CommonError { code: "InvalidSignatureException", status: 400 },
        CommonError { code: "MissingAuthenticationTokenException", status: 400 },
        CommonError { code: "NotImplementedException", status: 501 },
        CommonError { code: "OptInRequired", status: 403 },
        CommonError { code: "RequestEntityTooLargeException", status: 413 },
        CommonError { code: "RequestExpired", status: 400 },
        CommonError { code: "SerializationException", status: 400 },
        CommonError { code: "ServiceUnavailableException", status: 503 },
        CommonError { code: "ThrottlingException", status: 400 },
        CommonError { code: "UnknownOperationException", status: 400 },
        CommonError { code: "UnrecognizedClientException", status: 400 },
        CommonError { code: "ValidationException", status: 400 },
    ],
};

/// Every operation, by name.
pub static OPERATIONS: [Operation<'static>; 26] = [
    Operation {
        name: "AssociateCrossAccountReplica",
        input: Some(ShapeId(3)),
        output: Some(ShapeId(4)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(64), ShapeId(55)],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "BatchGetSecretValue",
        input: Some(ShapeId(6)),
        output: Some(ShapeId(7)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(58), ShapeId(18), ShapeId(55), ShapeId(56)],
        read_only: true,
        actions: &[
            Action { name: "secretsmanager:BatchGetSecretValue", dependent: false, resources: &[], condition_keys: &[] },
            Action {
                name: "secretsmanager:GetSecretValue",
                dependent: true,
                resources: RESOURCES_773C918F,
                condition_keys: KEYS_8FD36E30,
            },
            Action { name: "secretsmanager:ListSecrets", dependent: true, resources: &[], condition_keys: &[] },
        ],
        honours: Some(Honours { members: &["SecretIdList", "Filters", "MaxResults", "NextToken"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CancelRotateSecret",
        input: Some(ShapeId(9)),
        output: Some(ShapeId(10)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(55), ShapeId(58)],
        actions: &[Action {
            name: "secretsmanager:CancelRotateSecret",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateSecret",
        input: Some(ShapeId(12)),
        output: Some(ShapeId(13)),
        errors: &[
            ShapeId(57),
            ShapeId(58),
            ShapeId(64),
            ShapeId(31),
            ShapeId(100),
            ShapeId(101),
            ShapeId(71),
            ShapeId(55),
            ShapeId(81),
            ShapeId(18),
        ],
        actions: &[
            Action {
                name: "secretsmanager:CreateSecret",
                dependent: false,
                resources: RESOURCES_773C918F,
                condition_keys: KEYS_DD671BC1,
            },
            Action {
                name: "secretsmanager:TagResource",
                dependent: true,
                resources: RESOURCES_773C918F,
                condition_keys: KEYS_8CAF61F0,
            },
        ],
        honours: Some(Honours {
            members: &[
                "Name",
                "ClientRequestToken",
                "Description",
                "KmsKeyId",
                "SecretBinary",
                "SecretString",
                "Tags",
                "ForceOverwriteReplicaSecret",
            ],
            values: &[("ForceOverwriteReplicaSecret", &["false"])],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteResourcePolicy",
        input: Some(ShapeId(19)),
        output: Some(ShapeId(20)),
        errors: &[ShapeId(101), ShapeId(55), ShapeId(58), ShapeId(57)],
        actions: &[Action {
            name: "secretsmanager:DeleteResourcePolicy",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        honours: Some(Honours { members: &["SecretId", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteSecret",
        input: Some(ShapeId(21)),
        output: Some(ShapeId(22)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(58), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:DeleteSecret",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_2618BC15,
        }],
        honours: Some(Honours { members: &["SecretId", "RecoveryWindowInDays", "ForceDeleteWithoutRecovery"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DescribeSecret",
        input: Some(ShapeId(25)),
        output: Some(ShapeId(26)),
        errors: &[ShapeId(101), ShapeId(55), ShapeId(57)],
        read_only: true,
        actions: &[Action {
            name: "secretsmanager:DescribeSecret",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        honours: Some(Honours { members: &["SecretId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisassociateCrossAccountReplica",
        input: Some(ShapeId(28)),
        output: Some(ShapeId(29)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(55)],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetRandomPassword",
        input: Some(ShapeId(48)),
        output: Some(ShapeId(49)),
        errors: &[ShapeId(57), ShapeId(58), ShapeId(55)],
        read_only: true,
        actions: &[Action { name: "secretsmanager:GetRandomPassword", dependent: false, resources: &[], condition_keys: &[] }],
        honours: Some(Honours {
            members: &[
                "PasswordLength",
                "ExcludeCharacters",
                "ExcludeNumbers",
                "ExcludePunctuation",
                "ExcludeUppercase",
                "ExcludeLowercase",
                "IncludeSpace",
                "RequireEachIncludedType",
            ],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetResourcePolicy",
        input: Some(ShapeId(50)),
        output: Some(ShapeId(51)),
        errors: &[ShapeId(101), ShapeId(55), ShapeId(58), ShapeId(57)],
        read_only: true,
        actions: &[Action {
            name: "secretsmanager:GetResourcePolicy",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        honours: Some(Honours { members: &["SecretId", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetSecretValue",
        input: Some(ShapeId(52)),
        output: Some(ShapeId(53)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(58), ShapeId(18), ShapeId(55)],
        read_only: true,
        actions: &[Action {
            name: "secretsmanager:GetSecretValue",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_8FD36E30,
        }],
        honours: Some(Honours { members: &["SecretId", "VersionId", "VersionStage"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListResourcePolicies",
        input: Some(ShapeId(65)),
        output: Some(ShapeId(66)),
        errors: &[ShapeId(101), ShapeId(56), ShapeId(55), ShapeId(58), ShapeId(57)],
        read_only: true,
        actions: &[Action {
            name: "secretsmanager:ListResourcePolicies",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: Some("MaxResults"),
            results: &["ResourcePolicies"],
            more_results: None,
        }),
        honours: Some(Honours { members: &["SecretId", "MaxResults", "NextToken"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListSecretVersionIds",
        input: Some(ShapeId(67)),
        output: Some(ShapeId(68)),
        errors: &[ShapeId(56), ShapeId(101), ShapeId(55), ShapeId(57)],
        read_only: true,
        actions: &[Action {
            name: "secretsmanager:ListSecretVersionIds",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        honours: Some(Honours { members: &["SecretId", "MaxResults", "NextToken", "IncludeDeprecated"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListSecrets",
        input: Some(ShapeId(69)),
        output: Some(ShapeId(70)),
        errors: &[ShapeId(57), ShapeId(58), ShapeId(56), ShapeId(55)],
        read_only: true,
        actions: &[Action { name: "secretsmanager:ListSecrets", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: Some("MaxResults"),
            results: &["SecretList"],
            more_results: None,
        }),
        honours: Some(Honours {
            members: &["IncludePlannedDeletion", "MaxResults", "NextToken", "Filters", "SortOrder", "SortBy"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutResourcePolicy",
        input: Some(ShapeId(83)),
        output: Some(ShapeId(84)),
        errors: &[ShapeId(71), ShapeId(101), ShapeId(57), ShapeId(55), ShapeId(58), ShapeId(82)],
        actions: &[Action {
            name: "secretsmanager:PutResourcePolicy",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_A7E31973,
        }],
        honours: Some(Honours { members: &["SecretId", "ResourcePolicy", "PolicyName", "BlockPublicPolicy"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutSecretValue",
        input: Some(ShapeId(85)),
        output: Some(ShapeId(86)),
        errors: &[ShapeId(57), ShapeId(58), ShapeId(64), ShapeId(31), ShapeId(100), ShapeId(101), ShapeId(55), ShapeId(18)],
        actions: &[Action {
            name: "secretsmanager:PutSecretValue",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        honours: Some(Honours {
            members: &["SecretId", "ClientRequestToken", "SecretBinary", "SecretString", "VersionStages"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RemoveRegionsFromReplication",
        input: Some(ShapeId(90)),
        output: Some(ShapeId(91)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:RemoveRegionsFromReplication",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ReplicateSecretToRegions",
        input: Some(ShapeId(95)),
        output: Some(ShapeId(96)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:ReplicateSecretToRegions",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_81145885,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RestoreSecret",
        input: Some(ShapeId(105)),
        output: Some(ShapeId(106)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(58), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:RestoreSecret",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        honours: Some(Honours { members: &["SecretId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RotateSecret",
        input: Some(ShapeId(108)),
        output: Some(ShapeId(109)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(55), ShapeId(58)],
        actions: &[Action {
            name: "secretsmanager:RotateSecret",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_4FA0D987,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StopReplicationToReplica",
        input: Some(ShapeId(135)),
        output: Some(ShapeId(136)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:StopReplicationToReplica",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_5DF49F1F,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagResource",
        input: Some(ShapeId(141)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:TagResource",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_8CAF61F0,
        }],
        honours: Some(Honours { members: &["SecretId", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagResource",
        input: Some(ShapeId(144)),
        errors: &[ShapeId(101), ShapeId(58), ShapeId(57), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:UntagResource",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_8B5CA3B8,
        }],
        honours: Some(Honours { members: &["SecretId", "TagKeys"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateSecret",
        input: Some(ShapeId(145)),
        output: Some(ShapeId(146)),
        errors: &[
            ShapeId(57),
            ShapeId(58),
            ShapeId(64),
            ShapeId(31),
            ShapeId(100),
            ShapeId(101),
            ShapeId(71),
            ShapeId(55),
            ShapeId(81),
            ShapeId(18),
        ],
        actions: &[Action {
            name: "secretsmanager:UpdateSecret",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_59AB8369,
        }],
        honours: Some(Honours {
            members: &["SecretId", "ClientRequestToken", "Description", "KmsKeyId", "SecretBinary", "SecretString"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateSecretVersionStage",
        input: Some(ShapeId(147)),
        output: Some(ShapeId(148)),
        errors: &[ShapeId(101), ShapeId(57), ShapeId(58), ShapeId(64), ShapeId(55)],
        actions: &[Action {
            name: "secretsmanager:UpdateSecretVersionStage",
            dependent: false,
            resources: RESOURCES_773C918F,
            condition_keys: KEYS_E8355A07,
        }],
        honours: Some(Honours { members: &["SecretId", "VersionStage", "RemoveFromVersionId", "MoveToVersionId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ValidateResourcePolicy",
        input: Some(ShapeId(149)),
        output: Some(ShapeId(150)),
        errors: &[ShapeId(71), ShapeId(101), ShapeId(57), ShapeId(55), ShapeId(58)],
        actions: &[
            Action {
                name: "secretsmanager:ValidateResourcePolicy",
                dependent: false,
                resources: RESOURCES_773C918F,
                condition_keys: KEYS_5DF49F1F,
            },
            Action {
                name: "secretsmanager:PutResourcePolicy",
                dependent: true,
                resources: RESOURCES_773C918F,
                condition_keys: KEYS_A7E31973,
            },
        ],
        honours: Some(Honours { members: &["SecretId", "ResourcePolicy"], values: &[] }),
        ..PLAIN_OPERATION
    },
];

static KEYS_DD671BC1: &[&str] = &[
    "aws:RequestTag/${TagKey}",
    "aws:ResourceTag/${TagKey}",
    "aws:TagKeys",
    "secretsmanager:AddReplicaRegions",
    "secretsmanager:Description",
    "secretsmanager:ForceOverwriteReplicaSecret",
    "secretsmanager:KmsKeyArn",
    "secretsmanager:KmsKeyId",
    "secretsmanager:Name",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:Type",
];

static KEYS_8CAF61F0: &[&str] = &[
    "aws:RequestTag/${TagKey}",
    "aws:ResourceTag/${TagKey}",
    "aws:TagKeys",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_F260A9ED: &[&str] = &[
    "aws:RequestTag/${TagKey}",
    "aws:ResourceTag/${TagKey}",
    "aws:TagKeys",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_8B5CA3B8: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "aws:TagKeys",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_81145885: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:AddReplicaRegions",
    "secretsmanager:ForceOverwriteReplicaSecret",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_A7E31973: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:BlockPublicPolicy",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_59AB8369: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:Description",
    "secretsmanager:KmsKeyArn",
    "secretsmanager:KmsKeyId",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:Type",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_4FA0D987: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:ExternalSecretRotationRoleArn",
    "secretsmanager:ModifyRotationRules",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:RotateImmediately",
    "secretsmanager:RotationLambdaARN",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_2618BC15: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:ForceDeleteWithoutRecovery",
    "secretsmanager:RecoveryWindowInDays",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_8FD36E30: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:VersionId",
    "secretsmanager:VersionStage",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_E8355A07: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:VersionStage",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static KEYS_5DF49F1F: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "secretsmanager:ResourceTag/tag-key",
    "secretsmanager:SecretId",
    "secretsmanager:SecretPrimaryRegion",
    "secretsmanager:resource/AllowRotationLambdaArn",
    "secretsmanager:resource/Type",
];

static RESOURCES_773C918F: &[ResourceType<'static>] = &[ResourceType {
    name: "Secret",
    arn_format: "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}",
    required: true,
    condition_keys: KEYS_F260A9ED,
}];

static SHAPES: [Shape<'static>; 153] = [
    Shape {
        name: "APIErrorListType",
        kind: Kind::List { element: ShapeId(1), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "APIErrorType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "ErrorCode", shape: ShapeId(32), ..PLAIN_MEMBER },
                Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AddReplicaRegionListType",
        kind: Kind::List { element: ShapeId(93), element_name: None, flattened: false },
        min: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssociateCrossAccountReplicaRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "CrossAccountReplicaARN", shape: ShapeId(115), required: true, ..PLAIN_MEMBER },
                Member { name: "ReplicaRestriction", shape: ShapeId(94), ..PLAIN_MEMBER },
                Member { name: "ReplicationRoleARN", shape: ShapeId(107), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AssociateCrossAccountReplicaResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "CrossAccountReplicaARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(134), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "AutomaticallyRotateAfterDaysType", kind: Kind::Long, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "BatchGetSecretValueRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretIdList", shape: ShapeId(117), ..PLAIN_MEMBER },
                Member { name: "Filters", shape: ShapeId(47), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(72), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "BatchGetSecretValueResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretValues", shape: ShapeId(124), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "Errors", shape: ShapeId(0), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "BooleanType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "CancelRotateSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CancelRotateSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ClientRequestTokenType", kind: Kind::String { values: &[] }, min: Some(32), max: Some(64), ..PLAIN_SHAPE },
    Shape {
        name: "CreateSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(75), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientRequestToken", shape: ShapeId(11), idempotency_token: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(27), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(60), ..PLAIN_MEMBER },
                Member { name: "SecretBinary", shape: ShapeId(116), ..PLAIN_MEMBER },
                Member { name: "SecretString", shape: ShapeId(122), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(140), ..PLAIN_MEMBER },
                Member { name: "AddReplicaRegions", shape: ShapeId(2), ..PLAIN_MEMBER },
                Member { name: "ForceOverwriteReplicaSecret", shape: ShapeId(8), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(74), ..PLAIN_MEMBER },
                Member { name: "CrossAccountPrimaryARN", shape: ShapeId(115), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(97), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "CreatedDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "CrossAccountPrimaryType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PrimarySecretARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "StatusMessage", shape: ShapeId(133), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CrossAccountReplicaEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ReplicaSecretARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "ReplicationRoleARN", shape: ShapeId(107), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "StatusMessage", shape: ShapeId(133), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CrossAccountReplicaListType",
        kind: Kind::List { element: ShapeId(16), element_name: None, flattened: false },
        min: Some(1),
        max: Some(100),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DecryptionFailure",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DecryptionFailure", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteResourcePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "RecoveryWindowInDays", shape: ShapeId(88), ..PLAIN_MEMBER },
                Member { name: "ForceDeleteWithoutRecovery", shape: ShapeId(8), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "DeletionDate", shape: ShapeId(24), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DeletedDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape { name: "DeletionDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "DescribeSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(74), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(27), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(60), ..PLAIN_MEMBER },
                Member { name: "RotationEnabled", shape: ShapeId(110), ..PLAIN_MEMBER },
                Member { name: "RotationLambdaARN", shape: ShapeId(111), ..PLAIN_MEMBER },
                Member { name: "RotationRules", shape: ShapeId(112), ..PLAIN_MEMBER },
                Member { name: "ExternalSecretRotationMetadata", shape: ShapeId(42), ..PLAIN_MEMBER },
                Member { name: "ExternalSecretRotationRoleArn", shape: ShapeId(107), ..PLAIN_MEMBER },
                Member { name: "LastRotatedDate", shape: ShapeId(63), ..PLAIN_MEMBER },
                Member { name: "LastChangedDate", shape: ShapeId(62), ..PLAIN_MEMBER },
                Member { name: "LastAccessedDate", shape: ShapeId(61), ..PLAIN_MEMBER },
                Member { name: "DeletedDate", shape: ShapeId(23), ..PLAIN_MEMBER },
                Member { name: "NextRotationDate", shape: ShapeId(76), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(140), ..PLAIN_MEMBER },
                Member { name: "VersionIdsToStages", shape: ShapeId(130), ..PLAIN_MEMBER },
                Member { name: "OwningService", shape: ShapeId(79), ..PLAIN_MEMBER },
                Member { name: "CreatedDate", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "PrimaryRegion", shape: ShapeId(89), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(97), ..PLAIN_MEMBER },
                Member { name: "CrossAccountPrimary", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "CrossAccountReplicas", shape: ShapeId(17), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DescriptionType", kind: Kind::String { values: &[] }, max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "DisassociateCrossAccountReplicaRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "CrossAccountReplicaARN", shape: ShapeId(115), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisassociateCrossAccountReplicaResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "CrossAccountReplicaARN", shape: ShapeId(115), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DurationType",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(3),
        pattern: Some("[0-9]+h"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncryptionFailure",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "EncryptionFailure", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ErrorCode", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "ErrorMessage", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "ExcludeCharactersType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(4_096), ..PLAIN_SHAPE },
    Shape { name: "ExcludeLowercaseType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "ExcludeNumbersType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "ExcludePunctuationType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "ExcludeUppercaseType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "ExternalSecretRotationMetadataItem",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(40), ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(41), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ExternalSecretRotationMetadataItemKeyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ExternalSecretRotationMetadataItemValueType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(2_048),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ExternalSecretRotationMetadataType",
        kind: Kind::List { element: ShapeId(39), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Filter",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(44), ..PLAIN_MEMBER },
                Member { name: "Values", shape: ShapeId(46), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FilterNameStringType",
        kind: Kind::String {
            values: &["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FilterValueStringType",
        kind: Kind::String { values: &[] },
        max: Some(512),
        pattern: Some("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FilterValuesStringList",
        kind: Kind::List { element: ShapeId(45), element_name: None, flattened: false },
        min: Some(1),
        max: Some(10),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FiltersListType",
        kind: Kind::List { element: ShapeId(43), element_name: None, flattened: false },
        max: Some(10),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRandomPasswordRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PasswordLength", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "ExcludeCharacters", shape: ShapeId(34), ..PLAIN_MEMBER },
                Member { name: "ExcludeNumbers", shape: ShapeId(36), ..PLAIN_MEMBER },
                Member { name: "ExcludePunctuation", shape: ShapeId(37), ..PLAIN_MEMBER },
                Member { name: "ExcludeUppercase", shape: ShapeId(38), ..PLAIN_MEMBER },
                Member { name: "ExcludeLowercase", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "IncludeSpace", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "RequireEachIncludedType", shape: ShapeId(99), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetRandomPasswordResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RandomPassword", shape: ShapeId(87), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetResourcePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(78), ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSecretValueRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "VersionStage", shape: ShapeId(126), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetSecretValueResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "SecretBinary", shape: ShapeId(116), ..PLAIN_MEMBER },
                Member { name: "SecretString", shape: ShapeId(122), ..PLAIN_MEMBER },
                Member { name: "VersionStages", shape: ShapeId(127), ..PLAIN_MEMBER },
                Member { name: "CreatedDate", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "IncludeSpaceType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "InternalServiceError",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InternalServiceError", status: 500, sender_fault: false }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidNextTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidNextTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidParameterException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidParameterException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidRequestException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidRequestException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KmsKeyIdListType",
        kind: Kind::List { element: ShapeId(60), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "KmsKeyIdType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(2_048), ..PLAIN_SHAPE },
    Shape { name: "LastAccessedDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape { name: "LastChangedDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape { name: "LastRotatedDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "LimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "LimitExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListResourcePoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(73), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListResourcePoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourcePolicies", shape: ShapeId(104), required: true, ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSecretVersionIdsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(73), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "IncludeDeprecated", shape: ShapeId(8), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSecretVersionIdsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Versions", shape: ShapeId(129), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSecretsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "IncludePlannedDeletion", shape: ShapeId(8), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(73), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "Filters", shape: ShapeId(47), ..PLAIN_MEMBER },
                Member { name: "SortOrder", shape: ShapeId(132), ..PLAIN_MEMBER },
                Member { name: "SortBy", shape: ShapeId(131), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListSecretsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretList", shape: ShapeId(120), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(77), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "MalformedPolicyDocumentException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "MaxResultsBatchType", kind: Kind::Integer, min: Some(1), max: Some(20), ..PLAIN_SHAPE },
    Shape { name: "MaxResultsType", kind: Kind::Integer, min: Some(1), max: Some(100), ..PLAIN_SHAPE },
    Shape { name: "MedeaTypeType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(256), ..PLAIN_SHAPE },
    Shape { name: "NameType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(512), ..PLAIN_SHAPE },
    Shape { name: "NextRotationDateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape { name: "NextTokenType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(4_096), ..PLAIN_SHAPE },
    Shape {
        name: "NonEmptyResourcePolicyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(20_480),
        ..PLAIN_SHAPE
    },
    Shape { name: "OwningServiceType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape { name: "PasswordLengthType", kind: Kind::Long, min: Some(1), max: Some(4_096), ..PLAIN_SHAPE },
    Shape {
        name: "PreconditionNotMetException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "PreconditionNotMetException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PublicPolicyException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "PublicPolicyException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(78), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER },
                Member { name: "BlockPublicPolicy", shape: ShapeId(8), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutResourcePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutSecretValueRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientRequestToken", shape: ShapeId(11), idempotency_token: true, ..PLAIN_MEMBER },
                Member { name: "SecretBinary", shape: ShapeId(116), ..PLAIN_MEMBER },
                Member { name: "SecretString", shape: ShapeId(122), ..PLAIN_MEMBER },
                Member { name: "VersionStages", shape: ShapeId(127), ..PLAIN_MEMBER },
                Member { name: "RotationToken", shape: ShapeId(113), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutSecretValueResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "VersionStages", shape: ShapeId(127), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RandomPasswordType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(0),
        max: Some(4_096),
        ..PLAIN_SHAPE
    },
    Shape { name: "RecoveryWindowInDaysType", kind: Kind::Long, ..PLAIN_SHAPE },
    Shape {
        name: "RegionType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("^([a-z]+-)+\\d+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveRegionsFromReplicationRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "RemoveReplicaRegions", shape: ShapeId(92), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveRegionsFromReplicationResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(97), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveReplicaRegionListType",
        kind: Kind::List { element: ShapeId(89), element_name: None, flattened: false },
        min: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplicaRegionType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Region", shape: ShapeId(89), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(60), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ReplicaRestrictionType", kind: Kind::String { values: &["SameOrg", "NoRestriction"] }, ..PLAIN_SHAPE },
    Shape {
        name: "ReplicateSecretToRegionsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "AddReplicaRegions", shape: ShapeId(2), required: true, ..PLAIN_MEMBER },
                Member { name: "ForceOverwriteReplicaSecret", shape: ShapeId(8), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplicateSecretToRegionsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "ReplicationStatus", shape: ShapeId(97), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplicationStatusListType",
        kind: Kind::List { element: ShapeId(98), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplicationStatusType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Region", shape: ShapeId(89), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(60), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "StatusMessage", shape: ShapeId(133), ..PLAIN_MEMBER },
                Member { name: "LastAccessedDate", shape: ShapeId(61), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RequireEachIncludedTypeType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "ResourceExistsException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ResourceExistsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Message", shape: ShapeId(33), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ResourceNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourcePolicyNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(64),
        pattern: Some("[0-9A-Za-z\\-\\_]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourcePolicySummary",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "PolicyName", shape: ShapeId(102), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourcePolicySummaryListType",
        kind: Kind::List { element: ShapeId(103), element_name: None, flattened: false },
        min: Some(0),
        max: Some(100),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RestoreSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RestoreSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RoleARNType", kind: Kind::String { values: &[] }, min: Some(20), max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "RotateSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientRequestToken", shape: ShapeId(11), idempotency_token: true, ..PLAIN_MEMBER },
                Member { name: "RotationLambdaARN", shape: ShapeId(111), ..PLAIN_MEMBER },
                Member { name: "RotationRules", shape: ShapeId(112), ..PLAIN_MEMBER },
                Member { name: "ExternalSecretRotationMetadata", shape: ShapeId(42), ..PLAIN_MEMBER },
                Member { name: "ExternalSecretRotationRoleArn", shape: ShapeId(107), ..PLAIN_MEMBER },
                Member { name: "RotateImmediately", shape: ShapeId(8), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RotateSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RotationEnabledType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "RotationLambdaARNType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "RotationRulesType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AutomaticallyAfterDays", shape: ShapeId(5), ..PLAIN_MEMBER },
                Member { name: "Duration", shape: ShapeId(30), ..PLAIN_MEMBER },
                Member { name: "ScheduleExpression", shape: ShapeId(114), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RotationTokenType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(36),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9\\-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ScheduleExpressionType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+"),
        ..PLAIN_SHAPE
    },
    Shape { name: "SecretARNType", kind: Kind::String { values: &[] }, min: Some(20), max: Some(2_048), ..PLAIN_SHAPE },
    Shape { name: "SecretBinaryType", kind: Kind::Blob, sensitive: true, min: Some(1), max: Some(65_536), ..PLAIN_SHAPE },
    Shape {
        name: "SecretIdListType",
        kind: Kind::List { element: ShapeId(118), element_name: None, flattened: false },
        min: Some(1),
        max: Some(20),
        ..PLAIN_SHAPE
    },
    Shape { name: "SecretIdType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "SecretListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(74), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(27), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(60), ..PLAIN_MEMBER },
                Member { name: "RotationEnabled", shape: ShapeId(110), ..PLAIN_MEMBER },
                Member { name: "RotationLambdaARN", shape: ShapeId(111), ..PLAIN_MEMBER },
                Member { name: "RotationRules", shape: ShapeId(112), ..PLAIN_MEMBER },
                Member { name: "ExternalSecretRotationMetadata", shape: ShapeId(42), ..PLAIN_MEMBER },
                Member { name: "ExternalSecretRotationRoleArn", shape: ShapeId(107), ..PLAIN_MEMBER },
                Member { name: "LastRotatedDate", shape: ShapeId(63), ..PLAIN_MEMBER },
                Member { name: "LastChangedDate", shape: ShapeId(62), ..PLAIN_MEMBER },
                Member { name: "LastAccessedDate", shape: ShapeId(61), ..PLAIN_MEMBER },
                Member { name: "DeletedDate", shape: ShapeId(23), ..PLAIN_MEMBER },
                Member { name: "NextRotationDate", shape: ShapeId(76), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(140), ..PLAIN_MEMBER },
                Member { name: "SecretVersionsToStages", shape: ShapeId(130), ..PLAIN_MEMBER },
                Member { name: "OwningService", shape: ShapeId(79), ..PLAIN_MEMBER },
                Member { name: "CreatedDate", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "PrimaryRegion", shape: ShapeId(89), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SecretListType",
        kind: Kind::List { element: ShapeId(119), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "SecretNameType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "SecretStringType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(1),
        max: Some(65_536),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SecretValueEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "SecretBinary", shape: ShapeId(116), ..PLAIN_MEMBER },
                Member { name: "SecretString", shape: ShapeId(122), ..PLAIN_MEMBER },
                Member { name: "VersionStages", shape: ShapeId(127), ..PLAIN_MEMBER },
                Member { name: "CreatedDate", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SecretValuesType",
        kind: Kind::List { element: ShapeId(123), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "SecretVersionIdType", kind: Kind::String { values: &[] }, min: Some(32), max: Some(64), ..PLAIN_SHAPE },
    Shape { name: "SecretVersionStageType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "SecretVersionStagesType",
        kind: Kind::List { element: ShapeId(126), element_name: None, flattened: false },
        min: Some(1),
        max: Some(20),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SecretVersionsListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "VersionStages", shape: ShapeId(127), ..PLAIN_MEMBER },
                Member { name: "LastAccessedDate", shape: ShapeId(61), ..PLAIN_MEMBER },
                Member { name: "CreatedDate", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KmsKeyIds", shape: ShapeId(59), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SecretVersionsListType",
        kind: Kind::List { element: ShapeId(128), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SecretVersionsToStagesMapType",
        kind: Kind::Map { key: ShapeId(125), value: ShapeId(127), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SortByType",
        kind: Kind::String { values: &["created-date", "last-accessed-date", "last-changed-date", "name"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "SortOrderType", kind: Kind::String { values: &["asc", "desc"] }, ..PLAIN_SHAPE },
    Shape { name: "StatusMessageType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(4_096), ..PLAIN_SHAPE },
    Shape {
        name: "StatusType",
        kind: Kind::String { values: &["InSync", "Failed", "InProgress", "Pending", "Detached"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopReplicationToReplicaRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopReplicationToReplicaResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Tag",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(139), ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(142), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagKeyListType",
        kind: Kind::List { element: ShapeId(139), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "TagKeyType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape {
        name: "TagListType",
        kind: Kind::List { element: ShapeId(137), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagResourceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(140), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TagValueType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(256), ..PLAIN_SHAPE },
    Shape { name: "TimestampType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "UntagResourceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(138), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "ClientRequestToken", shape: ShapeId(11), idempotency_token: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(27), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(60), ..PLAIN_MEMBER },
                Member { name: "SecretBinary", shape: ShapeId(116), ..PLAIN_MEMBER },
                Member { name: "SecretString", shape: ShapeId(122), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(74), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
                Member { name: "VersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSecretVersionStageRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), required: true, ..PLAIN_MEMBER },
                Member { name: "VersionStage", shape: ShapeId(126), required: true, ..PLAIN_MEMBER },
                Member { name: "RemoveFromVersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
                Member { name: "MoveToVersionId", shape: ShapeId(125), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateSecretVersionStageResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ARN", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(121), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ValidateResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SecretId", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(78), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ValidateResourcePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyValidationPassed", shape: ShapeId(8), ..PLAIN_MEMBER },
                Member { name: "ValidationErrors", shape: ShapeId(152), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ValidationErrorsEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CheckName", shape: ShapeId(75), ..PLAIN_MEMBER },
                Member { name: "ErrorMessage", shape: ShapeId(33), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ValidationErrorsType",
        kind: Kind::List { element: ShapeId(151), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
];
