package io.qlikoem.distribution;

import io.qlikoem.error.QlikConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The waves of one distribution, and the name under which the ledger knows how far they have come.
 *
 * @param distribution the distribution's name
 * @param waves at least one
 * @param release tells the distribution with these versions of its apps from every other
 * @param requirements what its apps need in a tenant
 */
record Rollout(String distribution, List<Wave> waves, String release, Requirements requirements) {
    static Rollout of(Distribution distribution, Collection<PlannedDelivery> deliveries) {
        String versions = deliveries.stream()
                .map(delivery ->
                        delivery.app().id() + "@" + delivery.app().version().label())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Rollout(
                distribution.name(),
                distribution.waves(),
                hash(distribution.name() + "\n" + versions),
                distribution.requirements());
    }

    Wave wave(int number) {
        return waves.get(number - 1);
    }

    /** Puts the tenants into waves, 1 for the first. */
    static Map<String, Integer> order(Distribution distribution, Set<String> tenants) {
        Set<String> left = new LinkedHashSet<>(tenants);
        Map<String, Integer> order = new HashMap<>();
        for (int i = 0; i < distribution.waves().size(); i++) {
            List<String> taken = take(distribution, distribution.waves().get(i).members(), tenants, left);
            for (String tenant : taken) {
                order.put(tenant, i + 1);
                left.remove(tenant);
            }
        }
        return order;
    }

    private static List<String> take(
            Distribution distribution, Wave.Members members, Set<String> all, Set<String> left) {
        if (members instanceof Wave.Named named) {
            for (String tenant : named.tenants()) {
                if (!all.contains(tenant)) {
                    // A canary that is not there would let every other tenant go first.
                    throw new QlikConfigurationException(
                            "distribution '" + distribution.name() + "'",
                            "its canary '" + tenant + "' gets nothing of it",
                            "name one of: " + String.join(", ", all));
                }
            }
            return named.tenants().stream().filter(left::contains).toList();
        }
        if (members instanceof Wave.Part part) {
            return left.stream().limit(part.share().of(all.size())).toList();
        }
        return List.copyOf(left);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
