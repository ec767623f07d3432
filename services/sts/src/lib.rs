//! AWS Security Token Service: who calls, and temporary credentials. It stores nothing: a session travels in its token.

mod identity;

use alcazar_api_sts::ops::{GetAccessKeyInfo, GetCallerIdentity};
use alcazar_api_sts::schema::SERVICE;
use alcazar_service::ServiceTable;

/// The operations of STS.
pub fn service() -> ServiceTable {
    ServiceTable::new(&SERVICE)
        .with::<GetCallerIdentity, _>(identity::anyone, identity::get_caller_identity)
        .with::<GetAccessKeyInfo, _>(identity::own_account, identity::get_access_key_info)
}
