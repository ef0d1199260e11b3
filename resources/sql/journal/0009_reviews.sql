-- Projection: reviews as lists read them.

CREATE TABLE incident_review (
    incident_id TEXT PRIMARY KEY,
    state TEXT NOT NULL,                                -- none, draft, in_review, reviewed, closed
    lead TEXT NOT NULL,                                 -- empty while there is none
    awaited INTEGER NOT NULL CHECK (awaited IN (0, 1)), -- somebody still has to do something about it
    due_us INTEGER,                                     -- closed + 7 d; none where none is wanted
    submitted_by TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_us INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_review_awaited ON incident_review (awaited, due_us);

-- Which incidents are merged into one.
CREATE INDEX incident_merged ON incident (merged_into) WHERE merged_into <> '';
