//! Some minutes of ordinary work: the server's memory, descriptors and threads stay level, and its
//! database grows by the same for each launch. `SLIPWAY_SOAK_SECONDS` says how long.

use std::{
    fs,
    sync::{Arc, atomic::AtomicU64, atomic::Ordering::Relaxed},
    time::Duration,
};

use serde_json::{Value, json};
use slipway::store::Store;
use slipway_tests::{
    Client, Database, client::text, engine, process::Process, setting, slipway::Home, within,
};
use tokio::{
    task::JoinSet,
    time::{Instant, interval, interval_at, sleep, timeout_at},
};
use uuid::Uuid;

const ADMIN: &str = "0123456789abcdef0123456789abcdef";
/// Between two looks at the server; so many make a minute.
const LOOK: Duration = Duration::from_secs(5);
const MINUTE: usize = 12;
/// Between two launches of one client, and two reads of one.
const LAUNCH: Duration = Duration::from_secs(2);
const READ: Duration = Duration::from_millis(100);
const FOLLOWERS: usize = 10;
/// Lines that each of them gets in a second, at least; about 20 are written.
const LINES: u64 = 5;
/// What stays level: by so many hundredths, and by so much beside that, the median of the last quarter
/// may be above that of the second.
const LEVELS: [(&str, u64, u64); 3] = [
    ("KiB resident", 10, 4 * 1024),
    ("descriptors", 0, 5),
    ("threads", 0, 0),
];
/// Bytes that the database may grow by for each launch.
const BYTES: f64 = 16.0 * 1024.0;
/// Writes 1, 2, 3, ..., about 20 in a second.
const COUNTING: &str = "n=0; while true; do n=$((n+1)); echo $n; busybox usleep 50000; done";

/// One at a time: what they measure is also what the machine has left for them.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    let _alone = ALONE.lock().await;
    within(seconds() + 300, soak(Database::Sqlite)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    let _alone = ALONE.lock().await;
    within(seconds() + 300, soak(Database::Postgres)).await;
}

fn seconds() -> u64 {
    setting("SLIPWAY_SOAK_SECONDS", 600)
}

async fn soak(database: Database) {
    let home = Home::new(database).await;
    let server = Process::start(&home, &["--admin-key", ADMIN], Some(ADMIN)).await;
    let client = server.client.clone();
    vetted(&client).await;
    let instance = instance(&home).await;
    let load = Load {
        logged: launched(&client, json!(["sh", "-c", COUNTING])).await,
        client,
        counts: Arc::default(),
        end: Instant::now() + Duration::from_secs(seconds()),
    };
    let samples = watched(&load, &home, server.pid()).await;
    let log = server.log();
    server.kill().await;
    engine::sweep(instance).await;
    assert!(!log.contains("panicked at"), "{log}");
    let counts = &load.counts;
    for count in [&counts.launches, &counts.reads, &counts.hangups] {
        assert!(count.load(Relaxed) > 0, "{counts:?}");
    }
    let lines = LINES * FOLLOWERS as u64 * seconds();
    assert!(counts.lines.load(Relaxed) > lines, "{lines}? {counts:?}");
    judge(&samples);
    // What PostgreSQL needs is also a matter of when it tidies up.
    if database == Database::Sqlite {
        judge_growth(&samples);
    }
}

async fn vetted(client: &Client) {
    let vetting = json!({"reference": "busybox"});
    let image = client.post("/api/image/", vetting).await.expect(201);
    let path = format!("/api/image/{}/", text(&image, "id"));
    while client.get(&path).await.expect(200)["status"] != "ready" {
        sleep(READ).await;
    }
}

async fn instance(home: &Home) -> Uuid {
    let store = Store::existing(&home.url).await.expect("the database");
    let instance = store.instance().await.expect("an instance");
    store.close().await;
    instance
}

/// Launches a container that runs `command`; its path.
async fn launched(client: &Client, command: Value) -> String {
    let launch = json!({"image": "busybox", "command": command});
    let container = client.post("/api/container/", launch).await.expect(201);
    format!("/api/container/{}/", text(&container, "id"))
}

/// What was answered as it is to be.
#[derive(Debug, Default)]
struct Counts {
    launches: AtomicU64,
    reads: AtomicU64,
    lines: AtomicU64,
    hangups: AtomicU64,
}

/// What the clients do until the end. Each panics at an answer that is not as it is to be.
#[derive(Debug, Clone)]
struct Load {
    client: Client,
    /// The path of the container whose log is followed.
    logged: String,
    counts: Arc<Counts>,
    end: Instant,
}

impl Load {
    fn clients(&self) -> JoinSet<()> {
        let mut clients = JoinSet::new();
        for _ in 0..2 {
            clients.spawn(self.clone().launch());
            clients.spawn(self.clone().read());
        }
        for _ in 0..FOLLOWERS {
            clients.spawn(self.clone().follow());
        }
        clients.spawn(self.clone().hang_up());
        clients
    }

    async fn launch(self) {
        let mut turns = interval(LAUNCH);
        while timeout_at(self.end, turns.tick()).await.is_ok() {
            let path = launched(&self.client, json!(["sleep", "3600"])).await;
            let path = format!("{path}?grace_seconds=0");
            self.client.delete(&path).await.expect(204);
            self.counts.launches.fetch_add(1, Relaxed);
        }
    }

