-- Schema version 4 of the ledger: how far the waves of a release have come.

-- One row for one wave of one release. A release is a distribution with the versions of its apps.
CREATE TABLE IF NOT EXISTS qlikoem_wave (
    release_key VARCHAR(100) NOT NULL,
    wave INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    since TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (release_key, wave)
);

INSERT INTO qlikoem_schema (version) VALUES (4);
