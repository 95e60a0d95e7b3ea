package io.qlikoem.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Writes keys and certificates; on POSIX systems only the owner can read them. */
final class CredentialFiles {

    private CredentialFiles() {}

    static void write(Path directory, Map<String, String> files) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, String> entry : files.entrySet()) {
                Path file = directory.resolve(entry.getKey());
                Files.deleteIfExists(file);
                if (posix) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
                Files.writeString(file, entry.getValue(), StandardCharsets.US_ASCII);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
