//! The contract fuzzed: schemathesis, all phases, all checks, with the key, against a Slipway with a
//! real engine and a seeded image. Zero failures, and launches that really ran.

use std::{path::Path, process::Stdio};

use serde_json::json;
use slipway_tests::{Database, Slipway, client::text, within};

const KEY: &str = "0123456789abcdef0123456789abcdef";

/// Seconds that a run takes at most.
const LIMIT: u64 = 600;

/// Fuzzes with the admin key, or with one that has only `scopes`; answers how many containers that
/// launched.
async fn fuzz(database: Database, scopes: Option<&[&str]>) -> i64 {
    let slipway = Slipway::with(database, &["--admin-key", KEY]).await;
    let image = slipway.vetted("busybox").await;
    slipway.vetted("python:3.13").await;
    let container = slipway.launch(json!({"image": "busybox"})).await;
    let key = match scopes {
        Some(scopes) => {
            let key = json!({"owner": "alpha", "scopes": scopes});
            let key = slipway.client.post("/api/key/", key).await.expect(201);
            text(&key, "key").to_owned()
        }
        None => KEY.to_owned(),
    };
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
            .args(["--header", &format!("Authorization: Bearer {key}")])
            .arg(format!("{}/openapi.json", slipway.client.url))
            .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks")
            .env("PYTHONPATH", root.join("tests"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("SEEDED_IMAGE", text(&image, "id"))
            .env("SEEDED_CONTAINER", text(&container, "id"))
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

    let launched = slipway.launches().await - 1;
    eprintln!("schemathesis launched {launched} containers");
    // A green run that did nothing proves nothing.
    for operation in ["stopContainer", "execCommand", "streamCommand"] {
        let query = format!("/api/audit/?action={operation}&outcome=succeeded&limit=200");
        let done = slipway.client.get(&query).await.expect(200);
        let done = done["items"].as_array().map_or(0, Vec::len);
        eprintln!("{operation} succeeded {done} times");
        assert_eq!(done > 0, launched > 0, "{operation}");
    }
    launched
}

async fn launches(database: Database) {
    within(LIMIT, async {
        let launched = fuzz(database, None).await;
        assert!(launched > 0, "schemathesis launched nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_contract_holds_on_sqlite() {
    launches(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_contract_holds_on_postgres() {
    launches(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contract_holds_for_a_key_that_may_do_little() {
    within(LIMIT, async {
        let scopes = ["image:read", "container:read", "audit:read", "event:read"];
        let launched = fuzz(Database::Sqlite, Some(&scopes)).await;
        assert_eq!(launched, 0);
    })
    .await;
}
