//! Holds every request against `openapi.yaml`, the very document that is served. The only validator:
//! what passes here, the generated service can read.

mod check;

use std::{collections::HashMap, sync::Arc};

use chrono::DateTime;
use http::Method;
use jsonschema::{PatternOptions, Validator};
use matchit::Router;
use serde_json::{Map, Value, json};

use crate::{
    caller::Scope,
    error::{Code, Error, Place, Result},
};

/// The contract as it was written.
pub(super) const YAML: &str = include_str!("../../../openapi.yaml");
/// The same as JSON.
pub(super) const JSON: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.json"));

/// The operations of the contract, by path and method.
#[derive(Debug)]
pub struct Contract {
    paths: Router<Vec<Operation>>,
}

/// One operation: what it takes.
#[derive(Debug)]
pub struct Operation {
    method: Method,
    /// Its `operationId`.
    pub(super) id: String,
    /// What a key must hold for it; `None`: it needs no key.
    pub(super) scope: Option<Scope>,
    /// The members of its answer that are secrets (`format: password`).
    pub(super) secrets: Arc<[String]>,
    parameters: Vec<Parameter>,
    body: Option<Arc<Validator>>,
}

#[derive(Debug)]
struct Parameter {
    name: String,
    place: Place,
    required: bool,
    integer: bool,
    schema: Arc<Validator>,
}

/// Where a request goes.
#[derive(Debug)]
pub enum Route<'a> {
    /// To this operation, with the path's parameters as they were sent.
    Operation(&'a Operation, Vec<(&'a str, &'a str)>),
    /// To the same path with a slash at its end.
    Slash,
}

impl Contract {
    /// Reads the contract. Fails only where `openapi.yaml` itself is wrong.
    pub fn new() -> Result<Self> {
        let mut document: Value = serde_json::from_str(JSON).map_err(Error::internal)?;
        let components = document["components"].take();
        // Many parameters have the same schema: one validator for all of them.
        let mut built: HashMap<String, Arc<Validator>> = HashMap::new();
        let mut build = |schema: &Value| {
            let key = schema.to_string();
            if let Some(validator) = built.get(&key) {
                return Ok(Arc::clone(validator));
            }
            let mut schema = schema.clone();
            let mut used = Map::new();
            gather(&schema, &components["schemas"], &mut used);
            schema["components"] = json!({ "schemas": used });
            jsonschema_of(&mut schema);
            let validator = jsonschema::draft202012::options()
                .should_validate_formats(true)
                .with_format("date-time", is_time)
                .with_pattern_options(PatternOptions::regex())
                .build(&schema)
                .map_err(|error| Error::internal(error.to_string()))?;
            let validator = Arc::new(validator);
            built.insert(key, Arc::clone(&validator));
            Ok::<_, Error>(validator)
        };
        let resolve = |value: &Value| -> Value {
            let name = value["$ref"]
                .as_str()
                .and_then(|path| path.strip_prefix("#/components/"));
            name.map_or_else(
                || value.clone(),
                |path| {
                    components
                        .pointer(&format!("/{path}"))
                        .cloned()
                        .unwrap_or_default()
                },
            )
        };
        let mut paths = Router::new();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            let mut operations = Vec::new();
            for (method, operation) in item.as_object().into_iter().flatten() {
                let Ok(method) = method.to_uppercase().parse::<Method>() else {
                    continue;
                };
                if operation["operationId"].is_null() {
                    continue;
                }
                let shared = item["parameters"].as_array().into_iter().flatten();
                let own = operation["parameters"].as_array().into_iter().flatten();
                let mut parameters = Vec::new();
                for parameter in shared.chain(own).map(resolve) {
                    parameters.push(Parameter {
                        name: parameter["name"].as_str().unwrap_or_default().to_owned(),
                        place: match parameter["in"].as_str() {
                            Some("path") => Place::Path,
                            Some("header") => Place::Header,
                            _ => Place::Query,
                        },
                        required: parameter["required"] == true,
                        integer: parameter["schema"]["type"] == "integer",
                        schema: build(&parameter["schema"])?,
                    });
                }
                let public = operation["security"].as_array().is_some_and(Vec::is_empty);
                let scope = &operation["x-required-scope"];
                let scope = match (public, scope.as_str().map(str::parse)) {
                    (true, None) => None,
                    (false, Some(Ok(scope))) => Some(scope),
                    _ => {
                        let what = format!("{method} {path} has no x-required-scope");
                        return Err(Error::internal(what));
                    }
                };
                let body = &operation["requestBody"]["content"]["application/json"]["schema"];
                operations.push(Operation {
                    method,
                    id: operation["operationId"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    scope,
                    secrets: secrets(&resolve(answer(operation))).into(),
                    parameters,
                    body: if body.is_null() {
                        None
                    } else {
                        Some(build(body)?)
                    },
                });
            }
            paths
                .insert(path.as_str(), operations)
                .map_err(Error::internal)?;
        }
        Ok(Self { paths })
    }

