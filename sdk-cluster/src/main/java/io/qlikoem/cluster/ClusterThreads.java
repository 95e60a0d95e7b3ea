package io.qlikoem.cluster;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a machine: they have names and do not keep the vendor's process alive. Thread-safe. */
final class ClusterThreads {
    private final ThreadGroup group = new ThreadGroup("qlik-oem-cluster");

    ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(group, work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Waits until none is left, or the time has passed: a pool says that it has ended while its last thread still does. */
    void awaitEnd(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Thread[] left = new Thread[group.activeCount()];
        int count = group.enumerate(left);
        for (int i = 0; i < count; i++) {
            TimeUnit.NANOSECONDS.timedJoin(left[i], end - System.nanoTime());
        }
    }
}
