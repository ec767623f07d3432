//! `alcazar serve`: from configuration to a listening server.

use crate::config::{ClockKind, LogFormat, Place, ServeArgs, Settings};
use crate::installation::{self, Installation};
use crate::operator::Operator;
use crate::output::{self, Form};
use crate::{CommandError, House};
use alcazar_edge::Server;
use alcazar_service::Platform;
use alcazar_service::clock::Clock;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::json;
use std::fmt::Write as _;
use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use tokio::signal::unix::{SignalKind, signal};

/// Runs until it is told to stop.
pub(crate) fn run(house: &House, place: &Place, args: ServeArgs, form: Form) -> Result<(), CommandError> {
    let settings = Settings::resolve(place, args)?;
    log(&settings)?;
    // One that is left of an earlier server would be taken for this one's.
    if let Some(file) = &settings.ready_file {
        let _ = std::fs::remove_file(file);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let installation =
        if settings.ephemeral { installation::ephemeral()? } else { installation::open(&settings, runtime.handle())? };
    runtime.block_on(serve(house, &settings, installation, form))
}

async fn serve(house: &House, settings: &Settings, installation: Installation, form: Form) -> Result<(), CommandError> {
    let clock = match settings.clock {
        ClockKind::System => Clock::system(),
        ClockKind::Manual => Clock::manual(Clock::system().now()),
    };
    let Installation { database, trail, root, id, socket_folder, secrets, first_start, node: _node } = installation;
    let platform = Arc::new(Platform {
        database,
        trail,
        directory: (house.directory)(),
        clock: Arc::new(clock),
        services: (house.services)(),
        trail_bytes_max: settings.audit_bytes_max,
        regions: settings.regions.iter().map(|region| Arc::from(region.as_str())).collect(),
    });
    raise_open_files();
    let server = Server::bind(Arc::clone(&platform), settings.listen).await?;
    let address = server.address()?;
    let operator =
        Operator::listen(Arc::clone(&platform), &socket_folder, address, secrets.map(|folder| (root.account, folder)))?;
    let socket = operator.socket().to_path_buf();
    // Before anybody is told that it is ready, and may stop it.
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    if let Some(file) = &settings.ready_file {
        write_ready(file, address, operator.socket(), &root)?;
    }
    tracing::info!(%address, installation = %id, "ready");
    if first_start {
        output::first_account(form, &root);
    }
    if !settings.ephemeral {
        let command = env_command(settings);
        output::notice(&format!("Alcazar serves http://{address}; `eval \"$({command})\"` sets up this shell for AWS clients."));
    }
    let serving = tokio::spawn(operator.run());
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping: calls that are under way are finished first");
    };
    server.run(stop).await;
    serving.abort();
    platform.database.store().close();
    // What points to this server is no longer true. Where it can't be removed, the next start does.
    let _ = std::fs::remove_file(socket);
    if let Some(file) = &settings.ready_file {
        let _ = std::fs::remove_file(file);
    }
    if settings.ephemeral {
        let _ = std::fs::remove_dir(&socket_folder);
    }
    Ok(())
}

/// Each connection takes a file descriptor, and shells allow few of them: takes as many as the system lets us.
fn raise_open_files() {
    let wanted = FILES_WANTED;
    let limit = getrlimit(Resource::Nofile);
    let allowed = limit.maximum.map_or(wanted, |maximum| maximum.min(wanted));
    if limit.current.is_some_and(|current| current < allowed) {
        let raised = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum: limit.maximum });
        if let Err(error) = raised {
            tracing::warn!(%error, "the limit of open files stays as it is");
        }
    }
    if allowed < wanted {
        tracing::warn!(allowed, wanted, "the system lets this process open few files: fewer connections are served at once");
    }
}

/// Files for every connection that may be open, and as many as the store and the runtime need beside.
const FILES_WANTED: u64 = alcazar_edge::limits::CONNECTIONS_MAX as u64 + 256;

/// The command that prints what clients need to find this server.
fn env_command(settings: &Settings) -> String {
    let mut command = "alcazar env".to_owned();
    for (flag, folder) in
        [("--data", settings.is_data_given().then_some(&settings.data)), ("--secrets", settings.secrets.as_ref())]
    {
        if let Some(folder) = folder {
            // Writing to a string does not fail.
            let _ = write!(command, " {flag} {}", folder.display());
        }
    }
    command
}

fn log(settings: &Settings) -> Result<(), CommandError> {
    let filter =
        settings.log.parse::<tracing_subscriber::EnvFilter>().map_err(|error| format!("--log `{}`: {error}", settings.log))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match settings.log_format {
        LogFormat::Text => builder.init(),
        LogFormat::Json => builder.json().init(),
    }
    Ok(())
}

/// Writes the ready file whole or not at all, readable by its owner only.
fn write_ready(file: &Path, address: SocketAddr, socket: &Path, root: &installation::Root) -> Result<(), CommandError> {
    let ready = json!({
        "endpoint": format!("http://{address}"),
        "account": root.account.to_string(),
        "access_key_id": root.access_key_id,
        "secret_access_key": root.secret.expose_str().unwrap_or_default(),
        // Whoever reads it may stand in another folder.
        "operator_socket": std::path::absolute(socket)?,
        "pid": std::process::id(),
    });
    let part = file.with_extension("part");
    let _ = std::fs::remove_file(&part);
    let mut to = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part)?;
    writeln!(to, "{ready}")?;
    std::fs::rename(&part, file)?;
    Ok(())
}
