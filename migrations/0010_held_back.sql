-- What is kept from readers since two describe one service stays kept from them until the network's office decides anew,
-- whatever becomes of the other.
ALTER TABLE directory_double ADD COLUMN hidden_from BIGINT;   -- the widest circle that was ever shown the other: 0 everybody,
                                                              -- 1 members; from there on the one that yields is hidden
ALTER TABLE directory_double ADD COLUMN stays_hidden BOOLEAN NOT NULL DEFAULT FALSE; -- also where the other is not shown: decided
UPDATE directory_double SET hidden_from = (
    SELECT MIN(first) FROM directory_listing
    WHERE body IS NOT NULL AND id = CASE WHEN yields = one THEN other ELSE one END
) WHERE yields IS NOT NULL;

-- A feed's service that may be the same as one whose place is not shown exactly: until that is decided, nobody but the
-- network's office is told more of where it is.
CREATE TABLE directory_double_held (
    service BLOB NOT NULL,             -- the feed's
    other BLOB NOT NULL,
    disclosure TEXT NOT NULL,          -- area, withheld
    PRIMARY KEY (service, other)
);
