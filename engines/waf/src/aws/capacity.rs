//! Capacity units: what rules cost by AWS's table.

use super::compile::each;
use super::rule::{Asks, Does, Rule};
use super::statement::{Content, Statement};
use crate::address::{AddressSource, Position};
use crate::field::Field;
use crate::operator::{Operator, Place};
use crate::sqli::Sensitivity;
use crate::transform::Transformation;
use std::collections::HashSet;

/// What an ACL costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capacity {
    /// All together. A transformation of a field that several rules ask for counts once.
    pub total: u64,
    /// Each rule alone, in the order in which they run.
    pub rules: Vec<(String, u64)>,
}

pub(super) fn of(rules: &[Rule]) -> Capacity {
    let mut all = HashSet::new();
    let mut total = 0;
    let mut alone = Vec::new();
    for rule in rules {
        let mut own = HashSet::new();
        let base = of_rule(rule, &mut own);
        total += base;
        alone.push((rule.name.clone(), base + TRANSFORMATION * own.len() as u64));
        all.extend(own);
    }
    Capacity { total: total + TRANSFORMATION * all.len() as u64, rules: alone }
}

/// What a rule costs without transformations, which it adds to the set.
fn of_rule(rule: &Rule, transformed: &mut HashSet<(Field, Transformation)>) -> u64 {
    match &rule.does {
        // AWS: a group costs the capacity that its owner set. Guide, aws-waf-capacity-units.
        Does::Run(group) => group.capacity,
        Does::Act { asks: Asks::Statement(statement), .. } => of_statement(statement, transformed),
        Does::Act { asks: Asks::Rate(rate), .. } => {
            let scope = rate.scope.as_ref().map_or(0, |scope| of_statement(scope, transformed));
            RATE_BASED + RATE_KEY * rate.custom_keys as u64 + scope
        }
    }
}

fn of_statement(statement: &Statement, transformed: &mut HashSet<(Field, Transformation)>) -> u64 {
    let mut sum = 0;
    each(statement, &mut |statement| {
        sum += match statement {
            Statement::Content(content) => {
                transformed.extend(content.chain.iter().map(|one| (content.field.clone(), *one)));
                of_content(content)
            }
            Statement::Address { source: AddressSource::Forwarded { position: Position::Any, .. }, .. } => ADDRESS + ADDRESS_ANY,
            Statement::Address { .. } => ADDRESS,
            Statement::Label(_) => LABEL,
            Statement::All(_) | Statement::Any(_) | Statement::Not(_) => 0,
        };
    });
    sum
}

fn of_content(content: &Content) -> u64 {
    let base = match &content.operator {
        Operator::Bytes { place: Place::Whole | Place::Start | Place::End, .. } => BYTES_AT_A_PLACE,
        Operator::Bytes { place: Place::Anywhere | Place::Word, .. } => BYTES_ANYWHERE,
        Operator::Patterns(_) if content.pattern_set => PATTERN_SET,
        Operator::Patterns(_) => PATTERN,
        Operator::Size { .. } | Operator::Present => SIZE,
        Operator::SqlInjection(Sensitivity::Low) => SQL_INJECTION_LOW,
        Operator::SqlInjection(Sensitivity::High) => SQL_INJECTION_HIGH,
        Operator::Xss => XSS,
        // No statement asks anything else.
        _ => 0,
    };
    match content.field {
        Field::Json { .. } => 2 * base,
        Field::Arguments { .. } => base + ALL_ARGUMENTS,
        _ => base,
    }
}

// The table. Each row names its page of the developer guide (docs.aws.amazon.com/waf/latest/developerguide/PAGE.html).

/// For exactly, starts with and ends with. waf-rule-statement-type-string-match
const BYTES_AT_A_PLACE: u64 = 2;
/// For contains and contains word. waf-rule-statement-type-string-match
const BYTES_ANYWHERE: u64 = 10;
/// As a base. waf-rule-statement-type-regex-match
const PATTERN: u64 = 3;
/// For each set, as a base. waf-rule-statement-type-regex-pattern-set-match
const PATTERN_SET: u64 = 25;
/// As a base. waf-rule-statement-type-size-constraint-match
const SIZE: u64 = 1;
/// As a base, at the sensitivity level Low. waf-rule-statement-type-sqli-match
const SQL_INJECTION_LOW: u64 = 20;
/// As a base, at the sensitivity level High. waf-rule-statement-type-sqli-match
const SQL_INJECTION_HIGH: u64 = 30;
/// As a base. waf-rule-statement-type-xss-match
const XSS: u64 = 40;
/// Of an address of the connection or at one place of a header. waf-rule-statement-type-ipset-match,
/// waf-rule-statement-type-geo-match, waf-rule-statement-type-asn-match
const ADDRESS: u64 = 1;
/// Besides, for forwarded addresses at the position Any. waf-rule-statement-type-ipset-match
const ADDRESS_ANY: u64 = 4;
/// As it is. waf-rule-statement-type-label-match
const LABEL: u64 = 1;
/// As a base; a scope-down statement costs what it costs. waf-rule-statement-type-rate-based
const RATE_BASED: u64 = 2;
/// Besides, for each custom aggregation key. waf-rule-statement-type-rate-based
const RATE_KEY: u64 = 30;
/// Besides, for all query parameters. waf-rule-statement-fields-list
const ALL_ARGUMENTS: u64 = 10;
/// For each transformation of a component; NONE is none. waf-rule-statement-transformation
const TRANSFORMATION: u64 = 10;
