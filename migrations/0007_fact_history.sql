-- What the network's office decided about facts of countries: each decision, who made it and when, and who took it back. What
-- holds now stands in country_fact_decision. Of decisions that were made before there was this table nobody knows whose they are.
CREATE TABLE country_fact_history (
    country TEXT NOT NULL,
    fact TEXT NOT NULL,
    number BIGINT NOT NULL,            -- from 1 on
    digest BLOB NOT NULL,
    hide BOOLEAN NOT NULL,
    answers_until BIGINT NOT NULL,
    steward BLOB,
    at BIGINT NOT NULL,
    undone_by BLOB,
    undone_at BIGINT,
    PRIMARY KEY (country, fact, number)
);
INSERT INTO country_fact_history (country, fact, number, digest, hide, answers_until, at)
    SELECT country, fact, 1, digest, hide, answers_until, at FROM country_fact_decision;
