//! An engine of a test's own, in a network of its own, which can be killed and started again.

use std::{process::Stdio, time::Duration};

use tokio::process::{Child, Command};

use crate::arena;

/// The engine; gone at the end of the test, with its containers.
#[derive(Debug)]
pub struct Dockerd {
    folder: tempfile::TempDir,
    live_restore: bool,
    child: Option<Child>,
}

impl Dockerd {
    /// One whose containers outlive it (`live_restore`), or do not. It has the image `busybox`.
    pub async fn start(live_restore: bool) -> Self {
        let mut engine = Self {
            folder: tempfile::tempdir_in(arena("ARENA")).expect("a folder"),
            live_restore,
            child: None,
        };
        engine.start_again().await;
        let rootfs = "tar -C / -c bin/busybox | docker import --change 'ENTRYPOINT [\"/bin/busybox\"]' - busybox";
        let imported = Command::new("sh")
            .args(["-c", rootfs])
            .env("DOCKER_HOST", engine.host())
            .stdout(Stdio::null())
            .status();
        assert!(imported.await.expect("sh").success());
        engine
    }

    /// Its address.
    pub fn host(&self) -> String {
        format!("unix://{}", self.path("engine.sock"))
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Starts it again, and waits until it answers.
    pub async fn start_again(&mut self) {
        // Outside of the arena's network: each engine thinks that the firewall is its own.
        let serve = "ip link set lo up; exec \"$@\"";
        let folder = arena("ARENA");
        let group = folder.rsplit('/').next().expect("a name");
        let log = std::fs::File::options()
            .append(true)
            .create(true)
            .open(self.path("log"))
            .expect("a log");
        let mut command = Command::new("unshare");
        command.args(["--net", "sh", "-c", serve, "sh", "dockerd"]);
        for (name, value) in [
            ("--host", self.host()),
            ("--data-root", self.path("data")),
            ("--exec-root", self.path("run")),
            ("--pidfile", self.path("pid")),
            ("--cgroup-parent", format!("/{group}")),
        ] {
            command.args([name, &value]);
        }
        command.arg(format!("--live-restore={}", self.live_restore));
        let child = command.stderr(log).kill_on_drop(true).spawn();
        self.child = Some(child.expect("dockerd"));
        for _ in 0..600 {
            let mut version = Command::new("docker");
            version.arg("version").env("DOCKER_HOST", self.host());
            version.stdout(Stdio::null()).stderr(Stdio::null());
            if version.status().await.expect("docker").success() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let log = std::fs::read_to_string(self.path("log"));
        panic!("dockerd does not answer: {}", log.unwrap_or_default());
    }

    /// Ends it as `kill -9` does, or as a shutdown does.
    pub async fn stop(&mut self, kill: bool) {
        let mut child = self.child.take().expect("it runs");
        if kill {
            child.kill().await.expect("killed");
        } else {
            let pid = child.id().expect("it runs").to_string();
            let signalled = Command::new("kill").args(["-TERM", &pid]).status().await;
            assert!(signalled.expect("kill").success());
            child.wait().await.expect("ended");
        }
        // The arena's first process waits for nobody's children, so that what was killed seems to run.
        for file in ["pid", "run/containerd/containerd.pid"] {
            let _ = std::fs::remove_file(self.path(file));
        }
    }

    /// What `docker` prints.
    pub async fn cli(&self, arguments: &[&str]) -> String {
        let output = Command::new("docker")
            .args(arguments)
            .env("DOCKER_HOST", self.host())
            .output();
        let output = output.await.expect("docker");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "docker {arguments:?}: {errors}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}
