-- Twin: migrations/sqlite/0005_vetting.sql.

-- Under which conditions an image may be launched; see server/src/policy.rs.
ALTER TABLE images ADD COLUMN policy JSONB NOT NULL DEFAULT '{}';
-- Counts what is worth knowing: the entity tag.
ALTER TABLE images ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
-- Since when, and why, it is launched no more.
ALTER TABLE images ADD COLUMN suspended_at TIMESTAMPTZ;
ALTER TABLE images ADD COLUMN suspension TEXT;
-- When it is suspended by itself.
ALTER TABLE images ADD COLUMN expires_at TIMESTAMPTZ;
-- What the registry said of the reference, which other digest it named, and when.
ALTER TABLE images ADD COLUMN drift TEXT;
ALTER TABLE images ADD COLUMN moved_to TEXT;
ALTER TABLE images ADD COLUMN checked_at TIMESTAMPTZ;
-- The name of a secret of the settings.
ALTER TABLE images ADD COLUMN credentials TEXT;
-- It was removed, and what runs it is to end.
ALTER TABLE images ADD COLUMN revoked BOOLEAN NOT NULL DEFAULT FALSE;
-- Bytes, as `repository@digest`, that were on the list: the engine need not keep them for us.
CREATE TABLE spent (pinned TEXT PRIMARY KEY NOT NULL);
CREATE INDEX containers_image ON containers (image_id, state);
-- Of an answer that is kept for a retry.
ALTER TABLE calls ADD COLUMN etag TEXT;
