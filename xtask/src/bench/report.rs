//! The tables, in Markdown.

use super::disk::SyncRate;
use super::load::Measured;
use super::scene::{Aim, Case, Who};
use super::startup::Starts;
use crate::client::cpu;
use crate::client::server::Running;
use crate::codegen::workspace_root;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::time::Duration;

/// Who answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Alcazar(Who),
    Bare,
    Peer(&'static str, Who),
}

/// Everything that was measured.
pub(super) struct Report {
    connections: Vec<usize>,
    load_before: String,
    pub(super) disk: Option<SyncRate>,
    figures: BTreeMap<(Case, usize, Column), Result<Measured, String>>,
    memory: Vec<(String, Duration, u64, u64)>,
    pub(super) starts: Starts,
    pub(super) notes: Vec<String>,
}

impl Report {
    pub(super) fn new(connections: &[usize]) -> Self {
        Self {
            connections: connections.to_vec(),
            load_before: fs::read_to_string("/proc/loadavg").unwrap_or_default().split(' ').next().unwrap_or_default().to_owned(),
            disk: None,
            figures: BTreeMap::new(),
            memory: Vec::new(),
            starts: Starts::default(),
            notes: Vec::new(),
        }
    }

    pub(super) fn set(&mut self, case: Case, connections: usize, column: Column, measured: Result<Measured, String>) {
        self.figures.insert((case, connections, column), measured);
    }

    /// Notes a server's time to its first answer, its memory then, and its memory now.
    pub(super) fn resident(&mut self, server: &Running) -> Result<(), String> {
        let now = cpu::resident_bytes(server.pid());
        if now == 0 {
            return Err("it is gone".to_owned());
        }
        self.memory.push((server.name.to_owned(), server.start, server.resident_bytes, now));
        Ok(())
    }

    /// All of it.
    pub(super) fn markdown(&self) -> String {
        let mut text = self.machine();
        self.calls(&mut text);
        self.processes(&mut text);
        text
    }

    fn machine(&self) -> String {
        let first = |path: &str, prefix: &str| {
            let file = fs::read_to_string(path).unwrap_or_default();
            let line = file.lines().find_map(|line| line.strip_prefix(prefix));
            line.map(|rest| rest.trim_start_matches([' ', '\t', ':']).to_owned()).unwrap_or_default()
        };
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let kib: u64 = first("/proc/meminfo", "MemTotal").trim_end_matches(" kB").parse().unwrap_or_default();
        let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        let mut text = format!(
            "{processors} × {}, {} GiB, Linux {}; load average {} before the run.",
            first("/proc/cpuinfo", "model name"),
            kib >> 20,
            kernel.trim(),
            self.load_before
        );
        if let Some(disk) = self.disk {
            let (median, p99) = (disk.median.as_secs_f64() * 1e3, disk.p99.as_secs_f64() * 1e3);
            put(
                &mut text,
                format_args!(
                    " The disk syncs {:.0} times a second after 4 KiB each (median {median:.2} ms, p99 {p99:.1} ms).",
                    disk.per_second
                ),
            );
        }
        text.push_str("\n\n");
        text
    }

    fn calls(&self, text: &mut String) {
        let mut columns: Vec<Column> = self.figures.keys().map(|(.., column)| *column).collect();
        columns.sort_unstable();
        columns.dedup();
        put(text, format_args!("| call | connections | aim |"));
        for column in &columns {
            put(text, format_args!(" {} |", title(*column)));
        }
        put(text, format_args!("\n|---|--:|--:|{}\n", "--:|".repeat(columns.len())));
        let mut failures = Vec::new();
        for case in Case::ALL {
            for &connections in &self.connections {
                let cells: Vec<_> = columns.iter().map(|column| self.figures.get(&(case, connections, *column))).collect();
                if cells.iter().all(Option::is_none) {
                    continue;
                }
                put(text, format_args!("| `{}` | {connections} | {} |", case.name(), aim(case, connections)));
                for (column, cell) in columns.iter().zip(cells) {
                    let shown = match cell {
                        Some(Ok(measured)) => figure(measured, case, connections, *column),
                        Some(Err(error)) => {
                            failures.push(format!("{}, {}: {error}", title(*column), case.name()));
                            "no".to_owned()
                        }
                        None => String::new(),
                    };
                    put(text, format_args!(" {shown} |"));
                }
                text.push('\n');
            }
        }
        text.push_str("\nEach figure: server CPU a request, requests a second. Bold: misses its aim.\n");
        if self.figures.values().flatten().any(|measured| !measured.agree) {
            text.push_str("`*`: threads that ended took their `schedstat` with them, so that `utime + stime` stands here.\n");
        }
        failures.dedup();
        for note in self.notes.iter().chain(&failures) {
            put(text, format_args!("- {}\n", note.chars().take(NOTE_CHARS_MAX).collect::<String>()));
        }
        text.push('\n');
    }

