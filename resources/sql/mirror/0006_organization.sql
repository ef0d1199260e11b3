-- What GitHub says of organisations: repositories, their custom properties and files, who may do what, workflows.
-- Each row has GitHub's number and when GitHub last said so. No table refers to another by force: lists are read in
-- any order, and what one lacks may still be named by others.

CREATE TABLE organization (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    node_id TEXT NOT NULL,
    login TEXT NOT NULL COLLATE NOCASE CHECK (login <> ''),
    name TEXT NOT NULL,
    plan TEXT NOT NULL,                                 -- empty when it was not told
    public_repositories INTEGER CHECK (public_repositories >= 0),
    private_repositories INTEGER CHECK (private_repositories >= 0),
    seats INTEGER CHECK (seats >= 0),
    filled_seats INTEGER CHECK (filled_seats >= 0),
    two_factor_required INTEGER CHECK (two_factor_required IN (0, 1)),
    seen_us INTEGER NOT NULL
) STRICT;

-- Lists that were read to their end: what nobody has seen since then is gone.
CREATE TABLE organization_list (
    resource INTEGER NOT NULL CHECK (resource BETWEEN 0 AND 7), -- repositories, properties, property values, teams,
                                                        -- team members, team repositories, members, workflows
    list_of INTEGER NOT NULL CHECK (list_of > 0),       -- an organization, a team or a repository
    since_us INTEGER NOT NULL,
    PRIMARY KEY (resource, list_of)
) STRICT, WITHOUT ROWID;

CREATE TABLE repository (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    node_id TEXT NOT NULL,
    organization INTEGER NOT NULL CHECK (organization > 0), -- whose list has it
    owner TEXT NOT NULL COLLATE NOCASE CHECK (owner <> ''),
    name TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''), -- another one can have had it before
    visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 3), -- unknown, public, private, internal
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    language TEXT NOT NULL COLLATE NOCASE,
    pushed_us INTEGER,
    push_order INTEGER NOT NULL CHECK (push_order = coalesce(pushed_us, -1)), -- never pushed to: last
    codeowners INTEGER CHECK (codeowners IN (0, 1)),    -- of these three see repository_count
    workflows INTEGER CHECK (workflows >= 0),
    properties INTEGER CHECK (properties >= 0),
    visibility_said TEXT NOT NULL,
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    fork INTEGER NOT NULL CHECK (fork IN (0, 1)),
    is_template INTEGER NOT NULL CHECK (is_template IN (0, 1)),
    default_branch TEXT NOT NULL,
    description TEXT NOT NULL,
    topics TEXT NOT NULL,                               -- one a line
    created_us INTEGER,
    updated_us INTEGER,
    size_kib INTEGER CHECK (size_kib >= 0),
    open_issues INTEGER CHECK (open_issues >= 0),
    advanced_security INTEGER CHECK (advanced_security IN (0, 1)),
    secret_scanning INTEGER CHECK (secret_scanning IN (0, 1)),
    push_protection INTEGER CHECK (push_protection IN (0, 1)),
    dependabot_updates INTEGER CHECK (dependabot_updates IN (0, 1)),
    seen_us INTEGER NOT NULL
) STRICT;
-- The two orders of the list, each also within a language. They go on with what else is asked for, so that a page is
-- found without reading a row that is not on it.
CREATE INDEX repository_name ON repository
    (name, id, owner, visibility, archived, language, codeowners, workflows);
CREATE INDEX repository_pushed ON repository
    (push_order, id, name, owner, visibility, archived, language, codeowners, workflows);
CREATE INDEX repository_language_name ON repository
    (language, name, id, owner, visibility, archived, codeowners, workflows);
CREATE INDEX repository_language_pushed ON repository
    (language, push_order, id, name, owner, visibility, archived, codeowners, workflows);

-- Definitions of custom properties, which have a name and no number.
CREATE TABLE property (
    organization INTEGER NOT NULL CHECK (organization > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 5), -- unknown, text, single or multi select, true/false, url
    type_said TEXT NOT NULL,
    required INTEGER CHECK (required IN (0, 1)),
    allowed TEXT NOT NULL,                              -- one a line, as the next
    default_value TEXT NOT NULL,
    description TEXT NOT NULL,
    seen_us INTEGER NOT NULL,
    PRIMARY KEY (organization, name)
) STRICT, WITHOUT ROWID;

