package io.qlikoem.examples.config;

import io.qlikoem.distribution.Share;
import io.qlikoem.distribution.Wave;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the waves of a distribution. */
final class WaveReader {
    private WaveReader() {}

    static List<Wave> waves(JsonNode distribution) {
        if (!distribution.has("waves")) {
            return List.of(Wave.theRest());
        }
        List<JsonNode> nodes = distribution.objects("waves");
        List<Wave> waves = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            boolean last = i == nodes.size() - 1;
            if (node.has("rest") != last) {
                throw node.wrong(
                        "",
                        last
                                ? "is the last wave and must be {\"rest\": true}"
                                : "is {\"rest\": true}, which only the last wave can be");
            }
            waves.add(wave(node));
        }
        return waves;
    }

    private static Wave wave(JsonNode node) {
        Wave wave = members(node);
        Optional<Integer> tolerance = percent(node, "stopAbovePercent");
        if (tolerance.isPresent()) {
            wave = wave.stoppingAbove(Share.percent(tolerance.get()));
        }
        Optional<Duration> soak = soak(node);
        if (soak.isPresent()) {
            wave = wave.soaking(soak.get());
        }
        node.done();
        return wave;
    }

    private static Wave members(JsonNode node) {
        if (node.has("canary") == (node.has("percent") || node.has("rest"))
                || (node.has("percent") && node.has("rest"))) {
            throw node.wrong("", "must have exactly one of canary, percent, rest");
        }
        if (node.has("canary")) {
            return Wave.canary(node.texts("canary").toArray(String[]::new));
        }
        if (node.has("percent")) {
            return Wave.share(Share.percent(percent(node, "percent").orElseThrow()));
        }
        if (!node.flag("rest")) {
            throw node.wrong("rest", "can only be true");
        }
        return Wave.theRest();
    }

    private static Optional<Integer> percent(JsonNode node, String key) {
        Optional<Integer> percent = node.count(key);
        if (percent.filter(value -> value < 0 || value > 100).isPresent()) {
            throw node.wrong(key, "must be from 0 to 100, not " + percent.get());
        }
        return percent;
    }

    private static Optional<Duration> soak(JsonNode node) {
        return node.optionalText("soak").map(text -> {
            try {
                Duration time = Duration.parse(text);
                if (time.isNegative()) {
                    throw node.wrong("soak", "must not be negative");
                }
                return time;
            } catch (DateTimeParseException e) {
                throw node.wrong("soak", "must be a duration such as PT2H or PT30M, not " + text);
            }
        });
    }
}
