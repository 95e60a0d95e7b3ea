package io.qlikoem.distribution;

/** What a plan means to do for one delivery. */
public enum Action {
    /** The tenant has no published app of it yet: one is made. */
    CREATE('+'),
    /** The tenant has an older version: the published app gets the new one and keeps its id. */
    REPUBLISH('~'),
    /** The tenant has this version: nothing is sent. */
    UNCHANGED('='),
    /** It cannot be done as things are; the plan says why and what to do. */
    BLOCKED('!'),
    /** It stays at an earlier release until it is let go. */
    PINNED('^'),
    /** The tenant's imports of the day are used up before its turn comes: nothing is sent today, and a later day's plan has it. */
    DEFERRED('>');

    private final char sign;

    Action(char sign) {
        this.sign = sign;
    }

    /** One character that stands for the action in {@link DistributionPlan#describe()}. */
    public char sign() {
        return sign;
    }
}
