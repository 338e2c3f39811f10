//! What a launch may say, and what really runs then.

use std::time::Duration;

use serde_json::{Value, json};
use slipway_tests::{Client, Slipway, client::text, engine, on_both};

/// A launch of busybox that sleeps, with `more`.
fn sleeping(more: Value) -> Value {
    let mut launch = json!({"image": "busybox", "command": ["sleep", "600"]});
    let members = launch.as_object_mut().expect("an object");
    members.extend(more.as_object().expect("an object").clone());
    launch
}

/// What a command in the container prints.
fn exec(container: &Value, command: &[&str]) -> String {
    let id = text(container, "container_id");
    engine::cli(&[&["exec", id], command].concat())
}

async fn read(slipway: &Slipway, container: &Value) -> Value {
    let path = format!("/api/container/{}/", text(container, "id"));
    slipway.client.get(&path).await.expect(200)
}

async fn gone(client: &Client, container: &Value) -> bool {
    client
        .get(&format!("/api/container/{}/", text(container, "id")))
        .await
        .status
        == 404
}

on_both! {
    async fn each_option_is_in_effect_and_told(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let all = json!({
            "entrypoint": ["/bin/sh", "-c"], "command": ["cd /; exec sleep 600"],
            "working_dir": "/work", "user": "1000:1001", "read_only": true,
            "tmpfs": [{"destination": "/scratch", "size_bytes": 1048576}],
            "limits": {"memory_bytes": 33554432, "cpus": 0.25, "pids": 20},
            "restart": {"policy": "on-failure", "max_retries": 3},
            "stop_signal": "SIGUSR1", "stop_grace_seconds": 1,
            "healthcheck": {"command": ["/bin/true"], "interval_seconds": 1},
            "ports": [{"container_port": 80}, {"container_port": 53, "protocol": "udp"}],
        });
        let launched = slipway.launch(sleeping(all.clone())).await;
        let seen = read(&slipway, &launched).await;
        for (told, which) in [(&launched, "at the launch"), (&seen, "afterwards")] {
            for member in ["entrypoint", "command", "working_dir", "user", "read_only", "tmpfs", "limits", "restart", "stop_signal", "stop_grace_seconds"] {
                assert_eq!(told[member], all[member], "{member} {which}");
            }
            assert_eq!(told["healthcheck"], json!({"command": ["/bin/true"], "interval_seconds": 1, "timeout_seconds": 30, "retries": 3, "start_period_seconds": 0}));
            assert_eq!(told["network"], "bridge");
        }
        assert_eq!(exec(&launched, &["sh", "-c", "id -u; id -g; cat /proc/1/cmdline | tr '\\0' ' ' | grep -o 'sleep 600'"]), "1000\n1001\nsleep 600");
        assert_eq!(exec(&launched, &["sh", "-c", "pwd"]), "/work");
        assert_eq!(exec(&launched, &["sh", "-c", "touch /x 2>/dev/null || echo no; touch /scratch/x && echo yes"]), "no\nyes");
        let ports = seen["ports"].as_array().expect("ports");
        assert_eq!(ports.len(), 2);
        for port in ports {
            assert_eq!(text(port, "host_ip"), "127.0.0.1");
            assert!(port["host_port"].as_u64().expect("a port") >= 1024);
        }
        slipway.until(|| async { read(&slipway, &launched).await["health"] == "healthy" }).await;

        // What the launch does not say is the image's, and the operator's.
        let plain = slipway.launch(json!({"image": "busybox"})).await;
        assert_eq!(plain["command"], json!(["sleep", "3600"]));
        for (member, value) in [
            ("stop_grace_seconds", json!(2)), ("restart", json!({"policy": "no"})), ("auto_remove", json!(false)),
            ("read_only", json!(false)), ("tmpfs", json!([])), ("network", json!("bridge")),
        ] {
            assert_eq!(plain[member], value, "{member}");
        }
        let alone = slipway.launch(sleeping(json!({"network": "none"}))).await;
        assert_eq!(exec(&alone, &["sh", "-c", "ls /sys/class/net"]), "lo");
    }

    async fn what_cannot_be_is_refused_in_words(database: Database) {
        let slipway = Slipway::with(database, &["--networks", "office"]).await;
        slipway.vetted("busybox").await;
        let launch = async |more: Value| slipway.client.post("/api/container/", sleeping(more)).await;
        for (options, pointers) in [
            (json!({"ttl_seconds": 5, "expires_at": "2999-01-01T00:00:00Z"}), vec!["/expires_at", "/ttl_seconds"]),
            (json!({"expires_at": "2001-01-01T00:00:00Z"}), vec!["/expires_at"]),
            (json!({"auto_remove": true, "restart": {"policy": "always"}}), vec!["/auto_remove", "/restart/policy"]),
            (json!({"network": "none", "ports": [{"container_port": 80}]}), vec!["/network", "/ports"]),
            (json!({"ports": [{"container_port": 80, "host_port": 8000}, {"container_port": 81, "host_port": 8000}]}), vec!["/ports/1/host_port"]),
            (json!({"tmpfs": [{"destination": "/a"}, {"destination": "/a"}]}), vec!["/tmpfs/1/destination"]),
        ] {
            let reply = launch(options).await;
            let mut told: Vec<_> = reply.body["errors"].as_array().expect("errors").iter().map(|error| text(error, "pointer").to_owned()).collect();
            told.sort();
            assert_eq!(told, pointers);
            reply.problem(409, "conflicting_options");
        }
        for wrong in [
            json!({"working_dir": "relative"}), json!({"user": "-x"}), json!({"network": "container:x"}),
            json!({"ports": [{"container_port": 0}]}), json!({"ports": [{"container_port": 80, "host_port": 80}]}),
            json!({"limits": {"memory_bytes": 1}}), json!({"limits": {"cpus": 0}}), json!({"limits": {"pids": 1}}),
            json!({"tmpfs": [{"destination": "/a/../b"}]}), json!({"tmpfs": [{"destination": "/a:exec"}]}), json!({"tmpfs": [{"destination": "/"}]}),
            json!({"restart": {"policy": "sometimes"}}), json!({"stop_signal": "term"}), json!({"stop_grace_seconds": 301}),
            json!({"healthcheck": {"command": []}}), json!({"ttl_seconds": 0}), json!({"entrypoint": []}), json!({"privileged": true}),
        ] {
            launch(wrong).await.problem(400, "invalid_request");
        }
        for network in ["host", "default", "somebodys"] {
            let detail = launch(json!({"network": network})).await.problem(403, "option_not_permitted");
            assert!(detail.contains("bridge, none, office"), "{detail}");
        }
        // The engine's refusals leave nothing behind.
        let taken = launch(json!({"ports": [{"container_port": 80}]})).await.expect(201);
        let port = &taken["ports"][0]["host_port"];
        for (options, word) in [
            (json!({"ports": [{"container_port": 80, "host_port": port}]}), "already allocated"),
            (json!({"user": "nosuchuser"}), "nosuchuser"),
            (json!({"entrypoint": ["/no/such/program"]}), "/no/such/program"),
            (json!({"limits": {"cpus": 1000}}), "CPU"),
            (json!({"stop_signal": "SIGNONSENSE"}), "SIGNONSENSE"),
            (json!({"network": "office"}), "office"),
        ] {
            let detail = launch(options).await.problem(409, "launch_refused");
            assert!(detail.contains(word), "{word}: {detail}");
        }
        assert_eq!(slipway.containers().await.len(), 1);
        // A folder that is not there is made, as `docker run` makes it.
        let made = launch(json!({"working_dir": "/made/here"})).await.expect(201);
        assert_eq!(exec(&made, &["sh", "-c", "pwd"]), "/made/here");
    }

    async fn a_time_that_is_up_is_kept_across_restarts(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let short = slipway.launch(sleeping(json!({"ttl_seconds": 1, "name": "short"}))).await;
        let at = (chrono::Utc::now() + chrono::TimeDelta::seconds(4)).to_rfc3339();
        let later = slipway.launch(sleeping(json!({"expires_at": at}))).await;
        let never = slipway.launch(sleeping(json!({}))).await;
        assert!(short["expires_at"].is_string() && never.get("expires_at").is_none());
        slipway.until(|| async { gone(&slipway.client, &short).await }).await;
        let home = slipway.stop().await;
        tokio::time::sleep(Duration::from_secs(4)).await;
        let slipway = Slipway::on(home, &[]).await;
        slipway.until(|| async { gone(&slipway.client, &later).await }).await;
        assert_eq!(slipway.containers().await, [text(&never, "container_id")]);
        for expired in [&short, &later] {
            let id = text(expired, "id").parse().expect("an id");
            let row = slipway.state.store.container(id).await.expect("a row").expect("a row");
            assert_eq!(row.reason, Some(slipway::containers::Reason::Expired));
        }
        // The name is free.
        slipway.launch(sleeping(json!({"name": "short"}))).await;
    }

    async fn an_end_is_told_with_its_reason(database: Database) {
        let slipway = Slipway::with(database, &["--keep-ended-seconds", "4"]).await;
        slipway.vetted("busybox").await;
        let run = async |script: &str, more: Value| {
            let mut launch = sleeping(more);
            launch["command"] = json!(["sh", "-c", script]);
            slipway.launch(launch).await
        };
        let failed = run("exit 3", json!({})).await;
        let removed = run("exit 0", json!({"auto_remove": true})).await;
        let greedy = run("tail /dev/zero", json!({"limits": {"memory_bytes": 16777216}})).await;
        let again = run("exit 1", json!({"restart": {"policy": "on-failure", "max_retries": 2}})).await;
        let told = async |container: &Value, reason: &str| {
            slipway.until(|| async {
                let seen = slipway.client.get(&format!("/api/container/{}/", text(container, "id"))).await;
                seen.status == 404 || seen.body["reason"] == reason
            }).await;
            let id = text(container, "id").parse().expect("an id");
            slipway.state.store.container(id).await.expect("a row").expect("a row")
        };
        let row = told(&failed, "exited").await;
        assert_eq!((row.reason, row.exit_code), (Some(slipway::containers::Reason::Exited), Some(3)));
        let row = told(&greedy, "oom_killed").await;
        assert_eq!(row.reason, Some(slipway::containers::Reason::OomKilled));
        told(&again, "exited").await;
        let restarts = engine::cli(&["inspect", "-f", "{{.RestartCount}}", text(&again, "container_id")]);
        assert_eq!(restarts, "2");
        // At once where the launch said so, else after the time of the setting; the history stays.
        slipway.until(|| async { gone(&slipway.client, &removed).await }).await;
        slipway.until(|| async { gone(&slipway.client, &failed).await }).await;
        slipway.until(|| async { slipway.containers().await.is_empty() }).await;
        let row = told(&failed, "exited").await;
        assert_eq!((row.reason, row.exit_code), (Some(slipway::containers::Reason::Exited), Some(3)));
    }
}
