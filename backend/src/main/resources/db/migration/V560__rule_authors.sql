-- Which text somebody stands for: what a save here wrote, or what they claimed that was changed in the folder.
ALTER TABLE rule_change ADD COLUMN sha256 VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE rule_change ADD COLUMN how VARCHAR(10) DEFAULT 'saved' NOT NULL;
