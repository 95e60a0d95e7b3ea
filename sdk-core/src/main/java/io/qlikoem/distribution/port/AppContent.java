package io.qlikoem.distribution.port;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** The bytes of one version of an app, kept on disk and read by all its deliveries. Thread-safe. */
public interface AppContent {
    /** The file's size in bytes. */
    long bytes();

    /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
    String sha256();

    /** A channel that starts at the given byte. The caller closes it; each call gives a channel of its own. */
    ReadableByteChannel open(long offset) throws IOException;
}
