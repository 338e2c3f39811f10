//! Safe retries: one `Idempotency-Key`, one effect, one answer; also after a kill.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use slipway::store::Pool;
use slipway_tests::{
    Client, Reply, Slipway,
    client::text,
    on_both,
    process::Process,
    proxy::{Mode, Proxy},
    slipway::Home,
};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";

async fn post(client: &Client, path: &str, key: &str, body: &Value) -> Reply {
    let request = client
        .request(Method::POST, path)
        .header("idempotency-key", key);
    client.send(request.json(body)).await
}

fn replayed(reply: &Reply) -> bool {
    reply
        .headers
        .get("idempotency-replayed")
        .is_some_and(|value| value == "true")
}

/// All that is kept for retries.
async fn stored(slipway: &Slipway) -> String {
    let all = "SELECT coalesce(body, '') FROM calls";
    let bodies: Vec<String> = match &slipway.state.store.pool {
        Pool::Sqlite(pool) => sqlx::query_scalar(all).fetch_all(pool).await,
        Pool::Postgres(pool) => sqlx::query_scalar(all).fetch_all(pool).await,
    }
    .expect("rows");
    assert!(!bodies.is_empty());
    bodies.concat()
}

fn launch(name: &str) -> Value {
    json!({"image": "busybox", "name": name, "command": ["sleep", "600"]})
}

