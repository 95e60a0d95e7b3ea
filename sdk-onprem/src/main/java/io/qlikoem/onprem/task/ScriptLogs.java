package io.qlikoem.onprem.task;

import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikException;
import io.qlikoem.http.Sleeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs of load scripts, UTF-8. Thread-safe. */
public final class ScriptLogs {
    private static final Logger log = LoggerFactory.getLogger(ScriptLogs.class);
    private static final int END_BYTES = 4 << 10;
    // A log comes a moment after the result; what public clients wait, and a bound on it.
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ATTEMPTS = 10;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ScriptLogApi api;
    private final Sleeper sleeper;

    /** The client of one site, and how to wait: {@link Sleeper#real()}, or none in a test. */
    public ScriptLogs(ScriptLogApi api, Sleeper sleeper) {
        this.api = api;
        this.sleeper = sleeper;
    }

    /**
     * The log of an attempt, to be read as it comes and closed. Waits up to 5 seconds for one that is not there yet.
     *
     * @throws NotFoundException when there is none
     * @throws InterruptedIOException when the thread is interrupted while it waits
     */
    public InputStream open(ExecutionResult result) throws IOException {
        String task = result.taskID()
                .orElseThrow(() -> new IllegalArgumentException(
                        "result " + result.id() + " does not say its task; read it with ExecutionResultApi"));
        for (int attempt = 1; ; attempt++) {
            try {
                ResponseBody body = api.download(api.ticket(task, result.id()).value(), "script.log");
                return body.byteStream();
            } catch (NotFoundException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** The log's beginning, at most so many bytes of it. Fails like {@link #open}. */
    public String text(ExecutionResult result, int mostBytes) throws IOException {
        try (InputStream log = open(result)) {
            return text(log.readNBytes(positive(mostBytes)));
        }
    }

    /** The log's last whole lines, at most so many bytes of them; the rest is read and passed over. Fails like {@link #open}. */
    public String end(ExecutionResult result, int mostBytes) throws IOException {
        int most = positive(mostBytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean cut = false;
        try (InputStream log = open(result)) {
            byte[] block = new byte[8 << 10];
            for (int read = log.read(block); read >= 0; read = log.read(block)) {
                kept.write(block, 0, read);
                if (kept.size() > most + block.length) {
                    byte[] tail = tail(kept.toByteArray(), most);
                    kept.reset();
                    kept.write(tail);
                    cut = true;
                }
            }
        }
        cut = cut || kept.size() > most;
        String text = text(tail(kept.toByteArray(), most));
        return cut ? text.substring(text.indexOf('\n') + 1) : text;
    }

    /**
     * The last whole lines of the log of an attempt that failed, at most 4 kB of them. Empty where the site has no log, and where
     * it cannot be read: whoever wants to know why a reload failed must not be told instead that its log failed.
     */
    public String endOfFailed(ExecutionResult result) {
        if (!result.status().isFailure()
                || !result.scriptLogAvailable()
                || result.taskID().isEmpty()) {
            return "";
        }
        try {
            return end(result, END_BYTES);
        } catch (QlikException | IOException e) {
            log.atDebug().addKeyValue("result", result.id()).setCause(e).log("No script log of a failed run");
            return "";
        }
    }

    private static byte[] tail(byte[] bytes, int most) {
        return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - most), bytes.length);
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static int positive(int mostBytes) {
        if (mostBytes < 1) {
            throw new IllegalArgumentException("mostBytes must be at least 1 but was " + mostBytes);
        }
        return mostBytes;
    }

    private void pause() throws InterruptedIOException {
        try {
            sleeper.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a script log");
        }
    }
}
