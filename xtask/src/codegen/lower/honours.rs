//! What our handlers honour.

use super::{Sources, text, texts};
use crate::codegen::model::Model;
use crate::codegen::overlay::{HonouredMembers, OperationOverlay};
use alcazar_base::schema::Honours;

pub(super) fn lower(
    sources: &Sources<'_>,
    operation: &str,
    input: Option<&str>,
    overlay: &OperationOverlay,
) -> Result<Option<Honours<'static>>, String> {
    let row = format!("models/overlay/{}.toml: [operations.{operation}]", sources.name);
    let Some(honours) = &overlay.honours else {
        return if overlay.values.is_empty() { Ok(None) } else { Err(format!("{row}: `values` without `honours`")) };
    };
    let shape = input.and_then(|input| sources.model.shapes.get(input));
    let members = shape.map(|shape| shape.members.0.as_slice()).unwrap_or_default();
    let names = match honours {
        HonouredMembers::All(all) if all == "*" => texts(members.iter().map(|(name, _)| name)),
        HonouredMembers::All(other) => return Err(format!("{row}: honours: `{other}` is neither `*` nor a list")),
        HonouredMembers::Some(names) => {
            for name in names {
                if !members.iter().any(|(member, _)| member == name) {
                    return Err(format!("{row}: honours: the input has no member `{name}`"));
                }
            }
            texts(names)
        }
    };
    let mut values = Vec::new();
    for (name, honoured) in &overlay.values {
        if !names.contains(&name.as_str()) {
            return Err(format!("{row}: values: `{name}` is not among the honoured members"));
        }
        let used = members.iter().find(|(member, _)| member == name).map(|(_, used)| used.shape.as_str());
        let of_model = used.map(|used| domain(sources.model, used)).unwrap_or_default();
        for value in honoured {
            if !of_model.contains(&value.as_str()) {
                return Err(format!("{row}: values: `{value}` is not a value of `{name}`"));
            }
        }
        values.push((text(name), texts(honoured)));
    }
    Ok(Some(Honours { members: names, values: values.leak() }))
}

/// The values that a row may choose from: of an enum, of a list's enum, of a boolean.
fn domain<'m>(model: &'m Model, shape: &str) -> Vec<&'m str> {
    let Some(shape) = model.shapes.get(shape) else { return Vec::new() };
    match shape.kind.as_str() {
        "boolean" => vec!["true", "false"],
        "list" => shape.member.as_ref().map(|element| domain(model, &element.shape)).unwrap_or_default(),
        _ => shape.values.iter().map(String::as_str).collect(),
    }
}
