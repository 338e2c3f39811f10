//! The database: SQLite or PostgreSQL, one noun a file, the same `$1` SQL for both.
//!
//! [`Pool`] is an enum over two pools, because sqlx's `Any` cannot bind UUIDs, times and JSON. A
//! query is written once, inside [`on!`], which compiles it for each pool with its native types.
//! Every write here is one statement or one transaction; nothing in this module calls the engine.

pub mod audit;
pub mod calls;
pub mod containers;
pub mod events;
pub mod images;
pub mod instance;
pub mod keys;
mod lock;
mod open;
pub mod owners;

use chrono::{DateTime, SubsecRound, TimeZone, Utc};
use sqlx::{PgPool, SqlitePool};
use std::sync::Arc;
use tokio::sync::watch;

pub use lock::Lock;

use crate::{
    error::{Code, Error, Result},
    metrics::METRICS,
};

/// The one database of this Slipway.
#[derive(Debug, Clone)]
pub struct Store {
    /// Connections to it.
    pub pool: Pool,
    /// Told whenever an event may have been written.
    events: Arc<watch::Sender<()>>,
    /// Rows of containers in memory.
    open: Arc<containers::Open>,
}

/// A pool of connections.
#[derive(Debug, Clone)]
pub enum Pool {
    /// A file; the default.
    Sqlite(SqlitePool),
    /// A schema of a server.
    Postgres(PgPool),
}

/// Compiles one body of sqlx calls for each kind of pool.
macro_rules! on {
    ($store:expr, $pool:ident => $body:expr) => {{
        let _timer = $crate::metrics::METRICS.statements.start_timer();
        match &$store.pool {
            $crate::store::Pool::Sqlite($pool) => $body,
            $crate::store::Pool::Postgres($pool) => $body,
        }
    }};
}
pub(crate) use on;

/// Compiles one body of sqlx calls on the transaction `$tx` for each kind of database, and commits
/// it; a `return` or `?` in the body undoes it. SQLite is told at the beginning that it will write, so
/// that what is read before the write is not stale by then.
macro_rules! transaction {
    ($store:expr, $tx:ident => $body:expr) => {{
        let _timer = $crate::metrics::METRICS.transactions.start_timer();
        match &$store.pool {
            $crate::store::Pool::Sqlite(pool) => {
                let mut $tx = pool.begin_with("BEGIN IMMEDIATE").await?;
                let value = $body;
                $tx.commit().await?;
                Ok(value)
            }
            $crate::store::Pool::Postgres(pool) => {
                let mut $tx = pool.begin().await?;
                let value = $body;
                $tx.commit().await?;
                Ok(value)
            }
        }
    }};
}
pub(crate) use transaction;

/// The same of a transaction that may write an event: those who wait for one are told.
macro_rules! noting {
    ($store:expr, $tx:ident => $body:expr) => {{
        // Also where the commit's answer was lost.
        let _tell = $crate::store::Tell(&$store.events);
        $crate::store::transaction!($store, $tx => $body)
    }};
}
pub(crate) use noting;

/// Tells those who wait for events, at its end.
struct Tell<'a>(&'a watch::Sender<()>);

impl Drop for Tell<'_> {
    fn drop(&mut self) {
        self.0.send_replace(());
    }
}

impl Store {
    fn new(pool: Pool) -> Self {
        Self {
            pool,
            events: Arc::new(watch::channel(()).0),
            open: Arc::default(),
        }
    }

    /// Answers when the database does, of what a launch needs.
    pub async fn ping(&self) -> Result<()> {
        let some =
            "SELECT (SELECT failure FROM images LIMIT 1), (SELECT failure FROM containers LIMIT 1)";
        on!(self, pool => sqlx::query(some).execute(pool).await.map(drop))?;
        Ok(())
    }

    /// Closes every connection, after those in use are given back.
    pub async fn close(&self) {
        on!(self, pool => pool.close().await);
    }
}

/// A time as both databases keep it, and as RFC 3339 writes it: in microseconds, of the years 1 to 9999.
pub fn keepable(time: DateTime<Utc>) -> DateTime<Utc> {
    let bound = |year, month, day, hour, minute, second| {
        Utc.with_ymd_and_hms(year, month, day, hour, minute, second)
            .single()
            .unwrap_or_default()
    };
    time.trunc_subsecs(6)
        .clamp(bound(1, 1, 1, 0, 0, 0), bound(9999, 12, 31, 23, 59, 59))
}

/// The present time, in the microseconds that both databases keep.
pub fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(6)
}

impl From<sqlx::Error> for Error {
    /// A statement that the database refused is a bug; everything else (away, locked, full,
    /// corrupt) is an outage.
    fn from(error: sqlx::Error) -> Self {
        let away = match &error {
            sqlx::Error::Database(database) => match database.code().as_deref() {
                // SQLite: BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB; the low
                // byte is the primary code. PostgreSQL: 08 connection, 25006 read-only, 28 not let
                // in, 3D no such database, 53 resources (a full disk), 57 shut down, 58 I/O.
                Some(code) if code.len() == 5 => {
                    ["08", "28", "3D", "53", "57", "58"]
                        .iter()
                        .any(|class| code.starts_with(class))
                        || code == "25006"
                }
                Some(code) => code
                    .parse::<u32>()
                    .is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 11 | 13 | 14 | 26)),
                None => false,
            },
            sqlx::Error::RowNotFound
            | sqlx::Error::ColumnNotFound(_)
            | sqlx::Error::ColumnDecode { .. }
            | sqlx::Error::Decode(_)
            | sqlx::Error::Encode(_) => false,
            _ => true,
        };
        if away {
            METRICS.database_failures.inc();
            Self::new(
                Code::DatabaseUnavailable,
                "The database does not answer. Try again in 2 seconds.",
            )
            .caused_by(error)
        } else {
            Self::internal(error)
        }
    }
}
