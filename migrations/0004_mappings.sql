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
    service BLOB,                      -- the service there
    version BIGINT NOT NULL            -- counts the writes: whoever edits names the one they read
);
CREATE INDEX mapping_answer_mapping ON mapping_answer (mapping, asked_at);
CREATE INDEX mapping_answer_service ON mapping_answer (service) WHERE service IS NOT NULL;

-- Links with which a service answers. Made when a mail is written, so that the secret stands nowhere but in the mail.
CREATE TABLE mapping_link (
    secret_sha256 BLOB NOT NULL PRIMARY KEY,
    answer BLOB NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX mapping_link_answer ON mapping_link (answer);

-- Mails that went out in the last day: an address gets one in each mapping, and whoever keeps mappings cannot send any number.
CREATE TABLE mapping_mail (
    keeper BLOB NOT NULL,              -- the member; noughts: the network's office
    mapping BLOB NOT NULL,
    address BLOB NOT NULL,             -- SHA-256
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (mapping, address)
);
CREATE INDEX mapping_mail_keeper ON mapping_mail (keeper, sent_at);

-- What the public saw of everything taken over, at one moment. Pages, tables and files of a snapshot are made of this each
-- time, so that nothing has to be sought in them.
CREATE TABLE mapping_snapshot (
    mapping BLOB NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    services BIGINT NOT NULL,          -- how many
    digest BLOB NOT NULL,              -- SHA-256 of all that it said when it was made
    records TEXT NOT NULL,             -- a record of HSDS a line, places aside
    PRIMARY KEY (mapping, number)
);

-- The places of a snapshot. One that the public sees no longer, or less exactly, is gone from here as well.
CREATE TABLE mapping_snapshot_place (
    mapping BLOB NOT NULL,
    number BIGINT NOT NULL,
    location BLOB NOT NULL,
    records TEXT NOT NULL,             -- the location, and services at it: a record of HSDS a line
    PRIMARY KEY (mapping, number, location)
);
CREATE INDEX mapping_snapshot_place_location ON mapping_snapshot_place (location);
