-- Who entered, edited or withdrew a claim, and why. The claim itself is an entry of the catalog; rows here are only ever added.
CREATE TABLE claim_change (
    id         VARCHAR(36)   NOT NULL PRIMARY KEY,
    claim      VARCHAR(200)  NOT NULL,
    version    BIGINT        NOT NULL,
    action     VARCHAR(20)   NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    changed_by VARCHAR(36)   NOT NULL REFERENCES person (id),
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (claim, version)
);
