//! What a monitor reads, and what the log says of a request.

use serde_json::{Value, json};
use slipway_tests::{
    Client, Database, Slipway, bounded, client::text, process::Process, slipway::Home,
};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";
const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// The value of the first sample that begins with `name`.
fn value(text: &str, name: &str) -> Option<f64> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.rsplit(' ').next()?.parse().ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_monitor_reads_what_happened() {
    bounded(async {
        let slipway = Slipway::with(Database::Sqlite, &["--admin-key", ADMIN]).await;
        slipway.vetted("busybox").await;
        slipway
            .launch(json!({"image": "busybox", "command": ["sleep", "3600"]}))
            .await;
        slipway
            .launch(json!({"image": "busybox", "command": ["sleep", "3600"]}))
            .await;
        let mut stream = slipway
            .client
            .follow("/api/event/stream/?cursor=1", None)
            .await;
        stream.soon().await;
        let reply = slipway.client.get("/metrics").await;
        assert!(
            reply.headers["content-type"]
                .to_str()
                .expect("text")
                .starts_with("text/plain")
        );
        let told = reply.expect(200);
        let told = told.as_str().expect("text");
        for (name, at_least, at_most) in [
            (
                "slipway_launch_seconds_count{outcome=\"running\"}",
                2.0,
                2.0,
            ),
            (
                "slipway_launch_stage_seconds_count{stage=\"creating\"}",
                2.0,
                2.0,
            ),
            (
                "slipway_launch_stage_seconds_count{stage=\"starting\"}",
                2.0,
                2.0,
            ),
            ("slipway_launches_waiting", 0.0, 0.0),
            ("slipway_launches_in_flight", 0.0, 0.0),
            (
                "slipway_engine_call_seconds_count{call=\"create\",outcome=\"ok\"}",
                2.0,
                2.0,
            ),
            (
                "slipway_request_seconds_count{operation=\"launchContainer\",status=\"201\"}",
                2.0,
                2.0,
            ),
            ("slipway_database_transaction_seconds_count", 4.0, f64::MAX),
            ("slipway_database_statement_seconds_count", 4.0, f64::MAX),
            ("slipway_engine_up", 1.0, 1.0),
            ("slipway_known_containers", 2.0, 2.0),
            ("slipway_known_age_seconds", 0.0, 2.0),
            ("slipway_resyncs_total", 1.0, f64::MAX),
            ("slipway_disagreements_total", 0.0, 0.0),
            ("slipway_unidentified_containers", 0.0, 0.0),
            ("slipway_streams", 1.0, 1.0),
            ("slipway_connections", 1.0, 10.0),
            ("slipway_tasks", 5.0, 1000.0),
        ] {
            let found = value(told, name).unwrap_or_else(|| panic!("no {name} in {told}"));
            assert!((at_least..=at_most).contains(&found), "{name}: {found}");
        }
        let nobody = Client::new(slipway.client.url.clone(), None);
        nobody.get("/metrics").await.problem(401, "unauthenticated");
        let reader = json!({"owner": "data", "scopes": ["container:read"]});
        let reader = slipway.client.post("/api/key/", reader).await.expect(201);
        let reader = Client::new(nobody.url.clone(), Some(text(&reader, "key").to_owned()));
        reader.get("/metrics").await.problem(403, "forbidden");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_monitor_without_a_key_has_an_address_of_its_own() {
    bounded(async {
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let monitor = free.expect("a port").to_string();
        let home = Home::new(Database::Sqlite).await;
        let flags = [
            "--admin-key",
            ADMIN,
            "--metrics-listen",
            &monitor,
            "--log-format",
            "json",
        ];
        let server = Process::start(&home, &flags, Some(ADMIN)).await;
        let monitor = Client::new(format!("http://{monitor}"), None);
        let told = monitor
            .request(reqwest::Method::GET, "/metrics")
            .send()
            .await;
        let told = told.expect("an answer");
        assert_eq!(told.status(), 200);
        assert_eq!(told.headers()["content-type"], "text/plain; version=0.0.4");
        let told = told.text().await.expect("text");
        assert!(told.contains("slipway_engine_up "), "{told}");
        for (method, path, status) in [
            ("POST", "/metrics", 405),
            ("GET", "/api/container/", 404),
            ("GET", "/", 404),
        ] {
            let request = monitor
                .request(method.parse().expect("a method"), path)
                .send()
                .await;
            assert_eq!(
                request.expect("an answer").status(),
                status,
                "{method} {path}"
            );
        }

        // One line in the log for each request, with what its caller calls it.
        let request = server.client.request(reqwest::Method::GET, "/api/image/");
        let request = request.header("traceparent", format!("00-{TRACE}-00f067aa0ba902b7-01"));
        let reply = server.client.send(request).await;
        let id = reply.headers["x-request-id"]
            .to_str()
            .expect("text")
            .to_owned();
        reply.expect(200);
        let log = server.log();
        let lines = log
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"));
        let lines: Vec<Value> = lines
            .filter(|line: &Value| line["span"]["request_id"] == id.as_str())
            .collect();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert_eq!(lines[0]["span"]["trace_id"], TRACE);
        assert_eq!(
            (&lines[0]["status"], &lines[0]["path"]),
            (&json!(200), &json!("\"/api/image/\""))
        );
    })
    .await;
}
