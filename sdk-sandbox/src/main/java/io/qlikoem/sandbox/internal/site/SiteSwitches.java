package io.qlikoem.sandbox.internal.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Oddities of real sites that can be switched on. Thread-safe. */
public final class SiteSwitches {

    /** How the answer to a download says how long it is. */
    public enum Download {
        CONTENT_LENGTH,
        CHUNKED
    }

    public volatile boolean listsCutAt100;
    public volatile Download download = Download.CONTENT_LENGTH;
    public volatile Duration exportDuration = Duration.ZERO;
    public volatile boolean downloadNeedsServerNode;

    final AtomicInteger failingExports = new AtomicInteger();
    final AtomicInteger cutDownloads = new AtomicInteger();
    final AtomicInteger bootingAnswers = new AtomicInteger();
    final AtomicInteger lateLogs = new AtomicInteger();
    final AtomicInteger reloadingExports = new AtomicInteger();

    public void failExports(int times) {
        failingExports.set(times);
    }

    public void cutDownloads(int times) {
        cutDownloads.set(times);
    }

    public void boot(int answers) {
        bootingAnswers.set(answers);
    }

    public void lateScriptLogs(int times) {
        lateLogs.set(times);
    }

    public void reloadDuringExports(int times) {
        reloadingExports.set(times);
    }

    /** Takes one of the remaining times, if there is one. */
    static boolean take(AtomicInteger times) {
        return times.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
