//! Bounds and defaults of AWS WAF: the API's model, and the guide's pages on quotas and on oversize components.

/// Bytes of a body that are inspected in front of load balancers and AppSync APIs. Guide, "Handling oversize web request
/// components".
pub(super) const BODY_BYTES_FIXED: usize = 8_192;

/// Bytes of a body that are inspected in front of other resources unless the ACL says otherwise. Model, `AssociationConfig`.
pub(super) const BODY_BYTES_DEFAULT: usize = 16_384;

/// Headers, and cookies, that are inspected. Model, `Headers`, `Cookies`.
pub(super) const HEADERS_MAX: usize = 200;

/// Bytes of them. Model, `Headers`, `Cookies`.
pub(super) const HEADER_BYTES_MAX: usize = 8_192;

/// Seconds that a solved challenge counts if nothing says otherwise. Model, `ImmunityTimeProperty`.
pub(super) const IMMUNITY_S_DEFAULT: u64 = 300;

/// Bytes that a string match looks for. Model, `SearchString`.
pub(super) const SEARCH_BYTES_MAX: usize = 200;

/// Characters of a regular expression. Model, `RegexPatternString`.
pub(super) const REGEX_CHARS_MAX: usize = 512;

/// Expressions of a set. Guide, "AWS WAF quotas".
pub(super) const REGEXES_MAX: usize = 10;

/// Transformations of a statement. Model, `PreParseTextTransformations`, says ten of those; the guide's quota for the others is
/// the same.
pub(super) const TRANSFORMATIONS_MAX: usize = 10;

/// Characters of a component of a label. Guide, "Label syntax and naming requirements".
pub(super) const LABEL_COMPONENT_CHARS_MAX: usize = 128;

/// Namespaces in front of a label's name. Likewise.
pub(super) const LABEL_NAMESPACES_MAX: usize = 5;

/// Headers that an action inserts or answers with. Guide, "AWS WAF quotas".
pub(super) const CUSTOM_HEADERS_MAX: usize = 10;

/// Bytes of the body of a custom response. Model, `ResponseContent`.
pub(super) const RESPONSE_BODY_BYTES_MAX: usize = 10_240;

/// Keys of a rate-based statement. Model, `RateBasedStatementCustomKeys`.
pub(super) const RATE_KEYS_MAX: usize = 5;

/// Bytes of a document: ten thousand prefixes and the largest ACLs stay below a megabyte.
pub(super) const DOCUMENT_BYTES_MAX: usize = 16 << 20;
