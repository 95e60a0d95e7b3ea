-- The ledger of the Qlik OEM SDK, schema version 1. Runs unchanged on H2 and PostgreSQL.
-- It holds ids, names, versions, hashes: no secret, no content.

CREATE TABLE IF NOT EXISTS qlikoem_schema (
    version INTEGER NOT NULL PRIMARY KEY
);

-- The vendor's name of a tenant, and the id that the tenant's own token told the first time. One name, one tenant.
CREATE TABLE IF NOT EXISTS qlikoem_tenant (
    tenant VARCHAR(200) NOT NULL PRIMARY KEY,
    tenant_id VARCHAR(200) NOT NULL UNIQUE
);

-- One row for one app in one space of one tenant. The columns named attempt_* are set while a delivery is under way.
CREATE TABLE IF NOT EXISTS qlikoem_delivery (
    app_id VARCHAR(100) NOT NULL,
    tenant VARCHAR(200) NOT NULL,
    space VARCHAR(256) NOT NULL,
    published_app_id VARCHAR(100),
    origin_app_id VARCHAR(100),
    delivered_version VARCHAR(200),
    delivered_sha256 VARCHAR(64),
    delivered_at TIMESTAMP(3) WITH TIME ZONE,
    attempt_step VARCHAR(20),
    attempt_version VARCHAR(200),
    attempt_sha256 VARCHAR(64),
    attempt_bytes BIGINT,
    attempt_upload VARCHAR(1000),
    attempt_uploaded_bytes BIGINT,
    attempt_imported_app_id VARCHAR(100),
    attempt_import_uncertain BOOLEAN,
    attempt_retiring_app_ids VARCHAR(4000),
    claim_owner VARCHAR(400),
    claim_until TIMESTAMP(3) WITH TIME ZONE,
    claim_lease_seconds BIGINT,
    fence BIGINT NOT NULL,
    PRIMARY KEY (app_id, tenant, space)
);

CREATE INDEX IF NOT EXISTS qlikoem_delivery_tenant ON qlikoem_delivery (tenant);

INSERT INTO qlikoem_schema (version) VALUES (1);
