//! Time for calls: the machine's, or one that only an operator moves (`--clock manual`).

use alcazar_base::time::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock. It never runs backwards within a process.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock; holds the latest time that it showed.
    System(AtomicI64),
    /// Stands still until it is advanced; milliseconds since the epoch.
    Manual(AtomicI64),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::System(AtomicI64::new(i64::MIN))
    }

    /// A clock that stands at `time`.
    pub fn manual(time: Timestamp) -> Self {
        Self::Manual(AtomicI64::new(time.millis()))
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System(latest) => {
                let now = machine_millis();
                Timestamp::from_millis(latest.fetch_max(now, Ordering::AcqRel).max(now))
            }
            Self::Manual(time) => Timestamp::from_millis(time.load(Ordering::Acquire)),
        }
    }

    /// The machine's time where calls see another: what clients still sign by.
    pub fn of_clients(&self) -> Option<Timestamp> {
        match self {
            Self::System(_) => None,
            Self::Manual(_) => Some(Timestamp::from_millis(machine_millis())),
        }
    }

    /// Moves a manual clock forward and answers its new time; `None` for the machine's clock.
    pub fn advance(&self, millis: i64) -> Option<Timestamp> {
        match self {
            Self::System(_) => None,
            Self::Manual(time) => {
                let later = |before: i64| before.saturating_add(millis.max(0));
                let before = time.fetch_update(Ordering::AcqRel, Ordering::Acquire, |before| Some(later(before)));
                Some(Timestamp::from_millis(later(before.unwrap_or_else(|before| before))))
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
fn machine_millis() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
