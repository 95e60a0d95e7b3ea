package io.qlikoem.examples.bench;

import io.qlikoem.examples.command.ExitStatus;
import java.util.Locale;

/** Figures against their targets, one line each, and whether all were met. */
final class Verdict {
    private boolean met = true;

    /** A figure that is not to be more than this. */
    void atMost(String what, double figure, double target, String unit) {
        say(what, figure, "at most", target, unit, figure <= target);
    }

    /** A figure that is not to be less than this. */
    void atLeast(String what, double figure, double target, String unit) {
        say(what, figure, "at least", target, unit, figure >= target);
    }

    private void say(String what, double figure, String bound, double target, String unit, boolean holds) {
        met &= holds;
        System.out.printf(
                Locale.ROOT,
                "%s  %s: %s%s (target: %s %s%s)%n",
                holds ? "pass" : "FAIL",
                what,
                number(figure),
                unit,
                bound,
                number(target),
                unit);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) >= 10
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    int exitStatus() {
        return met ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }
}
