package io.qlikoem.examples.stage;

import java.util.List;
import java.util.stream.IntStream;

/** Names for the customers of a sandbox. */
public final class TenantNames {
    private static final List<String> FIRST = List.of("acme", "globex", "initech", "umbrella", "hooli");

    private TenantNames() {}

    /** So many names, always the same ones. */
    public static List<String> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i < FIRST.size() ? FIRST.get(i) : "customer-" + (i + 1))
                .toList();
    }
}
