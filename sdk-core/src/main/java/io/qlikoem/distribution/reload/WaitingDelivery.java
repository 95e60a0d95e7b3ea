package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.PlannedDelivery;
import java.time.Instant;
import java.util.Optional;

/**
 * A delivery that is to be made and waits.
 *
 * @param delivery what waits, in the version that the app has now
 * @param reason why it waits
 * @param since when it was first found to be needed (UTC)
 * @param until when it is looked at again at the latest; empty when something else has to happen first
 * @param detail what went wrong or is in the way, for {@link WaitReason#FAILED} and {@link WaitReason#BLOCKED}
 */
public record WaitingDelivery(
        PlannedDelivery delivery, WaitReason reason, Instant since, Optional<Instant> until, Optional<String> detail) {}
