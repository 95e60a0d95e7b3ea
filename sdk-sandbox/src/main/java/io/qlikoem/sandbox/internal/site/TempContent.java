package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.content.Label;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that waits for its one download. */
final class TempContent extends Entity {

    /** The vendor states no default; an hour is the sandbox's choice. */
    private static final Duration LIFETIME = Duration.ofHours(1);

    final Content content;
    final Label label;
    final SiteUser owner;
    private final Instant expires;

    TempContent(String fileName, Content content, Label label, SiteUser owner, Clock clock) {
        super(fileName, clock);
        this.content = content;
        this.label = label;
        this.owner = owner;
        this.expires = created.plus(LIFETIME);
    }

    boolean isExpired(Clock clock) {
        return clock.instant().isAfter(expires);
    }

    @Override
    String schemaPath() {
        return "TempContent";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return full();
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        return Json.object(
                "owner",
                owner.condensed(),
                "fileName",
                name,
                "logicalPath",
                id + "/" + name,
                "externalPath",
                "",
                "dataLocation",
                "",
                "blobId",
                "",
                "size",
                content.size(),
                "serveOnce",
                true,
                "serveOptions",
                5L,
                "cachePolicy",
                1L,
                "staticContentDataType",
                6L,
                "expirationDate",
                Dates.format(expires));
    }
}
