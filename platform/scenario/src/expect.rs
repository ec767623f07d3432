//! Holding what came against what was expected.

use crate::datum::Datum;
use crate::names::{Mistake, Names};
use crate::yaml::{Kind, Node};
use alcazar_base::time::Timestamp;
use percent_encoding::percent_decode_str;
use regex::Regex;

/// What differs: `KeyMetadata.Enabled: expected true, found false`, one a line; empty when all matches.
///
/// # Errors
/// [`Mistake`] in the expectation itself.
pub(crate) fn differences(names: &Names, expected: &Node, found: Option<&Datum>) -> Result<Vec<String>, Mistake> {
    let mut check = Check { names, differences: Vec::new() };
    check.node("", expected, found)?;
    Ok(check.differences)
}

struct Check<'n> {
    names: &'n Names,
    differences: Vec<String>,
}

impl Check<'_> {
    fn node(&mut self, path: &str, expected: &Node, found: Option<&Datum>) -> Result<(), Mistake> {
        let found = found.filter(|datum| **datum != Datum::Null);
        match &expected.kind {
            Kind::Text(text) if text == "$absent" => {
                if found.is_some() {
                    self.differ(path, "nothing", found);
                }
            }
            Kind::Text(text) if text == "$any" => {
                if found.is_none() {
                    self.differ(path, "anything", None);
                }
            }
            Kind::Null => {
                if found.is_some() {
                    self.differ(path, "null", found);
                }
            }
            Kind::Json(inner) => self.json(path, inner, found)?,
            Kind::List(nodes) => self.list(path, nodes, found)?,
            Kind::Map(entries) => match entries.as_slice() {
                [(name, argument)] if name.starts_with('$') && !name.starts_with("${") => {
                    self.form(path, expected, name, argument, found)?;
                }
                entries => self.map(path, entries, found)?,
            },
            _ => {
                let value = self.names.value(expected)?;
                if !found.is_some_and(|found| equal(&value, found)) {
                    self.differ(path, &value.to_string(), found);
                }
            }
        }
        Ok(())
    }

    fn map(&mut self, path: &str, entries: &[(String, Node)], found: Option<&Datum>) -> Result<(), Mistake> {
        let Some(found @ Datum::Map(_)) = found else {
            // `{ A: $absent }` matches nothing at all as well.
            if found.is_none() && entries.iter().all(|(_, node)| node.kind == Kind::Text("$absent".to_owned())) {
                return Ok(());
            }
            self.differ(path, "a structure", found);
            return Ok(());
        };
        for (name, node) in entries {
            let name = self.names.replaced(node.line, name, str::to_owned)?;
            self.node(&joined(path, &name), node, found.member(&name))?;
        }
        Ok(())
    }

    fn list(&mut self, path: &str, nodes: &[Node], found: Option<&Datum>) -> Result<(), Mistake> {
        let elements = match found {
            Some(Datum::List(elements)) => elements.as_slice(),
            // Query answers do not tell an empty list from none.
            None if nodes.is_empty() => return Ok(()),
            other => {
                self.differ(path, &format!("a list of {}", nodes.len()), other);
                return Ok(());
            }
        };
        if nodes.len() != elements.len() {
            self.differ(path, &format!("a list of {}", nodes.len()), found);
            return Ok(());
        }
        for (index, (node, element)) in nodes.iter().zip(elements).enumerate() {
            self.node(&joined(path, &index.to_string()), node, Some(element))?;
        }
        Ok(())
    }

    fn form(&mut self, path: &str, node: &Node, name: &str, argument: &Node, found: Option<&Datum>) -> Result<(), Mistake> {
        match name {
            "$matches" => self.matches(path, argument, found),
            "$contains" => self.contains(path, argument, found),
            "$length" => {
                let Kind::Integer(length) = argument.kind else { return Err(mistake(argument, "`$length` takes a number")) };
                if found.and_then(length_of) != usize::try_from(length).ok() {
                    self.differ(path, &format!("length {length}"), found);
                }
                Ok(())
            }
            "$not" => {
                if differences(self.names, argument, found)?.is_empty() {
                    self.differ(path, "anything else", found);
                }
                Ok(())
            }
            "$time" | "$day" | "$repeat" | "$flip" => {
                let value = self.names.value(node)?;
                if !found.is_some_and(|found| equal(&value, found)) {
                    self.differ(path, &value.to_string(), found);
                }
                Ok(())
            }
            _ => Err(mistake(node, format!("`{name}` is no form of an expectation"))),
        }
    }

    fn matches(&mut self, path: &str, argument: &Node, found: Option<&Datum>) -> Result<(), Mistake> {
        let Kind::Text(pattern) = &argument.kind else { return Err(mistake(argument, "`$matches` takes a text")) };
        let pattern = self.names.replaced(argument.line, pattern, regex::escape)?;
        let regex = Regex::new(&pattern).map_err(|cause| mistake(argument, format!("`{pattern}` is no expression: {cause}")))?;
        if !found.and_then(readable).is_some_and(|text| regex.is_match(&text)) {
            self.differ(path, &format!("a text that matches `{pattern}`"), found);
        }
        Ok(())
    }

    fn contains(&mut self, path: &str, argument: &Node, found: Option<&Datum>) -> Result<(), Mistake> {
        let Kind::List(nodes) = &argument.kind else { return Err(mistake(argument, "`$contains` takes a list")) };
        let Some(Datum::List(elements)) = found else {
            self.differ(path, "a list", found);
            return Ok(());
        };
        for node in nodes {
            let mut there = false;
            for element in elements {
                there = there || differences(self.names, node, Some(element))?.is_empty();
            }
            if !there {
                self.differ(path, &format!("a list with what line {} says", node.line), found);
            }
        }
        Ok(())
    }

    fn json(&mut self, path: &str, inner: &Node, found: Option<&Datum>) -> Result<(), Mistake> {
        let Some(json) = found.and_then(readable).and_then(|text| json_of(&text)) else {
            self.differ(path, "JSON text", found);
            return Ok(());
        };
        self.node(path, inner, Some(&Datum::of_json(&json)))
    }

    fn differ(&mut self, path: &str, expected: &str, found: Option<&Datum>) {
        let found = found.map_or_else(|| "nothing".to_owned(), Datum::to_string);
        let path = if path.is_empty() { String::new() } else { format!("{path}: ") };
        self.differences.push(format!("{path}expected {expected}, found {found}"));
    }
}

