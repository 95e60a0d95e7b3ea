package io.qlikoem.examples.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a reload on the site until the moment in which a tenant has that version, or a later one. */
final class Latencies {
    private final List<Duration> sorted;

    private Latencies(List<Duration> sorted) {
        this.sorted = sorted;
    }

    /** Of each of the reloads in each of the tenants. */
    static Latencies of(List<Reload> reloads, List<String> tenants, List<Map<String, String>> delivered) {
        List<Duration> all = new ArrayList<>();
        for (Reload reload : reloads) {
            for (String tenant : tenants) {
                first(reload, tenant, delivered).ifPresent(at -> all.add(Duration.between(reload.at(), at)));
            }
        }
        Collections.sort(all);
        return new Latencies(all);
    }

    private static Optional<Instant> first(Reload reload, String tenant, List<Map<String, String>> delivered) {
        return delivered.stream()
                .filter(event ->
                        tenant.equals(event.get("tenant")) && reload.app().equals(event.get("app")))
                .filter(event ->
                        !Instant.parse(String.valueOf(event.get("version"))).isBefore(reload.version()))
                .map(event -> Instant.parse(String.valueOf(event.get("at"))))
                .min(Instant::compareTo);
    }

    int count() {
        return sorted.size();
    }

    double medianSeconds() {
        return sorted.isEmpty()
                ? 0
                : Median.of(
                        sorted.stream().map(each -> each.toMillis() / 1000.0).toList());
    }

    double worstSeconds() {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).toMillis() / 1000.0;
    }

    /** One reload on the site. */
    record Reload(String app, Instant version, Instant at) {}
}
