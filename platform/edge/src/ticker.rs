//! What happens each second: the audit tail becomes durable, and what waits in it becomes a block.

use crate::carry::commit;
use crate::limits::TRAIL_TICK_MILLIS;
use alcazar_service::Platform;
use alcazar_store::Transaction;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// Runs until it is dropped.
pub(crate) async fn tick(platform: Arc<Platform>) {
    let mut ticks = interval(Duration::from_millis(TRAIL_TICK_MILLIS));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        flush(&platform).await;
    }
}

/// Syncs the tail and commits what waits in it.
pub(crate) async fn flush(platform: &Platform) {
    if !platform.trail.has_waiting() {
        return;
    }
    if let Err(error) = platform.trail.sync() {
        tracing::error!(%error, "the audit tail was not synced");
    }
    while platform.trail.has_waiting() {
        if let Err(error) = commit(platform, Transaction::flush()).await {
            tracing::error!(%error, "waiting audit records were not committed");
            return;
        }
    }
}
