//! `Host` and `Origin`: an open service on loopback must not be a web page's way to the host.
//!
//! A page can make a browser send requests here in two ways. Across origins, and then the browser
//! says so in `Origin`. Or by a name of its own that it points at 127.0.0.1 after it was loaded (DNS
//! rebinding), and then that name is in `Host`. So `Host` is an address, `localhost` or a name that
//! the operator allowed, and `Origin` is the same host, or one that the operator allowed.

use std::net::IpAddr;

use http::{HeaderValue, header, request::Parts, uri::Authority};
use url::Url;

use crate::error::{Code, Error, Place, Result, Violation};

/// The names by which the service may be called.
#[derive(Debug)]
pub(super) struct Hosts {
    allowed: Vec<String>,
    origins: Vec<String>,
}

impl Hosts {
    /// `allowed`, beside addresses and `localhost`; and pages of `origins`.
    pub(super) fn new(allowed: &[String], origins: &[String]) -> Self {
        let names = allowed.iter().map(|name| name.trim().to_ascii_lowercase());
        Self {
            allowed: names.filter(|name| !name.is_empty()).collect(),
            origins: origins
                .iter()
                .map(|origin| origin.trim().to_owned())
                .collect(),
        }
    }

    /// Holds the request's `Host` and `Origin` against them.
    pub(super) fn check(&self, parts: &Parts) -> Result<()> {
        let host = host(parts)?;
        if !self.knows(host.host()) {
            return Err(Error::new(
                Code::Forbidden,
                format!(
                    "This service is not called `{}`. Use its address or localhost, or have the \
                     operator add the name to SLIPWAY_ALLOWED_HOSTS.",
                    host.host()
                ),
            ));
        }
        for origin in parts.headers.get_all(header::ORIGIN) {
            let allowed = self
                .origins
                .iter()
                .any(|allowed| origin == allowed.as_str());
            if !allowed && !same(origin, &host) {
                return Err(Error::new(
                    Code::Forbidden,
                    "A web page of another origin may not call this service.",
                ));
            }
        }
        Ok(())
    }

    fn knows(&self, name: &str) -> bool {
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        let bare = name
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'));
        name == "localhost"
            || bare.unwrap_or(&name).parse::<IpAddr>().is_ok()
            || self.allowed.contains(&name)
    }
}

/// The one authority that a request is for (RFC 9112, section 3.2): the target's where it has one,
/// and then `Host` says the same.
fn host(parts: &Parts) -> Result<Authority> {
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let sent: Option<Authority> = match (hosts.next(), hosts.next()) {
        (Some(host), None) => Some(
            host.to_str()
                .ok()
                .and_then(|host| host.parse().ok())
                .ok_or_else(malformed)?,
        ),
        (None, _) => None,
        (Some(_), Some(_)) => return Err(malformed()),
    };
    let strange = |authority: &Authority| {
        let port = authority
            .as_str()
            .strip_prefix(authority.host())
            .unwrap_or("@");
        !port.is_empty() && authority.port_u16().is_none()
    };
    let named = [parts.uri.authority(), sent.as_ref()];
    if named.into_iter().flatten().any(strange) {
        return Err(malformed());
    }
    match (parts.uri.authority(), sent) {
        (Some(target), Some(sent)) if *target != sent => Err(malformed()),
        (Some(target), _) => Ok(target.clone()),
        (None, Some(sent)) => Ok(sent),
        (None, None) => Err(malformed()),
    }
}

fn malformed() -> Error {
    Error::invalid(vec![Violation::new(
        Place::Header,
        "/host",
        "a request has one Host header, with a host name and perhaps a port",
    )])
}

/// Whether a page of `origin` came from `host`. The scheme may differ: a proxy may speak TLS.
fn same(origin: &HeaderValue, host: &Authority) -> bool {
    let Some(origin) = origin.to_str().ok().and_then(|text| Url::parse(text).ok()) else {
        return false;
    };
    let default = match origin.scheme() {
        "http" => 80,
        "https" => 443,
        _ => return false,
    };
    origin
        .host_str()
        .is_some_and(|name| name.eq_ignore_ascii_case(host.host()))
        && origin.port().unwrap_or(default) == host.port_u16().unwrap_or(default)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;

    fn check(host: Option<&str>, origin: Option<&str>) -> std::result::Result<(), Code> {
        let mut request = Request::builder().uri("/api/image/");
        if let Some(host) = host {
            request = request.header("host", host);
        }
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        Hosts::new(
            &["Slipway.example".into()],
            &["https://console.example".into()],
        )
        .check(&parts)
        .map_err(|error| error.code)
    }

    #[test]
    fn addresses_localhost_and_allowed_names_may_call() {
        for host in [
            "127.0.0.1:8080",
            "[::1]:8080",
            "localhost",
            "LOCALHOST:1",
            "10.1.2.3",
            "slipway.example:443",
            "slipway.example.",
        ] {
            assert_eq!(check(Some(host), None), Ok(()), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "slipway.example.evil",
        ] {
            assert_eq!(check(Some(host), None), Err(Code::Forbidden), "{host}");
        }
        for host in [
            None,
            Some(""),
            Some("a b"),
            Some("user@localhost"),
            Some("localhost:x"),
            Some("localhost:"),
            Some("127.0.0.1:99999"),
        ] {
            assert_eq!(check(host, None), Err(Code::InvalidRequest), "{host:?}");
        }
    }

    #[test]
    fn a_page_may_call_only_its_own_origin() {
        let host = Some("127.0.0.1:8080");
        assert_eq!(check(host, Some("http://127.0.0.1:8080")), Ok(()));
        assert_eq!(check(Some("localhost"), Some("https://localhost")), Ok(()));
        assert_eq!(check(host, Some("https://console.example")), Ok(()));
        for origin in [
            "http://127.0.0.1:8081",
            "http://127.0.0.1",
            "https://evil.example",
            "null",
            "file://",
            "http://localhost:8080",
        ] {
            assert_eq!(check(host, Some(origin)), Err(Code::Forbidden), "{origin}");
        }
    }
}
