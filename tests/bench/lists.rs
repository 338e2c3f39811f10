//! Lists.

use std::{
    net::SocketAddr,
    process::Command,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::net::TcpStream;

use super::{
    ROUNDS, median,
    server::Server,
    wire::{connect, get},
};

const CONNECTIONS: usize = 16;
const ROUND: Duration = Duration::from_secs(2);

/// `GET /api/image/` with 20 rows against a static answer of the same size by the same HTTP library.
pub(super) async fn run(server: &Server) {
    let mut n = 0;
    loop {
        let list = server.client.get("/api/image/").await.expect(200);
        if list["items"].as_array().map(Vec::len) == Some(20) {
            break;
        }
        n += 1;
        let image = json!({"reference": format!("nosuch:{n}")});
        server.client.post("/api/image/", image).await.expect(201);
    }
    // Every row has its last shape when nothing is being pulled any more.
    loop {
        let list = server.client.get("/api/image/").await.expect(200);
        let pulling = |image: &Value| image["status"] == "pulling";
        if !list["items"].as_array().expect("items").iter().any(pulling) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let (_, body) = get(&mut connect(server.address).await, "/api/image/", None).await;
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr());
    let address = port.expect("a port");
    let mut fixed = Command::new(std::env::current_exe().expect("a path"))
        .args(["static", &address.to_string(), &body.len().to_string()])
        .spawn()
        .expect("the static server");
    while TcpStream::connect(address).await.is_err() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(load(server.address, "/api/image/").await);
        theirs.push(load(address, "/").await);
    }
    let _ = fixed.kill();
    let _ = fixed.wait();
    let mut ratios: Vec<f64> = ours
        .iter()
        .zip(&theirs)
        .map(|(ours, theirs)| ours / theirs)
        .collect();
    println!(
        "GET /api/image/, 20 rows     {:>8.0} /s ({} bytes, {CONNECTIONS} connections)",
        median(&mut ours),
        body.len()
    );
    println!(
        "a static answer of that size {:>8.0} /s",
        median(&mut theirs)
    );
    println!("  median of the ratios       {:>8.3}", median(&mut ratios));
}

/// Requests a second, over one round.
async fn load(address: SocketAddr, path: &'static str) -> f64 {
    let start = Instant::now();
    let workers = (0..CONNECTIONS).map(|_| {
        tokio::spawn(async move {
            let mut sender = connect(address).await;
            let mut count = 0_u32;
            while start.elapsed() < ROUND {
                assert_eq!(get(&mut sender, path, None).await.0, 200);
                count += 1;
            }
            count
        })
    });
    let counts = futures_util::future::join_all(workers).await;
    let total: u32 = counts
        .into_iter()
        .map(|count| count.expect("no panic"))
        .sum();
    f64::from(total) / start.elapsed().as_secs_f64()
}
