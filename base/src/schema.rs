//! What an AWS service's API looks like, as data: the generated crates hold it as statics, and one codec per protocol walks it.
//!
//! Everything is borrowed and indexed, so that the same types are built at compile time (by `cargo xtask codegen`) and at
//! run time (from a model in a test vector). The facts come from the public `botocore` service models; the authorization
//! facts from the service authorization reference and our overlay.

/// One service: its protocol traits, operations and shapes.
#[derive(Debug)]
pub struct Service<'s> {
    /// The service's folder in the models, which is also our name for it: `kms`, `secretsmanager`.
    pub name: &'s str,
    /// Name in credential scopes: `kms`, `iam`, `sts`.
    pub signing_name: &'s str,
    /// Prefix of its actions in policies: `kms`, `secretsmanager`.
    pub action_prefix: &'s str,
    /// Event source in CloudTrail records: `kms.amazonaws.com`.
    pub event_source: &'s str,
    /// The protocol that it is spoken to in.
    pub protocol: Protocol,
    /// `X-Amz-Target` prefix of the JSON protocols (`TrentService`), else empty.
    pub target_prefix: &'s str,
    /// `Version` parameter of the query protocols: `2011-06-15`.
    pub api_version: &'s str,
    /// XML namespace of answers in the XML protocols, else empty.
    pub xml_namespace: &'s str,
    /// Whether a JSON service also answers `x-amzn-query-error`.
    pub query_compatible: bool,
    /// Whether it acts and records in `us-east-1` whichever region signed.
    pub global: bool,
    /// Every operation of the model, ordered by name.
    pub operations: &'s [Operation<'s>],
    /// Every shape that an operation reaches; [`ShapeId`] is an index into it.
    pub shapes: &'s [Shape<'s>],
    /// Errors that any operation may answer although the model does not list them (overlay).
    pub common_errors: &'s [CommonError<'s>],
}

/// The protocols of AWS services. Codecs exist for the first three; the others are named so that models can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// `query`: form-encoded requests, XML answers.
    Query,
    /// `json` with `jsonVersion` 1.0.
    Json10,
    /// `json` with `jsonVersion` 1.1.
    Json11,
    /// `rest-json`.
    RestJson,
    /// `rest-xml`.
    RestXml,
    /// `ec2`.
    Ec2Query,
    /// `smithy-rpc-v2-cbor`.
    Cbor,
}

/// Index of a shape in [`Service::shapes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ShapeId(pub u16);

/// One operation.
#[derive(Debug)]
pub struct Operation<'s> {
    /// AWS's name: `CreateKey`.
    pub name: &'s str,
    /// HTTP method of its binding: `POST`.
    pub http_method: &'s str,
    /// URI template of its binding: `/`, `/{Bucket}/{Key+}`.
    pub http_uri: &'s str,
    /// HTTP status of success.
    pub http_status: u16,
    /// Structure of its input, if it has members at all.
    pub input: Option<ShapeId>,
    /// Structure of its output, if it has one.
    pub output: Option<ShapeId>,
    /// Element around the output in the query protocol: `CreateUserResult`.
    pub result_wrapper: Option<&'s str>,
    /// The errors that the model lists.
    pub errors: &'s [ShapeId],
    /// Whether the model lets unsigned calls in (`authtype: none`).
    pub unsigned: bool,
    /// Whether CloudTrail calls it read-only.
    pub read_only: bool,
    /// What a policy must allow, from the service authorization reference and the overlay.
    pub actions: &'s [Action<'s>],
    /// How its lists are paged, if they are.
    pub pagination: Option<Pagination<'s>>,
    /// The input members (paths such as `Tags` or `Filters.Key`) that our handler honours; `None`: we have no handler.
    pub honours: Option<Honours<'s>>,
}

/// What a handler honours of its input. A request that sets another member or value is refused with an error naming it.
#[derive(Debug, Clone, Copy)]
pub struct Honours<'s> {
    /// Names of the top-level input members that are honoured.
    pub members: &'s [&'s str],
    /// For an enum member, a list of an enum, or a boolean (`true`, `false`), the values that are honoured; a member that is not
    /// listed honours all.
    pub values: &'s [(&'s str, &'s [&'s str])],
}

/// One action that an operation needs.
#[derive(Debug)]
pub struct Action<'s> {
    /// `kms:Encrypt`.
    pub name: &'s str,
    /// Whether it is only a candidate (such as `iam:PassRole`) whose need the overlay decides.
    pub dependent: bool,
    /// ARN formats of the resource types that it is authorized on; empty: `*`.
    pub resources: &'s [ResourceType<'s>],
    /// Condition keys that requests for it carry, besides the global ones.
    pub condition_keys: &'s [&'s str],
}

