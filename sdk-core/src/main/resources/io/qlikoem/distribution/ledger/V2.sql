-- Schema version 2 of the ledger: how many apps were imported into a tenant on a day, which the vendor caps.

-- One row for one tenant on one day (UTC).
CREATE TABLE IF NOT EXISTS qlikoem_import (
    tenant VARCHAR(200) NOT NULL,
    import_day DATE NOT NULL,
    imports INTEGER NOT NULL,
    PRIMARY KEY (tenant, import_day)
);

INSERT INTO qlikoem_schema (version) VALUES (2);
