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
}
