package io.qlikoem.examples.output;

import com.squareup.moshi.JsonWriter;
import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.ReloadEvent.DeliveryWaits;
import io.qlikoem.distribution.ReloadEvent.FollowUpDone;
import io.qlikoem.distribution.ReloadEvent.FollowUpFailed;
import io.qlikoem.distribution.ReloadEvent.ReloadFailed;
import io.qlikoem.distribution.ReloadEvent.ReloadNoticed;
import io.qlikoem.distribution.ReloadEvent.SignalAsked;
import io.qlikoem.distribution.ReloadEvent.SignalLost;
import io.qlikoem.distribution.ReloadEvent.SiteBack;
import io.qlikoem.distribution.ReloadEvent.SiteTrouble;
import io.qlikoem.distribution.ReloadEvent.StateChanged;
import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.distribution.reload.WaitingDelivery;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** A line for each event of a process that goes on for ever: for people, or a JSON document. Thread-safe. */
public final class EventLines implements DistributionListener {
    private final PrintStream out;
    private final boolean json;

    private EventLines(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Lines on this stream. */
    public static EventLines to(PrintStream out, boolean json) {
        return new EventLines(out, json);
    }

    @Override
    public void on(DistributionEvent event) {
        line(event).ifPresent(line -> print(line.event(), line.facts()));
    }

    private Optional<Line> line(DistributionEvent event) {
        if (event instanceof StateChanged changed) {
            return Line.of("state", "state", lower(changed.state()));
        } else if (event instanceof ReloadNoticed noticed) {
            return Line.of(
                    "reload",
                    "app",
                    noticed.change().name(),
                    "appId",
                    noticed.change().appId(),
                    "version",
                    noticed.change().now().label());
        } else if (event instanceof ReloadFailed failed) {
            return Line.of(
                    "reload-failed",
                    "appId",
                    failed.reload().appId(),
                    "reason",
                    failed.reload().reason());
        } else if (event instanceof DeliveryWaits waits) {
            return Optional.of(waits(waits.delivery()));
        } else if (event instanceof SiteTrouble trouble) {
            return Line.of("trouble", "reason", trouble.reason());
        } else if (event instanceof SiteBack) {
            return Line.of("trouble-over");
        } else if (event instanceof SignalAsked) {
            return Line.of("notifications-asked");
        } else if (event instanceof SignalLost lost) {
            return Line.of("notifications-lost", "reason", lost.reason());
        } else if (event instanceof FollowUpDone done) {
            return Optional.of(place("after-delivery", done.app()).and("name", done.name()));
        } else if (event instanceof FollowUpFailed failed) {
            return Optional.of(place("after-delivery-failed", failed.app())
                    .and("name", failed.name())
                    .and("reason", failed.reason()));
        } else if (event instanceof DeliveryRetried retried) {
            return Optional.of(place("retry", retried.delivery()).and("reason", retried.reason()));
        } else if (event instanceof DeliveryFinished finished
                && finished.result().outcome() != Outcome.UNCHANGED) {
            return Optional.of(finished(finished.result()));
        }
        return Optional.empty();
    }

    /** With the version that the tenant has: the plan may be older, and what the run exported meanwhile for others newer. */
    private static Line finished(DeliveryResult result) {
        PlannedDelivery planned = result.planned();
        Line line = place(lower(result.outcome()), planned)
                .and(
                        "version",
                        result.version().orElseGet(() -> planned.app().version().label()));
        result.publishedAppId().ifPresent(id -> line.and("publishedAppId", id));
        result.error().map(DeliveryError::message).ifPresent(message -> line.and("reason", message));
        return line;
    }

    private static Line waits(WaitingDelivery waiting) {
        Line line = place("waits", waiting.delivery())
                .and("why", lower(waiting.reason()))
                .and("since", waiting.since().toString());
        waiting.until().ifPresent(until -> line.and("until", until.toString()));
        waiting.detail().ifPresent(detail -> line.and("reason", detail));
        return line;
    }

    private static Line place(String event, PlannedDelivery delivery) {
        return new Line(event)
                .and("app", delivery.app().name())
                .and("tenant", delivery.tenant())
                .and("space", delivery.space());
    }

    private static Line place(String event, DeliveredApp app) {
        return new Line(event)
                .and("app", app.name())
                .and("tenant", app.tenant())
                .and("space", app.space())
                .and("version", app.version());
    }

    private void print(String event, Map<String, String> facts) {
        String text = json ? document(event, facts) : sentence(event, facts);
        out.println(text);
        out.flush();
    }

    private static String sentence(String event, Map<String, String> facts) {
        StringBuilder text = new StringBuilder(String.format("%s %-14s", Instant.now(), event));
        facts.forEach((name, value) -> text.append(' ')
                .append(name)
                .append('=')
                .append(String.join(" ", value.strip().split("\\s+", -1))));
        return text.toString();
    }

    private static String document(String event, Map<String, String> facts) {
        Buffer text = new Buffer();
        try (JsonWriter writer = JsonWriter.of(text)) {
            writer.beginObject();
            writer.name("at").value(Instant.now().toString());
            writer.name("event").value(event);
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                writer.name(fact.getKey()).value(fact.getValue());
            }
            writer.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return JsonText.ascii(text.readUtf8());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Line(String event, Map<String, String> facts) {
        Line(String event) {
            this(event, new LinkedHashMap<>());
        }

        static Optional<Line> of(String event, String... namesAndValues) {
            Line line = new Line(event);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                line.facts.put(namesAndValues[i], namesAndValues[i + 1]);
            }
            return Optional.of(line);
        }

        Line and(String name, String value) {
            facts.put(name, value);
            return this;
        }
    }
}
