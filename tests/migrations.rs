//! A database of every released version, with data in it, is brought up to date and served.

use std::{path::Path, sync::Arc};

use serde_json::json;
use slipway_tests::{Database, Slipway, client::text, on_both, slipway::Home};
use sqlx::{
    ConnectOptions, Executor, PgConnection, SqliteConnection, migrate::Migrator,
    postgres::PgConnectOptions, sqlite::SqliteConnectOptions,
};

/// Runs the first `count` migrations, and then `data`.
async fn at(database: Database, home: &Home, count: usize, data: &[&str]) {
    let kind = match database {
        Database::Sqlite => "sqlite",
        Database::Postgres => "postgres",
    };
    let all = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../migrations")
        .join(kind);
    let mut files: Vec<_> = std::fs::read_dir(all)
        .expect("migrations")
        .collect::<Result<_, _>>()
        .expect("files");
    files.sort_by_key(|file| file.file_name());
    let folder = tempfile::tempdir().expect("a folder");
    for file in files.iter().take(count) {
        std::fs::copy(file.path(), folder.path().join(file.file_name())).expect("copied");
    }
    let migrator = Migrator::new(folder.path()).await.expect("migrations");
    match database {
        Database::Sqlite => {
            let options: SqliteConnectOptions = home.url.parse().expect("a url");
            let mut connection: SqliteConnection = options
                .create_if_missing(true)
                .connect()
                .await
                .expect("SQLite");
            migrator.run(&mut connection).await.expect("migrated");
            for statement in data {
                connection
                    .execute(sqlx::AssertSqlSafe(statement.replace("'\\x", "x'")))
                    .await
                    .expect(statement);
            }
        }
        Database::Postgres => {
            let options: PgConnectOptions = home.url.parse().expect("a url");
            let mut connection: PgConnection = options.connect().await.expect("PostgreSQL");
            migrator.run(&mut connection).await.expect("migrated");
            for statement in data {
                let statement = statement.replace("'\\x", "'");
                connection
                    .execute(sqlx::AssertSqlSafe(statement))
                    .await
                    .expect("a statement");
            }
        }
    }
}

