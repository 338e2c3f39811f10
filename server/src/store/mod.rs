//! The database: SQLite or PostgreSQL, one noun a file, the same `$1` SQL for both.
//!
//! [`Store`] is an enum over two pools, because sqlx's `Any` cannot bind UUIDs, times and JSON. A
//! query is written once, inside [`on!`], which compiles it for each pool with its native types.
//! Every write here is one statement or one transaction; nothing in this module calls the engine.

pub mod containers;
pub mod images;
pub mod instance;
mod lock;

use std::{str::FromStr, time::Duration};

use chrono::{DateTime, SubsecRound, Utc};
use sqlx::{
    ConnectOptions, Connection, PgPool, SqlitePool,
    migrate::MigrateError,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

pub use lock::Lock;

use crate::error::{Code, Error, Result};

/// How long a statement waits for a connection, or for SQLite's write lock, before it is 503.
const PATIENCE: Duration = Duration::from_secs(2);

/// What each PostgreSQL session is told: a statement that hangs is ended, and a client that is gone is
/// noticed in half a minute, not in the two hours of the system's default.
const SESSION: [(&str, &str); 4] = [
    ("statement_timeout", "10s"),
    ("tcp_keepalives_idle", "10"),
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "4"),
];

/// A pool of connections to the one database of this Slipway.
#[derive(Debug, Clone)]
pub enum Store {
    /// A file; the default.
    Sqlite(SqlitePool),
    /// A schema of a server.
    Postgres(PgPool),
}

/// Compiles one body of sqlx calls for each kind of pool.
macro_rules! on {
    ($store:expr, $pool:ident => $body:expr) => {
        match $store {
            $crate::store::Store::Sqlite($pool) => $body,
            $crate::store::Store::Postgres($pool) => $body,
        }
    };
}
pub(crate) use on;

impl Store {
    /// Opens (and for SQLite creates) the database, takes the lock that makes this process its only
    /// one, and migrates it. The lock is held until it is dropped.
    pub async fn open(url: &str) -> Result<(Self, Lock)> {
        let (store, lock) = match url.split_once(':').map(|(scheme, _)| scheme) {
            Some("sqlite") => {
                let options = sqlite_options(url)?;
                let lock = Lock::file(options.get_filename())?;
                // Made once, here: a file that somebody removes later is an outage, not a new and
                // empty database for the connections that come after.
                options
                    .clone()
                    .create_if_missing(true)
                    .connect()
                    .await?
                    .close()
                    .await?;
                let pool = SqlitePoolOptions::new()
                    .max_connections(4)
                    .acquire_timeout(PATIENCE)
                    .connect_with(options)
                    .await?;
                (Self::Sqlite(pool), lock)
            }
            Some("postgres" | "postgresql") => {
                let options = PgConnectOptions::from_str(url)
                    .map_err(|error| unusable(format!("it cannot be read: {error}")))?
                    .application_name(&lock::identity())
                    .options(SESSION);
                let lock = Lock::advisory(&options).await?;
                let pool = PgPoolOptions::new()
                    .max_connections(8)
                    .acquire_timeout(PATIENCE)
                    .connect_with(options)
                    .await?;
                (Self::Postgres(pool), lock)
            }
            _ => {
                return Err(unusable(
                    "it must begin with sqlite: or postgres:".to_owned(),
                ));
            }
        };
        store.migrate().await?;
        Ok((store, lock))
    }

    async fn migrate(&self) -> Result<()> {
        let done = match self {
            Self::Sqlite(pool) => sqlx::migrate!("../migrations/sqlite").run(pool).await,
            Self::Postgres(pool) => sqlx::migrate!("../migrations/postgres").run(pool).await,
        };
        done.map_err(|error| match error {
            MigrateError::Execute(error) => error.into(),
            error => unusable(format!("it cannot be migrated: {error}")).caused_by(error),
        })
    }

    /// Answers when the database does.
    pub async fn ping(&self) -> Result<()> {
        on!(self, pool => sqlx::query("SELECT 1").execute(pool).await.map(drop))?;
        Ok(())
    }

    /// Closes every connection, after those in use are given back.
    pub async fn close(&self) {
        on!(self, pool => pool.close().await);
    }
}

fn sqlite_options(url: &str) -> Result<SqliteConnectOptions> {
    let options = SqliteConnectOptions::from_str(url)
        .map_err(|error| unusable(format!("it cannot be read: {error}")))?;
    let path = url.trim_start_matches("sqlite:").trim_start_matches('/');
    if path.starts_with(":memory:") || url.contains("mode=memory") {
        return Err(unusable(
            "an in-memory database forgets what is vetted; name a file, as in sqlite://slipway.db"
                .into(),
        ));
    }
    Ok(options
        .create_if_missing(false)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE))
}

fn unusable(why: String) -> Error {
    Error::new(
        Code::DatabaseUnavailable,
        format!("SLIPWAY_DATABASE_URL cannot be used: {why}"),
    )
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
