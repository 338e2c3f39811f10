//! Every operation answers every status that the contract gives it. The last line compares what was
//! seen with `openapi.yaml`: a new pair that no request here brings about fails the test.

use std::{collections::BTreeSet, net::SocketAddr, sync::Mutex, time::Duration};

use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Client, Reply, Slipway, broken::broken, client::text, contract, on_both};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const KEY: &str = "0123456789abcdef0123456789abcdef";

/// What was seen: pairs of operation and status.
#[derive(Default)]
struct Seen(Mutex<BTreeSet<(String, u16)>>);

impl Seen {
    fn note(&self, method: &str, path: &str, reply: Reply) -> Reply {
        let operation = contract::operation(method, path).expect("an operation");
        let id = operation["operationId"].as_str().expect("an id").to_owned();
        self.0.lock().expect("a lock").insert((id, reply.status));
        reply
    }
}

/// A valid request of one operation.
#[derive(Clone)]
struct Call {
    method: Method,
    path: String,
    body: Option<Value>,
    public: bool,
}

/// One valid request for each operation of the contract, with identifiers that name nothing.
fn calls() -> Vec<Call> {
    contract::operations()
        .map(|(template, method, operation)| Call {
            method: method.parse().expect("a method"),
            path: template
                .replace("{identifier}", "0199d0c2-7a51-7cc3-98c4-dc0c0c07398f")
                .replace("{owner}", "nobody")
                + &contract::query(operation),
            body: operation["requestBody"]["content"]["application/json"]["examples"]
                .as_object()
                .map(|examples| examples.values().next().expect("an example")["value"].clone()),
            public: operation["security"] == json!([]),
        })
        .collect()
}

impl Call {
    fn request(&self, client: &Client) -> reqwest::RequestBuilder {
        let request = client.request(self.method.clone(), &self.path);
        match &self.body {
            Some(body) => request.json(body),
            None => request,
        }
    }

    async fn send(
        &self,
        client: &Client,
        seen: &Seen,
        change: impl Fn(reqwest::RequestBuilder) -> reqwest::RequestBuilder,
    ) -> Reply {
        let reply = client.send(change(self.request(client))).await;
        seen.note(self.method.as_str(), &self.path, reply)
    }
}

