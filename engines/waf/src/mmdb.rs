//! What is known of addresses, read from files in MaxMind's format, which the user gives. None comes with the program.

use crate::address::{Atlas, Place};
use maxminddb::Reader;
use serde::Deserialize;
use std::net::IpAddr;

/// Places and autonomous systems of addresses, from one file each.
#[derive(Debug, Default)]
pub struct Mmdb {
    places: Option<Reader<Vec<u8>>>,
    systems: Option<Reader<Vec<u8>>>,
}

/// Why bytes can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MmdbError {
    /// They are not in the format.
    #[error("it is no MaxMind DB: {0}")]
    Format(String),
    /// They are, and hold something else.
    #[error("it is a database of type `{found}`; expected one with {wanted}")]
    Type {
        /// The type that it says it has.
        found: String,
        /// Words that the type should hold.
        wanted: &'static str,
    },
}

impl Mmdb {
    /// Takes countries and regions from a database of the type City, Country or Enterprise.
    ///
    /// # Errors
    /// See [`MmdbError`].
    pub fn with_places(mut self, bytes: Vec<u8>) -> Result<Self, MmdbError> {
        self.places = Some(read(bytes, &["City", "Country", "Enterprise"], "`City` or `Country` in its type")?);
        Ok(self)
    }

    /// Takes autonomous systems from a database of the type ASN or ISP.
    ///
    /// # Errors
    /// See [`MmdbError`].
    pub fn with_systems(mut self, bytes: Vec<u8>) -> Result<Self, MmdbError> {
        self.systems = Some(read(bytes, &["ASN", "ISP", "Enterprise"], "`ASN` or `ISP` in its type")?);
        Ok(self)
    }

    /// Whether it knows places.
    pub fn has_places(&self) -> bool {
        self.places.is_some()
    }

    /// Whether it knows autonomous systems.
    pub fn has_systems(&self) -> bool {
        self.systems.is_some()
    }
}

fn read(bytes: Vec<u8>, types: &[&str], wanted: &'static str) -> Result<Reader<Vec<u8>>, MmdbError> {
    let reader = Reader::from_source(bytes).map_err(|error| MmdbError::Format(error.to_string()))?;
    let found = reader.metadata().database_type.clone();
    if types.iter().any(|word| found.contains(word)) { Ok(reader) } else { Err(MmdbError::Type { found, wanted }) }
}

#[derive(Deserialize)]
struct PlaceRecord<'d> {
    #[serde(borrow)]
    country: Option<Code<'d>>,
    #[serde(borrow)]
    subdivisions: Option<Vec<Code<'d>>>,
}

#[derive(Deserialize)]
struct Code<'d> {
    iso_code: Option<&'d str>,
}

#[derive(Deserialize)]
struct SystemRecord {
    autonomous_system_number: Option<u32>,
}

impl Atlas for Mmdb {
    /// A record that can't be read is none.
    fn place(&self, address: IpAddr) -> Place {
        let found = self.places.as_ref().and_then(|places| places.lookup(address).ok());
        let Some(record) = found.as_ref().and_then(|found| found.decode::<PlaceRecord<'_>>().ok().flatten()) else {
            return Place::default();
        };
        let country = record.country.and_then(|country| country.iso_code?.as_bytes().try_into().ok());
        // The first is the largest part of the country; the two letters of ISO 3166-2 are of those.
        let region = record.subdivisions.and_then(|parts| parts.first()?.iso_code).and_then(|code| {
            let mut region = [0; 3];
            region.get_mut(..code.len())?.copy_from_slice(code.as_bytes());
            Some(region)
        });
        Place { country, region }
    }

    fn system(&self, address: IpAddr) -> Option<u32> {
        let found = self.systems.as_ref()?.lookup(address).ok()?;
        found.decode::<SystemRecord>().ok().flatten()?.autonomous_system_number
    }
}
