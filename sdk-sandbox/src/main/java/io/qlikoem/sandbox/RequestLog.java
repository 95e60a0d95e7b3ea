package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.wire.Recorder;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The newest requests and counters of all. */
final class RequestLog implements Recorder {

    private static final int KEPT = 10_000;
    private static final Pattern SECRET =
            Pattern.compile("([?&][^=&]*(?:ticket|token|secret|password)[^=&]*=)[^&]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPLOAD = Pattern.compile("/api/v1/(temp-contents|apps/import)\\b.*");

    private final Clock clock;
    private final Deque<RecordedRequest> newest = new ArrayDeque<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<Integer, Long> countsByStatus = new HashMap<>();
    private long bytesUploaded;

    RequestLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void record(String place, String method, String target, int status, long bytesReceived) {
        String shown = SECRET.matcher(target).replaceAll("$1***");
        newest.add(new RecordedRequest(clock.instant(), place, method, shown, status, bytesReceived));
        if (newest.size() > KEPT) {
            newest.removeFirst();
        }
        counts.merge(place, 1L, Long::sum);
        countsByStatus.merge(status, 1L, Long::sum);
        if (UPLOAD.matcher(target).matches()) {
            bytesUploaded += bytesReceived;
        }
    }

    synchronized List<RecordedRequest> newest() {
        return List.copyOf(newest);
    }

    synchronized long count(String place) {
        return counts.getOrDefault(place, 0L);
    }

    synchronized long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    synchronized long countOfStatus(int status) {
        return countsByStatus.getOrDefault(status, 0L);
    }

    synchronized long bytesUploaded() {
        return bytesUploaded;
    }
}
