//! Credentials of registries: in files that the settings name, never in a request or an answer. They are
//! read when they are used, so that one that was replaced is the new one.

use std::{collections::HashMap, path::PathBuf};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Deserialize;

use crate::engine::Login;

/// Where they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrets {
    /// A `config.json` of the `docker` client, for whoever vets.
    pub config_file: Option<PathBuf>,
    /// Files by the name that a vetting gives: `user:password`, or such a `config.json`.
    pub named: HashMap<String, PathBuf>,
}

/// Of a `config.json`, the part that has credentials in it.
#[derive(Deserialize)]
struct ConfigFile {
    #[serde(default)]
    auths: HashMap<String, Auth>,
}

#[derive(Deserialize)]
struct Auth {
    /// base64 of `user:password`.
    auth: Option<String>,
    username: Option<String>,
    password: Option<String>,
}

impl Secrets {
    /// Whether there is one of that name.
    pub fn has(&self, name: &str) -> bool {
        self.named.contains_key(name)
    }

    /// What to log in to `registry` with: the secret `name`, or else what the `config.json` has. `Err`:
    /// why it cannot be had, in words that everybody may read.
    pub fn of(&self, registry: &str, name: Option<&str>) -> Result<Option<Login>, String> {
        let (path, what) = match (name, &self.config_file) {
            (Some(name), _) => match self.named.get(name) {
                Some(path) => (path, format!("the secret `{name}`")),
                None => return Err(format!("the settings have no secret `{name}` any more")),
            },
            (None, Some(path)) => (path, "the server's config.json".to_owned()),
            (None, None) => return Ok(None),
        };
        let text = std::fs::read_to_string(path).map_err(|error| {
            // Where it is, is the operator's affair.
            tracing::warn!(path = %path.display(), %error, "credentials cannot be read");
            format!("{what} cannot be read")
        })?;
        let text = text.trim_start_matches('\u{feff}').trim();
        // What begins like a config.json is one, or is broken: it is nobody's user and password.
        if name.is_none() || text.starts_with('{') {
            let config = serde_json::from_str::<ConfigFile>(text);
            let config = config.map_err(|_| format!("{what} is no valid config.json"))?;
            let found = config
                .auths
                .into_iter()
                .find(|(host, _)| same(host, registry));
            let found = found.map(|(_, auth)| login(auth, &what)).transpose()?;
            return match found {
                None if name.is_some() => Err(format!("{what} has nothing of {registry}")),
                found => Ok(found),
            };
        }
        split(text, &what).map(Some)
    }
}

fn login(auth: Auth, what: &str) -> Result<Login, String> {
    if let (Some(username), Some(password)) = (auth.username, auth.password) {
        return Ok(Login { username, password });
    }
    let decoded = auth.auth.and_then(|auth| STANDARD.decode(auth.trim()).ok());
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let text = decoded.ok_or_else(|| {
        format!("{what} keeps the credentials elsewhere (a helper), which Slipway cannot ask")
    })?;
    split(&text, what)
}

fn split(text: &str, what: &str) -> Result<Login, String> {
    let (username, password) = text
        .split_once(':')
        .ok_or_else(|| format!("{what} is neither `user:password` nor a config.json"))?;
    Ok(Login {
        username: username.to_owned(),
        password: password.trim_end_matches('\0').to_owned(),
    })
}

/// Whether `host`, as a `config.json` writes it, is the registry: with a scheme and a path, perhaps, and
/// under its old name for Docker Hub.
fn same(host: &str, registry: &str) -> bool {
    let host = host.split_once("://").map_or(host, |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or_default();
    let hub = |name: &str| matches!(name, "docker.io" | "index.docker.io");
    host == registry || hub(host) && hub(registry)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    #[test]
    fn each_kind_of_file_is_read() {
        let folder = std::env::temp_dir().join(format!("slipway-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir(&folder).unwrap();
        let config = r#"{"auths": {"https://index.docker.io/v1/": {"auth": "aHViOnB3OjE="},
            "r.example:5000": {"username": "u", "password": "p"}, "helped.example": {}}}"#;
        let config = file(&folder, "config.json", config);
        let secrets = Secrets {
            config_file: Some(config.clone()),
            named: HashMap::from([
                ("team".to_owned(), file(&folder, "team", "me:my:secret\n")),
                ("copy".to_owned(), config),
                ("junk".to_owned(), file(&folder, "junk", "nothing")),
                (
                    "torn".to_owned(),
                    file(&folder, "torn", "\u{feff}{\"auths\": {\"a:b\": "),
                ),
            ]),
        };
        let pair = |registry, name| {
            let login = secrets
                .of(registry, name)
                .map_err(|why| why.contains("any more"));
            login.map(|login| login.map(|login| (login.username, login.password)))
        };
        let told = |user: &str, password: &str| Ok(Some((user.to_owned(), password.to_owned())));
        assert_eq!(pair("docker.io", None), told("hub", "pw:1"));
        assert_eq!(pair("r.example:5000", None), told("u", "p"));
        assert_eq!(pair("other.example", None), Ok(None));
        assert_eq!(pair("other.example", Some("team")), told("me", "my:secret"));
        assert_eq!(pair("docker.io", Some("copy")), told("hub", "pw:1"));
        for (registry, name) in [
            ("helped.example", None),
            ("x", Some("copy")),
            ("x", Some("junk")),
        ] {
            assert_eq!(pair(registry, name), Err(false), "{registry} {name:?}");
        }
        assert_eq!(pair("x", Some("gone")), Err(true));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
