//! The shapes of attacks: regular expressions over the letters of [`lex`](super::lex) and [`words`](super::words).

use super::Sensitivity;
use regex::bytes::{Regex, RegexSet};
use std::ops::Range;
use std::sync::LazyLock;

/// A shape.
struct Rule {
    name: &'static str,
    from: Sensitivity,
    shape: &'static str,
}

const fn low(name: &'static str, shape: &'static str) -> Rule {
    Rule { name, from: Sensitivity::Low, shape }
}

const fn high(name: &'static str, shape: &'static str) -> Rule {
    Rule { name, from: Sensitivity::High, shape }
}

/// `{x}` is an expression whose first operand is not a word, `{e}` any expression, `{p}` what stands before an operand, `{o}` a
/// binary operator, `{a}` what an argument begins with, `{c}` a call, `{q}` a string that the application opened, `{v}` any value at the start.
const PARTS: &[(&str, &str)] = &[
    ("{e}", "{p}(?:[nsvkiw]|{c})(?:[()+m,.]+[!b]*(?:[nsvkiw]|{c}))*\\)*"),
    ("{x}", "{p}(?:[nsvki]|{c})(?:[()+m,.]+[!b]*(?:[nsvkiw]|{c}))*\\)*"),
    ("{c}", "(?:[fxK]\\({p})+(?:[nsvkiw]|\\))"),
    ("{o}", "[+mL&=l,]"),
    ("{a}", "[nsvkifxSCc#oZ()!+b]"),
    ("{p}", "[!+b(]*"),
    ("{q}", "^[qp][)]*"),
    ("{v}", "^(?:[qp]|[(]*[nsvkw][)]*|\\+n|n(?:,n)*)[)]*"),
];

