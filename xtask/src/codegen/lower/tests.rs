use super::{Sources, service};
use crate::codegen::authorization::Authorization;
use crate::codegen::model::Model;
use crate::codegen::overlay::{Common, Overlay};
use alcazar_base::schema::{Kind, Location, Protocol, Service, TimestampFormat};
use std::collections::BTreeMap;

const MODEL: &str = r#"{
 "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "toy", "protocol": "json", "jsonVersion": "1.0", "targetPrefix": "Toy"},
 "operations": {
  "PutThing": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "PutThingRequest"},
   "output": {"shape": "Empty"}, "errors": [{"shape": "Gone"}, {"shape": "Broken"}]},
  "ListThings": {"input": {"shape": "Empty"}, "output": {"shape": "Page", "resultWrapper": "ListThingsResult"}, "authtype": "none"}
 },
 "shapes": {
  "PutThingRequest": {"type": "structure", "required": ["Name"], "members": {
   "Zeta": {"shape": "Color"}, "Name": {"shape": "Name", "locationName": "name", "location": "header"},
   "When": {"shape": "Time", "timestampFormat": "rfc822"}, "Flag": {"shape": "Flag"}, "Token": {"shape": "Name", "idempotencyToken": true}}},
  "Empty": {"type": "structure", "members": {}},
  "Page": {"type": "structure", "members": {"Things": {"shape": "Things"}, "Next": {"shape": "Name"}}},
  "Things": {"type": "list", "member": {"shape": "Thing", "locationName": "thing"}, "min": 0, "max": 9.2233720368547758E18},
  "Thing": {"type": "structure", "members": {"Inner": {"shape": "Thing"}, "Labels": {"shape": "Labels"}}},
  "Labels": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Color"}},
  "Color": {"type": "string", "enum": ["RED", "BLUE"]},
  "Name": {"type": "string", "min": 1, "max": 64, "pattern": "[a-z]+", "sensitive": true},
  "Time": {"type": "timestamp"}, "Flag": {"type": "boolean"}, "Unreached": {"type": "string"},
  "Gone": {"type": "structure", "members": {}, "exception": true, "error": {"code": "GoneAway", "httpStatusCode": 410, "senderFault": true}},
  "Broken": {"type": "structure", "members": {}, "exception": true, "fault": true}
 },
 "pagination": {"ListThings": {"input_token": "Next", "output_token": "Next", "result_key": ["Things"]}}
}"#;

const REFERENCE: &str = r#"{
 "actions": {
  "PutThing": {"access": "Write", "resources": [{"name": "thing", "required": true}], "condition_keys": ["toy:Color"], "dependent_actions": ["iam:PassRole"]},
  "ListThings": {"access": "List"}},
 "resource_types": {"thing": {"arn": "arn:${Partition}:toy:::thing/${Name}"}}, "condition_keys": {"toy:Color": "String"}
}"#;

fn with(overlay: &str) -> Result<Service<'static>, String> {
    let model: Model = serde_json::from_str(MODEL).unwrap();
    let overlay: Overlay = toml::from_str(overlay).map_err(|e| e.to_string())?;
    let reference: Authorization = serde_json::from_str(REFERENCE).unwrap();
    service(&Sources {
        name: "toy",
        model: &model,
        overlay: &overlay,
        common: &Common::default(),
        authorization: &BTreeMap::from([("toy".to_owned(), reference)]),
    })
}

#[test]
fn a_service_is_what_its_model_says() {
    let toy = with("[common_errors]\nBusy = 503").unwrap();
    assert_eq!((toy.name, toy.signing_name, toy.action_prefix, toy.event_source), ("toy", "toy", "toy", "toy.amazonaws.com"));
    assert_eq!((toy.protocol, toy.target_prefix, toy.global), (Protocol::Json10, "Toy", false));
    assert_eq!(toy.operations.iter().map(|operation| operation.name).collect::<Vec<_>>(), ["ListThings", "PutThing"]);
    assert!(toy.shapes.iter().all(|shape| shape.name != "Unreached"));
    let put = toy.operation("PutThing").unwrap();
    let members = toy.members(put.input.unwrap());
    assert_eq!(members.iter().map(|member| member.name).collect::<Vec<_>>(), ["Zeta", "Name", "When", "Flag", "Token"]);
    assert_eq!((members[1].required, members[1].location, members[1].location_name), (true, Location::Header, Some("name")));
    assert_eq!(members[2].timestamp_format, Some(TimestampFormat::Rfc822));
    assert!(members[4].idempotency_token && !members[0].required);
    let name = toy.shape(members[1].shape);
    assert_eq!((name.min, name.max, name.pattern, name.sensitive), (Some(1), Some(64), Some("[a-z]+"), true));
    assert_eq!(toy.error(put, "GoneAway").unwrap().status, 410);
    let broken = toy.error(put, "Broken").unwrap();
    assert_eq!((broken.status, broken.sender_fault), (500, false));
    assert_eq!(toy.error(put, "Busy").unwrap().status, 503);
    assert!(put.honours.is_none());
}

