//! Counts a request, by what it has in common with others.

use super::Evaluation;
use crate::rate::{Key, Rate};
use crate::table::Id;

impl Evaluation<'_, '_> {
    /// Whether the request is beyond a rate; counts it.
    pub(super) fn rate(&mut self, id: Id<Rate>) -> bool {
        let program = self.program;
        let rate = program.rates.get(id);
        let mut key = Vec::new();
        for part in &rate.keys {
            let start = key.len();
            key.extend_from_slice(&[0; 8]);
            match self.rate_key(part, &mut key) {
                KeyPart::Present => {}
                KeyPart::Absent => return false,
                KeyPart::Given(answer) => return answer,
            }
            // Each part's length in front of it, so that no two keys are spelt alike.
            let length = u64::try_from(key.len() - start).unwrap_or(u64::MAX).to_le_bytes();
            if let Some(place) = key.get_mut(start..start + 8) {
                place.copy_from_slice(&length);
            }
        }
        self.setting.rates.count(id, &key, self.setting.now_ms) > rate.limit
    }

    /// Adds a part of a key.
    fn rate_key(&mut self, part: &Key, key: &mut Vec<u8>) -> KeyPart {
        match part {
            Key::Address { source, unreadable } => {
                let (addresses, some_unreadable) = source.read(self.request);
                match addresses.first() {
                    Some(address) => key.extend_from_slice(address.to_string().as_bytes()),
                    None if some_unreadable => return KeyPart::Given(*unreadable),
                    None => return KeyPart::Absent,
                }
            }
            Key::System(source) => {
                let (addresses, _) = source.read(self.request);
                let atlas = self.setting.atlas;
                let system = addresses.first().and_then(|address| atlas?.system(*address));
                let Some(system) = system else { return KeyPart::Absent };
                key.extend_from_slice(&system.to_le_bytes());
            }
            Key::Content { source, absent } => {
                let values = self.values_of(*source);
                if values.is_empty() {
                    return KeyPart::Given(*absent);
                }
                for value in self.lists.get(values).unwrap_or_default() {
                    let value = self.values.get(*value);
                    key.extend_from_slice(&u64::try_from(value.len()).unwrap_or(u64::MAX).to_le_bytes());
                    key.extend_from_slice(value);
                }
            }
            Key::LabelsBelow(namespace) => {
                let below = self.labels.iter().filter(|label| label.starts_with(namespace.as_ref()));
                let length = key.len();
                for label in below {
                    key.extend_from_slice(label.as_bytes());
                    key.push(0);
                }
                if key.len() == length {
                    return KeyPart::Absent;
                }
            }
        }
        KeyPart::Present
    }
}

enum KeyPart {
    Present,
    Absent,
    /// There is none, and this is the answer then.
    Given(bool),
}
