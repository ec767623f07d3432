//! JSON that keeps the order of members, and a printer that is compact and yet gives readable diffs.

use super::model::Ordered;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Null,
    Boolean(bool),
    /// As written: bounds may be beyond any machine number.
    Number(serde_json::Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    pub(crate) fn get(&self, key: &str) -> Option<&Tree> {
        match self {
            Self::Object(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value on lines of up to `WIDTH` columns: what fits stays on one line.
    pub(crate) fn print(&self) -> String {
        let mut out = String::new();
        self.print_into(&mut out, 0, 0);
        out.push('\n');
        out
    }

    fn print_into(&self, out: &mut String, indent: usize, used: usize) {
        let inline = self.inline();
        let (open, close, lines): (_, _, Vec<(String, &Tree)>) = match self {
            Self::List(items) => ('[', ']', items.iter().map(|item| (String::new(), item)).collect()),
            Self::Object(entries) => (
                '{',
                '}',
                entries.iter().map(|(key, value)| (format!("{}: ", Self::Text(key.clone()).inline()), value)).collect(),
            ),
            _ => return out.push_str(&inline),
        };
        if used + inline.len() <= WIDTH || lines.is_empty() {
            return out.push_str(&inline);
        }
        out.push(open);
        for (at, (key, value)) in lines.iter().enumerate() {
            out.push_str(if at == 0 { "\n" } else { ",\n" });
            out.extend(std::iter::repeat_n(' ', indent + 1));
            out.push_str(key);
            value.print_into(out, indent + 1, indent + 1 + key.len());
        }
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', indent));
        out.push(close);
    }

    fn inline(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Boolean(truth) => truth.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
            Self::List(items) => format!("[{}]", items.iter().map(Self::inline).collect::<Vec<_>>().join(", ")),
            Self::Object(entries) => {
                let entries =
                    entries.iter().map(|(key, value)| format!("{}: {}", Self::Text(key.clone()).inline(), value.inline()));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// Columns of a line, as in rustfmt.toml.
const WIDTH: usize = 130;

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }

            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }

            fn visit_bool<E>(self, truth: bool) -> Result<Tree, E> {
                Ok(Tree::Boolean(truth))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Number(number.into()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
                Ok(Tree::Number(number.into()))
            }

            fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Tree, E> {
                serde_json::Number::from_f64(number).map(Tree::Number).ok_or_else(|| E::custom("a number beyond JSON"))
            }

            fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }

            fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Tree, S::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }

            fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Tree, M::Error> {
                let Ordered(entries) = Ordered::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(Tree::Object(entries))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn order_and_numbers_survive() {
        let text = r#"{"b": [1, -2, 1.5, true, null], "a": {}, "c": "x\"y"}"#;
        let tree: Tree = serde_json::from_str(text).unwrap();
        assert_eq!(tree.print(), format!("{text}\n"));
    }

    #[test]
    fn long_objects_are_broken_and_short_ones_are_not() {
        let long = "x".repeat(120);
        let tree: Tree = serde_json::from_str(&format!(r#"{{"a": {{"k": 1}}, "b": "{long}"}}"#)).unwrap();
        assert_eq!(tree.print(), format!("{{\n \"a\": {{\"k\": 1}},\n \"b\": \"{long}\"\n}}\n"));
    }
}
