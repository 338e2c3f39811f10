//! The contract, read by another hand than the server's: every answer that a test sees is held
//! against it.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use serde_json::{Value, json};

/// `openapi.yaml`.
pub static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    serde_saphyr::from_str(include_str!("../../openapi.yaml")).expect("openapi.yaml is YAML")
});

/// Every pair of operation and status that the contract has.
pub fn pairs() -> BTreeSet<(String, u16)> {
    operations()
        .flat_map(|(_, _, operation)| {
            let id = operation["operationId"]
                .as_str()
                .expect("an operationId")
                .to_owned();
            let statuses = operation["responses"]
                .as_object()
                .expect("responses")
                .keys();
            statuses.map(move |status| (id.clone(), status.parse().expect("a status")))
        })
        .collect()
}

/// Path template, method and operation of everything in the contract.
pub fn operations() -> impl Iterator<Item = (&'static str, String, &'static Value)> {
    CONTRACT["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .flat_map(|(path, item)| {
            let operations = item.as_object().expect("an item").iter();
            operations
                .filter(|(_, operation)| operation["operationId"].is_string())
                .map(|(method, operation)| (path.as_str(), method.to_uppercase(), operation))
        })
}

/// The query that a request of `operation` needs at least, with the contract's own examples; a stream
/// is asked to end soon.
pub fn query(operation: &'static Value) -> String {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let required = parameters.map(resolve).filter(|parameter| {
        let ends = streams(operation) && parameter["name"] == "timeout_seconds";
        parameter["in"] == "query" && (ends || parameter["required"] == true)
    });
    let pairs = required.map(|parameter| {
        let (name, example) = (&parameter["name"], &parameter["example"]);
        let example = match example {
            Value::String(text) => text.clone(),
            Value::Null => panic!("no example of {name}"),
            example => example.to_string(),
        };
        format!("{}={example}", name.as_str().expect("a name"))
    });
    let pairs: Vec<String> = pairs.collect();
    match pairs.is_empty() {
        true => String::new(),
        false => format!("?{}", pairs.join("&")),
    }
}

/// Whether `operation` answers with Server-Sent Events.
pub fn streams(operation: &Value) -> bool {
    !operation["responses"]["200"]["content"]["text/event-stream"].is_null()
}

/// The operation that a request for `path` belongs to.
pub fn operation(method: &str, path: &str) -> Option<&'static Value> {
    let path = path.split('?').next().unwrap_or_default();
    let method = if method == "HEAD" { "GET" } else { method };
    let (.., found) = operations().find(|(template, known, _)| {
        let (mut a, mut b) = (template.split('/'), path.split('/'));
        *known == method
            && loop {
                match (a.next(), b.next()) {
                    (None, None) => break true,
                    (Some(a), Some(b)) if a == b || a.starts_with('{') && !b.is_empty() => {}
                    _ => break false,
                }
            }
    })?;
    Some(found)
}

/// Panics unless the contract has this answer, with its headers and its body.
pub fn check(
    method: &str,
    path: &str,
    status: u16,
    has_header: impl Fn(&str) -> bool,
    body: &Value,
) {
    let at = format!("{method} {path} answered {status} {body}");
    let schema = match operation(method, path) {
        Some(operation) => {
            let response = resolve(&operation["responses"][status.to_string()]);
            assert!(
                response["description"].is_string(),
                "not in the contract: {at}"
            );
            for (name, header) in response["headers"].as_object().into_iter().flatten() {
                assert!(
                    has_header(name) || resolve(header)["required"] != true,
                    "no {name}: {at}"
                );
            }
            let stream = &response["content"]["text/event-stream"];
            if !stream.is_null() && method != "HEAD" {
                return check_events(&stream["x-events"], body.as_str().unwrap_or_default());
            }
            let media_types = response["content"].as_object();
            let media_type = media_types.and_then(|types| types.values().next());
            media_type.map_or(Value::Null, |media_type| media_type["schema"].clone())
        }
        None if status >= 400 => json!({"$ref": "#/components/schemas/Problem"}),
        None => return,
    };
    if schema.is_null() || method == "HEAD" {
        assert!(body.is_null(), "a body where the contract has none: {at}");
        return;
    }
    conforms(&schema, body, &at);
    if status >= 400 {
        assert_eq!(body["status"], status, "{at}");
        assert!(has_header("x-request-id"), "{at}");
    }
}

/// Panics unless `value` conforms to `schema`.
fn conforms(schema: &Value, value: &Value, at: &str) {
    // Made once for each: a stream has thousands of events.
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<jsonschema::Validator>>>> =
        LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let validator = known.entry(schema.to_string()).or_insert_with(|| {
        let whole = json!({"allOf": [schema], "components": CONTRACT["components"]});
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        Arc::new(options.build(&whole).expect("a schema"))
    });
    let validator = Arc::clone(validator);
    drop(known);
    if let Err(error) = validator.validate(value) {
        panic!("{error} at {}: {at}", error.instance_path());
    }
}

/// Panics unless each event of the stream `text` is one of `events`, with what the contract says of it.
pub fn check_events(events: &Value, text: &str) {
    for event in crate::sse::parse(text) {
        let schema = events[&event.name].as_str();
        let schema = schema.unwrap_or_else(|| panic!("no event of the contract: {event:?}"));
        let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
        conforms(&schema, &event.data, &format!("the event {event:?}"));
    }
}

fn resolve(value: &'static Value) -> &'static Value {
    match value["$ref"].as_str() {
        Some(path) => CONTRACT
            .pointer(path.trim_start_matches('#'))
            .expect("a reference"),
        None => value,
    }
}
