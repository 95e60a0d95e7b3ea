package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataCountingTest {
    private static final String LABEL = "2026-11-01T06:00:00.123Z, modified 2026-11-01T06:00:00.123Z";

    @Test
    void app_howeverItIsReadFromTheSite_hasItsLastChangeInItsVersion() {
        MemorySite memory = new MemorySite();
        SourceApp app = memory.add("Sales");
        MetadataCounting site = new MetadataCounting(memory);

        assertThat(site.app(app.id()).orElseThrow().version().label()).isEqualTo(LABEL);
        assertThat(site.apps(AppSelection.everyApp()))
                .extracting(each -> each.version().label())
                .containsExactly(LABEL);
        assertThat(site.readings(Optional.empty()))
                .extracting(AppReading::version)
                .extracting(AppVersion::label)
                .containsExactly(LABEL);
    }

    @Test
    void label_afterARename_changesOnlyWhereMetadataCounts() {
        Instant reloaded = Instant.parse("2026-11-01T06:00:00Z");
        AppVersion before = new AppVersion(Optional.of(reloaded), reloaded);
        AppVersion after = new AppVersion(Optional.of(reloaded), reloaded.plusSeconds(60));

        assertThat(after.label()).isEqualTo(before.label());
        assertThat(after.countingMetadata().label())
                .isNotEqualTo(before.countingMetadata().label());
    }
}
