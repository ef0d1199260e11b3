-- What scanners found, and what the world knows about it: facts of machines, read again from the sealed
-- files when the mirror is thrown away. A CVE is a number: year * 1000000000 + number. A day counts from
-- 1970-01-01.

-- Each file that was read, and how old what it says is.
CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL CHECK (format <> ''),          -- trivy, sarif, kev, epss, stix
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    file_name TEXT NOT NULL,
    read_us INTEGER NOT NULL,                           -- when it was brought in
    as_of_us INTEGER,                                   -- when it was made, as it says itself
    version TEXT NOT NULL,                              -- of the catalogue, the model, the tool
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),     -- read to its end
    rows INTEGER NOT NULL CHECK (rows >= 0),
    added INTEGER NOT NULL CHECK (added >= 0),
    refused INTEGER NOT NULL CHECK (refused >= 0),
    UNIQUE (format, sha256)
) STRICT;
CREATE INDEX feed_newest ON feed (format, as_of_us) WHERE whole = 1;

-- What one tool scans again and again.
CREATE TABLE scan (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL CHECK (source <> ''),
    tool TEXT NOT NULL,
    artifact TEXT NOT NULL,
    repository TEXT NOT NULL,
    category TEXT NOT NULL,
    UNIQUE (source, tool, artifact, repository, category)
) STRICT;
CREATE INDEX scan_repository ON scan (repository COLLATE NOCASE);

-- The reports of a scan; what a later complete one does not have is gone.
CREATE TABLE report (
    scan INTEGER NOT NULL REFERENCES scan (id),
    at_us INTEGER NOT NULL,
    feed INTEGER NOT NULL REFERENCES feed (id),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    PRIMARY KEY (scan, at_us, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (length(key) = 32),
    scan INTEGER NOT NULL REFERENCES scan (id),
    feed INTEGER NOT NULL REFERENCES feed (id),         -- the report that says what stands here
    standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 2), -- open, closed by the tool, gone
    rank INTEGER NOT NULL,                              -- finding_ranked; the greatest is the most urgent
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
    cve INTEGER,
    cvss INTEGER CHECK (cvss BETWEEN 0 AND 100),        -- tenths
    malware INTEGER NOT NULL CHECK (malware IN (0, 1)),
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),   -- the tool regards it as settled
    first_seen_us INTEGER NOT NULL,
    last_seen_us INTEGER NOT NULL,
    gone_us INTEGER,                                    -- the first report after last_seen_us
    rule TEXT NOT NULL CHECK (rule <> ''),
    package TEXT NOT NULL,
    ecosystem TEXT NOT NULL,
    installed TEXT NOT NULL,
    fixed TEXT NOT NULL,
    target TEXT NOT NULL,
    path TEXT NOT NULL,
    line INTEGER NOT NULL CHECK (line >= 0),
    severity_said TEXT NOT NULL,
    title TEXT NOT NULL,
    tool_version TEXT NOT NULL,
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    url TEXT NOT NULL,
    cvss_vector TEXT NOT NULL,
    aliases TEXT NOT NULL,                              -- one a line, as links
    links TEXT NOT NULL,
    remedy TEXT NOT NULL,
    description TEXT NOT NULL,
    CHECK (first_seen_us <= last_seen_us),
    CHECK ((standing = 2) = (gone_us IS NOT NULL))
) STRICT;
-- Each goes on with what else is asked for, so that a page is found without reading a row that is not on it.
CREATE INDEX finding_rank ON finding (standing, rank, id, severity, kind, scan);
CREATE INDEX finding_scan ON finding (scan, standing, rank, id, severity, kind);
CREATE INDEX finding_package ON finding (package COLLATE NOCASE, standing, rank, id, severity, kind);
CREATE INDEX finding_rule ON finding (rule COLLATE NOCASE, standing, rank, id, severity, kind);
CREATE INDEX finding_cve ON finding (cve) WHERE cve IS NOT NULL;

