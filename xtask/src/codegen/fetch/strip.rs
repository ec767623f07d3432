//! From a service's folder in the botocore wheel to the model that we commit.

use crate::codegen::json::Tree;
use flate2::bufread::GzDecoder;
use std::fs;
use std::io::{BufReader, Read};
use std::path::Path;

/// The newest version's model, with `pagination` merged in and without documentation.
pub(super) fn model(folder: &Path) -> Result<Tree, String> {
    let version = newest(folder)?;
    let model = inflate(&version.join("service-2.json.gz"))?;
    let Tree::Object(mut entries) = stripped(parse(&version, &model)?) else {
        return Err(format!("{}: the model is no object", version.display()));
    };
    let paginators = version.join("paginators-1.json");
    if paginators.exists() {
        let text = fs::read_to_string(&paginators).map_err(|e| format!("{}: {e}", paginators.display()))?;
        if let Some(pagination) = parse(&paginators, &text)?.get("pagination") {
            entries.push(("pagination".into(), pagination.clone()));
        }
    }
    Ok(Tree::Object(entries))
}

fn newest(folder: &Path) -> Result<std::path::PathBuf, String> {
    let versions = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    // Versions are dates, so that the last by name is the newest.
    let newest = versions.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).max();
    newest.ok_or_else(|| format!("{}: no version of the model", folder.display()))
}

fn parse(path: &Path, text: &str) -> Result<Tree, String> {
    serde_json::from_str(text).map_err(|e| format!("{}: {e}", path.display()))
}

fn inflate(path: &Path) -> Result<String, String> {
    let file = fs::File::open(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut text = String::new();
    let inflated = GzDecoder::new(BufReader::new(file)).take(MODEL_BYTES_MAX).read_to_string(&mut text);
    inflated.map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(text)
}

/// LIMIT: the largest model (ec2) has 5 MB of JSON.
const MODEL_BYTES_MAX: u64 = 64 << 20;

/// Without what only people and clients read.
fn stripped(tree: Tree) -> Tree {
    match tree {
        Tree::Object(entries) => {
            let kept = entries.into_iter().filter(|(key, value)| !is_left_out(key, value));
            Tree::Object(kept.map(|(key, value)| (key, stripped(value))).collect())
        }
        Tree::List(items) => Tree::List(items.into_iter().map(stripped).collect()),
        other => other,
    }
}

/// A member or shape may bear one of these names; what stands under it then is a reference, told by its `shape` or `type`.
fn is_left_out(key: &str, value: &Tree) -> bool {
    let named = value.get("shape").is_some() || value.get("type").is_some();
    let prose = matches!(key, "documentation" | "deprecatedMessage" | "deprecatedSince") && matches!(value, Tree::Text(_));
    let client =
        matches!(key, "contextParam" | "staticContextParams" | "operationContextParams" | "clientContextParams" | "examples");
    prose || (client && !named)
}

#[cfg(test)]
mod tests {
    use super::stripped;
    use crate::codegen::json::Tree;

    #[test]
    fn documentation_goes_and_members_of_that_name_stay() {
        let given = r#"{"documentation":"<p>x</p>","shapes":{"S":{"type":"structure","documentation":"y","members":{"documentation":{"shape":"T","documentation":"z"},"contextParam":{"shape":"T"},"A":{"shape":"T","contextParam":{"name":"Bucket"}}}}}}"#;
        let tree: Tree = serde_json::from_str(given).unwrap();
        let expected = r#"{"shapes": {"S": {"type": "structure", "members": {"documentation": {"shape": "T"}, "contextParam": {"shape": "T"}, "A": {"shape": "T"}}}}}"#;
        assert_eq!(stripped(tree), serde_json::from_str::<Tree>(expected).unwrap());
    }
}