/// A resource type of the service authorization reference.
#[derive(Debug)]
pub struct ResourceType<'s> {
    /// `key`, `alias`, `user`.
    pub name: &'s str,
    /// `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`.
    pub arn_format: &'s str,
    /// Whether every request for the action names one.
    pub required: bool,
    /// Condition keys that this resource type adds.
    pub condition_keys: &'s [&'s str],
}

/// How an operation pages.
#[derive(Debug)]
pub struct Pagination<'s> {
    /// Input members that carry the token.
    pub input_tokens: &'s [&'s str],
    /// Output members that carry the next one.
    pub output_tokens: &'s [&'s str],
    /// Input member that limits a page, if there is one.
    pub limit: Option<&'s str>,
    /// Output members that are the paged lists.
    pub results: &'s [&'s str],
    /// Output member that says whether more follows, if there is one.
    pub more_results: Option<&'s str>,
}

/// An error that every operation of a service may answer.
#[derive(Debug)]
pub struct CommonError<'s> {
    /// Code on the wire: `AccessDeniedException`.
    pub code: &'s str,
    /// HTTP status.
    pub status: u16,
}

/// One shape: its kind and constraints.
#[derive(Debug)]
pub struct Shape<'s> {
    /// AWS's name of it.
    pub name: &'s str,
    /// What it is made of.
    pub kind: Kind<'s>,
    /// Whether its value must never be logged.
    pub sensitive: bool,
    /// Least length (strings, blobs, lists, maps) or value (numbers).
    pub min: Option<i64>,
    /// Greatest length or value.
    pub max: Option<i64>,
    /// Regular expression that a string must match as a whole, in the model's dialect.
    pub pattern: Option<&'s str>,
}

/// What a shape is made of.
#[derive(Debug)]
pub enum Kind<'s> {
    /// A structure with members in the model's order.
    Structure(Structure<'s>),
    /// A list.
    List {
        /// Shape of an element.
        element: ShapeId,
        /// Name of an element in the XML and query protocols, if it is not `member`.
        element_name: Option<&'s str>,
        /// Whether elements stand without a wrapper in the XML and query protocols.
        flattened: bool,
    },
    /// A map with string keys.
    Map {
        /// Shape of a key.
        key: ShapeId,
        /// Shape of a value.
        value: ShapeId,
        /// Name of a key in the XML and query protocols, if it is not `key`.
        key_name: Option<&'s str>,
        /// Name of a value in the XML and query protocols, if it is not `value`.
        value_name: Option<&'s str>,
        /// Whether entries stand without a wrapper.
        flattened: bool,
    },
    /// A string; `values` is not empty for an enum.
    String {
        /// Values of an enum, in the model's order.
        values: &'s [&'s str],
    },
    /// A 32-bit integer.
    Integer,
    /// A 64-bit integer.
    Long,
    /// A 32-bit float.
    Float,
    /// A 64-bit float.
    Double,
    /// A truth value.
    Boolean,
    /// Bytes.
    Blob,
    /// A point in time; the format if the shape fixes one.
    Timestamp(Option<TimestampFormat>),
}

/// The members and error traits of a structure.
#[derive(Debug)]
pub struct Structure<'s> {
    /// Members in the model's order; a value's members are indexed alike.
    pub members: &'s [Member<'s>],
    /// Set when this structure is an error.
    pub error: Option<ErrorTrait<'s>>,
    /// Whether exactly one member may be set.
    pub union: bool,
    /// Whether it is a free-form document (rest-json and later protocols).
    pub document: bool,
}

/// How an error is spelled.
#[derive(Debug, Clone, Copy)]
pub struct ErrorTrait<'s> {
    /// Code on the wire; differs from the shape's name where the model says so (`NoSuchEntity`).
    pub code: &'s str,
    /// HTTP status.
    pub status: u16,
    /// Whether the fault is the sender's (`<Type>Sender</Type>`).
    pub sender_fault: bool,
}

