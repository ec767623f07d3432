//! A client's connection: HTTP/1.1, kept alive where the server lets it.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use tokio::net::TcpStream;

pub(crate) type Request = http::Request<Full<Bytes>>;

/// A whole answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// The answer's text; an error for any status but 200.
    pub(crate) fn text(&self) -> Result<&str, String> {
        let text = str::from_utf8(&self.body).map_err(|error| error.to_string())?;
        if self.status == 200 { Ok(text) } else { Err(format!("{}: {}", self.status, text.replace('\n', " "))) }
    }
}

/// A connection, opened when it is needed. Lives on a [`tokio::task::LocalSet`].
pub(crate) struct Connection {
    address: SocketAddr,
    open: Option<SendRequest<Full<Bytes>>>,
}

impl Connection {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, open: None }
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn send(&mut self, request: Request) -> Result<Answer, String> {
        let response = self.response(request).await?;
        let (head, body) = response.into_parts();
        #[expect(clippy::disallowed_methods, reason = "the reader under it is limited")]
        let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await.map_err(|error| error.to_string())?.to_bytes();
        let text = |value: &http::HeaderValue| value.to_str().unwrap_or_default().to_owned();
        let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        Ok(Answer { status: head.status.as_u16(), headers, body })
    }

    async fn response(&mut self, request: Request) -> Result<http::Response<Incoming>, String> {
        // A server that keeps no connection alive closes it after its answer: that is known here, before anything is sent.
        let mut kept = self.open.take();
        if let Some(sender) = &mut kept
            && sender.ready().await.is_err()
        {
            kept = None;
        }
        let mut sender = match kept {
            Some(sender) => sender,
            None => self.connect().await?,
        };
        let response = sender.send_request(request).await.map_err(|error| error.to_string())?;
        self.open = Some(sender);
        Ok(response)
    }

    async fn connect(&self) -> Result<SendRequest<Full<Bytes>>, String> {
        let stream = TcpStream::connect(self.address).await.map_err(|error| error.to_string())?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        let (mut sender, connection) = handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
        tokio::task::spawn_local(connection);
        sender.ready().await.map_err(|error| error.to_string())?;
        Ok(sender)
    }
}

/// LIMIT: bytes of an answer; the calls here have answers of a few kilobytes.
const ANSWER_BYTES_MAX: usize = 1 << 20;
