package io.qlikoem.examples.bench;

import java.util.List;

/** The middle of some figures; of an even number, half-way between the two in the middle. */
final class Median {
    private Median() {}

    static double of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }
}
