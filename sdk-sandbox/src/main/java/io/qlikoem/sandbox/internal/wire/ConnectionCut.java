package io.qlikoem.sandbox.internal.wire;

import java.io.IOException;

/** Thrown to close the connection at once, without an answer or in the middle of one. */
public final class ConnectionCut extends IOException {

    private static final long serialVersionUID = 1;

    public ConnectionCut() {
        super("connection cut on purpose");
    }
}
