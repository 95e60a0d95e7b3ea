package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A data file or folder that was deleted. */
@Value.Immutable
@QlikModel
public interface DeletedDataFile {
    /** The id that it had. */
    @Json(name = "fileMetadataId")
    String fileId();

    /** The name, with the folders before it. */
    String name();

    /** The name, without the folders. */
    Optional<String> baseName();

    /** Whether it was a folder. */
    @Json(name = "folder")
    default boolean isFolder() {
        return false;
    }

    /** The folder that it was in. */
    Optional<String> folderId();

    /** That folder's path. */
    Optional<String> folderPath();

    /** The space that it lay in; absent for a personal one. */
    Optional<String> spaceId();

    /** Who had uploaded it. */
    Optional<String> createdBy();

    /** Who deleted it. */
    Optional<String> userId();

    /** When (UTC). */
    Optional<Instant> deletedDate();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDeletedDataFile.Builder {}
}
