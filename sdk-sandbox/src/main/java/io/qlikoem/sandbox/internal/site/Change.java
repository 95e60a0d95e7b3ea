package io.qlikoem.sandbox.internal.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something in the repository was added, changed or removed. */
public record Change(
        int changeType,
        String objectType,
        String objectId,
        List<String> properties,
        Instant created,
        Instant modified,
        Map<String, @Nullable Object> entity,
        Map<String, @Nullable Object> condensed) {

    static final int ADD = 1;
    static final int UPDATE = 2;
    static final int DELETE = 3;
}
