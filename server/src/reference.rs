//! Image references: the one place where a spelling becomes a canonical name.
//!
//! The grammar is that of the distribution project, parsed by `oci-spec` and normalised as the
//! `docker` client does: no registry is Docker Hub, no namespace there is `library`, neither tag nor
//! digest is `latest`. Where the crate is more lenient than the `docker` client, the difference is
//! closed in [`Reference::parse`], one line each, each with a test.

use std::fmt;

use oci_spec::distribution::Reference as Oci;

/// A well-formed reference in its canonical spelling, `registry/repository[:tag][@digest]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference(Oci);

/// Why a text is no reference, in words for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoReference(String);

impl Reference {
    /// Parses any spelling that the `docker` client takes.
    pub fn parse(text: &str) -> Result<Self, NoReference> {
        // The crate's \w is Unicode's; the grammar's is ASCII.
        if !text.is_ascii() {
            return Err(NoReference("it has a character outside ASCII".into()));
        }
        // The client takes 64 hexadecimal digits for an image id, never for a name.
        if text.len() == 64
            && text
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        {
            return Err(NoReference(
                "64 hexadecimal digits are an image id, not a name".into(),
            ));
        }
        // A first component in upper case is a registry to the client; the crate makes it a path.
        if let Some((first, _)) = text.split_once('/')
            && first.bytes().any(|b| b.is_ascii_uppercase())
            && !first.contains(['.', ':'])
        {
            return Err(NoReference(format!(
                "{first} is in upper case; a registry's name needs a dot or a port"
            )));
        }
        let oci: Oci = text
            .parse()
            .map_err(|error| NoReference(format!("{error}")))?;
        // Digests are compared byte by byte, so only their one canonical spelling is taken.
        if let Some(digest) = oci.digest()
            && digest.bytes().any(|b| b.is_ascii_uppercase())
        {
            return Err(NoReference("a digest is written in lower case".into()));
        }
        Ok(Self(oci))
    }

    /// `registry/repository`, without tag and digest.
    pub fn repository(&self) -> String {
        format!("{}/{}", self.0.registry(), self.0.repository())
    }

    /// The tag, `latest` where neither tag nor digest was given.
    pub fn tag(&self) -> Option<&str> {
        self.0.tag()
    }

    /// The digest, where one was given.
    pub fn digest(&self) -> Option<&str> {
        self.0.digest()
    }

    /// What the engine resolves and pulls: by digest where there is one, else by tag.
    pub fn pullable(&self) -> String {
        match (self.digest(), self.tag()) {
            (Some(digest), _) => self.pinned(digest),
            (None, tag) => format!("{}:{}", self.repository(), tag.unwrap_or("latest")),
        }
    }

    /// The same repository by `digest` alone.
    pub fn pinned(&self, digest: &str) -> String {
        format!("{}@{digest}", self.repository())
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for NoReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> Option<String> {
        Reference::parse(text)
            .ok()
            .map(|reference| reference.to_string())
    }

    #[test]
    fn spellings_of_one_image_become_one() {
        for text in [
            "python",
            "python:latest",
            "library/python",
            "docker.io/python",
            "docker.io/library/python:latest",
            "index.docker.io/python",
            "index.docker.io/library/python",
        ] {
            assert_eq!(
                canonical(text).as_deref(),
                Some("docker.io/library/python:latest"),
                "{text}"
            );
        }
    }

    #[test]
    fn the_gaps_of_the_crate_are_closed() {
        let hex = "a".repeat(64);
        assert_eq!(canonical(&hex), None);
        assert_eq!(canonical("Team/python"), None);
        assert_eq!(canonical("python:t\u{e4}g"), None);
        assert_eq!(
            canonical(&format!("python@sha256:{}", "A".repeat(64))),
            None
        );
        assert!(canonical("EXAMPLE.com/python").is_some());
        assert!(canonical("EXAMPLE:5000/python").is_some());
    }

    #[test]
    fn what_the_engine_is_asked_for() {
        let digest = format!("sha256:{}", "0".repeat(64));
        let both = Reference::parse(&format!("team/tool:1@{digest}")).unwrap();
        assert_eq!(both.pullable(), format!("docker.io/team/tool@{digest}"));
        let bare = Reference::parse("team/tool").unwrap();
        assert_eq!(bare.pullable(), "docker.io/team/tool:latest");
    }
}
