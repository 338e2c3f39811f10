//! Stop, start, restart, pause, unpause, kill, update: each by a real container that really does it.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Reply, Slipway, client::text, engine, on_both, process::Process};

async fn change(slipway: &Slipway, container: &Value, what: &str) -> Reply {
    let path = format!("/api/container/{}/{what}", text(container, "id"));
    slipway
        .client
        .send(slipway.client.request(Method::POST, &path))
        .await
}

async fn update(slipway: &Slipway, container: &Value, body: Value) -> Reply {
    let path = format!("/api/container/{}/", text(container, "id"));
    slipway
        .client
        .send(slipway.client.request(Method::PATCH, &path).json(&body))
        .await
}

async fn read(slipway: &Slipway, container: &Value) -> Value {
    slipway
        .client
        .get(&format!("/api/container/{}/", text(container, "id")))
        .await
        .expect(200)
}

on_both! {
    async fn a_container_stops_and_starts_again(database: Database) {
        let slipway = Slipway::with(database, &["--quota-containers", "2"]).await;
        slipway.vetted("busybox").await;
        let launch = json!({"image": "busybox", "name": "web", "command": ["sh", "-c", "trap 'exit 5' TERM; while :; do sleep 0.1; done"]});
        let web = slipway.launch(launch.clone()).await;
        let stopped = change(&slipway, &web, "stop/").await.expect(200);
        assert_eq!((text(&stopped, "state"), text(&stopped, "reason"), &stopped["exit_code"]), ("exited", "terminated_by_caller", &json!(5)));
        assert_eq!(change(&slipway, &web, "stop/").await.expect(200)["finished_at"], stopped["finished_at"]);
        for refused in ["pause/", "unpause/", "kill/"] {
            change(&slipway, &web, refused).await.problem(409, "conflict");
        }
        // It takes nothing of the quota, and takes it again.
        assert_eq!(slipway.client.get("/api/quota/").await.expect(200)["used"]["containers"], 0);
        let two = [slipway.launch(json!({"image": "busybox"})).await, slipway.launch(json!({"image": "busybox"})).await];
        change(&slipway, &web, "start/").await.problem(429, "quota_exceeded");
        assert_eq!(read(&slipway, &web).await["state"], "exited");
        change(&slipway, &two[0], "stop/?grace_seconds=0").await.expect(200);
        let started = change(&slipway, &web, "start/").await.expect(200);
        assert_eq!(text(&started, "state"), "running");
        assert!(started.get("reason").is_none() && started.get("exit_code").is_none(), "{started}");
        assert_ne!(started["started_at"], web["started_at"]);
        assert_eq!(change(&slipway, &web, "start/").await.expect(200)["started_at"], started["started_at"]);
        let restarted = change(&slipway, &web, "restart/").await.expect(200);
        assert_ne!(restarted["started_at"], started["started_at"]);
        assert_eq!(slipway.client.get("/api/quota/").await.expect(200)["used"]["containers"], 2);
        change(&slipway, &two[0], "restart/").await.problem(429, "quota_exceeded");
    }

    async fn a_paused_container_waits(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let count = "n=0; while :; do n=$((n+1)); echo $n > /n; sleep 0.05; done";
        let counter = slipway.launch(json!({"image": "busybox", "command": ["sh", "-c", count]})).await;
        let read_n = || engine::cli(&["cp", &format!("{}:/n", text(&counter, "container_id")), "-"]);
        change(&slipway, &counter, "unpause/").await.expect(200);
        for _ in 0..2 {
            let paused = change(&slipway, &counter, "pause/").await.expect(200);
            assert_eq!(text(&paused, "state"), "paused");
        }
        let before = read_n();
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(read_n(), before);
        for refused in ["start/", "restart/"] {
            change(&slipway, &counter, refused).await.problem(409, "conflict");
        }
        assert_eq!(text(&change(&slipway, &counter, "unpause/").await.expect(200), "state"), "running");
        slipway.until(|| async { read_n() != before }).await;
        // Also a paused one can be terminated.
        change(&slipway, &counter, "pause/").await.expect(200);
        slipway.client.delete(&format!("/api/container/{}/", text(&counter, "id"))).await.expect(204);
    }

    async fn a_signal_is_sent_and_a_grace_is_kept(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "trap 'exit 7' USR1; trap '' TERM; while :; do sleep 0.1; done";
        let launch = json!({"image": "busybox", "command": ["sh", "-c", script], "stop_grace_seconds": 30});
        let deaf = slipway.launch(launch.clone()).await;
        change(&slipway, &deaf, "kill/?signal=SIGNONSENSE").await.problem(409, "launch_refused");
        change(&slipway, &deaf, "kill/?signal=term").await.problem(400, "invalid_request");
        change(&slipway, &deaf, "kill/?signal=SIGTERM").await.expect(200);
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(read(&slipway, &deaf).await["state"], "running");
        change(&slipway, &deaf, "kill/?signal=SIGUSR1").await.expect(200);
        slipway.until(|| async { read(&slipway, &deaf).await["exit_code"] == 7 }).await;

        // One that ignores SIGTERM is killed after the grace that is asked for, not its own.
        let other = slipway.launch(launch.clone()).await;
        let start = Instant::now();
        let stopped = change(&slipway, &other, "stop/?grace_seconds=1").await.expect(200);
        assert_eq!(stopped["exit_code"], 137);
        assert!((1..8).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
        let third = slipway.launch(launch).await;
        let start = Instant::now();
        let path = format!("/api/container/{}/?grace_seconds=0", text(&third, "id"));
        slipway.client.delete(&path).await.expect(204);
        assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
        let killed = slipway.launch(json!({"image": "busybox"})).await;
        change(&slipway, &killed, "kill/").await.expect(200);
        slipway.until(|| async { read(&slipway, &killed).await["exit_code"] == 137 }).await;
    }

    async fn labels_and_times_are_changed(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let launch = json!({"image": "busybox", "labels": {"a": "1", "b": "2"}, "ttl_seconds": 3});
        let kept = slipway.launch(launch.clone()).await;
        let dropped = slipway.launch(launch).await;
        let later = (chrono::Utc::now() + chrono::TimeDelta::seconds(3600)).to_rfc3339();
        let renewed = update(&slipway, &kept, json!({"expires_at": later})).await.expect(200);
        assert_eq!(renewed["labels"], json!({"a": "1", "b": "2"}));
        let told = text(&renewed, "expires_at").parse::<chrono::DateTime<chrono::Utc>>().expect("a time");
        assert!((told - later.parse::<chrono::DateTime<chrono::Utc>>().expect("a time")).abs() < chrono::TimeDelta::milliseconds(1));
        let labelled = update(&slipway, &kept, json!({"labels": {"c": "3"}})).await.expect(200);
        assert_eq!((&labelled["labels"], &labelled["expires_at"]), (&json!({"c": "3"}), &renewed["expires_at"]));
        assert_eq!(update(&slipway, &kept, json!({"labels": {}})).await.expect(200)["labels"], json!({}));
        let past = update(&slipway, &kept, json!({"expires_at": "2001-01-01T00:00:00Z"})).await;
        assert_eq!(past.body["errors"][0]["pointer"], "/expires_at");
        past.problem(409, "conflicting_options");
        update(&slipway, &kept, json!({"labels": {"": "x"}})).await.problem(409, "launch_refused");
        update(&slipway, &kept, json!({})).await.problem(400, "invalid_request");
        update(&slipway, &kept, json!({"name": "x"})).await.problem(400, "invalid_request");
        // The one that was not renewed is gone when the other runs on.
        slipway.until(|| async {
            slipway.client.get(&format!("/api/container/{}/", text(&dropped, "id"))).await.status == 404
        }).await;
        assert_eq!(read(&slipway, &kept).await["state"], "running");
    }

    async fn what_is_not_in_the_engine_takes_no_change(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let lost = slipway.launch(json!({"image": "busybox", "name": "lost"})).await;
        engine::cli(&["rm", "-f", text(&lost, "container_id")]);
        slipway.until(|| async { read(&slipway, &lost).await["reason"] == "engine_lost" }).await;
        for what in ["stop/", "start/", "restart/", "pause/", "unpause/", "kill/"] {
            change(&slipway, &lost, what).await.problem(409, "conflict");
        }
        update(&slipway, &lost, json!({"labels": {}})).await.problem(409, "conflict");
    }
}

on_both! {
    async fn the_history_is_in_the_list(database: Database) {
        let slipway = Slipway::with(database, &["--keep-ended-seconds", "3600"]).await;
        let image = slipway.vetted("busybox").await;
        let other = slipway.vetted("python:3.13").await;
        let list = async |query: &str| {
            let list = slipway.client.get(&format!("/api/container/{query}")).await.expect(200);
            let items = list["items"].as_array().expect("items").clone();
            let told = |item: &Value| format!("{}/{}/{}", item["name"].as_str().unwrap_or("-"), text(item, "state"), item["reason"].as_str().unwrap_or("-"));
            items.iter().map(told).collect::<Vec<_>>()
        };
        let run = async |name: &str, command: Value, labels: Value| {
            slipway.client.post("/api/container/", json!({"image": "busybox", "name": name, "command": command, "labels": labels})).await
        };
        let gone = run("gone", json!(["sleep", "600"]), json!({"team": "a"})).await.expect(201);
        slipway.client.delete("/api/container/gone/").await.expect(204);
        let ended = run("ended", json!(["sh", "-c", "exit 4"]), json!({"team": "b"})).await.expect(201);
        run("failed", json!(["/no/such"]), json!({})).await.problem(409, "launch_refused");
        slipway.until(|| async { read(&slipway, &ended).await["reason"] == "exited" }).await;
        let between = text(&read(&slipway, &ended).await, "created_at").to_owned();
        run("runs", json!(["sleep", "600"]), json!({"team": "b", "x": ""})).await.expect(201);
        let all = ["runs/running/-", "failed/failed/launch_refused", "ended/exited/exited", "gone/removed/terminated_by_caller"];
        assert_eq!(list("").await, all[..1]);
        assert_eq!(list("?state=running").await, all[..1]);
        assert_eq!(list("?state=all").await, all);
        assert_eq!(list("?state=all&label=team").await, [all[0], all[2], all[3]]);
        assert_eq!(list("?state=all&label=team%3Db").await, [all[0], all[2]]);
        assert_eq!(list("?state=all&label=x%3D").await, all[..1]);
        assert_eq!(list("?label=team%3Da").await, [""; 0]);
        assert_eq!(list("?state=all&name=gone").await, all[3..]);
        assert_eq!(list(&format!("?state=all&id={}", text(&gone, "id"))).await, all[3..]);
        assert_eq!(list(&format!("?state=all&created_after={between}")).await, all[..2]);
        assert_eq!(list(&format!("?state=all&image={}", text(&image, "id"))).await, all);
        assert_eq!(list(&format!("?state=all&image={}", text(&other, "id"))).await, [""; 0]);
        let history = slipway.client.get("/api/container/?state=all&name=ended").await.expect(200);
        assert_eq!(history["items"][0]["exit_code"], 4);

        // Pages do not shift while others are launched.
        let first = slipway.client.get("/api/container/?state=all&limit=2").await.expect(200);
        run("later", json!(["sleep", "600"]), json!({})).await.expect(201);
        let next = format!("?state=all&limit=2&cursor={}", text(&first, "next_cursor"));
        assert_eq!(list(&next).await, all[2..]);

        // What has ended holds no name, and is found by it until somebody else has it.
        assert_eq!(slipway.client.get("/api/container/ended/").await.expect(200)["id"], ended["id"]);
        let again = run("ended", json!(["sleep", "600"]), json!({})).await.expect(201);
        assert_eq!(slipway.client.get("/api/container/ended/").await.expect(200)["id"], again["id"]);
        change(&slipway, &ended, "start/").await.problem(409, "conflict");
        // Somebody at the engine may start it all the same: it runs, without a name.
        change(&slipway, &again, "stop/?grace_seconds=0").await.expect(200);
        run("ended", json!(["sleep", "600"]), json!({})).await.expect(201);
        engine::cli(&["start", text(&again, "container_id")]);
        slipway.until(|| async {
            let seen = read(&slipway, &again).await;
            seen["state"] == "running" && seen.get("name").is_none() && seen.get("reason").is_none()
        }).await;
    }
}

on_both! {
    async fn what_is_waited_for_is_told_when_it_comes(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let wait = async |container: &Value, query: &str| {
            let path = format!("/api/container/{}/wait/?{query}", text(container, "id"));
            let start = Instant::now();
            let waited = slipway.client.get(&path).await.expect(200);
            (waited["reached"].as_bool().expect("an answer"), waited["container"].clone(), start.elapsed())
        };
        let script = "sleep 1; touch /up; sleep 2; exit 6";
        let check = json!({"command": ["/bin/sh", "-c", "test -e /up"], "interval_seconds": 1, "retries": 20});
        let launch = json!({"image": "busybox", "command": ["sh", "-c", script], "healthcheck": check});
        let brief = slipway.launch(launch).await;
        let (reached, seen, took) = wait(&brief, "until=running").await;
        assert!(reached && took < Duration::from_millis(500) && seen["state"] == "running", "{took:?} {seen}");
        let (reached, seen, took) = wait(&brief, "until=exited&timeout_seconds=0").await;
        assert!(!reached && took < Duration::from_millis(500) && seen["state"] == "running", "{took:?} {seen}");
        let (reached, seen, _) = wait(&brief, "until=healthy&timeout_seconds=20").await;
        assert!(reached && seen["health"] == "healthy", "{seen}");
        let (reached, seen, _) = wait(&brief, "until=exited&timeout_seconds=20").await;
        assert!(reached && seen["exit_code"] == 6, "{seen}");
        let (reached, _, took) = wait(&brief, "until=running&timeout_seconds=1").await;
        assert!(!reached && took >= Duration::from_secs(1), "{took:?}");

        // Somebody terminates what is waited for.
        let long = slipway.launch(json!({"image": "busybox", "name": "long"})).await;
        let (client, path) = (slipway.client.clone(), format!("/api/container/{}/", text(&long, "id")));
        let terminated = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(300)).await;
            client.delete(&path).await.expect(204);
        });
        let (reached, seen, _) = wait(&long, "until=exited&timeout_seconds=60").await;
        terminated.await.expect("no panic");
        assert!(reached && text(&seen, "reason") == "terminated_by_caller", "{seen}");
        for wrong in ["", "?until=never", "?until=exited&timeout_seconds=301", "?until=exited&timeout_seconds=-1"] {
            let path = format!("/api/container/{}/wait/{wrong}", text(&brief, "id"));
            slipway.client.get(&path).await.problem(400, "invalid_request");
        }
    }
}