/// One member of a structure.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a trait of the model, and independent of the others")]
pub struct Member<'s> {
    /// Name in the model, and on the wire in JSON unless `location_name` says otherwise.
    pub name: &'s str,
    /// Shape of its value.
    pub shape: ShapeId,
    /// Name on the wire (`locationName`), if it differs.
    pub location_name: Option<&'s str>,
    /// Name on the wire in the ec2 query protocol (`queryName`), if it differs.
    pub query_name: Option<&'s str>,
    /// Where it stands in the HTTP message.
    pub location: Location,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether clients fill it with a fresh token for retries.
    pub idempotency_token: bool,
    /// Whether this use of the shape is sensitive.
    pub sensitive: bool,
    /// Overrides the list's or map's own trait.
    pub flattened: bool,
    /// Whether it is an attribute of its parent's element.
    pub xml_attribute: bool,
    /// Namespace (prefix, URI) of its element.
    pub xml_namespace: Option<(&'s str, &'s str)>,
    /// Timestamp format of this use.
    pub timestamp_format: Option<TimestampFormat>,
    /// Whether it is a JSON value inside a header.
    pub json_value: bool,
    /// Whether it is the HTTP payload, whole.
    pub payload: bool,
    /// Whether it is an event stream or a streamed blob.
    pub streaming: bool,
    /// Whether it names the host (`endpoint.hostPrefix` label).
    pub host_label: bool,
}

/// Where a member stands in the HTTP message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In the path.
    Uri,
    /// In the query string.
    QueryString,
    /// In a header.
    Header,
    /// In all headers with a prefix.
    Headers,
    /// It is the status code.
    StatusCode,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2015-01-25T08:00:00Z`.
    Iso8601,
    /// `Sun, 25 Jan 2015 08:00:00 GMT`.
    Rfc822,
    /// `1422172800`.
    UnixSeconds,
}

impl<'s> Service<'s> {
    /// The operation of that name.
    pub fn operation(&self, name: &str) -> Option<&Operation<'s>> {
        let at = self.operations.binary_search_by(|op| op.name.cmp(name)).ok()?;
        self.operations.get(at)
    }

    /// The shape of that id. A table that names a shape it does not hold answers an empty structure, so that no codec
    /// needs a branch for a generator's mistake; `codegen --check` proves that none does.
    pub fn shape(&self, id: ShapeId) -> &Shape<'s> {
        self.shapes.get(usize::from(id.0)).unwrap_or(&PLAIN_SHAPE)
    }

    /// The members of a structure; empty for any other kind.
    pub fn members(&self, id: ShapeId) -> &'s [Member<'s>] {
        match &self.shape(id).kind {
            Kind::Structure(structure) => structure.members,
            _ => &[],
        }
    }

    /// Code and status of the error named `code` (its wire code or its shape's name) for an operation: modeled first, then common,
    /// then that of any other operation of the service. AWS: models leave errors out that its services answer (`iam:CreateRole`
    /// with a boundary that does not exist answers `NoSuchEntity`).
    pub fn error(&self, operation: &Operation<'s>, code: &str) -> Option<ErrorTrait<'s>> {
        let named = |shape: &Shape<'s>| match &shape.kind {
            Kind::Structure(Structure { error: Some(error), .. }) if error.code == code || shape.name == code => Some(*error),
            _ => None,
        };
        let modeled = operation.errors.iter().find_map(|id| named(self.shape(*id)));
        let common = || {
            let common = self.common_errors.iter().find(|e| e.code == code)?;
            Some(ErrorTrait { code: common.code, status: common.status, sender_fault: common.status < 500 })
        };
        modeled.or_else(common).or_else(|| self.shapes.iter().find_map(named))
    }
}

/// The commonest row of each table, so that a generated one states only what differs: `Member { name: "KeyId", shape: ShapeId(7), ..PLAIN_MEMBER }`.
pub const PLAIN_MEMBER: Member<'static> = Member {
    name: "",
    shape: ShapeId(0),
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
};

/// A structure without members, errors or traits.
pub const PLAIN_STRUCTURE: Structure<'static> = Structure { members: &[], error: None, union: false, document: false };

/// A shape without constraints.
pub const PLAIN_SHAPE: Shape<'static> =
    Shape { name: "", kind: Kind::Structure(PLAIN_STRUCTURE), sensitive: false, min: None, max: None, pattern: None };

/// An operation at `POST /` that neither pages nor has a handler.
pub const PLAIN_OPERATION: Operation<'static> = Operation {
    name: "",
    http_method: "POST",
    http_uri: "/",
    http_status: 200,
    input: None,
    output: None,
    result_wrapper: None,
    errors: &[],
    unsigned: false,
    read_only: false,
    actions: &[],
    pagination: None,
    honours: None,
};
