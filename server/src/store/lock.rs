//! One process per database: a second one refuses to start and says who holds it.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};

use crate::error::{Code, Error, Result};

/// How often the connection that holds PostgreSQL's lock is checked.
const CHECK: Duration = Duration::from_secs(5);

/// Time for PostgreSQL to let us in.
const CONNECT: Duration = Duration::from_secs(10);

/// The first of the two numbers of the advisory lock; the second is the schema's.
const ADVISORY: i32 = 0x51_1b_3a;

/// Held as long as this process may use the database. The operating system, or the database, lets
/// go of it when the process ends, however it ends.
#[derive(Debug)]
pub enum Lock {
    /// A lock on `<database file>.lock`, with the holder's identity as its content.
    File(File),
    /// A session lock of a connection of its own.
    Advisory(Box<(PgConnection, PgConnectOptions)>),
}

/// Who this process is, to whoever finds the database held.
pub(super) fn identity() -> String {
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    format!("slipway, process {} on {}", std::process::id(), host.trim())
}

impl Lock {
    /// Locks the file beside the database at `path`, found through links.
    pub(super) fn file(path: &Path) -> Result<Self> {
        let at = beside(path).map_err(|error| cannot(path, error))?;
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&at)
            .map_err(|error| cannot(&at, error))?;
        match file.try_lock() {
            Ok(()) => {
                file.set_len(0)
                    .and_then(|()| file.write_all(identity().as_bytes()))
                    .map_err(|error| cannot(&at, error))?;
                Ok(Self::File(file))
            }
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file
                    .rewind()
                    .and_then(|()| file.read_to_string(&mut holder));
                Err(held(&path.display().to_string(), &holder))
            }
            Err(TryLockError::Error(error)) => Err(cannot(&at, error)),
        }
    }

    /// Takes the schema's advisory lock on a connection of its own.
    pub(super) async fn advisory(options: &PgConnectOptions) -> Result<Self> {
        let connect = tokio::time::timeout(CONNECT, PgConnection::connect_with(options)).await;
        let mut connection = connect.map_err(|_| {
            let detail = format!("PostgreSQL did not answer within {CONNECT:?}.");
            Error::new(Code::DatabaseUnavailable, detail)
        })??;
        let taken: bool = sqlx::query_scalar(
            "SELECT pg_try_advisory_lock($1, hashtext(coalesce(current_schema(), '')))",
        )
        .bind(ADVISORY)
        .fetch_one(&mut connection)
        .await?;
        if taken {
            return Ok(Self::Advisory(Box::new((connection, options.clone()))));
        }
        let holder: Option<String> = sqlx::query_scalar(
            "SELECT application_name || coalesce(', address ' || host(client_addr), '') \
             FROM pg_locks JOIN pg_stat_activity USING (pid) \
             WHERE locktype = 'advisory' AND granted AND classid = $1::int::oid \
             AND objid::bigint = (hashtext(coalesce(current_schema(), ''))::bigint & 4294967295) \
             AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        )
        .bind(ADVISORY)
        .fetch_optional(&mut connection)
        .await?;
        Err(held("the PostgreSQL schema", &holder.unwrap_or_default()))
    }

    /// Returns only when the lock is lost to somebody else. A file's lock cannot be; an advisory one
    /// goes with its connection and is taken again on the next.
    pub async fn lost(&mut self) -> Error {
        let Self::Advisory(held) = self else {
            return std::future::pending().await;
        };
        let (connection, options) = held.as_mut();
        loop {
            tokio::time::sleep(CHECK).await;
            if tokio::time::timeout(CHECK, connection.ping())
                .await
                .is_ok_and(|ping| ping.is_ok())
            {
                continue;
            }
            // The server may still believe in the session that we lost; its keepalives end it in
            // half a minute (see SESSION in the store). Until then the lock looks held by us.
            let again = tokio::time::timeout(CHECK, Self::advisory(options)).await;
            let Ok(again) = again else { continue };
            match again {
                Ok(Self::Advisory(again)) => *connection = again.0,
                Ok(Self::File(_)) => {}
                Err(error)
                    if error.code == Code::Conflict && !error.detail.contains(&identity()) =>
                {
                    return error;
                }
                Err(error) => error.log(),
            }
        }
    }
}

/// The lock's path: the database's own, links followed, with `.lock` after it.
fn beside(path: &Path) -> std::io::Result<PathBuf> {
    let real = match path.canonicalize() {
        Ok(real) => real,
        Err(_) => {
            let folder = match path.parent() {
                Some(folder) if !folder.as_os_str().is_empty() => folder,
                _ => Path::new("."),
            };
            folder
                .canonicalize()?
                .join(path.file_name().unwrap_or_default())
        }
    };
    let mut name = real.into_os_string();
    name.push(".lock");
    Ok(name.into())
}

fn held(what: &str, holder: &str) -> Error {
    let holder = if holder.is_empty() {
        "another process"
    } else {
        holder
    };
    Error::new(
        Code::Conflict,
        format!(
            "{what} is in use by {holder}. One Slipway serves one database: stop that one, or set SLIPWAY_DATABASE_URL."
        ),
    )
}

fn cannot(path: &Path, error: std::io::Error) -> Error {
    Error::new(
        Code::DatabaseUnavailable,
        format!("{} cannot be opened: {error}", path.display()),
    )
}