    fn processes(&self, text: &mut String) {
        text.push_str("| server | start to first answer | resident then | after the calls |\n|---|--:|--:|--:|\n");
        for (name, start, then, now) in &self.memory {
            put(text, format_args!("| {name} | {} ms | {} MB | {} MB |\n", start.as_millis(), then / 1_000_000, now / 1_000_000));
        }
        text.push_str("\n| start of Alcazar to first answered signed request | median | worst | aim |\n|---|--:|--:|--:|\n");
        let Starts { first, again, killed } = &self.starts;
        for (name, times) in [("first start", first), ("after a clean end", again), ("after SIGKILL while it wrote", killed)] {
            let at = |index: usize| times.get(index).map(|time| time.as_secs_f64() * 1e3).unwrap_or_default();
            put(
                text,
                format_args!(
                    "| {name} | {:.0} ms | {:.0} ms | 100 ms |\n",
                    at(times.len() / 2),
                    at(times.len().saturating_sub(1))
                ),
            );
        }
    }
}

fn title(column: Column) -> String {
    let who = |who| if who == Who::Role { "role" } else { "root" };
    match column {
        Column::Alcazar(as_whom) => format!("Alcazar, {}", who(as_whom)),
        Column::Bare => "bare hyper".to_owned(),
        Column::Peer(name, as_whom) => format!("{name}, {}", who(as_whom)),
    }
}

fn aim(case: Case, connections: usize) -> String {
    match case.aim() {
        Aim::CpuMicros(micros) => format!("{micros:.0} µs"),
        Aim::PerSecond(rate) if connections >= AIMED_CONNECTIONS => format!("{}/s", thousands(rate)),
        Aim::PerSecond(_) => String::new(),
    }
}

fn figure(measured: &Measured, case: Case, connections: usize, column: Column) -> String {
    let Measured { cpu_micros, per_second, agree } = *measured;
    let star = if agree { "" } else { "\\*" };
    let micros = if cpu_micros < 100.0 { format!("{cpu_micros:.1}") } else { thousands(cpu_micros) };
    let text = format!("{micros}{star} µs, {}/s", thousands(per_second));
    let missed = match case.aim() {
        Aim::CpuMicros(aim) => cpu_micros > aim,
        Aim::PerSecond(aim) => connections >= AIMED_CONNECTIONS && per_second < aim,
    };
    if missed && matches!(column, Column::Alcazar(_)) { format!("**{text}**") } else { text }
}

/// The rates that we aim at are meant for so many connections.
const AIMED_CONNECTIONS: usize = 32;
const NOTE_CHARS_MAX: usize = 240;

fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn put(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = text.write_fmt(arguments);
}

/// Puts the tables in the place of the last ones in `docs/performance.md`.
pub(super) fn write(tables: &str) -> Result<(), String> {
    let path = workspace_root().join("docs/performance.md");
    let page = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let place = page.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = place.ok_or_else(|| format!("{} has no place for the tables: {BEGIN} … {END}", path.display()))?;
    fs::write(&path, format!("{before}{BEGIN}\n{tables}{END}{after}")).map_err(|error| format!("{}: {error}", path.display()))
}

const BEGIN: &str = "<!-- tables of `cargo xtask bench --write` -->";
const END: &str = "<!-- end of the tables -->";

#[cfg(test)]
mod tests {
    use super::{Case, Column, Measured, Report, Who, figure, thousands};

    #[test]
    fn figures_are_shown_beside_their_aims() {
        assert_eq!([0.4, 999.6, 1_234_567.0].map(thousands), ["0", "1,000", "1,234,567"]);
        let measured = |cpu_micros, per_second| Measured { cpu_micros, per_second, agree: true };
        let ours = Column::Alcazar(Who::Role);
        assert_eq!(figure(&measured(19.96, 1_500.0), Case::GetCallerIdentity, 8, ours), "20.0 µs, 1,500/s");
        assert_eq!(figure(&measured(20.06, 1_500.0), Case::GetCallerIdentity, 8, ours), "**20.1 µs, 1,500/s**");
        assert_eq!(figure(&measured(200.0, 1_999.0), Case::CreateUser, 8, ours), "200 µs, 1,999/s");
        assert_eq!(figure(&measured(200.0, 1_999.0), Case::CreateUser, 32, ours), "**200 µs, 1,999/s**");
        assert_eq!(figure(&Measured { agree: false, ..measured(1e3, 9.0) }, Case::GetUser, 1, Column::Bare), "1,000\\* µs, 9/s");
        let mut report = Report::new(&[1]);
        report.set(Case::GetUser, 1, ours, Ok(measured(24.0, 1_000.0)));
        report.set(Case::GetUser, 1, Column::Peer("other", Who::Root), Err("it can't".to_owned()));
        let text = report.markdown();
        assert!(text.contains("| `iam:GetUser` | 1 | 25 µs | 24.0 µs, 1,000/s | no |\n"), "{text}");
        assert!(text.contains("- other, root, iam:GetUser: it can't\n") && !text.contains("kms:Encrypt"), "{text}");
    }
}
