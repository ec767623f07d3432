//! The asynchronous driver: a call waits for its commit without holding a thread.

use crate::limits::TRAIL_WAIT_MILLIS_MAX;
use crate::server::Shared;
use alcazar_service::{Answer, Call, Platform, Run, Step};
use alcazar_store::{CommitError, Snapshot, StoreError, Transaction};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

/// Carries a call through to its answer; its first run is on that snapshot.
pub(crate) async fn carry(shared: &Shared, call: &Call, snapshot: Arc<dyn Snapshot>) -> Answer {
    let platform = &*shared.platform;
    if platform.trail.is_full() {
        // Whoever waits helps to make room. Who has waited too long is told so by the trail, which takes no record.
        let _ = timeout(Duration::from_millis(TRAIL_WAIT_MILLIS_MAX), make_room(platform)).await;
    }
    let mut run = Run::on(platform, call, snapshot);
    loop {
        match run.attempt() {
            Step::Done(answer) => {
                if platform.trail.is_pressing() {
                    shared.pressing.notify_one();
                }
                return answer;
            }
            Step::Commit(transaction) => {
                let result = commit(platform, transaction).await;
                if let Some(answer) = run.committed(result) {
                    return answer;
                }
            }
            Step::Fetch(snapshot) => {
                if let Some(answer) = run.fetched(fetch(snapshot).await) {
                    return answer;
                }
            }
        }
    }
}

/// Fetches what a snapshot lacks, and waits for it.
pub(crate) async fn fetch(snapshot: Arc<dyn Snapshot>) -> Result<(), StoreError> {
    let (answer, answered) = oneshot::channel();
    snapshot.fetch(Box::new(move |result| {
        // A call whose client went away waits no more.
        let _ = answer.send(result);
    }));
    answered.await.unwrap_or_else(|_| Err(StoreError::Io("the store was closed".to_owned())))
}

async fn make_room(platform: &Platform) {
    while platform.trail.is_full() {
        if commit(platform, Transaction::flush()).await.is_err() {
            return;
        }
    }
}

/// Commits and waits for it.
pub(crate) async fn commit(platform: &Platform, transaction: Transaction) -> Result<(), CommitError> {
    let (answer, answered) = oneshot::channel();
    platform.database.store().commit(
        transaction,
        Box::new(move |result| {
            // A call whose client went away waits no more; its commit stands.
            let _ = answer.send(result);
        }),
    );
    answered.await.unwrap_or(Err(CommitError::Closed)).map(|_| ())
}
