-- Twin: migrations/postgres/0001_seed.sql. Ids are UUIDv7, so their order is the order of creation.

-- One row: which Slipway this is (its id labels every container), and whether the first images were vetted.
CREATE TABLE instance (
    id BLOB PRIMARY KEY NOT NULL,
    created_at TEXT NOT NULL,
    seeded_at TEXT
);

CREATE TABLE images (
    id BLOB PRIMARY KEY NOT NULL,
    reference TEXT NOT NULL,
    requested TEXT NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    digest TEXT,
    image_id TEXT,
    size_bytes INTEGER,
    platform TEXT,
    failure TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    retry_at TEXT,
    -- The engine may have the tag slipway/<id>; set before it is made, cleared after it is gone.
    tagged BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    removed_at TEXT
);
CREATE UNIQUE INDEX images_reference ON images (reference) WHERE removed_at IS NULL;

CREATE TABLE containers (
    id BLOB PRIMARY KEY NOT NULL,
    image_id BLOB NOT NULL REFERENCES images (id),
    reference TEXT NOT NULL,
    digest TEXT,
    name TEXT,
    command TEXT NOT NULL,
    labels TEXT NOT NULL,
    tty BOOLEAN NOT NULL,
    memory_bytes INTEGER NOT NULL,
    cpus REAL NOT NULL,
    pids INTEGER NOT NULL,
    state TEXT NOT NULL,
    container_id TEXT,
    failure TEXT,
    created_at TEXT NOT NULL,
    started_at TEXT
);
CREATE UNIQUE INDEX containers_name ON containers (name) WHERE state NOT IN ('failed', 'removed');
CREATE INDEX containers_state ON containers (state, id);
CREATE INDEX containers_container_id ON containers (container_id);
