//! Whether a value is spelled as it should be. Each function answers where it is not.

/// A set of bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ByteSet {
    holds: [bool; 256],
}

impl ByteSet {
    /// From a list such as `9,10,32-126`. Numbers are read as [`leading_number`](super::leading_number) does, and bytes beyond
    /// 255 are none.
    pub fn from_list(ranges: &str) -> Self {
        let mut holds = [false; 256];
        for part in ranges.split(',').filter(|part| !part.is_empty()) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let [first, last] = [first, last].map(|end| super::leading_number(end.as_bytes()));
            for (byte, holds) in (0_i64..).zip(&mut holds) {
                *holds |= (first..=last).contains(&byte);
            }
        }
        Self { holds }
    }

    /// For each byte whether the set holds it.
    pub(crate) fn holds(&self) -> [bool; 256] {
        self.holds
    }

    /// Where the first byte is that the set does not hold.
    pub fn first_outside(&self, value: &[u8]) -> Option<usize> {
        value.iter().position(|&byte| !self.holds.get(usize::from(byte)).is_some_and(|holds| *holds))
    }
}

/// Where the first bytes are that are no UTF-8: overlong forms, surrogates and what is cut off among them.
pub fn utf8_fault(value: &[u8]) -> Option<usize> {
    std::str::from_utf8(value).err().map(|fault| fault.valid_up_to())
}

/// Where the first `%` is that two hexadecimal digits do not follow.
pub fn percent_encoding_fault(value: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'%', value).find(|&at| {
        let digits = value.get(at + 1..at + 3).unwrap_or_default();
        digits.len() < 2 || !digits.iter().all(u8::is_ascii_hexdigit)
    })
}
