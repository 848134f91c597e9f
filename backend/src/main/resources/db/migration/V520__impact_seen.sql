-- Who was shown the whole impact of putting one rulebook in the place of another; whoever publishes must be among them.
CREATE TABLE impact_seen (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    person_id     VARCHAR(36) NOT NULL,
    before_digest VARCHAR(64) NOT NULL,
    after_digest  VARCHAR(64) NOT NULL,
    seen_at       TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX impact_seen_by_pair ON impact_seen (after_digest, before_digest, person_id);
