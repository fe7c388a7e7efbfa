-- Mails that an inbox was sent in mappings, whoever keeps them: it gets a few a day, and no more.
CREATE TABLE mapping_inbox (
    inbox BLOB NOT NULL PRIMARY KEY,   -- SHA-256 of the address without what sorts its mail
    since BIGINT NOT NULL,             -- when its day began
    mails BIGINT NOT NULL              -- in it
);
CREATE INDEX mapping_inbox_since ON mapping_inbox (since);

-- A decision about a fact answers the doubts that the network's office had read, up to this moment, and no later ones.
ALTER TABLE country_fact_decision ADD COLUMN answers_until BIGINT NOT NULL DEFAULT 0;
UPDATE country_fact_decision SET answers_until = at;
