//! AWS's names in Rust's spelling.

/// `KMSKeyId` → `kms_key_id`, `PolicyARNs` → `policy_arns`, `Type` → `r#type`.
pub(crate) fn snake(name: &str) -> String {
    let word = words(name).join("_").to_lowercase();
    match word.as_str() {
        // No raw identifiers; and accessors of our own.
        "self" | "super" | "crate" | "new" | "fields" => format!("{word}_"),
        "as" | "async" | "await" | "box" | "break" | "const" | "continue" | "do" | "dyn" | "else" | "enum" | "extern"
        | "false" | "final" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let" | "loop" | "macro" | "match" | "mod"
        | "move" | "mut" | "override" | "priv" | "pub" | "ref" | "return" | "static" | "struct" | "trait" | "true" | "try"
        | "type" | "typeof" | "unsafe" | "unsized" | "use" | "virtual" | "where" | "while" | "yield" | "abstract" | "become" => {
            format!("r#{word}")
        }
        _ => word,
    }
}

/// `maybe_key_id`, of `KeyId`.
pub(crate) fn maybe(name: &str) -> String {
    format!("maybe_{}", words(name).join("_").to_lowercase())
}

/// `NoSuchEntity` → `NO_SUCH_ENTITY`.
pub(crate) fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// A shape's name as a type: `tag` → `Tag`; the built-in names that a view would hide get an underscore.
pub(crate) fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    let name: String = first.into_iter().chain(letters).filter(char::is_ascii_alphanumeric).collect();
    match name.as_str() {
        "Option" | "Self" | "Default" | "From" | "Vec" | "String" | "Into" | "IntoIterator" | "Some" | "None" => name + "_",
        _ => name,
    }
}

fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        let last_of_plural = after == Some('s') && letters.get(at + 2).is_none_or(char::is_ascii_uppercase);
        let begins = letter.is_ascii_uppercase()
            && match before {
                Some(before) if before.is_ascii_lowercase() || before.is_ascii_digit() => true,
                Some(before) if before.is_ascii_uppercase() => after.is_some_and(|c| c.is_ascii_lowercase()) && !last_of_plural,
                _ => false,
            };
        if (begins || !letter.is_ascii_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_ascii_alphanumeric() {
            word.push(letter);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{constant, maybe, snake, type_name};

    #[test]
    fn members_become_snake_case() {
        for (name, expected) in [
            ("KeyId", "key_id"),
            ("KMSKeyId", "kms_key_id"),
            ("SSHPublicKeyId", "ssh_public_key_id"),
            ("PolicyARNs", "policy_arns"),
            ("VpcIDsList", "vpc_ids_list"),
            ("Type", "r#type"),
            ("Self", "self_"),
            ("pathPrefix", "path_prefix"),
            ("x-amz-date", "x_amz_date"),
            ("S3Bucket", "s3_bucket"),
            ("Sha256Hash", "sha256_hash"),
            ("ARN", "arn"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(maybe("Type"), "maybe_type");
    }

    #[test]
    fn codes_and_types_keep_to_identifiers() {
        assert_eq!(constant("AWS.SimpleQueueService.NonExistentQueue"), "AWS_SIMPLE_QUEUE_SERVICE_NON_EXISTENT_QUEUE");
        assert_eq!(constant("NoSuchEntity"), "NO_SUCH_ENTITY");
        assert_eq!(constant("KMSInvalidStateException"), "KMS_INVALID_STATE_EXCEPTION");
        assert_eq!(type_name("tag"), "Tag");
        assert_eq!(type_name("Option"), "Option_");
    }
}
