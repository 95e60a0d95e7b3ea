package io.qlikoem.sandbox.internal.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the cloud side can read out of content that the sandbox made: the app's name and its last reload.
 *
 * <p>Stands in the first {@link #BYTES} bytes of synthetic apps, and in the last ones of a real file whose app was reloaded here.
 */
public record Label(String name, Instant reloadTime) {

    /** Length on disk. */
    public static final int BYTES = 1024;

    private static final long MAGIC = 0x5156462D53414E44L; // "QVF-SAND"

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(MAGIC);
            out.writeLong(reloadTime.toEpochMilli());
            out.writeUTF(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.size() > BYTES) {
            throw new IllegalArgumentException("The app's name is too long: " + name);
        }
        return Arrays.copyOf(bytes.toByteArray(), BYTES);
    }

    static Optional<Label> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readLong() != MAGIC) {
                return Optional.empty();
            }
            Instant reloadTime = Instant.ofEpochMilli(in.readLong());
            return Optional.of(new Label(in.readUTF(), reloadTime));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
