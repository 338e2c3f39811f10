//! The operator's commands, and launches that take turns.

use std::{collections::HashSet, sync::Arc};

use serde_json::{Value, json};
use slipway_tests::{
    Database, Slipway, bounded,
    client::text,
    engine, on_both,
    process::{Process, command},
    slipway::Home,
};

const KEY: &str = "0123456789abcdef0123456789abcdef";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_whole_while_others_write() {
    bounded(async {
        let home = Home::new(Database::Sqlite).await;
        let process = Process::start(&home, &["--admin-key", KEY], Some(KEY)).await;
        let client = process.client.clone();
        let quota = |n: usize| format!("/api/quota/owner-{n}/");
        let writer = tokio::spawn(async move {
            for n in 0..400 {
                let put = client.request(reqwest::Method::PUT, &quota(n));
                let put = client.send(put.json(&json!({"containers": n}))).await;
                put.expect(200);
            }
        });
        let mut copies = Vec::new();
        for n in 0..3 {
            let copy = Home::new(Database::Sqlite).await;
            let file = copy.path().join("slipway.db");
            let file = file.to_str().expect("a path");
            let (code, told) = command(&home, &["backup", file]).await;
            assert_eq!(code, 0, "{n}: {told}");
            // What is there is not written over.
            let (code, told) = command(&home, &["backup", file]).await;
            assert!(code != 0 && told.contains("is there already"), "{told}");
            copies.push(copy);
        }
        writer.await.expect("every write is answered");
        process.kill().await;
        // Each copy is of one moment: the first so many writes, each with its audit record, and no other.
        for copy in copies {
            let slipway = Slipway::on(Arc::new(copy), &["--admin-key", KEY]).await;
            let mut written = 0;
            loop {
                let read = slipway
                    .client
                    .get(&format!("/api/quota/owner-{written}/"))
                    .await;
                if read.expect(200)["limits"].get("containers").is_none() {
                    break;
                }
                written += 1;
            }
            assert!((0..=400).contains(&written));
            let after = slipway
                .client
                .get(&format!("/api/quota/owner-{}/", written + 1))
                .await;
            assert!(after.expect(200)["limits"].get("containers").is_none());
            let (code, told) = command(&slipway.home, &["audit", "verify"]).await;
            assert_eq!(code, 0, "{told}");
        }
        let postgres = Home::new(Database::Postgres).await;
        let slipway = Slipway::on(Arc::new(postgres), &[]).await;
        let (code, told) = command(&slipway.home, &["backup", "/nowhere/copy"]).await;
        assert!(code != 0 && told.contains("pg_dump"), "{told}");
    })
    .await;
}

on_both! {
    async fn a_dry_run_says_what_a_repair_would_do(database: Database) {
        let slipway = Slipway::with(database, &["--reconcile-seconds", "3600"]).await;
        slipway.vetted("busybox").await;
        let (kept, lost) = (slipway.launch(json!({"image": "busybox"})).await, slipway.launch(json!({"image": "busybox"})).await);
        let home = slipway.stop().await;
        let (code, told) = command(&home, &["reconcile", "--dry-run"]).await;
        assert!(code == 0 && told.contains("0 to repair"), "{told}");
        engine::cli(&["rm", "-f", text(&lost, "container_id")]);
        for _ in 0..2 {
            let (code, told) = command(&home, &["reconcile", "--dry-run"]).await;
            assert!(code == 0 && told.contains("1 to repair"), "{told}");
            assert!(told.contains(&format!("container {}: is lost", text(&lost, "id"))), "{told}");
        }
        let (code, told) = command(&home, &["reconcile"]).await;
        assert_eq!(code, 0, "{told}");
        let (_, told) = command(&home, &["reconcile", "--dry-run"]).await;
        assert!(told.contains("0 to repair"), "{told}");
        let slipway = Slipway::on(home, &[]).await;
        for (container, state) in [(&kept, "running"), (&lost, "lost")] {
            let path = format!("/api/container/{}/", text(container, "id"));
            assert_eq!(slipway.client.get(&path).await.expect(200)["state"], state);
        }
    }

    async fn launches_take_turns_and_the_queue_has_an_end(database: Database) {
        let slipway = Slipway::with(database, &["--launches-in-flight", "1"]).await;
        slipway.vetted("busybox").await;
        let launches: Vec<_> = (0..40).map(|_| {
            let client = slipway.client.clone();
            tokio::spawn(async move { client.post("/api/container/", json!({"image": "busybox"})).await })
        }).collect();
        let (mut ran, mut refused) = (HashSet::new(), 0);
        for launch in launches {
            let reply = launch.await.expect("an answer");
            match reply.status {
                201 => drop(ran.insert(text(&reply.body, "container_id").to_owned())),
                _ => {
                    assert_eq!(reply.headers["retry-after"], "2");
                    reply.problem(503, "overloaded");
                    refused += 1;
                }
            }
        }
        assert!(ran.len() >= 17 && ran.len() + refused == 40, "{} {refused}", ran.len());
        let there: HashSet<String> = slipway.containers().await.into_iter().collect();
        assert_eq!(there, ran);
        // What was refused was not written down.
        let all: Value = slipway.client.get("/api/container/?state=all&limit=200").await.expect(200);
        assert_eq!(all["items"].as_array().map(Vec::len), Some(ran.len()));
    }
}