    async fn read(self) {
        let (running, all) = ("/api/container/?limit=50", "/api/container/?state=all");
        while Instant::now() < self.end {
            for path in [running, self.logged.as_str(), all] {
                self.client.get(path).await.expect(200);
                self.counts.reads.fetch_add(1, Relaxed);
                sleep(READ).await;
            }
        }
    }

    /// Follows, and is told every line once and in turn.
    async fn follow(self) {
        let path = format!("{}logs/stream/", self.logged);
        let (mut last, mut number) = (None::<String>, 0);
        while Instant::now() < self.end {
            // A stream of the harness lasts ten minutes; the next one goes on where it was.
            let mut stream = self.client.follow(&path, last.as_deref()).await;
            while let Ok(Some(event)) = timeout_at(self.end, stream.next()).await {
                assert_eq!(event.name, "line", "{event:?}");
                let line: u64 = text(&event.data, "line").parse().expect("a number");
                assert_eq!(line, number + 1, "after {last:?}");
                (last, number) = (event.id, line);
                self.counts.lines.fetch_add(1, Relaxed);
            }
        }
    }

    /// Follows for a moment, each minute.
    async fn hang_up(self) {
        let path = format!("{}logs/stream/", self.logged);
        let mut turns = interval(LOOK * MINUTE as u32);
        while timeout_at(self.end, turns.tick()).await.is_ok() {
            let mut stream = self.client.follow(&path, None).await;
            for _ in 0..20 {
                stream.soon().await;
            }
            self.counts.hangups.fetch_add(1, Relaxed);
        }
    }
}

/// How the server is at one moment.
#[derive(Debug, Clone, Copy)]
struct Sample {
    /// In the order of [`LEVELS`].
    levels: [u64; 3],
    /// Of its SQLite's files.
    bytes: u64,
    launches: u64,
}

/// Looks at the server on `home` for as long as `load` lasts, and is told by each client that it did.
async fn watched(load: &Load, home: &Home, pid: u32) -> Vec<Sample> {
    let mut clients = load.clients();
    let (mut turns, mut samples) = (interval_at(Instant::now() + LOOK, LOOK), Vec::new());
    while timeout_at(load.end, turns.tick()).await.is_ok() {
        while let Some(ended) = clients.try_join_next() {
            ended.expect("no panic");
        }
        let sample = sample(pid, home, load.counts.launches.load(Relaxed));
        samples.push(sample);
        if samples.len().is_multiple_of(MINUTE) {
            let (minute, counts) = (samples.len() / MINUTE, &load.counts);
            eprintln!("minute {minute}: {sample:?} {counts:?}");
        }
    }
    while let Some(ended) = clients.join_next().await {
        ended.expect("no panic");
    }
    samples
}

fn sample(pid: u32, home: &Home, launches: u64) -> Sample {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    let number = |field: &str| -> u64 {
        let line = status.lines().find_map(|line| line.strip_prefix(field));
        let number = line.and_then(|line| line.split_whitespace().next());
        number.expect("a field").parse().expect("a number")
    };
    let descriptors = fs::read_dir(format!("/proc/{pid}/fd")).expect("descriptors");
    let descriptors = descriptors.count() as u64;
    let files = ["slipway.db", "slipway.db-wal"].map(|name| home.path().join(name));
    let bytes = files.map(|file| fs::metadata(file).map_or(0, |file| file.len()));
    Sample {
        levels: [number("VmRSS:"), descriptors, number("Threads:")],
        bytes: bytes.iter().sum(),
        launches,
    }
}

/// Holds the last quarter against the second: what begins is over by then.
fn judge(samples: &[Sample]) {
    let quarter = samples.len() / 4;
    assert!(quarter > 0, "{} samples are too few", samples.len());
    let median = |samples: &[Sample], level: usize| {
        let mut values: Vec<u64> = samples.iter().map(|sample| sample.levels[level]).collect();
        values.sort_unstable();
        values[values.len() / 2]
    };
    let mut level = true;
    eprintln!("                second quarter  last quarter       allowed");
    for (at, (what, hundredths, more)) in LEVELS.into_iter().enumerate() {
        let before = median(&samples[quarter..2 * quarter], at);
        let after = median(&samples[samples.len() - quarter..], at);
        let allowed = before + before * hundredths / 100 + more;
        eprintln!("{what:16}{before:14}{after:14}{allowed:14}");
        level &= after <= allowed;
    }
    assert!(level, "it grows: {samples:?}");
}

/// Holds the database to so many bytes a launch, and to the same in both halves of the time after the
/// first quarter, when its write-ahead log has its size.
fn judge_growth(samples: &[Sample]) {
    let (first, end) = (samples.len() / 4, samples.len() - 1);
    let half = first.midpoint(end);
    let (launches, all) = each(&samples[first], &samples[end]);
    let (fewer, earlier) = each(&samples[first], &samples[half]);
    let (_, later) = each(&samples[half], &samples[end]);
    eprintln!("{launches} launches of {all:.0} bytes; first {earlier:.0}, then {later:.0}");
    assert!(launches > 0 && all < BYTES, "{samples:?}");
    let same = (later - earlier).abs() <= 0.3 * earlier;
    // The file grows at checkpoints only: few launches tell no rate from another.
    assert!(same || fewer < 100, "{samples:?}");
}

/// Launches between two samples, and bytes that the database grew by for each.
fn each(from: &Sample, to: &Sample) -> (u64, f64) {
    let launches = to.launches - from.launches;
    let bytes = to.bytes as f64 - from.bytes as f64;
    (launches, bytes / launches as f64)
}
