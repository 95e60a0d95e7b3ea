package io.qlikoem.distribution.port;

import java.io.Closeable;
import java.io.InputStream;
import java.util.OptionalLong;

/** An app on its way out of the site. To be read once, from one thread, and closed. */
public interface AppExport extends Closeable {
    /** The app file's bytes. Ends with an {@link java.io.IOException}, not early, when the transfer broke. */
    InputStream body();

    /** The number of bytes that the site announced, if it did. */
    OptionalLong announcedBytes();
}