const RULES: &[Rule] = &[
    // Anywhere.
    low("union of selects", "U[b(c]*[SV]"),
    low("union after a calculated number", "[+(]n[)]*U[#c]?$"),
    low("select of expressions", "S[b(]*(?:{e},[(]*)?(?:{x}|\\+)(?:[+,]{e})*(?:Aw|s)?[)]*[FUO]"),
    low("select of expressions, alone", "S[b(]*{x}(?:[+,]{e})*[)]*(?:[;#]|$)|S[b(]*n,n,n|Sv"),
    low("select in parentheses", "\\(S[b(]*(?:{e}|\\+)(?:[+,]{e})*(?:Aw|w)?[)]*F[(]*[wi][)]*(?:[)MWBA,;=#J]|$)"),
    low("select of an expression in parentheses", "\\([(]*S[b(]*{x}"),
    low("select in an expression", "[L&=]\\(+S[b(]*(?:{e}F|w\\))"),
    low("select from the inside", "S.*F[(]*i"),
    low("select with a condition", "F[wi]W{e}[=l]"),
    low("comparison after a logical operator", "[L&]{x}={x}|[L&]{x}l(?:{x}|o)|[L&]{x}[=l]o|{v}[L&](?:{x}={e}|{e}[=l](?:{x}|o))"),
    // `a > 1 and b < 2` is a condition to whoever writes it.
    high("comparison of a name after a logical operator", "[L&]{x}={e}|L{e}=(?:{x}|o)|[L&]{e}l(?:{x}|o)"),
    low("call of a telling function", "x\\("),
    low("call in a call", "f\\([^;)]*[fx]\\("),
    low("call after an operator", "(?:[nsvkwqp)][L&]|[nsvkqp)]=)[(+!]*(?:f\\({a}|K\\((?:{x}|S))"),
    low("call before an operator", "f\\((?:[^)w][^)]*)?\\)[)]*[=&]|f\\(\\)[)]*l|f\\([^)]*\\)[)]*\\+{x}"),
    low("comparison in parentheses", "[fK]\\({x}[=l]|\\(n=n\\)"),
    low("comment that is executed", "Z"),
    low("inside of a database", "[L&=(]i|Fi|i\\+|{q}[^w]*i"),
    low("choice by case", "C(?:N(?:{e}[=l]|{x}h|{e}h{x}.*z)|{x}N{e}h)"),
    low("choice by call", "(?:^|[^=]|[nsvkw)]=)K\\([^)]*[=,][^)]*,"),
    low("query stacked", ";[(]*(?:S(?:{x}|\\+|w[F,])|\\(S|C{x}?N|K(?:[K(]|{e}[=l]))"),
    low("change stacked", ";(?:R[bt]*tw|Iw?w[VS(]|PwT|D[wb]*F|w+Os)"),
    low("procedure stacked", ";(?:E(?:[ix]|w[snv,;#(])|d[vw]|Y|Q(?:yw)?[;#]|Q$|G(?:[SRIPDdEKT;]|{x}=))"),
    low("change", "RtK?[wi][;#(]|[n;)]Rt[wi]$|Ijw(?:[(][^)]*[)])?[VS]|PwTw=|DFwW{e}[=l]"),
    low("procedure", "dv|Yy|E[ix][wsvo,]|Ewv|E\\([sv]"),
    // After a value.
    low("clause after a value", "{v}(?:B[(]*[nfx]|BwH|H[(]*{e}[=l]|H\\({e}|M[n].*[#;]|O|W{e}[=l]|AwW{e}[=l])"),
    low("clause after a string", "{q}(?:B{e}(?:[,#;]|$)|H{e}[=l#;]|H[n(]|U\\(|(?:Aw)?W{e}[=l]|O|M{x}(?:[,#;]|$)|.*\\)Bn[#,;])"),
    low("operator and call after a value", "{v}[L&=l+m][(!+b]*(?:[fx]\\((?:[^w]|w[,+=])|\\(S)"),
    low("operator and variable after a value", "^(?:[qp]|[(]*[nsk]|\\+n)[)]*[L&=l+m]{p}v"),
    low("constant after a logical operator", "(?:[nsqp]|{v})[L&][(!+b]*k[)]*(?:[#)L=;]|$)"),
    // After a string that the application opened.
    low("comment after a string", "{q};?#"),
    low("logical operator after a string", "{q}[L&](?:{e}(?:[#=]|lo|l{x}|l{e}#)|{x};|{x}[L&]{e}|[^;]*l[(]+s)"),
    low("operator after a string", "{q}(?:[L&+m]{x}[=l]|{o}{x}[^w]*#$|l[(]+[nsvk])"),
    low("string taken apart", "^q[)]*{o}[)(!+b]*(?:{e}[)]*{o}[(!+b]*)*o$"),
    // `"LIKE"` and `"this" and "that"` are what people ask a search engine.
    low("quoted name taken apart", "^p[)]*(?:[&=]|L[+!]+|{o}[(!+b]*{x}[)]*{o}|[L=l&][(!+b]*{e}[)]*{o}){p}(?:{e}[)]*{o}{p})*o$"),
    low("list taken apart", "^[qp].*\\(,"),
    low("call after a string", "{q}(?:x\\(|[fK]\\((?:[^w]|w[,+=])|\\(S|S[b(]*(?:{x}|[+U]|w[,F]))"),
    low("statement after a string", "{q}(?:E[ixsv]|Ew[snv,#;]|dv|G[SRIPDdETG]|R[bt]+w|Ijw)"),
    // The rest is commented out.
    low("expression before a comment", "^{x}(?:[+mL&=l]{e})*[)]*[L&=l+mfxb(](?:.*[nsvk])?#$"),
    low("operand before a comment", "^[nv][)]*;?#$|^[(][^;w]*[)]#$|^n[)]*L[^;w]*#$"),
    high("operand after a logical operator", "{q}[L&]{x}$|^n[L&]n$"),
];

static SHAPES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let expand =
        |shape: &str| PARTS.iter().fold(shape.to_owned(), |shape, (name, part)| shape.replace(name, &format!("(?:{part})")));
    RULES.iter().map(|rule| format!("(?-u){}", expand(rule.shape))).collect()
});

#[expect(clippy::expect_used, reason = "the shapes are constants, and a test compiles them")]
static SET: LazyLock<RegexSet> = LazyLock::new(|| RegexSet::new(&*SHAPES).expect("shapes compile"));

#[expect(clippy::expect_used, reason = "the shapes are constants, and a test compiles them")]
static SINGLE: LazyLock<Vec<Regex>> =
    LazyLock::new(|| SHAPES.iter().map(|shape| Regex::new(shape).expect("shapes compile")).collect());

/// The first rule that holds, and the letters for which it does.
pub(super) fn find(letters: &[u8], sensitivity: Sensitivity) -> Option<(&'static str, Range<usize>)> {
    let held = SET.matches(letters);
    let at = held.into_iter().find(|&at| RULES.get(at).is_some_and(|rule| rule.from <= sensitivity))?;
    let found = SINGLE.get(at)?.find(letters)?;
    Some((RULES.get(at)?.name, found.range()))
}
