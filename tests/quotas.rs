//! Quotas and rates: what an owner, a key and an address may have.

use std::net::{IpAddr, Ipv4Addr};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Client, Database, Slipway, bounded, client::text, on_both};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";
const SCOPES: [&str; 4] = [
    "image:read",
    "image:write",
    "container:read",
    "container:write",
];

async fn keyed(slipway: &Slipway, owner: &str) -> Client {
    let key = json!({"owner": owner, "scopes": SCOPES});
    let key = slipway.client.post("/api/key/", key).await.expect(201);
    Client::new(
        slipway.client.url.clone(),
        Some(text(&key, "key").to_owned()),
    )
}

async fn set(slipway: &Slipway, owner: &str, limits: Value) -> Value {
    let path = format!("/api/quota/{owner}/");
    let put = slipway.client.request(Method::PUT, &path).json(&limits);
    slipway.client.send(put).await.expect(200)
}

fn sleep() -> Value {
    json!({"image": "busybox", "command": ["sleep", "600"]})
}

on_both! {
    async fn fifty_at_once_never_pass_a_limit_of_ten(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN, "--quota-containers", "10"]).await;
        slipway.vetted("busybox").await;
        let alpha = keyed(&slipway, "alpha").await;
        let launches: Vec<_> = (0..50).map(|_| {
            let client = alpha.clone();
            tokio::spawn(async move { client.post("/api/container/", sleep()).await })
        }).collect();
        let (mut launched, mut refused) = (0, 0);
        for launch in launches {
            let reply = launch.await.expect("no panic");
            match reply.status {
                201 => launched += 1,
                429 => {
                    refused += 1;
                    assert!(reply.headers.contains_key("retry-after"));
                    let quota = &reply.body["quota"];
                    let of = (text(quota, "limit"), quota["allowed"].as_f64(), quota["asked"].as_f64());
                    assert_eq!(of, ("containers", Some(10.0), Some(1.0)));
                    assert!(quota["used"].as_f64().expect("a number") >= 10.0);
                }
                _ => panic!("{}", reply.body),
            }
        }
        assert_eq!((launched, refused), (10, 40));
        assert_eq!(slipway.containers().await.len(), 10);
        let quota = alpha.get("/api/quota/").await.expect(200);
        assert_eq!((&quota["limits"]["containers"], &quota["used"]["containers"]), (&json!(10), &json!(10)));
        // Another owner has a share of his own, and a terminated one makes room.
        let beta = keyed(&slipway, "beta").await;
        beta.post("/api/container/", sleep()).await.expect(201);
        let one = alpha.get("/api/container/?limit=1").await.expect(200);
        alpha.delete(&format!("/api/container/{}/", text(&one["items"][0], "id"))).await.expect(204);
        alpha.post("/api/container/", sleep()).await.expect(201);
        alpha.post("/api/container/", sleep()).await.problem(429, "quota_exceeded");
    }

    async fn launches_in_a_minute_are_counted_one_by_one(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        slipway.vetted("busybox").await;
        for (owner, limit) in [("one", 1), ("five", 5)] {
            let client = keyed(&slipway, owner).await;
            set(&slipway, owner, json!({"launches_per_minute": limit})).await;
            let launches: Vec<_> = (0..20).map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.post("/api/container/", sleep()).await.status })
            }).collect();
            let mut launched = 0;
            for launch in launches {
                launched += u32::from(launch.await.expect("no panic") == 201);
            }
            assert_eq!(launched, limit);
        }
    }

    async fn each_limit_is_told_apart(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        slipway.vetted("busybox").await;
        let alpha = keyed(&slipway, "alpha").await;
        assert_eq!(alpha.get("/api/quota/").await.expect(200)["limits"], json!({}));
        let over = async |limits: Value, path: &str, body: Value| {
            set(&slipway, "alpha", limits).await;
            let reply = alpha.post(path, body).await;
            let limit = reply.body["quota"]["limit"].clone();
            let after: u64 = reply.headers["retry-after"].to_str().expect("text").parse().expect("seconds");
            let detail = reply.problem(429, "quota_exceeded");
            assert!(detail.contains("`alpha`"), "{detail}");
            (limit, after)
        };
        let launch = "/api/container/";
        // Each container is held to 64 MiB and 1 CPU.
        assert_eq!(over(json!({"memory_bytes": 67108863}), launch, sleep()).await.0, "memory_bytes");
        assert_eq!(over(json!({"cpus": 0.5}), launch, sleep()).await.0, "cpus");
        assert_eq!(over(json!({"containers": 0}), launch, sleep()).await.0, "containers");
        set(&slipway, "alpha", json!({"memory_bytes": 67108864, "cpus": 1})).await;
        alpha.post(launch, sleep()).await.expect(201);
        alpha.post(launch, sleep()).await.problem(429, "quota_exceeded");
        let (limit, after) = over(json!({"launches_per_minute": 1}), launch, sleep()).await;
        assert_eq!(limit, "launches_per_minute");
        assert!((30..=60).contains(&after), "{after}");
        slipway.sql("UPDATE containers SET created_at = '2026-01-01T00:00:00+00:00'").await;
        alpha.post(launch, sleep()).await.expect(201);
        alpha.post("/api/image/", json!({"reference": "node"})).await.expect(201);
        assert_eq!(over(json!({"images": 1}), "/api/image/", json!({"reference": "python"})).await.0, "images");
        // That it is there already is the better answer.
        alpha.post("/api/image/", json!({"reference": "node"})).await.problem(409, "conflict");
        let quota = set(&slipway, "alpha", json!({})).await;
        assert_eq!(quota["limits"], json!({}));
        let used = json!({"containers": 2, "memory_bytes": 134217728, "cpus": 2.0, "launches_per_minute": 1, "images": 1});
        assert_eq!(quota["used"], used);
        let put = slipway.client.request(Method::PUT, "/api/quota/alpha/").json(&json!({"containers": -1}));
        slipway.client.send(put).await.problem(400, "invalid_request");
        // The operator's own first images are held to no quota, but his requests are.
        let seeded = Slipway::with(database, &["--vet", "busybox,node", "--quota-images", "1"]).await;
        assert_eq!(seeded.client.get("/api/image/").await.expect(200)["items"].as_array().expect("items").len(), 2);
        seeded.client.post("/api/image/", json!({"reference": "python"})).await.problem(429, "quota_exceeded");
    }

    async fn one_that_has_ended_is_not_counted(database: Database) {
        let flags = ["--quota-containers", "1", "--reconcile-seconds", "3600"];
        let slipway = Slipway::with(database, &flags).await;
        slipway.vetted("busybox").await;
        slipway.when_ready().await;
        let short = json!({"image": "busybox", "name": "short", "command": ["true"]});
        slipway.launch(short).await;
        slipway.until(|| async {
            slipway.client.get("/api/container/short/").await.body["state"] == "exited"
        }).await;
        slipway.launch(sleep()).await;
        slipway.client.post("/api/container/", sleep()).await.problem(429, "quota_exceeded");
        assert_eq!(slipway.client.get("/api/quota/").await.expect(200)["used"]["containers"], 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rates_are_told_and_kept() {
    bounded(async {
        let flags = [
            "--admin-key",
            ADMIN,
            "--rate-key-per-minute",
            "5",
            "--rate-address-per-minute",
            "20",
            "--rate-failed-auth-per-minute",
            "3",
            "--trusted-proxies",
            "127.0.0.1",
        ];
        let slipway = Slipway::with(Database::Sqlite, &flags).await;
        let from = async |client: &Client, address: IpAddr| {
            let request = client.request(Method::GET, "/api/image/");
            let request = request.header("x-forwarded-for", address.to_string());
            client.send(request).await
        };
        let ip = |last: u8| IpAddr::V4(Ipv4Addr::new(198, 51, 100, last));
        let client = &slipway.client;
        let made = json!({"scopes": ["image:read"]});
        let made = client.post("/api/key/", made).await.expect(201);
        let made = Client::new(client.url.clone(), Some(text(&made, "key").to_owned()));
        for left in (0..4).rev() {
            let reply = from(client, ip(1)).await;
            let header = |name: &str| reply.headers[name].to_str().expect("text").to_owned();
            assert_eq!(
                header("ratelimit-policy"),
                r#""address";q=20;w=60, "key";q=5;w=60"#
            );
            assert!(
                header("ratelimit").contains(&format!(r#""key";r={left};t="#)),
                "{}",
                header("ratelimit")
            );
            reply.expect(200);
        }
        // A key has its rate wherever it is used.
        let reply = from(client, ip(2)).await;
        assert!(
            reply.headers["ratelimit"]
                .to_str()
                .expect("text")
                .contains(r#""key";r=0;t="#)
        );
        assert_eq!(reply.headers["retry-after"], "12");
        assert!(reply.problem(429, "rate_limited").contains("each key"));

        let wrong = Client::new(client.url.clone(), Some("slw_00000000_wrong".to_owned()));
        for _ in 0..3 {
            from(&wrong, ip(3)).await.problem(401, "unauthenticated");
        }
        assert!(
            from(&wrong, ip(3))
                .await
                .problem(429, "rate_limited")
                .contains("wrong key")
        );
        // Nobody guesses the admin key in that time; other keys cannot be guessed, and get in.
        let detail = from(client, ip(3)).await.problem(429, "rate_limited");
        assert!(detail.contains("wrong key"), "{detail}");
        from(&made, ip(3)).await.expect(200);
        tokio::time::sleep(std::time::Duration::from_secs(13)).await;
        from(client, ip(4)).await.expect(200);
        from(&wrong, ip(4)).await.problem(401, "unauthenticated");

        // Who sends no key at all guesses none.
        let nobody = Client::new(client.url.clone(), None);
        for _ in 0..6 {
            from(&nobody, ip(6)).await.problem(401, "unauthenticated");
        }
        let mut limited = 0;
        for _ in 0..25 {
            limited += usize::from(
                from(&nobody, ip(5)).await.body["detail"]
                    .as_str()
                    .is_some_and(|d| d.contains("each address.")),
            );
        }
        assert!((5..=6).contains(&limited), "{limited}");
        // A supervisor is never in the way, and is never kept out.
        for _ in 0..30 {
            nobody.get("/healthz").await.expect(200);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_pages_of_allowed_origins_may_call() {
    bounded(async {
        let page = "https://console.example";
        let ask = async |client: &Client, method: Method, origin: &str| {
            let request = client
                .request(method, "/api/image/")
                .header("origin", origin);
            let request = request.header("access-control-request-method", "POST");
            client.send(request).await
        };
        let closed = Slipway::new(Database::Sqlite).await;
        ask(&closed.client, Method::GET, page)
            .await
            .problem(403, "forbidden");
        ask(&closed.client, Method::OPTIONS, page)
            .await
            .problem(403, "forbidden");
        let options = closed.client.request(Method::OPTIONS, "/api/image/");
        closed
            .client
            .send(options)
            .await
            .problem(405, "method_not_allowed");

        let open = Slipway::with(Database::Sqlite, &["--cors-origins", page]).await;
        let preflight = open
            .client
            .request(Method::OPTIONS, "/api/image/")
            .header("origin", page);
        let preflight = preflight
            .header("access-control-request-method", "POST")
            .send()
            .await
            .expect("an answer");
        let header = |name: &str| {
            preflight.headers()[name]
                .to_str()
                .expect("text")
                .to_lowercase()
        };
        assert_eq!(preflight.status(), 200);
        assert_eq!(header("access-control-allow-origin"), page);
        assert!(header("access-control-allow-headers").contains("idempotency-key"));
        assert!(preflight.headers().contains_key("x-request-id"));
        let reply = ask(&open.client, Method::GET, page).await;
        assert_eq!(reply.headers["access-control-allow-origin"], page);
        reply.expect(200);
        let refused = ask(&open.client, Method::GET, "https://evil.example").await;
        assert!(!refused.headers.contains_key("access-control-allow-origin"));
        refused.problem(403, "forbidden");
        // An error is for the page to read, too.
        let missing = open
            .client
            .request(Method::GET, "/api/nothing/")
            .header("origin", page);
        let missing = open.client.send(missing).await;
        assert_eq!(missing.headers["access-control-allow-origin"], page);
    })
    .await;
}
