use super::{Models, check, generate, workspace_root};
use alcazar_base::schema::{Kind, Service, ShapeId};

/// Committed output is what the committed models give, and the same each time.
#[test]
fn committed_output_is_current_and_deterministic() {
    let root = workspace_root();
    let first = generate(&root).unwrap();
    assert_eq!(first, generate(&root).unwrap());
    assert_eq!(first.len(), 25);
    check().unwrap();
}

/// No table names a row that it does not hold; codecs rely on it.
#[test]
fn tables_are_closed() {
    let models = Models::read(&workspace_root()).unwrap();
    for name in models.services.keys() {
        let service = models.service(name).unwrap();
        assert!(service.operations.is_sorted_by(|a, b| a.name < b.name), "{name}");
        for operation in service.operations {
            for id in operation.input.iter().chain(&operation.output).chain(operation.errors) {
                assert!(is_structure(&service, *id), "{name} {}", operation.name);
            }
            for error in operation.errors {
                assert!(
                    matches!(&service.shape(*error).kind, Kind::Structure(s) if s.error.is_some()),
                    "{name} {}",
                    operation.name
                );
            }
        }
        for shape in service.shapes {
            let reached: Vec<ShapeId> = match &shape.kind {
                Kind::Structure(structure) => structure.members.iter().map(|member| member.shape).collect(),
                Kind::List { element, .. } => vec![*element],
                Kind::Map { key, value, .. } => vec![*key, *value],
                _ => vec![],
            };
            assert!(reached.iter().all(|id| usize::from(id.0) < service.shapes.len()), "{name} {}", shape.name);
        }
    }
}

fn is_structure(service: &Service<'_>, id: ShapeId) -> bool {
    usize::from(id.0) < service.shapes.len() && matches!(service.shape(id).kind, Kind::Structure(_))
}

/// Facts that the first services stand on, so that a renewed model cannot lose them unseen.
#[test]
fn the_first_services_are_as_aws_documents_them() {
    let models = Models::read(&workspace_root()).unwrap();
    let handled = |name: &str| models.service(name).unwrap().operations.iter().filter(|op| op.honours.is_some()).count();
    assert_eq!(["sts", "kms", "secretsmanager", "iam", "cloudtrail"].map(handled), [6, 34, 19, 73, 1]);
    let kms = models.service("kms").unwrap();
    let re_encrypt = kms.operation("ReEncrypt").unwrap();
    assert_eq!(re_encrypt.actions.iter().map(|action| action.name).collect::<Vec<_>>(), ["kms:ReEncryptFrom", "kms:ReEncryptTo"]);
    for (service, operation, read_only) in [
        ("kms", "Decrypt", true),
        ("kms", "GenerateDataKey", true),
        ("kms", "CreateGrant", false),
        ("sts", "AssumeRole", true),
        ("sts", "GetFederationToken", false),
        ("secretsmanager", "GetSecretValue", true),
        ("secretsmanager", "PutSecretValue", false),
        ("iam", "GetAccountSummary", true),
        ("iam", "CreateUser", false),
        ("cloudtrail", "LookupEvents", true),
    ] {
        let tables = models.service(service).unwrap();
        assert_eq!(tables.operation(operation).unwrap().read_only, read_only, "{service} {operation}");
    }
    let iam = models.service("iam").unwrap();
    assert!(iam.global);
    assert_eq!(iam.error(iam.operation("GetUser").unwrap(), "NoSuchEntity").unwrap().status, 404);
    assert_eq!(iam.operation("GetUser").unwrap().result_wrapper, Some("GetUserResult"));
}
