//! Searches: questions whose answer is the values that match, with what follows for each of them.
//!
//! A plain question about content has one answer a request. A search is asked of several variables, some of which change while
//! rules run, and does something for each value that matches: counts a score, keeps what an expression captured.

use crate::operator::{Comparison, Operator, Place};
use crate::program::Source;
use crate::table::Id;
use crate::transform::Transformation;
use crate::variable::{Collection, Target, Variable};

/// A search of a program that is being built.
#[derive(Debug, Clone)]
pub struct Search {
    /// Where it looks, in order.
    pub targets: Vec<Target>,
    /// What it leaves out.
    pub except: Vec<Target>,
    /// What is done to each value.
    pub chain: Vec<Transformation>,
    /// Whether it asks before the first transformation and after each that changed something, too.
    pub asks_at_each: bool,
    /// What it asks.
    pub asked: Asked,
    /// Whether a value matches of which the answer is no.
    pub negated: bool,
    /// Whether the parts of the value that an expression captured are kept, as variables named by a digit.
    pub captures: bool,
    /// What follows for each value that matches.
    pub each: Vec<Change>,
    /// The exclusions that concern it, which rules bring about.
    pub excludable: Vec<ExclusionId>,
}

/// What a search asks of a value.
#[derive(Debug, Clone)]
pub enum Asked {
    /// A question that is known.
    Operator(Operator),
    /// One that is known once its template is filled in.
    Made(Maker, Template),
}

/// Makes an operator of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Maker {
    /// [`Operator::Bytes`].
    Bytes(Place),
    /// [`Operator::Within`].
    Within,
    /// [`Operator::Number`].
    Number(Comparison),
    /// [`Operator::Patterns`]; a text that is no expression says no.
    Pattern,
}

/// A search of a program.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) search: Search,
    /// The known question, interned.
    pub(crate) operator: Option<Id<Operator>>,
    /// For each target the source of its values behind the chain, if it is one that stays.
    pub(crate) sources: Vec<Option<Id<Source>>>,
}

/// A text with places that are filled in when it is needed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Template {
    /// Its parts, in order.
    pub parts: Vec<TemplatePart>,
}

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TemplatePart {
    /// A text.
    Text(Box<[u8]>),
    /// The first value of a variable; nothing if it has none.
    Value(Target),
}

impl Template {
    /// A text without places.
    pub fn text(text: &[u8]) -> Self {
        Self { parts: vec![TemplatePart::Text(text.into())] }
    }

    /// The text, if it has no places.
    pub fn as_text(&self) -> Option<&[u8]> {
        match &self.parts[..] {
            [] => Some(&[]),
            [TemplatePart::Text(text)] => Some(text),
            _ => None,
        }
    }
}

/// What a rule does to the state of an exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Sets a variable.
    Set {
        /// Where it is kept.
        collection: Collection,
        /// Its name.
        name: Template,
        /// What to.
        to: Assignment,
    },
    /// Lets a variable be forgotten.
    Expire {
        /// Where it is kept.
        collection: Collection,
        /// Its name.
        name: Template,
        /// After how many seconds.
        seconds: Template,
    },
    /// Says whose variables of a collection are meant from here on.
    Open {
        /// The collection.
        collection: Collection,
        /// Whose.
        key: Template,
    },
    /// From here on a question is asked without some values.
    Exclude(ExclusionId),
    /// From here on these rules are not asked.
    Remove(Vec<RuleIndex>),
    /// How far rules act.
    Mode(Mode),
    /// How the body is taken apart.
    Processor(Processor),
    /// The body is a variable whatever it is taken apart into.
    ForceBody(bool),
    /// Looks up where the address lies that matched.
    Locate,
}

/// What a variable is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Assignment {
    /// This.
    Value(Template),
    /// As much more.
    Plus(Template),
    /// As much less.
    Minus(Template),
    /// Nothing.
    Unset,
}

/// How far rules act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// They are asked and decide.
    On,
    /// They are asked, and decide nothing.
    Detect,
    /// They are not asked.
    Off,
}

/// How a body is taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Processor {
    /// As a form, percent-encoded.
    Form,
    /// As a form of many parts.
    Multipart,
    /// As JSON.
    Json,
    /// As XML.
    Xml,
}

/// A rule of a program by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RuleIndex(pub(crate) usize);

/// Values that a rule can exclude from questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExclusionId(pub(crate) usize);

impl Maker {
    /// The operator that a text makes; nothing: none, which says no.
    pub(crate) fn make(self, text: &[u8]) -> Option<Operator> {
        match self {
            Self::Bytes(place) => Some(Operator::Bytes { place, needle: text.into() }),
            Self::Within => Some(Operator::Within(text.into())),
            Self::Number(comparison) => Some(Operator::Number { comparison, number: crate::operator::leading_number(text) }),
            Self::Pattern => None,
        }
    }
}

impl Search {
    /// A search of variables for what an operator says yes to.
    pub fn new(targets: Vec<Target>, asked: Asked) -> Self {
        Self {
            targets,
            except: Vec::new(),
            chain: Vec::new(),
            asks_at_each: false,
            asked,
            negated: false,
            captures: false,
            each: Vec::new(),
            excludable: Vec::new(),
        }
    }

    /// The variables that it reads.
    pub(crate) fn variables(&self) -> impl Iterator<Item = Variable> {
        self.targets.iter().map(|target| target.variable)
    }
}
