package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A data file, or a folder of such. */
@Value.Immutable
@QlikModel
public interface DataFile {
    /** The file's id. */
    String id();

    /** The name, with the folders before it. */
    String name();

    /** The name, without the folders. */
    Optional<String> baseName();

    /** Size in bytes. */
    @Json(name = "size")
    long bytes();

    /** Whether it is a folder. */
    @Json(name = "folder")
    default boolean isFolder() {
        return false;
    }

    /** The folder that it is in. */
    Optional<String> folderId();

    /** That folder's path. */
    Optional<String> folderPath();

    /** The space that it lies in; absent for a personal one. */
    Optional<String> spaceId();

    /** The app that it is for, and for no other. */
    Optional<String> appId();

    /** The vendor's resource identifier of it. */
    Optional<String> qri();

    /** Its owner. */
    Optional<String> ownerId();

    /** What the client may do with it. */
    List<DataFileAction> actions();

    /** What is in it, of a folder. */
    Optional<FolderStats> folderStats();

    /** When it was uploaded (UTC). */
    Optional<Instant> createdDate();

    /** Last change (UTC). */
    Optional<Instant> modifiedDate();

    /** Last change of its content (UTC). */
    Optional<Instant> contentUpdatedDate();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFile.Builder {}
}
