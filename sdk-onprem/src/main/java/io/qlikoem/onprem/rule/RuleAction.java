package io.qlikoem.onprem.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that a rule allows; on the wire the sum of its bits. */
public enum RuleAction {
    /** Make one. */
    CREATE(1),
    /** See it. */
    READ(2),
    /** Change it. */
    UPDATE(4),
    /** Delete it. */
    DELETE(8),
    /** Export the app. */
    EXPORT(16),
    /** Publish it, or publish into it. */
    PUBLISH(32),
    /** Give it to another user. */
    CHANGE_OWNER(64),
    /** Change a user's administrator roles. */
    CHANGE_ROLE(128),
    /** Export an object's data. */
    EXPORT_DATA(256),
    /** Use it without connection. */
    OFFLINE_ACCESS(512),
    /** Hand it to the site's own distribution to the cloud. */
    DISTRIBUTE(1024),
    /** Duplicate the app. */
    DUPLICATE(2048),
    /** Approve an object. */
    APPROVE(4096);

    private final long bit;

    RuleAction(long bit) {
        this.bit = bit;
    }

    /** The value on the wire. */
    public long bit() {
        return bit;
    }

    /** The sum of these, as a rule holds it. */
    public static long bits(RuleAction... actions) {
        return Arrays.stream(actions).mapToLong(RuleAction::bit).reduce(0, (one, other) -> one | other);
    }

    /** What a sum is made of; bits that this version of the SDK does not know are left out. */
    public static Set<RuleAction> of(long bits) {
        return Arrays.stream(values())
                .filter(action -> (bits & action.bit) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleAction.class)));
    }
}
