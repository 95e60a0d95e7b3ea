package io.qlikoem.sandbox.internal.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, and behind them a {@link Label} once the app was reloaded here.
 *
 * @param label null for the file as it is
 */
public record FileContent(Path file, @Nullable Label label) implements Content {

    @Override
    public long size() {
        try {
            return Files.size(file) + (label == null ? 0 : Label.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
        if (label != null) {
            out.write(label.encode());
        }
    }

    @Override
    public boolean isLabelled() {
        return label != null;
    }
}
