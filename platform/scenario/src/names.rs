//! Names and what they stand for: from a node to the value that it means.

use crate::datum::{Datum, place};
use crate::file::span_millis;
use crate::limits::REPEAT_BYTES_MAX;
use crate::yaml::{Kind, Node};
use alcazar_base::time::Timestamp;
use std::collections::BTreeMap;

/// A mistake in a file that shows only when a step runs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub(crate) struct Mistake {
    /// Line, from 1.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) what: String,
}

/// What names stand for now.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    values: BTreeMap<String, Datum>,
    /// The clock's time.
    pub(crate) now: Timestamp,
}

impl Names {
    /// No names yet.
    pub(crate) fn at(now: Timestamp) -> Self {
        Self { now, ..Self::default() }
    }

    /// Gives a name its value.
    pub(crate) fn set(&mut self, name: impl Into<String>, value: Datum) {
        self.values.insert(name.into(), value);
    }

    /// Gives a name a text.
    pub(crate) fn set_text(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.set(name, Datum::Text(value.into()));
    }

    /// The text that a name stands for; empty if it has none.
    pub(crate) fn text(&self, name: &str) -> String {
        self.values.get(name).and_then(Datum::to_text).unwrap_or_default()
    }

    /// The value that a node means.
    ///
    /// # Errors
    /// [`Mistake`] for a name that nothing was saved under, or a form that is none.
    pub(crate) fn value(&self, node: &Node) -> Result<Datum, Mistake> {
        Ok(match &node.kind {
            Kind::Null => Datum::Null,
            Kind::Boolean(truth) => Datum::Boolean(*truth),
            Kind::Integer(number) => Datum::Integer(*number),
            Kind::Double(number) => Datum::Double(*number),
            Kind::Bytes(bytes) => Datum::Bytes(bytes.clone()),
            Kind::Json(inner) => Datum::Text(self.value(inner)?.to_json().to_string()),
            Kind::List(nodes) => Datum::List(nodes.iter().map(|node| self.value(node)).collect::<Result<_, _>>()?),
            Kind::Text(text) => self.of_text(node.line, text)?,
            Kind::Map(entries) => match entries.as_slice() {
                [(name, argument)] if name.starts_with('$') && !name.starts_with("${") => self.form(node, name, argument)?,
                entries => {
                    let entry = |(key, node): &(String, Node)| Ok((self.within(node.line, key)?, self.value(node)?));
                    Datum::Map(entries.iter().map(entry).collect::<Result<_, _>>()?)
                }
            },
        })
    }

    /// The text that a node means.
    ///
    /// # Errors
    /// As [`Names::value`], and for what has no text.
    pub(crate) fn text_of(&self, node: &Node) -> Result<String, Mistake> {
        self.value(node)?.to_text().ok_or_else(|| mistake(node.line, "is no text"))
    }

    /// The JSON of a policy document; one without `Version` gets the current one.
    ///
    /// # Errors
    /// As [`Names::value`].
    pub(crate) fn document(&self, node: &Node) -> Result<String, Mistake> {
        let mut document = self.value(node)?;
        if let Datum::Map(entries) = &mut document
            && !entries.iter().any(|(name, _)| name == "Version")
        {
            entries.insert(0, ("Version".to_owned(), Datum::Text("2012-10-17".to_owned())));
        }
        Ok(document.to_json().to_string())
    }

