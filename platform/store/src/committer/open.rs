//! What happens before the first commit: the next incarnation, and the ring.

use super::{Backend, BackendSnapshot, OpenError, Options, RowWrite};
use crate::ring::Ring;
use crate::seal::Sealer;
use crate::store::StoreError;
use crate::table::Table;
use crate::version::Version;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use bytes::Bytes;
use std::sync::Arc;

/// The store's own rows, which are not sealed: the ring is wrapped, and the last incarnation is no secret.
static SYSTEM: Table<()> = Table::new(1, "store.system");

pub(super) struct Opened<S> {
    pub(super) rows: S,
    pub(super) version: Version,
    pub(super) sealer: Arc<Sealer>,
}

pub(super) fn prepare<B: Backend>(backend: &mut B, options: &Options) -> Result<Opened<B::Snapshot>, OpenError> {
    let before = backend.snapshot()?;
    let last = before.get(&system_key("incarnation"))?.map_or(Version::ABSENT, |(version, _)| version);
    let version = next_incarnation(last, options.now);
    let mut rows = vec![RowWrite { key: system_key("incarnation"), version, value: Some(Bytes::new()) }];
    let kept = if let Some((_, wrapped)) = before.get(&ring_key())? {
        wrapped
    } else {
        let wrapped = new_ring(options)?;
        rows.push(RowWrite { key: ring_key(), version, value: Some(wrapped.clone()) });
        wrapped
    };
    let sealer = open_ring(&kept, options)?;
    Ok(Opened { rows: backend.apply(&rows)?, version, sealer })
}

/// A first ring, wrapped, to be kept under [`ring_key`].
///
/// # Errors
/// [`StoreError`] if there are no random bytes.
pub fn new_ring(options: &Options) -> Result<Bytes, StoreError> {
    Ok(Bytes::from(Ring::generate(&*options.random)?.wrap(&options.root, &*options.random)?))
}

/// What seals, out of the ring that a store keeps.
///
/// # Errors
/// [`OpenError::WrongRootKey`] if another root key wrapped it.
pub fn open_ring(wrapped: &[u8], options: &Options) -> Result<Arc<Sealer>, OpenError> {
    let ring = Ring::unwrap(wrapped, &options.root)?;
    Ok(Arc::new(Sealer::new(ring, Arc::clone(&options.random))?))
}

/// Above the last one, and not below the minutes since 2025: a store restored from a copy, which does not know of its
/// original's later incarnations, is above them by the clock.
fn next_incarnation(last: Version, now: Timestamp) -> Version {
    let minutes = now.secs().saturating_sub(EPOCH_SECS).div_euclid(60);
    let by_clock = u32::try_from(minutes.max(1)).unwrap_or(u32::MAX);
    let by_store = u32::try_from(last.incarnation().saturating_add(1)).unwrap_or(u32::MAX);
    Version::first_of(by_clock.max(by_store))
}

/// Where the wrapped ring lies.
pub fn ring_key() -> Bytes {
    system_key("ring")
}

fn system_key(name: &str) -> Bytes {
    SYSTEM.key(AccountId::default(), "").plain(name).key().bytes().clone()
}

/// 2025-01-01T00:00:00Z.
const EPOCH_SECS: i64 = 1_735_689_600;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incarnation_is_above_the_last_and_not_below_the_clock() {
        let at = |minutes: i64| Timestamp::from_secs(EPOCH_SECS + minutes * 60);
        let next = |last: u32, minutes: i64| next_incarnation(Version::first_of(last), at(minutes)).incarnation();
        assert_eq!(next(0, 1_000), 1_000);
        assert_eq!(next(1_000, 1_000), 1_001, "opened twice in a minute");
        assert_eq!(next(1_000, 10), 1_001, "the clock went back");
        // A copy made at 1,000 and restored later does not repeat what its original gave out since.
        assert!(next(1_000, 5_000) > next(1_000, 4_000));
        assert_eq!(next(0, -9), 1);
    }
}
