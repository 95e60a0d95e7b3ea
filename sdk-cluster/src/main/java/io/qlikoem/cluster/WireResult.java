package io.qlikoem.cluster;

import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DeliveryTimes;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A {@link DeliveryResult}, without what was planned, as other machines read it. */
@Value.Immutable
@QlikModel
interface WireResult {
    String outcome();

    Optional<String> publishedAppId();

    long bytes();

    int attempts();

    Optional<String> errorType();

    Optional<String> errorMessage();

    List<String> notes();

    Optional<String> version();

    Optional<String> sha256();

    Optional<Instant> reloadedAt();

    Optional<Instant> exportedAt();

    Optional<Instant> uploadedAt();

    Optional<Instant> publishedAt();

    Optional<Instant> verifiedAt();

    static String write(DeliveryResult result) {
        return QlikJson.write(
                builder()
                        .outcome(result.outcome().name())
                        .publishedAppId(result.publishedAppId())
                        .bytes(result.bytes())
                        .attempts(result.attempts())
                        .errorType(result.error().map(DeliveryError::type))
                        .errorMessage(result.error().map(DeliveryError::message))
                        .notes(result.notes())
                        .version(result.version())
                        .sha256(result.sha256())
                        .reloadedAt(result.times().reloadedAt())
                        .exportedAt(result.times().exportedAt())
                        .uploadedAt(result.times().uploadedAt())
                        .publishedAt(result.times().publishedAt())
                        .verifiedAt(result.times().verifiedAt())
                        .build(),
                WireResult.class);
    }

    static DeliveryResult read(PlannedDelivery planned, String json) {
        WireResult wire = QlikJson.read(json, WireResult.class);
        return new DeliveryResult(
                planned,
                Outcome.valueOf(wire.outcome()),
                wire.publishedAppId(),
                wire.bytes(),
                wire.attempts(),
                wire.errorType()
                        .map(type -> new DeliveryError(type, wire.errorMessage().orElse(""))),
                wire.notes(),
                DeliveryTimes.builder()
                        .reloadedAt(wire.reloadedAt())
                        .exportedAt(wire.exportedAt())
                        .uploadedAt(wire.uploadedAt())
                        .publishedAt(wire.publishedAt())
                        .verifiedAt(wire.verifiedAt())
                        .build(),
                wire.version(),
                wire.sha256());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WireResult}. Not thread-safe. */
    class Builder extends ImmutableWireResult.Builder {}
}
