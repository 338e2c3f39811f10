-- Twin: migrations/sqlite/0003_running.sql.

-- What the engine was told beside command, terminal and limits; see server/src/options.rs.
ALTER TABLE containers ADD COLUMN options JSONB NOT NULL DEFAULT '{}';
-- When it is terminated.
ALTER TABLE containers ADD COLUMN expires_at TIMESTAMPTZ;
-- Why it no longer runs, and how it ended.
ALTER TABLE containers ADD COLUMN reason TEXT;
ALTER TABLE containers ADD COLUMN exit_code BIGINT;
CREATE INDEX containers_expiry ON containers (expires_at) WHERE expires_at IS NOT NULL;
-- What has ended holds no name.
DROP INDEX containers_name;
DROP INDEX containers_any_name;
CREATE UNIQUE INDEX containers_name ON containers (owner, name)
    WHERE state NOT IN ('failed', 'removed') AND finished_at IS NULL;
CREATE INDEX containers_any_name ON containers (name, id);
