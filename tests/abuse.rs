//! Who abuses the server takes nothing from the others: a normal request is answered as fast as
//! ever, and memory is given back.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use bytes::Bytes;
use serde_json::{Value, json};
use slipway_tests::{Database, Slipway, process::Process, slipway::Home, within};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    runtime::{Builder, Handle},
    task::JoinSet,
};

const KEY: &str = "0123456789abcdef0123456789abcdef";
/// Between two tries of one abuser.
const PAUSE: Duration = Duration::from_millis(100);
/// Normal requests while one abuse goes on.
const REQUESTS: usize = 20;
/// KiB that this process may have grown by in the end.
const GROWTH: u64 = 64 * 1024;
/// Bytes of a body that is far too large.
const HUGE: usize = 100 << 20;
static PIECE: [u8; 64 * 1024] = [b' '; 64 * 1024];

/// One of these tests at a time: what they measure is the process's.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A caller like any other, whose connection is open already.
struct Normal {
    http: reqwest::Client,
    url: String,
}

impl Normal {
    /// How long a request of his takes.
    async fn ask(&self) -> Duration {
        let start = Instant::now();
        let request = self.http.get(&self.url).bearer_auth(KEY);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        let list: Value = answer.json().await.expect("a list");
        assert_eq!(list["items"], json!([]));
        start.elapsed()
    }

    /// Holds that `abuse`, which `crowd` goes on with until this ends, costs him nothing.
    async fn bears(&self, abuse: &str, mut crowd: JoinSet<()>) {
        // Until it has begun.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let mut times = Vec::new();
        for _ in 0..REQUESTS {
            times.push(self.ask().await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        while let Some(ended) = crowd.try_join_next() {
            ended.expect("no panic");
        }
        crowd.shutdown().await;
        times.sort_unstable();
        let (median, slowest) = (times[REQUESTS / 2], times[REQUESTS - 1]);
        let resident = resident() / 1024;
        eprintln!("{abuse}: median {median:?}, slowest {slowest:?}, {resident} MiB");
        assert!(median < Duration::from_millis(100), "{abuse}: {times:?}");
        assert!(slowest < Duration::from_secs(1), "{abuse}: {times:?}");
    }
}

/// Resident memory of this process, in KiB.
fn resident() -> u64 {
    resident_of("self")
}

/// The same of another one.
fn resident_of(pid: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("a status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.expect("VmRSS").trim().trim_end_matches(" kB");
    kib.parse().expect("a number")
}

/// A thread for abusers: their work is not to be taken for the server's.
fn aside() -> Handle {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        tell.send(runtime.handle().clone()).expect("told");
        runtime.block_on(std::future::pending::<()>());
    });
    told.recv().expect("a runtime")
}

/// So many abusers.
fn crowd<F>(aside: &Handle, size: usize, abuser: impl Fn() -> F) -> JoinSet<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut crowd = JoinSet::new();
    for _ in 0..size {
        crowd.spawn_on(abuser(), aside);
    }
    crowd
}

async fn connect(address: SocketAddr) -> TcpStream {
    let connected = TcpStream::connect(address).await;
    connected.expect("a connection")
}

/// The head of a launch, with `fields` that say how its body is sent.
fn head(fields: &str) -> String {
    format!(
        "POST /api/container/ HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {KEY}\r\n\
         content-type: application/json\r\n{fields}\r\n\r\n"
    )
}

