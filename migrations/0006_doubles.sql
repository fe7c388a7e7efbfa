-- What the network's office said of two services that two keepers seem to describe. It is about the two ids, and stays when a
-- feed is taken in again.
CREATE TABLE directory_double (
    one BLOB NOT NULL,                 -- the lesser id
    other BLOB NOT NULL,
    yields BLOB,                       -- the one of them that is not shown where the other is; NULL: they are two services
    at BIGINT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX directory_double_other ON directory_double (other);
-- One yields to one other at most.
CREATE UNIQUE INDEX directory_double_yields ON directory_double (yields) WHERE yields IS NOT NULL;
