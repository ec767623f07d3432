//! Numbers, bytes, truth and time as text, the same in every protocol.

use crate::error::{WireError, quoted};
use alcazar_base::schema::{Kind, Member, Service, ShapeId, TimestampFormat};
use alcazar_base::time::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The first and last second that a timestamp may name: years 1 to 9999 (less the last two days), which every format can write.
const SECONDS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_207_200;

/// The format of a timestamp member: its own, else its shape's, else the protocol's.
pub(crate) fn timestamp_format(
    service: &Service<'_>,
    member: Option<&Member<'_>>,
    shape: ShapeId,
    default: TimestampFormat,
) -> TimestampFormat {
    let own = member.and_then(|member| member.timestamp_format);
    own.or(match service.shape(shape).kind {
        Kind::Timestamp(format) => format,
        _ => None,
    })
    .unwrap_or(default)
}

/// Reads an integer of `kind` (`Integer` has 32 bits, `Long` 64). A number written with a fraction or an exponent counts if it
/// is whole, because some clients know no other numbers.
pub(crate) fn integer(text: &str, kind: &'static str) -> Result<i64, WireError> {
    let out_of_range = || WireError::OutOfRange { number: quoted(text), kind };
    let number = match text.parse::<i64>() {
        Ok(number) => number,
        Err(_) => whole(text).ok_or_else(out_of_range)?,
    };
    if kind == "Integer" && i32::try_from(number).is_err() {
        return Err(out_of_range());
    }
    Ok(number)
}

/// A whole number that is written with a fraction or an exponent; no further than a double is exact.
fn whole(text: &str) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    // LIMIT: a longer text could be rounded to a whole number that it is not.
    const LENGTH_MAX: usize = 17;
    if text.len() > LENGTH_MAX || !text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
        return None;
    }
    let number = text.parse::<f64>().ok().filter(|number| number.fract() == 0.0 && number.abs() <= EXACT)?;
    format!("{number:.0}").parse().ok()
}

/// Reads a finite number of `kind` (`Float` or `Double`).
pub(crate) fn double(text: &str, kind: &'static str) -> Result<f64, WireError> {
    let max = if kind == "Float" { f64::from(f32::MAX) } else { f64::MAX };
    match text.parse::<f64>() {
        Ok(number) if number.abs() <= max => Ok(number),
        _ => Err(WireError::OutOfRange { number: quoted(text), kind }),
    }
}

