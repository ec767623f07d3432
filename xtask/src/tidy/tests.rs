use super::crates::broken_manifest;
use super::{check, files, sizes, words};
use crate::codegen::workspace_root;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn manifest(folder: &str, text: &str) -> Vec<String> {
    let crates = ["base", "engines/policy", "api/kms", "platform/wire", "stores/embedded", "services/kms", "services/iam", "cli"];
    let folders: BTreeMap<String, String> =
        crates.iter().map(|folder| (folder.replace('/', "-"), (*folder).to_owned())).collect();
    broken_manifest(folder, &toml::from_str(&format!("lints.workspace = true\n{text}")).unwrap(), &folders)
}

#[test]
fn this_workspace_is_tidy() {
    check().unwrap();
    assert!(files(&workspace_root()).unwrap().contains(&PathBuf::from("Cargo.toml")));
}

#[test]
fn rooms_use_what_lies_below_them() {
    for (folder, used) in [
        ("services/kms", "platform-wire"),
        ("services/kms", "engines-policy"),
        ("platform/edge", "api-kms"),
        ("stores/embedded", "platform-wire"),
        ("api/kms", "base"),
        ("cli", "services-kms"),
        ("bin/alcazar", "cli"),
        ("xtask", "platform-wire"),
    ] {
        assert_eq!(manifest(folder, &format!("dependencies.{used}.workspace = true")), Vec::<String>::new(), "{folder} {used}");
    }
    for (folder, used) in [
        ("services/kms", "services-iam"),
        ("platform/edge", "services-kms"),
        ("api/kms", "platform-wire"),
        ("engines/policy", "platform-wire"),
        ("base", "engines-policy"),
        ("services/kms", "stores-embedded"),
        ("platform/wire", "stores-embedded"),
    ] {
        assert_eq!(manifest(folder, &format!("dependencies.{used}.workspace = true")).len(), 1, "{folder} {used}");
    }
    assert_eq!(manifest("services/kms", "dev-dependencies.services-iam.workspace = true"), Vec::<String>::new());
    assert_eq!(manifest("engines/policy", "dev-dependencies.platform-wire.workspace = true").len(), 1);
    assert_eq!(manifest("attic/old", "").len(), 1);
}

#[test]
fn every_crate_takes_the_lints() {
    let none = broken_manifest("base", &toml::Table::new(), &BTreeMap::new());
    assert!(none.len() == 1 && none[0].contains("[lints]"), "{none:?}");
}

#[test]
fn large_functions_files_and_inline_tests_are_listed() {
    let body = "    x();\n".repeat(70);
    let text = format!("fn small() {{\n    x();\n}}\n\npub(crate) async fn large<'a>(x: &'a X) {{\n{body}}}\n");
    let listed = sizes::of_file(Path::new("a.rs"), &text);
    assert!(listed.len() == 1 && listed[0].contains("a.rs:5: fn large: 72 lines"), "{listed:?}");
    assert_eq!(sizes::of_file(Path::new("a.rs"), &"x\n".repeat(401)).len(), 1);
    let tests = format!("mod tests {{\n{}}}\n", "    x\n".repeat(60));
    assert_eq!(sizes::of_file(Path::new("a.rs"), &tests).len(), 1);
}

#[test]
fn machines_and_registries_are_not_named() {
    let of = |path: &str, line: &str| words::of_file(Path::new(path), line).len();
    let path = ["/wo", "rk/main"].concat();
    assert_eq!(of("a.md", &format!("see {path}")), 1);
    assert_eq!(of("a.md", &format!("see frame{path}")), 0);
    assert_eq!(of("a.md", &["https://py", "pi.org/simple"].concat()), 1);
    assert_eq!(of("Cargo.lock", "source = \"registry+https://mirror.example/index\""), 1);
    assert_eq!(of("Cargo.lock", "source = \"registry+https://github.com/rust-lang/crates.io-index\""), 0);
}

#[test]
fn the_firewall_names_no_rule_language() {
    let of = |line: &str| words::languages(Path::new("engines/waf/src/field.rs"), line).len();
    assert_eq!([of("struct AwsField;"), of("fn of_seclang() {}"), of("let name = \"WAFv2\";")], [1, 1, 1]);
    assert_eq!([of("use aws_lc_rs::digest; // AWS: as the guide says"), of("let flaws = draws;")], [0, 0]);
}

#[test]
fn modules_are_not_named_mod() {
    assert_eq!(super::mod_files(&[PathBuf::from("a/mod.rs"), PathBuf::from("a/model.rs")]).len(), 1);
}
