//! Text transformations against their vectors, byte for byte.

use super::vectors;
use crate::codegen::say;
use alcazar_waf::Transformation as T;
use std::path::Path;

/// Prints a line a function, and one for each vector that fails.
///
/// # Errors
///
/// A folder that cannot be read.
pub(super) fn run(folder: &Path) -> Result<Vec<String>, String> {
    let mut missed = Vec::new();
    let (mut passed_all, mut of_all) = (0, 0);
    for (name, vectors) in vectors::read(folder)? {
        let Some((_, transformation)) = NAMES.iter().find(|(known, _)| *known == name) else {
            missed.push(format!("there is no transformation {name}"));
            continue;
        };
        let mut passed = 0;
        for vector in &vectors {
            let output = transformation.apply(&vector.input);
            if *output == *vector.output {
                passed += 1;
                continue;
            }
            let [input, expected, output] = [&vector.input[..], &vector.output[..], &*output].map(<[u8]>::escape_ascii);
            missed.push(format!("{name} of \"{input}\" is \"{output}\", not \"{expected}\""));
        }
        passed_all += passed;
        of_all += vectors.len();
        say(&format!("  {name:<20} {passed:>4}/{}", vectors.len()));
    }
    say(&format!("  {:<20} {passed_all:>4}/{of_all}", "all"));
    Ok(missed)
}

/// The functions by the names of the vectors' files.
const NAMES: &[(&str, T)] = &[
    ("base64Decode", T::Base64Decode),
    ("base64DecodeExt", T::Base64DecodeExt),
    ("base64Encode", T::Base64Encode),
    ("cmdLine", T::CmdLine),
    ("compressWhitespace", T::CompressWhitespace),
    ("cssDecode", T::CssDecode),
    ("escapeSeqDecode", T::EscapeSeqDecode),
    ("hexDecode", T::HexDecode),
    ("hexEncode", T::HexEncode),
    ("htmlEntityDecode", T::HtmlEntityDecode),
    ("jsDecode", T::JsDecode),
    ("length", T::Length),
    ("lowercase", T::Lowercase),
    ("md5", T::Md5),
    ("normalisePath", T::NormalizePath),
    ("normalisePathWin", T::NormalizePathWin),
    ("parityEven7bit", T::ParityEven7Bit),
    ("parityOdd7bit", T::ParityOdd7Bit),
    ("parityZero7bit", T::ParityZero7Bit),
    ("phpArgsNames", T::PhpArgsNames),
    ("removeComments", T::RemoveComments),
    ("removeCommentsChar", T::RemoveCommentsChar),
    ("removeNulls", T::RemoveNulls),
    ("removeWhitespace", T::RemoveWhitespace),
    ("replaceComments", T::ReplaceComments),
    ("replaceNulls", T::ReplaceNulls),
    ("sha1", T::Sha1),
    ("sqlHexDecode", T::SqlHexDecode),
    ("trim", T::Trim),
    ("trimLeft", T::TrimLeft),
    ("trimRight", T::TrimRight),
    ("urlDecode", T::UrlDecode),
    ("urlDecodeUni", T::UrlDecodeUni),
    ("urlEncode", T::UrlEncode),
    ("utf8toUnicode", T::Utf8ToUnicode),
];