/// Reads the three values of a float that are no numbers.
pub(crate) fn special_double(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// Writes a number so that it reads back the same; the special values by their names, without quotes.
pub(crate) fn write_double(out: &mut Vec<u8>, number: f64) {
    if number.is_nan() {
        out.extend_from_slice(b"NaN");
    } else if number.is_infinite() {
        out.extend_from_slice(if number > 0.0 { b"Infinity" } else { b"-Infinity" });
    } else {
        out.extend_from_slice(format!("{number:?}").as_bytes());
    }
}

/// Writes an integer.
pub(crate) fn write_integer(out: &mut Vec<u8>, number: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// Reads padded base64.
pub(crate) fn blob(text: &str) -> Result<Vec<u8>, WireError> {
    STANDARD.decode(text).map_err(|_| WireError::Base64)
}

/// Writes padded base64.
pub(crate) fn write_blob(out: &mut Vec<u8>, bytes: &[u8]) {
    let start = out.len();
    let room = bytes.len().div_ceil(3).saturating_mul(4);
    out.resize(start.saturating_add(room), 0);
    if let Some(slot) = out.get_mut(start..) {
        let written = STANDARD.encode_slice(bytes, slot).unwrap_or(0);
        out.truncate(start.saturating_add(written));
    }
}

/// Reads a timestamp.
pub(crate) fn timestamp(text: &str, format: TimestampFormat) -> Result<Timestamp, WireError> {
    let time = match format {
        TimestampFormat::Iso8601 => Timestamp::parse_iso8601(text),
        TimestampFormat::Rfc822 => Timestamp::parse_http_date(text),
        TimestampFormat::UnixSeconds => epoch(text),
    };
    time.filter(|time| SECONDS.contains(&time.secs())).ok_or_else(|| WireError::Timestamp(quoted(text)))
}

/// Seconds since the epoch with a fraction, of which milliseconds are kept.
fn epoch(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let plain = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    if digits.is_empty() || !plain(digits) || !plain(fraction) {
        return epoch_with_exponent(text);
    }
    let seconds: i64 = whole.parse().ok()?;
    let millis: i64 = format!("{fraction:0<3.3}").parse().ok()?;
    let signed = if whole.starts_with('-') { -millis } else { millis };
    SECONDS.contains(&seconds).then(|| Timestamp::from_secs(seconds).plus_millis(signed))
}

/// `1.4E9`, as some clients write doubles.
fn epoch_with_exponent(text: &str) -> Option<Timestamp> {
    if !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E')) {
        return None;
    }
    let millis = text.parse::<f64>().ok()? * 1_000.0;
    (millis.abs() < 1e15).then(|| format!("{millis:.0}").parse().ok().map(Timestamp::from_millis))?
}

/// Writes a timestamp; a fraction only where there is one.
pub(crate) fn write_timestamp(out: &mut Vec<u8>, time: Timestamp, format: TimestampFormat) {
    let fraction = time.millis().rem_euclid(1_000);
    match format {
        TimestampFormat::Iso8601 if fraction == 0 => out.extend_from_slice(time.iso8601().as_bytes()),
        TimestampFormat::Iso8601 => out.extend_from_slice(time.iso8601_millis().as_bytes()),
        TimestampFormat::Rfc822 => out.extend_from_slice(time.http_date().as_bytes()),
        TimestampFormat::UnixSeconds if fraction == 0 => write_integer(out, time.secs()),
        TimestampFormat::UnixSeconds => {
            let millis = time.millis();
            let sign = if millis < 0 { "-" } else { "" };
            let size = millis.unsigned_abs();
            out.extend_from_slice(format!("{sign}{}.{:03}", size / 1_000, size % 1_000).as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{blob, double, integer, timestamp, write_blob, write_double, write_timestamp};
    use alcazar_base::schema::TimestampFormat::{Iso8601, Rfc822, UnixSeconds};
    use alcazar_base::time::Timestamp;

    #[test]
    fn integers_keep_to_their_range() {
        for (text, kind, expected) in [
            ("2147483647", "Integer", Some(2_147_483_647)),
            ("2147483648", "Integer", None),
            ("-2147483649", "Integer", None),
            ("9223372036854775807", "Long", Some(i64::MAX)),
            ("9223372036854775808", "Long", None),
            ("99999999999999999999999999999999", "Long", None),
            ("1e3", "Integer", Some(1_000)),
            ("10.0", "Integer", Some(10)),
            ("10.5", "Integer", None),
            ("0.99999999999999999999", "Integer", None),
            ("1e400", "Long", None),
            ("x", "Long", None),
            ("", "Integer", None),
        ] {
            assert_eq!(integer(text, kind).ok(), expected, "{text}");
        }
    }

    #[test]
    fn doubles_keep_to_their_range() {
        for (text, kind, expected) in
            [("1.5", "Float", Some(1.5)), ("1e39", "Float", None), ("1e39", "Double", Some(1e39)), ("1e309", "Double", None)]
        {
            assert_eq!(double(text, kind).ok(), expected, "{text}");
        }
        for number in [0.0, -0.0, 1.5, 1e300, 5e-324, f64::MAX, 1234.5] {
            let mut out = Vec::new();
            write_double(&mut out, number);
            assert_eq!(std::str::from_utf8(&out).unwrap().parse::<f64>().unwrap().to_bits(), number.to_bits());
        }
    }

    #[test]
    fn timestamps_round_trip() {
        for millis in [0, 1_422_172_800_000, 946_845_296_123, -1, -1_500, 253_402_207_200_000, -62_135_596_800_000] {
            for format in [Iso8601, UnixSeconds, Rfc822] {
                let time = Timestamp::from_millis(if format == Rfc822 { millis / 1_000 * 1_000 } else { millis });
                let mut out = Vec::new();
                write_timestamp(&mut out, time, format);
                let text = String::from_utf8(out).unwrap();
                assert_eq!(timestamp(&text, format), Ok(time), "{text}");
            }
        }
    }

    #[test]
    fn epoch_forms() {
        for (text, millis) in [
            ("1.422172800E9", Some(1_422_172_800_000)),
            ("1422172800.1", Some(1_422_172_800_100)),
            ("1422172800.123456", Some(1_422_172_800_123)),
            ("-0.5", Some(-500)),
            ("253402300800", None),
            ("99999999999999999999", None),
            ("1e99", None),
            ("inf", None),
            ("NaN", None),
            ("", None),
            (".", None),
            ("2015-01-25T08:00:00Z", None),
        ] {
            assert_eq!(timestamp(text, UnixSeconds).ok().map(Timestamp::millis), millis, "{text}");
        }
    }

    #[test]
    fn base64_is_strict() {
        let mut out = b"x".to_vec();
        write_blob(&mut out, b"value");
        assert_eq!(out, b"xdmFsdWU=");
        assert_eq!(blob("dmFsdWU=").unwrap(), b"value");
        assert_eq!(blob("").unwrap(), b"");
        for text in ["dmFsdWU", "dmFsdW==", "dmFs dWU=", "=", "é"] {
            assert!(blob(text).is_err(), "{text}");
        }
    }
}
