package io.qlikoem.distribution;

import java.util.regex.Pattern;

/** What the vendor accepts as a space's name (qlik.dev, Spaces API, {@code SpaceCreate.name}). */
final class SpaceNames {
    private static final Pattern ACCEPTED = Pattern.compile("[^\"*?<>/|\\\\:]{1,256}");

    private SpaceNames() {}

    static void require(String name, String what) {
        if (name.isBlank() || !ACCEPTED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 256 characters without \" * ? < > / | \\ : but was '" + name + "'");
        }
    }
}
