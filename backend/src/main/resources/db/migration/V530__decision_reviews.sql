-- What a published rulebook says to a decision, and what a person said to that. Rows are added, never changed.
CREATE TABLE decision_review (
    decision_id VARCHAR(36) NOT NULL REFERENCES decision (id),
    rulebook    VARCHAR(64) NOT NULL,
    outcome     VARCHAR(10) NOT NULL,
    at          TIMESTAMP WITH TIME ZONE NOT NULL,
    by_whom     VARCHAR(80) NOT NULL,
    reason      TEXT NOT NULL,
    summary     TEXT NOT NULL,
    PRIMARY KEY (decision_id, rulebook, outcome)
);
