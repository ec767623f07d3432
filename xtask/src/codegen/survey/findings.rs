//! What a model says and the tables do not hold.

use crate::codegen::authorization::Authorization;
use crate::codegen::fetch::{self, Packages};
use crate::codegen::lower;
use crate::codegen::model::{Model, Others};
use std::collections::BTreeMap;

/// One kind of thing in one service.
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// How many, and which.
    pub(super) detail: String,
}

/// Ordered as the report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    ActionPrefix,
    NoReference,
    NoAction,
    Pattern,
    Protocols,
    EventStream,
    StreamedBody,
    HostPrefix,
    Checksum,
    Authentication,
    FractionalBound,
    UnknownTrait,
}

impl Kind {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::ActionPrefix => "Action prefix differs from the signing name",
            Self::NoReference => "No page in the service authorization reference",
            Self::NoAction => "Operations without an action of their name",
            Self::Pattern => "Patterns beyond regular languages",
            Self::Protocols => "Several protocols",
            Self::EventStream => "Event streams",
            Self::StreamedBody => "Streamed bodies",
            Self::HostPrefix => "Host prefixes",
            Self::Checksum => "Checksums of payloads",
            Self::Authentication => "Other authentication than a signature",
            Self::FractionalBound => "Bounds that are not whole numbers",
            Self::UnknownTrait => "Traits that the generator does not know",
        }
    }

    pub(super) fn needs(self) -> &'static str {
        match self {
            Self::ActionPrefix => "Overlay row: `action_prefix = \"..\"`.",
            Self::NoReference => {
                "Overlay rows: `[actions]` for those that a policy can name, or `actions = []` for operations that sign-in authorizes."
            }
            Self::NoAction => {
                "Overlay row per operation, once it is handled: `actions = [..]` with the actions that stand for it, or an entry in `[actions]` where the reference lags."
            }
            Self::Pattern => {
                "Overlay row: `[patterns] Shape = \"predicate\"`, and the predicate with its test in `base::pattern::predicates`."
            }
            Self::Protocols => {
                "No row: clients of different age speak different ones, and the request's headers say which. `Service::protocol` holds the first; \
                 the codecs of the others read the same tables. The edge must choose by `smithy-protocol`, `X-Amz-Target` or `Action` then."
            }
            Self::EventStream => {
                "The member is marked `streaming`; framing belongs to the codec of its protocol. Until then no row: the operation answers 501."
            }
            Self::StreamedBody => "None: the member is marked `streaming` and `payload`.",
            Self::HostPrefix => {
                "None: the label is a member too (`host_label`), and routing goes by the credential scope, not by the host."
            }
            Self::Checksum => {
                "Overlay row, with the codec that computes them: `[operations.X] checksum = { member = \"..\", required = true }`; `Operation` needs the field."
            }
            Self::Authentication => {
                "`none` is `unsigned`. Bearer and other kinds: no row; the operation is unsigned in the tables and its handler checks the token that is a member of its input."
            }
            Self::FractionalBound => "None: rounded outwards, as the tables hold whole numbers.",
            Self::UnknownTrait => "To be read about before the service gets a crate.",
        }
    }
}

/// The prefix under which the reference lists a service's actions.
pub(super) fn action_prefix(packages: &Packages, name: &str, signing: &str) -> Result<(Option<String>, Option<Finding>), String> {
    if fetch::authorization(packages, signing)?.is_some() && !CORRECTED.iter().any(|(service, _)| *service == name) {
        return Ok((Some(signing.to_owned()), None));
    }
    let corrected = CORRECTED.iter().find(|(service, _)| *service == name).map(|(_, prefix)| *prefix);
    match corrected {
        Some(prefix) if fetch::authorization(packages, prefix)?.is_some() => {
            let detail = format!("`action_prefix = \"{prefix}\"` (it signs as `{signing}`)");
            Ok((Some(prefix.to_owned()), Some(Finding { kind: Kind::ActionPrefix, detail })))
        }
        _ => Ok((None, Some(Finding { kind: Kind::NoReference, detail: format!("it signs as `{signing}`") }))),
    }
}

/// Services whose actions have another prefix than their signature's; facts of the service authorization reference.
const CORRECTED: &[(&str, &str)] = &[("cloudwatch", "cloudwatch")];

