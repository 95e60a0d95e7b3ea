package io.qlikoem.examples.rehearsal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a rehearsal has found so far. Not thread-safe. */
final class Findings {
    private final Map<String, int[]> kills = new LinkedHashMap<>();
    private final Map<String, Path> broken = new LinkedHashMap<>();
    private int rounds;
    private int publishedExpected;
    private int publishedFound;
    private int originsExpected;
    private int originsFound;
    private long idsSeen;
    private long idsChanged;
    private int measuredKills;
    private long resentBytes;
    private double mostResentPerKill;
    private int waitingDownloads;
    private int waitingUploads;

    /** A process was killed. */
    void killed(String point, boolean firstDelivery) {
        kills.computeIfAbsent(point, key -> new int[2])[firstDelivery ? 0 : 1]++;
    }

    int kills() {
        return kills.values().stream().mapToInt(both -> both[0] + both[1]).sum();
    }

    /** A promise; where it is broken the folder has the configuration, the ledger and what the processes said. */
    void expect(boolean holds, String promise, Path folder) {
        if (!holds) {
            broken.putIfAbsent(promise, folder);
        }
    }

    void published(int expected, int found) {
        publishedExpected += expected;
        publishedFound += found;
    }

    void origins(int expected, int found) {
        originsExpected += expected;
        originsFound += found;
    }

    void id(boolean kept) {
        idsSeen++;
        idsChanged += kept ? 0 : 1;
    }

    /** Bytes that were sent more than once in a round, and how many a kill may cost at most. */
    void resent(long bytes, int killsOfRound, long mostPerKill) {
        measuredKills += killsOfRound;
        resentBytes += bytes;
        double perKill = killsOfRound == 0 ? bytes : (double) bytes / killsOfRound;
        mostResentPerKill = Math.max(mostResentPerKill, perKill);
        expect(perKill <= mostPerKill, "a kill costs at most one chunk for each upload under way", Path.of(""));
    }

    /** What only time removes: files on the site that nobody fetches, temporary content of tenants. */
    void waiting(int downloads, int uploads) {
        waitingDownloads += downloads;
        waitingUploads += uploads;
    }

    void roundEnded() {
        rounds++;
    }

    boolean areGood() {
        return broken.isEmpty()
                && publishedFound == publishedExpected
                && originsFound == originsExpected
                && idsChanged == 0;
    }

    void print(PrintStream out) {
        out.printf("%n%-32s %8s %8s%n", "killed at", "first", "later");
        kills.forEach((point, both) -> out.printf("%-32s %8d %8d%n", point, both[0], both[1]));
        out.printf("%n%-48s %10s %10s%n", "found after " + rounds + " rounds", "expected", "found");
        out.printf("%-48s %10d %10d%n", "published apps", publishedExpected, publishedFound);
        out.printf("%-48s %10d %10d%n", "origin apps", originsExpected, originsFound);
        out.printf("%-48s %10d %10d%n", "published ids that changed, of " + idsSeen + " looks", 0, idsChanged);
        out.printf("%-48s %10d %10d%n", "other promises broken", 0, broken.size());
        out.printf(
                Locale.ROOT,
                "bytes sent again: %.0f a kill on average, %.0f at most (mean of a round), over %d kills%n",
                measuredKills == 0 ? 0.0 : (double) resentBytes / measuredKills,
                mostResentPerKill,
                measuredKills);
        out.printf(
                "left to expire: %d exported files on the site, %d temporary contents of tenants (one a delivery is"
                        + " normal)%n",
                waitingDownloads, waitingUploads);
        broken.forEach((promise, folder) ->
                out.println("BROKEN: " + promise + (folder.toString().isEmpty() ? "" : "; see " + folder)));
    }
}
