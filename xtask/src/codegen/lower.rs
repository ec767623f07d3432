//! From a model, the reference and our overlay to the tables of `base::schema`, made at run time.
//!
//! The generator prints these tables; evaluations against test vectors use them as they are. They live as long as the process.

mod authority;
mod honours;
mod shape;

use super::authorization::Authorization;
use super::model::{Model, OneOrMany, Operation as ModelOperation, Pagination as ModelPagination};
use super::overlay::{Common, OperationOverlay, Overlay};
use alcazar_base::pattern::{Untranslatable, predicates, translate};
use alcazar_base::schema::{CommonError, Operation, Pagination, Protocol, Service, ShapeId};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is known about one service.
pub(crate) struct Sources<'m> {
    pub(crate) name: &'m str,
    pub(crate) model: &'m Model,
    pub(crate) overlay: &'m Overlay,
    pub(crate) common: &'m Common,
    /// By prefix; dependent actions may be another service's.
    pub(crate) authorization: &'m BTreeMap<String, Authorization>,
}

/// The tables of a service.
///
/// # Errors
///
/// What the model or the overlay names and nobody defines, or what `base::schema` cannot hold; each line names its place.
pub(crate) fn service(sources: &Sources<'_>) -> Result<Service<'static>, String> {
    let Sources { name, model, overlay, common, .. } = *sources;
    let metadata = &model.metadata;
    for operation in overlay.operations.keys() {
        if !model.operations.contains_key(operation) {
            return Err(format!(
                "models/overlay/{name}.toml: [operations.{operation}]: the model has no operation `{operation}`"
            ));
        }
    }
    let reference = sources.authorization.get(action_prefix(model, overlay));
    for (action, row) in &overlay.actions {
        let knows = |name: &str| reference.is_some_and(|reference| reference.actions.contains_key(name));
        if knows(action) || !knows(&row.like) {
            return Err(format!(
                "models/overlay/{name}.toml: [actions] {action}: the reference has that action already, or none like `{}`",
                row.like
            ));
        }
    }
    check_patterns(name, model, overlay)?;
    let protocol = protocol(sources)?;
    let names = reachable(model).map_err(|message| format!("models/{name}.json: {message}"))?;
    let ids = Ids::new(&names)?;
    let shapes = names
        .iter()
        .map(|shape| shape::lower(model, shape, &ids).map_err(|message| format!("models/{name}.json: {shape}: {message}")))
        .collect::<Result<Vec<_>, _>>()?;
    let operations = model
        .operations
        .iter()
        .map(|(operation, given)| lower_operation(sources, operation, given, &ids))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Service {
        name: text(name),
        signing_name: text(signing_name(model, overlay)),
        action_prefix: text(action_prefix(model, overlay)),
        event_source: match &overlay.event_source {
            Some(source) => text(source),
            None => text(&format!("{}.amazonaws.com", metadata.endpoint_prefix)),
        },
        protocol,
        target_prefix: text(&metadata.target_prefix),
        api_version: text(&metadata.api_version),
        xml_namespace: metadata.xml_namespace.as_ref().map_or("", |namespace| text(namespace.uri())),
        query_compatible: metadata.aws_query_compatible.is_some(),
        global: overlay.global,
        operations: operations.leak(),
        shapes: shapes.leak(),
        common_errors: common_errors(common, overlay, protocol),
    })
}

/// Shapes whose pattern the `regex` crate cannot hold, with the reason.
pub(crate) fn patterns_by_hand(model: &Model) -> BTreeMap<&str, Untranslatable> {
    let patterns = model.shapes.iter().filter_map(|(name, shape)| Some((name, shape.pattern.as_deref()?)));
    patterns.filter_map(|(name, pattern)| Some((name.as_str(), translate(pattern).err()?))).collect()
}

/// A row names a predicate that stands for exactly its shape's pattern.
fn check_patterns(name: &str, model: &Model, overlay: &Overlay) -> Result<(), String> {
    for (shape, predicate) in &overlay.patterns {
        let pattern = model.shapes.get(shape).and_then(|shape| shape.pattern.as_deref());
        if pattern.is_none() || predicates::named(predicate).map(|predicate| predicate.pattern) != pattern {
            return Err(format!(
                "models/overlay/{name}.toml: [patterns] {shape}: `{predicate}` is no predicate of base::pattern, or not for this shape's pattern"
            ));
        }
    }
    Ok(())
}

/// Name in credential scopes.
pub(crate) fn signing_name<'m>(model: &'m Model, overlay: &'m Overlay) -> &'m str {
    let metadata = &model.metadata;
    overlay.signing_name.as_deref().or(metadata.signing_name.as_deref()).unwrap_or(&metadata.endpoint_prefix)
}

/// Prefix of actions in policies.
pub(crate) fn action_prefix<'m>(model: &'m Model, overlay: &'m Overlay) -> &'m str {
    overlay.action_prefix.as_deref().unwrap_or_else(|| signing_name(model, overlay))
}

/// A text that lives as long as the process.
pub(crate) fn text(text: &str) -> &'static str {
    String::from(text).leak()
}

