package io.qlikoem.onprem.app;

/** Which sheets, stories and bookmarks of an app an export takes along. Data and script always come, unless skipped. */
public enum ExportScope {
    /** Approved ones: what an app was published with. The site's own default. */
    APPROVED("approved"),
    /** Published ones. */
    PUBLISHED("published"),
    /** All, private and community content of the site's users too. */
    ALL("all");

    private final String wire;

    ExportScope(String wire) {
        this.wire = wire;
    }

    /** As it is sent. */
    @Override
    public String toString() {
        return wire;
    }
}
