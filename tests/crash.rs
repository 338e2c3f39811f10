//! `kill -9` at random moments under load, again and again: after each restart what was
//! acknowledged is so, what was not can be asked for again, and the engine has what the rows say.
//! `SLIPWAY_CRASHES` says how many times; `SLIPWAY_SEED` repeats the moments of another run.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};
use slipway::store::Store;
use slipway_tests::{
    Client, Database, client::text, engine, process::Process, setting, slipway::Home, within,
};
use uuid::Uuid;

const ADMIN: &str = "0123456789abcdef0123456789abcdef";
/// Clients that launch and terminate at once.
const CLIENTS: u64 = 4;
/// Containers that outlive a check.
const KEPT: usize = 5;
/// Time for a start; and then for what the engine was doing for the killed one.
const SOON: Duration = Duration::from_secs(5);
/// States of a container that the engine has.
const HAD: [&str; 4] = ["running", "paused", "exited", "created"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    within(limit(), crashes(Database::Sqlite)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    within(limit(), crashes(Database::Postgres)).await;
}

fn rounds() -> u64 {
    setting("SLIPWAY_CRASHES", 20)
}

fn limit() -> u64 {
    (rounds() * 30).max(600)
}

fn clock() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH);
    time.expect("a time").as_nanos() as u64
}

async fn crashes(database: Database) {
    let seed = setting("SLIPWAY_SEED", clock());
    eprintln!("{database:?}: SLIPWAY_SEED={seed}");
    let mut random = Random(seed.max(1));
    let home = Home::new(database).await;
    let server = started(&home).await;
    let vetted = vetted(&server.client).await;
    server.kill().await;
    let instance = instance(&home).await;
    let mut ledger = Ledger::default();
    for round in 0..rounds() {
        let server = started(&home).await;
        ledger.check(&server.client, instance).await;
        assert_eq!(images(&server.client).await, vetted);
        ledger = pressed(server, ledger, round, &mut random).await;
    }
    let server = started(&home).await;
    ledger.check(&server.client, instance).await;
    assert_eq!(images(&server.client).await, vetted);
    server.kill().await;
    engine::sweep(instance).await;
}

