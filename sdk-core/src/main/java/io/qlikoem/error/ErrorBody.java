package io.qlikoem.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The error bodies of both vendors' products, read without assuming that they are JSON.
 *
 * <p>Shapes: {@code errors[]}; top-level {@code code/title/detail}; {@code {error, errors, message}} of the licence
 * service; {@code {status_code, code, message}} of tasks; codes that are numbers; {@code inner} causes; a text in {@code
 * meta} only, of themes and extensions; a site's plain text; HTML; nothing.
 */
record ErrorBody(List<VendorError> errors, String traceId) {
    private static final int TEXT_LIMIT = 500;
    private static final int CODE_LIMIT = 80;
    private static final int MAX_ERRORS = 20;
    private static final VendorError NOTHING = new VendorError("", "", "", "");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Pattern HIDDEN_PARTS = Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    static ErrorBody read(String body, String contentType) {
        String text = body.strip();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return new ErrorBody(List.of(), "");
        }
        if (text.startsWith("<") || contentType.toLowerCase(Locale.ROOT).contains("html")) {
            return plain(firstTextOfHtml(text));
        }
        if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
            try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
                return ofJson(reader.readJsonValue());
            } catch (IOException | JsonDataException e) {
                return plain(text);
            }
        }
        return plain(text);
    }

    private static ErrorBody plain(String text) {
        return new ErrorBody(List.of(new VendorError("", "", Scrubber.shorten(text, TEXT_LIMIT), "")), "");
    }

    private static ErrorBody ofJson(@Nullable Object json) {
        List<VendorError> errors = new ArrayList<>();
        if (json instanceof Map<?, ?> object) {
            addAll(errors, object);
            addAll(errors, object.get("errors"));
            return new ErrorBody(List.copyOf(errors), string(object.get("traceId"), CODE_LIMIT));
        }
        addAll(errors, json);
        return new ErrorBody(List.copyOf(errors), "");
    }

    private static void addAll(List<VendorError> errors, @Nullable Object json) {
        if (json instanceof List<?> list) {
            list.stream().limit(MAX_ERRORS).forEach(each -> addAll(errors, each));
        } else if (json instanceof Map<?, ?> object) {
            add(errors, entry(object));
            // The newer tasks service says what made it fail in entries within entries.
            if (errors.size() < MAX_ERRORS) {
                addAll(errors, object.get("inner"));
            }
        } else if (json != null) {
            add(errors, new VendorError("", "", string(json, TEXT_LIMIT), ""));
        }
    }

    private static void add(List<VendorError> errors, VendorError error) {
        boolean said = errors.stream()
                .anyMatch(each -> error.equals(each) || (error.source().isEmpty() && each.saysAs(error)));
        if (!error.equals(NOTHING) && !said) {
            errors.add(error);
        }
    }

    private static VendorError entry(Map<?, ?> object) {
        String title = first(object, TEXT_LIMIT, "title", "error");
        String detail = first(object, TEXT_LIMIT, "detail", "details", "message", "error_description", "context");
        if (detail.isEmpty() && object.get("meta") instanceof Map<?, ?> meta) {
            detail = first(meta, TEXT_LIMIT, "message", "details");
        }
        String source =
                object.get("source") instanceof Map<?, ?> part ? first(part, CODE_LIMIT, "pointer", "parameter") : "";
        return new VendorError(first(object, CODE_LIMIT, "code", "errorCode"), title, detail, source);
    }

    private static String first(Map<?, ?> object, int limit, String... names) {
        for (String name : names) {
            String value = string(object.get(name), limit);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String string(@Nullable Object json, int limit) {
        if (json == null) {
            return "";
        }
        if (json instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return Scrubber.shorten(json.toString(), limit);
    }

    private static String firstTextOfHtml(String html) {
        Matcher title = TITLE.matcher(html);
        String head = title.find() ? stripTags(title.group(1)) : "";
        String rest = stripTags(HIDDEN_PARTS.matcher(html).replaceAll(" "));
        String text = rest.length() > 200 ? rest.substring(0, 200) : rest;
        if (head.isEmpty() || text.contains(head)) {
            return text.isEmpty() ? head : text;
        }
        return text.isEmpty() ? head : head + ": " + text;
    }

    private static String stripTags(String html) {
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
