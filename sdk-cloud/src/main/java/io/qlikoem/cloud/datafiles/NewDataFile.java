package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A data file or folder to be made. Of a file's content says a part of the form, or one of the two sources. */
@Value.Immutable
@QlikModel
public interface NewDataFile {
    /** The name, with the folders before it; not one of {@code < > " : | ? *}. */
    String name();

    /** Whether it is a folder. */
    default boolean folder() {
        return false;
    }

    /** The space's connection, see {@link DataFilesApi#connections}; absent: the personal space. */
    Optional<String> connectionId();

    /** The folder to put it in; then the name is without folders. */
    Optional<String> folderId();

    /** The app that it is for, and for no other. */
    Optional<String> appId();

    /** Another data file to copy. */
    Optional<String> sourceId();

    /** A file in the temporary contents to take. */
    Optional<String> tempContentFileId();

    /** A file in the personal space. */
    static NewDataFile named(String name) {
        return builder().name(name).build();
    }

    @Value.Check
    default void check() {
        if (name().isBlank() || name().chars().anyMatch(each -> each == 0 || "<>\":|?*".indexOf(each) >= 0)) {
            throw new IllegalArgumentException("name must not be blank or hold < > \" : | ? * but was " + name());
        }
        if (sourceId().isPresent() && tempContentFileId().isPresent()) {
            throw new IllegalArgumentException("sourceId and tempContentFileId must not be given both");
        }
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewDataFile.Builder {}
}
