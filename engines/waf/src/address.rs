//! Where a request comes from: addresses of the connection or of a header, and what can be asked about them.

use crate::limits::FORWARDED_ADDRESSES_MAX;
use crate::prefixes::Prefixes;
use crate::request::{Request, headers, trim};
use std::net::IpAddr;
use std::sync::Arc;

/// Which address is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AddressSource {
    /// That of the connection.
    Client,
    /// One that proxies wrote into a header, as a list parted by commas.
    Forwarded {
        /// The header's name, in small letters.
        header: Box<[u8]>,
        /// Which of the list.
        position: Position,
    },
}

/// A place in a list of forwarded addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Position {
    /// The first, which is the client's, if all proxies are honest.
    First,
    /// The last, which the nearest proxy wrote.
    Last,
    /// Any of the last ten.
    Any,
}

/// What is asked about an address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AddressTest {
    /// Whether it lies in one of the prefixes.
    Within(Arc<Prefixes>),
    /// Whether its country is one of these, by their two letters.
    Country(Vec<[u8; 2]>),
    /// Whether its autonomous system is one of these.
    System(Vec<u32>),
}

/// What is known of addresses, which the engine does not know by itself.
pub trait Atlas: Send + Sync {
    /// Country and region of an address.
    fn place(&self, address: IpAddr) -> Place;

    /// The autonomous system that announces an address.
    fn system(&self, address: IpAddr) -> Option<u32>;
}

/// A country and its part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// The two letters of ISO 3166-1.
    pub country: Option<[u8; 2]>,
    /// The one to three characters of ISO 3166-2 behind the hyphen, padded with zeros.
    pub region: Option<[u8; 3]>,
}

impl AddressSource {
    /// The addresses, and whether one that was asked for could not be read.
    pub(crate) fn read(&self, request: &dyn Request) -> (Vec<IpAddr>, bool) {
        let (header, position) = match self {
            Self::Client => return (vec![canonical(request.client())], false),
            Self::Forwarded { header, position } => (header, *position),
        };
        let lists = headers(request).filter(|(name, _)| name.eq_ignore_ascii_case(header));
        let mut entries = lists.flat_map(|(_, value)| value.split(|byte| *byte == b','));
        let chosen: Vec<&[u8]> = match position {
            Position::First => entries.next().into_iter().collect(),
            Position::Last => entries.last().into_iter().collect(),
            Position::Any => {
                let all: Vec<_> = entries.collect();
                let before = all.len().saturating_sub(FORWARDED_ADDRESSES_MAX);
                all.into_iter().skip(before).collect()
            }
        };
        let read = |entry: &&[u8]| std::str::from_utf8(trim(entry)).ok()?.parse().ok().map(canonical);
        let addresses: Vec<IpAddr> = chosen.iter().filter_map(read).collect();
        let unreadable = addresses.len() < chosen.len();
        (addresses, unreadable)
    }
}

impl AddressTest {
    pub(crate) fn holds(&self, address: IpAddr, atlas: Option<&dyn Atlas>) -> bool {
        match self {
            Self::Within(prefixes) => prefixes.contains(address),
            Self::Country(countries) => {
                let country = atlas.and_then(|atlas| atlas.place(address).country);
                country.is_some_and(|country| countries.contains(&country))
            }
            Self::System(systems) => {
                let system = atlas.and_then(|atlas| atlas.system(address));
                system.is_some_and(|system| systems.contains(&system))
            }
        }
    }
}

/// An address of either family in the family that it is of: `::ffff:192.0.2.1` is `192.0.2.1`.
pub(crate) fn canonical(address: IpAddr) -> IpAddr {
    address.to_canonical()
}
