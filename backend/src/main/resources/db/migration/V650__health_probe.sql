-- The one row that is written to find out whether the database can be written.
CREATE TABLE health_probe (
    id INT NOT NULL PRIMARY KEY,
    at TIMESTAMP WITH TIME ZONE NOT NULL
);
INSERT INTO health_probe VALUES (1, CURRENT_TIMESTAMP);
