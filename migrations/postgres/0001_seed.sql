-- Twin: migrations/sqlite/0001_seed.sql. Ids are UUIDv7, so their order is the order of creation.

-- One row: which Slipway this is (its id labels every container), and whether the first images were vetted.
CREATE TABLE instance (
    id UUID PRIMARY KEY NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    seeded_at TIMESTAMPTZ
);

CREATE TABLE images (
    id UUID PRIMARY KEY NOT NULL,
    reference TEXT NOT NULL,
    requested TEXT NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    digest TEXT,
    image_id TEXT,
    size_bytes BIGINT,
    platform TEXT,
    failure TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    retry_at TIMESTAMPTZ,
    -- The engine may have the tag slipway/<id>; set before it is made, cleared after it is gone.
    tagged BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TIMESTAMPTZ NOT NULL,
    removed_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX images_reference ON images (reference) WHERE removed_at IS NULL;

CREATE TABLE containers (
    id UUID PRIMARY KEY NOT NULL,
    image_id UUID NOT NULL REFERENCES images (id),
    reference TEXT NOT NULL,
    digest TEXT,
    name TEXT,
    command JSONB NOT NULL,
    labels JSONB NOT NULL,
    tty BOOLEAN NOT NULL,
    memory_bytes BIGINT NOT NULL,
    cpus DOUBLE PRECISION NOT NULL,
    pids BIGINT NOT NULL,
    state TEXT NOT NULL,
    container_id TEXT,
    failure TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    started_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX containers_name ON containers (name) WHERE state NOT IN ('failed', 'removed');
CREATE INDEX containers_state ON containers (state, id);
CREATE INDEX containers_container_id ON containers (container_id);
