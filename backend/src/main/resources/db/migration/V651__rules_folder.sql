-- The one row that whoever compares and writes files of the rules folder holds locked, so that of several servers one does at a time.
CREATE TABLE rules_folder (
    id INT NOT NULL PRIMARY KEY
);
INSERT INTO rules_folder VALUES (1);
