//! Variables: what rules read of an exchange and of the state that rules before them left.
//!
//! They are fields by another name where both are the same; beyond fields they know bodies taken apart, responses, and variables
//! that rules set. A variable yields values with their names; a [`Target`] chooses among them.

use crate::pattern::Pattern;
use crate::program::Phase;

/// A variable, or a collection of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Variable {
    /// Arguments of query and body, decoded.
    Arguments,
    /// Their names.
    ArgumentNames,
    /// Bytes of their names and values together.
    ArgumentsSize,
    /// Arguments of the query, decoded.
    QueryArguments,
    /// Their names.
    QueryArgumentNames,
    /// Arguments of the body, decoded.
    BodyArguments,
    /// Their names.
    BodyArgumentNames,
    /// Cookies.
    Cookies,
    /// Their names.
    CookieNames,
    /// Headers of the request.
    Headers,
    /// Their names.
    HeaderNames,
    /// The method.
    Method,
    /// The protocol and its version.
    Protocol,
    /// The first line.
    RequestLine,
    /// The target from the path on, as it was sent.
    Target,
    /// The target, as it was sent.
    RawTarget,
    /// The path, percent encoding undone.
    Path,
    /// What is behind the last `/` of the path.
    Basename,
    /// The query, as it was sent.
    Query,
    /// The body, if it is none that was taken apart or a rule asks for it.
    Body,
    /// Bytes of the body.
    BodyLength,
    /// How the body is taken apart.
    BodyProcessor,
    /// 1 if that failed.
    BodyError,
    /// Why it failed.
    BodyErrorMessage,
    /// 1 if a body of many parts is not written as it should be.
    MultipartFault,
    /// 1 if a line of it looks like a boundary and is none.
    MultipartUnmatched,
    /// Lines of the heads of parts, by the name of the part.
    PartHeaders,
    /// Names of uploaded files, by the name of the part.
    Files,
    /// Names of the parts that they are of.
    FilePartNames,
    /// Bytes of each.
    FileSizes,
    /// Bytes of all.
    FilesSize,
    /// Texts of an XML body.
    Markup,
    /// Attributes of an XML body.
    MarkupAttributes,
    /// The client's address.
    Client,
    /// The status of the response.
    Status,
    /// The protocol of the response.
    ResponseProtocol,
    /// Headers of the response.
    ResponseHeaders,
    /// Their names.
    ResponseHeaderNames,
    /// The media type of the response.
    ResponseContentType,
    /// Bytes of the response's body.
    ResponseContentLength,
    /// The response's body.
    ResponseBody,
    /// Variables that rules set.
    Stored(Collection),
    /// The value that matched last.
    Matched,
    /// Its name.
    MatchedName,
    /// The values that matched in the question before, by their names.
    AllMatched,
    /// Their names.
    AllMatchedNames,
    /// Milliseconds since the request came.
    Duration,
    /// A number that no other request has.
    UniqueId,
    /// Seconds since 1970.
    Epoch,
    /// What is known of the place of an address that a rule looked up.
    Place,
    /// What a server would have to tell, and files can't: always absent.
    Absent,
}

/// Where variables that rules set are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Collection {
    /// For one exchange.
    Exchange,
    /// For all.
    Global,
    /// For the exchanges of one address.
    Address,
    /// For those of one session.
    Session,
    /// For those of one user.
    User,
    /// For those of one resource.
    Resource,
}

impl Variable {
    /// Whether it can differ between two questions of one phase.
    pub(crate) fn changes(self) -> bool {
        use Variable::{AllMatched, AllMatchedNames, Body, BodyProcessor, Duration, Matched, MatchedName, Place, Stored};
        matches!(self, Stored(_) | Matched | MatchedName | AllMatched | AllMatchedNames | Duration | Place | BodyProcessor | Body)
    }

    /// When it is whole.
    pub(crate) fn phase(self) -> Phase {
        use Variable::{
            Body, BodyArgumentNames, BodyArguments, FilePartNames, FileSizes, Files, FilesSize, Markup, MarkupAttributes,
            MultipartFault, MultipartUnmatched, PartHeaders, ResponseBody, ResponseContentLength, ResponseContentType,
            ResponseHeaderNames, ResponseHeaders, ResponseProtocol, Status,
        };
        match self {
            Body | BodyArgumentNames | BodyArguments | FilePartNames | FileSizes | Files | FilesSize | Markup
            | MarkupAttributes | MultipartFault | MultipartUnmatched | PartHeaders => Phase::RequestBody,
            Status | ResponseProtocol | ResponseHeaders | ResponseHeaderNames | ResponseContentType => Phase::ResponseHead,
            ResponseBody | ResponseContentLength => Phase::ResponseBody,
            _ => Phase::RequestHead,
        }
    }
}

/// Which values of a variable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Select {
    /// All.
    All,
    /// Those of a name, letters in any case.
    Named(Box<[u8]>),
    /// Those of names that an expression matches.
    Matching(Pattern),
}

impl Select {
    pub(crate) fn has(&self, name: &[u8]) -> bool {
        match self {
            Self::All => true,
            Self::Named(wanted) => name.eq_ignore_ascii_case(wanted),
            Self::Matching(pattern) => pattern.is_match(name),
        }
    }
}

/// Values that a question is asked of, or left out of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Target {
    /// The variable.
    pub variable: Variable,
    /// Which of its values.
    pub select: Select,
    /// Whether their number is meant.
    pub counts: bool,
    /// What the variable is called in the rules' language.
    pub shown: Box<str>,
}

impl Target {
    /// Whether a value of a variable is one that this target leaves out.
    pub(crate) fn covers(&self, variable: Variable, name: &[u8]) -> bool {
        self.variable == variable && self.select.has(name)
    }
}
