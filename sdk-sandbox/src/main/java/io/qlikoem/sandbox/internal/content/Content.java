package io.qlikoem.sandbox.internal.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** The bytes of one version of an app; can be written any number of times, always the same. */
public interface Content {

    /** In bytes. */
    long size();

    void writeTo(OutputStream out) throws IOException;

    /** Whether a {@link Label} stands in the bytes. */
    default boolean isLabelled() {
        return true;
    }

    /** Computed by writing all of it into the digest; lower-case hex. */
    default String sha256() {
        MessageDigest digest = Sha256.digest();
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest);
    }
}
