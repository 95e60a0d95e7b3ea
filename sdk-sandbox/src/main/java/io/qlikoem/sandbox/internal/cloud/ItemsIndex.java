package io.qlikoem.sandbox.internal.cloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index behind {@code /items}: sees each change of an app only some time later. Guarded by the {@link Tenant}. */
final class ItemsIndex {

    private final Clock clock;
    private final Map<String, Deque<Change>> changes = new LinkedHashMap<>();
    private Duration delay;

    ItemsIndex(Clock clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    /** The app from a moment on; without an item it is gone. */
    private record Change(Instant visibleFrom, @Nullable Item item) {}

    void delay(Duration delay) {
        this.delay = delay;
    }

    void changed(App app) {
        add(app.id, app.item());
    }

    void removed(App app) {
        add(app.id, null);
    }

    /** What is visible now, in the order of creation. */
    List<Item> visible() {
        Instant now = clock.instant();
        List<Item> items = new ArrayList<>();
        changes.values().removeIf(history -> {
            forgetReplaced(history, now);
            Change first = history.getFirst();
            boolean visible = !first.visibleFrom().isAfter(now);
            if (visible && first.item() != null) {
                items.add(first.item());
            }
            return visible && first.item() == null && history.size() == 1;
        });
        return items;
    }

    private void add(String appId, @Nullable Item item) {
        Deque<Change> history = changes.computeIfAbsent(appId, id -> new ArrayDeque<>());
        history.add(new Change(clock.instant().plus(delay), item));
    }

    /** Leaves the newest visible change in front of those still to come. */
    private static void forgetReplaced(Deque<Change> history, Instant now) {
        while (history.size() > 1) {
            Change first = history.removeFirst();
            if (history.getFirst().visibleFrom().isAfter(now)) {
                history.addFirst(first);
                return;
            }
        }
    }
}
