use super::{Prefix, Prefixes};
use proptest::prelude::*;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

fn covers(prefix: Prefix, address: IpAddr) -> bool {
    match (prefix.address, address) {
        (IpAddr::V4(net), IpAddr::V4(address)) => (0..u32::from(prefix.bits)).all(|bit| {
            let mask = 1 << (31 - bit);
            net.to_bits() & mask == address.to_bits() & mask
        }),
        (IpAddr::V6(net), IpAddr::V6(address)) => (0..u32::from(prefix.bits)).all(|bit| {
            let mask = 1 << (127 - bit);
            net.to_bits() & mask == address.to_bits() & mask
        }),
        _ => false,
    }
}

// Few distinct bits, so that prefixes nest and touch and addresses fall on their edges.
fn v4() -> impl Strategy<Value = Ipv4Addr> {
    (0_u32..8, 0_u32..8, 0_u32..2).prop_map(|(high, low, all)| Ipv4Addr::from_bits((high << 29) | low | (all * 0xfff8)))
}

fn v6() -> impl Strategy<Value = Ipv6Addr> {
    (0_u128..8, 0_u128..8).prop_map(|(high, low)| Ipv6Addr::from_bits((high << 125) | low))
}

fn address() -> impl Strategy<Value = IpAddr> {
    prop_oneof![v4().prop_map(IpAddr::V4), v6().prop_map(IpAddr::V6)]
}

fn prefix() -> impl Strategy<Value = Prefix> {
    let four = (v4(), 0_u8..=32).prop_map(|(address, bits)| Prefix { address: address.into(), bits });
    let six = (v6(), 0_u8..=128).prop_map(|(address, bits)| Prefix { address: address.into(), bits });
    prop_oneof![four, six]
}

proptest! {
    #[test]
    fn a_set_holds_what_one_of_its_prefixes_covers(
        prefixes in proptest::collection::vec(prefix(), 0..12),
        addresses in proptest::collection::vec(address(), 1..12),
    ) {
        let set: Prefixes = prefixes.iter().copied().collect();
        for address in addresses {
            prop_assert_eq!(set.contains(address), prefixes.iter().any(|prefix| covers(*prefix, address)), "{}", address);
        }
    }
}

#[test]
fn prefixes_are_read() {
    for good in ["192.0.2.0/24", "0.0.0.0/0", "192.0.2.44/32", "2001:db8::/32", "::/0", "::1/128"] {
        assert!(Prefix::parse(good).is_some(), "{good}");
    }
    for bad in ["", "192.0.2.0", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/+8", "192.0.2/24", "::/129", "a/8"] {
        assert!(Prefix::parse(bad).is_none(), "{bad}");
    }
}
