package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages with opaque cursors and links that carry the other parameters along. */
final class Pager {

    private Pager() {}

    /** A page and its links. */
    record Page<T>(List<T> data, Map<String, @Nullable Object> links) {}

    /** How a service names its cursors; some have one name for both directions. */
    enum Style {
        NEXT_PREV("next", "prev", 100),
        PAGE("page", "page", 100),
        AFTER_BEFORE("startingAfter", "endingBefore", 100),
        CURSOR("cursor", "cursor", 200);

        private final String next;
        private final String previous;
        private final int most;

        Style(String next, String previous, int most) {
            this.next = next;
            this.previous = previous;
            this.most = most;
        }

        private boolean hasOneName() {
            return next.equals(previous);
        }
    }

    static <T> Page<T> page(Call call, List<T> all, int defaultLimit, Function<T, String> id) {
        return page(call, all, Style.NEXT_PREV, defaultLimit, id);
    }

    static <T> Page<T> page(Call call, List<T> all, Style style, int defaultLimit, Function<T, String> id) {
        int limit = limit(call, defaultLimit, style.most);
        String next = call.query().value(style.next);
        String previous = call.query().value(style.previous);
        int start = 0;
        if (next != null && !next.isEmpty()) {
            start = position(next, all, id);
        } else if (previous != null && !previous.isEmpty()) {
            start = Math.max(0, position(previous, all, id) - limit);
        }
        int end = Math.min(all.size(), start + limit);
        Map<String, @Nullable Object> links = Json.object("self", Json.object("href", call.origin() + call.target()));
        if (end < all.size()) {
            links.put("next", link(call, style, style.next, cursor(end, id.apply(all.get(end)))));
        }
        if (start > 0) {
            int target = style.hasOneName() ? Math.max(0, start - limit) : start;
            links.put("prev", link(call, style, style.previous, cursor(target, id.apply(all.get(target)))));
        }
        return new Page<>(all.subList(start, end), links);
    }

    private static int limit(Call call, int defaultLimit, int most) {
        String text = call.query().value("limit");
        if (text == null) {
            return defaultLimit;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw CloudErrors.badRequest("limit must be 1 to " + most + " but was " + text);
    }

    private static String cursor(int position, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((position + ":" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Where the element of the cursor is now, or where it was when it is gone. */
    private static <T> int position(String cursor, List<T> all, Function<T, String> id) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(":", 2);
            for (int i = 0; i < all.size(); i++) {
                if (id.apply(all.get(i)).equals(parts[1])) {
                    return i;
                }
            }
            return Math.min(all.size(), Math.max(0, Integer.parseInt(parts[0])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CloudErrors.badRequest("The cursor is invalid");
        }
    }

    private static Map<String, @Nullable Object> link(Call call, Style style, String direction, String cursor) {
        StringBuilder href =
                new StringBuilder(call.origin()).append(call.path()).append('?');
        for (Query.Parameter parameter : call.query().parameters()) {
            if (!parameter.name().equals(style.next)
                    && !parameter.name().equals(style.previous)
                    && parameter.value() != null) {
                href.append(encode(parameter.name()))
                        .append('=')
                        .append(encode(parameter.value()))
                        .append('&');
            }
        }
        return Json.object(
                "href", href.append(direction).append('=').append(cursor).toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
