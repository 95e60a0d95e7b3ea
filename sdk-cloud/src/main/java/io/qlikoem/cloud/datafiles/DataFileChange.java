package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a data file is to be; what is absent stays as it is. */
@Value.Immutable
@QlikModel
public interface DataFileChange {
    /** The name, with the folders before it. */
    Optional<String> name();

    /** The space's connection to move it to. */
    Optional<String> connectionId();

    /** The folder to move it to; then the name is without folders. */
    Optional<String> folderId();

    /** The app that it is for, and for no other. */
    Optional<String> appId();

    /** Another data file to copy the content of. */
    Optional<String> sourceId();

    /** A file in the temporary contents to take the content of. */
    Optional<String> tempContentFileId();

    /** What becomes of a folder that is there, when a folder moves. */
    Optional<FolderMerge> folderMergeBehavior();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileChange.Builder {}
}
