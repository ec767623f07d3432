//! Rule groups, and their use in a web ACL.

use super::document::{At, DocumentError};
use super::rule::{self, Action, Does, Rule};
use super::{Context, entities};

/// The rules of a group as one rule of an ACL uses them.
#[derive(Debug, Clone)]
pub(super) struct GroupUse {
    /// In the order in which they run, overridden.
    pub(super) rules: Vec<Rule>,
    /// A rule that decides only counts, and ends the group.
    pub(super) counts: bool,
    /// The capacity that its owner reserved for it.
    pub(super) capacity: u64,
}

/// Reads a statement that refers to a group.
pub(super) fn group_use(kind: &str, at: &At<'_>, counts: bool, context: &Context<'_>) -> Result<GroupUse, DocumentError> {
    if context.in_group {
        return Err(at.error("a group can't use another; refer to that one from the web ACL"));
    }
    if kind == "ManagedRuleGroupStatement" {
        return Err(managed(at));
    }
    let object = at.object(&["ARN", "ExcludedRules", "RuleActionOverrides"])?;
    let arn = object.need("ARN")?;
    let group = context.entities.group(&arn)?;
    let (mut rules, capacity) = read(&group.root(), context)?;
    for excluded in object.get("ExcludedRules").map_or(Ok(Vec::new()), |list| list.items())? {
        let name = excluded.object(&["Name"])?.need("Name")?;
        override_action(&mut rules, &name, Action::Count(Vec::new()))?;
    }
    for item in object.get("RuleActionOverrides").map_or(Ok(Vec::new()), |list| list.items())? {
        let over = item.object(&["Name", "ActionToUse"])?;
        let action = rule::action(&over.need("ActionToUse")?, context, context.challenge_immunity_s)?;
        override_action(&mut rules, &over.need("Name")?, action)?;
    }
    Ok(GroupUse { rules, counts, capacity })
}

fn managed(at: &At<'_>) -> DocumentError {
    let name = |member: &str| at.peek(member).and_then(serde_json::Value::as_str).unwrap_or("?");
    let (vendor, group) = (name("VendorName"), name("Name"));
    at.error(format!("the managed rule group `{group}` of `{vendor}` is not done yet; take the rule out to go on without it"))
}

/// The rules of a group, and its capacity.
fn read(root: &At<'_>, context: &Context<'_>) -> Result<(Vec<Rule>, u64), DocumentError> {
    let group = root.object(&["RuleGroup", "LockToken"])?.need("RuleGroup")?;
    let object = group.object(&[
        "Name",
        "Id",
        "Capacity",
        "ARN",
        "Description",
        "Rules",
        "VisibilityConfig",
        "LabelNamespace",
        "CustomResponseBodies",
        "AvailableLabels",
        "ConsumedLabels",
        "MonetizationConfig",
    ])?;
    if let Some(monetization) = object.get("MonetizationConfig") {
        return Err(monetization.not_done());
    }
    let name = object.need("Name")?.name()?;
    let namespace = match object.get("LabelNamespace") {
        Some(namespace) => namespace.text()?.to_owned(),
        None => entities::namespace(object.get("ARN").as_ref(), "rulegroup", name)?,
    };
    let inner = Context {
        entities: context.entities,
        knowledge: context.knowledge,
        namespace,
        bodies: rule::bodies(object.get("CustomResponseBodies"))?,
        challenge_immunity_s: context.challenge_immunity_s,
        in_group: true,
    };
    let capacity = object.need("Capacity")?.integer(1, u64::MAX)?;
    Ok((rule::rules(object.get("Rules"), &inner)?, capacity))
}

/// AWS: a name that no rule of an own group has is refused. Model, `RuleActionOverride`.
fn override_action(rules: &mut [Rule], name: &At<'_>, to: Action) -> Result<(), DocumentError> {
    let wanted = name.text()?;
    let known: Vec<String> = rules.iter().map(|rule| rule.name.clone()).collect();
    let found = rules.iter_mut().find(|rule| rule.name == wanted).map(|rule| &mut rule.does);
    if let Some(Does::Act { action, .. }) = found {
        *action = to;
        return Ok(());
    }
    let nearest = known.iter().min_by_key(|other| strsim::damerau_levenshtein(wanted, other));
    let hint = nearest.map_or_else(String::new, |nearest| format!("; the nearest is `{nearest}`"));
    Err(name.error(format!("the group has no rule `{wanted}`{hint}")))
}
