-- The rulebook that a case with locked weights is judged by; none: by the published one.
ALTER TABLE evaluation_case ADD COLUMN rulebook_digest VARCHAR(64);
