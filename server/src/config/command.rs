//! The operator's commands: on the server's own settings, also while it runs.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use uuid::Uuid;

use super::{Common, Settings};
use crate::{caller::Scope, store::audit::Head};

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make a key, and print it: it is never shown again.
    Create(KeyCreate),
    /// List the keys that are not revoked.
    List(Common),
    /// Revoke a key.
    Revoke(KeyRevoke),
}

impl KeyCommand {
    /// What every command needs.
    pub fn common(&self) -> &Common {
        match self {
            Self::Create(create) => &create.common,
            Self::List(common) => common,
            Self::Revoke(revoke) => &revoke.common,
        }
    }
}

/// The key to make.
#[derive(Debug, Args)]
pub struct KeyCreate {
    /// Whose it is.
    #[arg(long, default_value = crate::caller::ADMIN, value_parser = owner)]
    pub owner: String,
    /// What it may do; give it several times, or separated by commas.
    #[arg(long = "scope", required = true, value_delimiter = ',')]
    pub scopes: Vec<Scope>,
    /// What it is for, in words.
    #[arg(long, value_parser = name)]
    pub name: Option<String>,
    /// When it stops working (RFC 3339); never when absent.
    #[arg(long)]
    pub expires_at: Option<DateTime<Utc>>,
    /// Where the keys are.
    #[command(flatten)]
    pub common: Common,
}

/// The key to revoke.
#[derive(Debug, Args)]
pub struct KeyRevoke {
    /// Its id, or its prefix.
    pub key: String,
    /// Where the keys are.
    #[command(flatten)]
    pub common: Common,
}

/// What to do with the audit trail.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Check the chain, and print its head; exit 1 where it is broken.
    Verify(AuditVerify),
}

impl AuditCommand {
    /// What every command needs.
    pub fn common(&self) -> &Common {
        let Self::Verify(verify) = self;
        &verify.common
    }
}

/// The check.
#[derive(Debug, Args)]
pub struct AuditVerify {
    /// A head that was logged or exported earlier, as SEQ:HASH: a tail that was cut off is found.
    #[arg(long, value_parser = head)]
    pub head: Option<Head>,
    /// Where the trail is.
    #[command(flatten)]
    pub common: Common,
}

/// The copy to make.
#[derive(Debug, Args)]
pub struct Backup {
    /// Where to; there must be no such file.
    pub file: PathBuf,
    /// What to copy.
    #[command(flatten)]
    pub common: Common,
}

/// The repair to do.
#[derive(Debug, Args)]
pub struct Reconcile {
    /// Only say what would be done; also while a server runs.
    #[arg(long)]
    pub dry_run: bool,
    /// The server's.
    #[command(flatten)]
    pub settings: Settings,
}

/// The grammar of the contract's `OwnerName`.
fn owner(text: &str) -> Result<String, String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let inner = |c: char| plain(c) || matches!(c, '_' | '.' | '-');
    let good = (1..=63).contains(&text.len())
        && text.starts_with(plain)
        && text.ends_with(plain)
        && text.chars().all(inner);
    match good {
        true => Ok(text.to_owned()),
        false => Err("1 to 63 of a-z, 0-9 and, inside, `_`, `.`, `-`".to_owned()),
    }
}

fn name(text: &str) -> Result<String, String> {
    let good =
        (1..=128).contains(&text.chars().count()) && !text.contains(|c: char| c.is_ascii_control());
    match good {
        true => Ok(text.to_owned()),
        false => Err("1 to 128 characters, in one line".to_owned()),
    }
}

fn head(text: &str) -> Result<Head, String> {
    let read = text.split_once(':').and_then(|(seq, hash)| {
        let good = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        let (seq, hash) = (seq.parse().ok()?, hash.to_ascii_lowercase());
        good.then_some(Head { seq, hash })
    });
    read.ok_or_else(|| "SEQ:HASH, as the log and GET /api/audit/ have it".to_owned())
}

impl KeyRevoke {
    /// Whether this is the key with `id` and `prefix`.
    pub fn names(&self, id: Uuid, prefix: &str) -> bool {
        self.key == prefix || Uuid::try_parse(&self.key).is_ok_and(|named| named == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_and_heads_are_checked() {
        assert!(owner("data").is_ok() && owner("a").is_ok() && owner("a.b-c_9").is_ok());
        for bad in ["", "A", "-a", "a-", "a b", "a/b", "ä", &"a".repeat(64)] {
            assert!(owner(bad).is_err(), "{bad}");
        }
        assert!(name("CI").is_ok() && name("").is_err() && name("a\nb").is_err());
        assert_eq!(
            head(&format!("3:{}", "AB".repeat(32))).unwrap().hash,
            "ab".repeat(32)
        );
        for bad in ["", "3", "3:ab", "x:00", &format!("3:{}", "zz".repeat(32))] {
            assert!(head(bad).is_err(), "{bad}");
        }
    }
}
