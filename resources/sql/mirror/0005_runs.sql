-- Workflow runs as GitHub lists them, a million a week: facts that can be asked for again. Times are seconds
-- since 1970, as GitHub counts them; a day counts from 1970-01-01, in UTC.

-- Repositories of runs by a small number, so that it fits above a run's own.
CREATE TABLE run_repository (
    ordinal INTEGER PRIMARY KEY CHECK (ordinal BETWEEN 1 AND 524287),
    repository INTEGER NOT NULL UNIQUE CHECK (repository > 0)   -- GitHub's number
) STRICT;

-- Texts that repeat: words of the API, names, paths, branches, logins. The tables below hold their numbers without a
-- foreign key: looking seven of them up for each of a million rows takes as long as writing the row.
CREATE TABLE run_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;

CREATE TABLE run (
    -- ordinal << 44 | GitHub's number: a repository's runs come together, and lie together.
    id INTEGER PRIMARY KEY CHECK (id > 17592186044416 AND id & 17592186044415 > 0),
    node_id TEXT NOT NULL,
    workflow INTEGER NOT NULL CHECK (workflow >= 0),            -- GitHub's number, 0 when it does not say
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),         -- other, build, release, security, upkeep
    name INTEGER,
    title TEXT NOT NULL,
    path INTEGER,
    number INTEGER NOT NULL CHECK (number >= 0),
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    event INTEGER,
    status INTEGER,
    conclusion INTEGER,                                         -- NULL while it has none
    completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
    branch INTEGER,
    sha BLOB CHECK (length(sha) = 20),
    actor INTEGER,
    triggering_actor INTEGER,
    created INTEGER NOT NULL CHECK (created >= 0),
    started INTEGER CHECK (started >= 0),                       -- of this attempt
    updated INTEGER NOT NULL CHECK (updated >= 0),
    seconds INTEGER CHECK (seconds >= 0),                       -- how long this attempt took, where it is known
    -- Columns and not generated ones: an index of those is never read alone.
    ordinal INTEGER NOT NULL CHECK (ordinal = id >> 44),
    by_whom INTEGER CHECK (by_whom IS coalesce(triggering_actor, actor))
) STRICT;
-- Each goes on with id. They are put aside during a first sync (run_index) and made again after it.
CREATE INDEX run_created ON run (created);
CREATE INDEX run_ordinal ON run (ordinal, created);
CREATE INDEX run_workflow ON run (workflow, created);
CREATE INDEX run_conclusion ON run (conclusion, created);
CREATE INDEX run_event ON run (event, created);
CREATE INDEX run_branch ON run (branch, created);
CREATE INDEX run_by_whom ON run (by_whom, created);

-- The indexes of run that a first sync has put aside; none while there is none.
CREATE TABLE run_index (
    name TEXT PRIMARY KEY,
    sql TEXT NOT NULL CHECK (sql LIKE 'CREATE INDEX run\_% ON run (%' ESCAPE '\')
) STRICT, WITHOUT ROWID;

-- Runs of days before this one were let go; what they added to the rollups stays.
CREATE TABLE run_kept (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    since INTEGER NOT NULL                                      -- day
) STRICT;

-- A run with its texts.
CREATE VIEW run_said AS
SELECT r.id AS key, p.repository, r.id & 17592186044415 AS run, r.node_id, r.workflow, r.kind,
       n.text AS name, r.title, h.text AS path, r.number, r.attempt, e.text AS event, s.text AS status,
       c.text AS conclusion, b.text AS branch, r.sha, a.text AS actor, t.text AS triggering_actor,
       r.created, r.started, r.updated, r.seconds
FROM run r
JOIN run_repository p ON p.ordinal = r.id >> 44
LEFT JOIN run_text n ON n.id = r.name
LEFT JOIN run_text h ON h.id = r.path
LEFT JOIN run_text e ON e.id = r.event
LEFT JOIN run_text s ON s.id = r.status
LEFT JOIN run_text c ON c.id = r.conclusion
LEFT JOIN run_text b ON b.id = r.branch
LEFT JOIN run_text a ON a.id = r.actor
LEFT JOIN run_text t ON t.id = r.triggering_actor;

-- Jobs of the runs that are sampled.
CREATE TABLE run_job (
    id INTEGER PRIMARY KEY CHECK (id > 0),                      -- GitHub's number
    run INTEGER NOT NULL,                                       -- run.id; the run itself may come later, or be gone
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    name INTEGER,
    status INTEGER,
    conclusion INTEGER,
    completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
    started_at INTEGER CHECK (started_at >= 0),
    completed_at INTEGER CHECK (completed_at >= 0),
    runner INTEGER,
    labels TEXT NOT NULL                                        -- one a line
) STRICT;
CREATE INDEX run_job_run ON run_job (run, attempt);

CREATE TABLE run_step (
    job INTEGER NOT NULL REFERENCES run_job (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    name INTEGER,
    status INTEGER,
    conclusion INTEGER,
    started_at INTEGER CHECK (started_at >= 0),
    completed_at INTEGER CHECK (completed_at >= 0),
    PRIMARY KEY (job, number)
) STRICT, WITHOUT ROWID;

-- Figures of a day by which years are drawn without reading a run. They change with each row, in its transaction.
-- A conclusion is a run_text, or 0 while a run has none; `timed` runs have a duration, `seconds` is their sum.
CREATE TABLE run_day (
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    conclusion INTEGER NOT NULL,
    runs INTEGER NOT NULL CHECK (runs >= 0),
    timed INTEGER NOT NULL CHECK (timed BETWEEN 0 AND runs),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (day, kind, conclusion)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_day_repository (
    day INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    conclusion INTEGER NOT NULL,
    runs INTEGER NOT NULL CHECK (runs >= 0),
    timed INTEGER NOT NULL CHECK (timed BETWEEN 0 AND runs),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (day, ordinal, conclusion)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_day_repository_ordinal ON run_day_repository (ordinal, day);
CREATE TABLE run_day_duration (
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    bucket INTEGER NOT NULL CHECK (bucket >= 0),                -- durations from 10 * bucket seconds on
    runs INTEGER NOT NULL CHECK (runs >= 0),
    PRIMARY KEY (day, kind, bucket)
) STRICT, WITHOUT ROWID;

-- The same figures out of the runs themselves, of the days whose runs are all kept: what the tables above must equal.
CREATE VIEW run_day_raw AS
SELECT created / 86400 AS day, kind, coalesce(conclusion, 0) AS conclusion, count(*) AS runs,
       count(seconds) AS timed, coalesce(sum(seconds), 0) AS seconds
FROM run GROUP BY 1, 2, 3;
CREATE VIEW run_day_repository_raw AS
SELECT created / 86400 AS day, id >> 44 AS ordinal, coalesce(conclusion, 0) AS conclusion, count(*) AS runs,
       count(seconds) AS timed, coalesce(sum(seconds), 0) AS seconds
FROM run GROUP BY 1, 2, 3;
CREATE VIEW run_day_duration_raw AS
SELECT created / 86400 AS day, kind, seconds / 10 AS bucket, count(*) AS runs
FROM run WHERE seconds IS NOT NULL GROUP BY 1, 2, 3;