fn texts<'t>(names: impl IntoIterator<Item = &'t String>) -> &'static [&'static str] {
    names.into_iter().map(|name| text(name)).collect::<Vec<_>>().leak()
}

/// Positions of shapes, by name.
struct Ids(BTreeMap<String, ShapeId>);

impl Ids {
    fn new(names: &BTreeSet<String>) -> Result<Self, String> {
        let ids = names.iter().enumerate().map(|(at, name)| {
            let id = u16::try_from(at).map_err(|_| "more shapes than a `ShapeId` can count".to_owned())?;
            Ok((name.clone(), ShapeId(id)))
        });
        Ok(Self(ids.collect::<Result<_, String>>()?))
    }

    fn get(&self, name: &str) -> Result<ShapeId, String> {
        self.0.get(name).copied().ok_or_else(|| format!("no shape `{name}`"))
    }
}

fn protocol(sources: &Sources<'_>) -> Result<Protocol, String> {
    let metadata = &sources.model.metadata;
    match (metadata.protocol.as_str(), metadata.json_version.as_deref()) {
        ("query", _) => Ok(Protocol::Query),
        ("json", Some("1.0")) => Ok(Protocol::Json10),
        ("json", _) => Ok(Protocol::Json11),
        ("rest-json", _) => Ok(Protocol::RestJson),
        ("rest-xml", _) => Ok(Protocol::RestXml),
        ("ec2", _) => Ok(Protocol::Ec2Query),
        ("smithy-rpc-v2-cbor", _) => Ok(Protocol::Cbor),
        (other, _) => Err(format!("models/{}.json: unknown protocol `{other}`", sources.name)),
    }
}

/// Names of all shapes that an operation reaches.
fn reachable(model: &Model) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    let roots =
        model.operations.values().flat_map(|operation| operation.input.iter().chain(&operation.output).chain(&operation.errors));
    let mut open: Vec<&str> = roots.map(|root| root.shape.as_str()).collect();
    while let Some(name) = open.pop() {
        if !names.insert(name.to_owned()) {
            continue;
        }
        let shape = model.shapes.get(name).ok_or_else(|| format!("no shape `{name}`"))?;
        let members = shape.members.0.iter().map(|(_, member)| member);
        open.extend(members.chain(&shape.member).chain(&shape.key).chain(&shape.value).map(|used| used.shape.as_str()));
    }
    Ok(names)
}

fn lower_operation(sources: &Sources<'_>, name: &str, given: &ModelOperation, ids: &Ids) -> Result<Operation<'static>, String> {
    let at_model = |message: String| format!("models/{}.json: {name}: {message}", sources.name);
    let none = OperationOverlay::default();
    let overlay = sources.overlay.operations.get(name).unwrap_or(&none);
    let errors = given.errors.iter().map(|error| ids.get(&error.shape)).collect::<Result<Vec<_>, _>>().map_err(at_model)?;
    let has_members = |shape: &str| {
        sources.model.shapes.get(shape).is_some_and(|shape| shape.kind == "structure" && !shape.members.0.is_empty())
    };
    let input = given.input.as_ref().filter(|input| has_members(&input.shape));
    Ok(Operation {
        name: text(name),
        http_method: text(&given.http.method),
        http_uri: text(&given.http.request_uri),
        http_status: given.http.response_code,
        input: input.map(|input| ids.get(&input.shape)).transpose().map_err(at_model)?,
        output: given.output.as_ref().map(|output| ids.get(&output.shape)).transpose().map_err(at_model)?,
        result_wrapper: given.output.as_ref().and_then(|output| output.result_wrapper.as_deref()).map(text),
        errors: errors.leak(),
        unsigned: given.authtype.as_deref() == Some("none") || given.auth.iter().any(|auth| auth == "smithy.api#noAuth"),
        read_only: authority::read_only(sources, name, overlay),
        actions: authority::actions(sources, name, overlay)?,
        pagination: sources.model.pagination.get(name).map(pagination),
        honours: honours::lower(sources, name, input.map(|input| input.shape.as_str()), overlay)?,
    })
}

fn pagination(given: &ModelPagination) -> Pagination<'static> {
    let all = |names: &OneOrMany| texts(names.all());
    Pagination {
        input_tokens: all(&given.input_token),
        output_tokens: all(&given.output_token),
        limit: given.limit_key.as_deref().map(text),
        results: all(&given.result_key),
        more_results: given.more_results.as_deref().map(text),
    }
}

fn common_errors(common: &Common, overlay: &Overlay, protocol: Protocol) -> &'static [CommonError<'static>] {
    let of_protocol = match protocol {
        Protocol::Query | Protocol::Ec2Query | Protocol::RestXml => &common.query.common_errors,
        Protocol::Json10 | Protocol::Json11 | Protocol::RestJson | Protocol::Cbor => &common.json.common_errors,
    };
    let merged: BTreeMap<&String, u16> =
        of_protocol.iter().chain(&overlay.common_errors).map(|(code, status)| (code, *status)).collect();
    merged.into_iter().map(|(code, status)| CommonError { code: text(code), status }).collect::<Vec<_>>().leak()
}

#[cfg(test)]
mod tests;
