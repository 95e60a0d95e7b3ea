package io.qlikoem.onprem.selection;

/** The kinds of entity that can be selected. Not every kind can be deleted or changed by a selection. */
public enum SelectionType {
    /** Apps. */
    APP("app"),
    /** Sheets, stories and other objects of apps. */
    APP_OBJECT("app/object"),
    /** Files of apps. */
    APP_CONTENT("app/content"),
    /** Parts of the data of apps. */
    APP_DATA_SEGMENT("app/datasegment"),
    /** Streams. */
    STREAM("stream"),
    /** Tags. */
    TAG("tag"),
    /** Custom property definitions. */
    CUSTOM_PROPERTY_DEFINITION("custompropertydefinition"),
    /** Users. */
    USER("user"),
    /** User directories. */
    USER_DIRECTORY("userdirectory"),
    /** System rules. */
    SYSTEM_RULE("systemrule"),
    /** Extensions. */
    EXTENSION("extension"),
    /** Content libraries. */
    CONTENT_LIBRARY("contentlibrary"),
    /** Data connections. */
    DATA_CONNECTION("dataconnection"),
    /** Reload tasks. */
    RELOAD_TASK("reloadtask"),
    /** External program tasks. */
    EXTERNAL_PROGRAM_TASK("externalprogramtask"),
    /** User sync tasks. */
    USER_SYNC_TASK("usersynctask"),
    /** Server nodes. */
    SERVER_NODE("servernodeconfiguration"),
    /** Virtual proxies. */
    VIRTUAL_PROXY("virtualproxyconfig"),
    /** Engine services. */
    ENGINE_SERVICE("engineservice"),
    /** Proxy services. */
    PROXY_SERVICE("proxyservice"),
    /** Scheduler services. */
    SCHEDULER_SERVICE("schedulerservice"),
    /** Repository services. */
    REPOSITORY_SERVICE("repositoryservice"),
    /** Printing services. */
    PRINTING_SERVICE("printingservice"),
    /** Shared contents. */
    SHARED_CONTENT("sharedcontent");

    private final String path;

    SelectionType(String path) {
        this.path = path;
    }

    /** As it is sent in a path. */
    @Override
    public String toString() {
        return path;
    }
}
