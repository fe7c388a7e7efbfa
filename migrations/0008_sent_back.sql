-- A change that the network's office did not let through: what it said, and why, until whoever wrote it is done with it.
CREATE TABLE directory_sent_back (
    record BLOB NOT NULL PRIMARY KEY,  -- as in directory_proposal; so are the columns up to proposed_at
    kind TEXT NOT NULL,
    keeper BLOB NOT NULL,
    entry TEXT,
    version BIGINT NOT NULL,
    proposed_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL                 -- when it was sent back
);
