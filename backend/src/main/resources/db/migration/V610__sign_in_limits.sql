DROP TABLE sign_in_attempt;

-- Failed sign-ins by what they are counted by; shared by all nodes. What was typed as a name may be a password in the wrong field:
-- counter_key is a hash in which a name is one of 65,536, so that it confirms none.
CREATE TABLE sign_in_counter (
    counter_key VARCHAR(64) NOT NULL PRIMARY KEY,
    failures    INTEGER     NOT NULL,
    since       TIMESTAMP WITH TIME ZONE NOT NULL,
    open_from   TIMESTAMP WITH TIME ZONE NOT NULL,
    forgotten   TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_counter_by_end ON sign_in_counter (forgotten);

-- Browsers and networks from which somebody has signed in. A mark is a hash that holds the stored password too: a new password
-- makes all of them strangers.
CREATE TABLE known_client (
    person_id VARCHAR(36) NOT NULL REFERENCES person (id),
    mark      VARCHAR(64) NOT NULL,
    seen_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person_id, mark)
);

-- Failed and refused sign-ins that wait to be told to the audit trail, a window of time at once.
CREATE TABLE sign_in_failure (
    begun   TIMESTAMP WITH TIME ZONE NOT NULL,
    subject VARCHAR(60) NOT NULL,
    network VARCHAR(60) NOT NULL,
    failed  INTEGER     NOT NULL,
    refused INTEGER     NOT NULL,
    PRIMARY KEY (begun, subject, network)
);
