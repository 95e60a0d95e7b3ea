package io.qlikoem.sandbox.internal.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of SCIM filters that the sandbox understands: eq, ne, co and sw, joined by and, then by or. */
record ScimFilter(List<List<Term>> groups) {

    private static final Pattern TERM =
            Pattern.compile("\\G\\s*([\\w.]+)\\s+(eq|ne|co|sw)\\s+(\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.-]+)\\s*(and|or|$)");

    record Term(String field, String operator, String value) {

        boolean test(Map<String, @Nullable Object> object) {
            List<String> actual = new ArrayList<>();
            collect(object, List.of(field.split("\\.")), actual);
            return switch (operator) {
                case "eq" -> actual.contains(value);
                case "ne" -> !actual.contains(value);
                case "co" -> actual.stream().anyMatch(text -> lower(text).contains(lower(value)));
                default -> actual.stream().anyMatch(text -> lower(text).startsWith(lower(value)));
            };
        }

        private static void collect(@Nullable Object value, List<String> path, List<String> found) {
            if (value instanceof List<?> list) {
                list.forEach(element -> collect(element, path, found));
            } else if (path.isEmpty()) {
                found.add(String.valueOf(value));
            } else if (value instanceof Map<?, ?> map && map.get(path.get(0)) != null) {
                collect(map.get(path.get(0)), path.subList(1, path.size()), found);
            }
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what it does not understand with 400; nothing or an empty text fits everything. */
    static ScimFilter parse(@Nullable String text) {
        List<List<Term>> groups = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return new ScimFilter(List.of(List.of()));
        }
        List<Term> group = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            String value = matcher.group(3);
            group.add(new Term(
                    matcher.group(1),
                    matcher.group(2),
                    value.startsWith("\"")
                            ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                            : value));
            if (!matcher.group(4).equals("and")) {
                groups.add(group);
                group = new ArrayList<>();
            }
            end = matcher.end();
            if (matcher.group(4).isEmpty()) {
                break;
            }
        }
        if (end < text.length() || !group.isEmpty()) {
            throw CloudErrors.badRequest("The filter is invalid: " + text);
        }
        return new ScimFilter(groups);
    }

    boolean test(Map<String, @Nullable Object> object) {
        return groups.stream().anyMatch(group -> group.stream().allMatch(term -> term.test(object)));
    }
}
