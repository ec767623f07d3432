//! Bounds on what the engine accepts and makes.

/// Bytes that a transformation writes for one byte that it reads, at most. UTF-8 to `%u` makes six of two and seven of four;
/// percent encoding makes three of one; hexadecimal and Base64 less.
pub const TRANSFORMED_BYTES_PER_BYTE_MAX: usize = 3;

/// Bytes that a transformation writes whatever the length of its input: a SHA-256 hash is the longest of those.
pub const TRANSFORMED_BYTES_BASE: usize = 32;

/// Addresses of a forwarding header that are looked at when any of them may match: the last ones, which proxies wrote.
pub const FORWARDED_ADDRESSES_MAX: usize = 10;

/// Bytes of a body that are inspected unless the association says otherwise: what a proxy can hold back for each of a thousand
/// requests at once in a gigabyte.
pub const BODY_BYTES_MAX: usize = 1 << 20;

/// Bytes that transformations and operators read for one request unless the association says otherwise: a body of a mebibyte
/// through five hundred of them, in two to three seconds.
pub const WORK_BYTES_MAX: u64 = 512 << 20;

/// Content codings of a body that are undone: more than one is rare, and each costs a pass.
pub const CONTENT_CODINGS_MAX: usize = 3;

/// Headers that are inspected as a list unless the association says otherwise: ten times what browsers and proxies send.
pub const HEADERS_MAX: usize = 1_000;

/// Bytes of names and values of the headers that are inspected as a list unless the association says otherwise: the longest
/// heads that common servers take.
pub const HEADER_BYTES_MAX: usize = 65_536;

/// Values that one field of a request is taken apart into; what is left of it is one value more, as it stands, so that nothing
/// goes uninspected. A body of a mebibyte reaches it with members of a hundred bytes.
pub const VALUES_MAX: usize = 10_000;

/// Nesting of a JSON body. Deeper ones count as invalid; common parsers stop at 100 to 1,000.
pub const JSON_DEPTH_MAX: usize = 512;

/// Nesting of an XML body. Its reader keeps a name for each level; real documents stop at a few dozen.
pub const XML_DEPTH_MAX: usize = 512;

/// Bytes of the name of an argument of a JSON body: the way to it, which each argument below spells out anew.
pub const ARGUMENT_NAME_BYTES_MAX: usize = 1_024;

/// Variables that rules may set for one exchange; each argument of a request may make some.
pub const STORED_VARIABLES_MAX: usize = 16_384;

/// Bytes of a variable that a rule sets; longer ones are cut.
pub const STORED_BYTES_MAX: usize = 65_536;

/// Keys of collections that outlive requests, of which as many more are kept that were not used lately.
pub const COLLECTION_KEYS_MAX: usize = 65_536;

/// Variables of one owner that are kept between exchanges; rule sets keep a dozen.
pub const KEPT_VARIABLES_MAX: usize = 64;

/// Bytes of the name and of the value of such a variable: counters, addresses and hashes are far shorter.
pub const KEPT_BYTES_MAX: usize = 256;

/// Expressions made of variables that are kept compiled; rules make few different ones.
pub const MADE_PATTERNS_MAX: usize = 256;

/// Values that match one search; what follows for more of them is left out.
pub const MATCHES_MAX: usize = 10_000;

/// Bytes of memory that one compiled regular expression may take.
pub const REGEX_BYTES_MAX: usize = 2 << 20;

/// Literals that stand for one expression in the prefilter: beyond it they are found too often to save anything.
pub const REQUIRED_LITERALS_MAX: usize = 64;

/// Bytes of such a literal; what follows makes it hardly rarer.
pub const REQUIRED_LITERAL_BYTES_MAX: usize = 32;

/// Keys that a rate limit counts at once: a third more than the sources of the largest floods that one node sees, in 20 MB.
pub const RATE_KEYS_MAX: usize = 131_072;

/// Parts of a table of counts, each with a lock of its own.
pub const RATE_SHARDS: usize = 16;

/// Counters of a key: a window in steps of a thirtieth, and one for the step that is running.
pub const RATE_SLOTS: usize = 31;

/// Bytes of a head of a request in a file.
pub const HEAD_BYTES_MAX: usize = 1 << 20;

/// How much of the fields of a request is inspected, by association.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inspection {
    /// Bytes of the body.
    pub body_bytes_max: usize,
    /// Whether they are counted and inspected without content coding.
    pub decodes_bodies: bool,
    /// Headers, where they are inspected as a list.
    pub headers_max: usize,
    /// Bytes of names and values of those.
    pub header_bytes_max: usize,
    /// Cookies, where they are inspected as a list.
    pub cookies_max: usize,
    /// Bytes of names and values of those.
    pub cookie_bytes_max: usize,
    /// Bytes that transformations and operators read for one request, all together.
    pub work_bytes_max: u64,
    /// Whether a request that costs more passes; it is blocked otherwise.
    pub passes_beyond: bool,
}

impl Default for Inspection {
    fn default() -> Self {
        Self {
            body_bytes_max: BODY_BYTES_MAX,
            decodes_bodies: true,
            headers_max: HEADERS_MAX,
            header_bytes_max: HEADER_BYTES_MAX,
            cookies_max: HEADERS_MAX,
            cookie_bytes_max: HEADER_BYTES_MAX,
            work_bytes_max: WORK_BYTES_MAX,
            passes_beyond: false,
        }
    }
}
