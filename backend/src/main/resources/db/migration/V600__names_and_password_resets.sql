-- What names that look alike have in common. Null: not worked out yet, or another account looked the same before there was this rule.
ALTER TABLE person ADD COLUMN name_skeleton VARCHAR(400);
CREATE UNIQUE INDEX person_by_skeleton ON person (name_skeleton);

-- The one live link of a person. Its token stands in the address alone: token_hash is its SHA-256.
CREATE TABLE password_reset_link (
    person_id  VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES person (id),
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    issued_by  VARCHAR(36) NOT NULL REFERENCES person (id),
    issued_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- Which links were used, so that the person is told.
CREATE TABLE password_reset (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    person_id VARCHAR(36) NOT NULL REFERENCES person (id),
    issued_by VARCHAR(36) NOT NULL REFERENCES person (id),
    issued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    known_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX password_reset_of_person ON password_reset (person_id, used_at);
