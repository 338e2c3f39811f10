//! The harness. It owns a Slipway's port, database, labels, time limit and cleanup, so that a test
//! is a few lines; it runs inside `tests/arena.sh` and nowhere else.

pub mod broken;
pub mod client;
pub mod contract;
pub mod dockerd;
pub mod engine;
pub mod faults;
pub mod process;
pub mod proxy;
pub mod registry;
pub mod slipway;
pub mod sse;

pub use client::{Client, Reply};
pub use slipway::{Database, Slipway};

/// The value of a variable that `tests/arena.sh` sets.
#[allow(
    clippy::disallowed_methods,
    reason = "the arena speaks to the tests by the environment"
)]
pub fn arena(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run the tests by `make test`"))
}

/// The value of a variable, where there is one.
#[allow(
    clippy::disallowed_methods,
    reason = "who runs the tests says how long, and what to repeat"
)]
pub fn setting(name: &str, default: u64) -> u64 {
    match std::env::var(name) {
        Ok(value) => value.parse().expect("a number"),
        Err(_) => default,
    }
}

/// The binary that `cargo build` made beside the tests.
pub fn binary() -> std::path::PathBuf {
    let test = std::env::current_exe().expect("a path");
    test.ancestors().nth(2).expect("a folder").join("slipway")
}

/// Runs one test with a time limit.
pub async fn bounded(test: impl Future<Output = ()>) {
    within(180, test).await;
}

/// Runs one test that takes `seconds` at most.
pub async fn within(seconds: u64, test: impl Future<Output = ()>) {
    let limit = std::time::Duration::from_secs(seconds);
    tokio::time::timeout(limit, test)
        .await
        .expect("the test ends within its time limit");
}

/// Defines one test for each database: `async fn name(database: Database) { ... }`.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($database:ident: Database) $body:block)*) => {$(
        $(#[$meta])*
        mod $name {
            use super::*;
            use $crate::Database;

            async fn test($database: Database) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                $crate::bounded(test(Database::Sqlite)).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                $crate::bounded(test(Database::Postgres)).await;
            }
        }
    )*};
}
