//! `cargo xtask bench`: what a call costs, beside others that answer the same calls.
//!
//! Each server is driven over keep-alive connections with signed requests; what counts is its CPU per request (of all its threads)
//! and its throughput. The load generator runs on one thread of this process, and its CPU does not count.

mod bare;
mod disk;
mod load;
mod peers;
mod report;
mod scene;
mod startup;

use crate::bench_waf;
use crate::client::http::Answer;
use crate::client::server::{Running, Start, build_program, scratch};
use crate::codegen::say;
use clap::{Args, Subcommand};
use load::Measured;
use report::{Column, Report};
use scene::{Case, Scene, Stage, Who};
use std::process::Command;
use std::time::Duration;

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    other: Option<Other>,
    /// How long each figure is measured, in seconds
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// A tenth of the time, and only 8 connections: to see that it runs
    #[arg(long)]
    quick: bool,
    /// Leave out moto and MiniStack, which are installed from PyPI
    #[arg(long)]
    no_peers: bool,
    /// Only cases whose name contains this
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// Put the tables into docs/performance.md
    #[arg(long)]
    write: bool,
}

/// What else is measured than calls.
#[derive(Subcommand)]
enum Other {
    /// What judging a request by the Core Rule Set costs, beside libmodsecurity
    Waf(bench_waf::Arguments),
}

/// Secrets of a scene: each connection writes to one of its own, as far as they go.
const SECRETS: usize = 32;

/// How a figure is measured.
#[derive(Clone, Copy)]
struct Plan<'a> {
    span: Duration,
    connections: &'a [usize],
    only: &'a str,
}

/// Runs the benchmark and prints its tables.
///
/// # Errors
///
/// When our own program can't be built, started or driven. What a peer can't do stands in the table.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    if cfg!(debug_assertions) {
        return again_optimized();
    }
    if let Some(Other::Waf(arguments)) = &arguments.other {
        return bench_waf::run(arguments);
    }
    let (seconds, connections): (f64, &[usize]) =
        if arguments.quick { (arguments.seconds / 10.0, &[8]) } else { (arguments.seconds, &[1, 8, 32]) };
    let span = Duration::try_from_secs_f64(seconds).map_err(|error| format!("--seconds: {error}"))?;
    let plan = Plan { span, connections, only: &arguments.only };
    let (program, floor) = (build_program()?, bare::program()?);
    let mut report = Report::new(connections);
    let bench = scratch()?;
    report.disk = Some(disk::sync_rate(bench.path())?);

    say("Alcazar");
    let alcazar = Running::start(Start::program(&program, &bench.path().join("measured"))?)?;
    let samples = measure(&alcazar, plan, &mut report)?;
    report.resident(&alcazar)?;
    alcazar.stop()?;

    say("bare hyper");
    for (case, answer) in &samples {
        let bare = Running::start(bare::start(&floor, bench.path(), answer)?)?;
        for &connections in connections {
            let measured = load::run(&Stage::bare(&bare), *case, connections, span, bare.pid())
                .map_err(|error| format!("bare hyper: {error}"))?;
            report.set(*case, connections, Column::Bare, Ok(measured));
        }
        bare.stop()?;
    }
    if !arguments.no_peers {
        for peer in peers::installed() {
            peer_rows(&peer, plan, &mut report);
        }
    }
    say("starts");
    report.starts = startup::measure(&program, bench.path(), if arguments.quick { 3 } else { 10 })?;

    let text = report.markdown();
    say(&text);
    if arguments.write { report::write(&text) } else { Ok(()) }
}

/// Every case against our own program; also what it answers, for the bare server.
fn measure(server: &Running, plan: Plan<'_>, report: &mut Report) -> Result<Vec<(Case, Answer)>, String> {
    let mut samples = Vec::new();
    let shared = Scene::set(server, &server.root, SECRETS)?;
    for case in Case::ALL.into_iter().filter(|case| case.name().contains(plan.only)) {
        for who in [Who::Role, Who::Root] {
            for &connections in plan.connections {
                // Users have a quota: each of these figures takes an account of its own.
                let own = if case == Case::CreateUser { Some(Scene::set(server, &server.new_account()?, 0)?) } else { None };
                let stage = own.as_ref().unwrap_or(&shared).stage(who);
                if samples.iter().all(|(known, _)| *known != case) {
                    samples.push((case, load::once(&stage, case)?));
                }
                let measured = load::run(&stage, case, connections, plan.span, server.pid())?;
                say(&format!("  {} as {who:?}, {connections} connections: {}", case.name(), told(&measured)));
                report.set(case, connections, Column::Alcazar(who), Ok(measured));
            }
        }
    }
    Ok(samples)
}

fn peer_rows(peer: &peers::Peer, plan: Plan<'_>, report: &mut Report) {
    say(peer.name);
    let column = |who| Column::Peer(peer.name, who);
    let scene =
        peer.start().and_then(Running::start).and_then(|server| Ok((Scene::set(&server, &server.root, SECRETS)?, server)));
    let (scene, server) = match scene {
        Ok(ready) => ready,
        Err(error) => return report.notes.push(format!("{} could not be measured: {error}", peer.name)),
    };
    for case in Case::ALL.into_iter().filter(|case| case.name().contains(plan.only)) {
        for who in [Who::Role, Who::Root] {
            for &connections in plan.connections {
                let measured = load::run(&scene.stage(who), case, connections, plan.span, server.pid());
                report.set(case, connections, column(who), measured);
            }
        }
    }
    let ended = report.resident(&server).and_then(|()| server.stop());
    if let Err(error) = ended {
        report.notes.push(format!("{}: {error}", peer.name));
    }
}

fn told(measured: &Measured) -> String {
    format!("{:.1} µs, {:.0}/s", measured.cpu_micros, measured.per_second)
}

/// A load generator that was built for debugging would be the slower side: the same command, built with optimization.
fn again_optimized() -> Result<(), String> {
    let arguments = std::env::args_os().skip(1);
    crate::workspace::run(
        Command::new("cargo")
            .current_dir(crate::codegen::workspace_root())
            .args(["run", "--release", "--quiet", "--package", "xtask", "--"])
            .args(arguments),
    )
}
