//! Transactions, typed tables and sealing over any store. No engine, no service.
