package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** A copy that is to be made of a connection. Never printed with its password. */
@Value.Immutable
@QlikModel
public interface ConnectionCopy {
    /** The connection. */
    String id();

    /** The copy's name. */
    Optional<String> name();

    /** Space that it goes to. */
    Optional<String> spaceId();

    /** For the source. */
    @Json(name = "qUsername")
    Optional<String> username();

    /** For the source. */
    @Json(name = "qPassword")
    Optional<Secret> password();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionCopy.Builder {}
}
