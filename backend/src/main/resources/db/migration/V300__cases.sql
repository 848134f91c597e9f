-- The document is the whole case as its owner sees it; the columns beside it are what lists and rights need.
CREATE TABLE evaluation_case (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    title      VARCHAR(200) NOT NULL,
    title_key  VARCHAR(200) NOT NULL,
    template   VARCHAR(60)  NOT NULL,
    status     VARCHAR(20)  NOT NULL,
    owner_id   VARCHAR(36)  NOT NULL REFERENCES person (id),
    candidates INTEGER      NOT NULL,
    document   TEXT         NOT NULL,
    version    BIGINT       NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(36)  NOT NULL REFERENCES person (id)
);
CREATE INDEX evaluation_case_by_update ON evaluation_case (updated_at, id);
CREATE INDEX evaluation_case_by_title ON evaluation_case (title_key, id);

CREATE TABLE case_member (
    case_id   VARCHAR(36) NOT NULL REFERENCES evaluation_case (id),
    person_id VARCHAR(36) NOT NULL REFERENCES person (id),
    PRIMARY KEY (case_id, person_id)
);
CREATE INDEX case_member_of_person ON case_member (person_id);

-- Which version changed what, so that an overtaken editor can be told.
CREATE TABLE case_change (
    case_id    VARCHAR(36) NOT NULL REFERENCES evaluation_case (id),
    version    BIGINT      NOT NULL,
    changed_by VARCHAR(36) NOT NULL REFERENCES person (id),
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    pointers   TEXT        NOT NULL,
    PRIMARY KEY (case_id, version)
);
