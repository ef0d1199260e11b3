-- Projection: the register of contacts.

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    side TEXT NOT NULL,                                 -- internal, external, customer, authority
    organisation TEXT NOT NULL,
    roles TEXT NOT NULL,                                -- the stakeholders they stand for, one a line
    ways TEXT NOT NULL,                                 -- "phone +49 30 1234", one a line, in the order they are tried
    zone TEXT NOT NULL,
    hours TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    why TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_name ON contact (retired, name COLLATE NOCASE, id);
