//! What a policy must allow for an operation.

use super::{Sources, action_prefix, text, texts};
use crate::codegen::authorization::{self, Authorization};
use crate::codegen::overlay::OperationOverlay;
use alcazar_base::schema::{Action, ResourceType};

pub(super) fn read_only(sources: &Sources<'_>, operation: &str, overlay: &OperationOverlay) -> bool {
    let ours = || Some(sources.overlay.actions.get(operation)?.access.as_str());
    let of_reference = || {
        let reference = sources.authorization.get(action_prefix(sources.model, sources.overlay))?;
        Some(reference.actions.get(operation)?.access.as_str())
    };
    let by_access = || ours().or_else(of_reference).is_some_and(|access| matches!(access, "Read" | "List"));
    overlay.read_only.unwrap_or_else(by_access)
}

pub(super) fn actions(
    sources: &Sources<'_>,
    operation: &str,
    overlay: &OperationOverlay,
) -> Result<&'static [Action<'static>], String> {
    let prefix = action_prefix(sources.model, sources.overlay);
    let row = format!("models/overlay/{}.toml: [operations.{operation}]", sources.name);
    let names = match &overlay.actions {
        Some(actions) => actions.clone(),
        None => vec![format!("{prefix}:{operation}")],
    };
    let mut actions = Vec::new();
    let mut dependent = Vec::new();
    for name in names {
        match find(sources, &name) {
            Some((reference, action)) => {
                dependent.extend(action.dependent_actions.iter().cloned());
                actions.push(lower(&row, &name, Some((reference, action)), false)?);
            }
            None if overlay.actions.is_some() => return Err(format!("{row}: actions: the reference has no `{name}`")),
            None if overlay.honours.is_some() => {
                return Err(format!(
                    "{row}: the reference has no action `{name}`; say which by `actions = [..]` (or `[]` for none)"
                ));
            }
            None => {}
        }
    }
    dependent.extend(overlay.dependent_actions.iter().cloned());
    dependent.sort();
    dependent.dedup();
    for name in dependent {
        actions.push(lower(&row, &name, find(sources, &name), true)?);
    }
    Ok(actions.leak())
}

fn find<'m>(sources: &Sources<'m>, name: &str) -> Option<(&'m Authorization, &'m authorization::Action)> {
    let (prefix, action) = name.split_once(':')?;
    let reference = sources.authorization.get(prefix)?;
    let ours = || {
        let own = prefix == action_prefix(sources.model, sources.overlay);
        let like = sources.overlay.actions.get(action).filter(|_| own)?;
        reference.actions.get(&like.like)
    };
    Some((reference, reference.actions.get(action).or_else(ours)?))
}

fn lower(
    row: &str,
    name: &str,
    found: Option<(&Authorization, &authorization::Action)>,
    dependent: bool,
) -> Result<Action<'static>, String> {
    let Some((reference, action)) = found else {
        // A dependent action of a service whose reference we do not keep: its name is all that a candidate needs.
        return Ok(Action { name: text(name), dependent, resources: &[], condition_keys: &[] });
    };
    let resources = action.resources.iter().map(|used| {
        let kind = reference.resource_types.get(&used.name);
        let kind =
            kind.ok_or_else(|| format!("{row}: `{name}` is authorized on `{}`, which the reference does not define", used.name))?;
        Ok(ResourceType {
            name: text(&used.name),
            arn_format: text(&kind.arn),
            required: used.required,
            condition_keys: texts(&kind.condition_keys),
        })
    });
    Ok(Action {
        name: text(name),
        dependent,
        resources: resources.collect::<Result<Vec<_>, String>>()?.leak(),
        condition_keys: texts(&action.condition_keys),
    })
}
