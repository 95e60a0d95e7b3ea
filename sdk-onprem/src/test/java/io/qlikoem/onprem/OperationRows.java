package io.qlikoem.onprem;

import io.qlikoem.contract.Rows;

/** What {@link OperationsTest} calls of a package. */
public abstract class OperationRows extends Rows {
    /** That of any entity. */
    protected static final String ID = "5d0f6c1e-0000-4000-8000-000000000001";

    /** A list of one entity; a site's lists are bare arrays. */
    protected static String list(String entity) {
        return "[" + entity.strip() + "]";
    }
}
