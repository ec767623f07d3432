//! Paged scans over a table or an index, this run's own writes included.

use super::{Pending, PrimaryKey, Stop, Tx};
use crate::key::{Key, Prefix};
use crate::store::{Row, StoreError};
use crate::table::{Index, Record, Table};
use bytes::{BufMut, Bytes, BytesMut};
use std::iter::Peekable;
use std::ops::Bound;
use std::sync::Arc;

/// What to scan: rows between two keys, from either end, a page at a time.
#[derive(Debug, Clone)]
pub struct Scan {
    from: Bytes,
    to: Bytes,
    limit: usize,
    reverse: bool,
    loose: bool,
}

/// Where a page ended: the key of its last row. Callers outside carry it sealed (see [`crate::token`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor(Bytes);

/// Some rows of a scan, and where to go on if there are more.
#[derive(Debug)]
pub struct Page<R> {
    /// Keys and records, in the scan's order.
    pub rows: Vec<(Key, Arc<R>)>,
    /// Where the next page begins; `None` after the last row.
    pub next: Option<Cursor>,
}

/// A row of either the snapshot or the overlay.
enum Merged {
    Stored(Row),
    Written(Bytes, Pending),
}

impl Scan {
    /// Every row that begins so, a hundred a page.
    pub fn of(prefix: &Prefix) -> Self {
        Self { from: prefix.bytes().clone(), to: prefix.end(), limit: PAGE_ROWS, reverse: false, loose: false }
    }

    /// Every row from the first that begins with `from` to before the first that begins with `to`.
    pub fn between(from: &Prefix, to: &Prefix) -> Self {
        Self { from: from.bytes().clone(), to: to.bytes().clone(), limit: PAGE_ROWS, reverse: false, loose: false }
    }

    /// Every row from the first that begins with `from` to the last that begins with `last`.
    pub fn through(from: &Prefix, last: &Prefix) -> Self {
        Self { from: from.bytes().clone(), to: last.end(), limit: PAGE_ROWS, reverse: false, loose: false }
    }

    /// At most so many rows a page.
    #[must_use]
    pub fn limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// From the last row to the first.
    #[must_use]
    pub fn reverse(self) -> Self {
        Self { reverse: true, ..self }
    }

    /// The run does not depend on what the scan finds: rows that others write meanwhile are no conflict. For soft limits, which
    /// must not make every writer wait for every other.
    #[must_use]
    pub fn loose(self) -> Self {
        Self { loose: true, ..self }
    }

    /// Only what follows the cursor, in the scan's order; call it after [`Scan::reverse`].
    ///
    /// # Errors
    /// [`StoreError::ForeignCursor`] if the cursor lies outside of the scan.
    pub fn after(mut self, cursor: Option<&Cursor>) -> Result<Self, StoreError> {
        let Some(Cursor(key)) = cursor else { return Ok(self) };
        if *key < self.from || *key >= self.to {
            return Err(StoreError::ForeignCursor);
        }
        if self.reverse {
            self.to = key.clone();
        } else {
            self.from = after(key);
        }
        Ok(self)
    }
}

impl Cursor {
    /// Back from [`Cursor::bytes`].
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// Its bytes, to be sealed into a token.
    pub fn bytes(&self) -> &Bytes {
        &self.0
    }
}

