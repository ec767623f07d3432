// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The tables of `kms`: operations, shapes and what each operation's authorization needs.

#![allow(
    clippy::wildcard_imports,
    clippy::needless_update,
    reason = "a table names what its rows need, and a row may fill every field"
)]

use alcazar_base::schema::*;

/// The service.
pub static SERVICE: Service<'static> = Service {
    name: "kms",
    signing_name: "kms",
    action_prefix: "kms",
    event_source: "kms.amazonaws.com",
    protocol: Protocol::Json11,
    target_prefix: "TrentService",
    api_version: "2014-11-01",
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
pub static OPERATIONS: [Operation<'static>; 56] = [
    Operation {
        name: "CancelKeyDeletion",
        input: Some(ShapeId(12)),
        output: Some(ShapeId(13)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139)],
        actions: &[Action {
            name: "kms:CancelKeyDeletion",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ConnectCustomKeyStore",
        input: Some(ShapeId(23)),
        output: Some(ShapeId(24)),
        errors: &[ShapeId(18), ShapeId(36), ShapeId(39), ShapeId(136), ShapeId(17)],
        actions: &[Action {
            name: "kms:ConnectCustomKeyStore",
            dependent: false,
            resources: &[],
            condition_keys: &["kms:CallerAccount"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateAlias",
        input: Some(ShapeId(27)),
        errors: &[ShapeId(56), ShapeId(6), ShapeId(182), ShapeId(128), ShapeId(136), ShapeId(158), ShapeId(139)],
        actions: &[Action {
            name: "kms:CreateAlias",
            dependent: false,
            resources: RESOURCES_C3126CB6,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["AliasName", "TargetKeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateCustomKeyStore",
        input: Some(ShapeId(28)),
        output: Some(ShapeId(29)),
        errors: &[
            ShapeId(16),
            ShapeId(37),
            ShapeId(19),
            ShapeId(136),
            ShapeId(18),
            ShapeId(127),
            ShapeId(17),
            ShapeId(158),
            ShapeId(252),
            ShapeId(250),
            ShapeId(254),
            ShapeId(247),
            ShapeId(255),
            ShapeId(258),
            ShapeId(256),
            ShapeId(249),
            ShapeId(248),
        ],
        actions: &[
            Action { name: "kms:CreateCustomKeyStore", dependent: false, resources: &[], condition_keys: &["kms:CallerAccount"] },
            Action { name: "cloudhsm:DescribeClusters", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "ec2:DescribeVpcEndpointServices", dependent: true, resources: &[], condition_keys: &[] },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateGrant",
        input: Some(ShapeId(30)),
        output: Some(ShapeId(31)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(56),
            ShapeId(129),
            ShapeId(136),
            ShapeId(132),
            ShapeId(158),
            ShapeId(139),
            ShapeId(71),
        ],
        actions: &[Action {
            name: "kms:CreateGrant",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_F31E9141,
        }],
        honours: Some(Honours {
            members: &[
                "KeyId",
                "GranteePrincipal",
                "RetiringPrincipal",
                "Operations",
                "Constraints",
                "GrantTokens",
                "Name",
                "DryRun",
            ],
            values: &[(
                "Operations",
                &[
                    "Decrypt",
                    "Encrypt",
                    "GenerateDataKey",
                    "GenerateDataKeyWithoutPlaintext",
                    "ReEncryptFrom",
                    "ReEncryptTo",
                    "CreateGrant",
                    "RetireGrant",
                    "DescribeKey",
                ],
            )],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateKey",
        input: Some(ShapeId(32)),
        output: Some(ShapeId(33)),
        errors: &[
            ShapeId(175),
            ShapeId(56),
            ShapeId(129),
            ShapeId(225),
            ShapeId(136),
            ShapeId(158),
            ShapeId(218),
            ShapeId(39),
            ShapeId(36),
            ShapeId(17),
            ShapeId(240),
            ShapeId(237),
            ShapeId(241),
        ],
        actions: &[
            Action { name: "kms:CreateKey", dependent: false, resources: &[], condition_keys: KEYS_98A7D843 },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "kms:PutKeyPolicy",
                dependent: true,
                resources: RESOURCES_9F95BFA7,
                condition_keys: &["kms:BypassPolicyLockoutSafetyCheck", "kms:CallerAccount", "kms:ViaService"],
            },
            Action { name: "kms:TagResource", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_783F1827 },
        ],
        honours: Some(Honours {
            members: &[
                "Policy",
                "Description",
                "KeyUsage",
                "CustomerMasterKeySpec",
                "KeySpec",
                "Origin",
                "BypassPolicyLockoutSafetyCheck",
                "Tags",
                "MultiRegion",
            ],
            values: &[
                ("CustomerMasterKeySpec", &["SYMMETRIC_DEFAULT"]),
                ("KeySpec", &["SYMMETRIC_DEFAULT"]),
                ("KeyUsage", &["ENCRYPT_DECRYPT"]),
                ("MultiRegion", &["false"]),
                ("Origin", &["AWS_KMS"]),
            ],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "Decapsulate",
        input: Some(ShapeId(47)),
        output: Some(ShapeId(48)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(132),
            ShapeId(134),
            ShapeId(130),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "Decrypt",
        input: Some(ShapeId(49)),
        output: Some(ShapeId(50)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(130),
            ShapeId(155),
            ShapeId(125),
            ShapeId(134),
            ShapeId(56),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:Decrypt",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_3F06575C,
        }],
        honours: Some(Honours {
            members: &["CiphertextBlob", "EncryptionContext", "GrantTokens", "KeyId", "EncryptionAlgorithm", "DryRun"],
            values: &[("EncryptionAlgorithm", &["SYMMETRIC_DEFAULT"])],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteAlias",
        input: Some(ShapeId(51)),
        errors: &[ShapeId(56), ShapeId(182), ShapeId(136), ShapeId(139)],
        actions: &[Action {
            name: "kms:DeleteAlias",
            dependent: false,
            resources: RESOURCES_C3126CB6,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["AliasName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteCustomKeyStore",
        input: Some(ShapeId(52)),
        output: Some(ShapeId(53)),
        errors: &[ShapeId(34), ShapeId(36), ShapeId(39), ShapeId(136)],
        actions: &[Action {
            name: "kms:DeleteCustomKeyStore",
            dependent: false,
            resources: &[],
            condition_keys: &["kms:CallerAccount"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteImportedKeyMaterial",
        input: Some(ShapeId(54)),
        output: Some(ShapeId(55)),
        errors: &[ShapeId(129), ShapeId(225), ShapeId(56), ShapeId(182), ShapeId(136), ShapeId(139)],
        actions: &[Action {
            name: "kms:DeleteImportedKeyMaterial",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeriveSharedSecret",
        input: Some(ShapeId(57)),
        output: Some(ShapeId(58)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(132),
            ShapeId(134),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        actions: &[Action {
            name: "kms:DeriveSharedSecret",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_DAB50A15,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DescribeCustomKeyStores",
        input: Some(ShapeId(59)),
        output: Some(ShapeId(60)),
        errors: &[ShapeId(39), ShapeId(135), ShapeId(136)],
        read_only: true,
        actions: &[Action {
            name: "kms:DescribeCustomKeyStores",
            dependent: false,
            resources: &[],
            condition_keys: &["kms:CallerAccount"],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["CustomKeyStores"],
            more_results: Some("Truncated"),
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DescribeKey",
        input: Some(ShapeId(61)),
        output: Some(ShapeId(62)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136)],
        read_only: true,
        actions: &[Action {
            name: "kms:DescribeKey",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:RequestAlias", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "GrantTokens"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisableKey",
        input: Some(ShapeId(64)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139)],
        actions: &[Action {
            name: "kms:DisableKey",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:TrailingDaysWithoutKeyUsage", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisableKeyRotation",
        input: Some(ShapeId(65)),
        errors: &[ShapeId(182), ShapeId(66), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139), ShapeId(225)],
        actions: &[Action {
            name: "kms:DisableKeyRotation",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisconnectCustomKeyStore",
        input: Some(ShapeId(67)),
        output: Some(ShapeId(68)),
        errors: &[ShapeId(36), ShapeId(39), ShapeId(136)],
        actions: &[Action {
            name: "kms:DisconnectCustomKeyStore",
            dependent: false,
            resources: &[],
            condition_keys: &["kms:CallerAccount"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableKey",
        input: Some(ShapeId(72)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(158), ShapeId(139)],
        actions: &[Action {
            name: "kms:EnableKey",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableKeyRotation",
        input: Some(ShapeId(73)),
        errors: &[ShapeId(182), ShapeId(66), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139), ShapeId(225)],
        actions: &[Action {
            name: "kms:EnableKeyRotation",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:RotationPeriodInDays", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "RotationPeriodInDays"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "Encapsulate",
        input: Some(ShapeId(74)),
        output: Some(ShapeId(75)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(132),
            ShapeId(134),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "Encrypt",
        input: Some(ShapeId(78)),
        output: Some(ShapeId(79)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:Encrypt",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_7FC7F116,
        }],
        honours: Some(Honours {
            members: &["KeyId", "Plaintext", "EncryptionContext", "GrantTokens", "EncryptionAlgorithm", "DryRun"],
            values: &[("EncryptionAlgorithm", &["SYMMETRIC_DEFAULT"])],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateDataKey",
        input: Some(ShapeId(92)),
        output: Some(ShapeId(93)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:GenerateDataKey",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_3F06575C,
        }],
        honours: Some(Honours {
            members: &["KeyId", "EncryptionContext", "NumberOfBytes", "KeySpec", "GrantTokens", "DryRun"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateDataKeyPair",
        input: Some(ShapeId(88)),
        output: Some(ShapeId(89)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(225),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:GenerateDataKeyPair",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_DA8CA027,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateDataKeyPairWithoutPlaintext",
        input: Some(ShapeId(90)),
        output: Some(ShapeId(91)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(225),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:GenerateDataKeyPairWithoutPlaintext",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_11D2F285,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateDataKeyWithoutPlaintext",
        input: Some(ShapeId(94)),
        output: Some(ShapeId(95)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:GenerateDataKeyWithoutPlaintext",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_7FC7F116,
        }],
        honours: Some(Honours {
            members: &["KeyId", "EncryptionContext", "KeySpec", "NumberOfBytes", "GrantTokens", "DryRun"],
            values: &[],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateMac",
        input: Some(ShapeId(96)),
        output: Some(ShapeId(97)),
        errors: &[ShapeId(182), ShapeId(66), ShapeId(155), ShapeId(134), ShapeId(132), ShapeId(136), ShapeId(139), ShapeId(71)],
        read_only: true,
        actions: &[Action {
            name: "kms:GenerateMac",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:MacAlgorithm", "kms:RequestAlias", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateRandom",
        input: Some(ShapeId(98)),
        output: Some(ShapeId(99)),
        errors: &[ShapeId(56), ShapeId(136), ShapeId(225), ShapeId(39), ShapeId(36)],
        read_only: true,
        actions: &[Action { name: "kms:GenerateRandom", dependent: false, resources: &[], condition_keys: KEYS_A78C03A3 }],
        honours: Some(Honours { members: &["NumberOfBytes"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetKeyLastUsage",
        input: Some(ShapeId(100)),
        output: Some(ShapeId(101)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136)],
        read_only: true,
        actions: &[Action {
            name: "kms:GetKeyLastUsage",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetKeyPolicy",
        input: Some(ShapeId(102)),
        output: Some(ShapeId(103)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139)],
        read_only: true,
        actions: &[Action {
            name: "kms:GetKeyPolicy",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "PolicyName"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetKeyRotationStatus",
        input: Some(ShapeId(104)),
        output: Some(ShapeId(105)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139), ShapeId(225)],
        read_only: true,
        actions: &[Action {
            name: "kms:GetKeyRotationStatus",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetParametersForImport",
        input: Some(ShapeId(106)),
        output: Some(ShapeId(107)),
        errors: &[ShapeId(129), ShapeId(225), ShapeId(56), ShapeId(182), ShapeId(136), ShapeId(139)],
        read_only: true,
        actions: &[Action {
            name: "kms:GetParametersForImport",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_5F54D265,
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetPublicKey",
        input: Some(ShapeId(108)),
        output: Some(ShapeId(109)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(225),
            ShapeId(129),
            ShapeId(132),
            ShapeId(134),
            ShapeId(136),
            ShapeId(139),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:GetPublicKey",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:RequestAlias", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ImportKeyMaterial",
        input: Some(ShapeId(120)),
        output: Some(ShapeId(121)),
        errors: &[
            ShapeId(129),
            ShapeId(225),
            ShapeId(56),
            ShapeId(182),
            ShapeId(136),
            ShapeId(139),
            ShapeId(130),
            ShapeId(126),
            ShapeId(87),
            ShapeId(133),
        ],
        actions: &[Action {
            name: "kms:ImportKeyMaterial",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ExpirationModel", "kms:ValidTo", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListAliases",
        input: Some(ShapeId(160)),
        output: Some(ShapeId(161)),
        errors: &[ShapeId(56), ShapeId(135), ShapeId(136), ShapeId(129), ShapeId(182)],
        read_only: true,
        actions: &[Action { name: "kms:ListAliases", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["Aliases"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["KeyId", "Limit", "Marker"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListGrants",
        input: Some(ShapeId(162)),
        output: Some(ShapeId(163)),
        errors: &[ShapeId(182), ShapeId(56), ShapeId(135), ShapeId(131), ShapeId(129), ShapeId(136), ShapeId(139)],
        read_only: true,
        actions: &[Action {
            name: "kms:ListGrants",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:GrantIsForAWSResource", "kms:ViaService"],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["Grants"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["Limit", "Marker", "KeyId", "GrantId", "GranteePrincipal"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListKeyPolicies",
        input: Some(ShapeId(164)),
        output: Some(ShapeId(165)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139)],
        read_only: true,
        actions: &[Action {
            name: "kms:ListKeyPolicies",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["PolicyNames"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["KeyId", "Limit", "Marker"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListKeyRotations",
        input: Some(ShapeId(166)),
        output: Some(ShapeId(167)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(135), ShapeId(136), ShapeId(139), ShapeId(225)],
        read_only: true,
        actions: &[Action {
            name: "kms:ListKeyRotations",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["Rotations"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["KeyId", "IncludeKeyMaterial", "Limit", "Marker"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListKeys",
        input: Some(ShapeId(168)),
        output: Some(ShapeId(169)),
        errors: &[ShapeId(56), ShapeId(136), ShapeId(135)],
        read_only: true,
        actions: &[Action { name: "kms:ListKeys", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["Keys"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["Limit", "Marker"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListResourceTags",
        input: Some(ShapeId(170)),
        output: Some(ShapeId(171)),
        errors: &[ShapeId(136), ShapeId(182), ShapeId(129), ShapeId(135)],
        read_only: true,
        actions: &[Action {
            name: "kms:ListResourceTags",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["Tags"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["KeyId", "Limit", "Marker"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListRetirableGrants",
        input: Some(ShapeId(172)),
        output: Some(ShapeId(163)),
        errors: &[ShapeId(56), ShapeId(135), ShapeId(129), ShapeId(182), ShapeId(136)],
        read_only: true,
        actions: &[Action { name: "kms:ListRetirableGrants", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["Marker"],
            output_tokens: &["NextMarker"],
            limit: Some("Limit"),
            results: &["Grants"],
            more_results: Some("Truncated"),
        }),
        honours: Some(Honours { members: &["Limit", "Marker", "RetiringPrincipal"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutKeyPolicy",
        input: Some(ShapeId(193)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(175), ShapeId(56), ShapeId(225), ShapeId(136), ShapeId(158), ShapeId(139)],
        actions: &[Action {
            name: "kms:PutKeyPolicy",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:BypassPolicyLockoutSafetyCheck", "kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "PolicyName", "Policy", "BypassPolicyLockoutSafetyCheck"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ReEncrypt",
        input: Some(ShapeId(194)),
        output: Some(ShapeId(195)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(130),
            ShapeId(155),
            ShapeId(125),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[
            Action { name: "kms:ReEncryptFrom", dependent: false, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_786CDE31 },
            Action { name: "kms:ReEncryptTo", dependent: false, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_786CDE31 },
        ],
        honours: Some(Honours {
            members: &[
                "CiphertextBlob",
                "SourceEncryptionContext",
                "SourceKeyId",
                "DestinationKeyId",
                "DestinationEncryptionContext",
                "SourceEncryptionAlgorithm",
                "DestinationEncryptionAlgorithm",
                "GrantTokens",
                "DryRun",
            ],
            values: &[
                ("DestinationEncryptionAlgorithm", &["SYMMETRIC_DEFAULT"]),
                ("SourceEncryptionAlgorithm", &["SYMMETRIC_DEFAULT"]),
            ],
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ReplicateKey",
        input: Some(ShapeId(198)),
        output: Some(ShapeId(199)),
        errors: &[
            ShapeId(6),
            ShapeId(66),
            ShapeId(129),
            ShapeId(139),
            ShapeId(136),
            ShapeId(158),
            ShapeId(175),
            ShapeId(182),
            ShapeId(218),
            ShapeId(225),
        ],
        actions: &[
            Action {
                name: "kms:ReplicateKey",
                dependent: false,
                resources: RESOURCES_9F95BFA7,
                condition_keys: &["kms:CallerAccount", "kms:ReplicaRegion", "kms:ViaService"],
            },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action { name: "kms:CreateKey", dependent: true, resources: &[], condition_keys: KEYS_98A7D843 },
            Action {
                name: "kms:PutKeyPolicy",
                dependent: true,
                resources: RESOURCES_9F95BFA7,
                condition_keys: &["kms:BypassPolicyLockoutSafetyCheck", "kms:CallerAccount", "kms:ViaService"],
            },
            Action { name: "kms:TagResource", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_783F1827 },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RetireGrant",
        input: Some(ShapeId(202)),
        errors: &[ShapeId(129), ShapeId(132), ShapeId(131), ShapeId(182), ShapeId(56), ShapeId(136), ShapeId(139), ShapeId(71)],
        actions: &[Action {
            name: "kms:RetireGrant",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_48EE373F,
        }],
        honours: Some(Honours { members: &["GrantToken", "KeyId", "GrantId", "DryRun"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RevokeGrant",
        input: Some(ShapeId(203)),
        errors: &[ShapeId(182), ShapeId(56), ShapeId(129), ShapeId(131), ShapeId(136), ShapeId(139), ShapeId(71)],
        actions: &[Action {
            name: "kms:RevokeGrant",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:GrantIsForAWSResource", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "GrantId", "DryRun"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RotateKeyOnDemand",
        input: Some(ShapeId(204)),
        output: Some(ShapeId(205)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(129),
            ShapeId(56),
            ShapeId(136),
            ShapeId(139),
            ShapeId(225),
            ShapeId(158),
            ShapeId(22),
        ],
        actions: &[Action {
            name: "kms:RotateKeyOnDemand",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ScheduleKeyDeletion",
        input: Some(ShapeId(210)),
        output: Some(ShapeId(211)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139)],
        actions: &[Action {
            name: "kms:ScheduleKeyDeletion",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_82C0A9DA,
        }],
        honours: Some(Honours { members: &["KeyId", "PendingWindowInDays"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "Sign",
        input: Some(ShapeId(213)),
        output: Some(ShapeId(214)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action { name: "kms:Sign", dependent: false, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_9600005B }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "TagResource",
        input: Some(ShapeId(222)),
        errors: &[ShapeId(136), ShapeId(182), ShapeId(129), ShapeId(139), ShapeId(158), ShapeId(218)],
        actions: &[Action {
            name: "kms:TagResource",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: KEYS_783F1827,
        }],
        honours: Some(Honours { members: &["KeyId", "Tags"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UntagResource",
        input: Some(ShapeId(226)),
        errors: &[ShapeId(136), ShapeId(182), ShapeId(129), ShapeId(139), ShapeId(218)],
        actions: &[Action {
            name: "kms:UntagResource",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["aws:TagKeys", "kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "TagKeys"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateAlias",
        input: Some(ShapeId(227)),
        errors: &[ShapeId(56), ShapeId(182), ShapeId(136), ShapeId(158), ShapeId(139)],
        actions: &[Action {
            name: "kms:UpdateAlias",
            dependent: false,
            resources: RESOURCES_C3126CB6,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["AliasName", "TargetKeyId"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateCustomKeyStore",
        input: Some(ShapeId(228)),
        output: Some(ShapeId(229)),
        errors: &[
            ShapeId(39),
            ShapeId(37),
            ShapeId(19),
            ShapeId(20),
            ShapeId(36),
            ShapeId(136),
            ShapeId(18),
            ShapeId(17),
            ShapeId(252),
            ShapeId(250),
            ShapeId(254),
            ShapeId(247),
            ShapeId(255),
            ShapeId(258),
            ShapeId(256),
            ShapeId(249),
            ShapeId(248),
        ],
        actions: &[
            Action { name: "kms:UpdateCustomKeyStore", dependent: false, resources: &[], condition_keys: &["kms:CallerAccount"] },
            Action { name: "ec2:DescribeVpcEndpointServices", dependent: true, resources: &[], condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateKeyDescription",
        input: Some(ShapeId(230)),
        errors: &[ShapeId(182), ShapeId(129), ShapeId(56), ShapeId(136), ShapeId(139)],
        actions: &[Action {
            name: "kms:UpdateKeyDescription",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:ViaService"],
        }],
        honours: Some(Honours { members: &["KeyId", "Description"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdatePrimaryRegion",
        input: Some(ShapeId(231)),
        errors: &[ShapeId(66), ShapeId(129), ShapeId(139), ShapeId(136), ShapeId(182), ShapeId(225)],
        actions: &[Action {
            name: "kms:UpdatePrimaryRegion",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:PrimaryRegion", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "Verify",
        input: Some(ShapeId(234)),
        output: Some(ShapeId(235)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(56),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(139),
            ShapeId(138),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action { name: "kms:Verify", dependent: false, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_9600005B }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "VerifyMac",
        input: Some(ShapeId(232)),
        output: Some(ShapeId(233)),
        errors: &[
            ShapeId(182),
            ShapeId(66),
            ShapeId(155),
            ShapeId(134),
            ShapeId(132),
            ShapeId(136),
            ShapeId(137),
            ShapeId(139),
            ShapeId(71),
        ],
        read_only: true,
        actions: &[Action {
            name: "kms:VerifyMac",
            dependent: false,
            resources: RESOURCES_9F95BFA7,
            condition_keys: &["kms:CallerAccount", "kms:MacAlgorithm", "kms:RequestAlias", "kms:ViaService"],
        }],
        ..PLAIN_OPERATION
    },
];

static KEYS_98A7D843: &[&str] = &[
    "aws:RequestTag/${TagKey}",
    "aws:ResourceTag/${TagKey}",
    "aws:TagKeys",
    "kms:BypassPolicyLockoutSafetyCheck",
    "kms:CallerAccount",
    "kms:KeyOrigin",
    "kms:KeySpec",
    "kms:KeyUsage",
    "kms:MultiRegion",
    "kms:MultiRegionKeyType",
    "kms:ViaService",
];

static KEYS_783F1827: &[&str] = &["aws:RequestTag/${TagKey}", "aws:TagKeys", "kms:CallerAccount", "kms:ViaService"];

static KEYS_836A9B94: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "kms:KeyOrigin",
    "kms:KeySpec",
    "kms:KeyUsage",
    "kms:MultiRegion",
    "kms:MultiRegionKeyType",
    "kms:ResourceAliases",
];

static KEYS_DA8CA027: &[&str] = &[
    "kms:CallerAccount",
    "kms:DataKeyPairSpec",
    "kms:EncryptionAlgorithm",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:RecipientAttestation:ImageSha384",
    "kms:RecipientAttestation:NitroTPMPCR0",
    "kms:RecipientAttestation:NitroTPMPCR1",
    "kms:RecipientAttestation:NitroTPMPCR10",
    "kms:RecipientAttestation:NitroTPMPCR11",
    "kms:RecipientAttestation:NitroTPMPCR12",
    "kms:RecipientAttestation:NitroTPMPCR13",
    "kms:RecipientAttestation:NitroTPMPCR14",
    "kms:RecipientAttestation:NitroTPMPCR15",
    "kms:RecipientAttestation:NitroTPMPCR16",
    "kms:RecipientAttestation:NitroTPMPCR17",
    "kms:RecipientAttestation:NitroTPMPCR18",
    "kms:RecipientAttestation:NitroTPMPCR19",
    "kms:RecipientAttestation:NitroTPMPCR2",
    "kms:RecipientAttestation:NitroTPMPCR20",
    "kms:RecipientAttestation:NitroTPMPCR21",
    "kms:RecipientAttestation:NitroTPMPCR22",
    "kms:RecipientAttestation:NitroTPMPCR23",
    "kms:RecipientAttestation:NitroTPMPCR3",
    "kms:RecipientAttestation:NitroTPMPCR4",
    "kms:RecipientAttestation:NitroTPMPCR5",
    "kms:RecipientAttestation:NitroTPMPCR6",
    "kms:RecipientAttestation:NitroTPMPCR7",
    "kms:RecipientAttestation:NitroTPMPCR8",
    "kms:RecipientAttestation:NitroTPMPCR9",
    "kms:RecipientAttestation:PCR0",
    "kms:RecipientAttestation:PCR1",
    "kms:RecipientAttestation:PCR10",
    "kms:RecipientAttestation:PCR11",
    "kms:RecipientAttestation:PCR12",
    "kms:RecipientAttestation:PCR13",
    "kms:RecipientAttestation:PCR14",
    "kms:RecipientAttestation:PCR15",
    "kms:RecipientAttestation:PCR16",
    "kms:RecipientAttestation:PCR17",
    "kms:RecipientAttestation:PCR18",
    "kms:RecipientAttestation:PCR19",
    "kms:RecipientAttestation:PCR2",
    "kms:RecipientAttestation:PCR20",
    "kms:RecipientAttestation:PCR21",
    "kms:RecipientAttestation:PCR22",
    "kms:RecipientAttestation:PCR23",
    "kms:RecipientAttestation:PCR24",
    "kms:RecipientAttestation:PCR25",
    "kms:RecipientAttestation:PCR26",
    "kms:RecipientAttestation:PCR27",
    "kms:RecipientAttestation:PCR28",
    "kms:RecipientAttestation:PCR29",
    "kms:RecipientAttestation:PCR3",
    "kms:RecipientAttestation:PCR30",
    "kms:RecipientAttestation:PCR31",
    "kms:RecipientAttestation:PCR4",
    "kms:RecipientAttestation:PCR5",
    "kms:RecipientAttestation:PCR6",
    "kms:RecipientAttestation:PCR7",
    "kms:RecipientAttestation:PCR8",
    "kms:RecipientAttestation:PCR9",
    "kms:RequestAlias",
    "kms:ViaService",
];

static KEYS_11D2F285: &[&str] = &[
    "kms:CallerAccount",
    "kms:DataKeyPairSpec",
    "kms:EncryptionAlgorithm",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:RequestAlias",
    "kms:ViaService",
];

static KEYS_786CDE31: &[&str] = &[
    "kms:CallerAccount",
    "kms:EncryptionAlgorithm",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:ReEncryptOnSameKey",
    "kms:RequestAlias",
    "kms:ViaService",
];

static KEYS_3F06575C: &[&str] = &[
    "kms:CallerAccount",
    "kms:EncryptionAlgorithm",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:RecipientAttestation:ImageSha384",
    "kms:RecipientAttestation:NitroTPMPCR0",
    "kms:RecipientAttestation:NitroTPMPCR1",
    "kms:RecipientAttestation:NitroTPMPCR10",
    "kms:RecipientAttestation:NitroTPMPCR11",
    "kms:RecipientAttestation:NitroTPMPCR12",
    "kms:RecipientAttestation:NitroTPMPCR13",
    "kms:RecipientAttestation:NitroTPMPCR14",
    "kms:RecipientAttestation:NitroTPMPCR15",
    "kms:RecipientAttestation:NitroTPMPCR16",
    "kms:RecipientAttestation:NitroTPMPCR17",
    "kms:RecipientAttestation:NitroTPMPCR18",
    "kms:RecipientAttestation:NitroTPMPCR19",
    "kms:RecipientAttestation:NitroTPMPCR2",
    "kms:RecipientAttestation:NitroTPMPCR20",
    "kms:RecipientAttestation:NitroTPMPCR21",
    "kms:RecipientAttestation:NitroTPMPCR22",
    "kms:RecipientAttestation:NitroTPMPCR23",
    "kms:RecipientAttestation:NitroTPMPCR3",
    "kms:RecipientAttestation:NitroTPMPCR4",
    "kms:RecipientAttestation:NitroTPMPCR5",
    "kms:RecipientAttestation:NitroTPMPCR6",
    "kms:RecipientAttestation:NitroTPMPCR7",
    "kms:RecipientAttestation:NitroTPMPCR8",
    "kms:RecipientAttestation:NitroTPMPCR9",
    "kms:RecipientAttestation:PCR0",
    "kms:RecipientAttestation:PCR1",
    "kms:RecipientAttestation:PCR10",
    "kms:RecipientAttestation:PCR11",
    "kms:RecipientAttestation:PCR12",
    "kms:RecipientAttestation:PCR13",
    "kms:RecipientAttestation:PCR14",
    "kms:RecipientAttestation:PCR15",
    "kms:RecipientAttestation:PCR16",
    "kms:RecipientAttestation:PCR17",
    "kms:RecipientAttestation:PCR18",
    "kms:RecipientAttestation:PCR19",
    "kms:RecipientAttestation:PCR2",
    "kms:RecipientAttestation:PCR20",
    "kms:RecipientAttestation:PCR21",
    "kms:RecipientAttestation:PCR22",
    "kms:RecipientAttestation:PCR23",
    "kms:RecipientAttestation:PCR24",
    "kms:RecipientAttestation:PCR25",
    "kms:RecipientAttestation:PCR26",
    "kms:RecipientAttestation:PCR27",
    "kms:RecipientAttestation:PCR28",
    "kms:RecipientAttestation:PCR29",
    "kms:RecipientAttestation:PCR3",
    "kms:RecipientAttestation:PCR30",
    "kms:RecipientAttestation:PCR31",
    "kms:RecipientAttestation:PCR4",
    "kms:RecipientAttestation:PCR5",
    "kms:RecipientAttestation:PCR6",
    "kms:RecipientAttestation:PCR7",
    "kms:RecipientAttestation:PCR8",
    "kms:RecipientAttestation:PCR9",
    "kms:RequestAlias",
    "kms:ViaService",
];

static KEYS_7FC7F116: &[&str] = &[
    "kms:CallerAccount",
    "kms:EncryptionAlgorithm",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:RequestAlias",
    "kms:ViaService",
];

static KEYS_F31E9141: &[&str] = &[
    "kms:CallerAccount",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:GrantConstraintSourceArn",
    "kms:GrantConstraintType",
    "kms:GrantIsForAWSResource",
    "kms:GrantOperations",
    "kms:GranteePrincipal",
    "kms:GranteeServicePrincipal",
    "kms:RetiringPrincipal",
    "kms:RetiringServicePrincipal",
    "kms:ViaService",
];

static KEYS_48EE373F: &[&str] = &[
    "kms:CallerAccount",
    "kms:EncryptionContext:${EncryptionContextKey}",
    "kms:EncryptionContextKeys",
    "kms:GrantConstraintType",
    "kms:ViaService",
];

static KEYS_DAB50A15: &[&str] = &[
    "kms:CallerAccount",
    "kms:KeyAgreementAlgorithm",
    "kms:RecipientAttestation:ImageSha384",
    "kms:RecipientAttestation:NitroTPMPCR0",
    "kms:RecipientAttestation:NitroTPMPCR1",
    "kms:RecipientAttestation:NitroTPMPCR10",
    "kms:RecipientAttestation:NitroTPMPCR11",
    "kms:RecipientAttestation:NitroTPMPCR12",
    "kms:RecipientAttestation:NitroTPMPCR13",
    "kms:RecipientAttestation:NitroTPMPCR14",
    "kms:RecipientAttestation:NitroTPMPCR15",
    "kms:RecipientAttestation:NitroTPMPCR16",
    "kms:RecipientAttestation:NitroTPMPCR17",
    "kms:RecipientAttestation:NitroTPMPCR18",
    "kms:RecipientAttestation:NitroTPMPCR19",
    "kms:RecipientAttestation:NitroTPMPCR2",
    "kms:RecipientAttestation:NitroTPMPCR20",
    "kms:RecipientAttestation:NitroTPMPCR21",
    "kms:RecipientAttestation:NitroTPMPCR22",
    "kms:RecipientAttestation:NitroTPMPCR23",
    "kms:RecipientAttestation:NitroTPMPCR3",
    "kms:RecipientAttestation:NitroTPMPCR4",
    "kms:RecipientAttestation:NitroTPMPCR5",
    "kms:RecipientAttestation:NitroTPMPCR6",
    "kms:RecipientAttestation:NitroTPMPCR7",
    "kms:RecipientAttestation:NitroTPMPCR8",
    "kms:RecipientAttestation:NitroTPMPCR9",
    "kms:RecipientAttestation:PCR0",
    "kms:RecipientAttestation:PCR1",
    "kms:RecipientAttestation:PCR10",
    "kms:RecipientAttestation:PCR11",
    "kms:RecipientAttestation:PCR12",
    "kms:RecipientAttestation:PCR13",
    "kms:RecipientAttestation:PCR14",
    "kms:RecipientAttestation:PCR15",
    "kms:RecipientAttestation:PCR16",
    "kms:RecipientAttestation:PCR17",
    "kms:RecipientAttestation:PCR18",
    "kms:RecipientAttestation:PCR19",
    "kms:RecipientAttestation:PCR2",
    "kms:RecipientAttestation:PCR20",
    "kms:RecipientAttestation:PCR21",
    "kms:RecipientAttestation:PCR22",
    "kms:RecipientAttestation:PCR23",
    "kms:RecipientAttestation:PCR24",
    "kms:RecipientAttestation:PCR25",
    "kms:RecipientAttestation:PCR26",
    "kms:RecipientAttestation:PCR27",
    "kms:RecipientAttestation:PCR28",
    "kms:RecipientAttestation:PCR29",
    "kms:RecipientAttestation:PCR3",
    "kms:RecipientAttestation:PCR30",
    "kms:RecipientAttestation:PCR31",
    "kms:RecipientAttestation:PCR4",
    "kms:RecipientAttestation:PCR5",
    "kms:RecipientAttestation:PCR6",
    "kms:RecipientAttestation:PCR7",
    "kms:RecipientAttestation:PCR8",
    "kms:RecipientAttestation:PCR9",
    "kms:RequestAlias",
    "kms:ViaService",
];

static KEYS_9600005B: &[&str] =
    &["kms:CallerAccount", "kms:MessageType", "kms:RequestAlias", "kms:SigningAlgorithm", "kms:ViaService"];

static KEYS_82C0A9DA: &[&str] =
    &["kms:CallerAccount", "kms:ScheduleKeyDeletionPendingWindowInDays", "kms:TrailingDaysWithoutKeyUsage", "kms:ViaService"];

static KEYS_5F54D265: &[&str] = &["kms:CallerAccount", "kms:ViaService", "kms:WrappingAlgorithm", "kms:WrappingKeySpec"];

static KEYS_A78C03A3: &[&str] = &[
    "kms:RecipientAttestation:ImageSha384",
    "kms:RecipientAttestation:NitroTPMPCR0",
    "kms:RecipientAttestation:NitroTPMPCR1",
    "kms:RecipientAttestation:NitroTPMPCR10",
    "kms:RecipientAttestation:NitroTPMPCR11",
    "kms:RecipientAttestation:NitroTPMPCR12",
    "kms:RecipientAttestation:NitroTPMPCR13",
    "kms:RecipientAttestation:NitroTPMPCR14",
    "kms:RecipientAttestation:NitroTPMPCR15",
    "kms:RecipientAttestation:NitroTPMPCR16",
    "kms:RecipientAttestation:NitroTPMPCR17",
    "kms:RecipientAttestation:NitroTPMPCR18",
    "kms:RecipientAttestation:NitroTPMPCR19",
    "kms:RecipientAttestation:NitroTPMPCR2",
    "kms:RecipientAttestation:NitroTPMPCR20",
    "kms:RecipientAttestation:NitroTPMPCR21",
    "kms:RecipientAttestation:NitroTPMPCR22",
    "kms:RecipientAttestation:NitroTPMPCR23",
    "kms:RecipientAttestation:NitroTPMPCR3",
    "kms:RecipientAttestation:NitroTPMPCR4",
    "kms:RecipientAttestation:NitroTPMPCR5",
    "kms:RecipientAttestation:NitroTPMPCR6",
    "kms:RecipientAttestation:NitroTPMPCR7",
    "kms:RecipientAttestation:NitroTPMPCR8",
    "kms:RecipientAttestation:NitroTPMPCR9",
    "kms:RecipientAttestation:PCR0",
    "kms:RecipientAttestation:PCR1",
    "kms:RecipientAttestation:PCR10",
    "kms:RecipientAttestation:PCR11",
    "kms:RecipientAttestation:PCR12",
    "kms:RecipientAttestation:PCR13",
    "kms:RecipientAttestation:PCR14",
    "kms:RecipientAttestation:PCR15",
    "kms:RecipientAttestation:PCR16",
    "kms:RecipientAttestation:PCR17",
    "kms:RecipientAttestation:PCR18",
    "kms:RecipientAttestation:PCR19",
    "kms:RecipientAttestation:PCR2",
    "kms:RecipientAttestation:PCR20",
    "kms:RecipientAttestation:PCR21",
    "kms:RecipientAttestation:PCR22",
    "kms:RecipientAttestation:PCR23",
    "kms:RecipientAttestation:PCR24",
    "kms:RecipientAttestation:PCR25",
    "kms:RecipientAttestation:PCR26",
    "kms:RecipientAttestation:PCR27",
    "kms:RecipientAttestation:PCR28",
    "kms:RecipientAttestation:PCR29",
    "kms:RecipientAttestation:PCR3",
    "kms:RecipientAttestation:PCR30",
    "kms:RecipientAttestation:PCR31",
    "kms:RecipientAttestation:PCR4",
    "kms:RecipientAttestation:PCR5",
    "kms:RecipientAttestation:PCR6",
    "kms:RecipientAttestation:PCR7",
    "kms:RecipientAttestation:PCR8",
    "kms:RecipientAttestation:PCR9",
];

static RESOURCES_C3126CB6: &[ResourceType<'static>] = &[
    ResourceType {
        name: "alias",
        arn_format: "arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}",
        required: true,
        condition_keys: &[],
    },
    ResourceType {
        name: "key",
        arn_format: "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}",
        required: true,
        condition_keys: KEYS_836A9B94,
    },
];

static RESOURCES_9F95BFA7: &[ResourceType<'static>] = &[ResourceType {
    name: "key",
    arn_format: "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}",
    required: true,
    condition_keys: KEYS_836A9B94,
}];

static RESOURCES_C2246C8E: &[ResourceType<'static>] = &[ResourceType {
    name: "role",
    arn_format: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
}];

static SHAPES: [Shape<'static>; 259] = [
    Shape { name: "AWSAccountIdType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "AccountIdType",
        kind: Kind::String { values: &[] },
        min: Some(12),
        max: Some(12),
        pattern: Some("[0-9]{12}"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AlgorithmSpec",
        kind: Kind::String {
            values: &[
                "RSAES_PKCS1_V1_5",
                "RSAES_OAEP_SHA_1",
                "RSAES_OAEP_SHA_256",
                "RSA_AES_KEY_WRAP_SHA_1",
                "RSA_AES_KEY_WRAP_SHA_256",
                "SM2PKE",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape { name: "AliasList", kind: Kind::List { element: ShapeId(4), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "AliasListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AliasName", shape: ShapeId(5), ..PLAIN_MEMBER },
                Member { name: "AliasArn", shape: ShapeId(7), ..PLAIN_MEMBER },
                Member { name: "TargetKeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "CreationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "LastUpdatedDate", shape: ShapeId(46), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AliasNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9:/_-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AlreadyExistsException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "AlreadyExistsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ArnType", kind: Kind::String { values: &[] }, min: Some(20), max: Some(2_048), ..PLAIN_SHAPE },
    Shape { name: "AttestationDocumentType", kind: Kind::Blob, min: Some(1), max: Some(262_144), ..PLAIN_SHAPE },
    Shape {
        name: "BackingKeyIdResponseType",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(64),
        pattern: Some("^[a-f0-9]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "BackingKeyIdType",
        kind: Kind::String { values: &[] },
        min: Some(64),
        max: Some(64),
        pattern: Some("^[a-f0-9]+$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "BooleanType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "CancelKeyDeletionRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CancelKeyDeletionResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "CiphertextType", kind: Kind::Blob, min: Some(1), max: Some(6_144), ..PLAIN_SHAPE },
    Shape {
        name: "CloudHsmClusterIdType",
        kind: Kind::String { values: &[] },
        min: Some(19),
        max: Some(24),
        pattern: Some("cluster-[2-7a-zA-Z]{11,16}"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudHsmClusterInUseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CloudHsmClusterInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudHsmClusterInvalidConfigurationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CloudHsmClusterInvalidConfigurationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudHsmClusterNotActiveException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CloudHsmClusterNotActiveException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudHsmClusterNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CloudHsmClusterNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudHsmClusterNotRelatedException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CloudHsmClusterNotRelatedException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "CloudTrailEventIdType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "ConflictException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ConflictException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ConnectCustomKeyStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "CustomKeyStoreId", shape: ShapeId(35), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ConnectCustomKeyStoreResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ConnectionErrorCodeType",
        kind: Kind::String {
            values: &[
                "INVALID_CREDENTIALS",
                "CLUSTER_NOT_FOUND",
                "NETWORK_ERRORS",
                "INTERNAL_ERROR",
                "INSUFFICIENT_CLOUDHSM_HSMS",
                "USER_LOCKED_OUT",
                "USER_NOT_FOUND",
                "USER_LOGGED_IN",
                "SUBNET_NOT_FOUND",
                "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
                "XKS_PROXY_ACCESS_DENIED",
                "XKS_PROXY_NOT_REACHABLE",
                "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
                "XKS_PROXY_INVALID_RESPONSE",
                "XKS_PROXY_INVALID_CONFIGURATION",
                "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
                "XKS_PROXY_TIMED_OUT",
                "XKS_PROXY_INVALID_TLS_CONFIGURATION",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ConnectionStateType",
        kind: Kind::String { values: &["CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateAliasRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AliasName", shape: ShapeId(5), required: true, ..PLAIN_MEMBER },
                Member { name: "TargetKeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateCustomKeyStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CustomKeyStoreName", shape: ShapeId(38), required: true, ..PLAIN_MEMBER },
                Member { name: "CloudHsmClusterId", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "TrustAnchorCertificate", shape: ShapeId(224), ..PLAIN_MEMBER },
                Member { name: "KeyStorePassword", shape: ShapeId(154), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreType", shape: ShapeId(40), ..PLAIN_MEMBER },
                Member { name: "XksProxyUriEndpoint", shape: ShapeId(251), ..PLAIN_MEMBER },
                Member { name: "XksProxyUriPath", shape: ShapeId(253), ..PLAIN_MEMBER },
                Member { name: "XksProxyVpcEndpointServiceName", shape: ShapeId(257), ..PLAIN_MEMBER },
                Member { name: "XksProxyVpcEndpointServiceOwner", shape: ShapeId(1), ..PLAIN_MEMBER },
                Member { name: "XksProxyAuthenticationCredential", shape: ShapeId(243), ..PLAIN_MEMBER },
                Member { name: "XksProxyConnectivity", shape: ShapeId(246), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateCustomKeyStoreResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "CustomKeyStoreId", shape: ShapeId(35), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateGrantRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "GranteePrincipal", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "RetiringPrincipal", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "Operations", shape: ShapeId(117), required: true, ..PLAIN_MEMBER },
                Member { name: "Constraints", shape: ShapeId(111), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
                Member { name: "GranteeServicePrincipal", shape: ShapeId(212), ..PLAIN_MEMBER },
                Member { name: "RetiringServicePrincipal", shape: ShapeId(212), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateGrantResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GrantToken", shape: ShapeId(119), ..PLAIN_MEMBER },
                Member { name: "GrantId", shape: ShapeId(112), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Policy", shape: ShapeId(190), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(63), ..PLAIN_MEMBER },
                Member { name: "KeyUsage", shape: ShapeId(156), ..PLAIN_MEMBER },
                Member { name: "CustomerMasterKeySpec", shape: ShapeId(43), ..PLAIN_MEMBER },
                Member { name: "KeySpec", shape: ShapeId(152), ..PLAIN_MEMBER },
                Member { name: "Origin", shape: ShapeId(185), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreId", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "BypassPolicyLockoutSafetyCheck", shape: ShapeId(11), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(221), ..PLAIN_MEMBER },
                Member { name: "MultiRegion", shape: ShapeId(183), ..PLAIN_MEMBER },
                Member { name: "XksKeyId", shape: ShapeId(239), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyMetadata", shape: ShapeId(151), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CustomKeyStoreHasCMKsException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CustomKeyStoreHasCMKsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "CustomKeyStoreIdType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(64), ..PLAIN_SHAPE },
    Shape {
        name: "CustomKeyStoreInvalidStateException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CustomKeyStoreInvalidStateException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CustomKeyStoreNameInUseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CustomKeyStoreNameInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "CustomKeyStoreNameType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "CustomKeyStoreNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "CustomKeyStoreNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "CustomKeyStoreType", kind: Kind::String { values: &["AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"] }, ..PLAIN_SHAPE },
    Shape {
        name: "CustomKeyStoresList",
        kind: Kind::List { element: ShapeId(42), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CustomKeyStoresListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CustomKeyStoreId", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreName", shape: ShapeId(38), ..PLAIN_MEMBER },
                Member { name: "CloudHsmClusterId", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "TrustAnchorCertificate", shape: ShapeId(224), ..PLAIN_MEMBER },
                Member { name: "ConnectionState", shape: ShapeId(26), ..PLAIN_MEMBER },
                Member { name: "ConnectionErrorCode", shape: ShapeId(25), ..PLAIN_MEMBER },
                Member { name: "CreationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreType", shape: ShapeId(40), ..PLAIN_MEMBER },
                Member { name: "XksProxyConfiguration", shape: ShapeId(245), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CustomerMasterKeySpec",
        kind: Kind::String {
            values: &[
                "RSA_2048",
                "RSA_3072",
                "RSA_4096",
                "ECC_NIST_P256",
                "ECC_NIST_P384",
                "ECC_NIST_P521",
                "ECC_SECG_P256K1",
                "SYMMETRIC_DEFAULT",
                "HMAC_224",
                "HMAC_256",
                "HMAC_384",
                "HMAC_512",
                "SM2",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DataKeyPairSpec",
        kind: Kind::String {
            values: &[
                "RSA_2048",
                "RSA_3072",
                "RSA_4096",
                "ECC_NIST_P256",
                "ECC_NIST_P384",
                "ECC_NIST_P521",
                "ECC_SECG_P256K1",
                "SM2",
                "ECC_NIST_EDWARDS25519",
                "ML_KEM_512",
                "ML_KEM_768",
                "ML_KEM_1024",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape { name: "DataKeySpec", kind: Kind::String { values: &["AES_256", "AES_128"] }, ..PLAIN_SHAPE },
    Shape { name: "DateType", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "DecapsulateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "SharedSecretCiphertextBlob", shape: ShapeId(14), required: true, ..PLAIN_MEMBER },
                Member { name: "EncapsulationAlgorithm", shape: ShapeId(76), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DecapsulateResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "SharedSecret", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "EncapsulationAlgorithm", shape: ShapeId(76), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DecryptRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "EncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "EncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "Recipient", shape: ShapeId(196), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
                Member { name: "DryRunModifiers", shape: ShapeId(69), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DecryptResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "Plaintext", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "EncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "CiphertextForRecipient", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteAliasRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "AliasName", shape: ShapeId(5), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteCustomKeyStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "CustomKeyStoreId", shape: ShapeId(35), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteCustomKeyStoreResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteImportedKeyMaterialRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteImportedKeyMaterialResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(9), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DependencyTimeoutException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DependencyTimeoutException", status: 500, sender_fault: false }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeriveSharedSecretRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "KeyAgreementAlgorithm", shape: ShapeId(140), required: true, ..PLAIN_MEMBER },
                Member { name: "PublicKey", shape: ShapeId(192), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
                Member { name: "Recipient", shape: ShapeId(196), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeriveSharedSecretResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "SharedSecret", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "CiphertextForRecipient", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KeyAgreementAlgorithm", shape: ShapeId(140), ..PLAIN_MEMBER },
                Member { name: "KeyOrigin", shape: ShapeId(185), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeCustomKeyStoresRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CustomKeyStoreId", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreName", shape: ShapeId(38), ..PLAIN_MEMBER },
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeCustomKeyStoresResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CustomKeyStores", shape: ShapeId(41), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyMetadata", shape: ShapeId(151), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DescriptionType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(8_192), ..PLAIN_SHAPE },
    Shape {
        name: "DisableKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableKeyRotationRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisabledException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DisabledException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisconnectCustomKeyStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "CustomKeyStoreId", shape: ShapeId(35), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisconnectCustomKeyStoreResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DryRunModifierList",
        kind: Kind::List { element: ShapeId(70), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "DryRunModifierType", kind: Kind::String { values: &["IGNORE_CIPHERTEXT"] }, ..PLAIN_SHAPE },
    Shape {
        name: "DryRunOperationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "DryRunOperationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableKeyRotationRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "RotationPeriodInDays", shape: ShapeId(206), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncapsulateRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "EncapsulationAlgorithm", shape: ShapeId(76), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncapsulateResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "SharedSecret", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "SharedSecretCiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "EncapsulationAlgorithm", shape: ShapeId(76), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "EncapsulationAlgorithmSpec", kind: Kind::String { values: &["ML_KEM"] }, ..PLAIN_SHAPE },
    Shape {
        name: "EncapsulationAlgorithmSpecList",
        kind: Kind::List { element: ShapeId(76), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncryptRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Plaintext", shape: ShapeId(187), required: true, ..PLAIN_MEMBER },
                Member { name: "EncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "EncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncryptResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "EncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncryptionAlgorithmSpec",
        kind: Kind::String { values: &["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EncryptionAlgorithmSpecList",
        kind: Kind::List { element: ShapeId(80), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "EncryptionContextKey", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "EncryptionContextType",
        kind: Kind::Map { key: ShapeId(82), value: ShapeId(84), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "EncryptionContextValue", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "ErrorMessageType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "ExpirationModelType",
        kind: Kind::String { values: &["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ExpiredImportTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "ExpiredImportTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyPairRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "KeyPairSpec", shape: ShapeId(44), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "Recipient", shape: ShapeId(196), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyPairResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PrivateKeyCiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "PrivateKeyPlaintext", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "PublicKey", shape: ShapeId(192), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyPairSpec", shape: ShapeId(44), ..PLAIN_MEMBER },
                Member { name: "CiphertextForRecipient", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyPairWithoutPlaintextRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "KeyPairSpec", shape: ShapeId(44), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyPairWithoutPlaintextResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PrivateKeyCiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "PublicKey", shape: ShapeId(192), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyPairSpec", shape: ShapeId(44), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "EncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "NumberOfBytes", shape: ShapeId(184), ..PLAIN_MEMBER },
                Member { name: "KeySpec", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "Recipient", shape: ShapeId(196), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "Plaintext", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "CiphertextForRecipient", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyWithoutPlaintextRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "EncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "KeySpec", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "NumberOfBytes", shape: ShapeId(184), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateDataKeyWithoutPlaintextResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateMacRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Message", shape: ShapeId(187), required: true, ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "MacAlgorithm", shape: ShapeId(173), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateMacResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Mac", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "MacAlgorithm", shape: ShapeId(173), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateRandomRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "NumberOfBytes", shape: ShapeId(184), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreId", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "Recipient", shape: ShapeId(196), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateRandomResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Plaintext", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "CiphertextForRecipient", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetKeyLastUsageRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetKeyLastUsageResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyLastUsage", shape: ShapeId(144), ..PLAIN_MEMBER },
                Member { name: "TrackingStartDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "KeyCreationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetKeyPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(189), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetKeyPolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Policy", shape: ShapeId(190), ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(189), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetKeyRotationStatusRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetKeyRotationStatusResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyRotationEnabled", shape: ShapeId(11), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "RotationPeriodInDays", shape: ShapeId(206), ..PLAIN_MEMBER },
                Member { name: "NextRotationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "OnDemandRotationStartDate", shape: ShapeId(46), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetParametersForImportRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "WrappingAlgorithm", shape: ShapeId(2), required: true, ..PLAIN_MEMBER },
                Member { name: "WrappingKeySpec", shape: ShapeId(236), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetParametersForImportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "ImportToken", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "PublicKey", shape: ShapeId(187), ..PLAIN_MEMBER },
                Member { name: "ParametersValidTo", shape: ShapeId(46), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetPublicKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetPublicKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "PublicKey", shape: ShapeId(192), ..PLAIN_MEMBER },
                Member { name: "CustomerMasterKeySpec", shape: ShapeId(43), ..PLAIN_MEMBER },
                Member { name: "KeySpec", shape: ShapeId(152), ..PLAIN_MEMBER },
                Member { name: "KeyUsage", shape: ShapeId(156), ..PLAIN_MEMBER },
                Member { name: "EncryptionAlgorithms", shape: ShapeId(81), ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithms", shape: ShapeId(216), ..PLAIN_MEMBER },
                Member { name: "KeyAgreementAlgorithms", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "EncapsulationAlgorithms", shape: ShapeId(77), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GrantConstraintSourceArnType",
        kind: Kind::String { values: &[] },
        min: Some(20),
        max: Some(512),
        pattern: Some("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GrantConstraints",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EncryptionContextSubset", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "EncryptionContextEquals", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SourceArn", shape: ShapeId(110), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "GrantIdType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape { name: "GrantList", kind: Kind::List { element: ShapeId(114), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "GrantListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "GrantId", shape: ShapeId(112), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(115), ..PLAIN_MEMBER },
                Member { name: "CreationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "GranteePrincipal", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "RetiringPrincipal", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "IssuingAccount", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "Operations", shape: ShapeId(117), ..PLAIN_MEMBER },
                Member { name: "Constraints", shape: ShapeId(111), ..PLAIN_MEMBER },
                Member { name: "GranteeServicePrincipal", shape: ShapeId(212), ..PLAIN_MEMBER },
                Member { name: "RetiringServicePrincipal", shape: ShapeId(212), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GrantNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9:/_-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GrantOperation",
        kind: Kind::String {
            values: &[
                "Decrypt",
                "Encrypt",
                "GenerateDataKey",
                "GenerateDataKeyWithoutPlaintext",
                "ReEncryptFrom",
                "ReEncryptTo",
                "Sign",
                "Verify",
                "GetPublicKey",
                "CreateGrant",
                "RetireGrant",
                "DescribeKey",
                "GenerateDataKeyPair",
                "GenerateDataKeyPairWithoutPlaintext",
                "GenerateMac",
                "VerifyMac",
                "DeriveSharedSecret",
                "Encapsulate",
                "Decapsulate",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GrantOperationList",
        kind: Kind::List { element: ShapeId(116), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GrantTokenList",
        kind: Kind::List { element: ShapeId(119), element_name: None, flattened: false },
        min: Some(0),
        max: Some(10),
        ..PLAIN_SHAPE
    },
    Shape { name: "GrantTokenType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(8_192), ..PLAIN_SHAPE },
    Shape {
        name: "ImportKeyMaterialRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "ImportToken", shape: ShapeId(14), required: true, ..PLAIN_MEMBER },
                Member { name: "EncryptedKeyMaterial", shape: ShapeId(14), required: true, ..PLAIN_MEMBER },
                Member { name: "ValidTo", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "ExpirationModel", shape: ShapeId(86), ..PLAIN_MEMBER },
                Member { name: "ImportType", shape: ShapeId(123), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialDescription", shape: ShapeId(149), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportKeyMaterialResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ImportState", kind: Kind::String { values: &["IMPORTED", "PENDING_IMPORT"] }, ..PLAIN_SHAPE },
    Shape { name: "ImportType", kind: Kind::String { values: &["NEW_KEY_MATERIAL", "EXISTING_KEY_MATERIAL"] }, ..PLAIN_SHAPE },
    Shape { name: "IncludeKeyMaterial", kind: Kind::String { values: &["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"] }, ..PLAIN_SHAPE },
    Shape {
        name: "IncorrectKeyException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "IncorrectKeyException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "IncorrectKeyMaterialException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "IncorrectKeyMaterialException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "IncorrectTrustAnchorException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "IncorrectTrustAnchorException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidAliasNameException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidAliasNameException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidArnException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidArnException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidCiphertextException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidCiphertextException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidGrantIdException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidGrantIdException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidGrantTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidGrantTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidImportTokenException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidImportTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidKeyUsageException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidKeyUsageException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidMarkerException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "InvalidMarkerException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KMSInternalException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "KMSInternalException", status: 500, sender_fault: false }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KMSInvalidMacException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "KMSInvalidMacException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KMSInvalidSignatureException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "KMSInvalidSignatureException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KMSInvalidStateException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "KMSInvalidStateException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "KeyAgreementAlgorithmSpec", kind: Kind::String { values: &["ECDH"] }, ..PLAIN_SHAPE },
    Shape {
        name: "KeyAgreementAlgorithmSpecList",
        kind: Kind::List { element: ShapeId(140), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "KeyEncryptionMechanism", kind: Kind::String { values: &["RSAES_OAEP_SHA_256"] }, ..PLAIN_SHAPE },
    Shape { name: "KeyIdType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(2_048), ..PLAIN_SHAPE },
    Shape {
        name: "KeyLastUsageData",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Operation", shape: ShapeId(145), ..PLAIN_MEMBER },
                Member { name: "Timestamp", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "CloudTrailEventId", shape: ShapeId(21), ..PLAIN_MEMBER },
                Member { name: "KmsRequestId", shape: ShapeId(157), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyLastUsageTrackingOperation",
        kind: Kind::String {
            values: &[
                "Decrypt",
                "DeriveSharedSecret",
                "Encrypt",
                "GenerateDataKey",
                "GenerateDataKeyPair",
                "GenerateDataKeyPairWithoutPlaintext",
                "GenerateDataKeyWithoutPlaintext",
                "GenerateMac",
                "ReEncrypt",
                "Sign",
                "Verify",
                "VerifyMac",
                "Encapsulate",
                "Decapsulate",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape { name: "KeyList", kind: Kind::List { element: ShapeId(147), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "KeyListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyArn", shape: ShapeId(7), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "KeyManagerType", kind: Kind::String { values: &["AWS", "CUSTOMER"] }, ..PLAIN_SHAPE },
    Shape {
        name: "KeyMaterialDescriptionType",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9:/_\\s.-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyMaterialState",
        kind: Kind::String {
            values: &["NON_CURRENT", "CURRENT", "PENDING_ROTATION", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyMetadata",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AWSAccountId", shape: ShapeId(0), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Arn", shape: ShapeId(7), ..PLAIN_MEMBER },
                Member { name: "CreationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "Enabled", shape: ShapeId(11), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(63), ..PLAIN_MEMBER },
                Member { name: "KeyUsage", shape: ShapeId(156), ..PLAIN_MEMBER },
                Member { name: "KeyState", shape: ShapeId(153), ..PLAIN_MEMBER },
                Member { name: "DeletionDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "ValidTo", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "Origin", shape: ShapeId(185), ..PLAIN_MEMBER },
                Member { name: "CustomKeyStoreId", shape: ShapeId(35), ..PLAIN_MEMBER },
                Member { name: "CloudHsmClusterId", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "ExpirationModel", shape: ShapeId(86), ..PLAIN_MEMBER },
                Member { name: "KeyManager", shape: ShapeId(148), ..PLAIN_MEMBER },
                Member { name: "CustomerMasterKeySpec", shape: ShapeId(43), ..PLAIN_MEMBER },
                Member { name: "KeySpec", shape: ShapeId(152), ..PLAIN_MEMBER },
                Member { name: "EncryptionAlgorithms", shape: ShapeId(81), ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithms", shape: ShapeId(216), ..PLAIN_MEMBER },
                Member { name: "KeyAgreementAlgorithms", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "EncapsulationAlgorithms", shape: ShapeId(77), ..PLAIN_MEMBER },
                Member { name: "MultiRegion", shape: ShapeId(183), ..PLAIN_MEMBER },
                Member { name: "MultiRegionConfiguration", shape: ShapeId(178), ..PLAIN_MEMBER },
                Member { name: "PendingDeletionWindowInDays", shape: ShapeId(186), ..PLAIN_MEMBER },
                Member { name: "MacAlgorithms", shape: ShapeId(174), ..PLAIN_MEMBER },
                Member { name: "XksKeyConfiguration", shape: ShapeId(238), ..PLAIN_MEMBER },
                Member { name: "CurrentKeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeySpec",
        kind: Kind::String {
            values: &[
                "RSA_2048",
                "RSA_3072",
                "RSA_4096",
                "ECC_NIST_P256",
                "ECC_NIST_P384",
                "ECC_NIST_P521",
                "ECC_SECG_P256K1",
                "SYMMETRIC_DEFAULT",
                "HMAC_224",
                "HMAC_256",
                "HMAC_384",
                "HMAC_512",
                "SM2",
                "ML_DSA_44",
                "ML_DSA_65",
                "ML_DSA_87",
                "ECC_NIST_EDWARDS25519",
                "ML_KEM_512",
                "ML_KEM_768",
                "ML_KEM_1024",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyState",
        kind: Kind::String {
            values: &[
                "Creating",
                "Enabled",
                "Disabled",
                "PendingDeletion",
                "PendingImport",
                "PendingReplicaDeletion",
                "Unavailable",
                "Updating",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyStorePasswordType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(7),
        max: Some(32),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyUnavailableException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "KeyUnavailableException", status: 500, sender_fault: false }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KeyUsageType",
        kind: Kind::String {
            values: &["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"],
        },
        ..PLAIN_SHAPE
    },
    Shape { name: "KmsRequestIdType", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "LimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "LimitExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "LimitType", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListAliasesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListAliasesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Aliases", shape: ShapeId(3), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGrantsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantId", shape: ShapeId(112), ..PLAIN_MEMBER },
                Member { name: "GranteePrincipal", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "GranteeServicePrincipal", shape: ShapeId(212), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListGrantsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Grants", shape: ShapeId(113), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListKeyPoliciesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListKeyPoliciesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PolicyNames", shape: ShapeId(188), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListKeyRotationsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "IncludeKeyMaterial", shape: ShapeId(124), ..PLAIN_MEMBER },
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListKeyRotationsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Rotations", shape: ShapeId(208), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListKeysRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "ResourceOwners", shape: ShapeId(201), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListKeysResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Keys", shape: ShapeId(146), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListResourceTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListResourceTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Tags", shape: ShapeId(221), ..PLAIN_MEMBER },
                Member { name: "NextMarker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "Truncated", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListRetirableGrantsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Limit", shape: ShapeId(159), ..PLAIN_MEMBER },
                Member { name: "Marker", shape: ShapeId(176), ..PLAIN_MEMBER },
                Member { name: "RetiringPrincipal", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "RetiringServicePrincipal", shape: ShapeId(212), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MacAlgorithmSpec",
        kind: Kind::String { values: &["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MacAlgorithmSpecList",
        kind: Kind::List { element: ShapeId(173), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "MalformedPolicyDocumentException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MarkerType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(1_024),
        pattern: Some("[\\u0020-\\u00FF]*"),
        ..PLAIN_SHAPE
    },
    Shape { name: "MessageType", kind: Kind::String { values: &["RAW", "DIGEST", "EXTERNAL_MU"] }, ..PLAIN_SHAPE },
    Shape {
        name: "MultiRegionConfiguration",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "MultiRegionKeyType", shape: ShapeId(181), ..PLAIN_MEMBER },
                Member { name: "PrimaryKey", shape: ShapeId(179), ..PLAIN_MEMBER },
                Member { name: "ReplicaKeys", shape: ShapeId(180), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MultiRegionKey",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Arn", shape: ShapeId(7), ..PLAIN_MEMBER },
                Member { name: "Region", shape: ShapeId(197), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MultiRegionKeyList",
        kind: Kind::List { element: ShapeId(179), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "MultiRegionKeyType", kind: Kind::String { values: &["PRIMARY", "REPLICA"] }, ..PLAIN_SHAPE },
    Shape {
        name: "NotFoundException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "NotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "NullableBooleanType", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "NumberOfBytesType", kind: Kind::Integer, min: Some(1), max: Some(1_024), ..PLAIN_SHAPE },
    Shape {
        name: "OriginType",
        kind: Kind::String { values: &["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "PendingWindowInDaysType", kind: Kind::Integer, min: Some(1), max: Some(365), ..PLAIN_SHAPE },
    Shape { name: "PlaintextType", kind: Kind::Blob, sensitive: true, min: Some(1), max: Some(4_096), ..PLAIN_SHAPE },
    Shape {
        name: "PolicyNameList",
        kind: Kind::List { element: ShapeId(189), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyNameType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("[\\w]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PolicyType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(131_072),
        pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PrincipalIdType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some("^[\\w+=,.@:/-]+$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "PublicKeyType", kind: Kind::Blob, min: Some(1), max: Some(8_192), ..PLAIN_SHAPE },
    Shape {
        name: "PutKeyPolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "PolicyName", shape: ShapeId(189), ..PLAIN_MEMBER },
                Member { name: "Policy", shape: ShapeId(190), required: true, ..PLAIN_MEMBER },
                Member { name: "BypassPolicyLockoutSafetyCheck", shape: ShapeId(11), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReEncryptRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "SourceEncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SourceKeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "DestinationKeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "DestinationEncryptionContext", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "SourceEncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "DestinationEncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
                Member { name: "DryRunModifiers", shape: ShapeId(69), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReEncryptResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CiphertextBlob", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "SourceKeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "SourceEncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "DestinationEncryptionAlgorithm", shape: ShapeId(80), ..PLAIN_MEMBER },
                Member { name: "SourceKeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "DestinationKeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RecipientInfo",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyEncryptionAlgorithm", shape: ShapeId(142), ..PLAIN_MEMBER },
                Member { name: "AttestationDocument", shape: ShapeId(8), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RegionType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(32),
        pattern: Some("^([a-z]+-){2,3}\\d+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplicateKeyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "ReplicaRegion", shape: ShapeId(197), required: true, ..PLAIN_MEMBER },
                Member { name: "Policy", shape: ShapeId(190), ..PLAIN_MEMBER },
                Member { name: "BypassPolicyLockoutSafetyCheck", shape: ShapeId(11), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(63), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(221), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ReplicateKeyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ReplicaKeyMetadata", shape: ShapeId(151), ..PLAIN_MEMBER },
                Member { name: "ReplicaPolicy", shape: ShapeId(190), ..PLAIN_MEMBER },
                Member { name: "ReplicaTags", shape: ShapeId(221), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ResourceOwnerType", kind: Kind::String { values: &["SELF", "OTHER_ACCOUNTS_VIA_RAM"] }, ..PLAIN_SHAPE },
    Shape {
        name: "ResourceOwnersList",
        kind: Kind::List { element: ShapeId(200), element_name: None, flattened: false },
        min: Some(1),
        max: Some(2),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RetireGrantRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "GrantToken", shape: ShapeId(119), ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "GrantId", shape: ShapeId(112), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RevokeGrantRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantId", shape: ShapeId(112), required: true, ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RotateKeyOnDemandRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RotateKeyOnDemandResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RotationPeriodInDaysType", kind: Kind::Integer, min: Some(90), max: Some(2_560), ..PLAIN_SHAPE },
    Shape { name: "RotationType", kind: Kind::String { values: &["AUTOMATIC", "ON_DEMAND"] }, ..PLAIN_SHAPE },
    Shape {
        name: "RotationsList",
        kind: Kind::List { element: ShapeId(209), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RotationsListEntry",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialId", shape: ShapeId(10), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialDescription", shape: ShapeId(149), ..PLAIN_MEMBER },
                Member { name: "ImportState", shape: ShapeId(122), ..PLAIN_MEMBER },
                Member { name: "KeyMaterialState", shape: ShapeId(150), ..PLAIN_MEMBER },
                Member { name: "ExpirationModel", shape: ShapeId(86), ..PLAIN_MEMBER },
                Member { name: "ValidTo", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "RotationDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "RotationType", shape: ShapeId(207), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ScheduleKeyDeletionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "PendingWindowInDays", shape: ShapeId(186), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ScheduleKeyDeletionResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "DeletionDate", shape: ShapeId(46), ..PLAIN_MEMBER },
                Member { name: "KeyState", shape: ShapeId(153), ..PLAIN_MEMBER },
                Member { name: "PendingWindowInDays", shape: ShapeId(186), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServicePrincipalType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SignRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Message", shape: ShapeId(187), required: true, ..PLAIN_MEMBER },
                Member { name: "MessageType", shape: ShapeId(177), ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithm", shape: ShapeId(215), required: true, ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SignResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "Signature", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithm", shape: ShapeId(215), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SigningAlgorithmSpec",
        kind: Kind::String {
            values: &[
                "RSASSA_PSS_SHA_256",
                "RSASSA_PSS_SHA_384",
                "RSASSA_PSS_SHA_512",
                "RSASSA_PKCS1_V1_5_SHA_256",
                "RSASSA_PKCS1_V1_5_SHA_384",
                "RSASSA_PKCS1_V1_5_SHA_512",
                "ECDSA_SHA_256",
                "ECDSA_SHA_384",
                "ECDSA_SHA_512",
                "SM2DSA",
                "ML_DSA_SHAKE_256",
                "ED25519_SHA_512",
                "ED25519_PH_SHA_512",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SigningAlgorithmSpecList",
        kind: Kind::List { element: ShapeId(215), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Tag",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TagKey", shape: ShapeId(220), required: true, ..PLAIN_MEMBER },
                Member { name: "TagValue", shape: ShapeId(223), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "TagException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TagKeyList", kind: Kind::List { element: ShapeId(220), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape { name: "TagKeyType", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape { name: "TagList", kind: Kind::List { element: ShapeId(217), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "TagResourceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(221), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TagValueType", kind: Kind::String { values: &[] }, min: Some(0), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "TrustAnchorCertificateType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(5_000),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UnsupportedOperationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "UnsupportedOperationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UntagResourceRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "TagKeys", shape: ShapeId(219), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateAliasRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AliasName", shape: ShapeId(5), required: true, ..PLAIN_MEMBER },
                Member { name: "TargetKeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateCustomKeyStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "CustomKeyStoreId", shape: ShapeId(35), required: true, ..PLAIN_MEMBER },
                Member { name: "NewCustomKeyStoreName", shape: ShapeId(38), ..PLAIN_MEMBER },
                Member { name: "KeyStorePassword", shape: ShapeId(154), ..PLAIN_MEMBER },
                Member { name: "CloudHsmClusterId", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "XksProxyUriEndpoint", shape: ShapeId(251), ..PLAIN_MEMBER },
                Member { name: "XksProxyUriPath", shape: ShapeId(253), ..PLAIN_MEMBER },
                Member { name: "XksProxyVpcEndpointServiceName", shape: ShapeId(257), ..PLAIN_MEMBER },
                Member { name: "XksProxyVpcEndpointServiceOwner", shape: ShapeId(1), ..PLAIN_MEMBER },
                Member { name: "XksProxyAuthenticationCredential", shape: ShapeId(243), ..PLAIN_MEMBER },
                Member { name: "XksProxyConnectivity", shape: ShapeId(246), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateCustomKeyStoreResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateKeyDescriptionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(63), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdatePrimaryRegionRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "PrimaryRegion", shape: ShapeId(197), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "VerifyMacRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Message", shape: ShapeId(187), required: true, ..PLAIN_MEMBER },
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "MacAlgorithm", shape: ShapeId(173), required: true, ..PLAIN_MEMBER },
                Member { name: "Mac", shape: ShapeId(14), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "VerifyMacResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "MacValid", shape: ShapeId(11), ..PLAIN_MEMBER },
                Member { name: "MacAlgorithm", shape: ShapeId(173), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "VerifyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), required: true, ..PLAIN_MEMBER },
                Member { name: "Message", shape: ShapeId(187), required: true, ..PLAIN_MEMBER },
                Member { name: "MessageType", shape: ShapeId(177), ..PLAIN_MEMBER },
                Member { name: "Signature", shape: ShapeId(14), required: true, ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithm", shape: ShapeId(215), required: true, ..PLAIN_MEMBER },
                Member { name: "GrantTokens", shape: ShapeId(118), ..PLAIN_MEMBER },
                Member { name: "DryRun", shape: ShapeId(183), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "VerifyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "KeyId", shape: ShapeId(143), ..PLAIN_MEMBER },
                Member { name: "SignatureValid", shape: ShapeId(11), ..PLAIN_MEMBER },
                Member { name: "SigningAlgorithm", shape: ShapeId(215), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "WrappingKeySpec", kind: Kind::String { values: &["RSA_2048", "RSA_3072", "RSA_4096", "SM2"] }, ..PLAIN_SHAPE },
    Shape {
        name: "XksKeyAlreadyInUseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksKeyAlreadyInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksKeyConfigurationType",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Id", shape: ShapeId(239), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksKeyIdType",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9-_.]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksKeyInvalidConfigurationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksKeyInvalidConfigurationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksKeyNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksKeyNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyAuthenticationAccessKeyIdType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(20),
        max: Some(30),
        pattern: Some("^[A-Z2-7]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyAuthenticationCredentialType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AccessKeyId", shape: ShapeId(242), required: true, ..PLAIN_MEMBER },
                Member { name: "RawSecretAccessKey", shape: ShapeId(244), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyAuthenticationRawSecretAccessKeyType",
        kind: Kind::String { values: &[] },
        sensitive: true,
        min: Some(43),
        max: Some(64),
        pattern: Some("^[a-zA-Z0-9\\/+=]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyConfigurationType",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Connectivity", shape: ShapeId(246), ..PLAIN_MEMBER },
                Member { name: "AccessKeyId", shape: ShapeId(242), ..PLAIN_MEMBER },
                Member { name: "UriEndpoint", shape: ShapeId(251), ..PLAIN_MEMBER },
                Member { name: "UriPath", shape: ShapeId(253), ..PLAIN_MEMBER },
                Member { name: "VpcEndpointServiceName", shape: ShapeId(257), ..PLAIN_MEMBER },
                Member { name: "VpcEndpointServiceOwner", shape: ShapeId(1), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyConnectivityType",
        kind: Kind::String { values: &["PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyIncorrectAuthenticationCredentialException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait {
                code: "XksProxyIncorrectAuthenticationCredentialException",
                status: 400,
                sender_fault: true,
            }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyInvalidConfigurationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyInvalidConfigurationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyInvalidResponseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyInvalidResponseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyUriEndpointInUseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyUriEndpointInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyUriEndpointType",
        kind: Kind::String { values: &[] },
        min: Some(10),
        max: Some(128),
        pattern: Some("^https://[a-zA-Z0-9.-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyUriInUseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyUriInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyUriPathType",
        kind: Kind::String { values: &[] },
        min: Some(10),
        max: Some(128),
        pattern: Some("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyUriUnreachableException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyUriUnreachableException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyVpcEndpointServiceInUseException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyVpcEndpointServiceInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait {
                code: "XksProxyVpcEndpointServiceInvalidConfigurationException",
                status: 400,
                sender_fault: true,
            }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyVpcEndpointServiceNameType",
        kind: Kind::String { values: &[] },
        min: Some(20),
        max: Some(64),
        pattern: Some("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "XksProxyVpcEndpointServiceNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "message", shape: ShapeId(85), ..PLAIN_MEMBER }],
            error: Some(ErrorTrait { code: "XksProxyVpcEndpointServiceNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
];
