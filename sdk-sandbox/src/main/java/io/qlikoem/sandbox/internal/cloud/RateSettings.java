package io.qlikoem.sandbox.internal.cloud;

import java.time.Duration;

/**
 * The vendor's rates, or others for a test.
 *
 * @param window time over which tiers 1 and 2 are counted
 */
public record RateSettings(boolean enforced, int tier1, int tier2, int uploads, Duration window) {

    private static final int FILTERS = 200;
    private static final int RELOADS = 50;
    private static final int REPORTS = 10;

    int perMinute(Tier tier) {
        return switch (tier) {
            case ONE -> tier1;
            case TWO -> tier2;
            case UPLOAD -> uploads;
            case FILTER -> FILTERS;
            case RELOAD -> RELOADS;
            case REPORT -> REPORTS;
            case NONE -> Integer.MAX_VALUE;
        };
    }
}
