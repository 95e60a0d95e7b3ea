package io.qlikoem.examples.command;

import io.qlikoem.examples.config.ConfigException;
import java.util.Locale;

/** The range of a numeric option. */
public final class NumberOption {
    private NumberOption() {}

    /**
     * Requires an option to be within its range, both ends included.
     *
     * @throws ConfigException naming the option and the range
     */
    public static void require(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw outside(option, String.valueOf(least), String.valueOf(most), String.valueOf(value));
        }
    }

    /** The same for a fraction. */
    public static void require(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw outside(option, text(least), text(most), text(value));
        }
    }

    private static ConfigException outside(String option, String least, String most, String value) {
        return new ConfigException(option + " must be from " + least + " to " + most + ", not " + value);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%s", value);
    }
}
