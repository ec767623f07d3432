//! The operator's door: a socket that only the owner of the data directory can open. One JSON object a line, in and out.
//!
//! What it does is recorded in the trail of the account that it concerns, as the call of an operator.

mod commands;

pub(crate) use commands::{AccountCommand, At, ClockCommand, account, clock, endpoint, status};

use crate::CommandError;
use crate::installation::{Root, replace_root};
use alcazar_base::account::AccountId;
use alcazar_iam::accounts::{self, RootCredentials};
use alcazar_service::Platform;
use alcazar_service::trail::{Entry, Record, keep};
use alcazar_store::{CommitError, Tx};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};

/// A request of the operator's.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub(crate) enum Request {
    /// Make an account.
    AccountCreate {
        /// Its id; any free one if none is given.
        id: Option<String>,
    },
    /// List accounts.
    AccountList,
    /// Refuse an account's credentials, or accept them again.
    AccountDisable {
        /// The account.
        id: String,
        /// Whether to accept them again.
        enable: bool,
    },
    /// Give an account new root credentials.
    AccountResetRoot {
        /// The account.
        id: String,
    },
    /// Move the clock.
    ClockAdvance {
        /// By how much.
        millis: i64,
    },
    /// How the server is.
    Status,
}

/// The answer: a value, or what is wrong.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Reply {
    /// It was done.
    #[serde(rename = "ok")]
    Ok(Value),
    /// It was not.
    #[serde(rename = "error")]
    Error(String),
}

/// Name of the socket in its folder.
const SOCKET: &str = "operator.sock";

/// LIMIT: the longest request is far below; a client that sends more is cut off.
const REQUEST_BYTES_MAX: u64 = 64 << 10;

/// The server's side.
pub(crate) struct Operator {
    listener: UnixListener,
    platform: Arc<Platform>,
    socket: PathBuf,
    address: SocketAddr,
    /// The first account, and the folder that keeps its root credentials.
    kept: Kept,
}

/// The first account, and the folder that keeps its root credentials.
type Kept = Option<(AccountId, PathBuf)>;

impl Operator {
    /// Listens in a folder.
    pub(crate) fn listen(platform: Arc<Platform>, folder: &Path, address: SocketAddr, kept: Kept) -> Result<Self, CommandError> {
        let socket = folder.join(SOCKET);
        // The store's lock says that nobody else serves this folder: a socket that is there is a dead server's.
        let _ = std::fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket).map_err(|error| format!("can't listen on `{}`: {error}", socket.display()))?;
        std::fs::set_permissions(&socket, std::fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, platform, socket, address, kept })
    }

    /// Where it listens.
    pub(crate) fn socket(&self) -> &Path {
        &self.socket
    }

    /// Serves until it is dropped.
    pub(crate) async fn run(self) {
        loop {
            let Ok((stream, _)) = self.listener.accept().await else {
                // Out of file descriptors, most likely: others must get a turn to give theirs back.
                tokio::time::sleep(std::time::Duration::from_millis(10)).await;
                continue;
            };
            let (platform, address, kept) = (Arc::clone(&self.platform), self.address, self.kept.clone());
            tokio::spawn(async move {
                if let Err(error) = converse(&platform, address, &kept, stream).await {
                    tracing::debug!(%error, "an operator's connection ended early");
                }
            });
        }
    }
}

async fn converse(platform: &Arc<Platform>, address: SocketAddr, kept: &Kept, stream: UnixStream) -> std::io::Result<()> {
    let (from, mut to) = stream.into_split();
    let mut lines = BufReader::new(from.take(REQUEST_BYTES_MAX)).lines();
    while let Some(line) = lines.next_line().await? {
        let reply = match serde_json::from_str::<Request>(&line) {
            Ok(request) => answer(platform, address, kept, request).await.map_or_else(Reply::Error, Reply::Ok),
            Err(error) => Reply::Error(format!("not a request: {error}")),
        };
        let mut text = serde_json::to_vec(&reply)?;
        text.push(b'\n');
        to.write_all(&text).await?;
    }
    Ok(())
}

