//! A client of AWS's APIs without any generated code, so that xtask stands on no crate that it writes; and the servers that it
//! drives.

pub(crate) mod ask;
pub(crate) mod cpu;
pub(crate) mod http;
pub(crate) mod server;
pub(crate) mod sign;

use ask::Ask;
use http::{Answer, Connection};
use sign::{Credentials, Signer};
use std::net::SocketAddr;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// Asks once, on a connection of its own.
pub(crate) fn answer(address: SocketAddr, credentials: &Credentials, ask: &Ask) -> Result<Answer, String> {
    let request = Signer::new(credentials.clone(), address.to_string()).request(ask)?;
    block_on(async { Connection::new(address).send(request).await })
}

/// Asks once; an error for any status but 200.
pub(crate) fn text(address: SocketAddr, credentials: &Credentials, ask: &Ask) -> Result<String, String> {
    let named = |error: String| format!("{}: {error}", ask.name());
    let answer = answer(address, credentials, ask).map_err(named)?;
    answer.text().map(str::to_owned).map_err(named)
}

/// Runs on this thread, with a place for local tasks.
pub(crate) fn block_on<T>(future: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    LocalSet::new().block_on(&runtime, future)
}
