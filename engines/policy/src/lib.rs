//! IAM policies: parsing, and the decision that AWS documents. Pure: no I/O, no clock.
