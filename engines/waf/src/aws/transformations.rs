//! Text transformations by their names in the API.

use super::document::{At, DocumentError};
use super::limits::TRANSFORMATIONS_MAX;
use crate::transform::Transformation;

/// All of them, in the order of the model.
const NAMES: &[(&str, Transformation)] = &[
    ("NONE", Transformation::None),
    ("COMPRESS_WHITE_SPACE", Transformation::CompressWhitespace),
    ("HTML_ENTITY_DECODE", Transformation::HtmlEntityDecode),
    ("LOWERCASE", Transformation::Lowercase),
    ("CMD_LINE", Transformation::CmdLine),
    ("URL_DECODE", Transformation::UrlDecode),
    ("BASE64_DECODE", Transformation::Base64Decode),
    ("HEX_DECODE", Transformation::HexDecode),
    ("MD5", Transformation::Md5),
    ("REPLACE_COMMENTS", Transformation::ReplaceComments),
    ("ESCAPE_SEQ_DECODE", Transformation::EscapeSeqDecode),
    ("SQL_HEX_DECODE", Transformation::SqlHexDecode),
    ("CSS_DECODE", Transformation::CssDecode),
    ("JS_DECODE", Transformation::JsDecode),
    ("NORMALIZE_PATH", Transformation::NormalizePath),
    ("NORMALIZE_PATH_WIN", Transformation::NormalizePathWin),
    ("REMOVE_NULLS", Transformation::RemoveNulls),
    ("REPLACE_NULLS", Transformation::ReplaceNulls),
    ("BASE64_DECODE_EXT", Transformation::Base64DecodeExt),
    ("URL_DECODE_UNI", Transformation::UrlDecodeUni),
    ("UTF8_TO_UNICODE", Transformation::Utf8ToUnicode),
    ("REMOVE_WHITESPACE", Transformation::RemoveWhitespace),
    ("TRIM", Transformation::Trim),
    ("TRIM_LEFT", Transformation::TrimLeft),
    ("TRIM_RIGHT", Transformation::TrimRight),
    ("REMOVE_COMMENTS_CHAR", Transformation::RemoveCommentsChar),
    ("UPPERCASE", Transformation::Uppercase),
    ("CMD_LINE_WIN", Transformation::CmdLineWin),
    ("CMD_LINE_UNIX", Transformation::CmdLineUnix),
    ("JS_DECODE_EXT", Transformation::JsDecodeExt),
    ("SHA256", Transformation::Sha256),
];

/// The transformations of a list, in the order of their priorities; `NONE` among them does nothing and is left out.
pub(super) fn chain(list: &At<'_>) -> Result<Vec<Transformation>, DocumentError> {
    let items = list.items()?;
    if items.is_empty() {
        return Err(list.error("it is empty; write `[{\"Priority\": 0, \"Type\": \"NONE\"}]` for none"));
    }
    if items.len() > TRANSFORMATIONS_MAX {
        return Err(list.error(format!("it has {} transformations, more than {TRANSFORMATIONS_MAX}", items.len())));
    }
    let mut chain: Vec<(u64, Transformation)> = Vec::new();
    for item in items {
        let object = item.object(&["Priority", "Type"])?;
        let priority = object.need("Priority")?;
        let number = priority.integer(0, i32::MAX.unsigned_abs().into())?;
        if chain.iter().any(|(other, _)| *other == number) {
            return Err(priority.error(format!("another transformation has priority {number} too; give each its own")));
        }
        chain.push((number, object.need("Type")?.word(NAMES)?));
    }
    chain.sort_by_key(|(priority, _)| *priority);
    Ok(chain.into_iter().map(|(_, transformation)| transformation).filter(|one| *one != Transformation::None).collect())
}

/// The name of a transformation in the API; those of other languages have none.
pub fn transformation_name(transformation: Transformation) -> Option<&'static str> {
    NAMES.iter().find(|(_, other)| *other == transformation).map(|(name, _)| *name)
}
