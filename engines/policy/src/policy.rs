//! A policy in its compiled form, and whether one of its statements applies to a request.

use crate::arn::ArnPattern;
use crate::condition::Test;
use crate::error::Position;
use crate::glob::Glob;
use crate::principal::{Closeness, Principals};
use crate::request::Request;

/// A policy, read once and then asked many times.
#[derive(Debug, Clone)]
pub struct Policy {
    pub(crate) version: Version,
    pub(crate) id: Option<Box<str>>,
    pub(crate) statements: Box<[Statement]>,
}

/// Which grammar a policy follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Attached to an identity: no principals. Permissions boundaries and session policies are written the same way.
    Identity,
    /// Attached to a resource: principals and resources.
    Resource,
    /// Attached to a role, which is its only resource: principals and actions of STS.
    Trust,
}

/// Version of the policy language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// `2008-10-17`, and what has no `Version`: without policy variables.
    V2008,
    /// `2012-10-17`.
    V2012,
}

/// What a statement does to the requests that it applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It allows them.
    Allow,
    /// It denies them, whatever allows them.
    Deny,
}

/// One statement of a policy.
#[derive(Debug, Clone)]
pub struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) index: usize,
    pub(crate) position: Position,
    pub(crate) end: Position,
    pub(crate) effect: Effect,
    /// `None` in identity policies.
    pub(crate) principals: Option<Principals>,
    pub(crate) actions: Actions,
    pub(crate) not_action: bool,
    pub(crate) resources: Resources,
    pub(crate) conditions: Box<[Test]>,
}

/// Action patterns, by service.
#[derive(Debug, Clone, Default)]
pub(crate) struct Actions {
    /// `*`.
    pub(crate) any: bool,
    /// Service and patterns of the rest, all in lower case; ordered by service.
    pub(crate) services: Box<[OfService]>,
}

/// A service's prefix and the patterns of its actions' names.
pub(crate) type OfService = (Box<str>, Box<[Glob]>);

/// What a statement covers.
#[derive(Debug, Clone)]
pub(crate) enum Resources {
    /// Everything: `*`, and trust policies.
    Any,
    /// `Resource`.
    Of(Box<[ArnPattern]>),
    /// `NotResource`.
    NotOf(Box<[ArnPattern]>),
    /// `NotResource: "*"`.
    Nothing,
}

impl Policy {
    /// The version that it declares.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Its `Id`.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Its statements, in the text's order.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }
}

impl Statement {
    /// Its `Sid`, unless that is absent or empty.
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Its place in the policy, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Where it begins in the policy's text.
    pub fn position(&self) -> Position {
        self.position
    }

    /// Where it ends in the policy's text: the place after its last character.
    pub fn end(&self) -> Position {
        self.end
    }

    /// What it does.
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// How closely it names the principal, if it applies to the request. A statement without principals is the requester's own.
    pub(crate) fn applies(&self, request: &Request<'_>) -> Option<Closeness> {
        if self.actions.contain(request) == self.not_action || !self.resources.contain(request) {
            return None;
        }
        let closeness = match &self.principals {
            None => Closeness::Itself,
            Some(principals) => principals.closeness(request.principal)?,
        };
        self.conditions.iter().all(|test| test.holds(request.context)).then_some(closeness)
    }
}

impl Actions {
    fn contain(&self, request: &Request<'_>) -> bool {
        if self.any {
            return true;
        }
        let service = request.action.service();
        let of_service = match &*self.services {
            // Most statements are about one service.
            [(only, globs)] => (**only == *service).then_some(globs),
            services => {
                let found = services.binary_search_by(|(name, _)| (**name).cmp(service)).ok();
                found.and_then(|at| services.get(at)).map(|(_, globs)| globs)
            }
        };
        of_service.is_some_and(|globs| {
            let verb = request.action.verb();
            globs.iter().any(|glob| glob.matches(verb))
        })
    }
}

impl Resources {
    fn contain(&self, request: &Request<'_>) -> bool {
        let any_of = |patterns: &[ArnPattern]| {
            let matches = |arn| patterns.iter().any(|pattern| pattern.matches(request.resource, arn, request.context));
            request.segments().is_some_and(matches)
        };
        match self {
            Self::Any => true,
            Self::Of(patterns) => any_of(patterns),
            Self::NotOf(patterns) => !any_of(patterns),
            Self::Nothing => false,
        }
    }

    /// The context keys that its variables name.
    pub(crate) fn variable_keys(&self) -> impl Iterator<Item = &str> {
        let patterns = match self {
            Self::Of(patterns) | Self::NotOf(patterns) => &**patterns,
            Self::Any | Self::Nothing => &[],
        };
        patterns.iter().flat_map(ArnPattern::keys)
    }
}