pub(super) fn of(model: &Model, reference: Option<&Authorization>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |kind, items: Vec<String>| {
        if !items.is_empty() {
            findings.push(Finding { kind, detail: listed(&items) });
        }
    };
    let operations = &model.operations;
    if let Some(reference) = reference {
        let missing = operations.keys().filter(|name| !reference.actions.contains_key(*name));
        add(Kind::NoAction, missing.map(|name| format!("`{name}`")).collect());
    }
    let by_hand = lower::patterns_by_hand(model).into_iter();
    add(Kind::Pattern, by_hand.map(|(shape, reason)| format!("`{shape}` ({reason})")).collect());
    let protocols = &model.metadata.protocols;
    add(
        Kind::Protocols,
        if protocols.len() > 1 { protocols.iter().map(|protocol| format!("`{protocol}`")).collect() } else { vec![] },
    );
    add(Kind::EventStream, shapes_where(model, |shape| shape.eventstream));
    add(
        Kind::StreamedBody,
        shapes_where(model, |shape| shape.streaming || shape.members.0.iter().any(|(_, member)| member.streaming)),
    );
    let having = |key: &'static str| operations.iter().filter(move |(_, operation)| operation.others.contains_key(key));
    add(Kind::HostPrefix, having("endpoint").map(|(name, _)| format!("`{name}`")).collect());
    let checksums = having("httpChecksum").chain(having("httpChecksumRequired"));
    add(Kind::Checksum, checksums.map(|(name, _)| format!("`{name}`")).collect());
    let unusual =
        operations.iter().filter_map(|(name, operation)| Some(format!("`{name}` ({})", operation.authtype.as_deref()?)));
    add(Kind::Authentication, unusual.collect());
    let fractional = |bound: Option<f64>| bound.is_some_and(|bound| bound.fract() != 0.0);
    add(Kind::FractionalBound, shapes_where(model, |shape| fractional(shape.min) || fractional(shape.max)));
    let counted = |(name, count): (&String, usize)| format!("`{name}` {count} times");
    add(Kind::UnknownTrait, passed_over(model).into_iter().map(counted).collect());
    findings
}

fn shapes_where(model: &Model, holds: impl Fn(&crate::codegen::model::Shape) -> bool) -> Vec<String> {
    model.shapes.iter().filter(|(_, shape)| holds(shape)).map(|(name, _)| format!("`{name}`")).collect()
}

/// Keys that the generator passes over and that neither [`UNREAD`] nor another finding names.
fn passed_over(model: &Model) -> BTreeMap<&String, usize> {
    let mut all: Vec<&Others> = Vec::new();
    for operation in model.operations.values() {
        all.push(&operation.others);
        all.extend(operation.input.iter().chain(&operation.output).chain(&operation.errors).map(|used| &used.others));
    }
    for shape in model.shapes.values() {
        all.push(&shape.others);
        all.extend(shape.members.0.iter().map(|(_, member)| &member.others));
        all.extend(shape.member.iter().chain(&shape.key).chain(&shape.value).map(|used| &used.others));
    }
    let mut counts = BTreeMap::new();
    for key in all
        .into_iter()
        .flat_map(BTreeMap::keys)
        .filter(|key| !NAMED_ELSEWHERE.contains(&key.as_str()) && !UNREAD.contains(&key.as_str()))
    {
        *counts.entry(key).or_insert(0) += 1;
    }
    counts
}

/// Traits for clients (`box`, `retryable`, `idempotent`) and people (`deprecated`), and of bodies that codecs read and write
/// without them (the root element of a rest-xml request, the parts of an event).
pub(super) const UNREAD: &[&str] = &[
    "box",
    "deprecated",
    "retryable",
    "idempotent",
    "readonly",
    "synthetic",
    "xmlOrder",
    "locationName",
    "xmlNamespace",
    "requestcompression",
    "unsignedPayload",
    "event",
    "eventpayload",
];

const NAMED_ELSEWHERE: &[&str] = &["name", "endpoint", "httpChecksum", "httpChecksumRequired", "documentation"];

/// The first few by name, and how many there are.
fn listed(items: &[String]) -> String {
    let shown = items.iter().take(SHOWN_MAX).cloned().collect::<Vec<_>>().join(", ");
    match items.len() {
        count if count > SHOWN_MAX => format!("{count}: {shown}, …"),
        count => format!("{count}: {shown}"),
    }
}

const SHOWN_MAX: usize = 12;
