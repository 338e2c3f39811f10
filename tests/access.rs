//! Who may do what: every operation of the contract, by every kind of caller. The operations are read
//! from `openapi.yaml`, so that a new one is in the matrix by itself.

use reqwest::Method;
use serde_json::{Value, json};
use slipway::caller::Scope;
use slipway_tests::{Client, Slipway, client::text, contract, on_both};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";

/// One operation, as a request that is valid for whoever owns what it names.
struct Row {
    id: String,
    method: Method,
    path: String,
    body: Option<Value>,
    scope: Option<String>,
    names_something: bool,
}

impl Row {
    fn request(&self, client: &Client) -> reqwest::RequestBuilder {
        let request = client.request(self.method.clone(), &self.path);
        match &self.body {
            Some(body) => request.json(body),
            None => request,
        }
    }
}

/// What the owner has: for the first part of a path after `/api/`, the identifier of one such thing.
struct Things {
    image: String,
    container: String,
    key: String,
    owner: &'static str,
}

impl Things {
    async fn of(slipway: &Slipway, client: &Client, owner: &'static str) -> Self {
        let vetted = client
            .post("/api/image/", json!({"reference": "busybox"}))
            .await;
        let image = text(&vetted.expect(201), "id").to_owned();
        slipway.settled(&image, "ready").await;
        let launch = json!({"image": "busybox", "name": "mine", "command": ["sleep", "600"]});
        let container = client.post("/api/container/", launch).await.expect(201);
        let key = client
            .post("/api/key/", json!({"scopes": ["image:read"]}))
            .await
            .expect(201);
        Self {
            image,
            container: text(&container, "id").to_owned(),
            key: text(&key, "id").to_owned(),
            owner,
        }
    }

    fn identifier(&self, path: &str) -> &str {
        match path.split('/').nth(2).expect("a noun") {
            "image" => &self.image,
            "container" => &self.container,
            "key" => &self.key,
            "quota" => self.owner,
            noun => panic!("tell Things how to make one {noun}: {path}"),
        }
    }

    fn all(&self) -> [&str; 3] {
        [&self.image, &self.container, &self.key]
    }
}

/// Every operation; those that read first, those that remove last.
fn matrix(things: &Things) -> Vec<Row> {
    let mut rows: Vec<Row> = contract::operations()
        .map(|(template, method, operation)| {
            let path = match template.find('{') {
                Some(start) => {
                    let end = template.find('}').expect("an end") + 1;
                    template.replace(&template[start..end], things.identifier(template))
                }
                None => template.to_owned(),
            };
            Row {
                id: text(operation, "operationId").to_owned(),
                names_something: path != template,
                path: path + &contract::query(operation),
                method: method.parse().expect("a method"),
                body: operation["requestBody"]["content"]["application/json"]["examples"]
                    .as_object()
                    .map(|examples| examples.values().next().expect("one")["value"].clone()),
                scope: operation["x-required-scope"].as_str().map(str::to_owned),
            }
        })
        .collect();
    rows.sort_by_key(|row| match row.method.as_str() {
        "GET" => 0,
        "DELETE" => 2,
        _ => 1,
    });
    rows
}

async fn keyed(slipway: &Slipway, owner: &str, scopes: &[&str]) -> Client {
    let key = json!({"owner": owner, "scopes": scopes});
    let key = slipway.client.post("/api/key/", key).await.expect(201);
    with(slipway, text(&key, "key"))
}

fn with(slipway: &Slipway, key: &str) -> Client {
    Client::new(slipway.client.url.clone(), Some(key.to_owned()))
}

/// Every scope but `admin` and `left_out`.
fn scopes(left_out: &str) -> Vec<&'static str> {
    let names = Scope::ALL.into_iter().map(Scope::name);
    names
        .filter(|name| *name != "admin" && *name != left_out)
        .collect()
}