async fn answer(platform: &Arc<Platform>, address: SocketAddr, kept: &Kept, request: Request) -> Result<Value, String> {
    match request {
        Request::AccountCreate { id } => {
            let given = id.map(|id| parse(&id)).transpose()?;
            let credentials = change(platform, "AccountCreate", |tx, random, now| {
                let id = given.map_or_else(|| some_account(random), Ok)?;
                let made = accounts::create(tx, id, None, random, now).map_err(|error| error.to_string())?;
                Ok((id, credentials(id, &made)))
            });
            credentials.await
        }
        Request::AccountResetRoot { id } => {
            let id = parse(&id)?;
            let changed = change(platform, "AccountResetRoot", |tx, random, now| {
                let made = accounts::reset_root(tx, id, random, now).map_err(|error| error.to_string())?;
                Ok((id, credentials(id, &made)))
            });
            let made = changed.await?;
            if let Some((_, folder)) = kept.as_ref().filter(|(first, _)| *first == id) {
                let text = |name: &str| made.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
                let (access_key_id, secret) = (text("access_key_id"), text("secret_access_key").into());
                let root = Root { account: id, access_key_id, secret };
                replace_root(folder, &root).map_err(|error| format!("the credentials were reset, but not kept: {error}"))?;
            }
            Ok(made)
        }
        Request::AccountDisable { id, enable } => {
            let id = parse(&id)?;
            let name = if enable { "AccountEnable" } else { "AccountDisable" };
            let changed = change(platform, name, |tx, _, _| {
                accounts::set_disabled(tx, id, !enable).map_err(|error| error.to_string())?;
                Ok((id, json!({ "account": id.to_string(), "disabled": !enable })))
            });
            changed.await
        }
        Request::AccountList => {
            let listed = read(platform, |mut tx| accounts::list(&mut tx).map_err(|error| error.to_string()))?;
            let row = |account: &Arc<alcazar_iam::records::Account>| {
                json!({ "account": account.id.to_string(), "alias": account.alias, "disabled": account.disabled,
                    "created": account.created.iso8601() })
            };
            Ok(listed.iter().map(row).collect())
        }
        Request::ClockAdvance { millis } => {
            let now = platform.clock.advance(millis);
            let now = now.ok_or("this server runs on the machine's clock; start it with --ephemeral --clock manual")?;
            // What has come due meanwhile is done before the operator is answered.
            alcazar_edge::run_due(platform).await;
            Ok(json!({ "now": now.iso8601() }))
        }
        Request::Status => {
            let upkeep = read(platform, |mut tx| keep::upkeep(&mut tx).map_err(|stop| stop.to_string()))?;
            Ok(json!({
                "endpoint": format!("http://{address}"),
                "pid": std::process::id(),
                "version": env!("CARGO_PKG_VERSION"),
                "now": platform.clock.now().iso8601(),
                "audit bytes": upkeep.bytes,
                "audit nearly full": upkeep.is_nearly_full(platform.trail_bytes_max),
                "audit records dropped": upkeep.dropped_old + upkeep.dropped_over,
                "audit behind": platform.trail.is_behind(),
            }))
        }
    }
}

/// Runs something that reads; operators' requests are few, so that one may hold its thread while rows are fetched.
fn read<T>(platform: &Platform, run: impl Fn(Tx) -> Result<T, String>) -> Result<T, String> {
    tokio::task::block_in_place(|| platform.database.run(run)).map_err(|error| error.to_string())?
}

/// Runs a change, commits it with its record, and runs it again when what it read has changed.
async fn change(
    platform: &Platform,
    name: &str,
    run: impl Fn(&mut Tx, &[u8; 40], alcazar_base::time::Timestamp) -> Result<(AccountId, Value), String>,
) -> Result<Value, String> {
    loop {
        let mut random = [0; 40];
        let mut event = [0; 16];
        aws_lc_rs::rand::fill(&mut random).and_then(|()| aws_lc_rs::rand::fill(&mut event)).map_err(|_| "no randomness")?;
        let now = platform.clock.now();
        let (account, value, mut transaction) = read(platform, |mut tx| {
            let (account, value) = run(&mut tx, &random, now)?;
            Ok((account, value, tx.into_transaction().map_err(|error| error.to_string())?))
        })?;
        let record = Record::of_operator(account, name, now, alcazar_service::context::uuid(event, 4));
        transaction.attachments.push(Box::new(vec![Entry(vec![record])]));
        let (answer, answered) = tokio::sync::oneshot::channel();
        platform.database.store().commit(transaction, Box::new(move |result| drop(answer.send(result))));
        match answered.await.unwrap_or(Err(CommitError::Closed)) {
            Ok(_) => return Ok(value),
            Err(CommitError::Conflict) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
}

fn credentials(account: AccountId, made: &RootCredentials) -> Value {
    json!({
        "account": account.to_string(),
        "access_key_id": made.access_key_id,
        "secret_access_key": made.secret.expose_str().unwrap_or_default(),
    })
}

fn parse(id: &str) -> Result<AccountId, String> {
    id.parse().map_err(|error| format!("`{id}`: {error}"))
}

/// A random account id, of those that have no leading zeros.
pub(crate) fn some_account(random: &[u8; 40]) -> Result<AccountId, String> {
    let number = random.iter().rev().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    AccountId::new(100_000_000_000 + number % 900_000_000_000).map_err(|error| error.to_string())
}
