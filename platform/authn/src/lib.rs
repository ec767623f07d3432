//! Who signed a request.
