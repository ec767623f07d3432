//! When an access key or a role was last used, and for what: written with the blocks, so that it costs no commit of its own.
//!
//! What is stored lies behind the truth by [`LAST_USE_LAG_SECONDS`] at most, and by the second that records may wait for a
//! commit. It is as durable as the records themselves.

use super::Record;
use crate::limits::{LAST_USE_LAG_SECONDS, LAST_USES_REMEMBERED_MAX};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Key, Sealer, Table};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The last use of an access key or a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUse {
    /// When.
    pub time: Timestamp,
    /// In which region.
    pub region: String,
    /// For which service: `kms`.
    pub service: String,
}

/// Last uses, by access key id or unique id of a role.
pub static LAST_USES: Table<LastUse> = Table::new(0x0104, "trail.last-uses");

/// Key of the last use of an access key id, or of the unique id of a role.
pub fn last_use(account: AccountId, subject: &str) -> Key {
    LAST_USES.key(account, "").plain(subject).key()
}

/// What was written, so that the same use is not written again for each call.
#[derive(Default)]
pub(super) struct LastUses {
    written: HashMap<Key, LastUse>,
    /// Written with the group that is being committed.
    pending: Vec<(Key, LastUse)>,
}

impl LastUses {
    /// The rows that a group with these records writes.
    pub(super) fn rows(&mut self, sealer: &Sealer, group: &[&Record]) -> Result<Vec<(Bytes, Bytes)>, String> {
        let mut latest: HashMap<Key, LastUse> = HashMap::new();
        for record in group {
            // What a session used counts as its role's use.
            let key = record.access_key_id.as_ref().filter(|id| !id.starts_with(TEMPORARY));
            let Some(subject) = record.role_id.as_ref().or(key) else { continue };
            let service = record.event_source.split('.').next().unwrap_or_default().to_owned();
            let used = LastUse { time: record.time, region: record.region.clone(), service };
            let key = last_use(record.account, subject);
            if latest.get(&key).is_none_or(|before| before.time <= used.time) {
                latest.insert(key, used);
            }
        }
        latest.retain(|key, used| self.written.get(key).is_none_or(|before| is_news(before, used)));
        let written = |(key, last): (&Key, &LastUse)| {
            let encoded = rmp_serde::to_vec_named(last).map_err(|error| error.to_string())?;
            let value = sealer.seal(key.bytes(), &encoded).map_err(|error| error.to_string())?;
            Ok((key.bytes().clone(), Bytes::from(value)))
        };
        let rows = latest.iter().map(written).collect::<Result<_, String>>();
        self.pending = latest.into_iter().collect();
        rows
    }

    /// The group is committed.
    pub(super) fn published(&mut self) {
        if self.written.len() > LAST_USES_REMEMBERED_MAX {
            self.written.clear();
        }
        self.written.extend(self.pending.drain(..));
    }
}

/// How access key ids of sessions begin.
const TEMPORARY: &str = "ASIA";

fn is_news(before: &LastUse, used: &LastUse) -> bool {
    let elsewhere = before.region != used.region || before.service != used.service;
    elsewhere || used.time >= before.time.plus_secs(LAST_USE_LAG_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_is_news_elsewhere_or_a_minute_later() {
        let at = |seconds, region: &str, service: &str| LastUse {
            time: Timestamp::from_secs(seconds),
            region: region.to_owned(),
            service: service.to_owned(),
        };
        let before = at(100, "us-east-1", "sts");
        assert!(!is_news(&before, &at(159, "us-east-1", "sts")));
        assert!(is_news(&before, &at(160, "us-east-1", "sts")));
        assert!(is_news(&before, &at(101, "eu-west-1", "sts")));
        assert!(is_news(&before, &at(101, "us-east-1", "kms")));
    }
}
