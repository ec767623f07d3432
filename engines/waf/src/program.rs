//! What the engine runs: steps over a small state, whatever language the rules were written in.
//!
//! A program is a list of [`Step`]s, parted into phases. A step asks a condition, has effects if it holds, and may jump ahead. A
//! condition is a boolean expression over [`Predicate`]s, which ask one question each of the request or the state. Equal
//! predicates, expressions and sources have one id, so that each is answered once for a request. Only front ends make programs,
//! through the [`Builder`].

mod builder;

use crate::address::{AddressSource, AddressTest};
use crate::field::Field;
use crate::labels::LabelPattern;
use crate::operator::Operator;
use crate::prefilter::Prefilter;
use crate::rate::Rate;
use crate::search::{Change, Compiled, RuleIndex};
use crate::table::{Id, Table};
use crate::transform::Transformation;
use crate::variable::{Target, Variable};
use std::ops::Range;

pub use builder::{Builder, Condition, Mark, Next, RuleId};

/// When a step can run: what of the request or response must have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The head of the request.
    RequestHead,
    /// The body of the request.
    RequestBody,
    /// The head of the response.
    ResponseHead,
    /// The body of the response.
    ResponseBody,
    /// Behind the exchange, whatever was decided.
    Log,
}

/// Rules in the form that runs.
#[derive(Debug)]
pub struct Program {
    pub(crate) sources: Table<Source>,
    pub(crate) fields: Table<Field>,
    pub(crate) operators: Table<Operator>,
    pub(crate) predicates: Table<Predicate>,
    pub(crate) expressions: Table<Expression>,
    pub(crate) labels: Table<Box<str>>,
    pub(crate) rates: Table<Rate>,
    pub(crate) variables: Table<Variable>,
    pub(crate) searches: Table<Compiled>,
    /// Values that rules can exclude from searches.
    pub(crate) exclusions: Vec<Target>,
    /// How many rules can be removed by others.
    pub(crate) removable: usize,
    pub(crate) rules: Table<Rule>,
    pub(crate) steps: Vec<Step>,
    /// The steps of each phase, in the order of [`Phase`].
    pub(crate) phases: [Range<usize>; 5],
    pub(crate) otherwise: Otherwise,
    pub(crate) prefilter: Prefilter,
}

impl Program {
    /// Whether a phase has anything to do: a program that reads no body need not be given one.
    pub fn has(&self, phase: Phase) -> bool {
        !self.steps_of(phase).is_empty()
    }

    /// How many rules it holds, those of groups included.
    pub fn rules(&self) -> usize {
        self.rules.len()
    }

    pub(crate) fn steps_of(&self, phase: Phase) -> Range<usize> {
        let [request_head, request_body, response_head, response_body, log] = &self.phases;
        match phase {
            Phase::RequestHead => request_head.clone(),
            Phase::RequestBody => request_body.clone(),
            Phase::ResponseHead => response_head.clone(),
            Phase::ResponseBody => response_body.clone(),
            Phase::Log => log.clone(),
        }
    }

    /// Turns the prefilter off, with which no verdict may change.
    #[doc(hidden)]
    #[must_use]
    pub fn without_prefilter(mut self) -> Self {
        self.prefilter = Prefilter::none();
        self
    }
}

/// What happens to a request about which no rule decided.
#[derive(Debug, Clone)]
pub(crate) struct Otherwise {
    pub(crate) verdict: Verdict,
    pub(crate) headers: Vec<Header>,
}

/// One turn: a question, and what follows if the answer is yes.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// What must hold; nothing: always.
    pub(crate) condition: Option<Id<Expression>>,
    pub(crate) effects: Vec<Effect>,
    pub(crate) then: Then,
}

/// Where the evaluation goes on once a step's condition held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// At the next step.
    Continue,
    /// At this later step.
    Jump(usize),
    /// Nowhere: the verdict stands.
    End,
}

