//! Opening the database: the lock, the pool, the migrations.

use std::{str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions, Connection,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Lock, Pool, Store, lock, on};
use crate::error::{Code, Error, Result};

/// How long a statement waits for PostgreSQL, or for SQLite's write lock, before it is 503.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long it waits for one of our own connections to SQLite: they are given in turn, and a crowd of
/// writers, each with its sync to the disk, is no outage.
const QUEUE: Duration = Duration::from_secs(10);

/// Time between two tries for a lock that is held.
const HELD: Duration = Duration::from_millis(200);

/// What each PostgreSQL session is told: a statement that hangs is ended, and a client that is gone is
/// noticed in half a minute, not in the two hours of the system's default.
const SESSION: [(&str, &str); 4] = [
    ("statement_timeout", "10s"),
    ("tcp_keepalives_idle", "10"),
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "4"),
];

static SQLITE: Migrator = sqlx::migrate!("../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../migrations/postgres");

/// Where the database is.
enum Place {
    Sqlite(SqliteConnectOptions),
    Postgres(PgConnectOptions),
}

impl Store {
    /// Opens (and for SQLite creates) the database, takes the lock that makes this process its only
    /// server, and migrates it. The lock is held until it is dropped.
    pub async fn open(url: &str) -> Result<(Self, Lock)> {
        // The server may need a moment to notice that a process was killed, and to let go of its lock.
        for _ in 0..10 {
            match Self::try_open(url).await {
                Err(error) if error.code == Code::Conflict => tokio::time::sleep(HELD).await,
                opened => return opened,
            }
        }
        Self::try_open(url).await
    }

    async fn try_open(url: &str) -> Result<(Self, Lock)> {
        let place = Place::read(url)?;
        let lock = match &place {
            Place::Sqlite(options) => {
                let lock = Lock::file(options.get_filename())?;
                // Made once, here: a file that somebody removes later is an outage, not a new and
                // empty database for the connections that come after.
                let create = options.clone().create_if_missing(true);
                create.connect().await?.close().await?;
                lock
            }
            Place::Postgres(options) => Lock::advisory(options).await?,
        };
        let store = Self::connect(place).await?;
        store.migrate().await?;
        Ok((store, lock))
    }

    /// Opens the database that is there, as it is, without the lock: for the operator's commands, also
    /// while a server has it. It makes nothing, and migrates nothing.
    pub async fn existing(url: &str) -> Result<Self> {
        let store = Self::connect(Place::read(url)?).await?;
        store.is_current().await?;
        Ok(store)
    }

    /// The same, and where there is none yet, a new one.
    pub async fn existing_or_new(url: &str) -> Result<Self> {
        match Self::existing(url).await {
            Err(error) if error.code == Code::DatabaseUnavailable => {
                // Not for longer than it takes: a server may be about to start.
                let (store, _lock) = Self::open(url).await?;
                tracing::warn!("there was no database of this version of slipway; now there is");
                Ok(store)
            }
            existing => existing,
        }
    }

    /// Writes a whole copy into `file`, as it is at one moment, while others go on writing.
    pub async fn backup(&self, file: &std::path::Path) -> Result<()> {
        let Pool::Sqlite(pool) = &self.pool else {
            return Err(Error::new(
                Code::Conflict,
                "PostgreSQL is copied by its own means: pg_dump --format=custom --file FILE URL",
            ));
        };
        if file.exists() {
            let why = format!("{} is there already; name another file", file.display());
            return Err(Error::new(Code::Conflict, why));
        }
        let Some(name) = file.to_str() else {
            return Err(Error::new(Code::Conflict, "the file's name is not UTF-8"));
        };
        sqlx::query("VACUUM INTO $1")
            .bind(name)
            .execute(pool)
            .await?;
        Ok(())
    }

    async fn connect(place: Place) -> Result<Self> {
        Ok(Self::new(match place {
            Place::Sqlite(options) => {
                let pool = SqlitePoolOptions::new()
                    .max_connections(4)
                    .acquire_timeout(QUEUE)
                    // A commit that failed at the disk was undone by SQLite itself; sqlx still counts the
                    // transaction, and would begin no other on that connection.
                    .before_acquire(|connection, _| {
                        let open = connection.is_in_transaction();
                        Box::pin(async move { Ok(!open) })
                    });
                Pool::Sqlite(pool.connect_with(options).await?)
            }
            Place::Postgres(options) => {
                let pool = PgPoolOptions::new()
                    .max_connections(8)
                    .acquire_timeout(PATIENCE);
                Pool::Postgres(pool.connect_with(options).await?)
            }
        }))
    }

    fn migrator(&self) -> &'static Migrator {
        match self.pool {
            Pool::Sqlite(_) => &SQLITE,
            Pool::Postgres(_) => &POSTGRES,
        }
    }

    async fn migrate(&self) -> Result<()> {
        on!(self, pool => self.migrator().run(pool).await).map_err(|error| match error {
            MigrateError::Execute(error) => error.into(),
            error => unusable(format!("it cannot be migrated: {error}")).caused_by(error),
        })
    }

    /// Refuses a database of another version than this program's.
    async fn is_current(&self) -> Result<()> {
        let known = self.migrator().iter().map(|migration| migration.version);
        let last: std::result::Result<Option<i64>, sqlx::Error> = on!(self, pool =>
            sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(pool).await);
        match last {
            Ok(last) if last == known.max() => Ok(()),
            Ok(_) => Err(unusable(
                "it is of another version of slipway; use that version's command, or `slipway migrate`"
                    .to_owned(),
            )),
            Err(sqlx::Error::Database(error)) => Err(unusable(
                "there is no database of slipway; start the server, or make a key".to_owned(),
            )
            .caused_by(error)),
            Err(error) => Err(error.into()),
        }
    }
}

impl Place {
    fn read(url: &str) -> Result<Self> {
        match url.split_once(':').map(|(scheme, _)| scheme) {
            Some("sqlite") => Ok(Self::Sqlite(sqlite_options(url)?)),
            Some("postgres" | "postgresql") => Ok(Self::Postgres(
                PgConnectOptions::from_str(url)
                    .map_err(|error| unusable(format!("it cannot be read: {error}")))?
                    .application_name(&lock::identity())
                    .options(SESSION),
            )),
            _ => Err(unusable(
                "it must begin with sqlite: or postgres:".to_owned(),
            )),
        }
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
        .busy_timeout(PATIENCE)
        // KiB for each connection: the system keeps the file in memory, too.
        .pragma("cache_size", "-512"))
}

fn unusable(why: String) -> Error {
    Error::new(
        Code::DatabaseUnavailable,
        format!("SLIPWAY_DATABASE_URL cannot be used: {why}"),
    )
}
