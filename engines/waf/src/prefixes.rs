//! Sets of address prefixes: sorted ranges that do not touch, asked by halving.

use std::net::IpAddr;

/// A set of prefixes of either family. Ten thousand cost fourteen comparisons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Prefixes {
    v4: Vec<(u32, u32)>,
    v6: Vec<(u128, u128)>,
}

/// A prefix: an address and how many of its bits count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefix {
    address: IpAddr,
    bits: u8,
}

impl Prefix {
    /// Reads `address/bits`. Bits behind the prefix may be set, and mean nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let address: IpAddr = address.parse().ok()?;
        let bits: u8 = bits.parse().ok().filter(|_| !bits.starts_with('+'))?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        (bits <= longest).then_some(Self { address, bits })
    }

    /// Its address.
    pub fn address(self) -> IpAddr {
        self.address
    }

    /// How many bits of the address count.
    pub fn bits(self) -> u8 {
        self.bits
    }
}

impl Prefixes {
    /// Whether an address lies in one of the prefixes.
    pub fn contains(&self, address: IpAddr) -> bool {
        match address {
            IpAddr::V4(address) => holds(&self.v4, address.to_bits()),
            IpAddr::V6(address) => holds(&self.v6, address.to_bits()),
        }
    }
}

impl FromIterator<Prefix> for Prefixes {
    fn from_iter<I: IntoIterator<Item = Prefix>>(prefixes: I) -> Self {
        let mut set = Self::default();
        for Prefix { address, bits } in prefixes {
            match address {
                IpAddr::V4(address) => {
                    let host = u32::MAX.checked_shr(u32::from(bits)).unwrap_or(0);
                    let first = address.to_bits() & !host;
                    set.v4.push((first, first | host));
                }
                IpAddr::V6(address) => {
                    let host = u128::MAX.checked_shr(u32::from(bits)).unwrap_or(0);
                    let first = address.to_bits() & !host;
                    set.v6.push((first, first | host));
                }
            }
        }
        merge(&mut set.v4, |end| end.checked_add(1));
        merge(&mut set.v6, |end| end.checked_add(1));
        set
    }
}

/// Sorts ranges and makes one of those that overlap or touch.
fn merge<N: Ord + Copy>(ranges: &mut Vec<(N, N)>, after: fn(N) -> Option<N>) {
    ranges.sort_unstable();
    ranges.dedup_by(|later, earlier| {
        let touches = after(earlier.1).is_none_or(|next| later.0 <= next);
        if touches {
            earlier.1 = earlier.1.max(later.1);
        }
        touches
    });
}

fn holds<N: Ord + Copy>(ranges: &[(N, N)], address: N) -> bool {
    let behind = ranges.partition_point(|(first, _)| *first <= address);
    behind.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|(_, last)| address <= *last)
}

#[cfg(test)]
mod tests;
