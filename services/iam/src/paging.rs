//! Pages of listings: `MaxItems`, `Marker`, `IsTruncated`.
//!
//! AWS: "IAM might return fewer results, even when there are more results available": a page ends also when it has examined enough.

use crate::failures;
use crate::limits::{LISTING_CHUNK_ROWS_MAX, LISTING_ROWS_EXAMINED_MAX, PAGE_ITEMS_DEFAULT};
use alcazar_service::{Context, Failure};
use alcazar_store::store::StoreError;
use alcazar_store::table::Record;
use alcazar_store::{Cursor, Index, Key, Prefix, Scan, Stop, Table};
use std::sync::Arc;

/// Which page is asked for, of a listing that goes through one or several parts.
pub(crate) struct Paging {
    limit: usize,
    /// The part that the page begins in.
    part: u8,
    /// Where in that part: after the row of that key, or after so many items; at its beginning if empty.
    after: Vec<u8>,
}

/// A page.
pub(crate) struct Listed<T> {
    pub(crate) items: Vec<T>,
    /// Set if there may be more.
    pub(crate) marker: Option<String>,
}

/// Rows to list: of a table, or of those that an index leads to.
pub(crate) struct Rows<R: 'static> {
    pub(crate) table: &'static Table<R>,
    pub(crate) index: Option<Index<R>>,
    pub(crate) prefix: Prefix,
}

impl Paging {
    pub(crate) fn of(cx: &Context<'_>, marker: Option<&str>, max_items: Option<i64>) -> Result<Self, Failure> {
        let limit = max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE_ITEMS_DEFAULT);
        let Some(marker) = marker else { return Ok(Self { limit, part: 0, after: Vec::new() }) };
        let opened = cx.open_page(marker).ok_or_else(bad_marker)?;
        let (part, after) = opened.split_first().ok_or_else(bad_marker)?;
        Ok(Self { limit, part: *part, after: after.to_vec() })
    }

    /// A page that goes through several parts, each listed by `list` under its number.
    pub(crate) fn parts<T>(
        &self,
        cx: &mut Context<'_>,
        parts: impl IntoIterator<Item = u8>,
        mut list: impl FnMut(&mut Context<'_>, u8, &Self) -> Result<Listed<T>, Failure>,
    ) -> Result<Listed<T>, Failure> {
        let mut items = Vec::new();
        for part in parts.into_iter().filter(|part| *part >= self.part) {
            let limit = self.limit - items.len();
            let after = if part == self.part { self.after.clone() } else { Vec::new() };
            let paging = Self { limit, part, after };
            if limit == 0 {
                let marker = Some(paging.seal(cx, &[])?);
                return Ok(Listed { items, marker });
            }
            let listed = list(cx, part, &paging)?;
            items.extend(listed.items);
            if listed.marker.is_some() {
                return Ok(Listed { items, marker: listed.marker });
            }
        }
        Ok(Listed { items, marker: None })
    }

    /// The page of a short list that is at hand.
    pub(crate) fn slice<T>(&self, cx: &Context<'_>, items: impl IntoIterator<Item = T>) -> Result<Listed<T>, Failure> {
        let before = match self.after.as_slice() {
            [] => 0,
            bytes => u32::from_be_bytes(*bytes.first_chunk().ok_or_else(bad_marker)?),
        };
        let skipped = usize::try_from(before).unwrap_or(usize::MAX);
        let mut rest = items.into_iter().skip(skipped).peekable();
        let items: Vec<T> = rest.by_ref().take(self.limit).collect();
        let end = u32::try_from(skipped.saturating_add(items.len())).unwrap_or(u32::MAX);
        let marker = rest.peek().is_some().then(|| self.seal(cx, &end.to_be_bytes())).transpose()?;
        Ok(Listed { items, marker })
    }

    /// The page of the rows that `show` shows.
    pub(crate) fn rows<R: Record, T>(
        &self,
        cx: &mut Context<'_>,
        rows: &Rows<R>,
        mut show: impl FnMut(&mut Context<'_>, &Key, &Arc<R>) -> Result<Option<T>, Failure>,
    ) -> Result<Listed<T>, Failure> {
        let mut items = Vec::new();
        let mut last = (!self.after.is_empty()).then(|| Key::from_bytes(self.after.clone()));
        loop {
            let page = rows.chunk(cx, last.as_ref(), (self.limit - items.len()).min(LISTING_CHUNK_ROWS_MAX))?;
            let more = page.next.is_some();
            let mut chunk = page.rows.into_iter().peekable();
            while let Some((key, record)) = chunk.next() {
                items.extend(show(cx, &key, &record)?);
                let full = items.len() >= self.limit || cx.tx.examined() >= LISTING_ROWS_EXAMINED_MAX;
                if full && (more || chunk.peek().is_some()) {
                    let marker = Some(self.seal(cx, key.bytes())?);
                    return Ok(Listed { items, marker });
                }
                last = Some(key);
            }
            if !more {
                return Ok(Listed { items, marker: None });
            }
        }
    }

    fn seal(&self, cx: &Context<'_>, after: &[u8]) -> Result<String, Failure> {
        cx.seal_page(&[&[self.part], after].concat())
    }
}

impl<R: Record> Rows<R> {
    /// Rows of a table.
    pub(crate) fn of(table: &'static Table<R>, prefix: Prefix) -> Self {
        Self { table, index: None, prefix }
    }

    fn chunk(&self, cx: &mut Context<'_>, last: Option<&Key>, limit: usize) -> Result<alcazar_store::Page<R>, Failure> {
        let scan = Scan::of(&self.prefix).limit(limit);
        let cursor = last.map(|key| match self.index {
            // A row of an index lies under its prefix and the key of the record.
            Some(_) => Cursor::from_bytes([self.prefix.bytes(), key.bytes()].map(|bytes| &**bytes).concat()),
            None => Cursor::from_bytes(key.bytes().clone()),
        });
        let scan = scan.after(cursor.as_ref()).map_err(|error| match error {
            StoreError::ForeignCursor => bad_marker(),
            other => Failure::from(Stop::from(other)),
        })?;
        Ok(match &self.index {
            Some(index) => cx.tx.scan_index(self.table, index, &scan)?,
            None => cx.tx.scan(self.table, &scan)?,
        })
    }
}

fn bad_marker() -> Failure {
    failures::validation("Invalid Marker.")
}