-- Repositories whose values were told; one without any value is here, too.
CREATE TABLE property_holder (
    repository INTEGER PRIMARY KEY CHECK (repository > 0),
    organization INTEGER NOT NULL CHECK (organization > 0),
    seen_us INTEGER NOT NULL
) STRICT;
CREATE TABLE property_value (
    repository INTEGER NOT NULL CHECK (repository > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (repository, name, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX property_value_held ON property_value (name, value, repository);

CREATE TABLE team (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    organization INTEGER NOT NULL CHECK (organization > 0),
    node_id TEXT NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    privacy INTEGER NOT NULL CHECK (privacy BETWEEN 0 AND 2), -- unknown, secret, closed
    parent INTEGER CHECK (parent > 0),
    seen_us INTEGER NOT NULL
) STRICT;
CREATE TABLE team_member (
    team INTEGER NOT NULL CHECK (team > 0),
    member INTEGER NOT NULL CHECK (member > 0),
    login TEXT NOT NULL COLLATE NOCASE CHECK (login <> ''),
    seen_us INTEGER NOT NULL,
    PRIMARY KEY (team, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_member_member ON team_member (member);
CREATE TABLE team_repository (
    team INTEGER NOT NULL CHECK (team > 0),
    repository INTEGER NOT NULL CHECK (repository > 0),
    permission INTEGER NOT NULL CHECK (permission BETWEEN 0 AND 5), -- unknown, read, triage, write, maintain, admin
    role TEXT NOT NULL,
    seen_us INTEGER NOT NULL,
    PRIMARY KEY (team, repository)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_repository_repository ON team_repository (repository);

CREATE TABLE member (
    organization INTEGER NOT NULL CHECK (organization > 0),
    id INTEGER NOT NULL CHECK (id > 0),                 -- somebody can be in several organisations
    node_id TEXT NOT NULL,
    login TEXT NOT NULL COLLATE NOCASE CHECK (login <> ''),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2), -- unknown, member, admin
    two_factor INTEGER CHECK (two_factor IN (0, 1)),
    seen_us INTEGER NOT NULL,
    PRIMARY KEY (organization, id)
) STRICT, WITHOUT ROWID;

-- Stays when its repository is gone: runs name it.
CREATE TABLE workflow (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    node_id TEXT NOT NULL,
    repository INTEGER NOT NULL CHECK (repository > 0),
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5), -- unknown, active, disabled by hand, for want of activity,
                                                        -- as a fork's, deleted
    state_said TEXT NOT NULL,
    created_us INTEGER,
    updated_us INTEGER,
    seen_us INTEGER NOT NULL
) STRICT;
CREATE INDEX workflow_repository ON workflow (repository, state);

-- Repositories whose CODEOWNERS and workflow files were read; one without any is here, too.
CREATE TABLE repository_reading (
    repository INTEGER PRIMARY KEY CHECK (repository > 0),
    seen_us INTEGER NOT NULL
) STRICT;
CREATE TABLE repository_file (
    repository INTEGER NOT NULL CHECK (repository > 0),
    path TEXT NOT NULL CHECK (path <> ''),
    oid TEXT NOT NULL,
    seen_us INTEGER NOT NULL,
    PRIMARY KEY (repository, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX repository_file_oid ON repository_file (oid);
-- The content of such files, once however many repositories have it.
CREATE TABLE file_content (
    id INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE CHECK (length(oid) IN (40, 64)),
    size INTEGER NOT NULL CHECK (size >= 0),            -- of the whole file, bytes
    is_binary INTEGER NOT NULL CHECK (is_binary IN (0, 1)),
    truncated INTEGER NOT NULL CHECK (truncated IN (0, 1)),
    text TEXT NOT NULL
) STRICT;

-- What the columns of that name in repository are made from; NULL is unknown. Workflows are those that GitHub lists,
-- its own ones, too; before it was asked for them, the files.
CREATE VIEW repository_count AS
SELECT r.id,
       CASE WHEN EXISTS (SELECT 1 FROM repository_reading g WHERE g.repository = r.id)
            THEN EXISTS (SELECT 1 FROM repository_file f WHERE f.repository = r.id
                         AND f.path IN ('.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS')) END AS codeowners,
       CASE WHEN EXISTS (SELECT 1 FROM organization_list l WHERE l.resource = 7 AND l.list_of = r.id)
                 OR EXISTS (SELECT 1 FROM workflow w WHERE w.repository = r.id)
            THEN (SELECT count(*) FROM workflow w WHERE w.repository = r.id AND w.state <> 5)
            WHEN EXISTS (SELECT 1 FROM repository_reading g WHERE g.repository = r.id)
            THEN (SELECT count(*) FROM repository_file f WHERE f.repository = r.id
                  AND f.path GLOB '.github/workflows/*') END AS workflows,
       CASE WHEN EXISTS (SELECT 1 FROM property_holder h WHERE h.repository = r.id)
            THEN (SELECT count(DISTINCT v.name) FROM property_value v WHERE v.repository = r.id) END AS properties
FROM repository r;

CREATE VIEW repository_overview AS
SELECT id, owner, name, owner || '/' || name AS full_name,
       CASE visibility WHEN 1 THEN 'public' WHEN 2 THEN 'private' WHEN 3 THEN 'internal' ELSE 'unknown' END
           AS visibility,
       archived, fork, language, pushed_us, properties, workflows,
       CASE codeowners WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE 'unknown' END AS codeowners, seen_us
FROM repository;
