package io.qlikoem.wire;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Every kind of member; keeps what it does not know. */
@Value.Immutable
@QlikModel
public interface Whole {
    String id();

    @Json(name = "q-name")
    String name();

    Instant modifiedDate();

    Optional<Instant> publishTime();

    long fileSize();

    boolean published();

    Status status();

    Optional<Code> code();

    Optional<Item> owner();

    List<Item> tags();

    @OmitEmpty
    List<String> notes();

    Map<String, Integer> counts();

    Optional<Secret> key();

    default int limit() {
        return 10;
    }

    @Value.NonAttribute
    default String label() {
        return name() + " (" + id() + ")";
    }

    Map<String, RawJson> additionalProperties();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableWhole.Builder {}
}
