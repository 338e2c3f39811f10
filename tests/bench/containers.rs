//! Many containers: their list, what they cost to know, and launches at once.

use std::{
    collections::HashMap,
    path::Path,
    time::{Duration, Instant},
};

use bollard::{
    Docker,
    models::ContainerCreateBody,
    query_parameters::{CreateContainerOptions, ListContainersOptions, StartContainerOptions},
};
use futures_util::future::join_all;
use serde_json::json;
use slipway::engine::{LABEL_CONTAINER, LABEL_INSTANCE, engine_name};
use slipway_tests::{client::text, engine};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use uuid::Uuid;

use super::{
    ROUNDS, median,
    server::Server,
    wire::{connect, get},
};

const LIST: &str = "/api/container/?limit=200";
const RUNNING: usize = 200;
const KNOWN: usize = 1000;
/// Reads of a list for one of the engine's own.
const READS: usize = 20;
const LISTS: usize = 30;
const IN_FLIGHT: usize = 4;
/// Launches of a round.
const LAUNCHES: usize = 12;

/// On a database of its own, with `busybox` vetted.
pub(super) async fn run(folder: &Path) {
    let database = folder.join("many.db");
    let server = Server::start(&database, &[]).await;
    let image = json!({"reference": "busybox"});
    let image = server.client.post("/api/image/", image).await.expect(201);
    let path = format!("/api/image/{}/", text(&image, "id"));
    while server.client.get(&path).await.expect(200)["status"] != "ready" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let docker = engine::docker().await;
    let model = launch(&server).await;
    let inspected = docker
        .inspect_container(&model, None)
        .await
        .expect("a container");
    let config = inspected.config.expect("a config");
    let instance = config.labels.as_ref().expect("labels")[LABEL_INSTANCE].clone();
    let body = ContainerCreateBody {
        image: config.image,
        cmd: config.cmd,
        labels: config.labels,
        host_config: inspected.host_config,
        ..Default::default()
    };
    at_once(&server, &docker, &body).await;
    remove_all(&docker, &instance).await;

    for _ in 0..RUNNING / IN_FLIGHT {
        join_all((0..IN_FLIGHT).map(|_| launch(&server))).await;
    }
    lists(&server, &docker, &instance, RUNNING).await;
    server.stop();
    for _ in RUNNING..KNOWN {
        make_known(&docker, &body, &instance, &database).await;
    }
    let server = Server::start(&database, &[]).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    println!(
        "idle memory, {KNOWN} known    {:>8.1} MiB",
        server.resident() as f64 / 1024.0
    );
    lists(&server, &docker, &instance, KNOWN).await;
    println!(
        "  after those lists          {:>8.1} MiB",
        server.resident() as f64 / 1024.0
    );
    server.stop();
    remove_all(&docker, &instance).await;
}

/// Launches one; the engine's id.
async fn launch(server: &Server) -> String {
    let launch = json!({"image": "busybox", "command": ["sleep", "3600"]});
    let launched = server.client.post("/api/container/", launch).await;
    text(&launched.expect(201), "container_id").to_owned()
}

