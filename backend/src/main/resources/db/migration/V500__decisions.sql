-- A decision never changes: its document is the sealed record, canonical JSON with its digest.
CREATE TABLE decision (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    number      INTEGER      NOT NULL UNIQUE,
    case_id     VARCHAR(36)  NOT NULL REFERENCES evaluation_case (id),
    title       VARCHAR(200) NOT NULL,
    chosen      VARCHAR(200) NOT NULL,
    chosen_name VARCHAR(300) NOT NULL,
    decided_on  DATE         NOT NULL,
    decided_by  VARCHAR(80)  NOT NULL,
    digest      VARCHAR(64)  NOT NULL,
    document    TEXT         NOT NULL,
    created_at  TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX decision_of_case ON decision (case_id, number);
