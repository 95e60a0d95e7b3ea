package io.qlikoem.distribution;

/**
 * Why a delivery cannot be made, and what to do about it.
 *
 * @param reason what is in the way
 * @param remedy what to change so that it works
 */
public record Blocker(String reason, String remedy) {
    @Override
    public String toString() {
        return reason + "; " + remedy;
    }
}
