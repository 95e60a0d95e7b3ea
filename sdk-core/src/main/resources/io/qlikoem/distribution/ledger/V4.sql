-- Schema version 4 of the ledger: how far the waves of a release have come, and what happened to each delivery.

-- One row for one wave of one release. A release is a distribution with the versions of its apps.
CREATE TABLE IF NOT EXISTS qlikoem_wave (
    release_key VARCHAR(100) NOT NULL,
    wave INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    since TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (release_key, wave)
);

-- One row for one delivery that was tried in one run. Rows are only added, and removed when they are old.
CREATE TABLE IF NOT EXISTS qlikoem_history (
    run_id VARCHAR(40) NOT NULL,
    app_id VARCHAR(100) NOT NULL,
    tenant VARCHAR(200) NOT NULL,
    space VARCHAR(256) NOT NULL,
    app_name VARCHAR(255) NOT NULL,
    distribution VARCHAR(255) NOT NULL,
    ended_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    result VARCHAR(20) NOT NULL,
    version VARCHAR(200),
    sha256 VARCHAR(64),
    published_app_id VARCHAR(100),
    bytes BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    message VARCHAR(2000),
    PRIMARY KEY (run_id, app_id, tenant, space)
);

CREATE INDEX IF NOT EXISTS qlikoem_history_time ON qlikoem_history (ended_at);

INSERT INTO qlikoem_schema (version) VALUES (4);
