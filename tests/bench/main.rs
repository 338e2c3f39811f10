//! The numbers of `docs/performance.md`: `make bench`. Everything that is compared is measured in one
//! run, in turn, so that a machine whose speed drifts does not favour either side. With the argument
//! `containers` only that part is.

#![allow(clippy::print_stdout, reason = "a benchmark prints its numbers")]

mod access;
mod containers;
mod launches;
mod lists;
mod server;
mod streams;
mod wire;

use std::time::Duration;

use server::{Server, binary};

/// Rounds of everything that is measured in rounds.
const ROUNDS: usize = 7;

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[tokio::main]
async fn main() {
    if std::env::args().nth(1).as_deref() == Some("static") {
        return wire::serve_static().await;
    }
    let only = std::env::args().nth(1);
    let folder = tempfile::tempdir_in("/var/tmp").expect("a folder");
    if only.as_deref() == Some("containers") {
        return containers::run(folder.path()).await;
    }
    let database = folder.path().join("slipway.db");
    Server::start(&database, &[]).await.stop();

    let mut starts: Vec<f64> = Vec::new();
    for _ in 0..ROUNDS {
        let server = Server::start(&database, &[]).await;
        starts.push(server.ready_after.as_secs_f64() * 1000.0);
        server.stop();
    }
    println!(
        "start to first /readyz 200   {:>8.1} ms (median of {ROUNDS})",
        median(&mut starts)
    );

    let server = Server::start(&database, &[]).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!(
        "idle memory                  {:>8.1} MiB",
        server.resident() as f64 / 1024.0
    );
    let size = std::fs::metadata(binary()).expect("the binary").len();
    println!(
        "binary                       {:>8.1} MiB",
        size as f64 / 1_048_576.0
    );
    launches::run(&server).await;
    streams::run(&server).await;
    lists::run(&server).await;
    println!(
        "memory after all that        {:>8.1} MiB",
        server.resident() as f64 / 1024.0
    );
    server.stop();
    access::run(folder.path()).await;
    containers::run(folder.path()).await;
}
