package io.qlikoem.distribution.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A canary first, and then the rest after hours: the rest's tenants are free meanwhile. */
class ActiveRunTest {
    private final PlannedDelivery canary = delivery("initech", 1);
    private final PlannedDelivery rest = delivery("acme", 2);
    private final ActiveRun run = new ActiveRun(Instant.EPOCH, List.of(canary, rest));

    @Test
    void occupies_beforeItsFirstDelivery_theFirstWavesTenantsOnly() {
        assertThat(run.occupies("initech")).isTrue();
        assertThat(run.occupies("acme")).isFalse();
        assertThat(run.isWorking()).isTrue();
    }

    @Test
    void isWorking_whileItWaitsForItsNextWave_isFalseAndNobodyIsOccupied() {
        run.began(canary);
        run.ended(canary);

        assertThat(run.isWorking()).isFalse();
        assertThat(run.occupies("acme")).isFalse();
        assertThat(run.open()).containsExactly(rest);
    }

    @Test
    void occupies_onceTheNextWaveHasBegun_itsTenants() {
        run.began(canary);
        run.ended(canary);
        run.began(rest);

        assertThat(run.isWorking()).isTrue();
        assertThat(run.occupies("acme")).isTrue();
    }

    private static PlannedDelivery delivery(String tenant, int wave) {
        SourceApp app = new SourceApp(
                "id-Sales",
                "Sales",
                new AppVersion(Optional.of(Instant.EPOCH), Instant.EPOCH),
                OptionalLong.empty(),
                Optional.empty(),
                Set.of(),
                Map.of());
        return new PlannedDelivery(
                "dashboards",
                app,
                tenant,
                "Analytics",
                Action.CREATE,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                wave);
    }
}
