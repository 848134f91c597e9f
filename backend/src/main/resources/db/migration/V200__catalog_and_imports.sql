-- One row for each entry of the catalog and the evidence base; the document is the entry as JSON.
CREATE TABLE catalog_entry (
    kind       VARCHAR(40)  NOT NULL,
    id         VARCHAR(200) NOT NULL,
    document   TEXT         NOT NULL,
    version    BIGINT       NOT NULL,
    changed_by VARCHAR(80)  NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (kind, id)
);

-- What an entry said before it was replaced. Rows are only ever added.
CREATE TABLE catalog_entry_before (
    kind        VARCHAR(40)  NOT NULL,
    id          VARCHAR(200) NOT NULL,
    version     BIGINT       NOT NULL,
    document    TEXT         NOT NULL,
    replaced_by VARCHAR(80)  NOT NULL,
    replaced_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (kind, id, version)
);

-- Counts the changes of the catalog; its one row is locked by whoever changes it, so that changes come one after another.
CREATE TABLE catalog_revision (
    id       INT    NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);
INSERT INTO catalog_revision (id, revision) VALUES (1, 0);

CREATE TABLE catalog_import (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    kind        VARCHAR(40)  NOT NULL,
    source      VARCHAR(300) NOT NULL,
    status      VARCHAR(20)  NOT NULL,
    proposal    TEXT         NOT NULL,
    report      TEXT         NOT NULL,
    proposed_by VARCHAR(80)  NOT NULL,
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    settled_by  VARCHAR(80),
    settled_at  TIMESTAMP WITH TIME ZONE,
    version     BIGINT       NOT NULL
);
CREATE INDEX catalog_import_by_time ON catalog_import (proposed_at, id);
