//! Pages of listings.

use crate::failures;
use alcazar_service::{Context, Failure};
use alcazar_store::{Cursor, Scan};

/// The rows that a caller wants, between 1 and the operation's `most`.
///
/// # Errors
/// `ValidationException` for more; the model lets 1,000 through for every operation, the API reference does not.
pub(crate) fn limit(asked: Option<i64>, default: usize, most: usize) -> Result<usize, Failure> {
    let Some(asked) = asked else { return Ok(default) };
    let limit = usize::try_from(asked).ok().filter(|limit| (1..=most).contains(limit));
    limit.ok_or_else(|| failures::validation(format!("Limit must be between 1 and {most}, but it is {asked}.")))
}

/// The scan, from where the marker says.
///
/// # Errors
/// `InvalidMarkerException`.
pub(crate) fn resumed(cx: &Context<'_>, scan: Scan, marker: Option<&str>) -> Result<Scan, Failure> {
    let Some(marker) = marker else { return Ok(scan) };
    let cursor = Cursor::from_bytes(cx.open_page(marker).ok_or_else(failures::invalid_marker)?);
    scan.after(Some(&cursor)).map_err(|_| failures::invalid_marker())
}

/// The marker of the next page.
///
/// # Errors
/// A server fault when sealing fails.
pub(crate) fn marker(cx: &Context<'_>, next: Option<&Cursor>) -> Result<Option<String>, Failure> {
    next.map(|cursor| cx.seal_page(cursor.bytes())).transpose()
}

/// A page of what is all at hand, in the order of its names, with the marker of the next one: the last name before it, so that what
/// comes and goes between two pages moves nothing else.
///
/// # Errors
/// `InvalidMarkerException`.
pub(crate) fn of_all<T>(
    cx: &Context<'_>,
    mut all: Vec<T>,
    name: impl Fn(&T) -> &str,
    limit: usize,
    marker: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    if let Some(marker) = marker {
        let opened = cx.open_page(marker).ok_or_else(failures::invalid_marker)?;
        let last = opened.strip_prefix(AFTER).ok_or_else(failures::invalid_marker)?;
        all.retain(|item| name(item).as_bytes() > last);
    }
    all.sort_unstable_by(|a, b| name(a).cmp(name(b)));
    let more = all.len() > limit;
    all.truncate(limit);
    let last = all.last().filter(|_| more);
    let next = last.map(|last| cx.seal_page(&[AFTER, name(last).as_bytes()].concat())).transpose()?;
    Ok((all, next))
}

/// What sets such a marker apart from a cursor, which another listing of the same operation may have sealed.
const AFTER: &[u8] = b"after ";
