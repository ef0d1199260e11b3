-- Projection: incidents as lists, clocks, figures and reports read them.

CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    status TEXT NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    outcome TEXT NOT NULL,                              -- empty while open
    category TEXT NOT NULL,
    detector TEXT NOT NULL,
    codename TEXT NOT NULL,
    visibility TEXT NOT NULL,
    commander TEXT NOT NULL,                            -- empty when nobody has it
    playbook TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    backfilled INTEGER NOT NULL CHECK (backfilled IN (0, 1)),
    t0_us INTEGER NOT NULL,
    declared_us INTEGER NOT NULL,
    updated_us INTEGER NOT NULL,
    entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_t0 ON incident (t0_us);
CREATE INDEX incident_open ON incident (open, severity, t0_us);

CREATE TABLE incident_milestone (
    incident_id TEXT NOT NULL,
    milestone TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    precision TEXT NOT NULL,
    stated_by TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    PRIMARY KEY (incident_id, milestone)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_milestone_at ON incident_milestone (milestone, at_us);

CREATE TABLE incident_clock (
    incident_id TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    start_us INTEGER NOT NULL,
    due_us INTEGER NOT NULL,
    stopped_us INTEGER,
    waived INTEGER NOT NULL CHECK (waived IN (0, 1)),
    superseded INTEGER NOT NULL CHECK (superseded IN (0, 1)),
    breach_seen_us INTEGER,
    PRIMARY KEY (incident_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_clock_due ON incident_clock (due_us) WHERE stopped_us IS NULL AND waived = 0 AND superseded = 0;

CREATE TABLE incident_role (
    incident_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    role TEXT NOT NULL,
    login TEXT NOT NULL,
    assumed_us INTEGER NOT NULL,
    ended_us INTEGER,
    PRIMARY KEY (incident_id, entry_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_task (
    incident_id TEXT NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    phase TEXT NOT NULL,
    assignee TEXT NOT NULL,
    state TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    due_us INTEGER,
    finished_us INTEGER,
    PRIMARY KEY (incident_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_task_assignee ON incident_task (assignee, state);

CREATE TABLE incident_notification (
    incident_id TEXT NOT NULL,
    stakeholder TEXT NOT NULL,
    state TEXT NOT NULL,
    due_us INTEGER,
    told_us INTEGER,
    PRIMARY KEY (incident_id, stakeholder)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_item (
    incident_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    collected_by TEXT NOT NULL,
    collected_us INTEGER NOT NULL,
    PRIMARY KEY (incident_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_item_sha256 ON evidence_item (sha256);

-- The due queue: every running clock of every open incident.
CREATE VIEW due AS
    SELECT c.incident_id, i.title AS incident, i.severity, c.key, c.kind, c.what, c.who, c.start_us, c.due_us
    FROM incident_clock AS c JOIN incident AS i ON i.id = c.incident_id
    WHERE c.stopped_us IS NULL AND c.waived = 0 AND c.superseded = 0;
