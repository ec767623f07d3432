//! What rules leave for the rules behind them: variables, matches, what is excluded, and how the body is read.

use crate::body::Parts;
use crate::limits::{STORED_BYTES_MAX, STORED_VARIABLES_MAX};
use crate::program::{Phase, Program};
use crate::request::{Reply, Request, headers};
use crate::search::{Mode, Processor};
use crate::variable::Collection;
use hashbrown::HashMap;

/// The state of one exchange.
pub(crate) struct State<'r> {
    pub(crate) phase: Phase,
    pub(crate) reply: Option<&'r Reply>,
    pub(crate) mode: Mode,
    pub(crate) processor: Option<Processor>,
    pub(crate) forces_body: bool,
    /// The body taken apart, once its phase has come.
    pub(crate) parts: Option<Parts<'r>>,
    pub(crate) variables: Variables,
    /// Whose variables of each collection are meant.
    pub(crate) owners: Vec<(Collection, Box<[u8]>)>,
    /// Which exclusions hold.
    pub(crate) excluded: Vec<bool>,
    pub(crate) removed: Vec<bool>,
    /// What matched the search before.
    pub(crate) matched: Vec<Match>,
    /// What matched last.
    pub(crate) last: Option<Match>,
    /// The country that a rule looked up.
    pub(crate) country: Option<[u8; 2]>,
}

/// A value that matched.
#[derive(Debug, Clone)]
pub(crate) struct Match {
    /// The variable, and its name within.
    pub(crate) name: Vec<u8>,
    pub(crate) value: Vec<u8>,
}

impl State<'_> {
    pub(crate) fn new(program: &Program, request: &dyn Request) -> Self {
        Self {
            phase: Phase::RequestHead,
            reply: None,
            mode: Mode::On,
            processor: processor_of(content_type(request)),
            forces_body: false,
            parts: None,
            variables: Variables::default(),
            owners: Vec::new(),
            excluded: vec![false; program.exclusions.len()],
            removed: vec![false; program.removable],
            matched: Vec::new(),
            last: None,
            country: None,
        }
    }
}

/// The media type of a request.
pub(crate) fn content_type(request: &dyn Request) -> &[u8] {
    headers(request).find(|(name, _)| name.eq_ignore_ascii_case(b"content-type")).map_or(&[], |(_, value)| value)
}

fn processor_of(content_type: &[u8]) -> Option<Processor> {
    let begins = |with: &[u8]| content_type.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    if begins(b"application/x-www-form-urlencoded") {
        return Some(Processor::Form);
    }
    begins(b"multipart/form-data").then_some(Processor::Multipart)
}

/// Variables of one exchange, in the order in which they were first set. Letters of names are small.
#[derive(Debug, Default)]
pub(crate) struct Variables {
    places: HashMap<Box<[u8]>, usize>,
    rows: Vec<(Box<[u8]>, Option<Vec<u8>>)>,
}

impl Variables {
    /// The value of a variable whose name is in small letters.
    pub(crate) fn get(&self, name: &[u8]) -> Option<&[u8]> {
        self.rows.get(*self.places.get(name)?)?.1.as_deref()
    }

    pub(crate) fn set(&mut self, name: &[u8], value: Option<Vec<u8>>) {
        let value = value.map(|mut value| {
            value.truncate(STORED_BYTES_MAX);
            value
        });
        if let Some(row) = self.places.get(name).and_then(|place| self.rows.get_mut(*place)) {
            row.1 = value;
        } else if value.is_some() && self.rows.len() < STORED_VARIABLES_MAX {
            self.places.insert(name.into(), self.rows.len());
            self.rows.push((name.into(), value));
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.rows.iter().filter_map(|(name, value)| Some((name.as_ref(), value.as_deref()?)))
    }
}
