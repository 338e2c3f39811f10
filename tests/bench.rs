//! The numbers of `docs/performance.md`: `make bench`. Everything that is compared is measured in one
//! run, in turn, so that a machine whose speed drifts does not favour either side.

#![allow(clippy::print_stdout, reason = "a benchmark prints its numbers")]

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use bollard::{
    models::ContainerCreateBody,
    query_parameters::{
        CreateContainerOptions, InspectContainerOptions, RemoveContainerOptions,
        StartContainerOptions,
    },
};
use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Full};
use hyper::{Request, Response, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use slipway_tests::{Client, client::text, engine};
use tokio::net::{TcpListener, TcpStream};

const LAUNCHES: usize = 20;
const CONNECTIONS: usize = 16;
const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_secs(2);

/// A Slipway in a process of its own.
struct Server {
    child: Child,
    client: Client,
    address: SocketAddr,
    ready_after: Duration,
}

impl Server {
    async fn start(database: &Path) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr());
        let address = port.expect("a port");
        let start = Instant::now();
        let child = Command::new(binary())
            .env("SLIPWAY_LISTEN", address.to_string())
            .env(
                "SLIPWAY_DATABASE_URL",
                format!("sqlite://{}", database.display()),
            )
            .env("SLIPWAY_VET", "")
            .stderr(Stdio::null())
            .spawn()
            .expect("slipway");
        let client = Client::new(format!("http://{address}"), None);
        while TcpStream::connect(address).await.is_err() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        while client.get("/readyz").await.status != 200 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Self {
            child,
            client,
            address,
            ready_after: start.elapsed(),
        }
    }

    /// Resident memory, KiB.
    fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("a process");
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS"))
            .expect("VmRSS");
        line.split_whitespace()
            .nth(1)
            .and_then(|kib| kib.parse().ok())
            .expect("a number")
    }

    fn stop(mut self) {
        let pid = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &pid]).status();
        let _ = self.child.wait();
    }
}

fn binary() -> PathBuf {
    let me = std::env::current_exe().expect("a path");
    me.ancestors().nth(2).expect("a folder").join("slipway")
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[tokio::main]
async fn main() {
    if std::env::args().nth(1).as_deref() == Some("static") {
        return serve_static().await;
    }
    let folder = tempfile::tempdir_in("/var/tmp").expect("a folder");
    let database = folder.path().join("slipway.db");
    Server::start(&database).await.stop();

    let mut starts: Vec<f64> = Vec::new();
    for _ in 0..ROUNDS {
        let server = Server::start(&database).await;
        starts.push(server.ready_after.as_secs_f64() * 1000.0);
        server.stop();
    }
    println!(
        "start to first /readyz 200   {:>8.1} ms (median of {ROUNDS})",
        median(&mut starts)
    );

    let server = Server::start(&database).await;
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
    launches(&server).await;
    lists(&server).await;
    println!(
        "memory after all that        {:>8.1} MiB",
        server.resident() as f64 / 1024.0
    );
    server.stop();
}

/// A launch through the API against the engine's own create and start of the same container.
async fn launches(server: &Server) {
    let image = server
        .client
        .post("/api/image/", json!({"reference": "busybox"}))
        .await
        .expect(201);
    let path = format!("/api/image/{}/", text(&image, "id"));
    while server.client.get(&path).await.expect(200)["status"] != "ready" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let docker = engine::docker().await;
    let launch = json!({"image": "busybox", "command": ["sleep", "3600"]});
    let remove = Some(RemoveContainerOptions {
        force: true,
        v: true,
        link: false,
    });
    let model = server
        .client
        .post("/api/container/", launch.clone())
        .await
        .expect(201);
    let id = text(&model, "container_id");
    let inspected = docker
        .inspect_container(id, None::<InspectContainerOptions>)
        .await;
    let inspected = inspected.expect("a container");
    let config = inspected.config.expect("a config");
    let body = ContainerCreateBody {
        image: config.image,
        cmd: config.cmd,
        labels: config.labels,
        host_config: inspected.host_config,
        ..Default::default()
    };
    docker
        .remove_container(id, remove.clone())
        .await
        .expect("removed");

    let (mut api, mut own) = (Vec::new(), Vec::new());
    for _ in 0..LAUNCHES {
        let start = Instant::now();
        let launched = server
            .client
            .post("/api/container/", launch.clone())
            .await
            .expect(201);
        api.push(start.elapsed().as_secs_f64() * 1000.0);
        let launched = text(&launched, "container_id").to_owned();

        let start = Instant::now();
        let created = docker
            .create_container(None::<CreateContainerOptions>, body.clone())
            .await;
        let created = created.expect("created").id;
        docker
            .start_container(&created, None::<StartContainerOptions>)
            .await
            .expect("started");
        own.push(start.elapsed().as_secs_f64() * 1000.0);
        for id in [launched, created] {
            docker
                .remove_container(&id, remove.clone())
                .await
                .expect("removed");
        }
    }
    let mut ratios: Vec<f64> = api.iter().zip(&own).map(|(api, own)| api / own).collect();
    let (api, own) = (median(&mut api), median(&mut own));
    println!("launch through the API       {api:>8.1} ms (median of {LAUNCHES})");
    println!("the engine's create + start  {own:>8.1} ms");
    println!("  ratio of the medians       {:>8.3}", api / own);
    println!("  median of the ratios       {:>8.3}", median(&mut ratios));
}

/// `GET /api/image/` with 20 rows against a static answer of the same size by the same HTTP library.
async fn lists(server: &Server) {
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
    let (_, body) = get(&mut connect(server.address).await, "/api/image/").await;
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

type Sender = hyper::client::conn::http1::SendRequest<Empty<Bytes>>;

async fn connect(address: SocketAddr) -> Sender {
    let stream = TcpStream::connect(address).await.expect("a connection");
    stream.set_nodelay(true).expect("set");
    let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .expect("a handshake");
    tokio::spawn(connection);
    sender
}

async fn get(sender: &mut Sender, path: &str) -> (u16, Bytes) {
    let request = Request::get(path)
        .header("host", "localhost")
        .body(Empty::new())
        .expect("a request");
    let response = sender.send_request(request).await.expect("an answer");
    let status = response.status().as_u16();
    (
        status,
        response
            .into_body()
            .collect()
            .await
            .expect("a body")
            .to_bytes(),
    )
}

/// Requests a second, over one round.
async fn load(address: SocketAddr, path: &'static str) -> f64 {
    let start = Instant::now();
    let workers = (0..CONNECTIONS).map(|_| {
        tokio::spawn(async move {
            let mut sender = connect(address).await;
            let mut count = 0_u32;
            while start.elapsed() < ROUND {
                assert_eq!(get(&mut sender, path).await.0, 200);
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

async fn serve_static() {
    let arguments: Vec<String> = std::env::args().collect();
    let listener = TcpListener::bind(&arguments[2]).await.expect("the port");
    let body = Bytes::from(vec![b'x'; arguments[3].parse().expect("a size")]);
    loop {
        let (stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.set_nodelay(true);
        let body = body.clone();
        let service = service_fn(move |_| {
            let response = Response::builder()
                .header("content-type", "application/json")
                .body(Full::new(body.clone()));
            async move { response }
        });
        let http = hyper::server::conn::http1::Builder::new();
        tokio::spawn(http.serve_connection(TokioIo::new(stream), service));
    }
}
