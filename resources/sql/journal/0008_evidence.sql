-- Projection: the evidence register over all incidents, and the chain of custody of each item.

DROP TABLE evidence_item;                               -- made again from the entries, with more columns

CREATE TABLE evidence_item (
    incident_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,                             -- of the item: that planned or collected it
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    also TEXT NOT NULL,                                 -- what else it holds, one kind a line
    state TEXT NOT NULL CHECK (state IN ('planned', 'collected', 'sealed', 'missing', 'hash_mismatch', 'released',
                                         'disposed')),
    sensitivity TEXT NOT NULL CHECK (sensitivity IN ('public', 'internal', 'confidential', 'restricted')),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,                               -- empty while nobody hashed it
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL,
    step TEXT NOT NULL,
    source TEXT NOT NULL,
    place TEXT NOT NULL,                                -- empty when it is in the evidence folder
    device TEXT NOT NULL,                               -- the console that sealed the file
    filed INTEGER NOT NULL CHECK (filed IN (0, 1)),     -- its file is in an evidence folder, or should be
    stated_by TEXT NOT NULL,
    stated_us INTEGER NOT NULL,                         -- when it was planned or collected
    content_from_us INTEGER,
    content_to_us INTEGER,
    expires_us INTEGER,                                 -- when its source no longer has it
    retention_us INTEGER,
    hold TEXT NOT NULL,                                 -- why it is under legal hold; empty when it is not
    holder TEXT NOT NULL,
    handed_to TEXT NOT NULL,                            -- whom a transfer waits for
    disposal_by TEXT NOT NULL,                          -- who asked for its disposal
    checked_us INTEGER,
    finding TEXT NOT NULL CHECK (finding IN ('', 'intact', 'missing', 'hash_mismatch')),
    PRIMARY KEY (incident_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_item_time ON evidence_item (stated_us, entry_id);
CREATE INDEX evidence_item_incident ON evidence_item (incident_id, stated_us, entry_id);
CREATE INDEX evidence_item_state ON evidence_item (state, stated_us, entry_id);
CREATE INDEX evidence_item_sensitivity ON evidence_item (sensitivity, stated_us, entry_id);
CREATE INDEX evidence_item_sha256 ON evidence_item (sha256);
CREATE INDEX evidence_item_expiring ON evidence_item (expires_us, entry_id)
    WHERE state = 'planned' AND expires_us IS NOT NULL;
CREATE INDEX evidence_item_handed ON evidence_item (stated_us, entry_id) WHERE handed_to <> '';
CREATE INDEX evidence_item_broken ON evidence_item (stated_us, entry_id)
    WHERE state IN ('missing', 'hash_mismatch');
CREATE INDEX evidence_item_held ON evidence_item (stated_us, entry_id) WHERE hold <> '';

CREATE TABLE evidence_custody (
    incident_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),         -- its place in the chain
    entry_id TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('collect', 'seal', 'transfer', 'accept', 'access', 'copy', 'verify', 'export',
                                       'release', 'dispose')),
    stated_by TEXT NOT NULL,
    from_whom TEXT NOT NULL,
    to_whom TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    zone_s INTEGER NOT NULL,                            -- east of UTC, as stated
    place TEXT NOT NULL,
    reason TEXT NOT NULL,
    sha256 TEXT NOT NULL,                               -- as it was seen; empty when nobody looked
    finding TEXT NOT NULL CHECK (finding IN ('', 'intact', 'missing', 'hash_mismatch')),
    PRIMARY KEY (incident_id, item_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_custody_time ON evidence_custody (at_us);
CREATE INDEX evidence_custody_sealed ON evidence_custody (sha256) WHERE step = 'seal';
