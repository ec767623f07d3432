//! How condition values are read: numbers, dates, truth values, binary values and addresses.

use alcazar_base::time::Timestamp;
use std::cmp::Ordering;
use std::net::IpAddr;

/// A decimal number of any length, compared without rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number<'t> {
    negative: bool,
    /// Without leading zeros.
    whole: &'t str,
    /// Without trailing zeros.
    fraction: &'t str,
}

impl<'t> Number<'t> {
    /// Reads an integer or a decimal.
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if !all_digits(whole) || !all_digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        Some(Self { negative: negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction })
    }
}

impl Ord for Number<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = |a: &Self, b: &Self| (a.whole.len(), a.whole, a.fraction).cmp(&(b.whole.len(), b.whole, b.fraction));
        match (self.negative, other.negative) {
            (false, false) => size(self, other),
            (true, true) => size(other, self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Number<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Reads a date as milliseconds since the epoch: the W3C forms of ISO 8601 (year; month; day; day and time with zone), or
/// seconds since the epoch. Four digits are a year.
pub(crate) fn date(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let stamp = match (is_number, text.len()) {
        (true, 4) => Timestamp::parse_iso8601(&format!("{text}-01-01")),
        (true, _) => text.parse().ok().map(Timestamp::from_secs),
        (false, 7) => Timestamp::parse_iso8601(&format!("{text}-01")),
        (false, _) => Timestamp::parse_iso8601(text),
    };
    stamp.map(Timestamp::millis)
}

/// Reads `true` or `false`, in any case.
pub(crate) fn truth(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") { Some(true) } else { text.eq_ignore_ascii_case("false").then_some(false) }
}

/// Reads base64.
pub(crate) fn binary(text: &str) -> Option<Vec<u8>> {
    data_encoding::BASE64.decode(text.as_bytes()).ok()
}

/// Reads an address; an IPv4 address in IPv6 form is the IPv4 address.
pub(crate) fn address(text: &str) -> Option<IpAddr> {
    text.parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

/// A range of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Network {
    V4 { bits: u32, length: u32 },
    V6 { bits: u128, length: u32 },
}

impl Network {
    /// Reads `203.0.113.0/24`, `2001:db8::/32`, or a single address. Bits beyond the prefix do not matter.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, length) = match text.split_once('/') {
            None => (text, None),
            Some((address, length)) => (address, Some(prefix_length(length)?)),
        };
        let network = match address.parse::<IpAddr>().ok()? {
            IpAddr::V4(v4) => Self::V4 { bits: v4.to_bits(), length: length.unwrap_or(32) },
            IpAddr::V6(v6) => match (v6.to_ipv4_mapped(), length.unwrap_or(128)) {
                (Some(v4), length @ 96..) => Self::V4 { bits: v4.to_bits(), length: length - 96 },
                (_, length) => Self::V6 { bits: v6.to_bits(), length },
            },
        };
        (network.length() <= network.width()).then_some(network)
    }

    /// Whether an address, in the form that [`address`] gives, lies in it.
    pub(crate) fn contains(self, address: IpAddr) -> bool {
        match (self, address) {
            (Self::V4 { bits, length }, IpAddr::V4(v4)) => ((bits ^ v4.to_bits()).checked_shr(32 - length)).unwrap_or(0) == 0,
            (Self::V6 { bits, length }, IpAddr::V6(v6)) => ((bits ^ v6.to_bits()).checked_shr(128 - length)).unwrap_or(0) == 0,
            _ => false,
        }
    }

    fn length(self) -> u32 {
        match self {
            Self::V4 { length, .. } | Self::V6 { length, .. } => length,
        }
    }

    fn width(self) -> u32 {
        match self {
            Self::V4 { .. } => 32,
            Self::V6 { .. } => 128,
        }
    }
}

fn prefix_length(text: &str) -> Option<u32> {
    let plain = (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Network, Number, address, date, truth};

    #[test]
    fn numbers_compare_exactly() {
        let ordered =
            ["-10.5", "-10.05", "-2", "-0.1", "0", "0.05", "0.1", "1", "1.25", "9", "10", "9007199254740993", "9007199254740994"];
        for (i, a) in ordered.iter().enumerate() {
            for (j, b) in ordered.iter().enumerate() {
                let (a, b) = (Number::parse(a).unwrap(), Number::parse(b).unwrap());
                assert_eq!(a.cmp(&b), i.cmp(&j), "{a:?} {b:?}");
            }
        }
        for (a, b) in [("0", "-0"), ("1", "01.00"), ("+3", "3."), (".5", "0.50")] {
            assert_eq!(Number::parse(a), Number::parse(b), "{a} {b}");
        }
        for text in ["", ".", "-", "1e3", "0x1", "1 ", "--1", "٣"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }

    #[test]
    fn dates() {
        for text in [
            "2020-01-01T00:00:00Z",
            "2020-01-01",
            "2020-01",
            "2020",
            "1577836800",
            "2020-01-01T01:00:00+01:00",
            "2020-01-01T00:00Z",
        ] {
            assert_eq!(date(text), Some(1_577_836_800_000), "{text}");
        }
        assert_eq!(date("0"), Some(0));
        for text in ["", "-", "yesterday", "2020-13-01", "99999999999999999999", "2020-1"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn networks() {
        for (network, inside, outside) in [
            ("203.0.113.0/24", "203.0.113.255", "203.0.114.0"),
            ("203.0.113.7/24", "203.0.113.1", "203.0.112.255"),
            ("203.0.113.7", "203.0.113.7", "203.0.113.8"),
            ("0.0.0.0/0", "255.1.1.1", "::1"),
            ("2001:DB8:1234:5678::/64", "2001:db8:1234:5678:ffff::1", "2001:db8:1234:5679::1"),
            ("::/0", "2001:db8::1", "1.2.3.4"),
            ("::ffff:10.0.0.0/104", "10.255.0.1", "11.0.0.0"),
            ("10.0.0.0/8", "::ffff:10.0.0.1", "::ffff:11.0.0.1"),
        ] {
            let network = Network::parse(network).unwrap();
            assert!(network.contains(address(inside).unwrap()), "{network:?} {inside}");
            assert!(!network.contains(address(outside).unwrap()), "{network:?} {outside}");
        }
        for text in ["", "10.0.0.0/33", "::/129", "10.0.0/8", "10.0.0.0/", "10.0.0.0/+8", "010.0.0.1", "10.0.0.*", "fe80::1%eth0"]
        {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }

    #[test]
    fn truths() {
        assert_eq!((truth("true"), truth("False"), truth("1"), truth("")), (Some(true), Some(false), None, None));
    }
}