/// The list of all that run against the engine's own, of the same, as its client reads it.
async fn lists(server: &Server, docker: &Docker, instance: &str, rows: usize) {
    let mut connection = connect(server.address).await;
    let (mut ours, mut theirs, mut bytes) = (Vec::new(), Vec::new(), 0);
    for _ in 0..LISTS {
        for _ in 0..READS {
            let begun = Instant::now();
            let (status, body) = get(&mut connection, LIST, None).await;
            ours.push(begun.elapsed().as_secs_f64() * 1000.0);
            assert_eq!(status, 200);
            bytes = body.len();
        }
        let begun = Instant::now();
        let listed = docker.list_containers(Some(of(instance, false))).await;
        theirs.push(begun.elapsed().as_secs_f64() * 1000.0);
        assert!(listed.expect("a list").len() >= RUNNING);
        // The engine tidies up after it.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let (list, own) = (median(&mut ours), median(&mut theirs));
    let p99 = ours[ours.len() * 99 / 100];
    println!(
        "list of {RUNNING} running, {rows:>4} rows {list:>8.3} ms, p99 {p99:.3} ms ({bytes} bytes)"
    );
    println!("the engine's own list        {own:>8.3} ms");
    println!("  times faster               {:>8.1}", own / list);
}

fn of(instance: &str, all: bool) -> ListContainersOptions {
    let label = format!("{LABEL_INSTANCE}={instance}");
    ListContainersOptions {
        all,
        filters: Some(HashMap::from([("label".to_owned(), vec![label])])),
        ..Default::default()
    }
}

/// Launches with so many in flight against the engine's own create and start, in turn.
async fn at_once(server: &Server, docker: &Docker, body: &ContainerCreateBody) {
    let (mut api, mut own) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let clients = (0..IN_FLIGHT).map(|_| async {
            let mut ids = Vec::new();
            for _ in 0..LAUNCHES / IN_FLIGHT {
                ids.push(launch(server).await);
            }
            ids
        });
        let ours: Vec<String> = join_all(clients).await.concat();
        api.push(LAUNCHES as f64 / begun.elapsed().as_secs_f64());
        let begun = Instant::now();
        let clients = (0..IN_FLIGHT).map(|_| async {
            let mut ids = Vec::new();
            for _ in 0..LAUNCHES / IN_FLIGHT {
                let options = None::<CreateContainerOptions>;
                let created = docker.create_container(options, body.clone()).await;
                let id = created.expect("created").id;
                let started = docker.start_container(&id, None::<StartContainerOptions>);
                started.await.expect("started");
                ids.push(id);
            }
            ids
        });
        let theirs: Vec<String> = join_all(clients).await.concat();
        own.push(LAUNCHES as f64 / begun.elapsed().as_secs_f64());
        for id in ours.iter().chain(&theirs) {
            remove(docker, id).await;
        }
    }
    let mut ratios: Vec<f64> = api.iter().zip(&own).map(|(api, own)| api / own).collect();
    let (api, own) = (median(&mut api), median(&mut own));
    println!(
        "launches, {IN_FLIGHT} in flight        {api:>8.2} /s (medians of {ROUNDS} rounds of {LAUNCHES})"
    );
    println!("the engine alone             {own:>8.2} /s");
    println!("  median of the ratios       {:>8.3}", median(&mut ratios));
}

async fn remove(docker: &Docker, id: &str) {
    let options = bollard::query_parameters::RemoveContainerOptions {
        force: true,
        v: true,
        link: false,
    };
    let _ = docker.remove_container(id, Some(options)).await;
}

async fn remove_all(docker: &Docker, instance: &str) {
    let listed = docker.list_containers(Some(of(instance, true))).await;
    for container in listed.expect("a list") {
        remove(docker, &container.id.expect("an id")).await;
    }
}

/// A container that does not run, and its row: as a launch leaves them, without the time of a start.
async fn make_known(docker: &Docker, body: &ContainerCreateBody, instance: &str, database: &Path) {
    let id = Uuid::now_v7();
    let mut body = body.clone();
    let labels = [
        (LABEL_INSTANCE, instance),
        (LABEL_CONTAINER, &id.to_string()),
    ];
    let labels = labels.map(|(name, value)| (name.to_owned(), value.to_owned()));
    body.labels = Some(labels.into());
    let options = CreateContainerOptions {
        name: Some(engine_name(id, None)),
        ..Default::default()
    };
    let created = docker.create_container(Some(options), body).await;
    let container_id = created.expect("created").id;
    let url = format!("sqlite://{}", database.display());
    let mut connection = SqliteConnection::connect(&url).await.expect("the database");
    let names = "SELECT group_concat(name, ', ') FROM pragma_table_info('containers') \
                 WHERE name NOT IN ('id', 'container_id', 'name')";
    let names: String = sqlx::query_scalar(names)
        .fetch_one(&mut connection)
        .await
        .expect("columns");
    let copy = format!(
        "INSERT INTO containers (id, container_id, {names}) SELECT $1, $2, {names} FROM containers \
         WHERE state = 'running' LIMIT 1"
    );
    let copied = sqlx::query(AssertSqlSafe(copy)).bind(id).bind(container_id);
    copied.execute(&mut connection).await.expect("a row");
    connection.close().await.expect("closed");
}