/// What a step does to the state of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Notes that a rule fired.
    Fire(FiredRule),
    /// Adds a label.
    Label(LabelId),
    /// Adds the labels of the country and region that an address lies in, below a context: `…country:FR`, `…region:FR-IDF`.
    Locate {
        /// Whose.
        address: AddressSource,
        /// What the labels begin with, up to the last colon.
        context: Box<str>,
    },
    /// Adds a header to the request that the origin gets.
    InsertHeader(Header),
    /// Decides.
    Decide(Verdict),
    /// Changes what the rules behind it read.
    Change(Change),
}

/// A label of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelId(pub(crate) Id<Box<str>>);

/// A rule that fired, and what it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiredRule {
    pub(crate) rule: Id<Rule>,
    /// What the rule does when it fires.
    pub action: Action,
}

/// What a rule does when it fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Lets the request pass.
    Allow,
    /// Refuses the request.
    Block,
    /// Only counts, and lets the evaluation go on.
    Count,
    /// Asks the client for a proof that it is a browser.
    Challenge,
}

/// What becomes of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It goes on to the origin.
    Allow,
    /// It is answered instead.
    Block(Response),
    /// It is answered with a page that proves that the client is a browser.
    Challenge,
}

impl Verdict {
    /// The verdict without its details.
    pub fn action(&self) -> Action {
        match self {
            Self::Allow => Action::Allow,
            Self::Block(_) => Action::Block,
            Self::Challenge => Action::Challenge,
        }
    }
}

/// The answer to a request that was blocked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Headers beside the type of the body.
    pub headers: Vec<Header>,
    /// The body and its media type.
    pub body: Option<ResponseBody>,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResponseBody {
    /// Its media type.
    pub content_type: Box<str>,
    /// Its bytes.
    pub content: Box<str>,
}

/// A header to insert.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Header {
    /// Its name, as it is sent.
    pub name: Box<str>,
    /// Its value.
    pub value: Box<str>,
}

/// A rule as its author knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name or number.
    pub name: Box<str>,
    /// The rule of the list that brought in the group which this rule belongs to.
    pub group: Option<Box<str>>,
    /// Where it stands in its source: a pointer into a document, or a file and line.
    pub origin: Box<str>,
    /// What makes it fire.
    pub(crate) condition: Option<Id<Expression>>,
}

/// A boolean expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Expression {
    Predicate(Id<Predicate>),
    Not(Id<Self>),
    /// Asked in order, up to the first that does not hold.
    All(Vec<Id<Self>>),
    /// Asked in order, up to the first that holds.
    Any(Vec<Id<Self>>),
}

/// A question that has a yes or no.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Predicate {
    /// Of values of the request: whether the operator says yes to any of them.
    Content { source: Id<Source>, operator: Id<Operator>, fallback: Fallback },
    /// Of where the request comes from.
    Address {
        source: AddressSource,
        test: AddressTest,
        /// The answer if the address can't be read.
        unreadable: bool,
    },
    /// Of the labels that earlier rules added.
    Label(LabelPattern),
    /// Of a count: whether this request is beyond a rate. Asking counts the request.
    Rate(Id<Rate>),
    /// Of many variables, with what follows for each value; asked anew each time.
    Search(Id<Compiled>),
    /// Of a rule: whether no other one removed it.
    Kept(RuleIndex),
    /// Of the client: whether it proved to be a browser at most this long ago.
    Proof { age_max_s: u64 },
}

/// Answers to a question about content that can't be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Fallback {
    /// If there is more of the field than may be inspected; nothing: ask about what may.
    pub oversize: Option<bool>,
    /// If the field could not be parsed to its end; nothing: ask about what was.
    pub invalid: Option<bool>,
    /// If the request has no such field.
    pub absent: bool,
}

/// Values that predicates ask about: a field of the request, or another source after one transformation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Field(Id<Field>),
    Variable(Id<Variable>),
    Transformed(Id<Self>, Transformation),
}
