//! `LookupEvents`.

use crate::limits::{ATTRIBUTES_MAX, EVENTS_MAX, HISTORY_DAYS_MAX};
use alcazar_api_cloudtrail::errors::{
    INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, INVALID_NEXT_TOKEN_EXCEPTION, INVALID_TIME_RANGE_EXCEPTION,
};
use alcazar_api_cloudtrail::ops::LookupEvents;
use alcazar_api_cloudtrail::{build, view};
use alcazar_base::time::Timestamp;
use alcazar_service::trail::lookup::lookup as search;
use alcazar_service::trail::{Attribute, Cursor, Lookup, Record};
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome, Scope};
use aws_lc_rs::digest::{SHA256, digest};

/// `cloudtrail:LookupEvents` names no resource.
pub(crate) fn scope(cx: &mut Context<'_>, _: view::LookupEventsRequest<'_>) -> Result<Scope<()>, Failure> {
    let account = cx.account()?;
    Ok(Scope::one(Ask::new("cloudtrail:LookupEvents", "*", account), ()))
}

/// Finds the caller's account's events in the region of the call, newest first. What was answered before the call is found.
pub(crate) fn lookup_events(cx: &mut Context<'_>, call: Authorized<'_, LookupEvents>) -> Result<Outcome<LookupEvents>, Failure> {
    let input = call.input();
    let question = question(cx, input)?;
    let from = input.next_token().map(|token| open(cx, token, &question)).transpose()?;
    cx.flush_trail()?;
    let (records, next) = search(&mut cx.tx, &question, from)?;
    let token = next.map(|cursor| seal(cx, &cursor, &question)).transpose()?;
    let events: Vec<build::Event> = records.iter().map(event).collect();
    Ok(Outcome::Reply(build::LookupEventsResponse::new().events(events).maybe_next_token(token)))
}

fn question(cx: &Context<'_>, input: view::LookupEventsRequest<'_>) -> Result<Lookup, Failure> {
    let oldest = cx.now().plus_days(-HISTORY_DAYS_MAX);
    let (from, to) = (input.start_time(), input.end_time());
    if matches!((from, to), (Some(from), Some(to)) if from > to) {
        return Err(Failure::new(INVALID_TIME_RANGE_EXCEPTION, "The start time must be before the end time."));
    }
    let mut attributes = input.lookup_attributes().into_iter().flatten();
    let attribute = attributes.next().map(attribute).transpose()?;
    if attributes.next().is_some() {
        let text = format!("You can specify at most {ATTRIBUTES_MAX} lookup attribute.");
        return Err(Failure::new(INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, text));
    }
    let limit = input.max_results().and_then(|max| usize::try_from(max).ok()).unwrap_or(EVENTS_MAX).min(EVENTS_MAX);
    Ok(Lookup {
        account: cx.account()?,
        region: cx.region().to_owned(),
        from: Some(from.map_or(oldest, |from: Timestamp| from.max(oldest))),
        to,
        attribute,
        limit,
    })
}

fn attribute(given: view::LookupAttribute<'_>) -> Result<Attribute, Failure> {
    let value = given.attribute_value().to_owned();
    Ok(match given.attribute_key() {
        "EventId" => Attribute::EventId(value),
        "EventName" => Attribute::EventName(value),
        "ReadOnly" => match value.as_str() {
            "true" => Attribute::ReadOnly(true),
            "false" => Attribute::ReadOnly(false),
            _ => return Err(Failure::new(INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, "ReadOnly must be true or false.")),
        },
        "Username" => Attribute::Username(value),
        "ResourceType" => Attribute::ResourceType(value),
        "ResourceName" => Attribute::ResourceName(value),
        "EventSource" => Attribute::EventSource(value),
        "AccessKeyId" => Attribute::AccessKeyId(value),
        other => {
            return Err(Failure::new(INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, format!("{other} is not a lookup attribute.")));
        }
    })
}

fn event(record: &Record) -> build::Event {
    let resources: Vec<build::Resource> = record
        .resources
        .iter()
        .map(|(kind, name)| build::Resource::new().resource_type(kind.clone()).resource_name(name.clone()))
        .collect();
    build::Event::new()
        .event_id(record.event_id.clone())
        .event_name(record.event_name.clone())
        .read_only(if record.read_only { "true" } else { "false" })
        .maybe_access_key_id(record.access_key_id.clone())
        .event_time(Timestamp::from_secs(record.time.secs()))
        .event_source(record.event_source.clone())
        .maybe_username(record.username.clone())
        .resources(resources)
        .cloud_trail_event(record.event.clone())
}

/// A token is bound to its question: AWS wants the same parameters with it. The time that bounds the history moves on meanwhile.
fn fingerprint(question: &Lookup) -> Vec<u8> {
    let text = format!("{:?} {:?} {} {}", question.attribute, question.to, question.limit, question.region);
    digest(&SHA256, text.as_bytes()).as_ref().to_vec()
}

fn seal(cx: &Context<'_>, cursor: &Cursor, question: &Lookup) -> Result<String, Failure> {
    let plain = rmp_serde::to_vec(&(fingerprint(question), cursor));
    cx.seal_page(&plain.map_err(|error| Failure::internal(cx.service(), error.to_string()))?)
}

fn open(cx: &Context<'_>, token: &str, question: &Lookup) -> Result<Cursor, Failure> {
    let opened = cx.open_page(token).and_then(|plain| rmp_serde::from_slice::<(Vec<u8>, Cursor)>(&plain).ok());
    opened
        .filter(|(of, _)| *of == fingerprint(question))
        .map(|(_, cursor)| cursor)
        .ok_or_else(|| Failure::new(INVALID_NEXT_TOKEN_EXCEPTION, "The token is not valid, or was given for other parameters."))
}
