//! What survives: restarts, repairs, a second process, a full disk.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use serde_json::json;
use slipway::app::App;
use slipway_tests::{
    Database, Slipway, bounded,
    client::text,
    engine, on_both,
    proxy::{Mode, Proxy},
    slipway::{Home, settings},
};
use sqlx::Executor;

const SLEEP: [&str; 2] = ["sleep", "3600"];

on_both! {
    async fn containers_and_images_survive_a_restart(database: Database) {
        let slipway = Slipway::new(database).await;
        let image = slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "name": "kept", "command": SLEEP, "labels": {"a": "b"}})).await;
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        slipway.when_ready().await;
        let path = format!("/api/image/{}/", text(&image, "id"));
        assert_eq!(slipway.client.get(&path).await.expect(200), image);
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
        let by_name = async |name: &str| state.store.containers_by_name(None, name).await.expect("rows").remove(0);
        let rows = [by_name("finish").await, by_name("undo").await, by_name("never").await];
        let half = by_name("half-removed").await;
        slipway.sql("UPDATE containers SET state = 'creating', container_id = NULL, started_at = NULL WHERE name IN ('finish', 'undo', 'never')").await;
        slipway.sql("UPDATE containers SET state = 'removing' WHERE name = 'half-removed'").await;
        slipway.sql("UPDATE containers SET state = 'lost' WHERE name = 'found'").await;
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
        // Each of the two is told of once, however often it is seen.
        let told = async |action: &str| {
            let events = slipway.client.get(&format!("/api/event/?action={action}")).await.expect(200);
            let events = events["items"].as_array().expect("items").iter();
            let ids: BTreeSet<String> = events.map(|event| text(&event["details"], "container_id").to_owned()).collect();
            ids
        };
        assert_eq!(told("unidentified").await, BTreeSet::from([unknown.clone(), heir.clone()]));
        tokio::time::sleep(Duration::from_millis(2500)).await;
        let events = slipway.client.get("/api/event/?action=unidentified").await.expect(200);
        assert_eq!(events["items"].as_array().map(Vec::len), Some(2));
    }

    async fn a_container_that_somebody_removed_is_lost(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "name": "gone", "command": SLEEP})).await;
        engine::cli(&["rm", "-f", text(&container, "container_id")]);
        slipway.until(|| async {
            let gone = slipway.client.get("/api/container/gone/").await.expect(200);
            gone["state"] == "lost" && gone["failure"].is_string()
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
