//! Inputs and outputs as CloudTrail records them: names in lower camel case, nothing secret, nothing binary.

use crate::json::write_string;
use crate::scalar;
use alcazar_base::schema::{Kind, Member, Service, ShapeId};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};

/// Writes a structure as `requestParameters` or `responseElements`; `null` where nothing is left to show. The same structure
/// always gives the same bytes.
///
/// Members and shapes that the model calls sensitive are left out for the services that AWS leaves them out for, and stand as
/// `HIDDEN_DUE_TO_SECURITY_REASONS` for the others; blobs are left out.
pub fn parameters(out: &mut Vec<u8>, service: &Service<'_>, shape: ShapeId, fields: &Fields) {
    let start = out.len();
    let habits = Habits::of(service);
    structure(out, service, habits, shape, fields);
    if out.get(start..) == Some(b"{}") {
        out.truncate(start);
        out.extend_from_slice(b"null");
    }
}

const HIDDEN: &[u8] = b"\"HIDDEN_DUE_TO_SECURITY_REASONS\"";

/// What differs between services in the records.
#[derive(Clone, Copy)]
struct Habits {
    omits_sensitive: bool,
    comma_after_year: bool,
}

impl Habits {
    fn of(service: &Service<'_>) -> Self {
        match service.name {
            // AWS: recorded `CreateAccessKey` and `CreateLoginProfile` have no secret, and dates as `Aug 1, 2024 1:33:28 PM`.
            "iam" => Self { omits_sensitive: true, comma_after_year: false },
            // AWS: recorded `AssumeRole` has no secret, and its date as `Aug 1, 2024, 11:45:22 AM`; the record of `CreateSecret`
            // in the Secrets Manager guide has no secret string.
            "sts" | "secretsmanager" => Self { omits_sensitive: true, comma_after_year: true },
            // AWS: recorded calls of ssm, bedrock and sso-oidc.
            _ => Self { omits_sensitive: false, comma_after_year: true },
        }
    }
}

fn structure(out: &mut Vec<u8>, service: &Service<'_>, habits: Habits, shape: ShapeId, fields: &Fields) {
    out.push(b'{');
    let mut first = true;
    for (member, value) in fields.present(service, shape) {
        let sensitive = is_sensitive(service, member, value);
        if matches!(value, Value::Blob(_)) || (sensitive && habits.omits_sensitive) {
            continue;
        }
        if !first {
            out.push(b',');
        }
        first = false;
        write_string(out, &camel_case(member.name));
        out.push(b':');
        if sensitive {
            out.extend_from_slice(HIDDEN);
        } else {
            self::value(out, service, habits, member.shape, value);
        }
    }
    out.push(b'}');
}

/// Whether a member, its shape, or what its list or map is made of is sensitive.
fn is_sensitive(service: &Service<'_>, member: &Member<'_>, value: &Value) -> bool {
    member.sensitive || shape_is_sensitive(service, member.shape, value)
}

fn shape_is_sensitive(service: &Service<'_>, id: ShapeId, value: &Value) -> bool {
    let shape = service.shape(id);
    shape.sensitive
        || match (&shape.kind, value) {
            (Kind::List { element, .. }, Value::List(elements)) => {
                elements.iter().any(|value| shape_is_sensitive(service, *element, value))
            }
            (Kind::Map { key, value: value_shape, .. }, Value::Map(entries)) => {
                let key_is = service.shape(*key).sensitive;
                entries.iter().any(|(_, value)| key_is || shape_is_sensitive(service, *value_shape, value))
            }
            _ => false,
        }
}

fn value(out: &mut Vec<u8>, service: &Service<'_>, habits: Habits, shape: ShapeId, value: &Value) {
    match value {
        Value::Structure(fields) => structure(out, service, habits, shape, fields),
        Value::List(elements) => {
            let element_shape = match service.shape(shape).kind {
                Kind::List { element, .. } => element,
                _ => shape,
            };
            out.push(b'[');
            let shown = elements.iter().filter(|element| !matches!(element, Value::Blob(_)));
            for (index, element) in shown.enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                self::value(out, service, habits, element_shape, element);
            }
            out.push(b']');
        }
        Value::Map(entries) => {
            let value_shape = match service.shape(shape).kind {
                Kind::Map { value, .. } => value,
                _ => shape,
            };
            out.push(b'{');
            let shown = entries.iter().filter(|(_, entry)| !matches!(entry, Value::Blob(_)));
            for (index, (key, entry)) in shown.enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_string(out, key);
                out.push(b':');
                self::value(out, service, habits, value_shape, entry);
            }
            out.push(b'}');
        }
        Value::String(text) => write_string(out, text),
        Value::Integer(number) => scalar::write_integer(out, *number),
        Value::Double(number) if number.is_finite() => scalar::write_double(out, *number),
        Value::Double(_) | Value::Blob(_) => out.extend_from_slice(b"null"),
        Value::Boolean(truth) => out.extend_from_slice(if *truth { b"true" } else { b"false" }),
        Value::Timestamp(time) => write_string(out, &date(*time, habits).unwrap_or_else(|| time.iso8601())),
    }
}

