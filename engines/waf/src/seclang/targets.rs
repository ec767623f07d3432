//! Variables by their names in rules.

use super::lines::{split, unquoted};
use crate::pattern::Pattern;
use crate::variable::{Collection, Select, Target, Variable};

/// What a question is asked of, and what it leaves out.
#[derive(Debug, Clone, Default)]
pub(super) struct TargetList {
    pub(super) targets: Vec<Target>,
    pub(super) except: Vec<Target>,
}

/// Reads `ARGS|!ARGS:x|&REQUEST_HEADERS:/y/`.
pub(super) fn list(text: &str) -> Result<TargetList, String> {
    let mut list = TargetList::default();
    for part in split(text, '|') {
        match part.strip_prefix('!') {
            Some(part) => list.except.push(target(part)?),
            None => list.targets.push(target(&part)?),
        }
    }
    Ok(list)
}

/// Reads one target.
pub(super) fn target(text: &str) -> Result<Target, String> {
    let (counts, text) = text.strip_prefix('&').map_or((false, text), |text| (true, text));
    let (name, selector) = text.split_once(':').map_or((text, None), |(name, selector)| (name, Some(selector)));
    named(name, selector, counts)
}

/// A target by the name of its variable and what is chosen of it.
pub(super) fn named(name: &str, selector: Option<&str>, counts: bool) -> Result<Target, String> {
    let upper = name.to_ascii_uppercase();
    if upper == "XML" {
        return markup(selector, counts);
    }
    let known = VARIABLES.iter().find(|(known, _)| *known == upper);
    let (shown, variable) = known.ok_or_else(|| format!("the variable `{name}` is not known"))?;
    let select = match selector.map(unquoted).as_deref() {
        None | Some("") => Select::All,
        Some(text) => match text.strip_prefix('/').and_then(|text| text.strip_suffix('/')) {
            Some(pattern) => {
                let pattern =
                    Pattern::pcre_dot_all(&format!("(?i){pattern}")).map_err(|error| format!("`{pattern}`: {error}"))?;
                Select::Matching(pattern)
            }
            None => Select::Named(text.to_ascii_lowercase().into_bytes().into()),
        },
    };
    let shown = if counts { format!("&{shown}") } else { (*shown).to_owned() };
    Ok(Target { variable: *variable, select, counts, shown: shown.into() })
}

/// The parts of an XML body by their path, of which two are known.
fn markup(selector: Option<&str>, counts: bool) -> Result<Target, String> {
    let variable = match selector {
        None | Some("/*") => Variable::Markup,
        Some("//@*") => Variable::MarkupAttributes,
        Some(path) => return Err(format!("the path `{path}` into XML is not done; `/*` and `//@*` are")),
    };
    Ok(Target { variable, select: Select::All, counts, shown: format!("XML:{}", selector.unwrap_or("/*")).into() })
}

const VARIABLES: &[(&str, Variable)] = &[
    ("ARGS", Variable::Arguments),
    ("ARGS_COMBINED_SIZE", Variable::ArgumentsSize),
    ("ARGS_GET", Variable::QueryArguments),
    ("ARGS_GET_NAMES", Variable::QueryArgumentNames),
    ("ARGS_NAMES", Variable::ArgumentNames),
    ("ARGS_POST", Variable::BodyArguments),
    ("ARGS_POST_NAMES", Variable::BodyArgumentNames),
    ("AUTH_TYPE", Variable::Absent),
    ("DURATION", Variable::Duration),
    ("ENV", Variable::Absent),
    ("FILES", Variable::Files),
    ("FILES_COMBINED_SIZE", Variable::FilesSize),
    ("FILES_NAMES", Variable::FilePartNames),
    ("FILES_SIZES", Variable::FileSizes),
    ("GEO", Variable::Place),
    ("GLOBAL", Variable::Stored(Collection::Global)),
    ("IP", Variable::Stored(Collection::Address)),
    ("MATCHED_VAR", Variable::Matched),
    ("MATCHED_VARS", Variable::AllMatched),
    ("MATCHED_VARS_NAMES", Variable::AllMatchedNames),
    ("MATCHED_VAR_NAME", Variable::MatchedName),
    ("MULTIPART_FILENAME", Variable::Files),
    ("MULTIPART_NAME", Variable::FilePartNames),
    ("MULTIPART_PART_HEADERS", Variable::PartHeaders),
    ("MULTIPART_STRICT_ERROR", Variable::MultipartFault),
    ("MULTIPART_UNMATCHED_BOUNDARY", Variable::MultipartUnmatched),
    ("PATH_INFO", Variable::Path),
    ("QUERY_STRING", Variable::Query),
    ("REMOTE_ADDR", Variable::Client),
    ("REMOTE_HOST", Variable::Client),
    ("REMOTE_USER", Variable::Absent),
    ("REQBODY_ERROR", Variable::BodyError),
    ("REQBODY_ERROR_MSG", Variable::BodyErrorMessage),
    ("REQBODY_PROCESSOR", Variable::BodyProcessor),
    ("REQBODY_PROCESSOR_ERROR", Variable::BodyError),
    ("REQUEST_BASENAME", Variable::Basename),
    ("REQUEST_BODY", Variable::Body),
    ("REQUEST_BODY_LENGTH", Variable::BodyLength),
    ("REQUEST_COOKIES", Variable::Cookies),
    ("REQUEST_COOKIES_NAMES", Variable::CookieNames),
    ("REQUEST_FILENAME", Variable::Path),
    ("REQUEST_HEADERS", Variable::Headers),
    ("REQUEST_HEADERS_NAMES", Variable::HeaderNames),
    ("REQUEST_LINE", Variable::RequestLine),
    ("REQUEST_METHOD", Variable::Method),
    ("REQUEST_PROTOCOL", Variable::Protocol),
    ("REQUEST_URI", Variable::Target),
    ("REQUEST_URI_RAW", Variable::RawTarget),
    ("RESOURCE", Variable::Stored(Collection::Resource)),
    ("RESPONSE_BODY", Variable::ResponseBody),
    ("RESPONSE_CONTENT_LENGTH", Variable::ResponseContentLength),
    ("RESPONSE_CONTENT_TYPE", Variable::ResponseContentType),
    ("RESPONSE_HEADERS", Variable::ResponseHeaders),
    ("RESPONSE_HEADERS_NAMES", Variable::ResponseHeaderNames),
    ("RESPONSE_PROTOCOL", Variable::ResponseProtocol),
    ("RESPONSE_STATUS", Variable::Status),
    ("SESSION", Variable::Stored(Collection::Session)),
    ("TIME_EPOCH", Variable::Epoch),
    ("TX", Variable::Stored(Collection::Exchange)),
    ("UNIQUE_ID", Variable::UniqueId),
    ("USER", Variable::Stored(Collection::User)),
];

/// A collection by the name that it has where it is written to.
pub(super) fn collection(name: &str) -> Option<Collection> {
    let upper = name.to_ascii_uppercase();
    VARIABLES.iter().find(|(known, _)| *known == upper).and_then(|(_, variable)| match variable {
        Variable::Stored(collection) => Some(*collection),
        _ => None,
    })
}
