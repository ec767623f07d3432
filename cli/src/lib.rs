//! The commands: of the operator, and of the engines on plain files. It knows everybody; it decides nothing.

mod config;
pub mod coverage;
#[cfg(test)]
mod documentation;
mod env;
mod installation;
mod operator;
mod output;
mod serve;
mod waf;

use alcazar_authz::Directory;
use alcazar_service::Services;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use std::sync::Arc;

pub use config::{ConfigError, Settings};

/// What the program is made of; `bin` says it.
pub struct House {
    /// The services.
    pub services: fn() -> Services,
    /// Principals and their policies.
    pub directory: fn() -> Arc<dyn Directory>,
}

/// The AWS security stack as one program that you run yourself.
///
/// Start it with `alcazar serve`, then point any AWS client at it: `eval "$(alcazar env)"` sets the endpoint and the credentials of
/// the account that the first start made.
#[derive(Debug, Parser)]
#[command(name = "alcazar", version, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    place: config::Place,
    /// How results are shown.
    #[arg(long, value_enum, global = true, default_value = "table", env = "ALCAZAR_OUTPUT", value_name = "FORM")]
    output: output::Form,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the AWS APIs.
    Serve(config::ServeArgs),
    /// Make an installation with given or new root credentials, without serving.
    Init(installation::InitArgs),
    /// Print what AWS clients need to find the server: endpoint, keys, regions.
    Env(env::EnvArgs),
    /// Make, list and disable accounts; renew root credentials.
    #[command(subcommand)]
    Account(operator::AccountCommand),
    /// Show whether the server runs, and what it holds.
    Status(operator::At),
    /// Move the clock of a server that was started with `--ephemeral --clock manual`.
    #[command(subcommand)]
    Clock(operator::ClockCommand),
    /// Show what of each service is answered.
    Coverage(coverage::CoverageArgs),
    /// Try a web ACL on requests in files, and count what it costs.
    #[command(subcommand)]
    Waf(waf::WafCommand),
}

/// Runs the command line.
pub fn run(house: &House) -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        Command::Serve(args) => serve::run(house, &cli.place, args, cli.output),
        Command::Init(args) => installation::init(&cli.place, &args, cli.output),
        Command::Env(args) => env::run(&cli.place, &args, cli.output),
        Command::Account(command) => operator::account(&cli.place, &command, cli.output),
        Command::Status(at) => operator::status(&cli.place, &at, cli.output),
        Command::Clock(command) => operator::clock(&cli.place, &command, cli.output),
        Command::Coverage(args) => coverage::run(&(house.services)(), &args, cli.output),
        Command::Waf(command) => waf::run(&command, cli.output),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::error(&error);
            ExitCode::FAILURE
        }
    }
}

/// What a command says when it fails: what was tried, why it did not work, what to do next.
pub(crate) type CommandError = Box<dyn std::error::Error + Send + Sync>;
