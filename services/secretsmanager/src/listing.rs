//! Listing secrets: in order, filtered, a page at a time.

use crate::deletion;
use crate::failures;
use crate::filters::Filters;
use crate::layout::{self, SECRETS, SECRETS_BY_ACCESS, SECRETS_BY_CHANGE, SECRETS_BY_CREATION};
use crate::limits::{LISTING_ROWS_MAX, PAGE_RESULTS_DEFAULT};
use crate::records::Secret;
use crate::{identifier, tags};
use alcazar_api_secretsmanager::build;
use alcazar_api_secretsmanager::ops::ListSecrets;
use alcazar_base::account::AccountId;
use alcazar_base::value::Value;
use alcazar_service::store::{Cursor, Index, Page, Scan, Stop, StoreError};
use alcazar_service::{Authorized, Context, Failure, Outcome};
use std::sync::Arc;

/// What to look for, and how far.
#[derive(Debug)]
pub(crate) struct Search {
    /// Which secrets.
    pub filters: Filters,
    /// Whether those in their recovery window too.
    pub planned_deletion: bool,
    /// In which order.
    pub order: Order,
    /// Whether from the last one.
    pub reverse: bool,
    /// How many at most.
    pub results_max: usize,
    /// After how many examined rows to stop.
    pub rows_max: usize,
}

/// What secrets are listed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// When they were made.
    Created,
    /// When they were last changed.
    Changed,
    /// The day on which they were last read.
    Accessed,
    /// Their names.
    Name,
}

/// A page of secrets, and the token of the next.
pub(crate) struct Found {
    /// The secrets.
    pub secrets: Vec<Arc<Secret>>,
    /// Where to go on, sealed; there may be nothing there that the filters admit.
    pub next: Option<String>,
}

/// Lists the secrets of the caller's account in this region.
pub(crate) fn list_secrets(cx: &mut Context<'_>, call: Authorized<'_, ListSecrets>) -> Result<Outcome<ListSecrets>, Failure> {
    let input = call.input();
    let search = Search {
        filters: Filters::read(input.filters())?,
        planned_deletion: input.include_planned_deletion() == Some(true),
        order: match input.sort_by() {
            Some("last-changed-date") => Order::Changed,
            Some("last-accessed-date") => Order::Accessed,
            Some("name") => Order::Name,
            _ => Order::Created,
        },
        reverse: input.sort_order() != Some("asc"),
        results_max: usize::try_from(input.max_results().unwrap_or(PAGE_RESULTS_DEFAULT)).unwrap_or(0),
        rows_max: LISTING_ROWS_MAX,
    };
    let account = cx.account()?;
    let found = search.page(cx, account, input.next_token())?;
    let region = cx.region().to_owned();
    let entries = found.secrets.iter().map(|secret| entry(secret, account, &region));
    Ok(Outcome::Reply(build::ListSecretsResponse::new().secret_list(entries).maybe_next_token(found.next)))
}

impl Search {
    /// The secrets after `token`.
    ///
    /// # Errors
    /// `InvalidNextTokenException` for a token that is none of this search's.
    pub(crate) fn page(&self, cx: &mut Context<'_>, account: AccountId, token: Option<&str>) -> Result<Found, Failure> {
        let mut cursor = match token {
            Some(token) => Some(Cursor::from_bytes(cx.open_page(token).ok_or_else(failures::invalid_next_token)?)),
            None => None,
        };
        let now = cx.now();
        let mut secrets = Vec::new();
        loop {
            // Never more than are still wanted, so that the page ends where the scan does.
            let page = self.scan(cx, account, cursor.as_ref(), self.results_max - secrets.len())?;
            let all = page.rows.into_iter().map(|(_, secret)| secret);
            let shown = all.filter(|secret| self.planned_deletion || secret.deletion.is_none());
            secrets.extend(shown.filter(|secret| !deletion::is_over(secret, now) && self.filters.admit(secret)));
            cursor = page.next;
            if cursor.is_none() || secrets.len() >= self.results_max || cx.tx.examined() >= self.rows_max {
                break;
            }
        }
        let next = match cursor {
            Some(cursor) => Some(cx.seal_page(cursor.bytes())?),
            None => None,
        };
        Ok(Found { secrets, next })
    }

    fn scan(
        &self,
        cx: &mut Context<'_>,
        account: AccountId,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<Page<Secret>, Failure> {
        let region = cx.region().to_owned();
        let index: Option<&Index<Secret>> = match self.order {
            Order::Created => Some(&SECRETS_BY_CREATION),
            Order::Changed => Some(&SECRETS_BY_CHANGE),
            Order::Accessed => Some(&SECRETS_BY_ACCESS),
            Order::Name => None,
        };
        let prefix = match index {
            Some(index) => layout::indexed(index, account, &region),
            None => layout::secrets(account, &region),
        };
        let scan = Scan::of(&prefix).limit(limit);
        let scan = if self.reverse { scan.reverse() } else { scan };
        let scan = scan.after(after).map_err(|error| match error {
            StoreError::ForeignCursor => failures::invalid_next_token(),
            error => Stop::from(error).into(),
        })?;
        Ok(match index {
            Some(index) => cx.tx.scan_index(&SECRETS, index, &scan)?,
            None => cx.tx.scan(&SECRETS, &scan)?,
        })
    }
}

fn entry(secret: &Secret, account: AccountId, region: &str) -> build::SecretListEntry {
    let stages: Vec<_> = secret.stages().map(|(id, labels)| (id, Value::from(labels))).collect();
    build::SecretListEntry::new()
        .arn(identifier::arn(region, account, &secret.name, &secret.suffix))
        .name(secret.name.as_str())
        .maybe_description(secret.description.as_deref().filter(|text| !text.is_empty()))
        .maybe_kms_key_id(secret.key.as_deref())
        .last_changed_date(secret.changed)
        .maybe_last_accessed_date(secret.accessed)
        .maybe_deleted_date(secret.deletion)
        .maybe_tags(secret.tags.as_ref().map(|_| tags::shown(secret)))
        .maybe_secret_versions_to_stages((!stages.is_empty()).then_some(stages))
        .created_date(secret.created)
}
