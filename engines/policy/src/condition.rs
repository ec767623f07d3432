//! Conditions: operators, their set forms, and what a missing key means.
//!
//! AWS: IAM user guide, "Condition operators" and "Multivalued context keys".

use crate::arn::ArnPattern;
use crate::limits::CONDITION_KEY_BYTES_MAX;
use crate::request::{ContextKeys, Values};
use crate::template::{Pattern, Reading};
use crate::values::{self, Network, Number};
use std::cmp::Ordering;

/// One operator applied to one key.
#[derive(Debug, Clone)]
pub(crate) struct Test {
    quantifier: Quantifier,
    /// Whether the operator is a negated one: it holds for a value that none of the policy's values fits.
    negated: bool,
    if_exists: bool,
    /// In lower case.
    key: Box<str>,
    operand: Operand,
}

/// How the values of the request are taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quantifier {
    None,
    ForAllValues,
    ForAnyValue,
}

/// What the values of the request are compared with.
#[derive(Debug, Clone)]
pub(crate) enum Operand {
    /// `StringEquals`, `StringLike`.
    Text(Box<[Pattern]>),
    /// `StringEqualsIgnoreCase`.
    TextIgnoringCase(Box<[Pattern]>),
    /// `Numeric…`.
    Number(Relation, Box<[Box<str>]>),
    /// `Date…`; milliseconds since the epoch.
    Date(Relation, Box<[i64]>),
    /// `Bool`; a value may be a variable.
    Bool(Box<[Pattern]>),
    /// `BinaryEquals`.
    Binary(Box<[Box<[u8]>]>),
    /// `IpAddress`.
    Address(Box<[Network]>),
    /// `ArnEquals` and `ArnLike`, which are the same.
    Arn(Box<[ArnPattern]>),
    /// `Null`: whether the key must be absent.
    Null(Box<[bool]>),
}

/// A relation of ordered values, the request's on the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
}

impl Relation {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Equals => ordering.is_eq(),
            Self::LessThan => ordering.is_lt(),
            Self::LessThanEquals => ordering.is_le(),
            Self::GreaterThan => ordering.is_gt(),
            Self::GreaterThanEquals => ordering.is_ge(),
        }
    }
}

impl Test {
    /// Compiles one operator, key and list of values. `variables`: whether the policy's version has policy variables.
    pub(crate) fn compile(operator: &str, key: &str, values: &[&str], variables: bool) -> Result<Self, String> {
        let lower = operator.to_ascii_lowercase();
        let (quantifier, rest) = match lower.split_once(':') {
            None => (Quantifier::None, lower.as_str()),
            Some(("forallvalues", rest)) => (Quantifier::ForAllValues, rest),
            Some(("foranyvalue", rest)) => (Quantifier::ForAnyValue, rest),
            Some(_) => return Err(unknown(operator)),
        };
        let (name, if_exists) = rest.strip_suffix("ifexists").map_or((rest, false), |name| (name, true));
        let (negated, operand) = operand(name, values, variables)?.ok_or_else(|| unknown(operator))?;
        if matches!(operand, Operand::Null(_)) && (if_exists || quantifier != Quantifier::None) {
            return Err(format!("`Null` takes neither a set operator nor `IfExists`: `{operator}`"));
        }
        check_key(key)?;
        Ok(Self { quantifier, negated, if_exists, key: key.to_ascii_lowercase().into(), operand })
    }

    /// Whether the condition is true of a request.
    pub(crate) fn holds(&self, context: &dyn ContextKeys) -> bool {
        let values = context.values(&self.key).filter(|values| !values.is_empty());
        if let Operand::Null(wanted) = &self.operand {
            return wanted.contains(&values.is_none());
        }
        let fits = |value: &str| self.operand.fits(value, context);
        match (self.quantifier, values) {
            (Quantifier::ForAllValues, None) => true,
            // AWS: "or if the key values resolve to a null data set, such as an empty string".
            (Quantifier::ForAllValues, Some(values)) => {
                values.iter().all(|value| fits(value) != self.negated) || values.iter().all(str::is_empty)
            }
            // `IfExists` asks about each value within the set, and there is none to ask about.
            (Quantifier::ForAnyValue, None) => false,
            (Quantifier::ForAnyValue, Some(values)) => values.iter().any(|value| fits(value) != self.negated),
            (Quantifier::None, None) => self.negated || self.if_exists,
            // A multivalued key without a set operator: true if any value fits; the negated operator is the opposite.
            (Quantifier::None, Some(Values::One(value))) => fits(&value) != self.negated,
            (Quantifier::None, Some(values)) => values.iter().any(fits) != self.negated,
        }
    }

    /// The key that it looks at, in lower case.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// What it compares with, if values must be among the policy's: an unnegated operator that is false without the key.
    pub(crate) fn positive(&self) -> Option<&Operand> {
        let binds = !self.negated && !self.if_exists && self.quantifier != Quantifier::ForAllValues;
        binds.then_some(&self.operand)
    }

    /// The keys that its variables name.
    pub(crate) fn variable_keys(&self) -> Vec<&str> {
        match &self.operand {
            Operand::Text(patterns) | Operand::TextIgnoringCase(patterns) | Operand::Bool(patterns) => {
                patterns.iter().flat_map(Pattern::keys).collect()
            }
            Operand::Arn(patterns) => patterns.iter().flat_map(ArnPattern::keys).collect(),
            _ => Vec::new(),
        }
    }
}