#[test]
fn an_empty_input_is_none_and_an_empty_output_is_not() {
    let toy = with("").unwrap();
    let list = toy.operation("ListThings").unwrap();
    assert_eq!(list.input, None);
    assert!(toy.operation("PutThing").unwrap().output.is_some());
    assert_eq!((list.result_wrapper, list.unsigned), (Some("ListThingsResult"), true));
    let page = list.pagination.as_ref().unwrap();
    assert_eq!((page.input_tokens, page.results, page.limit), (&["Next"][..], &["Things"][..], None));
    let things = toy.shapes.iter().find(|shape| shape.name == "Things").unwrap();
    assert_eq!((things.min, things.max), (Some(0), Some(i64::MAX)));
    assert!(matches!(things.kind, Kind::List { element_name: Some("thing"), flattened: false, .. }));
}

#[test]
fn authority_comes_from_the_reference_and_the_overlay() {
    let toy = with(
        r#"[actions]
        PeekThing = { like = "PutThing", access = "Read" }
        [operations]
        PutThing = { honours = ["Name"], actions = ["toy:PutThing", "toy:PeekThing"], dependent_actions = ["kms:Decrypt"], read_only = true }"#,
    )
    .unwrap();
    let put = toy.operation("PutThing").unwrap();
    let names: Vec<_> = put.actions.iter().map(|action| (action.name, action.dependent)).collect();
    assert_eq!(names, [("toy:PutThing", false), ("toy:PeekThing", false), ("iam:PassRole", true), ("kms:Decrypt", true)]);
    assert_eq!(put.actions[1].resources[0].arn_format, "arn:${Partition}:toy:::thing/${Name}");
    assert_eq!(put.actions[0].condition_keys, ["toy:Color"]);
    assert!(put.read_only && toy.operation("ListThings").unwrap().read_only);
    assert!(!with("").unwrap().operation("PutThing").unwrap().read_only);
}

#[test]
fn honours_are_members_and_values_of_the_model() {
    let toy = with(r#"operations.PutThing = { honours = "*", values = { Zeta = ["RED"], Flag = ["false"] } }"#).unwrap();
    let honours = toy.operation("PutThing").unwrap().honours.unwrap();
    assert_eq!(honours.members, ["Zeta", "Name", "When", "Flag", "Token"]);
    assert_eq!(honours.values, [("Flag", &["false"][..]), ("Zeta", &["RED"][..])]);
}

#[test]
fn unknown_names_are_refused_with_file_and_row() {
    for (overlay, row, name) in [
        ("operations.Nope = {}", "[operations.Nope]", "`Nope`"),
        (r#"operations.PutThing = { honours = ["Nope"] }"#, "[operations.PutThing]: honours", "`Nope`"),
        (r#"operations.PutThing = { honours = "all" }"#, "[operations.PutThing]: honours", "`all`"),
        (r#"operations.PutThing = { honours = "*", values = { Zeta = ["GREEN"] } }"#, "[operations.PutThing]: values", "`GREEN`"),
        (
            r#"operations.PutThing = { honours = ["Name"], values = { Zeta = ["RED"] } }"#,
            "[operations.PutThing]: values",
            "`Zeta`",
        ),
        (r#"operations.PutThing = { values = { Zeta = ["RED"] } }"#, "[operations.PutThing]: `values`", "`honours`"),
        (r#"operations.PutThing = { actions = ["toy:Nope"] }"#, "[operations.PutThing]: actions", "`toy:Nope`"),
        (r#"actions.New = { like = "Nope", access = "Read" }"#, "[actions] New", "`Nope`"),
        (r#"actions.PutThing = { like = "ListThings", access = "Read" }"#, "[actions] PutThing", "already"),
        (r#"patterns.Name = "nope""#, "[patterns] Name", "`nope`"),
    ] {
        let message = with(overlay).unwrap_err();
        assert!(
            message.contains("models/overlay/toy.toml") && message.contains(row) && message.contains(name),
            "{overlay}: {message}"
        );
    }
    assert!(with("operations.PutThing = { honors = '*' }").unwrap_err().contains("honors"));
}

#[test]
fn a_handled_operation_says_what_authorizes_it() {
    let other = "action_prefix = \"other\"\noperations.PutThing = { honours = \"*\" }";
    assert!(with(other).unwrap_err().contains("actions = [..]"));
    let none = "action_prefix = \"other\"\noperations.PutThing = { honours = \"*\", actions = [] }";
    assert!(with(none).unwrap().operation("PutThing").unwrap().actions.is_empty());
}

#[test]
fn broken_models_are_refused() {
    for (from, to, expected) in [
        (r#""shape": "Things""#, r#""shape": "Nope""#, "no shape `Nope`"),
        (r#""type": "timestamp""#, r#""type": "epoch""#, "unknown type `epoch`"),
        (r#""location": "header""#, r#""location": "footer""#, "unknown location `footer`"),
        (r#""required": ["Name"]"#, r#""required": ["Nope"]"#, "`Nope`"),
        (r#""protocol": "json""#, r#""protocol": "soap""#, "unknown protocol `soap`"),
    ] {
        let model: Model = serde_json::from_str(&MODEL.replace(from, to)).unwrap();
        let outcome = service(&Sources {
            name: "toy",
            model: &model,
            overlay: &Overlay::default(),
            common: &Common::default(),
            authorization: &BTreeMap::new(),
        });
        assert!(outcome.as_ref().is_err_and(|message| message.contains(expected)), "{to}: {:?}", outcome.err());
    }
}
