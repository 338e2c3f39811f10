//! Random operations on a few names, each held against a small model of what the contract says.
//! `SLIPWAY_MODEL_CASES` says how many cases; `SLIPWAY_SEED` repeats those of another run.

use std::{
    cell::Cell,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use proptest::{
    prelude::{Just, Strategy, prop},
    prop_oneof,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use reqwest::Method;
use serde_json::{Value, json};
use slipway_tests::{Database, Reply, Slipway, client::text, setting, within};
use tokio::runtime::Handle;

/// Names that the operations are about.
const NAMES: usize = 4;
/// Parts of a case, and operations in a part at most: mostly 40 to 60 in all.
const PARTS: usize = 8;
const PART: usize = 12;
/// Milliseconds for making a case that failed smaller.
const SHRINKING: u32 = 200_000;

/// Status and code of an answer.
type Refusal = (u16, &'static str);
const NOT_FOUND: Refusal = (404, "not_found");
const CONFLICT: Refusal = (409, "conflict");
const SUSPENDED: Refusal = (403, "image_suspended");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    within(limit(), cases(Database::Sqlite)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    within(limit(), cases(Database::Postgres)).await;
}

fn count() -> u32 {
    let count = setting("SLIPWAY_MODEL_CASES", 6);
    count.try_into().expect("a number of cases")
}

fn limit() -> u64 {
    (u64::from(count()) * 60).max(600)
}

fn clock() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH);
    time.expect("a time").as_nanos() as u64
}

async fn cases(database: Database) {
    let start = Instant::now();
    let seed = setting("SLIPWAY_SEED", clock());
    eprintln!("{database:?}: SLIPWAY_SEED={seed}");
    let slipway = Slipway::new(database).await;
    let image = slipway.vetted("busybox").await;
    let config = Config {
        cases: count(),
        max_shrink_iters: 60,
        max_shrink_time: SHRINKING,
        failure_persistence: None,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let tried = Cell::new(0_u32);
    let case = |operations: Vec<Operation>| {
        tried.set(tried.get() + 1);
        let model = Model {
            slipway: &slipway,
            image: text(&image, "id"),
            case: tried.get(),
            suspended: false,
            containers: Vec::new(),
        };
        // Nothing else ends what does not give way.
        let left = Duration::from_secs(limit()).saturating_sub(start.elapsed());
        Handle::current().block_on(within(left.as_secs(), model.run(&operations)));
        Ok(())
    };
    let ran = tokio::task::block_in_place(|| runner.run(&operations(), case));
    if let Err(error) = ran {
        panic!("{database:?}: SLIPWAY_SEED={seed}: {error}");
    }
}

/// Which container is meant.
#[derive(Debug, Clone, Copy)]
struct Target {
    name: usize,
    /// By its id, the oldest that has the name; else by the name.
    oldest: bool,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Stop,
    Start,
    Restart,
    Pause,
    Unpause,
    Kill,
}

const CHANGES: [Change; 6] = [
    Change::Stop,
    Change::Start,
    Change::Restart,
    Change::Pause,
    Change::Unpause,
    Change::Kill,
];

#[derive(Debug, Clone, Copy)]
enum Operation {
    List,
    Read(Target),
    Relabel(Target, u8),
    Resume,
    Suspend,
    Terminate(Target),
    Change(Change, Target),
    /// With the exit code of a program that ends by itself, or one that sleeps.
    Launch(usize, Option<u8>),
}

/// In parts, each of which can shrink to nothing: a list of at least 40 would shrink to 40 only.
fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let part = prop::collection::vec(operation(), 0..=PART);
    prop::collection::vec(part, PARTS..=PARTS).prop_map(|parts| parts.concat())
}

fn operation() -> impl Strategy<Value = Operation> {
    let relabel = (target(), 1..=9_u8);
    let change = (prop::sample::select(CHANGES.to_vec()), target());
    let launch = (0..NAMES, prop::option::weighted(0.2, 0..=9_u8));
    prop_oneof![
        2 => Just(Operation::List),
        3 => target().prop_map(Operation::Read),
        3 => relabel.prop_map(|(target, n)| Operation::Relabel(target, n)),
        4 => Just(Operation::Resume),
        2 => Just(Operation::Suspend),
        3 => target().prop_map(Operation::Terminate),
        18 => change.prop_map(|(change, target)| Operation::Change(change, target)),
        12 => launch.prop_map(|(name, code)| Operation::Launch(name, code)),
    ]
}

fn target() -> impl Strategy<Value = Target> {
    let parts = (0..NAMES, prop::bool::weighted(0.2));
    parts.prop_map(|(name, oldest)| Target { name, oldest })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Running,
    Paused,
    Exited,
}

/// What the model knows of a container.
#[derive(Debug)]
struct Known {
    id: String,
    name: usize,
    /// What its program exits with by itself, if it does.
    code: Option<u8>,
    label: u8,
    state: State,
    /// Why it exited, and with what, where only one answer is right.
    reason: Option<&'static str>,
    exit_code: Option<i64>,
}

struct Model<'a> {
    slipway: &'a Slipway,
    image: &'a str,
    case: u32,
    suspended: bool,
    /// Those that were not terminated, oldest first.
    containers: Vec<Known>,
}

