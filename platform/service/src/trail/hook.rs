//! Writes one block with every group commit.

use super::block::{self, Head, RECORDS_MAX};
use super::last_use::LastUses;
use super::{Entry, Record, Trail};
use alcazar_base::account::AccountId;
use alcazar_store::{Attachment, GroupHook, Key, Version};
use bytes::Bytes;
use std::sync::Arc;

pub(super) struct Hook {
    trail: Arc<Trail>,
    /// What the last published block left.
    head: Head,
    /// What the block that is being committed will leave, and the last number of the tail in it.
    next: Option<Head>,
    run: [u8; 16],
    /// Where the head lies.
    head_key: Key,
    last_uses: LastUses,
}

impl Hook {
    pub(super) fn new(trail: Arc<Trail>, head: Head, head_key: Key, run: [u8; 16]) -> Self {
        Self { trail, head, next: None, run, head_key, last_uses: LastUses::default() }
    }
}

impl GroupHook for Hook {
    fn rows(&mut self, version: Version, attachments: &[Attachment]) -> Result<Vec<(Bytes, Bytes)>, String> {
        let mut taken_over = Vec::new();
        let mut covered = self.head.tail_covered;
        {
            let mut waiting = self.trail.waiting.lock();
            let taken = waiting.records.len().min(RECORDS_MAX);
            for (number, record) in waiting.records.iter().take(taken) {
                covered = covered.max(*number);
                taken_over.push(Arc::clone(record));
            }
            waiting.in_flight = taken;
        }
        let mut records: Vec<&Record> = taken_over.iter().map(|record| &**record).collect();
        for attachment in attachments {
            let entries = attachment.downcast_ref::<Vec<Entry>>().ok_or("an attachment is not of the trail")?;
            records.extend(entries.iter().flat_map(|entry| &entry.0));
        }
        if records.is_empty() {
            self.next = None;
            return Ok(Vec::new());
        }
        let sealer = &self.trail.sealer;
        let (block, mut head) = block::build(&self.head, self.run, &records)?;
        head.tail_covered = covered;
        let root = AccountId::default();
        let key = block::BLOCKS.key(root, "").plain(version).key();
        let encoded = rmp_serde::to_vec_named(&block).map_err(|error| error.to_string())?;
        let value = sealer.seal(key.bytes(), &encoded).map_err(|error| error.to_string())?;
        let encoded = rmp_serde::to_vec_named(&head).map_err(|error| error.to_string())?;
        let head_value = sealer.seal(self.head_key.bytes(), &encoded).map_err(|error| error.to_string())?;
        let mut rows = self.last_uses.rows(sealer, &records)?;
        rows.extend([(key.bytes().clone(), value.into()), (self.head_key.bytes().clone(), head_value.into())]);
        self.next = Some(head);
        Ok(rows)
    }

    fn published(&mut self, _: Version) {
        let Some(head) = self.next.take() else { return };
        self.last_uses.published();
        let mut waiting = self.trail.waiting.lock();
        for _ in 0..std::mem::take(&mut waiting.in_flight) {
            if let Some((_, record)) = waiting.records.pop_front() {
                waiting.bytes = waiting.bytes.saturating_sub(record.event.len());
            }
        }
        drop(waiting);
        if head.tail_covered > self.head.tail_covered
            && let Err(error) = self.trail.tail.cut(head.tail_covered)
        {
            // Nothing is lost: the head says what is covered, and the next cut tries again.
            tracing::warn!(%error, "the audit tail was not cut");
        }
        self.head = head;
    }

    fn failed(&mut self, _: Version) {
        self.next = None;
        self.trail.waiting.lock().in_flight = 0;
    }
}