-- CISA's catalogue of known exploited vulnerabilities.
CREATE TABLE known_exploited (
    cve INTEGER PRIMARY KEY,
    added INTEGER NOT NULL,                             -- day
    due INTEGER,                                        -- day
    ransomware INTEGER NOT NULL CHECK (ransomware IN (0, 1)),
    as_of_us INTEGER NOT NULL,                          -- of the catalogue that says so
    withdrawn_us INTEGER,                               -- the first complete catalogue without it
    vendor TEXT NOT NULL,
    product TEXT NOT NULL,
    name TEXT NOT NULL,
    cwes TEXT NOT NULL,                                 -- one a line
    action TEXT NOT NULL,
    notes TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;
CREATE INDEX known_exploited_added ON known_exploited (added, cve) WHERE withdrawn_us IS NULL;

-- FIRST's exploit prediction scores, the newest of each CVE; a quarter of a million rows of 17 bytes.
CREATE TABLE exploit_score (
    cve INTEGER PRIMARY KEY,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000000),           -- millionths
    percentile INTEGER NOT NULL CHECK (percentile BETWEEN 0 AND 1000000), -- millionths
    day INTEGER NOT NULL
) STRICT;

-- How urgent a finding is by facts alone: exploited or likely to be (KEV, EPSS from 0.10, malware), then
-- severity, then CVSS (of an unknown one the foot of its severity), then EPSS. People's answers come on top.
CREATE VIEW finding_ranked AS
SELECT f.id,
       (f.malware OR k.cve IS NOT NULL OR coalesce(s.score, 0) >= 100000) * 10000000000 + f.severity * 1000000000
           + coalesce(f.cvss, CASE f.severity WHEN 4 THEN 90 WHEN 3 THEN 70 WHEN 2 THEN 40 WHEN 1 THEN 1 ELSE 0 END)
               * 1000000
           + min(coalesce(s.score, 0), 999999) AS rank
FROM finding f
LEFT JOIN known_exploited k ON k.cve = f.cve AND k.withdrawn_us IS NULL
LEFT JOIN exploit_score s ON s.cve = f.cve;

CREATE VIEW finding_said AS
SELECT f.id, f.rule || ' ' || f.title || ' ' || f.package || ' ' || f.installed || ' ' || f.target || ' ' || f.path
                 || ' ' || f.aliases || ' ' || s.tool || ' ' || s.artifact || ' ' || s.repository AS said
FROM finding f JOIN scan s ON s.id = f.scan;

CREATE VIRTUAL TABLE finding_words USING fts5 (
    said, content = 'finding_said', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

-- STIX indicators, and the values by which each is met.
CREATE TABLE threat_indicator (
    id INTEGER PRIMARY KEY,
    stix_id TEXT NOT NULL UNIQUE CHECK (stix_id LIKE 'indicator--%'),
    feed INTEGER NOT NULL REFERENCES feed (id),
    name TEXT NOT NULL,
    types TEXT NOT NULL,                                -- one a line
    not_understood TEXT NOT NULL,                       -- what of the pattern threat_value does not have
    producer TEXT NOT NULL,                             -- STIX id of the identity
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
    revoked INTEGER NOT NULL CHECK (revoked IN (0, 1)),
    created_us INTEGER NOT NULL,
    modified_us INTEGER NOT NULL,
    valid_from_us INTEGER NOT NULL,
    valid_until_us INTEGER,
    pattern TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;
CREATE INDEX threat_indicator_newest ON threat_indicator (modified_us, id);
CREATE TABLE threat_value (
    value TEXT NOT NULL CHECK (value <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
    indicator INTEGER NOT NULL REFERENCES threat_indicator (id),
    PRIMARY KEY (value, kind, indicator)
) STRICT, WITHOUT ROWID;
CREATE INDEX threat_value_indicator ON threat_value (indicator);

-- Every other object of a bundle, by name only.
CREATE TABLE stix_object (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    type TEXT NOT NULL CHECK (type <> ''),
    name TEXT NOT NULL,                                 -- of a relationship its kind: "indicates"
    modified_us INTEGER NOT NULL,
    source_ref TEXT NOT NULL,                           -- of a relationship
    target_ref TEXT NOT NULL,
    feed INTEGER NOT NULL REFERENCES feed (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX stix_object_type ON stix_object (type);
CREATE INDEX stix_object_source ON stix_object (source_ref) WHERE source_ref <> '';
