package io.qlikoem.distribution;

/**
 * A part of a whole, such as of all tenants.
 *
 * @param percent from 0 to 100
 */
public record Share(double percent) {
    public Share {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percent must be from 0 to 100 but was " + percent);
        }
    }

    /** So many of a hundred. */
    public static Share percent(double percent) {
        return new Share(percent);
    }

    /** How many that are of a whole of so many, rounded up. */
    int of(int whole) {
        return (int) Math.ceil(whole * percent / 100);
    }

    boolean isExceededBy(int part, int whole) {
        return part * 100.0 > whole * percent;
    }

    @Override
    public String toString() {
        return (percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent)) + "%";
    }
}
