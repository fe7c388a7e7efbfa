-- Who follows a link of a mail a second time hears that it was used, and when.
ALTER TABLE directory_confirmation ADD COLUMN used_at BIGINT;
