package io.qlikoem.http;

/** The names of the facts in log lines. */
final class LogKeys {
    static final String PEER = "peer";
    static final String OPERATION = "operation";
    static final String STATUS = "status";
    static final String TOOK_MS = "tookMs";
    static final String WAIT_MS = "waitMs";
    static final String ATTEMPT = "attempt";
    static final String REASON = "reason";
    static final String SUNSET = "sunset";

    private LogKeys() {}
}