impl Change {
    fn path(self) -> &'static str {
        match self {
            Self::Stop => "stop/",
            Self::Start => "start/",
            Self::Restart => "restart/",
            Self::Pause => "pause/",
            Self::Unpause => "unpause/",
            Self::Kill => "kill/?signal=SIGKILL",
        }
    }
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Exited => "exited",
        }
    }
}

/// What is predicted.
impl Model<'_> {
    fn name(&self, name: usize) -> String {
        format!("model-{}-{name}", self.case)
    }

    fn path(&self, target: Target) -> String {
        match self.find(target).filter(|_| target.oldest) {
            Some(at) => path(&self.containers[at]),
            None => format!("/api/container/{}/", self.name(target.name)),
        }
    }

    fn find(&self, target: Target) -> Option<usize> {
        let all = 0..self.containers.len();
        let mut named = all.filter(|at| self.containers[*at].name == target.name);
        if target.oldest {
            return named.next();
        }
        // By a name the one that holds it is found, else the newest that had it.
        let holder = named.clone().find(|at| self.runs(*at));
        holder.or_else(|| named.next_back())
    }

    fn runs(&self, at: usize) -> bool {
        self.containers[at].state != State::Exited
    }

    /// What keeps a container with this name from running, if it does not already.
    fn refusal(&self, name: usize) -> Option<Refusal> {
        let mut all = 0..self.containers.len();
        let held = all.any(|at| self.containers[at].name == name && self.runs(at));
        match (self.suspended, held) {
            (true, _) => Some(SUSPENDED),
            (false, true) => Some(CONFLICT),
            (false, false) => None,
        }
    }

    fn predict(&self, change: Change, known: &Known) -> Result<State, Refusal> {
        match (change, known.state) {
            (Change::Kill | Change::Pause | Change::Unpause, State::Exited) => Err(CONFLICT),
            (Change::Stop | Change::Kill, _) => Ok(State::Exited),
            (Change::Pause, _) => Ok(State::Paused),
            (Change::Unpause, _) => Ok(State::Running),
            (Change::Start | Change::Restart, State::Paused) => Err(CONFLICT),
            (Change::Restart, State::Running) if self.suspended => Err(SUSPENDED),
            (Change::Start | Change::Restart, State::Running) => Ok(State::Running),
            (Change::Start | Change::Restart, State::Exited) => {
                match (self.refusal(known.name), known.code) {
                    (Some(refusal), _) => Err(refusal),
                    (None, None) => Ok(State::Running),
                    (None, Some(_)) => Ok(State::Exited),
                }
            }
        }
    }

    /// Holds what the API tells of a container against what is known of it.
    #[track_caller]
    fn same(&self, at: usize, told: &Value) {
        let known = &self.containers[at];
        let (name, label) = (self.name(known.name), known.label.to_string());
        let right = (known.id.as_str(), name.as_str(), known.state.word());
        let seen = (text(told, "id"), text(told, "name"), text(told, "state"));
        assert_eq!(seen, right, "{told}");
        assert_eq!(told["labels"], json!({"n": label}), "{told}");
        let (reason, exit_code) = (told.get("reason"), told.get("exit_code"));
        if known.state != State::Exited {
            assert_eq!((reason, exit_code), (None, None), "{told}");
            return;
        }
        assert!(reason.is_some() && exit_code.is_some(), "{told}");
        if let Some(right) = known.reason {
            assert_eq!(told["reason"], right, "{told}");
        }
        if let Some(right) = known.exit_code {
            assert_eq!(told["exit_code"], right, "{told}");
        }
    }
}