    /// The operation for `method` (HEAD goes where GET goes) on the raw `path`.
    pub fn route<'a>(&'a self, method: &Method, path: &'a str) -> Result<Route<'a>> {
        let Ok(found) = self.paths.at(path) else {
            if self.paths.at(&format!("{path}/")).is_ok() {
                return Ok(Route::Slash);
            }
            return Err(no_path());
        };
        let wanted = if method == Method::HEAD {
            &Method::GET
        } else {
            method
        };
        match found
            .value
            .iter()
            .find(|operation| operation.method == wanted)
        {
            Some(operation) => Ok(Route::Operation(operation, found.params.iter().collect())),
            None => {
                let allowed: Vec<&Method> = found
                    .value
                    .iter()
                    .map(|operation| &operation.method)
                    .collect();
                Err(not_allowed(&allowed))
            }
        }
    }
}

/// Adds to `used` every one of `schemas` that `schema` refers to: a validator keeps what it is given.
fn gather(schema: &Value, schemas: &Value, used: &mut Map<String, Value>) {
    match schema {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let name = reference.and_then(|path| path.strip_prefix("#/components/schemas/"));
            if let Some(name) = name
                && !used.contains_key(name)
            {
                used.insert(name.to_owned(), schemas[name].clone());
                gather(&schemas[name], schemas, used);
            }
            members
                .values()
                .for_each(|member| gather(member, schemas, used));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, schemas, used)),
        _ => {}
    }
}

/// The schema of an operation's success.
fn answer(operation: &Value) -> &Value {
    let answers = operation["responses"].as_object().into_iter().flatten();
    let mut successes = answers.filter(|(status, _)| status.starts_with('2'));
    successes.next().map_or(&Value::Null, |(_, response)| {
        &response["content"]["application/json"]["schema"]
    })
}

fn secrets(schema: &Value) -> Vec<String> {
    let members = schema["properties"].as_object().into_iter().flatten();
    let secret = members.filter(|(_, member)| member["format"] == "password");
    secret.map(|(name, _)| name.clone()).collect()
}

/// No path of the contract, nor of the documentation.
pub(super) fn no_path() -> Error {
    Error::new(
        Code::NotFound,
        "No such path. GET /openapi.json lists them.",
    )
}

/// A path that has only the methods `allowed` (and HEAD, where it has GET).
pub(super) fn not_allowed(allowed: &[&Method]) -> Error {
    let mut names: Vec<&str> = allowed.iter().map(|method| method.as_str()).collect();
    if names.contains(&"GET") {
        names.push("HEAD");
    }
    let allow = names.join(", ");
    let mut error = Error::new(Code::MethodNotAllowed, format!("This path has {allow}."));
    error.allow = Some(allow);
    error
}

/// A time of RFC 3339. jsonschema's own takes `.` and its like for digits, which the generated service
/// cannot read.
fn is_time(text: &str) -> bool {
    text.as_bytes()
        .get(10)
        .is_some_and(|t| t.eq_ignore_ascii_case(&b'T'))
        && DateTime::parse_from_rfc3339(text).is_ok()
}

