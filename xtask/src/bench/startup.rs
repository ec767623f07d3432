//! How long a start takes: the first one, after a clean end, and after SIGKILL while it wrote.

use super::load;
use super::scene::{Case, Stage};
use crate::client::server::{Running, Start, pause};
use std::path::Path;
use std::time::Duration;

/// Times from a start to the first answer to a signed request, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Starts {
    pub(super) first: Vec<Duration>,
    pub(super) again: Vec<Duration>,
    pub(super) killed: Vec<Duration>,
}

/// Starts our program `rounds` times in each way.
pub(super) fn measure(program: &Path, folder: &Path, rounds: usize) -> Result<Starts, String> {
    let mut starts = Starts::default();
    for round in 0..rounds {
        let start = || Start::program(program, &folder.join(format!("start-{round}"))).and_then(Running::start);
        let first = start()?;
        starts.first.push(first.start);
        first.stop()?;
        let again = start()?;
        starts.again.push(again.start);
        kill_while_it_writes(again)?;
        let killed = start()?;
        starts.killed.push(killed.start);
        killed.stop()?;
    }
    for times in [&mut starts.first, &mut starts.again, &mut starts.killed] {
        times.sort_unstable();
    }
    Ok(starts)
}

fn kill_while_it_writes(server: Running) -> Result<(), String> {
    let (stage, pid) = (Stage::bare(&server), server.pid());
    std::thread::scope(|scope| {
        // It ends with the error that its server is gone.
        scope.spawn(|| load::run(&stage, Case::CreateUser, 8, Duration::from_secs(10), pid));
        pause(Duration::from_millis(300))?;
        server.kill()
    })
}
