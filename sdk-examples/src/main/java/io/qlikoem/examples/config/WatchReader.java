package io.qlikoem.examples.config;

import io.qlikoem.distribution.reload.QuietHours;
import io.qlikoem.examples.config.WatchConfig.Notifications;
import io.qlikoem.examples.config.WatchConfig.Webhook;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the part of the configuration that is about following the site's reloads; all of it is optional. */
final class WatchReader {
    private WatchReader() {}

    static WatchConfig read(JsonNode root) {
        JsonNode node = root.optionalObject("watch").orElseGet(root::empty);
        WatchConfig config = new WatchConfig(
                seconds(node, "lookEverySeconds", 1, 30),
                seconds(node, "settleSeconds", 0, 2),
                Duration.ofMinutes(number(node, "smallestIntervalMinutes", 0, 0)),
                node.optionalObject("quietHours").map(WatchReader::quietHours),
                quietHoursByTenant(node),
                node.has("importsADay") ? Optional.of(number(node, "importsADay", 1, 1)) : Optional.empty(),
                seconds(node, "firstRetrySeconds", 1, 30),
                seconds(node, "longestRetrySeconds", 1, 1800),
                node.optionalObject("notifications").map(WatchReader::notifications),
                node.optionalObject("webhook").map(WatchReader::webhook));
        if (config.longestRetry().compareTo(config.firstRetry()) < 0) {
            throw node.wrong("longestRetrySeconds", "must be at least firstRetrySeconds");
        }
        node.done();
        return config;
    }

    private static Map<String, QuietHours> quietHoursByTenant(JsonNode node) {
        Map<String, QuietHours> hours = new LinkedHashMap<>();
        node.optionalObject("quietHoursByTenant")
                .ifPresent(byTenant ->
                        byTenant.names().forEach(tenant -> hours.put(tenant, quietHours(byTenant.object(tenant)))));
        return hours;
    }

    private static QuietHours quietHours(JsonNode node) {
        LocalTime from = time(node, "from");
        LocalTime to = time(node, "to");
        if (from.equals(to)) {
            throw node.wrong("to", "must differ from \"from\"");
        }
        String zone = node.text("zone");
        try {
            QuietHours hours = new QuietHours(from, to, ZoneId.of(zone));
            node.done();
            return hours;
        } catch (DateTimeException e) {
            throw node.wrong("zone", "must be a time zone such as Europe/Berlin, not " + zone);
        }
    }

    private static LocalTime time(JsonNode node, String key) {
        String text = node.text(key);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw node.wrong(key, "must be a time of the day such as 22:00, not " + text);
        }
    }

    private static Notifications notifications(JsonNode node) {
        URI url = address(node, "url");
        int port = number(node, "port", 1, 8090);
        String secret = secret(node);
        if (port > 65_535) {
            throw node.wrong("port", "must be from 1 to 65535, not " + port);
        }
        node.done();
        return new Notifications(url, port, secret);
    }

    private static Webhook webhook(JsonNode node) {
        Webhook webhook = new Webhook(address(node, "url"), secret(node));
        node.done();
        return webhook;
    }

    private static String secret(JsonNode node) {
        String secret = node.text("secret");
        if (!secret.matches("[A-Za-z0-9_-]{16,200}")) {
            throw node.wrong("secret", "must be 16 to 200 characters of A-Z a-z 0-9 _ -");
        }
        return secret;
    }

    private static URI address(JsonNode node, String key) {
        try {
            URI url = URI.create(node.text(key));
            if (String.valueOf(url.getScheme()).matches("https?")
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw node.wrong(key, "is not a URL; give it as https://host[:port]/path");
        }
        throw node.wrong(key, "must be https://host[:port]/path without user, query or fragment");
    }

    private static Duration seconds(JsonNode node, String key, int least, int otherwise) {
        return Duration.ofSeconds(number(node, key, least, otherwise));
    }

    private static int number(JsonNode node, String key, int least, int otherwise) {
        int number = node.count(key).orElse(otherwise);
        if (number < least) {
            throw node.wrong(key, "must be at least " + least + ", not " + number);
        }
        return number;
    }
}