/// A server on `home`, which is ready soon.
async fn started(home: &Home) -> Process {
    let start = Instant::now();
    let server = Process::start(home, &["--admin-key", ADMIN], Some(ADMIN)).await;
    loop {
        let status = server.client.get("/readyz").await.status;
        let took = start.elapsed();
        assert!(
            took < SOON,
            "ready within {SOON:?}, not {status} after {took:?}: {}",
            server.log()
        );
        if status == 200 {
            return server;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Vets two images, waits until they are ready, and answers the list.
async fn vetted(client: &Client) -> Vec<[Value; 4]> {
    for reference in ["busybox", "node"] {
        let vetting = json!({"reference": reference});
        client.post("/api/image/", vetting).await.expect(201);
    }
    loop {
        let images = images(client).await;
        if images.iter().all(|[.., status]| status == "ready") {
            return images;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn images(client: &Client) -> Vec<[Value; 4]> {
    let list = client.get("/api/image/").await.expect(200);
    let items = list["items"].as_array().expect("items").iter();
    let facts =
        |item: &Value| ["id", "reference", "digest", "status"].map(|member| item[member].clone());
    items.map(facts).collect()
}

async fn instance(home: &Home) -> Uuid {
    let store = Store::existing(&home.url).await.expect("the database");
    let instance = store.instance().await.expect("an instance");
    store.close().await;
    instance
}

/// What the clients asked for, and what they were answered.
#[derive(Debug, Default)]
struct Ledger {
    /// Acknowledged launches of which nobody asked the end: id and name.
    running: BTreeMap<String, String>,
    /// Names of launches that were not acknowledged. The name is the key, too, and says the body.
    unanswered: BTreeSet<String>,
    /// Those whose termination was asked for and not acknowledged.
    ending: BTreeSet<String>,
    /// Those whose termination was acknowledged since the last check.
    ended: BTreeSet<String>,
}

impl Ledger {
    fn launched(&mut self, name: String, id: &str) {
        self.unanswered.remove(&name);
        self.running.insert(id.to_owned(), name);
    }

    /// One that runs, and is asked to end from now on.
    fn pick(&mut self, random: &mut Random) -> Option<String> {
        let count = self.running.len().max(1) as u64;
        let id = self.running.keys().nth(random.below(count) as usize)?;
        let id = id.clone();
        self.running.remove(&id);
        self.ending.insert(id.clone());
        Some(id)
    }

    fn ended(&mut self, id: &str) {
        self.ending.remove(id);
        self.ended.insert(id.to_owned());
    }

    /// Holds a server that just became ready against it; asks again for what was not acknowledged,
    /// and ends all but a few.
    async fn check(&mut self, client: &Client, instance: Uuid) {
        let running = names(&listed(client, "").await);
        for (id, name) in &self.running {
            let found = running.get(id);
            assert_eq!(
                found,
                Some(name),
                "{id} was launched, and nobody asked for its end"
            );
        }
        for id in std::mem::take(&mut self.ended) {
            let path = format!("/api/container/{id}/");
            client.get(&path).await.problem(404, "not_found");
        }
        agreed(client, instance).await;
        for id in std::mem::take(&mut self.ending) {
            let status = terminated(client, &id).await;
            assert!([204, 404].contains(&status), "{id}: {status}");
        }
        for name in std::mem::take(&mut self.unanswered) {
            let id = launched(client, &name).await;
            assert_eq!(launched(client, &name).await, id, "one key, one container");
            self.running.insert(id, name);
        }
        assert_eq!(agreed(client, instance).await, self.running);

        let old = self.running.len().saturating_sub(KEPT);
        let old: Vec<String> = self.running.keys().take(old).cloned().collect();
        for some in old.chunks(4) {
            let ends = some.iter().map(|id| terminated(client, id));
            assert!(join_all(ends).await.iter().all(|status| *status == 204));
        }
        for id in old {
            self.running.remove(&id);
            self.ended.insert(id);
        }
    }
}

/// What runs, as soon as the list of it, the rows and the engine say the same.
async fn agreed(client: &Client, instance: Uuid) -> BTreeMap<String, String> {
    let start = Instant::now();
    loop {
        let running = listed(client, "").await;
        let mut rows = listed(client, "&state=all").await;
        rows.retain(|item| HAD.contains(&text(item, "state")));
        let (told, rows) = (container_ids(&running), container_ids(&rows));
        let had: BTreeSet<String> = engine::containers(instance).await.into_iter().collect();
        if told == had && rows == had {
            return names(&running);
        }
        assert!(
            start.elapsed() < SOON,
            "the engine has {had:?}, the rows have {rows:?}, and {told:?} run"
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// All pages of a list.
async fn listed(client: &Client, query: &str) -> Vec<Value> {
    let first = format!("/api/container/?limit=200{query}");
    let (mut path, mut items) = (first.clone(), Vec::new());
    loop {
        let page = client.get(&path).await.expect(200);
        items.extend(page["items"].as_array().expect("items").iter().cloned());
        let Some(cursor) = page["next_cursor"].as_str() else {
            return items;
        };
        path = format!("{first}&cursor={cursor}");
    }
}

fn container_ids(items: &[Value]) -> BTreeSet<String> {
    let ids = items.iter().map(|item| text(item, "container_id"));
    ids.map(str::to_owned).collect()
}

/// Id and name of what runs; no name twice.
fn names(items: &[Value]) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for item in items {
        assert_eq!(item["state"], "running", "{item}");
        names.insert(text(item, "id").to_owned(), text(item, "name").to_owned());
    }
    let unique: BTreeSet<&String> = names.values().collect();
    assert_eq!(
        unique.len(),
        names.len(),
        "one name, one container: {names:?}"
    );
    names
}

fn launch(client: &Client, name: &str) -> reqwest::RequestBuilder {
    let body = json!({"image": "busybox", "name": name, "command": ["sleep", "3600"]});
    let request = client.request(Method::POST, "/api/container/");
    request.header("idempotency-key", name).json(&body)
}

/// Asks again for a launch, until it is acknowledged; its id.
async fn launched(client: &Client, name: &str) -> String {
    for _ in 0..10 {
        let reply = client.send(launch(client, name)).await;
        if !matches!(reply.status, 409 | 503) {
            return text(&reply.expect(201), "id").to_owned();
        }
        eprintln!("{name}: {}", reply.body);
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    panic!("{name} is not launched by the same request");
}

/// Asks for a termination until it is decided; the status.
async fn terminated(client: &Client, id: &str) -> u16 {
    let path = format!("/api/container/{id}/?grace_seconds=0");
    for _ in 0..10 {
        let reply = client.delete(&path).await;
        if !matches!(reply.status, 409 | 503) {
            return reply.status;
        }
        eprintln!("{id}: {}", reply.body);
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    panic!("{id} is not terminated");
}

/// Launches and terminates for a while, and kills the server in the midst of it.
async fn pressed(server: Process, ledger: Ledger, round: u64, random: &mut Random) -> Ledger {
    let ledger = Arc::new(Mutex::new(ledger));
    let mut clients = Vec::new();
    for n in 0..CLIENTS {
        let (client, ledger) = (server.client.clone(), Arc::clone(&ledger));
        let own = Random(random.below(u64::MAX).max(1));
        let prefix = format!("crash-{round}-{n}");
        clients.push(tokio::spawn(press(client, ledger, own, prefix)));
    }
    let moment = Duration::from_millis(50 + random.below(1450));
    tokio::time::sleep(moment).await;
    let log = server.log();
    server.kill().await;
    assert!(!log.contains("panicked at"), "{log}");
    for client in clients {
        // Each ends with an error of its connection.
        let _ = client.await.expect("no panic");
    }
    let ledger = Arc::into_inner(ledger).expect("no client has it");
    let ledger = ledger.into_inner().expect("a lock");
    let (launches, ends) = (ledger.unanswered.len(), ledger.ending.len());
    eprintln!("round {round}: killed after {moment:?}, in {launches} launches and {ends} ends");
    ledger
}

/// One client, until the server is gone.
async fn press(
    client: Client,
    ledger: Arc<Mutex<Ledger>>,
    mut random: Random,
    prefix: String,
) -> reqwest::Result<()> {
    for n in 0_u32.. {
        let name = format!("{prefix}-{n}");
        let asked = name.clone();
        ledger.lock().expect("a lock").unanswered.insert(asked);
        let answer = launch(&client, &name).send().await?;
        let status = answer.status();
        let body: Value = answer.json().await?;
        if status == 201 {
            let id = text(&body, "id");
            ledger.lock().expect("a lock").launched(name, id);
        } else {
            assert_eq!(status, 503, "{body}");
        }
        if random.below(2) == 0 {
            continue;
        }
        let picked = ledger.lock().expect("a lock").pick(&mut random);
        let Some(id) = picked else { continue };
        let path = format!("/api/container/{id}/");
        let answer = client.request(Method::DELETE, &path).send().await?;
        let status = answer.status().as_u16();
        if status == 204 {
            ledger.lock().expect("a lock").ended(&id);
        } else {
            assert!(matches!(status, 409 | 503), "{id}: {status}");
        }
    }
    Ok(())
}

/// Xorshift: enough for moments, and the same for the same seed.
#[derive(Debug)]
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
