-- Twin: migrations/postgres/0004_events.sql.

-- What happened to images and containers; each row is written in the transaction of its change.
CREATE TABLE events (
    seq INTEGER PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    subject BLOB NOT NULL,
    owner TEXT NOT NULL,
    -- Of a shared image: everybody may read it.
    shared BOOLEAN NOT NULL,
    actor TEXT NOT NULL,
    cause TEXT,
    request_id BLOB,
    details TEXT
);
CREATE INDEX events_owner ON events (owner, seq);
CREATE INDEX events_subject ON events (subject, seq);
-- One row: the last event's place. Writing it is what the next event waits for, so that the places are
-- in the order of the commits, and who has read one misses none before it.
CREATE TABLE event_head (seq INTEGER NOT NULL);
INSERT INTO event_head VALUES (0);
CREATE INDEX events_shared ON events (seq) WHERE shared;
