//! Who may call, and how often.

use std::path::PathBuf;

use clap::Args;
use ipnet::IpNet;

use super::{secret, wrong};
use crate::error::Result;

/// Who may call, and how often.
#[derive(Debug, Clone, Default, Args)]
pub struct Access {
    /// Host names by which the service may be called, beside IP addresses and localhost.
    #[arg(long, env = "SLIPWAY_ALLOWED_HOSTS", value_delimiter = ',', value_parser = host)]
    pub allowed_hosts: Vec<String>,

    /// Origins whose web pages may call, such as https://console.example; none otherwise.
    #[arg(long, env = "SLIPWAY_CORS_ORIGINS", value_delimiter = ',', value_parser = origin)]
    pub cors_origins: Vec<String>,

    /// Addresses or networks of proxies whose X-Forwarded-For is believed.
    #[arg(long, env = "SLIPWAY_TRUSTED_PROXIES", value_delimiter = ',', value_parser = network)]
    pub trusted_proxies: Vec<IpNet>,

    /// A key with every right, beside those of `slipway key create`.
    #[arg(long, env = "SLIPWAY_ADMIN_KEY", hide_env_values = true)]
    pub admin_key: Option<String>,

    /// A file with that key.
    #[arg(long, env = "SLIPWAY_ADMIN_KEY_FILE")]
    pub admin_key_file: Option<PathBuf>,

    /// Listen beyond loopback although there is no key, and let everybody launch.
    #[arg(long, env = "SLIPWAY_ALLOW_OPEN", value_parser = clap::builder::FalseyValueParser::new())]
    pub allow_open: bool,

    /// Requests a minute for each key; 0 for no limit.
    #[arg(long, env = "SLIPWAY_RATE_KEY_PER_MINUTE", default_value = "0")]
    pub rate_key_per_minute: u32,

    /// Requests a minute for each address; 0 for no limit.
    #[arg(long, env = "SLIPWAY_RATE_ADDRESS_PER_MINUTE", default_value = "0")]
    pub rate_address_per_minute: u32,

    /// Requests with a wrong key a minute for each address; 0 for no limit.
    #[arg(
        long,
        env = "SLIPWAY_RATE_FAILED_AUTH_PER_MINUTE",
        default_value = "60"
    )]
    pub rate_failed_auth_per_minute: u32,
}

impl Access {
    /// The admin key, from wherever it was set.
    pub fn key(&self) -> Result<Option<String>> {
        let key = secret(
            "SLIPWAY_ADMIN_KEY",
            self.admin_key.as_deref(),
            self.admin_key_file.as_deref(),
        )?;
        match key {
            Some(key) if key.len() < 16 || !key.bytes().all(|b| b.is_ascii_graphic()) => {
                Err(wrong(
                    "the admin key needs at least 16 visible ASCII characters; `openssl rand -hex 32` \
                     prints a good one",
                ))
            }
            key => Ok(key),
        }
    }
}

/// A name, or nothing.
fn host(text: &str) -> std::result::Result<String, String> {
    let text = text.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    match text.chars().all(plain) {
        true => Ok(text.to_owned()),
        false => Err("a host name, without a port; patterns are none".to_owned()),
    }
}

/// An origin as a browser writes it, or nothing.
fn origin(text: &str) -> std::result::Result<String, String> {
    let text = text.trim();
    let as_written = url::Url::parse(text)
        .is_ok_and(|url| url.origin().ascii_serialization() == text && !text.contains('*'));
    match text.is_empty() || as_written {
        true => Ok(text.to_owned()),
        false => {
            Err("an origin such as https://console.example:8443; patterns are none".to_owned())
        }
    }
}

/// A network, or one address.
fn network(text: &str) -> std::result::Result<IpNet, String> {
    let text = text.trim();
    text.parse::<IpNet>()
        .or_else(|_| text.parse::<std::net::IpAddr>().map(IpNet::from))
        .map_err(|_| "an address, or a network such as 10.0.0.0/8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef";

    fn key(inline: Option<&str>, file: Option<&str>) -> Result<Option<String>> {
        let access = Access {
            admin_key: inline.map(Into::into),
            admin_key_file: file.map(Into::into),
            ..Access::default()
        };
        access.key()
    }

    #[test]
    fn the_admin_key_has_one_source_and_some_length() {
        assert_eq!(key(None, None).unwrap(), None);
        assert_eq!(key(Some(""), None).unwrap(), None);
        assert_eq!(key(Some(KEY), None).unwrap().as_deref(), Some(KEY));
        assert!(key(Some("short"), None).is_err());
        assert!(key(Some("0123456789 abcdef"), None).is_err());
        assert!(key(Some(KEY), Some("/dev/null")).is_err());
        assert!(key(None, Some("/dev/null")).is_err());
        assert!(key(None, Some("/nonexistent")).is_err());
    }

    #[test]
    fn names_and_origins_are_no_patterns() {
        assert!(host("slipway.example").is_ok() && host("").is_ok());
        assert!(host("*").is_err() && host("a:80").is_err() && host("a b").is_err());
        assert!(origin("https://console.example").is_ok() && origin("").is_ok());
        for bad in [
            "*",
            "null",
            "https://*.example",
            "https://a/",
            "a.example",
            "HTTPS://a",
        ] {
            assert!(origin(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_proxy_is_an_address_or_a_network() {
        for good in ["10.0.0.0/8", "192.0.2.1", " ::1", "2001:db8::/32"] {
            assert!(network(good).is_ok(), "{good}");
        }
        for bad in ["", "proxy", "10.0.0.0/33"] {
            assert!(network(bad).is_err(), "{bad}");
        }
    }
}