impl Tx {
    /// A page of a table.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn scan<R: Record>(&mut self, table: &Table<R>, scan: &Scan) -> Result<Page<R>, Stop> {
        self.scan_rows(table.id(), table.name(), scan)
    }

    /// A page of the records that an index leads to, in the index's order.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn scan_index<R: Record>(&mut self, table: &Table<R>, index: &Index<R>, scan: &Scan) -> Result<Page<R>, Stop> {
        let page = self.scan_rows::<PrimaryKey>(index.id(), index.name(), scan)?;
        let mut rows = Vec::with_capacity(page.rows.len());
        let primaries: Vec<Key> = page.rows.iter().map(|(_, primary)| primary.key()).collect();
        self.want(&primaries)?;
        for primary in primaries {
            // Index and record are written together, so that one without the other is a damaged store.
            let record = self.get(table, &primary)?.ok_or(StoreError::Unsealed { table: table.id() })?;
            rows.push((primary, record));
        }
        Ok(Page { rows, next: page.next })
    }

    /// How many rows begin so at this run's snapshot, at most `max`; what this run wrote is not counted. No row is opened, so that
    /// sixteen of them cost one examined row, and the run does not depend on the number.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn count(&mut self, prefix: &Prefix, max: usize) -> Result<usize, Stop> {
        let (mut from, to) = (prefix.bytes().clone(), prefix.end());
        let mut counted = 0;
        while counted < max {
            let wanted = (max - counted).min(COUNTED_AT_ONCE);
            let rows = self.snapshot.range(&from, &to, wanted, false)?;
            self.examine(rows.len().div_ceil(COUNTED_PER_EXAMINED))?;
            counted += rows.len();
            match rows.last() {
                Some((last, ..)) if rows.len() == wanted => from = after(last),
                _ => break,
            }
        }
        Ok(counted)
    }

    fn scan_rows<R: Record>(&mut self, id: u16, name: &'static str, scan: &Scan) -> Result<Page<R>, Stop> {
        let starts = |bytes: &Bytes| bytes.starts_with(&id.to_be_bytes());
        if !starts(&scan.from) {
            return Err(
                StoreError::WrongTable { table: name, found: Key::from_bytes(scan.from.clone()).table().unwrap_or(0) }.into()
            );
        }
        let (merged, more) = self.merged(scan)?;
        let mut rows = Vec::with_capacity(merged.len());
        for row in merged {
            match row {
                Merged::Stored((key, version, sealed)) => {
                    let record = self.decode(name, &key, version, &sealed)?;
                    rows.push((Key::from_bytes(key), record));
                }
                Merged::Written(key, pending) => {
                    rows.extend(pending.record(name)?.map(|record| (Key::from_bytes(key), record)));
                }
            }
        }
        let next = rows.last().filter(|_| more).map(|(key, _)| Cursor(key.bytes().clone()));
        Ok(Page { rows, next })
    }

    /// The page's rows, and whether more follow.
    fn merged(&mut self, scan: &Scan) -> Result<(Vec<Merged>, bool), Stop> {
        if scan.from >= scan.to || scan.limit == 0 {
            return Ok((Vec::new(), false));
        }
        let bounds = (Bound::Included(scan.from.clone()), Bound::Excluded(scan.to.clone()));
        let hidden = self.overlay.range(bounds.clone()).count();
        // One more than the page, to know whether more follow; and as many as this run's own writes can replace.
        let wanted = scan.limit.saturating_add(1).saturating_add(hidden);
        let stored = self.snapshot.range(&scan.from, &scan.to, wanted, scan.reverse)?;
        self.examine(stored.len())?;
        if !scan.loose {
            self.note_scanned(scan, &stored, wanted);
        }
        let written = self.overlay.range(bounds);
        let mut rows = if scan.reverse {
            merge(stored, written.rev(), |a, b| a > b, scan.limit + 1)
        } else {
            merge(stored, written, |a, b| a < b, scan.limit + 1)
        };
        let more = rows.len() > scan.limit;
        rows.truncate(scan.limit);
        Ok((rows, more))
    }

    /// The range that was truly scanned: to its end if the store had no more rows, else through the last one it gave.
    fn note_scanned(&mut self, scan: &Scan, stored: &[Row], wanted: usize) {
        let last = stored.last().filter(|_| stored.len() == wanted).map(|(key, ..)| key);
        self.read_ranges.push(match last {
            Some(key) if scan.reverse => (key.clone(), scan.to.clone()),
            Some(key) => (scan.from.clone(), after(key)),
            None => (scan.from.clone(), scan.to.clone()),
        });
        // Stores that validate by key and not by range need to know which versions were seen.
        for (key, version, _) in stored {
            self.note_read(key, *version);
        }
    }
}

/// Both in the scan's order; a written row hides the stored one under its key, and a deleted one shows nothing.
fn merge<'a>(
    stored: Vec<Row>,
    written: impl Iterator<Item = (&'a Bytes, &'a Pending)>,
    before: fn(&Bytes, &Bytes) -> bool,
    limit: usize,
) -> Vec<Merged> {
    let mut stored = stored.into_iter().peekable();
    let mut written: Peekable<_> = written.peekable();
    let mut rows = Vec::new();
    while rows.len() < limit {
        let stored_first = match (stored.peek(), written.peek()) {
            (None, None) => break,
            (Some((key, ..)), Some((other, _))) => before(key, other),
            (Some(_), None) => true,
            (None, Some(_)) => false,
        };
        if stored_first {
            rows.extend(stored.next().map(Merged::Stored));
        } else if let Some((key, pending)) = written.next() {
            stored.next_if(|(same, ..)| same == key);
            if pending.value.is_some() {
                rows.push(Merged::Written(key.clone(), pending.clone()));
            }
        }
    }
    rows
}

/// The first key after `key`.
fn after(key: &Bytes) -> Bytes {
    let mut next = BytesMut::with_capacity(key.len() + 1);
    next.extend_from_slice(key);
    next.put_u8(0);
    next.freeze()
}

/// Rows that are counted for the price of one that is opened: an AES-GCM-SIV opening and a decoding take about that much longer.
const COUNTED_PER_EXAMINED: usize = 16;

/// Rows that a count asks the store for at once.
const COUNTED_AT_ONCE: usize = 1_000;

/// Rows of a page when the caller doesn't say.
const PAGE_ROWS: usize = 100;
