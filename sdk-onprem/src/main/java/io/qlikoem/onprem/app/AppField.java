package io.qlikoem.onprem.app;

import io.qlikoem.onprem.query.PropertyName;

/** Properties that apps are looked for by. */
public enum AppField implements PropertyName {
    /** The app's id. */
    ID("id"),
    /** The app's name. */
    NAME("name"),
    /** What it is about. */
    DESCRIPTION("description"),
    /** Whether it is in a stream. */
    PUBLISHED("published"),
    /** When it was published. */
    PUBLISH_TIME("publishTime"),
    /** Its stream's id. */
    STREAM_ID("stream.id"),
    /** Its stream's name. */
    STREAM_NAME("stream.name"),
    /** Its owner's id. */
    OWNER_ID("owner.id"),
    /** Its owner's name within the directory. */
    OWNER_USER_ID("owner.userId"),
    /** Its owner's directory. */
    OWNER_USER_DIRECTORY("owner.userDirectory"),
    /** Names of its tags. */
    TAG_NAME("tags.name"),
    /** Names of its custom properties; see {@link io.qlikoem.onprem.query.QrsFilter#customProperty}. */
    CUSTOM_PROPERTY_NAME("customProperties.definition.name"),
    /** Values of its custom properties. */
    CUSTOM_PROPERTY_VALUE("customProperties.value"),
    /** When it came to the site. */
    CREATED_DATE("createdDate"),
    /** When it was last changed. */
    MODIFIED_DATE("modifiedDate"),
    /** End of its last successful reload. */
    LAST_RELOAD_TIME("lastReloadTime"),
    /** Bytes on the site's disk. */
    FILE_SIZE("fileSize");

    private final String property;

    AppField(String property) {
        this.property = property;
    }

    @Override
    public String property() {
        return property;
    }
}