on_both! {
    async fn the_first_answer_is_every_answer(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        slipway.vetted("busybox").await;
        let client = &slipway.client;
        let first = post(client, "/api/container/", "k1", &launch("one")).await;
        assert!(!replayed(&first));
        // The same members in another order are the same request.
        let text_body = r#"{"command":["sleep","600"],"name":"one","image":"busybox"}"#;
        let request = client.request(Method::POST, "/api/container/").header("idempotency-key", "k1");
        let again = client.send(request.header("content-type", "application/json").body(text_body)).await;
        assert!(replayed(&again));
        assert_eq!(again.headers["location"], first.headers["location"]);
        assert_eq!(again.expect(201), first.expect(201));
        assert_eq!(slipway.containers().await.len(), 1);

        post(client, "/api/container/", "k1", &launch("two")).await.problem(409, "idempotency_mismatch");
        let told = client.get("/api/audit/?outcome=refused").await.expect(200);
        assert_eq!(told["items"][0]["code"], "idempotency_mismatch");
        // Another operation, and another owner, have keys of their own.
        post(client, "/api/image/", "k1", &json!({"reference": "node"})).await.expect(201);
        let owner = json!({"owner": "alpha", "scopes": ["container:write", "container:read"]});
        let made = post(client, "/api/key/", "k1", &owner).await;
        let secret = text(&made.body, "key").to_owned();
        let alpha = Client::new(client.url.clone(), Some(secret.clone()));
        let theirs = post(&alpha, "/api/container/", "k1", &launch("one")).await;
        assert!(!replayed(&theirs));
        assert_eq!(text(&theirs.expect(201), "owner"), "alpha");

        // A secret is told once.
        let again = post(client, "/api/key/", "k1", &owner).await;
        assert!(replayed(&again));
        let mut known = made.expect(201);
        known.as_object_mut().expect("members").remove("key");
        assert_eq!(again.expect(201), known);
        assert_eq!(slipway.state.store.calls_open().await.expect("rows"), []);
        assert!(!stored(&slipway).await.contains(&secret));

        // A refusal is an answer, too.
        let refused = json!({"image": "unvetted"});
        post(client, "/api/container/", "k2", &refused).await.problem(403, "image_not_vetted");
        let again = post(client, "/api/container/", "k2", &refused).await;
        assert!(replayed(&again));
        again.problem(403, "image_not_vetted");

        // One that a scope refused is another key's to do.
        let weak = json!({"owner": "admin", "scopes": ["image:write"]});
        let weak = slipway.client.post("/api/key/", weak).await.expect(201);
        let weak = Client::new(client.url.clone(), Some(text(&weak, "key").to_owned()));
        let share = json!({"reference": "python:3.13", "shared": true});
        post(&weak, "/api/image/", "k4", &share).await.problem(403, "forbidden");
        post(client, "/api/image/", "k4", &share).await.expect(201);

        // What an admin was answered is not for a key that may do less.
        let minted = json!({"owner": "zed", "scopes": ["admin"]});
        post(client, "/api/key/", "k5", &minted).await.expect(201);
        let lesser = json!({"owner": "admin", "scopes": ["key:admin"]});
        let lesser = slipway.client.post("/api/key/", lesser).await.expect(201);
        let lesser = Client::new(client.url.clone(), Some(text(&lesser, "key").to_owned()));
        post(&lesser, "/api/key/", "k5", &minted).await.problem(409, "idempotency_mismatch");

        // A request that breaks the contract is none, and its key is free.
        post(client, "/api/container/", "k3", &json!({"imagee": "busybox"})).await.problem(400, "invalid_request");
        let name = json!({"image": "busybox", "name": "three", "command": ["sleep", "600"]});
        post(client, "/api/container/", "k3", &name).await.expect(201);
        for bad in ["", "a b", "\u{e4}", &"k".repeat(256)] {
            let request = client.request(Method::POST, "/api/container/").header("idempotency-key", bad.as_bytes());
            let reply = client.send(request.json(&launch("four"))).await;
            assert_eq!(reply.body["errors"][0]["in"], "header");
            reply.problem(400, "invalid_request");
        }
        let twice = client.request(Method::POST, "/api/container/").header("idempotency-key", "a");
        let twice = twice.header("idempotency-key", "b").json(&launch("four"));
        client.send(twice).await.problem(400, "invalid_request");
        post(client, "/api/container/", &"~".repeat(255), &launch("four")).await.expect(201);

        // After a day the key is new again.
        slipway.sql("UPDATE calls SET finished_at = '2026-01-01T00:00:00+00:00' WHERE idempotency_key = 'k1'").await;
        post(client, "/api/container/", "k1", &launch("five")).await.expect(201);
    }

    async fn the_second_waits_for_the_first(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let same = (0..10).map(|_| {
            let client = slipway.client.clone();
            tokio::spawn(async move { post(&client, "/api/container/", "k", &launch("one")).await })
        });
        let same: Vec<_> = same.collect();
        tokio::time::sleep(Duration::from_millis(20)).await;
        // Another body does not wait to be told.
        post(&slipway.client, "/api/container/", "k", &launch("two")).await.problem(409, "idempotency_mismatch");
        let mut ids = std::collections::BTreeSet::new();
        let mut again = 0;
        for reply in same {
            let reply = reply.await.expect("no panic");
            again += usize::from(replayed(&reply));
            ids.insert(text(&reply.expect(201), "id").to_owned());
        }
        assert_eq!((ids.len(), again), (1, 9));
        assert_eq!(slipway.containers().await.len(), 1);
    }

    async fn an_answer_that_may_pass_is_not_kept(database: Database) {
        let proxy = Proxy::new();
        let url = proxy.host();
        let slipway = Slipway::with(database, &["--docker-host", &url, "--quota-containers", "1"]).await;
        slipway.vetted("busybox").await;
        proxy.set(Mode::Cut);
        post(&slipway.client, "/api/container/", "k", &launch("one")).await.problem(503, "engine_unavailable");
        proxy.set(Mode::Pass);
        let reply = post(&slipway.client, "/api/container/", "k", &launch("one")).await;
        assert!(!replayed(&reply));
        let one = reply.expect(201);
        post(&slipway.client, "/api/container/", "k2", &launch("two")).await.problem(429, "quota_exceeded");
        slipway.client.delete(&format!("/api/container/{}/", text(&one, "id"))).await.expect(204);
        post(&slipway.client, "/api/container/", "k2", &launch("two")).await.expect(201);
        // The answer of the first is what it was, though its container is gone.
        let reply = post(&slipway.client, "/api/container/", "k", &launch("one")).await;
        assert!(replayed(&reply));
        assert_eq!(reply.expect(201)["id"], one["id"]);
    }

    async fn a_kill_changes_nothing(database: Database) {
        let home = std::sync::Arc::new(Home::new(database).await);
        let server = Process::start(&home, &[], Some(ADMIN)).await;
        let vetted = json!({"reference": "busybox"});
        let image = post(&server.client, "/api/image/", "vet", &vetted).await.expect(201);
        loop {
            let image = server.client.get(&format!("/api/image/{}/", text(&image, "id"))).await;
            if image.expect(200)["status"] == "ready" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        server.kill().await;
        // Killed at every stage of a launch: before its row, after it, while the engine works, after.
        const ROUNDS: u64 = 10;
        for round in 0..ROUNDS {
            let key = format!("round-{round}");
            let body = launch(&key);
            let server = Process::start(&home, &[], Some(ADMIN)).await;
            let (client, sent, retry) = (server.client.clone(), body.clone(), key.clone());
            let first = tokio::spawn(async move {
                let request = client.request(Method::POST, "/api/container/");
                let request = request.header("idempotency-key", retry).json(&sent);
                request.send().await.is_ok()
            });
            tokio::time::sleep(Duration::from_millis(round * 45)).await;
            server.kill().await;
            let _ = first.await;

            let server = Process::start(&home, &[], Some(ADMIN)).await;
            // Ready is when nothing is left to be found out.
            while server.client.get("/readyz").await.status != 200 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            let answered = post(&server.client, "/api/container/", &key, &body).await.expect(201);
            let again = post(&server.client, "/api/container/", &key, &body).await;
            assert!(replayed(&again));
            assert_eq!(again.expect(201)["id"], answered["id"]);
            let named = server.client.get(&format!("/api/container/{key}/")).await.expect(200);
            assert_eq!((&named["id"], text(&named, "state")), (&answered["id"], "running"));
            server.kill().await;
        }
        let slipway = Slipway::on(home, &["--admin-key", ADMIN]).await;
        slipway.when_ready().await;
        assert_eq!(slipway.containers().await.len() as u64, ROUNDS);
        // The vetting, too, is answered as it was.
        let again = post(&slipway.client, "/api/image/", "vet", &vetted).await;
        assert!(replayed(&again));
        assert_eq!(again.expect(201)["id"], image["id"]);
        // Every request that was written down has its record by now.
        slipway.until(|| async { slipway.state.store.calls_open().await.expect("rows").is_empty() }).await;
        let trail = slipway.client.get("/api/audit/?action=launchContainer&limit=200").await.expect(200);
        let records = trail["items"].as_array().expect("items");
        assert!(records.len() as u64 >= ROUNDS, "{trail}");
    }
}
