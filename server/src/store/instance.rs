//! Which Slipway this is: one row, made on the first start.

use uuid::Uuid;

use super::{Store, now, on};
use crate::error::Result;

impl Store {
    /// This Slipway's id, the same as long as its database lives.
    pub async fn instance(&self) -> Result<Uuid> {
        on!(self, pool => {
            sqlx::query(
                "INSERT INTO instance (id, created_at) SELECT $1, $2 \
                 WHERE NOT EXISTS (SELECT 1 FROM instance)",
            )
            .bind(Uuid::now_v7())
            .bind(now())
            .execute(pool)
            .await?;
            Ok(sqlx::query_scalar("SELECT id FROM instance").fetch_one(pool).await?)
        })
    }

    /// Whether this is the first start: the first images are still to be vetted.
    pub async fn needs_seed(&self) -> Result<bool> {
        on!(self, pool => Ok(sqlx::query_scalar("SELECT seeded_at IS NULL FROM instance")
            .fetch_one(pool)
            .await?))
    }

    /// Notes that they were.
    pub async fn seeded(&self) -> Result<()> {
        on!(self, pool => sqlx::query("UPDATE instance SET seeded_at = $1 WHERE seeded_at IS NULL")
            .bind(now())
            .execute(pool)
            .await
            .map(drop))?;
        Ok(())
    }
}
