package io.qlikoem.examples.command;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/**
 * Ends a command cleanly on SIGTERM and Ctrl-C: tells it to stop, and keeps the process until the command has printed and closed
 * what it has to.
 */
final class StopHook implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<Thread> hook = Optional.empty();

    /** From now on a signal stops the command this way. Before, it ends the process at once. */
    void stopWith(Runnable stop) {
        Thread thread = new Thread(
                () -> {
                    stop.run();
                    awaitEnd();
                },
                "stop");
        hook = Optional.of(thread);
        Runtime.getRuntime().addShutdownHook(thread);
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has done all that it had to. */
    @Override
    public void close() {
        ended.countDown();
        hook.ifPresent(StopHook::forget);
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LoggerFactory.getLogger(StopHook.class).debug("Stopped from outside");
        }
    }
}
