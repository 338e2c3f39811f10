//! The contract: no request makes it panic, and the same one is answered the same. What is refused is told
//! where; what passes is JSON that passes again, and the generated service can read it.
//!
//! The input is a request as it is written: `GET /path?query`, a line for each header field, an empty
//! line, the body.
#![no_main]

use std::{str, sync::LazyLock};

use http::{HeaderMap, Method, uri::PathAndQuery};
use libfuzzer_sys::fuzz_target;
use slipway::{
    error::Code,
    http::contract::{Contract, Route},
};
use slipway_fuzz::must_be_read;

static CONTRACT: LazyLock<Contract> = LazyLock::new(|| Contract::new().expect("openapi.yaml"));

fuzz_target!(|request: &[u8]| {
    hold(request);
});

/// `None` where it is no request, or leads nowhere, or is refused.
fn hold(request: &[u8]) -> Option<()> {
    let cut = request.windows(2).position(|end| end == b"\n\n");
    let (head, body) = request.split_at(cut.unwrap_or(request.len()));
    let body = body.get(2..).unwrap_or_default();
    let mut lines = str::from_utf8(head).ok()?.split('\n');
    let (method, target) = lines.next()?.split_once(' ')?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let method: Method = method.parse().ok()?;
    let headers: HeaderMap = lines
        .filter_map(|line| line.split_once(": "))
        .filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)))
        .collect();

    let (operation, parameters) = match CONTRACT.route(&method, path) {
        Ok(Route::Operation(operation, parameters)) => (operation, parameters),
        Ok(Route::Slash) => return None,
        Err(error) => {
            assert!(matches!(
                error.code,
                Code::NotFound | Code::MethodNotAllowed
            ));
            return None;
        }
    };
    let check = |body: &[u8]| {
        let checked = operation.check(&parameters, query, &headers, body);
        checked.map_err(|error| {
            assert_eq!(error.code, Code::InvalidRequest);
            assert!((1..=100).contains(&error.violations.len()));
            format!("{:?}", error.violations)
        })
    };
    let checked = check(body);
    assert_eq!(checked, check(body));
    let passed = checked.ok()?;
    // Empty where the operation takes no body.
    if !passed.is_empty() {
        assert!(serde_json::from_slice::<serde_json::Value>(&passed).is_ok());
        assert_eq!(check(&passed).as_ref(), Ok(&passed));
    }
    // hyper lets no other target in.
    target.parse::<PathAndQuery>().ok()?;
    must_be_read(&method, target, headers, passed);
    Some(())
}
