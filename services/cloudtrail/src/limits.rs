//! Bounds of CloudTrail.

/// How far back events are shown, in days. Source: API reference, `LookupEvents`.
pub(crate) const HISTORY_DAYS_MAX: i64 = 90;

/// Events of one answer. Source: API reference, `LookupEvents`, `MaxResults`.
pub(crate) const EVENTS_MAX: usize = 50;

/// Lookup attributes of one request. Source: API reference, `LookupEvents`, `LookupAttributes`.
pub(crate) const ATTRIBUTES_MAX: usize = 1;
