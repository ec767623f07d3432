//! A small service for this crate's own tests, with one member of every kind.

use alcazar_base::schema::{
    ErrorTrait, Honours, Kind, Location, Member, Operation, Protocol, Service, Shape, ShapeId, Structure, TimestampFormat,
};

const fn member(name: &'static str, shape: u16) -> Member<'static> {
    Member {
        name,
        shape: ShapeId(shape),
        location_name: None,
        query_name: None,
        location: Location::Body,
        required: false,
        idempotency_token: false,
        sensitive: false,
        flattened: false,
        xml_attribute: false,
        xml_namespace: None,
        timestamp_format: None,
        json_value: false,
        payload: false,
        streaming: false,
        host_label: false,
    }
}

const fn shape(name: &'static str, kind: Kind<'static>) -> Shape<'static> {
    Shape { name, kind, sensitive: false, min: None, max: None, pattern: None }
}

const fn structure(name: &'static str, members: &'static [Member<'static>]) -> Shape<'static> {
    shape(name, Kind::Structure(Structure { members, error: None, union: false, document: false }))
}

const fn list(name: &'static str, element: u16, element_name: Option<&'static str>, flattened: bool) -> Shape<'static> {
    shape(name, Kind::List { element: ShapeId(element), element_name, flattened })
}

const fn map(name: &'static str, value: u16) -> Shape<'static> {
    shape(name, Kind::Map { key: ShapeId(2), value: ShapeId(value), key_name: None, value_name: None, flattened: false })
}

const MEMBERS: &[Member<'static>] = &[
    Member { required: true, ..member("KeyId", 1) },
    member("Mode", 3),
    member("Count", 4),
    member("Size", 5),
    member("Ratio", 6),
    member("DryRun", 7),
    Member { sensitive: true, ..member("Plaintext", 8) },
    member("Since", 9),
    Member { timestamp_format: Some(TimestampFormat::Iso8601), ..member("Until", 9) },
    member("Tags", 10),
    member("Context", 12),
    member("Names", 13),
    Member { flattened: true, location_name: Some("Alias"), ..member("Aliases", 13) },
    member("Attributes", 14),
    member("Nested", 0),
    member("Choice", 15),
    member("Free", 16),
    member("Grid", 17),
    Member { flattened: true, ..member("Flat", 12) },
    member("Secret", 18),
    member("Scale", 21),
    member("Path", 22),
    member("UserName", 23),
];

/// Shapes by their ids, which [`MEMBERS`] names.
const SHAPES: &[Shape<'static>] = &[
    structure("Request", MEMBERS),
    Shape { min: Some(1), max: Some(8), ..shape("KeyIdType", Kind::String { values: &[] }) },
    Shape { max: Some(8), ..shape("Text", Kind::String { values: &[] }) },
    shape("ModeType", Kind::String { values: &["ON", "OFF"] }),
    Shape { min: Some(1), max: Some(1_000), ..shape("CountType", Kind::Integer) },
    shape("SizeType", Kind::Long),
    shape("RatioType", Kind::Double),
    shape("Flag", Kind::Boolean),
    Shape { min: Some(1), max: Some(4), ..shape("PlaintextType", Kind::Blob) },
    shape("DateType", Kind::Timestamp(None)),
    Shape { max: Some(2), ..list("TagList", 11, None, false) },
    structure(
        "Tag",
        &[Member { required: true, ..member("TagKey", 1) }, Member { location_name: Some("V"), ..member("TagValue", 2) }],
    ),
    map("ContextMap", 2),
    list("NameList", 2, Some("item"), false),
    list("AttributeList", 2, Some("AttributeName"), true),
    shape(
        "Union",
        Kind::Structure(Structure {
            members: &[member("Left", 2), member("Right", 4)],
            error: None,
            union: true,
            document: false,
        }),
    ),
    shape("Document", Kind::Structure(Structure { members: &[], error: None, union: false, document: true })),
    list("Rows", 13, None, false),
    Shape { sensitive: true, max: Some(4), ..shape("SecretType", Kind::String { values: &[] }) },
    shape(
        "NotThere",
        Kind::Structure(Structure {
            members: &[member("Message", 2), member("KeyId", 1)],
            error: Some(ErrorTrait { code: "NoSuchThing", status: 404, sender_fault: true }),
            union: false,
            document: false,
        }),
    ),
    structure("Response", MEMBERS),
    shape("ScaleType", Kind::Float),
    Shape { min: Some(2), pattern: Some(r"(/[\w]*)+"), ..shape("PathType", Kind::String { values: &[] }) },
    Shape { min: Some(1), pattern: Some(r"[\w+=,.@-]+"), ..shape("UserNameType", Kind::String { values: &[] }) },
];

const ERRORS: &[ShapeId] = &[ShapeId(19)];

const OPERATIONS: &[Operation<'static>] = &[
    Operation {
        name: "Act",
        http_method: "POST",
        http_uri: "/",
        http_status: 200,
        input: Some(ShapeId(0)),
        output: Some(ShapeId(20)),
        result_wrapper: Some("ActResult"),
        errors: ERRORS,
        unsigned: false,
        read_only: false,
        actions: &[],
        pagination: None,
        honours: Some(Honours {
            members: &["KeyId", "Mode", "Tags", "Nested", "DryRun"],
            values: &[("Mode", &["ON"]), ("DryRun", &["false"])],
        }),
    },
    Operation {
        name: "Rest",
        http_method: "POST",
        http_uri: "/",
        http_status: 200,
        input: None,
        output: None,
        result_wrapper: None,
        errors: &[],
        unsigned: false,
        read_only: true,
        actions: &[],
        pagination: None,
        honours: None,
    },
];

/// The service, spoken to in that protocol.
pub(crate) fn service(protocol: Protocol) -> Service<'static> {
    Service {
        name: "test",
        signing_name: "test",
        action_prefix: "test",
        event_source: "test.amazonaws.com",
        protocol,
        target_prefix: "TestService",
        api_version: "2020-01-08",
        xml_namespace: if protocol == Protocol::Query { "https://example.com/" } else { "" },
        query_compatible: false,
        global: false,
        operations: OPERATIONS,
        shapes: SHAPES,
        common_errors: &[],
    }
}
