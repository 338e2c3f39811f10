//! What is told of the containers is what the engine last said, also while it says nothing; and what it
//! says is known when it comes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use slipway::metrics::METRICS;
use slipway_tests::{
    Client, Database, Slipway, bounded,
    client::text,
    dockerd::Dockerd,
    engine,
    faults::{Fault, Faulty, Rule},
    on_both,
    proxy::{Mode, Proxy},
    setting, within,
};
use tokio::time::sleep;

const SLEEP: [&str; 2] = ["sleep", "3600"];
/// Where what is known is to come from the engine's events alone.
const NO_REPAIR: [&str; 2] = ["--reconcile-seconds", "3600"];
const LIST: &str = "/api/container/?limit=200";
/// An answer that waits for nothing.
const AT_ONCE: Duration = Duration::from_millis(500);

/// Reads the list, at once; its items, and how old they are.
async fn listed(client: &Client) -> (Vec<Value>, Option<f64>) {
    let begun = Instant::now();
    let list = client.get(LIST).await.expect(200);
    let took = begun.elapsed();
    assert!(took < AT_ONCE, "a list took {took:?}");
    let as_of = list["as_of"].as_str().map(|time| {
        let time: DateTime<Utc> = time.parse().expect("a time");
        (Utc::now() - time).as_seconds_f64()
    });
    (list["items"].as_array().expect("items").clone(), as_of)
}

/// Time until `done`, which it is within `limit`.
async fn until<F: Future<Output = bool>>(limit: Duration, done: impl Fn() -> F) -> Duration {
    let begun = Instant::now();
    while !done().await {
        let took = begun.elapsed();
        assert!(took < limit, "not done after {took:?}");
        sleep(Duration::from_millis(10)).await;
    }
    begun.elapsed()
}

