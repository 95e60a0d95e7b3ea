package io.qlikoem.cloud;

import io.qlikoem.contract.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What {@link OperationsTest} calls of a package. */
public abstract class OperationRows extends Rows {
    /** Adds a call that is told an address on the server itself. */
    protected <A> void rowAt(
            Class<A> api,
            BiFunction<A, URI, @Nullable Object> call,
            int status,
            String answer,
            Map<String, String> headers) {
        add(api, connection -> call.apply(connection.create(api), connection.baseUrl()), status, answer, headers);
    }

    /** A file to be sent. */
    protected static Path file(String name, String content) {
        try {
            Path file = Files.createTempDirectory("rows").resolve(name);
            Files.writeString(file, content);
            file.getParent().toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list's only page with one item on it. */
    protected static String page(String item) {
        return "{\"data\":[" + item + "],\"links\":{\"self\":{\"href\":\"https://acme/api/v1/x\"}},\"totalResults\":1}";
    }
}
