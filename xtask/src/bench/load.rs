//! The load: connections that call as fast as they are answered, for a while.

use super::scene::{Case, Stage};
use crate::client::block_on;
use crate::client::cpu::Used;
use crate::client::http::{Answer, Connection};
use crate::client::sign::Signer;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// A figure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measured {
    /// Server CPU a request, in microseconds.
    pub(super) cpu_micros: f64,
    /// Requests answered a second.
    pub(super) per_second: f64,
    /// Whether the kernel's two accounts of CPU time agree.
    pub(super) agree: bool,
}

/// What the connections share.
#[derive(Default)]
struct Shared {
    answered: Cell<u64>,
    calls_max: u64,
    stop: Cell<bool>,
    error: RefCell<Option<String>>,
}

/// Measures a case over so many connections; `pid` is the server's.
pub(super) fn run(stage: &Stage, case: Case, connections: usize, span: Duration, pid: u32) -> Result<Measured, String> {
    let shared = Rc::new(Shared { calls_max: case.calls_max(stage), ..Shared::default() });
    block_on(async {
        let workers: Vec<_> = (0..connections)
            .map(|number| tokio::task::spawn_local(work(Rc::clone(&shared), stage.clone(), case, number)))
            .collect();
        let warm = (span / 5).clamp(Duration::from_millis(50), Duration::from_millis(500));
        wait(&shared, warm).await;
        let (calls, used, start) = (shared.answered.get(), Used::of(pid), Instant::now());
        wait(&shared, span).await;
        let (calls, time) = (shared.answered.get() - calls, start.elapsed());
        let (cpu, agree) = Used::of(pid).since(used);
        shared.stop.set(true);
        for worker in workers {
            worker.await.map_err(|error| error.to_string())?;
        }
        if let Some(error) = shared.error.take() {
            return Err(error);
        }
        if calls == 0 {
            return Err("nothing was answered while it was measured".to_owned());
        }
        let count = u32::try_from(calls).map_or(f64::from(u32::MAX), f64::from);
        Ok(Measured { cpu_micros: cpu.as_secs_f64() * 1e6 / count, per_second: count / time.as_secs_f64(), agree })
    })
}

/// Until the time is over, or there is nothing to wait for.
async fn wait(shared: &Shared, span: Duration) {
    let end = Instant::now() + span;
    while Instant::now() < end && shared.answered.get() < shared.calls_max && shared.error.borrow().is_none() {
        sleep(Duration::from_millis(2)).await;
    }
}

async fn work(shared: Rc<Shared>, stage: Stage, case: Case, number: usize) {
    let mut connection = Connection::new(stage.address);
    let mut signer = Signer::new(stage.credentials.clone(), stage.address.to_string());
    while !shared.stop.get() && shared.answered.get() < shared.calls_max {
        let answered = match signer.request(&case.ask(&stage, number)) {
            Ok(request) => connection.send(request).await,
            Err(error) => Err(error),
        };
        match answered.as_ref().map_err(Clone::clone).and_then(Answer::text) {
            Ok(_) => shared.answered.set(shared.answered.get() + 1),
            Err(error) => {
                shared.error.replace(Some(format!("{}: {error}", case.name())));
                return;
            }
        }
    }
}

/// One answer to a case.
pub(super) fn once(stage: &Stage, case: Case) -> Result<Answer, String> {
    let answer = crate::client::answer(stage.address, &stage.credentials, &case.ask(stage, 0))?;
    answer.text().map_err(|error| format!("{}: {error}", case.name()))?;
    Ok(answer)
}
