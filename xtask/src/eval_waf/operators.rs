//! Operators against their vectors.

use super::vectors::{self, Vector};
use crate::codegen::say;
use alcazar_waf::{
    Atlas, ByteSet, BytesPlace as Place, Comparison, Mmdb, Pattern, Phrases, Prefix, Prefixes, Sensitivity, Written, checksum,
    detect_sqli, detect_xss, leading_number, percent_encoding_fault, utf8_fault,
};
use std::fs;
use std::net::IpAddr;
use std::path::Path;

/// Prints a line an operator, and one for each vector that fails.
///
/// # Errors
///
/// A folder that cannot be read.
pub(super) fn run(folder: &Path) -> Result<Vec<String>, String> {
    let mut missed = Vec::new();
    let (mut passed_all, mut of_all) = (0, 0);
    for (name, vectors) in vectors::read(folder)? {
        let mut passed = 0;
        for vector in &vectors {
            match answer(&name, vector, folder) {
                Ok(answer) if answer == vector.holds => passed += 1,
                Ok(answer) => {
                    let input = vector.input.escape_ascii();
                    missed.push(format!("{name} \"{}\" of \"{input}\" is {answer}", vector.parameter.escape_default()));
                }
                Err(error) => missed.push(format!("{name} \"{}\": {error}", vector.parameter.escape_default())),
            }
        }
        passed_all += passed;
        of_all += vectors.len();
        say(&format!("  {name:<20} {passed:>4}/{}", vectors.len()));
    }
    say(&format!("  {:<20} {passed_all:>4}/{of_all}", "all"));
    Ok(missed)
}

/// What an operator says of a vector.
fn answer(name: &str, vector: &Vector, folder: &Path) -> Result<bool, String> {
    let parameter = &vector.parameter;
    let input = &with_nuls(&vector.input);
    let place = |place: Place| place.find(input, parameter.as_bytes()).is_some();
    let compares = |comparison: Comparison| comparison.holds(leading_number(input), leading_number(parameter.as_bytes()));
    let checks = |check| checked(parameter, check, input);
    Ok(match name {
        "beginsWith" => place(Place::Start),
        "endsWith" => place(Place::End),
        "contains" | "strmatch" => place(Place::Anywhere),
        "containsWord" => parameter.is_empty() || place(Place::Word),
        "streq" => place(Place::Whole),
        "within" => Place::Anywhere.find(parameter.as_bytes(), input).is_some(),
        "eq" => compares(Comparison::Equal),
        "ge" => compares(Comparison::AtLeast),
        "gt" => compares(Comparison::More),
        "le" => compares(Comparison::AtMost),
        "lt" => compares(Comparison::Less),
        "rx" | "rxGlobal" => match Written::of(parameter) {
            Some(written) => written.find(input).is_some(),
            None => checks(|_| true)?,
        },
        // The vectors are of a server without a database of places.
        "geoLookup" => {
            let address = std::str::from_utf8(input).ok().and_then(|text| text.parse().ok());
            address.is_some_and(|address| Mmdb::default().place(address).country.is_some())
        }
        "verifyCC" => checks(checksum::is_payment_card)?,
        "verifycpf" => checks(checksum::is_brazilian_cpf)?,
        "verifyssn" => checks(checksum::is_us_social_security)?,
        "verifysvnr" => checks(checksum::is_austrian_svnr)?,
        "pm" => has_phrase(parameter.split_ascii_whitespace(), input)?,
        "pmFromFile" => has_phrase(phrases_of(parameter, folder)?.lines(), input)?,
        "ipMatch" => is_in(parameter, input),
        "validateByteRange" => ByteSet::from_list(parameter).first_outside(input).is_some(),
        "validateUrlEncoding" => percent_encoding_fault(input).is_some(),
        "validateUtf8Encoding" => utf8_fault(input).is_some(),
        "detectSQLi" => detect_sqli(input, Sensitivity::Low).is_some(),
        "detectXSS" => detect_xss(input).is_some(),
        "noMatch" => false,
        "unconditionalMatch" => true,
        _ => return Err("there is no such operator".to_owned()),
    })
}

fn checked(expression: &str, check: fn(&[u8]) -> bool, input: &[u8]) -> Result<bool, String> {
    let pattern = Pattern::pcre(expression).map_err(|e| e.to_string())?;
    Ok(checksum::find_checked(&pattern, check, input).is_some())
}

/// These vectors spell a NUL as `\0`, too.
fn with_nuls(input: &[u8]) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::new(), input);
    while let [first, tail @ ..] = rest {
        let (byte, tail) = if let [b'\\', b'0', tail @ ..] = rest { (0, tail) } else { (*first, tail) };
        out.push(byte);
        rest = tail;
    }
    out
}

fn has_phrase<'a>(phrases: impl Iterator<Item = &'a str>, input: &[u8]) -> Result<bool, String> {
    let phrases = Phrases::new(phrases.map(str::as_bytes)).map_err(|e| e.to_string())?;
    Ok(phrases.find(input).is_some())
}

/// The phrases of a file, which the vectors name by a path of their own.
fn phrases_of(path: &str, folder: &Path) -> Result<String, String> {
    let name = Path::new(path).file_name().ok_or("names no file")?;
    let path = folder.join("op").join(name);
    fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

/// A list with a part that is no prefix holds nothing: whoever reads rules refuses it.
fn is_in(list: &str, input: &[u8]) -> bool {
    let prefix = |text: &str| {
        let whole = if text.contains(':') { 128 } else { 32 };
        Prefix::parse(&if text.contains('/') { text.to_owned() } else { format!("{text}/{whole}") })
    };
    let prefixes: Option<Prefixes> = list.split(',').map(|text| prefix(text.trim())).collect();
    let address = std::str::from_utf8(input).ok().and_then(|text| text.parse::<IpAddr>().ok());
    prefixes.zip(address).is_some_and(|(prefixes, address)| prefixes.contains(address))
}
