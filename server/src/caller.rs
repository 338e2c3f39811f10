//! Who calls, and what he may do.

use std::{fmt, net::IpAddr};

use uuid::Uuid;

use crate::{
    error::{Code, Error, Result},
    store::events::By,
};

/// The owner that the admin key of the settings, an open service and the command line act as.
pub const ADMIN: &str = "admin";

/// What a key allows. Each operation of the contract names the one it needs (`x-required-scope`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Scope {
    ImageRead,
    ImageWrite,
    ContainerRead,
    ContainerWrite,
    ContainerExec,
    EventRead,
    AuditRead,
    KeyAdmin,
    /// All of them, and what every owner has.
    Admin,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 9] = [
        Self::ImageRead,
        Self::ImageWrite,
        Self::ContainerRead,
        Self::ContainerWrite,
        Self::ContainerExec,
        Self::EventRead,
        Self::AuditRead,
        Self::KeyAdmin,
        Self::Admin,
    ];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::ImageRead => "image:read",
            Self::ImageWrite => "image:write",
            Self::ContainerRead => "container:read",
            Self::ContainerWrite => "container:write",
            Self::ContainerExec => "container:exec",
            Self::EventRead => "event:read",
            Self::AuditRead => "audit:read",
            Self::KeyAdmin => "key:admin",
            Self::Admin => "admin",
        }
    }
}

impl std::str::FromStr for Scope {
    type Err = String;

    fn from_str(name: &str) -> std::result::Result<Self, String> {
        let found = Self::ALL.into_iter().find(|scope| scope.name() == name);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("no such scope; there are {names}")
        })
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Somebody who was let in, in one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Whose things he sees and makes.
    pub owner: String,
    /// How his key begins, or what let him in instead of a key.
    pub key_prefix: String,
    /// What he may do.
    pub scopes: Vec<Scope>,
    /// When his key stops working.
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Where he calls from; `None` for this machine's command line.
    pub address: Option<IpAddr>,
    /// The request; also the id of what it makes.
    pub request_id: Uuid,
}

impl Caller {
    /// Slipway's operator, let in by `how`.
    pub fn operator(how: &str, request_id: Uuid) -> Self {
        Self {
            owner: ADMIN.to_owned(),
            key_prefix: how.to_owned(),
            scopes: vec![Scope::Admin],
            expires_at: None,
            address: None,
            request_id,
        }
    }

    /// Somebody who was not asked who he is.
    pub fn nobody(request_id: Uuid) -> Self {
        Self {
            owner: String::new(),
            key_prefix: String::new(),
            scopes: Vec::new(),
            expires_at: None,
            address: None,
            request_id,
        }
    }

    /// Whether he may do what `scope` allows.
    pub fn holds(&self, scope: Scope) -> bool {
        self.is_admin() || self.scopes.contains(&scope)
    }

    /// Whether he sees what every owner has.
    pub fn is_admin(&self) -> bool {
        self.scopes.contains(&Scope::Admin)
    }

    /// Him, as the events of what he does name him.
    pub fn by(&self) -> By {
        By {
            actor: self.key_prefix.clone(),
            request_id: Some(self.request_id),
        }
    }

    /// Whether he sees what `owner` has.
    pub fn sees(&self, owner: &str) -> bool {
        self.is_admin() || self.owner == owner
    }

    /// The one owner whose things a list may show him, after he narrowed it to `wanted`; `None` for
    /// everybody's. `Err`: a list that is empty for him.
    pub fn narrowed<'a>(
        &'a self,
        wanted: Option<&'a str>,
    ) -> std::result::Result<Option<&'a str>, Nothing> {
        match wanted {
            Some(wanted) if !self.sees(wanted) => Err(Nothing),
            Some(wanted) => Ok(Some(wanted)),
            None if self.is_admin() => Ok(None),
            None => Ok(Some(&self.owner)),
        }
    }

    /// Lets him pass if he holds `scope`.
    pub fn require(&self, scope: Scope) -> Result<()> {
        if self.holds(scope) {
            return Ok(());
        }
        let held: Vec<&str> = self.scopes.iter().map(|scope| scope.name()).collect();
        Err(Error::new(
            Code::Forbidden,
            format!(
                "This needs the scope `{scope}`; the key {} has {}. Use another, or have one made.",
                self.key_prefix,
                held.join(", ")
            ),
        ))
    }
}

/// Nothing that a caller may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nothing;