/// AWS: `KeyId` is recorded as `keyId`, `SAMLMetadataDocument` as `sAMLMetadataDocument`, but `ARN` as `arn`.
fn camel_case(name: &str) -> String {
    if name.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return name.to_ascii_lowercase();
    }
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

/// `Aug 1, 2024, 11:45:22 AM`, as AWS's servers (Java programs) print dates.
fn date(time: Timestamp, habits: Habits) -> Option<String> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = time.iso8601();
    let (day, clock) = text.split_once('T')?;
    let mut parts = day.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?.parse::<usize>().ok()?, parts.next()?.parse::<u8>().ok()?);
    let month = MONTHS.get(month.checked_sub(1)?)?;
    let (hour, rest) = clock.strip_suffix('Z')?.split_once(':')?;
    let hour: u8 = hour.parse().ok()?;
    let half = if hour < 12 { "AM" } else { "PM" };
    let hour = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    let comma = if habits.comma_after_year { "," } else { "" };
    Some(format!("{month} {day}, {year}{comma} {hour}:{rest} {half}"))
}

#[cfg(test)]
mod tests {
    use super::{Habits, camel_case, date, parameters};
    use crate::codec::codec;
    use crate::message::{HttpRequest, NoHeaders};
    use crate::testing::service;
    use alcazar_base::schema::{Protocol, Service, ShapeId};
    use alcazar_base::time::Timestamp;

    fn recorded(service: &Service<'_>, body: &str) -> String {
        let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body: body.as_bytes() };
        let act = service.operation("Act").unwrap();
        let decoded = codec(Protocol::Json11).unwrap().decode(service, act, &request).unwrap();
        let mut out = Vec::new();
        parameters(&mut out, service, ShapeId(0), &decoded.fields);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn names_are_camel_case_and_blobs_left_out() {
        let service = service(Protocol::Json11);
        for (body, record) in [
            (
                r#"{"KeyId":"a","Count":5,"DryRun":true,"Plaintext":"dmFsdWU=","Tags":[{"TagKey":"k","V":"v"}],"Context":{"Some:Key":"v"}}"#,
                r#"{"keyId":"a","count":5,"dryRun":true,"tags":[{"tagKey":"k","tagValue":"v"}],"context":{"Some:Key":"v"}}"#,
            ),
            (r#"{"Since":1722512722}"#, r#"{"since":"Aug 1, 2024, 11:45:22 AM"}"#),
            (r#"{"Plaintext":"dmFsdWU="}"#, "null"),
            (r#"{"Nested":{}}"#, r#"{"nested":{}}"#),
            ("{}", "null"),
        ] {
            assert_eq!(recorded(&service, body), record);
        }
    }

    #[test]
    fn secrets_never_show() {
        let body = r#"{"KeyId":"a","Secret":"hunter2","Nested":{"Secret":"hunter2"}}"#;
        let hidden = service(Protocol::Json11);
        assert_eq!(
            recorded(&hidden, body),
            r#"{"keyId":"a","nested":{"secret":"HIDDEN_DUE_TO_SECURITY_REASONS"},"secret":"HIDDEN_DUE_TO_SECURITY_REASONS"}"#
        );
        let omitted = Service { name: "secretsmanager", ..service(Protocol::Json11) };
        assert_eq!(recorded(&omitted, body), r#"{"keyId":"a","nested":{}}"#);
    }

    #[test]
    fn names_as_recorded() {
        for (name, recorded) in
            [("KeyId", "keyId"), ("ARN", "arn"), ("SAMLMetadataDocument", "sAMLMetadataDocument"), ("key", "key"), ("", "")]
        {
            assert_eq!(camel_case(name), recorded);
        }
    }

    #[test]
    fn dates_as_recorded() {
        let iam = Habits { omits_sensitive: true, comma_after_year: false };
        assert_eq!(date(Timestamp::from_secs(1_722_519_208), iam).unwrap(), "Aug 1, 2024 1:33:28 PM");
        assert_eq!(date(Timestamp::from_secs(0), iam).unwrap(), "Jan 1, 1970 12:00:00 AM");
        assert_eq!(date(Timestamp::from_secs(43_200), iam).unwrap(), "Jan 1, 1970 12:00:00 PM");
    }
}