on_both! {
    async fn an_engine_that_is_away_keeps_nobody_waiting(database: Database) {
        let proxy = Arc::new(Proxy::new());
        let slipway = Slipway::with(database, &["--docker-host", &proxy.host()]).await;
        slipway.vetted("busybox").await;
        let client = &slipway.client;
        for mode in [Mode::Cut, Mode::Hang] {
            let kept = slipway.launch(json!({"image": "busybox", "name": "kept", "command": SLEEP})).await;
            let ends = slipway.launch(json!({"image": "busybox", "name": "ends", "command": SLEEP})).await;
            let (items, age) = listed(client).await;
            assert_eq!(items.len(), 2, "what was launched is known");
            assert!(items.iter().all(|item| item["as_of"].is_null()), "{items:?}");
            assert!(age.is_some_and(|age| age < 2.0), "{age:?}");

            proxy.set(mode);
            let gone = async || client.get("/api/container/kept/").await.expect(200)["as_of"].is_string();
            let noticed = until(Duration::from_millis(2500), gone).await;
            engine::cli(&["kill", text(&ends, "container_id")]);
            let begun = Instant::now();
            let launch = json!({"image": "busybox", "name": "refused", "command": SLEEP});
            client.post("/api/container/", launch).await.problem(503, "engine_unavailable");
            client.delete("/api/container/kept/").await.problem(503, "engine_unavailable");
            let refused = begun.elapsed() / 2;
            assert!(refused < Duration::from_secs(2), "{refused:?}");
            let vetting = client.post("/api/image/", json!({"reference": "node"})).await.expect(201);
            assert_eq!(vetting["status"], "pulling");
            let (items, age) = listed(client).await;
            assert_eq!(items.len(), 2, "the last that is known");
            assert!(age.is_some_and(|age| age > 1.9), "{age:?}");
            client.get("/api/container/?state=all").await.expect(200);
            client.get(&format!("/api/image/{}/", text(&vetting, "id"))).await.expect(200);

            proxy.set(Mode::Pass);
            let back = async || {
                let ends = client.get("/api/container/ends/").await.expect(200);
                ends["state"] == "exited" && ends["exit_code"] == 137 && ends["as_of"].is_null()
            };
            let recovered = until(Duration::from_millis(1500), back).await;
            eprintln!("{mode:?}: noticed after {noticed:?}, refused after {refused:?}, back after {recovered:?}");
            let same = client.get("/api/container/kept/").await.expect(200);
            assert_eq!(same["container_id"], kept["container_id"]);
            assert_eq!(same["state"], "running");
            for path in ["/api/container/kept/", "/api/container/ends/", &format!("/api/image/{}/", text(&vetting, "id"))] {
                client.delete(path).await.expect(204);
            }
        }
    }

    async fn what_was_never_heard_is_told_by_the_rows(database: Database) {
        let slipway = Slipway::new(database).await;
        slipway.vetted("busybox").await;
        slipway.launch(json!({"image": "busybox", "name": "kept", "command": SLEEP})).await;
        slipway.launch(json!({"image": "busybox", "name": "ended", "command": ["false"]})).await;
        slipway.client.get("/api/container/ended/wait/?until=exited").await.expect(200);
        let ended = async || slipway.client.get("/api/container/ended/").await.expect(200)["reason"].is_string();
        until(Duration::from_secs(2), ended).await;
        let proxy = Arc::new(Proxy::new());
        proxy.set(Mode::Hang);
        let slipway = Slipway::on(slipway.stop().await, &["--docker-host", &proxy.host()]).await;
        let (items, age) = listed(&slipway.client).await;
        assert_eq!((items.len(), age), (1, None));
        assert_eq!((&items[0]["name"], &items[0]["state"]), (&json!("kept"), &json!("running")));
        let ended = slipway.client.get("/api/container/ended/").await.expect(200);
        assert_eq!((&ended["state"], &ended["exit_code"]), (&json!("exited"), &json!(1)));
        proxy.set(Mode::Pass);
        let heard = async || listed(&slipway.client).await.1.is_some();
        // A call that hangs is given up after ten seconds at most.
        until(Duration::from_secs(12), heard).await;
    }

    async fn what_happens_at_the_engine_is_known_at_once(database: Database) {
        let slipway = Slipway::with(database, &NO_REPAIR).await;
        slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "name": "watched", "command": SLEEP})).await;
        let id = text(&container, "container_id");
        let state = async || slipway.client.get("/api/container/watched/").await.expect(200)["state"].clone();
        for (command, then) in [("pause", "paused"), ("unpause", "running"), ("kill", "exited"), ("start", "running"), ("rm", "lost")] {
            match command {
                "rm" => engine::cli(&["rm", "-f", id]),
                command => engine::cli(&[command, id]),
            };
            let took = until(Duration::from_secs(1), async || state().await == then).await;
            eprintln!("{command}: known after {took:?}");
        }
    }

    async fn what_is_started_anew_at_the_engine_runs(database: Database) {
        let slipway = Slipway::with(database, &NO_REPAIR).await;
        slipway.vetted("busybox").await;
        let container = slipway.launch(json!({"image": "busybox", "name": "again", "command": SLEEP})).await;
        for _ in 0..5 {
            engine::cli(&["restart", "-t", "0", text(&container, "container_id")]);
        }
        // Whatever was written down in between, in the end it runs, and counts.
        let runs = async || {
            let again = slipway.client.get("/api/container/again/").await.expect(200);
            again["state"] == "running" && again["finished_at"].is_null() && again["reason"].is_null()
        };
        until(Duration::from_secs(2), runs).await;
        sleep(Duration::from_secs(1)).await;
        assert!(runs().await);
        assert_eq!(listed(&slipway.client).await.0.len(), 1);
    }

    async fn what_the_engine_gives_up_has_ended(database: Database) {
        let slipway = Slipway::with(database, &NO_REPAIR).await;
        slipway.vetted("busybox").await;
        let restart = json!({"policy": "on-failure", "max_retries": 2});
        let launch = json!({"image": "busybox", "name": "failing", "command": ["sh", "-c", "sleep 0.2; exit 3"], "restart": restart});
        slipway.launch(launch).await;
        let waited = slipway.client.get("/api/container/failing/wait/?until=exited&timeout_seconds=20").await.expect(200);
        assert_eq!((&waited["reached"], &waited["container"]["exit_code"]), (&json!(true), &json!(3)), "{waited}");
        let launch = json!({"image": "busybox", "name": "looping", "command": ["false"], "restart": {"policy": "always"}});
        let looping = slipway.launch(launch).await;
        let state = async || slipway.client.get("/api/container/looping/").await.expect(200)["state"].clone();
        until(Duration::from_secs(10), async || state().await == "restarting").await;
        engine::cli(&["stop", text(&looping, "container_id")]);
        until(Duration::from_secs(2), async || state().await == "exited").await;
    }
}

