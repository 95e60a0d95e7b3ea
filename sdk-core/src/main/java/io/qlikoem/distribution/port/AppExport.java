package io.qlikoem.distribution.port;

import java.io.Closeable;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** An app on its way out of the site. To be read once, from one thread, and closed. */
public interface AppExport extends Closeable {
    /** The app file's bytes. Ends with an {@link java.io.IOException}, not early, when the transfer broke. */
    InputStream body();

    /** The number of bytes that the site announced, if it did. */
    OptionalLong announcedBytes();

    /** SHA-256 of the whole file (64 lower-case hexadecimal digits) where the source knows it; a site does not. */
    default Optional<String> announcedSha256() {
        return Optional.empty();
    }
}
