-- Each rulebook that was ever published, with the files it was read from as one JSON text.
CREATE TABLE published_rulebook (
    sequence  BIGINT      NOT NULL PRIMARY KEY,
    digest    VARCHAR(64) NOT NULL,
    publisher VARCHAR(36) NOT NULL,
    at        TIMESTAMP WITH TIME ZONE NOT NULL,
    files     TEXT        NOT NULL
);

-- Who saved which rule file; publication is the rulebook that stood published then, so that nobody publishes a change of their own.
CREATE TABLE rule_change (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    publication BIGINT       NOT NULL,
    person_id   VARCHAR(36)  NOT NULL,
    path        VARCHAR(300) NOT NULL,
    at          TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX rule_change_by_publication ON rule_change (publication);
