use super::{insert_dependency, insert_member, make};
use std::fs;
use std::path::PathBuf;

const WORKSPACE: &str = "[workspace]\nmembers = [\n  \"base\",\n  \"api/iam\", \"api/sts\",\n  \"services/iam\",\n]\n\n\
                         [workspace.dependencies]\nalcazar-api-iam = { path = \"api/iam\" }\nalcazar-iam = { path = \"services/iam\" }\n\nregex = \"1\"\n";

/// A workspace of one toy model in a folder that is removed afterwards.
struct Toy(PathBuf);

impl Toy {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("alcazar-new-service-{name}-{}", std::process::id()));
        fs::create_dir_all(root.join("models/overlay")).unwrap();
        fs::create_dir_all(root.join("models/authorization")).unwrap();
        fs::write(root.join("models/overlay/common.toml"), "").unwrap();
        fs::write(root.join("Cargo.toml"), WORKSPACE).unwrap();
        fs::write(root.join("rustfmt.toml"), "").unwrap();
        let model = r#"{"metadata": {"protocol": "json", "endpointPrefix": "toy-box"}, "shapes": {}}"#;
        fs::write(root.join("models/toy-box.json"), model).unwrap();
        Self(root)
    }
}

impl Drop for Toy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_room_is_made_whole() {
    let toy = Toy::new("whole");
    make(&toy.0, "toy-box").unwrap();
    let read = |path: &str| fs::read_to_string(toy.0.join(path)).unwrap();
    assert!(read("services/toy-box/src/lib.rs").contains("alcazar_api_toy_box::schema::SERVICE"));
    assert!(read("services/toy-box/Cargo.toml").contains("[lints]\nworkspace = true"));
    assert!(read("api/toy-box/src/schema.rs").contains("name: \"toy-box\""));
    assert!(!read("api/toy-box/src/ops.rs").contains("use "));
    assert_eq!(read("models/overlay/toy-box.toml"), "[operations]\n");
    let workspace = read("Cargo.toml");
    assert!(workspace.contains("  \"api/iam\", \"api/sts\", \"api/toy-box\",\n  \"services/iam\", \"services/toy-box\",\n"));
    assert!(workspace.contains("alcazar-toy-box = { path = \"services/toy-box\" }\n\nregex"));
    assert!(make(&toy.0, "toy-box").unwrap_err().contains("exists already"));
}

#[test]
fn a_name_without_a_model_makes_nothing() {
    let toy = Toy::new("nothing");
    assert!(make(&toy.0, "sns").unwrap_err().contains("--fetch"));
    assert!(make(&toy.0, "../x").unwrap_err().contains("no service's name"));
    assert_eq!(fs::read_to_string(toy.0.join("Cargo.toml")).unwrap(), WORKSPACE);
    assert!(!toy.0.join("services").exists());
}

#[test]
fn rows_are_inserted_once_and_in_order() {
    let once = insert_member(WORKSPACE, "api", "kms").unwrap();
    assert!(once.contains("  \"api/iam\", \"api/kms\", \"api/sts\",\n"));
    assert_eq!(insert_member(&once, "api", "kms").unwrap(), once);
    assert!(insert_member(WORKSPACE, "stores", "x").is_err());
    let once = insert_dependency(WORKSPACE, "alcazar-api-kms", "api/kms").unwrap();
    assert_eq!(insert_dependency(&once, "alcazar-api-kms", "api/kms").unwrap(), once);
}