/// A server whose clock a test sets, in seconds from the real one.
async fn clocked(home: &slipway_tests::slipway::Home, offset: &std::path::Path) -> Process {
    let library = std::fs::read_dir("/usr/lib")
        .expect("a folder")
        .filter_map(|entry| {
            let file = entry.ok()?.path().join("faketime/libfaketimeMT.so.1");
            file.exists().then_some(file)
        });
    let library = library.last().expect("the package faketime");
    let variables = [
        ("LD_PRELOAD", library.to_str().expect("a path")),
        ("FAKETIME_TIMESTAMP_FILE", offset.to_str().expect("a path")),
        ("FAKETIME_NO_CACHE", "1"),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
    ];
    Process::start_in(home, &[], None, &variables).await
}

on_both! {
    async fn a_clock_that_jumps_keeps_what_was_promised(database: Database) {
        let home = slipway_tests::slipway::Home::new(database).await;
        let offset = home.path().join("offset");
        let set = |seconds: i64| std::fs::write(&offset, format!("{seconds:+}")).expect("written");
        set(0);
        let process = clocked(&home, &offset).await;
        let client = process.client.clone();
        let image = client.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        let until = async |path: String, done: &dyn Fn(&Reply) -> bool| {
            for _ in 0..300 {
                let reply = client.get(&path).await;
                if done(&reply) {
                    return reply;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            panic!("{path} did not come to it");
        };
        until(format!("/api/image/{}/", text(&image, "id")), &|reply| reply.body["status"] == "ready").await;
        let launch = async |more: Value| {
            let mut launch = json!({"image": "busybox", "command": ["sh", "-c", "echo one; sleep 600"]});
            launch.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            client.post("/api/container/", launch).await.expect(201)
        };
        let (hour, day, never) = (launch(json!({"ttl_seconds": 3600})).await, launch(json!({"ttl_seconds": 86400})).await, launch(json!({})).await);
        let path = |container: &Value, rest: &str| format!("/api/container/{}/{rest}", text(container, "id"));
        // Two hours forward: what is due by the clock ends, and nothing else.
        set(7200);
        until(path(&hour, ""), &|reply| reply.status == 404).await;
        for kept in [&day, &never] {
            assert_eq!(client.get(&path(kept, "")).await.expect(200)["state"], "running");
        }
        let later = launch(json!({"ttl_seconds": 3600})).await;
        // Four hours back: what is due later stays, launches go on, and each is in the list once.
        set(-7200);
        tokio::time::sleep(Duration::from_secs(3)).await;
        let earlier = launch(json!({"ttl_seconds": 3600, "name": "earlier"})).await;
        let listed = client.get("/api/container/?state=all&limit=200").await.expect(200);
        let mut ids: Vec<&str> = listed["items"].as_array().expect("items").iter().map(|item| text(item, "id")).collect();
        assert_eq!(ids.len(), 5);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 5);
        let events = client.get("/api/event/?limit=200").await.expect(200);
        let seqs: Vec<u64> = events["items"].as_array().expect("items").iter().map(|item| text(item, "seq").parse().expect("a number")).collect();
        assert!(seqs.is_sorted_by(|a, b| a > b), "{seqs:?}");
        // The engine has its own clock: its log is followed on, though it seems to be of the future.
        let log = client.get(&path(&earlier, "logs/stream/?timeout_seconds=2")).await;
        assert!(log.body.as_str().expect("events").contains("\"line\":\"one\""), "{}", log.body);
        for kept in [&day, &never, &later, &earlier] {
            client.delete(&path(kept, "?grace_seconds=0")).await.expect(204);
        }
        process.kill().await;
    }
}
