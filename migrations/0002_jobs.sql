-- What is to be done once a transaction is kept, or later: mails, for now. Payloads carry ids, nothing else.
CREATE TABLE job (
    key TEXT NOT NULL PRIMARY KEY,   -- names one event, so that asking twice is asking once
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,           -- JSON
    due_at BIGINT NOT NULL,          -- when it was to run; a notice sent since then covers it
    run_at BIGINT NOT NULL,          -- when it is to run next; a worker that takes it puts this off
    attempts BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX job_by_time ON job (run_at);

-- The last notice of each kind to each organisation: one in ten minutes is enough.
CREATE TABLE notice (
    organisation BLOB NOT NULL,
    kind TEXT NOT NULL,
    sent_at BIGINT,                  -- NULL: none was sent yet
    busy_until BIGINT NOT NULL,      -- a worker is sending one, at most until then
    PRIMARY KEY (organisation, kind)
);
