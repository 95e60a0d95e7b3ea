package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Callbacks;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.WireServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time after a restart in which the repository is not itself. Thread-safe. */
public final class Boot {

    /** What callers meet. */
    public enum Kind {
        REFUSED,
        UNAVAILABLE,
        NO_JSON
    }

    /** One part of that time. */
    public record Phase(Kind kind, Duration time) {}

    private record Planned(Kind kind, Instant end) {}

    private final Clock clock;
    private final Callbacks callbacks;
    private final List<Planned> planned = new ArrayList<>();
    private @Nullable WireServer door;

    public Boot(Clock clock, Callbacks callbacks) {
        this.clock = clock;
        this.callbacks = callbacks;
    }

    /** The port that is closed while connections are refused. */
    public synchronized void closes(WireServer server) {
        door = server;
    }

    /** What comes takes the place of what was still planned. */
    public synchronized void begin(List<Phase> phases) {
        planned.clear();
        Instant end = clock.instant();
        for (Phase phase : phases) {
            end = end.plus(phase.time());
            planned.add(new Planned(phase.kind(), end));
        }
        settle();
    }

    /** Opens or closes the port as the time demands. */
    public synchronized void settle() {
        boolean refused = now().filter(kind -> kind == Kind.REFUSED).isPresent();
        WireServer server = door;
        if (server == null) {
            return;
        }
        if (refused) {
            server.pause();
            callbacks.later(Duration.between(clock.instant(), planned.get(0).end()), this::settle);
        } else {
            server.resume();
        }
    }

    /** Empty when the repository is up. */
    private synchronized Optional<Kind> now() {
        planned.removeIf(phase -> !clock.instant().isBefore(phase.end()));
        return planned.stream().map(Planned::kind).findFirst();
    }

    void check() {
        Kind kind = now().orElse(null);
        if (kind == Kind.NO_JSON) {
            throw new Refusal(Reply.html(200, HttpSys.page("Qlik Sense", "The service is starting.")));
        }
        if (kind != null) {
            throw QrsReplies.refuse(503, "Service Unavailable: the repository is starting");
        }
    }
}
