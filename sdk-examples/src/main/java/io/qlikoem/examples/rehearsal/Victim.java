package io.qlikoem.examples.rehearsal;

import io.qlikoem.examples.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A distributing process of its own, to be killed; one that stands still is ended, and has then not delivered. Thread-safe. */
final class Victim {
    private static final long MOST_MINUTES = 5;

    private final Process process;
    private final AtomicBoolean killed = new AtomicBoolean();

    private Victim(Process process) {
        this.process = process;
    }

    static Victim start(Path config, Path spool, long chunkBytes, Optional<Moment> hold, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "rehearse",
                "run",
                "--config",
                config.toString(),
                "--spool",
                spool.toString(),
                "--chunk-bytes",
                String.valueOf(chunkBytes)));
        hold.ifPresent(moment -> command.addAll(List.of("--hold", moment.name())));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return new Victim(process);
    }

    /** Kills it as {@code kill -9} does and waits until it is gone. */
    void kill() {
        if (process.isAlive()) {
            // Before the end, which another thread waits for.
            killed.set(true);
            process.destroyForcibly();
            waitFor();
        }
    }

    /** Whether it was a kill that ended it. */
    boolean wasKilled() {
        return killed.get() && waitFor() != 0;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit status, once it has ended. */
    int waitFor() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Waits until it holds; false when it has ended without. */
    boolean awaitHolding() throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(RehearsedRun.HOLDING)) {
                return true;
            }
        }
        return false;
    }
}
