package io.qlikoem.distribution.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.AppSelection;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.distribution.ledger.ReloadMemory;
import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.FailedReload;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.distribution.reload.ReloadWatcher.Changes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReloadWatcherTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-25T09:00:00Z");

    private final ReloadMemory memory = new MemoryLedger().reloads();
    private final ScriptedSite site = new ScriptedSite();

    static Stream<Arguments> differences() {
        AppVersion known = version(BEFORE, BEFORE);
        return Stream.of(
                Arguments.of("the same", known, known, false),
                Arguments.of("reloaded", known, version(NOW, NOW), true),
                Arguments.of("restored from a backup: back in time", version(NOW, NOW), version(BEFORE, NOW), true),
                Arguments.of("renamed", known, version(BEFORE, NOW), false),
                Arguments.of(
                        "renamed, and metadata counts",
                        known,
                        version(BEFORE, NOW).countingMetadata(),
                        true),
                Arguments.of("the same, and metadata counts", known, known.countingMetadata(), false),
                Arguments.of("new", null, known, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void changes_ofAnApp_areDifferencesOfItsVersion(String name, AppVersion before, AppVersion now, boolean told) {
        Map<String, AppVersion> known = before == null ? Map.of() : Map.of("a", before);

        List<AppChange> changes = ReloadWatcher.changes(known, List.of(new AppReading("a", "Sales", now)));

        assertThat(!changes.isEmpty()).isEqualTo(told);
    }

    @ParameterizedTest(name = "last change at {0}, our time {1}")
    @CsvSource({
        "2026-11-25T09:59:00Z, 2026-11-25T10:00:00Z, 2026-11-25T09:57:00Z",
        // The site's clock is behind ours: it is asked by its own.
        "2026-11-25T09:00:00Z, 2026-11-25T10:00:00Z, 2026-11-25T08:58:00Z",
        // It is ahead, within bounds.
        "2026-11-25T10:05:00Z, 2026-11-25T10:00:00Z, 2026-11-25T10:03:00Z",
        // A date that is a mistake does not hide everything until then.
        "2030-01-01T00:00:00Z, 2026-11-25T10:00:00Z, ",
    })
    void after_theLastChange_overlapsByTheSitesClock(Instant lastChange, Instant now, Instant expected) {
        Watermark watermark = new Watermark(Duration.ofMinutes(2), Duration.ofMinutes(5));

        assertThat(watermark.after(List.of(version(BEFORE, lastChange)), now).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void look_theFirst_learnsAndTellsNothing() {
        site.apps.add(reading("a", BEFORE));

        Changes first = watcher().look();

        assertThat(first.apps()).isEmpty();
        assertThat(first.whole()).isTrue();
        assertThat(site.asked).containsExactly(Optional.empty());
    }

    @Test
    void look_afterAReload_tellsItOnceAndAsksOnlyForWhatIsNew() {
        site.apps.add(reading("a", BEFORE));
        ReloadWatcher watcher = watcher();
        watcher.look();
        site.apps.set(0, reading("a", NOW));

        assertThat(watcher.look().apps()).extracting(AppChange::appId).containsExactly("a");
        assertThat(watcher.look().apps()).isEmpty();

        assertThat(site.asked)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(BEFORE.minus(Duration.ofMinutes(2))),
                        Optional.of(NOW.minus(Duration.ofMinutes(2))));
    }

    @Test
    void look_ofAProcessThatStartsLater_findsWhatItMissed() {
        site.apps.add(reading("a", BEFORE));
        watcher().look();
        site.apps.set(0, reading("a", NOW));

        Changes changes = watcher().look();

        assertThat(changes.apps()).singleElement().satisfies(change -> {
            assertThat(change.before()).contains(version(BEFORE, BEFORE));
            assertThat(change.now()).isEqualTo(version(NOW, NOW));
        });
    }

    @Test
    void look_ofAnAppThatWasRemovedAndMadeAgain_tellsItAsNew() {
        site.apps.add(reading("a", BEFORE));
        site.apps.add(reading("b", BEFORE));
        watcher().look();
        site.apps.remove(0);
        watcher().look();
        site.apps.add(reading("a", BEFORE));

        assertThat(watcher().look().apps())
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEmpty());
    }

    @Test
    void look_afterAFailedReload_tellsItOnce() {
        site.apps.add(reading("a", BEFORE));
        ReloadWatcher watcher = watcher();
        watcher.look();
        site.failures.add(new FailedReload("r1", "a", NOW, "no data"));

        assertThat(watcher.look().failures()).extracting(FailedReload::reason).containsExactly("no data");
        assertThat(watcher.look().failures()).isEmpty();
    }

    private ReloadWatcher watcher() {
        return new ReloadWatcher(
                site,
                memory,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Watermark(Duration.ofMinutes(2), Duration.ofMinutes(5)),
                Duration.ofMinutes(10));
    }

    private static AppReading reading(String id, Instant reloaded) {
        return new AppReading(id, "App " + id, version(reloaded, reloaded));
    }

    private static AppVersion version(Instant reloaded, Instant modified) {
        return new AppVersion(Optional.of(reloaded), modified);
    }

    /** Only answers looks. */
    private static final class ScriptedSite implements AppSource {
        final List<AppReading> apps = new ArrayList<>();
        final List<FailedReload> failures = new ArrayList<>();
        final List<Optional<Instant>> asked = new ArrayList<>();

        @Override
        public String name() {
            return "sense01";
        }

        @Override
        public List<AppReading> readings(Optional<Instant> changedSince) {
            asked.add(changedSince);
            return List.copyOf(apps);
        }

        @Override
        public List<FailedReload> failedReloads(Instant since) {
            return List.copyOf(failures);
        }

        @Override
        public List<SourceApp> apps(AppSelection selection) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Optional<SourceApp> app(String appId) {
            throw new AssertionError("not asked for");
        }

        @Override
        public AppExport export(SourceApp app) {
            throw new AssertionError("not asked for");
        }
    }
}
