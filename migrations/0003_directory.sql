-- The directory: what services say of themselves. Bodies are HSDS with the victim-support profile, as JSON.

-- A record as whoever keeps it left it, with everything, also what few may read.
CREATE TABLE directory_record (
    id BLOB NOT NULL PRIMARY KEY,      -- a UUID
    kind TEXT NOT NULL,
    keeper BLOB,                       -- the member whose contact keeps it; NULL: the network's office
    feed TEXT,                         -- where it was imported from, if it was
    body TEXT NOT NULL,
    version BIGINT NOT NULL,           -- counts the writes: whoever edits names the one they read
    written_at BIGINT NOT NULL,
    confirmed_at BIGINT,               -- when its keeper last said that it is right
    reminded_at BIGINT                 -- when they were last asked to
);
CREATE INDEX directory_record_keeper ON directory_record (keeper, kind);
CREATE INDEX directory_record_feed ON directory_record (feed, kind);

-- Which record names which: what one shows to a circle can depend on the other.
CREATE TABLE directory_reference (
    source BLOB NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (source, target)
);
CREATE INDEX directory_reference_target ON directory_reference (target);

-- Every change of every field, for keepers and the network's office.
CREATE TABLE directory_change (
    number BIGINT NOT NULL PRIMARY KEY,
    record BLOB NOT NULL,
    field TEXT NOT NULL,               -- a JSON pointer; children are named by their id. Empty: the whole record
    before TEXT,                       -- JSON
    after TEXT,
    at BIGINT NOT NULL,
    author TEXT NOT NULL,              -- member:<organisation>, steward, operator, program
    way TEXT NOT NULL                  -- edit, import, mapping, review, confirm
);
CREATE INDEX directory_change_record ON directory_change (record, number);

-- What each circle of readers sees, and the only thing that is ever shown: 0 everybody, 1 members, 2 the network's
-- office. A row stands for the circles from `first` to `last`, where they all see the same.
CREATE TABLE directory_listing (
    id BLOB NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT,                         -- NULL: was here once, and is no longer
    organization BLOB,
    service BLOB,
    location BLOB,
    taxonomy BLOB,
    parent BLOB,
    postal_code TEXT,                  -- of a location
    changed_at BIGINT NOT NULL,
    number BIGINT NOT NULL,            -- counts the changes of all listings: the index follows it. A row that stays has its own
    PRIMARY KEY (id, first)
);
-- Lists go by id, and are counted: the index holds all that this takes.
CREATE INDEX directory_listing_kind ON directory_listing (kind, id, first, last) WHERE body IS NOT NULL;
CREATE INDEX directory_listing_gone ON directory_listing (id) WHERE body IS NULL;
CREATE INDEX directory_listing_number ON directory_listing (number);
CREATE INDEX directory_listing_organization ON directory_listing (organization, kind, id)
    WHERE organization IS NOT NULL;
CREATE INDEX directory_listing_service ON directory_listing (service, kind) WHERE service IS NOT NULL;
CREATE INDEX directory_listing_location ON directory_listing (location, kind) WHERE location IS NOT NULL;
CREATE INDEX directory_listing_postal_code ON directory_listing (postal_code) WHERE postal_code IS NOT NULL;
CREATE INDEX directory_listing_taxonomy ON directory_listing (taxonomy, kind) WHERE taxonomy IS NOT NULL;

-- The terms that a listed record carries.
CREATE TABLE directory_listing_term (
    term BLOB NOT NULL,
    id BLOB NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (term, id, first)
);
CREATE INDEX directory_listing_term_id ON directory_listing_term (id);

-- The last number given to a change, and the last that each circle of readers can see: what is made for a circle is made
-- anew when that moves, so that nobody learns from a slow answer that something changed for others. One row, locked by
-- whoever writes.
CREATE TABLE directory_counter (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL,
    public BIGINT NOT NULL,
    members BIGINT NOT NULL,
    coordinator BIGINT NOT NULL
);
INSERT INTO directory_counter (one, number, public, members, coordinator) VALUES (1, 0, 0, 0, 0);

-- A change that waits for the network's office, where policy asks for that: what is to be written, whole.
CREATE TABLE directory_proposal (
    record BLOB NOT NULL PRIMARY KEY,  -- what it is about; a newer proposal takes the place of an older one
    kind TEXT NOT NULL,                -- service, organization
    keeper BLOB NOT NULL,
    entry TEXT,                        -- JSON of the form; NULL: to be removed
    version BIGINT NOT NULL,           -- of the record it began from; 0: a new one
    proposed_at BIGINT NOT NULL
);

-- How the directory is kept; one row.
CREATE TABLE directory_settings (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    review BOOLEAN NOT NULL,           -- whether changes wait for the network's office
    confirm_after_days BIGINT NOT NULL,
    expire_after_days BIGINT NOT NULL,
    vocabulary BLOB                    -- hash of the program's own words as they were last written
);
INSERT INTO directory_settings (one, review, confirm_after_days, expire_after_days) VALUES (1, FALSE, 183, 183);

-- Links in mails with which a keeper confirms all its entries at once: one a keeper, for one use, and only while the seat is
-- held by whom it was sent to.
CREATE TABLE directory_confirmation (
    keeper BLOB NOT NULL PRIMARY KEY,
    secret_sha256 BLOB NOT NULL,
    seat BLOB NOT NULL,                -- the signing key of the seat when the mail was written
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX directory_confirmation_secret ON directory_confirmation (secret_sha256);

-- What national members say about a fact of their country: bound to exactly that fact. Each has a word of its own, which no
-- other member writes over.
CREATE TABLE country_fact (
    country TEXT NOT NULL,
    fact TEXT NOT NULL,
    digest BLOB NOT NULL,
    holds BOOLEAN NOT NULL,            -- confirmed, or said to be wrong
    reason TEXT,                       -- why it is wrong
    correct TEXT,                      -- what is right instead
    organisation BLOB NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (country, fact, organisation)
);

-- What the network's office decided about a fact that was said to be wrong: bound to exactly that fact.
CREATE TABLE country_fact_decision (
    country TEXT NOT NULL,
    fact TEXT NOT NULL,
    digest BLOB NOT NULL,
    hide BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (country, fact)
);
