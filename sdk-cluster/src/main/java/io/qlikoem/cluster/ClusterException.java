package io.qlikoem.cluster;

import io.qlikoem.error.QlikException;
import org.jspecify.annotations.Nullable;

/** The machines could not be reached through their database, or a wait for them ended early. The message says which. */
public final class ClusterException extends QlikException {
    private static final long serialVersionUID = 1L;

    ClusterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
