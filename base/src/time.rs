//! Points in time. There is no clock here: time comes from the context of a call.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Timestamp(i64);

/// Days of a calendar date and time of day, as `YYYYMMDD` and `YYYYMMDDTHHMMSSZ` (the forms that SigV4 signs).
const BASIC: &str = "%Y%m%dT%H%M%SZ";

impl Timestamp {
    /// From milliseconds since the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// From seconds since the epoch.
    pub const fn from_secs(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1_000))
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// This point moved by milliseconds, within what an `i64` holds.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// This point moved by seconds.
    #[must_use]
    pub const fn plus_secs(self, seconds: i64) -> Self {
        self.plus_millis(seconds.saturating_mul(1_000))
    }

    /// This point moved by days of 24 hours.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_secs(days.saturating_mul(86_400))
    }

    /// `2015-08-30T12:36:00Z`, without a fraction.
    pub fn iso8601(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%SZ")
    }

    /// `2015-08-30T12:36:00.123Z`.
    pub fn iso8601_millis(self) -> String {
        format!("{}.{:03}Z", self.format("%Y-%m-%dT%H:%M:%S"), self.0.rem_euclid(1_000))
    }

    /// `20150830T123600Z`, as SigV4 signs it.
    pub fn basic(self) -> String {
        self.format(BASIC)
    }

    /// `Sun, 30 Aug 2015 12:36:00 GMT` (RFC 7231, IMF-fixdate).
    pub fn http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// Reads `20150830T123600Z`.
    pub fn parse_basic(text: &str) -> Option<Self> {
        if text.len() != 16 {
            return None;
        }
        let civil = jiff::civil::DateTime::strptime(BASIC, text).ok()?;
        Self::from_civil(civil)
    }

    /// Reads RFC 3339 and the ISO 8601 forms that AWS accepts: a date, or a date and time with offset or `Z`.
    pub fn parse_iso8601(text: &str) -> Option<Self> {
        if let Ok(stamp) = text.parse::<jiff::Timestamp>() {
            return Some(Self(stamp.as_millisecond()));
        }
        let civil = text.parse::<jiff::civil::DateTime>().ok()?;
        Self::from_civil(civil)
    }

    /// Reads the HTTP date form.
    pub fn parse_http_date(text: &str) -> Option<Self> {
        jiff::fmt::rfc2822::parse(text).ok().map(|zoned| Self(zoned.timestamp().as_millisecond()))
    }

    fn from_civil(civil: jiff::civil::DateTime) -> Option<Self> {
        let stamp = jiff::tz::Offset::UTC.to_timestamp(civil).ok()?;
        Some(Self(stamp.as_millisecond()))
    }

    fn format(self, format: &str) -> String {
        // Outside jiff's years -9999 to 9999 there is no civil form; such a time is shown at the nearest end.
        let limit = |millis: i64| jiff::Timestamp::from_millisecond(millis).ok();
        let end = if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        limit(self.0).unwrap_or(end).strftime(format).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn forms_round_trip() {
        let time = Timestamp::from_secs(1_440_938_160);
        assert_eq!(time.iso8601(), "2015-08-30T12:36:00Z");
        assert_eq!(time.basic(), "20150830T123600Z");
        assert_eq!(time.http_date(), "Sun, 30 Aug 2015 12:36:00 GMT");
        assert_eq!(time.plus_millis(7).iso8601_millis(), "2015-08-30T12:36:00.007Z");
        assert_eq!(Timestamp::parse_basic("20150830T123600Z"), Some(time));
        assert_eq!(Timestamp::parse_iso8601("2015-08-30T14:36:00+02:00"), Some(time));
        assert_eq!(Timestamp::parse_http_date(&time.http_date()), Some(time));
    }

    #[test]
    fn other_text_is_no_time() {
        for text in ["", "20150830", "20150830T123600", "20151330T123600Z", "2015-08-30T12:36:61Z", "x"] {
            assert_eq!(Timestamp::parse_basic(text), None, "{text}");
        }
    }

    #[test]
    fn extremes_do_not_panic() {
        for millis in [i64::MIN, i64::MAX, 0, -1] {
            assert!(!Timestamp::from_millis(millis).iso8601_millis().is_empty());
        }
    }
}
