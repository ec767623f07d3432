//! What commands print: a table for people, JSON for programs. The only place that writes to the terminal.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command's output is its purpose")]

use crate::CommandError;
use clap::ValueEnum;
use comfy_table::presets::UTF8_BORDERS_ONLY;
use comfy_table::{ContentArrangement, Table};
use serde_json::{Value, json};

/// How results are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people.
    Table,
    /// For programs.
    Json,
}

/// Says what went wrong.
pub(crate) fn error(error: &CommandError) {
    eprintln!("alcazar: {error}");
}

/// A line for the person who started a server.
pub(crate) fn notice(text: &str) {
    eprintln!("{text}");
}

/// Root credentials, shown once: on standard output, since logs go to standard error.
pub(crate) fn first_account(form: Form, root: &crate::installation::Root) {
    let secret = root.secret.expose_str().unwrap_or_default();
    object(
        form,
        &json!({ "account": root.account.to_string(), "access_key_id": root.access_key_id, "secret_access_key": secret }),
    );
}

/// Text as it stands.
pub(crate) fn text(text: &str) {
    println!("{text}");
}

/// Objects with the same members, as rows or as an array.
pub(crate) fn rows(form: Form, columns: &[&str], rows: &[Value]) {
    if form == Form::Json {
        println!("{}", json!(rows));
        return;
    }
    let mut table = Table::new();
    table.load_style(UTF8_BORDERS_ONLY).set_content_arrangement(ContentArrangement::Dynamic).set_header(columns);
    for row in rows {
        table.add_row(columns.iter().map(|column| cell(row.get(*column))));
    }
    println!("{table}");
}

/// One object, as lines or as JSON.
pub(crate) fn object(form: Form, object: &Value) {
    if form == Form::Json {
        println!("{object}");
        return;
    }
    for (name, value) in object.as_object().into_iter().flatten() {
        println!("{:<24} {}", name, cell(Some(value)));
    }
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(values)) => values.iter().map(|value| cell(Some(value))).collect::<Vec<_>>().join(", "),
        Some(other) => other.to_string(),
    }
}