/// Sends a head that never ends, a byte a second.
async fn slow(address: SocketAddr) {
    loop {
        let mut stream = connect(address).await;
        let begun = stream.write_all(b"GET /api/image/ HTTP/1.1\r\nx: ").await;
        begun.expect("sent");
        while stream.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}

/// Says this, and then nothing more.
async fn silent(address: SocketAddr, said: Bytes) {
    let mut stream = connect(address).await;
    stream.write_all(&said).await.expect("sent");
    std::future::pending().await
}

/// Sends this again and again, each time on a new connection; an answer is one of `statuses`.
async fn again(address: SocketAddr, sent: Bytes, statuses: &'static [u16]) {
    loop {
        let mut stream = connect(address).await;
        // A server that has refused it may close before it has read everything.
        let _ = stream.write_all(&sent).await;
        let mut answer = [0; 12];
        if stream.read_exact(&mut answer).await.is_ok() {
            let answer = String::from_utf8_lossy(&answer);
            let status = answer.strip_prefix("HTTP/1.1 ").expect("an answer");
            let status: u16 = status.parse().expect("a status");
            assert!(statuses.contains(&status), "{status}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Sends a body of 100 MiB again and again, each time as far as it is taken.
async fn huge(address: SocketAddr) {
    loop {
        let mut stream = connect(address).await;
        let head = head(&format!("content-length: {HUGE}"));
        stream.write_all(head.as_bytes()).await.expect("sent");
        let mut taken = 0;
        while taken < HUGE && stream.write_all(&PIECE).await.is_ok() {
            taken += PIECE.len();
        }
        assert!(taken < HUGE, "all of it was taken");
        tokio::time::sleep(PAUSE).await;
    }
}

/// Sends ten thousand requests at once, reads nothing for two seconds, and then all answers.
async fn pipelined(address: SocketAddr) {
    let tiny = "GET /healthz HTTP/1.1\r\nhost: localhost\r\n";
    let mut requests = format!("{tiny}\r\n").repeat(9_999);
    requests.push_str(tiny);
    requests.push_str("connection: close\r\n\r\n");
    let mut stream = connect(address).await;
    let (mut read, mut write) = stream.split();
    let sent = async {
        let sent = write.write_all(requests.as_bytes()).await;
        sent.expect("sent");
    };
    let answered = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let mut answers = Vec::new();
        let ended = read.read_to_end(&mut answers).await;
        ended.expect("answers, and the end");
        String::from_utf8_lossy(&answers)
            .matches("HTTP/1.1 200")
            .count()
    };
    let ((), answered) = tokio::join!(sent, answered);
    assert_eq!(answered, 10_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_normal_request_is_answered_whatever_others_do() {
    let _alone = ALONE.lock().await;
    within(300, async {
        let slipway = Slipway::with(Database::Sqlite, &["--admin-key", KEY]).await;
        let address = slipway.client.url.trim_start_matches("http://");
        let address: SocketAddr = address.parse().expect("an address");
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30));
        let normal = Normal {
            http: http.build().expect("a client"),
            url: format!("{}/api/image/", slipway.client.url),
        };
        let aside = &aside();
        normal.bears("nothing", JoinSet::new()).await;
        let before = resident();

        let abusers = crowd(aside, 300, || slow(address));
        normal.bears("slow heads", abusers).await;

        let abusers = crowd(aside, 800, || silent(address, Bytes::new()));
        normal.bears("idle connections", abusers).await;

        let half = Bytes::from(head("content-length: 60000"));
        let abusers = crowd(aside, 200, || silent(address, half.clone()));
        normal.bears("bodies that never come", abusers).await;

        let long = "x".repeat(120 << 10);
        let long = format!("GET /api/image/ HTTP/1.1\r\nhost: localhost\r\nx: {long}\r\n\r\n");
        let long = Bytes::from(long);
        let abusers = crowd(aside, 50, || again(address, long.clone(), &[431]));
        normal.bears("long heads", abusers).await;

        let abusers = crowd(aside, 20, || huge(address));
        normal.bears("huge bodies", abusers).await;

        // The beginning of what gzip makes.
        let packed = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03";
        let packed_head = head("content-encoding: gzip\r\ncontent-length: 10");
        let packed = Bytes::from([packed_head.as_bytes(), packed].concat());
        let abusers = crowd(aside, 20, || again(address, packed.clone(), &[415]));
        normal.bears("packed bodies", abusers).await;

        for framing in [
            "content-length: 60\r\ntransfer-encoding: chunked",
            "transfer-encoding:\r\n chunked",
            "content-length: 3\r\ncontent-length: 5",
        ] {
            let smuggled = "GET /api/smuggled/ HTTP/1.1\r\nhost: localhost\r\n\r\n";
            let sent = format!("{}0\r\n\r\n{smuggled}", head(framing));
            let sent = Bytes::from(sent);
            let abusers = crowd(aside, 5, || again(address, sent.clone(), &[400]));
            normal.bears(framing, abusers).await;
        }

        let all = aside.spawn(pipelined(address));
        normal.bears("pipelined requests", JoinSet::new()).await;
        all.await.expect("all are answered");

        // The last, because the server goes on with what it has of them, for 10 seconds at most.
        let chunks = format!("{}0\r\n\r\n", "1\r\n \r\n".repeat(60_000));
        let chunked = format!("{}{chunks}", head("transfer-encoding: chunked"));
        let chunked = Bytes::from(chunked);
        let abusers = crowd(aside, 50, || again(address, chunked.clone(), &[400, 408]));
        normal.bears("bodies in tiny chunks", abusers).await;

        // What a connection held is given back when it has ended.
        let mut grown = resident().saturating_sub(before);
        for _ in 0..200 {
            if grown <= GROWTH {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            grown = resident().saturating_sub(before);
        }
        eprintln!("{grown} KiB more than before");
        assert!(grown <= GROWTH, "{grown} KiB more than before");
    })
    .await;
}

/// Says this, and nothing more, on a connection that it opens again when the server has ended it.
async fn returning(address: SocketAddr, said: Bytes) {
    loop {
        let mut stream = connect(address).await;
        let _ = stream.write_all(&said).await;
        let _ = stream.read(&mut [0]).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_connections_that_say_nothing_keep_nobody_out() {
    let _alone = ALONE.lock().await;
    within(120, async {
        let files = rlimit::increase_nofile_limit(8192).expect("a limit");
        assert!(files >= 4096, "{files} files are too few for this test");
        let home = Home::new(Database::Sqlite).await;
        let server = Process::start(&home, &["--admin-key", KEY], Some(KEY)).await;
        let address = server.client.url.trim_start_matches("http://");
        let address: SocketAddr = address.parse().expect("an address");
        let aside = &aside();
        for (abuse, said) in [
            ("silence", ""),
            ("half a head", "GET /api/image/ HTTP/1.1\r\nx: "),
        ] {
            let _crowd = crowd(aside, 2000, || {
                returning(address, Bytes::from_static(said.as_bytes()))
            });
            tokio::time::sleep(Duration::from_secs(3)).await;
            let mut times = Vec::new();
            for _ in 0..REQUESTS {
                // A connection of its own, which it has to get first.
                let normal = Normal {
                    http: reqwest::Client::new(),
                    url: format!("{}/api/image/", server.client.url),
                };
                times.push(normal.ask().await);
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            times.sort_unstable();
            let (median, slowest) = (times[REQUESTS / 2], times[REQUESTS - 1]);
            let resident = resident_of(&server.pid().to_string()) / 1024;
            eprintln!(
                "2,000 times {abuse}: median {median:?}, slowest {slowest:?}, {resident} MiB"
            );
            assert!(median < Duration::from_millis(100), "{abuse}: {times:?}");
            assert!(slowest < Duration::from_secs(1), "{abuse}: {times:?}");
            assert!(resident < 128, "{resident} MiB");
        }
    })
    .await;
}
