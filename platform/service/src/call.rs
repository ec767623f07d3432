//! One call, as it was asked: fixed for all its reruns.

use crate::failure::Failure;
use alcazar_authn::caller::Caller;
use alcazar_base::schema::{Operation, Service};
use alcazar_base::time::Timestamp;
use alcazar_base::value::Fields;
use std::net::IpAddr;
use std::sync::Arc;

/// A decoded, validated call of an authenticated caller.
#[derive(Debug)]
pub struct Call {
    /// The service.
    pub service: &'static Service<'static>,
    /// The operation.
    pub operation: &'static Operation<'static>,
    /// Its input.
    pub input: Fields,
    /// What the wire found wrong with it: the run answers this, and the trail records it.
    pub refused: Option<Failure>,
    /// Who calls, as the signature was verified.
    pub caller: Caller,
    /// What they signed with: it is looked up again in every run, at the run's own snapshot.
    pub signed: Option<Signed>,
    /// Where it acts: the signer's region, or `us-east-1` for a global service.
    pub region: Arc<str>,
    /// How it came.
    pub origin: Origin,
    /// When it came; the same for every rerun.
    pub time: Timestamp,
    /// Where its randomness comes from; the same for every rerun.
    pub seed: [u8; 32],
}

/// What a caller signed with.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Access key id.
    pub access_key_id: String,
    /// Session token that came along.
    pub session_token: Option<String>,
}

/// How a call reached us.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Request id, on the answer and in the trail.
    pub request_id: String,
    /// The client's address.
    pub source_ip: IpAddr,
    /// The client's name for itself.
    pub user_agent: String,
    /// The `Host` that it asked.
    pub host: String,
    /// The negotiated TLS, if there was any.
    pub tls: Option<Tls>,
}

/// What was negotiated.
#[derive(Debug, Clone)]
pub struct Tls {
    /// `TLSv1.3`.
    pub version: &'static str,
    /// `TLS_AES_128_GCM_SHA256`.
    pub cipher_suite: String,
}
