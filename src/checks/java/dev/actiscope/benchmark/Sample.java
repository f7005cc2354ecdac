package dev.actiscope.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measurements of one quantity.
 */
record Sample(double[] sorted) {

    static Sample of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    static Sample of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Sample merge(List<Sample> samples) {
        return of(samples.stream().flatMapToDouble((sample) -> Arrays.stream(sample.sorted)).toArray());
    }

    double median() {
        return percentile(50);
    }

    /**
     * The smallest measurement that at least this share of them does not exceed.
     * @param percent 0 to 100
     */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * this.sorted.length);
        return this.sorted[Math.max(rank, 1) - 1];
    }

    int size() {
        return this.sorted.length;
    }

    /**
     * The median, the 95th and the 99th percentile as cells of a table.
     */
    List<String> cells() {
        return List.of(print(median()), print(percentile(95)), print(percentile(99)));
    }

    static String print(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

}
