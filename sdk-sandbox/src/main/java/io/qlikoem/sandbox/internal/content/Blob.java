package io.qlikoem.sandbox.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Stored content. Whoever holds one counts as a user of it until it is released to its {@link BlobStore}. */
public record Blob(String sha256, long size, Path file, Optional<Label> label) {

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
