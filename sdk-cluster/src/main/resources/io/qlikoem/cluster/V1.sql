-- The tables of the Qlik OEM SDK for several machines, schema version 1. PostgreSQL.
-- They hold ids, names, versions, results: no secret, no content.

CREATE TABLE IF NOT EXISTS qlikoem_cluster_schema (
    version INTEGER NOT NULL PRIMARY KEY
);

-- What is to be done now, and who does it: the table of db-scheduler 16, under a name of its own. One row for one delivery or
-- one export whose turn has come.
CREATE TABLE IF NOT EXISTS qlikoem_cluster_task (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX IF NOT EXISTS qlikoem_cluster_task_due ON qlikoem_cluster_task (execution_time);
CREATE INDEX IF NOT EXISTS qlikoem_cluster_task_heartbeat ON qlikoem_cluster_task (last_heartbeat);

-- One row for one plan that was submitted.
CREATE TABLE IF NOT EXISTS qlikoem_cluster_run (
    run_id VARCHAR(40) NOT NULL PRIMARY KEY,
    submitted_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    finished_at TIMESTAMP(3) WITH TIME ZONE
);

-- One row for one version of an app that deliveries wait for. Removed when none does any more.
CREATE TABLE IF NOT EXISTS qlikoem_cluster_export (
    app_id VARCHAR(100) NOT NULL,
    version VARCHAR(200) NOT NULL,
    run_id VARCHAR(40) NOT NULL,
    app TEXT NOT NULL,
    exported_version VARCHAR(200),
    error_type VARCHAR(100),
    error_message TEXT,
    finished_at TIMESTAMP(3) WITH TIME ZONE,
    PRIMARY KEY (app_id, version)
);

-- One row for one delivery of a run. Rows of several runs that mean the same delivery have the same instance. Without an outcome
-- it is still to be made; the worker is the attempt that is at it, the owners are the processes that ever were.
CREATE TABLE IF NOT EXISTS qlikoem_cluster_delivery (
    run_id VARCHAR(40) NOT NULL,
    position INTEGER NOT NULL,
    instance VARCHAR(1000) NOT NULL,
    app_id VARCHAR(100) NOT NULL,
    version VARCHAR(200) NOT NULL,
    tenant VARCHAR(200) NOT NULL,
    submitted_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    planned TEXT NOT NULL,
    worker VARCHAR(40),
    owners TEXT NOT NULL,
    outcome VARCHAR(20),
    result TEXT,
    finished_at TIMESTAMP(3) WITH TIME ZONE,
    PRIMARY KEY (run_id, position)
);

CREATE INDEX IF NOT EXISTS qlikoem_cluster_delivery_instance ON qlikoem_cluster_delivery (instance);
CREATE INDEX IF NOT EXISTS qlikoem_cluster_delivery_open ON qlikoem_cluster_delivery (tenant) WHERE outcome IS NULL;

INSERT INTO qlikoem_cluster_schema (version) VALUES (1);
