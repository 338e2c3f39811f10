//! The operator's commands. Whoever has the database is the operator: they ask for no key.

pub mod audit;
pub mod backup;
pub mod keys;
pub mod reconcile;

use std::io::Write;

use crate::error::{Error, Result};

/// Writes one line to standard output.
fn line(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}").map_err(Error::internal)
}