on_both! {
    async fn every_status_of_the_contract_is_answered(database: Database) {
        let seen = Seen::default();
        let slipway = Slipway::with(database, &["--admin-key", KEY]).await;
        let client = &slipway.client;
        let anonymous = Client::new(client.url.clone(), None);
        slipway.when_ready().await;
        let flags = ["--admin-key", KEY, "--rate-key-per-minute", "1"];
        let limited = Slipway::with(database, &flags).await;
        let hurried = limited.client.clone();

        // What the contract layer answers, the same for every operation.
        for call in calls() {
            let reply = call.send(client, &seen, |request| request.query(&[("unknown", "1")])).await;
            assert_eq!(reply.body["errors"][0]["pointer"], "/unknown");
            reply.problem(400, "invalid_request");
            call.send(client, &seen, |request| request.header("host", "evil.example")).await.problem(403, "forbidden");
            let long = "x".repeat(17 * 1024);
            call.send(client, &seen, |request| request.header("x-long", &long)).await.problem(431, "headers_too_large");
            if !call.public {
                let reply = call.send(&anonymous, &seen, |request| request).await;
                assert!(reply.headers["www-authenticate"].to_str().expect("text").starts_with("Bearer"));
                reply.problem(401, "unauthenticated");
            }
            if call.body.is_some() {
                let reply = call.send(client, &seen, |request| request.header("content-type", "text/plain"));
                reply.await.problem(415, "wrong_media_type");
                let reply = call.send(client, &seen, |request| request.body(vec![b' '; 65 * 1024]));
                reply.await.problem(413, "body_too_large");
                let path = call.path.clone();
                let slow = slow(client, call.method.as_str(), &path).await;
                seen.note(call.method.as_str(), &path, slow).problem(408, "request_timeout");
            }
            let reply = call.send(&hurried, &seen, |request| request).await;
            if !call.public {
                let reply = if reply.status == 429 {
                    reply
                } else {
                    call.send(&hurried, &seen, |request| request).await
                };
                assert!(reply.headers["ratelimit"].to_str().expect("text").contains(";r=0;"));
                reply.problem(429, "rate_limited");
            }
            if call.path.contains("0199d0c2") {
                call.send(client, &seen, |request| request).await.problem(404, "not_found");
            }
        }

        // What the operations answer.
        let get = async |path: &str| seen.note("GET", path, client.get(path).await);
        let post = async |path: &str, body: Value| seen.note("POST", path, client.post(path, body).await);
        let delete = async |path: &str| seen.note("DELETE", path, client.delete(path).await);
        get("/healthz").await.expect(200);
        get("/readyz").await.expect(200);
        let image = slipway.vetted("busybox").await;
        let image_path = format!("/api/image/{}/", text(&image, "id"));
        post("/api/image/", json!({"reference": "node"})).await.expect(201);
        post("/api/image/", json!({"reference": "busybox"})).await.problem(409, "conflict");
        post("/api/image/", json!({"reference": "a".repeat(64)})).await.problem(409, "conflict");
        get("/api/image/").await.expect(200);
        get(&format!("{image_path}stream/")).await.expect(200);
        let tagged = async |method: Method, rest: &str, header: &str, tag: &str, body: Option<Value>| {
            let path = format!("{image_path}{rest}");
            let request = client.request(method.clone(), &path).header(header, tag);
            let request = match body {
                Some(body) => request.json(&body),
                None => request,
            };
            seen.note(method.as_str(), &path, client.send(request).await)
        };
        let digest = json!({"digest": text(&image, "digest")});
        tagged(Method::GET, "", "if-none-match", "*", None).await.expect(304);
        tagged(Method::PATCH, "", "if-match", "\"x\"", Some(json!({"shared": true}))).await.problem(412, "precondition_failed");
        tagged(Method::DELETE, "", "if-match", "\"x\"", None).await.problem(412, "precondition_failed");
        tagged(Method::POST, "accept/", "if-match", "\"x\"", Some(digest.clone())).await.problem(412, "precondition_failed");
        post(&format!("{image_path}accept/"), digest).await.expect(200);
        let other = json!({"digest": format!("sha256:{}", "0".repeat(64))});
        post(&format!("{image_path}accept/"), other).await.problem(409, "conflict");
        let pull = client.request(Method::POST, &format!("{image_path}pull/"));
        seen.note("POST", &format!("{image_path}pull/"), client.send(pull).await).expect(202);
        get(&image_path).await.expect(200);

        let launch = json!({"image": "busybox", "name": "one", "command": ["sleep", "600"]});
        post("/api/container/", json!({"image": "unvetted"})).await.problem(403, "image_not_vetted");
        post("/api/container/", launch.clone()).await.expect(201);
        post("/api/container/", launch).await.problem(409, "conflict");
        get("/api/container/").await.expect(200);
        get("/api/container/one/").await.expect(200);
        twins(&slipway).await;
        for prefix in ["/api/container/aaaaaaaaaaaa/", "/api/container/aaaaaaaaaaaaa/"] {
            get(prefix).await.problem(409, "ambiguous");
            delete(prefix).await.problem(409, "ambiguous");
        }
        let ask = async |method: Method, path: &str, body: Option<&Value>| {
            let request = client.request(method.clone(), path);
            let request = match body {
                Some(body) => request.json(body),
                None => request,
            };
            seen.note(method.as_str(), path, client.send(request).await)
        };
        let label = json!({"labels": {"a": "b"}});
        let past = json!({"expires_at": "2001-01-01T00:00:00Z"});
        get("/api/container/one/wait/?until=running").await.expect(200);
        get("/api/container/aaaaaaaaaaaa/wait/?until=running").await.problem(409, "ambiguous");
        ask(Method::PATCH, "/api/container/one/", Some(&label)).await.expect(200);
        ask(Method::PATCH, "/api/container/one/", Some(&past)).await.problem(409, "conflicting_options");
        let command = json!({"command": ["echo", "x"]});
        for (container, status) in [("one", 200), ("aaaaaaaaaaaa", 409)] {
            for what in ["logs/", "logs/stream/?timeout_seconds=1", "stats/", "stats/stream/?timeout_seconds=1"] {
                get(&format!("/api/container/{container}/{what}")).await.expect(status);
            }
            for what in ["exec/", "exec/stream/"] {
                post(&format!("/api/container/{container}/{what}"), command.clone()).await.expect(status);
            }
        }
        get("/api/event/").await.expect(200);
        get("/api/event/stream/?cursor=0&timeout_seconds=1").await.expect(200);
        let later = client.request(Method::POST, "/api/container/").header("prefer", "respond-async");
        let later = client.send(later.json(&json!({"image": "busybox", "name": "later"}))).await;
        seen.note("POST", "/api/container/", later).expect(202);
        for change in ["pause", "unpause", "restart", "stop", "start", "kill"] {
            ask(Method::POST, &format!("/api/container/one/{change}/"), None).await.expect(200);
        }
        for change in ["pause", "unpause", "restart", "stop", "start", "kill"] {
            let path = format!("/api/container/aaaaaaaaaaaa/{change}/");
            ask(Method::POST, &path, None).await.problem(409, "ambiguous");
        }
        delete("/api/container/one/").await.expect(204);

        let data = json!({"owner": "data", "scopes": ["container:read"]});
        let key = post("/api/key/", data).await.expect(201);
        let key_path = format!("/api/key/{}/", text(&key, "id"));
        let past = json!({"scopes": ["admin"], "expires_at": "2001-01-01T00:00:00Z"});
        post("/api/key/", past).await.problem(409, "conflict");
        get("/api/key/").await.expect(200);
        get(&key_path).await.expect(200);
        let other = Client::new(client.url.clone(), Some(text(&key, "key").to_owned()));
        let reply = other.get("/api/quota/admin/").await;
        seen.note("GET", "/api/quota/admin/", reply).problem(404, "not_found");
        delete(&key_path).await.expect(204);
        get("/api/quota/").await.expect(200);
        get("/api/quota/data/").await.expect(200);
        let put = client.request(Method::PUT, "/api/quota/data/").json(&json!({"containers": 1}));
        seen.note("PUT", "/api/quota/data/", client.send(put).await).expect(200);
        get("/api/audit/").await.expect(200);
        get("/metrics").await.expect(200);

        let share = client.request(Method::PATCH, &image_path).json(&json!({"shared": true}));
        seen.note("PATCH", &image_path, client.send(share).await).expect(200);
        let own = post("/api/key/", json!({"owner": "data", "scopes": ["image:write", "image:read"]}));
        let own = own.await.expect(201);
        let own = Client::new(client.url.clone(), Some(text(&own, "key").to_owned()));
        let twin = own.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        let twin = format!("/api/image/{}/", text(&twin, "id"));
        let share = client.request(Method::PATCH, &twin).json(&json!({"shared": true}));
        seen.note("PATCH", &twin, client.send(share).await).problem(409, "conflict");
        delete(&image_path).await.expect(204);

        // The database goes away, from under a list that nobody has read into memory since.
        slipway.state.store.close().await;
        // Keys are read from memory for a second.
        tokio::time::sleep(Duration::from_millis(1100)).await;
        for call in calls().into_iter().filter(|call| call.path != "/healthz") {
            let launch = json!({"image": "busybox"});
            let reply = call.send(client, &seen, |request| if call.path == "/api/container/" && call.body.is_some() { request.json(&launch) } else { request }).await;
            assert_eq!(reply.headers["retry-after"], "2");
            let code = text(&reply.body, "code").to_owned();
            assert!(["database_unavailable", "engine_unavailable"].contains(&code.as_str()), "{code}");
            reply.problem(503, &code);
        }

        // A bug in any operation is told in the same shape, and says nothing of the inside.
        let (client, stop) = broken(database).await;
        for call in calls() {
            let reply = call.send(&client, &seen, |request| request).await;
            assert!(!reply.body.to_string().contains("secret"), "{}", reply.body);
            reply.problem(500, "internal");
        }
        stop.cancel();

        let seen = seen.0.into_inner().expect("a lock");
        let missing: Vec<_> = contract::pairs().difference(&seen).cloned().collect();
        assert!(missing.is_empty(), "no request brought these about: {missing:?}");
    }
}

