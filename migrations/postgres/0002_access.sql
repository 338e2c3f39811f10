-- Twin: migrations/sqlite/0002_access.sql. What was there before belongs to `admin`, who shares his images.

-- An owner's own limits; those that are NULL are the settings'. Writing this row is what a launch of
-- the owner waits for, so that a quota is counted by one at a time.
CREATE TABLE owners (
    name TEXT PRIMARY KEY NOT NULL,
    containers BIGINT,
    memory_bytes BIGINT,
    cpus DOUBLE PRECISION,
    launches_per_minute BIGINT,
    images BIGINT
);

CREATE TABLE keys (
    id UUID PRIMARY KEY NOT NULL,
    prefix TEXT NOT NULL UNIQUE,
    -- SHA-256 of the whole key.
    hash BYTEA NOT NULL,
    name TEXT,
    owner TEXT NOT NULL,
    scopes JSONB NOT NULL,
    created_by TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ,
    revoked_at TIMESTAMPTZ,
    last_used_at TIMESTAMPTZ
);

-- Requests that change something: written before the operation runs, and taken out, or kept for a
-- retry with the same Idempotency-Key, in the transaction that writes the audit record.
CREATE TABLE calls (
    id UUID PRIMARY KEY NOT NULL,
    owner TEXT NOT NULL,
    key_prefix TEXT NOT NULL,
    address TEXT,
    operation TEXT NOT NULL,
    target TEXT NOT NULL,
    idempotency_key TEXT,
    fingerprint BYTEA,
    started_at TIMESTAMPTZ NOT NULL,
    finished_at TIMESTAMPTZ,
    status INTEGER,
    location TEXT,
    body TEXT,
    UNIQUE (owner, operation, idempotency_key)
);
CREATE INDEX calls_finished ON calls (finished_at);

-- Append-only. `hash` is the SHA-256 of the hash before it and of this record.
CREATE TABLE audit (
    seq BIGINT PRIMARY KEY NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    owner TEXT NOT NULL,
    key_prefix TEXT NOT NULL,
    address TEXT,
    request_id UUID NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    outcome TEXT NOT NULL,
    status INTEGER,
    code TEXT,
    before JSONB,
    after JSONB,
    hash TEXT NOT NULL
);
CREATE INDEX audit_owner ON audit (owner, seq);
CREATE INDEX audit_target ON audit (target, seq);
-- One row: the last record. Writing it is what the next append waits for.
CREATE TABLE audit_head (seq BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO audit_head VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Counts the changes of the keys: the ones in memory are as good as this is the same.
ALTER TABLE instance ADD COLUMN keys_version BIGINT NOT NULL DEFAULT 0;

ALTER TABLE images ADD COLUMN owner TEXT NOT NULL DEFAULT 'admin';
ALTER TABLE images ADD COLUMN shared BOOLEAN NOT NULL DEFAULT TRUE;
DROP INDEX images_reference;
CREATE UNIQUE INDEX images_reference ON images (owner, reference) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX images_shared ON images (reference) WHERE shared AND removed_at IS NULL;

ALTER TABLE containers ADD COLUMN owner TEXT NOT NULL DEFAULT 'admin';
-- The names of the launch's variables; their values are the engine's alone.
ALTER TABLE containers ADD COLUMN env JSONB NOT NULL DEFAULT '[]';
-- When its program was found to have ended: from then on it takes nothing of its owner's quota.
ALTER TABLE containers ADD COLUMN finished_at TIMESTAMPTZ;
DROP INDEX containers_name;
CREATE UNIQUE INDEX containers_name ON containers (owner, name) WHERE state NOT IN ('failed', 'removed');
CREATE INDEX containers_owner ON containers (owner, created_at);
-- An admin finds a container by its name among everybody's.
CREATE INDEX containers_any_name ON containers (name) WHERE state NOT IN ('failed', 'removed');
