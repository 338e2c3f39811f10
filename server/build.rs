//! Turns `openapi.yaml` into JSON once, at build time, so that the server needs no YAML parser.

use std::{env, error::Error, fs, path::PathBuf};

#[allow(
    clippy::disallowed_methods,
    reason = "Cargo speaks to a build script by its environment"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let contract = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../openapi.yaml");
    println!("cargo:rerun-if-changed={}", contract.display());
    println!("cargo:rerun-if-changed=../migrations");
    let document: serde_json::Value = serde_saphyr::from_str(&fs::read_to_string(&contract)?)?;
    let target = PathBuf::from(env::var("OUT_DIR")?).join("openapi.json");
    fs::write(target, serde_json::to_vec(&document)?)?;
    Ok(())
}
