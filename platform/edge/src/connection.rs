//! One connection: requests in, replies out.

use crate::answer::encode;
use crate::carry::carry;
use crate::front::{Received, Routed, header, route};
use crate::limits::{BODY_SECONDS_MAX, UNSIGNED_BODY_KIB_MAX};
use crate::server::Shared;
use alcazar_service::Origin;
use alcazar_service::limits::BODY_BYTES_MAX;
use alcazar_wire::HttpReply;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::timeout;

/// Answers one request.
pub(crate) async fn serve(
    shared: &Shared,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    if request.method() == Method::GET {
        match request.uri().path() {
            "/healthz" => return Ok(plain(StatusCode::OK, "ok\n")),
            "/readyz" if shared.draining.load(Ordering::Acquire) => {
                return Ok(plain(StatusCode::SERVICE_UNAVAILABLE, "draining\n"));
            }
            "/readyz" => return Ok(plain(StatusCode::OK, "ready\n")),
            _ => {}
        }
    }
    let (head, body) = request.into_parts();
    let body = match timeout(Duration::from_secs(BODY_SECONDS_MAX), read(shared, &head, body)).await {
        Ok(Ok(body)) => body,
        Ok(Err(TooLong)) => return Ok(plain(StatusCode::PAYLOAD_TOO_LARGE, "the request body is too long\n")),
        Err(_) => return Ok(plain(StatusCode::REQUEST_TIMEOUT, "the request body did not arrive in time\n")),
    };
    let mut seed = [0; 32];
    let mut id = [0; 16];
    if aws_lc_rs::rand::fill(&mut seed).is_err() || aws_lc_rs::rand::fill(&mut id).is_err() {
        return Ok(plain(StatusCode::SERVICE_UNAVAILABLE, "no randomness\n"));
    }
    let origin = Origin {
        request_id: alcazar_service::context::uuid(id, 4),
        source_ip: peer.ip().to_canonical(),
        user_agent: header(&head, "user-agent"),
        host: header(&head, "host"),
        tls: None,
    };
    let received = Received { head, body, origin, time: shared.platform.clock.now(), seed };
    let reply = match route(&shared.platform, &shared.signing_keys, received) {
        Routed::Reply(reply) => reply,
        Routed::Call(mut call) => {
            let mut answer = carry(shared, &call).await;
            let reply = encode(&call, &answer);
            // Either may hold a secret; what remains is the reply's bytes, which the client gets.
            call.input.wipe();
            if let Ok(output) = &mut answer {
                output.wipe();
            }
            reply
        }
    };
    Ok(response(reply))
}

struct TooLong;

/// Reads a body up to the limit, once there is room for it. A client that breaks off is answered by nobody, so its error is an empty
/// body's.
async fn read(shared: &Shared, head: &Parts, body: Incoming) -> Result<Bytes, TooLong> {
    let signed =
        head.headers.contains_key(AUTHORIZATION) || head.uri.query().is_some_and(|query| query.contains("X-Amz-Signature="));
    let bytes_max = if signed { BODY_BYTES_MAX } else { UNSIGNED_BODY_KIB_MAX << 10 };
    let hint = body.size_hint();
    let bytes = hint.upper().and_then(|upper| usize::try_from(upper).ok()).unwrap_or(bytes_max);
    if bytes > bytes_max {
        return Err(TooLong);
    }
    let kib = u32::try_from(bytes.div_ceil(1_024)).unwrap_or(u32::MAX);
    // The semaphore is never closed.
    let _room = shared.bodies.acquire_many(kib).await;
    #[expect(clippy::disallowed_methods, reason = "the reader under it is limited")]
    match Limited::new(body, bytes_max).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(TooLong),
        Err(_) => Ok(Bytes::new()),
    }
}

fn response(reply: HttpReply) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(reply.body)));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from_static(text.as_bytes())));
    *response.status_mut() = status;
    response
}
