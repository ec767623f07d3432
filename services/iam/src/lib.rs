//! AWS Identity and Access Management: users, groups, roles, access keys, policies. It owns who the principals are and which
//! policies bind them; the decision is the policy engine's.

pub mod accounts;
mod directory;
pub mod layout;
mod managed;
pub mod records;
mod rewriting;

use alcazar_api_iam::schema::SERVICE;
use alcazar_service::ServiceTable;

pub use directory::IamDirectory;

/// The operations of IAM.
pub fn service() -> ServiceTable {
    ServiceTable::new(&SERVICE)
}
