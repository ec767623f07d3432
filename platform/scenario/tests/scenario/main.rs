//! The runner and the ledger, over the operations of STS.

mod ledger;
mod runner;
