package io.qlikoem.cloud.emailserver;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** An e-mail to try the settings with. */
@Value.Immutable
@QlikModel
public interface TestEmail {
    /** Whom to send it to. */
    String recipient();

    /** The subject. */
    String subject();

    /** The text. */
    String body();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTestEmail.Builder {}
}
