//! How fast the disk syncs: the bound of every durable figure.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Duration;
use tokio::time::Instant;

/// What syncing 4 KiB after 4 KiB takes.
#[derive(Clone, Copy)]
pub(super) struct SyncRate {
    pub(super) per_second: f64,
    pub(super) median: Duration,
    pub(super) p99: Duration,
}

/// Appends and syncs for a second, as a committer with one writer would.
pub(super) fn sync_rate(folder: &Path) -> Result<SyncRate, String> {
    let path = folder.join("sync");
    let wrong = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = File::create(&path).map_err(wrong)?;
    let (start, mut took) = (Instant::now(), Vec::new());
    while start.elapsed() < Duration::from_secs(1) {
        let at = Instant::now();
        file.write_all(&[0x5a; 4096]).map_err(wrong)?;
        file.sync_data().map_err(wrong)?;
        took.push(at.elapsed());
    }
    let total = start.elapsed();
    std::fs::remove_file(&path).map_err(wrong)?;
    took.sort_unstable();
    let at = |hundredths: usize| took.get(took.len() * hundredths / 100).copied().unwrap_or_default();
    let count = u32::try_from(took.len()).unwrap_or(u32::MAX);
    Ok(SyncRate { per_second: f64::from(count) / total.as_secs_f64(), median: at(50), p99: at(99) })
}
