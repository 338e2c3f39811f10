//! The audit trail: who did what, and what becomes of a chain that somebody changed. And the
//! operator's commands, which are in it, too.

use reqwest::Method;
use serde_json::{Value, json};
use slipway::{
    audit::{Audit, Head, Verdict},
    store::Store,
};
use slipway_tests::{
    Client, Database, Slipway, bounded,
    client::text,
    on_both,
    process::{Process, command},
    slipway::Home,
};

const ADMIN: &str = "0123456789abcdef0123456789abcdef";

async fn trail(client: &Client, query: &str) -> Vec<Value> {
    let list = client.get(&format!("/api/audit/{query}")).await.expect(200);
    list["items"].as_array().expect("items").clone()
}

async fn verdict(slipway: &Slipway, known: Option<&Head>) -> Result<Head, String> {
    let audit = Audit::new(slipway.state.store.clone());
    match audit.verify(known).await.expect("a verdict") {
        Verdict::Whole(head) => Ok(head),
        Verdict::Broken(why) => Err(why),
    }
}

on_both! {
    async fn what_was_done_is_written_down(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN, "--trusted-proxies", "127.0.0.1"]).await;
        let admin = &slipway.client;
        slipway.vetted("busybox").await;
        let scopes = json!(["container:read", "container:write", "audit:read"]);
        let key = admin.post("/api/key/", json!({"owner": "alpha", "scopes": scopes})).await.expect(201);
        let alpha = Client::new(admin.url.clone(), Some(text(&key, "key").to_owned()));
        let launch = json!({"image": "busybox", "name": "web", "command": ["sleep", "600"], "env": {"T": "planted"}});
        let request = alpha.request(Method::POST, "/api/container/").header("x-forwarded-for", "198.51.100.7");
        let launched = alpha.send(request.json(&launch)).await;
        let id = text(&launched.body, "id").to_owned();
        // What a request makes has the request's id.
        assert_eq!(launched.headers["x-request-id"], id.as_str());
        alpha.post("/api/container/", json!({"image": "unvetted"})).await.problem(403, "image_not_vetted");
        alpha.delete("/api/container/web/").await.expect(204);
        alpha.delete("/api/container/web/").await.problem(404, "not_found");
        let put = admin.request(Method::PUT, "/api/quota/alpha/").json(&json!({"containers": 3, "cpus": 1.5}));
        admin.send(put).await.expect(200);
        let put = admin.request(Method::PUT, "/api/quota/alpha/").json(&json!({"containers": 4}));
        admin.send(put).await.expect(200);
        // Neither what reads nor what breaks the contract is in it.
        alpha.get("/api/container/").await.expect(200);
        alpha.post("/api/container/", json!({})).await.problem(400, "invalid_request");

        let records = trail(admin, "").await;
        let told: Vec<_> = records.iter().rev().map(|record| {
            let code = record["code"].as_str().unwrap_or("-");
            (text(record, "owner"), text(record, "action"), text(record, "outcome"), record["status"].as_u64().expect("a status"), code)
        }).collect();
        assert_eq!(told, [
            ("admin", "vetImage", "succeeded", 201, "-"),
            ("admin", "createKey", "succeeded", 201, "-"),
            ("alpha", "launchContainer", "succeeded", 201, "-"),
            ("alpha", "launchContainer", "refused", 403, "image_not_vetted"),
            ("alpha", "terminateContainer", "succeeded", 204, "-"),
            ("alpha", "terminateContainer", "refused", 404, "not_found"),
            ("admin", "setOwnerQuota", "succeeded", 200, "-"),
            ("admin", "setOwnerQuota", "succeeded", 200, "-"),
        ]);
        let record = |seq: usize| &records[records.len() - seq];
        assert_eq!(text(record(1), "key_prefix"), "admin-key");
        assert_eq!(text(record(3), "key_prefix"), text(&key, "prefix"));
        assert_eq!(text(record(3), "address"), "198.51.100.7");
        assert_eq!(text(record(3), "request_id"), id);
        // By a name or by an id, what was done was done to this.
        let path = format!("/api/container/{id}/");
        assert_eq!((text(record(3), "target"), text(record(5), "target")), (path.as_str(), path.as_str()));
        assert_eq!((&record(8)["before"], &record(8)["after"]), (&json!({"containers": "3", "cpus": "1.5"}), &json!({"containers": "4"})));
        assert!(!json!(records).to_string().contains("planted"));
        assert!(!json!(records).to_string().contains(text(&key, "key")));

        // An owner sees what he did; filters; pages.
        assert_eq!(trail(&alpha, "").await.len(), 4);
        assert_eq!(trail(&alpha, "?owner=admin").await.len(), 0);
        assert!(alpha.get("/api/audit/").await.expect(200).get("head").is_none());
        assert_eq!(trail(admin, "?owner=alpha").await.len(), 4);
        assert_eq!(trail(admin, "?action=setOwnerQuota").await.len(), 2);
        assert_eq!(trail(admin, &format!("?target={path}")).await.len(), 2);
        assert_eq!(trail(admin, "?outcome=refused&owner=alpha").await.len(), 2);
        // A client that does not escape the plus of a time means the same.
        assert_eq!(trail(admin, "?since=2001-01-01T00:00:00+00:00").await.len(), 8);
        let at = text(record(3), "at");
        assert_eq!(trail(admin, &format!("?since={at}")).await.len(), 6);
        assert_eq!(trail(admin, &format!("?until={at}")).await.len(), 2);
        assert_eq!(trail(admin, "?until=2001-01-01T00:00:00Z").await.len(), 0);
        let page = admin.get("/api/audit/?limit=3").await.expect(200);
        let next = format!("?limit=3&cursor={}", text(&page, "next_cursor"));
        assert_eq!(trail(admin, &next).await[0]["seq"], 5);
        assert_eq!(page["head"]["hash"], records[0]["hash"]);
        assert_eq!(verdict(&slipway, None).await.expect("whole").seq, 8);
    }

    async fn every_tampering_is_found(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        for containers in 1..=8 {
            let put = slipway.client.request(Method::PUT, "/api/quota/alpha/").json(&json!({"containers": containers}));
            slipway.client.send(put).await.expect(200);
        }
        let head = verdict(&slipway, None).await.expect("whole");
        assert_eq!(head.seq, 8);
        assert_eq!(verdict(&slipway, Some(&head)).await, Ok(head.clone()));
        slipway.sql("CREATE TABLE kept AS SELECT * FROM audit").await;
        let broken = async |change: &str, known: Option<&Head>, why: &str| {
            slipway.sql(change).await;
            let found = verdict(&slipway, known).await.expect_err(change);
            assert!(found.contains(why), "{change}: {found}");
            slipway.sql("DELETE FROM audit").await;
            slipway.sql("INSERT INTO audit SELECT * FROM kept").await;
            assert!(verdict(&slipway, known).await.is_ok(), "{change}");
        };
        for (column, value) in [
            ("owner", "'mallory'"), ("key_prefix", "'x'"), ("address", "NULL"), ("action", "'x'"),
            ("target", "'/x'"), ("outcome", "'refused'"), ("status", "418"), ("code", "'x'"),
            ("at", "'2026-01-01T00:00:00+00:00'"), ("after", "'{\"containers\": \"9\"}'"),
            ("before", "NULL"), ("hash", "'0000000000000000000000000000000000000000000000000000000000000000'"),
        ] {
            broken(&format!("UPDATE audit SET {column} = {value} WHERE seq = 4"), None, "record 4 is not").await;
        }
        broken("DELETE FROM audit WHERE seq = 1", None, "record 1 is missing").await;
        broken("DELETE FROM audit WHERE seq = 5", None, "record 5 is missing").await;
        broken("DELETE FROM audit WHERE seq = 8", None, "ends at record 7").await;
        broken("DELETE FROM audit", None, "ends at record 0").await;
        let state = &slipway.state.audit;
        assert!(state.ends_well().await.expect("an answer"));
        slipway.sql("DELETE FROM audit WHERE seq = 8").await;
        assert!(!state.ends_well().await.expect("an answer"));
        slipway.sql("INSERT INTO audit SELECT * FROM kept WHERE seq = 8").await;
        let swapped = "UPDATE audit SET seq = CASE seq WHEN 3 THEN 104 ELSE 103 END WHERE seq IN (3, 4)";
        slipway.sql(swapped).await;
        broken("UPDATE audit SET seq = seq - 100 WHERE seq > 100", None, "record 3 is not").await;
        broken("UPDATE audit SET request_id = (SELECT request_id FROM kept WHERE seq = 1) WHERE seq = 2", None, "record 2 is not").await;

        let ninth = "INSERT INTO audit (seq, at, owner, key_prefix, request_id, action, target, outcome, hash) \
                     SELECT 9, at, owner, key_prefix, request_id, action, target, outcome, hash FROM kept WHERE seq = 8";
        broken(ninth, None, "record 9 is not").await;
        for place in [0, -7] {
            let forged = ninth.replace("SELECT 9,", &format!("SELECT {place},"));
            broken(&forged, None, "some were added").await;
        }
        slipway.sql("INSERT INTO audit_head SELECT 1, hash FROM kept WHERE seq = 1").await;
        assert!(verdict(&slipway, None).await.expect_err("heads").contains("2 heads"));
        slipway.sql("DELETE FROM audit_head WHERE seq = 1").await;
        if database == Database::Sqlite {
            broken("UPDATE audit SET outcome = 'maybe' WHERE seq = 4", None, "record after 0 is none").await;
        }

        // Somebody who cuts the tail off, and the head with it, is found by a head from elsewhere.
        let seven = "UPDATE audit_head SET seq = 7, hash = (SELECT hash FROM kept WHERE seq = 7)";
        slipway.sql("DELETE FROM audit WHERE seq = 8").await;
        slipway.sql(seven).await;
        assert_eq!(verdict(&slipway, None).await.map(|head| head.seq), Ok(7));
        let why = verdict(&slipway, Some(&head)).await.expect_err("cut");
        assert!(why.contains("tail is cut off"), "{why}");
        // And so is one who goes on from there.
        let put = slipway.client.request(Method::PUT, "/api/quota/alpha/").json(&json!({"containers": 99}));
        slipway.client.send(put).await.expect(200);
        let why = verdict(&slipway, Some(&head)).await.expect_err("rewritten");
        assert!(why.contains("record 8 is not the one"), "{why}");
    }

    async fn many_at_once_make_one_chain(database: Database) {
        let slipway = Slipway::with(database, &["--admin-key", ADMIN]).await;
        let all: Vec<_> = (0..60).map(|n| {
            let client = slipway.client.clone();
            tokio::spawn(async move {
                let path = format!("/api/quota/owner{}/", n % 7);
                let put = client.request(Method::PUT, &path).json(&json!({"images": n}));
                client.send(put).await.expect(200);
            })
        }).collect();
        for one in all {
            one.await.expect("no panic");
        }
        assert_eq!(verdict(&slipway, None).await.expect("whole").seq, 60);
    }

    async fn the_commands_work_beside_a_server(database: Database) {
        let home = std::sync::Arc::new(Home::new(database).await);
        // Before the first start.
        for reading in [["key", "list"], ["audit", "verify"]] {
            let (code, told) = command(&home, &reading).await;
            assert!(code == 1 && told.contains("there is no database") || told.contains("unable to open") || told.contains("does not answer"), "{told}");
        }
        let (code, key) = command(&home, &["key", "create", "--scope", "admin", "--name", "root"]).await;
        assert_eq!(code, 0, "{key}");
        let root = key.lines().last().expect("a key").to_owned();
        assert!(root.starts_with("slw_") && root.len() == 77, "{root}");
        // Which is why it may listen everywhere.
        let server = Process::start(&home, &["--listen", "0.0.0.0:0"], Some(&root)).await;
        let url = server.client.url.replace("0.0.0.0", "127.0.0.1");
        let client = Client::new(url.clone(), Some(root.clone()));
        client.get("/api/image/").await.expect(200);

        // While it runs.
        let scopes = ["key", "create", "--owner", "alpha", "--scope", "container:read,image:read", "--expires-at", "2999-01-01T00:00:00Z"];
        let (code, told) = command(&home, &scopes).await;
        assert_eq!(code, 0, "{told}");
        let alpha = told.lines().last().expect("a key").to_owned();
        let alpha = Client::new(url.clone(), Some(alpha));
        alpha.get("/api/container/").await.expect(200);
        let (code, listed) = command(&home, &["key", "list"]).await;
        let prefix = alpha.key.as_deref().expect("a key")[..12].to_owned();
        let row = listed.lines().find(|line| line.contains(&prefix)).expect("its line");
        assert!(code == 0 && row.contains("alpha") && row.contains("2999-01-01T00:00:00Z") && row.contains("image:read,container:read"), "{listed}");
        assert!(!listed.contains(&root));
        assert_eq!(command(&home, &["key", "revoke", &prefix]).await.0, 0);
        alpha.get("/api/container/").await.problem(401, "unauthenticated");
        let (code, told) = command(&home, &["key", "revoke", &prefix]).await;
        assert!(code == 1 && told.contains("slipway key list"), "{told}");
        for wrong in [["key", "create", "--scope", "everything"], ["key", "create", "--owner", "A B"]] {
            assert_eq!(command(&home, &wrong).await.0, 2);
        }
        let past = ["key", "create", "--scope", "admin", "--expires-at", "2001-01-01T00:00:00Z"];
        let (code, told) = command(&home, &past).await;
        assert!(code == 1 && told.contains("past"), "{told}");

        // What they did is in the trail, in one chain with what the server did.
        let records = trail(&client, "?action=createKey").await;
        assert_eq!(records.iter().map(|record| text(record, "key_prefix")).collect::<Vec<_>>(), ["command-line"; 3]);
        assert_eq!(text(&records[0], "code"), "conflict");
        let (code, told) = command(&home, &["audit", "verify"]).await;
        assert!(code == 0 && told.contains("4 records, whole"), "{told}");
        let head = told.split_whitespace().last().expect("a head").to_owned();
        // The server logs each head, so a log that is kept elsewhere is a witness.
        let put = client.request(Method::PUT, "/api/quota/alpha/").json(&json!({"images": 1}));
        client.send(put).await.expect(200);
        let (code, told) = command(&home, &["audit", "verify", "--head", &head]).await;
        assert!(code == 0 && told.contains("5 records"), "{told}");
        let logged = server.log();
        let logged = logged.lines().rev().find_map(|line| line.split("head=").nth(1)).expect("a head");
        assert!(told.contains(logged.split(' ').next().expect("a head")), "{logged} {told}");
        let wrong = format!("2:{}", "ab".repeat(32));
        let (code, told) = command(&home, &["audit", "verify", "--head", &wrong]).await;
        assert!(code == 1 && told.contains("is broken"), "{told}");
        assert_eq!(command(&home, &["audit", "verify", "--head", "nonsense"]).await.0, 2);
        server.kill().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_secret_is_logged_and_no_line_is_forged() {
    bounded(async {
        let home = Home::new(Database::Sqlite).await;
        let flags = ["--log", "trace", "--log-format", "json", "--admin-key", ADMIN, "--rate-key-per-minute", "1000"];
        let server = Process::start(&home, &flags, Some(ADMIN)).await;
        let client = &server.client;
        let image = client.post("/api/image/", json!({"reference": "busybox"})).await.expect(201);
        while client.get(&format!("/api/image/{}/", text(&image, "id"))).await.body["status"] != "ready" {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let key = client.post("/api/key/", json!({"scopes": ["admin"]})).await.expect(201);
        let forged = "x\r\nset-cookie: a=b\n{\"level\":\"ERROR\",\"message\":\"forged\"}";
        let launch = json!({
            "image": "busybox", "command": ["sleep", "600"], "env": {"TOKEN": "planted-in-env", "A": forged},
            "labels": {"note": forged, (forged): "x"},
        });
        let launched = client.post("/api/container/", launch.clone()).await;
        assert!(!launched.headers.contains_key("set-cookie"));
        let id = text(&launched.body, "id").to_owned();
        assert_eq!(launched.body["labels"]["note"], forged);
        let shown = client.get(&format!("/api/container/{id}/?reveal=env")).await.expect(200);
        assert_eq!(shown["env"], json!({"TOKEN": "planted-in-env", "A": forged}));
        let mut failing = launch.clone();
        failing["command"] = json!(["/nothing/here"]);
        failing["name"] = json!("failing");
        client.post("/api/container/", failing).await.problem(409, "launch_refused");
        for name in ["a\r\nb", "a\nb", "{\"x\":1}"] {
            let mut named = launch.clone();
            named["name"] = json!(name);
            client.post("/api/container/", named).await.problem(400, "invalid_request");
        }
        client.get("/api/container/%0d%0aset-cookie:%20a=b/").await.problem(400, "invalid_request");
        client.get("/api/%0a%7b%22level%22:%22forged%22%7d/").await.problem(404, "not_found");
        let wrong = Client::new(client.url.clone(), Some("planted-wrong-key-of-a-typo".into()));
        wrong.get("/api/image/").await.problem(401, "unauthenticated");
        client.delete(&format!("/api/container/{id}/")).await.expect(204);

        let log = server.log();
        for secret in ["planted-in-env", "planted-wrong-key", ADMIN, text(&key, "key")] {
            let line = log.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{secret} is in the log: {line:?}");
        }
        for line in log.lines() {
            let line: Value = serde_json::from_str(line).expect("one JSON object a line");
            assert_ne!(line["message"], "forged");
        }
        server.kill().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_databases_address_may_be_in_a_file() {
    bounded(async {
        let home = Home::new(Database::Postgres).await;
        let file = home.path().join("url");
        std::fs::write(&file, format!("{}\n", home.url)).expect("written");
        let output = std::process::Command::new(slipway_tests::binary())
            .args(["key", "create", "--scope", "admin"])
            .env("SLIPWAY_DATABASE_URL_FILE", &file)
            .output()
            .expect("it runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let (store, _lock) = Store::open(&home.url).await.expect("a database");
        assert_eq!(store.keys().await.expect("keys").len(), 1);
    })
    .await;
}
