-- National mappings: services asked to describe themselves.

CREATE TABLE mapping (
    id BLOB NOT NULL PRIMARY KEY,      -- a UUID
    keeper BLOB,                       -- the member that maps; NULL: the network's office
    country TEXT NOT NULL,
    title TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL
);
CREATE INDEX mapping_keeper ON mapping (keeper, opened_at);

-- A service in a mapping, and what it says.
CREATE TABLE mapping_answer (
    id BLOB NOT NULL PRIMARY KEY,      -- a UUID
    mapping BLOB NOT NULL,
    name TEXT NOT NULL,
    mail TEXT,                         -- NULL: typed in from paper, or forgotten
    language TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    reminded_at BIGINT,
    opened_at BIGINT,
    declined_at BIGINT,
    draft TEXT,                        -- JSON of the form's fields as they were typed; nobody reads it but the service
    entry TEXT,                        -- JSON of the form as it was sent, or typed in from paper
    filled TEXT NOT NULL,              -- JSON: of which dimensions it says something
    sent_at BIGINT,
    taken_at BIGINT,                   -- when it was last taken over into the directory
    version BIGINT NOT NULL            -- counts the writes: whoever edits names the one they read
);
CREATE INDEX mapping_answer_mapping ON mapping_answer (mapping, asked_at);

-- Links with which a service answers. Made when a mail is written, so that the secret stands nowhere but in the mail.
CREATE TABLE mapping_link (
    secret_sha256 BLOB NOT NULL PRIMARY KEY,
    answer BLOB NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX mapping_link_answer ON mapping_link (answer);

-- What the public saw of everything taken over, at one moment. Rows are written once and never changed.
CREATE TABLE mapping_snapshot (
    mapping BLOB NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    services BIGINT NOT NULL,          -- how many
    entries TEXT NOT NULL,             -- JSON: id and form of each
    hsds TEXT NOT NULL,                -- a nested HSDS service a line
    csv TEXT NOT NULL,                 -- a row a service
    package BLOB NOT NULL,             -- the tabular data package of HSDS
    PRIMARY KEY (mapping, number)
);
