-- Projection: action items, of reviews and beside them.

CREATE TABLE action_item (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,                                 -- prevent, detect, mitigate, process, document
    area TEXT NOT NULL,                                 -- function of the NIST Cybersecurity Framework 2.0
    owner TEXT NOT NULL,                                -- empty while nobody has it
    state TEXT NOT NULL,
    reason TEXT NOT NULL,                               -- of the state
    done_by TEXT NOT NULL,
    verified_by TEXT NOT NULL,
    source TEXT NOT NULL,                               -- subject id of the incident; may be empty
    issue TEXT NOT NULL,
    opened_us INTEGER NOT NULL,
    due_us INTEGER,
    done_us INTEGER,
    verified_us INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_item_state ON action_item (state, due_us);
CREATE INDEX action_item_source ON action_item (source);
