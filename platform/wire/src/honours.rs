//! Honest to the last member: what a request sets and its handler does not honour.

use alcazar_base::schema::{Operation, Service};
use alcazar_base::value::{Fields, Value};

/// The first thing in a request that the operation's handler does not honour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Dishonoured {
    /// The operation has no handler at all.
    #[error("the operation {0} is not implemented")]
    Operation(String),
    /// A member that the model does not know.
    #[error("the parameter {0} is unknown")]
    Unknown(String),
    /// A member that the model knows and the handler does not.
    #[error("the parameter {0} is not implemented")]
    Member(String),
    /// A value of an enum member that the handler does not do.
    #[error("the value {value} of the parameter {member} is not implemented")]
    Value {
        /// The member.
        member: String,
        /// Its value.
        value: String,
    },
}

/// Holds an input against what the operation's handler honours.
///
/// # Errors
/// The first member or enum value, in the model's order, that is set and not honoured; unknown members come first.
pub fn check_honours(
    service: &Service<'_>,
    operation: &Operation<'_>,
    fields: &Fields,
    unknown: &[String],
) -> Result<(), Dishonoured> {
    let Some(honours) = operation.honours else { return Err(Dishonoured::Operation(operation.name.to_owned())) };
    if let Some(name) = unknown.first() {
        return Err(Dishonoured::Unknown(name.clone()));
    }
    let Some(input) = operation.input else { return Ok(()) };
    for (member, value) in fields.present(service, input) {
        if !honours.members.contains(&member.name) {
            return Err(Dishonoured::Member(member.name.to_owned()));
        }
        let Some((_, allowed)) = honours.values.iter().find(|(name, _)| *name == member.name) else { continue };
        let given = match value {
            Value::List(elements) => elements.as_slice(),
            single => std::slice::from_ref(single),
        };
        if let Some(other) = given.iter().filter_map(listed).find(|text| !allowed.contains(text)) {
            return Err(Dishonoured::Value { member: member.name.to_owned(), value: crate::error::quoted(other) });
        }
    }
    Ok(())
}

/// What of a value the overlay can list: the text of an enum, the truth of a boolean.
fn listed(value: &Value) -> Option<&str> {
    match value {
        Value::Boolean(true) => Some("true"),
        Value::Boolean(false) => Some("false"),
        other => other.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Dishonoured, check_honours};
    use crate::testing::service;
    use alcazar_base::schema::Protocol;
    use alcazar_base::value::{Fields, Value};

    fn check(operation: &str, set: &[(usize, Value)], unknown: &[&str]) -> Result<(), Dishonoured> {
        let service = service(Protocol::Json11);
        let mut fields = Fields::default();
        for (index, value) in set {
            fields.set(*index, value.clone());
        }
        let unknown: Vec<String> = unknown.iter().map(|name| (*name).to_owned()).collect();
        check_honours(&service, service.operation(operation).unwrap(), &fields, &unknown)
    }

    #[test]
    fn what_is_not_honoured_is_named() {
        assert_eq!(check("Act", &[(0, Value::from("a")), (1, Value::from("ON"))], &[]), Ok(()));
        assert_eq!(check("Act", &[], &["Colour"]), Err(Dishonoured::Unknown("Colour".to_owned())));
        assert_eq!(check("Act", &[(2, Value::from(1_i64))], &[]), Err(Dishonoured::Member("Count".to_owned())));
        let off = Dishonoured::Value { member: "Mode".to_owned(), value: "OFF".to_owned() };
        assert_eq!(check("Act", &[(1, Value::from("OFF"))], &[]), Err(off.clone()));
        assert_eq!(check("Act", &[(1, Value::List(vec![Value::from("ON"), Value::from("OFF")]))], &[]), Err(off));
        let dry = Dishonoured::Value { member: "DryRun".to_owned(), value: "true".to_owned() };
        assert_eq!(check("Act", &[(5, Value::Boolean(true))], &[]), Err(dry));
        assert_eq!(check("Act", &[(5, Value::Boolean(false))], &[]), Ok(()));
        assert_eq!(check("Rest", &[], &[]), Err(Dishonoured::Operation("Rest".to_owned())));
    }
}
