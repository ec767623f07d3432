use super::*;
use alcazar_api_secretsmanager::build;
use alcazar_base::time::Timestamp;
use alcazar_base::value::Fields;

fn secret(name: &str, description: &str, tags: &[(&str, &str)]) -> Secret {
    Secret {
        name: name.to_owned(),
        suffix: "a1b2c3".to_owned(),
        description: Some(description.to_owned()),
        key: None,
        tags: Some(tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()),
        created: Timestamp::from_millis(0),
        changed: Timestamp::from_millis(0),
        accessed: None,
        deletion: None,
        versions: Vec::new(),
        next_version: 1,
    }
}

fn admits(filters: &[(&str, &[&str])], secret: &Secret) -> bool {
    let filters = filters.iter().map(|(key, values)| build::Filter::new().key(*key).values(values.iter().copied()));
    let fields: Fields = build::ListSecretsRequest::new().filters(filters).into();
    Filters::read(view::ListSecretsRequest::from(&fields).filters()).unwrap().admit(secret)
}

#[test]
fn words_are_broken_as_the_guide_says() {
    assert_eq!(search_words("credsDatabase#892"), ["creds", "database", "892"]);
    assert_eq!(search_words("My basic_description/9a"), ["my", "basic", "description", "9", "a"]);
    assert_eq!(search_words("  !?"), Vec::<String>::new());
    assert_eq!(search_words("ÜberKöln"), ["über", "köln"]);
}

#[test]
fn filters_admit() {
    type Case<'c> = (&'c [(&'c str, &'c [&'c str])], bool);
    let database = secret("DatabaseSecret", "My basic description", &[("Production", "Blue Team"), ("cost", "12")]);
    let cases: &[Case<'_>] = &[
        (&[], true),
        (&[("name", &["Data"])], true),
        (&[("name", &["data"])], false),
        (&[("name", &["Secret"])], false),
        (&[("name", &["x", "Data"])], true),
        (&[("name", &[""])], true),
        (&[("name", &["!Data"])], false),
        (&[("name", &["!Other"])], true),
        (&[("name", &["!Other", "!Data"])], false),
        (&[("name", &["Data", "!DatabaseS"])], false),
        (&[("name", &["!"])], false),
        (&[("description", &["My Description"])], true),
        (&[("description", &["description basic"])], true),
        (&[("description", &["desc"])], true),
        (&[("description", &["My other"])], false),
        (&[("description", &["script"])], false),
        (&[("tag-key", &["Prod"])], true),
        (&[("tag-key", &["prod"])], false),
        (&[("tag-key", &["!tagKeyThatWillNeverExist"])], true),
        (&[("tag-value", &["Blue"])], true),
        (&[("tag-value", &["Team"])], false),
        (&[("primary-region", &["us"])], false),
        (&[("owning-service", &["!rds"])], true),
        (&[("all", &["database"])], true),
        (&[("all", &["databasesecret"])], true),
        (&[("all", &["basicTeam#12"])], true),
        (&[("all", &["basic nothing"])], false),
        (&[("all", &["!basic"])], false),
        (&[("name", &["Data"]), ("tag-value", &["12"])], true),
        (&[("name", &["Data"]), ("tag-value", &["13"])], false),
    ];
    for (filters, expected) in cases {
        assert_eq!(admits(filters, &database), *expected, "{filters:?}");
    }
}

#[test]
fn a_filter_needs_key_and_values() {
    for filter in
        [build::Filter::new().key("name"), build::Filter::new().values(["a"]), build::Filter::new().key("x").values(["a"])]
    {
        let fields: Fields = build::ListSecretsRequest::new().filters([filter]).into();
        let failure = Filters::read(view::ListSecretsRequest::from(&fields).filters()).unwrap_err();
        assert_eq!(failure.code(), Some("InvalidParameterException"));
    }
}
