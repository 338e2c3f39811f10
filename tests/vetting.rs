//! What an approval is worth: its policy, its drift, its suspension, its end; against the arena's registry,
//! and against one that is broken on purpose.

use std::{collections::HashSet, time::Duration};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{
    Client, Reply, Slipway, arena,
    client::text,
    engine, on_both,
    registry::{Fault, Registry},
};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";

fn path(image: &Value, rest: &str) -> String {
    format!("/api/image/{}/{rest}", text(image, "id"))
}

async fn patch(client: &Client, image: &Value, body: Value) -> Reply {
    let request = client.request(Method::PATCH, &path(image, "")).json(&body);
    client.send(request).await
}

async fn vet(slipway: &Slipway, body: Value) -> Value {
    let image = slipway.client.post("/api/image/", body).await.expect(201);
    slipway.settled(text(&image, "id"), "ready").await
}

async fn read(slipway: &Slipway, image: &Value) -> Value {
    slipway.client.get(&path(image, "")).await.expect(200)
}

/// A repository of the test's own.
fn repository(name: &str, database: slipway_tests::Database) -> String {
    format!("{name}-{database:?}").to_lowercase()
}

on_both! {
    async fn a_policy_holds_for_every_launch(database: Database) {
        let slipway = Slipway::with(database, &["--networks", "office", "--limit-cpus", "0.5"]).await;
        let policy = json!({
            "max_memory_bytes": 33554432, "default_memory_bytes": 16777216, "max_cpus": 0.25, "max_pids": 20,
            "max_ttl_seconds": 3600, "default_ttl_seconds": 600, "networks": ["none"], "allow_ports": false,
            "env_names": ["MODE"], "capabilities": ["NET_RAW", "CHOWN"], "max_running": 2,
        });
        let image = vet(&slipway, json!({"reference": "busybox", "policy": policy})).await;
        // What holds has the settings in it.
        for (member, value) in [
            ("default_cpus", json!(0.25)), ("default_pids", json!(20)), ("allow_command", json!(true)),
            ("max_memory_bytes", json!(33554432)), ("networks", json!(["none"])),
        ] {
            assert_eq!(image["policy"][member], value, "{member}: {}", image["policy"]);
        }
        let sleeping = |more: Value| {
            let mut launch = json!({"image": "busybox", "command": ["sleep", "600"]});
            launch.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            launch
        };
        let later = (chrono::Utc::now() + chrono::TimeDelta::seconds(7200)).to_rfc3339();
        for (options, words) in [
            (json!({"limits": {"memory_bytes": 67108864}}), ["limits.memory_bytes", "67108864", "33554432"]),
            (json!({"limits": {"cpus": 1}}), ["limits.cpus", "1", "0.25"]),
            (json!({"limits": {"pids": 21}}), ["limits.pids", "21", "20"]),
            (json!({"ttl_seconds": 3601}), ["ttl_seconds", "3601", "3600"]),
            (json!({"expires_at": later}), ["expires_at", "max_ttl_seconds", "3600"]),
            (json!({"network": "bridge"}), ["network", "bridge", "none"]),
            (json!({"network": "office"}), ["network", "office", "none"]),
            (json!({"env": {"MODE": "a", "OTHER": "b"}}), ["env.OTHER", "MODE", "env_names"]),
        ] {
            let detail = slipway.client.post("/api/container/", sleeping(options.clone())).await.problem(403, "option_not_permitted");
            for word in words {
                assert!(detail.contains(word), "{options}: {detail}");
            }
        }
        let ports = json!({"ports": [{"container_port": 80}]});
        let refused = slipway.client.post("/api/container/", sleeping(ports)).await;
        assert_eq!(refused.status, 409, "{}", refused.body);

        // Who asks for nothing gets the defaults; and they really hold.
        let plain = slipway.launch(sleeping(json!({"env": {"MODE": "x"}}))).await;
        assert_eq!(plain["limits"], json!({"memory_bytes": 16777216, "cpus": 0.25, "pids": 20}));
        assert_eq!((text(&plain, "network"), &plain["capabilities"]), ("none", &json!(["NET_RAW", "CHOWN"])));
        assert!(plain["expires_at"].is_string());
        let inspect = |format: &str| engine::cli(&["inspect", "-f", format, text(&plain, "container_id")]);
        assert_eq!(inspect("{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.CapAdd}} {{.HostConfig.CapDrop}}"), "16777216 250000000 [NET_RAW CHOWN] [ALL]");
        let status = engine::cli(&["exec", text(&plain, "container_id"), "cat", "/proc/self/status"]);
        assert!(status.contains("CapEff:\t0000000000002001"), "{status}");

        // At most two at once, also of those that are started again.
        let second = slipway.launch(sleeping(json!({}))).await;
        let detail = slipway.client.post("/api/container/", sleeping(json!({}))).await.problem(403, "option_not_permitted");
        assert!(detail.contains("max_running") && detail.contains('2'), "{detail}");
        let change = async |container: &Value, what: &str| {
            let path = format!("/api/container/{}/{what}", text(container, "id"));
            slipway.client.send(slipway.client.request(Method::POST, &path)).await
        };
        change(&second, "stop/?grace_seconds=0").await.expect(200);
        slipway.launch(sleeping(json!({}))).await;
        change(&second, "start/").await.problem(403, "option_not_permitted");
        // A lifetime has its ceiling also where it is renewed.
        let renew = slipway.client.request(Method::PATCH, &format!("/api/container/{}/", text(&plain, "id"))).json(&json!({"expires_at": later}));
        slipway.client.send(renew).await.problem(403, "option_not_permitted");

        // Another policy holds from then on: the whole takes the place of the whole.
        let changed = patch(&slipway.client, &image, json!({"policy": {"allow_command": false}})).await.expect(200);
        assert_eq!((changed["policy"].get("max_memory_bytes"), &changed["policy"]["allow_command"]), (None, &json!(false)));
        for options in [sleeping(json!({})), json!({"image": "busybox", "entrypoint": ["/bin/sh"]}), json!({"image": "busybox", "healthcheck": {"command": ["/bin/sh"]}})] {
            let detail = slipway.client.post("/api/container/", options).await.problem(403, "option_not_permitted");
            assert!(detail.contains("allow_command"), "{detail}");
        }
        slipway.launch(json!({"image": "busybox"})).await;
        let trail = slipway.client.get("/api/audit/?action=updateImage").await.expect(200);
        assert_eq!(text(&trail["items"][0]["before"], "policy.max_memory_bytes"), "33554432");
    }

    async fn a_policy_that_contradicts_itself_is_refused(database: Database) {
        let slipway = Slipway::new(database).await;
        let wrong = json!({"max_memory_bytes": 8388608, "default_memory_bytes": 16777216, "max_ttl_seconds": 1, "default_ttl_seconds": 2});
        let pointers = |reply: &Reply| -> Vec<String> {
            reply.body["errors"].as_array().expect("errors").iter().map(|error| text(error, "pointer").to_owned()).collect()
        };
        let all = ["/policy/default_memory_bytes", "/policy/max_memory_bytes", "/policy/default_ttl_seconds", "/policy/max_ttl_seconds"];
        let refused = slipway.client.post("/api/image/", json!({"reference": "busybox", "policy": wrong})).await;
        assert_eq!(pointers(&refused), all);
        refused.problem(409, "conflicting_options");
        let past = slipway.client.post("/api/image/", json!({"reference": "busybox", "expires_at": "2001-01-01T00:00:00Z"})).await;
        assert_eq!(pointers(&past), ["/expires_at"]);
        let image = slipway.vetted("busybox").await;
        let refused = patch(&slipway.client, &image, json!({"policy": wrong})).await;
        assert_eq!(pointers(&refused), all);
        let alone = patch(&slipway.client, &image, json!({"reason": "x"})).await;
        assert_eq!(pointers(&alone), ["/reason"]);
        for bad in [
            json!({"capabilities": ["SYS_ADMIN"]}), json!({"capabilities": ["CAP_CHOWN"]}), json!({"max_cpus": 0}), json!({"networks": []}),
            json!({"env_names": ["A=B"]}), json!({"privileged": true}), json!({"max_running": -1}),
        ] {
            patch(&slipway.client, &image, json!({"policy": bad})).await.problem(400, "invalid_request");
        }
        assert_eq!(read(&slipway, &image).await, image);
    }

    async fn two_operators_do_not_overwrite_each_other(database: Database) {
        let slipway = Slipway::with(database, &["--drift-seconds", "1"]).await;
        let image = slipway.vetted("busybox").await;
        let get = async |tag: Option<&str>| {
            let request = slipway.client.request(Method::GET, &path(&image, ""));
            slipway.client.send(match tag {
                Some(tag) => request.header("if-none-match", tag),
                None => request,
            }).await
        };
        let tag = |reply: &Reply| reply.headers["etag"].to_str().expect("a tag").to_owned();
        let first = tag(&get(None).await);
        assert!(first.starts_with('"'), "{first}");
        let known = get(Some(&first)).await;
        assert_eq!((known.status, tag(&known)), (304, first.clone()));
        for also in [format!("W/{first}"), format!("\"x\", {first}"), "*".to_owned()] {
            assert_eq!(get(Some(&also)).await.status, 304, "{also}");
        }
        assert_eq!(get(Some("\"other\"")).await.status, 200);
        assert_eq!(get(Some("nonsense")).await.status, 200);

        // It is looked up again and again, which changes nothing worth knowing.
        let checked = async || slipway.client.get("/api/image/").await.expect(200)["items"][0]["checked_at"].clone();
        let before = checked().await;
        slipway.until(|| async { checked().await != before }).await;
        assert_eq!(tag(&get(None).await), first);

        // Both read, both write: one of them is told.
        let write = async |tag: &str, reason: &str| {
            let body = json!({"status": "suspended", "reason": reason});
            let request = slipway.client.request(Method::PATCH, &path(&image, "")).header("if-match", tag).json(&body);
            slipway.client.send(request).await
        };
        let (one, two) = tokio::join!(write(&first, "one"), write(&first, "two"));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412]);
        let (winner, loser) = if one.status == 200 { (one, two) } else { (two, one) };
        loser.problem(412, "precondition_failed");
        let second = tag(&winner);
        assert_ne!(second, first);
        assert_eq!((tag(&get(None).await), get(Some(&first)).await.status), (second.clone(), 200));
        let delete = async |tag: &str| {
            slipway.client.send(slipway.client.request(Method::DELETE, &path(&image, "")).header("if-match", tag)).await
        };
        delete(&first).await.problem(412, "precondition_failed");
        delete(&format!("W/{second}")).await.problem(412, "precondition_failed");
        delete(&second).await.expect(204);
    }

    async fn a_suspended_image_starts_nothing_more(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.vetted("busybox").await;
        let running = slipway.launch(json!({"image": "busybox"})).await;
        let ended = slipway.launch(json!({"image": "busybox", "command": ["true"]})).await;
        let change = async |container: &Value, what: &str| {
            let path = format!("/api/container/{}/{what}", text(container, "id"));
            slipway.client.send(slipway.client.request(Method::POST, &path)).await
        };
        let suspended = patch(&slipway.client, &image, json!({"status": "suspended", "reason": "CVE-2026-1"})).await.expect(200);
        assert_eq!((text(&suspended, "status"), text(&suspended, "reason")), ("suspended", "CVE-2026-1"));
        for selector in ["busybox", text(&image, "id")] {
            let detail = slipway.client.post("/api/container/", json!({"image": selector})).await.problem(403, "image_suspended");
            assert!(detail.contains("CVE-2026-1"), "{detail}");
        }
        slipway.until(|| async { change(&ended, "start/").await.status != 409 }).await;
        change(&ended, "start/").await.problem(403, "image_suspended");
        change(&running, "restart/").await.problem(403, "image_suspended");
        // What runs goes on, and can be found.
        let used = slipway.client.get(&format!("/api/container/?image={}", text(&image, "id"))).await.expect(200);
        assert_eq!(used["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(used["items"][0]["id"], running["id"]);
        let resumed = patch(&slipway.client, &image, json!({"status": "ready"})).await.expect(200);
        assert_eq!((text(&resumed, "status"), resumed.get("reason")), ("ready", None));
        slipway.launch(json!({"image": "busybox"})).await;

        // By itself, when its time is up; also across a restart.
        let soon = (chrono::Utc::now() + chrono::TimeDelta::seconds(2)).to_rfc3339();
        patch(&slipway.client, &image, json!({"expires_at": soon})).await.expect(200);
        let home = slipway.stop().await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let slipway = Slipway::on(home, &[]).await;
        let detail = slipway.client.post("/api/container/", json!({"image": "busybox"})).await.problem(403, "image_suspended");
        assert!(detail.contains("ended at the time"), "{detail}");
        slipway.until(|| async { read(&slipway, &image).await["status"] == "suspended" }).await;
        let events = slipway.client.get("/api/event/?action=suspended").await.expect(200);
        assert_eq!((text(&events["items"][0], "actor"), text(&events["items"][0], "cause")), ("slipway", "expired"));
        let refused = patch(&slipway.client, &image, json!({"status": "ready"})).await;
        refused.problem(409, "conflicting_options");
        let later = json!({"status": "ready", "expires_at": "2999-01-01T00:00:00Z"});
        patch(&slipway.client, &image, later).await.expect(200);
        slipway.launch(json!({"image": "busybox"})).await;
    }

    async fn a_revoked_image_takes_with_it_what_runs_it(database: Database) {
        let slipway = Slipway::new(database).await;
        let registry = arena("ARENA_REGISTRY");
        let names = [repository("revoked", database), repository("kept", database)];
        let mut images = Vec::new();
        for name in &names {
            let digest = engine::push(name, "1", name);
            images.push((vet(&slipway, json!({"reference": format!("{registry}/{name}:1")})).await, digest));
        }
        let launch = async |at: usize| slipway.launch(json!({"image": text(&images[at].0, "id")})).await;
        let (revoked, kept) = ([launch(0).await, launch(0).await], launch(1).await);
        slipway.client.delete(&path(&images[0].0, "?running=terminate")).await.expect(204);
        slipway.client.delete(&path(&images[1].0, "?running=keep")).await.expect(204);
        for container in &revoked {
            let query = format!("/api/container/?state=all&id={}", text(container, "id"));
            slipway.until(|| async {
                let seen = slipway.client.get(&query).await.expect(200)["items"][0].clone();
                seen["state"] == "removed" && seen["reason"] == "image_revoked"
            }).await;
        }
        let kept = format!("/api/container/{}/", text(&kept, "id"));
        assert_eq!(slipway.client.get(&kept).await.expect(200)["state"], "running");
        slipway.client.post("/api/container/", json!({"image": text(&images[1].0, "id")})).await.problem(403, "image_not_vetted");

        // Who vetted what, when, and which digest, is still to be read.
        let all = slipway.client.get("/api/image/?status=all").await.expect(200);
        for (image, digest) in &images {
            let past = all["items"].as_array().expect("items").iter().find(|item| item["id"] == image["id"]).expect("it");
            assert_eq!((text(past, "digest"), past["removed_at"].is_string()), (digest.as_str(), true));
        }
        assert_eq!(slipway.client.get("/api/image/").await.expect(200)["items"], json!([]));
        slipway.client.get(&path(&images[0].0, "")).await.problem(404, "not_found");

        // The bytes go when nothing uses them.
        let has = |at: usize| {
            let images_there = engine::cli(&["images", "--digests", "--format", "{{.Digest}}"]);
            images_there.contains(&images[at].1)
        };
        slipway.until(|| async { !has(0) }).await;
        assert!(has(1));
        slipway.client.delete(&kept).await.expect(204);
        slipway.until(|| async { !has(1) }).await;
    }

    async fn a_revocation_is_finished_after_a_crash(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox"})).await;
        // As if the process had died right after the answer.
        slipway.sql("UPDATE images SET removed_at = created_at, revoked = TRUE").await;
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        let query = format!("/api/container/?state=all&image={}", text(&image, "id"));
        slipway.until(|| async {
            slipway.client.get(&query).await.expect(200)["items"][0]["reason"] == "image_revoked"
        }).await;
        slipway.until(|| async { slipway.containers().await.is_empty() }).await;
        let _ = container;
    }

    async fn what_everybody_launches_is_an_admins_to_decide(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        let key = json!({"owner": "alpha", "scopes": ["image:read", "image:write"]});
        let key = slipway.client.post("/api/key/", key).await.expect(201);
        let alpha = Client::new(slipway.client.url.clone(), Some(text(&key, "key").to_owned()));
        let image = alpha.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        let image = slipway.settled(text(&image, "id"), "ready").await;
        let policy = json!({"policy": {"max_pids": 100}});
        // As long as it is his alone, it is his to decide.
        patch(&alpha, &image, policy.clone()).await.expect(200);
        patch(&slipway.client, &image, json!({"shared": true})).await.expect(200);
        let digest = json!({"digest": text(&image, "digest")});
        patch(&alpha, &image, policy).await.problem(403, "forbidden");
        patch(&alpha, &image, json!({"expires_at": "2999-01-01T00:00:00Z"})).await.problem(403, "forbidden");
        alpha.post(&path(&image, "accept/"), digest).await.problem(403, "forbidden");
        alpha.delete(&path(&image, "?running=terminate")).await.problem(403, "forbidden");
        // He may withdraw it, and only an admin gives it back.
        patch(&alpha, &image, json!({"status": "suspended"})).await.expect(200);
        patch(&alpha, &image, json!({"status": "ready"})).await.problem(403, "forbidden");
        patch(&slipway.client, &image, json!({"status": "ready"})).await.expect(200);
        alpha.delete(&path(&image, "")).await.expect(204);
    }

    async fn what_was_vetted_before_there_were_looks_is_looked_up(database: Database) {
        let slipway = Slipway::with(database, &["--drift-seconds", "0"]).await;
        let name = repository("old", database);
        engine::push(&name, "1", "old");
        let reference = format!("{}/{name}:1", arena("ARENA_REGISTRY"));
        let image = vet(&slipway, json!({"reference": reference})).await;
        // As a database of 0.2.0 has it.
        slipway.sql("UPDATE images SET checked_at = NULL, drift = NULL").await;
        let home = slipway.stop().await;
        let new = engine::push(&name, "1", "newer");
        let slipway = Slipway::on(home, &["--drift-seconds", "1"]).await;
        slipway.until(|| async { read(&slipway, &image).await["moved_to"] == new.as_str() }).await;
    }

    async fn a_reference_that_moves_is_seen_and_accepted(database: Database) {
        let slipway = Slipway::with(database, &["--drift-seconds", "1"]).await;
        let name = repository("moving", database);
        let old = engine::push(&name, "1", "old");
        let reference = format!("{}/{name}:1", arena("ARENA_REGISTRY"));
        let image = vet(&slipway, json!({"reference": reference})).await;
        assert_eq!((text(&image, "digest"), text(&image, "drift")), (old.as_str(), "current"));
        let new = engine::push(&name, "1", "new");
        assert_ne!(old, new);
        slipway.until(|| async { read(&slipway, &image).await["drift"] == "moved" }).await;
        let moved = read(&slipway, &image).await;
        assert_eq!((text(&moved, "moved_to"), text(&moved, "digest")), (new.as_str(), old.as_str()));
        let which = async || {
            let launch = json!({"image": reference, "entrypoint": ["cat", "/which"], "command": ["/which"]});
            let launch = slipway.client.post("/api/container/", launch).await.expect(201);
            (text(&launch["image"], "digest").to_owned(), launch)
        };
        // Until somebody approves of it, what was approved runs.
        let (digest, before) = which().await;
        assert_eq!(digest, old);

        let accept = async |digest: &str| slipway.client.post(&path(&image, "accept/"), json!({"digest": digest})).await;
        let detail = accept(&old).await.problem(409, "conflict");
        assert!(detail.contains(&new), "{detail}");
        accept("sha256:short").await.problem(400, "invalid_request");
        // Under a crowd of launchers: none fails, and each runs the one or the other.
        let (client, launch) = (slipway.client.clone(), json!({"image": reference}));
        let launchers: Vec<_> = (0..8).map(|_| {
            let (client, launch) = (client.clone(), launch.clone());
            tokio::spawn(async move {
                let mut digests = Vec::new();
                for _ in 0..3 {
                    let begun = std::time::Instant::now();
                    let container = client.post("/api/container/", launch.clone()).await.expect(201);
                    digests.push((begun, text(&container["image"], "digest").to_owned(), text(&container, "id").to_owned()));
                    client.delete(&format!("/api/container/{}/?grace_seconds=0", text(&container, "id"))).await.expect(204);
                }
                digests
            })
        }).collect();
        tokio::time::sleep(Duration::from_millis(700)).await;
        let accepted = accept(&new).await.expect(200);
        let done = std::time::Instant::now();
        assert_eq!((text(&accepted, "digest"), text(&accepted, "drift"), accepted.get("moved_to")), (new.as_str(), "current", None));
        let mut seen = HashSet::new();
        for launcher in launchers {
            for (begun, digest, _) in launcher.await.expect("no panic") {
                assert!(begun < done || digest == new, "a launch after it ran the bytes from before");
                seen.insert(digest);
            }
        }
        assert!(seen.contains(&new) && seen.contains(&old), "{seen:?}");
        assert_eq!(which().await.0, new);
        // What ran the bytes from before is not started again.
        let start = format!("/api/container/{}/start/", text(&before, "id"));
        slipway.client.send(slipway.client.request(Method::POST, &start)).await.problem(403, "image_not_vetted");
        let events = slipway.client.get("/api/event/?kind=image&limit=2").await.expect(200);
        assert_eq!((text(&events["items"][0], "action"), text(&events["items"][1], "action")), ("accepted", "moved"));

        // It goes away.
        engine::unpublish(&name, &new).await;
        slipway.until(|| async { read(&slipway, &image).await["drift"] == "gone" }).await;
        // Of a digest there is nothing else to approve.
        let busybox = slipway.vetted("busybox").await;
        let pinned = format!("busybox@{}", text(&busybox, "digest"));
        let pinned = vet(&slipway, json!({"reference": pinned})).await;
        let same = json!({"digest": text(&busybox, "digest")});
        slipway.client.post(&path(&pinned, "accept/"), same).await.problem(409, "conflict");
    }
}

on_both! {
    async fn the_progress_of_a_pull_is_followed(database: Database) {
        let slipway = Slipway::new(database).await;
        let registry = Registry::new().await;
        let name = repository("slow", database);
        engine::push(&name, "1", &name);
        registry.set(Fault::SlowBlob { bytes_per_second: 400_000 });
        let body = json!({"reference": format!("{}/{name}:1", registry.host())});
        let image = slipway.client.post("/api/image/", body).await.expect(201);
        let mut stream = slipway.client.follow(&path(&image, "stream/"), None).await;
        let first = stream.soon().await;
        assert_eq!((first.name.as_str(), &first.data["status"]), ("image", &json!("pulling")));
        let (mut done, mut total, mut last) = (0, None, None);
        let mut steps = 0;
        let mut told = 0;
        let end = loop {
            let event = stream.soon().await;
            match event.name.as_str() {
                "progress" => {
                    let now = event.data["done_bytes"].as_i64().expect("bytes");
                    assert!(now > done, "{now} after {done}");
                    done = now;
                    total = event.data["total_bytes"].as_i64().or(total);
                    steps += 1;
                }
                "image" => last = Some(event.data.clone()),
                _ => break event,
            }
            // Cut off in the middle: what was told is not told again.
            if steps == 3 && told == 0 {
                told = 1;
                let id = event.id.clone().expect("an id");
                stream = slipway.client.follow(&path(&image, "stream/"), Some(&id)).await;
            }
            let listed = slipway.client.get("/api/image/").await.expect(200)["items"][0].clone();
            assert!(listed["status"] != "pulling" || listed["progress"].is_object() || steps == 0, "{listed}");
            assert!(read(&slipway, &image).await.get("progress").is_none());
        };
        assert_eq!(end.data, json!({"reason": "ended"}));
        assert_eq!(last.expect("an image")["status"], "ready");
        assert!(steps > 3 && total == Some(done), "{steps} {total:?} {done}");
        // One that is ready is told, and that is all.
        let rest = slipway.client.follow(&path(&image, "stream/"), None).await.rest().await;
        assert_eq!(rest.iter().map(|event| event.name.as_str()).collect::<Vec<_>>(), ["image", "end"]);
    }

    async fn a_failure_says_what_to_do(database: Database) {
        let slipway = Slipway::new(database).await;
        let registry = Registry::new().await;
        let name = repository("failing", database);
        engine::push(&name, "1", &name);
        let host = registry.host();
        let fails = async |fault: Fault, tag: &str| {
            registry.set(fault);
            // The engine answers for one reference once: each fault has its own.
            engine::push(&format!("{name}-{tag}"), "1", &format!("{name}-{tag}"));
            let body = json!({"reference": format!("{host}/{name}-{tag}:1")});
            let image = slipway.client.post("/api/image/", body).await.expect(201);
            let mut seen = Value::Null;
            for _ in 0..1200 {
                seen = read(&slipway, &image).await;
                if seen["status"] == "failed" {
                    return seen;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            panic!("{fault:?}: {seen}");
        };
        for (fault, tag, word, again) in [
            (Fault::NotFound, "missing", "has no", false),
            (Fault::Denied, "denied", "does not let this engine see it", false),
            (Fault::TooMany { retry_after: 60 }, "many", "limits how often", true),
            (Fault::OtherPlatform, "platform", "platform", false),
            (Fault::ServerError, "broken", "could not be reached", true),
            (Fault::Garbage, "garbage", "", true),
            (Fault::Redirects, "circle", "", true),
            (Fault::WrongBlob, "blob", "", true),
        ] {
            let failed = fails(fault, tag).await;
            assert!(text(&failed, "failure").contains(word), "{fault:?}: {failed}");
            assert_eq!(failed["retry_at"].is_string(), again, "{fault:?}: {failed}");
            slipway.client.post("/api/container/", json!({"image": text(&failed, "id")})).await.problem(409, "image_not_ready");
        }
        // On request it is tried again, now.
        let missing = fails(Fault::NotFound, "again").await;
        registry.set(Fault::None);
        let pulling = slipway.client.post(&path(&missing, "pull/"), json!({})).await;
        assert_eq!(pulling.status, 400);
        let retried = slipway.client.send(slipway.client.request(Method::POST, &path(&missing, "pull/"))).await.expect(202);
        assert_eq!(text(&retried, "status"), "pulling");
        let ready = slipway.settled(text(&missing, "id"), "ready").await;
        let same = slipway.client.send(slipway.client.request(Method::POST, &path(&missing, "pull/"))).await.expect(202);
        assert_eq!(same, ready);
    }

    async fn a_tag_that_vanishes_during_the_pull_is_no_approval(database: Database) {
        let slipway = Slipway::new(database).await;
        let registry = Registry::new().await;
        let name = repository("vanishing", database);
        engine::push(&name, "1", &name);
        registry.set(Fault::VanishAfterManifest);
        let body = json!({"reference": format!("{}/{name}:1", registry.host())});
        let image = slipway.client.post("/api/image/", body).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert!(failed["image_id"].is_null(), "{failed}");
        slipway.client.post("/api/container/", json!({"image": text(&image, "id")})).await.problem(409, "image_not_ready");
    }

    async fn bytes_that_are_not_those_of_the_digest_are_not_run(database: Database) {
        let slipway = Slipway::new(database).await;
        let registry = Registry::new().await;
        let name = repository("forged", database);
        let digest = engine::push(&name, "1", &name);
        let reference = format!("{}/{name}@{digest}", registry.host());
        registry.set(Fault::WrongDigest);
        let image = slipway.client.post("/api/image/", json!({"reference": reference})).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert!(failed["failure"].is_string() && failed["image_id"].is_null(), "{failed}");
        slipway.client.post("/api/container/", json!({"image": text(&image, "id")})).await.problem(409, "image_not_ready");
    }

    async fn credentials_stay_with_the_operator(database: Database) {
        let registry = Registry::new().await;
        registry.requires("puller", "a-planted-secret");
        let host = registry.host();
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("a file");
            path.display().to_string()
        };
        let (good, bad) = (file("good", "puller:a-planted-secret"), file("bad", "puller:another-planted-secret"));
        let secrets = format!("good={good},bad={bad},gone=/no/such/file");
        let home = slipway_tests::slipway::Home::new(database).await;
        let flags = ["--registry-secrets", &secrets, "--log", "debug", "--admin-key", ADMIN];
        let process = slipway_tests::process::Process::start(&home, &flags, Some(ADMIN)).await;
        let client = process.client.clone();
        let name = repository("private", database);
        engine::push(&name, "1", &name);
        let settles = async |client: &Client, body: Value| {
            let image = client.post("/api/image/", body).await.expect(201);
            let mut told = image.to_string();
            for _ in 0..600 {
                let seen = client.get(&path(&image, "")).await.expect(200);
                told.push_str(&seen.to_string());
                if seen["status"] != "pulling" {
                    client.delete(&path(&image, "")).await.expect(204);
                    return (seen, told);
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            panic!("{image} does not settle");
        };
        let reference = format!("{host}/{name}:1");
        let (refused, mut told) = settles(&client, json!({"reference": reference})).await;
        assert!(text(&refused, "failure").contains("does not let this engine see it"), "{refused}");
        for (name, status) in [("bad", "failed"), ("gone", "failed"), ("good", "ready")] {
            let (seen, more) = settles(&client, json!({"reference": reference, "credentials": name})).await;
            assert_eq!((text(&seen, "status"), text(&seen, "credentials")), (status, name), "{seen}");
            told.push_str(&more);
        }
        client.post("/api/image/", json!({"reference": reference, "credentials": "unknown"})).await.problem(409, "conflict");
        let key = client.post("/api/key/", json!({"owner": "data", "scopes": ["image:write", "image:read"]})).await.expect(201);
        let other = Client::new(client.url.clone(), Some(text(&key, "key").to_owned()));
        other.post("/api/image/", json!({"reference": reference, "credentials": "good"})).await.problem(403, "forbidden");
        told.push_str(&client.get("/api/audit/?limit=200").await.expect(200).to_string());
        told.push_str(&client.get("/api/event/?limit=200").await.expect(200).to_string());
        told.push_str(&client.get("/api/image/?status=all").await.expect(200).to_string());
        told.push_str(&process.log());
        assert!(told.contains("registry") && !told.contains("planted-secret"), "a secret was told");
        process.kill().await;

        // A config.json of the `docker` client serves whoever vets.
        let auth = engine::base64("puller:a-planted-secret");
        let config = file("config.json", &json!({"auths": {host.as_str(): {"auth": auth}}}).to_string());
        let process = slipway_tests::process::Process::start(&home, &["--registry-config-file", &config, "--admin-key", ADMIN], Some(ADMIN)).await;
        let other = Client::new(process.client.url.clone(), other.key.clone());
        let (seen, _) = settles(&other, json!({"reference": reference})).await;
        assert_eq!(text(&seen, "status"), "ready", "{seen}");
        process.kill().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_layer_that_fills_the_disk_is_a_failure_that_passes() {
    slipway_tests::bounded(async {
        let host = arena("ARENA_SMALL_ENGINE");
        let flags = ["--docker-host", host.as_str()];
        let slipway = Slipway::with(slipway_tests::Database::Sqlite, &flags).await;
        let registry = Registry::new().await;
        engine::push("huge", "1", "huge");
        registry.set(Fault::HugeLayer);
        let body = json!({"reference": format!("{}/huge:1", registry.host())});
        let image = slipway.client.post("/api/image/", body).await.expect(201);
        let failed = slipway.settled(text(&image, "id"), "failed").await;
        assert!(
            text(&failed, "failure").contains("disk is full"),
            "{failed}"
        );
        assert!(failed["retry_at"].is_string());
        // The engine is none the worse for it.
        registry.set(Fault::None);
        let small =
            json!({"reference": format!("{}/library/busybox:latest", arena("ARENA_REGISTRY"))});
        vet(&slipway, small).await;
    })
    .await;
}