/// What is done.
impl Model<'_> {
    async fn run(mut self, operations: &[Operation]) {
        self.clean().await;
        for operation in operations {
            eprintln!("{}: {operation:?}", self.case);
            self.apply(*operation).await;
        }
        self.list().await;
    }

    /// Removes what the case before left.
    async fn clean(&mut self) {
        self.suspend(false).await;
        let client = &self.slipway.client;
        let gone = || async {
            let list = client.get("/api/container/?limit=200&state=all").await;
            let list = list.expect(200);
            let items = list["items"].as_array().expect("items").iter();
            let left: Vec<&Value> = items.filter(|item| item["state"] != "removed").collect();
            for item in &left {
                let path = format!("/api/container/{}/?grace_seconds=0", text(item, "id"));
                client.delete(&path).await;
            }
            left.is_empty()
        };
        self.slipway.until(gone).await;
    }

    async fn apply(&mut self, operation: Operation) {
        match operation {
            Operation::List => self.list().await,
            Operation::Read(target) => self.read(target).await,
            Operation::Relabel(target, n) => self.relabel(target, n).await,
            Operation::Resume => self.suspend(false).await,
            Operation::Suspend => self.suspend(true).await,
            Operation::Terminate(target) => self.terminate(target).await,
            Operation::Change(change, target) => self.change(change, target).await,
            Operation::Launch(name, code) => self.launch(name, code).await,
        }
    }

    /// What runs is listed, and with `state=all` also what has ended; newest first.
    async fn list(&self) {
        for (query, all) in [("", false), ("&state=all", true)] {
            let path = format!("/api/container/?limit=200{query}");
            let list = self.slipway.client.get(&path).await.expect(200);
            let items = list["items"].as_array().expect("items").iter();
            let told: Vec<&Value> = items.filter(|item| item["state"] != "removed").collect();
            let known = (0..self.containers.len()).rev();
            let known: Vec<usize> = known.filter(|at| all || self.runs(*at)).collect();
            assert_eq!(told.len(), known.len(), "{list}");
            for (told, at) in told.into_iter().zip(known) {
                self.same(at, told);
            }
        }
    }

    async fn read(&self, target: Target) {
        let reply = self.slipway.client.get(&self.path(target)).await;
        match self.find(target) {
            Some(at) => self.same(at, &reply.expect(200)),
            None => refused(reply, NOT_FOUND),
        }
    }

    async fn relabel(&mut self, target: Target, n: u8) {
        let client = &self.slipway.client;
        let request = client.request(Method::PATCH, &self.path(target));
        let body = json!({"labels": {"n": n.to_string()}});
        let reply = client.send(request.json(&body)).await;
        let Some(at) = self.find(target) else {
            return refused(reply, NOT_FOUND);
        };
        self.containers[at].label = n;
        self.same(at, &reply.expect(200));
    }

    async fn suspend(&mut self, suspended: bool) {
        let client = &self.slipway.client;
        let path = format!("/api/image/{}/", self.image);
        let body = match suspended {
            true => json!({"status": "suspended", "reason": "the model says so"}),
            false => json!({"status": "ready"}),
        };
        let request = client.request(Method::PATCH, &path).json(&body);
        let image = client.send(request).await.expect(200);
        assert_eq!(image["status"], body["status"]);
        self.suspended = suspended;
    }

    async fn terminate(&mut self, target: Target) {
        let client = &self.slipway.client;
        let named = format!("{}?grace_seconds=0", self.path(target));
        let reply = client.delete(&named).await;
        let Some(at) = self.find(target) else {
            return refused(reply, NOT_FOUND);
        };
        reply.expect(204);
        let gone = self.containers.remove(at);
        refused(client.get(&path(&gone)).await, NOT_FOUND);
    }

    async fn change(&mut self, change: Change, target: Target) {
        let client = &self.slipway.client;
        let path = format!("{}{}", self.path(target), change.path());
        let reply = client.send(client.request(Method::POST, &path)).await;
        let Some(at) = self.find(target) else {
            return refused(reply, NOT_FOUND);
        };
        let state = match self.predict(change, &self.containers[at]) {
            Ok(state) => state,
            Err(refusal) => return refused(reply, refusal),
        };
        let told = reply.expect(200);
        let known = &mut self.containers[at];
        let before = std::mem::replace(&mut known.state, state);
        match (change, known.code) {
            (Change::Kill, _) => return self.ends(at, None, 137).await,
            (Change::Start | Change::Restart, Some(code)) => {
                return self.ends(at, None, code.into()).await;
            }
            // What has ended is as it was.
            (Change::Stop, _) if before == State::Exited => {}
            (Change::Stop, _) => {
                (known.reason, known.exit_code) = (Some("terminated_by_caller"), None);
            }
            _ => {}
        }
        self.same(at, &told);
    }

    async fn launch(&mut self, name: usize, code: Option<u8>) {
        let command = match code {
            Some(code) => json!(["sh", "-c", format!("exit {code}")]),
            None => json!(["sleep", "3600"]),
        };
        let launch = json!({
            "image": "busybox", "name": self.name(name), "command": command, "labels": {"n": "0"},
        });
        let reply = self.slipway.client.post("/api/container/", launch).await;
        if let Some(refusal) = self.refusal(name) {
            return refused(reply, refusal);
        }
        let told = reply.expect(201);
        let at = self.containers.len();
        self.containers.push(Known {
            id: text(&told, "id").to_owned(),
            name,
            code,
            label: 0,
            state: State::Running,
            reason: None,
            exit_code: None,
        });
        match code {
            Some(code) => self.ends(at, Some("exited"), code.into()).await,
            None => self.same(at, &told),
        }
    }

    /// Waits for the end of a program that ends by itself, or by a signal.
    async fn ends(&mut self, at: usize, reason: Option<&'static str>, exit_code: i64) {
        let client = &self.slipway.client;
        let path = path(&self.containers[at]);
        let wait = format!("{path}wait/?until=exited&timeout_seconds=30");
        let waited = client.get(&wait).await.expect(200);
        assert_eq!(waited["reached"], json!(true), "{waited}");
        // The engine says so; a moment later it is written down, too, and the name is free.
        let noted = || async { client.get(&path).await.expect(200)["reason"].is_string() };
        self.slipway.until(noted).await;
        let known = &mut self.containers[at];
        (known.state, known.reason, known.exit_code) = (State::Exited, reason, Some(exit_code));
        self.same(at, &client.get(&path).await.expect(200));
    }
}

fn path(known: &Known) -> String {
    format!("/api/container/{}/", known.id)
}

#[track_caller]
fn refused(reply: Reply, (status, code): Refusal) {
    reply.problem(status, code);
}
