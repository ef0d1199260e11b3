-- What sealed files are found by: their names, and the text of those that are text. Made from the files and the
-- register; may be thrown away and made again.

CREATE TABLE evidence_text (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    names TEXT NOT NULL,                                -- label, title, name of the file, source
    text TEXT NOT NULL                                  -- its beginning; empty for what is no text
) STRICT;

CREATE VIRTUAL TABLE evidence_words USING fts5 (
    names, text, content = 'evidence_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE evidence_grams USING fts5 (
    names, text, content = 'evidence_text', content_rowid = 'id', detail = none, tokenize = "trigram"
);
