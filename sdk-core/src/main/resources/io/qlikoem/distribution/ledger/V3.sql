-- Schema version 3 of the ledger: what following a site's reloads remembers.

-- What an app of a site was when it was last looked at. Times are ISO texts (UTC), compared to the last digit.
CREATE TABLE IF NOT EXISTS qlikoem_seen_app (
    site VARCHAR(255) NOT NULL,
    app_id VARCHAR(100) NOT NULL,
    last_reload_time VARCHAR(40),
    modified_date VARCHAR(40) NOT NULL,
    PRIMARY KEY (site, app_id)
);

-- What is done after a delivery, and the last version that it was begun for.
CREATE TABLE IF NOT EXISTS qlikoem_follow_up (
    follow_up VARCHAR(100) NOT NULL,
    app_id VARCHAR(100) NOT NULL,
    tenant VARCHAR(200) NOT NULL,
    space VARCHAR(256) NOT NULL,
    expected BOOLEAN NOT NULL,
    version_before VARCHAR(200),
    begun_version VARCHAR(200),
    PRIMARY KEY (follow_up, app_id, tenant, space)
);

INSERT INTO qlikoem_schema (version) VALUES (3);
