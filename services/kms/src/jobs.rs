//! What KMS does when a time has come: deleting keys, rotating them.
//!
//! What is no longer so when its time comes (a deletion that was taken back, a schedule that was changed) is left alone.

use crate::counters::{self, Counted};
use crate::layout::{self, ALIASES, COUNTERS, GRANTS, KEYS, MATERIALS};
use crate::limits::{COUNTER_SHARDS, GRANTS_DELETED_MAX, MATERIALS_DELETED_MAX};
use crate::named::key_arn;
use crate::records::{Key, State};
use crate::rotation;
use crate::scope::KEY_TYPE;
use alcazar_api_kms::schema::SERVICE;
use alcazar_service::jobs::Working;
use alcazar_store::{Due, Scan, Stop, Tx};
use std::sync::Arc;

/// Kind of the job that deletes a key.
pub(crate) const DELETE_KEY: &str = "kms.delete_key";
/// Kind of the job that rotates a key.
pub(crate) const ROTATE_KEY: &str = "kms.rotate_key";

/// Deletes a key and all that belongs to it, the material first. What is more than one run may do is left to a further job at the same
/// time; until the key's record goes, the last of all, every call takes the key for gone.
///
/// # Errors
/// When the store can't.
pub(crate) fn delete_key(working: &mut Working, due: &Due) -> Result<(), Stop> {
    let Some(key) = key(&mut working.tx, due)?.filter(|key| key.state == (State::PendingDeletion { at: due.time })) else {
        return Ok(());
    };
    if delete_some(&mut working.tx, due, &key)? {
        record(working, due, "DeleteKey");
        return Ok(());
    }
    working.tx.due_at(due.time, due.job.clone())
}

/// Gives a key new material, and asks for the next time. A key that is disabled, or pending deletion, rotates when it is enabled again.
///
/// # Errors
/// When the store can't.
pub(crate) fn rotate_key(working: &mut Working, due: &Due) -> Result<(), Stop> {
    let Some(key) = key(&mut working.tx, due)?.filter(|key| key.rotation.is_some_and(|rotation| rotation.next == due.time))
    else {
        return Ok(());
    };
    let (account, region) = (due.job.account, due.job.region.as_str());
    let mut key = Key::clone(&key);
    let random = working.random();
    if rotation::if_due(&mut working.tx, account, region, &mut key, due.time, random)? {
        working.tx.put(&KEYS, &layout::key(account, region, &due.job.subject), key)?;
        record(working, due, "RotateKey");
    }
    Ok(())
}

fn key(tx: &mut Tx, due: &Due) -> Result<Option<Arc<Key>>, Stop> {
    tx.get(&KEYS, &layout::key(due.job.account, &due.job.region, &due.job.subject))
}

/// AWS: KMS developer guide, log entries of `DeleteKey` and `RotateKey`.
fn record(working: &mut Working, due: &Due, event_name: &str) {
    let (account, region) = (due.job.account, due.job.region.as_str());
    let arn = key_arn(region, account, &due.job.subject);
    working.record(&SERVICE, event_name, (account, region), (KEY_TYPE, &arn));
}

/// Deletes as much as one run may; answers whether that was all.
fn delete_some(tx: &mut Tx, due: &Due, key: &Key) -> Result<bool, Stop> {
    let (account, region) = (due.job.account, due.job.region.as_str());
    let materials = Scan::of(&layout::materials(account, region, &key.id)).limit(MATERIALS_DELETED_MAX);
    let materials = tx.scan(&MATERIALS, &materials)?;
    for (at, _) in materials.rows {
        tx.delete(&MATERIALS, &at)?;
    }
    for name in &key.aliases {
        let at = layout::alias(account, region, name);
        // Between two runs the name may have been given to another key.
        if tx.get(&ALIASES, &at)?.is_some_and(|alias| alias.key_id == key.id) {
            tx.delete(&ALIASES, &at)?;
        }
    }
    if materials.next.is_some() {
        return Ok(false);
    }
    let grants = Scan::of(&layout::grants(account, region, &key.id)).limit(GRANTS_DELETED_MAX);
    let grants = tx.scan(&GRANTS, &grants)?;
    for (at, _) in grants.rows {
        tx.delete(&GRANTS, &at)?;
    }
    if grants.next.is_some() {
        return Ok(false);
    }
    for shard in 0..COUNTER_SHARDS {
        tx.delete(&COUNTERS, &layout::counter(account, region, &key.id, shard))?;
    }
    if let Some(shard) = key.counter {
        counters::give_back(tx, Counted { account, region, what: counters::KEYS }, shard)?;
    }
    tx.delete(&KEYS, &layout::key(account, region, &key.id))?;
    Ok(true)
}

#[cfg(test)]
mod tests;
