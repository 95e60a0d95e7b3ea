package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Where a template file is. */
@Value.Immutable
@QlikModel
public interface TemplateLocation {
    /** Its address, in the temporary contents or the report templates. */
    String path();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTemplateLocation.Builder {}
}
