//! Launching: what runs, how it is held, who sees it, and how it ends.

use std::time::Duration;

use serde_json::{Value, json};
use slipway::containers::Phase;
use slipway_tests::{
    Slipway, arena,
    client::text,
    engine, on_both,
    proxy::{Mode, Proxy},
};

const SLEEP: [&str; 2] = ["sleep", "3600"];

fn inspect(container: &Value, format: &str) -> String {
    engine::cli(&["inspect", "-f", format, text(container, "container_id")])
}

on_both! {
    async fn the_main_job(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.vetted("busybox").await;
        let launch = json!({
            "image": "busybox", "name": "web", "command": SLEEP,
            "env": {"GREETING": "hello world", "EMPTY": ""}, "labels": {"team": "data"},
        });
        let reply = slipway.client.post("/api/container/", launch).await;
        let location = reply.headers["location"].to_str().expect("text").to_owned();
        let container = reply.expect(201);
        let id = text(&container, "id");
        assert_eq!(location, format!("/api/container/{id}/"));
        assert_eq!(container["state"], "running");
        assert_eq!(container["image"]["id"], image["id"]);
        assert_eq!(container["image"]["digest"], image["digest"]);
        assert_eq!(container["labels"], json!({"team": "data"}));
        assert_eq!(container["networks"][0]["name"], "slipway");
        assert!(text(&container, "status").starts_with("Up"));

        let list = slipway.client.get("/api/container/").await.expect(200);
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["items"][0]["id"], container["id"]);
        assert_eq!(list["items"][0]["started_at"], container["started_at"]);
        for identifier in [id, "web", text(&container, "container_id"), &text(&container, "container_id")[..12]] {
            let read = slipway.client.get(&format!("/api/container/{identifier}/")).await.expect(200);
            assert_eq!(read["id"], container["id"]);
        }
        let env = engine::cli(&["exec", text(&container, "container_id"), "env"]);
        assert!(env.contains("GREETING=hello world") && env.contains("EMPTY=\n"), "{env}");

        slipway.client.delete("/api/container/web/").await.expect(204);
        assert!(slipway.containers().await.is_empty());
        for identifier in [id, "web", text(&container, "container_id")] {
            slipway.client.get(&format!("/api/container/{identifier}/")).await.problem(404, "not_found");
            slipway.client.delete(&format!("/api/container/{identifier}/")).await.problem(404, "not_found");
        }
        assert_eq!(slipway.client.get("/api/container/").await.expect(200)["items"], json!([]));
    }

    async fn the_tag_moves_and_the_vetted_bytes_run(database: Database) {
        let slipway = Slipway::new(database).await;
        let repository = format!("moving-{database:?}").to_lowercase();
        let name = format!("{}/{repository}:1", arena("ARENA_REGISTRY"));
        let vetted = engine::push(&repository, "1", "vetted");
        let image = slipway.vetted(&name).await;
        assert_eq!(image["digest"], vetted);

        let other = engine::push(&repository, "1", "other");
        assert_ne!(vetted, other);
        engine::cli(&["pull", "-q", &name]);
        assert!(engine::cli(&["inspect", "-f", "{{.RepoDigests}}", &name]).contains(&other));

        for image in [name.as_str(), text(&image, "id"), &format!("{name}@{vetted}")] {
            let container = slipway.launch(json!({"image": image, "command": SLEEP})).await;
            let which = engine::cli(&["exec", text(&container, "container_id"), "cat", "/which"]);
            assert_eq!(which, "vetted", "{image}");
        }
        for image in [format!("{name}@{other}"), name.replace(":1", &format!("@{other}"))] {
            slipway.client.post("/api/container/", json!({"image": image})).await.problem(403, "image_not_vetted");
        }
    }

    async fn hardened_by_default(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "command": SLEEP})).await;
        let host = inspect(&container, "{{json .HostConfig}}");
        let host: Value = serde_json::from_str(&host).expect("JSON");
        assert_eq!(host["CapDrop"], json!(["ALL"]));
        assert_eq!(host["CapAdd"], Value::Null);
        assert_eq!(host["SecurityOpt"], json!(["no-new-privileges"]));
        assert_eq!(host["Memory"], 67_108_864);
        assert_eq!(host["MemorySwap"], 67_108_864);
        assert_eq!(host["NanoCpus"], 1_000_000_000);
        assert_eq!(host["PidsLimit"], 256);
        assert_eq!(host["Privileged"], false);
        assert_eq!(host["Init"], true);
        assert_eq!(host["LogConfig"]["Config"], json!({"max-size": "10m", "max-file": "3"}));
        let labels: Value = serde_json::from_str(&inspect(&container, "{{json .Config.Labels}}")).expect("JSON");
        assert_eq!(labels["io.slipway.instance"], slipway.instance.to_string());
        assert_eq!(labels["io.slipway.container"], container["id"]);
        assert_eq!(labels.as_object().map(serde_json::Map::len), Some(2));

        let status = engine::cli(&["exec", text(&container, "container_id"), "cat", "/proc/self/status"]);
        assert!(status.contains("CapBnd:\t0000000000000000"), "{status}");
        assert!(status.contains("NoNewPrivs:\t1"), "{status}");
    }

    async fn zombies_are_reaped_and_sigterm_arrives(database: Database) {
        let slipway = Slipway::with(database, &["--stop-grace-seconds", "20"]).await;
        slipway.vetted("busybox").await;
        let script = "(sleep 0.1 &); exec sleep 3600";
        let container = slipway.launch(json!({"image": "busybox", "command": ["sh", "-c", script]})).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        let processes = engine::cli(&["exec", text(&container, "container_id"), "ps", "-o", "stat,args"]);
        engine::cli(&["exec", text(&container, "container_id"), "sh", "-c", "(sleep 0.2 &)"]);
        tokio::time::sleep(Duration::from_secs(1)).await;
        let later = engine::cli(&["exec", text(&container, "container_id"), "ps", "-o", "stat,args"]);
        assert!(!later.lines().any(|line| line.trim_start().starts_with('Z')), "{processes}\n{later}");
        // SIGTERM ends `sleep` at once, long before the grace is over.
        let start = std::time::Instant::now();
        slipway.client.delete(&format!("/api/container/{}/", text(&container, "id"))).await.expect(204);
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }

    async fn one_that_ignores_sigterm_is_killed_after_the_grace(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "trap '' TERM; while true; do sleep 1; done";
        let container = slipway.launch(json!({"image": "busybox", "command": ["sh", "-c", script]})).await;
        slipway.client.delete(&format!("/api/container/{}/", text(&container, "id"))).await.expect(204);
        assert!(slipway.containers().await.is_empty());
    }

    async fn containers_do_not_reach_each_other(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let serve = json!({"image": "busybox", "command": ["nc", "-l", "-p", "8000", "-e", "echo", "reached"]});
        let server = slipway.launch(serve).await;
        let address = text(&server["networks"][0], "ip_address").to_owned();
        let client = slipway.launch(json!({"image": "busybox", "command": SLEEP})).await;
        let reach = format!("nc -w 2 {address} 8000 </dev/null || true");
        let reached = engine::cli(&["exec", text(&client, "container_id"), "sh", "-c", &reach]);
        assert_eq!(reached, "");
    }

    async fn a_terminal_stays(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("python").await;
        let with = slipway.launch(json!({"image": "python", "tty": true, "name": "stays"})).await;
        let without = slipway.launch(json!({"image": "python", "name": "ends"})).await;
        slipway.until(|| async {
            slipway.client.get("/api/container/ends/").await.expect(200)["state"] == "exited"
        }).await;
        let ended = slipway.client.get("/api/container/ends/").await.expect(200);
        assert_eq!(ended["exit_code"], 0);
        assert!(ended["finished_at"].is_string() && text(&ended, "status").starts_with("Exited (0)"));
        assert_eq!(slipway.client.get("/api/container/stays/").await.expect(200)["state"], "running");
        let list = slipway.client.get("/api/container/").await.expect(200);
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["items"][0]["id"], with["id"]);
        slipway.client.delete(&format!("/api/container/{}/", text(&without, "id"))).await.expect(204);
    }

    async fn a_name_is_held_until_it_is_let_go(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let launch = |name: &str| json!({"image": "busybox", "name": name, "command": SLEEP});
        let first = slipway.launch(launch("one")).await;
        let taken = slipway.client.post("/api/container/", launch("one")).await;
        assert!(taken.problem(409, "conflict").contains(text(&first, "id")));
        slipway.client.delete("/api/container/one/").await.expect(204);
        slipway.launch(launch("one")).await;
        // Many at once: one gets the name.
        let launches = (0..6).map(|_| slipway.client.post("/api/container/", launch("race")));
        let replies = futures_util::future::join_all(launches).await;
        assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
        assert_eq!(replies.iter().filter(|reply| reply.status == 409).count(), 5);
        assert_eq!(slipway.containers().await.len(), 2);
    }

    async fn a_program_that_the_image_does_not_have_leaves_nothing_behind(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        for command in [json!(["nosuch"]), json!(["/bin/nosuch"]), json!(["/etc/passwd"]), json!(["/bin"]), json!([""]), json!(["/bin/sh/x"]), json!(["./sh"])] {
            let launch = json!({"image": "busybox", "name": "held", "command": command});
            let detail = slipway.client.post("/api/container/", launch).await.problem(409, "launch_refused");
            assert!(detail.contains("program"), "{detail}");
        }
        let no_path = json!({"image": "busybox", "command": ["sh"], "env": {"PATH": "/nowhere"}});
        slipway.client.post("/api/container/", no_path).await.problem(409, "launch_refused");
        assert!(slipway.containers().await.is_empty());
        // The name of a failed launch is free.
        slipway.launch(json!({"image": "busybox", "name": "held", "command": ["bin/sleep", "60"]})).await;
    }

    async fn keys_that_a_schema_cannot_refuse_are_refused(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        for env in [json!({"": "x"}), json!({"A=B": "x"}), json!({"A\u{0}B": "x"})] {
            let reply = slipway.client.post("/api/container/", json!({"image": "busybox", "env": env})).await;
            reply.problem(409, "launch_refused");
        }
        for labels in [json!({"": "x"}), json!({"a\u{0}": "x"}), json!({"l".repeat(129): "x"})] {
            let reply = slipway.client.post("/api/container/", json!({"image": "busybox", "labels": labels})).await;
            reply.problem(409, "launch_refused");
        }
        assert!(slipway.containers().await.is_empty());
    }

    async fn only_its_own(database: Database) {
        let slipway = Slipway::new(database).await;
        let other = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        other.vetted("busybox").await;
        let theirs = other.launch(json!({"image": "busybox", "command": SLEEP, "name": "theirs"})).await;
        let stranger = engine::cli(&["run", "-d", "--name", &format!("stranger-{database:?}").to_lowercase(), "busybox", "sleep", "600"]);
        let mine = slipway.launch(json!({"image": "busybox", "command": SLEEP, "name": "mine"})).await;

        let list = slipway.client.get("/api/container/").await.expect(200);
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["items"][0]["id"], mine["id"]);
        let name = engine::cli(&["inspect", "-f", "{{.Name}}", &stranger]).trim_start_matches('/').to_owned();
        for identifier in [text(&theirs, "id"), text(&theirs, "container_id"), &text(&theirs, "container_id")[..12], "theirs", &stranger, &stranger[..12], &name] {
            slipway.client.get(&format!("/api/container/{identifier}/")).await.problem(404, "not_found");
            slipway.client.delete(&format!("/api/container/{identifier}/")).await.problem(404, "not_found");
        }
        assert_eq!(engine::cli(&["inspect", "-f", "{{.State.Running}}", &stranger]), "true");
        assert_eq!(inspect(&theirs, "{{.State.Running}}"), "true");
        engine::cli(&["rm", "-f", &stranger]);
    }

    async fn bytes_that_somebody_removed_are_pulled_again(database: Database) {
        let slipway = Slipway::new(database).await;
        let repository = format!("lost-{database:?}").to_lowercase();
        let name = format!("{}/{repository}:1", arena("ARENA_REGISTRY"));
        let digest = engine::push(&repository, "1", &repository);
        let image = slipway.vetted(&name).await;
        engine::cli(&["rmi", "-f", text(&image, "image_id")]);
        let container = slipway.launch(json!({"image": name, "command": SLEEP})).await;
        slipway.client.delete(&format!("/api/container/{}/", text(&container, "id"))).await.expect(204);

        // The registry no longer has them either.
        engine::cli(&["rmi", "-f", text(&image, "image_id")]);
        engine::unpublish(&repository, &digest).await;
        slipway.client.post("/api/container/", json!({"image": name})).await.problem(409, "image_not_ready");
        assert!(slipway.containers().await.is_empty());
    }

    async fn an_engine_that_is_away_is_said_so_within_two_seconds(database: Database) {
        let proxy = Proxy::new();
        let slipway = Slipway::with(database, &["--docker-host", &proxy.host()]).await;
        slipway.vetted("busybox").await;
        let kept = slipway.launch(json!({"image": "busybox", "command": SLEEP})).await;
        let path = format!("/api/container/{}/", text(&kept, "id"));
        for mode in [Mode::Cut, Mode::Hang] {
            proxy.set(mode);
            let start = std::time::Instant::now();
            let launch = json!({"image": "busybox", "command": SLEEP});
            slipway.client.post("/api/container/", launch).await.problem(503, "engine_unavailable");
            assert!(start.elapsed() < Duration::from_secs(2), "{mode:?}: {:?}", start.elapsed());
            slipway.client.delete(&path).await.problem(503, "engine_unavailable");
            slipway.client.get("/readyz").await.problem(503, "engine_unavailable");
            slipway.client.get("/api/image/").await.expect(200);
        }
        proxy.set(Mode::Pass);
        slipway.client.delete(&path).await.expect(204);
        assert!(slipway.containers().await.is_empty());
    }

    async fn an_image_is_launched_by_its_id_and_needs_to_be_ready(database: Database) {
        let proxy = Proxy::new();
        proxy.set(Mode::Hang);
        let slipway = Slipway::with(database, &["--docker-host", &proxy.host()]).await;
        let image = slipway.client.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        for selector in ["busybox", text(&image, "id"), &text(&image, "id").to_uppercase()] {
            let reply = slipway.client.post("/api/container/", json!({"image": selector})).await;
            reply.problem(409, "image_not_ready");
        }
    }

    async fn the_list_of_containers_is_paged(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let mut ids = Vec::new();
        for _ in 0..3 {
            let container = slipway.launch(json!({"image": "busybox", "command": SLEEP})).await;
            ids.insert(0, text(&container, "id").to_owned());
        }
        let first = slipway.client.get("/api/container/?limit=2").await.expect(200);
        let cursor = text(&first, "next_cursor");
        slipway.launch(json!({"image": "busybox", "command": SLEEP})).await;
        let second = slipway.client.get(&format!("/api/container/?limit=2&cursor={cursor}")).await.expect(200);
        assert!(second["next_cursor"].is_null());
        let seen: Vec<&str> = [&first, &second].iter()
            .flat_map(|page| page["items"].as_array().expect("items"))
            .map(|container| text(container, "id")).collect();
        assert_eq!(seen, ids);
    }

    async fn a_failed_launch_can_be_removed_after_its_name_is_reused(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        // A program of such a length is in the failure, cut to what the contract allows.
        let program = "x".repeat(8000);
        let failed = json!({"image": "busybox", "name": "again", "command": [program]});
        slipway.client.post("/api/container/", failed).await.problem(409, "launch_refused");
        slipway.launch(json!({"image": "busybox", "name": "again", "command": SLEEP})).await;
        let failed = slipway.state.store.containers_in(Phase::Failed).await.expect("rows");
        let path = format!("/api/container/{}/", failed[0].id);
        let read = slipway.client.get(&path).await.expect(200);
        assert_eq!((&read["state"], &read["name"]), (&json!("failed"), &json!("again")));
        slipway.client.delete(&path).await.expect(204);
        slipway.client.get(&path).await.problem(404, "not_found");
        assert_eq!(slipway.client.get("/api/container/again/").await.expect(200)["state"], "running");
    }

    async fn a_path_of_thousands_of_entries_costs_little(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let many: Vec<String> = (0..1500).map(|n| format!("/{n}")).collect();
        let start = std::time::Instant::now();
        let launch = json!({"image": "busybox", "command": ["sh"], "env": {"PATH": many.join(":")}});
        slipway.client.post("/api/container/", launch).await.problem(409, "launch_refused");
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }

    async fn a_network_that_somebody_removed_is_made_again(database: Database) {
        let network = format!("slipway-{database:?}").to_lowercase();
        let slipway = Slipway::with(database, &["--network", &network]).await;
        slipway.vetted("busybox").await;
        for _ in 0..2 {
            let launch = json!({"image": "busybox", "command": SLEEP, "name": "one"});
            let container = slipway.launch(launch).await;
            assert_eq!(container["networks"][0]["name"], network);
            slipway.client.delete("/api/container/one/").await.expect(204);
            engine::cli(&["network", "rm", &network]);
        }
        let home = slipway.stop().await;
        // One of that name on which containers reach each other is not used.
        engine::cli(&["network", "create", &network]);
        let slipway = Slipway::on(home, &["--network", &network]).await;
        let reply = slipway.client.post("/api/container/", json!({"image": "busybox"})).await;
        assert!(reply.problem(409, "launch_refused").contains("SLIPWAY_NETWORK"));
        engine::cli(&["network", "rm", &network]);
    }

    async fn two_terminations_at_once_are_one(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let script = "trap '' TERM; while true; do sleep 1; done";
        slipway.launch(json!({"image": "busybox", "name": "slow", "command": ["sh", "-c", script]})).await;
        let first = slipway.client.delete("/api/container/slow/");
        let second = async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            slipway.client.delete("/api/container/slow/").await
        };
        // It runs until it is gone, so until then it is on the list.
        let third = async {
            tokio::time::sleep(Duration::from_millis(700)).await;
            slipway.client.get("/api/container/").await.expect(200)
        };
        let start = std::time::Instant::now();
        let (first, second, list) = tokio::join!(first, second, third);
        assert_eq!(list["items"][0]["name"], "slow");
        first.expect(204);
        second.problem(409, "conflict");
        // The repair, which runs every second here, does not cut the grace of 2 seconds short.
        assert!(start.elapsed() >= Duration::from_secs(2), "{:?}", start.elapsed());
    }

    async fn ports_mounts_and_pauses_are_told(database: Database) {
        let slipway = Slipway::new(database).await;
        let name = format!("told-{database:?}:1").to_lowercase();
        engine::build_with(&name, &name, &["EXPOSE 80/tcp", "EXPOSE 53/udp", "VOLUME /data"]);
        let image = json!({"reference": name, "source": "engine"});
        let image = slipway.client.post("/api/image/", image).await.expect(201);
        slipway.settled(text(&image, "id"), "ready").await;
        let launched = slipway.launch(json!({"image": name, "name": "told"})).await;
        let listed = slipway.client.get("/api/container/").await.expect(200)["items"][0].clone();
        for container in [&launched, &listed] {
            let mut ports: Vec<String> = container["ports"].as_array().expect("ports").iter()
                .map(|port| format!("{}/{}", port["container_port"], text(port, "protocol"))).collect();
            ports.sort_unstable();
            assert_eq!(ports, ["53/udp", "80/tcp"]);
            let mount = json!([{"type": "volume", "destination": "/data", "read_only": false}]);
            assert_eq!(container["mounts"], mount);
        }
        let volume = inspect(&launched, "{{(index .Mounts 0).Name}}");

        engine::cli(&["pause", text(&launched, "container_id")]);
        let paused = slipway.client.get("/api/container/told/").await.expect(200);
        assert_eq!(paused["state"], "paused");
        assert!(text(&paused, "status").ends_with("(Paused)"));
        let list = slipway.client.get("/api/container/").await.expect(200);
        assert_eq!(list["items"][0]["state"], "paused");
        slipway.client.delete("/api/container/told/").await.expect(204);
        // Its anonymous volume goes with it.
        assert!(!engine::cli(&["volume", "ls", "-q"]).contains(&volume));
    }

    async fn a_container_that_the_engine_does_not_start_leaves_nothing_behind(database: Database) {
        let slipway = Slipway::new(database).await;
        let name = format!("nobody-{database:?}:1").to_lowercase();
        engine::build_with(&name, &name, &["USER nosuchuser"]);
        let image = json!({"reference": name, "source": "engine"});
        let image = slipway.client.post("/api/image/", image).await.expect(201);
        let image = slipway.settled(text(&image, "id"), "ready").await;
        let reply = slipway.client.post("/api/container/", json!({"image": name, "name": "one"})).await;
        assert!(reply.problem(409, "launch_refused").contains("nosuchuser"));
        assert!(slipway.containers().await.is_empty());
        // What only the engine had cannot be had again.
        engine::cli(&["rmi", "-f", text(&image, "image_id")]);
        slipway.client.post("/api/container/", json!({"image": name})).await.problem(409, "image_not_ready");
    }

    async fn limits_that_the_engine_cannot_apply_are_refused(database: Database) {
        let slipway = Slipway::with(database, &["--limit-cpus", "1000"]).await;
        slipway.vetted("busybox").await;
        let reply = slipway.client.post("/api/container/", json!({"image": "busybox"})).await;
        assert!(reply.problem(409, "launch_refused").contains("CPUs"));
    }

    async fn many_launches_bring_lost_bytes_back_once(database: Database) {
        let slipway = Slipway::new(database).await;
        let repository = format!("lostmany-{database:?}").to_lowercase();
        let name = format!("{}/{repository}:1", arena("ARENA_REGISTRY"));
        engine::push(&repository, "1", &repository);
        let image = slipway.vetted(&name).await;
        engine::cli(&["rmi", "-f", text(&image, "image_id")]);
        let launches = (0..4).map(|_| slipway.client.post("/api/container/", json!({"image": name})));
        for reply in futures_util::future::join_all(launches).await {
            reply.expect(201);
        }
    }
}
