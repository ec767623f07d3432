//! The protocols of AWS services, over borrowed schemas. No I/O, no service.
