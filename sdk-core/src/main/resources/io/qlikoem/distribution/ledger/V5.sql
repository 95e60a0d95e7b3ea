-- Schema version 5 of the ledger: the way back.

-- One row for one version of an app whose file is kept in a content store.
CREATE TABLE IF NOT EXISTS qlikoem_kept_release (
    app_id VARCHAR(100) NOT NULL,
    version VARCHAR(200) NOT NULL,
    app_name VARCHAR(255) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    bytes BIGINT NOT NULL,
    exported_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    delivered_at TIMESTAMP(3) WITH TIME ZONE,
    PRIMARY KEY (app_id, version)
);

-- The version that a delivery stays at until it is let go. Not part of what a claim protects.
ALTER TABLE qlikoem_delivery ADD COLUMN IF NOT EXISTS pinned_version VARCHAR(200);

INSERT INTO qlikoem_schema (version) VALUES (5);
