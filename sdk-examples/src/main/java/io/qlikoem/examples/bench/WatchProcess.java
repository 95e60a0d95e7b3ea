package io.qlikoem.examples.bench;

import com.squareup.moshi.JsonReader;
import io.qlikoem.examples.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import okio.Buffer;

/** {@code watch --json} as a process of its own, and the events that it prints. */
final class WatchProcess {
    private final Path config;
    private final List<Map<String, String>> events = new CopyOnWriteArrayList<>();
    private Process process;
    private Thread reader;

    private WatchProcess(Path config) throws IOException {
        this.config = config;
        this.process = launch(config);
        this.reader = read(process);
    }

    static WatchProcess start(Path config) throws IOException {
        return new WatchProcess(config);
    }

    private static Process launch(Path config) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "watch",
                        "--json",
                        "--config",
                        config.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(errorLog(config).toFile()))
                .start();
    }

    private static Path errorLog(Path config) {
        return config.resolveSibling("watch-errors.log");
    }

    /** What it has said on standard error. */
    String errors() throws IOException {
        return Files.readString(errorLog(config)).strip();
    }

    private Thread read(Process from) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
                        lines.lines().forEach(this::read);
                    } catch (IOException | UncheckedIOException e) {
                        // A killed process ends in the middle of a line.
                        events.add(Map.of("event", "cut-off"));
                    }
                },
                "watch-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void read(String line) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(line))) {
            if (reader.readJsonValue() instanceof Map<?, ?> event) {
                events.add(event.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue()))));
            }
        } catch (IOException e) {
            events.add(Map.of("event", "cut-off"));
        }
    }

    /** What it has printed so far, over all its lives. */
    List<Map<String, String>> events(String kind) {
        return events.stream().filter(event -> kind.equals(event.get("event"))).toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does, and starts it again. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
        process = launch(config);
        reader = read(process);
    }

    /** As {@code kill} does; returns the exit status, -1 when it does not end. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return -1;
        }
        reader.join();
        return process.exitValue();
    }
}
