//! Credentials of registries: in files that the settings name, never in a request or an answer. They are
//! read when they are used, so that one that was replaced is the new one.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

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
    /// why it cannot be had, in words without anything of it.
    pub fn of(&self, registry: &str, name: Option<&str>) -> Result<Option<Login>, String> {
        let (path, named) = match (name, &self.config_file) {
            (Some(name), _) => match self.named.get(name) {
                Some(path) => (path, true),
                None => return Err(format!("the settings have no secret `{name}` any more")),
            },
            (None, Some(path)) => (path, false),
            (None, None) => return Ok(None),
        };
        let text = read(path)?;
        if let Ok(config) = serde_json::from_str::<ConfigFile>(&text) {
            let found = config
                .auths
                .into_iter()
                .find(|(host, _)| same(host, registry));
            let found = found.map(|(_, auth)| login(auth, path)).transpose()?;
            return match found {
                None if named => Err(format!("{} has nothing of {registry}", path.display())),
                found => Ok(found),
            };
        }
        if !named {
            return Err(format!("{} is no config.json", path.display()));
        }
        split(text.trim(), path).map(Some)
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn login(auth: Auth, path: &Path) -> Result<Login, String> {
    if let (Some(username), Some(password)) = (auth.username, auth.password) {
        return Ok(Login { username, password });
    }
    let decoded = auth.auth.and_then(|auth| STANDARD.decode(auth.trim()).ok());
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let text = decoded.ok_or_else(|| {
        let path = path.display();
        format!("{path} keeps the credentials elsewhere (a helper), which Slipway cannot ask")
    })?;
    split(&text, path)
}

fn split(text: &str, path: &Path) -> Result<Login, String> {
    let (username, password) = text.split_once(':').ok_or_else(|| {
        format!(
            "{} is neither `user:password` nor a config.json",
            path.display()
        )
    })?;
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
            ]),
        };
        let pair = |registry, name| {
            let login = secrets
                .of(registry, name)
                .map_err(|why| why.contains("secret"));
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
