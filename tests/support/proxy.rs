//! A socket in front of the engine's that a test can take away: the engine is faked only to inject
//! a fault.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::copy_bidirectional,
    net::{UnixListener, UnixStream},
    sync::watch,
};

use crate::arena;

/// What the proxy does with a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Passes it on.
    Pass,
    /// Closes it, and those that are open.
    Cut,
    /// Accepts it and never answers.
    Hang,
}

/// A proxy of the engine.
#[derive(Debug)]
pub struct Proxy {
    folder: tempfile::TempDir,
    mode: watch::Sender<Mode>,
    connections: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    /// One that passes everything on.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = UnixListener::bind(folder.path().join("engine.sock")).expect("a socket");
        let (mode, watched) = watch::channel(Mode::Pass);
        let connections = Arc::new(AtomicUsize::new(0));
        let open = Arc::new(AtomicUsize::new(0));
        let (counted, gauge) = (Arc::clone(&connections), Arc::clone(&open));
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                let (gauge, watched) = (Arc::clone(&gauge), watched.clone());
                tokio::spawn(async move {
                    gauge.fetch_add(1, Ordering::SeqCst);
                    pass(client, watched).await;
                    gauge.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self {
            folder,
            mode,
            connections,
            open,
            task,
        }
    }

    /// Its address, for `DOCKER_HOST`.
    pub fn host(&self) -> String {
        let path: PathBuf = self.folder.path().join("engine.sock");
        format!("unix://{}", path.display())
    }

    /// Changes what it does, with connections that are open, too.
    pub fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }

    /// How many connections are open.
    pub fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    /// How many connections it has seen.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Default for Proxy {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(mut client: UnixStream, mut mode: watch::Receiver<Mode>) {
    let now = *mode.borrow_and_update();
    match now {
        Mode::Pass => {
            let path = arena("DOCKER_HOST")
                .trim_start_matches("unix://")
                .to_owned();
            let Ok(mut engine) = UnixStream::connect(path).await else {
                return;
            };
            tokio::select! {
                _ = copy_bidirectional(&mut client, &mut engine) => {}
                _ = mode.wait_for(|mode| *mode != Mode::Pass) => {}
            }
        }
        Mode::Cut => {}
        Mode::Hang => {
            let _ = mode.wait_for(|mode| *mode != Mode::Hang).await;
        }
    }
}
