-- Schema version 6 of the ledger: what a site was asked to send.

-- One row for one subscription to changes of a site that was not asked to end yet.
CREATE TABLE IF NOT EXISTS qlikoem_subscription (
    site VARCHAR(255) NOT NULL,
    subscription VARCHAR(100) NOT NULL,
    PRIMARY KEY (site, subscription)
);

INSERT INTO qlikoem_schema (version) VALUES (6);
