//! The floor under every figure of `cargo xtask bench`: hyper, set up as the server sets it up, reads each request whole and answers
//! the same bytes. `bare ADDRESS FILE`, where the file holds header lines, a blank line and the body.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

type AnyError = Box<dyn Error + Send + Sync>;

struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

fn main() -> Result<(), AnyError> {
    let mut arguments = std::env::args().skip(1);
    let (Some(address), Some(file)) = (arguments.next(), arguments.next()) else { return Err("usage: bare ADDRESS FILE".into()) };
    let answer = Arc::new(read(&std::fs::read_to_string(file)?)?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(listen(&address, answer))
}

fn read(text: &str) -> Result<Answer, AnyError> {
    let (head, body) = text.split_once("\n\n").ok_or("the file has no blank line")?;
    let mut headers = HeaderMap::new();
    for line in head.lines() {
        let (name, value) = line.split_once(": ").ok_or_else(|| format!("`{line}` is no header"))?;
        headers.append(name.parse::<HeaderName>()?, HeaderValue::from_str(value)?);
    }
    Ok(Answer { headers, body: Bytes::from(body.to_owned()) })
}

async fn listen(address: &str, answer: Arc<Answer>) -> Result<(), AnyError> {
    let listener = TcpListener::bind(address).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let answer = Arc::clone(&answer);
        let service = service_fn(move |request| serve(Arc::clone(&answer), request));
        let mut protocol = http1::Builder::new();
        protocol.timer(TokioTimer::new()).header_read_timeout(Duration::from_mins(1)).pipeline_flush(true);
        tokio::spawn(protocol.serve_connection(TokioIo::new(stream), service));
    }
}

async fn serve(answer: Arc<Answer>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, AnyError> {
    #[expect(clippy::disallowed_methods, reason = "the reader under it is limited")]
    Limited::new(request.into_body(), 1 << 20).collect().await?;
    let mut response = Response::new(Full::new(answer.body.clone()));
    *response.headers_mut() = answer.headers.clone();
    Ok(response)
}
