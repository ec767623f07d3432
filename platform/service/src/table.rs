//! A service's table of operations: what the driver can run, and what coverage counts.

use crate::context::Context;
use crate::failure::Failure;
use crate::jobs::JobHandler;
use crate::scope::Scope;
use alcazar_base::op::Op;
use alcazar_base::schema::{Operation, Service};
use alcazar_base::value::Fields;
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// An authorized call of one operation. Only the gate's way builds one, so a handler cannot be reached around it.
pub struct Authorized<'c, O: Op, S = ()> {
    input: &'c Fields,
    /// What the scope loaded.
    pub subject: S,
    operation: PhantomData<fn() -> O>,
}

impl<'c, O: Op, S> Authorized<'c, O, S> {
    /// The input, decoded and validated.
    pub fn input(&self) -> O::Input<'c> {
        O::Input::from(self.input)
    }
}

/// What a handler wants done.
pub enum Outcome<O: Op> {
    /// Nothing was written: answer.
    Reply(O::Output),
    /// Commit what was written, then answer.
    Commit(O::Output),
}

/// What a run produced, its operation's types taken off.
pub struct Produced {
    /// The output.
    pub output: Fields,
    /// Whether there is something to commit.
    pub commit: bool,
}

/// Says what a call touches, and loads it.
pub type ScopeFn<O, S> = for<'v> fn(&mut Context<'_>, <O as Op>::Input<'v>) -> Result<Scope<S>, Failure>;

/// Does what was asked, once the gate has let it through.
pub type HandlerFn<O, S> = for<'v> fn(&mut Context<'_>, Authorized<'v, O, S>) -> Result<Outcome<O>, Failure>;

type Run = Box<dyn Fn(&mut Context<'_>, &Fields) -> Result<Produced, Failure> + Send + Sync>;

/// One row: an operation and how it runs.
pub struct Row {
    /// Its schema.
    pub operation: &'static Operation<'static>,
    run: Run,
}

impl Row {
    /// Scope, gate, handler.
    ///
    /// # Errors
    /// What the scope, the gate or the handler refuses.
    pub fn run(&self, cx: &mut Context<'_>, input: &Fields) -> Result<Produced, Failure> {
        (self.run)(cx, input)
    }
}

/// A service: its schema and the operations that it does.
pub struct ServiceTable {
    /// Its schema.
    pub schema: &'static Service<'static>,
    rows: BTreeMap<&'static str, Row>,
    jobs: BTreeMap<&'static str, JobHandler>,
}

impl ServiceTable {
    /// A service that does nothing yet.
    pub fn new(schema: &'static Service<'static>) -> Self {
        Self { schema, rows: BTreeMap::new(), jobs: BTreeMap::new() }
    }

    /// Adds an operation: what it touches, and what it does.
    #[must_use]
    pub fn with<O: Op, S: 'static>(mut self, scope: ScopeFn<O, S>, handler: HandlerFn<O, S>) -> Self {
        let run: Run = Box::new(move |cx, input| {
            let scope = scope(cx, O::Input::from(input))?;
            cx.gate(&scope.asks)?;
            let call = Authorized { input, subject: scope.subject?, operation: PhantomData };
            Ok(match handler(cx, call)? {
                Outcome::Reply(output) => Produced { output: output.into(), commit: false },
                Outcome::Commit(output) => Produced { output: output.into(), commit: true },
            })
        });
        self.rows.insert(O::operation().name, Row { operation: O::operation(), run });
        self
    }

    /// Adds a kind of job (`kms.delete_key`) and what it does.
    #[must_use]
    pub fn with_job(mut self, kind: &'static str, handler: JobHandler) -> Self {
        self.jobs.insert(kind, handler);
        self
    }

    /// What a job of that kind does.
    pub fn job(&self, kind: &str) -> Option<JobHandler> {
        self.jobs.get(kind).copied()
    }

    /// The row of an operation, if it is done.
    pub fn row(&self, operation: &str) -> Option<&Row> {
        self.rows.get(operation)
    }

    /// Every operation that is done, by name.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }
}
