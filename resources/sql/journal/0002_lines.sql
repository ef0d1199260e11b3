-- Projection: the log of every subject as people read it, on one time axis, with its search.

CREATE TABLE line (
    position INTEGER PRIMARY KEY,                       -- that of the entry
    entry_id TEXT NOT NULL UNIQUE,
    subject_id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    happened_us INTEGER NOT NULL,
    recorded_us INTEGER NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('counts', 'struck', 'refused', 'disputed', 'redacted')),
    system INTEGER NOT NULL CHECK (system IN (0, 1)),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;
CREATE INDEX line_time ON line (happened_us, position);
CREATE INDEX line_subject ON line (subject_id, happened_us, position);
CREATE INDEX line_kind ON line (kind, happened_us, position);
CREATE INDEX line_author ON line (author COLLATE NOCASE, happened_us, position);

-- Both are filled by the projection itself: an untrusted schema may not reach them from a trigger.
CREATE VIRTUAL TABLE line_words USING fts5 (
    text, author, tags, content = 'line', content_rowid = 'position', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE line_grams USING fts5 (
    text, content = 'line', content_rowid = 'position', detail = none, tokenize = "trigram"
);