/// Two rows whose engine ids begin alike.
async fn twins(slipway: &Slipway) {
    use slipway::store::Pool;
    let source = "UPDATE containers SET container_id = $1 WHERE name = $2";
    for (name, last) in [("twin-a", '1'), ("twin-b", '2')] {
        let launch = json!({"image": "busybox", "name": name, "command": ["sleep", "600"]});
        slipway.launch(launch).await;
        let id = format!("{}{last}", "a".repeat(63));
        match &slipway.state.store.pool {
            Pool::Sqlite(pool) => sqlx::query(source)
                .bind(id)
                .bind(name)
                .execute(pool)
                .await
                .map(drop),
            Pool::Postgres(pool) => sqlx::query(source)
                .bind(id)
                .bind(name)
                .execute(pool)
                .await
                .map(drop),
        }
        .expect("an update");
    }
}

/// A request whose body never comes.
async fn slow(client: &Client, method: &str, path: &str) -> Reply {
    let address: SocketAddr = client
        .url
        .trim_start_matches("http://")
        .parse()
        .expect("an address");
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {KEY}\r\n\
         content-type: application/json\r\ncontent-length: 10\r\nconnection: close\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).await.expect("written");
    let mut answer = String::new();
    let read = tokio::time::timeout(Duration::from_secs(15), stream.read_to_string(&mut answer));
    read.await.expect("an answer in time").expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let body: Value = serde_json::from_str(body).expect("JSON");
    let status = head[9..12].parse().expect("a status");
    contract::check(
        method,
        path,
        status,
        |name| head.to_lowercase().contains(&name.to_lowercase()),
        &body,
    );
    Reply {
        status,
        headers: Default::default(),
        body,
    }
}
