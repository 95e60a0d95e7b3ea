package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Waves that end with their process. */
final class MemoryWaves implements Waves {
    private final Map<Key, WaveState> states = new ConcurrentHashMap<>();

    @Override
    public Optional<WaveState> state(String release, int wave) {
        return Optional.ofNullable(states.get(new Key(release, wave)));
    }

    @Override
    public void record(String release, int wave, WaveState state) {
        if (states.put(new Key(release, wave), state) == null) {
            Instant oldest = state.since().minus(REMEMBERED);
            states.values().removeIf(each -> each.since().isBefore(oldest));
        }
    }

    private record Key(String release, int wave) {}
}
