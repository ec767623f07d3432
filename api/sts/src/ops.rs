// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The operations that have a handler.

use crate::schema;

alcazar_base::operations! {
    AssumeRole = 0, AssumeRoleRequest, AssumeRoleResponse;
    DecodeAuthorizationMessage = 4, DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse;
    GetAccessKeyInfo = 5, GetAccessKeyInfoRequest, GetAccessKeyInfoResponse;
    GetCallerIdentity = 6, Empty, GetCallerIdentityResponse;
    GetFederationToken = 8, GetFederationTokenRequest, GetFederationTokenResponse;
    GetSessionToken = 9, GetSessionTokenRequest, GetSessionTokenResponse;
}

mod view {
    pub(super) use crate::view::*;
    pub(super) use alcazar_base::view::Empty;
}

mod build {
    pub(super) use crate::build::*;
    pub(super) use alcazar_base::build::Empty;
}
