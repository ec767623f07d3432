// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The tables of `cloudtrail`: operations, shapes and what each operation's authorization needs.

#![allow(
    clippy::wildcard_imports,
    clippy::needless_update,
    reason = "a table names what its rows need, and a row may fill every field"
)]

use alcazar_base::schema::*;

/// The service.
pub static SERVICE: Service<'static> = Service {
    name: "cloudtrail",
    signing_name: "cloudtrail",
    action_prefix: "cloudtrail",
    event_source: "cloudtrail.amazonaws.com",
    protocol: Protocol::Json11,
    target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
    api_version: "2013-11-01",
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
pub static OPERATIONS: [Operation<'static>; 60] = [
    Operation {
        name: "AddTags",
        input: Some(ShapeId(6)),
        output: Some(ShapeId(7)),
        errors: &[
            ShapeId(300),
            ShapeId(29),
            ShapeId(88),
            ShapeId(21),
            ShapeId(306),
            ShapeId(349),
            ShapeId(187),
            ShapeId(184),
            ShapeId(144),
            ShapeId(97),
            ShapeId(27),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(34),
        ],
        actions: &[Action {
            name: "cloudtrail:AddTags",
            dependent: false,
            resources: RESOURCES_CD062BB7,
            condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CancelQuery",
        input: Some(ShapeId(17)),
        output: Some(ShapeId(18)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(144),
            ShapeId(145),
            ShapeId(177),
            ShapeId(267),
            ShapeId(241),
            ShapeId(367),
            ShapeId(238),
            ShapeId(34),
        ],
        actions: &[Action {
            name: "cloudtrail:CancelQuery",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateChannel",
        input: Some(ShapeId(37)),
        output: Some(ShapeId(38)),
        errors: &[
            ShapeId(25),
            ShapeId(183),
            ShapeId(22),
            ShapeId(88),
            ShapeId(97),
            ShapeId(166),
            ShapeId(144),
            ShapeId(177),
            ShapeId(184),
            ShapeId(349),
            ShapeId(241),
            ShapeId(367),
        ],
        actions: &[
            Action {
                name: "cloudtrail:CreateChannel",
                dependent: false,
                resources: RESOURCES_6F3231E5,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "cloudtrail:AddTags",
                dependent: true,
                resources: RESOURCES_CD062BB7,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateDashboard",
        input: Some(ShapeId(39)),
        output: Some(ShapeId(40)),
        errors: &[ShapeId(34), ShapeId(184), ShapeId(97), ShapeId(144), ShapeId(157), ShapeId(178), ShapeId(324), ShapeId(367)],
        actions: &[
            Action {
                name: "cloudtrail:CreateDashboard",
                dependent: false,
                resources: RESOURCES_B8815FBC,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "cloudtrail:AddTags",
                dependent: true,
                resources: RESOURCES_CD062BB7,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "cloudtrail:StartDashboardRefresh",
                dependent: true,
                resources: RESOURCES_B8815FBC,
                condition_keys: &[],
            },
            Action { name: "cloudtrail:StartQuery", dependent: true, resources: RESOURCES_A92100AF, condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateEventDataStore",
        input: Some(ShapeId(41)),
        output: Some(ShapeId(42)),
        errors: &[
            ShapeId(89),
            ShapeId(95),
            ShapeId(168),
            ShapeId(177),
            ShapeId(184),
            ShapeId(241),
            ShapeId(367),
            ShapeId(34),
            ShapeId(157),
            ShapeId(172),
            ShapeId(190),
            ShapeId(188),
            ShapeId(30),
            ShapeId(156),
            ShapeId(240),
            ShapeId(247),
            ShapeId(246),
            ShapeId(238),
            ShapeId(354),
        ],
        actions: &[
            Action {
                name: "cloudtrail:CreateEventDataStore",
                dependent: false,
                resources: RESOURCES_A92100AF,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "cloudtrail:AddTags",
                dependent: true,
                resources: RESOURCES_CD062BB7,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
            Action { name: "kms:Decrypt", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
            Action { name: "kms:GenerateDataKey", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
            Action {
                name: "organizations:ListAWSServiceAccessForOrganization",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "CreateTrail",
        input: Some(ShapeId(43)),
        output: Some(ShapeId(44)),
        errors: &[
            ShapeId(236),
            ShapeId(358),
            ShapeId(310),
            ShapeId(159),
            ShapeId(160),
            ShapeId(157),
            ShapeId(180),
            ShapeId(181),
            ShapeId(182),
            ShapeId(172),
            ShapeId(187),
            ShapeId(363),
            ShapeId(349),
            ShapeId(176),
            ShapeId(177),
            ShapeId(190),
            ShapeId(189),
            ShapeId(188),
            ShapeId(162),
            ShapeId(163),
            ShapeId(32),
            ShapeId(184),
            ShapeId(367),
            ShapeId(241),
            ShapeId(30),
            ShapeId(156),
            ShapeId(240),
            ShapeId(247),
            ShapeId(246),
            ShapeId(238),
            ShapeId(31),
            ShapeId(34),
            ShapeId(354),
        ],
        actions: &[
            Action {
                name: "cloudtrail:CreateTrail",
                dependent: false,
                resources: RESOURCES_E99DF104,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "cloudtrail:AddTags",
                dependent: true,
                resources: RESOURCES_CD062BB7,
                condition_keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
            },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
            Action {
                name: "organizations:ListAWSServiceAccessForOrganization",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteChannel",
        input: Some(ShapeId(56)),
        output: Some(ShapeId(57)),
        errors: &[ShapeId(21), ShapeId(27), ShapeId(241), ShapeId(367)],
        actions: &[Action {
            name: "cloudtrail:DeleteChannel",
            dependent: false,
            resources: RESOURCES_14B57885,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteDashboard",
        input: Some(ShapeId(58)),
        output: Some(ShapeId(59)),
        errors: &[ShapeId(34), ShapeId(300), ShapeId(367)],
        actions: &[Action {
            name: "cloudtrail:DeleteDashboard",
            dependent: false,
            resources: RESOURCES_B8815FBC,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteEventDataStore",
        input: Some(ShapeId(60)),
        output: Some(ShapeId(61)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(99),
            ShapeId(92),
            ShapeId(144),
            ShapeId(177),
            ShapeId(241),
            ShapeId(367),
            ShapeId(240),
            ShapeId(238),
            ShapeId(24),
            ShapeId(156),
            ShapeId(34),
            ShapeId(91),
        ],
        actions: &[Action {
            name: "cloudtrail:DeleteEventDataStore",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteResourcePolicy",
        input: Some(ShapeId(62)),
        output: Some(ShapeId(63)),
        errors: &[ShapeId(296), ShapeId(300), ShapeId(302), ShapeId(306), ShapeId(34), ShapeId(241), ShapeId(367)],
        actions: &[Action {
            name: "cloudtrail:DeleteResourcePolicy",
            dependent: false,
            resources: RESOURCES_E93658D3,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeleteTrail",
        input: Some(ShapeId(64)),
        output: Some(ShapeId(65)),
        errors: &[
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(34),
            ShapeId(354),
            ShapeId(169),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
        ],
        actions: &[Action {
            name: "cloudtrail:DeleteTrail",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DeregisterOrganizationDelegatedAdmin",
        input: Some(ShapeId(68)),
        output: Some(ShapeId(69)),
        errors: &[
            ShapeId(3),
            ShapeId(4),
            ShapeId(30),
            ShapeId(34),
            ShapeId(156),
            ShapeId(177),
            ShapeId(239),
            ShapeId(246),
            ShapeId(247),
            ShapeId(367),
            ShapeId(241),
        ],
        actions: &[
            Action {
                name: "cloudtrail:DeregisterOrganizationDelegatedAdmin",
                dependent: false,
                resources: &[],
                condition_keys: &[],
            },
            Action {
                name: "organizations:DeregisterDelegatedAdministrator",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
            Action {
                name: "organizations:ListAWSServiceAccessForOrganization",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DescribeQuery",
        input: Some(ShapeId(70)),
        output: Some(ShapeId(71)),
        errors: &[ShapeId(88), ShapeId(97), ShapeId(144), ShapeId(177), ShapeId(267), ShapeId(241), ShapeId(367), ShapeId(238)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:DescribeQuery",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DescribeTrails",
        input: Some(ShapeId(72)),
        output: Some(ShapeId(73)),
        errors: &[ShapeId(367), ShapeId(241), ShapeId(187), ShapeId(29), ShapeId(238)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:DescribeTrails", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "DisableFederation",
        input: Some(ShapeId(77)),
        output: Some(ShapeId(78)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(177),
            ShapeId(144),
            ShapeId(241),
            ShapeId(367),
            ShapeId(30),
            ShapeId(156),
            ShapeId(240),
            ShapeId(238),
            ShapeId(247),
            ShapeId(246),
            ShapeId(33),
            ShapeId(0),
        ],
        actions: &[
            Action { name: "cloudtrail:DisableFederation", dependent: false, resources: RESOURCES_A92100AF, condition_keys: &[] },
            Action { name: "glue:DeleteDatabase", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "glue:DeleteTable", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "glue:PassConnection", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "lakeformation:DeregisterResource", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "lakeformation:RegisterResource", dependent: true, resources: &[], condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "EnableFederation",
        input: Some(ShapeId(80)),
        output: Some(ShapeId(81)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(177),
            ShapeId(144),
            ShapeId(241),
            ShapeId(367),
            ShapeId(30),
            ShapeId(156),
            ShapeId(240),
            ShapeId(238),
            ShapeId(247),
            ShapeId(246),
            ShapeId(33),
            ShapeId(0),
            ShapeId(91),
        ],
        actions: &[
            Action { name: "cloudtrail:EnableFederation", dependent: false, resources: RESOURCES_A92100AF, condition_keys: &[] },
            Action { name: "glue:CreateDatabase", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "glue:CreateTable", dependent: true, resources: &[], condition_keys: &[] },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
            Action {
                name: "iam:PassRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AssociatedResourceArn", "iam:PassedToService"],
            },
            Action { name: "lakeformation:DeregisterResource", dependent: true, resources: &[], condition_keys: &[] },
            Action { name: "lakeformation:RegisterResource", dependent: true, resources: &[], condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GenerateQuery",
        input: Some(ShapeId(109)),
        output: Some(ShapeId(110)),
        errors: &[ShapeId(88), ShapeId(97), ShapeId(144), ShapeId(177), ShapeId(111), ShapeId(241), ShapeId(367), ShapeId(238)],
        actions: &[Action {
            name: "cloudtrail:GenerateQuery",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetChannel",
        input: Some(ShapeId(112)),
        output: Some(ShapeId(113)),
        errors: &[ShapeId(21), ShapeId(27), ShapeId(241), ShapeId(367)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetChannel",
            dependent: false,
            resources: RESOURCES_14B57885,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetDashboard",
        input: Some(ShapeId(114)),
        output: Some(ShapeId(115)),
        errors: &[ShapeId(300), ShapeId(367)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetDashboard",
            dependent: false,
            resources: RESOURCES_B8815FBC,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetEventConfiguration",
        input: Some(ShapeId(116)),
        output: Some(ShapeId(117)),
        errors: &[
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(367),
            ShapeId(241),
            ShapeId(88),
            ShapeId(97),
            ShapeId(167),
            ShapeId(177),
            ShapeId(166),
            ShapeId(238),
            ShapeId(176),
        ],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetEventConfiguration",
            dependent: false,
            resources: RESOURCES_DEDC250C,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetEventDataStore",
        input: Some(ShapeId(118)),
        output: Some(ShapeId(119)),
        errors: &[ShapeId(88), ShapeId(97), ShapeId(177), ShapeId(241), ShapeId(367), ShapeId(238)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetEventDataStore",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetEventSelectors",
        input: Some(ShapeId(120)),
        output: Some(ShapeId(121)),
        errors: &[ShapeId(362), ShapeId(187), ShapeId(29), ShapeId(367), ShapeId(241), ShapeId(238)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetEventSelectors",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetImport",
        input: Some(ShapeId(122)),
        output: Some(ShapeId(123)),
        errors: &[ShapeId(138), ShapeId(177), ShapeId(241), ShapeId(367)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:GetImport", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetInsightSelectors",
        input: Some(ShapeId(124)),
        output: Some(ShapeId(125)),
        errors: &[
            ShapeId(177),
            ShapeId(176),
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(367),
            ShapeId(241),
            ShapeId(147),
            ShapeId(238),
            ShapeId(354),
        ],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetInsightSelectors",
            dependent: false,
            resources: RESOURCES_DEDC250C,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetQueryResults",
        input: Some(ShapeId(126)),
        output: Some(ShapeId(127)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(144),
            ShapeId(174),
            ShapeId(175),
            ShapeId(177),
            ShapeId(267),
            ShapeId(157),
            ShapeId(241),
            ShapeId(367),
            ShapeId(238),
        ],
        read_only: true,
        actions: &[
            Action { name: "cloudtrail:GetQueryResults", dependent: false, resources: RESOURCES_A92100AF, condition_keys: &[] },
            Action { name: "kms:Decrypt", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
            Action { name: "kms:GenerateDataKey", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetResourcePolicy",
        input: Some(ShapeId(128)),
        output: Some(ShapeId(129)),
        errors: &[ShapeId(296), ShapeId(300), ShapeId(302), ShapeId(306), ShapeId(241), ShapeId(367)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetResourcePolicy",
            dependent: false,
            resources: RESOURCES_E93658D3,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetTrail",
        input: Some(ShapeId(130)),
        output: Some(ShapeId(131)),
        errors: &[ShapeId(29), ShapeId(362), ShapeId(187), ShapeId(367), ShapeId(241)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:GetTrail", dependent: false, resources: RESOURCES_E99DF104, condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "GetTrailStatus",
        input: Some(ShapeId(132)),
        output: Some(ShapeId(133)),
        errors: &[ShapeId(29), ShapeId(362), ShapeId(187), ShapeId(367), ShapeId(241)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:GetTrailStatus",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListChannels",
        input: Some(ShapeId(192)),
        output: Some(ShapeId(193)),
        errors: &[ShapeId(175), ShapeId(241), ShapeId(367)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListChannels", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListDashboards",
        input: Some(ShapeId(195)),
        output: Some(ShapeId(196)),
        errors: &[ShapeId(367)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListDashboards", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListEventDataStores",
        input: Some(ShapeId(198)),
        output: Some(ShapeId(199)),
        errors: &[ShapeId(174), ShapeId(175), ShapeId(241), ShapeId(367), ShapeId(238)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListEventDataStores", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListImportFailures",
        input: Some(ShapeId(201)),
        output: Some(ShapeId(202)),
        errors: &[ShapeId(175), ShapeId(241), ShapeId(367), ShapeId(177)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListImportFailures", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: Some("MaxResults"),
            results: &["Failures"],
            more_results: None,
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListImports",
        input: Some(ShapeId(204)),
        output: Some(ShapeId(205)),
        errors: &[ShapeId(88), ShapeId(175), ShapeId(177), ShapeId(241), ShapeId(367)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListImports", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: Some("MaxResults"),
            results: &["Imports"],
            more_results: None,
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListInsightsData",
        input: Some(ShapeId(210)),
        output: Some(ShapeId(211)),
        errors: &[ShapeId(177), ShapeId(241), ShapeId(367)],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:ListInsightsData",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: Some("MaxResults"),
            results: &["Events"],
            more_results: None,
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListInsightsMetricData",
        input: Some(ShapeId(213)),
        output: Some(ShapeId(214)),
        errors: &[ShapeId(177), ShapeId(187), ShapeId(241), ShapeId(367)],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListPublicKeys",
        input: Some(ShapeId(215)),
        output: Some(ShapeId(216)),
        errors: &[ShapeId(185), ShapeId(367), ShapeId(241), ShapeId(186)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListPublicKeys", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: None,
            results: &["PublicKeyList"],
            more_results: None,
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListQueries",
        input: Some(ShapeId(218)),
        output: Some(ShapeId(219)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(144),
            ShapeId(164),
            ShapeId(174),
            ShapeId(175),
            ShapeId(177),
            ShapeId(179),
            ShapeId(241),
            ShapeId(367),
            ShapeId(238),
        ],
        read_only: true,
        actions: &[Action {
            name: "cloudtrail:ListQueries",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListTags",
        input: Some(ShapeId(220)),
        output: Some(ShapeId(221)),
        errors: &[
            ShapeId(300),
            ShapeId(29),
            ShapeId(88),
            ShapeId(21),
            ShapeId(306),
            ShapeId(187),
            ShapeId(144),
            ShapeId(97),
            ShapeId(367),
            ShapeId(241),
            ShapeId(186),
            ShapeId(238),
        ],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListTags", dependent: false, resources: RESOURCES_CD062BB7, condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: None,
            results: &["ResourceTagList"],
            more_results: None,
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "ListTrails",
        input: Some(ShapeId(222)),
        output: Some(ShapeId(223)),
        errors: &[ShapeId(367), ShapeId(241)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:ListTrails", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: None,
            results: &["Trails"],
            more_results: None,
        }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "LookupEvents",
        input: Some(ShapeId(230)),
        output: Some(ShapeId(231)),
        errors: &[ShapeId(173), ShapeId(185), ShapeId(174), ShapeId(175), ShapeId(165), ShapeId(367), ShapeId(241)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:LookupEvents", dependent: false, resources: &[], condition_keys: &[] }],
        pagination: Some(Pagination {
            input_tokens: &["NextToken"],
            output_tokens: &["NextToken"],
            limit: Some("MaxResults"),
            results: &["Events"],
            more_results: None,
        }),
        honours: Some(Honours { members: &["LookupAttributes", "StartTime", "EndTime", "MaxResults", "NextToken"], values: &[] }),
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutEventConfiguration",
        input: Some(ShapeId(256)),
        output: Some(ShapeId(257)),
        errors: &[
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(176),
            ShapeId(169),
            ShapeId(88),
            ShapeId(97),
            ShapeId(167),
            ShapeId(166),
            ShapeId(144),
            ShapeId(367),
            ShapeId(241),
            ShapeId(354),
            ShapeId(177),
            ShapeId(34),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
            ShapeId(158),
        ],
        actions: &[
            Action {
                name: "cloudtrail:PutEventConfiguration",
                dependent: false,
                resources: RESOURCES_DEDC250C,
                condition_keys: &[],
            },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutEventSelectors",
        input: Some(ShapeId(258)),
        output: Some(ShapeId(259)),
        errors: &[
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(169),
            ShapeId(168),
            ShapeId(34),
            ShapeId(354),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
        ],
        actions: &[Action {
            name: "cloudtrail:PutEventSelectors",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutInsightSelectors",
        input: Some(ShapeId(260)),
        output: Some(ShapeId(261)),
        errors: &[
            ShapeId(177),
            ShapeId(176),
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(169),
            ShapeId(171),
            ShapeId(159),
            ShapeId(157),
            ShapeId(310),
            ShapeId(188),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(34),
            ShapeId(354),
        ],
        actions: &[Action {
            name: "cloudtrail:PutInsightSelectors",
            dependent: false,
            resources: RESOURCES_DEDC250C,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "PutResourcePolicy",
        input: Some(ShapeId(262)),
        output: Some(ShapeId(263)),
        errors: &[ShapeId(296), ShapeId(303), ShapeId(300), ShapeId(306), ShapeId(34), ShapeId(241), ShapeId(367)],
        actions: &[Action {
            name: "cloudtrail:PutResourcePolicy",
            dependent: false,
            resources: RESOURCES_E93658D3,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RegisterOrganizationDelegatedAdmin",
        input: Some(ShapeId(289)),
        output: Some(ShapeId(290)),
        errors: &[
            ShapeId(5),
            ShapeId(3),
            ShapeId(156),
            ShapeId(177),
            ShapeId(19),
            ShapeId(30),
            ShapeId(34),
            ShapeId(55),
            ShapeId(239),
            ShapeId(246),
            ShapeId(247),
            ShapeId(367),
            ShapeId(241),
            ShapeId(158),
        ],
        actions: &[
            Action {
                name: "cloudtrail:RegisterOrganizationDelegatedAdmin",
                dependent: false,
                resources: &[],
                condition_keys: &[],
            },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
            Action {
                name: "organizations:ListAWSServiceAccessForOrganization",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
            Action { name: "organizations:RegisterDelegatedAdministrator", dependent: true, resources: &[], condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RemoveTags",
        input: Some(ShapeId(291)),
        output: Some(ShapeId(292)),
        errors: &[
            ShapeId(300),
            ShapeId(29),
            ShapeId(88),
            ShapeId(21),
            ShapeId(306),
            ShapeId(187),
            ShapeId(184),
            ShapeId(144),
            ShapeId(97),
            ShapeId(27),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(34),
        ],
        actions: &[Action {
            name: "cloudtrail:RemoveTags",
            dependent: false,
            resources: RESOURCES_CD062BB7,
            condition_keys: &["aws:TagKeys"],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "RestoreEventDataStore",
        input: Some(ShapeId(307)),
        output: Some(ShapeId(308)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(95),
            ShapeId(167),
            ShapeId(177),
            ShapeId(241),
            ShapeId(367),
            ShapeId(30),
            ShapeId(156),
            ShapeId(247),
            ShapeId(240),
            ShapeId(238),
            ShapeId(246),
        ],
        actions: &[Action {
            name: "cloudtrail:RestoreEventDataStore",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "SearchSampleQueries",
        input: Some(ShapeId(317)),
        output: Some(ShapeId(318)),
        errors: &[ShapeId(177), ShapeId(367), ShapeId(241)],
        read_only: true,
        actions: &[Action { name: "cloudtrail:SearchSampleQueries", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StartDashboardRefresh",
        input: Some(ShapeId(329)),
        output: Some(ShapeId(330)),
        errors: &[ShapeId(300), ShapeId(97), ShapeId(144), ShapeId(324), ShapeId(367)],
        actions: &[
            Action {
                name: "cloudtrail:StartDashboardRefresh",
                dependent: false,
                resources: RESOURCES_B8815FBC,
                condition_keys: &[],
            },
            Action { name: "cloudtrail:StartQuery", dependent: true, resources: RESOURCES_A92100AF, condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StartEventDataStoreIngestion",
        input: Some(ShapeId(331)),
        output: Some(ShapeId(332)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(167),
            ShapeId(177),
            ShapeId(166),
            ShapeId(241),
            ShapeId(367),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
            ShapeId(34),
        ],
        actions: &[Action {
            name: "cloudtrail:StartEventDataStoreIngestion",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StartImport",
        input: Some(ShapeId(333)),
        output: Some(ShapeId(334)),
        errors: &[
            ShapeId(1),
            ShapeId(88),
            ShapeId(97),
            ShapeId(167),
            ShapeId(166),
            ShapeId(144),
            ShapeId(170),
            ShapeId(138),
            ShapeId(177),
            ShapeId(157),
            ShapeId(241),
            ShapeId(367),
            ShapeId(241),
            ShapeId(367),
        ],
        actions: &[Action { name: "cloudtrail:StartImport", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StartLogging",
        input: Some(ShapeId(335)),
        output: Some(ShapeId(336)),
        errors: &[
            ShapeId(29),
            ShapeId(34),
            ShapeId(354),
            ShapeId(362),
            ShapeId(187),
            ShapeId(169),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
        ],
        actions: &[Action {
            name: "cloudtrail:StartLogging",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StartQuery",
        input: Some(ShapeId(337)),
        output: Some(ShapeId(338)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(144),
            ShapeId(177),
            ShapeId(178),
            ShapeId(232),
            ShapeId(157),
            ShapeId(181),
            ShapeId(180),
            ShapeId(159),
            ShapeId(310),
            ShapeId(241),
            ShapeId(367),
            ShapeId(238),
        ],
        actions: &[
            Action { name: "cloudtrail:StartQuery", dependent: false, resources: RESOURCES_A92100AF, condition_keys: &[] },
            Action { name: "kms:Decrypt", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
            Action { name: "kms:GenerateDataKey", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StopEventDataStoreIngestion",
        input: Some(ShapeId(339)),
        output: Some(ShapeId(340)),
        errors: &[
            ShapeId(88),
            ShapeId(97),
            ShapeId(167),
            ShapeId(177),
            ShapeId(166),
            ShapeId(241),
            ShapeId(367),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
            ShapeId(34),
        ],
        actions: &[Action {
            name: "cloudtrail:StopEventDataStoreIngestion",
            dependent: false,
            resources: RESOURCES_A92100AF,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StopImport",
        input: Some(ShapeId(341)),
        output: Some(ShapeId(342)),
        errors: &[ShapeId(138), ShapeId(177), ShapeId(241), ShapeId(367)],
        actions: &[Action { name: "cloudtrail:StopImport", dependent: false, resources: &[], condition_keys: &[] }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "StopLogging",
        input: Some(ShapeId(343)),
        output: Some(ShapeId(344)),
        errors: &[
            ShapeId(362),
            ShapeId(187),
            ShapeId(29),
            ShapeId(34),
            ShapeId(354),
            ShapeId(169),
            ShapeId(367),
            ShapeId(241),
            ShapeId(240),
            ShapeId(238),
            ShapeId(156),
        ],
        actions: &[Action {
            name: "cloudtrail:StopLogging",
            dependent: false,
            resources: RESOURCES_E99DF104,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateChannel",
        input: Some(ShapeId(368)),
        output: Some(ShapeId(369)),
        errors: &[
            ShapeId(21),
            ShapeId(27),
            ShapeId(22),
            ShapeId(88),
            ShapeId(97),
            ShapeId(166),
            ShapeId(144),
            ShapeId(177),
            ShapeId(241),
            ShapeId(367),
        ],
        actions: &[Action {
            name: "cloudtrail:UpdateChannel",
            dependent: false,
            resources: RESOURCES_14B57885,
            condition_keys: &[],
        }],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateDashboard",
        input: Some(ShapeId(370)),
        output: Some(ShapeId(371)),
        errors: &[ShapeId(34), ShapeId(300), ShapeId(97), ShapeId(144), ShapeId(157), ShapeId(178), ShapeId(324), ShapeId(367)],
        actions: &[
            Action { name: "cloudtrail:UpdateDashboard", dependent: false, resources: RESOURCES_B8815FBC, condition_keys: &[] },
            Action {
                name: "cloudtrail:StartDashboardRefresh",
                dependent: true,
                resources: RESOURCES_B8815FBC,
                condition_keys: &[],
            },
            Action { name: "cloudtrail:StartQuery", dependent: true, resources: RESOURCES_A92100AF, condition_keys: &[] },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateEventDataStore",
        input: Some(ShapeId(372)),
        output: Some(ShapeId(373)),
        errors: &[
            ShapeId(89),
            ShapeId(88),
            ShapeId(97),
            ShapeId(168),
            ShapeId(171),
            ShapeId(92),
            ShapeId(144),
            ShapeId(177),
            ShapeId(241),
            ShapeId(367),
            ShapeId(157),
            ShapeId(172),
            ShapeId(190),
            ShapeId(188),
            ShapeId(30),
            ShapeId(156),
            ShapeId(247),
            ShapeId(240),
            ShapeId(238),
            ShapeId(246),
            ShapeId(34),
            ShapeId(354),
        ],
        actions: &[
            Action {
                name: "cloudtrail:UpdateEventDataStore",
                dependent: false,
                resources: RESOURCES_A92100AF,
                condition_keys: &[],
            },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
            Action { name: "kms:Decrypt", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
            Action { name: "kms:GenerateDataKey", dependent: true, resources: RESOURCES_9F95BFA7, condition_keys: KEYS_3F06575C },
            Action {
                name: "organizations:ListAWSServiceAccessForOrganization",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
        ],
        ..PLAIN_OPERATION
    },
    Operation {
        name: "UpdateTrail",
        input: Some(ShapeId(374)),
        output: Some(ShapeId(375)),
        errors: &[
            ShapeId(310),
            ShapeId(159),
            ShapeId(160),
            ShapeId(157),
            ShapeId(362),
            ShapeId(180),
            ShapeId(181),
            ShapeId(182),
            ShapeId(172),
            ShapeId(187),
            ShapeId(363),
            ShapeId(168),
            ShapeId(29),
            ShapeId(34),
            ShapeId(354),
            ShapeId(176),
            ShapeId(169),
            ShapeId(190),
            ShapeId(189),
            ShapeId(188),
            ShapeId(162),
            ShapeId(163),
            ShapeId(32),
            ShapeId(367),
            ShapeId(241),
            ShapeId(30),
            ShapeId(156),
            ShapeId(247),
            ShapeId(240),
            ShapeId(246),
            ShapeId(238),
            ShapeId(31),
            ShapeId(177),
        ],
        actions: &[
            Action { name: "cloudtrail:UpdateTrail", dependent: false, resources: RESOURCES_E99DF104, condition_keys: &[] },
            Action {
                name: "iam:CreateServiceLinkedRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:AWSServiceName"],
            },
            Action {
                name: "iam:GetRole",
                dependent: true,
                resources: RESOURCES_C2246C8E,
                condition_keys: &["iam:PermissionsBoundary", "iam:RoleTemplateARN"],
            },
            Action {
                name: "organizations:ListAWSServiceAccessForOrganization",
                dependent: true,
                resources: &[],
                condition_keys: &[],
            },
        ],
        ..PLAIN_OPERATION
    },
];

static KEYS_836A9B94: &[&str] = &[
    "aws:ResourceTag/${TagKey}",
    "kms:KeyOrigin",
    "kms:KeySpec",
    "kms:KeyUsage",
    "kms:MultiRegion",
    "kms:MultiRegionKeyType",
    "kms:ResourceAliases",
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

static RESOURCES_E93658D3: &[ResourceType<'static>] = &[
    ResourceType {
        name: "channel",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "dashboard",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "eventdatastore",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_CD062BB7: &[ResourceType<'static>] = &[
    ResourceType {
        name: "channel",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "dashboard",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "eventdatastore",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "trail",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_14B57885: &[ResourceType<'static>] = &[ResourceType {
    name: "channel",
    arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_6F3231E5: &[ResourceType<'static>] = &[
    ResourceType {
        name: "channel",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "eventdatastore",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}",
        required: true,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_B8815FBC: &[ResourceType<'static>] = &[ResourceType {
    name: "dashboard",
    arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static RESOURCES_DEDC250C: &[ResourceType<'static>] = &[
    ResourceType {
        name: "eventdatastore",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
    ResourceType {
        name: "trail",
        arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}",
        required: false,
        condition_keys: &["aws:ResourceTag/${TagKey}"],
    },
];

static RESOURCES_A92100AF: &[ResourceType<'static>] = &[ResourceType {
    name: "eventdatastore",
    arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

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

static RESOURCES_E99DF104: &[ResourceType<'static>] = &[ResourceType {
    name: "trail",
    arn_format: "arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}",
    required: true,
    condition_keys: &["aws:ResourceTag/${TagKey}"],
}];

static SHAPES: [Shape<'static>; 381] = [
    Shape {
        name: "AccessDeniedException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "AccessDeniedException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccountHasOngoingImportException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "AccountHasOngoingImportException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccountId",
        kind: Kind::String { values: &[] },
        min: Some(12),
        max: Some(16),
        pattern: Some("\\d+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccountNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "AccountNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccountNotRegisteredException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "AccountNotRegisteredException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AccountRegisteredException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "AccountRegisteredException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AddTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceId", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "AddTagsResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape {
        name: "AdvancedEventSelector",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(323), ..PLAIN_MEMBER },
                Member { name: "FieldSelectors", shape: ShapeId(11), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AdvancedEventSelectors",
        kind: Kind::List { element: ShapeId(8), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AdvancedFieldSelector",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Field", shape: ShapeId(322), required: true, ..PLAIN_MEMBER },
                Member { name: "Equals", shape: ShapeId(242), ..PLAIN_MEMBER },
                Member { name: "StartsWith", shape: ShapeId(242), ..PLAIN_MEMBER },
                Member { name: "EndsWith", shape: ShapeId(242), ..PLAIN_MEMBER },
                Member { name: "NotEquals", shape: ShapeId(242), ..PLAIN_MEMBER },
                Member { name: "NotStartsWith", shape: ShapeId(242), ..PLAIN_MEMBER },
                Member { name: "NotEndsWith", shape: ShapeId(242), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AdvancedFieldSelectors",
        kind: Kind::List { element: ShapeId(10), element_name: None, flattened: false },
        min: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AggregationConfiguration",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Templates", shape: ShapeId(352), required: true, ..PLAIN_MEMBER },
                Member { name: "EventCategory", shape: ShapeId(86), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "AggregationConfigurations",
        kind: Kind::List { element: ShapeId(12), element_name: None, flattened: false },
        max: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "BillingMode",
        kind: Kind::String { values: &["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "Boolean", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape { name: "ByteBuffer", kind: Kind::Blob, ..PLAIN_SHAPE },
    Shape {
        name: "CancelQueryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStore", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "QueryId", shape: ShapeId(366), required: true, ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CancelQueryResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryId", shape: ShapeId(366), required: true, ..PLAIN_MEMBER },
                Member { name: "QueryStatus", shape: ShapeId(281), required: true, ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CannotDelegateManagementAccountException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "CannotDelegateManagementAccountException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Channel",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ChannelArn", shape: ShapeId(23), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(26), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelARNInvalidException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ChannelARNInvalidException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelAlreadyExistsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ChannelAlreadyExistsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelArn",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9._/\\-:]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelExistsForEDSException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ChannelExistsForEDSException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelMaxLimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ChannelMaxLimitExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelName",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9._\\-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ChannelNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ChannelNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Channels", kind: Kind::List { element: ShapeId(20), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "CloudTrailARNInvalidException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "CloudTrailARNInvalidException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudTrailAccessNotEnabledException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "CloudTrailAccessNotEnabledException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudTrailInvalidClientTokenIdException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "CloudTrailInvalidClientTokenIdException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CloudWatchLogsDeliveryUnavailableException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "CloudWatchLogsDeliveryUnavailableException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ConcurrentModificationException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ConcurrentModificationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ConflictException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ConflictException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ContextKeySelector",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Type", shape: ShapeId(365), required: true, ..PLAIN_MEMBER },
                Member { name: "Equals", shape: ShapeId(243), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ContextKeySelectors",
        kind: Kind::List { element: ShapeId(35), element_name: None, flattened: false },
        max: Some(2),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateChannelRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(26), required: true, ..PLAIN_MEMBER },
                Member { name: "Source", shape: ShapeId(325), required: true, ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(76), required: true, ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(350), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateChannelResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ChannelArn", shape: ShapeId(23), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(26), ..PLAIN_MEMBER },
                Member { name: "Source", shape: ShapeId(325), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(76), ..PLAIN_MEMBER },
                Member { name: "Tags", shape: ShapeId(350), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateDashboardRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(47), required: true, ..PLAIN_MEMBER },
                Member { name: "RefreshSchedule", shape: ShapeId(284), ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "Widgets", shape: ShapeId(294), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateDashboardResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DashboardArn", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(47), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(49), ..PLAIN_MEMBER },
                Member { name: "Widgets", shape: ShapeId(380), ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), ..PLAIN_MEMBER },
                Member { name: "RefreshSchedule", shape: ShapeId(284), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateEventDataStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(96), required: true, ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "StartIngestion", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "BillingMode", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateEventDataStoreResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(98), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "BillingMode", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateTrailRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "S3BucketName", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "S3KeyPrefix", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IncludeGlobalServiceEvents", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "IsMultiRegionTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "EnableLogFileValidation", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsLogGroupArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsRoleArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IsOrganizationTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), ..PLAIN_MEMBER },
                Member { name: "RecursiveLogging", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "CreateTrailResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3BucketName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3KeyPrefix", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IncludeGlobalServiceEvents", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "IsMultiRegionTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LogFileValidationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsLogGroupArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsRoleArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IsOrganizationTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RecursiveLogging", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DashboardArn", kind: Kind::String { values: &[] }, pattern: Some("^[a-zA-Z0-9._/\\-:]+$"), ..PLAIN_SHAPE },
    Shape {
        name: "DashboardDetail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DashboardArn", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(49), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DashboardName",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9_\\-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DashboardStatus",
        kind: Kind::String { values: &["CREATING", "CREATED", "UPDATING", "UPDATED", "DELETING"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "DashboardType", kind: Kind::String { values: &["MANAGED", "CUSTOM"] }, ..PLAIN_SHAPE },
    Shape { name: "Dashboards", kind: Kind::List { element: ShapeId(46), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "DataResource",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Type", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "Values", shape: ShapeId(52), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DataResourceValues",
        kind: Kind::List { element: ShapeId(345), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DataResources",
        kind: Kind::List { element: ShapeId(51), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "Date", kind: Kind::Timestamp(None), ..PLAIN_SHAPE },
    Shape {
        name: "DelegatedAdminAccountLimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "DelegatedAdminAccountLimitExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteChannelRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Channel", shape: ShapeId(23), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DeleteChannelResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape {
        name: "DeleteDashboardRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DashboardId", shape: ShapeId(45), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteDashboardResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteEventDataStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteEventDataStoreResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ResourceArn", shape: ShapeId(297), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteResourcePolicyResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeleteTrailRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DeleteTrailResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape {
        name: "DeliveryS3Uri",
        kind: Kind::String { values: &[] },
        max: Some(1_024),
        pattern: Some("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeliveryStatus",
        kind: Kind::String {
            values: &[
                "SUCCESS",
                "FAILED",
                "FAILED_SIGNING_FILE",
                "PENDING",
                "RESOURCE_NOT_FOUND",
                "ACCESS_DENIED",
                "ACCESS_DENIED_SIGNING_FILE",
                "CANCELLED",
                "UNKNOWN",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeregisterOrganizationDelegatedAdminRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DelegatedAdminAccountId", shape: ShapeId(2), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DeregisterOrganizationDelegatedAdminResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeQueryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStore", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "QueryId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "QueryAlias", shape: ShapeId(266), ..PLAIN_MEMBER },
                Member { name: "RefreshId", shape: ShapeId(283), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeQueryResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "QueryString", shape: ShapeId(278), ..PLAIN_MEMBER },
                Member { name: "QueryStatus", shape: ShapeId(281), ..PLAIN_MEMBER },
                Member { name: "QueryStatistics", shape: ShapeId(280), ..PLAIN_MEMBER },
                Member { name: "ErrorMessage", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "DeliveryS3Uri", shape: ShapeId(66), ..PLAIN_MEMBER },
                Member { name: "DeliveryStatus", shape: ShapeId(67), ..PLAIN_MEMBER },
                Member { name: "Prompt", shape: ShapeId(253), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeTrailsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "trailNameList", shape: ShapeId(361), ..PLAIN_MEMBER },
                Member { name: "includeShadowTrails", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DescribeTrailsResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "trailList", shape: ShapeId(360), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Destination",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Type", shape: ShapeId(75), required: true, ..PLAIN_MEMBER },
                Member { name: "Location", shape: ShapeId(224), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "DestinationType", kind: Kind::String { values: &["EVENT_DATA_STORE", "AWS_SERVICE"] }, ..PLAIN_SHAPE },
    Shape {
        name: "Destinations",
        kind: Kind::List { element: ShapeId(74), element_name: None, flattened: false },
        min: Some(1),
        max: Some(200),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableFederationRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "DisableFederationResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "FederationStatus", shape: ShapeId(108), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Double", kind: Kind::Double, ..PLAIN_SHAPE },
    Shape {
        name: "EnableFederationRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER },
                Member { name: "FederationRoleArn", shape: ShapeId(107), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EnableFederationResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "FederationStatus", shape: ShapeId(108), ..PLAIN_MEMBER },
                Member { name: "FederationRoleArn", shape: ShapeId(107), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ErrorCode",
        kind: Kind::String { values: &[] },
        max: Some(128),
        pattern: Some("^[\\w\\d\\s_.,\\-:\\[\\]]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ErrorMessage",
        kind: Kind::String { values: &[] },
        min: Some(4),
        max: Some(1_000),
        pattern: Some(".*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Event",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "ReadOnly", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "AccessKeyId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EventSource", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "Username", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "Resources", shape: ShapeId(299), ..PLAIN_MEMBER },
                Member { name: "CloudTrailEvent", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "EventCategory", kind: Kind::String { values: &["insight"] }, ..PLAIN_SHAPE },
    Shape { name: "EventCategoryAggregation", kind: Kind::String { values: &["Data"] }, ..PLAIN_SHAPE },
    Shape {
        name: "EventDataStore",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(98), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreARNInvalidException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreARNInvalidException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreAlreadyExistsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreAlreadyExistsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreArn",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9._/\\-:]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreFederationEnabledException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreFederationEnabledException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreHasOngoingImportException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreHasOngoingImportException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreKmsKeyId",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(350),
        pattern: Some("^[a-zA-Z0-9._/\\-:]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreList",
        kind: Kind::List { element: ShapeId(90), element_name: None, flattened: false },
        min: Some(1),
        max: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreMaxLimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreMaxLimitExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreName",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9._\\-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreStatus",
        kind: Kind::String {
            values: &["CREATED", "ENABLED", "PENDING_DELETION", "STARTING_INGESTION", "STOPPING_INGESTION", "STOPPED_INGESTION"],
        },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStoreTerminationProtectedException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "EventDataStoreTerminationProtectedException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventDataStores",
        kind: Kind::List { element: ShapeId(87), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventName",
        kind: Kind::String { values: &[] },
        max: Some(128),
        pattern: Some("^[A-Za-z0-9_]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventSelector",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ReadWriteType", shape: ShapeId(282), ..PLAIN_MEMBER },
                Member { name: "IncludeManagementEvents", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "DataResources", shape: ShapeId(53), ..PLAIN_MEMBER },
                Member { name: "ExcludeManagementEventSources", shape: ShapeId(106), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventSelectors",
        kind: Kind::List { element: ShapeId(102), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "EventSource",
        kind: Kind::String { values: &[] },
        max: Some(256),
        pattern: Some("^[a-z0-9_-]+\\.amazonaws\\.com$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "EventsList", kind: Kind::List { element: ShapeId(84), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "ExcludeManagementEventSources",
        kind: Kind::List { element: ShapeId(345), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FederationRoleArn",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(125),
        pattern: Some("^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "FederationStatus",
        kind: Kind::String { values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateQueryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStores", shape: ShapeId(94), required: true, ..PLAIN_MEMBER },
                Member { name: "Prompt", shape: ShapeId(253), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateQueryResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryStatement", shape: ShapeId(278), ..PLAIN_MEMBER },
                Member { name: "QueryAlias", shape: ShapeId(266), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GenerateResponseException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "GenerateResponseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetChannelRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Channel", shape: ShapeId(23), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetChannelResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ChannelArn", shape: ShapeId(23), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(26), ..PLAIN_MEMBER },
                Member { name: "Source", shape: ShapeId(325), ..PLAIN_MEMBER },
                Member { name: "SourceConfig", shape: ShapeId(326), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(76), ..PLAIN_MEMBER },
                Member { name: "IngestionStatus", shape: ShapeId(146), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetDashboardRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "DashboardId", shape: ShapeId(45), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetDashboardResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DashboardArn", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(49), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(48), ..PLAIN_MEMBER },
                Member { name: "Widgets", shape: ShapeId(380), ..PLAIN_MEMBER },
                Member { name: "RefreshSchedule", shape: ShapeId(284), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LastRefreshId", shape: ShapeId(283), ..PLAIN_MEMBER },
                Member { name: "LastRefreshFailureReason", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetEventConfigurationRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventDataStore", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetEventConfigurationResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "MaxEventSize", shape: ShapeId(233), ..PLAIN_MEMBER },
                Member { name: "ContextKeySelectors", shape: ShapeId(36), ..PLAIN_MEMBER },
                Member { name: "AggregationConfigurations", shape: ShapeId(13), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetEventDataStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetEventDataStoreResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(98), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "BillingMode", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "FederationStatus", shape: ShapeId(108), ..PLAIN_MEMBER },
                Member { name: "FederationRoleArn", shape: ShapeId(107), ..PLAIN_MEMBER },
                Member { name: "PartitionKeys", shape: ShapeId(250), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetEventSelectorsRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "TrailName", shape: ShapeId(345), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetEventSelectorsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventSelectors", shape: ShapeId(103), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetImportRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ImportId", shape: ShapeId(366), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetImportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ImportId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "ImportSource", shape: ShapeId(139), ..PLAIN_MEMBER },
                Member { name: "StartEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "ImportStatus", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "ImportStatistics", shape: ShapeId(140), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetInsightSelectorsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventDataStore", shape: ShapeId(90), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetInsightSelectorsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "InsightSelectors", shape: ShapeId(149), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "InsightsDestination", shape: ShapeId(90), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetQueryResultsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStore", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "QueryId", shape: ShapeId(366), required: true, ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
                Member { name: "MaxQueryResults", shape: ShapeId(234), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetQueryResultsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryStatus", shape: ShapeId(281), ..PLAIN_MEMBER },
                Member { name: "QueryStatistics", shape: ShapeId(279), ..PLAIN_MEMBER },
                Member { name: "QueryResultRows", shape: ShapeId(276), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
                Member { name: "ErrorMessage", shape: ShapeId(83), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ResourceArn", shape: ShapeId(297), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetResourcePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceArn", shape: ShapeId(297), ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(301), ..PLAIN_MEMBER },
                Member { name: "DelegatedAdminResourcePolicy", shape: ShapeId(301), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetTrailRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetTrailResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Trail", shape: ShapeId(357), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetTrailStatusRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "GetTrailStatusResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "IsLogging", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "LatestDeliveryError", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestNotificationError", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestDeliveryTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LatestNotificationTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "StartLoggingTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "StopLoggingTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LatestCloudWatchLogsDeliveryError", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestCloudWatchLogsDeliveryTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LatestDigestDeliveryTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LatestDigestDeliveryError", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestDeliveryAttemptTime", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestNotificationAttemptTime", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestNotificationAttemptSucceeded", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LatestDeliveryAttemptSucceeded", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "TimeLoggingStarted", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "TimeLoggingStopped", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportDestinations",
        kind: Kind::List { element: ShapeId(90), element_name: None, flattened: false },
        min: Some(1),
        max: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportFailureList",
        kind: Kind::List { element: ShapeId(136), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportFailureListItem",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Location", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(137), ..PLAIN_MEMBER },
                Member { name: "ErrorType", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "ErrorMessage", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LastUpdatedTime", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ImportFailureStatus", kind: Kind::String { values: &["FAILED", "RETRY", "SUCCEEDED"] }, ..PLAIN_SHAPE },
    Shape {
        name: "ImportNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ImportNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportSource",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "S3", shape: ShapeId(311), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportStatistics",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PrefixesFound", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "PrefixesCompleted", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "FilesCompleted", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "EventsCompleted", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "FailedEntries", shape: ShapeId(225), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportStatus",
        kind: Kind::String { values: &["INITIALIZING", "IN_PROGRESS", "FAILED", "STOPPED", "COMPLETED"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportsList",
        kind: Kind::List { element: ShapeId(143), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ImportsListItem",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ImportId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "ImportStatus", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InactiveEventDataStoreException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InactiveEventDataStoreException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InactiveQueryException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InactiveQueryException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "IngestionStatus",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "LatestIngestionSuccessTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LatestIngestionSuccessEventID", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "LatestIngestionErrorCode", shape: ShapeId(83), ..PLAIN_MEMBER },
                Member { name: "LatestIngestionAttemptTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "LatestIngestionAttemptEventID", shape: ShapeId(366), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsightNotEnabledException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InsightNotEnabledException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsightSelector",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InsightType", shape: ShapeId(150), ..PLAIN_MEMBER },
                Member { name: "EventCategories", shape: ShapeId(327), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsightSelectors",
        kind: Kind::List { element: ShapeId(148), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "InsightType", kind: Kind::String { values: &["ApiCallRateInsight", "ApiErrorRateInsight"] }, ..PLAIN_SHAPE },
    Shape { name: "InsightsMetricDataType", kind: Kind::String { values: &["FillWithZeros", "NonZeroData"] }, ..PLAIN_SHAPE },
    Shape { name: "InsightsMetricMaxResults", kind: Kind::Integer, min: Some(1), max: Some(21_600), ..PLAIN_SHAPE },
    Shape { name: "InsightsMetricNextToken", kind: Kind::String { values: &[] }, min: Some(1), max: Some(5_000), ..PLAIN_SHAPE },
    Shape { name: "InsightsMetricPeriod", kind: Kind::Integer, min: Some(60), max: Some(3_600), ..PLAIN_SHAPE },
    Shape {
        name: "InsightsMetricValues",
        kind: Kind::List { element: ShapeId(79), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsufficientDependencyServiceAccessPermissionException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait {
                code: "InsufficientDependencyServiceAccessPermissionException",
                status: 400,
                sender_fault: true,
            }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsufficientEncryptionPolicyException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InsufficientEncryptionPolicyException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsufficientIAMAccessPermissionException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InsufficientIAMAccessPermissionException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsufficientS3BucketPolicyException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InsufficientS3BucketPolicyException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InsufficientSnsTopicPolicyException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InsufficientSnsTopicPolicyException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Integer", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape {
        name: "InvalidCloudWatchLogsLogGroupArnException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidCloudWatchLogsLogGroupArnException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidCloudWatchLogsRoleArnException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidCloudWatchLogsRoleArnException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidDateRangeException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidDateRangeException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidEventCategoryException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidEventCategoryException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidEventDataStoreCategoryException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidEventDataStoreCategoryException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidEventDataStoreStatusException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidEventDataStoreStatusException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidEventSelectorsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidEventSelectorsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidHomeRegionException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidHomeRegionException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidImportSourceException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidImportSourceException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidInsightSelectorsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidInsightSelectorsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidKmsKeyIdException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidKmsKeyIdException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidLookupAttributesException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidLookupAttributesException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidMaxResultsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidMaxResultsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidNextTokenException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidNextTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidParameterCombinationException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidParameterCombinationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidParameterException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidParameterException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidQueryStatementException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidQueryStatementException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidQueryStatusException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidQueryStatusException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidS3BucketNameException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidS3BucketNameException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidS3PrefixException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidS3PrefixException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidSnsTopicNameException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidSnsTopicNameException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidSourceException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidSourceException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidTagParameterException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidTagParameterException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidTimeRangeException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidTimeRangeException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidTokenException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidTokenException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "InvalidTrailNameException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "InvalidTrailNameException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KmsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "KmsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KmsKeyDisabledException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "KmsKeyDisabledException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "KmsKeyNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "KmsKeyNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListChannelsMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListChannelsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "MaxResults", shape: ShapeId(191), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListChannelsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Channels", shape: ShapeId(28), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListDashboardsMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListDashboardsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "NamePrefix", shape: ShapeId(47), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(49), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(194), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListDashboardsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Dashboards", shape: ShapeId(50), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListEventDataStoresMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListEventDataStoresRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(197), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListEventDataStoresResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStores", shape: ShapeId(100), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListImportFailuresMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListImportFailuresRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ImportId", shape: ShapeId(366), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(200), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListImportFailuresResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Failures", shape: ShapeId(135), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListImportsMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListImportsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "MaxResults", shape: ShapeId(203), ..PLAIN_MEMBER },
                Member { name: "Destination", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "ImportStatus", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListImportsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Imports", shape: ShapeId(142), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInsightsDataDimensionKey",
        kind: Kind::String { values: &["EventId", "EventName", "EventSource"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInsightsDataDimensionValue",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(2_000),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInsightsDataDimensions",
        kind: Kind::Map { key: ShapeId(206), value: ShapeId(207), key_name: None, value_name: None, flattened: false },
        min: Some(1),
        max: Some(1),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListInsightsDataMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(50), ..PLAIN_SHAPE },
    Shape {
        name: "ListInsightsDataRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "InsightSource", shape: ShapeId(297), required: true, ..PLAIN_MEMBER },
                Member { name: "DataType", shape: ShapeId(212), required: true, ..PLAIN_MEMBER },
                Member { name: "Dimensions", shape: ShapeId(208), ..PLAIN_MEMBER },
                Member { name: "StartTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(209), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInsightsDataResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Events", shape: ShapeId(105), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListInsightsDataType", kind: Kind::String { values: &["InsightsEvents"] }, ..PLAIN_SHAPE },
    Shape {
        name: "ListInsightsMetricDataRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventSource", shape: ShapeId(104), required: true, ..PLAIN_MEMBER },
                Member { name: "EventName", shape: ShapeId(101), required: true, ..PLAIN_MEMBER },
                Member { name: "InsightType", shape: ShapeId(150), required: true, ..PLAIN_MEMBER },
                Member { name: "ErrorCode", shape: ShapeId(82), ..PLAIN_MEMBER },
                Member { name: "StartTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "Period", shape: ShapeId(154), ..PLAIN_MEMBER },
                Member { name: "DataType", shape: ShapeId(151), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(152), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(153), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListInsightsMetricDataResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventSource", shape: ShapeId(104), ..PLAIN_MEMBER },
                Member { name: "EventName", shape: ShapeId(101), ..PLAIN_MEMBER },
                Member { name: "InsightType", shape: ShapeId(150), ..PLAIN_MEMBER },
                Member { name: "ErrorCode", shape: ShapeId(82), ..PLAIN_MEMBER },
                Member { name: "Timestamps", shape: ShapeId(356), ..PLAIN_MEMBER },
                Member { name: "Values", shape: ShapeId(155), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(153), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPublicKeysRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "StartTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListPublicKeysResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "PublicKeyList", shape: ShapeId(255), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ListQueriesMaxResultsCount", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape {
        name: "ListQueriesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(217), ..PLAIN_MEMBER },
                Member { name: "StartTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "QueryStatus", shape: ShapeId(281), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListQueriesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Queries", shape: ShapeId(264), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceIdList", shape: ShapeId(298), required: true, ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListTagsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceTagList", shape: ShapeId(305), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListTrailsRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "NextToken", shape: ShapeId(345), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ListTrailsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Trails", shape: ShapeId(364), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Location",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(1_024),
        pattern: Some("^[a-zA-Z0-9._/\\-:*]+$"),
        ..PLAIN_SHAPE
    },
    Shape { name: "Long", kind: Kind::Long, ..PLAIN_SHAPE },
    Shape {
        name: "LookupAttribute",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "AttributeKey", shape: ShapeId(227), required: true, ..PLAIN_MEMBER },
                Member { name: "AttributeValue", shape: ShapeId(228), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "LookupAttributeKey",
        kind: Kind::String {
            values: &[
                "EventId",
                "EventName",
                "ReadOnly",
                "Username",
                "ResourceType",
                "ResourceName",
                "EventSource",
                "AccessKeyId",
            ],
        },
        ..PLAIN_SHAPE
    },
    Shape { name: "LookupAttributeValue", kind: Kind::String { values: &[] }, min: Some(1), max: Some(2_000), ..PLAIN_SHAPE },
    Shape {
        name: "LookupAttributesList",
        kind: Kind::List { element: ShapeId(226), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "LookupEventsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "LookupAttributes", shape: ShapeId(229), ..PLAIN_MEMBER },
                Member { name: "StartTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EventCategory", shape: ShapeId(85), ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(235), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(237), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "LookupEventsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Events", shape: ShapeId(105), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(237), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "MaxConcurrentQueriesException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "MaxConcurrentQueriesException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "MaxEventSize", kind: Kind::String { values: &["Standard", "Large"] }, ..PLAIN_SHAPE },
    Shape { name: "MaxQueryResults", kind: Kind::Integer, min: Some(1), max: Some(1_000), ..PLAIN_SHAPE },
    Shape { name: "MaxResults", kind: Kind::Integer, min: Some(1), max: Some(50), ..PLAIN_SHAPE },
    Shape {
        name: "MaximumNumberOfTrailsExceededException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "MaximumNumberOfTrailsExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "NextToken", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "NoManagementAccountSLRExistsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "NoManagementAccountSLRExistsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "NotOrganizationManagementAccountException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "NotOrganizationManagementAccountException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "NotOrganizationMasterAccountException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "NotOrganizationMasterAccountException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OperationNotPermittedException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "OperationNotPermittedException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Operator",
        kind: Kind::List { element: ShapeId(245), element_name: None, flattened: false },
        min: Some(1),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "OperatorTargetList",
        kind: Kind::List { element: ShapeId(244), element_name: None, flattened: false },
        min: Some(1),
        max: Some(50),
        ..PLAIN_SHAPE
    },
    Shape { name: "OperatorTargetListMember", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape {
        name: "OperatorValue",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(2_048),
        pattern: Some(".+"),
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
        name: "OrganizationsNotInUseException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "OrganizationsNotInUseException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PaginationToken",
        kind: Kind::String { values: &[] },
        min: Some(4),
        max: Some(1_000),
        pattern: Some(".*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PartitionKey",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(251), required: true, ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(252), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PartitionKeyList",
        kind: Kind::List { element: ShapeId(249), element_name: None, flattened: false },
        max: Some(2),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PartitionKeyName",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(255),
        pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PartitionKeyType",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(255),
        pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Prompt",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(500),
        pattern: Some("^[ -~\\n]*$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PublicKey",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Value", shape: ShapeId(16), ..PLAIN_MEMBER },
                Member { name: "ValidityStartTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "ValidityEndTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "Fingerprint", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PublicKeyList",
        kind: Kind::List { element: ShapeId(254), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutEventConfigurationRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventDataStore", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "MaxEventSize", shape: ShapeId(233), ..PLAIN_MEMBER },
                Member { name: "ContextKeySelectors", shape: ShapeId(36), ..PLAIN_MEMBER },
                Member { name: "AggregationConfigurations", shape: ShapeId(13), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutEventConfigurationResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "MaxEventSize", shape: ShapeId(233), ..PLAIN_MEMBER },
                Member { name: "ContextKeySelectors", shape: ShapeId(36), ..PLAIN_MEMBER },
                Member { name: "AggregationConfigurations", shape: ShapeId(13), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutEventSelectorsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailName", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "EventSelectors", shape: ShapeId(103), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutEventSelectorsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "EventSelectors", shape: ShapeId(103), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutInsightSelectorsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "InsightSelectors", shape: ShapeId(149), required: true, ..PLAIN_MEMBER },
                Member { name: "EventDataStore", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "InsightsDestination", shape: ShapeId(90), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutInsightSelectorsResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "InsightSelectors", shape: ShapeId(149), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "InsightsDestination", shape: ShapeId(90), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutResourcePolicyRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceArn", shape: ShapeId(297), required: true, ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(301), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "PutResourcePolicyResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceArn", shape: ShapeId(297), ..PLAIN_MEMBER },
                Member { name: "ResourcePolicy", shape: ShapeId(301), ..PLAIN_MEMBER },
                Member { name: "DelegatedAdminResourcePolicy", shape: ShapeId(301), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Queries", kind: Kind::List { element: ShapeId(265), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "Query",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "QueryStatus", shape: ShapeId(281), ..PLAIN_MEMBER },
                Member { name: "CreationTime", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryAlias",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some("^[a-zA-Z][a-zA-Z0-9._\\-]*$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryIdNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "QueryIdNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryParameter",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(1_024),
        pattern: Some(".*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryParameterKey",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9._/\\-:$]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryParameterValue",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9._/\\-:]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryParameterValues",
        kind: Kind::Map { key: ShapeId(269), value: ShapeId(270), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryParameters",
        kind: Kind::List { element: ShapeId(268), element_name: None, flattened: false },
        min: Some(1),
        max: Some(10),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryResultColumn",
        kind: Kind::Map { key: ShapeId(274), value: ShapeId(277), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "QueryResultKey", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "QueryResultRow",
        kind: Kind::List { element: ShapeId(273), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryResultRows",
        kind: Kind::List { element: ShapeId(275), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "QueryResultValue", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "QueryStatement",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(10_000),
        pattern: Some("(?s).*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryStatistics",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResultsCount", shape: ShapeId(161), ..PLAIN_MEMBER },
                Member { name: "TotalResultsCount", shape: ShapeId(161), ..PLAIN_MEMBER },
                Member { name: "BytesScanned", shape: ShapeId(225), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryStatisticsForDescribeQuery",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventsMatched", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "EventsScanned", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "BytesScanned", shape: ShapeId(225), ..PLAIN_MEMBER },
                Member { name: "ExecutionTimeInMillis", shape: ShapeId(161), ..PLAIN_MEMBER },
                Member { name: "CreationTime", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "QueryStatus",
        kind: Kind::String { values: &["QUEUED", "RUNNING", "FINISHED", "FAILED", "CANCELLED", "TIMED_OUT"] },
        ..PLAIN_SHAPE
    },
    Shape { name: "ReadWriteType", kind: Kind::String { values: &["ReadOnly", "WriteOnly", "All"] }, ..PLAIN_SHAPE },
    Shape {
        name: "RefreshId",
        kind: Kind::String { values: &[] },
        min: Some(10),
        max: Some(20),
        pattern: Some("\\d+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RefreshSchedule",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Frequency", shape: ShapeId(285), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(288), ..PLAIN_MEMBER },
                Member { name: "TimeOfDay", shape: ShapeId(355), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RefreshScheduleFrequency",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Unit", shape: ShapeId(286), ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(287), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RefreshScheduleFrequencyUnit", kind: Kind::String { values: &["HOURS", "DAYS"] }, ..PLAIN_SHAPE },
    Shape { name: "RefreshScheduleFrequencyValue", kind: Kind::Integer, ..PLAIN_SHAPE },
    Shape { name: "RefreshScheduleStatus", kind: Kind::String { values: &["ENABLED", "DISABLED"] }, ..PLAIN_SHAPE },
    Shape {
        name: "RegisterOrganizationDelegatedAdminRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "MemberAccountId", shape: ShapeId(2), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RegisterOrganizationDelegatedAdminResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RemoveTagsRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceId", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RemoveTagsResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape {
        name: "RequestWidget",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryStatement", shape: ShapeId(278), required: true, ..PLAIN_MEMBER },
                Member { name: "QueryParameters", shape: ShapeId(272), ..PLAIN_MEMBER },
                Member { name: "ViewProperties", shape: ShapeId(377), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RequestWidgetList",
        kind: Kind::List { element: ShapeId(293), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Resource",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceType", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "ResourceName", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceARNNotValidException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ResourceARNNotValidException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceArn",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(256),
        pattern: Some("^[a-zA-Z0-9._/\\-:]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceIdList",
        kind: Kind::List { element: ShapeId(345), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceList",
        kind: Kind::List { element: ShapeId(295), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ResourceNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "ResourcePolicy", kind: Kind::String { values: &[] }, min: Some(1), max: Some(8_192), ..PLAIN_SHAPE },
    Shape {
        name: "ResourcePolicyNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ResourcePolicyNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourcePolicyNotValidException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ResourcePolicyNotValidException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceTag",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ResourceId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "TagsList", shape: ShapeId(350), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceTagList",
        kind: Kind::List { element: ShapeId(304), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ResourceTypeNotSupportedException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ResourceTypeNotSupportedException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RestoreEventDataStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "RestoreEventDataStoreResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(98), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "BillingMode", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "RetentionPeriod", kind: Kind::Integer, min: Some(7), max: Some(3_653), ..PLAIN_SHAPE },
    Shape {
        name: "S3BucketDoesNotExistException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "S3BucketDoesNotExistException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "S3ImportSource",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "S3LocationUri", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "S3BucketRegion", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "S3BucketAccessRoleArn", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "SampleQueryDescription", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "SampleQueryName", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "SampleQueryRelevance", kind: Kind::Float, ..PLAIN_SHAPE },
    Shape { name: "SampleQuerySQL", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape { name: "SearchSampleQueriesMaxResults", kind: Kind::Integer, min: Some(1), max: Some(50), ..PLAIN_SHAPE },
    Shape {
        name: "SearchSampleQueriesRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SearchPhrase", shape: ShapeId(319), required: true, ..PLAIN_MEMBER },
                Member { name: "MaxResults", shape: ShapeId(316), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SearchSampleQueriesResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "SearchResults", shape: ShapeId(321), ..PLAIN_MEMBER },
                Member { name: "NextToken", shape: ShapeId(248), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SearchSampleQueriesSearchPhrase",
        kind: Kind::String { values: &[] },
        min: Some(2),
        max: Some(1_000),
        pattern: Some("^[ -~\\n]*$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SearchSampleQueriesSearchResult",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(313), ..PLAIN_MEMBER },
                Member { name: "Description", shape: ShapeId(312), ..PLAIN_MEMBER },
                Member { name: "SQL", shape: ShapeId(315), ..PLAIN_MEMBER },
                Member { name: "Relevance", shape: ShapeId(314), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SearchSampleQueriesSearchResults",
        kind: Kind::List { element: ShapeId(320), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SelectorField",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(1_000),
        pattern: Some("[\\w|\\d|\\.|_]+"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SelectorName",
        kind: Kind::String { values: &[] },
        min: Some(0),
        max: Some(1_000),
        pattern: Some(".*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ServiceQuotaExceededException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ServiceQuotaExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Source",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(256),
        pattern: Some(".*"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SourceConfig",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ApplyToAllRegions", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "SourceEventCategories",
        kind: Kind::List { element: ShapeId(328), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape { name: "SourceEventCategory", kind: Kind::String { values: &["Management", "Data"] }, ..PLAIN_SHAPE },
    Shape {
        name: "StartDashboardRefreshRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DashboardId", shape: ShapeId(45), required: true, ..PLAIN_MEMBER },
                Member { name: "QueryParameterValues", shape: ShapeId(271), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartDashboardRefreshResponse",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "RefreshId", shape: ShapeId(283), ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartEventDataStoreIngestionRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartEventDataStoreIngestionResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartImportRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Destinations", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "ImportSource", shape: ShapeId(139), ..PLAIN_MEMBER },
                Member { name: "StartEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "ImportId", shape: ShapeId(366), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartImportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ImportId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "ImportSource", shape: ShapeId(139), ..PLAIN_MEMBER },
                Member { name: "StartEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "ImportStatus", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartLoggingRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "StartLoggingResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape {
        name: "StartQueryRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryStatement", shape: ShapeId(278), ..PLAIN_MEMBER },
                Member { name: "DeliveryS3Uri", shape: ShapeId(66), ..PLAIN_MEMBER },
                Member { name: "QueryAlias", shape: ShapeId(266), ..PLAIN_MEMBER },
                Member { name: "QueryParameters", shape: ShapeId(272), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StartQueryResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "EventDataStoreOwnerAccountId", shape: ShapeId(2), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopEventDataStoreIngestionRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopEventDataStoreIngestionResponse",
        kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopImportRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "ImportId", shape: ShapeId(366), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopImportResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ImportId", shape: ShapeId(366), ..PLAIN_MEMBER },
                Member { name: "ImportSource", shape: ShapeId(139), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(134), ..PLAIN_MEMBER },
                Member { name: "ImportStatus", shape: ShapeId(141), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "StartEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "EndEventTime", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "ImportStatistics", shape: ShapeId(140), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "StopLoggingRequest",
        kind: Kind::Structure(Structure {
            members: &[Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER }],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "StopLoggingResponse", kind: Kind::Structure(Structure { members: &[], ..PLAIN_STRUCTURE }), ..PLAIN_SHAPE },
    Shape { name: "String", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE },
    Shape {
        name: "Tag",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Key", shape: ShapeId(347), required: true, ..PLAIN_MEMBER },
                Member { name: "Value", shape: ShapeId(348), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TagKey", kind: Kind::String { values: &[] }, min: Some(1), max: Some(128), ..PLAIN_SHAPE },
    Shape { name: "TagValue", kind: Kind::String { values: &[] }, min: Some(1), max: Some(256), ..PLAIN_SHAPE },
    Shape {
        name: "TagsLimitExceededException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "TagsLimitExceededException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TagsList",
        kind: Kind::List { element: ShapeId(346), element_name: None, flattened: false },
        max: Some(200),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Template",
        kind: Kind::String { values: &["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"] },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Templates",
        kind: Kind::List { element: ShapeId(351), element_name: None, flattened: false },
        min: Some(1),
        max: Some(50),
        ..PLAIN_SHAPE
    },
    Shape { name: "TerminationProtectionEnabled", kind: Kind::Boolean, ..PLAIN_SHAPE },
    Shape {
        name: "ThrottlingException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "ThrottlingException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TimeOfDay", kind: Kind::String { values: &[] }, pattern: Some("^[0-9]{2}:[0-9]{2}"), ..PLAIN_SHAPE },
    Shape { name: "Timestamps", kind: Kind::List { element: ShapeId(54), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "Trail",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3BucketName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3KeyPrefix", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IncludeGlobalServiceEvents", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "IsMultiRegionTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "HomeRegion", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LogFileValidationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsLogGroupArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsRoleArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "HasCustomEventSelectors", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "HasInsightSelectors", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "IsOrganizationTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RecursiveLogging", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TrailAlreadyExistsException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "TrailAlreadyExistsException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TrailInfo",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "HomeRegion", shape: ShapeId(345), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "TrailList", kind: Kind::List { element: ShapeId(357), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape {
        name: "TrailNameList",
        kind: Kind::List { element: ShapeId(345), element_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TrailNotFoundException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "TrailNotFoundException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "TrailNotProvidedException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "TrailNotProvidedException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "Trails", kind: Kind::List { element: ShapeId(359), element_name: None, flattened: false }, ..PLAIN_SHAPE },
    Shape { name: "Type", kind: Kind::String { values: &["TagContext", "RequestContext"] }, ..PLAIN_SHAPE },
    Shape {
        name: "UUID",
        kind: Kind::String { values: &[] },
        min: Some(36),
        max: Some(36),
        pattern: Some("^[a-f0-9\\-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UnsupportedOperationException",
        kind: Kind::Structure(Structure {
            members: &[],
            error: Some(ErrorTrait { code: "UnsupportedOperationException", status: 400, sender_fault: true }),
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateChannelRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Channel", shape: ShapeId(23), required: true, ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(76), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(26), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateChannelResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "ChannelArn", shape: ShapeId(23), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(26), ..PLAIN_MEMBER },
                Member { name: "Source", shape: ShapeId(325), ..PLAIN_MEMBER },
                Member { name: "Destinations", shape: ShapeId(76), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateDashboardRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DashboardId", shape: ShapeId(45), required: true, ..PLAIN_MEMBER },
                Member { name: "Widgets", shape: ShapeId(294), ..PLAIN_MEMBER },
                Member { name: "RefreshSchedule", shape: ShapeId(284), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateDashboardResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "DashboardArn", shape: ShapeId(45), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(47), ..PLAIN_MEMBER },
                Member { name: "Type", shape: ShapeId(49), ..PLAIN_MEMBER },
                Member { name: "Widgets", shape: ShapeId(380), ..PLAIN_MEMBER },
                Member { name: "RefreshSchedule", shape: ShapeId(284), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateEventDataStoreRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStore", shape: ShapeId(90), required: true, ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "BillingMode", shape: ShapeId(14), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateEventDataStoreResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "EventDataStoreArn", shape: ShapeId(90), ..PLAIN_MEMBER },
                Member { name: "Name", shape: ShapeId(96), ..PLAIN_MEMBER },
                Member { name: "Status", shape: ShapeId(98), ..PLAIN_MEMBER },
                Member { name: "AdvancedEventSelectors", shape: ShapeId(9), ..PLAIN_MEMBER },
                Member { name: "MultiRegionEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "OrganizationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RetentionPeriod", shape: ShapeId(309), ..PLAIN_MEMBER },
                Member { name: "TerminationProtectionEnabled", shape: ShapeId(353), ..PLAIN_MEMBER },
                Member { name: "CreatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "UpdatedTimestamp", shape: ShapeId(54), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(93), ..PLAIN_MEMBER },
                Member { name: "BillingMode", shape: ShapeId(14), ..PLAIN_MEMBER },
                Member { name: "FederationStatus", shape: ShapeId(108), ..PLAIN_MEMBER },
                Member { name: "FederationRoleArn", shape: ShapeId(107), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateTrailRequest",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(345), required: true, ..PLAIN_MEMBER },
                Member { name: "S3BucketName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3KeyPrefix", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IncludeGlobalServiceEvents", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "IsMultiRegionTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "EnableLogFileValidation", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsLogGroupArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsRoleArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IsOrganizationTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RecursiveLogging", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "UpdateTrailResponse",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "Name", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3BucketName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "S3KeyPrefix", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicName", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "SnsTopicARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IncludeGlobalServiceEvents", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "IsMultiRegionTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "TrailARN", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "LogFileValidationEnabled", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsLogGroupArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "CloudWatchLogsRoleArn", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "KmsKeyId", shape: ShapeId(345), ..PLAIN_MEMBER },
                Member { name: "IsOrganizationTrail", shape: ShapeId(15), ..PLAIN_MEMBER },
                Member { name: "RecursiveLogging", shape: ShapeId(15), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ViewPropertiesKey",
        kind: Kind::String { values: &[] },
        min: Some(3),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9._\\-]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ViewPropertiesMap",
        kind: Kind::Map { key: ShapeId(376), value: ShapeId(378), key_name: None, value_name: None, flattened: false },
        ..PLAIN_SHAPE
    },
    Shape {
        name: "ViewPropertiesValue",
        kind: Kind::String { values: &[] },
        min: Some(1),
        max: Some(128),
        pattern: Some("^[a-zA-Z0-9._\\- ]+$"),
        ..PLAIN_SHAPE
    },
    Shape {
        name: "Widget",
        kind: Kind::Structure(Structure {
            members: &[
                Member { name: "QueryAlias", shape: ShapeId(266), ..PLAIN_MEMBER },
                Member { name: "QueryStatement", shape: ShapeId(278), ..PLAIN_MEMBER },
                Member { name: "QueryParameters", shape: ShapeId(272), ..PLAIN_MEMBER },
                Member { name: "ViewProperties", shape: ShapeId(377), ..PLAIN_MEMBER },
            ],
            ..PLAIN_STRUCTURE
        }),
        ..PLAIN_SHAPE
    },
    Shape { name: "WidgetList", kind: Kind::List { element: ShapeId(379), element_name: None, flattened: false }, ..PLAIN_SHAPE },
];
