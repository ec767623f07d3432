//! The asynchronous driver: a call waits for its commit without holding a thread.

use alcazar_service::{Answer, Call, Platform, Run, Step};
use alcazar_store::{CommitError, Transaction};
use tokio::sync::oneshot;

/// Carries a call through to its answer.
pub(crate) async fn carry(platform: &Platform, call: &Call) -> Answer {
    let mut run = Run::new(platform, call);
    loop {
        match run.attempt() {
            Step::Done(answer) => return answer,
            Step::Commit(transaction) => {
                let result = commit(platform, transaction).await;
                if let Some(answer) = run.committed(result) {
                    return answer;
                }
            }
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
