package io.qlikoem.cluster;

import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.Blocker;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A {@link PlannedDelivery} as other machines read it. */
@Value.Immutable
@QlikModel
interface WirePlanned {
    String distribution();

    WireApp app();

    String tenant();

    String space();

    String action();

    Optional<String> blockerReason();

    Optional<String> blockerRemedy();

    Optional<String> publishedAppId();

    boolean imports();

    boolean adoptsExisting();

    static String write(PlannedDelivery delivery) {
        return QlikJson.write(
                builder()
                        .distribution(delivery.distribution())
                        .app(WireApp.of(delivery.app()))
                        .tenant(delivery.tenant())
                        .space(delivery.space())
                        .action(delivery.action().name())
                        .blockerReason(delivery.blocker().map(Blocker::reason))
                        .blockerRemedy(delivery.blocker().map(Blocker::remedy))
                        .publishedAppId(delivery.publishedAppId())
                        .imports(delivery.imports())
                        .adoptsExisting(delivery.adoptsExisting())
                        .build(),
                WirePlanned.class);
    }

    static PlannedDelivery read(String json) {
        WirePlanned wire = QlikJson.read(json, WirePlanned.class);
        return new PlannedDelivery(
                wire.distribution(),
                WireApp.read(wire.app()),
                wire.tenant(),
                wire.space(),
                Action.valueOf(wire.action()),
                wire.blockerReason()
                        .map(reason -> new Blocker(reason, wire.blockerRemedy().orElse(""))),
                wire.publishedAppId(),
                wire.imports(),
                wire.adoptsExisting(),
                1);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WirePlanned}. Not thread-safe. */
    class Builder extends ImmutableWirePlanned.Builder {}
}