/// Containers come and go, until `stop`.
async fn churn(client: Client, number: u32, stop: Arc<AtomicBool>) -> usize {
    let mut launches = 0;
    while !stop.load(Ordering::SeqCst) {
        let name = format!("churn-{number}-{launches}");
        // Some end by themselves.
        let command = if launches % 3 == 0 {
            ["sleep", "0.1"]
        } else {
            SLEEP
        };
        let launch = json!({"image": "busybox", "name": name, "command": command});
        let launched = client.post("/api/container/", launch).await.expect(201);
        if launches % 2 == 0 {
            let path = format!("/api/container/{}/?grace_seconds=0", text(&launched, "id"));
            client.delete(&path).await.expect(204);
        }
        launches += 1;
    }
    launches
}

/// The engine's id and the state of each container that the engine has by the rows.
async fn told(client: &Client) -> BTreeMap<String, String> {
    let list = "/api/container/?limit=200&state=all";
    let list = client.get(list).await.expect(200);
    let items = list["items"].as_array().expect("items").iter();
    let had = items.filter(|item| !["removed", "failed"].contains(&text(item, "state")));
    let told = had.map(|item| {
        let id = item["container_id"].as_str().unwrap_or_default();
        (id.to_owned(), text(item, "state").to_owned())
    });
    told.collect()
}

/// What asks `docker` for the same.
fn ps(label: &str) -> [&str; 7] {
    let format = "{{.ID}} {{.State}}";
    [
        "ps",
        "-a",
        "--no-trunc",
        "--filter",
        label,
        "--format",
        format,
    ]
}

