//! What a process and its children have used, read from `/proc`.

use std::fs;
use std::time::Duration;

/// CPU time that was used, by both of the kernel's accounts.
#[derive(Clone, Copy, Default)]
pub(crate) struct Used {
    /// Sum of `/proc/PID/task/*/schedstat`: exact, of the threads that are alive.
    pub(crate) threads: Duration,
    /// `utime` + `stime`: in ticks, ended threads included.
    pub(crate) ticks: Duration,
}

/// Nanoseconds of a tick: `USER_HZ` is 100 on every Linux that we know.
const TICK_NANOS: u64 = 10_000_000;

impl Used {
    /// What a process and all its descendants have used.
    pub(crate) fn of(pid: u32) -> Self {
        let mut used = Self::default();
        for pid in family(pid) {
            used.ticks += ticks(pid).unwrap_or_default();
            let threads = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
            let nanos = threads.filter_map(|thread| {
                let text = fs::read_to_string(thread.path().join("schedstat")).ok()?;
                text.split(' ').next()?.parse::<u64>().ok()
            });
            used.threads += Duration::from_nanos(nanos.sum());
        }
        used
    }

    /// What was used since `before`: by threads, unless many of them ended meanwhile; and whether the two accounts agree to a
    /// twentieth, give or take what ticks can't tell.
    pub(crate) fn since(self, before: Self) -> (Duration, bool) {
        let threads = self.threads.saturating_sub(before.threads);
        let ticks = self.ticks.saturating_sub(before.ticks);
        let agree = threads.abs_diff(ticks) <= threads.max(ticks) / 20 + Duration::from_nanos(4 * TICK_NANOS);
        (if agree { threads } else { threads.max(ticks) }, agree)
    }
}

/// Resident memory of a process and its descendants, in bytes.
pub(crate) fn resident_bytes(pid: u32) -> u64 {
    let of = |pid: &u32| {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()
    };
    family(pid).iter().filter_map(of).sum::<u64>() << 10
}

fn family(pid: u32) -> Vec<u32> {
    let all: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|pid| Some((pid, stat(pid)?.first()?.parse().ok()?)))
        .collect();
    let mut members = vec![pid];
    let mut at = 0;
    while let Some(&parent) = members.get(at) {
        members.extend(all.iter().filter(|(_, its)| *its == parent).map(|(child, _)| *child));
        at += 1;
    }
    members
}

fn ticks(pid: u32) -> Option<Duration> {
    let stat = stat(pid)?;
    // utime and stime are the 14th and 15th field of the file; the first of these is the 4th.
    let (utime, stime) = (stat.get(10)?.parse::<u64>().ok()?, stat.get(11)?.parse::<u64>().ok()?);
    Some(Duration::from_nanos((utime + stime) * TICK_NANOS))
}

/// The fields of `/proc/PID/stat` from the parent's id on: what stands before may hold blanks.
fn stat(pid: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    Some(rest.split(' ').skip(1).map(str::to_owned).collect())
}
