//! No bytes make a transformation panic or write beyond its bound, and a few keep their promises whatever comes.
#![no_main]

use alcazar_waf::{Transformation as T, limits};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|value: &[u8]| {
    let bound = value.len() * limits::TRANSFORMED_BYTES_PER_BYTE_MAX + limits::TRANSFORMED_BYTES_BASE;
    for &first in T::ALL {
        let once = first.apply(value);
        assert!(once.len() <= bound, "{first:?}");
        for &second in T::ALL {
            second.apply(&once);
        }
    }
    assert_eq!(&*T::UrlDecode.apply(&T::UrlEncode.apply(value)), value);
    assert_eq!(&*T::Base64Decode.apply(&T::Base64Encode.apply(value)), value);
    let normal = T::NormalizePath.apply(value);
    assert_eq!(T::NormalizePath.apply(&normal), normal);
});
