package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Callbacks;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Sends notifications, and loses, doubles, holds and bundles them where that is set. Thread-safe. */
public final class Deliveries {

    private final Callbacks callbacks;
    private final List<Letter> held = new ArrayList<>();
    private final Map<HttpUrl, List<Map<String, @Nullable Object>>> open = new LinkedHashMap<>();
    private Duration delay = Duration.ZERO;
    private int loseEvery;
    private int loseNext;
    private int times = 1;
    private int together = 1;
    private boolean holding;
    private long due;
    private long sent;
    private long lost;

    public Deliveries(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    private record Letter(HttpUrl url, ByteString body) {}

    synchronized void add(HttpUrl url, Map<String, @Nullable Object> change) {
        due++;
        boolean chosen = loseEvery > 0 && due % loseEvery == 0;
        if (loseNext > 0) {
            loseNext--;
            chosen = true;
        }
        if (chosen) {
            lost++;
            return;
        }
        List<Map<String, @Nullable Object>> changes = open.computeIfAbsent(url, key -> new ArrayList<>());
        changes.add(change);
        if (changes.size() >= together) {
            open.remove(url);
            Letter letter = new Letter(url, ByteString.of(Json.write(changes)));
            for (int i = 0; i < times; i++) {
                leave(letter);
            }
        }
    }

    private void leave(Letter letter) {
        if (holding) {
            held.add(letter);
            return;
        }
        sent++;
        callbacks.post(letter.url(), letter.body().toByteArray(), Map.of(), delay, status -> {});
    }

    public synchronized void loseEvery(int n) {
        loseEvery = n;
        due = 0;
    }

    public synchronized void loseNext(int n) {
        loseNext = n;
    }

    public synchronized void sendTimes(int n) {
        times = n;
    }

    public synchronized void delay(Duration time) {
        delay = time;
    }

    public synchronized void together(int changes) {
        together = changes;
    }

    public synchronized void hold() {
        holding = true;
    }

    public synchronized void release(boolean reversed) {
        holding = false;
        List<Letter> letters = new ArrayList<>(held);
        held.clear();
        if (reversed) {
            Collections.reverse(letters);
        }
        letters.forEach(this::leave);
    }

    public synchronized long sentCount() {
        return sent;
    }

    public synchronized long lostCount() {
        return lost;
    }
}
