//! What goes wrong at each step between Slipway, the engine and the database is answered, and soon;
//! and afterwards rows and engine agree.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};
use slipway::{containers::Phase, metrics::METRICS};
use slipway_tests::{
    Client, Database, Reply, Slipway, bounded,
    client::text,
    engine,
    faults::{Fault, Faulty, Rule},
    on_both,
    slipway::Home,
};
use sqlx::{Connection, Executor, PgConnection};

/// Longer than a ping may take, and shorter than anything else.
const DELAY: Duration = Duration::from_secs(2);
const FAULTS: [Fault; 5] = [
    Fault::Delay(DELAY),
    Fault::CutMidBody,
    Fault::Status500,
    Fault::Garbage,
    Fault::DropAnswer,
];

fn launch(name: &str) -> Value {
    json!({"image": "busybox", "name": name, "command": ["sleep", "3600"]})
}

/// An answer, which comes within 30 seconds.
async fn soon(asked: impl Future<Output = Reply>) -> Reply {
    let reply = tokio::time::timeout(Duration::from_secs(30), asked).await;
    reply.expect("an answer within 30 seconds")
}

/// All answers, which come within 30 seconds.
async fn soon_all<T>(asked: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let replies = tokio::time::timeout(Duration::from_secs(30), join_all(asked)).await;
    replies.expect("answers within 30 seconds")
}

/// Sends a launch that may be sent again.
async fn retried(client: &Client, key: &str) -> Reply {
    let request = client.request(Method::POST, "/api/container/");
    let request = request.header("idempotency-key", key);
    soon(client.send(request.json(&launch("retried")))).await
}

type Ids = BTreeSet<Option<String>>;

/// What runs by the rows, and what the engine has; nothing as long as a row is half-way.
async fn sides(slipway: &Slipway) -> Option<(Ids, Ids)> {
    let store = &slipway.state.store;
    for phase in [Phase::Creating, Phase::Removing] {
        if !store.containers_in(phase).await.ok()?.is_empty() {
            return None;
        }
    }
    let rows = store.containers_in(Phase::Running).await.ok()?;
    let rows = rows.into_iter().map(|row| row.container_id).collect();
    let engine = slipway.containers().await;
    Some((rows, engine.into_iter().map(Some).collect()))
}

/// Waits until the engine has what runs by the rows, and nothing else.
async fn agree(slipway: &Slipway) {
    let agreed = slipway.until(|| async {
        let sides = sides(slipway).await;
        sides.is_some_and(|(rows, engine)| rows == engine)
    });
    let agreed = tokio::time::timeout(Duration::from_secs(10), agreed).await;
    if agreed.is_err() {
        let sides = sides(slipway).await;
        panic!("rows and engine do not agree within ten seconds: {sides:?}");
    }
}

/// Every fault of the requests with `method` and `path_has`, for one of them and for all, while a
/// container is launched, all are listed and another one is terminated.
async fn survives(database: Database, method: &'static str, path_has: &'static str) {
    let faulty = Faulty::new();
    let slipway = Slipway::with(database, &["--docker-host", &faulty.host()]).await;
    let client = &slipway.client;
    slipway.vetted("busybox").await;
    for fault in FAULTS {
        for times in [1, usize::MAX] {
            slipway.launch(launch("old")).await;
            let before = faulty.injected();
            let rule = Rule {
                method,
                path_has,
                fault,
                times,
            };
            faulty.set(Some(rule));
            let launched = soon(client.post("/api/container/", launch("new"))).await;
            let listed = soon(client.get("/api/container/")).await;
            let ended = soon(client.delete("/api/container/old/")).await;
            // Who reads does not wait for the engine.
            listed.expect(200);
            for (reply, done) in [(launched, 201), (ended, 204)] {
                let fair = reply.status == done || matches!(reply.status, 409 | 503);
                assert!(fair, "{rule:?}: {} {}", reply.status, reply.body);
            }
            // Some requests are the repair's alone.
            slipway.until(|| async { faulty.injected() > before }).await;
            faulty.set(None);
            agree(&slipway).await;
            // Whatever is left can be terminated like any other.
            for name in ["old", "new"] {
                let reply = client.delete(&format!("/api/container/{name}/")).await;
                let gone = matches!(reply.status, 204 | 404);
                assert!(gone, "{rule:?}: {} {}", reply.status, reply.body);
            }
            agree(&slipway).await;
            assert!(slipway.containers().await.is_empty(), "{rule:?}");
        }
    }
}

