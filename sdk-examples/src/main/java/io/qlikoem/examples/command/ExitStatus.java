package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionReport;

/** What the program tells its caller by its exit status. */
public final class ExitStatus {
    /** Everything was delivered or is unchanged. */
    public static final int DONE = 0;
    /** The run has finished, and some deliveries failed, are blocked or were left to a later day. */
    public static final int INCOMPLETE = 1;
    /** Wrong usage or configuration, and nothing was written; or the ledger or a report file failed, perhaps after deliveries. */
    public static final int UNUSABLE = 2;

    private ExitStatus() {}

    static int of(DistributionReport report) {
        return report.isComplete() ? DONE : INCOMPLETE;
    }
}
