//! What a handler works with: state, time, randomness, the gate, and other services. No I/O.

use crate::call::{Call, Origin};
use crate::failure::{Common, Failure};
use crate::platform::Platform;
use crate::scope::Ask;
use crate::table::Produced;
use crate::trail::{Entry, Touched};
use alcazar_authn::caller::Caller;
use alcazar_authz::{Denial, Directory, Facts, Policies, Question};
use alcazar_base::account::AccountId;
use alcazar_base::op::Op;
use alcazar_base::schema::{Operation, Service};
use alcazar_base::time::Timestamp;
use alcazar_base::value::Fields;
use alcazar_store::Tx;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::sync::Arc;

/// The surroundings of one run of one call.
pub struct Context<'p> {
    /// State: reads at one snapshot, writes kept until the driver commits them.
    pub tx: Tx,
    pub(crate) platform: &'p Platform,
    origin: &'p Origin,
    time: Timestamp,
    random: ChaCha20Rng,
    /// The call that runs.
    frame: Frame,
    /// The calls that wait for it, outermost first.
    waiting: Vec<Frame>,
    /// Records of the calls that this one made, in the order in which they ended.
    pub(crate) nested: Vec<Entry>,
    flushed: bool,
}

/// One call on the stack: the outermost, or one that a service made in process.
struct Frame {
    service: &'static Service<'static>,
    operation: &'static Operation<'static>,
    caller: Caller,
    region: Arc<str>,
    /// Services through which it comes, outermost first: `aws:CalledVia`.
    via: Vec<String>,
    touched: Vec<Touched>,
}

/// On whose behalf a service calls another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// The caller's: their permissions decide.
    Caller,
    /// Its own: the resource's policy must allow the service.
    Service,
}

/// The answer of a call in process. It may hold a key: it is wiped when dropped.
pub struct Answered<O: Op> {
    fields: Fields,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Op> Answered<O> {
    /// The answer, read.
    pub fn reply(&self) -> O::Reply<'_> {
        O::Reply::from(&self.fields)
    }
}

impl<O: Op> Drop for Answered<O> {
    fn drop(&mut self) {
        self.fields.wipe();
    }
}

/// How deep calls in process may nest; today's deepest path is two.
const DEPTH_MAX: usize = 8;

impl<'p> Context<'p> {
    pub(crate) fn new(platform: &'p Platform, call: &'p Call, tx: Tx, flushed: bool) -> Self {
        let frame = Frame {
            service: call.service,
            operation: call.operation,
            caller: call.caller.clone(),
            region: Arc::clone(&call.region),
            via: Vec::new(),
            touched: Vec::new(),
        };
        Self {
            tx,
            platform,
            origin: &call.origin,
            time: call.time,
            random: ChaCha20Rng::from_seed(call.seed),
            frame,
            waiting: Vec::new(),
            nested: Vec::new(),
            flushed,
        }
    }

    /// The caller as they are at this run's snapshot.
    pub(crate) fn set_caller(&mut self, caller: Caller) {
        self.frame.caller = caller;
    }

    /// The time of this call; it does not move while the call runs.
    pub fn now(&self) -> Timestamp {
        self.time
    }

    /// Who calls the operation that runs.
    pub fn caller(&self) -> &Caller {
        &self.frame.caller
    }

    /// The caller's account.
    ///
    /// # Errors
    /// A denial for callers that belong to no account (strangers, services), for operations that act in the caller's.
    pub fn account(&self) -> Result<AccountId, Failure> {
        let frame = &self.frame;
        frame
            .caller
            .principal
            .account()
            .ok_or_else(|| Failure::common(frame.service, Common::AccessDenied, "The caller belongs to no account."))
    }

    /// The region in which this call acts.
    pub fn region(&self) -> &str {
        &self.frame.region
    }

    /// The service whose operation runs.
    pub fn service(&self) -> &'static Service<'static> {
        self.frame.service
    }

    /// The operation that runs.
    pub fn operation(&self) -> &'static Operation<'static> {
        self.frame.operation
    }

    /// The request's id.
    pub fn request_id(&self) -> &str {
        &self.origin.request_id
    }

    /// Services through which this call comes, outermost first; empty for a call from outside.
    pub fn called_via(&self) -> &[String] {
        &self.frame.via
    }

