package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.port.AppVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * From when on a look at the site has to ask: the last change that was seen, by the site's own clock, and somewhat earlier.
 *
 * @param overlap how much earlier, because changes do not become visible in their order
 * @param skew how far the site's clock may be ahead of ours; a later time is a mistake that would hide everything until then
 */
record Watermark(Duration overlap, Duration skew) {
    /** Empty when all of the site has to be looked at. */
    Optional<Instant> after(Collection<AppVersion> seen, Instant now) {
        Instant latest = now.plus(skew);
        return seen.stream()
                .map(AppVersion::modifiedDate)
                .filter(changed -> !changed.isAfter(latest))
                .max(Comparator.naturalOrder())
                .map(changed -> changed.minus(overlap));
    }
}
