//! Logs, followers and commands.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bollard::{
    exec::{CreateExecOptions, StartExecOptions, StartExecResults},
    query_parameters::LogsOptions,
};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use slipway_tests::{client::text, engine};

use super::{median, server::Server};

const PAGES: usize = 60;
const EXECS: usize = 40;
const FOLLOWERS: usize = 200;
const FOLLOWED: Duration = Duration::from_secs(10);

/// All of them, on one server.
pub(super) async fn run(server: &Server) {
    pages(server).await;
    execs(server).await;
    followers(server).await;
}

async fn launch(server: &Server, script: &str) -> Value {
    let launch = json!({"image": "busybox", "command": ["sh", "-c", script]});
    server
        .client
        .post("/api/container/", launch)
        .await
        .expect(201)
}

async fn remove(server: &Server, container: &Value) {
    let path = format!("/api/container/{}/?grace_seconds=0", text(container, "id"));
    server.client.delete(&path).await.expect(204);
}

/// One page of 1,000 lines against the engine's own answer of the same lines.
async fn pages(server: &Server) {
    let container = launch(
        server,
        "busybox yes a line of a log, as long as many are | busybox head -n 1000; sleep 3600",
    )
    .await;
    let path = format!("/api/container/{}/logs/", text(&container, "id"));
    let docker = engine::docker().await;
    let options = LogsOptions {
        stdout: true,
        stderr: true,
        timestamps: true,
        tail: "all".into(),
        ..Default::default()
    };
    while server.client.get(&path).await.expect(200)["items"]
        .as_array()
        .map(Vec::len)
        != Some(1000)
    {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let http = reqwest::Client::new();
    let url = format!("{}{path}", server.client.url);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..PAGES {
        let start = Instant::now();
        let body = http
            .get(&url)
            .send()
            .await
            .expect("an answer")
            .bytes()
            .await;
        ours.push(start.elapsed().as_secs_f64() * 1000.0);
        assert!(body.expect("a body").len() > 100_000);
        let start = Instant::now();
        let log = docker.logs(text(&container, "container_id"), Some(options.clone()));
        let lines: Vec<_> = log.try_collect().await.expect("lines");
        theirs.push(start.elapsed().as_secs_f64() * 1000.0);
        assert_eq!(lines.len(), 1000);
    }
    let mut ratios: Vec<f64> = ours.iter().zip(&theirs).map(|(a, b)| a / b).collect();
    println!(
        "a log page, 1,000 lines      {:>8.2} ms (median of {PAGES})",
        median(&mut ours)
    );
    println!(
        "the engine's own             {:>8.2} ms",
        median(&mut theirs)
    );
    println!("  median of the ratios       {:>8.3}", median(&mut ratios));
    remove(server, &container).await;
}

/// `exec/` against the engine's own create, start, output and inspect.
async fn execs(server: &Server) {
    let container = launch(server, "sleep 3600").await;
    let path = format!("/api/container/{}/exec/", text(&container, "id"));
    let docker = engine::docker().await;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..EXECS {
        let start = Instant::now();
        server
            .client
            .post(&path, json!({"command": ["true"]}))
            .await
            .expect(200);
        ours.push(start.elapsed().as_secs_f64() * 1000.0);
        let start = Instant::now();
        let options = CreateExecOptions {
            attach_stdout: Some(true),
            attach_stderr: Some(true),
            cmd: Some(vec!["true"]),
            ..Default::default()
        };
        let exec = docker
            .create_exec(text(&container, "container_id"), options)
            .await
            .expect("made")
            .id;
        let started = docker
            .start_exec(&exec, None::<StartExecOptions>)
            .await
            .expect("started");
        let StartExecResults::Attached { mut output, .. } = started else {
            panic!("it is attached")
        };
        while output.next().await.is_some() {}
        while docker.inspect_exec(&exec).await.expect("known").running == Some(true) {}
        theirs.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    let mut more: Vec<f64> = ours.iter().zip(&theirs).map(|(a, b)| a - b).collect();
    println!(
        "exec through the API         {:>8.1} ms (median of {EXECS})",
        median(&mut ours)
    );
    println!(
        "the engine's own             {:>8.1} ms",
        median(&mut theirs)
    );
    println!("  median of the differences  {:>8.1} ms", median(&mut more));
    remove(server, &container).await;
}

/// 200 followers of a log that grows by about 100 lines a second.
async fn followers(server: &Server) {
    let container = launch(
        server,
        "n=0; while :; do n=$((n+1)); echo $n; busybox usleep 10000; done",
    )
    .await;
    let url = format!(
        "{}/api/container/{}/logs/stream/?tail=0",
        server.client.url,
        text(&container, "id")
    );
    tokio::time::sleep(Duration::from_secs(1)).await;
    let before = server.resident();
    let seen: Arc<Vec<AtomicU64>> = Arc::new((0..FOLLOWERS).map(|_| AtomicU64::new(0)).collect());
    let first: Arc<std::sync::Mutex<HashMap<usize, (u64, u64)>>> = Arc::default();
    let mut tasks = tokio::task::JoinSet::new();
    for at in 0..FOLLOWERS {
        let (url, seen, first) = (url.clone(), Arc::clone(&seen), Arc::clone(&first));
        tasks.spawn(async move {
            let mut bytes = reqwest::get(&url).await.expect("an answer").bytes_stream();
            let mut rest = String::new();
            while let Some(Ok(piece)) = bytes.next().await {
                rest.push_str(std::str::from_utf8(&piece).expect("UTF-8"));
                while let Some(end) = rest.find("\n\n") {
                    let block: String = rest.drain(..end + 2).collect();
                    let number = block
                        .split("\"line\":\"")
                        .nth(1)
                        .and_then(|line| line.split('"').next()?.parse::<u64>().ok());
                    if let Some(number) = number {
                        seen[at].fetch_add(1, Ordering::Relaxed);
                        let mut first = first.lock().expect("a lock");
                        first
                            .entry(at)
                            .and_modify(|range| range.1 = number)
                            .or_insert((number, number));
                    }
                }
            }
        });
    }
    while seen.iter().any(|seen| seen.load(Ordering::Relaxed) == 0) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let counts = |seen: &[AtomicU64]| {
        seen.iter()
            .map(|seen| seen.load(Ordering::Relaxed))
            .collect::<Vec<_>>()
    };
    let start = counts(&seen);
    let mut most = 0;
    for _ in 0..10 {
        tokio::time::sleep(FOLLOWED / 10).await;
        most = most.max(server.resident());
    }
    let lines: Vec<u64> = counts(&seen)
        .iter()
        .zip(&start)
        .map(|(end, start)| end - start)
        .collect();
    tasks.abort_all();
    while tasks.join_next().await.is_some() {}
    let lost: u64 = first
        .lock()
        .expect("a lock")
        .iter()
        .map(|(at, (first, last))| (last - first + 1) - seen[*at].load(Ordering::Relaxed))
        .sum();
    println!(
        "{FOLLOWERS} followers: memory for each {:>5} KiB",
        most.saturating_sub(before) / FOLLOWERS as u64
    );
    println!(
        "  lines in {} s: fewest {}, most {}; missed {lost}",
        FOLLOWED.as_secs(),
        lines.iter().min().expect("followers"),
        lines.iter().max().expect("followers")
    );
    remove(server, &container).await;
}
