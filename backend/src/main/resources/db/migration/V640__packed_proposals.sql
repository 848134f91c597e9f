-- A proposal is kept as compressed JSON, written and read as a stream: as one text of many megabytes it was held in memory several
-- times over. Proposals made before stay where they are and are read from there.
ALTER TABLE catalog_import ADD COLUMN packed BYTEA;
ALTER TABLE catalog_import ALTER COLUMN proposal DROP NOT NULL;
