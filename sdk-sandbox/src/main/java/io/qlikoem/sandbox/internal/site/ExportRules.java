package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may export which app by the site's system rules; the other rights are not evaluated.
 *
 * <p>Rules only grant. Of their conditions the comparisons of user and app by {@code =}, {@code !=} and {@code like} are understood,
 * joined by {@code and}, then by {@code or}; a rule with anything else grants nothing.
 */
final class ExportRules {

    /** A guess: of the bits above the usual ones the vendor's pages name only that of Distribute, 1024. */
    static final long EXPORT = 16;

    private static final Pattern TERM = Pattern.compile("(user|resource)\\.(@?[\\w.]+)\\s*(=|!=|like)\\s*\"([^\"]*)\"");

    private ExportRules() {}

    static boolean allow(Repository site, SiteUser user, App app) {
        return site.stored(StoredTypes.SYSTEM_RULE).values().stream()
                .map(rule -> rule.fields)
                .filter(rule -> "Security".equals(rule.get("category")) && !Boolean.TRUE.equals(rule.get("disabled")))
                .filter(rule -> rule.get("actions") instanceof Number actions && (actions.longValue() & EXPORT) != 0)
                .filter(rule -> concerns(String.valueOf(rule.get("resourceFilter")), app))
                .anyMatch(rule -> isMet(String.valueOf(rule.get("rule")), user, app));
    }

    private static boolean concerns(String filters, App app) {
        for (String filter : filters.split("[,;]", -1)) {
            String name = filter.trim();
            if (name.equals("*")
                    || name.equalsIgnoreCase("App_" + app.id)
                    || (name.endsWith("*") && ("App_" + app.id).startsWith(name.substring(0, name.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(String rule, SiteUser user, App app) {
        String text = rule.trim().replaceAll("^\\(+|\\)+$", "").trim();
        if (text.equalsIgnoreCase("true") || text.equals("1=1")) {
            return true;
        }
        for (String group : text.split("(?i)\\s+or\\s+|\\|\\|", -1)) {
            boolean all = true;
            for (String term : group.split("(?i)\\s+and\\s+|&&", -1)) {
                all &= termIsMet(term.trim().replaceAll("^\\(+|\\)+$", "").trim(), user, app);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean termIsMet(String term, SiteUser user, App app) {
        Matcher matcher = TERM.matcher(term);
        if (!matcher.matches()) {
            return false;
        }
        List<String> actual =
                matcher.group(1).equals("user") ? ofUser(matcher.group(2), user) : ofApp(matcher.group(2), app);
        String wanted = matcher.group(4);
        return switch (matcher.group(3)) {
            case "=" -> actual.stream().anyMatch(wanted::equalsIgnoreCase);
            case "!=" -> actual.stream().noneMatch(wanted::equalsIgnoreCase);
            default -> actual.stream().anyMatch(value -> like(wanted, value));
        };
    }

    private static boolean like(String wanted, String value) {
        String expression = "\\Q" + wanted.toLowerCase(Locale.ROOT).replace("*", "\\E.*\\Q") + "\\E";
        return value.toLowerCase(Locale.ROOT).matches(expression);
    }

    private static List<String> ofUser(String member, SiteUser user) {
        return switch (member) {
            case "userId", "name" -> List.of(user.userId());
            case "userDirectory" -> List.of(user.directory());
            default -> List.of();
        };
    }

    private static List<String> ofApp(String member, App app) {
        if (member.startsWith("@")) {
            List<String> values = new ArrayList<>();
            app.properties.stream()
                    .filter(value -> value.definition.name.equals(member.substring(1)))
                    .forEach(value -> values.add(value.value()));
            return values;
        }
        Named.Stream stream = app.stream;
        return switch (member) {
            case "name" -> List.of(app.name);
            case "id" -> List.of(app.id);
            case "stream.name" -> stream == null ? List.of() : List.of(stream.name);
            default -> List.of();
        };
    }

    /** What a new site has: everybody may export. */
    static Map<String, @Nullable Object> everybody() {
        return Json.object(
                "name", "ExportApp", "resourceFilter", "App_*", "actions", EXPORT, "rule", "true", "type", "Default");
    }
}
