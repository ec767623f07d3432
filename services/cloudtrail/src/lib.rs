//! AWS CloudTrail: the history of an account's events. What is kept, and how, is the platform's trail; trails that deliver it
//! elsewhere are not done yet.

mod limits;
mod lookup;

use alcazar_api_cloudtrail::ops::LookupEvents;
use alcazar_api_cloudtrail::schema::SERVICE;
use alcazar_service::ServiceTable;

/// The operations of CloudTrail.
pub fn service() -> ServiceTable {
    ServiceTable::new(&SERVICE).with::<LookupEvents, _>(lookup::scope, lookup::lookup_events)
}
