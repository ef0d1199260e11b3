-- Projection: findings that people decide about, their priority over time, and what of them is due.

CREATE TABLE alert (
    id TEXT PRIMARY KEY,
    tail TEXT NOT NULL,                                 -- of the id: what labels are made of
    finding TEXT NOT NULL,                              -- key in the mirror
    source TEXT NOT NULL,
    tool TEXT NOT NULL,
    kind TEXT NOT NULL,                                 -- vulnerability, code, secret, …
    rule TEXT NOT NULL,
    title TEXT NOT NULL,
    what TEXT NOT NULL,                                 -- package and version, file, image
    fixed TEXT NOT NULL,
    repository TEXT NOT NULL,
    severity TEXT NOT NULL,                             -- as the tool says
    cvss INTEGER CHECK (cvss BETWEEN 0 AND 100),        -- tenths
    epss INTEGER CHECK (epss BETWEEN 0 AND 1000000),    -- millionths
    listing TEXT NOT NULL,                              -- in the catalogue of exploited ones
    malware INTEGER NOT NULL CHECK (malware IN (0, 1)),
    first_seen_us INTEGER NOT NULL,
    taken_us INTEGER NOT NULL,
    updated_us INTEGER NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,                                -- empty while nobody has it
    action TEXT NOT NULL,                               -- kind of what is being done; empty for none
    action_state TEXT NOT NULL,
    action_text TEXT NOT NULL,
    verdict TEXT NOT NULL,                              -- true, false, benign; empty while open
    outcome TEXT NOT NULL,                              -- how it ended; empty while open
    settled_us INTEGER,
    settled_by TEXT NOT NULL,
    reopened INTEGER NOT NULL,
    breach_seen_us INTEGER                              -- due time of a breach that was once visible
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_tail ON alert (tail);
CREATE INDEX alert_settled ON alert (settled_us, id) WHERE settled_us IS NOT NULL;
CREATE INDEX alert_verdict ON alert (verdict, settled_us) WHERE settled_us IS NOT NULL;

-- The priority of one that is open, and what it will be by itself when an override or a control ends: a list
-- at any time reads the rows in which that time lies.
CREATE TABLE alert_phase (
    alert_id TEXT NOT NULL,
    since_us INTEGER NOT NULL,
    until_us INTEGER NOT NULL,
    band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 3), -- immediate, urgent, scheduled, deferred
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 5), -- within it: confirmed first, then the critical path
    due_us INTEGER NOT NULL,                            -- the greatest number when it is not due
    state TEXT NOT NULL,
    repository TEXT NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (alert_id, since_us),
    CHECK (since_us < until_us)
) STRICT, WITHOUT ROWID;
-- Each goes on in the order of the list and holds the time, so that a page is found in the index alone.
CREATE INDEX alert_phase_order ON alert_phase (band, rank, due_us, alert_id, since_us, until_us);
CREATE INDEX alert_phase_state ON alert_phase (state, band, rank, due_us, alert_id, since_us, until_us);
CREATE INDEX alert_phase_repository ON alert_phase
    (repository COLLATE NOCASE, band, rank, due_us, alert_id, since_us, until_us);
CREATE INDEX alert_phase_owner ON alert_phase
    (owner COLLATE NOCASE, band, rank, due_us, alert_id, since_us, until_us);
CREATE INDEX alert_phase_due ON alert_phase (due_us, alert_id, since_us, until_us);

-- What else of an open one is due or ends: its actions, overrides and controls.
CREATE TABLE alert_clock (
    alert_id TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,                                 -- remedy, override, control
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    start_us INTEGER NOT NULL,
    due_us INTEGER NOT NULL,
    breach_seen_us INTEGER,
    PRIMARY KEY (alert_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_clock_due ON alert_clock (due_us, alert_id, key);

-- Which incidents it belongs to.
CREATE TABLE alert_incident (
    incident_id TEXT NOT NULL,
    alert_id TEXT NOT NULL,
    PRIMARY KEY (incident_id, alert_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_incident_alert ON alert_incident (alert_id);
