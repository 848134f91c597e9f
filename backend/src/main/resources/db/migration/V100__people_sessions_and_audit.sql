CREATE TABLE person (
    id            VARCHAR(36)  NOT NULL PRIMARY KEY,
    name          VARCHAR(80)  NOT NULL,
    name_key      VARCHAR(80)  NOT NULL UNIQUE,
    password_hash VARCHAR(300) NOT NULL,
    roles         VARCHAR(300) NOT NULL,
    active        BOOLEAN      NOT NULL,
    demo          BOOLEAN      NOT NULL,
    version       BIGINT       NOT NULL,
    created_at    TIMESTAMP WITH TIME ZONE NOT NULL
);

-- The cookie's value is never stored: token_hash is its SHA-256.
CREATE TABLE sign_in_session (
    token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    person_id  VARCHAR(36) NOT NULL REFERENCES person (id),
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_session_of_person ON sign_in_session (person_id);

CREATE TABLE personal_token (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    person_id  VARCHAR(36) NOT NULL REFERENCES person (id),
    name       VARCHAR(80) NOT NULL,
    scopes     VARCHAR(80) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX personal_token_of_person ON personal_token (person_id);

CREATE TABLE setup_link (
    token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- One row for each sign-in tried and not (yet) succeeded; shared by all nodes.
CREATE TABLE sign_in_attempt (
    id       VARCHAR(36) NOT NULL PRIMARY KEY,
    name_key VARCHAR(80) NOT NULL,
    address  VARCHAR(60) NOT NULL,
    tried_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (tried_at);

CREATE TABLE audit_event (
    sequence BIGINT       NOT NULL PRIMARY KEY,
    at       TIMESTAMP WITH TIME ZONE NOT NULL,
    actor    VARCHAR(36)  NOT NULL,
    action   VARCHAR(60)  NOT NULL,
    subject  VARCHAR(120) NOT NULL,
    detail   TEXT         NOT NULL,
    previous VARCHAR(64)  NOT NULL,
    hash     VARCHAR(64)  NOT NULL
);
CREATE INDEX audit_event_by_subject ON audit_event (subject, sequence);
CREATE INDEX audit_event_by_actor ON audit_event (actor, sequence);

-- The one row whose lock makes the sequence gapless.
CREATE TABLE audit_head (
    id       INTEGER     NOT NULL PRIMARY KEY,
    sequence BIGINT      NOT NULL,
    hash     VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (id, sequence, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- A create that carries an Idempotency-Key happens once; a repetition finds what it made.
CREATE TABLE idempotent_create (
    person_id    VARCHAR(36)  NOT NULL,
    operation    VARCHAR(60)  NOT NULL,
    request_key  VARCHAR(100) NOT NULL,
    request_hash VARCHAR(64)  NOT NULL,
    resource     VARCHAR(120) NOT NULL,
    created_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person_id, operation, request_key)
);
