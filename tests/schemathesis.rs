//! The contract fuzzed: schemathesis, all phases, all checks, with the key, against a Slipway with a
//! real engine and a seeded image. Zero failures, and launches that really ran.

use std::process::Stdio;

use slipway_tests::{Database, Slipway, client::text, on_both};

const KEY: &str = "0123456789abcdef0123456789abcdef";

fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the root")
        .to_owned()
}

async fn fuzz(database: Database) {
    let slipway = Slipway::with(database, &["--admin-key", KEY]).await;
    let image = slipway.vetted("busybox").await;
    slipway.vetted("python:3.13").await;
    let output =
        tokio::process::Command::new(root().join("target/tools/schemathesis/bin/schemathesis"))
            .args([
                "--config-file",
                "tests/schemathesis.toml",
                "run",
                "--checks",
                "all",
            ])
            .args(["--phases", "examples,coverage,fuzzing,stateful", "--header"])
            .arg(format!("Authorization: Bearer {KEY}"))
            .arg(format!("{}/openapi.json", slipway.client.url))
            .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks")
            .env("PYTHONPATH", "tests")
            .env("SEEDED_IMAGE", text(&image, "id"))
            .current_dir(root())
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
