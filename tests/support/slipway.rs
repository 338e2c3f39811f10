//! A Slipway of a test's own, in this process: own port, own database, own labels; gone at the end
//! of the test, also of one that panics.

use std::{sync::Arc, time::Duration};

use clap::Parser;
use serde_json::{Value, json};
use slipway::{
    app::{App, State},
    config::{Cli, Settings},
    store::Pool,
};
use sqlx::{Connection, Executor, PgConnection};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{Client, arena, client::text, engine};

/// Which database a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// A file of the test's own.
    Sqlite,
    /// A schema of the test's own, in the arena's server.
    Postgres,
}

/// A database that lives as long as this value.
#[derive(Debug)]
pub struct Home {
    folder: tempfile::TempDir,
    /// For `SLIPWAY_DATABASE_URL`.
    pub url: String,
}

impl Home {
    /// An empty one.
    pub async fn new(database: Database) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = match database {
            Database::Sqlite => format!("sqlite://{}/slipway.db", folder.path().display()),
            Database::Postgres => {
                let schema = format!("t{}", Uuid::now_v7().simple());
                let url = arena("ARENA_POSTGRES");
                let mut connection = PgConnection::connect(&url).await.expect("PostgreSQL");
                let create = sqlx::AssertSqlSafe(format!("CREATE SCHEMA {schema}"));
                sqlx::raw_sql(create)
                    .execute(&mut connection)
                    .await
                    .expect("a schema");
                format!("{url}?options=-c%20search_path%3D{schema}")
            }
        };
        Self { folder, url }
    }

    /// A folder beside the database.
    pub fn path(&self) -> &std::path::Path {
        self.folder.path()
    }
}

/// A running Slipway.
#[derive(Debug)]
pub struct Slipway {
    /// Calls it.
    pub client: Client,
    /// Its inside.
    pub state: Arc<State>,
    /// Its id, which labels its containers.
    pub instance: Uuid,
    /// Its database.
    pub home: Arc<Home>,
    stop: CancellationToken,
    task: Option<tokio::task::JoinHandle<slipway::error::Result<()>>>,
}

/// The settings of a test's Slipway on `home`, with more flags.
pub fn settings(home: &Home, flags: &[&str]) -> Settings {
    let base = [
        "slipway",
        "--listen",
        "127.0.0.1:0",
        "--database-url",
        &home.url,
        "--vet",
        "",
        "--stop-grace-seconds",
        "2",
        "--reconcile-seconds",
        "1",
        "--shutdown-seconds",
        "20",
        "--limit-memory-bytes",
        "67108864",
    ];
    Cli::parse_from([&base, flags].concat()).settings
}

impl Slipway {
    /// One on an empty database.
    pub async fn new(database: Database) -> Self {
        Self::with(database, &[]).await
    }

    /// One on an empty database, with more flags.
    pub async fn with(database: Database, flags: &[&str]) -> Self {
        Self::on(Arc::new(Home::new(database).await), flags).await
    }

    /// One on `home`, with more flags.
    pub async fn on(home: Arc<Home>, flags: &[&str]) -> Self {
        let settings = settings(&home, flags);
        let key = settings.access.key().expect("a key");
        let app = App::new(settings).await.expect("an app");
        let (state, address) = (app.state(), app.address().expect("an address"));
        let instance = state.store.instance().await.expect("an instance");
        let stop = CancellationToken::new();
        let task = tokio::spawn(app.run(stop.clone()));
        let client = Client::new(format!("http://{address}"), key);
        let slipway = Self {
            client,
            state,
            instance,
            home,
            stop,
            task: Some(task),
        };
        slipway.when_alive().await;
        slipway
    }

    async fn when_alive(&self) {
        self.client.get("/healthz").await.expect(200);
    }

    /// Waits until it is ready.
    pub async fn when_ready(&self) {
        self.until(|| async { self.client.get("/readyz").await.status == 200 })
            .await;
    }

    /// Waits, up to 30 seconds, for `done`.
    pub async fn until<F: Future<Output = bool>>(&self, done: impl Fn() -> F) {
        for _ in 0..600 {
            if done().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it did not happen within 30 seconds");
    }

    /// Vets `reference` and waits until it is ready.
    pub async fn vetted(&self, reference: &str) -> Value {
        let image = self
            .client
            .post("/api/image/", json!({"reference": reference}))
            .await
            .expect(201);
        self.settled(text(&image, "id"), "ready").await
    }

    /// Waits until the image `id` has `status`.
    pub async fn settled(&self, id: &str, status: &str) -> Value {
        for _ in 0..600 {
            let image = self
                .client
                .get(&format!("/api/image/{id}/"))
                .await
                .expect(200);
            if image["status"] == status {
                return image;
            }
            assert!(image["status"] != "failed" || status == "failed", "{image}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("image {id} is not {status} after 30 seconds");
    }

    /// Launches, and expects to succeed.
    pub async fn launch(&self, launch: Value) -> Value {
        self.client
            .post("/api/container/", launch)
            .await
            .expect(201)
    }

    /// How many launches ever came to run.
    pub async fn launches(&self) -> i64 {
        let count = "SELECT count(*) FROM containers WHERE started_at IS NOT NULL";
        match &self.state.store.pool {
            Pool::Sqlite(pool) => sqlx::query_scalar(count).fetch_one(pool).await,
            Pool::Postgres(pool) => sqlx::query_scalar(count).fetch_one(pool).await,
        }
        .expect("a count")
    }

    /// Runs SQL on its database, past it.
    pub async fn sql(&self, statement: &str) {
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        match &self.state.store.pool {
            Pool::Sqlite(pool) => pool.execute(statement).await.map(drop),
            Pool::Postgres(pool) => pool.execute(statement).await.map(drop),
        }
        .expect("the statement");
    }

    /// The engine's ids of all it launched.
    pub async fn containers(&self) -> Vec<String> {
        engine::containers(self.instance).await
    }

    /// Stops it as SIGTERM does; its database and its containers stay.
    pub async fn stop(mut self) -> Arc<Home> {
        self.stop.cancel();
        let task = self.task.take().expect("a task");
        task.await.expect("no panic").expect("a clean end");
        Arc::clone(&self.home)
    }
}

impl Drop for Slipway {
    /// Ends it and sweeps what it launched. A Slipway that was stopped leaves its containers to the
    /// next one on its database.
    fn drop(&mut self) {
        let Some(task) = self.task.take() else { return };
        self.stop.cancel();
        task.abort();
        let instance = self.instance;
        let swept = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime
                .expect("a runtime")
                .block_on(engine::sweep(instance));
        });
        let _ = swept.join();
    }
}
