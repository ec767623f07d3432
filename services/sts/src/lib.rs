//! AWS Security Token Service: who calls, and temporary credentials. It stores nothing: a session travels in its token.

mod assume_role;
mod authorization_message;
mod federation;
mod identity;
mod limits;
mod session;
mod tags;

use alcazar_api_sts::ops::{
    AssumeRole, DecodeAuthorizationMessage, GetAccessKeyInfo, GetCallerIdentity, GetFederationToken, GetSessionToken,
};
use alcazar_api_sts::schema::SERVICE;
use alcazar_service::ServiceTable;

/// The operations of STS.
pub fn service() -> ServiceTable {
    ServiceTable::new(&SERVICE)
        .with::<AssumeRole, _>(assume_role::scope, assume_role::assume_role)
        .with::<DecodeAuthorizationMessage, _>(authorization_message::scope, authorization_message::decode_authorization_message)
        .with::<GetAccessKeyInfo, _>(identity::own_account, identity::get_access_key_info)
        .with::<GetCallerIdentity, _>(identity::anyone, identity::get_caller_identity)
        .with::<GetFederationToken, _>(federation::federation_scope, federation::get_federation_token)
        .with::<GetSessionToken, _>(federation::session_scope, federation::get_session_token)
}
