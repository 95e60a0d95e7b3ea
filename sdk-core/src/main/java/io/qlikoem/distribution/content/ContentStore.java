package io.qlikoem.distribution.content;

import io.qlikoem.distribution.port.AppContent;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps app files by the SHA-256 of their content (64 hexadecimal digits, lower case). Thread-safe; several machines may share
 * one. What cannot be read or written throws {@link ContentStoreException}.
 *
 * @see FolderContentStore
 */
public interface ContentStore {
    /**
     * Keeps a file; does nothing when its content is there already.
     *
     * @throws ContentStoreException also when the file's content has another hash
     */
    void put(String sha256, Path file);

    /** The content of this hash, to be read any number of times; empty when it is not kept. */
    Optional<AppContent> find(String sha256);

    /** Removes the content of this hash. One that is not kept is fine. */
    void remove(String sha256);
}