/// The engine's id and the state of each container that `docker` lists.
fn has(lines: &str) -> BTreeMap<String, String> {
    let lines = lines.lines().filter_map(|line| line.split_once(' '));
    let has = lines.map(|(id, state)| (id.to_owned(), state.to_owned()));
    has.collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_that_break_off_again_and_again_leave_nothing_wrong() {
    let cuts = setting("SLIPWAY_CUTS", 20) as usize;
    within(cuts as u64 * 10 + 60, async {
        let (wrong, syncs) = (METRICS.disagreements.get(), METRICS.resyncs.get());
        let faulty = Arc::new(Faulty::new());
        faulty.set(Some(Rule {
            method: "GET",
            path_has: "/events",
            fault: Fault::CutMidBody,
            times: cuts,
        }));
        let slipway = Slipway::with(Database::Sqlite, &["--docker-host", &faulty.host()]).await;
        slipway.vetted("busybox").await;
        let stop = Arc::new(AtomicBool::new(false));
        let churns =
            (0..2).map(|n| tokio::spawn(churn(slipway.client.clone(), n, Arc::clone(&stop))));
        let churns: Vec<_> = churns.collect();
        // Each stream breaks off in the midst of the first thing that it tells.
        while faulty.injected() < cuts {
            sleep(Duration::from_millis(100)).await;
        }
        stop.store(true, Ordering::SeqCst);
        let mut launches = 0;
        for churn in churns {
            launches += churn.await.expect("no panic");
        }
        let label = format!("label=io.slipway.instance={}", slipway.instance);
        let same = async || told(&slipway.client).await == has(&engine::cli(&ps(&label)));
        until(Duration::from_secs(3), same).await;
        let syncs = METRICS.resyncs.get() - syncs;
        eprintln!("{cuts} cuts, {syncs} times followed again, {launches} launches");
        assert!(syncs > 0);
        assert_eq!(METRICS.disagreements.get(), wrong);
    })
    .await;
}

/// Launches, kills the engine under the load, and starts it again: what was acknowledged is there, and is
/// told as the engine has it.
async fn engine_restarts(survive: bool) {
    let mut docker = Dockerd::start(survive).await;
    let slipway = Slipway::with(Database::Sqlite, &["--docker-host", &docker.host()]).await;
    let vetting = json!({"reference": "busybox", "source": "engine"});
    let image = slipway
        .client
        .post("/api/image/", vetting)
        .await
        .expect(201);
    slipway.settled(text(&image, "id"), "ready").await;
    let acknowledged = Arc::new(std::sync::Mutex::new(BTreeSet::new()));
    let stop = Arc::new(AtomicBool::new(false));
    let clients: Vec<_> = (0..3)
        .map(|number| {
            let (client, stop) = (slipway.client.clone(), Arc::clone(&stop));
            let acknowledged = Arc::clone(&acknowledged);
            tokio::spawn(async move {
                for n in 0.. {
                    if stop.load(Ordering::SeqCst) {
                        return;
                    }
                    let name = format!("load-{number}-{n}");
                    let launch = json!({"image": "busybox", "name": name, "command": SLEEP});
                    let reply = client.post("/api/container/", launch).await;
                    match reply.status {
                        201 => {
                            let id = text(&reply.body, "id").to_owned();
                            acknowledged.lock().expect("a lock").insert(id);
                        }
                        // What the engine was doing when it went down it may tell as a failure.
                        status => assert!([409, 503].contains(&status), "{}", reply.body),
                    }
                    sleep(Duration::from_millis(50)).await;
                }
            })
        })
        .collect();
    for round in 1..=3 {
        let some = async || acknowledged.lock().expect("a lock").len() >= 4 * round;
        until(Duration::from_secs(30), some).await;
        docker.stop(survive).await;
        listed(&slipway.client).await;
        docker.start_again().await;
    }
    sleep(Duration::from_secs(1)).await;
    stop.store(true, Ordering::SeqCst);
    for client in clients {
        client.await.expect("no panic");
    }
    let acknowledged = acknowledged.lock().expect("a lock").clone();
    let label = format!("label=io.slipway.instance={}", slipway.instance);
    let agreed = async || told(&slipway.client).await == has(&docker.cli(&ps(&label)).await);
    until(Duration::from_secs(10), agreed).await;
    let mut running = 0;
    for id in &acknowledged {
        let container = slipway
            .client
            .get(&format!("/api/container/{id}/"))
            .await
            .expect(200);
        match text(&container, "state") {
            "running" => running += 1,
            "exited" if !survive => assert!(container["exit_code"].is_number(), "{container}"),
            _ => panic!("it was acknowledged: {container}"),
        }
    }
    eprintln!(
        "{} acknowledged, {running} running after 3 restarts",
        acknowledged.len()
    );
    assert!(running > 0);
    assert!(!survive || running == acknowledged.len());
    let ids = docker.cli(&["ps", "-aq"]).await;
    let ids: Vec<&str> = ids.lines().collect();
    docker.cli(&[&["rm", "-f"], ids.as_slice()].concat()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_engine_is_killed_and_its_containers_survive() {
    bounded(engine_restarts(true)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_engine_stops_and_its_containers_end() {
    bounded(engine_restarts(false)).await;
}
