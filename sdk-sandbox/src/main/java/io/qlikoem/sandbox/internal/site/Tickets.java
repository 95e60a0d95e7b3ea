package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The proxy service's tickets, as port 4243 gives them out: for one virtual proxy, good for one login. Thread-safe. */
public final class Tickets implements Endpoint {

    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    public Tickets(Clock clock) {
        this.clock = clock;
    }

    private record Issued(SiteUser user, String prefix, Instant until) {}

    @Override
    public Reply answer(Call call) throws IOException {
        Qrs.checkXrfkey(call);
        List<String> path = call.segments().stream()
                .map(segment -> segment.toLowerCase(Locale.ROOT))
                .toList();
        boolean ours = path.size() >= 2
                && path.size() <= 3
                && path.get(path.size() - 1).equals("ticket");
        if (!ours || !call.method().equals("POST")) {
            throw QrsReplies.notFound();
        }
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        String directory = Json.text(body, "UserDirectory");
        String userId = Json.text(body, "UserId");
        if (directory == null || directory.isBlank() || userId == null || userId.isBlank()) {
            throw QrsReplies.badRequest("UserDirectory and UserId are needed");
        }
        String ticket = UUID.randomUUID().toString();
        issued.put(
                ticket,
                new Issued(
                        new SiteUser(directory, userId),
                        path.size() == 3 ? path.get(1) : "",
                        clock.instant().plus(LIFETIME)));
        return Reply.json(
                201,
                Json.object(
                        "UserDirectory", directory,
                        "UserId", userId,
                        "Attributes", List.of(),
                        "Ticket", ticket,
                        "TargetUri", null));
    }

    Optional<SiteUser> take(@Nullable String ticket, String prefix) {
        return Optional.ofNullable(ticket)
                .map(issued::remove)
                .filter(found ->
                        found.prefix().equals(prefix) && clock.instant().isBefore(found.until()))
                .map(Issued::user);
    }
}
