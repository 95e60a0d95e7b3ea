package io.qlikoem.sandbox;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that serve requests of all doors; bounded, and gone after a while without work. */
final class WorkerPool implements Executor, AutoCloseable {

    private static final int MOST = 256;

    private final ThreadPoolExecutor threads;

    WorkerPool() {
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(MOST, MOST, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "qlik-sandbox-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Interrupts what is still running: it waits for clients that nobody will answer any more. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
