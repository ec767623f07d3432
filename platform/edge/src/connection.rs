//! One connection: requests in, replies out.

use crate::answer::encode;
use crate::carry::{carry, fetch};
use crate::front::{self, Received, Routed, Unread, header, route};
use crate::limits::{BODY_SECONDS_MAX, IGNORED_BYTES_MAX, SMALL_BODY_BYTES_MAX, UNSIGNED_BODY_KIB_MAX};
use crate::server::Shared;
use alcazar_service::limits::{BODY_BYTES_MAX, FETCHES_MAX};
use alcazar_service::{Call, Origin};
use alcazar_store::Snapshot;
use alcazar_wire::HttpReply;
use bytes::Bytes;
use http::header::{AUTHORIZATION, EXPECT};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::timeout;

/// Answers one request.
pub(crate) async fn serve(
    shared: &Shared,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    // One draw for both: each costs a reseeding of the generator with the processor's.
    let mut drawn = [[0; 16]; 3];
    if aws_lc_rs::rand::fill(drawn.as_flattened_mut()).is_err() {
        return Ok(plain(StatusCode::SERVICE_UNAVAILABLE, "no randomness\n", ""));
    }
    let [id, seed @ ..] = drawn;
    let mut call_seed = [0; 32];
    call_seed.copy_from_slice(seed.as_flattened());
    let request_id = alcazar_service::context::uuid(id, 4);
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        match request.uri().path() {
            "/healthz" => return Ok(plain(StatusCode::OK, "ok\n", &request_id)),
            "/readyz" if shared.draining.load(Ordering::Acquire) => {
                return Ok(plain(StatusCode::SERVICE_UNAVAILABLE, "draining\n", &request_id));
            }
            "/readyz" => return Ok(plain(StatusCode::OK, "ready\n", &request_id)),
            _ => {}
        }
    }
    let (head, mut body) = request.into_parts();
    let whole = timeout(Duration::from_secs(BODY_SECONDS_MAX), read(shared, &head, &mut body)).await;
    let body = match whole.unwrap_or(Err(Unread::Late)) {
        Ok(body) => body,
        Err(unread) => {
            // A client that waits to be told to go on is not told so; any other one is let finish.
            if matches!(unread, Unread::TooLong { .. }) && !head.headers.contains_key(EXPECT) {
                tokio::spawn(ignore(body));
            }
            return Ok(response(front::unread(&head, &unread, &request_id)));
        }
    };
    let origin = Origin {
        request_id,
        source_ip: peer.ip().to_canonical(),
        user_agent: header(&head, "user-agent"),
        host: header(&head, "host"),
        tls: None,
    };
    let received = Received { head, body, origin, time: shared.platform.clock.now(), seed: call_seed };
    Ok(response(reply(shared, received).await))
}

async fn reply(shared: &Shared, mut received: Received) -> HttpReply {
    let snapshot = shared.platform.database.store().snapshot();
    for _ in 0..FETCHES_MAX {
        match route(&shared.platform, &shared.signing_keys, &snapshot, received) {
            Routed::Reply(reply) => return reply,
            Routed::Call(call) => return answer(shared, call, snapshot).await,
            Routed::Fetch(again) => received = *again,
        }
        if let Err(error) = fetch(Arc::clone(&snapshot)).await {
            return front::unavailable(&received, &error.to_string());
        }
    }
    front::unavailable(&received, "looking the caller up asked for rows again and again")
}

async fn answer(shared: &Shared, mut call: Box<Call>, snapshot: Arc<dyn Snapshot>) -> HttpReply {
    let mut answer = carry(shared, &call, snapshot).await;
    let reply = encode(&call, &answer);
    // Either may hold a secret; what remains is the reply's bytes, which the client gets.
    call.input.wipe();
    if let Ok(output) = &mut answer {
        output.wipe();
    }
    reply
}

/// Reads a body up to the limit, once there is room for it. A client that breaks off is answered by nobody, so its error is an empty
/// body's.
async fn read(shared: &Shared, head: &Parts, body: &mut Incoming) -> Result<Bytes, Unread> {
    let signed =
        head.headers.contains_key(AUTHORIZATION) || head.uri.query().is_some_and(|query| query.contains("X-Amz-Signature="));
    let bytes_max = if signed { BODY_BYTES_MAX } else { UNSIGNED_BODY_KIB_MAX << 10 };
    let hint = body.size_hint();
    let bytes = hint.upper().and_then(|upper| usize::try_from(upper).ok()).unwrap_or(bytes_max);
    let too_long = Unread::TooLong { bytes_max };
    if bytes > bytes_max {
        return Err(too_long);
    }
    let kib = u32::try_from(bytes.div_ceil(1_024)).unwrap_or(u32::MAX);
    // The semaphore is never closed. What is small needs no room, lest a few who announce much and send nothing hold up everybody.
    let _room = if bytes > SMALL_BODY_BYTES_MAX { Some(shared.bodies.acquire_many(kib).await) } else { None };
    #[expect(clippy::disallowed_methods, reason = "the reader under it is limited")]
    match Limited::new(body, bytes_max).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_long),
        Err(_) => Ok(Bytes::new()),
    }
}

/// Takes what is left of a body that is refused: to close the connection on a client that still sends would take the answer from it.
async fn ignore(mut body: Incoming) {
    let all = async {
        let mut bytes = 0_usize;
        while let Some(Ok(frame)) = body.frame().await {
            bytes = bytes.saturating_add(frame.data_ref().map_or(0, Bytes::len));
            if bytes > IGNORED_BYTES_MAX {
                break;
            }
        }
    };
    // Whoever takes longer is cut off.
    let _ = timeout(Duration::from_secs(BODY_SECONDS_MAX), all).await;
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

fn plain(status: StatusCode, text: &'static str, request_id: &str) -> Response<Full<Bytes>> {
    let headers = vec![("x-amzn-requestid", request_id.to_owned().into()), ("content-type", "text/plain".into())];
    response(HttpReply { status: status.as_u16(), headers, body: text.as_bytes().to_vec() })
}
