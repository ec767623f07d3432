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

/// A page of what is all at hand, with the marker of the next one: the number of items before it.
///
/// # Errors
/// `InvalidMarkerException`.
pub(crate) fn of_all<'a, T>(
    cx: &Context<'_>,
    all: &'a [T],
    limit: usize,
    marker: Option<&str>,
) -> Result<(&'a [T], Option<String>), Failure> {
    let start = match marker {
        None => 0,
        Some(marker) => {
            let opened = cx.open_page(marker).and_then(|bytes| Some(u64::from_be_bytes(bytes.try_into().ok()?)));
            opened.and_then(|start| usize::try_from(start).ok()).ok_or_else(failures::invalid_marker)?
        }
    };
    let end = start.saturating_add(limit);
    let page = all.get(start..end.min(all.len())).unwrap_or_default();
    let next = if end < all.len() { Some(cx.seal_page(&(end as u64).to_be_bytes())?) } else { None };
    Ok((page, next))
}
