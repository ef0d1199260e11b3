-- How far the mirror of GitHub is: each list that is read, where it stands, and what GitHub allows. A page's rows and
-- where the pull goes on are written in one transaction, so that a pull resumes at the page after a kill at any moment.

CREATE TABLE pull (
    key TEXT PRIMARY KEY CHECK (key <> ''),             -- "repositories", "runs/4711"
    topic TEXT NOT NULL CHECK (topic <> ''),            -- "repositories", "runs"
    repository INTEGER,                                 -- GitHub's number, of what is read repository by repository
    due_us INTEGER NOT NULL,                            -- when it is to be asked for next
    -- The pull under way, if one is.
    began_us INTEGER,
    next_url TEXT CHECK (next_url <> ''),               -- the page that comes next, verbatim
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    passed INTEGER NOT NULL DEFAULT 0 CHECK (passed BETWEEN 0 AND pages), -- of them, not sent: unchanged
    taken INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
    refused INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0), -- elements that could not be kept
    whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)), -- every page has to be sent
    suspected_us INTEGER,                               -- rows not seen since then were missing the last time
    newest_us INTEGER,                                  -- by GitHub's clock, the latest change among the rows taken
    -- What is behind.
    last_began_us INTEGER,                              -- of all pulls of it: each begins later than the one before
    watermark_us INTEGER,                               -- GitHub's clock: every change before it is here
    finished_us INTEGER,                                -- the last one that came to its end began then
    rows INTEGER CHECK (rows >= 0),                     -- that one had so many
    unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged IN (0, 1)), -- and nothing in it was new
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0), -- in a row
    failed_us INTEGER,
    error_kind TEXT,                                    -- of the last failure, until one succeeds
    error TEXT,
    CHECK ((failures = 0) = (error IS NULL)),
    CHECK (began_us IS NOT NULL OR (next_url IS NULL AND pages = 0 AND taken = 0))
) STRICT;
CREATE INDEX pull_due ON pull (due_us, key);
CREATE INDEX pull_topic ON pull (topic, finished_us);
CREATE INDEX pull_failing ON pull (failed_us) WHERE failures > 0;

-- What GitHub gave with a page, to ask whether it has changed: good for one credential only.
CREATE TABLE page_tag (
    url TEXT NOT NULL CHECK (url <> ''),
    credential BLOB NOT NULL CHECK (length(credential) = 16), -- a hash, by which it cannot be found
    etag TEXT NOT NULL CHECK (etag <> ''),
    next_url TEXT NOT NULL,                             -- empty: it was the last
    rows INTEGER NOT NULL CHECK (rows >= 0),
    seen_us INTEGER NOT NULL,
    PRIMARY KEY (url, credential)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_tag_seen ON page_tag (seen_us);

-- What a credential may still ask, as one JSON document: it has to survive a restart.
CREATE TABLE budget (
    credential BLOB PRIMARY KEY CHECK (length(credential) = 16),
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the plan and the token allow, tried once.
CREATE TABLE capability (
    credential BLOB NOT NULL CHECK (length(credential) = 16),
    feature TEXT NOT NULL CHECK (feature <> ''),
    verdict TEXT NOT NULL CHECK (verdict IN ('granted', 'missing', 'not_in_plan', 'unknown')),
    detail TEXT NOT NULL,
    tried_us INTEGER NOT NULL,
    PRIMARY KEY (credential, feature)
) STRICT, WITHOUT ROWID;

-- How old each kind of thing is, for people: the oldest of it is what counts.
CREATE VIEW mirror_age AS
SELECT topic, count(*) AS lists, count(finished_us) AS read_once, min(finished_us) AS oldest_us,
       max(finished_us) AS newest_us, sum(coalesce(rows, 0)) AS rows, sum(began_us IS NOT NULL) AS under_way,
       sum(failures > 0) AS failing
FROM pull GROUP BY topic;