on_both! {
    async fn from_0_1_0(database: Database) {
        let home = Home::new(database).await;
        // Two images, one of them removed, and a container in each phase that holds a name or holds none.
        at(database, &home, 1, &[
            "INSERT INTO instance (id, created_at, seeded_at) VALUES \
             ('\\x019a0000000070008000000000000001', '2026-11-01T00:00:00+00:00', '2026-11-01T00:00:00+00:00')",
            "INSERT INTO images (id, reference, requested, source, status, digest, image_id, size_bytes, platform, created_at) \
             VALUES ('\\x019a0000000070008000000000000002', 'docker.io/library/python:3.13', 'python:3.13', 'registry', \
             'ready', 'sha256:aa', 'sha256:bb', 7, 'linux/amd64', '2026-11-01T00:00:00+00:00')",
            "INSERT INTO images (id, reference, requested, source, status, created_at, removed_at) \
             VALUES ('\\x019a0000000070008000000000000003', 'docker.io/library/node:latest', 'node', 'registry', \
             'pulling', '2026-11-01T00:00:00+00:00', '2026-11-02T00:00:00+00:00')",
            "INSERT INTO containers (id, image_id, reference, name, command, labels, tty, memory_bytes, cpus, pids, state, failure, created_at) \
             VALUES ('\\x019a0000000070008000000000000004', '\\x019a0000000070008000000000000002', 'docker.io/library/python:3.13', \
             'web', '[\"a\"]', '{\"k\": \"v\"}', TRUE, 1000, 0.5, 10, 'running', NULL, '2026-11-01T00:00:00+00:00')",
            "INSERT INTO containers (id, image_id, reference, name, command, labels, tty, memory_bytes, cpus, pids, state, failure, created_at) \
             VALUES ('\\x019a0000000070008000000000000005', '\\x019a0000000070008000000000000002', 'docker.io/library/python:3.13', \
             'web', '[]', '{}', FALSE, 1000, 1.0, 10, 'failed', 'it broke', '2026-11-01T00:00:00+00:00')",
        ]).await;
        let slipway = Slipway::on(Arc::new(home), &[]).await;
        slipway.when_ready().await;
        assert_eq!(slipway.instance.to_string(), "019a0000-0000-7000-8000-000000000001");
        let images = slipway.client.get("/api/image/").await.expect(200);
        let images = images["items"].as_array().expect("items").clone();
        assert_eq!(images.len(), 1);
        // What was there is the admin's, and everybody's to launch, as before.
        assert_eq!((text(&images[0], "owner"), &images[0]["shared"]), ("admin", &json!(true)));
        assert_eq!(text(&images[0], "requested"), "python:3.13");
        // The engine has no such container: the repair found that out.
        let web = slipway.client.get("/api/container/web/").await.expect(200);
        assert_eq!((text(&web, "owner"), text(&web, "state")), ("admin", "lost"));
        assert_eq!((&web["env"], &web["command"], &web["labels"]), (&json!({}), &json!(["a"]), &json!({"k": "v"})));
        let failed = slipway.client.get("/api/container/019a0000-0000-7000-8000-000000000005/").await.expect(200);
        assert_eq!((text(&failed, "state"), text(&failed, "failure")), ("failed", "it broke"));
        // Names and references are held to their new rules.
        slipway.client.post("/api/image/", json!({"reference": "python:3.13"})).await.problem(409, "conflict");
        slipway.client.post("/api/image/", json!({"reference": "node"})).await.expect(201);
    }

    async fn from_0_2_0(database: Database) {
        let home = Home::new(database).await;
        // A key, a quota, a shared image and one of an owner's own, what he launched, and a call that a
        // crash interrupted.
        at(database, &home, 2, &[
            "INSERT INTO instance (id, created_at, seeded_at, keys_version) VALUES \
             ('\\x019a0000000070008000000000000001', '2026-11-01T00:00:00+00:00', '2026-11-01T00:00:00+00:00', 3)",
            "INSERT INTO owners (name, containers) VALUES ('data', 7)",
            "INSERT INTO keys (id, prefix, hash, owner, scopes, created_by, created_at) VALUES \
             ('\\x019a0000000070008000000000000006', 'slw_aaaaaaaa', '\\x00', 'data', '[\"container:read\"]', 'admin', '2026-11-01T00:00:00+00:00')",
            "INSERT INTO images (id, reference, requested, source, status, digest, image_id, size_bytes, platform, created_at, owner, shared) \
             VALUES ('\\x019a0000000070008000000000000002', 'docker.io/library/python:3.13', 'python:3.13', 'registry', \
             'ready', 'sha256:aa', 'sha256:bb', 7, 'linux/amd64', '2026-11-01T00:00:00+00:00', 'admin', TRUE)",
            "INSERT INTO images (id, reference, requested, source, status, failure, created_at, owner, shared) \
             VALUES ('\\x019a0000000070008000000000000003', 'docker.io/library/node:latest', 'node', 'registry', \
             'failed', 'no such image', '2026-11-01T00:00:00+00:00', 'data', FALSE)",
            "INSERT INTO containers (id, image_id, reference, name, command, labels, env, tty, memory_bytes, cpus, pids, state, created_at, owner, \
             container_id, started_at, finished_at) \
             VALUES ('\\x019a0000000070008000000000000004', '\\x019a0000000070008000000000000002', 'docker.io/library/python:3.13', \
             'job', '[]', '{}', '[\"TOKEN\"]', FALSE, 1000, 0.5, 10, 'removed', '2026-11-01T00:00:00+00:00', 'data', \
             'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-11-01T00:00:01+00:00', '2026-11-01T00:00:02+00:00')",
            "INSERT INTO containers (id, image_id, reference, name, command, labels, tty, memory_bytes, cpus, pids, state, created_at, owner) \
             VALUES ('\\x019a0000000070008000000000000005', '\\x019a0000000070008000000000000002', 'docker.io/library/python:3.13', \
             'cut', '[]', '{}', FALSE, 1000, 1.0, 10, 'creating', '2026-11-01T00:00:00+00:00', 'data')",
            "INSERT INTO calls (id, owner, key_prefix, operation, target, started_at) VALUES \
             ('\\x019a0000000070008000000000000005', 'data', 'slw_aaaaaaaa', 'launchContainer', '/api/container/', '2026-11-01T00:00:00+00:00')",
        ]).await;
        let admin = "0123456789abcdef0123456789abcdef";
        let slipway = Slipway::on(Arc::new(home), &["--admin-key", admin]).await;
        slipway.when_ready().await;
        let get = async |path: &str| slipway.client.get(path).await.expect(200);
        let images = get("/api/image/?status=all").await;
        let images = images["items"].as_array().expect("items").clone();
        let owners: Vec<_> = images.iter().map(|image| (text(image, "owner"), image["shared"] == true)).collect();
        assert_eq!(owners, [("data", false), ("admin", true)]);
        assert!(images[1]["policy"].is_object(), "it has the policy that the settings give");
        assert_eq!(get("/api/quota/data/").await["limits"]["containers"], 7);
        assert_eq!(get("/api/key/").await["items"][0]["prefix"], "slw_aaaaaaaa");
        let containers = get("/api/container/?state=all").await;
        let states: Vec<_> = containers["items"].as_array().expect("items").iter()
            .map(|container| (text(container, "name"), text(container, "state"), text(container, "owner"))).collect();
        assert_eq!(states, [("cut", "failed", "data"), ("job", "removed", "data")]);
        assert_eq!(containers["items"][1]["env"], json!({"TOKEN": "***"}));
        // What the crash interrupted is in the trail, as every change since.
        let audit = get("/api/audit/").await;
        assert_eq!(text(&audit["items"][0], "action"), "launchContainer");
        slipway.client.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        let trail = get("/api/audit/").await;
        assert_eq!(trail["items"].as_array().map(Vec::len), Some(2));
    }
}
