//! Principals of a stored policy.
//!
//! AWS: a policy that names a user or role is stored with the unique id in the ARN's place, and shown with the ARN while the id
//! lives, so that whoever is made anew under an old name does not inherit its access (IAM user guide, "Principal").

use crate::error::PolicyError;
use crate::json::{self, Node, Value};
use std::fmt::Write;

/// Replaces principals of type `AWS` in a policy's text, in `Principal` and `NotPrincipal` alike, and leaves every other byte as
/// it is. `replace` is asked for each and answers `None` where it stays.
///
/// # Errors
/// [`PolicyError`] if the text is not JSON. Whether it is a policy is not asked.
pub fn rewrite_principals(text: &str, replace: &mut dyn FnMut(&str) -> Option<String>) -> Result<String, PolicyError> {
    let root = json::read(text)?;
    let mut rewritten = String::with_capacity(text.len());
    let mut copied = 0;
    for_each_aws_principal(&root, &mut |node, principal| {
        if let Some(replacement) = replace(principal) {
            rewritten.push_str(text.get(copied..node.start).unwrap_or_default());
            push_quoted(&mut rewritten, &replacement);
            copied = node.end;
        }
    });
    rewritten.push_str(text.get(copied..).unwrap_or_default());
    Ok(rewritten)
}

/// The principals of type `AWS` that a policy's text names, in its order.
///
/// # Errors
/// [`PolicyError`] if the text is not JSON.
pub fn aws_principals(text: &str) -> Result<Vec<String>, PolicyError> {
    let mut principals = Vec::new();
    for_each_aws_principal(&json::read(text)?, &mut |_, principal| principals.push(principal.to_owned()));
    Ok(principals)
}

fn for_each_aws_principal(root: &Node<'_>, visit: &mut dyn FnMut(&Node<'_>, &str)) {
    let statements = members(root, |name| name == "Statement").flat_map(items);
    let principals = statements.flat_map(|statement| members(statement, |name| matches!(name, "Principal" | "NotPrincipal")));
    let aws = principals.flat_map(|principal| members(principal, |name| name == "AWS")).flat_map(items);
    for node in aws {
        if let Value::String(principal) = &node.value {
            visit(node, principal);
        }
    }
}

fn members<'n, 't>(node: &'n Node<'t>, wanted: fn(&str) -> bool) -> impl Iterator<Item = &'n Node<'t>> {
    let members = match &node.value {
        Value::Object(members) => members.as_slice(),
        _ => &[],
    };
    members.iter().filter(move |member| wanted(&member.name)).map(|member| &member.value)
}

fn items<'n, 't>(node: &'n Node<'t>) -> std::slice::Iter<'n, Node<'t>> {
    match &node.value {
        Value::Array(items) => items.iter(),
        _ => std::slice::from_ref(node).iter(),
    }
}

fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // Writing to a string does not fail.
            c if c < ' ' => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}
