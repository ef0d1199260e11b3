-- Projection: what figures over incidents are computed from. The views at the end are the reading
-- surface; times and spans are microseconds.

-- One row an incident that was declared.
CREATE TABLE incident_record (
    incident_id TEXT PRIMARY KEY,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    t0_us INTEGER NOT NULL,                             -- the detection, else the declaration
    t0_entry TEXT NOT NULL,
    excluded TEXT NOT NULL CHECK (excluded IN ('', 'exercise', 'duplicate', 'declined', 'false_positive')),
    backfilled INTEGER NOT NULL CHECK (backfilled IN (0, 1)),
    closed_us INTEGER,                                  -- NULL while open
    closed_entry TEXT NOT NULL,
    ticket TEXT NOT NULL                                -- where it was recorded before; empty otherwise
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_record_closed ON incident_record (closed_us);
CREATE INDEX incident_record_ticket ON incident_record (ticket) WHERE ticket <> '';

-- One row an incident and figure; a period of one figure is one stretch of the key.
CREATE TABLE incident_span (
    figure TEXT NOT NULL,
    t0_us INTEGER NOT NULL,
    incident_id TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    excluded TEXT NOT NULL,
    backfilled INTEGER NOT NULL CHECK (backfilled IN (0, 1)),
    from_us INTEGER,                                    -- NULL while the milestone is not stated
    to_us INTEGER,
    from_entry TEXT NOT NULL,
    to_entry TEXT NOT NULL,
    PRIMARY KEY (figure, t0_us, incident_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_span_incident ON incident_span (incident_id);

CREATE TABLE incident_link (
    incident_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    to_id TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    entry_id TEXT NOT NULL,
    PRIMARY KEY (incident_id, kind, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_link_to ON incident_link (to_id, kind);

-- The spans that count; value_us is NULL where a milestone is missing or the later one is stated as
-- the earlier.
CREATE VIEW figure_span AS
    SELECT s.figure, s.incident_id, i.title, s.severity, i.detector, s.t0_us, s.from_us, s.to_us, s.from_entry,
        s.to_entry, CASE WHEN s.to_us >= s.from_us THEN s.to_us - s.from_us END AS value_us
    FROM incident_span AS s JOIN incident AS i ON i.id = s.incident_id
    WHERE s.excluded = '' AND s.backfilled = 0;

-- The closed incidents that count, and when each first came back within 90 days; NULL when it did not.
CREATE VIEW figure_recurrence AS
    SELECT r.incident_id, i.title, r.severity, r.t0_us, r.closed_us,
        (SELECT min(a.t0_us) FROM incident_link AS l JOIN incident_record AS a ON a.incident_id = l.incident_id
         WHERE l.to_id = r.incident_id AND l.kind = 'recurrence_of' AND l.confirmed = 1 AND a.excluded = ''
             AND a.t0_us > r.t0_us AND a.t0_us <= r.closed_us + 90 * 86400000000) AS recurred_us
    FROM incident_record AS r JOIN incident AS i ON i.id = r.incident_id
    WHERE r.closed_us IS NOT NULL AND r.excluded = '' AND r.backfilled = 0;
