//! What survives: restarts, repairs, a second process, a full disk.

use std::{process::Stdio, sync::Arc, time::Duration};

use serde_json::json;
use slipway::app::App;
use slipway_tests::{
    Client, Database, Slipway, arena, bounded,
    client::text,
    engine, on_both,
    proxy::{Mode, Proxy},
    slipway::{Home, settings},
};
use sqlx::Executor;

const SLEEP: [&str; 2] = ["sleep", "3600"];

/// Runs SQL on a Slipway's database, past it.
async fn sql(slipway: &Slipway, statement: &'static str) {
    use slipway::store::Store;
    match &slipway.state.store {
        Store::Sqlite(pool) => pool.execute(statement).await.map(drop),
        Store::Postgres(pool) => pool.execute(statement).await.map(drop),
    }
    .expect("the statement");
}

on_both! {
    async fn containers_and_images_survive_a_restart(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "name": "kept", "command": SLEEP, "labels": {"a": "b"}})).await;
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        slipway.when_ready().await;
        assert_eq!(slipway.client.get("/api/image/").await.expect(200)["items"][0], image);
        let again = slipway.client.get("/api/container/kept/").await.expect(200);
        for member in ["id", "container_id", "name", "labels", "state", "created_at", "started_at", "image"] {
            assert_eq!(again[member], container[member], "{member}");
        }
        slipway.client.delete("/api/container/kept/").await.expect(204);
    }

    async fn rows_and_containers_that_disagree_are_repaired(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        for name in ["finish", "undo", "never", "half-removed", "lost", "found"] {
            slipway.launch(json!({"image": "busybox", "name": name, "command": SLEEP})).await;
        }
        let id = async |name: &str| {
            let container = slipway.client.get(&format!("/api/container/{name}/")).await.expect(200);
            text(&container, "container_id").to_owned()
        };
        let (undo, never, lost) = (id("undo").await, id("never").await, id("lost").await);
        let ids: Vec<String> = {
            let list = slipway.client.get("/api/container/").await.expect(200);
            list["items"].as_array().expect("items").iter().map(|item| text(item, "id").to_owned()).collect()
        };
        // The states that a crash can leave. (Stopped first, so that no repair is under way.)
        let instance = slipway.instance;
        let state = Arc::clone(&slipway.state);
        let by_name = async |name: &str| state.store.container_by_name(name).await.expect("a row").expect("a row");
        let rows = [by_name("finish").await, by_name("undo").await, by_name("never").await];
        let half = by_name("half-removed").await;
        sql(&slipway, "UPDATE containers SET state = 'creating', container_id = NULL, started_at = NULL WHERE name IN ('finish', 'undo', 'never')").await;
        sql(&slipway, "UPDATE containers SET state = 'removing' WHERE name = 'half-removed'").await;
        sql(&slipway, "UPDATE containers SET state = 'lost' WHERE name = 'found'").await;
        let home = slipway.stop().await;
        engine::cli(&["rm", "-f", &never, &lost]);
        // One that was created and never started: made anew with the same labels.
        engine::cli(&["rm", "-f", &undo]);
        let instance = format!("io.slipway.instance={instance}");
        let row = format!("io.slipway.container={}", rows[1].id);
        let name = slipway::engine::engine_name(rows[1].id, Some("undo"));
        engine::cli(&["create", "--name", &name, "-l", &instance, "-l", &row, "busybox", "sleep", "1"]);
        // One that inherited the labels of ours, as a container of a committed image does.
        let row = format!("io.slipway.container={}", half.id);
        let heir = engine::cli(&["create", "-l", &instance, "-l", &row, "busybox", "sleep", "1"]);
        // One that nobody knows.
        let unknown = format!("io.slipway.container={}", uuid::Uuid::now_v7());
        let unknown = engine::cli(&["create", "-l", &instance, "-l", &unknown, "busybox", "sleep", "1"]);

        let slipway = Slipway::on(home, &[]).await;
        slipway.when_ready().await;
        let state = async |id: &uuid::Uuid| {
            slipway.client.get(&format!("/api/container/{id}/")).await
        };
        assert_eq!(state(&rows[0].id).await.expect(200)["state"], "running");
        assert_eq!(state(&rows[1].id).await.expect(200)["state"], "failed");
        assert_eq!(state(&rows[2].id).await.expect(200)["state"], "failed");
        state(&half.id).await.problem(404, "not_found");
        assert_eq!(slipway.client.get("/api/container/lost/").await.expect(200)["state"], "lost");
        assert_eq!(slipway.client.get("/api/container/found/").await.expect(200)["state"], "running");
        // The names of failed launches are free, that of a lost one is held until it is terminated.
        slipway.launch(json!({"image": "busybox", "name": "undo", "command": SLEEP})).await;
        slipway.client.delete("/api/container/lost/").await.expect(204);
        slipway.client.delete(&format!("/api/container/{}/", rows[2].id)).await.expect(204);
        let mut left = slipway.containers().await;
        for stranger in [&unknown, &heir] {
            assert!(left.contains(stranger), "a container that is none of its own was touched");
        }
        left.retain(|id| *id != unknown && *id != heir);
        assert_eq!(left.len(), 3, "finish, found and the new undo; of {ids:?}");
    }

    async fn a_container_that_somebody_removed_is_lost(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "name": "gone", "command": SLEEP})).await;
        engine::cli(&["rm", "-f", text(&container, "container_id")]);
        assert_eq!(slipway.client.get("/api/container/gone/").await.expect(200)["state"], "lost");
        slipway.until(|| async {
            slipway.client.get("/api/container/gone/").await.expect(200)["failure"].is_string()
        }).await;
        assert_eq!(slipway.client.get("/api/container/").await.expect(200)["items"], json!([]));
        slipway.client.delete("/api/container/gone/").await.expect(204);
    }

    async fn an_engine_that_dies_half_way_leaves_nothing(database: Database) {
        let proxy = Arc::new(Proxy::new());
        let slipway = Slipway::with(database, &["--docker-host", &proxy.host()]).await;
        slipway.vetted("busybox").await;
        let before = proxy.connections();
        slipway.launch(json!({"image": "busybox", "command": SLEEP})).await;
        // The number of calls of one launch (less the one of the repair that may be among them); cut
        // it at each in turn.
        let calls = proxy.connections() - before;
        assert!(calls >= 4, "{calls}");
        for cut in 0..=calls {
            let target = proxy.connections() + cut;
            let cutter = {
                let proxy = Arc::clone(&proxy);
                tokio::spawn(async move {
                    while proxy.connections() < target {
                        tokio::time::sleep(Duration::from_micros(200)).await;
                    }
                    proxy.set(Mode::Cut);
                })
            };
            let launch = json!({"image": "busybox", "name": "cut", "command": SLEEP});
            let reply = slipway.client.post("/api/container/", launch).await;
            cutter.abort();
            proxy.set(Mode::Pass);
            match reply.status {
                201 => slipway.client.delete("/api/container/cut/").await.expect(204),
                _ => json!(reply.problem(503, "engine_unavailable")),
            };
            slipway.until(|| async { slipway.containers().await.len() == 1 }).await;
        }
    }

    async fn a_second_process_on_the_same_database_refuses_to_start(database: Database) {
        let slipway = Slipway::new(database).await;
        let error = App::new(settings(&slipway.home, &[])).await.expect_err("refused");
        let told = error.to_string();
        assert!(told.contains(&format!("process {}", std::process::id())), "{told}");
        let home = slipway.stop().await;
        Slipway::on(home, &[]).await;
    }

    async fn migrations_run_twice_without_harm(database: Database) {
        let slipway = Slipway::new(database).await;
        let instance = slipway.instance;
        let home = slipway.stop().await;
        assert_eq!(Slipway::on(home, &[]).await.instance, instance);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_database_is_503_and_nothing_is_half_written() {
    bounded(async {
        let slipway = Slipway::new(Database::Sqlite).await;
        slipway.vetted("busybox").await;
        let mut other = sqlx::SqlitePool::connect(&slipway.home.url)
            .await
            .expect("open")
            .acquire()
            .await
            .expect("open");
        other.execute("BEGIN IMMEDIATE").await.expect("the lock");
        let launch = json!({"image": "busybox", "name": "one", "command": SLEEP});
        slipway
            .client
            .post("/api/container/", launch.clone())
            .await
            .problem(503, "database_unavailable");
        slipway
            .client
            .post("/api/image/", json!({"reference": "node"}))
            .await
            .problem(503, "database_unavailable");
        slipway.client.get("/api/image/").await.expect(200);
        other.execute("ROLLBACK").await.expect("unlocked");
        assert!(slipway.containers().await.is_empty());
        slipway
            .client
            .post("/api/container/", launch)
            .await
            .expect(201);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_503_and_nothing_is_half_written() {
    bounded(async {
        // A file system of 2 MiB, of this test's own (the arena has mounts of its own).
        let home = Arc::new(Home::new(Database::Sqlite).await);
        let disk = home.path().join("disk");
        std::fs::create_dir(&disk).expect("a folder");
        let mount = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(&disk)
            .status();
        assert!(mount.expect("mount").success());
        let url = format!("sqlite://{}/slipway.db", disk.display());
        let slipway = Slipway::on(Arc::clone(&home), &["--database-url", &url]).await;
        slipway.vetted("busybox").await;
        let kept = slipway
            .launch(json!({"image": "busybox", "name": "kept", "command": SLEEP}))
            .await;
        let filler = disk.join("filler");
        let _ = std::fs::write(&filler, vec![0_u8; 3 << 20]);
        let big = "x".repeat(4000);
        let launch =
            json!({"image": "busybox", "command": SLEEP, "labels": {"a": big, "b": big, "c": big}});
        slipway
            .client
            .post("/api/container/", launch.clone())
            .await
            .problem(503, "database_unavailable");
        let before = slipway.containers().await;
        assert_eq!(before, [text(&kept, "container_id")]);
        slipway.client.get("/api/container/kept/").await.expect(200);
        std::fs::remove_file(&filler).expect("room");
        slipway
            .client
            .post("/api/container/", launch)
            .await
            .expect(201);
        drop(slipway);
        std::process::Command::new("umount")
            .arg("-l")
            .arg(&disk)
            .status()
            .expect("umount");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_that_another_process_took_ends_the_server() {
    bounded(async {
        let home = Home::new(Database::Postgres).await;
        let app = App::new(settings(&home, &[])).await.expect("an app");
        let running = tokio::spawn(app.run(tokio_util::sync::CancellationToken::new()));
        // Its session ends, as when the server restarts, and somebody else is faster.
        let mut other = sqlx::PgPool::connect(&home.url)
            .await
            .expect("open")
            .acquire()
            .await
            .expect("open");
        let ended = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' \
                     AND objid::bigint = (hashtext(current_schema())::bigint & 4294967295)";
        other.execute(ended).await.expect("ended");
        let taken = "SELECT pg_advisory_lock(classid::int, hashtext(current_schema())) \
                     FROM (SELECT 5315386 AS classid) AS lock";
        other.execute(taken).await.expect("taken");
        let error = running.await.expect("no panic").expect_err("it ends");
        assert!(error.to_string().contains("in use by"), "{error}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_whose_session_ended_is_taken_again() {
    bounded(async {
        let slipway = Slipway::new(Database::Postgres).await;
        let mut other = sqlx::PgPool::connect(&slipway.home.url)
            .await
            .expect("open")
            .acquire()
            .await
            .expect("open");
        let ended = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' \
                     AND objid::bigint = (hashtext(current_schema())::bigint & 4294967295)";
        other.execute(ended).await.expect("ended");
        tokio::time::sleep(Duration::from_secs(7)).await;
        slipway.client.get("/readyz").await.expect(200);
        App::new(settings(&slipway.home, &[]))
            .await
            .expect_err("it is held again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_waits_can_be_stopped() {
    bounded(async {
        // A PostgreSQL that accepts and never says a word.
        let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!(
            "postgres://u@{}/d",
            silent.local_addr().expect("an address")
        );
        let server = tokio::process::Command::new(binary())
            .args(["--database-url", &url, "--listen", "127.0.0.1:0"])
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        let mut server = server.expect("it runs");
        tokio::time::sleep(Duration::from_millis(500)).await;
        let pid = server.id().expect("a process").to_string();
        std::process::Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .expect("kill");
        let ended = tokio::time::timeout(Duration::from_secs(3), server.wait()).await;
        assert_eq!(ended.expect("it ends").expect("a status").code(), Some(0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_request_does_not_hold_a_shutdown_up() {
    bounded(async {
        let slipway = Slipway::new(Database::Sqlite).await;
        let address = slipway.client.url.trim_start_matches("http://").to_owned();
        let mut stream = tokio::net::TcpStream::connect(address)
            .await
            .expect("a connection");
        let half = b"GET /docs/ HTTP/1.1\r\nHost: loc";
        tokio::io::AsyncWriteExt::write_all(&mut stream, half)
            .await
            .expect("written");
        tokio::time::sleep(Duration::from_millis(300)).await;
        let start = std::time::Instant::now();
        slipway.stop().await;
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_ready_is_told_from_one_that_is() {
    bounded(async {
        let proxy = Proxy::new();
        let slipway = Slipway::with(Database::Sqlite, &["--docker-host", &proxy.host()]).await;
        slipway.when_ready().await;
        let listen = slipway.client.url.trim_start_matches("http://").to_owned();
        let ask = async || {
            let mut command = tokio::process::Command::new(binary());
            command
                .args(["healthcheck", "--listen", &listen])
                .output()
                .await
                .expect("it runs")
        };
        assert!(ask().await.status.success());
        proxy.set(Mode::Cut);
        let away = ask().await;
        assert!(!away.status.success());
        assert!(String::from_utf8_lossy(&away.stderr).contains("engine_unavailable"));
    })
    .await;
}

/// The binary that `cargo build` made beside this test.
fn binary() -> std::path::PathBuf {
    let test = std::env::current_exe().expect("a path");
    test.parent()
        .and_then(std::path::Path::parent)
        .expect("a folder")
        .join("slipway")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_binary_serves_drains_and_exits_with_0() {
    bounded(async {
        let home = Home::new(Database::Sqlite).await;
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .expect("a port")
            .local_addr()
            .expect("it")
            .port();
        let command = |arguments: &[&str]| {
            let mut command = tokio::process::Command::new(binary());
            command
                .args(arguments)
                .env("SLIPWAY_DATABASE_URL", &home.url)
                .env("SLIPWAY_VET", "busybox")
                .env("SLIPWAY_LISTEN", format!("127.0.0.1:{port}"))
                .env("SLIPWAY_LOG_FORMAT", "json")
                .env("DOCKER_HOST", arena("DOCKER_HOST"))
                .stderr(Stdio::piped())
                .kill_on_drop(true);
            command
        };
        assert!(
            command(&["migrate"])
                .status()
                .await
                .expect("it runs")
                .success()
        );
        assert!(
            !command(&["healthcheck"])
                .status()
                .await
                .expect("it runs")
                .success()
        );
        let server = command(&[]).spawn().expect("it runs");
        let client = Client::new(format!("http://127.0.0.1:{port}"), None);
        for _ in 0..100 {
            if command(&["healthcheck"])
                .status()
                .await
                .expect("it runs")
                .success()
            {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        client.get("/readyz").await.expect(200);
        let second = command(&["serve", "--listen", "127.0.0.1:0"])
            .output()
            .await
            .expect("it runs");
        assert!(!second.status.success());
        assert!(String::from_utf8_lossy(&second.stderr).contains("is in use by slipway"));

        let list = loop {
            let list = client.get("/api/image/").await.expect(200);
            if list["items"][0]["status"] == "ready" {
                break list;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        // In flight when SIGTERM comes: it is finished, and the container goes on running.
        let launch = client.post(
            "/api/container/",
            json!({"image": text(&list["items"][0], "id"), "command": SLEEP}),
        );
        let terminate = async {
            tokio::time::sleep(Duration::from_millis(60)).await;
            let pid = server.id().expect("a process").to_string();
            assert!(
                std::process::Command::new("kill")
                    .args(["-TERM", &pid])
                    .status()
                    .expect("kill")
                    .success()
            );
        };
        let (launched, ()) = tokio::join!(launch, terminate);
        let container = launched.expect(201);
        let output = server.wait_with_output().await.expect("it ends");
        assert_eq!(output.status.code(), Some(0));
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(
            log.lines()
                .all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()),
            "{log}"
        );
        let running = engine::cli(&[
            "inspect",
            "-f",
            "{{.State.Running}}",
            text(&container, "container_id"),
        ]);
        assert_eq!(running, "true");
        engine::cli(&["rm", "-f", text(&container, "container_id")]);
        // What keeps it from starting is said, with its cause.
        for (flags, told) in [
            (
                ["--database-url", "postgres://nobody@127.0.0.1:5433/nosuch"],
                "nobody",
            ),
            (
                ["--database-url", "sqlite:///nonexistent/slipway.db"],
                "/nonexistent",
            ),
            (["--database-url", "sqlite::memory:"], "in-memory"),
            (["--database-url", "mysql://x"], "sqlite: or postgres:"),
            (["--docker-host", "ssh://host"], "DOCKER_HOST"),
            (["--listen", "192.0.2.1:1"], "SLIPWAY_ADMIN_KEY"),
            (["--network", "host"], "a network of Slipway's own"),
        ] {
            let bad = command(&flags).output().await.expect("it runs");
            assert!(!bad.status.success(), "{flags:?}");
            let log = String::from_utf8_lossy(&bad.stderr);
            assert!(log.contains(told), "{flags:?}: {log}");
        }
        let bad = command(&["--listen", "0.0.0.0:0"])
            .output()
            .await
            .expect("it runs");
        assert!(!bad.status.success());
        assert!(String::from_utf8_lossy(&bad.stderr).contains("SLIPWAY_ADMIN_KEY"));
    })
    .await;
}