on_both! {
    async fn an_engine_that_fails_to_create(database: Database) {
        survives(database, "POST", "/containers/create").await;
    }

    async fn an_engine_that_fails_to_start(database: Database) {
        survives(database, "POST", "/containers/*/start").await;
    }

    async fn an_engine_that_fails_to_inspect(database: Database) {
        survives(database, "GET", "/containers/*/json").await;
    }

    async fn an_engine_that_fails_to_remove(database: Database) {
        survives(database, "DELETE", "/containers/").await;
    }

    async fn an_engine_that_fails_to_stop(database: Database) {
        survives(database, "POST", "/containers/*/stop").await;
    }

    async fn an_engine_that_fails_to_list(database: Database) {
        survives(database, "GET", "/containers/json").await;
    }

    async fn an_engine_that_fails_to_say_that_it_is_there(database: Database) {
        survives(database, "GET", "/_ping").await;
    }

    async fn a_container_that_was_made_and_nobody_heard_of_is_no_orphan(database: Database) {
        let faulty = Faulty::new();
        let slipway = Slipway::with(database, &["--docker-host", &faulty.host()]).await;
        slipway.vetted("busybox").await;
        let unheard = Rule {
            method: "POST",
            path_has: "/containers/create",
            fault: Fault::DropAnswer,
            times: 1,
        };
        faulty.set(Some(unheard));
        let reply = soon(slipway.client.post("/api/container/", launch("orphan"))).await;
        reply.problem(503, "engine_unavailable");
        assert_eq!(faulty.injected(), 1);
        agree(&slipway).await;
        assert!(slipway.containers().await.is_empty());

        // Its retry launches one, also before the first is tidied up.
        faulty.set(Some(unheard));
        retried(&slipway.client, "k").await.problem(503, "engine_unavailable");
        let one = retried(&slipway.client, "k").await.expect(201);
        let again = retried(&slipway.client, "k").await;
        assert_eq!(again.headers["idempotency-replayed"], "true");
        assert_eq!(again.expect(201)["id"], one["id"]);
        agree(&slipway).await;
        assert_eq!(slipway.containers().await, [text(&one, "container_id")]);
        assert_eq!(slipway.launches().await, 1);
        // The engine was asked three times.
        let created = faulty.seen();
        let created = created.iter().filter(|seen| seen.ends_with("/containers/create"));
        assert_eq!(created.count(), 3);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_event_tells_is_counted_and_mended() {
    bounded(async {
        let faulty = Faulty::new();
        // The engine's events never begin to come.
        faulty.set(Some(Rule {
            method: "GET",
            path_has: "/events",
            fault: Fault::Delay(Duration::from_secs(3600)),
            times: usize::MAX,
        }));
        let flags = ["--docker-host", &faulty.host()];
        let slipway = Slipway::with(Database::Sqlite, &flags).await;
        slipway.vetted("busybox").await;
        let container = slipway.launch(launch("quiet")).await;
        slipway.when_ready().await;
        let before = METRICS.disagreements.get();
        let state = async || {
            let container = slipway.client.get("/api/container/quiet/").await;
            container.expect(200)["state"].clone()
        };
        engine::cli(&["pause", text(&container, "container_id")]);
        slipway.until(|| async { state().await == "paused" }).await;
        assert_eq!(METRICS.disagreements.get() - before, 1);
        // Its events are asked for anew, and all is looked at then.
        let asked = || {
            faulty
                .seen()
                .iter()
                .filter(|seen| seen.ends_with("/events"))
                .count()
        };
        slipway.until(|| async { asked() > 1 }).await;
        engine::cli(&["unpause", text(&container, "container_id")]);
        slipway.until(|| async { state().await == "running" }).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_locked_for_a_while_is_503_and_nothing_is_half_written() {
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
        let client = &slipway.client;
        let names: Vec<String> = (0..8).map(|n| format!("locked-out-{n}")).collect();
        let launches = names.iter().map(|name| async move {
            let reply = client.post("/api/container/", launch(name)).await;
            (name, reply)
        });
        let unlocked = async {
            tokio::time::sleep(Duration::from_secs(3)).await;
            other.execute("ROLLBACK").await.expect("unlocked");
        };
        let (answers, ()) = tokio::join!(soon_all(launches), unlocked);
        // Those that waited for a connection of Slipway's own may have come through.
        let (through, refused): (Vec<_>, Vec<_>) = answers
            .into_iter()
            .partition(|(_, reply)| reply.status == 201);
        assert!(!refused.is_empty());
        agree(&slipway).await;
        assert_eq!(slipway.containers().await.len(), through.len());
        assert_eq!(slipway.launches().await, through.len() as i64);
        for (name, reply) in refused {
            reply.problem(503, "database_unavailable");
            slipway.launch(launch(name)).await;
        }
        assert_eq!(slipway.containers().await.len(), names.len());
        let store = &slipway.state.store;
        slipway
            .until(|| async { store.calls_open().await.expect("rows").is_empty() })
            .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_whose_sessions_end_is_503_and_nothing_is_half_written() {
    bounded(async {
        let home = Arc::new(Home::new(Database::Postgres).await);
        // A role of its own: the sessions of other tests are let alone.
        let role = format!("r{}", uuid::Uuid::now_v7().simple());
        let mut other = PgConnection::connect(&home.url).await.expect("PostgreSQL");
        let create = sqlx::AssertSqlSafe(format!("CREATE ROLE {role} LOGIN SUPERUSER"));
        sqlx::raw_sql(create)
            .execute(&mut other)
            .await
            .expect("a role");
        let url = home.url.replace("//slipway@", &format!("//{role}@"));
        assert_ne!(url, home.url);
        let slipway = Slipway::on(home, &["--database-url", &url]).await;
        slipway.vetted("busybox").await;
        let client = &slipway.client;
        let end = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
             WHERE usename = '{role}' AND application_name LIKE 'slipway%' \
             AND pid <> pg_backend_pid()"
        );
        // At several moments of a launch.
        for moment in [20, 120, 300, 800] {
            let launches = (0..8).map(|n| async move {
                let name = format!("cut-off-{moment}-{n}");
                client.post("/api/container/", launch(&name)).await
            });
            let ended = async {
                tokio::time::sleep(Duration::from_millis(moment)).await;
                let ended: Vec<bool> = sqlx::query_scalar(sqlx::AssertSqlSafe(end.clone()))
                    .fetch_all(&mut other)
                    .await
                    .expect("ended");
                assert!(ended.contains(&true), "no session to end");
            };
            let (answers, ()) = tokio::join!(soon_all(launches), ended);
            for reply in answers {
                let fair = matches!(reply.status, 201 | 503);
                assert!(fair, "{} {}", reply.status, reply.body);
            }
            agree(&slipway).await;
        }
        slipway.launch(launch("after")).await;
        agree(&slipway).await;
    })
    .await;
}
