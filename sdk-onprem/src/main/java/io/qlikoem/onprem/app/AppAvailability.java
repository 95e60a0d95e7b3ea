package io.qlikoem.onprem.app;

import io.qlikoem.json.CodedEnum;

/** Whether a node can open an app; only computed for calls of the hub. */
public enum AppAvailability implements CodedEnum {
    /** Not computed. */
    NOT_APPLICABLE(0),
    /** It can be opened. */
    AVAILABLE(1),
    /** No engine that could open it is running. */
    NO_ACTIVE_ROUTE(2),
    /** No load balancing rule names an engine for it. */
    NO_CONFIGURED_ROUTE(3),
    /** Its content has not arrived yet (sites before 2018). */
    NOT_SYNCED(4),
    /** It has to be migrated to the site's version first. */
    NOT_MIGRATED(5),
    /** A state that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    AppAvailability(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