    /// A text with what its names stand for, each put in by `put`.
    ///
    /// # Errors
    /// As [`Names::value`].
    pub(crate) fn replaced(&self, line: usize, text: &str, put: impl Fn(&str) -> String) -> Result<String, Mistake> {
        let mut result = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            result.push_str(before);
            let name = after.split_once('}').map(|(name, _)| name).filter(|name| is_name(name));
            if let Some(name) = name {
                let value = self.named(line, name)?;
                let value = value.to_text().ok_or_else(|| mistake(line, format!("`${{{name}}}` has no text")))?;
                result.push_str(&put(&value));
                rest = after.get(name.len() + 1..).unwrap_or_default();
            } else {
                // A policy variable, or no name at all.
                result.push_str("${");
                rest = after;
            }
        }
        result.push_str(rest);
        Ok(result)
    }

    fn of_text(&self, line: usize, text: &str) -> Result<Datum, Mistake> {
        let whole = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
        match whole.filter(|name| is_name(name)) {
            Some(name) => self.named(line, name).cloned(),
            None => self.within(line, text).map(Datum::Text),
        }
    }

    fn within(&self, line: usize, text: &str) -> Result<String, Mistake> {
        self.replaced(line, text, str::to_owned)
    }

    fn named(&self, line: usize, name: &str) -> Result<&Datum, Mistake> {
        // `alice.arn` is a name of its own; of `reply.Key.Arn` the part before the first point is.
        let within = || {
            let (name, path) = name.split_once('.')?;
            self.values.get(name)?.at_path(path)
        };
        self.values.get(name).or_else(within).ok_or_else(|| mistake(line, format!("nothing was saved as `{name}`")))
    }

    fn form(&self, node: &Node, name: &str, argument: &Node) -> Result<Datum, Mistake> {
        match name {
            "$time" | "$day" => self.moved(name, argument).map(Datum::Time),
            "$repeat" => self.repeated(argument),
            "$flip" => self.flipped(argument),
            _ => Err(mistake(node.line, format!("`{name}` is no form of a value"))),
        }
    }

    /// The clock's time moved by a span; of `$day` the beginning of that day.
    pub(crate) fn moved(&self, form: &str, node: &Node) -> Result<Timestamp, Mistake> {
        let text = self.text_of(node)?;
        let millis =
            span_millis(&text).ok_or_else(|| mistake(node.line, format!("`{text}` is no span of time such as `-7d`")))?;
        let moved = self.now.plus_millis(millis);
        Ok(if form == "$day" { Timestamp::from_secs(moved.secs().div_euclid(DAY_SECS) * DAY_SECS) } else { moved })
    }

    fn repeated(&self, node: &Node) -> Result<Datum, Mistake> {
        let Datum::List(parts) = self.value(node)? else { return Err(mistake(node.line, "`$repeat` takes [text, times]")) };
        let [Datum::Text(text), Datum::Integer(times)] = parts.as_slice() else {
            return Err(mistake(node.line, "`$repeat` takes [text, times]"));
        };
        let times = usize::try_from(*times).ok().filter(|times| times.saturating_mul(text.len()) <= REPEAT_BYTES_MAX);
        let times = times.ok_or_else(|| mistake(node.line, format!("`$repeat` makes at most {REPEAT_BYTES_MAX} bytes")))?;
        Ok(Datum::Text(text.repeat(times)))
    }

    fn flipped(&self, node: &Node) -> Result<Datum, Mistake> {
        let takes = || mistake(node.line, "`$flip` takes [bytes, index of a byte in them]");
        let Datum::List(parts) = self.value(node)? else { return Err(takes()) };
        let [Datum::Bytes(bytes), Datum::Integer(index)] = parts.as_slice() else { return Err(takes()) };
        let mut bytes = bytes.clone();
        let byte = place(bytes.len(), *index).and_then(|at| bytes.get_mut(at)).ok_or_else(takes)?;
        *byte ^= 1;
        Ok(Datum::Bytes(bytes))
    }
}

const DAY_SECS: i64 = 86_400;

/// Names have no colon and no star, so that policy variables are none.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
}

fn mistake(line: usize, what: impl Into<String>) -> Mistake {
    Mistake { line, what: what.into() }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::datum::Datum;
    use crate::yaml::parse;
    use alcazar_base::time::Timestamp;

    fn names() -> Names {
        let mut names = Names { now: Timestamp::from_secs(0), ..Names::default() };
        names.set("blob", Datum::Bytes(vec![0, 1]));
        names.set("list", Datum::List(Vec::new()));
        names.set_text("key", "k");
        names.set_text("alice.arn", "arn:x");
        names.set("reply", Datum::Map(vec![("Keys".to_owned(), Datum::List(vec![Datum::Integer(7)]))]));
        names
    }

    fn value(text: &str) -> Result<Datum, String> {
        names().value(&parse(text).unwrap()).map_err(|mistake| mistake.what)
    }

    #[test]
    fn names_stand_for_values_of_any_kind() {
        let text = |text: &str| Ok(Datum::Text(text.to_owned()));
        assert_eq!(value("${blob}"), Ok(Datum::Bytes(vec![0, 1])));
        assert_eq!(value("a/${key}/${alice.arn}"), text("a/k/arn:x"));
        assert_eq!(value("${aws:username}/${*}/${key}"), text("${aws:username}/${*}/k"));
        assert_eq!(value("'${'"), text("${"));
        assert_eq!(value("{ $repeat: [ab, 3] }"), text("ababab"));
        assert_eq!(value("{ $flip: ['${blob}', -1] }"), Ok(Datum::Bytes(vec![0, 0])));
        assert_eq!(value("{ $time: -1m }"), Ok(Datum::Time(Timestamp::from_secs(-60))));
        assert_eq!(value("{ $day: -1m }"), Ok(Datum::Time(Timestamp::from_secs(-86_400))));
        assert_eq!(value("${reply.Keys.0}"), Ok(Datum::Integer(7)));
        assert_eq!(value("!json { a: ['${key}', 1, null] }"), text(r#"{"a":["k",1,null]}"#));
        assert_eq!(names().document(&parse("{ Statement: [] }").unwrap()).unwrap(), r#"{"Statement":[],"Version":"2012-10-17"}"#);
    }

    #[test]
    fn mistakes_are_told() {
        for (text, what) in [
            ("${nope}", "nothing was saved as `nope`"),
            ("x${list}", "has no text"),
            ("${reply.Keys.1}", "nothing was saved"),
            ("{ $nope: 1 }", "no form"),
            ("{ $repeat: [a] }", "takes"),
            ("{ $repeat: [a, 99999999] }", "at most"),
            ("{ $flip: [text, 0] }", "takes"),
            ("{ $flip: ['${blob}', 2] }", "takes"),
            ("{ $time: soon }", "span"),
        ] {
            assert!(value(text).unwrap_err().contains(what), "{text}");
        }
    }
}
