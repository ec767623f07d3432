//! The store on one disk.