/// Makes a JSON Schema of an OpenAPI 3.0 one, in place: integers get the bounds of their format. (The
/// contract keeps away from what the two dialects say differently.)
fn jsonschema_of(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            let bounds = match members.get("format").and_then(Value::as_str) {
                Some("int32") => Some((json!(i32::MIN), json!(i32::MAX))),
                Some("int64") => Some((json!(i64::MIN), json!(i64::MAX))),
                _ => None,
            };
            if let Some((low, high)) = bounds {
                members.entry("minimum").or_insert(low);
                members.entry("maximum").or_insert(high);
            }
            members.values_mut().for_each(jsonschema_of);
        }
        Value::Array(items) => items.iter_mut().for_each(jsonschema_of),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn check(method: &str, path: &str, query: &str, body: &str) -> Vec<(Place, String)> {
        let contract = Contract::new().unwrap();
        let method = method.parse().unwrap();
        let Route::Operation(operation, parameters) = contract.route(&method, path).unwrap() else {
            panic!("{path} lacks a slash");
        };
        match operation.check(&parameters, query, &HeaderMap::new(), body.as_bytes()) {
            Ok(_) => Vec::new(),
            Err(error) => error
                .violations
                .into_iter()
                .map(|v| (v.place, v.pointer))
                .collect(),
        }
    }

    #[test]
    fn every_violation_is_told_with_its_place() {
        let body = r#"{"imagee": "x", "tty": 1, "command": ["a", 2], "a/b": 0, "env": {"A": 1}}"#;
        let mut told = check("POST", "/api/container/", "x=1", body);
        told.sort_by(|a, b| a.1.cmp(&b.1));
        let pointers: Vec<&str> = told.iter().map(|(_, pointer)| pointer.as_str()).collect();
        assert_eq!(
            pointers,
            ["", "/a~1b", "/command/1", "/env/A", "/imagee", "/tty", "/x"]
        );
    }

    #[test]
    fn parameters_are_typed_and_decoded_strictly() {
        for good in ["", "limit=1", "limit=200", "limit=%31"] {
            assert!(check("GET", "/api/image/", good, "").is_empty(), "{good}");
        }
        for bad in [
            "limit=0",
            "limit=201",
            "limit=x",
            "limit=01",
            "limit=1.0",
            "limit=1&limit=1",
            "limit=%3",
            "%ff=1",
            "cursor=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            "limit",
        ] {
            assert_eq!(check("GET", "/api/image/", bad, "").len(), 1, "{bad}");
        }
        for (time, bad) in [
            ("2026-01-01T00:00:00Z", 0),
            ("2026-01-01t00:00:00.123456789-23:59", 0),
            ("2026-01-01T00:00:00+00:0.", 1),
            ("2026-01-0/T00:00:00Z", 1),
            ("2026-01-01%2000:00:00Z", 1),
            ("2026-01-01T00:00:00", 1),
        ] {
            let query = format!("since={time}");
            assert_eq!(check("GET", "/api/event/", &query, "").len(), bad, "{time}");
        }
        assert_eq!(check("GET", "/api/container/a%2Fb/", "", "").len(), 1);
        assert_eq!(check("GET", "/api/container/a%zz/", "", "").len(), 1);
        assert!(check("GET", "/api/container/%61bc/", "", "").is_empty());
    }

    #[test]
    fn a_path_leads_to_one_place() {
        let contract = Contract::new().unwrap();
        let code = |method: Method, path| {
            contract
                .route(&method, path)
                .map(|_| ())
                .map_err(|e| e.code)
        };
        assert!(matches!(
            contract.route(&Method::GET, "/api/image"),
            Ok(Route::Slash)
        ));
        assert_eq!(code(Method::HEAD, "/api/image/"), Ok(()));
        assert_eq!(
            code(Method::PUT, "/api/image/"),
            Err(Code::MethodNotAllowed)
        );
        for path in [
            "/",
            "",
            "/api/",
            "/api/image//",
            "/api/image/x/y",
            "/API/image/",
            "/api/image/../image/",
        ] {
            assert_eq!(code(Method::GET, path), Err(Code::NotFound), "{path}");
        }
    }
}
