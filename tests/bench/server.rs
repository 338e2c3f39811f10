//! A server to measure.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use slipway_tests::Client;
use tokio::net::TcpStream;

/// A Slipway in a process of its own.
pub(super) struct Server {
    child: Child,
    pub(super) client: Client,
    pub(super) address: SocketAddr,
    pub(super) ready_after: Duration,
}

impl Server {
    /// One on `database`, with more settings; it acts as its admin.
    pub(super) async fn start(database: &Path, settings: &[(&str, &str)]) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr());
        let address = port.expect("a port");
        let start = Instant::now();
        let child = Command::new(binary())
            .env("SLIPWAY_LISTEN", address.to_string())
            .env(
                "SLIPWAY_DATABASE_URL",
                format!("sqlite://{}", database.display()),
            )
            .env("SLIPWAY_VET", "")
            .envs(settings.iter().copied())
            .stderr(Stdio::null())
            .spawn()
            .expect("slipway");
        let key = settings
            .iter()
            .find(|(name, _)| *name == "SLIPWAY_ADMIN_KEY");
        let key = key.map(|(_, key)| (*key).to_owned());
        let client = Client::new(format!("http://{address}"), key);
        while TcpStream::connect(address).await.is_err() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        while client.get("/readyz").await.status != 200 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Self {
            child,
            client,
            address,
            ready_after: start.elapsed(),
        }
    }

    /// Resident memory, KiB.
    pub(super) fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("a process");
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS"))
            .expect("VmRSS");
        line.split_whitespace()
            .nth(1)
            .and_then(|kib| kib.parse().ok())
            .expect("a number")
    }

    /// Ends it.
    pub(super) fn stop(mut self) {
        let pid = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &pid]).status();
        let _ = self.child.wait();
    }
}

pub(super) fn binary() -> PathBuf {
    let me = std::env::current_exe().expect("a path");
    me.ancestors().nth(2).expect("a folder").join("slipway")
}
