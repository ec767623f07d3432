//! The habits of the workspace as commands: `cargo xtask COMMAND`.

mod bench;
mod bench_waf;
mod client;
mod codegen;
mod coverage;
mod durability;
mod eval;
mod eval_recorded;
mod eval_sigv4;
mod eval_trail;
mod eval_waf;
mod eval_wire;
mod new_service;
mod test;
mod tidy;
mod workspace;

use clap::{Parser, Subcommand};
use std::io::Write;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The habits of the workspace as commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the api crates from models/
    Codegen(codegen::Arguments),
    /// Write anew what is written from the scenarios: the counts of `alcazar coverage` and the lists of what is not proven
    Coverage(coverage::Arguments),
    /// End the embedded store at random points, and check that nothing acknowledged is lost
    Durability(durability::Arguments),
    /// Measure what a call costs, beside other servers
    Bench(bench::Arguments),
    /// Measure against public corpora that are no part of this repository
    Eval(eval::Arguments),
    /// Install what the tests need, and run every test
    Test(test::Arguments),
    /// Make the room of a service that has a model and no crate
    NewService(new_service::Arguments),
    /// Check the house rules that the compiler does not
    Tidy(tidy::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Durability(arguments) => durability::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Eval(arguments) => eval::run(&arguments),
        Command::Test(arguments) => test::run_all(&arguments),
        Command::NewService(arguments) => new_service::run(&arguments),
        Command::Tidy(arguments) => tidy::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Where stderr is closed there is nobody left to tell.
            let _ = writeln!(std::io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}
