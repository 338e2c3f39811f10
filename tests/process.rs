//! The process: how it starts, says what keeps it from starting, tells that it is ready, and stops.

use std::{process::Stdio, time::Duration};

use serde_json::json;
use slipway_tests::{
    Client, Database, Slipway, arena, binary, bounded,
    client::text,
    engine,
    process::Process,
    proxy::{Mode, Proxy},
    slipway::Home,
};

const SLEEP: [&str; 2] = ["sleep", "3600"];

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_waits_can_be_stopped() {
    bounded(async {
        // A PostgreSQL that accepts and never says a word.
        let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!(
            "postgres://u@{}/d",
            silent.local_addr().expect("an address")
        );
        let server = tokio::process::Command::new(binary())
            .args(["--database-url", &url, "--listen", "127.0.0.1:0"])
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        let mut server = server.expect("it runs");
        tokio::time::sleep(Duration::from_millis(500)).await;
        let pid = server.id().expect("a process").to_string();
        std::process::Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .expect("kill");
        let ended = tokio::time::timeout(Duration::from_secs(3), server.wait()).await;
        assert_eq!(ended.expect("it ends").expect("a status").code(), Some(0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_request_does_not_hold_a_shutdown_up() {
    bounded(async {
        let slipway = Slipway::new(Database::Sqlite).await;
        let address = slipway.client.url.trim_start_matches("http://").to_owned();
        let mut stream = tokio::net::TcpStream::connect(address)
            .await
            .expect("a connection");
        let half = b"GET /docs/ HTTP/1.1\r\nHost: loc";
        tokio::io::AsyncWriteExt::write_all(&mut stream, half)
            .await
            .expect("written");
        tokio::time::sleep(Duration::from_millis(300)).await;
        let start = std::time::Instant::now();
        slipway.stop().await;
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_ready_is_told_from_one_that_is() {
    bounded(async {
        let proxy = Proxy::new();
        let slipway = Slipway::with(Database::Sqlite, &["--docker-host", &proxy.host()]).await;
        slipway.when_ready().await;
        let listen = slipway.client.url.trim_start_matches("http://").to_owned();
        let ask = async || {
            let mut command = tokio::process::Command::new(binary());
            command
                .args(["healthcheck", "--listen", &listen])
                .output()
                .await
                .expect("it runs")
        };
        assert!(ask().await.status.success());
        proxy.set(Mode::Cut);
        let away = ask().await;
        assert!(!away.status.success());
        assert!(String::from_utf8_lossy(&away.stderr).contains("engine_unavailable"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_binary_serves_drains_and_exits_with_0() {
    bounded(async {
        let home = Home::new(Database::Sqlite).await;
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .expect("a port")
            .local_addr()
            .expect("it")
            .port();
        let command = |arguments: &[&str]| {
            let mut command = tokio::process::Command::new(binary());
            command
                .args(arguments)
                .env("SLIPWAY_DATABASE_URL", &home.url)
                .env("SLIPWAY_VET", "busybox")
                .env("SLIPWAY_LISTEN", format!("127.0.0.1:{port}"))
                .env("SLIPWAY_LOG_FORMAT", "json")
                .env("DOCKER_HOST", arena("DOCKER_HOST"))
                .stderr(Stdio::piped())
                .kill_on_drop(true);
            command
        };
        assert!(
            command(&["migrate"])
                .status()
                .await
                .expect("it runs")
                .success()
        );
        assert!(
            !command(&["healthcheck"])
                .status()
                .await
                .expect("it runs")
                .success()
        );
        let server = command(&[]).spawn().expect("it runs");
        let client = Client::new(format!("http://127.0.0.1:{port}"), None);
        for _ in 0..100 {
            if command(&["healthcheck"])
                .status()
                .await
                .expect("it runs")
                .success()
            {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        client.get("/readyz").await.expect(200);
        let second = command(&["serve", "--listen", "127.0.0.1:0"])
            .output()
            .await
            .expect("it runs");
        assert!(!second.status.success());
        assert!(String::from_utf8_lossy(&second.stderr).contains("is in use by slipway"));

        let list = loop {
            let list = client.get("/api/image/").await.expect(200);
            if list["items"][0]["status"] == "ready" {
                break list;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        // In flight when SIGTERM comes: it is finished, and the container goes on running.
        let launch = client.post(
            "/api/container/",
            json!({"image": text(&list["items"][0], "id"), "command": SLEEP}),
        );
        let terminate = async {
            tokio::time::sleep(Duration::from_millis(60)).await;
            let pid = server.id().expect("a process").to_string();
            assert!(
                std::process::Command::new("kill")
                    .args(["-TERM", &pid])
                    .status()
                    .expect("kill")
                    .success()
            );
        };
        let (launched, ()) = tokio::join!(launch, terminate);
        let container = launched.expect(201);
        let output = server.wait_with_output().await.expect("it ends");
        assert_eq!(output.status.code(), Some(0));
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(
            log.lines()
                .all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()),
            "{log}"
        );
        let running = engine::cli(&[
            "inspect",
            "-f",
            "{{.State.Running}}",
            text(&container, "container_id"),
        ]);
        assert_eq!(running, "true");
        engine::cli(&["rm", "-f", text(&container, "container_id")]);
        // What keeps it from starting is said, with its cause.
        for (flags, told) in [
            (
                ["--database-url", "postgres://nobody@127.0.0.1:5433/nosuch"],
                "nobody",
            ),
            (
                ["--database-url", "sqlite:///nonexistent/slipway.db"],
                "/nonexistent",
            ),
            (["--database-url", "sqlite::memory:"], "in-memory"),
            (["--database-url", "mysql://x"], "sqlite: or postgres:"),
            (["--docker-host", "ssh://host"], "DOCKER_HOST"),
            (["--listen", "192.0.2.1:1"], "SLIPWAY_ADMIN_KEY"),
            (["--network", "host"], "a network of Slipway's own"),
        ] {
            let bad = command(&flags).output().await.expect("it runs");
            assert!(!bad.status.success(), "{flags:?}");
            let log = String::from_utf8_lossy(&bad.stderr);
            assert!(log.contains(told), "{flags:?}: {log}");
        }
        let bad = command(&["--listen", "0.0.0.0:0"])
            .output()
            .await
            .expect("it runs");
        assert!(!bad.status.success());
        assert!(String::from_utf8_lossy(&bad.stderr).contains("SLIPWAY_ADMIN_KEY"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_without_a_key_is_open_here_and_says_so() {
    bounded(async {
        let home = Home::new(Database::Sqlite).await;
        let server = Process::start(&home, &[], None).await;
        server.client.get("/api/image/").await.expect(200);
        assert!(server.log().contains("there is no key: whoever reaches"));
        server.kill().await;

        // Told to, it listens everywhere. A caller that a trusted proxy names is not this machine.
        let everywhere = ["--listen", "0.0.0.0:0", "--trusted-proxies", "127.0.0.1"];
        let open = [&everywhere[..], &["--allow-open"]].concat();
        let ask = async |server: &Process| {
            let url = server.client.url.replace("0.0.0.0", "127.0.0.1");
            let client = Client::new(url, None);
            let request = client.request(reqwest::Method::GET, "/api/image/");
            let request = request.header("x-forwarded-for", "198.51.100.7");
            client.send(request).await
        };
        let server = Process::start(&home, &open, None).await;
        ask(&server).await.expect(200);
        server.kill().await;
        let server = Process::start(&home, &everywhere[2..], None).await;
        server.client.get("/api/image/").await.expect(200);
        let detail = ask(&server).await.problem(401, "unauthenticated");
        assert!(detail.contains("198.51.100.7"), "{detail}");
        server.kill().await;
    })
    .await;
}
