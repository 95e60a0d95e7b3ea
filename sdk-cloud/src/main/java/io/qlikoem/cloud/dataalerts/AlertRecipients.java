package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Who hears of an alert. */
@Value.Immutable
@QlikModel
public interface AlertRecipients {
    /** Users. */
    List<AlertUser> userIds();

    /** Groups. */
    List<AlertGroup> groupIds();

    /** These users. */
    static AlertRecipients users(List<String> userIds) {
        return builder().userIds(userIds.stream().map(AlertUser::of).toList()).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertRecipients.Builder {}
}
