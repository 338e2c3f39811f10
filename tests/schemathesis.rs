//! The contract fuzzed: schemathesis, all phases, all checks, with the key, against a Slipway with a
//! real engine and a seeded image. Zero failures, and launches that really ran.

use std::{path::Path, process::Stdio};

use slipway_tests::{Database, Slipway, client::text, on_both};

const KEY: &str = "0123456789abcdef0123456789abcdef";

async fn fuzz(database: Database) {
    let slipway = Slipway::with(database, &["--admin-key", KEY]).await;
    let image = slipway.vetted("busybox").await;
    slipway.vetted("python:3.13").await;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the root");
    let output =
        tokio::process::Command::new(root.join("target/tools/schemathesis/bin/schemathesis"))
            .arg("--config-file")
            .arg(root.join("tests/schemathesis.toml"))
            .args([
                "run",
                "--checks",
                "all",
                "--phases",
                "examples,coverage,fuzzing,stateful",
            ])
            .args(["--header", &format!("Authorization: Bearer {KEY}")])
            .arg(format!("{}/openapi.json", slipway.client.url))
            .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks")
            .env("PYTHONPATH", root.join("tests"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("SEEDED_IMAGE", text(&image, "id"))
            // It keeps notes where it runs.
            .current_dir(slipway.home.path())
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output()
            .await
            .expect("schemathesis runs");
    let told = String::from_utf8_lossy(&output.stdout);
    eprintln!("{told}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "schemathesis found failures");

    let launched = slipway.launches().await;
    eprintln!("schemathesis launched {launched} containers");
    assert!(launched > 0, "schemathesis launched nothing");
}

on_both! {
    async fn the_contract_holds(database: Database) {
        fuzz(database).await;
    }
}
