package io.qlikoem.examples.rehearsal;

import io.qlikoem.sandbox.Fault;
import io.qlikoem.sandbox.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A moment to kill at.
 *
 * @param name what people call it
 * @param hold the moment at which the victim holds itself, if it does
 * @param arm arms the sandbox, which then kills by the given action; does nothing where the victim holds itself
 */
record KillPoint(String name, Optional<Moment> hold, BiConsumer<Faults, Runnable> arm) {
    private static final long PART_OF_A_CHUNK = 100_000;

    /** One before, one in and one after each request of a first delivery, and one before each record of the ledger. */
    static List<KillPoint> ofFirstDeliveries() {
        List<KillPoint> points = new ArrayList<>(aroundRequest("space", "POST", "/api/v1/spaces$"));
        points.addAll(ofUploadAndImport());
        points.addAll(aroundRequest("publish", "POST", "/publish$"));
        points.addAll(aroundRequest("verify", "GET", "/api/v1/apps/"));
        points.addAll(beforeRecords());
        return points;
    }

    /** The same of deliveries of a new version. */
    static List<KillPoint> ofLaterDeliveries() {
        List<KillPoint> points = new ArrayList<>(ofUploadAndImport());
        points.addAll(aroundRequest("republish", "PUT", "/publish$"));
        points.addAll(aroundRequest("verify", "GET", "/api/v1/apps/"));
        points.addAll(aroundRequest("retire", "DELETE", "/api/v1/apps/"));
        points.addAll(beforeRecords());
        return points;
    }

    /** At the n-th request of whatever kind, the first being 0. */
    static KillPoint atRequest(int number, Way way) {
        return new KillPoint(
                "a request",
                Optional.empty(),
                (faults, kill) ->
                        way.end(faults.on("*", ".*").afterPassing(number).running(kill)));
    }

    private static List<KillPoint> ofUploadAndImport() {
        List<KillPoint> points = new ArrayList<>();
        points.addAll(aroundRequest("export", "POST", "/export/"));
        points.addAll(aroundRequest("announce", "POST", "/temp-contents/files$"));
        points.addAll(aroundRequest("chunk", "PATCH", "/temp-contents/files/"));
        points.add(new KillPoint(
                "chunk, in its middle",
                Optional.empty(),
                (faults, kill) -> faults.on("PATCH", "/temp-contents/files/")
                        .running(kill)
                        .dropAfterReceiving(PART_OF_A_CHUNK)));
        points.addAll(aroundRequest("import", "POST", "/apps/import"));
        return points;
    }

    private static List<KillPoint> aroundRequest(String name, String method, String path) {
        return List.of(
                new KillPoint(
                        name + ", before the request",
                        Optional.empty(),
                        (faults, kill) -> Way.BEFORE.end(faults.on(method, path).running(kill))),
                new KillPoint(
                        name + ", before the answer",
                        Optional.empty(),
                        (faults, kill) ->
                                Way.BEFORE_ANSWER.end(faults.on(method, path).running(kill))));
    }

    private static List<KillPoint> beforeRecords() {
        return Stream.of(Moment.values())
                .map(moment -> new KillPoint(
                        moment.name().toLowerCase(Locale.ROOT) + ", before the ledger",
                        Optional.of(moment),
                        (faults, kill) -> {}))
                .toList();
    }

    /** What becomes of the request in which the process dies. */
    enum Way {
        /** It is not carried out. */
        BEFORE,
        /** It is carried out while the process dies. */
        MEANWHILE,
        /** It was carried out, and the answer finds nobody. */
        BEFORE_ANSWER;

        static Way any(Random random) {
            return List.of(values()).get(random.nextInt(values().length));
        }

        void end(Fault fault) {
            switch (this) {
                case BEFORE -> fault.drop();
                case MEANWHILE -> fault.carryOut();
                case BEFORE_ANSWER -> fault.dropAfterHandling();
            }
        }
    }
}
