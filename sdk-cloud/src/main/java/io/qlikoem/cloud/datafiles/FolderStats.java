package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** What is in a folder or space. */
@Value.Immutable
@QlikModel
public interface FolderStats {
    /** Files, those in its folders too. */
    default long totalFileCount() {
        return 0;
    }

    /** Files that are in no folder of it. */
    default long directFileCount() {
        return 0;
    }

    /** Folders, those in its folders too. */
    default long totalFolderCount() {
        return 0;
    }

    /** Folders that are in no folder of it. */
    default long directFolderCount() {
        return 0;
    }

    /** Size of all files, in bytes. */
    @Json(name = "aggregateFileSize")
    default long fileBytes() {
        return 0;
    }

    /** Files that the tenant itself keeps there. */
    default long totalInternalFileCount() {
        return 0;
    }

    /** Of them those that are in no folder. */
    default long directInternalFileCount() {
        return 0;
    }

    /** Their size, in bytes. */
    @Json(name = "aggregateInternalFileSize")
    default long internalFileBytes() {
        return 0;
    }

    /** Files that are for one app. */
    default long totalAppScopedFileCount() {
        return 0;
    }

    /** Of them those that are in no folder. */
    default long directAppScopedFileCount() {
        return 0;
    }

    /** Their size, in bytes. */
    @Json(name = "aggregateAppScopedFileSize")
    default long appFileBytes() {
        return 0;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFolderStats.Builder {}
}
