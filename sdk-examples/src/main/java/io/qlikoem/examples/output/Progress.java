package io.qlikoem.examples.output;

import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.DistributionEvent.RunFinished;
import io.qlikoem.distribution.DistributionEvent.RunStarted;
import io.qlikoem.distribution.DistributionEvent.UploadProgressed;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.PlannedDelivery;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a run while it goes on: a bar on a terminal, a line for each finished delivery elsewhere. Thread-safe. */
public final class Progress implements DistributionListener {
    private final PrintStream out;
    private final boolean terminal;
    private final Map<PlannedDelivery, Long> sent = new ConcurrentHashMap<>();
    private @Nullable ProgressBar bar;

    private Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A bar when a person watches, lines otherwise; on standard error, so that standard output stays the result's. */
    public static Progress onStandardError() {
        return new Progress(System.err, Terminal.isThere());
    }

    /** Lines on this stream. */
    public static Progress lines(PrintStream out) {
        return new Progress(out, false);
    }

    @Override
    public synchronized void on(DistributionEvent event) {
        if (event instanceof RunStarted started && terminal && started.plan().bytesToSend() > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Uploading")
                    .setInitialMax(started.plan().bytesToSend())
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .showSpeed()
                    .build();
        } else if (event instanceof UploadProgressed progressed) {
            step(progressed);
        } else if (event instanceof DeliveryRetried retried) {
            say("retry  " + name(retried.delivery()) + ": " + retried.reason());
        } else if (event instanceof DeliveryFinished finished
                && !finished.result().outcome().name().equals("UNCHANGED")) {
            DeliveryResult result = finished.result();
            say(String.format(
                    "%-10s %s%s",
                    result.outcome(),
                    name(result.planned()),
                    result.error().map(DeliveryError::message).map(": "::concat).orElse("")));
        } else if (event instanceof RunFinished && bar != null) {
            bar.close();
            bar = null;
        }
    }

    private void step(UploadProgressed progressed) {
        Long before = sent.put(progressed.delivery(), progressed.sent());
        if (bar != null) {
            bar.stepBy(Math.max(0, progressed.sent() - (before == null ? 0 : before)));
        }
    }

    private void say(String line) {
        if (bar == null) {
            out.println(line);
        }
    }

    private static String name(PlannedDelivery delivery) {
        return delivery.app().name() + " -> " + delivery.tenant() + "/" + delivery.space();
    }
}
