//! Texts with `%{…}` in them.

use super::targets;
use crate::search::{Template, TemplatePart};
use crate::variable::Select;

/// Reads a template. `rule` says what `%{rule.…}` stands for.
pub(super) fn template(text: &str, rule: &dyn Fn(&str) -> Option<String>) -> Result<Template, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("%{") {
        let Some((name, behind)) = behind.split_once('}') else { break };
        push(&mut parts, before);
        let (name, part) = name.split_once(['.', ':']).map_or((name, None), |(name, part)| (name, Some(part)));
        if name.eq_ignore_ascii_case("rule") {
            push(&mut parts, &part.and_then(rule).unwrap_or_default());
        } else {
            let mut target = targets::named(name, part, false)?;
            // A name here is never an expression.
            if let (Some(part), Select::Matching(_)) = (part, &target.select) {
                target.select = Select::Named(part.as_bytes().into());
            }
            parts.push(TemplatePart::Value(target));
        }
        rest = behind;
    }
    push(&mut parts, rest);
    Ok(Template { parts })
}

fn push(parts: &mut Vec<TemplatePart>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(TemplatePart::Text(last)) = parts.last_mut() {
        *last = [last, text.as_bytes()].concat().into();
    } else {
        parts.push(TemplatePart::Text(text.as_bytes().into()));
    }
}
