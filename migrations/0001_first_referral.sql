-- The membership log of the one network this server serves.
CREATE TABLE log_record (
  size BIGINT PRIMARY KEY,
  record BLOB NOT NULL,
  signatures TEXT NOT NULL,
  accepted_at BIGINT NOT NULL
);

-- Age recipients that lie beside the log, by the hash that stands in it.
CREATE TABLE log_recipient (
  sha256 BLOB PRIMARY KEY,
  recipient BLOB NOT NULL
);

-- The newest head; one row.
CREATE TABLE log_head (
  one BIGINT PRIMARY KEY CHECK (one = 1),
  size BIGINT NOT NULL,
  bytes BLOB NOT NULL,
  signature BLOB NOT NULL
);

-- The newest head that each member cosigned.
CREATE TABLE cosignature (
  organisation BLOB PRIMARY KEY,
  epoch BIGINT NOT NULL,
  head_bytes BLOB NOT NULL,
  head_signature BLOB NOT NULL,
  signature BLOB NOT NULL,
  size BIGINT NOT NULL
);

-- The current seat of each organisation: a projection of the log. One row an organisation is the invariant.
CREATE TABLE seat (
  organisation BLOB PRIMARY KEY,
  epoch BIGINT NOT NULL,
  signing_key BLOB NOT NULL UNIQUE,
  mail TEXT NOT NULL,
  language TEXT NOT NULL
);

CREATE TABLE invitation (
  id BLOB PRIMARY KEY,
  secret_sha256 BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  zone TEXT NOT NULL,
  type TEXT NOT NULL,
  mail TEXT NOT NULL,
  language TEXT NOT NULL,
  invited_at BIGINT NOT NULL,
  open_until BIGINT NOT NULL,
  state TEXT NOT NULL,
  organisation BLOB UNIQUE,
  signing_key BLOB UNIQUE,
  record BLOB,
  signatures TEXT,
  seat_recipient BLOB,
  recovery_recipient BLOB
);

-- The seat's age identities, sealed to the kit. Released only after a succession from the kit.
CREATE TABLE recovery_file (
  organisation BLOB PRIMARY KEY,
  file BLOB NOT NULL
);

-- Keyrings, by the signing key they hold; every version until it is purged.
CREATE TABLE keyring (
  signing_key BLOB NOT NULL,
  counter BIGINT NOT NULL,
  statement BLOB NOT NULL,
  signature BLOB NOT NULL,
  file BLOB NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (signing_key, counter)
);

CREATE TABLE keyring_device (
  signing_key BLOB NOT NULL,
  counter BIGINT NOT NULL,
  place BIGINT NOT NULL,
  locator BLOB NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY (signing_key, counter, place),
  FOREIGN KEY (signing_key, counter) REFERENCES keyring (signing_key, counter) ON DELETE CASCADE
);
CREATE INDEX keyring_device_locator ON keyring_device (locator);

CREATE TABLE nonce (
  nonce BLOB PRIMARY KEY,
  expires_at BIGINT NOT NULL
);

CREATE TABLE session (
  token_sha256 BLOB PRIMARY KEY,
  principal TEXT NOT NULL,
  signing_key BLOB NOT NULL,
  organisation BLOB,
  epoch BIGINT,
  began_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX session_expires ON session (expires_at);

-- A referral: everything but the ids is a projection of its log.
CREATE TABLE referral (
  id BLOB PRIMARY KEY,
  sender BLOB NOT NULL,
  receiver BLOB NOT NULL,
  priority TEXT NOT NULL,
  state TEXT NOT NULL,
  turn TEXT,
  due TEXT,
  due_at BIGINT,
  sent_at BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  last_entry BLOB NOT NULL
);
CREATE INDEX referral_sender ON referral (sender, id);
CREATE INDEX referral_receiver ON referral (receiver, id);

CREATE TABLE entry (
  referral BLOB NOT NULL REFERENCES referral (id),
  place BIGINT NOT NULL,
  id BLOB NOT NULL UNIQUE,
  header BLOB NOT NULL,
  signature BLOB NOT NULL,
  body BLOB,
  accepted_at BIGINT NOT NULL,
  PRIMARY KEY (referral, place)
);

-- A referral key, sealed to one seat.
CREATE TABLE referral_grant (
  referral BLOB NOT NULL REFERENCES referral (id),
  key_epoch BIGINT NOT NULL,
  organisation BLOB NOT NULL,
  epoch BIGINT NOT NULL,
  statement BLOB NOT NULL,
  signature BLOB NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (referral, key_epoch, organisation, epoch)
);

-- The victim's code, sealed to the sender.
CREATE TABLE victim_code (
  referral BLOB PRIMARY KEY REFERENCES referral (id),
  sealed BLOB NOT NULL
);

-- What live streams tell, for an hour: that a referral changed, and to whom to say so.
CREATE TABLE outbox (
  id BLOB PRIMARY KEY,
  organisation BLOB NOT NULL,
  referral BLOB NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX outbox_at ON outbox (at);
