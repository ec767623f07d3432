//! Listening, and stopping without losing a call.

use crate::connection::serve;
use crate::limits::{
    BODIES_KIB_MAX, CONNECTIONS_MAX, DRAIN_SECONDS_MAX, HEAD_BYTES_MAX, HEAD_SECONDS_MAX, HEADERS_MAX, UNREAD_SECONDS_MAX,
};
use crate::ticker;
use alcazar_authn::SigningKeys;
use alcazar_service::Platform;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Notify, Semaphore};
use tokio::time::timeout;

/// A server that listens.
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
}

/// What its connections share.
pub(crate) struct Shared {
    pub(crate) platform: Arc<Platform>,
    pub(crate) signing_keys: SigningKeys,
    pub(crate) draining: AtomicBool,
    /// Told when many audit records wait, so that they are committed before their second is over.
    pub(crate) pressing: Notify,
    /// Room for bodies that are being read, in KiB.
    pub(crate) bodies: Semaphore,
}

/// Why a server does not start.
#[derive(Debug)]
pub struct ServerError {
    address: SocketAddr,
    cause: std::io::Error,
}

impl std::fmt::Display for ServerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { address, cause } = self;
        write!(f, "can't listen on {address}: {cause}; choose another address with --listen, such as 127.0.0.1:0")
    }
}

impl std::error::Error for ServerError {}

impl Server {
    /// Listens on `address`; port 0 takes any free one.
    ///
    /// # Errors
    /// [`ServerError`] when the address is taken or not ours.
    pub async fn bind(platform: Arc<Platform>, address: SocketAddr) -> Result<Self, ServerError> {
        let listener = TcpListener::bind(address).await.map_err(|cause| ServerError { address, cause })?;
        let shared = Shared {
            platform,
            signing_keys: SigningKeys::default(),
            draining: AtomicBool::new(false),
            pressing: Notify::new(),
            bodies: Semaphore::new(BODIES_KIB_MAX),
        };
        Ok(Self { listener, shared: Arc::new(shared) })
    }

    /// The address that it listens on.
    ///
    /// # Errors
    /// What the operating system says.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until `stop` is done; then finishes the calls that are under way, and commits what waits in the trail.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let Self { listener, shared } = self;
        let ticking =
            [tokio::spawn(ticker::keep_trail(Arc::clone(&shared))), tokio::spawn(ticker::keep_house(Arc::clone(&shared)))];
        let graceful = GracefulShutdown::new();
        let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        let mut stop = std::pin::pin!(stop);
        loop {
            let place = tokio::select! {
                place = Arc::clone(&places).acquire_owned() => place,
                () = &mut stop => break,
            };
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                () = &mut stop => break,
            };
            let (stream, peer) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file descriptors, or a client that was gone before it was accepted: neither ends the server.
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(10)).await;
                    continue;
                }
            };
            // Replies are small and whole: waiting to fill a packet only costs time. A client that takes none of them for so long
            // gives its place up. Where the system refuses either, the connection is served all the same.
            let _ = stream.set_nodelay(true);
            let _ = socket2::SockRef::from(&stream).set_tcp_user_timeout(Some(Duration::from_secs(UNREAD_SECONDS_MAX)));
            let shared = Arc::clone(&shared);
            let service = service_fn(move |request| {
                let shared = Arc::clone(&shared);
                async move { serve(&shared, peer, request).await }
            });
            let connection = graceful.watch(protocol().serve_connection(TokioIo::new(stream), service));
            tokio::spawn(async move {
                let _place = place;
                if let Err(error) = connection.await {
                    tracing::debug!(%peer, %error, "a connection ended early");
                }
            });
        }
        shared.draining.store(true, Ordering::Release);
        drop(listener);
        if timeout(Duration::from_secs(DRAIN_SECONDS_MAX), graceful.shutdown()).await.is_err() {
            tracing::warn!("some calls did not finish in {DRAIN_SECONDS_MAX} seconds");
        }
        ticking.iter().for_each(tokio::task::JoinHandle::abort);
        ticker::flush(&shared.platform).await;
    }
}

fn protocol() -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(HEAD_SECONDS_MAX))
        .max_buf_size(HEAD_BYTES_MAX)
        .max_headers(HEADERS_MAX);
    builder
}
