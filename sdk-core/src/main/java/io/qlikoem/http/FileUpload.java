package io.qlikoem.http;

import io.qlikoem.json.QlikJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * A form with files ({@code multipart/form-data}) as the body of a call. Files are read from disk as the network takes
 * them, and again from their beginning when a refused token makes a second attempt. They must not change meanwhile.
 *
 * <pre>{@code
 * themes.create(FileUpload.builder().file("file", Path.of("theme.zip")).json("data", details).build());
 * }</pre>
 */
public final class FileUpload extends RequestBody {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final MediaType JSON = MediaType.get("application/json");

    private final MultipartBody form;

    private FileUpload(MultipartBody form) {
        this.form = form;
    }

    /** Starts a form. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public MediaType contentType() {
        return form.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return form.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        form.writeTo(sink);
    }

    @Override
    public String toString() {
        return "FileUpload(" + form.size() + " parts)";
    }

    /** Collects the parts of a form, which needs one at least. Not thread-safe. */
    public static final class Builder {
        private final MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);

        private Builder() {}

        /**
         * Adds a file under its own name, as {@code application/octet-stream}.
         *
         * @throws UncheckedIOException when it cannot be found
         */
        public Builder file(String part, Path file) {
            return file(part, file, BYTES);
        }

        /** The same, with its type. */
        public Builder file(String part, Path file, MediaType type) {
            form.addFormDataPart(part, String.valueOf(file.getFileName()), new FileBody(file, sizeOf(file), type));
            return this;
        }

        /** Adds what is said about the file, as JSON: see {@link QlikJson#write(Object)}. */
        public Builder json(String part, Object value) {
            form.addFormDataPart(part, null, RequestBody.create(QlikJson.write(value), JSON));
            return this;
        }

        /** Adds a text. */
        public Builder text(String part, String value) {
            form.addFormDataPart(part, value);
            return this;
        }

        /** The form. */
        public FileUpload build() {
            return new FileUpload(form.build());
        }

        private static long sizeOf(Path file) {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }

    private static final class FileBody extends RequestBody {
        private final Path file;
        private final long size;
        private final @Nullable MediaType type;

        FileBody(Path file, long size, @Nullable MediaType type) {
            this.file = file;
            this.size = size;
            this.type = type;
        }

        @Override
        public @Nullable MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            try (Source source = Okio.source(Files.newInputStream(file))) {
                sink.writeAll(source);
            }
        }
    }
}
