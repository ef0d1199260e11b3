-- The mirror: what machines wrote down. It can be thrown away and read again, and it can be large.

-- Texts that repeat. 1 source, 2 action, 3 actor, 4 repository.
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (kind, text)
) STRICT;

-- The row's number is its place in time: milliseconds since 1970, then a running number of 20 bits.
CREATE TABLE event (
    id INTEGER PRIMARY KEY CHECK (id >= 0),
    micros INTEGER NOT NULL CHECK (micros BETWEEN 0 AND 999),  -- beyond the milliseconds
    source INTEGER NOT NULL REFERENCES name (id),
    source_id TEXT NOT NULL CHECK (source_id <> ''),
    action INTEGER NOT NULL REFERENCES name (id),
    actor INTEGER REFERENCES name (id),
    repository INTEGER REFERENCES name (id),
    text TEXT NOT NULL,
    words TEXT NOT NULL,                                -- found by, not shown: addresses, hashes
    raw BLOB NOT NULL                                   -- as it came, compressed
) STRICT;
CREATE UNIQUE INDEX event_known ON event (source, source_id);
CREATE INDEX event_source ON event (source);            -- each of these goes on with id
CREATE INDEX event_action ON event (action);
CREATE INDEX event_actor ON event (actor) WHERE actor IS NOT NULL;
CREATE INDEX event_repository ON event (repository) WHERE repository IS NOT NULL;

-- An event with its texts; `said` is what is shown, each once, for looking inside words.
CREATE VIEW event_said AS
SELECT e.id, n.text AS source, e.text, a.text AS action, coalesce(u.text, '') AS actor,
       coalesce(r.text, '') AS repository, e.words,
       e.text || ' ' || a.text
           || CASE WHEN instr(e.text, coalesce(u.text, '')) THEN '' ELSE ' ' || u.text END
           || CASE WHEN instr(e.text, coalesce(r.text, '')) THEN '' ELSE ' ' || r.text END AS said
FROM event e
JOIN name n ON n.id = e.source
JOIN name a ON a.id = e.action
LEFT JOIN name u ON u.id = e.actor
LEFT JOIN name r ON r.id = e.repository;

-- Filled by one statement a batch; triggers would cost two to three times as much.
CREATE VIRTUAL TABLE event_words USING fts5 (
    text, action, actor, repository, words, source,
    content = 'event_said', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE event_grams USING fts5 (
    said, content = 'event_said', content_rowid = 'id', detail = none, tokenize = "trigram"
);