impl Operand {
    /// Whether a value of the request fits one of the policy's.
    fn fits(&self, value: &str, context: &dyn ContextKeys) -> bool {
        match self {
            Self::Text(patterns) => patterns.iter().any(|pattern| pattern.matches(value, context)),
            Self::TextIgnoringCase(patterns) | Self::Bool(patterns) => {
                patterns.iter().any(|pattern| pattern.equals_ignoring_case(value, context))
            }
            Self::Number(relation, numbers) => Number::parse(value)
                .is_some_and(|value| numbers.iter().filter_map(|n| Number::parse(n)).any(|n| relation.holds(value.cmp(&n)))),
            Self::Date(relation, dates) => {
                values::date(value).is_some_and(|value| dates.iter().any(|date| relation.holds(value.cmp(date))))
            }
            Self::Binary(blobs) => values::binary(value).is_some_and(|value| blobs.iter().any(|blob| **blob == *value)),
            Self::Address(networks) => {
                values::address(value).is_some_and(|value| networks.iter().any(|network| network.contains(value)))
            }
            Self::Arn(patterns) => patterns.iter().any(|pattern| pattern.matches_text(value, context)),
            // Whether a key is there is asked before its values are.
            Self::Null(_) => false,
        }
    }
}

/// The operator of a lower-case name without set operator and `ifexists`; whether it is negated.
fn operand(name: &str, values: &[&str], variables: bool) -> Result<Option<(bool, Operand)>, String> {
    if let Some(rest) = name.strip_prefix("numeric") {
        let numbers = || each(values, "a number", |value| Number::parse(value).map(|_| value.into()));
        return ordered(rest, numbers, Operand::Number);
    }
    if let Some(rest) = name.strip_prefix("date") {
        return ordered(rest, || each(values, "a date", values::date), Operand::Date);
    }
    let exact = Reading { wildcards: false, variables };
    let like = Reading { wildcards: true, variables };
    let patterns = |reading| values.iter().map(|value| Pattern::parse(value, reading)).collect::<Result<Box<[_]>, _>>();
    let negated = name.contains("not");
    Ok(Some(match name {
        "stringequals" | "stringnotequals" => (negated, Operand::Text(patterns(exact)?)),
        "stringlike" | "stringnotlike" => (negated, Operand::Text(patterns(like)?)),
        "stringequalsignorecase" | "stringnotequalsignorecase" => (negated, Operand::TextIgnoringCase(patterns(exact)?)),
        "bool" => (false, Operand::Bool(truths(values, exact)?)),
        "binaryequals" => (false, Operand::Binary(each(values, "base64", |v| values::binary(v).map(Into::into))?)),
        "ipaddress" | "notipaddress" => {
            (negated, Operand::Address(each(values, "an IP address or a CIDR range", Network::parse)?))
        }
        "arnequals" | "arnlike" | "arnnotequals" | "arnnotlike" => {
            (negated, Operand::Arn(values.iter().map(|value| ArnPattern::parse(value, like)).collect::<Result<_, _>>()?))
        }
        "null" => (false, Operand::Null(each(values, "`true` or `false`", values::truth)?)),
        _ => return Ok(None),
    }))
}

fn ordered<T>(
    relation: &str,
    values: impl Fn() -> Result<Box<[T]>, String>,
    operand: impl Fn(Relation, Box<[T]>) -> Operand,
) -> Result<Option<(bool, Operand)>, String> {
    let (negated, relation) = match relation {
        "equals" => (false, Relation::Equals),
        "notequals" => (true, Relation::Equals),
        "lessthan" => (false, Relation::LessThan),
        "lessthanequals" => (false, Relation::LessThanEquals),
        "greaterthan" => (false, Relation::GreaterThan),
        "greaterthanequals" => (false, Relation::GreaterThanEquals),
        _ => return Ok(None),
    };
    Ok(Some((negated, operand(relation, values()?))))
}

fn each<'v, T>(values: &[&'v str], what: &str, read: impl Fn(&'v str) -> Option<T>) -> Result<Box<[T]>, String> {
    values.iter().map(|value| read(value).ok_or_else(|| format!("`{value}` is not {what}"))).collect()
}

fn truths(values: &[&str], reading: Reading) -> Result<Box<[Pattern]>, String> {
    let truth = |value: &&str| match Pattern::parse(value, reading)? {
        Pattern::Fixed(_) if values::truth(value).is_none() => Err(format!("`{value}` is neither `true` nor `false`")),
        pattern => Ok(pattern),
    };
    values.iter().map(truth).collect()
}

fn unknown(operator: &str) -> String {
    format!("Invalid Condition type : {operator}.")
}

fn check_key(key: &str) -> Result<(), String> {
    if key.len() > CONDITION_KEY_BYTES_MAX {
        return Err(format!("a condition key has {} bytes, more than {CONDITION_KEY_BYTES_MAX}", key.len()));
    }
    match key.split_once(':') {
        Some((vendor, name)) if !vendor.is_empty() && !name.is_empty() => Ok(()),
        _ => Err(format!("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc. (`{key}`)")),
    }
}
