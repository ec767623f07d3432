//! How long a start takes: the first one, after a clean end, and after SIGKILL while it wrote.

use super::load;
use super::scene::Case;
use super::server::{Kind, Running, pause};
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
        let kind = Kind::Alcazar { program: program.to_owned(), folder: folder.join(format!("start-{round}")) };
        let first = Running::start(&kind)?;
        starts.first.push(first.start);
        first.stop()?;
        let again = Running::start(&kind)?;
        starts.again.push(again.start);
        kill_while_it_writes(again)?;
        let killed = Running::start(&kind)?;
        starts.killed.push(killed.start);
        killed.stop()?;
    }
    for times in [&mut starts.first, &mut starts.again, &mut starts.killed] {
        times.sort_unstable();
    }
    Ok(starts)
}

fn kill_while_it_writes(server: Running) -> Result<(), String> {
    let (stage, pid) = (server.as_root(), server.pid());
    std::thread::scope(|scope| {
        // It ends with the error that its server is gone.
        scope.spawn(|| load::run(&stage, Case::CreateUser, 8, Duration::from_secs(10), pid));
        pause(Duration::from_millis(300))?;
        server.kill()
    })
}
