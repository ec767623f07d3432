//! What happens each second: the audit tail becomes durable, what waits in it becomes a block, and what is due is done.

use crate::carry::commit;
use crate::limits::TRAIL_TICK_MILLIS;
use crate::server::Shared;
use alcazar_service::{Platform, jobs, trail};
use alcazar_store::{CommitError, Transaction};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_blocking;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// Makes the trail durable each second, or sooner when much waits; runs until it is dropped.
pub(crate) async fn keep_trail(shared: Arc<Shared>) {
    let mut ticks = seconds();
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = shared.pressing.notified() => {}
        }
        flush(&shared.platform).await;
    }
}

/// Does what is due and keeps the history in bounds each second; runs until it is dropped.
pub(crate) async fn keep_house(shared: Arc<Shared>) {
    let mut ticks = seconds();
    loop {
        ticks.tick().await;
        run_due(&shared.platform).await;
        keep_history(&shared.platform).await;
    }
}

fn seconds() -> Interval {
    let mut ticks = interval(Duration::from_millis(TRAIL_TICK_MILLIS));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

/// Syncs the tail and commits what waits in it now; what comes meanwhile waits for the next time.
pub(crate) async fn flush(platform: &Arc<Platform>) {
    let groups = platform.trail.groups_waiting();
    if groups == 0 {
        return;
    }
    let trail = Arc::clone(&platform.trail);
    match spawn_blocking(move || trail.sync()).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "the audit tail was not synced"),
        Err(error) => tracing::error!(%error, "the audit tail was not synced"),
    }
    for _ in 0..groups {
        if let Err(error) = commit(platform, Transaction::flush()).await {
            tracing::error!(%error, "waiting audit records were not committed");
            return;
        }
    }
}

/// Merges small blocks of the trail and drops old ones, a bounded number of steps at a time.
async fn keep_history(platform: &Arc<Platform>) {
    for _ in 0..KEEP_STEPS_MAX {
        let of = Arc::clone(platform);
        let attempt = spawn_blocking(move || trail::keep::attempt(&of.database, of.clock.now(), of.trail_bytes_max)).await;
        match attempt {
            Ok(Ok(None)) => return,
            Ok(Ok(Some(transaction))) => {
                if let Err(error) = commit(platform, transaction).await {
                    tracing::warn!(%error, "the history was not kept in bounds this time");
                    return;
                }
            }
            Ok(Err(stop)) => {
                tracing::error!(%stop, "the history can't be read");
                return;
            }
            Err(error) => {
                tracing::error!(%error, "the history was not kept in bounds this time");
                return;
            }
        }
    }
}

/// LIMIT: steps of upkeep a second; each merges up to 256 blocks, or drops one.
const KEEP_STEPS_MAX: usize = 16;

/// Does every job that is due. A job whose commit does not succeed stays due.
pub async fn run_due(platform: &Arc<Platform>) {
    loop {
        let mut seed = [0; 32];
        if aws_lc_rs::rand::fill(&mut seed).is_err() {
            return;
        }
        let of = Arc::clone(platform);
        let attempt = spawn_blocking(move || jobs::attempt(&of, seed).map_err(|stop| stop.to_string())).await;
        match attempt.unwrap_or_else(|error| Err(error.to_string())) {
            Ok(None) => return,
            Ok(Some(transaction)) => match commit(platform, transaction).await {
                Ok(()) | Err(CommitError::Conflict) => {}
                Err(error) => {
                    tracing::error!(%error, "a job was not committed");
                    return;
                }
            },
            Err(error) => {
                tracing::error!(%error, "jobs could not be looked for");
                return;
            }
        }
    }
}
