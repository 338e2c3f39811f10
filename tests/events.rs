//! What happened: the history, and live; with who did it, and why. And launches that answer at once.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Client, Slipway, client::text, engine, on_both};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";

/// Actions of the events that `query` finds, oldest first.
async fn actions(client: &Client, query: &str) -> Vec<String> {
    let list = client.get(&format!("/api/event/{query}")).await.expect(200);
    let items = list["items"].as_array().expect("items").iter().rev();
    items.map(|item| text(item, "action").to_owned()).collect()
}

async fn change(client: &Client, container: &Value, what: &str) -> Value {
    let path = format!("/api/container/{}/{what}", text(container, "id"));
    client
        .send(client.request(Method::POST, &path))
        .await
        .expect(200)
}

on_both! {
    async fn everything_that_happens_is_told_once(database: Database) {
        // The repair would find an end, too; here it is the engine that tells.
        let slipway = Slipway::with(database, &["--reconcile-seconds", "3600"]).await;
        let client = &slipway.client;
        let mut live = client.follow("/api/event/stream/", None).await;
        let image = slipway.vetted("busybox").await;
        assert_eq!((live.soon().await.data["action"].clone(), live.soon().await.data["action"].clone()), (json!("vetted"), json!("ready")));
        let container = slipway.launch(json!({"image": "busybox", "name": "one", "command": ["sleep", "600"]})).await;
        for what in ["pause/", "unpause/", "kill/?signal=SIGWINCH", "restart/?grace_seconds=0", "stop/?grace_seconds=0", "start/"] {
            change(client, &container, what).await;
        }
        let label = client.request(Method::PATCH, "/api/container/one/").json(&json!({"labels": {"a": "b"}}));
        client.send(label).await.expect(200);
        client.delete("/api/container/one/?grace_seconds=0").await.expect(204);
        let failed = json!({"image": "busybox", "command": ["/no/such"]});
        client.post("/api/container/", failed).await.problem(409, "launch_refused");
        let brief = slipway.launch(json!({"image": "busybox", "command": ["sh", "-c", "exit 4"]})).await;
        let start = Instant::now();
        let brief = format!("?subject={}", text(&brief, "id"));
        slipway.until(|| async { actions(client, &brief).await == ["launched", "running", "ended"] }).await;
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
        let killed = slipway.launch(json!({"image": "busybox", "command": ["sleep", "600"]})).await;
        engine::cli(&["rm", "-f", text(&killed, "container_id")]);
        let killed = format!("?subject={}", text(&killed, "id"));
        slipway.until(|| async { actions(client, &killed).await.last().is_some_and(|last| last == "lost") }).await;
        client.delete(&format!("/api/image/{}/", text(&image, "id"))).await.expect(204);

        let one = format!("?subject={}", text(&container, "id"));
        assert_eq!(actions(client, &one).await, [
            "launched", "running", "paused", "unpaused", "signalled", "restarted", "ended", "started", "updated", "terminating", "terminated",
        ]);
        assert_eq!(actions(client, "?kind=image").await, ["vetted", "ready", "removed"]);
        assert_eq!(actions(client, "?action=ended").await.len(), 2);
        let ended = client.get(&format!("/api/event/{one}&action=ended")).await.expect(200)["items"][0].clone();
        assert_eq!((text(&ended, "actor"), text(&ended, "cause")), ("open", "terminated_by_caller"));
        assert!(["137", "143"].contains(&text(&ended["details"], "exit_code")), "{ended}");
        assert!(ended["request_id"].is_string());
        let ended = client.get(&format!("/api/event/{brief}&action=ended")).await.expect(200)["items"][0].clone();
        assert_eq!((text(&ended, "actor"), text(&ended, "cause"), &ended["details"]), ("engine", "exited", &json!({"exit_code": "4"})));
        let refused = client.get("/api/event/?action=failed").await.expect(200)["items"][0].clone();
        assert!(text(&refused["details"], "failure").contains("/no/such"), "{refused}");

        // The same, live, once and in order; and again from any place of the past.
        let all = client.get("/api/event/?limit=200").await.expect(200);
        let mut all = all["items"].as_array().expect("items").clone();
        all.reverse();
        let last = all.last().expect("events")["seq"].clone();
        let mut told = all[..2].to_vec();
        while told.last().expect("events")["seq"] != last {
            let event = live.soon().await;
            assert_eq!(event.id.as_deref(), event.data["seq"].as_str());
            told.push(event.data);
        }
        assert_eq!(told, all);
        for place in [0, 5, all.len() - 1] {
            let after = match place {
                0 => "0",
                place => text(&all[place - 1], "seq"),
            };
            let again = client.follow("/api/event/stream/?timeout_seconds=1", Some(after)).await.rest().await;
            let (end, again) = again.split_last().expect("an end");
            assert_eq!(end.data, json!({"reason": "timeout"}));
            assert!(again.iter().map(|event| &event.data).eq(&all[place..]), "after {after}");
        }
        // Page by page, newest first.
        let mut pages: Vec<Value> = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = client.get(&format!("/api/event/?limit=7{cursor}")).await.expect(200);
            pages.extend(page["items"].as_array().expect("items").clone());
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        pages.reverse();
        assert_eq!(pages, all);
        let third = text(&all[2], "at");
        assert_eq!(client.get(&format!("/api/event/?until={third}")).await.expect(200)["items"].as_array().map(Vec::len), Some(2));
        assert_eq!(client.get(&format!("/api/event/?since={third}&limit=200")).await.expect(200)["items"].as_array().map(Vec::len), Some(all.len() - 2));

        // A restart forgets none, and goes on after the last.
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        slipway.vetted("node").await;
        let again = slipway.client.follow("/api/event/stream/?timeout_seconds=1", last.as_str()).await.rest().await;
        let again: Vec<&str> = again.iter().filter_map(|event| event.data["action"].as_str()).collect();
        assert_eq!(again, ["vetted", "ready"]);
    }

    async fn everybody_is_told_of_his_own(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        let keyed = async |owner: &str| {
            let scopes = ["image:read", "image:write", "container:read", "container:write", "event:read"];
            let key = slipway.client.post("/api/key/", json!({"owner": owner, "scopes": scopes})).await.expect(201);
            Client::new(slipway.client.url.clone(), Some(text(&key, "key").to_owned()))
        };
        let (alpha, beta) = (keyed("alpha").await, keyed("beta").await);
        slipway.vetted("busybox").await;
        let private = json!({"reference": "node", "shared": false});
        let private = slipway.client.post("/api/image/", private).await.expect(201);
        slipway.settled(text(&private, "id"), "ready").await;
        let mut beside = beta.follow("/api/event/stream/?timeout_seconds=4&cursor=0", None).await;
        let container = alpha.post("/api/container/", json!({"image": "busybox"})).await.expect(201);
        assert_eq!(actions(&alpha, "").await, ["vetted", "ready", "launched", "running"]);
        assert_eq!(actions(&alpha, "?owner=alpha").await, ["launched", "running"]);
        assert_eq!(actions(&alpha, "?owner=beta").await, [""; 0]);
        // Of what is shared everybody is told, of others' nobody.
        assert_eq!(actions(&beta, "").await, ["vetted", "ready"]);
        assert_eq!((beside.soon().await.data["kind"].clone(), beside.soon().await.data["kind"].clone()), (json!("image"), json!("image")));
        assert_eq!(beside.soon().await.name, "end");
        assert_eq!(actions(&beta, &format!("?subject={}", text(&container, "id"))).await, [""; 0]);
        assert_eq!(actions(&slipway.client, "").await.len(), 6);
        let launched = alpha.get("/api/event/?action=launched").await.expect(200)["items"][0].clone();
        assert!(alpha.key.as_deref().expect("a key").starts_with(text(&launched, "actor")), "{launched}");
        assert_eq!(launched["request_id"], container["id"]);
    }

    async fn a_launch_answers_at_once_when_that_is_preferred(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let launch = async |prefer: &str, body: &Value| {
            let request = slipway.client.request(Method::POST, "/api/container/").header("prefer", prefer).json(body);
            slipway.client.send(request).await
        };
        let sleeping = json!({"image": "busybox", "name": "later", "command": ["sleep", "600"]});
        let start = Instant::now();
        let reply = launch("respond-async, wait=1", &sleeping).await;
        let took = start.elapsed();
        assert_eq!(reply.headers["preference-applied"], "respond-async");
        let location = reply.headers["location"].to_str().expect("text").to_owned();
        let accepted = reply.expect(202);
        assert_eq!((text(&accepted, "state"), accepted["stage"].is_string()), ("creating", true), "{accepted}");
        assert_eq!(location, format!("/api/container/{}/", text(&accepted, "id")));
        let waited = slipway.client.get(&format!("{location}wait/?until=running")).await.expect(200);
        let ran = start.elapsed();
        assert_eq!((&waited["reached"], text(&waited["container"], "state")), (&json!(true), "running"));
        assert!(waited["container"].get("stage").is_none());
        assert!(took < ran, "{took:?} {ran:?}");

        // What is known at once is refused at once; what is not, is in the container.
        launch("respond-async", &sleeping).await.problem(409, "conflict");
        launch("respond-async", &json!({"image": "unvetted"})).await.problem(403, "image_not_vetted");
        let failing = json!({"image": "busybox", "command": ["/no/such"]});
        let failing = launch("RESPOND-ASYNC", &failing).await.expect(202);
        let path = format!("/api/container/{}/", text(&failing, "id"));
        slipway.until(|| async { slipway.client.get(&path).await.expect(200)["state"] == "failed" }).await;
        let failed = slipway.client.get(&path).await.expect(200);
        assert_eq!(text(&failed, "reason"), "launch_refused");
        assert!(text(&failed, "failure").contains("/no/such"));
        // Other preferences are for others.
        launch("return=minimal", &json!({"image": "busybox"})).await.expect(201);
        // A shutdown waits for what was accepted.
        let accepted = launch("respond-async", &json!({"image": "busybox", "name": "last"})).await.expect(202);
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        let read = slipway.client.get(&format!("/api/container/{}/", text(&accepted, "id"))).await.expect(200);
        assert_eq!(text(&read, "state"), "running");
    }
}
