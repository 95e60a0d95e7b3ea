package io.qlikoem.examples;

import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DeliveryTimes;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Deliveries of one app to the tenant alpine. */
public final class Deliveries {
    private Deliveries() {}

    public static SourceApp app(String version) {
        return new SourceApp(
                "app-1",
                "Sales",
                AppVersion.ofLabel(version),
                OptionalLong.empty(),
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    public static PlannedDelivery planned(String version) {
        return new PlannedDelivery(
                "Analytics",
                app(version),
                "alpine",
                "Analytics",
                Action.REPUBLISH,
                Optional.empty(),
                Optional.of("published"),
                true,
                false,
                1);
    }

    /**
     * A delivery that ended well.
     *
     * @param planned the version that the plan knew
     * @param version the one that the tenant got
     */
    public static DeliveryResult delivered(String planned, String version) {
        return new DeliveryResult(
                planned(planned),
                Outcome.DELIVERED,
                Optional.of("published"),
                100,
                1,
                Optional.empty(),
                List.of(),
                DeliveryTimes.none(),
                Optional.of(version),
                Optional.of("hash"));
    }
}