/// Whether a value is the one expected, across the kinds in which the same thing is written.
fn equal(expected: &Datum, found: &Datum) -> bool {
    match (expected, found) {
        (Datum::Text(text), Datum::Bytes(bytes)) | (Datum::Bytes(bytes), Datum::Text(text)) => text.as_bytes() == bytes,
        (Datum::Text(text), Datum::Time(time)) | (Datum::Time(time), Datum::Text(text)) => {
            Timestamp::parse_iso8601(text).is_some_and(|other| other.secs() == time.secs())
        }
        (Datum::Time(time), Datum::Time(other)) => time.secs() == other.secs(),
        (expected, found) => expected == found,
    }
}

fn length_of(datum: &Datum) -> Option<usize> {
    match datum {
        Datum::Text(text) => Some(text.chars().count()),
        Datum::Bytes(bytes) => Some(bytes.len()),
        Datum::List(elements) => Some(elements.len()),
        Datum::Map(entries) => Some(entries.len()),
        _ => None,
    }
}

fn readable(datum: &Datum) -> Option<String> {
    match datum {
        Datum::Bytes(bytes) => String::from_utf8(bytes.clone()).ok(),
        other => other.to_text(),
    }
}

fn json_of(text: &str) -> Option<serde_json::Value> {
    let decoded = || percent_decode_str(text).decode_utf8().ok();
    serde_json::from_str(text).ok().or_else(|| serde_json::from_str(&decoded()?).ok())
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn mistake(node: &Node, what: impl Into<String>) -> Mistake {
    Mistake { line: node.line, what: what.into() }
}

#[cfg(test)]
mod tests;
