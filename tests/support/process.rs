//! The binary, as a process of its own: what only a kill can show.

use std::{
    process::Stdio,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::io::{AsyncBufReadExt, BufReader};

use crate::{Client, binary, slipway::Home};

/// A server that runs by itself.
#[derive(Debug)]
pub struct Process {
    child: tokio::process::Child,
    /// Calls it.
    pub client: Client,
    log: Arc<Mutex<String>>,
}

impl Process {
    /// One on `home`, with more flags, and with the key if there is one.
    pub async fn start(home: &Home, flags: &[&str], key: Option<&str>) -> Self {
        Self::start_in(home, flags, key, &[]).await
    }

    /// The same, with more variables.
    pub async fn start_in(
        home: &Home,
        flags: &[&str],
        key: Option<&str>,
        env: &[(&str, &str)],
    ) -> Self {
        let mut child = tokio::process::Command::new(binary())
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--vet",
                "",
                "--database-url",
                &home.url,
            ])
            .args(["--stop-grace-seconds", "2", "--reconcile-seconds", "1"])
            .args(["--limit-memory-bytes", "67108864"])
            .args(flags)
            .env_remove("SLIPWAY_ADMIN_KEY")
            .envs(env.iter().copied())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("it runs");
        let mut lines = BufReader::new(child.stderr.take().expect("a log")).lines();
        let log = Arc::new(Mutex::new(String::new()));
        let (kept, (told, address)) = (Arc::clone(&log), tokio::sync::oneshot::channel());
        tokio::spawn(async move {
            let mut told = Some(told);
            while let Ok(Some(line)) = lines.next_line().await {
                let address = line.split("address=").nth(1);
                let address = address.or_else(|| line.split(r#""address":""#).nth(1));
                if line.contains("serving")
                    && let (Some(address), Some(told)) = (address, told.take())
                {
                    let end = address.find(['"', ' ']).unwrap_or(address.len());
                    let _ = told.send(address[..end].to_owned());
                }
                let mut kept = kept.lock().expect("a lock");
                kept.push_str(&line);
                kept.push('\n');
            }
        });
        let address = tokio::time::timeout(Duration::from_secs(10), address).await;
        let Ok(Ok(address)) = address else {
            panic!("it did not start: {}", log.lock().expect("a lock"));
        };
        Self {
            child,
            client: Client::new(format!("http://{address}"), key.map(str::to_owned)),
            log,
        }
    }

    /// Ends it as `kill -9` does.
    pub async fn kill(mut self) {
        self.child.kill().await.expect("ended");
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id().expect("it runs")
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        self.log.lock().expect("a lock").clone()
    }
}

/// Runs a command of the binary on `home`; its exit code, and what it logged and printed.
pub async fn command(home: &Home, arguments: &[&str]) -> (i32, String) {
    let output = tokio::process::Command::new(binary())
        .args(arguments)
        .args(["--database-url", &home.url])
        .output()
        .await
        .expect("it runs");
    let told = [output.stderr, output.stdout].concat();
    let told = String::from_utf8_lossy(&told).into_owned();
    (output.status.code().expect("a code"), told)
}