    /// Fills `bytes` from the call's random stream.
    pub fn fill_random(&mut self, bytes: &mut [u8]) {
        self.random.fill_bytes(bytes);
    }

    /// `N` random bytes.
    pub fn random<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill_bytes(&mut bytes);
        bytes
    }

    /// A random (version 4) UUID, lower case with hyphens.
    pub fn uuid(&mut self) -> String {
        uuid(self.random(), 4)
    }

    /// Principals and their policies.
    pub fn directory(&self) -> Arc<dyn Directory> {
        Arc::clone(&self.platform.directory)
    }

    /// Decodes what the gate encoded when it refused a call in the caller's account; `None` for anything else.
    ///
    /// # Errors
    /// A denial for callers without an account.
    pub fn open_denial(&self, encoded: &str) -> Result<Option<String>, Failure> {
        let account = self.account()?;
        Ok(crate::denial::open(self.platform, account, encoded))
    }

    /// Asks the gate.
    ///
    /// # Errors
    /// `AccessDenied` in the service's spelling with AWS's words, for the first ask that is refused.
    pub fn gate(&mut self, asks: &[Ask]) -> Result<(), Failure> {
        for ask in asks {
            self.permit(ask)?;
        }
        Ok(())
    }

    /// Names what the call made, for its record: the gate was asked before it had a name.
    pub fn made(&mut self, resource_type: &'static str, arn: &str, owner: AccountId) {
        let ask = Ask::new("", arn, owner).of_type(resource_type);
        self.frame.touched.push(Touched::of(&ask, true));
    }

    /// Asks the gate one question, for operations that authorize per item.
    ///
    /// # Errors
    /// As [`Context::gate`].
    pub fn permit(&mut self, ask: &Ask) -> Result<(), Failure> {
        let decision = self.decide(ask)?;
        let frame = &mut self.frame;
        frame.touched.push(Touched::of(ask, decision.is_ok()));
        decision.map_err(|denial| crate::denial::failure(self.platform, frame.service, &frame.caller, ask, denial))
    }

    /// Whether the gate would permit that: for rules about what a caller could do next. Nothing of the answer is recorded, and it
    /// permits nothing.
    ///
    /// # Errors
    /// When the store can't say.
    pub fn would_permit(&mut self, ask: &Ask) -> Result<bool, Failure> {
        Ok(self.decide(ask)?.is_ok())
    }

    fn decide(&mut self, ask: &Ask) -> Result<Result<(), Denial>, Failure> {
        let policies = self.platform.directory.policies(&mut self.tx, &self.frame.caller)?;
        let readings = ask.readings();
        if readings.is_empty() {
            return Ok(self.read_as(ask, &ask.keys, &policies));
        }
        Ok(readings.iter().try_for_each(|keys| self.read_as(ask, keys, &policies)))
    }

    fn read_as(&self, ask: &Ask, keys: &[(String, Vec<String>)], policies: &Policies) -> Result<(), Denial> {
        let frame = &self.frame;
        let facts = Facts {
            caller: &frame.caller,
            source_ip: self.origin.source_ip,
            secure: self.origin.tls.is_some(),
            user_agent: &self.origin.user_agent,
            region: &frame.region,
            time: self.time,
            via: &frame.via,
            keys,
            owner: ask.owner,
        };
        let question = Question {
            action: ask.action,
            resource: &ask.resource,
            shown: ask.shown.as_deref(),
            owner: ask.owner,
            policy: ask.policy.as_ref(),
            rule: ask.rule,
            granted: ask.granted,
        };
        alcazar_authz::decide(policies, &facts, &question)
    }

    /// Calls another service's operation in the same transaction, authorized and audited like any other call. When it fails, what
    /// it wrote is rolled back and its record stays. The request is wiped once it has run.
    ///
    /// A service that calls an operation of its own for one item of a batch is not itself one that the call comes through.
    ///
    /// # Errors
    /// The other operation's failure.
    pub fn call<O: Op>(&mut self, request: O::Request, on_behalf: As) -> Result<Answered<O>, Failure> {
        let (service, operation) = (O::service(), O::operation());
        let platform = self.platform;
        let row = platform.services.table(service.name).and_then(|table| table.row(operation.name)).ok_or_else(|| {
            Failure::common(service, Common::NotImplemented, format!("{}:{} is not implemented.", service.name, operation.name))
        })?;
        if self.waiting.len() >= DEPTH_MAX {
            return Err(Failure::internal(service, "calls in process nest too deep"));
        }
        let outer = &self.frame;
        let via_name = outer.service.event_source.to_owned();
        let caller = match on_behalf {
            As::Caller => outer.caller.clone(),
            As::Service => Caller::service(&via_name),
        };
        let mut via = outer.via.clone();
        if outer.service.name != service.name {
            via.push(via_name);
        }
        let region = Arc::clone(&outer.region);
        let inner = Frame { service, operation, caller, region, via, touched: Vec::new() };
        self.waiting.push(std::mem::replace(&mut self.frame, inner));
        let mut input: Fields = request.into();
        let savepoint = self.tx.savepoint();
        let result = row.run(self, &input);
        if result.is_err() {
            self.tx.rollback_to(savepoint);
        }
        // A run that ended for the driver's sake will run again and be recorded then.
        if !matches!(result, Err(Failure::Stop(_) | Failure::Flush)) {
            let event_id = uuid(self.random(), 4);
            let entry = self.entry(&self.frame, &input, result.as_ref(), event_id);
            self.nested.push(entry);
        }
        if let Some(outer) = self.waiting.pop() {
            self.frame = outer;
        }
        input.wipe();
        let Produced { output, .. } = result?;
        Ok(Answered { fields: output, operation: std::marker::PhantomData })
    }

    /// The record of the outermost call, for its result.
    pub(crate) fn outermost_entry(&mut self, input: &Fields, result: Result<&Produced, &Failure>) -> Entry {
        let event_id = uuid(self.random(), 4);
        self.entry(&self.frame, input, result, event_id)
    }

    /// Has every record that was kept before this call in a block, so that a lookup sees it.
    ///
    /// # Errors
    /// [`Failure::Flush`], once a call, when there are others.
    pub fn flush_trail(&self) -> Result<(), Failure> {
        if self.flushed || !self.platform.trail.is_behind() { Ok(()) } else { Err(Failure::Flush) }
    }

    /// A page token for this operation and caller.
    ///
    /// # Errors
    /// A server fault when sealing fails.
    pub fn seal_page(&self, cursor: &[u8]) -> Result<String, Failure> {
        let sealed = self.platform.database.sealer().seal_token(&self.page_purpose(), cursor);
        sealed.map_err(|error| Failure::internal(self.service(), error.to_string()))
    }

    /// What [`Context::seal_page`] sealed for the same operation and account; `None` for anything else.
    pub fn open_page(&self, token: &str) -> Option<Vec<u8>> {
        self.platform.database.sealer().open_token(&self.page_purpose(), token).map(|cursor| cursor.to_vec())
    }

    fn page_purpose(&self) -> String {
        let frame = &self.frame;
        let account = frame.caller.principal.account().unwrap_or_default();
        format!("page {} {} {account} {}", frame.service.name, frame.operation.name, frame.region)
    }

    /// Seals what only this installation reads again.
    ///
    /// # Errors
    /// A server fault when sealing fails.
    pub fn seal_token(&self, purpose: &str, plain: &[u8]) -> Result<String, Failure> {
        let sealed = self.platform.database.sealer().seal_token(purpose, plain);
        sealed.map_err(|error| Failure::internal(self.service(), error.to_string()))
    }

    /// Opens what [`Context::seal_token`] sealed for that purpose.
    pub fn open_token(&self, purpose: &str, token: &str) -> Option<Vec<u8>> {
        self.platform.database.sealer().open_token(purpose, token).map(|plain| plain.to_vec())
    }

    fn entry(&self, frame: &Frame, input: &Fields, result: Result<&Produced, &Failure>, event_id: String) -> Entry {
        Entry::new(
            &crate::trail::Happened {
                service: frame.service,
                operation: frame.operation,
                caller: &frame.caller,
                region: &frame.region,
                via: &frame.via,
                origin: self.origin,
                time: self.time,
                touched: &frame.touched,
                input,
                result,
            },
            event_id,
        )
    }
}

/// A UUID of that version (RFC 9562) from its bits.
pub fn uuid(mut bytes: [u8; 16], version: u8) -> String {
    bytes[6] = (bytes[6] & 0x0f) | (version << 4);
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = hex::encode(bytes);
    let part = |from, to| hex.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}
