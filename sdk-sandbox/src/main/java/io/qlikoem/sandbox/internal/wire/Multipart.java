package io.qlikoem.sandbox.internal.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The parts of a form with files; for small ones, held in memory. */
public final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final ByteString END_OF_HEADERS = ByteString.encodeUtf8("\r\n\r\n");

    private final List<Part> parts = new ArrayList<>();

    private Multipart() {}

    /** One part; {@code fileName} is empty for a plain field. */
    public record Part(String name, String fileName, ByteString content) {}

    /** Empty when the request carries no form. */
    public static Optional<Multipart> read(Call call) throws IOException {
        String type = call.header("Content-Type");
        Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/") || !boundary.find()) {
            return Optional.empty();
        }
        ByteString body = ByteString.of(call.bodyBytes());
        ByteString mark = ByteString.encodeUtf8("--" + boundary.group(1));
        Multipart form = new Multipart();
        int at = body.indexOf(mark, 0);
        for (int next = at < 0 ? -1 : body.indexOf(mark, at + mark.size());
                next >= 0;
                at = next, next = body.indexOf(mark, at + mark.size())) {
            // Between the marks: a line end, headers, an empty line, the content, a line end.
            form.add(body.substring(at + mark.size() + 2, next - 2));
        }
        return Optional.of(form);
    }

    private void add(ByteString part) {
        int end = part.indexOf(END_OF_HEADERS, 0);
        if (end >= 0) {
            String headers = part.substring(0, end).string(StandardCharsets.UTF_8);
            Matcher name = NAME.matcher(headers);
            Matcher file = FILE.matcher(headers);
            parts.add(new Part(
                    name.find() ? name.group(1) : "",
                    file.find() ? file.group(1) : "",
                    part.substring(end + END_OF_HEADERS.size())));
        }
    }

    public @Nullable Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The text of a field, or null when it is absent. */
    public @Nullable String text(String name) {
        Part part = part(name);
        return part == null ? null : part.content().utf8();
    }
}