on_both! {
    async fn every_operation_by_every_caller(database: Database) {
        // Wrong keys are limited by the address, and this sends hundreds.
        let flags = ["--admin-key", ADMIN, "--rate-failed-auth-per-minute", "0"];
        let slipway = Slipway::with(database, &flags).await;
        slipway.when_ready().await;
        let alpha = keyed(&slipway, "alpha", &scopes("")).await;
        let beta = keyed(&slipway, "beta", &scopes("")).await;
        let things = Things::of(&slipway, &alpha, "alpha").await;
        let rows = matrix(&things);
        assert!(rows.len() >= 19);

        // Who has no key that works.
        let soon = (chrono::Utc::now() + chrono::TimeDelta::seconds(2)).to_rfc3339();
        let expired = json!({"scopes": ["admin"], "expires_at": soon});
        let expired = slipway.client.post("/api/key/", expired).await.expect(201);
        with(&slipway, text(&expired, "key")).get("/api/image/").await.expect(200);
        let revoked = slipway.client.post("/api/key/", json!({"scopes": ["admin"]})).await.expect(201);
        slipway.client.delete(&format!("/api/key/{}/", text(&revoked, "id"))).await.expect(204);
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let good = alpha.key.clone().expect("a key");
        let (head, tail) = good.split_at(40);
        let bearers = [
            vec![],
            vec!["Bearer".to_owned()],
            vec!["Bearer ".to_owned()],
            vec![format!("Basic {good}")],
            vec![format!("Bearer{good}")],
            vec![good.clone()],
            vec![format!("Bearer {head}")],
            vec![format!("Bearer {head}{}", tail.replace(|c: char| c.is_ascii_hexdigit(), "0"))],
            vec![format!("Bearer {good}0")],
            vec![format!("Bearer {}", good.to_uppercase())],
            vec![format!("Bearer {good}, Bearer {good}")],
            vec![format!("Bearer {good}"), format!("Bearer {good}")],
            vec!["Bearer slw_".to_owned()],
            vec!["Bearer slw_00000000_0".to_owned()],
            vec!["Bearer \u{e4}\u{f6}\u{fc}\u{e4}\u{f6}\u{fc}".to_owned()],
            vec!["Bearer ' OR 1=1 --".to_owned()],
            vec![format!("Bearer {}", text(&expired, "key"))],
            vec![format!("Bearer {}", text(&revoked, "key"))],
        ];
        let nobody = Client::new(slipway.client.url.clone(), None);
        for row in rows.iter().filter(|row| row.scope.is_some()) {
            for bearers in &bearers {
                let mut request = row.request(&nobody);
                for bearer in bearers {
                    request = request.header("authorization", bearer.as_bytes());
                }
                nobody.send(request).await.problem(401, "unauthenticated");
            }
            let long = format!("Bearer {}", "k".repeat(100_000));
            let request = row.request(&nobody).header("authorization", long);
            nobody.send(request).await.problem(431, "headers_too_large");
        }

        // Who has one that does not do for this.
        for row in rows.iter() {
            let Some(scope) = &row.scope else { continue };
            let lacking = keyed(&slipway, "alpha", &scopes(scope)).await;
            let detail = lacking.send(row.request(&lacking)).await.problem(403, "forbidden");
            assert!(detail.contains(&format!("`{scope}`")), "{detail}");
        }

        // Who has one, of another owner.
        for row in rows.iter().filter(|row| row.scope.is_some()) {
            let reply = beta.send(row.request(&beta)).await;
            let told = reply.body.to_string();
            match row.scope.as_deref() {
                Some("admin") => drop(reply.problem(403, "forbidden")),
                _ if row.names_something => drop(reply.problem(404, "not_found")),
                _ if row.method == Method::GET => drop(reply.expect(200)),
                _ => assert!(![401, 404].contains(&reply.status), "{}: {told}", row.id),
            }
            for id in things.all() {
                assert!(row.path.contains(id) || !told.contains(id), "{}: {told}", row.id);
            }
        }
        let mine = "/api/container/mine/";
        beta.get(mine).await.problem(404, "not_found");
        beta.delete(mine).await.problem(404, "not_found");
        let launch = json!({"image": things.image});
        beta.post("/api/container/", launch).await.problem(403, "image_not_vetted");
        let listed = beta.get("/api/container/?owner=alpha").await.expect(200);
        assert_eq!(listed["items"], json!([]));

        // Whose they are, and who sees all.
        let admin = slipway.client.clone();
        for (client, removes) in [(&admin, false), (&alpha, true)] {
            for row in rows.iter().filter(|row| removes || row.method == Method::GET) {
                let reply = client.send(row.request(client)).await;
                match (row.scope.as_deref(), reply.status) {
                    (Some("admin"), 403) if removes => {}
                    (_, 403) if reply.body["code"] == "image_not_vetted" => {}
                    (_, 403) if ["updateImage", "vetImage"].contains(&row.id.as_str()) && removes => {}
                    (_, status) => assert!(status < 400 || status == 409, "{}: {}", row.id, reply.body),
                }
            }
        }
    }

    async fn a_service_is_open_until_the_first_key(database: Database) {
        let slipway = Slipway::new(database).await;
        let listed = slipway.client.get("/api/key/").await.expect(200);
        assert_eq!(listed["items"], json!([]));
        let made = slipway.client.post("/api/key/", json!({"scopes": ["admin"]})).await.expect(201);
        assert_eq!((text(&made, "owner"), text(&made, "created_by")), ("admin", "open"));
        slipway.client.get("/api/key/").await.problem(401, "unauthenticated");
        let admin = with(&slipway, text(&made, "key"));
        let listed = admin.get("/api/key/").await.expect(200);
        assert_eq!(listed["items"][0]["prefix"], made["prefix"]);
        assert!(listed["items"][0]["last_used_at"].is_string());
        assert!(!listed.to_string().contains(text(&made, "key")));

        // The last key's end opens nothing.
        let own = format!("/api/key/{}/", text(&made, "id"));
        admin.delete(&own).await.expect(204);
        admin.get("/api/key/").await.problem(401, "unauthenticated");
        slipway.client.get("/api/key/").await.problem(401, "unauthenticated");
        let home = slipway.stop().await;
        let slipway = Slipway::on(home, &[]).await;
        slipway.client.get("/api/key/").await.problem(401, "unauthenticated");
    }

    async fn nobody_gives_what_he_does_not_have(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        let expires = (chrono::Utc::now() + chrono::TimeDelta::hours(1)).to_rfc3339();
        let minter = json!({"owner": "alpha", "scopes": ["key:admin", "image:read"], "expires_at": expires});
        let minter = slipway.client.post("/api/key/", minter).await.expect(201);
        let minter = with(&slipway, text(&minter, "key"));
        let create = async |key: Value| minter.post("/api/key/", key).await;
        create(json!({"scopes": ["image:write"]})).await.problem(403, "forbidden");
        create(json!({"scopes": ["admin"]})).await.problem(403, "forbidden");
        create(json!({"scopes": ["image:read"], "owner": "beta"})).await.problem(403, "forbidden");
        let later = json!({"scopes": ["image:read"], "expires_at": "2999-01-01T00:00:00Z"});
        create(later).await.problem(403, "forbidden");
        create(json!({"scopes": ["image:read"], "expires_at": "2020-01-01T00:00:00Z"})).await.problem(409, "conflict");
        let made = create(json!({"scopes": ["image:read", "key:admin", "image:read"], "name": "x"})).await.expect(201);
        assert_eq!(made["scopes"], json!(["image:read", "key:admin"]));
        assert_eq!(text(&made, "owner"), "alpha");
        assert_eq!(made["created_by"], json!(minter.key.as_deref().expect("a key")[..12]));
        assert!(made["expires_at"].is_string());
        assert!(text(&made, "key").starts_with(text(&made, "prefix")));

        // What is kept cannot be turned back into the key.
        let stored = slipway.state.store.keys().await.expect("rows");
        let secret = text(&made, "key").as_bytes();
        assert!(stored.iter().all(|key| key.hash.len() == 32 && key.hash != secret));

        // A time is told as RFC 3339 writes it.
        let far = json!({"scopes": ["image:read"], "expires_at": "9999-12-31T23:59:59.123456789-23:59"});
        let far = slipway.client.post("/api/key/", far).await.expect(201);
        assert_eq!(text(&far, "expires_at"), "9999-12-31T23:59:59Z");

        // Nor does he take from his betters.
        let better = json!({"owner": "alpha", "scopes": ["image:write"]});
        let better = slipway.client.post("/api/key/", better).await.expect(201);
        let better = format!("/api/key/{}/", text(&better, "id"));
        minter.delete(&better).await.problem(403, "forbidden");
        slipway.client.delete(&better).await.expect(204);

        // A page of keys, the newest first.
        let page = minter.get("/api/key/?limit=1").await.expect(200);
        assert_eq!(page["items"][0]["id"], made["id"]);
        let next = minter.get(&format!("/api/key/?limit=1&cursor={}", text(&page, "next_cursor"))).await;
        assert_ne!(next.expect(200)["items"][0]["id"], made["id"]);
    }

    async fn a_shared_image_is_everybodys_to_launch(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        let shared = slipway.vetted("busybox").await;
        assert_eq!((&shared["shared"], text(&shared, "owner")), (&json!(true), "admin"));
        let path = format!("/api/image/{}/", text(&shared, "id"));
        let alpha = keyed(&slipway, "alpha", &scopes("")).await;
        let beta = keyed(&slipway, "beta", &scopes("")).await;
        let sleep = |image: &str| json!({"image": image, "command": ["sleep", "600"]});

        assert_eq!(alpha.get(&path).await.expect(200)["id"], shared["id"]);
        let launched = alpha.post("/api/container/", sleep("busybox")).await.expect(201);
        assert_eq!(launched["image"]["id"], shared["id"]);
        assert_eq!(text(&launched, "owner"), "alpha");
        alpha.delete(&path).await.problem(403, "forbidden");
        let share = alpha.request(Method::PATCH, &path).json(&json!({"shared": false}));
        alpha.send(share).await.problem(403, "forbidden");

        let engines = json!({"reference": "team/tool", "source": "engine"});
        alpha.post("/api/image/", engines).await.problem(403, "forbidden");
        assert_eq!(alpha.get("/api/image/?owner=admin").await.expect(200)["items"], json!([]));

        // Its own comes before it, and is nobody else's.
        let own = alpha.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        assert_eq!((&own["shared"], text(&own, "owner")), (&json!(false), "alpha"));
        slipway.settled(text(&own, "id"), "ready").await;
        let launched = alpha.post("/api/container/", sleep("busybox")).await.expect(201);
        assert_eq!(launched["image"]["id"], own["id"]);
        let launched = beta.post("/api/container/", sleep("busybox")).await.expect(201);
        assert_eq!(launched["image"]["id"], shared["id"]);
        let again = beta.post("/api/image/", json!({"reference": "busybox", "shared": true})).await;
        again.problem(403, "forbidden");
        beta.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);

        // What is no longer shared is not there.
        let stop = slipway.client.request(Method::PATCH, &path).json(&json!({"shared": false}));
        assert_eq!(slipway.client.send(stop).await.expect(200)["shared"], false);
        alpha.get(&path).await.problem(404, "not_found");
        let gamma = keyed(&slipway, "gamma", &scopes("")).await;
        let detail = gamma.post("/api/container/", sleep("busybox")).await.problem(403, "image_not_vetted");
        assert!(detail.contains("Nothing of"), "{detail}");
        let restricted = json!({"reference": "node", "shared": false});
        let restricted = slipway.client.post("/api/image/", restricted).await.expect(201);
        gamma.get(&format!("/api/image/{}/", text(&restricted, "id"))).await.problem(404, "not_found");

        // An admin shares what an owner vetted, one of a reference.
        let own = format!("/api/image/{}/", text(&own, "id"));
        let share = |path: &str| slipway.client.request(Method::PATCH, path).json(&json!({"shared": true}));
        slipway.client.send(share(&own)).await.expect(200);
        slipway.client.send(share(&path)).await.problem(409, "conflict");
        gamma.post("/api/container/", sleep("busybox")).await.expect(201);
        let vet = json!({"reference": "docker.io/library/busybox:latest"});
        slipway.client.post("/api/image/", vet).await.problem(409, "conflict");
    }

    async fn a_name_is_ones_own(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        slipway.vetted("busybox").await;
        let alpha = keyed(&slipway, "alpha", &scopes("")).await;
        let beta = keyed(&slipway, "beta", &scopes("")).await;
        let launch = json!({
            "image": "busybox", "name": "web", "command": ["sleep", "600"],
            "env": {"TOKEN": "planted-secret", "EMPTY": ""},
        });
        let first = alpha.post("/api/container/", launch.clone()).await.expect(201);
        let second = beta.post("/api/container/", launch.clone()).await.expect(201);
        alpha.post("/api/container/", launch.clone()).await.problem(409, "conflict");
        assert_eq!(alpha.get("/api/container/web/").await.expect(200)["id"], first["id"]);
        assert_eq!(beta.get("/api/container/web/").await.expect(200)["id"], second["id"]);
        slipway.client.get("/api/container/web/").await.problem(409, "ambiguous");
        let third = slipway.client.post("/api/container/", launch).await.expect(201);
        assert_eq!(slipway.client.get("/api/container/web/").await.expect(200)["id"], third["id"]);
        let of = async |query: &str| {
            let list = slipway.client.get(&format!("/api/container/{query}")).await.expect(200);
            list["items"].as_array().expect("items").len()
        };
        assert_eq!((of("").await, of("?owner=alpha").await, of("?owner=nobody").await), (3, 1, 0));

        // Nor is it found by the engine's id, or in a page that begins at another's.
        let engines = text(&first, "container_id");
        for path in [format!("/api/container/{engines}/"), format!("/api/container/{}/", &engines[..12])] {
            assert_eq!(alpha.get(&path).await.expect(200)["id"], first["id"]);
            assert_eq!(slipway.client.get(&path).await.expect(200)["id"], first["id"]);
            beta.get(&path).await.problem(404, "not_found");
            beta.delete(&path).await.problem(404, "not_found");
        }
        let page = format!("/api/container/?cursor={}", text(&third, "id"));
        let page = beta.get(&page).await.expect(200);
        assert_eq!((page["items"].as_array().map(Vec::len), &page["items"][0]["id"]), (Some(1), &second["id"]));

        // Values are for the owner who asks for them.
        let masked = json!({"TOKEN": "***", "EMPTY": "***"});
        for seen in [&first, &alpha.get("/api/container/web/").await.expect(200)] {
            assert_eq!(seen["env"], masked);
        }
        assert_eq!(alpha.get("/api/container/").await.expect(200)["items"][0]["env"], masked);
        let shown = alpha.get("/api/container/web/?reveal=env").await.expect(200);
        assert_eq!(shown["env"], json!({"TOKEN": "planted-secret", "EMPTY": ""}));
        let by_id = format!("/api/container/{}/?reveal=env", text(&first, "id"));
        slipway.client.get(&by_id).await.problem(403, "forbidden");
        beta.get(&by_id).await.problem(404, "not_found");
        slipway.client.get("/api/container/web/?reveal=all").await.problem(400, "invalid_request");
    }
}
