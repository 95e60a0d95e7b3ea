package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.site.Deliveries;
import io.qlikoem.sandbox.internal.site.Notifications;
import java.time.Duration;

/**
 * The site's change notifications: at first each change is told once, exactly and at once. Thread-safe.
 *
 * <p>The vendor promises none of this, so a client must bear everything that can be set here.
 */
public final class SandboxNotifications {

    private final Notifications notifications;
    private final Deliveries deliveries;

    SandboxNotifications(Notifications notifications, Deliveries deliveries) {
        this.notifications = notifications;
        this.deliveries = deliveries;
    }

    /** Every n-th is not sent; 0 for none. */
    public void loseEvery(int n) {
        deliveries.loseEvery(n);
    }

    /** The next ones are not sent. */
    public void loseNext(int times) {
        deliveries.loseNext(times);
    }

    /** Each is sent so often in all; at first once. */
    public void sendTimes(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1 but was " + times);
        }
        deliveries.sendTimes(times);
    }

    /** They leave this much later in real time. */
    public void delay(Duration delay) {
        deliveries.delay(delay);
    }

    /** They wait until {@link #release()}, however long that is. */
    public void hold() {
        deliveries.hold();
    }

    /** What waits goes out, the newest first if {@code reversed}, and later ones do not wait. */
    public void release(boolean reversed) {
        deliveries.release(reversed);
    }

    /** What waits goes out in its order, and later ones do not wait. */
    public void release() {
        release(false);
    }

    /** A subscription to one property is called for changes of the other properties too. */
    public void inexact(boolean on) {
        notifications.inexact(on);
    }

    /** So many changes for one address go together in one call; at first one. Fewer wait for the rest. */
    public void together(int changes) {
        if (changes < 1) {
            throw new IllegalArgumentException("changes must be at least 1 but was " + changes);
        }
        deliveries.together(changes);
    }

    /** Removes all subscriptions as a restart of the repository does; nobody is told. */
    public void forgetSubscriptions() {
        notifications.forget();
    }

    /** Subscriptions there are. */
    public int subscriptions() {
        return notifications.subscriptionCount();
    }

    /** Calls that went out so far; lost ones do not count, doubled ones count twice. */
    public long sent() {
        return deliveries.sentCount();
    }

    /** Changes that were lost on purpose so far, one for each subscription. */
    public long lost() {
        return deliveries.lostCount();
    }
}
