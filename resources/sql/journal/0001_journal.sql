-- The journal: immutable, hash-chained entries. Nothing here is changed after it is written, but
-- payload and salt (redaction), attestation (what GitHub says) and the local tables.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    position INTEGER PRIMARY KEY,                       -- order of arrival at this console
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
    subject_id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    device_id TEXT NOT NULL,
    device_seq INTEGER NOT NULL CHECK (device_seq > 0),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    recorded_us INTEGER NOT NULL,
    clock_offset_ms INTEGER,
    clock_offset_age_s INTEGER,
    actor_ref TEXT NOT NULL,
    payload TEXT CHECK (length(CAST(payload AS BLOB)) <= 32768),  -- NULL once redacted
    salt BLOB CHECK (length(salt) = 32),
    payload_commit BLOB NOT NULL CHECK (length(payload_commit) = 32),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) IN (0, 32)),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    received_us INTEGER NOT NULL,
    attestation INTEGER NOT NULL DEFAULT 0 CHECK (attestation IN (0, 1, 2)),
    UNIQUE (device_id, device_seq),
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;
CREATE INDEX entry_subject ON entry (subject_id, lamport, device_id, device_seq);
CREATE INDEX entry_lamport ON entry (lamport);

-- Roots of a device's Merkle log as they were given out.
CREATE TABLE checkpoint (
    device_id TEXT NOT NULL,
    tree_size INTEGER NOT NULL CHECK (tree_size > 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    made_us INTEGER NOT NULL,
    PRIMARY KEY (device_id, tree_size)
) STRICT, WITHOUT ROWID;
