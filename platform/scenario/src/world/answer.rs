//! Calls: from what a step says to an input, through the driver, to what came back.

use super::{Key, Trouble, World};
use crate::datum::Datum;
use crate::input;
use alcazar_authn::Fault;
use alcazar_authn::caller::Caller;
use alcazar_base::account::AccountId;
use alcazar_base::schema::{Kind, Operation, Service};
use alcazar_service::trail::lookup::lookup;
use alcazar_service::trail::{Attribute, Lookup, Record};
use alcazar_service::{Answer, Call, Common, Origin, Signed, drive, intake};
use alcazar_store::Transaction;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// What came back.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reply {
    /// The output.
    Output(Datum),
    /// An error.
    Error {
        /// Its code on the wire.
        code: String,
        /// Its message.
        message: String,
        /// Its further members.
        members: Datum,
        /// Why, encoded for those who may decode it.
        decision: Option<String>,
        /// What only the log learns.
        internal: Option<String>,
    },
}

/// What is asked.
pub(crate) struct Asked<'a> {
    pub(crate) service: &'a str,
    pub(crate) operation: &'a str,
    pub(crate) input: &'a Datum,
    pub(crate) key: Option<&'a Key>,
    pub(crate) region: &'a str,
}

impl World<'_> {
    /// The schemas of an operation.
    pub(crate) fn operation(
        &self,
        service: &str,
        operation: &str,
    ) -> Result<(&'static Service<'static>, &'static Operation<'static>), Trouble> {
        let table = self.platform.services.table(service);
        let table = table.ok_or_else(|| format!("the test does not list the service `{service}`"))?;
        let schema = table.schema;
        let found = schema.operation(operation).ok_or_else(|| format!("`{service}` has no operation `{operation}`"))?;
        Ok((schema, found))
    }

    /// Calls an operation.
    pub(crate) fn call(&mut self, asked: &Asked<'_>) -> Result<Reply, Trouble> {
        match self.prepare(asked)? {
            Ok(call) => reply(&call, drive(&self.platform, &call)),
            Err(refused) => Ok(refused),
        }
    }

    /// The call that a request becomes, or what it is answered when it becomes none.
    pub(super) fn prepare(&mut self, asked: &Asked<'_>) -> Result<Result<Call, Reply>, Trouble> {
        let (service, operation) = self.operation(asked.service, asked.operation)?;
        let caller = match asked.key {
            None if operation.unsigned => Caller::anonymous(),
            None => return Ok(Err(not_authenticated(service, &Fault::MissingToken))),
            Some(key) => match self.caller(key)? {
                Ok(caller) => caller,
                Err(fault) => return Ok(Err(not_authenticated(service, &fault))),
            },
        };
        let mut input = input::fields(service, operation, asked.input)?;
        input::fill_tokens(service, operation, &mut input, || {
            self.bytes().map(|bytes| alcazar_service::context::uuid(bytes, 4))
        })?;
        let call = Call {
            service,
            operation,
            refused: intake::check(service, operation, &input, &[]).err(),
            input,
            caller,
            signed: asked.key.map(|key| Signed { access_key_id: key.id.clone(), session_token: key.token.clone() }),
            region: Arc::from(if service.global { "us-east-1" } else { asked.region }),
            origin: Origin {
                request_id: alcazar_service::context::uuid(self.bytes()?, 4),
                source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
                user_agent: "scenario".to_owned(),
                host: "localhost".to_owned(),
                tls: None,
            },
            time: self.names.now,
            seed: self.bytes()?,
        };
        Ok(Ok(call))
    }

    /// Whom a key stands for, as authentication finds it; only the signature itself is not made and checked.
    pub(super) fn caller(&self, key: &Key) -> Result<Result<Caller, Fault>, Trouble> {
        let mut tx = self.near.begin();
        let found = self.platform.directory.credential(&mut tx, &key.id, key.token.as_deref(), self.names.now);
        let found = found.map_err(|stop| stop.to_string())?;
        Ok(found.and_then(
            |found| {
                if found.secret.expose() == key.secret.expose() { Ok(found.caller) } else { Err(Fault::Mismatch) }
            },
        ))
    }

    /// The newest record of that name in an account's trail: of the region, and of the region of global services.
    pub(crate) fn newest_records(&self, account: AccountId, event_name: &str) -> Result<Vec<Datum>, Trouble> {
        self.commit(Transaction::flush())?;
        let mut regions = vec![self.region, "us-east-1"];
        regions.dedup();
        let mut newest = Vec::new();
        for region in regions {
            if let Some(record) = self.newest_record(account, region, event_name)? {
                let json = serde_json::from_str(&record.event).map_err(|error| format!("a record is no JSON: {error}"))?;
                newest.push(Datum::of_json(&json));
            }
        }
        Ok(newest)
    }

    fn newest_record(&self, account: AccountId, region: &str, event_name: &str) -> Result<Option<Record>, Trouble> {
        let question = Lookup {
            account,
            region: region.to_owned(),
            from: None,
            to: None,
            attribute: Some(Attribute::EventName(event_name.to_owned())),
            limit: 1,
        };
        let mut cursor = None;
        loop {
            // Each look is a run of its own, which may examine a thousand rows.
            let mut tx = self.near.begin();
            let (records, next) = lookup(&mut tx, &question, cursor).map_err(|stop| stop.to_string())?;
            match (records.into_iter().next(), next) {
                (Some(record), _) => return Ok(Some(record)),
                (None, None) => return Ok(None),
                (None, Some(next)) => cursor = Some(next),
            }
        }
    }
}

fn not_authenticated(service: &Service<'_>, fault: &Fault) -> Reply {
    let (code, _) = fault.spelling(service.protocol);
    let members = Datum::Map(Vec::new());
    Reply::Error { code: code.to_owned(), message: fault.to_string(), members, decision: None, internal: None }
}

/// The answer as the wire would show it; an error that the operation may not answer is trouble.
fn reply(call: &Call, answer: Answer) -> Result<Reply, Trouble> {
    let Call { service, operation, .. } = call;
    let error = match answer {
        Ok(output) => {
            let datum = operation.output.map(|shape| Datum::of_fields(service, shape, &output));
            return Ok(Reply::Output(datum.unwrap_or_else(|| Datum::Map(Vec::new()))));
        }
        Err(error) => error,
    };
    let traits = service.error(operation, error.code);
    let common = [Common::AccessDenied, Common::Validation, Common::NotImplemented, Common::Internal, Common::Unavailable];
    if traits.is_none() && !common.iter().any(|common| common.code(service) == error.code) {
        let (code, name) = (error.code, operation.name);
        return Err(format!(
            "answered {code}, which is neither an error of {name} nor a common one of its service: {}",
            error.message
        ));
    }
    let shape = operation.errors.iter().copied().find(|id| {
        let shape = service.shape(*id);
        let code = if let Kind::Structure(structure) = &shape.kind { structure.error.map(|error| error.code) } else { None };
        shape.name == error.code || traits.is_some_and(|traits| code == Some(traits.code))
    });
    let members = shape.zip(error.fields.as_ref()).map(|(shape, fields)| Datum::of_fields(service, shape, fields));
    Ok(Reply::Error {
        code: traits.map_or(error.code, |traits| traits.code).to_owned(),
        message: error.message,
        members: members.unwrap_or_else(|| Datum::Map(Vec::new())),
        decision: error.decision,
        internal: error.internal,
    })
}
